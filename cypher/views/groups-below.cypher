// title: {fi: Alaryhmät, sv: Undergrupper, en: Groups below}
// answers:
//   fi: Missä ryhmissä on alaryhmiä, missä niitä ei mainita, ja kuka muu valmistelee ryhmälle?
//   sv: Vilka grupper har undergrupper, för vilka anges inga, och vem annan bereder åt gruppen?
//   en: Which groups have groups below them, of which are none stated, and who else prepares for them?
// columns:
//   strand: {fi: Osa-alue, sv: Delområde, en: Strand, holds: thing}
//   body: {fi: Ryhmä, sv: Grupp, en: Group, holds: thing}
//   below: {fi: Alaryhmät, sv: Undergrupper, en: Groups below, holds: thing}
//   below_count: {fi: Lukumäärä, sv: Antal, en: Number, holds: number}
//   certainty: {fi: Varmuus, sv: Säkerhet, en: Certainty, holds: word}
//   perhaps_below: {fi: Mahdollisia alaryhmiä, sv: Möjliga undergrupper, en: Possible groups below, holds: thing}
//   prepared_by: {fi: Muu valmistelija, sv: Annan beredare, en: Other preparer, holds: thing}
//   denied: {fi: "Lähteen mukaan alaryhmiä ei ole", sv: "Enligt källan saknas undergrupper", en: "Source says there are none", holds: truth}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (b:Body {model: $model})
WHERE b.kind IN ['steering_group', 'working_committee', 'working_group', 'expert_group', 'project_group']
  AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH b,
     COLLECT { MATCH (b)-[:IN_STRAND]->(s:Strand) RETURN s.uid ORDER BY s.sort } AS strands,
     COLLECT { MATCH (g:Body)-[p:PART_OF]->(b)
               WHERE p.begins_earliest <= $at AND $at < p.ends_latest AND g.begins_earliest <= $at AND $at < g.ends_latest
               RETURN {uid: g.uid, number: CASE WHEN g.plural THEN coalesce(g.count, -1) ELSE 1 END,
                       open: p.alternative, certainty: p.certainty, evidence: coalesce(p.evidence, [])}
               ORDER BY g.sort } AS links,
     COLLECT { MATCH (s:Step)-[:ADDRESSED_TO]->(b) MATCH (s)-[:TAKEN_BY]->(x)
               WHERE 'prepare' IN s.actions AND NOT EXISTS { MATCH (x)-[p:PART_OF]->(b) WHERE NOT p.alternative }
               WITH DISTINCT x RETURN x.uid ORDER BY x.sort } AS preparers
WITH b, strands, preparers, [link IN links WHERE NOT link.open] AS under, [link IN links WHERE link.open | link.uid] AS perhaps,
     reduce(all = [], link IN links | all + [one IN link.evidence WHERE NOT one IN all]) AS evidence
RETURN CASE WHEN size(strands) = 0 THEN null ELSE strands END AS strand,
       b.uid AS body,
       CASE WHEN size(under) = 0 THEN null ELSE [link IN under | link.uid] END AS below,
       CASE WHEN size(under) = 0 OR any(link IN under WHERE link.number < 0) THEN null
            ELSE reduce(total = 0, link IN under | total + link.number) END AS below_count,
       CASE WHEN size(under) = 0 THEN null
            ELSE [word IN ['stated', 'inferred', 'unresolved'] WHERE any(link IN under WHERE link.certainty = word)] END AS certainty,
       CASE WHEN size(perhaps) = 0 THEN null ELSE perhaps END AS perhaps_below,
       CASE WHEN size(preparers) = 0 THEN null ELSE preparers END AS prepared_by,
       coalesce('sub_groups' IN b.absent, false) AS denied,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence
ORDER BY b.sort
