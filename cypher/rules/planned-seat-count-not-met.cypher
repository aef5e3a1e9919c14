// title:
//   fi: Paikkoja on eri määrä kuin on ilmoitettu
//   sv: Antalet platser är ett annat än det angivna
//   en: A planned seat count is not met
// scope:
//   fi: toimijoita, joiden jäsenmäärä on ilmoitettu
//   sv: aktörer vars antal ledamöter har angetts
//   en: bodies of which the number of members is stated
// why:
//   fi: Suunnitelmassa tai päätöksessä on sanottu, montako jäsentä toimielimessä on. Jos paikkoja on eri määrä, jompikumpi tieto on väärä tai paikkoja on jäänyt perustamatta.
//   sv: I planen eller beslutet sägs hur många ledamöter organet har. Är antalet platser ett annat är en av uppgifterna fel, eller så har platser inte inrättats.
//   en: A plan or decision said how many members the body has. If the number of seats is another, one of the two is wrong, or seats were never set up.
// fix:
//   fi: Tarkista nimeämispäätös ja korjaa ilmoitettu määrä (stated_count) tai lisää puuttuvat paikat (seats).
//   sv: Kontrollera beslutet om ledamöterna och rätta det angivna antalet (stated_count), eller lägg till platserna som saknas (seats).
//   en: Check the decision that named the members and correct the number stated (stated_count), or add the seats that are missing (seats).
// fails:
//   fi: "{subject}: jäsenten paikkoja on {count}; ilmoitettu määrä: {stated}."
//   sv: "{subject}: antalet platser för ledamöter är {count}; angivet antal: {stated}."
//   en: "{subject}: the number of seats of members is {count}; stated: {stated}."
// silent:
//   fi: "{subject}: paikkojen määrää ({count}) ei voida verrata ilmoitettuun ({stated}), koska kokoonpanoa ei mainita kokonaan ja varmasti."
//   sv: "{subject}: antalet platser ({count}) kan inte jämföras med det angivna ({stated}), eftersom sammansättningen inte anges helt och säkert."
//   en: "{subject}: the number of seats ({count}) cannot be compared with the number stated ({stated}), because the composition is not told in full and for certain."
// also:
//   between:
//     fi: "{subject}: jäsenten paikkoja on {count} ja kaikkiaan paikkoja {all}. Ilmoitettu määrä ({stated}) on näiden välissä, eikä selviä, keitä siihen on laskettu."
//     sv: "{subject}: antalet platser för ledamöter är {count} och antalet platser totalt {all}. Det angivna antalet ({stated}) ligger däremellan, och vilka som har räknats in framgår inte."
//     en: "{subject}: the number of seats of members is {count}, of all seats {all}. The number stated ({stated}) lies between, and whom it counts is not told."
// judges: structure
// severity: warning
// severity_why:
//   fi: Kaksi tietoa samasta toimielimestä eroaa; se ei vielä osoita lain rikkomista.
//   sv: Två uppgifter om samma organ skiljer sig åt; det visar ännu inget lagbrott.
//   en: Two facts about the same body differ; that does not yet show a breach of the law.
// about: Body
// columns: {count: number, all: number, stated: number}

// Two readings: the number stated may count the members alone, or everybody who sits there. It is not met when it is less
// than the first or more than the second; between them it may count some of the others. Where not all seats are told there may be more of them.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'seats' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (b:Body {model: $model})
WHERE b.stated_count IS NOT NULL AND b.begins_latest <= $at AND $at < b.ends_earliest AND b.certainty <> 'unresolved'
OPTIONAL MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b)
WHERE s.begins_earliest <= $at AND $at < s.ends_latest
WITH told_of, b, s, s.role IN ['chair', 'vice_chair', 'member'] AS member,
     NOT s.plural AND NOT i.alternative AND i.certainty <> 'unresolved' AND s.certainty <> 'unresolved' AND s.begins_latest <= $at AND $at < s.ends_earliest AS sure,
     s.role = 'not_stated' OR 'role' IN coalesce(s.unresolved, []) AS loose
WITH told_of, b, count(CASE WHEN sure AND member AND NOT loose THEN 1 END) AS narrow, count(CASE WHEN sure THEN 1 END) AS wide,
     count(CASE WHEN (NOT sure AND member) OR loose THEN 1 END) AS open_narrow, count(CASE WHEN NOT sure THEN 1 END) AS open_wide,
     count(CASE WHEN s.plural THEN 1 END) AS plural
WITH b, narrow, wide, open_narrow, open_wide, plural, any(one IN ['', b.uid] WHERE one IN told_of) AS claimed
WITH b, narrow, wide, open_narrow, open_wide, b.stated_count AS stated,
     plural = 0 AND (claimed OR (b.composition = 'full' AND $at < b.told_until AND NOT 'composition' IN coalesce(b.unresolved, []))) AS whole,
     'stated_count' IN coalesce(b.unresolved, []) AS unsure
WITH b, narrow, wide, stated, whole AND NOT unsure AND open_narrow + open_wide = 0 AND narrow < stated AND stated < wide AS between,
     CASE WHEN unsure THEN 'cannot_be_said'
          WHEN narrow > stated OR (whole AND wide + open_wide < stated) THEN 'fails'
          WHEN open_narrow = 0 AND narrow = stated THEN 'holds'
          WHEN whole AND open_narrow + open_wide = 0 THEN CASE WHEN wide = stated THEN 'holds' ELSE 'cannot_be_said' END
          ELSE 'cannot_be_said' END AS verdict
RETURN b.uid AS subject, verdict, CASE WHEN between AND verdict = 'cannot_be_said' THEN 'between' END AS says, narrow AS count, wide AS all, stated
ORDER BY b.sort
