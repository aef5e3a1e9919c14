// title:
//   fi: Tehtävällä on monta vastuutahoa
//   sv: En uppgift har flera ansvariga organ
//   en: A duty has several responsible bodies
// scope:
//   fi: mallin piiriin kuuluvia tehtäviä, joilla on vastuutaho
//   sv: uppgifter som modellen omfattar och som har ett ansvarigt organ
//   en: duties in the model's scope that have a responsible body
// why:
//   fi: Kun useampi toimija vastaa samasta tehtävästä eikä työnjakoa sanota, tehtävä tehdään kahdesti tai kumpikin odottaa toista.
//   sv: När flera aktörer ansvarar för samma uppgift och arbetsfördelningen inte anges görs den två gånger, eller så väntar var och en på den andra.
//   en: When several bodies answer for one duty and nobody says how they share it, it is done twice, or each waits for the other.
// fix:
//   fi: Sano jokaisesta, hoitaako se tehtävää yhdessä muiden kanssa (share, joint) vai kukin omalta osaltaan (share, each), tai jätä vastuu yhdelle.
//   sv: Ange för var och en om uppgiften sköts gemensamt (share, joint) eller av var och en för sin del (share, each), eller lämna ansvaret åt en.
//   en: Say of each whether they handle the duty together (share, joint) or each for its own part (share, each), or leave it to one.
// fails:
//   fi: "{subject}: vastuutahoja on useita, eikä työnjakoa mainita: {responsible}."
//   sv: "{subject}: det finns flera ansvariga organ och arbetsfördelningen anges inte: {responsible}."
//   en: "{subject}: several bodies are responsible, and how they share it is not stated: {responsible}."
// silent:
//   fi: "{subject}: ei ole varmaa, onko vastuutahoja useita (mahdolliset vastuutahot: {responsible})."
//   sv: "{subject}: det är osäkert om flera organ är ansvariga (möjliga ansvariga organ: {responsible})."
//   en: "{subject}: whether several bodies are responsible is uncertain (possible: {responsible})."
// judges: structure
// severity: warning
// severity_why:
//   fi: Päällekkäinen vastuu voi olla tarkoituskin; siksi siitä huomautetaan, mutta sitä ei pidetä virheenä.
//   sv: Överlappande ansvar kan vara avsiktligt; därför påpekas det men betraktas inte som ett fel.
//   en: Overlapping responsibility may be meant; so it is pointed out, but not treated as an error.
// about: Task
// columns: {responsible: thing}

// Duties that the model covers and for which somebody is responsible. All `each` is no overlap, all `joint` is said so.
// Alternatives together are one body: which one, is not known.
MATCH (:Model {model: $model})-[:COVERS]->(t:Task)
OPTIONAL MATCH (t)-[:BASED_ON]->(p:Provision)
WITH t, count(p) AS provisions,
     count(CASE WHEN p.binds_latest <= $law_at AND $law_at < p.binds_until THEN 1 END) AS bind,
     count(CASE WHEN p.binds_earliest <= $law_at AND $law_at < p.binds_until THEN 1 END) AS may_bind
WHERE provisions = 0 OR may_bind > 0
MATCH (x)-[r:RESPONSIBLE_FOR]->(t)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
  AND x.begins_earliest <= $at AND $at < x.ends_latest
WITH t, provisions = 0 OR bind > 0 AS binds, x, r,
     NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest
     AND x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest AS sure ORDER BY x.sort
WITH t, binds, collect(DISTINCT x.uid) AS responsible, collect(DISTINCT coalesce(r.share, '-')) AS shares,
     reduce(all = [], some IN collect(coalesce(r.evidence, [])) | all + some) AS evidence,
     count(DISTINCT CASE WHEN sure THEN x.uid END) AS certain,
     count(DISTINCT CASE WHEN NOT r.alternative THEN x.uid END) + max(CASE WHEN r.alternative THEN 1 ELSE 0 END) AS most,
     collect(DISTINCT CASE WHEN sure THEN coalesce(r.share, '-') END) AS sure_shares
RETURN t.uid AS subject,
       CASE WHEN most < 2 OR NOT '-' IN shares THEN 'holds'
            WHEN certain > 1 AND '-' IN sure_shares AND binds THEN 'fails'
            ELSE 'cannot_be_said' END AS verdict,
       responsible, evidence
ORDER BY t.sort
