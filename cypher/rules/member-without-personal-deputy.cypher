// title:
//   fi: Toimielimen jäsenellä ei ole henkilökohtaista varajäsentä
//   sv: En ledamot i ett organ saknar personlig ersättare
//   en: A member of an organ has no personal deputy
// scope:
//   fi: jäsenten paikkoja toimielimissä, joita säännös koskee
//   sv: ledamotsplatser i organ som bestämmelsen gäller
//   en: members' seats in organs that the provision concerns
// why:
//   fi: Toimielinten jäsenille on valittava henkilökohtaiset varajäsenet. Muuten jäsenen paikka jää esteen sattuessa tyhjäksi.
//   sv: För organens ledamöter ska personliga ersättare utses. Annars står ledamotens plats tom vid förhinder.
//   en: Members of organs must have personal deputies. Without one the seat stays empty when its member is prevented.
// fix:
//   fi: Lisää varajäsenen paikka malliin (deputy_for), tai vie valinta päätettäväksi, jos varajäsentä ei ole valittu.
//   sv: Lägg till ersättarens plats i modellen (deputy_for). Om ingen ersättare har utsetts, utse en.
//   en: Add the deputy's seat to the model (deputy_for). If no deputy was chosen, have one chosen.
// fails:
//   fi: "{subject}: henkilökohtainen varajäsen puuttuu (toimielin: {body}; {norm})."
//   sv: "{subject}: personlig ersättare saknas (organ: {body}; {norm})."
//   en: "{subject}: there is no personal deputy (organ: {body}; {norm})."
// silent:
//   fi: "{subject}: ei voida todeta, onko jäsenellä henkilökohtainen varajäsen (toimielin: {body}; {norm})."
//   sv: "{subject}: om ledamoten har en personlig ersättare kan inte avgöras (organ: {body}; {norm})."
//   en: "{subject}: whether the member has a personal deputy cannot be said (organ: {body}; {norm})."
// also:
//   shared:
//     fi: "{subject}: varajäsenet ovat yhteisiä, vaikka jokaiselle jäsenelle on valittava henkilökohtainen varajäsen (toimielin: {body}; {norm})."
//     sv: "{subject}: ersättarna är gemensamma, fastän varje ledamot ska ha en personlig ersättare (organ: {body}; {norm})."
//     en: "{subject}: the deputies are shared, although every member must have a personal deputy (organ: {body}; {norm})."
// judges: structure
// severity: provision
// about: Seat
// columns: {body: thing}
// provisions: [fi-law/611-2021-36-3]

// Organs of section 35, at any depth below the nearest legal person. The election committee has deputies in an order, the council
// those of its lists. An organ or a seat that is perhaps not there, or perhaps another's, is no subject. A full composition speaks
// of members, not of deputies: that there is none follows from a claim to tell all seats, or from a value that denies; not from the
// claim while a deputy of the organ is tied to no member, as it may be this one's.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'seats' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (b:Body {model: $model})
WHERE b.is_organ AND coalesce(b.statutory_role, '') <> 'election_committee'
MATCH way = (b)-[:PART_OF*1..12]->(c:Body {model: $model})
WHERE p['from_' + c.legal_form] <= $law_at
  AND all(n IN nodes(way) WHERE n.begins_latest <= $at AND $at < n.ends_earliest AND n.certainty <> 'unresolved' AND (n.uid = c.uid OR n.legal_form IS NULL))
  AND all(r IN relationships(way) WHERE NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest)
WITH p, b, count(CASE WHEN any(one IN ['', b.uid, c.uid] WHERE one IN told_of) THEN 1 END) > 0 AS claimed
WITH p, b, claimed AND NOT EXISTS {
       MATCH (l:Seat {model: $model})-[:SEAT_IN]->(b)
       WHERE l.role = 'deputy' AND l.begins_earliest <= $at AND $at < l.ends_latest AND NOT EXISTS { MATCH (l)-[f:DEPUTY_FOR]->(x:Seat)
                          WHERE all(n IN [f, x] WHERE n.certainty <> 'unresolved') AND x.begins_latest <= $at AND $at < x.ends_earliest }
         AND (coalesce(l.occupancy, '') <> 'vacant' OR 'occupancy' IN coalesce(l.unresolved, [])) } AS whole
MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b)
WHERE s.role IN ['chair', 'vice_chair', 'member'] AND NOT i.alternative AND i.certainty <> 'unresolved' AND s.certainty <> 'unresolved'
  AND s.begins_latest <= $at AND $at < s.ends_earliest
OPTIONAL MATCH (d:Seat)-[f:DEPUTY_FOR]->(s)
WITH p, b, s, whole, d, f, d.occupancy = 'vacant' AND NOT 'occupancy' IN coalesce(d.unresolved, []) AS empty,
     d.begins_latest <= $at AND $at < d.ends_earliest AND d.certainty <> 'unresolved' AND f.certainty <> 'unresolved' AS sure
WITH p, b, s, whole, count(d) AS seats, count(CASE WHEN NOT empty AND d.begins_earliest <= $at AND $at < d.ends_latest THEN 1 END) AS possible,
     count(CASE WHEN NOT empty AND sure AND (d.plural OR NOT s.plural) THEN 1 END) AS certain, count(CASE WHEN empty AND sure THEN 1 END) AS vacant
WITH p, b, s, whole, possible, certain, vacant, coalesce(s.unresolved, []) AS seat_open, coalesce(b.unresolved, []) AS body_open,
     seats = 0 AND s.deputy IN ['named', 'unnamed'] AS told
WITH p, b, s, possible, told, 'role' IN seat_open OR 'deputy' IN seat_open OR 'kind' IN body_open OR 'statutory_role' IN body_open AS unsure,
     b.deputies = 'pool' AND NOT 'deputies' IN body_open AS pool, certain,
     s.deputy = 'none' OR whole OR vacant > 0 OR (b.deputies = 'none' AND NOT 'deputies' IN body_open)
     OR (('deputies' IN coalesce(b.absent, []) AND $at < b.told_until) AND NOT 'absent' IN body_open) AS denied
WITH p, b, s, unsure, certain > 0 OR (told AND NOT pool) AS there, possible = 0 AND NOT told AND pool AS shared, possible = 0 AND NOT told AND denied AS gone
RETURN s.uid AS subject, p.uid AS norm,
       CASE WHEN unsure THEN 'cannot_be_said' WHEN gone OR shared THEN 'fails' WHEN there THEN 'holds' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN shared AND NOT unsure THEN 'shared' END AS says, b.uid AS body
ORDER BY s.sort, p.sort
