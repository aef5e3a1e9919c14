// title: {fi: Mikä on rajattu pois, sv: Vad som har avgränsats bort, en: What is out of scope}
// answers: {fi: "Mitä työhön ei kuulu, keneltä se on rajattu pois ja mihin asti?", sv: "Vad hör inte till arbetet, för vem har det avgränsats bort och hur länge?", en: "What is not part of the work, for whom, and until when?"}
// columns:
//   norm: {fi: Rajaus, sv: Avgränsning, en: Limit, holds: thing}
//   what: {fi: Pois rajattu, sv: Utanför avgränsningen, en: Out of scope, holds: text}
//   until: {fi: Mihin asti, sv: Till när, en: Until when, holds: text}
//   applies_to: {fi: Keitä koskee, sv: Vilka det gäller, en: Whom it concerns, holds: thing}
//   strength: {fi: Velvoittavuus, sv: Förpliktelsegrad, en: Strength, holds: word}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (n:Norm {model: $model})
WHERE n.check = 'out_of_scope' AND n.begins_earliest <= $at AND $at < n.ends_latest
OPTIONAL MATCH (n)-[:APPLIES_TO]->(x)
WITH n, x ORDER BY x.sort
WITH n, collect(x.uid) AS subjects
OPTIONAL MATCH (n)-[:EVIDENCED_BY]->(e:Evidence)
WITH n, subjects, e ORDER BY e.line, e.uid
WITH n, subjects, collect(e.uid) AS evidence
RETURN n.uid AS norm, n.values AS what, coalesce(n.ends_when, n.end) AS until,
       CASE WHEN size(subjects) > 0 THEN subjects END AS applies_to,
       n.strength AS strength,
       CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY n.sort
