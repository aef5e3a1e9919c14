// title: {fi: Järjestäjän tehtävät, sv: Anordnarens uppgifter, en: Functions of the organiser}
// answers:
//   fi: Kuka vastaa järjestäjän tehtävistä, kuka niitä hoitaa sisäisesti, ja mitä lain kohtaa ne vastaavat?
//   sv: Vem ansvarar för anordnarens funktioner, vem sköter dem internt, och vilket ställe i lagen motsvarar de?
//   en: Who answers for the functions of an organiser, who handles them inside, and what in the law do they correspond to?
// tabs: {duties: 2}
// columns:
//   task: {fi: Tehtävä, sv: Uppgift, en: Task, holds: thing}
//   organised_by: {fi: Järjestäjä, sv: Anordnare, en: Organiser, holds: thing}
//   responsible: {fi: Sisäinen vastuutaho, sv: Intern ansvarig, en: Internal body, holds: thing}
//   corresponds_to: {fi: Vastaava lainkohta, sv: Motsvarande lagrum, en: Corresponds to in law, holds: thing}
//   mapping: {fi: Vastaavuuden varmuus, sv: Motsvarighetens säkerhet, en: Certainty of the mapping, holds: word}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (t:Task {model: $model, basis: 'organiser_function'})
WITH t,
     COLLECT { MATCH (b:Body)-[o:ORGANISES]->(t) WHERE o.begins_earliest <= $at AND $at < o.ends_latest
               RETURN b.uid ORDER BY b.sort } AS organisers,
     COLLECT { MATCH (b)-[r:RESPONSIBLE_FOR]->(t) WHERE r.begins_earliest <= $at AND $at < r.ends_latest
               RETURN b.uid ORDER BY b.sort } AS handlers,
     COLLECT { MATCH (t)-[:CORRESPONDS_TO]->(x) RETURN x.uid ORDER BY x.sort } AS mapped,
     COLLECT { MATCH (t)-[c:CORRESPONDS_TO]->() RETURN DISTINCT c.certainty AS word ORDER BY word } AS sureness,
     COLLECT { MATCH (t)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence
RETURN t.uid AS task,
       CASE WHEN size(organisers) = 0 THEN null ELSE organisers END AS organised_by,
       CASE WHEN size(handlers) = 0 THEN null ELSE handlers END AS responsible,
       CASE WHEN size(mapped) = 0 THEN null ELSE mapped END AS corresponds_to,
       CASE WHEN size(sureness) = 0 THEN null ELSE sureness END AS mapping,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence
ORDER BY t.sort
