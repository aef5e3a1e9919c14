// title:
//   fi: Asiasta päättää muu kuin lain määräämä toimielin
//   sv: Ärendet avgörs av ett annat organ än det som lagen anger
//   en: A matter is decided by another organ than the law says
// scope:
//   fi: asioita, joista laki määrää tietyn toimielimen päättämään
//   sv: ärenden som enligt lag ska avgöras av ett visst organ
//   en: matters that the law gives to a certain organ to decide
// why:
//   fi: Jos laki antaa asian tietyn toimielimen ratkaistavaksi, muun päätös on tehty toimivaltaa vailla ja voidaan kumota.
//   sv: När lagen ger ärendet till ett visst organ har ett beslut av någon annan fattats utan behörighet och kan upphävas.
//   en: Where the law gives a matter to a certain organ, a decision by another is made without power and may be annulled.
// fix:
//   fi: Vie asia lain määräämän toimielimen päätettäväksi ja kirjaa se lopullisen vaiheen ottajaksi (taken_by), tai korjaa säännös (based_on).
//   sv: För ärendet till det organ som lagen anger och anteckna det i det slutliga skedet (taken_by), eller rätta bestämmelsen (based_on).
//   en: Take the matter to the organ that the law names and record it in the final step (taken_by), or correct the provision (based_on).
// fails:
//   fi: "{subject}: lain mukaan päättäjä on toinen toimielin ({organ}) kuin lopulliseksi päättäjäksi merkitty ({deciders}), {norm}."
//   sv: "{subject}: beslutsfattare är enligt lag ett annat organ ({organ}) än det som antecknats som slutlig beslutsfattare ({deciders}), {norm}."
//   en: "{subject}: by law another organ decides ({organ}) than the one recorded as the final decider ({deciders}), {norm}."
// silent:
//   fi: "{subject}: ei voida todeta, päättääkö asiasta lain määräämä toimielin ({organ}), {norm}."
//   sv: "{subject}: om ärendet avgörs av det organ som lagen anger ({organ}) kan inte avgöras, {norm}."
//   en: "{subject}: whether the organ that the law names decides ({organ}) cannot be said, {norm}."
// also:
//   members:
//     fi: "{subject}: ei mainita, mihin toimielimeen jäseniä valitaan; johtokunnan, jaoston ja toimikunnan jäsenet voi valita muukin toimielin ({deciders}), {norm}."
//     sv: "{subject}: till vilket organ ledamöter väljs anges inte; ledamöterna i en direktion, sektion eller kommitté kan väljas även av ett annat organ ({deciders}), {norm}."
//     en: "{subject}: to which organ members are chosen is not stated; those of a management board, section or commission may be chosen by another organ ({deciders}), {norm}."
// judges: structure
// severity: provision
// about: Matter
// columns: {organ: word, deciders: thing}
// provisions:
// - fi-law/611-2021-22-2
// - fi-law/611-2021-22-2-1
// - fi-law/611-2021-22-2-2
// - fi-law/611-2021-22-2-3
// - fi-law/611-2021-22-2-4
// - fi-law/611-2021-22-2-5
// - fi-law/611-2021-22-2-6
// - fi-law/611-2021-22-2-7
// - fi-law/611-2021-22-2-8
// - fi-law/611-2021-22-2-9
// - fi-law/611-2021-22-2-10
// - fi-law/611-2021-22-2-11
// - fi-law/611-2021-22-2-12
// - fi-law/611-2021-22-2-13
// - fi-law/611-2021-22-2-14
// - fi-law/611-2021-22-2-15
// - fi-law/611-2021-24-1
// - fi-law/611-2021-26-1
// - fi-law/611-2021-31-1
// - fi-law/611-2021-35-2
// - fi-law/611-2021-41-1
// - fi-law/611-2021-45-1
// - fi-law/611-2021-46-1-s2
// - fi-law/611-2021-115-1
// - fi-law/611-2021-125-1
// - fi-law/613-2021-6-1

// Whose matter it is follows from who decides: the nearest legal person above. One that the provision does not bind, such as a
// temporary preparatory body, is left aside, and so is a decision made before it began to bind.
MATCH (l:Body {model: $model})
WHERE l.legal_form IS NOT NULL AND l.begins_latest <= $at AND $at < l.ends_earliest AND l.certainty <> 'unresolved'
WITH collect(DISTINCT l.legal_form) AS forms
MATCH (p:Element:Provision)<-[o:BASED_ON]-(m:Matter {model: $model})
WHERE p.uid IN $provisions AND $law_at < p.binds_until AND any(form IN forms WHERE p['from_' + form] <= $law_at)
OPTIONAL MATCH (m)<-[:STEP_OF]-(s:Step) WHERE s.finality = 'final'
OPTIONAL MATCH (s)-[t:TAKEN_BY]->(x) WHERE x.begins_earliest <= $at AND $at < x.ends_latest
OPTIONAL MATCH (x)-[i:SEAT_IN]->(h:Body)
WITH p, o, m, s, t, x, i, h, coalesce(h, x) AS b
OPTIONAL MATCH up = (b)-[:PART_OF*0..6]->(l:Body)
WHERE l.legal_form IS NOT NULL AND none(n IN nodes(up)[..-1] WHERE n.legal_form IS NOT NULL)
  AND all(n IN nodes(up) WHERE n.begins_earliest <= $at AND $at < n.ends_latest)
  AND all(r IN relationships(up) WHERE r.begins_earliest <= $at AND $at < r.ends_latest)
