// title:
//   fi: Edelleen siirrettyä toimivaltaa on siirretty uudelleen
//   sv: Vidaredelegerad beslutanderätt har delegerats på nytt
//   en: Power that was passed on is passed on again
// scope:
//   fi: asioita, joissa päätösvaltaa on siirretty
//   sv: ärenden i vilka beslutanderätt har delegerats
//   en: matters in which the power to decide is delegated
// why:
//   fi: Valtuustolta siirretyn toimivallan saa siirtää edelleen vain kerran. Pidemmän ketjun päässä tehty päätös on tehty toimivaltaa vailla.
//   sv: Beslutanderätt som fullmäktige har delegerat får vidaredelegeras bara en gång. Ett beslut längre ner i kedjan har fattats utan behörighet.
//   en: Power that the council delegates may be passed on only once. A decision further down the chain is made without power.
// fix:
//   fi: Siirrä toimivalta lähempää valtuustoa ja korjaa, kuka sen on siirtänyt (may_decide, delegated_by).
//   sv: Delegera beslutanderätten närmare fullmäktige och rätta vem som har delegerat den (may_decide, delegated_by).
//   en: Delegate from nearer to the council, and correct who passed the power on (may_decide, delegated_by).
// fails:
//   fi: "{subject}: edelleen siirrettyä toimivaltaa on siirretty uudelleen ({chain}), {norm}."
//   sv: "{subject}: vidaredelegerad beslutanderätt har delegerats på nytt ({chain}), {norm}."
//   en: "{subject}: power that was already passed on has been passed on again ({chain}), {norm}."
// silent:
//   fi: "{subject}: ei mainita, alkaako toimivallan siirto valtuustosta ja minkä vaiheiden kautta se kulkee ({chain}), {norm}."
//   sv: "{subject}: om delegeringen utgår från fullmäktige och genom vilka led den går anges inte ({chain}), {norm}."
//   en: "{subject}: whether the delegation begins with the council, and through which links it goes, is not stated ({chain}), {norm}."
// judges: structure
// severity: provision
// about: Matter
// columns: {chain: thing}
// provisions: [fi-law/611-2021-96-2]

// A link is a right to decide and who passed it on. Links that lead on from no council leave open how long the chain is.
MATCH (p:Provision {id: '611-2021-96-2'})
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (m:Matter {model: $model})<-[d:MAY_DECIDE]-(x)
WHERE d.delegated_by IS NOT NULL AND d.begins_earliest <= $at AND $at < d.ends_latest AND x.begins_earliest <= $at AND $at < x.ends_latest
OPTIONAL MATCH (x)-[i:SEAT_IN]->(h:Body)
WITH p, m, d, x, i, coalesce(h, x) AS b, CASE WHEN d.delegated_by CONTAINS '/' THEN d.delegated_by ELSE d.model + '/' + d.delegated_by END AS from
OPTIONAL MATCH up = (b)-[:PART_OF*0..6]->(l:Body)
WHERE p['from_' + l.legal_form] <= $law_at AND none(n IN nodes(up)[..-1] WHERE n.legal_form IS NOT NULL)
  AND all(n IN nodes(up) + relationships(up) WHERE n.begins_earliest <= $at AND $at < n.ends_latest)
WITH p, m, d, x, from, count(l) AS may, count(CASE WHEN
       all(n IN nodes(up) + relationships(up) WHERE n.certainty <> 'unresolved' AND n.begins_latest <= $at AND $at < n.ends_earliest)
       AND none(r IN relationships(up) WHERE r.alternative) AND coalesce(NOT i.alternative AND i.certainty <> 'unresolved', true) THEN 1 END) AS does
OPTIONAL MATCH (g:Body {uid: from}) WHERE g.statutory_role = 'council' AND g.begins_earliest <= $at AND $at < g.ends_latest
WITH p, m, d, x, from, g, may, does,
     all(n IN [d, x] WHERE n.certainty <> 'unresolved' AND n.begins_latest <= $at AND $at < n.ends_earliest) AND m.certainty <> 'unresolved'
     AND (g IS NULL OR (g.certainty <> 'unresolved' AND g.begins_latest <= $at AND $at < g.ends_earliest)) AS sure
ORDER BY x.sort, from
WITH p, m, sum(may) AS may, sum(does) AS does, collect(DISTINCT {from: from, to: x.uid, council: g IS NOT NULL, sure: sure}) AS links,
     reduce(all = [], some IN collect(coalesce(d.evidence, [])) | all + some) AS evidence
// Power of nobody whom the act binds is left aside; the links of others count in the chains of those whom it binds.
WITH p, m, does > 0 AS bound, links, evidence, [one IN links WHERE one.council AND one.sure] AS first, may
WHERE may > 0
WITH p, m, bound, links, evidence, first, [one IN links WHERE one.sure AND any(before IN first WHERE before.to = one.from)] AS second
WITH p, m, bound, links, evidence, first, second, [one IN links WHERE one.sure AND any(before IN second WHERE before.to = one.from)] AS third
WITH p, m, bound, links, evidence, first, head(third) AS last, size(third) AS offences,
     head([one IN second WHERE one.to = head(third).from]) AS middle,
     [one IN links WHERE NOT one.sure OR none(known IN first + second WHERE known = one)] AS open
WITH p, m, links, evidence, middle, last, open, CASE WHEN offences > 0 AND bound THEN 'fails' WHEN size(open) > 0 OR offences > 0 THEN 'cannot_be_said' ELSE 'holds' END AS verdict,
     head([one IN first WHERE one.to = middle.from]).from AS council
RETURN m.uid AS subject, p.uid AS norm, verdict,
       CASE WHEN verdict = 'fails' THEN [council, middle.from, last.from, last.to]
            ELSE reduce(all = [], one IN links | CASE WHEN one.to IN all THEN all ELSE all + one.to END) END AS chain,
       evidence
ORDER BY m.sort
