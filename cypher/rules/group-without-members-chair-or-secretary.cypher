// title:
//   fi: Ryhmän jäseniä, puheenjohtajaa tai sihteeriä ei mainita
//   sv: En grupps ledamöter, ordförande eller sekreterare anges inte
//   en: A group's members, chair or secretary are not on record
// scope:
//   fi: ryhmiä, jotka mainitaan yksitellen
//   sv: grupper som anges en och en
//   en: groups that are told one by one
// why:
//   fi: Jos ei tiedetä, keitä ryhmään kuuluu, kuka sitä johtaa ja kuka kirjaa, sen työtä ei voi seurata eikä siltä voi kysyä.
//   sv: Om man inte vet vilka som ingår i gruppen, vem som leder den och vem som för protokoll kan arbetet inte följas och gruppen inte tillfrågas.
//   en: While it is not known who belongs to the group, who chairs it and who keeps its record, its work cannot be followed, nor anybody asked.
// fix:
//   fi: Pyydä nimeämispäätös ja kirjaa paikat ja niiden haltijat. Jos jotakin ei ole, kirjaa sekin (absent).
//   sv: Be om beslutet om ledamöterna och anteckna platserna och vilka som innehar dem. Om något saknas, anteckna även det (absent).
//   en: Ask for the decision that named them, and record the seats and who holds them. What there is none of, record as absent.
// fails:
//   fi: "{subject}: ei mainita: {missing}."
//   sv: "{subject}: anges inte: {missing}."
//   en: "{subject}: not stated: {missing}."
// silent:
//   fi: "{subject}: tieto on epävarma: {uncertain}."
//   sv: "{subject}: uppgiften är osäker: {uncertain}."
//   en: "{subject}: uncertain: {uncertain}."
// also:
//   dates:
//     fi: "{subject}: ei mainita: {missing}. Annetuista päivämääristä ei kuitenkaan selviä, oliko ryhmä olemassa {date}."
//     sv: "{subject}: anges inte: {missing}. Av datumen framgår dock inte om gruppen fanns den {date}."
//     en: "{subject}: not stated: {missing}. But whether the group was there on {date} cannot be said from the dates given."
// judges: record
// severity: advice
// about: Body
// columns: {missing: word, uncertain: word, date: date}

// On record is a seat that somebody holds, that follows from another seat (ex officio), or that is said to be vacant. What the record
// told to its last day, and has ended since, was on record: what came after it the record cannot tell.
MATCH (b:Body {model: $model})
WHERE b.is_group AND NOT b.plural AND b.identified AND b.begins_earliest <= $at AND $at < b.ends_latest
OPTIONAL MATCH (s:Seat)-[i:SEAT_IN]->(b)
WHERE (s.begins_earliest <= $at AND $at < s.ends_latest) OR ($at >= b.told_until AND s.ends_latest >= b.told_until)
OPTIONAL MATCH (p)-[h:HOLDS]->(s)
WHERE (h.begins_earliest <= $at AND $at < h.ends_latest AND (p.ends_latest IS NULL OR (p.begins_earliest <= $at AND $at < p.ends_latest)))
   OR ($at >= b.told_until AND h.ends_latest >= b.told_until)
WITH b, s, i, count(p) AS possible,
     count(CASE WHEN NOT h.alternative AND h.certainty <> 'unresolved' AND h.begins_latest <= $at AND $at < h.ends_earliest
                 AND (p.ends_earliest IS NULL OR (p.begins_latest <= $at AND $at < p.ends_earliest)) THEN 1 END) AS held
OPTIONAL MATCH (s)-[:EX_OFFICIO]->(o:Seat)
WHERE o.begins_earliest <= $at AND $at < o.ends_latest
WITH b, s, i, possible, held, count(o) AS linked,
     count(CASE WHEN o.certainty <> 'unresolved' AND o.begins_latest <= $at AND $at < o.ends_earliest THEN 1 END) AS surely
WITH b, CASE WHEN s.role IN ['chair', 'head'] THEN 'chair' WHEN s.role = 'secretary' THEN 'secretary'
             WHEN s.role IN ['member', 'vice_chair', 'staff_representative', 'expert'] THEN 'members' END AS what,
     possible > 0 OR held > 0 OR s.occupancy = 'vacant' OR linked > 0 AS told,
     (held > 0 OR s.occupancy = 'vacant' OR surely > 0) AND NOT i.alternative AND i.certainty <> 'unresolved'
     AND s.certainty <> 'unresolved' AND NOT 'role' IN coalesce(s.unresolved, [])
     AND s.begins_latest <= $at AND $at < s.ends_earliest AS sure
WITH b, collect(DISTINCT CASE WHEN told THEN what END) AS told, collect(DISTINCT CASE WHEN sure THEN what END) AS sure
WITH b, told, sure + coalesce(b.absent, []) AS sure
WITH b, told, sure, [one IN ['members', 'chair', 'secretary'] WHERE NOT one IN told AND NOT one IN sure] AS missing
WITH b, missing, [one IN ['members', 'chair', 'secretary'] WHERE one IN told AND NOT one IN sure] AS uncertain,
     'kind' IN coalesce(b.unresolved, []) AS unsure, b.begins_latest > $at OR $at >= b.ends_earliest AS undated
RETURN b.uid AS subject,
       CASE WHEN size(missing) > 0 AND NOT unsure AND NOT undated THEN 'fails'
            WHEN size(missing) + size(uncertain) > 0 THEN 'cannot_be_said' ELSE 'holds' END AS verdict,
       CASE WHEN size(missing) > 0 AND NOT unsure AND undated THEN 'dates' END AS says,
       missing, uncertain, $at AS date
ORDER BY b.sort
