// title:
//   fi: Paikan haltija ei kuulu lain vaatimaan toimielimeen
//   sv: Den som innehar en plats hör inte till det organ som lagen kräver
//   en: A seat is held by somebody outside the organ that the law requires
// scope:
//   fi: paikkoja, joiden haltijan on kuuluttava tiettyyn toimielimeen
//   sv: platser vilkas innehavare ska höra till ett visst organ
//   en: seats whose holder has to belong to a certain organ
// why:
//   fi: Joihinkin tehtäviin voidaan valita vain toisen toimielimen jäsen tai varajäsen. Muu valinta on lainvastainen, ja se voidaan kumota.
//   sv: Till vissa uppdrag kan bara den väljas som är ledamot eller ersättare i ett annat organ. Ett annat val strider mot lagen och kan upphävas.
//   en: For some positions only a member or deputy of another organ can be chosen. Any other choice is against the law and can be annulled.
// fix:
//   fi: Tarkista valintapäätös. Kirjaa puuttuva jäsenyys malliin (seats, holder), tai vie valinta uudelleen päätettäväksi.
//   sv: Kontrollera valbeslutet. Anteckna platsen som saknas i modellen (seats, holder), eller välj någon som hör till organet.
//   en: Check the decision. Record the missing seat in the model (seats, holder), or have somebody chosen who belongs to the organ.
// fails:
//   fi: "{subject}: paikan haltija ({holder}) ei ole vaaditun toimielimen jäsen eikä varajäsen (vaadittu toimielin: {other}; {norm})."
//   sv: "{subject}: den som innehar platsen ({holder}) är varken ledamot eller ersättare i det organ som krävs (organ som krävs: {other}; {norm})."
//   en: "{subject}: its holder ({holder}) is neither a member nor a deputy of the organ that is required (required organ: {other}; {norm})."
// silent:
//   fi: "{subject}: ei voida todeta, kuuluuko paikan haltija ({holder}) vaadittuun toimielimeen (vaadittu toimielin: {other}; {norm})."
//   sv: "{subject}: om den som innehar platsen ({holder}) hör till det organ som krävs kan inte avgöras (organ som krävs: {other}; {norm})."
//   en: "{subject}: whether its holder ({holder}) belongs to the organ that is required cannot be said (required organ: {other}; {norm})."
// also:
//   member:
//     fi: "{subject}: paikan haltija ({holder}) ei ole vaaditun toimielimen jäsen (vaadittu toimielin: {other}; {norm})."
//     sv: "{subject}: den som innehar platsen ({holder}) är inte ledamot i det organ som krävs (organ som krävs: {other}; {norm})."
//     en: "{subject}: its holder ({holder}) is not a member of the organ that is required (required organ: {other}; {norm})."
// judges: structure
// severity: provision
// about: Seat
// columns: {holder: thing, other: thing}
// provisions: [fi-law/611-2021-36-2, fi-law/611-2021-40-1-s2, fi-law/611-2021-125-1-s2, fi-law/616-2021-10-1-s2]

