// title:
//   fi: Aluehallituksen jäsen istuu tarkastuslautakunnassa
//   sv: En ledamot i välfärdsområdesstyrelsen sitter i revisionsnämnden
//   en: A member of the county board sits on the audit committee
// scope:
//   fi: tarkastuslautakuntia
//   sv: revisionsnämnder
//   en: audit committees
// why:
//   fi: Tarkastuslautakunta arvioi aluehallituksen toimintaa. Kukaan ei voi arvioida omia päätöksiään, ja siksi aluehallituksen jäsen tai varajäsen ei ole vaalikelpoinen tarkastuslautakuntaan.
//   sv: Revisionsnämnden utvärderar det som styrelsen gör. Ingen kan utvärdera sina egna beslut, och därför är en ledamot eller ersättare i styrelsen inte valbar till revisionsnämnden.
//   en: The audit committee assesses what the board does. Nobody can assess decisions of their own, so a member or deputy member of the board is not eligible for the audit committee.
// fix:
//   fi: Valitse jompaankumpaan toimielimeen toinen henkilö. Jos paikkojen haltijat tai ajat on merkitty väärin, korjaa ne (holder).
//   sv: Välj en annan person till det ena organet. Om innehavarna eller tiderna är felaktigt antecknade, rätta dem (holder).
//   en: Choose somebody else for one of the two. If holders or dates are recorded wrongly, correct them (holder).
// fails:
//   fi: "{subject}: sama henkilö on samaan aikaan aluehallituksen jäsen tai varajäsen: {others} ({norm})."
//   sv: "{subject}: samma person är samtidigt ledamot eller ersättare i välfärdsområdesstyrelsen: {others} ({norm})."
//   en: "{subject}: the same person is at the same time a member or deputy member of the county board: {others} ({norm})."
// silent:
//   fi: "{subject}: ei voida todeta, onko sama henkilö samaan aikaan aluehallituksessa ({norm})."
//   sv: "{subject}: om någon samtidigt sitter i välfärdsområdesstyrelsen kan inte avgöras ({norm})."
//   en: "{subject}: whether anybody sits in the county board at the same time cannot be said ({norm})."
// also:
//   perhaps:
//     fi: "{subject}: on epävarmaa, onko sama henkilö samaan aikaan aluehallituksessa: {others} ({norm})."
//     sv: "{subject}: det är osäkert om samma person samtidigt sitter i välfärdsområdesstyrelsen: {others} ({norm})."
//     en: "{subject}: it is uncertain whether the same person sits in the county board at the same time: {others} ({norm})."
// judges: structure
// severity: provision
// about: Body
// columns: {seats: thing, others: thing}
// provisions: [fi-law/611-2021-80-1-1]

// Both organs of one county. Deputies count as members (36 § 3 mom.); whoever holds a seat sits in those that go with it ex officio.
// That nobody sits in both is certain only where all seats and holders are known: `composition` speaks of members, not of their deputies.
OPTIONAL MATCH (m:Claim {model: $model})
WHERE m.what IN ['seats', 'holders'] AND m.certainty <> 'unresolved' AND m.begins_latest <= $at AND $at < m.ends_earliest
OPTIONAL MATCH (m)-[:ABOUT]->(about)
WITH collect(m.what + ' ' + coalesce(about.uid, '')) AS claims
MATCH (p:Element:Provision) WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (c:Body {model: $model})<-[o:PART_OF]-(b:Body {statutory_role: 'audit_committee'})
WHERE p['from_' + c.legal_form] <= $law_at AND NOT o.alternative
  AND all(x IN [c, o, b] WHERE x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest)
