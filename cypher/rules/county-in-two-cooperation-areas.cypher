// title:
//   fi: Hyvinvointialue on merkitty kahteen yhteistyöalueeseen
//   sv: Ett välfärdsområde har antecknats i två samarbetsområden
//   en: A county is in two cooperation areas
// scope:
//   fi: hyvinvointialueita, Helsingin kaupunkia ja HUS-yhtymää
//   sv: välfärdsområden, Helsingfors stad och HUS-sammanslutningen
//   en: counties, the city of Helsinki and the HUS joint authority
// why:
//   fi: Sosiaali- ja terveydenhuollon yhteistyöalueita on viisi, ja kukin alue kuuluu yhteen niistä. Siitä riippuu, kenen kanssa yhteistyösopimus tehdään.
//   sv: Samarbetsområdena för social- och hälsovården är fem, och varje område hör till ett av dem. Det avgör med vem samarbetsavtalet ingås.
//   en: There are five cooperation areas for healthcare and social welfare, and each county is in one of them. On it depends with whom the cooperation agreement is made.
// fix:
//   fi: Tarkista yhteistyöalue valtioneuvoston asetuksesta ja jätä malliin vain se (member_of).
//   sv: Kontrollera samarbetsområdet i statsrådets förordning och låt bara det stå kvar i modellen (member_of).
//   en: Look up the cooperation area in the Government decree and keep only that one in the model (member_of).
// fails:
//   fi: "{subject}: yhteistyöalueita on merkitty useampi kuin yksi ({areas}), {norm}."
//   sv: "{subject}: fler än ett samarbetsområde har antecknats ({areas}), {norm}."
//   en: "{subject}: more than one cooperation area is recorded ({areas}), {norm}."
// silent:
//   fi: "{subject}: yhteistyöaluetta ei mainita ({norm})."
//   sv: "{subject}: samarbetsområdet anges inte ({norm})."
//   en: "{subject}: the cooperation area is not stated ({norm})."
// also:
//   uncertain:
//     fi: "{subject}: yhteistyöalueesta on vain epävarma tieto ({areas}), {norm}."
//     sv: "{subject}: uppgiften om samarbetsområdet är osäker ({areas}), {norm}."
//     en: "{subject}: what is known of its cooperation area is uncertain ({areas}), {norm}."
// judges: structure
// severity: provision
// about: Body
// columns: {areas: thing}
// provisions: [fi-law/612-2021-35-1]

MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (c:Body {model: $model})
WHERE c.legal_form IS NOT NULL AND p['from_' + c.legal_form] <= $law_at AND c.begins_latest <= $at AND $at < c.ends_earliest AND c.certainty <> 'unresolved'
OPTIONAL MATCH (c)-[r:MEMBER_OF]->(a:Body {kind: 'cooperation_area'})
WHERE r.model = $model AND a.begins_earliest <= $at AND $at < a.ends_latest AND r.begins_earliest <= $at AND $at < r.ends_latest
WITH p, c, a, count(CASE WHEN r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest AND a.certainty <> 'unresolved'
                          AND NOT 'kind' IN coalesce(a.unresolved, []) AND a.begins_latest <= $at AND $at < a.ends_earliest THEN 1 END) > 0 AS sure
     ORDER BY a.sort
WITH p, c, collect(a.uid) AS areas, collect(CASE WHEN sure THEN a.uid END) AS certain
RETURN c.uid AS subject, p.uid AS norm,
       CASE WHEN size(certain) > 1 THEN 'fails' WHEN size(certain) = 1 AND size(areas) = 1 THEN 'holds' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN size(certain) < 2 AND size(areas) > size(certain) THEN 'uncertain' END AS says,
       CASE WHEN size(certain) > 1 THEN certain ELSE areas END AS areas
ORDER BY c.sort
