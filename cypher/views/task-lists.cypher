// title: {fi: Ryhmien tehtäväluettelot, sv: Gruppernas uppgiftslistor, en: Task lists of the bodies}
// answers:
//   fi: Mitä tehtäviä kullakin on, missä tilassa ne ovat ja mikä päätös koskee niitä?
//   sv: Vilka uppgifter har var och en, i vilket läge är de och vilket beslut gäller dem?
//   en: Which tasks does each body have, what is their status, and which decision concerns them?
// tabs: {duties: 3}
// params:
//   body: {about: {fi: toimijan tai paikan tunnus, sv: aktörens eller platsens id, en: id of a body or seat}, default: null}
// columns:
//   body: {fi: Toimija, sv: Aktör, en: Body, holds: thing}
//   task: {fi: Tehtävä, sv: Uppgift, en: Task, holds: thing}
//   status: {fi: Tila, sv: Status, en: Status, holds: word}
//   share: {fi: Vastuun jako, sv: Ansvarsfördelning, en: How responsibility is shared, holds: word}
//   decided_by: {fi: Päätös, sv: Beslut, en: Decision, holds: thing}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
//   status_evidence: {fi: Tilan lähde, sv: Statusens källa, en: Source of the status, holds: evidence}
MATCH (b)-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
  AND ($body IS NULL OR b.uid = $model + '/' + $body)
WITH b, r, t,
     COLLECT { MATCH (s:Step)-[:CONCERNS]->(t) WHERE s.status = 'made' AND s.date_last <= $at
               RETURN s.uid ORDER BY s.sort } AS decisions,
     COLLECT { MATCH (t)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence,
     COLLECT { MATCH (t)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'status'
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS of_status
RETURN b.uid AS body,
       t.uid AS task,
       t.status AS status,
       r.share AS share,
       CASE WHEN size(decisions) = 0 THEN null ELSE decisions END AS decided_by,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence,
       CASE WHEN size(of_status) = 0 THEN null ELSE of_status END AS status_evidence
ORDER BY b.sort, t.sort, r.key
