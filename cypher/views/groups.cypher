// title: {fi: Ryhmät ja niiden kokoonpano, sv: Grupperna och deras sammansättning, en: Groups and their composition}
// answers:
//   fi: Mistä ryhmistä mainitaan jäsenet, puheenjohtaja, sihteeri ja varajäsenet?
//   sv: För vilka grupper anges ledamöter, ordförande, sekreterare och ersättare?
//   en: Of which groups are members, chair, secretary and deputies stated?
// tabs: {members: 1}
// columns:
//   body: {fi: Ryhmä, sv: Grupp, en: Group, holds: thing}
//   kind: {fi: Laji, sv: Slag, en: Kind, holds: word}
//   composition: {fi: Kokoonpano, sv: Sammansättning, en: Composition, holds: word}
//   members: {fi: Jäseniä, sv: Ledamöter, en: Members, holds: number}
//   staff_representatives: {fi: Henkilöstön edustajia, sv: Personalföreträdare, en: Staff representatives, holds: number}
//   chair: {fi: Puheenjohtaja, sv: Ordförande, en: Chair, holds: thing}
//   secretary: {fi: Sihteeri, sv: Sekreterare, en: Secretary, holds: thing}
//   deputies: {fi: Varajäsenet, sv: Ersättare, en: Deputies, holds: word}
//   denied: {fi: "Lähteen mukaan ei ole", sv: "Saknas enligt källan", en: "Source says there are none", holds: word}
MATCH (b:Body {model: $model})
WHERE b.kind IN ['steering_group', 'working_committee', 'working_group', 'expert_group', 'project_group', 'sub_group']
  AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH b,
     COUNT { MATCH (s:Seat)-[i:SEAT_IN]->(b) WHERE NOT i.alternative AND s.role IN ['chair', 'vice_chair', 'member']
             AND s.begins_earliest <= $at AND $at < s.ends_latest } AS members,
     COUNT { MATCH (s:Seat)-[i:SEAT_IN]->(b) WHERE NOT i.alternative AND s.role = 'staff_representative'
             AND s.begins_earliest <= $at AND $at < s.ends_latest } AS staff,
     COLLECT { MATCH (s:Seat)-[i:SEAT_IN]->(b) WHERE NOT i.alternative AND s.role = 'chair'
               AND s.begins_earliest <= $at AND $at < s.ends_latest
               RETURN s.uid ORDER BY s.sort } AS chairs,
     COLLECT { MATCH (s:Seat)-[i:SEAT_IN]->(b) WHERE NOT i.alternative AND s.role = 'secretary'
               AND s.begins_earliest <= $at AND $at < s.ends_latest
               RETURN s.uid ORDER BY s.sort } AS secretaries
RETURN b.uid AS body,
       b.kind AS kind,
       CASE WHEN b.composition = 'not_stated' THEN null ELSE b.composition END AS composition,
       CASE WHEN members = 0 AND b.composition <> 'full' THEN null ELSE members END AS members,
       CASE WHEN staff = 0 AND b.composition <> 'full' THEN null ELSE staff END AS staff_representatives,
       CASE WHEN size(chairs) = 0 THEN null ELSE chairs END AS chair,
       CASE WHEN size(secretaries) = 0 THEN null ELSE secretaries END AS secretary,
       CASE WHEN b.deputies = 'not_stated' THEN null ELSE b.deputies END AS deputies,
       b.absent AS denied
ORDER BY b.sort
