// title: {fi: Rakenne, sv: Struktur, en: Structure}
// answers:
//   fi: "Mitkä toimijat mallissa on, minkä alla kukin on ja mitä niistä kerrotaan?"
//   sv: "Vilka aktörer finns i modellen, vem är överordnad och vad sägs om dem?"
//   en: "Which bodies are in the model, under which other body does each stand, and what is said of it?"
// columns:
//   body: {fi: Toimija, sv: Aktör, en: Body, holds: thing}
//   kind: {fi: Laji, sv: Slag, en: Kind, holds: word}
//   existence: {fi: Tilanne, sv: Läge, en: State, holds: word}
//   side: {fi: Puoli, sv: Sida, en: Side, holds: word}
//   parents: {fi: Ylempi toimija, sv: Överordnad aktör, en: Body above, holds: thing}
//   links: {fi: Ylemmän toimijan varmuus, sv: Den överordnades säkerhet, en: Certainty of the body above, holds: word}
//   alternative: {fi: Onko ylemmälle vaihtoehtoja, sv: Finns alternativ till överordnad, en: Is the body above one of several, holds: truth}
//   needs_parent: {fi: Pitäisi olla ylempi toimija, sv: Bör ha en överordnad aktör, en: Should stand under another body, holds: truth}
//   identified: {fi: Yksilöity, sv: Identifierad, en: Identified, holds: truth}
//   plural: {fi: Tarkoittaa useita, sv: Avser flera, en: Stands for several, holds: truth}
//   count: {fi: Lukumäärä, sv: Antal, en: Number, holds: number}
//   members: {fi: Jäseniä, sv: Ledamöter, en: Members, holds: number}
//   staff_representatives: {fi: Henkilöstön edustajia, sv: Personalföreträdare, en: Staff representatives, holds: number}
//   certainty: {fi: Varmuus, sv: Säkerhet, en: Certainty, holds: word}
MATCH (b:Body {model: $model}) WHERE b.begins_earliest <= $at AND $at < b.ends_latest
OPTIONAL MATCH (b)-[r:PART_OF]->(p:Body) WHERE r.begins_earliest <= $at AND $at < r.ends_latest
WITH b, r, p ORDER BY p.sort
WITH b, collect(p.uid) AS parents, collect(r.certainty) AS links, collect(r.alternative) AS alternatives
OPTIONAL MATCH (s:Seat)-[i:SEAT_IN]->(b)
WHERE NOT i.alternative AND s.begins_earliest <= $at AND $at < s.ends_latest
WITH b, parents, links, alternatives, count(CASE WHEN s.role IN ['chair', 'vice_chair', 'member'] THEN 1 END) AS members,
     count(CASE WHEN s.role = 'staff_representative' THEN 1 END) AS staff
RETURN b.uid AS body, b.kind AS kind, b.existence AS existence, b.side AS side,
       CASE WHEN size(parents) > 0 THEN parents END AS parents,
       CASE WHEN size(parents) > 0 THEN links END AS links,
       any(one IN alternatives WHERE one) AS alternative,
       b.needs_parent AND NOT 'parent' IN coalesce(b.absent, []) AS needs_parent,
       b.identified AS identified, b.plural AS plural, b.count AS count,
       CASE WHEN members > 0 THEN members END AS members, CASE WHEN staff > 0 THEN staff END AS staff_representatives, b.certainty AS certainty
ORDER BY b.sort
