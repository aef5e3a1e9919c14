// title: {fi: Vaatimukset, sv: Krav, en: Norms}
// answers: {fi: "Mitä asiakirja vaatii, miten vahvasti ja keneltä?", sv: "Vad kräver dokumentet, hur starkt och av vem?", en: "What does the document require, how strongly, and of whom?"}
// params:
//   check: {about: {fi: "mitä vaatimus koskee, esim. size; muuten kaikki", sv: "vad kravet gäller, t.ex. size; annars alla", en: "what the norm asks, for example size; otherwise all"}, default: null}
// columns:
//   norm: {fi: Vaatimus, sv: Krav, en: Norm, holds: thing}
//   check: {fi: Vaatimuksen aihe, sv: Kravets ämne, en: What it asks, holds: word}
//   strength: {fi: Velvoittavuus, sv: Förpliktelsegrad, en: Strength, holds: word}
//   min: {fi: Vähintään, sv: Minst, en: At least, holds: number}
//   max: {fi: Enintään, sv: Högst, en: At most, holds: number}
//   applies_to: {fi: Keneltä tai miltä vaaditaan, sv: Av vem eller vad det krävs, en: Of whom or what, holds: thing}
//   certainty: {fi: Varmuus, sv: Säkerhet, en: Certainty, holds: word}
//   superseded_by: {fi: Korvannut vaihe, sv: Ersatt av, en: Superseded by, holds: thing}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (n:Norm {model: $model})
WHERE ($check IS NULL OR n.check = $check) AND n.begins_earliest <= $at AND $at < n.ends_latest
OPTIONAL MATCH (n)-[:APPLIES_TO]->(x)
WITH n, x ORDER BY x.sort
WITH n, collect(x.uid) AS subjects
OPTIONAL MATCH (n)-[:SUPERSEDED_BY]->(s:Step)
WITH n, subjects, s ORDER BY s.sort
WITH n, subjects, collect(s.uid) AS later
OPTIONAL MATCH (n)-[:EVIDENCED_BY]->(e:Evidence)
WITH n, subjects, later, e ORDER BY e.line, e.uid
WITH n, subjects, later, collect(e.uid) AS evidence
RETURN n.uid AS norm, n.check AS check, n.strength AS strength, n.min AS min, n.max AS max,
       CASE WHEN size(subjects) > 0 THEN subjects END AS applies_to,
       n.certainty AS certainty,
       CASE WHEN size(later) > 0 THEN later END AS superseded_by,
       CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY n.sort
