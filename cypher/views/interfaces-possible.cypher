// title: {fi: Mahdolliset ja kirjatut rajapinnat, sv: Möjliga och antecknade gränssnitt, en: Possible and recorded interfaces}
// answers:
//   fi: "Kuinka monen parin välillä rajapinta voi olla niiden toimijoiden joukossa, joita rajapintoja koskeva vaatimus koskee, ja kuinka monesta parista rajapinta on kirjattu?"
//   sv: "Mellan hur många par kan det finnas ett gränssnitt bland de aktörer som kravet på gränssnitt gäller, och för hur många par finns ett antecknat?"
//   en: "Between how many pairs of the bodies that a norm on interfaces applies to can there be an interface, and for how many pairs is one recorded?"
// columns:
//   norm: {fi: Vaatimus, sv: Krav, en: Norm, holds: thing}
//   bodies: {fi: Toimijoita, sv: Aktörer, en: Bodies, holds: number}
//   possible: {fi: Mahdollisia pareja, sv: Möjliga par, en: Possible pairs, holds: number}
//   recorded: {fi: Kirjattuja, sv: Antecknade, en: Recorded, holds: number}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (n:Norm {model: $model})-[:APPLIES_TO]->(b:Body)
WHERE n.check = 'interfaces' AND n.begins_earliest <= $at AND $at < n.ends_latest
  AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH n, count(DISTINCT b) AS bodies
OPTIONAL MATCH (n)-[:APPLIES_TO]->(one:Body)<-[:BETWEEN]-(i:Interface {model: $model})-[:BETWEEN]->(other:Body)<-[:APPLIES_TO]-(n)
WHERE one.sort < other.sort AND (i.status <> 'ended' OR 'status' IN coalesce(i.unresolved, []))
WITH n, bodies, one, other, count(i) AS found
WITH n, bodies, sum(CASE WHEN found > 0 THEN 1 ELSE 0 END) AS recorded
OPTIONAL MATCH (n)-[:EVIDENCED_BY]->(e:Evidence)
WITH n, bodies, recorded, e ORDER BY e.line, e.uid
WITH n, bodies, recorded, collect(e.uid) AS evidence
RETURN n.uid AS norm, bodies, bodies * (bodies - 1) / 2 AS possible, recorded,
       CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY n.sort
