// title: {fi: Henkilöstön edustus, sv: Personalens representation, en: Representation of the staff}
// answers:
//   fi: Missä ryhmissä henkilöstöllä on edustaja, ja mistä ryhmistä sitä ei voida sanoa?
//   sv: I vilka grupper är personalen företrädd, och för vilka grupper kan det inte sägas?
//   en: In which groups is the staff represented, and of which groups can it not be said?
// columns:
//   body: {fi: Ryhmä, sv: Grupp, en: Group, holds: thing}
//   represented: {fi: Edustettuna, sv: Företrädd, en: Represented, holds: truth}
//   seat: {fi: Paikka, sv: Plats, en: Seat, holds: thing}
//   holder: {fi: Haltija, sv: Innehavare, en: Holder, holds: thing}
//   organisation: {fi: Järjestö, sv: Organisation, en: Organisation, holds: thing}
//   organisation_named: {fi: Järjestö nimetty, sv: Organisationen namngiven, en: Organisation named, holds: truth}
//   perhaps: {fi: Mahdollisesti tässä ryhmässä, sv: Eventuellt i denna grupp, en: Perhaps in this group, holds: thing}
//   norm: {fi: Vaatimus, sv: Krav, en: Norm, holds: thing}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}
MATCH (b:Body {model: $model})
WHERE b.kind IN ['steering_group', 'working_committee', 'working_group', 'expert_group', 'project_group', 'sub_group']
  AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH b,
     COLLECT { MATCH (s:Seat)-[i:SEAT_IN]->(b)
               WHERE NOT i.alternative AND s.begins_earliest <= $at AND $at < s.ends_latest
                 AND (s.role = 'staff_representative'
                      OR EXISTS { MATCH (s)-[:REPRESENTS]->(:Body {kind: 'staff_organisation'}) })
               RETURN s.uid ORDER BY s.sort } AS seats,
     COLLECT { MATCH (s:Seat)-[i:SEAT_IN]->(b)
               WHERE i.alternative AND s.begins_earliest <= $at AND $at < s.ends_latest
                 AND (s.role = 'staff_representative'
                      OR EXISTS { MATCH (s)-[:REPRESENTS]->(:Body {kind: 'staff_organisation'}) })
               RETURN s.uid ORDER BY s.sort } AS perhaps,
     COLLECT { MATCH (n:Norm)-[:APPLIES_TO]->(b)
               WHERE n.check = 'represents' AND n.begins_earliest <= $at AND $at < n.ends_latest
                 AND 'staff_organisation' IN coalesce(n.values, [])
               RETURN n.uid ORDER BY n.sort } AS norms
WITH b, seats, perhaps, norms,
     COLLECT { MATCH (p)-[h:HOLDS]->(s:Seat)
               WHERE s.uid IN seats AND h.begins_earliest <= $at AND $at < h.ends_latest
               RETURN p.uid ORDER BY p.sort } AS holders,
     COLLECT { MATCH (s:Seat)-[:REPRESENTS]->(o:Body)
               WHERE s.uid IN seats OR s.uid IN perhaps WITH DISTINCT o RETURN o.uid ORDER BY o.sort } AS organisations,
     COUNT { MATCH (s:Seat)-[:REPRESENTS]->(o:Body)
             WHERE (s.uid IN seats OR s.uid IN perhaps) AND (o.plural OR NOT o.identified) } AS unnamed,
     COLLECT { MATCH (s:Seat)-[:EVIDENCED_BY]->(e:Evidence)
               WHERE (s.uid IN seats OR s.uid IN perhaps) AND e.property IS NULL
               RETURN DISTINCT e.uid AS uid ORDER BY uid } AS evidence
RETURN b.uid AS body,
       CASE WHEN size(seats) > 0 THEN true WHEN size(perhaps) = 0 AND b.composition = 'full' AND $at < b.told_until THEN false ELSE null END AS represented,
       CASE WHEN size(seats) = 0 THEN null ELSE seats END AS seat,
       CASE WHEN size(holders) = 0 THEN null ELSE holders END AS holder,
       CASE WHEN size(organisations) = 0 THEN null ELSE organisations END AS organisation,
       CASE WHEN size(organisations) = 0 THEN null ELSE unnamed = 0 END AS organisation_named,
       CASE WHEN size(perhaps) = 0 THEN null ELSE perhaps END AS perhaps,
       CASE WHEN size(norms) = 0 THEN null ELSE norms END AS norm,
       CASE WHEN size(evidence) = 0 THEN null ELSE evidence END AS evidence
ORDER BY b.sort
