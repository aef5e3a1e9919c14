// title: {fi: Laista henkilöön, sv: Från lag till person, en: From law to person}
// answers:
//   fi: "Mitä kautta kukin tehtävä ulottuu säännöksestä palvelukokonaisuuteen, järjestäjään, tuottajaan, vastuutahoon, johtajaan tai puheenjohtajaan, henkilöön ja tämän varajäseneen?"
//   sv: "Hur når varje uppgift från bestämmelsen till tjänstehelheten, anordnaren, tjänsteproducenten, det ansvariga organet, chefen eller ordföranden, personen och dennas ersättare?"
//   en: "By what way does each duty reach from the provision to the service package, the organiser, the producer, the responsible body, its head or chair, the person and that person's deputy?"
// params:
//   task: {about: {fi: "tehtävän koko tunnus, esim. fi-law/res-01; muuten kaikki", sv: "uppgiftens hela id, t.ex. fi-law/res-01; annars alla", en: "the whole id of a duty, for example fi-law/res-01; otherwise all"}, default: null}
// columns:
//   task: {fi: Tehtävä, sv: Uppgift, en: Duty, holds: thing}
//   hop: {fi: Ketjun osa, sv: Länk i kedjan, en: Link of the chain, holds: word}
//   of: {fi: Mistä, sv: Från vad, en: From what, holds: thing}
//   thing: {fi: Mihin, sv: Till vad, en: To what, holds: thing}
//   certain: {fi: "Varmaa valittuna päivänä, sikäli kuin lähteistä tiedetään", sv: "Säkert den valda dagen, så långt källorna sträcker sig", en: "Certain on the chosen day, as far as the sources reach", holds: truth}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}

// The duties that the model covers and that the law lays down on the day of the law. Each row is one step of a chain, certain
// (true) or only possible (null); what a chain lacks is not here: `graphmodel trace` tells it.
MATCH (:Model {model: $model})-[:COVERS]->(t:Task)
WHERE ($task IS NULL OR t.uid = $task)
  AND (NOT EXISTS { (t)-[:BASED_ON]->(:Provision) }
       OR EXISTS { MATCH (t)-[:BASED_ON]->(p:Provision) WHERE p.binds_earliest <= $law_at AND $law_at < p.binds_until })
