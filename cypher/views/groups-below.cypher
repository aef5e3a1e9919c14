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
//   perhaps_below: {fi: Ehkä alaryhmiä, sv: Eventuellt undergrupper, en: Perhaps below, holds: thing}
//   prepared_by: {fi: Muu valmistelija, sv: Annan beredare, en: Other preparer, holds: thing}
//   denied: {fi: Sanotaan puuttuvan, sv: Sägs saknas, en: Stated to be absent, holds: truth}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (b:Body {model: $model})
WHERE b.kind IN ['steering_group', 'working_committee', 'working_group', 'expert_group', 'project_group']
  AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH b,
     COLLECT { MATCH (b)-[:IN_STRAND]->(s:Strand) RETURN s.uid ORDER BY s.sort } AS strands,
     COLLECT { MATCH (g:Body)-[p:PART_OF]->(b) WHERE NOT p.alternative AND p.begins_earliest <= $at AND $at < p.ends_latest
               RETURN g.uid ORDER BY g.sort } AS under,
     COLLECT { MATCH (g:Body)-[p:PART_OF]->(b) WHERE NOT p.alternative AND p.begins_earliest <= $at AND $at < p.ends_latest
               RETURN CASE WHEN g.plural THEN coalesce(g.count, -1) ELSE 1 END } AS counts,
     COLLECT { MATCH (g:Body)-[p:PART_OF]->(b) WHERE NOT p.alternative AND p.begins_earliest <= $at AND $at < p.ends_latest
               RETURN DISTINCT p.certainty AS word ORDER BY word } AS sureness,
     COLLECT { MATCH (g:Body)-[p:PART_OF]->(b) WHERE p.alternative AND p.begins_earliest <= $at AND $at < p.ends_latest
               RETURN g.uid ORDER BY g.sort } AS perhaps,
     COLLECT { MATCH (s:Step)-[:ADDRESSED_TO]->(b) MATCH (s)-[:TAKEN_BY]->(x)
               WHERE 'prepare' IN s.actions AND NOT EXISTS { MATCH (x)-[:PART_OF]->(b) }
               WITH DISTINCT x RETURN x.uid ORDER BY x.sort } AS preparers,
     COLLECT { MATCH (:Body)-[p:PART_OF]->(b) UNWIND p.evidence AS passage
               MATCH (e:Evidence {uid: passage}) RETURN DISTINCT e.uid AS uid ORDER BY uid } AS evidence
RETURN CASE WHEN size(strands) = 0 THEN null ELSE strands END AS strand,
       b.uid AS body,
       CASE WHEN size(under) = 0 THEN null ELSE under END AS below,
       CASE WHEN size(under) = 0 OR any(number IN counts WHERE number < 0) THEN null
            ELSE reduce(total = 0, number IN counts | total + number) END AS below_count,
       CASE WHEN size(sureness) = 0 THEN null ELSE sureness END AS certainty,
       CASE WHEN size(perhaps) = 0 THEN null ELSE perhaps END AS perhaps_below,
       CASE WHEN size(preparers) = 0 THEN null ELSE preparers END AS prepared_by,
       coalesce('sub_groups' IN b.absent, false) AS denied,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence
ORDER BY b.sort
