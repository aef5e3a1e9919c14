// title:
//   fi: Tehtävällä ei ole vastuutahoa
//   sv: En uppgift saknar ansvarigt organ
//   en: A duty has no responsible body
// scope:
//   fi: mallin piiriin kuuluvia tehtäviä, lukuun ottamatta sen omia järjestäjän tehtäviä
//   sv: uppgifter som modellen omfattar, utom dess egna organiseringsuppgifter
//   en: duties in the model's scope, other than its own organiser's functions
// why:
//   fi: Järjestäjän sisällä jonkun toimielimen, yksikön tai viranhaltijan on hoidettava tehtävä. Muuten se jää tekemättä tai sitä hoitaa moni tietämättään.
//   sv: Inom organisationen ska ett organ, en enhet eller en tjänsteinnehavare sköta uppgiften. Annars blir den ogjord, eller sköts av flera utan att de vet det.
//   en: Inside the organisation some body, unit or post has to handle the duty. Otherwise it is left undone, or several do it without knowing.
// fix:
//   fi: Kirjaa, mikä toimielin, yksikkö tai virka hoitaa tehtävän (responsible_for), tai tuo vastuunjako päätettäväksi.
//   sv: Anteckna vilket organ, vilken enhet eller tjänst som sköter uppgiften (responsible_for), eller för ansvarsfördelningen till beslut.
//   en: Record which body, unit or post handles the duty (responsible_for), or bring the division of responsibilities up for decision.
// fails:
//   fi: "{subject}: vastuutahoa ei ole, vaikka malli kertoo kaikki vastuut."
//   sv: "{subject}: ansvarigt organ saknas, trots att modellen anger alla ansvar."
//   en: "{subject}: there is no responsible body, although the model tells all responsibilities."
// silent:
//   fi: "{subject}: ei mainita, mikä taho on vastuussa {date}."
//   sv: "{subject}: vilket organ som är ansvarigt den {date} anges inte."
//   en: "{subject}: which body is responsible on {date} is not stated."
// also:
//   uncertain:
//     fi: "{subject}: vastuutahosta ei ole varmaa tietoa (mahdollinen vastuutaho: {responsible})."
//     sv: "{subject}: informationen om det ansvariga organet är osäker (möjligt organ: {responsible})."
//     en: "{subject}: which body is responsible is uncertain (possible: {responsible})."
//   dates:
//     fi: "{subject}: annetuista päivämääristä ei selviä, oliko sillä vastuutaho {date} (mahdollinen vastuutaho: {responsible})."
//     sv: "{subject}: av datumen framgår inte om den hade ett ansvarigt organ den {date} (möjligt organ: {responsible})."
//     en: "{subject}: whether it had a responsible body on {date} cannot be said from the dates given (possible: {responsible})."
//   law:
//     fi: "{subject}: vastuutahoa ei ole, mutta säännöksen nykyinen sanamuoto on kysyttyä päivää uudempi."
//     sv: "{subject}: ansvarigt organ saknas, men bestämmelsens nuvarande ordalydelse är nyare än den dag frågan gäller."
//     en: "{subject}: there is no responsible body, but the present wording of the provision is later than the day asked about."
// judges: structure
// severity: warning
// severity_why:
//   fi: Sisäinen vastuunjako on järjestäjän itsensä päätettävissä; sen puuttuminen on riski, ei rikkomus.
//   sv: Den interna ansvarsfördelningen bestämmer anordnaren själv; att den saknas är en risk, inte en överträdelse.
//   en: The internal division of responsibilities is for the organiser to decide; its absence is a risk, not a breach.
// about: Task
// columns: {responsible: thing, date: date}

// All duties that the model covers. Its own organiser functions have a rule of their own (organiser-function-without-body), and so
// have duties that rest on certain provisions (function-without-holder). Whoever organises a duty answers for it as a whole: that
// names no internal body.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'responsibilities' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (:Model {model: $model})-[:COVERS]->(t:Task)
WHERE t.basis <> 'organiser_function' OR t.model <> $model
OPTIONAL MATCH (t)-[:BASED_ON]->(p:Provision)
WITH told_of, t, count(p) AS provisions,
     count(CASE WHEN p.uid STARTS WITH 'fi-law/611-2021-7-1'
                  OR p.uid IN ['fi-law/611-2021-150-1', 'fi-law/612-2021-6-2', 'fi-law/612-2021-7-2'] THEN 1 END) AS elsewhere,
     count(CASE WHEN p.binds_latest <= $law_at AND $law_at < p.binds_until THEN 1 END) AS bind,
     count(CASE WHEN p.binds_earliest <= $law_at AND $law_at < p.binds_until THEN 1 END) AS may_bind
WHERE elsewhere = 0 AND (provisions = 0 OR may_bind > 0)
OPTIONAL MATCH (x)-[r:RESPONSIBLE_FOR]->(t)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
  AND x.begins_earliest <= $at AND $at < x.ends_latest
WITH told_of, t, provisions, bind, x, r,
     EXISTS { MATCH (x)-[o:ORGANISES]->(t) WHERE o.begins_earliest <= $at AND $at < o.ends_latest } AS whole ORDER BY x.sort
WITH told_of, t, provisions = 0 OR bind > 0 AS binds, collect(DISTINCT x.uid) AS responsible,
     reduce(all = [], some IN collect(coalesce(r.evidence, [])) | all + some) AS evidence,
     count(CASE WHEN NOT whole AND NOT r.alternative AND r.certainty <> 'unresolved' AND x.certainty <> 'unresolved' THEN 1 END) AS dated,
     count(CASE WHEN NOT whole AND NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest
                 AND x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest THEN 1 END) AS certain
WITH t, binds, responsible, evidence, certain, dated, any(one IN ['', t.uid] WHERE one IN told_of) AS claimed
RETURN t.uid AS subject,
       CASE WHEN certain > 0 THEN 'holds'
            WHEN size(responsible) = 0 AND claimed AND binds THEN 'fails'
            ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN certain = 0 AND dated > 0 THEN 'dates' WHEN size(responsible) > 0 THEN 'uncertain' WHEN claimed AND NOT binds THEN 'law' END AS says,
       responsible, $at AS date, evidence
ORDER BY t.sort
