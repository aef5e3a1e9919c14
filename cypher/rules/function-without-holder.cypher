// title:
//   fi: Laissa nimetyllä tehtävällä ei ole hoitajaa
//   sv: En uppgift som lagen nämner saknar ansvarig
//   en: A function that the law names has no holder
// scope:
//   fi: järjestäjän tehtäviä, varautumista ja hyvinvoinnin edistämistä, jotka kuuluvat malliin
//   sv: organiseringsuppgifter, beredskap och främjande av välfärd som ingår i modellen
//   en: the organiser's functions, preparedness and the promotion of wellbeing that the model covers
// why:
//   fi: Järjestämisvastuuta, varautumista ja hyvinvoinnin edistämistä ei voi jättää tuottajalle. Jonkin järjestäjän toimielimen, yksikön tai viranhaltijan on hoidettava niitä.
//   sv: Organiseringsansvaret, beredskapen och främjandet av välfärd kan inte överlåtas på en producent. Något av anordnarens organ, enheter eller tjänsteinnehavare ska sköta dem.
//   en: The organising duty, preparedness and the promotion of wellbeing cannot be left to a producer. Some body, unit or post of the organiser has to handle them.
// fix:
//   fi: Päätä ja kirjaa, mikä järjestäjän toimielin, yksikkö tai virka hoitaa tehtävää (responsible_for).
//   sv: Besluta och anteckna vilket av anordnarens organ, vilken enhet eller tjänst som sköter uppgiften (responsible_for).
//   en: Decide and record which body, unit or post of the organiser handles the function (responsible_for).
// fails:
//   fi: "{subject}: tehtävälle ei ole nimetty hoitajaa, vaikka malli kertoo kaikki vastuut, {norm}."
//   sv: "{subject}: ingen ansvarig har utsetts för uppgiften, trots att modellen anger alla ansvar, {norm}."
//   en: "{subject}: nobody is named as handling the function, although the model tells all responsibilities, {norm}."
// silent:
//   fi: "{subject}: tehtävän hoitajaa ei mainita, {norm}."
//   sv: "{subject}: vem som ansvarar för uppgiften anges inte, {norm}."
//   en: "{subject}: who handles the function is not stated, {norm}."
// also:
//   uncertain:
//     fi: "{subject}: tehtävän hoitajasta ei ole varmaa tietoa (mahdollinen hoitaja: {responsible}), {norm}."
//     sv: "{subject}: informationen om vem som ansvarar är osäker (möjlig ansvarig: {responsible}), {norm}."
//     en: "{subject}: who handles the function is uncertain (possible: {responsible}), {norm}."
// judges: structure
// severity: provision
// about: Task
// columns: {responsible: thing}
// provisions: [fi-law/611-2021-7-1, fi-law/611-2021-7-1-1, fi-law/611-2021-7-1-2, fi-law/611-2021-7-1-3, fi-law/611-2021-7-1-4, fi-law/611-2021-7-1-5, fi-law/611-2021-150-1, fi-law/612-2021-6-2-s4, fi-law/612-2021-7-2-s3]

// The duties that rest on these provisions; a model's own organiser functions have a rule of their own, and
// duty-without-responsible-body leaves these out. That one responsible for promoting wellbeing is to be named is a sentence of the
// subsection on which that duty rests, to be done by the end of 2022 (616/2021, section 1); who handles the promotion itself (the
// subsection before it) is named for it.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'responsibilities' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
UNWIND $provisions AS one
MATCH (p:Element:Provision {uid: one})
WHERE p.binds_latest <= $law_at AND $law_at < p.binds_until
WITH told_of, p, CASE p.id WHEN '612-2021-7-2-s3' THEN ['fi-law/612-2021-7-2', 'fi-law/612-2021-7-1']
                  WHEN '612-2021-6-2-s4' THEN ['fi-law/612-2021-6-2', 'fi-law/612-2021-6-1'] ELSE [p.uid] END AS bases
MATCH (:Provision {uid: bases[0]})<-[:BASED_ON]-(t:Task)<-[:COVERS]-(:Model {model: $model})
WHERE (size(bases) = 1 OR '2023-01-01' <= $law_at)
  AND (t.basis <> 'organiser_function' OR t.model <> $model)
OPTIONAL MATCH (c:Body)-[o:ORGANISES]->(t)
WHERE o.model = $model AND o.begins_earliest <= $at AND $at < o.ends_latest AND c.begins_earliest <= $at AND $at < c.ends_latest
WITH told_of, p, bases, t, collect(c.uid) AS organisers,
     collect(CASE WHEN c.legal_form IS NULL OR p['from_' + c.legal_form] <= $law_at THEN c.uid END) AS perhaps_bound,
     collect(CASE WHEN o.begins_latest <= $at AND $at < o.ends_earliest AND o.certainty <> 'unresolved'
                   AND c.begins_latest <= $at AND $at < c.ends_earliest THEN c.uid END) AS sure
WHERE size(organisers) = 0 OR size(perhaps_bound) > 0
UNWIND bases AS base
MATCH (:Provision {uid: base})<-[:BASED_ON]-(y:Task)
WHERE y.uid = t.uid OR base <> bases[0]
OPTIONAL MATCH (x)-[r:RESPONSIBLE_FOR]->(y)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest AND x.begins_earliest <= $at AND $at < x.ends_latest
WITH told_of, p, t, organisers, sure, x, r ORDER BY x.sort
WITH told_of, p, t, organisers, sure, collect(DISTINCT x.uid) AS responsible,
     reduce(all = [], some IN collect(coalesce(r.evidence, [])) | all + some) AS evidence,
     count(CASE WHEN NOT x.uid IN organisers AND NOT r.alternative AND r.certainty <> 'unresolved'
                 AND r.begins_latest <= $at AND $at < r.ends_earliest
                 AND x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest THEN 1 END) AS certain
WITH p, t, responsible, evidence, certain, any(one IN ['', t.uid] + sure WHERE one IN told_of) AS claimed
RETURN t.uid AS subject, p.uid AS norm,
       CASE WHEN certain > 0 THEN 'holds' WHEN size(responsible) = 0 AND claimed THEN 'fails' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN size(responsible) > 0 THEN 'uncertain' END AS says,
       responsible, evidence
ORDER BY t.sort, p.sort
