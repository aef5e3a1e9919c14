// title:
//   fi: Varajäsenen nimeä ei mainita
//   sv: Ersättarens namn anges inte
//   en: A deputy is left unnamed
// scope:
//   fi: paikkoja, joilla on varajäsen
//   sv: platser som har ersättare
//   en: seats with a deputy
// why:
//   fi: Varajäsen, jonka nimeä ei tiedetä, ei voi saada kutsua eikä kokousaineistoa.
//   sv: En ersättare vars namn inte är känt kan inte kallas och får inget mötesmaterial.
//   en: A deputy whose name is not known cannot be called to a meeting or sent its papers.
// fix:
//   fi: Kysy jäseneltä tai sihteeriltä, kuka varajäsen on, ja kirjaa nimi malliin (varajäsenen paikka, deputy_for, holder).
//   sv: Fråga ledamoten eller sekreteraren vem ersättaren är och anteckna namnet i modellen (ersättarens plats, deputy_for, holder).
//   en: Ask the member or the secretary who the deputy is, and put the name into the model (the deputy's seat, deputy_for, holder).
// fails:
//   fi: "{subject}: varajäsen on, mutta nimeä ei mainita."
//   sv: "{subject}: det finns en ersättare, men namnet anges inte."
//   en: "{subject}: there is a deputy, but the name is not stated."
// silent:
//   fi: "{subject}: varajäsenestä on vain epävarma tieto ({candidates})."
//   sv: "{subject}: uppgiften om ersättaren är osäker ({candidates})."
//   en: "{subject}: what is known of the deputy is uncertain ({candidates})."
// also:
//   dates:
//     fi: "{subject}: annetuista päivämääristä ei selviä, oliko paikka olemassa {date}."
//     sv: "{subject}: av datumen framgår inte om platsen fanns den {date}."
//     en: "{subject}: whether the seat was there on {date} cannot be said from the dates given."
// judges: record
// severity: advice
// about: Seat
// columns: {candidates: thing, date: date}

// Seats that have a deputy: one said to exist, or a deputy's seat that is not vacant. A deputy whom the record named to
// its last day, and who has left since, was named: who came after the record cannot tell.
MATCH (m:Model {model: $model})
MATCH (s:Seat {model: $model})
WHERE s.begins_earliest <= $at AND $at < s.ends_latest
OPTIONAL MATCH (d:Seat)-[f:DEPUTY_FOR]->(s)
WITH m, s, count(d) AS seats, collect(CASE WHEN d.begins_earliest <= $at AND $at < d.ends_latest AND d.occupancy <> 'vacant' THEN d END) AS deputies
WHERE size(deputies) > 0 OR (seats = 0 AND s.deputy IN ['named', 'unnamed'])
OPTIONAL MATCH (d:Seat)-[f:DEPUTY_FOR]->(s), (p)-[h:HOLDS]->(d)
WHERE d.occupancy <> 'vacant' AND d.begins_earliest <= $at AND $at < d.ends_latest
  AND ((h.begins_earliest <= $at AND $at < h.ends_latest AND (p.ends_latest IS NULL OR (p.begins_earliest <= $at AND $at < p.ends_latest)))
       OR ($at > m.as_of_last AND h.ends_latest > m.as_of_last))
WITH s, d, f, h, p ORDER BY p.sort
WITH s, collect(DISTINCT p.uid) AS candidates,
     reduce(all = [], some IN collect(coalesce(h.evidence, [])) | all + some) AS held,
     count(CASE WHEN NOT h.alternative AND h.certainty <> 'unresolved' AND h.begins_latest <= $at AND $at < h.ends_earliest
                 AND (p.ends_earliest IS NULL OR (p.begins_latest <= $at AND $at < p.ends_earliest))
                 AND f.certainty <> 'unresolved' AND d.begins_latest <= $at AND $at < d.ends_earliest THEN 1 END) AS named
OPTIONAL MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'deputy'
WITH s, candidates, held, named, e ORDER BY e.uid
WITH s, candidates, held, named, collect(e.uid) AS told
RETURN s.uid AS subject,
       CASE WHEN named > 0 THEN 'holds'
            WHEN size(candidates) > 0 OR s.certainty = 'unresolved' OR 'deputy' IN coalesce(s.unresolved, [])
                 OR s.begins_latest > $at OR $at >= s.ends_earliest THEN 'cannot_be_said'
            ELSE 'fails' END AS verdict,
       CASE WHEN named = 0 AND size(candidates) = 0 AND s.certainty <> 'unresolved' AND NOT 'deputy' IN coalesce(s.unresolved, [])
                 AND (s.begins_latest > $at OR $at >= s.ends_earliest) THEN 'dates' END AS says,
       candidates, $at AS date, CASE WHEN size(held) > 0 THEN held ELSE told END AS evidence
ORDER BY s.sort
