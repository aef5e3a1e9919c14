// title: {fi: Huomautukset, sv: Anmärkningar, en: Remarks}
// answers: {fi: "Mitä mallin laatija on huomauttanut: jännitteet, tulkinnanvaraisuudet, puutteet?", sv: "Vad har modellens upphovsperson anmärkt på: spänningar, tvetydigheter, luckor?", en: "What has the analyst remarked on: tensions, ambiguities, gaps?"}
// params:
//   kind: {about: {fi: "huomautuksen laji, esim. tension; muuten kaikki", sv: "anmärkningens slag, t.ex. tension; annars alla", en: "kind of remark, for example tension; otherwise all"}, default: null}
// columns:
//   remark: {fi: Huomautus, sv: Anmärkning, en: Remark, holds: thing}
//   kind: {fi: Laji, sv: Slag, en: Kind, holds: word}
//   about: {fi: Mitä koskee, sv: Vad den gäller, en: What it is about, holds: thing}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (r:Remark {model: $model}) WHERE $kind IS NULL OR r.kind = $kind
OPTIONAL MATCH (r)-[:ABOUT]->(x)
WITH r, x ORDER BY x.sort
WITH r, collect(x.uid) AS things
OPTIONAL MATCH (r)-[:EVIDENCED_BY]->(e:Evidence)
WITH r, things, e ORDER BY e.line, e.uid
WITH r, things, collect(e.uid) AS evidence
RETURN r.uid AS remark, r.kind AS kind, things AS about, CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY r.sort
