// title:
//   fi: Yliopistolla on liikaa paikkoja, tai paikka väärässä toimielimessä
//   sv: Universitetet har för många platser, eller en plats i fel organ
//   en: A university has too many seats, or a seat in the wrong body
// scope:
//   fi: toimielimiä, joissa yliopistolla on edustaja
//   sv: organ i vilka ett universitet har en företrädare
//   en: bodies in which a university has a representative
// why:
//   fi: Yliopisto voi nimetä toimielimeen enintään kaksi edustajaa, eikä aluevaltuustoon tai tarkastuslautakuntaan yhtään. Niin päätösvalta säilyy vaaleilla valituilla.
//   sv: Universitetet får utse högst två företrädare till ett organ, och ingen till fullmäktige eller revisionsnämnden. Så förblir beslutanderätten hos dem som valts i val.
//   en: A university may name at most two representatives to a body, and none to the council or the audit committee. So those who were elected keep the power to decide.
// fix:
//   fi: Tarkista hallintosääntö ja yliopiston nimeämät edustajat. Jos joku heistä ei edusta yliopistoa, korjaa tieto (represents).
//   sv: Kontrollera förvaltningsstadgan och universitetets företrädare. Om någon av dem inte företräder universitetet, rätta uppgiften (represents).
//   en: Check the administrative regulations and the representatives whom the university named. If one of them does not represent it, correct that (represents).
// fails:
//   fi: "{subject}: yliopiston nimeämiä edustajia on {count}, vaikka heitä saa olla enintään 2 ({norm})."
//   sv: "{subject}: universitetet har utsett {count} företrädare, fastän de får vara högst 2 ({norm})."
//   en: "{subject}: the university has named {count} representatives, although at most 2 are allowed ({norm})."
// silent:
//   fi: "{subject}: ei voida todeta, montako yliopiston nimeämää edustajaa toimielimessä on ({norm})."
//   sv: "{subject}: hur många företrädare universitetet har i organet kan inte avgöras ({norm})."
//   en: "{subject}: how many representatives the university has in the body cannot be said ({norm})."
// also:
//   barred:
//     fi: "{subject}: yliopistolla on edustaja toimielimessä, johon se ei saa nimetä ketään: {seats} ({norm})."
//     sv: "{subject}: universitetet har en företrädare i ett organ till vilket det inte får utse någon: {seats} ({norm})."
//     en: "{subject}: the university has a representative in a body to which it may name nobody: {seats} ({norm})."
//   founding:
//     fi: "{subject}: ei voida todeta, sallitaanko yliopiston edustus ({seats}), koska siitä sovitaan HUS-yhtymän perussopimuksessa ({norm})."
//     sv: "{subject}: om universitetets representation ({seats}) är tillåten kan inte avgöras, eftersom den avtalas i HUS-sammanslutningens grundavtal ({norm})."
//     en: "{subject}: whether the university's representation ({seats}) is allowed cannot be said, as the founding agreement of HUS settles it ({norm})."
// judges: structure
// severity: provision
// about: Body
// columns: {count: number, seats: thing}
// provisions: [fi-law/611-2021-95-3]

// Personal deputies are not counted. A university that only proposed somebody did not name a representative.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'seats' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (p:Element:Provision) WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (u:Body {kind: 'university'})<-[r:REPRESENTS]-(s:Seat {model: $model})-[i:SEAT_IN]->(b:Body)
WHERE s.role IN ['chair', 'vice_chair', 'member', 'not_stated'] AND s.occupancy <> 'vacant' AND s.attends IS NULL
  AND all(x IN [u, r, s] WHERE x.begins_earliest <= $at AND $at < x.ends_latest) AND (b.is_organ OR b.statutory_role = 'council')
MATCH way = (b)-[:PART_OF*1..4]->(c:Body)
WHERE p['from_' + c.legal_form] <= $law_at AND all(x IN relationships(way) WHERE NOT x.alternative)
  AND all(x IN nodes(way) + relationships(way) WHERE x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest)
WITH told_of, p, c, b, s, max(CASE WHEN s.role <> 'not_stated' AND NOT 'role' IN coalesce(s.unresolved, []) AND NOT 'occupancy' IN coalesce(s.unresolved, [])
       AND NOT s.plural AND NOT i.alternative AND i.certainty <> 'unresolved'
       AND all(x IN [u, r, s] WHERE x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest) THEN 1 ELSE 0 END) AS sure
ORDER BY s.sort
WITH told_of, p, c, b, collect(s.uid) AS possible, collect(CASE WHEN sure = 1 THEN s.uid END) AS certain, count(CASE WHEN s.plural THEN 1 END) AS plural
WITH p, c, b, possible, certain, plural, any(one IN ['', b.uid, c.uid] WHERE one IN told_of) AS claimed
WITH p, c, b, possible, certain, plural = 0 AND (claimed OR (b.composition = 'full' AND $at < b.told_until AND NOT 'composition' IN coalesce(b.unresolved, []))) AS whole,
     CASE WHEN coalesce(b.statutory_role, '') IN ['council', 'audit_committee'] THEN 0 ELSE 2 END AS most
RETURN b.uid AS subject, p.uid AS norm,
       CASE WHEN size(certain) > most AND c.legal_form <> 'hus' THEN 'fails' WHEN size(possible) <= most AND whole THEN 'holds' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN size(certain) > most AND c.legal_form = 'hus' THEN 'founding' WHEN size(certain) > most AND most = 0 THEN 'barred' END AS says,
       size(certain) AS count, CASE WHEN size(certain) > most THEN certain ELSE possible END AS seats
ORDER BY b.sort, p.sort
