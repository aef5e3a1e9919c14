// title:
//   fi: Toimielin ei voi tulla päätösvaltaiseksi
//   sv: Ett organ kan inte bli beslutfört
//   en: An organ cannot reach a quorum
// scope:
//   fi: toimielimiä, joiden päätösvaltaisuudesta säädetään
//   sv: organ om vilkas beslutförhet det föreskrivs
//   en: organs whose quorum the law lays down
// why:
//   fi: Toimielin voi päättää asioista vain päätösvaltaisena. Jos paikkoja on liikaa täyttämättä eikä varajäseniä ole, asiat jäävät päättämättä.
//   sv: Ett organ kan besluta bara när det är beslutfört. Om för många platser är obesatta och ersättare saknas blir ärendena inte avgjorda.
//   en: An organ can decide only with a quorum. If too many seats are vacant and there are no deputies, matters stay undecided.
// fix:
//   fi: Kirjaa malliin, keitä paikoilla on (occupancy, holder, deputy_for), tai vie avoimien paikkojen täyttäminen päätettäväksi.
//   sv: Tillsätt de obesatta platserna eller utse ersättare, och anteckna dem i modellen (occupancy, holder, deputy_for).
//   en: Have the vacant seats filled or deputies chosen, and record them in the model (occupancy, holder, deputy_for).
// fails:
//   fi: "{subject}: päätösvaltaisuuteen tarvitaan {required} jäsentä, mutta läsnä voi olla enintään {count} ({norm})."
//   sv: "{subject}: för beslutförhet krävs {required} ledamöter, men högst {count} kan vara närvarande ({norm})."
//   en: "{subject}: a quorum needs {required} members, but at most {count} can attend ({norm})."
// silent:
//   fi: "{subject}: ei voida todeta, voiko toimielin tulla päätösvaltaiseksi, koska kokoonpanosta tai paikkojen haltijoista ei ole täyttä tietoa ({norm})."
//   sv: "{subject}: om organet kan bli beslutfört kan inte avgöras, eftersom uppgifterna om sammansättningen eller om vilka som innehar platserna inte är fullständiga ({norm})."
//   en: "{subject}: whether the organ can reach a quorum cannot be said, as its composition or who holds its seats is not fully stated ({norm})."
// judges: structure
// severity: provision
// about: Body
// columns: {required: number, count: number}
// provisions: [fi-law/611-2021-108-1, fi-law/611-2021-108-2, fi-law/714-1998-12b-1]

// The quorum: two thirds of the councillors, more than half of the members of another organ, five in the election committee.
// A seat is lost when it is vacant and has no deputy; deputies that are shared fill vacant seats, as many as there are. Whoever is named,
// or said to be there unnamed, can attend; that a seat is held follows from its holders. An organ that is perhaps not there, or
// perhaps another's, is no subject, and neither are several written as one.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'seats' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (b:Body {model: $model})
WHERE (b.is_organ OR b.statutory_role IN ['council', 'election_committee']) AND NOT b.plural
MATCH way = (b)-[:PART_OF*1..12]->(c:Body {model: $model})
WHERE c.legal_form IS NOT NULL
  AND all(n IN nodes(way) WHERE n.begins_latest <= $at AND $at < n.ends_earliest AND n.certainty <> 'unresolved' AND (n.uid = c.uid OR n.legal_form IS NULL))
  AND all(r IN relationships(way) WHERE NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest)
WITH told_of, c, b, CASE b.statutory_role WHEN 'council' THEN {organ: 'council', provision: 'fi-law/611-2021-108-1'}
                                 WHEN 'election_committee' THEN {organ: 'election_committee', provision: 'fi-law/714-1998-12b-1'}
                                 ELSE {organ: 'other', provision: 'fi-law/611-2021-108-2'} END AS need
MATCH (p:Element:Provision {uid: need.provision})
WHERE p.uid IN $provisions AND p['from_' + c.legal_form] <= $law_at AND $law_at < p.binds_until
WITH need, p, b, count(CASE WHEN any(one IN ['', b.uid, c.uid] WHERE one IN told_of) THEN 1 END) > 0 AS claimed, coalesce(b.unresolved, []) AS open
WITH need, p, b, claimed, open, CASE WHEN 'deputies' IN open THEN 'not_stated' ELSE b.deputies END AS kind,
     ('deputies' IN coalesce(b.absent, []) AND $at < b.told_until) AND NOT 'absent' IN open AS denied
OPTIONAL MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b)
WHERE s.begins_earliest <= $at AND $at < s.ends_latest AND (s.role IN ['chair', 'vice_chair', 'member', 'not_stated'] OR 'role' IN coalesce(s.unresolved, []))
WITH need, p, b, claimed, open, kind, denied, s, coalesce(s.unresolved, []) AS seat_open, NOT s.plural AND NOT i.alternative
     AND i.certainty <> 'unresolved' AND s.certainty <> 'unresolved' AND s.role <> 'not_stated' AND s.begins_latest <= $at AND $at < s.ends_earliest AS there
WITH need, p, b, claimed, open, kind, denied, s, there AND NOT 'role' IN seat_open AS sure, 'occupancy' IN seat_open AS doubtful, COLLECT {
       MATCH (x)-[h:HOLDS]->(s)
       WHERE h.begins_earliest <= $at AND $at < h.ends_latest AND (x.ends_latest IS NULL OR (x.begins_earliest <= $at AND $at < x.ends_latest))
       RETURN NOT h.alternative AND h.certainty <> 'unresolved' AND h.begins_latest <= $at AND $at < h.ends_earliest
              AND (x.ends_earliest IS NULL OR (x.begins_latest <= $at AND $at < x.ends_earliest)) } AS holders
