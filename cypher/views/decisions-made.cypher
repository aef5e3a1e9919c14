// title: {fi: Tehdyt päätökset, sv: Fattade beslut, en: Decisions made}
// answers:
//   fi: Mitä päätöksiä on tehty, milloin, minkä laatuisia, ja kuka ne teki?
//   sv: Vilka beslut har fattats, när, av vilket slag och av vem?
//   en: What decisions were made, when, of which kind, and by whom?
// columns:
//   date: {fi: Päivä, sv: Datum, en: Date, holds: date}
//   matter: {fi: Asia, sv: Ärende, en: Matter, holds: thing}
//   step: {fi: Päätös, sv: Beslut, en: Decision, holds: thing}
//   actions: {fi: Toimenpide, sv: Åtgärd, en: Action, holds: word}
//   finality: {fi: Sitovuus, sv: Bindande verkan, en: Finality, holds: word}
//   taken_by: {fi: Päättäjä, sv: Beslutsfattare, en: Decided by, holds: thing}
//   taker_certainty: {fi: Päättäjän varmuus, sv: Beslutsfattarens säkerhet, en: Certainty of the decider, holds: word}
//   certain: {fi: Varmasti silloin tehty, sv: Säkert fattat då, en: Certainly made by then, holds: truth}
//   concerns: {fi: Koskee, sv: Gäller, en: Concerns, holds: thing}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (s:Step {model: $model})-[:STEP_OF]->(m:Matter)
WHERE s.status = 'made' AND any(action IN s.actions WHERE action IN ['guide', 'decide', 'approve', 'assign', 'appoint'])
  AND s.date_first <= $at
WITH s, m,
     COLLECT { MATCH (s)-[:TAKEN_BY]->(b) RETURN b.uid ORDER BY b.sort } AS takers,
     COLLECT { MATCH (s)-[t:TAKEN_BY]->() RETURN DISTINCT t.certainty AS word ORDER BY word } AS sureness,
     COLLECT { MATCH (s)-[:CONCERNS]->(x) RETURN x.uid ORDER BY x.sort } AS concerned,
     COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence
RETURN s.date AS date,
       m.uid AS matter,
       s.uid AS step,
       s.actions AS actions,
       s.finality AS finality,
       CASE WHEN size(takers) = 0 THEN null ELSE takers END AS taken_by,
       CASE WHEN size(sureness) = 0 THEN null ELSE sureness END AS taker_certainty,
       CASE WHEN s.date_last <= $at THEN true ELSE null END AS certain,
       CASE WHEN size(concerned) = 0 THEN null ELSE concerned END AS concerns,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence
ORDER BY s.date_first, s.sort
