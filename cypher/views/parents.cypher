// title: {fi: Mikä on minkäkin alaisuudessa, sv: Vem lyder under vem, en: Who stands under whom}
// answers:
//   fi: "Minkä toimijan alaisuudessa kukin toimija on, montako tasoa ketjussa on, ja onko se sanottu, päätelty vai jätetty mainitsematta?"
//   sv: "Under vilken aktör lyder varje aktör, hur många nivåer har kedjan, och är det sagt, slutlett eller inte angivet?"
//   en: "Under which body does each body stand, how many levels has the chain, and is it stated, inferred or not stated?"
// params:
//   kind: {about: {fi: "toimijan laji, esim. expert_group; muuten kaikki lajit, jotka kuuluvat jonkin alle", sv: "aktörens slag, t.ex. expert_group; annars alla slag som hör under någon", en: "kind of body, for example expert_group; otherwise all kinds that stand under another body"}, default: null}
// columns:
//   body: {fi: Toimija, sv: Aktör, en: Body, holds: thing}
//   kind: {fi: Laji, sv: Slag, en: Kind, holds: word}
//   parent: {fi: Ylempi toimija (tai vaihtoehdot), sv: Överordnad aktör (eller alternativ), en: Stands under (alternatives), holds: thing}
//   certainty: {fi: Varmuus, sv: Säkerhet, en: Certainty, holds: word}
//   says_none: {fi: "Lähteen mukaan ylempää ei ole", sv: "Enligt källan saknas överordnad", en: "Source says there is none", holds: truth}
//   chain: {fi: Ketju ylöspäin, sv: Kedjan uppåt, en: Chain upwards, holds: thing}
//   levels: {fi: Tasoja, sv: Nivåer, en: Levels, holds: number}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (b:Body {model: $model})
WHERE b.begins_earliest <= $at AND $at < b.ends_latest
  AND (b.kind = $kind OR $kind IS NULL AND (b.needs_parent OR EXISTS { (b)-[:PART_OF]->(:Body) }))
OPTIONAL MATCH (b)-[r:PART_OF]->(p:Body) WHERE r.begins_earliest <= $at AND $at < r.ends_latest
WITH b, r, p ORDER BY p.sort
WITH b, collect(p.uid) AS parents, collect(r.certainty) AS told, collect(r.alternative) AS alternatives,
     reduce(all = [], list IN collect(coalesce(r.evidence, [])) | all + [u IN list WHERE NOT u IN all]) AS evidence
OPTIONAL MATCH way = (b)-[:PART_OF*1..12]->(top:Body)
WHERE all(r IN relationships(way) WHERE NOT r.alternative AND r.begins_earliest <= $at AND $at < r.ends_latest)
WITH b, parents, told, alternatives, evidence, way ORDER BY length(way) DESC, top.sort
WITH b, parents, told, alternatives, evidence, collect([n IN tail(nodes(way)) | n.uid]) AS ways
WITH b, parents, told, alternatives, evidence, CASE WHEN size(ways) > 0 THEN ways[0] END AS chain
RETURN b.uid AS body,
       b.kind AS kind,
       CASE WHEN size(parents) > 0 THEN parents END AS parent,
       CASE WHEN size(parents) = 0 THEN null
            WHEN any(x IN alternatives WHERE x) OR 'unresolved' IN told THEN 'unresolved'
            WHEN 'inferred' IN told THEN 'inferred' ELSE 'stated' END AS certainty,
       'parent' IN coalesce(b.absent, []) AS says_none,
       chain,
       size(chain) + 1 AS levels,
       CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY b.sort
