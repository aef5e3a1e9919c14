// title: {fi: Mitä edeltää mitäkin vaihetta, sv: Vad som måste komma först, en: What must come first}
// answers:
//   fi: Mitkä vaiheet edeltävät vaihetta, ja mitkä asiat siinä on otettava huomioon?
//   sv: Vilka skeden kommer före ett skede, och vilka ärenden ska beaktas i det?
//   en: Which steps come before a step, and which matters must it take into account?
// params:
//   step: {about: {fi: vaiheen tunnus, sv: skedets id, en: id of a step}, default: null}
// columns:
//   step: {fi: Vaihe, sv: Skede, en: Step, holds: thing}
//   matter: {fi: Asia, sv: Ärende, en: Matter, holds: thing}
//   before: {fi: Välittömästi ennen, sv: Närmast före, en: Just before, holds: thing}
//   earlier: {fi: Sitä aiemmin, sv: Tidigare än så, en: Earlier than that, holds: thing}
//   takes_into_account: {fi: Ottaa huomioon, sv: Beaktar, en: Takes into account, holds: thing}
//   certainty: {fi: Varmuus, sv: Säkerhet, en: Certainty, holds: word}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (s:Step {model: $model})-[:STEP_OF]->(m:Matter)
WHERE $step IS NULL OR s.uid = $model + '/' + $step
WITH s, m,
     COLLECT { MATCH (s)-[:AFTER]->(x:Step) RETURN x.uid ORDER BY x.sort } AS before
WITH s, m, before,
     COLLECT { MATCH (s)-[:AFTER*2..]->(x:Step) WHERE NOT x.uid IN before AND x.uid <> s.uid
               WITH DISTINCT x RETURN x.uid ORDER BY x.sort } AS earlier,
     COLLECT { MATCH (s)-[:TAKES_INTO_ACCOUNT]->(x:Matter) RETURN x.uid ORDER BY x.sort } AS heeds,
     COLLECT { MATCH (s)-[r:AFTER|TAKES_INTO_ACCOUNT]->() RETURN DISTINCT r.certainty AS word ORDER BY word } AS sureness,
     COLLECT { MATCH (s)-[r:AFTER|TAKES_INTO_ACCOUNT]->() UNWIND r.evidence AS passage
               MATCH (e:Evidence {uid: passage}) RETURN DISTINCT e.uid AS uid ORDER BY uid } AS evidence
RETURN s.uid AS step,
       m.uid AS matter,
       CASE WHEN size(before) = 0 THEN null ELSE before END AS before,
       CASE WHEN size(earlier) = 0 THEN null ELSE earlier END AS earlier,
       CASE WHEN size(heeds) = 0 THEN null ELSE heeds END AS takes_into_account,
       CASE WHEN size(sureness) = 0 THEN null ELSE sureness END AS certainty,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence
ORDER BY m.sort, s.sort
