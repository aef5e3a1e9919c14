// title:
//   fi: Tehtävällä ei ole järjestäjää
//   sv: En uppgift saknar anordnare
//   en: A duty has no organiser
// scope:
//   fi: mallin piiriin kuuluvia lakisääteisiä tehtäviä ja järjestäjän tehtäviä
//   sv: lagstadgade uppgifter och organiseringsuppgifter som modellen omfattar
//   en: statutory duties and organiser's functions in the model's scope
// why:
//   fi: Järjestäjä vastaa siitä, että asukkaat saavat tehtävän mukaiset palvelut. Tehtävästä, jolla ei ole järjestäjää, ei vastaa kukaan.
//   sv: Anordnaren svarar för att invånarna får de tjänster som uppgiften avser. För en uppgift utan anordnare svarar ingen.
//   en: The organiser answers for the services of the duty reaching the residents. For a duty without an organiser nobody answers.
// fix:
//   fi: Kirjaa tehtävälle järjestäjä (organises). Jos tehtävä ei kuulu mallin piiriin, poista se rajauksesta (covers).
//   sv: Anteckna uppgiftens anordnare (organises). Om uppgiften inte hör till modellen, ta bort den ur avgränsningen (covers).
//   en: Record the organiser of the duty (organises). If the duty is outside the model, remove it from the scope (covers).
// fails:
//   fi: "{subject}: järjestäjää ei ole, vaikka malli kertoo kaikki järjestäjät."
//   sv: "{subject}: anordnare saknas, trots att modellen anger alla anordnare."
//   en: "{subject}: there is no organiser, although the model tells all organisers."
// silent:
//   fi: "{subject}: ei mainita, mikä taho on järjestäjä {date}."
//   sv: "{subject}: vem som är anordnare den {date} anges inte."
//   en: "{subject}: who organises it on {date} is not stated."
// also:
//   uncertain:
//     fi: "{subject}: järjestäjästä ei ole varmaa tietoa (mahdollinen järjestäjä: {organisers})."
//     sv: "{subject}: informationen om anordnaren är osäker (möjlig anordnare: {organisers})."
//     en: "{subject}: who organises it is uncertain (possible organiser: {organisers})."
//   dates:
//     fi: "{subject}: annetuista päivämääristä ei selviä, oliko sillä järjestäjä {date} (mahdollinen järjestäjä: {organisers})."
//     sv: "{subject}: av datumen framgår inte om den hade en anordnare den {date} (möjlig anordnare: {organisers})."
//     en: "{subject}: whether it had an organiser on {date} cannot be said from the dates given (possible organiser: {organisers})."
//   law:
//     fi: "{subject}: järjestäjää ei ole, mutta säännöksen nykyinen sanamuoto on kysyttyä päivää uudempi."
//     sv: "{subject}: anordnare saknas, men bestämmelsens nuvarande ordalydelse är nyare än den dag frågan gäller."
//     en: "{subject}: there is no organiser, but the present wording of the provision is later than the day asked about."
// judges: structure
// severity: error
// severity_why:
//   fi: Lakisääteisellä tehtävällä on aina järjestäjä; ilman sitä suunnitelma ei toteuta lakia.
//   sv: En lagstadgad uppgift har alltid en anordnare; utan den uppfyller planen inte lagen.
//   en: A statutory duty always has an organiser; a plan without one does not carry out the law.
// about: Task
// columns: {organisers: thing, date: date}

// The duties that the model covers and that a provision in force on the day of the law lays down.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'organisers' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (:Model {model: $model})-[:COVERS]->(t:Task)
WHERE t.basis IN ['statutory', 'organiser_function']
OPTIONAL MATCH (t)-[:BASED_ON]->(p:Provision)
WITH told_of, t, count(p) AS provisions,
     count(CASE WHEN p.binds_latest <= $law_at AND $law_at < p.binds_until THEN 1 END) AS bind,
     count(CASE WHEN p.binds_earliest <= $law_at AND $law_at < p.binds_until THEN 1 END) AS may_bind
WHERE provisions = 0 OR may_bind > 0
OPTIONAL MATCH (b:Body)-[o:ORGANISES]->(t)
WHERE o.model = $model AND o.begins_earliest <= $at AND $at < o.ends_latest
  AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH told_of, t, provisions, bind, b, o ORDER BY b.sort
WITH told_of, t, provisions = 0 OR bind > 0 AS binds, collect(DISTINCT b.uid) AS organisers,
     reduce(all = [], some IN collect(coalesce(o.evidence, [])) | all + some) AS evidence,
     count(CASE WHEN o.certainty <> 'unresolved' AND b.certainty <> 'unresolved' THEN 1 END) AS dated,
     count(CASE WHEN o.begins_latest <= $at AND $at < o.ends_earliest AND o.certainty <> 'unresolved'
                 AND b.certainty <> 'unresolved' AND b.begins_latest <= $at AND $at < b.ends_earliest THEN 1 END) AS certain
WITH t, binds, organisers, evidence, certain, dated, any(one IN ['', t.uid] WHERE one IN told_of) AS claimed
RETURN t.uid AS subject,
       CASE WHEN certain > 0 THEN 'holds'
            WHEN size(organisers) = 0 AND claimed AND binds THEN 'fails'
            ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN certain = 0 AND dated > 0 THEN 'dates' WHEN size(organisers) > 0 THEN 'uncertain' WHEN claimed AND NOT binds THEN 'law' END AS says,
       organisers, $at AS date, evidence
ORDER BY t.sort
