// title:
//   fi: Järjestäjänä on taho, jolla ei voi olla järjestämisvastuuta
//   sv: Anordnaren kan inte ha organiseringsansvaret
//   en: The organiser of a duty is one that cannot be its organiser
// scope:
//   fi: hyvinvointialueiden tehtäviä, joille on merkitty järjestäjä
//   sv: välfärdsområdenas uppgifter för vilka en anordnare har antecknats
//   en: duties of the counties for which an organiser is recorded
// why:
//   fi: Järjestämisvastuu on laissa annettu hyvinvointialueelle, Helsingille ja HUS-yhtymälle. Sitä ei voi siirtää tuottajalle eikä palauttaa kunnille.
//   sv: Organiseringsansvaret har i lag getts välfärdsområdet, Helsingfors och HUS-sammanslutningen. Det kan inte överföras på en producent eller återgå till kommunerna.
//   en: The law gives the organising duty to the county, Helsinki and HUS. It can neither be handed to a producer nor go back to the municipalities.
// fix:
//   fi: Kirjaa järjestäjäksi hyvinvointialue (organises) ja nykyinen taho tuottajaksi (produces). Jos järjestäminen on päättynyt, kirjaa, milloin (end).
//   sv: Anteckna välfärdsområdet som anordnare (organises) och den nuvarande som producent (produces). Om ansvaret har upphört, anteckna när (end).
//   en: Record the county as organiser (organises) and the present one as producer (produces). If the organising has ended, record when (end).
// fails:
//   fi: "{subject}: järjestäjäksi on merkitty palvelujen tuottaja, vaikka järjestämisvastuu säilyy hyvinvointialueella ({organisers}), {norm}."
//   sv: "{subject}: en tjänsteproducent har antecknats som anordnare, fastän organiseringsansvaret kvarstår hos välfärdsområdet ({organisers}), {norm}."
//   en: "{subject}: a producer is recorded as organiser, although the organising duty stays with the county ({organisers}), {norm}."
// silent:
//   fi: "{subject}: ei voida todeta, voiko järjestäjäksi merkityllä taholla olla järjestämisvastuuta ({organisers}), {norm}."
//   sv: "{subject}: om den som har antecknats som anordnare kan ha organiseringsansvaret kan inte avgöras ({organisers}), {norm}."
//   en: "{subject}: whether the recorded organiser can have the organising duty cannot be said ({organisers}), {norm}."
// also:
//   consortium:
//     fi: "{subject}: järjestäjäksi on merkitty hyvinvointiyhtymä, jolle järjestämisvastuuta ei voi siirtää ({organisers}), {norm}."
//     sv: "{subject}: en välfärdssammanslutning har antecknats som anordnare, fastän organiseringsansvar inte kan överföras på den ({organisers}), {norm}."
//     en: "{subject}: a joint county authority is recorded as organiser, but the organising duty cannot be transferred to it ({organisers}), {norm}."
//   transferred:
//     fi: "{subject}: järjestäjäksi on merkitty kunta tai kuntayhtymä, vaikka järjestämisvastuu siirtyi hyvinvointialueille 1.1.2023 ({organisers}), {norm}."
//     sv: "{subject}: en kommun eller samkommun har antecknats som anordnare, fastän organiseringsansvaret övergick till välfärdsområdena den 1 januari 2023 ({organisers}), {norm}."
//     en: "{subject}: a municipality or joint municipal authority is recorded as organiser, although the organising duty passed to the counties on 1 January 2023 ({organisers}), {norm}."
//   hus:
//     fi: "{subject}: järjestäjäksi on merkitty HUS-yhtymä, vaikka pelastustoimen järjestäminen kuuluu hyvinvointialueelle ({organisers}), {norm}."
//     sv: "{subject}: HUS-sammanslutningen har antecknats som anordnare, fastän ordnandet av räddningsväsendet hör till välfärdsområdet ({organisers}), {norm}."
//     en: "{subject}: HUS is recorded as organiser, although organising rescue services belongs to the county ({organisers}), {norm}."
// judges: structure
// severity: provision
// about: Task
// columns: {organisers: thing}
// provisions: [fi-law/611-2021-9-3, fi-law/611-2021-58-4, fi-law/613-2021-4-1, fi-law/616-2021-4-1, fi-law/616-2021-4-2]

