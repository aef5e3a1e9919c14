// title:
//   fi: Jäsenellä ei ole varajäsentä
//   sv: En ledamot saknar ersättare
//   en: A seat has no deputy
// scope:
//   fi: jäsenten paikkoja, joilla kuuluu olla varajäsen
//   sv: ledamotsplatser som ska ha ersättare
//   en: members' seats that are to have a deputy
// why:
//   fi: Jos varajäsenet ovat henkilökohtaisia, jäsenen esteen sattuessa paikka jää tyhjäksi ja se, mitä hän edustaa, jää kuulematta.
//   sv: När ersättarna är personliga står platsen tom vid förhinder, och den som ledamoten företräder blir inte hörd.
//   en: Where deputies are personal, the place stays empty when the member is prevented, and whom the member speaks for is not heard.
// fix:
//   fi: Pyydä nimeämään varajäsen ja kirjaa hänet (deputy_for), tai totea, ettei varajäseniä ole.
//   sv: Be att en ersättare utses och anteckna ersättaren (deputy_for), eller konstatera att ersättare inte finns.
//   en: Have a deputy named and record it (deputy_for), or state that there are no deputies.
// fails:
//   fi: "{subject}: varajäsentä ei ole."
//   sv: "{subject}: ersättare saknas."
//   en: "{subject}: there is no deputy."
// silent:
//   fi: "{subject}: varajäsentä ei mainita."
//   sv: "{subject}: ersättare anges inte."
//   en: "{subject}: a deputy is not stated."
// also:
//   uncertain:
//     fi: "{subject}: varajäsenestä on vain epävarma tieto."
//     sv: "{subject}: uppgiften om ersättaren är osäker."
//     en: "{subject}: what is known of a deputy is uncertain."
//   dates:
//     fi: "{subject}: annetuista päivämääristä ei selviä, oliko paikka toimijassa ({body}) {date}."
//     sv: "{subject}: av datumen framgår inte om platsen fanns i aktören ({body}) den {date}."
//     en: "{subject}: whether the seat was there in its body ({body}) on {date} cannot be said from the dates given."
// judges: structure
// severity: warning
// severity_why:
//   fi: Toimielin voi toimia ilman yhtä varajäsentä, mutta sen kokoonpano on silloin haavoittuva.
//   sv: Organet kan arbeta utan en ersättare, men sammansättningen är då sårbar.
//   en: A body can work without one deputy, but its composition is then fragile.
// about: Seat
// checks: [deputies]
// columns: {body: thing, norms: thing, date: date}

// Member seats of bodies whose deputies are personal, or for which a norm asks for deputies (of certain roles, or of certain
// categories of members, where it says so). `composition` speaks of members and not of deputies: only a claim covers those.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'seats' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b:Body)
WHERE s.role IN ['chair', 'vice_chair', 'member', 'staff_representative'] AND NOT i.alternative
  AND s.begins_earliest <= $at AND $at < s.ends_latest AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH told_of, s, i, b, COLLECT {
  MATCH (n:Norm)-[:APPLIES_TO]->(b)
  WHERE n.model = $model AND n.check = 'deputies' AND n.begins_latest <= $at AND $at < n.ends_earliest AND n.certainty <> 'unresolved'
    AND (n.counts_roles IS NULL OR s.role IN n.counts_roles) AND (n.values IS NULL OR s.category IN n.values)
  RETURN n.uid ORDER BY n.sort } AS norms
WHERE b.deputies = 'personal' OR size(norms) > 0
OPTIONAL MATCH (d:Seat)-[f:DEPUTY_FOR]->(s)
WITH told_of, s, i, b, norms, count(d) AS seats,
     count(CASE WHEN d.occupancy <> 'vacant' AND d.begins_earliest <= $at AND $at < d.ends_latest THEN 1 END) AS possible,
     count(CASE WHEN d.occupancy <> 'vacant' AND d.begins_latest <= $at AND $at < d.ends_earliest AND d.certainty <> 'unresolved'
                 AND f.certainty <> 'unresolved' THEN 1 END) AS certain,
     count(CASE WHEN d.occupancy = 'vacant' AND d.begins_latest <= $at AND $at < d.ends_earliest AND d.certainty <> 'unresolved'
                 AND f.certainty <> 'unresolved' THEN 1 END) AS vacant
WITH s, i, b, norms, seats, possible, certain, vacant, any(one IN ['', b.uid] WHERE one IN told_of) AS claimed
OPTIONAL MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'deputy'
WITH s, i, b, norms, seats, possible, certain, vacant, claimed, e ORDER BY e.uid
WITH s, b, norms, collect(e.uid) AS evidence, possible,
     s.begins_latest > $at OR $at >= s.ends_earliest OR b.begins_latest > $at OR $at >= b.ends_earliest AS undated,
     s.certainty = 'unresolved' OR i.certainty = 'unresolved' OR 'deputy' IN coalesce(s.unresolved, []) AS unsure,
     certain > 0 OR (seats = 0 AND s.deputy IN ['named', 'unnamed'])
     OR (b.deputies = 'pool' AND NOT 'deputies' IN coalesce(b.unresolved, [])) AS there,
     s.deputy = 'none' OR (possible = 0 AND (claimed OR vacant > 0 OR b.deputies = 'none' OR ('deputies' IN coalesce(b.absent, []) AND $at < b.told_until))) AS gone
RETURN s.uid AS subject,
       CASE WHEN unsure OR undated THEN 'cannot_be_said' WHEN there THEN 'holds' WHEN gone THEN 'fails' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN unsure OR (possible > 0 AND NOT gone AND NOT there) THEN 'uncertain' WHEN undated THEN 'dates' END AS says,
       b.uid AS body, norms, $at AS date, evidence
ORDER BY s.sort
