// title:
//   fi: Järjestäjällä ei ole omaa palvelutuotantoa
//   sv: Anordnaren har ingen egen tjänsteproduktion
//   en: An organiser produces no services itself
// scope:
//   fi: sosiaali- ja terveydenhuollon järjestäjiä
//   sv: anordnare av social- och hälsovård
//   en: organisers of social and health care
// why:
//   fi: Järjestäjällä on oltava riittävä oma palvelutuotanto, jotta se pystyy vastaamaan palveluista kaikissa tilanteissa. Mikä on riittävää, jää harkittavaksi; tässä todetaan vain, ettei sitä ole lainkaan.
//   sv: Anordnaren ska ha en tillräcklig egen tjänsteproduktion för att i alla lägen kunna svara för tjänsterna. Vad som är tillräckligt är en bedömning; här konstateras bara att den helt saknas.
//   en: The organiser must have sufficient production of its own, to answer for the services in all situations. What is sufficient is a judgement; here it is only found that there is none at all.
// fix:
//   fi: Kirjaa järjestäjän oma tuotanto (produces, mode own), tai tuo sen järjestäminen päätettäväksi.
//   sv: Anteckna anordnarens egen produktion (produces, mode own), eller för frågan om den till beslut.
//   en: Record the organiser's own production (produces, mode own), or bring it up for decision.
// fails:
//   fi: "{subject}: omaa palvelutuotantoa ei ole kirjattu yhteenkään järjestettävään sosiaali- ja terveydenhuollon tehtävään (tehtäviä: {count}), {norm}."
//   sv: "{subject}: egen tjänsteproduktion har inte antecknats för någon enda av de uppgifter inom social- och hälsovården som ordnas (antal uppgifter: {count}), {norm}."
//   en: "{subject}: no own production is recorded for any of the social and health care duties that it organises (duties: {count}), {norm}."
// silent:
//   fi: "{subject}: ei voida todeta, onko sosiaali- ja terveydenhuollossa omaa palvelutuotantoa (tehtäviä: {count}), {norm}."
//   sv: "{subject}: om det finns egen tjänsteproduktion inom social- och hälsovården kan inte avgöras (antal uppgifter: {count}), {norm}."
//   en: "{subject}: whether there is own production in social and health care cannot be said (duties: {count}), {norm}."
// judges: structure
// severity: provision
// about: Body
// columns: {count: number}
// provisions: [fi-law/612-2021-8-2-s3]

// Services only: what an authority alone may carry out is no service production. What bodies inside the organiser produce is its own,
// and what is produced as a package is produced for each duty in it. Producing only jointly leaves it open.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'producers' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (c:Body {model: $model})
WHERE p['from_' + c.legal_form] <= $law_at AND c.begins_latest <= $at AND $at < c.ends_earliest AND c.certainty <> 'unresolved'
MATCH (c)-[o:ORGANISES]->(t:Task)
WHERE o.model = $model AND o.begins_earliest <= $at AND $at < o.ends_latest
  AND t.sector IN ['children', 'disability', 'health', 'health-and-social-general', 'older-people', 'social']
  AND NOT coalesce(t.authority_task, false)
WITH told_of, p, t, collect({body: c, sure: o.begins_latest <= $at AND $at < o.ends_earliest AND o.certainty <> 'unresolved'}) AS organisers
OPTIONAL MATCH (t)-[i:IN_PACKAGE*0..1]->(x)<-[r:PRODUCES]-(b:Body)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest AND b.begins_earliest <= $at AND $at < b.ends_latest
  AND all(one IN i WHERE one.model = $model AND one.begins_earliest <= $at AND $at < one.ends_latest)
WITH told_of, p, t, organisers, b, r, COLLECT {
       MATCH way = (b)-[:PART_OF*0..12]->(l:Body)
       WHERE all(n IN nodes(way) WHERE n.begins_earliest <= $at AND $at < n.ends_latest AND (n.uid = l.uid OR n.legal_form IS NULL))
         AND all(up IN relationships(way) WHERE up.begins_earliest <= $at AND $at < up.ends_latest)
       RETURN {uid: l.uid, sure: none(up IN relationships(way) WHERE up.alternative)
               AND all(one IN nodes(way) + relationships(way) WHERE one.begins_latest <= $at AND $at < one.ends_earliest AND one.certainty <> 'unresolved')} } AS above,
     r.begins_latest <= $at AND $at < r.ends_earliest AND r.certainty <> 'unresolved'
     AND b.begins_latest <= $at AND $at < b.ends_earliest AND b.certainty <> 'unresolved'
     AND all(one IN i WHERE one.certainty <> 'unresolved' AND one.begins_latest <= $at AND $at < one.ends_earliest) AS sure
WITH told_of, p, t, organisers, count(CASE WHEN sure THEN b END) AS producers,
     count(CASE WHEN NOT coalesce(r.private, false) AND r.mode IN ['own', 'joint'] THEN 1 END) AS public,
     collect(CASE WHEN NOT coalesce(r.private, false) AND r.mode IS NULL THEN [one IN above | one.uid] ELSE [] END) AS perhaps,
     collect(CASE WHEN NOT coalesce(r.private, false) AND sure AND coalesce(r.mode, 'own') = 'own' THEN [one IN above WHERE one.sure | one.uid] ELSE [] END) AS own
UNWIND organisers AS organiser
WITH told_of, p, t, organiser.body AS c, organiser.sure AS organised, producers, public, perhaps, own
WITH told_of, p, t, c, organised, producers, public > 0 OR any(list IN perhaps WHERE c.uid IN list) AS perhaps, organised AND any(list IN own WHERE c.uid IN list) AS own
WITH told_of, p, c, count(CASE WHEN organised THEN t END) AS count, count(CASE WHEN producers = 0 THEN t END) AS unproduced,
     count(CASE WHEN own THEN t END) AS own, count(CASE WHEN perhaps THEN t END) AS perhaps
WHERE count > 0
WITH p, c, count, unproduced, own, perhaps, any(one IN ['', c.uid] WHERE one IN told_of) AS told
RETURN c.uid AS subject, p.uid AS norm,
       CASE WHEN own > 0 THEN 'holds' WHEN perhaps = 0 AND (told OR unproduced = 0) THEN 'fails' ELSE 'cannot_be_said' END AS verdict,
       count
ORDER BY c.sort
