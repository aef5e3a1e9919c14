// title: {fi: Päätöspolku, sv: Beslutsväg, en: Decision path}
// answers:
//   fi: "Missä vaiheissa asia valmistellaan ja päätetään, kuka vaiheen ottaa ja mikä on sitä ennen?"
//   sv: "I vilka skeden bereds och avgörs ärendet, vem tar skedet och vad går före?"
//   en: "In which steps is a matter prepared and decided, who takes each step, and what goes before it?"
// params:
//   matter: {about: {fi: "asian tunnus; muuten kaikki asiat", sv: "ärendets id; annars alla ärenden", en: "id of a matter; otherwise all matters"}, default: null}
// columns:
//   matter: {fi: Asia, sv: Ärende, en: Matter, holds: thing}
//   step: {fi: Vaihe, sv: Skede, en: Step, holds: thing}
//   number: {fi: Asiakirjan numero, sv: Dokumentets nummer, en: "Document's number"}
//   actions: {fi: Mitä tehdään, sv: Vad som görs, en: What is done, holds: word}
//   finality: {fi: Päätöksen laatu, sv: Beslutets art, en: Kind of decision, holds: word}
//   takers: {fi: Kuka, sv: Vem, en: Who, holds: thing}
//   takers_alternative: {fi: Vaihtoehtoja, sv: Alternativ, en: Alternatives, holds: truth}
//   after: {fi: Edeltävät vaiheet, sv: Föregående skeden, en: Steps before, holds: thing}
//   join: {fi: Odottaa, sv: Väntar på, en: Waits for, holds: word}
//   optional: {fi: Ehdollinen, sv: Villkorlig, en: Optional, holds: truth}
//   condition: {fi: Ehto, sv: Villkor, en: Condition}
//   status: {fi: Tila, sv: Status, en: State, holds: word}
//   date: {fi: Päivä, sv: Datum, en: Date, holds: date}
//   certainty: {fi: Varmuus, sv: Säkerhet, en: Certainty, holds: word}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (s:Step)-[:STEP_OF]->(m:Matter {model: $model}) WHERE $matter IS NULL OR m.id = $matter
OPTIONAL MATCH (s)-[r:TAKEN_BY]->(t:Element)
WITH m, s, r, t ORDER BY t.sort
WITH m, s, collect(t.uid) AS takers, collect(r.alternative) AS alternatives, collect(r.certainty) AS certainties
OPTIONAL MATCH (s)-[:AFTER]->(before:Step)
WITH m, s, takers, alternatives, certainties, before ORDER BY before.sort
WITH m, s, takers, alternatives, certainties, collect(before.uid) AS after
OPTIONAL MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
WITH m, s, takers, alternatives, certainties, after, e ORDER BY e.line, e.uid
WITH m, s, takers, alternatives, certainties, after, collect(e.uid) AS evidence
RETURN m.uid AS matter, s.uid AS step, s.number AS number, s.actions AS actions, s.finality AS finality,
       CASE WHEN size(takers) > 0 THEN takers END AS takers,
       any(one IN alternatives WHERE one) AS takers_alternative,
       CASE WHEN size(after) > 0 THEN after END AS after, s.join AS join, s.optional AS optional, s.condition AS condition,
       s.status AS status, s.date AS date,
       CASE WHEN s.certainty = 'stated' AND 'unresolved' IN certainties THEN 'unresolved'
            WHEN s.certainty = 'stated' AND 'inferred' IN certainties THEN 'inferred' ELSE s.certainty END AS certainty,
       CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY m.sort, s.sort
