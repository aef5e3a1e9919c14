// title: {fi: Jäsenet ja paikat, sv: Ledamöter och platser, en: Who sits where}
// answers:
//   fi: Ketkä kuuluvat toimijoihin, missä ominaisuudessa ja keiden puolesta?
//   sv: Vilka ingår i aktörerna, i vilken egenskap och för vems räkning?
//   en: Who belongs to the bodies, in what capacity and on whose behalf?
// tabs: {members: 2}
// lead: holder
// params:
//   body: {about: {fi: toimijan tunnus, sv: aktörens id, en: id of a body}, default: null}
// columns:
//   body: {fi: Toimija, sv: Aktör, en: Body, holds: thing}
//   one_of: {fi: "Epäselvää, missä toimijoista", sv: "Oklart i vilka av aktörerna", en: "Unclear in which of the bodies", holds: truth}
//   seat: {fi: Paikka, sv: Plats, en: Seat, holds: thing}
//   role: {fi: Rooli, sv: Roll, en: Role, holds: word}
//   category: {fi: Mistä ryhmästä, sv: Ur vilken grupp, en: From which group}
//   occupancy: {fi: Onko paikka täytetty, sv: Är platsen tillsatt, en: Is the seat filled, holds: word}
//   holder: {fi: Haltija, sv: Innehavare, en: Holder, holds: thing}
//   represents: {fi: Edustaa, sv: Företräder, en: Represents, holds: thing}
//   certain: {fi: "Varmaa valittuna päivänä, sikäli kuin lähteistä tiedetään", sv: "Säkert den valda dagen, så långt källorna sträcker sig", en: "Certain on the chosen day, as far as the sources reach", holds: truth}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (s:Seat {model: $model})
WHERE s.begins_earliest <= $at AND $at < s.ends_latest
  AND ($body IS NULL OR EXISTS { MATCH (s)-[:SEAT_IN]->(:Body {model: $model, id: $body}) })
WITH s,
     COLLECT { MATCH (s)-[:SEAT_IN]->(b:Body) RETURN b.uid ORDER BY b.sort } AS bodies,
     COUNT { MATCH (s)-[i:SEAT_IN]->(:Body) WHERE i.alternative } AS open,
     COLLECT { MATCH (p)-[h:HOLDS]->(s) WHERE h.begins_earliest <= $at AND $at < h.ends_latest
               RETURN p.uid ORDER BY p.sort } AS holders,
     COUNT { MATCH ()-[h:HOLDS]->(s) WHERE h.begins_earliest <= $at AND $at < h.ends_latest
             AND NOT (h.begins_latest <= $at AND $at < h.ends_earliest) } AS perhaps,
     COLLECT { MATCH (s)-[r:REPRESENTS]->(o:Body) WHERE r.begins_earliest <= $at AND $at < r.ends_latest
               RETURN o.uid ORDER BY o.sort } AS behalf,
     COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence
RETURN CASE WHEN size(bodies) = 0 THEN null ELSE bodies END AS body,
       open > 0 AS one_of,
       s.uid AS seat,
       CASE WHEN s.role = 'not_stated' THEN null ELSE s.role END AS role,
       s.category AS category,
       CASE WHEN s.occupancy = 'not_stated' THEN null ELSE s.occupancy END AS occupancy,
       CASE WHEN size(holders) = 0 THEN null ELSE holders END AS holder,
       CASE WHEN size(behalf) = 0 THEN null ELSE behalf END AS represents,
       CASE WHEN perhaps = 0 AND s.begins_latest <= $at AND $at < s.ends_earliest THEN true ELSE null END AS certain,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence
ORDER BY s.sort