MATCH (c)<-[a:PART_OF]-(n:Body)
WHERE (n = b OR n.statutory_role = 'board') AND all(x IN [n, a] WHERE x.begins_earliest <= $at AND $at < x.ends_latest)
OPTIONAL MATCH (n)<-[:SEAT_IN]-(s:Seat)
WHERE s.role IN ['chair', 'vice_chair', 'member', 'deputy', 'not_stated'] AND s.begins_earliest <= $at AND $at < s.ends_latest
WITH claims, p, c, b, n, a, s, EXISTS { MATCH (d:Seat)-[f:DEPUTY_FOR]->(s)
       WHERE all(x IN [d, f] WHERE x.certainty <> 'unresolved') AND d.begins_latest <= $at AND $at < d.ends_earliest } AS deputised,
     NOT s.plural AND ((s.occupancy = 'vacant' AND NOT 'occupancy' IN coalesce(s.unresolved, []))
       OR any(one IN ['', c.uid, n.uid] WHERE 'holders ' + one IN claims) OR EXISTS { MATCH (s)-[:EX_OFFICIO*0..1]->(t:Seat)<-[h:HOLDS]-(:Person)
       WHERE NOT h.alternative AND all(x IN [t, h] WHERE x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest) }) AS held
WITH claims, p, c, b, n, a, count(CASE WHEN NOT held THEN 1 END) AS open, count(CASE WHEN s.role <> 'deputy' AND NOT deputised THEN 1 END) AS alone
WITH p, c, b, n, NOT a.alternative AND all(x IN [n, a] WHERE x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest) AS there,
     open = 0 AND (any(one IN ['', c.uid, n.uid] WHERE 'seats ' + one IN claims) OR (n.composition = 'full' AND $at < n.told_until AND NOT 'composition' IN coalesce(n.unresolved, [])
       AND (alone = 0 OR (n.deputies = 'none' AND NOT 'deputies' IN coalesce(n.unresolved, [])) OR ('deputies' IN coalesce(n.absent, []) AND $at < n.told_until)))) AS whole
WITH p, c, b, count(CASE WHEN there AND n <> b THEN 1 END) AS boards, count(CASE WHEN NOT whole THEN 1 END) AS parts
CALL (c, b) {
  MATCH (b)<-[i:SEAT_IN]-(s:Seat)-[:EX_OFFICIO*0..1]->(t:Seat)<-[h:HOLDS]-(one:Person)-[same:POSSIBLY_SAME_AS*0..1]-(other:Person)
  MATCH (other)-[g:HOLDS]->(u:Seat)<-[:EX_OFFICIO*0..1]-(q:Seat)-[j:SEAT_IN]->(n:Body {statutory_role: 'board'})-[o:PART_OF]->(c)
  WHERE all(x IN [s, q] WHERE x.role IN ['chair', 'vice_chair', 'member', 'deputy', 'not_stated'] AND x.attends IS NULL)
    AND all(x IN [s, t, h, g, u, q, n, o] WHERE x.begins_earliest <= $at AND $at < x.ends_latest)
  WITH s, q, size(same) = 0 AND all(x IN [s, q] WHERE x.role <> 'not_stated' AND NOT 'role' IN coalesce(x.unresolved, []))
       AND all(x IN [i, h, g, j, o] WHERE NOT x.alternative) AND all(x IN [i, j, one] WHERE x.certainty <> 'unresolved')
       AND all(x IN [s, t, h, g, u, q, n, o] WHERE x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest) AS sure
  WITH s, q, max(CASE WHEN sure THEN 1 ELSE 0 END) AS sure ORDER BY q.sort, s.sort
  WITH collect({seat: s.uid, other: q.uid, sure: sure}) AS pairs
  RETURN pairs, [pair IN pairs WHERE pair.sure = 1] AS certain
}
WITH p, b, boards > 0 AND parts = 0 AS known, certain, CASE WHEN size(certain) > 0 THEN certain ELSE pairs END AS told
RETURN b.uid AS subject, p.uid AS norm,
       CASE WHEN size(certain) > 0 THEN 'fails' WHEN size(told) > 0 OR NOT known THEN 'cannot_be_said' ELSE 'holds' END AS verdict,
       CASE WHEN size(certain) = 0 AND size(told) > 0 THEN 'perhaps' END AS says,
       [pair IN told | pair.seat] AS seats, [pair IN told | pair.other] AS others
ORDER BY b.sort, p.sort
