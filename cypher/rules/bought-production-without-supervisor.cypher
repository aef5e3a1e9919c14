// title:
//   fi: Muun tuottajan ohjauksella ja valvonnalla ei ole vastuutahoa
//   sv: Ingen svarar för styrningen av och tillsynen över en annan producent
//   en: Nobody steers and supervises another producer
// scope:
//   fi: tehtäviä ja palvelukokonaisuuksia, jotka tuottaa muu kuin järjestäjä itse
//   sv: uppgifter och tjänstehelheter som produceras av någon annan än anordnaren själv
//   en: duties and packages produced by another than their organiser
// why:
//   fi: Järjestäjä vastaa siitäkin, minkä muut tuottavat. Ilman nimettyä valvojaa ostetun palvelun puutteet jäävät huomaamatta.
//   sv: Anordnaren svarar också för det som andra producerar. Om ingen övervakar produktionen upptäcks inte bristerna i en köpt tjänst.
//   en: The organiser answers also for what others produce. Where nobody supervises it, the faults of a bought service go unseen.
// fix:
//   fi: Päätä ja kirjaa, mikä järjestäjän toimielin, yksikkö tai viranhaltija ohjaa ja valvoo tuottajaa (supervises).
//   sv: Besluta och anteckna vilket av anordnarens organ, vilken enhet eller tjänsteinnehavare som styr och övervakar producenten (supervises).
//   en: Decide and record which body, unit or post of the organiser steers and supervises the producer (supervises).
// fails:
//   fi: "{subject}: tuottajan ohjaukselle ja valvonnalle ei ole kirjattu vastuutahoa järjestäjän organisaatiossa ({producers}), {norm}."
//   sv: "{subject}: ingen i anordnarens organisation har antecknats som ansvarig för styrningen av och tillsynen över producenten ({producers}), {norm}."
//   en: "{subject}: nobody in the organiser's organisation is recorded as steering and supervising the producer ({producers}), {norm}."
// silent:
//   fi: "{subject}: ei mainita, kuka järjestäjän organisaatiossa ohjaa ja valvoo tuottajaa ({producers}), {norm}."
//   sv: "{subject}: vem i anordnarens organisation som styr och övervakar producenten anges inte ({producers}), {norm}."
//   en: "{subject}: who in the organiser's organisation steers and supervises the producer is not stated ({producers}), {norm}."
// also:
//   uncertain:
//     fi: "{subject}: tuottajan ohjauksesta ja valvonnasta ei ole varmaa tietoa ({producers}), {norm}."
//     sv: "{subject}: uppgiften om styrningen av och tillsynen över producenten är osäker ({producers}), {norm}."
//     en: "{subject}: who steers and supervises the producer is uncertain ({producers}), {norm}."
// judges: structure
// severity: provision
// about: Element
// columns: {producers: thing}
// provisions: [fi-law/611-2021-10-2, fi-law/611-2021-43-1-6]

// Section 10 where it binds the organiser, else section 43 on the board: one lack is told once. A producer inside the organiser is no
// other producer. The organiser as a whole names nobody. Who supervises the duty, its package or the producer supervises the production.
OPTIONAL MATCH (m:Claim {model: $model})
WHERE m.what = 'supervision' AND m.certainty <> 'unresolved' AND m.begins_latest <= $at AND $at < m.ends_earliest
OPTIONAL MATCH (m)-[:ABOUT]->(a)
WITH count(CASE WHEN m.uid IS NOT NULL AND a IS NULL THEN 1 END) > 0 AS whole, collect(a.uid) AS told
MATCH (c:Body)
WHERE c.begins_earliest <= $at AND $at < c.ends_latest AND EXISTS { MATCH (c)-[o:ORGANISES]->() WHERE o.model = $model }
OPTIONAL MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND p['from_' + c.legal_form] <= $law_at AND $law_at < p.binds_until
  AND c.begins_latest <= $at AND $at < c.ends_earliest AND c.certainty <> 'unresolved'
WITH whole, told, c, min(p.uid) AS norm
MATCH (c)-[o:ORGANISES]->(t:Task)
WHERE o.model = $model AND o.begins_earliest <= $at AND $at < o.ends_latest
WITH whole, told, t, min(norm) AS norm,
     collect({uid: c.uid, sure: norm IS NOT NULL AND o.begins_latest <= $at AND $at < o.ends_earliest AND o.certainty <> 'unresolved'}) AS organisers
