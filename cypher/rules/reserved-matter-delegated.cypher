// title:
//   fi: Valtuustolle säädettyä toimivaltaa on siirretty
//   sv: Befogenhet som är förbehållen fullmäktige har delegerats
//   en: A power reserved to the council is delegated
// scope:
//   fi: asioita, joissa päätösvaltaa on siirretty
//   sv: ärenden i vilka beslutanderätt har delegerats
//   en: matters in which the power to decide is delegated
// why:
//   fi: Valtuusto voi hallintosäännössä siirtää toimivaltaansa, mutta ei asioissa, joista laki määrää sen itse päättämään.
//   sv: Fullmäktige får i förvaltningsstadgan delegera beslutanderätt, men inte i ärenden som det enligt lag självt ska avgöra.
//   en: The council may delegate in the administrative rules, but not where an act says that the council itself decides.
// fix:
//   fi: Poista siirto (may_decide, delegated_by) ja palauta päätösvalta valtuustolle, tai korjaa säännös, johon asia perustuu (based_on).
//   sv: Ta bort delegeringen (may_decide, delegated_by) och återför beslutanderätten till fullmäktige, eller rätta bestämmelsen (based_on).
//   en: Remove the delegation (may_decide, delegated_by) and return the power to the council, or correct the provision (based_on).
// fails:
//   fi: "{subject}: toimivaltaa ei saa siirtää ({deciders}), koska lain mukaan asiasta päättää valtuusto ({reserved}), {norm}."
//   sv: "{subject}: beslutanderätten får inte delegeras ({deciders}), eftersom fullmäktige enligt lag beslutar i ärendet ({reserved}), {norm}."
//   en: "{subject}: the power may not be delegated ({deciders}), because by law the council decides ({reserved}), {norm}."
// silent:
//   fi: "{subject}: ei mainita, mikä säännös asiaa koskee, joten ei voida todeta, saako toimivaltaa siirtää ({deciders}), {norm}."
//   sv: "{subject}: vilken bestämmelse som gäller ärendet anges inte, så om beslutanderätten får delegeras ({deciders}) kan inte avgöras, {norm}."
//   en: "{subject}: which provision the matter rests on is not stated, so whether the power may be delegated ({deciders}) cannot be said, {norm}."
// also:
//   uncertain:
//     fi: "{subject}: ei ole varmaa, onko asia säädetty valtuuston päätettäväksi ({reserved}) ja onko toimivalta siirretty ({deciders}), {norm}."
//     sv: "{subject}: det är osäkert om ärendet enligt lag ska avgöras av fullmäktige ({reserved}) och om beslutanderätten har delegerats ({deciders}), {norm}."
//     en: "{subject}: it is uncertain whether an act reserves the matter to the council ({reserved}) and whether the power is delegated ({deciders}), {norm}."
// judges: structure
// severity: provision
// about: Matter
// columns: {deciders: thing, reserved: thing}
// provisions: [fi-law/611-2021-96-1]

// A right to decide only in part (a guideline, a preliminary decision) is no power to decide.
MATCH (p:Provision {id: '611-2021-96-1'})
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (m:Matter {model: $model})<-[d:MAY_DECIDE]-(x)
WHERE d.delegated_by IS NOT NULL AND coalesce(d.finality, 'final') = 'final' AND d.begins_earliest <= $at AND $at < d.ends_latest
  AND x.begins_earliest <= $at AND $at < x.ends_latest AND coalesce(x.statutory_role, '') <> 'council'
OPTIONAL MATCH (x)-[i:SEAT_IN]->(h:Body)
WITH p, m, d, x, i, coalesce(h, x) AS b
MATCH up = (b)-[:PART_OF*0..6]->(l:Body)
WHERE p['from_' + l.legal_form] <= $law_at AND none(n IN nodes(up)[..-1] WHERE n.legal_form IS NOT NULL)
  AND all(n IN nodes(up) WHERE n.begins_earliest <= $at AND $at < n.ends_latest)
  AND all(r IN relationships(up) WHERE r.begins_earliest <= $at AND $at < r.ends_latest)
WITH p, m, d, x, l.legal_form AS form,
     all(n IN nodes(up) + relationships(up) + [x, d] WHERE n.certainty <> 'unresolved' AND n.begins_latest <= $at AND $at < n.ends_earliest)
     AND none(r IN relationships(up) WHERE r.alternative) AND coalesce(NOT i.alternative AND i.certainty <> 'unresolved', true)
     AND m.certainty <> 'unresolved' AS sure
OPTIONAL MATCH (m)-[o:BASED_ON]->(q:Provision)
WITH p, m, d, x, sure, q,
     // Of 22 § as a whole, of what else the council decides, and of the choice of members it is not told whether an act reserves it.
     CASE WHEN q IS NULL THEN 'not_stated'
          WHEN coalesce(q.gives_to, '') <> 'council' OR q['from_' + form] IS NULL OR q.binds_until <= $law_at OR $law_at < q.binds_earliest THEN 'free'
          WHEN $law_at < q['from_' + form] AND q.binds_latest <= $law_at THEN 'free'
          WHEN q.id IN ['611-2021-22-2', '611-2021-22-2-10', '611-2021-22-2-15'] OR o.certainty = 'unresolved' OR NOT sure
               OR $law_at < q['from_' + form] THEN 'perhaps'
          ELSE 'reserved' END AS kind
ORDER BY x.sort, q.sort
WITH p, m, collect(DISTINCT kind) AS kinds, collect(DISTINCT CASE WHEN kind <> 'free' THEN x.uid END) AS deciders,
     collect(DISTINCT CASE WHEN kind = 'reserved' THEN x.uid END) AS sure_deciders, collect(DISTINCT CASE WHEN kind = 'reserved' THEN q.uid END) AS sure_reserved,
     collect(DISTINCT CASE WHEN kind = 'perhaps' THEN q.uid END) AS perhaps_reserved,
     reduce(all = [], some IN collect(coalesce(d.evidence, [])) | all + some) AS evidence
RETURN m.uid AS subject, p.uid AS norm,
       CASE WHEN 'reserved' IN kinds THEN 'fails' WHEN kinds = ['free'] THEN 'holds' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN 'perhaps' IN kinds AND NOT 'reserved' IN kinds THEN 'uncertain' END AS says,
       CASE WHEN 'reserved' IN kinds THEN sure_deciders ELSE deciders END AS deciders,
       CASE WHEN 'reserved' IN kinds THEN sure_reserved ELSE perhaps_reserved END AS reserved,
       reduce(all = [], one IN evidence | CASE WHEN one IN all THEN all ELSE all + one END) AS evidence
ORDER BY m.sort
