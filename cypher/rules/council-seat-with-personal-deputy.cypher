// title:
//   fi: Valtuutetulla on henkilökohtainen varavaltuutettu
//   sv: En fullmäktigeledamot har en personlig ersättare
//   en: A councillor has a personal deputy
// scope:
//   fi: valtuutettujen paikkoja aluevaltuustossa
//   sv: ledamotsplatser i välfärdsområdesfullmäktige
//   en: councillors' seats in the county council
// why:
//   fi: Varavaltuutetut tulevat vaaliliiton, puolueen tai yhteislistan järjestyksessä. Jos heidät merkitään henkilökohtaisiksi, kokoukseen kutsutaan väärä henkilö.
//   sv: Ersättarna i fullmäktige kommer i ordningen inom valförbundet, partiet eller den gemensamma listan. Antecknas de som personliga kallas fel person till sammanträdet.
//   en: Deputies of the council come in the order of the electoral alliance, party or joint list. If they are recorded as personal, the wrong person is called to the meeting.
// fix:
//   fi: Kirjaa valtuuston varajäsenet yhteisiksi (deputies, pool) ja poista kytkentä yksittäiseen valtuutettuun (deputy_for).
//   sv: Anteckna ersättarna i fullmäktige som gemensamma (deputies, pool) och ta bort kopplingen till en enskild ledamot (deputy_for).
//   en: Record the council's deputies as shared (deputies, pool) and remove the tie to a single councillor (deputy_for).
// fails:
//   fi: "{subject}: valtuutetulle on merkitty henkilökohtainen varavaltuutettu, vaikka varavaltuutetut tulevat listan järjestyksessä ({body}; {norm})."
//   sv: "{subject}: en personlig ersättare har antecknats för ledamoten, fastän ersättarna kommer i listans ordning ({body}; {norm})."
//   en: "{subject}: a personal deputy is recorded for the councillor, although deputies come in the order of the list ({body}; {norm})."
// silent:
//   fi: "{subject}: ei voida todeta, onko valtuutetulla henkilökohtainen varavaltuutettu ({body}; {norm})."
//   sv: "{subject}: om ledamoten har en personlig ersättare kan inte avgöras ({body}; {norm})."
//   en: "{subject}: whether the councillor has a personal deputy cannot be said ({body}; {norm})."
// judges: structure
// severity: provision
// about: Seat
// columns: {body: thing}
// provisions: [fi-law/611-2021-25-1]

// A deputy tied to one councillor alone is personal. One tied to several is a deputy of their list, and so may several be that are
// tied to the same councillor, who may be the only one of a list, or one where the deputies are said to be shared. A councillor
// elected outside the joint lists has no deputy. A seat or a council that is perhaps not there is no subject.
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (c:Body {model: $model})
WHERE p['from_' + c.legal_form] <= $law_at AND c.begins_latest <= $at AND $at < c.ends_earliest AND c.certainty <> 'unresolved'
MATCH (b:Body {model: $model})-[o:PART_OF]->(c)
WHERE b.statutory_role = 'council' AND b.begins_latest <= $at AND $at < b.ends_earliest AND b.certainty <> 'unresolved'
  AND NOT o.alternative AND o.certainty <> 'unresolved' AND o.begins_latest <= $at AND $at < o.ends_earliest
MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b)
WHERE s.role IN ['chair', 'vice_chair', 'member'] AND NOT i.alternative AND i.certainty <> 'unresolved' AND s.certainty <> 'unresolved'
  AND s.begins_latest <= $at AND $at < s.ends_earliest
OPTIONAL MATCH (d:Seat)-[f:DEPUTY_FOR]->(s)
WHERE d.begins_earliest <= $at AND $at < d.ends_latest
WITH p, b, s, d, d.begins_latest <= $at AND $at < d.ends_earliest AND d.certainty <> 'unresolved' AND f.certainty <> 'unresolved' AS there,
     CASE WHEN d.plural OR s.plural THEN [] ELSE COLLECT {
       MATCH (d)-[g:DEPUTY_FOR]->(t:Seat) WHERE t.begins_earliest <= $at AND $at < t.ends_latest
       RETURN g.certainty <> 'unresolved' AND t.certainty <> 'unresolved' AND t.begins_latest <= $at AND $at < t.ends_earliest } END AS ties
WITH p, b, s, count(d) AS deputies, count(CASE WHEN there AND size(ties) = 1 THEN 1 END) AS alone,
     count(CASE WHEN size(ties) > 0 AND (NOT there OR size([sure IN ties WHERE sure]) < 2) THEN 1 END) AS perhaps_alone,
     count(CASE WHEN there THEN 1 END) AS tied, coalesce(b.unresolved, []) AS open, coalesce(s.unresolved, []) AS seat_open
WITH p, b, s, deputies, alone, perhaps_alone, tied, 'statutory_role' IN open OR 'role' IN seat_open AS unsure,
     CASE WHEN 'deputies' IN open THEN 'not_stated' ELSE b.deputies END AS kind,
     (s.deputy = 'none' AND NOT 'deputy' IN seat_open) OR (('deputies' IN coalesce(b.absent, []) AND $at < b.told_until) AND NOT 'absent' IN open) AS none
RETURN s.uid AS subject, p.uid AS norm,
       CASE WHEN unsure THEN 'cannot_be_said' WHEN kind = 'personal' OR (alone = 1 AND deputies = 1 AND kind <> 'pool') THEN 'fails'
            WHEN perhaps_alone = 0 AND (kind IN ['pool', 'none'] OR none OR tied > 0) THEN 'holds' ELSE 'cannot_be_said' END AS verdict,
       b.uid AS body
ORDER BY s.sort, p.sort