// Which seats, of which body: of what other organ (the council, or the one directly above) the holder has to have which seat. A temporary
// committee that acts for the board (section 40, subsection 4; statutory role `board`) is no subject. A deputy of a temporary
// preparatory body may be one of its number: that cannot be said, and neither whether HUS has councillors. Seats, bodies and
// relations that are perhaps not there make no subject.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what IN ['seats', 'holders'] AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT k.what + ' ' + coalesce(a.uid, '')) AS told_of
UNWIND [
  {provision: 'fi-law/611-2021-36-2', kind: 'section', above: true, seats: ['chair'], inside: ['chair', 'vice_chair', 'member', 'deputy'], perhaps: [], unsettled: []},
  {provision: 'fi-law/611-2021-40-1-s2', kind: 'temporary_committee', above: false, seats: ['chair', 'vice_chair', 'member'],
   inside: ['chair', 'vice_chair', 'member', 'deputy'], perhaps: [], unsettled: ['hus']},
  {provision: 'fi-law/611-2021-125-1-s2', role: 'audit_committee', above: false, seats: ['chair', 'vice_chair'],
   inside: ['chair', 'vice_chair', 'member'], perhaps: [], unsettled: ['hus']},
  {provision: 'fi-law/616-2021-10-1-s2', kind: 'section', above: true, seats: ['chair', 'vice_chair', 'member'],
   inside: ['chair', 'vice_chair', 'member'], perhaps: ['deputy'], unsettled: []}
] AS need
MATCH (p:Element:Provision {uid: need.provision})
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (b:Body {model: $model})
WHERE (b.kind = need.kind OR b.statutory_role = need.role) AND NOT b.plural AND NOT (b.kind = 'temporary_committee' AND coalesce(b.statutory_role, '') = 'board')
MATCH way = (b)-[:PART_OF*1..12]->(c:Body {model: $model})
WHERE p['from_' + c.legal_form] <= $law_at
  AND all(n IN nodes(way) WHERE n.begins_latest <= $at AND $at < n.ends_earliest AND n.certainty <> 'unresolved' AND (n.uid = c.uid OR n.legal_form IS NULL))
  AND all(r IN relationships(way) WHERE NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest)
OPTIONAL MATCH (k:Body {model: $model})-[q:PART_OF]->(c)
WHERE NOT need.above AND k.statutory_role = 'council' AND k.begins_latest <= $at AND $at < k.ends_earliest AND k.certainty <> 'unresolved'
  AND NOT q.alternative AND q.certainty <> 'unresolved' AND q.begins_latest <= $at AND $at < q.ends_earliest AND NOT 'statutory_role' IN coalesce(k.unresolved, [])
WITH told_of, need, p, c, b, nodes(way)[1] AS up, collect(k) AS councils
WITH told_of, need, p, c, b, CASE WHEN NOT need.above AND size(councils) = 1 THEN councils[0]
                         WHEN need.above AND up.is_organ = (c.legal_form <> 'vate') AND NOT 'kind' IN coalesce(up.unresolved, []) AND (up.is_organ OR up.uid = c.uid) THEN up END AS o
WITH need, p, c, b, o, coalesce(o.unresolved, []) AS open,
     [what IN ['seats', 'holders'] WHERE any(one IN ['', o.uid, c.uid] WHERE what + ' ' + one IN told_of)] AS claims
WITH need, p, c, b, o, 'holders' IN claims AS all_named,
     o IS NOT NULL AND ('seats' IN claims OR (o.composition = 'full' AND $at < o.told_until AND NOT 'composition' IN open))
     AND (NOT 'deputy' IN need.inside OR 'seats' IN claims OR (o.deputies = 'none' AND NOT 'deputies' IN open)
          OR (('deputies' IN coalesce(o.absent, []) AND $at < o.told_until) AND NOT 'absent' IN open))
     AND NOT c.legal_form IN need.unsettled AND NOT 'kind' IN coalesce(b.unresolved, []) AND NOT 'statutory_role' IN coalesce(b.unresolved, []) AS whole
OPTIONAL MATCH (v:Seat {model: $model})-[i:SEAT_IN]->(o)
WHERE v.begins_earliest <= $at AND $at < v.ends_latest
  AND (v.role IN need.inside + need.perhaps OR v.role = 'not_stated' OR 'role' IN coalesce(v.unresolved, []))
OPTIONAL MATCH (v)-[office:EX_OFFICIO*0..1]->(u:Seat)<-[h:HOLDS]-(x)
WHERE u.begins_earliest <= $at AND $at < u.ends_latest AND h.begins_earliest <= $at AND $at < h.ends_latest
  AND (x.ends_latest IS NULL OR (x.begins_earliest <= $at AND $at < x.ends_latest))
