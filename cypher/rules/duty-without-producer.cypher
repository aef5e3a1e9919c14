// title:
//   fi: Tehtävällä ei ole tuottajaa
//   sv: En uppgift saknar producent
//   en: A duty has no producer
// scope:
//   fi: järjestettäviä tehtäviä, jotka muukin kuin viranomainen voi hoitaa
//   sv: uppgifter som ordnas och som även någon annan än en myndighet kan sköta
//   en: organised duties that another than an authority may carry out
// why:
//   fi: Järjestäjä päättää, kuka palvelun tuottaa. Jos tuottajaa ei ole, asukas ei saa palvelua, vaikka sen järjestämisestä vastataan.
//   sv: Anordnaren bestämmer vem som producerar tjänsten. Finns det ingen producent får invånaren inte tjänsten, fastän någon svarar för att den ordnas.
//   en: The organiser decides who produces the service. Where nobody does, the resident does not get it, although somebody answers for organising it.
// fix:
//   fi: Kirjaa, kuka tehtävän tai sen palvelukokonaisuuden tuottaa ja miten (produces, mode), tai tuo tuottamistapa päätettäväksi.
//   sv: Anteckna vem som producerar uppgiften eller dess tjänstehelhet och hur (produces, mode), eller för frågan om produktionssättet till beslut.
//   en: Record who produces the duty or its package and how (produces, mode), or bring the mode of production up for decision.
// fails:
//   fi: "{subject}: tuottajaa ei ole, vaikka malli kertoo kaikki tuottajat."
//   sv: "{subject}: producent saknas, trots att modellen anger alla producenter."
//   en: "{subject}: there is no producer, although the model tells all producers."
// silent:
//   fi: "{subject}: ei mainita, mikä taho on tuottaja {date}."
//   sv: "{subject}: vem som är producent den {date} anges inte."
//   en: "{subject}: who produces it on {date} is not stated."
// also:
//   uncertain:
//     fi: "{subject}: tuottajasta ei ole varmaa tietoa (mahdollinen tuottaja: {producers})."
//     sv: "{subject}: informationen om producenten är osäker (möjlig producent: {producers})."
//     en: "{subject}: who produces it is uncertain (possible producer: {producers})."
//   dates:
//     fi: "{subject}: annetuista päivämääristä ei selviä, oliko sillä tuottaja {date} (mahdollinen tuottaja: {producers})."
//     sv: "{subject}: av datumen framgår inte om den hade en producent den {date} (möjlig producent: {producers})."
//     en: "{subject}: whether it had a producer on {date} cannot be said from the dates given (possible producer: {producers})."
//   law:
//     fi: "{subject}: tuottajaa ei ole, mutta säännöksen nykyinen sanamuoto on kysyttyä päivää uudempi."
//     sv: "{subject}: producent saknas, men bestämmelsens nuvarande ordalydelse är nyare än den dag frågan gäller."
//     en: "{subject}: there is no producer, but the present wording of the provision is later than the day asked about."
// judges: structure
// severity: warning
// severity_why:
//   fi: Järjestäjä saa valita tuottamistavan; tuottajan puuttuminen on riski, josta laki ei säädä erikseen.
//   sv: Anordnaren får välja produktionssätt; att producent saknas är en risk som lagen inte särskilt reglerar.
//   en: The organiser may choose the mode of production; that nobody produces is a risk of which the law does not speak by itself.
// about: Task
// columns: {producers: thing, date: date}

// Duties that the model covers and for which it names an organiser: without one, that is what is lacking. What is produced as a
// package is produced for each duty in it.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'producers' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (:Model {model: $model})-[:COVERS]->(t:Task)
WHERE NOT coalesce(t.authority_task, false) AND t.basis <> 'organiser_function' AND EXISTS {
  MATCH (c:Body)-[o:ORGANISES]->(t)
  WHERE o.model = $model AND o.begins_latest <= $at AND $at < o.ends_earliest AND o.certainty <> 'unresolved'
    AND c.begins_latest <= $at AND $at < c.ends_earliest AND c.certainty <> 'unresolved'
}
OPTIONAL MATCH (t)-[:BASED_ON]->(p:Provision)
WITH told_of, t, count(p) AS provisions,
     count(CASE WHEN p.binds_latest <= $law_at AND $law_at < p.binds_until THEN 1 END) AS bind,
     count(CASE WHEN p.binds_earliest <= $law_at AND $law_at < p.binds_until THEN 1 END) AS may_bind
WHERE provisions = 0 OR may_bind > 0
OPTIONAL MATCH (t)-[i:IN_PACKAGE*0..1]->(x)<-[r:PRODUCES]-(b:Body)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest AND b.begins_earliest <= $at AND $at < b.ends_latest
  AND all(one IN i WHERE one.model = $model AND one.begins_earliest <= $at AND $at < one.ends_latest)
WITH told_of, t, provisions = 0 OR bind > 0 AS binds, i, r, b ORDER BY b.sort
WITH told_of, t, binds, collect(DISTINCT b.uid) AS producers, reduce(all = [], some IN collect(coalesce(r.evidence, [])) | all + some) AS evidence,
     count(CASE WHEN r.certainty <> 'unresolved' AND b.certainty <> 'unresolved'
                 AND all(one IN i WHERE one.certainty <> 'unresolved') THEN 1 END) AS dated,
     count(CASE WHEN r.begins_latest <= $at AND $at < r.ends_earliest AND r.certainty <> 'unresolved'
                 AND b.begins_latest <= $at AND $at < b.ends_earliest AND b.certainty <> 'unresolved'
                 AND all(one IN i WHERE one.certainty <> 'unresolved' AND one.begins_latest <= $at AND $at < one.ends_earliest) THEN 1 END) AS certain
WITH t, binds, producers, evidence, certain, dated, any(one IN ['', t.uid] WHERE one IN told_of) AS claimed
RETURN t.uid AS subject,
       CASE WHEN certain > 0 THEN 'holds'
            WHEN size(producers) = 0 AND claimed AND binds THEN 'fails'
            ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN certain = 0 AND dated > 0 THEN 'dates' WHEN size(producers) > 0 THEN 'uncertain' WHEN claimed AND NOT binds THEN 'law' END AS says,
       producers, $at AS date, evidence
ORDER BY t.sort
