// title:
//   fi: Toimielimellä ei ole puheenjohtajaa
//   sv: Ett organ saknar ordförande
//   en: An organ has no chair
// scope:
//   fi: toimielimiä, joille on valittava puheenjohtaja
//   sv: organ som ska ha en ordförande
//   en: organs for which a chair must be chosen
// why:
//   fi: Toimielimen jäsenistä on valittava puheenjohtaja. Ilman häntä kukaan ei johda kokouksia eikä vastaa niiden kulusta.
//   sv: Bland organets ledamöter ska en ordförande utses. Annars finns det ingen som leder sammanträdena och svarar för hur de förlöper.
//   en: A chair must be chosen from among the members. Without one nobody leads the meetings or answers for how they run.
// fix:
//   fi: Lisää malliin puheenjohtajan paikka (seats, role chair), tai vie valinta päätettäväksi, jos puheenjohtajaa ei ole valittu.
//   sv: Lägg till ordförandens plats i modellen (seats, role chair). Om ingen ordförande har utsetts, utse en.
//   en: Add the chair's seat to the model (seats, role chair). If no chair was chosen, have one chosen.
// fails:
//   fi: "{subject}: puheenjohtaja puuttuu ({norm})."
//   sv: "{subject}: ordförande saknas ({norm})."
//   en: "{subject}: there is no chair ({norm})."
// silent:
//   fi: "{subject}: ei voida todeta, onko toimielimellä puheenjohtaja ({norm})."
//   sv: "{subject}: om organet har en ordförande kan inte avgöras ({norm})."
//   en: "{subject}: whether the organ has a chair cannot be said ({norm})."
// also:
//   vacant:
//     fi: "{subject}: puheenjohtajan paikka on täyttämättä ({norm})."
//     sv: "{subject}: ordförandens plats är obesatt ({norm})."
//     en: "{subject}: the chair's seat is vacant ({norm})."
// judges: structure
// severity: provision
// about: Body
// provisions: [fi-law/611-2021-38-1]

// Organs of section 35, at any depth below the nearest legal person; of the election committee and the council other provisions
// speak. An organ that is perhaps not there, or perhaps another's, is no subject, and neither are several written as one. How many
// vice-chairs are needed is a judgement. Among members written as one seat, and in seats of an unstated role, the chair may be.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'seats' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (b:Body {model: $model})
WHERE b.is_organ AND NOT b.plural AND coalesce(b.statutory_role, '') <> 'election_committee'
MATCH way = (b)-[:PART_OF*1..12]->(c:Body {model: $model})
WHERE p['from_' + c.legal_form] <= $law_at
  AND all(n IN nodes(way) WHERE n.begins_latest <= $at AND $at < n.ends_earliest AND n.certainty <> 'unresolved' AND (n.uid = c.uid OR n.legal_form IS NULL))
  AND all(r IN relationships(way) WHERE NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest)
WITH p, b, count(CASE WHEN any(one IN ['', b.uid, c.uid] WHERE one IN told_of) THEN 1 END) > 0 AS claimed, coalesce(b.unresolved, []) AS open
WITH p, b, open, claimed OR (b.composition = 'full' AND $at < b.told_until AND NOT 'composition' IN open) AS whole
OPTIONAL MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b)
WHERE s.begins_earliest <= $at AND $at < s.ends_latest AND (s.role IN ['chair', 'not_stated'] OR s.plural OR 'role' IN coalesce(s.unresolved, []))
WITH p, b, open, whole, s, coalesce(s.unresolved, []) AS seat_open,
     s.begins_latest <= $at AND $at < s.ends_earliest AND s.certainty <> 'unresolved' AND NOT i.alternative AND i.certainty <> 'unresolved' AS there
WITH p, b, open, whole, s, there AND s.role = 'chair' AND NOT 'role' IN seat_open AS sure, s.occupancy = 'vacant' AND NOT 'occupancy' IN seat_open AS empty
WITH p, b, open, whole, count(CASE WHEN sure AND NOT empty THEN 1 END) AS chairs, count(CASE WHEN sure AND empty THEN 1 END) AS vacant,
     count(CASE WHEN NOT sure AND s.role = 'chair' THEN 1 END) AS perhaps, count(CASE WHEN NOT sure THEN 1 END) AS others
WITH p, b, open, chairs, perhaps, vacant,
     vacant > 0 OR (('chair' IN coalesce(b.absent, []) AND $at < b.told_until) AND NOT 'absent' IN open) OR (whole AND others = 0) AS gone
RETURN b.uid AS subject, p.uid AS norm,
       CASE WHEN 'kind' IN open OR 'statutory_role' IN open THEN 'cannot_be_said' WHEN chairs > 0 THEN 'holds'
            WHEN perhaps = 0 AND gone THEN 'fails' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN chairs = 0 AND vacant > 0 AND perhaps = 0 AND NOT 'kind' IN open AND NOT 'statutory_role' IN open THEN 'vacant' END AS says
ORDER BY b.sort, p.sort