WITH p, m, s, t, x, h, b, p['from_' + l.legal_form] AS bound,
     none(one IN [o, m, s, t] WHERE one.certainty = 'unresolved') AND NOT 'finality' IN coalesce(s.unresolved, [])
     AND (s.status = 'made' OR (NOT s.optional AND s.condition IS NULL)) AND coalesce(NOT i.alternative AND i.certainty <> 'unresolved', true)
     AND all(r IN relationships(up) WHERE NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest)
     AND all(n IN nodes(up) + [x] WHERE n.certainty <> 'unresolved' AND n.begins_latest <= $at AND $at < n.ends_earliest)
     AND NOT 'legal_form' IN coalesce(l.unresolved, []) AS sure
WITH p, m, s, t, x,
     CASE WHEN s IS NULL THEN 'none'
          WHEN x IS NULL THEN CASE WHEN s.date_last < p.binds_latest AND s.date IS NOT NULL THEN 'out' ELSE 'open' END
          WHEN bound IS NULL OR bound > $law_at OR (s.date IS NOT NULL AND s.date_last < bound) THEN 'out'
          WHEN NOT sure OR (s.date IS NOT NULL AND s.date_first < bound) THEN 'open'
          WHEN h IS NOT NULL THEN 'wrong'
          WHEN any(name IN ['statutory_role', 'kind', 'identified'] WHERE name IN coalesce(b.unresolved, [])) OR NOT b.identified THEN 'open'
          WHEN b.statutory_role = p.gives_to THEN 'right'
          WHEN b.statutory_role IS NOT NULL THEN 'wrong'
          WHEN (b.is_organ OR b.is_group OR b.kind IN ['council', 'office', 'unit', 'division']) AND b.kind <> p.gives_to THEN 'wrong'
          ELSE 'open' END AS who
// A decider whom the documents leave open offends where each of the alternatives would.
WITH p, m, s, collect(CASE WHEN coalesce(t.alternative, false) THEN 'or ' + who ELSE who END) AS all_who,
     collect({uid: x.uid, sort: x.sort, who: who}) AS takers, reduce(all = [], some IN collect(coalesce(t.evidence, [])) | all + some) AS passages
WITH p, m, takers, passages,
     CASE WHEN all_who = ['none'] THEN 'none'
          WHEN all(who IN all_who WHERE who = 'out') THEN 'out'
          WHEN all(who IN all_who WHERE who IN ['out', 'wrong', 'or wrong']) THEN 'wrong'
          WHEN all(who IN all_who WHERE who IN ['out', 'right', 'or right']) THEN 'right'
          ELSE 'open' END AS step
WITH p, m, collect(step) AS steps, reduce(all = [], some IN collect(takers) | all + some) AS takers,
     reduce(all = [], some IN collect(passages) | all + some) AS evidence
WHERE any(step IN steps WHERE step <> 'out')
// Members of a management board or section are chosen by another organ if the council so decides, those of a commission by its maker.
OPTIONAL MATCH (m)<-[:STEP_OF]-(:Step)-[f:CONCERNS]->(y) WHERE p.id = '611-2021-22-2-10'
OPTIONAL MATCH (y)-[j:SEAT_IN]->(z:Body)
WITH p, m, steps, takers, evidence, f, j, y, coalesce(z, y) AS organ
WITH p, m, steps, takers, evidence,
     collect(CASE WHEN all(n IN [y, organ] WHERE n.begins_earliest <= $at AND $at < n.ends_latest) THEN organ.kind END) AS organs,
     count(CASE WHEN f.certainty <> 'unresolved' AND organ.kind IS NOT NULL AND coalesce(j.certainty <> 'unresolved' AND NOT j.alternative, true)
                 AND all(n IN [y, organ] WHERE n.certainty <> 'unresolved' AND n.begins_latest <= $at AND $at < n.ends_earliest) THEN 1 END) AS sure
WITH p, m, steps, takers, evidence,
     CASE WHEN p.id <> '611-2021-22-2-10' OR NOT 'wrong' IN steps THEN 'no'
          WHEN sure = 0 THEN 'open'
          WHEN all(kind IN organs WHERE kind IN ['management_board', 'section', 'commission']) THEN 'yes'
          WHEN none(kind IN organs WHERE kind IN ['management_board', 'section', 'commission']) THEN 'no'
          ELSE 'open' END AS excepted
WITH p, m, evidence, excepted, takers,
     CASE WHEN 'wrong' IN steps AND excepted = 'no' THEN 'fails'
          WHEN excepted = 'open' OR any(step IN steps WHERE step IN ['open', 'none']) THEN 'cannot_be_said'
          ELSE 'holds' END AS verdict
UNWIND takers AS taker
WITH p, m, evidence, excepted, verdict, taker ORDER BY taker.sort
WITH p, m, evidence, excepted, verdict, collect(DISTINCT CASE WHEN verdict <> 'fails' OR taker.who = 'wrong' THEN taker.uid END) AS deciders
RETURN m.uid AS subject, p.uid AS norm, verdict, CASE WHEN excepted = 'open' THEN 'members' END AS says,
       p.gives_to AS organ, deciders, evidence
ORDER BY m.sort, p.sort
