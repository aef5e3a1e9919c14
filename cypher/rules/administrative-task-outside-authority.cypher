// title:
//   fi: Julkinen hallintotehtävä on annettu muulle kuin viranomaiselle
//   sv: En offentlig förvaltningsuppgift har anförtrotts någon annan än en myndighet
//   en: A public administrative task is given to one that is no authority
// scope:
//   fi: julkisia hallintotehtäviä, joille on merkitty hoitaja tai tuottaja
//   sv: offentliga förvaltningsuppgifter för vilka en ansvarig eller en producent har antecknats
//   en: public administrative tasks for which one responsible or a producer is recorded
// why:
//   fi: Viranomainen käyttää valtaansa virkavastuulla. Muu kuin viranomainen voi hoitaa julkista hallintotehtävää vain, jos laki niin säätää.
//   sv: En myndighet utövar sin makt under tjänsteansvar. Någon annan kan sköta en offentlig förvaltningsuppgift endast om lagen föreskriver det.
//   en: An authority uses its power under official liability. Another may handle a public administrative task only where an act says so.
// fix:
//   fi: Anna tehtävä viranomaiselle, tai kirjaa säännös, jonka nojalla se on annettu (produces, allowed_by).
//   sv: Ge uppgiften åt en myndighet, eller anteckna bestämmelsen med stöd av vilken den har anförtrotts (produces, allowed_by).
//   en: Give the task to an authority, or record the provision under which it is given (produces, allowed_by).
// fails:
//   fi: "{subject}: julkinen hallintotehtävä on annettu muulle kuin viranomaiselle, eikä sen sallivaa säännöstä ole kirjattu ({handlers}), {norm}."
//   sv: "{subject}: en offentlig förvaltningsuppgift har anförtrotts någon annan än en myndighet, och ingen bestämmelse som tillåter det har antecknats ({handlers}), {norm}."
//   en: "{subject}: a public administrative task is given to one that is no authority, and no provision that allows it is recorded ({handlers}), {norm}."
// silent:
//   fi: "{subject}: ei ole varmaa tietoa siitä, onko julkinen hallintotehtävä annettu muulle kuin viranomaiselle ({handlers}), {norm}."
//   sv: "{subject}: om den offentliga förvaltningsuppgiften har anförtrotts någon annan än en myndighet är inte säkert ({handlers}), {norm}."
//   en: "{subject}: whether the public administrative task is given to one that is no authority is not certain ({handlers}), {norm}."
// judges: structure
// severity: provision
// about: Task
// columns: {handlers: thing}
// provisions: [fi-law/611-2021-9-2]

// A company is no authority, whoever owns it. Which duties only an authority may carry out stands with the duty (authority_task).
// Services with public power that are bought by contract are judged by 612/2021 12 § (bought-from-private-provider), not again here.
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND p.binds_latest <= $law_at AND $law_at < p.binds_until
OPTIONAL MATCH (:Provision {uid: 'fi-law/612-2021-12-2-1'})-[:GOVERNS]->(g:Task)
WITH p, collect(g.uid) AS governed
MATCH (t:Task)
WHERE t.authority_task
OPTIONAL MATCH (c:Body)-[o:ORGANISES]->(t)
WHERE o.model = $model AND o.begins_earliest <= $at AND $at < o.ends_latest AND c.begins_earliest <= $at AND $at < c.ends_latest
WITH p, governed, t, count(c) AS organisers,
     count(CASE WHEN c.legal_form IS NULL OR p['from_' + c.legal_form] <= $law_at THEN 1 END) AS perhaps_bound,
     count(CASE WHEN p['from_' + c.legal_form] <= $law_at AND o.begins_latest <= $at AND $at < o.ends_earliest
                 AND o.certainty <> 'unresolved' AND c.begins_latest <= $at AND $at < c.ends_earliest
                 AND c.certainty <> 'unresolved' THEN 1 END) > 0 AS bound
WHERE perhaps_bound > 0 OR (organisers = 0 AND t.organiser_kind CONTAINS 'hyvinvointialue')
MATCH (t)-[i:IN_PACKAGE*0..1]->(x)<-[r:PRODUCES|RESPONSIBLE_FOR]-(b:Body)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest AND b.begins_earliest <= $at AND $at < b.ends_latest
  AND all(one IN i WHERE one.model = $model AND one.begins_earliest <= $at AND $at < one.ends_latest)
  AND NOT (coalesce(r.mode, '') = 'contract' AND t.uid IN governed)
WITH p, t, b, r, bound, size(i) = 0 AS direct,
     CASE WHEN r.private OR b.legal_form = 'private_provider' THEN true
          WHEN coalesce(b.legal_form, 'other') <> 'other' THEN false
          WHEN b.kind IN ['company', 'association', 'foundation', 'staff_organisation'] THEN true
          WHEN b.legal_form IS NULL AND b.kind IN ['university', 'other'] THEN null
          ELSE false END AS outside
WITH p, t, b, r, bound, direct, outside, CASE WHEN outside = false OR r.allowed_by IS NOT NULL THEN [true] ELSE COLLECT {
       MATCH (b)-[q:PRODUCES]->(t)
       WHERE q.model = $model AND q.allowed_by IS NOT NULL AND q.begins_earliest <= $at AND $at < q.ends_latest
       RETURN q.begins_latest <= $at AND $at < q.ends_earliest AND q.certainty <> 'unresolved'
     } END AS allowed
ORDER BY b.sort
WITH p, t, b, r, NOT true IN allowed AND coalesce(outside, true) AS perhaps,
     bound AND direct AND size(allowed) = 0 AND coalesce(outside, false) AND NOT coalesce(r.alternative, false)
     AND r.begins_latest <= $at AND $at < r.ends_earliest AND r.certainty <> 'unresolved'
     AND b.begins_latest <= $at AND $at < b.ends_earliest AND b.certainty <> 'unresolved' AS sure
WITH p, t, collect(DISTINCT b.uid) AS all, collect(DISTINCT CASE WHEN perhaps THEN b.uid END) AS perhaps,
     collect(DISTINCT CASE WHEN sure THEN b.uid END) AS wrong,
     reduce(all = [], some IN collect(CASE WHEN perhaps THEN coalesce(r.evidence, []) ELSE [] END) | all + some) AS evidence
RETURN t.uid AS subject, p.uid AS norm,
       CASE WHEN size(wrong) > 0 THEN 'fails' WHEN size(perhaps) > 0 THEN 'cannot_be_said' ELSE 'holds' END AS verdict,
       CASE WHEN size(wrong) > 0 THEN wrong WHEN size(perhaps) > 0 THEN perhaps ELSE all END AS handlers,
       evidence
ORDER BY t.sort
