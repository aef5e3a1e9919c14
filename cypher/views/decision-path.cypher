// title: {fi: Päätöspolku, sv: Beslutsväg, en: Decision path}
// answers:
//   fi: Minkä toimijoiden kautta asia kulkee, missä järjestyksessä ja millä voimalla?
//   sv: Genom vilka aktörer går ärendet, i vilken ordning och med vilken verkan?
//   en: Through which bodies does a matter go, in what order and with what force?
// params:
//   matter: {about: {fi: asian tunnus, sv: ärendets id, en: id of a matter}, default: null}
// columns:
//   matter: {fi: Asia, sv: Ärende, en: Matter, holds: thing}
//   step: {fi: Vaihe, sv: Skede, en: Step, holds: thing}
//   number: {fi: Numero, sv: Nummer, en: Number}
//   actions: {fi: Toimenpide, sv: Åtgärd, en: Action, holds: word}
//   taken_by: {fi: Tekijä, sv: Utförare, en: Taken by, holds: thing}
//   one_of: {fi: "Tekijöistä vain yksi, ei selviä mikä", sv: "Bara en av utförarna, framgår inte vilken", en: "Only one of them, not clear which", holds: truth}
//   addressed_to: {fi: Kenelle, sv: Till vem, en: Addressed to, holds: thing}
//   after: {fi: Edeltävä vaihe, sv: Föregående skede, en: Step before, holds: thing}
//   takes_into_account: {fi: Ottaa huomioon, sv: Beaktar, en: Takes into account, holds: thing}
//   join: {fi: Odottaa, sv: Väntar på, en: Waits for, holds: word}
//   finality: {fi: Sitovuus, sv: Bindande verkan, en: Finality, holds: word}
//   optional: {fi: Ehdollinen, sv: Villkorligt, en: Optional, holds: truth}
//   condition: {fi: Ehto, sv: Villkor, en: Condition}
//   status: {fi: Tila, sv: Status, en: Status, holds: word}
//   status_evidence: {fi: Tilan lähde, sv: Statusens källa, en: Source of the status, holds: evidence}
//   date: {fi: Päivä, sv: Datum, en: Date, holds: date}
//   certainty: {fi: Varmuus, sv: Säkerhet, en: Certainty, holds: word}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
//   inferred: {fi: Päätelty kohdista, sv: Härlett ur, en: Inferred from, holds: evidence}

// What was made later than the day asked about has no status on that day.
MATCH (s:Step {model: $model})-[:STEP_OF]->(m:Matter)
WHERE $matter IS NULL OR m.uid = $model + '/' + $matter
WITH s, m, size(COLLECT { MATCH (s)-[:AFTER*1..40]->(x:Step) RETURN DISTINCT x.uid }) AS before_it
WITH s, m, before_it,
     COLLECT { MATCH (s)-[:TAKEN_BY]->(b) RETURN b.uid ORDER BY b.sort } AS takers,
     COUNT { MATCH (s)-[t:TAKEN_BY]->() WHERE t.alternative } AS open,
     COLLECT { MATCH (s)-[:ADDRESSED_TO]->(b:Body) RETURN b.uid ORDER BY b.sort } AS to,
     COLLECT { MATCH (s)-[:AFTER]->(x:Step) RETURN x.uid ORDER BY x.sort } AS before,
     COLLECT { MATCH (s)-[:TAKES_INTO_ACCOUNT]->(x:Matter) RETURN x.uid ORDER BY x.sort } AS heeds,
     COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence,
     COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'status'
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS of_status,
     COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.certainty <> 'stated' AND coalesce(e.property, '') <> 'status'
               RETURN e.uid } +
     COLLECT { MATCH (s)-[r:TAKEN_BY|ADDRESSED_TO|AFTER|TAKES_INTO_ACCOUNT]->() WHERE r.certainty <> 'stated'
               UNWIND r.evidence AS passage RETURN passage } AS read
WITH s, m, before_it, takers, open, to, before, heeds, evidence, of_status,
     COLLECT { MATCH (e:Evidence) WHERE e.uid IN read RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS inferred
RETURN m.uid AS matter,
       s.uid AS step,
       s.number AS number,
       s.actions AS actions,
       CASE WHEN size(takers) = 0 THEN null ELSE takers END AS taken_by,
       open > 0 AS one_of,
       CASE WHEN size(to) = 0 THEN null ELSE to END AS addressed_to,
       CASE WHEN size(before) = 0 THEN null ELSE before END AS after,
       CASE WHEN size(heeds) = 0 THEN null ELSE heeds END AS takes_into_account,
       s.join AS join,
       s.finality AS finality,
       s.optional AS optional,
       s.condition AS condition,
       CASE WHEN s.status IN ['made', 'returned'] AND s.date_last > $at THEN 'not_stated' ELSE s.status END AS status,
       CASE WHEN size(of_status) = 0 THEN null ELSE of_status END AS status_evidence,
       s.date AS date,
       s.certainty AS certainty,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence,
       CASE WHEN size(inferred) = 0 THEN null ELSE inferred END AS inferred
ORDER BY m.sort, before_it, s.sort
