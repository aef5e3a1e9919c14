// title:
//   fi: Vaiheen on tehnyt toimija, jota ei silloin ollut
//   sv: Ett skede utfördes av en aktör som inte fanns då
//   en: A step was made by a body that was not there then
// scope:
//   fi: tehtyjä vaiheita, joiden tekijä mainitaan
//   sv: gjorda skeden för vilka det anges vem som gjort dem
//   en: steps that were made and whose taker is stated
// why:
//   fi: Toimielin ei voi päättää ennen kuin se on asetettu eikä lakkaamisensa jälkeen. Joko päivämäärä, tekijä tai toimijan tiedot ovat väärin.
//   sv: Ett organ kan inte besluta innan det har tillsatts eller efter att det har upphört. Antingen datumet, aktören eller uppgifterna om den är fel.
//   en: A body cannot decide before it is set up, or after it has ended. Either the date, the taker, or what is said of the body is wrong.
// fix:
//   fi: Tarkista päätöksen päivä ja tekijä sekä toimijan alkamis- ja päättymispäivä.
//   sv: Kontrollera beslutets datum och vem som fattade det samt när aktören började och upphörde.
//   en: Check the day of the step and who took it, and when the body began and ended.
// fails:
//   fi: "{subject}: vaihe on merkitty tehdyksi, mutta toimijaa ei silloin ollut: {takers}."
//   sv: "{subject}: skedet anges vara gjort, men aktören fanns inte då: {takers}."
//   en: "{subject}: the step is marked as made, but its taker was not there then: {takers}."
// silent:
//   fi: "{subject}: vaihe on merkitty tehdyksi, mutta ei ole varmaa, oliko toimija silloin olemassa: {takers}."
//   sv: "{subject}: skedet anges vara gjort, men det är osäkert om aktören fanns då: {takers}."
//   en: "{subject}: the step is marked as made, but it is uncertain whether its taker was there then: {takers}."
// judges: structure
// severity: error
// severity_why:
//   fi: Kaksi mallin tietoa on ristiriidassa; molemmat eivät voi olla totta.
//   sv: Två uppgifter i modellen motsäger varandra; båda kan inte stämma.
//   en: Two facts of the model contradict each other; they cannot both be true.
// about: Step
// columns: {takers: thing}

// That a body took a step speaks for its having been there, unless its dates or its existence say otherwise. A post is there
// when its body is. An undated step was made by the day that the model tells of.
MATCH (s:Step {model: $model})-[t:TAKEN_BY]->(x)
WHERE s.status = 'made' AND s.date_first <= $at
OPTIONAL MATCH (x)-[i:SEAT_IN]->(b:Body)
WITH s, t, x, b, s.date_first AS first, s.date_last AS last,
     b IS NOT NULL AND (i.alternative OR i.certainty = 'unresolved') AS loose
WITH s, t, x, first, last, CASE WHEN b IS NULL OR loose THEN [x] ELSE [x, b] END AS there,
     loose AND NOT (b.begins_latest <= first AND last < b.ends_earliest) AS perhaps
WITH s, t, x, perhaps,
     size([one IN there WHERE one.begins_earliest > last OR one.ends_latest <= first
           OR (one.begins_earliest = '0001-01-01' AND one.existence IN ['planned', 'proposed'])]) AS absent,
     size([one IN there WHERE (one.begins_earliest > '0001-01-01' AND one.begins_latest > first)
           OR (one.ends_earliest > '0001-01-01' AND one.ends_earliest <= last)
           OR (one.begins_earliest = '0001-01-01' AND one.existence = 'not_stated')
           OR 'existence' IN coalesce(one.unresolved, [])]) AS unsure
WITH s, t, x, max(absent) AS absent, max(unsure) + max(CASE WHEN perhaps THEN 1 ELSE 0 END) AS unsure,
     t.alternative OR t.certainty = 'unresolved' AS open, t.certainty = 'unresolved' AND NOT t.alternative AS doubtful
     ORDER BY x.sort
WITH s, count(CASE WHEN NOT open THEN 1 END) AS takers,
     count(CASE WHEN open AND absent = 0 AND unsure = 0 THEN 1 END) AS open_there,
     count(CASE WHEN open AND absent > 0 AND NOT doubtful THEN 1 END) AS open_absent, count(CASE WHEN open THEN 1 END) AS open,
     count(CASE WHEN NOT open AND absent > 0 THEN 1 END) AS absent,
     count(CASE WHEN NOT open AND absent = 0 AND unsure > 0 THEN 1 END) AS unsure,
     collect(CASE WHEN absent > 0 THEN x.uid END) AS absent_takers, collect(CASE WHEN unsure > 0 OR open THEN x.uid END) AS unsure_takers
WITH s, absent_takers, unsure_takers,
     CASE WHEN s.certainty = 'unresolved' OR 'status' IN coalesce(s.unresolved, []) OR 'date' IN coalesce(s.unresolved, []) THEN 'cannot_be_said'
          WHEN absent > 0 OR (open > 0 AND open_absent = open) THEN 'fails'
          WHEN unsure > 0 OR open_there < open THEN 'cannot_be_said'
          ELSE 'holds' END AS verdict
RETURN s.uid AS subject, verdict, CASE WHEN verdict = 'fails' THEN absent_takers ELSE unsure_takers END AS takers
ORDER BY s.sort
