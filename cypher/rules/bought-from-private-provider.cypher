// title:
//   fi: Yksityiseltä on hankittu palvelu, jota siltä ei saa hankkia
//   sv: En tjänst som inte får skaffas från en privat producent har skaffats från en sådan
//   en: A service is bought that may not be bought from a private provider
// scope:
//   fi: palveluja, joita ei saa hankkia yksityiseltä ja joille on merkitty tuottaja
//   sv: tjänster som inte får skaffas från en privat producent och för vilka en producent har antecknats
//   en: services that may not be bought from a private provider and for which a producer is recorded
// why:
//   fi: Laki luettelee palvelut, jotka järjestäjän on tuotettava itse tai toisen viranomaisen kanssa, jotta julkinen valta, sosiaalityö ja päivystys pysyvät sen omissa käsissä.
//   sv: Lagen räknar upp de tjänster som anordnaren själv eller tillsammans med en annan myndighet ska producera, så att offentlig makt, socialt arbete och jour stannar i dess händer.
//   en: The law lists the services that the organiser has to produce itself or with another authority, so that public power, social work and urgent care stay in its own hands.
// fix:
//   fi: Tuota palvelu itse tai toisen viranomaisen kanssa. Jos laki sallii hankinnan, kirjaa sen salliva säännös tai se osa, jota ostetaan (allowed_by). Kunnalta siirtyneestä sopimuksesta kirjaa taken_over.
//   sv: Producera tjänsten själv eller med en annan myndighet. Om lagen tillåter anskaffningen, anteckna bestämmelsen eller den del som köps (allowed_by). Om ett avtal som har övergått från en kommun, anteckna taken_over.
//   en: Produce the service yourself or with another authority. If the law allows the purchase, record what allows it, or the part that is bought (allowed_by). Of a contract that came from a municipality record taken_over.
// fails:
//   fi: "{subject}: palvelu on merkitty hankituksi yksityiseltä palveluntuottajalta, vaikka laki kieltää sen ({producers}), {norm}."
//   sv: "{subject}: enligt uppgifterna skaffas tjänsten från en privat tjänsteproducent, fastän lagen förbjuder det ({producers}), {norm}."
//   en: "{subject}: the service is recorded as bought from a private provider, which the law forbids ({producers}), {norm}."
// silent:
//   fi: "{subject}: ei ole varmaa tietoa siitä, kuka palvelun järjestää, onko tuottaja yksityinen ja hankitaanko palvelu siltä sopimuksella ({producers}), {norm}."
//   sv: "{subject}: det är inte säkert vem som ordnar tjänsten, om producenten är privat och om tjänsten skaffas från den genom avtal ({producers}), {norm}."
//   en: "{subject}: who organises the service, whether the producer is private, and whether the service is bought from it by contract is not known for certain ({producers}), {norm}."
// also:
//   transition:
//     fi: "{subject}: yksityisen kanssa tehty sopimus on siirtynyt kunnalta tai kuntayhtymältä, ja sen siirtymäaika voi olla kesken ({producers}), {norm}."
//     sv: "{subject}: avtalet med den privata producenten har övergått från en kommun eller samkommun, och övergångsperioden kan pågå ({producers}), {norm}."
//     en: "{subject}: the contract with the private provider came from a municipality or joint municipal authority, and its transition period may still run ({producers}), {norm}."
//   controlled:
//     fi: "{subject}: tuottaja on julkisyhteisön määräysvallassa, joten ei voida todeta, onko se laissa tarkoitettu yksityinen palveluntuottaja ({producers}), {norm}."
//     sv: "{subject}: producenten står under ett offentligt samfunds bestämmande inflytande, så om den är en privat tjänsteproducent i lagens mening kan inte avgöras ({producers}), {norm}."
//     en: "{subject}: a public body controls the producer, so whether it is a private provider in the sense of the law cannot be said ({producers}), {norm}."
//   part:
//     fi: "{subject}: osan tehtävästä saa hankkia yksityiseltä, eikä ostettavaa osaa mainita ({producers}), {norm}."
//     sv: "{subject}: en del av uppgiften får skaffas från en privat producent, och vilken del som köps anges inte ({producers}), {norm}."
//     en: "{subject}: a part of the duty may be bought from a private provider, and which part is bought is not stated ({producers}), {norm}."
// judges: structure
// severity: provision
// about: Task
// columns: {producers: thing}
// provisions: [fi-law/612-2021-12-2-1, fi-law/612-2021-12-2-2, fi-law/612-2021-12-2-3, fi-law/612-2021-12-2-4, fi-law/612-2021-12-3]

