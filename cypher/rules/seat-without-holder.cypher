// title:
//   fi: Paikka tai virka on täyttämättä
//   sv: En plats eller tjänst är inte besatt
//   en: A seat has no holder
// scope:
//   fi: paikkoja ja tehtäviä
//   sv: platser och tjänster
//   en: seats and posts
// why:
//   fi: Tyhjällä paikalla kukaan ei päätä eikä vastaa. Toimielimestä voi tulla päätösvaltaiseksi liian pieni, ja se, mitä paikka edustaa, jää kuulematta.
//   sv: På en tom plats beslutar och svarar ingen. Organet kan bli för litet för att vara beslutfört, och den som platsen företräder blir inte hörd.
//   en: In an empty seat nobody decides or answers. The body may become too small to decide, and whom the seat speaks for is not heard.
// fix:
//   fi: Täytä paikka ja kirjaa haltija (holder). Jos haltijaa ei nimetä julkisesti, kirjaa se (occupancy unnamed).
//   sv: Besätt platsen och anteckna vem som innehar den (holder). Om innehavaren inte namnges, anteckna det (occupancy unnamed).
//   en: Fill the seat and record who holds it (holder). If the holder is not named in public, record that (occupancy unnamed).
// fails:
//   fi: "{subject}: paikka on täyttämättä ({body})."
//   sv: "{subject}: platsen är inte besatt ({body})."
//   en: "{subject}: the seat is vacant ({body})."
// silent:
//   fi: "{subject}: paikan haltijaa ei mainita ({body})."
//   sv: "{subject}: vem som innehar platsen anges inte ({body})."
//   en: "{subject}: the holder of the seat is not stated ({body})."
// also:
//   untold:
//     fi: "{subject}: paikalla ei ole haltijaa, vaikka malli kertoo kaikki haltijat ({body})."
//     sv: "{subject}: ingen innehar platsen, trots att modellen anger alla innehavare ({body})."
//     en: "{subject}: nobody holds the seat, although the model tells all holders ({body})."
//   uncertain:
//     fi: "{subject}: paikan haltijasta on vain epävarma tieto ({holders})."
//     sv: "{subject}: uppgiften om vem som innehar platsen är osäker ({holders})."
//     en: "{subject}: what is known of the holder of the seat is uncertain ({holders})."
// judges: structure
// severity: advice
// severity_why:
//   fi: Paikka voi olla laillisesti hetken tyhjä; se kannattaa silti huomata.
//   sv: En plats kan lagligt stå tom en tid, men det bör uppmärksammas.
//   en: A seat may lawfully be empty for a while; it should be noticed all the same.
// about: Seat
// columns: {body: thing, holders: thing}

// Seats that are there for certain, in bodies that are. That a seat was held says nothing once its holder has left. A seat ex
// officio is held as the other seat is: by a named or an unnamed holder of that seat.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'holders' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest AND NOT EXISTS { (k)-[:ABOUT]->() }
WITH count(k) > 0 AS told
MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b:Body)
WHERE NOT i.alternative AND i.certainty <> 'unresolved' AND s.begins_latest <= $at AND $at < s.ends_earliest AND s.certainty <> 'unresolved'
  AND b.begins_latest <= $at AND $at < b.ends_earliest AND b.certainty <> 'unresolved'
OPTIONAL MATCH (s)-[:EX_OFFICIO]->(o:Seat)
WHERE o.begins_earliest <= $at AND $at < o.ends_latest
WITH told, s, b, o, CASE WHEN o IS NULL THEN [s] ELSE [s, o] END AS seats,
     o.begins_latest <= $at AND $at < o.ends_earliest AND o.certainty <> 'unresolved' AS linked
UNWIND seats AS seat
OPTIONAL MATCH (x)-[h:HOLDS]->(seat)
WHERE h.model = $model AND h.begins_earliest <= $at AND $at < h.ends_latest AND (x.ends_latest IS NULL OR (x.begins_earliest <= $at AND $at < x.ends_latest))
WITH told, s, b, o, linked, x, seat,
     h.certainty <> 'unresolved' AND NOT h.alternative AND h.begins_latest <= $at AND $at < h.ends_earliest
     AND (x.ends_earliest IS NULL OR (x.begins_latest <= $at AND $at < x.ends_earliest AND x.certainty <> 'unresolved')) AND (seat = s OR linked) AS sure
     ORDER BY x.sort
WITH told, s, b, o, linked, collect(DISTINCT x.uid) AS holders, count(CASE WHEN sure THEN 1 END) AS held
WITH s, b, holders, held, o IS NOT NULL AS ex_officio, 'occupancy' IN coalesce(s.unresolved, []) AS unsure,
     linked AND o.occupancy = 'unnamed' AND NOT 'occupancy' IN coalesce(o.unresolved, []) AS filled,
     CASE WHEN told OR held > 0 THEN told
          ELSE EXISTS { MATCH (s)-[:SEAT_IN*0..1]->(about)<-[:ABOUT]-(k:Claim {model: $model})
                        WHERE k.what = 'holders' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
                          AND (about = s OR about = b) } END AS whole
WITH s, b, holders, held > 0 OR coalesce(filled, false) OR (s.occupancy = 'unnamed' AND NOT unsure) AS there, whole,
     NOT ex_officio AND NOT unsure AND size(holders) = 0 AND (s.occupancy = 'vacant' OR whole) AS gone
RETURN s.uid AS subject, CASE WHEN there THEN 'holds' WHEN gone THEN 'fails' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN there THEN null WHEN gone AND s.occupancy <> 'vacant' THEN 'untold' WHEN NOT gone AND size(holders) > 0 THEN 'uncertain' END AS says,
       b.uid AS body, holders
ORDER BY s.sort
