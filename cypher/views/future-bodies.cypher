// title: {fi: Olemassa vai tulossa, sv: Befintlig eller kommande, en: Existing or still to come}
// answers:
//   fi: Mitkä toimijat ovat lähteen sanojen mukaan vasta tulossa, ja mistä sitä ei mainita?
//   sv: Vilka aktörer hör enligt källans ord till framtiden, och för vilka anges det inte?
//   en: Which bodies belong to the future by the words of the source, and of which is it not stated?
// columns:
//   body: {fi: Toimija, sv: Aktör, en: Body, holds: thing}
//   existence: {fi: Tilanne, sv: Läge, en: Existence, holds: word}
//   certainty: {fi: Varmuus, sv: Säkerhet, en: Certainty, holds: word}
//   identified: {fi: Yksilöity, sv: Identifierad, en: Identified, holds: truth}
//   perhaps_same_as: {fi: Ehkä sama kuin, sv: Eventuellt samma som, en: Perhaps the same as, holds: thing}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (b:Body {model: $model})
WHERE b.existence <> 'existing' AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH b,
     COLLECT { MATCH (b)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'existence'
               RETURN DISTINCT e.certainty AS word ORDER BY word } AS sureness,
     COLLECT { MATCH (b)-[:POSSIBLY_SAME_AS]-(x:Body) WITH DISTINCT x RETURN x.uid ORDER BY x.sort } AS same,
     COLLECT { MATCH (b)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'existence'
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence
RETURN b.uid AS body,
       CASE WHEN b.existence = 'not_stated' THEN null ELSE b.existence END AS existence,
       CASE WHEN size(sureness) = 0 THEN null ELSE sureness END AS certainty,
       b.identified AS identified,
       CASE WHEN size(same) = 0 THEN null ELSE same END AS perhaps_same_as,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence
ORDER BY b.existence = 'not_stated', b.sort
