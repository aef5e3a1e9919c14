// title: {fi: Alatyöryhmät, sv: Undergrupper, en: Sub-groups}
// answers: {fi: "Kenellä on alatyöryhmiä ja montako?", sv: "Vem har undergrupper och hur många?", en: "Who has sub-groups, and how many?"}
// columns:
//   sub_group: {fi: Alatyöryhmä, sv: Undergrupp, en: Sub-group, holds: thing}
//   number: {fi: Määrä, sv: Antal, en: Number, holds: number}
//   parent: {fi: Ylempi toimija (tai vaihtoehdot), sv: Överordnad aktör (eller alternativ), en: Body above (or alternatives), holds: thing}
//   certainty: {fi: Varmuus, sv: Säkerhet, en: Certainty, holds: word}
//   existence: {fi: Tilanne, sv: Läge, en: Existence, holds: word}
//   strand: {fi: Osa-alue, sv: Delområde, en: Strand, holds: thing}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (b:Body {model: $model, kind: 'sub_group'}) WHERE b.begins_earliest <= $at AND $at < b.ends_latest
OPTIONAL MATCH (b)-[r:PART_OF]->(p:Body) WHERE r.begins_earliest <= $at AND $at < r.ends_latest
WITH b, r, p ORDER BY p.sort
WITH b, collect(p.uid) AS parents, collect(r.certainty) AS told, collect(r.alternative) AS alternatives
OPTIONAL MATCH (b)-[:IN_STRAND]->(s:Strand)
WITH b, parents, told, alternatives, s ORDER BY s.sort
WITH b, parents, told, alternatives, collect(s.uid) AS strands
OPTIONAL MATCH (b)-[:EVIDENCED_BY]->(e:Evidence)
WITH b, parents, told, alternatives, strands, e ORDER BY e.line, e.uid
WITH b, parents, told, alternatives, strands, collect(e.uid) AS evidence
RETURN b.uid AS sub_group,
       CASE WHEN b.plural THEN b.count ELSE 1 END AS number,
       CASE WHEN size(parents) > 0 THEN parents END AS parent,
       CASE WHEN size(parents) = 0 THEN null
            WHEN any(x IN alternatives WHERE x) OR 'unresolved' IN told THEN 'unresolved'
            WHEN 'inferred' IN told THEN 'inferred' ELSE 'stated' END AS certainty,
       b.existence AS existence,
       CASE WHEN size(strands) > 0 THEN strands END AS strand,
       CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY b.sort