MATCH (t)-[i:IN_PACKAGE*0..1]->(x)<-[r:PRODUCES]-(b:Body)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest AND b.begins_earliest <= $at AND $at < b.ends_latest
  AND all(one IN i WHERE one.model = $model AND one.begins_earliest <= $at AND $at < one.ends_latest) AND coalesce(r.mode, 'contract') <> 'own'
WITH whole, told, x, b, min(norm) AS norm, collect(organisers) AS organisers, count(CASE
       WHEN any(one IN organisers WHERE one.sure)
            AND all(one IN [r, b] WHERE one.begins_latest <= $at AND $at < one.ends_earliest AND one.certainty <> 'unresolved')
            AND all(one IN i WHERE one.begins_latest <= $at AND $at < one.ends_earliest AND one.certainty <> 'unresolved') THEN 1 END) > 0 AS sure
WITH whole, told, x, b, norm, organisers, sure, COLLECT {
       MATCH way = (b)-[:PART_OF*0..12]->(c)
       WHERE all(n IN nodes(way) WHERE n.begins_earliest <= $at AND $at < n.ends_latest AND (n.uid = c.uid OR n.legal_form IS NULL))
         AND all(up IN relationships(way) WHERE up.begins_earliest <= $at AND $at < up.ends_latest)
       RETURN c.uid } AS above
WHERE norm IS NOT NULL AND none(list IN organisers WHERE any(one IN list WHERE one.uid IN above))
UNWIND [x, b] AS bought
OPTIONAL MATCH (bought)-[i:IN_PACKAGE*0..1]->(y)<-[v:SUPERVISES]-(s)
WHERE v.model = $model AND v.begins_earliest <= $at AND $at < v.ends_latest AND s.begins_earliest <= $at AND $at < s.ends_latest
  AND all(one IN i WHERE one.model = $model AND one.begins_earliest <= $at AND $at < one.ends_latest)
WITH whole, told, x, b, norm, organisers, sure, s, all(one IN [v] + i WHERE one.begins_latest <= $at AND $at < one.ends_earliest
     AND one.certainty <> 'unresolved') AS certain, COLLECT {
       MATCH way = (s)-[:SEAT_IN|PART_OF*1..13]->(c)
       WHERE all(n IN nodes(way) WHERE n.begins_latest <= $at AND $at < n.ends_earliest AND n.certainty <> 'unresolved' AND (n.uid = c.uid OR n.legal_form IS NULL))
         AND all(up IN relationships(way) WHERE NOT up.alternative AND up.certainty <> 'unresolved'
                 AND (up.begins_latest IS NULL OR (up.begins_latest <= $at AND $at < up.ends_earliest)))
       RETURN c.uid } AS serves
WITH whole, told, x, b, norm, organisers, sure, count(s) > 0 AS perhaps,
     count(CASE WHEN certain AND any(list IN organisers WHERE any(one IN list WHERE one.uid IN serves)) THEN 1 END) > 0 AS certain
WITH x, b, norm, sure, perhaps, certain, whole OR x.uid IN told OR b.uid IN told
     OR any(list IN organisers WHERE any(one IN list WHERE one.uid IN told)) AS told ORDER BY b.sort
WITH x, min(norm) AS norm, collect(DISTINCT b.uid) AS all,
     collect(DISTINCT CASE WHEN NOT certain THEN b.uid END) AS open,
     collect(DISTINCT CASE WHEN NOT certain AND NOT perhaps AND told AND sure THEN b.uid END) AS lacking,
     count(CASE WHEN NOT certain AND (perhaps OR (told AND NOT sure)) THEN 1 END) AS uncertain
RETURN x.uid AS subject, norm,
       CASE WHEN size(open) = 0 THEN 'holds' WHEN size(lacking) > 0 THEN 'fails' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN size(lacking) = 0 AND uncertain > 0 THEN 'uncertain' END AS says,
       CASE WHEN size(lacking) > 0 THEN lacking WHEN size(open) > 0 THEN open ELSE all END AS producers
ORDER BY x.sort
