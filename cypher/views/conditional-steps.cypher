// title: {fi: Ehdolliset vaiheet, sv: Villkorliga skeden, en: Conditional steps}
// answers:
//   fi: Mitkä vaiheet tehdään vain tarvittaessa, ja millä ehdolla?
//   sv: Vilka skeden utförs bara vid behov, och på vilket villkor?
//   en: Which steps are taken only if needed, and on what condition?
// columns:
//   matter: {fi: Asia, sv: Ärende, en: Matter, holds: thing}
//   step: {fi: Vaihe, sv: Skede, en: Step, holds: thing}
//   number: {fi: Numero, sv: Nummer, en: Number}
//   condition: {fi: Ehto, sv: Villkor, en: Condition}
//   taken_by: {fi: Tekijä, sv: Utförare, en: Taken by, holds: thing}
//   finality: {fi: Sitovuus, sv: Bindande verkan, en: Finality, holds: word}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (s:Step {model: $model})-[:STEP_OF]->(m:Matter)
WHERE s.optional OR s.condition IS NOT NULL
WITH s, m,
     COLLECT { MATCH (s)-[:TAKEN_BY]->(b) RETURN b.uid ORDER BY b.sort } AS takers,
     COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IN ['optional', 'condition']
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence
RETURN m.uid AS matter,
       s.uid AS step,
       s.number AS number,
       s.condition AS condition,
       CASE WHEN size(takers) = 0 THEN null ELSE takers END AS taken_by,
       s.finality AS finality,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence
ORDER BY m.sort, s.sort
