// title:
//   fi: Tehtävällä on useampi järjestäjä
//   sv: En uppgift har flera anordnare
//   en: A duty has several organisers
// scope:
//   fi: lakisääteisiä tehtäviä, joiden järjestäjää säännös sitoo
//   sv: lagstadgade uppgifter vars anordnare bestämmelsen binder
//   en: statutory duties whose organiser the provision binds
// why:
//   fi: Laki antaa tehtävän yhdelle järjestäjälle, joka voi siirtää sen vain sopimalla toisen hyvinvointialueen kanssa. Kahden järjestäjän tehtävästä vastaa lopulta kumpikin tai ei kumpikaan.
//   sv: Lagen ger uppgiften åt en anordnare, som kan överföra den endast genom avtal med ett annat välfärdsområde. För en uppgift med två anordnare svarar till sist båda eller ingendera.
//   en: The law gives the duty to one organiser, who may transfer it only by agreement to another county. For a duty with two organisers in the end both answer, or neither.
// fix:
//   fi: Jätä tehtävälle yksi järjestäjä (organises), tai kirjaa sopimus, jolla se on jaettu (agreements, divides). Jos laki antaa sen usealle, merkitse se (several_organisers).
//   sv: Lämna en enda anordnare för uppgiften (organises), eller anteckna avtalet som fördelar den (agreements, divides). Om lagen ger den åt flera, ange det (several_organisers).
//   en: Leave the duty one organiser (organises), or record the agreement that divides it (agreements, divides). If the law gives it to several, say so (several_organisers).
// fails:
//   fi: "{subject}: samalle alueelle ja samaan aikaan on merkitty useampi järjestäjä ilman sopimusta tai säännöstä työnjaosta ({organisers}), {norm}."
//   sv: "{subject}: för samma område och tid har flera anordnare antecknats utan avtal eller bestämmelse om fördelningen ({organisers}), {norm}."
//   en: "{subject}: several organisers are recorded for the same area and time with no agreement or provision that divides the duty ({organisers}), {norm}."
// silent:
//   fi: "{subject}: järjestäjiä on merkitty useampi, mutta ei mainita, järjestävätkö ne tehtävän samalle alueelle ({organisers}), {norm}."
//   sv: "{subject}: flera anordnare har antecknats, men om de ordnar uppgiften för samma område anges inte ({organisers}), {norm}."
//   en: "{subject}: several organisers are recorded, but whether they organise the duty for the same area is not stated ({organisers}), {norm}."
// also:
//   uncertain:
//     fi: "{subject}: ei ole varmaa tietoa siitä, onko järjestäjiä useampi ja onko tehtävä jaettu sopimuksella ({organisers}), {norm}."
//     sv: "{subject}: om anordnarna är flera och om uppgiften har fördelats genom avtal är osäkert ({organisers}), {norm}."
//     en: "{subject}: whether there are several organisers, and whether an agreement divides the duty, is uncertain ({organisers}), {norm}."
// judges: structure
// severity: provision
// about: Task
// columns: {organisers: thing}
// provisions: [fi-law/611-2021-7-2]

// Each county organises in its own area, and so does each municipality. What HUS and the counties of Uusimaa organise is divided by
// law (615/2021). Other two organisers meet in one area for certain only where one is a member of the other.
MATCH (p:Provision)
WHERE p.uid IN $provisions AND p.binds_latest <= $law_at AND $law_at < p.binds_until
MATCH (b:Body)-[o:ORGANISES]->(t:Task)
WHERE o.model = $model AND t.basis IN ['statutory', 'organiser_function']
  AND o.begins_earliest <= $at AND $at < o.ends_latest AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH p, t, b ORDER BY b.sort
WITH p, t, collect(b.uid) AS organisers, count(CASE WHEN p['from_' + b.legal_form] <= $law_at THEN 1 END) AS bound
WHERE bound > 0
OPTIONAL MATCH (g:Agreement {model: $model})-[:DIVIDES]->(t)
WHERE g.begins_earliest <= $at AND $at < g.ends_latest
WITH p, t, organisers, count(g) > 0 AS divided_perhaps,
     coalesce(t.several_organisers, false)
     OR count(CASE WHEN g.begins_latest <= $at AND $at < g.ends_earliest AND g.certainty <> 'unresolved' THEN 1 END) > 0 AS divided
OPTIONAL MATCH (a:Body)-[x:ORGANISES]->(t)<-[y:ORGANISES]-(b:Body)
WHERE size(organisers) > 1 AND NOT divided AND a.uid < b.uid AND a.uid IN organisers AND b.uid IN organisers
  AND x.model = $model AND y.model = $model AND NOT coalesce(x.joint, false) AND NOT coalesce(y.joint, false)
  AND x.begins_earliest <= $at AND $at < x.ends_latest AND y.begins_earliest <= $at AND $at < y.ends_latest
  AND NOT (coalesce(a.legal_form, '') IN ['county', 'uusimaa_county', 'helsinki', 'hus']
           AND coalesce(b.legal_form, '') IN ['county', 'uusimaa_county', 'helsinki', 'hus'])
  AND NOT (coalesce(a.legal_form, '') = 'municipality' AND coalesce(b.legal_form, '') = 'municipality')
OPTIONAL MATCH (a)-[m:MEMBER_OF]-(b)
WHERE m.begins_latest <= $at AND $at < m.ends_earliest AND m.certainty <> 'unresolved'
WITH p, t, organisers, divided_perhaps, a, b, m,
     all(one IN [a, b, x, y] WHERE one.begins_latest <= $at AND $at < one.ends_earliest AND one.certainty <> 'unresolved') AS sure
WITH p, t, organisers, divided_perhaps, count(a) AS pairs, count(CASE WHEN sure THEN a END) AS sure_pairs,
     count(CASE WHEN sure THEN m END) AS same
RETURN t.uid AS subject, p.uid AS norm,
       CASE WHEN pairs = 0 THEN 'holds' WHEN same > 0 AND NOT divided_perhaps THEN 'fails' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN pairs > 0 AND (sure_pairs = 0 OR divided_perhaps) THEN 'uncertain' END AS says,
       organisers
ORDER BY t.sort
