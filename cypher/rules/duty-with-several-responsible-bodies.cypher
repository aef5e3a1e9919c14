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
// Alternatives together are one body: which one, is not known. Each legal person answers for itself: where the one above is known
// for all of them, bodies of different ones do not overlap.
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
     AND x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest AS sure,
     COLLECT {
       MATCH way = (x)-[:SEAT_IN|PART_OF*0..12]->(c:Body)
       WHERE c.legal_form IS NOT NULL AND none(n IN nodes(way) WHERE n.legal_form IS NOT NULL AND n.uid <> c.uid)
         AND all(n IN nodes(way) WHERE n.begins_earliest <= $at AND $at < n.ends_latest)
         AND all(l IN relationships(way) WHERE l.begins_earliest IS NULL OR (l.begins_earliest <= $at AND $at < l.ends_latest))
       RETURN CASE WHEN all(n IN nodes(way) WHERE n.certainty <> 'unresolved' AND n.begins_latest <= $at AND $at < n.ends_earliest)
                    AND all(l IN relationships(way) WHERE NOT coalesce(l.alternative, false) AND l.certainty <> 'unresolved'
                            AND (l.begins_latest IS NULL OR (l.begins_latest <= $at AND $at < l.ends_earliest)))
                    AND NOT 'legal_form' IN coalesce(c.unresolved, []) THEN c.uid ELSE '' END } AS persons
WITH t, binds, x, r, sure, CASE WHEN size(persons) > 1 THEN '' ELSE persons[0] END AS person ORDER BY x.sort
WITH t, binds, collect({body: x.uid, share: coalesce(r.share, '-'), alternative: r.alternative, evidence: coalesce(r.evidence, []), sure: sure,
                        person: person}) AS told
WITH t, binds, told, all(one IN told WHERE coalesce(one.person, '') <> '') AS apart, any(one IN told WHERE coalesce(one.person, '-') = '')
     OR (any(one IN told WHERE one.person IS NOT NULL) AND any(one IN told WHERE one.person IS NULL AND NOT one.sure)) AS unsure
UNWIND told AS one
WITH t, binds, unsure, CASE WHEN apart THEN one.person END AS person, one
WITH t, binds, unsure, person, collect(DISTINCT one.body) AS responsible, collect(DISTINCT one.share) AS shares,
     reduce(all = [], some IN collect(one.evidence) | all + some) AS evidence,
     count(DISTINCT CASE WHEN one.sure THEN one.body END) AS certain,
     count(DISTINCT CASE WHEN NOT one.alternative THEN one.body END) AS others, max(CASE WHEN one.alternative THEN 1 ELSE 0 END) AS either,
     collect(DISTINCT CASE WHEN one.sure THEN one.share END) AS sure_shares
WITH t, person, responsible, evidence,
     CASE WHEN others + either < 2 OR NOT '-' IN shares THEN 'holds'
          WHEN certain > 1 AND '-' IN sure_shares AND binds AND NOT unsure THEN 'fails'
          ELSE 'cannot_be_said' END AS verdict ORDER BY person
WITH t, collect({verdict: verdict, responsible: responsible, evidence: evidence}) AS each
WITH t, each, CASE WHEN any(one IN each WHERE one.verdict = 'fails') THEN 'fails'
                   WHEN any(one IN each WHERE one.verdict = 'cannot_be_said') THEN 'cannot_be_said' ELSE 'holds' END AS verdict
RETURN t.uid AS subject, verdict,
       reduce(all = [], one IN each | CASE WHEN one.verdict = verdict THEN all + one.responsible ELSE all END) AS responsible,
       reduce(all = [], one IN each | CASE WHEN one.verdict = verdict THEN all + one.evidence ELSE all END) AS evidence
ORDER BY t.sort
