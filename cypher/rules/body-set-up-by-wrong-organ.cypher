// title:
//   fi: Toimielimen asettaja on väärä
//   sv: Ett organ har tillsatts av fel organ
//   en: A body was set up by the wrong organ
// scope:
//   fi: lautakuntia, johtokuntia, jaostoja ja toimikuntia
//   sv: nämnder, direktioner, sektioner och kommittéer
//   en: committees, management boards, sections and commissions
// why:
//   fi: Toimielimen toimivalta perustuu siihen, että sen on asettanut se, jolle asettaminen kuuluu. Muuten sen päätökset voidaan riitauttaa.
//   sv: Ett organs behörighet bygger på att det har tillsatts av den som har rätt att göra det. Annars kan dess beslut angripas.
//   en: A body has its powers because it was set up by the organ that may do so. Otherwise its decisions can be contested.
// fix:
//   fi: Tarkista asettamispäätös ja merkitse oikea asettaja (set_up_by), tai vie asettaminen valtuuston päätettäväksi. Valtuuston antama asettamisoikeus merkitään asiaan, joka perustuu säännökseen (may_decide, based_on).
//   sv: Kontrollera beslutet om tillsättande och anteckna rätt tillsättare (set_up_by), eller låt fullmäktige besluta. En rätt som fullmäktige har gett antecknas på ett ärende som bygger på bestämmelsen (may_decide, based_on).
//   en: Check the decision that set it up and record the right maker (set_up_by), or have the council decide. A power that the council gave is recorded on a matter based on the provision (may_decide, based_on).
// fails:
//   fi: "{subject}: asettajaksi on merkitty {makers}, vaikka toimielimen asettaa valtuusto ({norm})."
//   sv: "{subject}: som tillsättare har antecknats {makers}, fastän organet ska tillsättas av fullmäktige ({norm})."
//   en: "{subject}: {makers} is recorded as having set it up, although that is for the council ({norm})."
// silent:
//   fi: "{subject}: asettajaa ei mainita ({norm})."
//   sv: "{subject}: vem som har tillsatt organet anges inte ({norm})."
//   en: "{subject}: who set it up is not stated ({norm})."
// also:
//   commission:
//     fi: "{subject}: toimikunnan asettajaksi on merkitty {makers}, eikä valtuuston päätöstä asettamisoikeudesta ole kirjattu ({norm})."
//     sv: "{subject}: som tillsättare av kommittén har antecknats {makers}, men inget fullmäktigebeslut om rätten att tillsätta den ({norm})."
//     en: "{subject}: {makers} is recorded as having set up the commission, but no council decision that gives the power is recorded ({norm})."
//   uncertain:
//     fi: "{subject}: ei voida todeta, oliko asettajalla oikeus asettaa toimielin ({makers}), {norm}."
//     sv: "{subject}: om tillsättaren hade rätt att tillsätta organet kan inte avgöras ({makers}), {norm}."
//     en: "{subject}: whether its maker had the power to set it up cannot be said ({makers}), {norm}."
// judges: structure
// severity: provision
// about: Body
// columns: {makers: thing}
// provisions: [fi-law/611-2021-35-2, fi-law/611-2021-35-3, fi-law/611-2021-125-1]

// Who set a body up is history: the maker need not be there any more. A maker that is only known as a council or a board, or as
// the whole legal person, may be the right one. Other organs may set up commissions where the council has given them the power:
// a matter based on the provision that they may decide. Language committees follow from 33 §, the election committee from another act.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'delegations' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
UNWIND [
  {provision: 'fi-law/611-2021-35-2', kinds: ['committee', 'management_board', 'section'], audit: false, makers: ['council'], open: ['council']},
  {provision: 'fi-law/611-2021-125-1', kinds: ['committee'], audit: true, makers: ['council'], open: ['council']},
  {provision: 'fi-law/611-2021-35-3', kinds: ['commission'], audit: false, makers: ['council', 'board'], open: ['council', 'board']}
] AS row
MATCH (p:Element:Provision {uid: row.provision})
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (b:Body {model: $model})
WHERE b.kind IN row.kinds AND NOT 'kind' IN coalesce(b.unresolved, []) AND b.legal_form IS NULL
  AND (coalesce(b.statutory_role, '') = 'audit_committee') = row.audit
  AND NOT coalesce(b.statutory_role, '') IN ['election_committee', 'national_language_committee', 'sami_language_committee']
MATCH way = (b)-[:PART_OF*1..8]->(c:Body)
WHERE p['from_' + c.legal_form] <= $law_at AND size([x IN nodes(way) WHERE x.legal_form IS NOT NULL]) = 1
  AND all(x IN nodes(way) WHERE x.begins_latest <= $at AND $at < x.ends_earliest AND x.certainty <> 'unresolved')
  AND all(r IN relationships(way) WHERE r.model = $model AND NOT r.alternative AND r.certainty <> 'unresolved'
          AND r.begins_latest <= $at AND $at < r.ends_earliest)
OPTIONAL MATCH (b)-[s:SET_UP_BY]->(m:Body)
WHERE s.model = $model
WITH told_of, row, p, b, c, s, m
OPTIONAL MATCH (:Element {uid: m.uid})-[d:MAY_DECIDE]->(:Matter)-[:BASED_ON]->(p)
WHERE d.model = $model AND row.provision = 'fi-law/611-2021-35-3' AND d.begins_earliest <= $at AND $at < d.ends_latest
WITH told_of, row, p, b, c, s, m, count(d) AS possible,
     count(CASE WHEN d.certainty <> 'unresolved' AND d.begins_latest <= $at AND $at < d.ends_earliest THEN 1 END) AS given
WITH row, p, b, s, m, possible, given, any(one IN ['', c.uid, m.uid] WHERE one IN told_of) AS whole
WITH p, b, row.provision = 'fi-law/611-2021-35-3' AS commission, m,
     CASE WHEN m IS NULL THEN 'none'
          WHEN s.certainty = 'unresolved' OR m.certainty = 'unresolved' OR 'statutory_role' IN coalesce(m.unresolved, []) THEN 'open'
          WHEN m.statutory_role IN row.makers OR given > 0 THEN 'right'
          WHEN possible > 0 THEN 'open'
          WHEN m.statutory_role IS NULL AND m.kind IN row.open + ['region', 'county', 'joint_authority', 'authority', 'statutory_body', 'other'] THEN 'open'
          WHEN row.provision = 'fi-law/611-2021-35-3' AND (m.is_organ OR m.statutory_role IS NOT NULL) AND NOT whole THEN 'open'
          ELSE 'wrong' END AS told
     ORDER BY m.sort
WITH p, b, commission, collect(CASE WHEN told = 'wrong' THEN m.uid END) AS wrong, collect(CASE WHEN told = 'open' THEN m.uid END) AS open,
     count(CASE WHEN told = 'right' THEN 1 END) AS right
WITH p, b, commission, wrong, open,
     CASE WHEN right > 0 THEN 'holds' WHEN size(open) > 0 OR size(wrong) = 0 THEN 'cannot_be_said' ELSE 'fails' END AS verdict
RETURN b.uid AS subject, p.uid AS norm, verdict,
       CASE WHEN verdict = 'fails' AND commission THEN 'commission' WHEN verdict = 'cannot_be_said' AND size(open) > 0 THEN 'uncertain' END AS says,
       CASE WHEN verdict = 'fails' THEN wrong ELSE open END AS makers
ORDER BY b.sort, p.sort
