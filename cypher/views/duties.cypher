// title: {fi: Tehtävät ja niiden perusta, sv: Uppgifterna och deras grund, en: Duties and what they rest on}
// answers:
//   fi: "Mitä tehtäviä mallissa on, mihin säännökseen kukin perustuu, kenelle laki sen antaa, kuka sen järjestää ja kuka sitä hoitaa?"
//   sv: "Vilka uppgifter finns i modellen, på vilken bestämmelse grundar sig var och en, vem ger lagen den åt, vem ordnar den och vem sköter den?"
//   en: "Which duties are in the model, on which provision does each rest, to whom does the law give it, who organises it, and who handles it?"
// tabs: {duties: 1}
// params:
//   sector: {about: {fi: "toimiala, esim. rescue; muuten kaikki", sv: "sektor, t.ex. rescue; annars alla", en: "sector, for example rescue; otherwise all"}, default: null}
// columns:
//   task: {fi: Tehtävä, sv: Uppgift, en: Duty, holds: thing}
//   basis: {fi: Peruste, sv: Grund, en: Basis, holds: word}
//   sector: {fi: Toimiala, sv: Sektor, en: Sector, holds: word}
//   provision: {fi: Säännös, sv: Bestämmelse, en: Provision, holds: thing}
//   binds: {fi: Säännös voimassa valittuna päivänä, sv: Bestämmelsen gäller den valda dagen, en: Provision binds on the chosen day, holds: truth}
//   given_to: {fi: Kenelle laki antaa tehtävän, sv: Vem lagen ger uppgiften, en: To whom the law gives it, holds: word}
//   several: {fi: Yhteinen usealle järjestäjälle, sv: Gemensam för flera anordnare, en: Shared by several organisers, holds: truth}
//   organised_by: {fi: Järjestäjä, sv: Anordnare, en: Organiser, holds: thing}
//   responsible: {fi: Kuka hoitaa, sv: Vem som sköter, en: Who handles it, holds: thing}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (t:Task)
WHERE (t.model = $model OR EXISTS { MATCH (:Model {model: $model})-[:COVERS]->(t) }) AND ($sector IS NULL OR t.sector = $sector)
WITH t,
     COLLECT { MATCH (t)-[:BASED_ON]->(p:Provision) RETURN p.uid ORDER BY p.sort } AS provisions,
     COUNT { MATCH (t)-[:BASED_ON]->(p:Provision) WHERE p.binds_latest <= $law_at AND $law_at < p.binds_until } AS certain,
     COUNT { MATCH (t)-[:BASED_ON]->(p:Provision) WHERE p.binds_earliest <= $law_at AND $law_at < p.binds_until } AS possible,
     COLLECT { MATCH (b:Body)-[o:ORGANISES]->(t)
               WHERE o.model = $model AND o.begins_earliest <= $at AND $at < o.ends_latest
               RETURN b.uid ORDER BY b.sort } AS organisers,
     COLLECT { MATCH (b)-[r:RESPONSIBLE_FOR]->(t)
               WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
               RETURN b.uid ORDER BY b.sort } AS handlers,
     COLLECT { MATCH (t)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence
RETURN t.uid AS task, t.basis AS basis, t.sector AS sector,
       CASE WHEN size(provisions) > 0 THEN provisions END AS provision,
       CASE WHEN certain > 0 THEN true WHEN size(provisions) > 0 AND possible = 0 THEN false END AS binds,
       t.organiser_kind AS given_to, t.several_organisers AS several,
       CASE WHEN size(organisers) > 0 THEN organisers END AS organised_by,
       CASE WHEN size(handlers) > 0 THEN handlers END AS responsible,
       CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY t.sort
