// title:
//   fi: Asian polusta puuttuu lopullinen päätös
//   sv: Ärendets väg saknar ett slutligt beslut
//   en: A matter's path has no final decision
// scope:
//   fi: asiakysymyksiä
//   sv: sakfrågor
//   en: matters of substance
// why:
//   fi: Jos polku ei pääty lopulliseen päätökseen, valmistelu ei johda mihinkään, mihin voisi vedota.
//   sv: Om vägen inte slutar i ett slutligt beslut leder beredningen inte till något som man kan åberopa.
//   en: If the path does not end in a final decision, the preparation leads to nothing that could be relied on.
// fix:
//   fi: Lisää vaihe, jossa asia päätetään lopullisesti, ja kirjaa päättäjä.
//   sv: Lägg till det skede där ärendet avgörs slutligt och anteckna vem som beslutar.
//   en: Add the step in which the matter is finally decided, and record who decides.
// fails:
//   fi: "{subject}: polussa ei ole lopullista päätöstä, vaikka malli kertoo sen kokonaan."
//   sv: "{subject}: vägen har inget slutligt beslut, trots att modellen anger den i sin helhet."
//   en: "{subject}: the path has no final decision, although the model tells all of it."
// silent:
//   fi: "{subject}: lopullista päätöstä ei mainita."
//   sv: "{subject}: ett slutligt beslut anges inte."
//   en: "{subject}: a final decision is not stated."
// also:
//   uncertain:
//     fi: "{subject}: lopullisesta päätöksestä ei ole varmaa tietoa ({steps})."
//     sv: "{subject}: uppgiften om ett slutligt beslut är osäker ({steps})."
//     en: "{subject}: whether there is a final decision is uncertain ({steps})."
// judges: structure
// severity: warning
// severity_why:
//   fi: Polku voi olla kesken; puute on korjattava ennen kuin asia etenee, mutta vielä mitään ei ole tehty väärin.
//   sv: Vägen kan vara ofullständig; bristen ska avhjälpas innan ärendet framskrider, men inget fel har ännu begåtts.
//   en: The path may be unfinished; the gap has to be closed before the matter goes on, but nothing wrong has been done yet.
// about: Matter
// columns: {steps: thing}

OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'paths' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (m:Matter {model: $model})
WHERE m.kind = 'substance'
OPTIONAL MATCH (s:Step)-[:STEP_OF]->(m) WHERE s.finality = 'final'
WITH told_of, m, s ORDER BY s.sort
WITH told_of, m, collect(s.uid) AS steps,
     count(CASE WHEN NOT s.optional AND s.certainty <> 'unresolved' AND NOT 'finality' IN coalesce(s.unresolved, []) THEN 1 END) AS certain
WITH m, steps, certain, any(one IN ['', m.uid] WHERE one IN told_of) AS claimed
RETURN m.uid AS subject,
       CASE WHEN certain > 0 THEN 'holds' WHEN size(steps) = 0 AND claimed THEN 'fails' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN size(steps) > 0 THEN 'uncertain' END AS says, steps
ORDER BY m.sort
