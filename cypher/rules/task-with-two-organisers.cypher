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
OPTIONAL MATCH (g:Agreement {model: $model})-[v:DIVIDES]->(d:Task)
WHERE g.begins_earliest <= $at AND $at < g.ends_latest
WITH collect(d.uid) AS perhaps_divided,
     collect(CASE WHEN g.begins_latest <= $at AND $at < g.ends_earliest AND g.certainty <> 'unresolved' AND v.certainty <> 'unresolved' THEN d.uid END) AS divided
OPTIONAL MATCH (a:Body)-[m:MEMBER_OF]->(b:Body)
WHERE m.model = $model AND m.begins_latest <= $at AND $at < m.ends_earliest AND m.certainty <> 'unresolved'
WITH perhaps_divided, divided, collect(a.uid + ' ' + b.uid) AS members
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND p.binds_latest <= $law_at AND $law_at < p.binds_until
MATCH (t:Task)
WHERE t.basis IN ['statutory', 'organiser_function'] AND EXISTS { MATCH (:Body)-[o:ORGANISES]->(t) WHERE o.model = $model }
WITH perhaps_divided, divided, members, p, t, COLLECT {
       MATCH (b:Body)-[o:ORGANISES]->(t)
       WHERE o.model = $model AND o.begins_earliest <= $at AND $at < o.ends_latest AND b.begins_earliest <= $at AND $at < b.ends_latest
       RETURN {uid: b.uid, joint: coalesce(o.joint, false), bound: p['from_' + b.legal_form] <= $law_at,
               kind: CASE WHEN b.legal_form IN ['county', 'uusimaa_county', 'helsinki', 'hus'] THEN 'county' ELSE coalesce(b.legal_form, '') END,
               sure: o.begins_latest <= $at AND $at < o.ends_earliest AND o.certainty <> 'unresolved'
                     AND b.begins_latest <= $at AND $at < b.ends_earliest AND b.certainty <> 'unresolved'}
       ORDER BY b.sort } AS told
WHERE any(one IN told WHERE one.bound)
WITH p, t, [one IN told | one.uid] AS organisers, t.uid IN perhaps_divided AS perhaps_divided,
     CASE WHEN t.several_organisers OR t.uid IN divided THEN [] ELSE reduce(found = [], one IN told | found + [
       other IN told
       WHERE one.uid < other.uid AND NOT one.joint AND NOT other.joint
         AND NOT (one.kind = other.kind AND one.kind IN ['county', 'municipality'])
       | {sure: one.sure AND other.sure,
          same: one.uid + ' ' + other.uid IN members OR other.uid + ' ' + one.uid IN members}]) END AS pairs
RETURN t.uid AS subject, p.uid AS norm,
       CASE WHEN size(pairs) = 0 THEN 'holds'
            WHEN any(pair IN pairs WHERE pair.sure AND pair.same) AND NOT perhaps_divided THEN 'fails'
            ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN size(pairs) > 0 AND (perhaps_divided OR none(pair IN pairs WHERE pair.sure)) THEN 'uncertain' END AS says,
       organisers
ORDER BY t.sort