CALL (t) {
  MATCH (t)-[r:BASED_ON]->(p:Provision)
  WHERE p.binds_earliest <= $law_at AND $law_at < p.binds_until
  RETURN 1 AS place, 'law' AS hop, t AS start, p AS reached,
         coalesce(r.evidence, COLLECT { MATCH (t)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
                                        RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid }) AS evidence,
         r.certainty <> 'unresolved' AND p.binds_latest <= $law_at AS certain
  UNION ALL
  MATCH (t)-[r:IN_PACKAGE]->(k:ServicePackage)
  WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
  RETURN 2 AS place, 'package' AS hop, t AS start, k AS reached, r.evidence AS evidence,
         r.certainty <> 'unresolved' AND k.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest AS certain
  UNION ALL
  MATCH (t)<-[r:ORGANISES]-(b:Body)
  WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
    AND b.begins_earliest <= $at AND $at < b.ends_latest
  RETURN 3 AS place, 'organiser' AS hop, t AS start, b AS reached, r.evidence AS evidence,
         r.certainty <> 'unresolved' AND b.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest
         AND b.begins_latest <= $at AND $at < b.ends_earliest AS certain
  UNION ALL
  MATCH (t)<-[r:PRODUCES]-(b:Body)
  WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
    AND b.begins_earliest <= $at AND $at < b.ends_latest
  RETURN 4 AS place, 'producer' AS hop, t AS start, b AS reached, r.evidence AS evidence,
         r.certainty <> 'unresolved' AND b.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest
         AND b.begins_latest <= $at AND $at < b.ends_earliest AS certain
  UNION ALL
  MATCH (t)-[i:IN_PACKAGE]->(k:ServicePackage)<-[r:PRODUCES]-(b:Body)
  WHERE i.model = $model AND i.begins_earliest <= $at AND $at < i.ends_latest
    AND r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
    AND b.begins_earliest <= $at AND $at < b.ends_latest
  RETURN 4 AS place, 'producer' AS hop, k AS start, b AS reached, r.evidence AS evidence,
         i.certainty <> 'unresolved' AND i.begins_latest <= $at AND $at < i.ends_earliest AND k.certainty <> 'unresolved'
         AND r.certainty <> 'unresolved' AND b.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest
         AND b.begins_latest <= $at AND $at < b.ends_earliest AS certain
  UNION ALL
  MATCH (t)<-[r:RESPONSIBLE_FOR]-(x)
  WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
    AND x.begins_earliest <= $at AND $at < x.ends_latest
  RETURN 5 AS place, 'responsible' AS hop, t AS start, x AS reached, r.evidence AS evidence,
         NOT r.alternative AND r.certainty <> 'unresolved' AND x.certainty <> 'unresolved'
         AND r.begins_latest <= $at AND $at < r.ends_earliest AND x.begins_latest <= $at AND $at < x.ends_earliest AS certain
  UNION ALL
  MATCH (t)<-[r:RESPONSIBLE_FOR]-(x:Body)<-[i:SEAT_IN]-(s:Seat)
  WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
    AND s.role IN ['head', 'chair'] AND s.begins_earliest <= $at AND $at < s.ends_latest
  RETURN 6 AS place, 'seat' AS hop, x AS start, s AS reached,
         coalesce(i.evidence, COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
                                        RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid }) AS evidence,
         NOT i.alternative AND i.certainty <> 'unresolved' AND s.certainty <> 'unresolved' AND NOT 'role' IN coalesce(s.unresolved, [])
         AND s.begins_latest <= $at AND $at < s.ends_earliest AS certain
  UNION ALL
  MATCH (t)<-[r:RESPONSIBLE_FOR]-(x)<-[:SEAT_IN*0..1]-(s:Seat)-[e:EX_OFFICIO*0..1]->(o:Seat)<-[h:HOLDS]-(y)
  WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
    AND (s = x OR s.role IN ['head', 'chair']) AND s.begins_earliest <= $at AND $at < s.ends_latest
    AND o.begins_earliest <= $at AND $at < o.ends_latest AND h.begins_earliest <= $at AND $at < h.ends_latest
    AND (y.ends_latest IS NULL OR (y.begins_earliest <= $at AND $at < y.ends_latest))
  RETURN 7 AS place, 'person' AS hop, s AS start, y AS reached, h.evidence AS evidence,
         y:Person AND NOT h.alternative AND h.certainty <> 'unresolved' AND h.begins_latest <= $at AND $at < h.ends_earliest
         AND o.certainty <> 'unresolved' AND o.begins_latest <= $at AND $at < o.ends_earliest
         AND all(one IN e WHERE one.certainty <> 'unresolved') AS certain
  UNION ALL
  MATCH (t)<-[r:RESPONSIBLE_FOR]-(x)<-[:SEAT_IN*0..1]-(s:Seat)<-[f:DEPUTY_FOR]-(d:Seat)
  WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
    AND (s = x OR s.role IN ['head', 'chair']) AND s.begins_earliest <= $at AND $at < s.ends_latest
    AND d.occupancy <> 'vacant' AND d.begins_earliest <= $at AND $at < d.ends_latest
  RETURN 8 AS place, 'deputy' AS hop, s AS start, d AS reached, f.evidence AS evidence,
         f.certainty <> 'unresolved' AND d.certainty <> 'unresolved' AND d.begins_latest <= $at AND $at < d.ends_earliest AS certain
  UNION ALL
  MATCH (t)<-[r:RESPONSIBLE_FOR]-(x)<-[:SEAT_IN*0..1]-(s:Seat)<-[:DEPUTY_FOR]-(d:Seat)<-[h:HOLDS]-(y:Person)
  WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
    AND (s = x OR s.role IN ['head', 'chair']) AND s.begins_earliest <= $at AND $at < s.ends_latest
    AND d.begins_earliest <= $at AND $at < d.ends_latest AND h.begins_earliest <= $at AND $at < h.ends_latest
  RETURN 9 AS place, 'deputy_person' AS hop, d AS start, y AS reached, h.evidence AS evidence,
         NOT h.alternative AND h.certainty <> 'unresolved' AND h.begins_latest <= $at AND $at < h.ends_earliest AS certain
}
RETURN t.uid AS task, hop, start.uid AS of, reached.uid AS thing, CASE WHEN certain THEN true END AS certain,
       CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY t.sort, place, start.sort, reached.sort
