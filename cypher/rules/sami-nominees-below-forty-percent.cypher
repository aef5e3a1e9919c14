// title:
//   fi: Saamelaisten esittämiä jäseniä on alle 40 prosenttia
//   sv: Färre än 40 procent av ledamöterna har föreslagits av samerna
//   en: Fewer than 40 per cent of the members were proposed by the Sámi
// scope:
//   fi: saamen kielen lautakuntia
//   sv: samiska språknämnder
//   en: committees for the Sámi language
// why:
//   fi: Saamelaiskäräjien ja kolttien kyläkokouksen esittämät jäsenet tuovat lautakuntaan saamenkielisten omat kokemukset palveluista. Siksi heitä on oltava vähintään 40 prosenttia.
//   sv: De ledamöter som sametinget och byastämman har föreslagit för in de samiskspråkigas egna erfarenheter av servicen. Därför ska de vara minst 40 procent.
//   en: The members whom the Sámi Parliament and the Skolt village meeting proposed bring what speakers of Sámi themselves experience of the services. So they must be at least 40 per cent.
// fix:
//   fi: Pyydä saamelaiskäräjiltä ja kyläkokoukselta ehdotuksia. Jos esittäjiä puuttuu mallista, lisää ne paikoille (proposed_by).
//   sv: Be sametinget och byastämman om förslag. Om det saknas uppgifter i modellen om vem som föreslagit en ledamot, lägg till dem (proposed_by).
//   en: Ask the Sámi Parliament and the village meeting for proposals. If the model does not tell who proposed a member, add it to the seat (proposed_by).
// fails:
//   fi: "{subject}: saamelaiskäräjien ja kyläkokouksen esittämiä jäseniä: {count}, vaikka heitä on oltava vähintään {required} ({norm})."
//   sv: "{subject}: ledamöter som föreslagits av sametinget och byastämman: {count}, fastän minst {required} krävs ({norm})."
//   en: "{subject}: members proposed by the Sámi Parliament and the village meeting: {count}, although at least {required} are required ({norm})."
// silent:
//   fi: "{subject}: ei voida todeta, onko vähintään 40 prosenttia jäsenistä saamelaiskäräjien ja kyläkokouksen esittämiä ({norm})."
//   sv: "{subject}: om minst 40 procent av ledamöterna har föreslagits av sametinget och byastämman kan inte avgöras ({norm})."
//   en: "{subject}: whether at least 40 per cent of the members were proposed by the Sámi Parliament and the village meeting cannot be said ({norm})."
// judges: structure
// severity: provision
// about: Body
// columns: {count: number, required: number, members: number}
// provisions: [fi-law/611-2021-33-6-s3]

// A seat counts as proposed by others only where its proposer is told, and surely is neither of the two: it has another statutory role, is a
// municipality, or the model tells which bodies the two are. An empty seat is no member. Whether one is the village meeting's own is not asked.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'seats' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (p:Element:Provision) WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (b:Body {model: $model, statutory_role: 'sami_language_committee'})-[o:PART_OF]->(c:Body)
WHERE p['from_' + c.legal_form] <= $law_at AND NOT o.alternative
  AND all(x IN [b, o, c] WHERE x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest)
WITH p, b, count(CASE WHEN any(one IN ['', b.uid, c.uid] WHERE one IN told_of) THEN 1 END) > 0 AS claimed
WITH p, b, claimed, all(role IN ['sami_parliament', 'skolt_village_meeting'] WHERE EXISTS { MATCH (x:Body {model: $model})
       WHERE x.statutory_role = role AND x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest }) AS named
OPTIONAL MATCH (b)<-[i:SEAT_IN]-(s:Seat)
WHERE s.role IN ['chair', 'vice_chair', 'member', 'not_stated'] AND s.attends IS NULL AND s.begins_earliest <= $at AND $at < s.ends_latest
  AND (s.occupancy <> 'vacant' OR 'occupancy' IN coalesce(s.unresolved, []))
WITH p, b, claimed, s, named, s.role <> 'not_stated' AND NOT s.plural AND NOT i.alternative AND all(x IN [s, i] WHERE x.certainty <> 'unresolved')
       AND NOT 'role' IN coalesce(s.unresolved, []) AND NOT 'occupancy' IN coalesce(s.unresolved, [])
       AND s.begins_latest <= $at AND $at < s.ends_earliest AS there,
     COUNT { MATCH (s)-[r:PROPOSED_BY]->(x:Body) WHERE r.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest
       AND x.statutory_role IN ['sami_parliament', 'skolt_village_meeting'] AND NOT 'statutory_role' IN coalesce(x.unresolved, []) } AS ours,
     COUNT { MATCH (s)-[r:PROPOSED_BY]->(x:Body) WHERE r.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest
       AND (named OR x.statutory_role IS NOT NULL OR x.kind = 'municipality') } AS proposers,
     COUNT { MATCH (s)-[:PROPOSED_BY]->(x:Body) WHERE x.begins_earliest <= $at AND $at < x.ends_latest
       AND x.statutory_role IN ['sami_parliament', 'skolt_village_meeting'] } AS perhaps
WITH p, b, claimed, count(s) AS members, count(CASE WHEN s.plural THEN 1 END) AS plural,
     count(CASE WHEN there AND ours > 0 THEN 1 END) AS least, count(CASE WHEN there AND proposers > 0 AND perhaps = 0 THEN 1 END) AS others
WITH p, b, members, least, members - others AS most,
     plural = 0 AND members > 0 AND (claimed OR (b.composition = 'full' AND $at < b.told_until AND NOT 'composition' IN coalesce(b.unresolved, []))) AS whole
RETURN b.uid AS subject, p.uid AS norm,
       CASE WHEN whole AND 5 * most < 2 * members THEN 'fails' WHEN whole AND 5 * least >= 2 * members THEN 'holds' ELSE 'cannot_be_said' END AS verdict,
       least AS count, (2 * members + 4) / 5 AS required, members
ORDER BY b.sort, p.sort
