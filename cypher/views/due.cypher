// title: {fi: Mitä on tulossa ja milloin, sv: Vad som väntas och när, en: What is due and when}
// answers:
//   fi: Mitä pitää toimittaa, milloin, kenen ja kenelle, ja onko siitä päätetty?
//   sv: Vad ska levereras, när, av vem och till vem, och har det beslutats?
//   en: What is due, when, from whom and to whom, and is a decision on it recorded?
// columns:
//   deliverable: {fi: Tuotos, sv: Resultat, en: Deliverable, holds: thing}
//   due: {fi: Määräaika, sv: Tidsfrist, en: Due, holds: date}
//   due_event: {fi: Määräaika sidottu tapahtumaan, sv: Tidsfristen bunden till, en: Due at}
//   due_from: {fi: Tekijä, sv: Tas fram av, en: From, holds: thing}
//   from_certainty: {fi: Tekijän varmuus, sv: Utförarens säkerhet, en: Certainty of the maker, holds: word}
//   due_to: {fi: Kenelle, sv: Till vem, en: To, holds: thing}
//   status: {fi: Tila, sv: Status, en: Status, holds: word}
//   decided_by: {fi: Päätös, sv: Beslut, en: Decision, holds: thing}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
//   inferred: {fi: Päätelty kohdista, sv: Härlett ur, en: Inferred from, holds: evidence}

// What a decision assigns is due from the day of that decision, and of somebody who is there. Without such a decision it is known
// from the day that the model tells of; before it, it was perhaps due.
MATCH (m:Model {model: $model})
MATCH (d:Deliverable {model: $model})
WITH d, m.as_of_last <= $at AS told,
     COUNT { MATCH (s:Step)-[:CONCERNS]->(d) WHERE s.status = 'made' AND s.date_last <= $at } AS decided,
     COUNT { MATCH (s:Step)-[:CONCERNS]->(d) WHERE s.status = 'made' AND 'assign' IN s.actions } AS assigned,
     COUNT { MATCH (s:Step)-[:CONCERNS]->(d) WHERE s.status = 'made' AND 'assign' IN s.actions AND s.date_first <= $at } AS begun
WHERE assigned = 0 OR begun > 0
WITH d, told OR decided > 0 AS known,
     COLLECT { MATCH (d)-[:DUE_FROM]->(b) WHERE b.begins_earliest <= $at AND $at < b.ends_latest RETURN b.uid ORDER BY b.sort } AS owers
WITH d, owers,
     COLLECT { MATCH (d)-[f:DUE_FROM]->(b) WHERE b.begins_earliest <= $at AND $at < b.ends_latest
               WITH CASE WHEN known AND b.begins_latest <= $at AND $at < b.ends_earliest THEN f.certainty ELSE 'unresolved' END AS word
               RETURN DISTINCT word ORDER BY word } AS sureness,
     COLLECT { MATCH (d)-[:DUE_TO]->(b:Body) RETURN b.uid ORDER BY b.sort } AS receivers,
     COLLECT { MATCH (s:Step)-[:CONCERNS]->(d) WHERE s.status = 'made' AND s.date_last <= $at RETURN s.uid ORDER BY s.sort } AS decisions,
     COLLECT { MATCH (d)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence,
     COLLECT { MATCH (d)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.certainty <> 'stated' RETURN e.uid } +
     COLLECT { MATCH (d)-[r:DUE_FROM|DUE_TO]->() WHERE r.certainty <> 'stated'
               UNWIND r.evidence AS passage RETURN passage } AS read
WITH d, owers, sureness, receivers, decisions, evidence,
     COLLECT { MATCH (e:Evidence) WHERE e.uid IN read RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS inferred
RETURN d.uid AS deliverable,
       d.due AS due,
       d.due_event AS due_event,
       CASE WHEN size(owers) = 0 THEN null ELSE owers END AS due_from,
       CASE WHEN size(sureness) = 0 THEN null ELSE sureness END AS from_certainty,
       CASE WHEN size(receivers) = 0 THEN null ELSE receivers END AS due_to,
       CASE WHEN d.status = 'not_stated' THEN null ELSE d.status END AS status,
       CASE WHEN size(decisions) = 0 THEN null ELSE decisions END AS decided_by,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence,
       CASE WHEN size(inferred) = 0 THEN null ELSE inferred END AS inferred
ORDER BY coalesce(d.due_first, '9999'), d.sort
