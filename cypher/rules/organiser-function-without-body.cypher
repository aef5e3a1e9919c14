// title:
//   fi: Järjestäjän tehtävällä ei ole hoitajaa
//   sv: En organiseringsuppgift saknar ansvarigt organ
//   en: An organiser's function has no internal body
// scope:
//   fi: mallin omia järjestäjän tehtäviä
//   sv: modellens egna organiseringsuppgifter
//   en: the model's own organiser's functions
// why:
//   fi: Järjestämisvastuuta ei voi siirtää tuottajalle. Jonkin järjestäjän oman toimielimen, yksikön tai viranhaltijan on hoidettava tehtävä.
//   sv: Organiseringsansvaret kan inte överföras på producenten. Något av anordnarens egna organ, enheter eller tjänsteinnehavare ska sköta uppgiften.
//   en: The organising duty cannot be handed to the producer. Some body, unit or post of the organiser itself has to handle the function.
// fix:
//   fi: Päätä ja kirjaa, mikä järjestäjän toimielin, yksikkö tai virka hoitaa tehtävän (responsible_for).
//   sv: Besluta och anteckna vilket av anordnarens organ, vilken enhet eller tjänst som sköter uppgiften (responsible_for).
//   en: Decide and record which body, unit or post of the organiser handles the function (responsible_for).
// fails:
//   fi: "{subject}: järjestäjän tehtävälle ei ole hoitajaa, vaikka malli kertoo kaikki vastuut (järjestäjä: {organisers})."
//   sv: "{subject}: organiseringsuppgiften saknar ansvarigt organ, trots att modellen anger alla ansvar (anordnare: {organisers})."
//   en: "{subject}: no internal body handles the organiser's function, although the model tells all responsibilities (organiser: {organisers})."
// silent:
//   fi: "{subject}: sisäistä toimijaa, joka hoitaa järjestäjän tehtävää, ei mainita (järjestäjä: {organisers})."
//   sv: "{subject}: vilken intern aktör som sköter organiseringsuppgiften anges inte (anordnare: {organisers})."
//   en: "{subject}: which internal body handles the organiser's function is not stated (organiser: {organisers})."
// also:
//   uncertain:
//     fi: "{subject}: järjestäjän tehtävän hoitajasta ei ole varmaa tietoa (mahdollinen hoitaja: {responsible})."
//     sv: "{subject}: informationen om vem som sköter organiseringsuppgiften är osäker (möjlig: {responsible})."
//     en: "{subject}: who handles the organiser's function is uncertain (possible: {responsible})."
//   law:
//     fi: "{subject}: järjestäjän tehtävälle ei ole hoitajaa, mutta säännöksen nykyinen sanamuoto on kysyttyä päivää uudempi."
//     sv: "{subject}: organiseringsuppgiften saknar ansvarigt organ, men bestämmelsens nuvarande ordalydelse är nyare än den dag frågan gäller."
//     en: "{subject}: no internal body handles the organiser's function, but the present wording of the provision is later than the day asked about."
// judges: structure
// severity: warning
// severity_why:
//   fi: Laki antaa tehtävän järjestäjälle kokonaisuutena; kuka sen hoitaa, on sisäinen asia, jonka puuttuminen on riski.
//   sv: Lagen ger uppgiften åt anordnaren som helhet; vem som sköter den är en intern fråga, och att svaret saknas är en risk.
//   en: The law gives the function to the organiser as a whole; who handles it is an internal matter, and its absence a risk.
// about: Task
// columns: {organisers: thing, responsible: thing}

// The model's own tasks with that basis. The organiser as a whole is no internal body.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'responsibilities' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (t:Task {model: $model})
WHERE t.basis = 'organiser_function'
OPTIONAL MATCH (t)-[:BASED_ON]->(p:Provision)
WITH told_of, t, count(p) AS provisions,
     count(CASE WHEN p.binds_latest <= $law_at AND $law_at < p.binds_until THEN 1 END) AS bind,
     count(CASE WHEN p.binds_earliest <= $law_at AND $law_at < p.binds_until THEN 1 END) AS may_bind
WHERE provisions = 0 OR may_bind > 0
OPTIONAL MATCH (b:Body)-[o:ORGANISES]->(t)
WHERE o.model = $model AND o.begins_earliest <= $at AND $at < o.ends_latest
  AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH told_of, t, provisions, bind, b, o ORDER BY b.sort
WITH told_of, t, provisions, bind, collect(DISTINCT b.uid) AS organisers,
     collect(CASE WHEN o.begins_latest <= $at AND $at < o.ends_earliest AND o.certainty <> 'unresolved'
                   AND b.begins_latest <= $at AND $at < b.ends_earliest THEN b.uid END) AS sure_organisers
OPTIONAL MATCH (x)-[r:RESPONSIBLE_FOR]->(t)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
  AND x.begins_earliest <= $at AND $at < x.ends_latest
WITH told_of, t, provisions, bind, organisers, sure_organisers, x, r ORDER BY x.sort
WITH told_of, t, provisions = 0 OR bind > 0 AS binds, organisers, sure_organisers, collect(DISTINCT x.uid) AS responsible,
     reduce(all = [], some IN collect(coalesce(r.evidence, [])) | all + some) AS evidence,
     count(CASE WHEN NOT x.uid IN organisers AND NOT r.alternative AND r.certainty <> 'unresolved'
                 AND r.begins_latest <= $at AND $at < r.ends_earliest
                 AND x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest THEN 1 END) AS certain
WITH t, binds, organisers, responsible, evidence, certain, any(one IN ['', t.uid] + sure_organisers WHERE one IN told_of) AS claimed
RETURN t.uid AS subject,
       CASE WHEN certain > 0 THEN 'holds'
            WHEN size(responsible) = 0 AND claimed AND binds THEN 'fails'
            ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN size([one IN responsible WHERE NOT one IN organisers]) > 0 THEN 'uncertain'
            WHEN claimed AND NOT binds THEN 'law' END AS says,
       organisers, responsible, evidence
ORDER BY t.sort