// Whom each provision excludes by legal form, or by kind where the form says nothing; kinds that leave it `open` without a form; of
// which sectors (none: all); `own`: also of the model's own duties that do not say whose they are. A duty that the law gives to
// several stays with the municipality too. Whom nothing binds or excludes (a body without a legal
// form, of another kind) makes no subject.
UNWIND [
  {provision: 'fi-law/611-2021-9-3', says: null, forms: ['private_provider'], kinds: ['company', 'association', 'foundation'], open: ['other'],
   sectors: [], own: false, shared: true},
  {provision: 'fi-law/611-2021-58-4', says: 'consortium', forms: ['consortium'], kinds: [], open: ['joint_authority', 'other'],
   sectors: [], own: true, shared: true},
  {provision: 'fi-law/613-2021-4-1', says: 'hus', forms: ['hus'], kinds: [], open: ['joint_authority', 'other'],
   sectors: ['rescue'], own: false, shared: true},
  {provision: 'fi-law/616-2021-4-1', says: 'transferred', forms: ['municipality', 'joint_authority', 'hospital_district'], kinds: [],
   open: ['municipality', 'joint_authority', 'other'],
   sectors: ['children', 'disability', 'health', 'health-and-social-general', 'older-people', 'social'], own: false, shared: false},
  {provision: 'fi-law/616-2021-4-2', says: 'transferred', forms: ['municipality', 'joint_authority', 'hospital_district'], kinds: [],
   open: ['municipality', 'joint_authority', 'other'], sectors: ['rescue'], own: false, shared: false}
] AS need
MATCH (p:Element:Provision {uid: need.provision})
WHERE p.uid IN $provisions AND p.binds_latest <= $law_at AND $law_at < p.binds_until
WITH collect(need) AS needs
MATCH (b:Body)-[o:ORGANISES]->(t:Task)
WHERE o.model = $model AND t.basis IN ['statutory', 'organiser_function']
  AND o.begins_earliest <= $at AND $at < o.ends_latest AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH needs, t, b, o ORDER BY b.sort
WITH needs, t, collect({uid: b.uid, form: b.legal_form, kind: b.kind, told: NOT 'legal_form' IN coalesce(b.unresolved, []),
     evidence: coalesce(o.evidence, []),
     sure: o.begins_latest <= $at AND $at < o.ends_earliest AND o.certainty <> 'unresolved'
           AND b.begins_latest <= $at AND $at < b.ends_earliest AND b.certainty <> 'unresolved'}) AS organisers
UNWIND needs AS need
WITH need, t, organisers
WHERE (t.organiser_kind CONTAINS 'hyvinvointialue' OR (need.own AND t.organiser_kind IS NULL))
  AND (size(need.sectors) = 0 OR t.sector IN need.sectors) AND (need.shared OR NOT coalesce(t.several_organisers, false))
  AND any(one IN organisers WHERE one.form IS NOT NULL OR NOT one.told OR one.kind IN need.open + need.kinds)
WITH need, t, organisers, [one IN organisers WHERE NOT one.told OR one.form IN need.forms OR (one.form IS NULL AND one.kind IN need.open)
                           OR (coalesce(one.form, 'other') = 'other' AND one.kind IN need.kinds)] AS perhaps
WITH need, t, organisers, perhaps,
     [one IN perhaps WHERE one.sure AND one.told AND NOT (one.form IS NULL AND one.kind IN need.open)] AS wrong
RETURN t.uid AS subject, need.provision AS norm,
       CASE WHEN size(wrong) > 0 THEN 'fails' WHEN size(perhaps) > 0 THEN 'cannot_be_said' ELSE 'holds' END AS verdict,
       CASE WHEN size(wrong) > 0 THEN need.says END AS says,
       [one IN CASE WHEN size(wrong) > 0 THEN wrong WHEN size(perhaps) > 0 THEN perhaps ELSE organisers END | one.uid] AS organisers,
       reduce(all = [], one IN perhaps | all + one.evidence) AS evidence
ORDER BY t.sort, norm