OPTIONAL MATCH (d:Seat)-[f:DEPUTY_FOR]->(s)
WHERE d.begins_earliest <= $at AND $at < d.ends_latest
WITH need, p, b, claimed, open, kind, denied, s, sure, any(one IN holders WHERE one) OR (s.occupancy = 'unnamed' AND NOT doubtful) AS held,
     s.occupancy = 'vacant' AND NOT doubtful AND size(holders) = 0 AS empty, d, d.begins_latest <= $at AND $at < d.ends_earliest
     AND d.certainty <> 'unresolved' AND f.certainty <> 'unresolved' AND NOT d.plural AND NOT 'occupancy' IN coalesce(d.unresolved, []) AS known,
     EXISTS { MATCH (x)-[h:HOLDS]->(d)
              WHERE NOT h.alternative AND h.certainty <> 'unresolved' AND h.begins_latest <= $at AND $at < h.ends_earliest
                AND (x.ends_earliest IS NULL OR (x.begins_latest <= $at AND $at < x.ends_earliest)) } AS named
WITH need, p, b, claimed, open, kind, denied, s, sure, held, empty, COUNT { (:Seat)-[:DEPUTY_FOR]->(s) } AS ties,
     collect(CASE WHEN known AND (named OR d.occupancy = 'unnamed') THEN d.uid END) AS ready,
     count(CASE WHEN d.occupancy <> 'vacant' OR NOT known THEN 1 END) AS possible, count(CASE WHEN known AND d.occupancy = 'vacant' THEN 1 END) AS vacant
WITH need, p, b, claimed, open, kind, s, sure, held, CASE WHEN sure AND NOT held THEN ready ELSE [] END AS ready,
     sure AND NOT held AND empty AND possible = 0 AND NOT (ties = 0 AND s.deputy IN ['named', 'unnamed'])
     AND ((s.deputy = 'none' AND NOT 'deputy' IN coalesce(s.unresolved, [])) OR claimed OR vacant > 0 OR denied OR kind IN ['none', 'pool']) AS lost
WITH need, p, b, claimed, open, kind, count(CASE WHEN sure THEN 1 END) AS seats, count(CASE WHEN NOT sure THEN 1 END) AS open_seats,
     count(CASE WHEN sure AND held THEN 1 END) AS present, count(CASE WHEN lost THEN 1 END) AS lost,
     count(CASE WHEN size(ready) > 0 THEN 1 END) AS stood_for, reduce(all = [], list IN collect(ready) | all + [one IN list WHERE NOT one IN all]) AS standing
OPTIONAL MATCH (d:Seat {model: $model})-[i:SEAT_IN]->(b)
WHERE d.role = 'deputy' AND kind = 'pool' AND d.begins_earliest <= $at AND $at < d.ends_latest AND NOT EXISTS { (d)-[:DEPUTY_FOR]->() }
WITH need, p, b, claimed, open, kind, seats, open_seats, present, lost, stood_for, standing, d, i,
     EXISTS { MATCH (x)-[h:HOLDS]->(d)
              WHERE NOT h.alternative AND h.certainty <> 'unresolved' AND h.begins_latest <= $at AND $at < h.ends_earliest
                AND (x.ends_earliest IS NULL OR (x.begins_latest <= $at AND $at < x.ends_earliest)) } AS named
WITH need, p, b, claimed, open, kind, seats, open_seats, present, lost, CASE WHEN stood_for < size(standing) THEN stood_for ELSE size(standing) END AS standing,
     count(CASE WHEN (d.occupancy = 'unnamed' OR named) AND NOT d.plural AND NOT i.alternative AND i.certainty <> 'unresolved' AND d.certainty <> 'unresolved'
                 AND d.begins_latest <= $at AND $at < d.ends_earliest AND size(coalesce(d.unresolved, [])) = 0 THEN 1 END) AS spare,
     count(CASE WHEN d.plural THEN 1 END) AS plural, count(CASE WHEN d.occupancy <> 'vacant' OR 'occupancy' IN coalesce(d.unresolved, []) THEN 1 END) AS some_spare
WITH need, p, b, CASE WHEN present + standing + spare < seats THEN present + standing + spare ELSE seats END AS least, lost,
     CASE WHEN kind <> 'pool' THEN 0 WHEN NOT claimed OR plural > 0 THEN 1000000 ELSE some_spare END AS most_spare, 'kind' IN open OR 'statutory_role' IN open AS unsure,
     CASE WHEN open_seats = 0 AND (claimed OR (b.composition = 'full' AND $at < b.told_until AND NOT 'composition' IN open)) THEN seats
          WHEN b.stated_count >= seats AND NOT 'stated_count' IN open THEN b.stated_count END AS size
WITH need, p, b, unsure, size, least, CASE WHEN lost > most_spare THEN size - lost + most_spare ELSE size END AS most,
     CASE need.organ WHEN 'election_committee' THEN 5 WHEN 'council' THEN (2 * size + 2) / 3 ELSE size / 2 + 1 END AS required
RETURN b.uid AS subject, p.uid AS norm,
       CASE WHEN unsure OR size = 0 THEN 'cannot_be_said' WHEN most < required THEN 'fails' WHEN least >= required THEN 'holds' ELSE 'cannot_be_said' END AS verdict,
       required, most AS count
ORDER BY b.sort, p.sort