WITH need, p, b, o, whole, all_named, v, v.role IN need.inside AND NOT 'role' IN coalesce(v.unresolved, []) AND NOT i.alternative
     AND i.certainty <> 'unresolved' AND v.certainty <> 'unresolved' AND v.begins_latest <= $at AND $at < v.ends_earliest AS sure,
     collect(x.uid) AS heard, collect(CASE WHEN NOT h.alternative AND h.certainty <> 'unresolved' AND h.begins_latest <= $at AND $at < h.ends_earliest
       AND all(one IN office WHERE one.certainty <> 'unresolved') AND u.certainty <> 'unresolved' AND u.begins_latest <= $at AND $at < u.ends_earliest
       AND (x.ends_earliest IS NULL OR (x.begins_latest <= $at AND $at < x.ends_earliest)) THEN x.uid END) AS named
WITH need, p, b, o, whole, reduce(all = [], list IN collect(heard) | all + list) AS perhaps,
     reduce(all = [], list IN collect(CASE WHEN sure THEN named ELSE [] END) | all + list) AS members, collect(CASE WHEN sure THEN v.uid END) AS places,
     count(CASE WHEN (NOT v.role IN need.perhaps OR 'role' IN coalesce(v.unresolved, [])) AND NOT all_named AND (v.plural OR (size(named) = 0
                     AND (v.occupancy <> 'vacant' OR 'occupancy' IN coalesce(v.unresolved, [])))) THEN 1 END) AS nameless
MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b)
WHERE s.role IN need.seats AND NOT s.plural AND NOT 'role' IN coalesce(s.unresolved, []) AND s.certainty <> 'unresolved' AND NOT i.alternative
  AND i.certainty <> 'unresolved' AND s.begins_latest <= $at AND $at < s.ends_earliest
  AND (s.occupancy <> 'vacant' OR 'occupancy' IN coalesce(s.unresolved, []))
OPTIONAL MATCH (s)-[office:EX_OFFICIO*0..1]->(u:Seat)<-[h:HOLDS]-(x)
WHERE u.begins_earliest <= $at AND $at < u.ends_latest AND h.begins_earliest <= $at AND $at < h.ends_latest
  AND (x.ends_latest IS NULL OR (x.begins_earliest <= $at AND $at < x.ends_latest))
WITH need, p, o, whole, perhaps, members, places, nameless, s, x,
     NOT h.alternative AND h.certainty <> 'unresolved' AND h.begins_latest <= $at AND $at < h.ends_earliest
     AND all(one IN office WHERE one.certainty <> 'unresolved') AND u.certainty <> 'unresolved' AND u.begins_latest <= $at AND $at < u.ends_earliest
     AND (x.ends_earliest IS NULL OR (x.begins_latest <= $at AND $at < x.ends_earliest)) AS sure,
     x.uid IN members AS inside, 'Person' IN labels(x) AND NOT x.uid IN perhaps
     AND NOT EXISTS { MATCH (x)-[:POSSIBLY_SAME_AS]-(y) WHERE y.uid IN perhaps } AS outside ORDER BY x.sort
WITH need, p, o, whole, places, nameless, s, collect(DISTINCT x.uid) AS holders,
     count(CASE WHEN sure AND inside THEN 1 END) AS insiders, count(CASE WHEN sure AND outside THEN 1 END) AS outsiders, count(x) AS all_holders,
     EXISTS { MATCH (s)-[e:EX_OFFICIO]-(t:Seat) WHERE t.uid IN places AND e.certainty <> 'unresolved' } AS by_office,
     EXISTS { MATCH (s)-[:EX_OFFICIO]-(t:Seat)-[:SEAT_IN]->(o)
              WHERE t.role IN need.inside + need.perhaps + ['not_stated'] AND t.begins_earliest <= $at AND $at < t.ends_latest } AS perhaps_by_office
WITH need, p, o, s, holders, CASE WHEN by_office OR (all_holders > 0 AND insiders = all_holders) THEN 'holds'
     WHEN whole AND nameless = 0 AND outsiders > 0 AND NOT perhaps_by_office THEN 'fails' ELSE 'cannot_be_said' END AS verdict
RETURN s.uid AS subject, p.uid AS norm, verdict, CASE WHEN verdict = 'fails' AND NOT 'deputy' IN need.inside THEN 'member' END AS says,
       holders AS holder, o.uid AS other
ORDER BY s.sort, p.sort
