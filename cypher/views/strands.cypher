// title: {fi: Osa-alueet ja niiden toimijat, sv: Delområden och deras aktörer, en: Strands and their bodies}
// answers:
//   fi: "Mitkä osa-alueet asiakirjassa on, montako toimijaa kuhunkin sanotaan kuuluvan, montako luetellaan ja kuka osa-aluetta johtaa?"
//   sv: "Vilka delområden finns i dokumentet, hur många aktörer sägs höra till varje, hur många räknas upp och vem leder delområdet?"
//   en: "Which strands does the document have, how many bodies are said to belong to each, how many are listed, and who leads the strand?"
// columns:
//   strand: {fi: Osa-alue, sv: Delområde, en: Strand, holds: thing}
//   stated: {fi: Ilmoitettu määrä, sv: Uppgivet antal, en: Stated count, holds: number}
//   listed: {fi: Lueteltu määrä, sv: Uppräknat antal, en: Listed count, holds: number}
//   agrees: {fi: Täsmääkö, sv: Stämmer, en: Do they agree, holds: truth}
//   bodies: {fi: Toimijat, sv: Aktörer, en: Bodies, holds: thing}
//   leader: {fi: Johtaja, sv: Ledande aktör, en: Leader, holds: thing}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (s:Strand {model: $model})
OPTIONAL MATCH (b:Body)-[:IN_STRAND]->(s) WHERE b.begins_earliest <= $at AND $at < b.ends_latest
WITH s, b ORDER BY b.sort
WITH s, collect(b.uid) AS bodies
OPTIONAL MATCH (l:Body)-[r:LEADS]->(s) WHERE r.begins_latest <= $at AND $at < r.ends_earliest
WITH s, bodies, l, r ORDER BY l.sort
WITH s, bodies, collect(l.uid) AS leaders,
     reduce(all = [], some IN collect(coalesce(r.evidence, [])) | all + some) AS leading,
     COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS own
WITH s, bodies, leaders, own + leading AS evidence
RETURN s.uid AS strand,
       s.stated_count AS stated,
       size(bodies) AS listed,
       s.stated_count = size(bodies) AS agrees,
       CASE WHEN size(bodies) > 0 THEN bodies END AS bodies,
       CASE WHEN size(leaders) > 0 THEN leaders END AS leader,
       CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY s.sort
