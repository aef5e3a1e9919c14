// title:
//   fi: Kunnan vaikuttamistoimielin on ilman edustajaa
//   sv: Ett kommunalt påverkansorgan saknar representant
//   en: A municipal organ of influence has no representative
// scope:
//   fi: hyvinvointialueiden vaikuttamistoimielimiä
//   sv: välfärdsområdenas påverkansorgan
//   en: organs of influence of the counties
// why:
//   fi: Alueen nuorisovaltuusto, vanhusneuvosto ja vammaisneuvosto kootaan kuntien vastaavista toimielimistä. Ilman edustajaa kunnan asukkaiden ääni jää kuulematta.
//   sv: Områdets ungdomsfullmäktige, äldreråd och råd för personer med funktionsnedsättning bildas av kommunernas motsvarande organ. Utan representant blir invånarna i kommunen inte hörda.
//   en: The youth council, the council for older people and the disability council of the county are formed from the corresponding organs of its municipalities. Without a representative the residents of one are not heard.
// fix:
//   fi: Pyydä kunnan toimielimestä edustaja ja kirjaa hänen paikkansa (represents).
//   sv: Be om en representant från kommunens organ och anteckna platsen (represents).
//   en: Ask the organ of the municipality for a representative, and record the seat (represents).
// fails:
//   fi: "{subject}: kunnan vastaava vaikuttamistoimielin on ilman edustajaa: {missing} ({norm})."
//   sv: "{subject}: kommunens motsvarande påverkansorgan saknar representant: {missing} ({norm})."
//   en: "{subject}: the corresponding organ of a municipality has no representative: {missing} ({norm})."
// silent:
//   fi: "{subject}: ei voida todeta, onko jokaisen kunnan vastaavalla vaikuttamistoimielimellä edustaja ({norm})."
//   sv: "{subject}: om varje kommuns motsvarande påverkansorgan har en representant kan inte avgöras ({norm})."
//   en: "{subject}: whether the corresponding organ of each municipality has a representative cannot be said ({norm})."
// also:
//   some:
//     fi: "{subject}: kunnan vastaavan vaikuttamistoimielimen edustajaa ei mainita: {missing} ({norm})."
//     sv: "{subject}: en representant för kommunens motsvarande påverkansorgan anges inte: {missing} ({norm})."
//     en: "{subject}: a representative of the corresponding organ of a municipality is not stated: {missing} ({norm})."
// judges: structure
// severity: provision
// about: Body
// columns: {missing: thing}
// provisions: [fi-law/611-2021-32-1-s2]

// An organ of a municipality is without a representative only where all seats are told, and whom each of them represents.
// Others may sit there too, and a municipality need not have such an organ; a seat for the municipality as a whole leaves it open.
OPTIONAL MATCH (m:Claim {model: $model})
WHERE m.what IN ['bodies', 'seats'] AND m.certainty <> 'unresolved' AND m.begins_latest <= $at AND $at < m.ends_earliest
OPTIONAL MATCH (m)-[:ABOUT]->(about)
WITH collect(DISTINCT m.what + ' ' + coalesce(about.uid, '')) AS claims
MATCH (p:Element:Provision) WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (b:Body {model: $model})-[o:PART_OF]->(c:Body)
WHERE b.statutory_role IN ['youth_council', 'council_for_older_people', 'disability_council'] AND p['from_' + c.legal_form] <= $law_at AND NOT o.alternative
  AND all(x IN [b, o, c] WHERE x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest)
OPTIONAL MATCH (b)<-[i:SEAT_IN]-(s:Seat)
WHERE s.role IN ['chair', 'vice_chair', 'member', 'not_stated'] AND s.begins_earliest <= $at AND $at < s.ends_latest
WITH p, b, c, claims, s, s.plural OR (s.occupancy <> 'vacant' AND NOT EXISTS { MATCH (s)-[r:REPRESENTS]->(x:Body)
       WHERE r.certainty <> 'unresolved' AND all(y IN [r, x] WHERE y.begins_latest <= $at AND $at < y.ends_earliest) }) AS unclear
WITH p, b, c, claims, count(CASE WHEN unclear THEN 1 END) AS unclear
WITH p, b, c, claims, unclear = 0 AND (any(one IN ['', c.uid, b.uid] WHERE 'seats ' + one IN claims)
       OR (b.composition = 'full' AND $at < b.told_until AND NOT 'composition' IN coalesce(b.unresolved, []))) AS whole
OPTIONAL MATCH (c)<-[e:MEMBER_OF]-(k:Body {kind: 'municipality'})
WHERE all(x IN [e, k] WHERE x.begins_earliest <= $at AND $at < x.ends_latest)
OPTIONAL MATCH (k)<-[o:PART_OF]-(n:Body)
WHERE n.statutory_role = b.statutory_role AND all(x IN [o, n] WHERE x.begins_earliest <= $at AND $at < x.ends_latest)
WITH p, b, c, claims, whole, k, n, e, n IS NOT NULL AND NOT o.alternative AND all(x IN [e, k, o, n] WHERE x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest) AS there,
     EXISTS { MATCH (b)<-[i:SEAT_IN]-(s:Seat)-[r:REPRESENTS]->(n)
       WHERE s.role IN ['chair', 'vice_chair', 'member'] AND NOT 'role' IN coalesce(s.unresolved, []) AND s.occupancy <> 'vacant'
         AND NOT i.alternative AND i.certainty <> 'unresolved'
         AND all(x IN [s, r] WHERE x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest) } AS represented,
     EXISTS { MATCH (b)<-[:SEAT_IN]-(s:Seat)-[r:REPRESENTS]->(x:Body)
       WHERE (x = n OR x = k) AND s.role IN ['chair', 'vice_chair', 'member', 'not_stated'] AND all(y IN [s, r] WHERE y.begins_earliest <= $at AND $at < y.ends_latest) } AS perhaps
ORDER BY k.sort, n.sort
WITH p, b, c, claims, whole, k, e, collect({organ: n.uid, there: there, represented: represented, perhaps: perhaps}) AS organs
WITH p, b, c, claims, whole, k IS NOT NULL AND e.certainty <> 'unresolved' AND all(x IN [e, k] WHERE x.begins_latest <= $at AND $at < x.ends_earliest) AS member,
     [x IN organs WHERE x.organ IS NOT NULL AND NOT x.represented | x.organ] AS open,
     [x IN organs WHERE x.there AND NOT x.perhaps AND whole | x.organ] AS gone,
     k IS NOT NULL AND NOT any(x IN organs WHERE x.there) AND NOT (b.statutory_role IN coalesce(k.absent, []) AND $at < k.told_until)
       AND NOT any(one IN ['', k.uid] WHERE 'bodies ' + one IN claims) AS untold
WITH p, b, c, claims, count(CASE WHEN member THEN 1 END) AS members, count(CASE WHEN untold THEN 1 END) AS untold,
     reduce(all = [], some IN collect(open) | all + some) AS open, reduce(all = [], some IN collect(gone) | all + some) AS gone
RETURN b.uid AS subject, p.uid AS norm,
       CASE WHEN size(gone) > 0 THEN 'fails' WHEN size(open) > 0 OR untold > 0 OR members = 0 OR NOT any(one IN ['', c.uid] WHERE 'bodies ' + one IN claims)
            THEN 'cannot_be_said' ELSE 'holds' END AS verdict,
       CASE WHEN size(gone) = 0 AND size(open) > 0 THEN 'some' END AS says,
       CASE WHEN size(gone) > 0 THEN gone ELSE open END AS missing
ORDER BY b.sort, p.sort
