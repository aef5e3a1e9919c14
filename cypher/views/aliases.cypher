// title: {fi: Nimien kirjoitusasut, sv: Namnens skrivsätt, en: Written forms of names}
// answers:
//   fi: Millä kaikilla kirjoitusasuilla lähteet puhuvat samasta asiasta, ja missä?
//   sv: Med vilka skrivsätt talar källorna om samma sak, och var?
//   en: In which written forms do the sources speak of one and the same thing, and where?
// params:
//   thing: {about: {fi: minkä tahansa tunnus, sv: id för vad som helst, en: id of anything}, default: null}
// columns:
//   thing: {fi: Mikä, sv: Vad, en: Thing, holds: thing}
//   form: {fi: Kirjoitusasu, sv: Skrivsätt, en: Written form}
//   forms: {fi: Muita muotoja kuin nimi, sv: Antal former utöver namnet, en: Number of forms beside the name, holds: number}
//   certainty: {fi: Varmuus, sv: Säkerhet, en: Certainty, holds: word}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (n:Element {model: $model})
WHERE n.aliases IS NOT NULL AND ($thing IS NULL OR n.uid = $model + '/' + $thing)
UNWIND n.aliases AS form
WITH n, form,
     COLLECT { MATCH (n)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'aliases' AND e.value = form
               RETURN DISTINCT e.certainty AS word ORDER BY word } AS sureness,
     COLLECT { MATCH (n)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'aliases' AND e.value = form
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence
RETURN n.uid AS thing,
       form,
       size(n.aliases) AS forms,
       CASE WHEN size(sureness) = 0 THEN null ELSE sureness END AS certainty,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence
ORDER BY n.sort, form