// Which duties a provision governs stands in the catalogue; a model's own duty says that it is one (corresponds_to). Of the
// emergency medical service as a whole a part may be bought, as of a package. Contracts that came from municipalities are void from
// 2026, or two years later (616/2021, section 29). Vouchers have an act of their own.
MATCH (p:Element:Provision)-[g:GOVERNS|CORRESPONDS_TO]-(t:Task)
WHERE p.uid IN $provisions AND p.binds_latest <= $law_at AND $law_at < p.binds_until
  AND (type(g) = 'GOVERNS' OR t.model = $model)
WITH DISTINCT p, t, p.id = '612-2021-12-2-4' AND type(g) = 'GOVERNS' AS partly
OPTIONAL MATCH (c:Body)-[o:ORGANISES]->(t)
WHERE o.model = $model AND o.begins_earliest <= $at AND $at < o.ends_latest AND c.begins_earliest <= $at AND $at < c.ends_latest
WITH p, t, partly, count(c) AS organisers,
     count(CASE WHEN c.legal_form IS NULL OR p['from_' + c.legal_form] <= $law_at THEN 1 END) AS perhaps_bound,
     count(CASE WHEN p['from_' + c.legal_form] <= $law_at AND o.begins_latest <= $at AND $at < o.ends_earliest
                 AND o.certainty <> 'unresolved' AND c.begins_latest <= $at AND $at < c.ends_earliest
                 AND c.certainty <> 'unresolved' THEN 1 END) > 0 AS bound
WHERE organisers = 0 OR perhaps_bound > 0
MATCH (t)-[i:IN_PACKAGE*0..1]->(x)<-[r:PRODUCES]-(b:Body)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest AND b.begins_earliest <= $at AND $at < b.ends_latest
  AND all(one IN i WHERE one.model = $model AND one.begins_earliest <= $at AND $at < one.ends_latest)
WITH p, t, b, r, bound, partly, size(i) = 0 AS direct, coalesce(r.mode, 'contract') = 'contract' AND r.allowed_by IS NULL AS bought,
     CASE WHEN r.private IS NOT NULL THEN r.private
          WHEN b.legal_form = 'private_provider' THEN true
          WHEN b.legal_form IS NULL AND b.kind IN ['company', 'association', 'foundation', 'university', 'other'] THEN null
          ELSE false END AS private,
     coalesce(r.taken_over, false) AND $law_at < '2028-01-01' AS transition,
     EXISTS { MATCH (h:Body)-[k:CONTROLS]->(b)
              WHERE k.begins_earliest <= $at AND $at < k.ends_latest AND coalesce(h.legal_form, '') <> 'private_provider' } AS controlled
ORDER BY b.sort
WITH p, t, b, r, bound, partly, direct, private, transition, controlled, bought AND coalesce(private, true) AS perhaps,
     bound AND bought AND coalesce(private, false) AND r.mode = 'contract' AND r.begins_latest <= $at AND $at < r.ends_earliest
     AND r.certainty <> 'unresolved' AND b.begins_latest <= $at AND $at < b.ends_earliest AND b.certainty <> 'unresolved' AS sure
WITH p, t, collect(DISTINCT b.uid) AS all, collect(DISTINCT CASE WHEN perhaps THEN b.uid END) AS perhaps,
     collect(DISTINCT CASE WHEN sure AND direct AND NOT partly AND NOT transition AND NOT controlled THEN b.uid END) AS wrong,
     count(CASE WHEN sure AND transition THEN 1 END) AS transitions,
     count(CASE WHEN sure AND controlled THEN 1 END) AS controlled,
     count(CASE WHEN sure AND (partly OR NOT direct) THEN 1 END) AS parts,
     reduce(all = [], some IN collect(CASE WHEN perhaps THEN coalesce(r.evidence, []) ELSE [] END) | all + some) AS evidence
RETURN t.uid AS subject, p.uid AS norm,
       CASE WHEN size(wrong) > 0 THEN 'fails' WHEN size(perhaps) > 0 THEN 'cannot_be_said' ELSE 'holds' END AS verdict,
       CASE WHEN size(wrong) > 0 THEN null WHEN transitions > 0 THEN 'transition' WHEN controlled > 0 THEN 'controlled'
            WHEN parts > 0 THEN 'part' END AS says,
       CASE WHEN size(wrong) > 0 THEN wrong WHEN size(perhaps) > 0 THEN perhaps ELSE all END AS producers,
       evidence
ORDER BY t.sort, p.sort
