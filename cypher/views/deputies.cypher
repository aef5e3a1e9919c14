// title: {fi: Varajäsenet, sv: Ersättare, en: Deputies}
// answers:
//   fi: Kenellä on varajäsen, kenellä ei, ja kenestä sitä ei mainita?
//   sv: Vem har en ersättare, vem har ingen, och för vem anges det inte?
//   en: Who has a deputy, who has none, and of whom is it not stated?
// tabs: {members: 3}
// params:
//   body: {about: {fi: toimijan tunnus, sv: aktörens id, en: id of a body}, default: null}
// columns:
//   body: {fi: Toimija, sv: Aktör, en: Body, holds: thing}
//   seat: {fi: Paikka, sv: Plats, en: Seat, holds: thing}
//   role: {fi: Rooli, sv: Roll, en: Role, holds: word}
//   holder: {fi: Haltija, sv: Innehavare, en: Holder, holds: thing}
//   deputy: {fi: Varajäsen, sv: Ersättare, en: Deputy, holds: word}
//   deputy_holder: {fi: Varajäsenen nimi, sv: Ersättarens namn, en: Name of the deputy, holds: thing}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (s:Seat {model: $model})-[:SEAT_IN]->(b:Body)
WHERE s.role IN ['chair', 'vice_chair', 'member', 'staff_representative', 'not_stated']
  AND s.begins_earliest <= $at AND $at < s.ends_latest
  AND ($body IS NULL OR b.uid = $model + '/' + $body)
WITH s, b,
     COLLECT { MATCH (s)<-[h:HOLDS]-(p) WHERE h.begins_earliest <= $at AND $at < h.ends_latest
               RETURN p.uid ORDER BY p.sort } AS holders,
     COLLECT { MATCH (s)<-[:DEPUTY_FOR]-(d:Seat)<-[h:HOLDS]-(p) WHERE h.begins_earliest <= $at AND $at < h.ends_latest
               RETURN p.uid ORDER BY p.sort } AS names,
     COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'deputy'
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS own,
     COLLECT { MATCH (b)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'deputies' AND b.deputies IN ['pool', 'none']
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS shared
RETURN b.uid AS body,
       s.uid AS seat,
       CASE WHEN s.role = 'not_stated' THEN null ELSE s.role END AS role,
       CASE WHEN size(holders) = 0 THEN null ELSE holders END AS holder,
       CASE WHEN s.deputy <> 'not_stated' THEN s.deputy WHEN b.deputies IN ['pool', 'none'] THEN b.deputies ELSE null END AS deputy,
       CASE WHEN size(names) = 0 THEN null ELSE names END AS deputy_holder,
       CASE WHEN size(own) > 0 THEN own WHEN s.deputy = 'not_stated' AND size(shared) > 0 THEN shared ELSE null END AS evidence
ORDER BY b.sort, s.sort
