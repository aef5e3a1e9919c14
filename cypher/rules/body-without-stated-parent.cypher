// title:
//   fi: Toimijan ylempää toimijaa ei mainita
//   sv: Aktörens överordnade aktör anges inte
//   en: A body's parent is not stated
// scope:
//   fi: ryhmiä, jaostoja ja yksiköitä
//   sv: grupper, sektioner och enheter
//   en: groups, sections and units
// why:
//   fi: Ryhmä, jaos tai yksikkö toimii jonkin toimijan alaisuudessa. Jos paikkaa ei mainita, ei tiedetä, kuka ryhmää ohjaa ja kenelle se raportoi.
//   sv: En grupp, sektion eller enhet lyder under någon aktör. Om platsen inte anges vet man inte vem som styr gruppen och till vem den rapporterar.
//   en: A group, section or unit stands under some other body. While its place is not stated, nobody knows who steers it and to whom it reports.
// fix:
//   fi: Selvitä asettamispäätöksestä, minkä toimijan alaisuudessa toimija on (part_of). Jos se ei ole kenenkään alainen, kirjaa se (absent, parent).
//   sv: Kontrollera i tillsättningsbeslutet vilken aktör den lyder under (part_of). Om den inte lyder under någon, anteckna det (absent, parent).
//   en: Look into the decision that set it up for the body above it (part_of). If it stands under none, record that (absent, parent).
// fails:
//   fi: "{subject}: ylempää toimijaa ei mainita."
//   sv: "{subject}: överordnad aktör anges inte."
//   en: "{subject}: the parent body is not stated."
// silent:
//   fi: "{subject}: ylempi toimija ei selviä (mahdollisia: {parents})."
//   sv: "{subject}: överordnad aktör framgår inte (möjliga: {parents})."
//   en: "{subject}: which body is the parent is left unresolved (possible: {parents})."
// also:
//   dates:
//     fi: "{subject}: annetuista päivämääristä ei selviä, oliko sillä {date} tämä ylempi toimija ({parents})."
//     sv: "{subject}: av datumen framgår inte om den hade denna överordnade aktör den {date} ({parents})."
//     en: "{subject}: whether it had this parent on {date} cannot be said from the dates given ({parents})."
//   existence:
//     fi: "{subject}: ylempää toimijaa ei mainita, mutta annetuista päivämääristä ei selviä, oliko toimija olemassa {date}."
//     sv: "{subject}: överordnad aktör anges inte, men av datumen framgår inte om aktören fanns den {date}."
//     en: "{subject}: the parent body is not stated, but whether the body was there on {date} cannot be said from the dates given."
//   kind:
//     fi: "{subject}: ei selviä, onko toimija sellainen, jolla on ylempi toimija."
//     sv: "{subject}: om den är en sådan aktör som lyder under en annan framgår inte."
//     en: "{subject}: whether it is a body that stands under another is left unresolved."
// judges: record
// severity: advice
// about: Body
// columns: {parents: thing, date: date}

// A parent that the record told to its last day, and that has ended since, was stated: what came after it the record cannot tell.
MATCH (b:Body {model: $model})
WHERE b.needs_parent AND b.begins_earliest <= $at AND $at < b.ends_latest
OPTIONAL MATCH (b)-[r:PART_OF]->(above:Body)
WHERE (r.begins_earliest <= $at AND $at < r.ends_latest AND above.begins_earliest <= $at AND $at < above.ends_latest)
   OR ($at >= b.told_until AND r.ends_latest >= b.told_until AND above.ends_latest >= b.told_until)
WITH b, r, above ORDER BY above.sort
WITH b, collect(DISTINCT above.uid) AS parents,
     reduce(all = [], some IN collect(coalesce(r.evidence, [])) | all + some) AS evidence,
     count(CASE WHEN NOT r.alternative AND r.certainty <> 'unresolved' AND above.certainty <> 'unresolved' THEN 1 END) AS resolved,
     count(CASE WHEN NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest
                 AND above.certainty <> 'unresolved' AND above.begins_latest <= $at AND $at < above.ends_earliest THEN 1 END) AS certain,
     'parent' IN coalesce(b.absent, []) AS denied, 'kind' IN coalesce(b.unresolved, []) AS unsure,
     b.begins_latest > $at OR $at >= b.ends_earliest AS undated
RETURN b.uid AS subject,
       CASE WHEN certain > 0 OR denied THEN 'holds' WHEN size(parents) > 0 OR unsure OR undated THEN 'cannot_be_said' ELSE 'fails' END AS verdict,
       CASE WHEN certain > 0 OR denied THEN null WHEN resolved > 0 THEN 'dates' WHEN size(parents) > 0 THEN null
            WHEN unsure THEN 'kind' WHEN undated THEN 'existence' END AS says,
       parents, $at AS date, evidence
ORDER BY b.sort
