// title: {fi: Tarkastelumatriisi, sv: Granskningsmatris, en: Review matrix}
// answers:
//   fi: "Montako kertaa vaaditut näkökulmat ja puolet pitäisi tarkastella (toimijat kertaa näkökulmat) ja montako tarkastelua on kirjattu?"
//   sv: "Hur många gånger ska de krävda synvinklarna och sidorna granskas (aktörer gånger synvinklar) och hur många granskningar finns antecknade?"
//   en: "How many reviews do the required viewpoints and sides call for (bodies times viewpoints), and how many are recorded?"
// columns:
//   norm: {fi: Vaatimus, sv: Krav, en: Norm, holds: thing}
//   viewpoints: {fi: Näkökulmat, sv: Perspektiv, en: Viewpoints, holds: word}
//   bodies: {fi: Toimijoita, sv: Aktörer, en: Bodies, holds: number}
//   possible: {fi: Matriisin ruutuja, sv: Rutor i matrisen, en: Cells of the matrix, holds: number}
//   recorded: {fi: Kirjattuja, sv: Antecknade, en: Recorded, holds: number}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (n:Norm {model: $model})-[:APPLIES_TO]->(b:Body)
WHERE n.check IN ['viewpoints', 'sides'] AND size(coalesce(n.values, [])) > 0
  AND all(x IN n.values WHERE x IN ['client', 'staff', 'economy', 'effectiveness', 'organising', 'producing'])
  AND n.begins_earliest <= $at AND $at < n.ends_latest AND b.begins_earliest <= $at AND $at < b.ends_latest
OPTIONAL MATCH (b)-[r:REVIEWS]->()
WHERE (r.viewpoint IN n.values OR r.side IN n.values OR r.side = 'both') AND r.begins_latest <= $at AND $at < r.ends_earliest
WITH n, b, collect(DISTINCT r.viewpoint) + collect(DISTINCT r.side) AS seen
WITH n, b, size([x IN n.values WHERE x IN seen OR 'both' IN seen AND x IN ['organising', 'producing']]) AS cells
WITH n, count(b) AS bodies, sum(cells) AS recorded
OPTIONAL MATCH (n)-[:EVIDENCED_BY]->(e:Evidence)
WITH n, bodies, recorded, e ORDER BY e.line, e.uid
WITH n, bodies, recorded, collect(e.uid) AS evidence
RETURN n.uid AS norm, n.values AS viewpoints, bodies, bodies * size(n.values) AS possible, recorded,
       CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY n.sort
