// title:
//   fi: Väliaikainen valmistelutoimielin päättää aluevaltuuston toimikauden alettua
//   sv: Ett temporärt beredningsorgan beslutar efter att fullmäktiges mandattid börjat
//   en: A temporary body decides after the council's term began
// scope:
//   fi: väliaikaisen valmistelutoimielimen tekemiä lopullisia päätöksiä
//   sv: slutliga beslut av temporära beredningsorgan
//   en: final decisions of temporary preparatory bodies
// why:
//   fi: Valmistelutoimielimen päätösvalta päättyy, kun aluevaltuuston toimikausi alkaa. Sen jälkeen tehty päätös on tehty ilman toimivaltaa.
//   sv: Beredningsorganets beslutanderätt upphör när välfärdsområdesfullmäktiges mandattid börjar. Ett senare beslut har fattats utan behörighet.
//   en: The power of the temporary body to decide ends when the council's term begins. A later decision was made without power.
// fix:
//   fi: Tarkista päätöksen päivä ja tekijä (date, taken_by), tai vie asia toimivaltaisen toimielimen päätettäväksi.
//   sv: Kontrollera beslutets datum och vem som fattade det (date, taken_by), eller låt det behöriga organet besluta i ärendet.
//   en: Check the day of the decision and who made it (date, taken_by), or bring the matter to the body that has the power.
// fails:
//   fi: "{subject} ({matter}): väliaikainen valmistelutoimielin on päättänyt asiasta {date}, vaikka sen päätösvalta päättyi aluevaltuuston toimikauden alkaessa 1.3.2022 ({norm})."
//   sv: "{subject} ({matter}): det temporära beredningsorganet har fattat beslut {date}, fastän dess beslutanderätt upphörde när fullmäktiges mandattid började den 1 mars 2022 ({norm})."
//   en: "{subject} ({matter}): the temporary body decided on {date}, although its power to decide ended when the council's term began on 1 March 2022 ({norm})."
// silent:
//   fi: "{subject} ({matter}): ei voida todeta, päättikö väliaikainen valmistelutoimielin asiasta ennen aluevaltuuston toimikauden alkua ({norm})."
//   sv: "{subject} ({matter}): om det temporära beredningsorganet fattade beslutet innan fullmäktiges mandattid började kan inte avgöras ({norm})."
//   en: "{subject} ({matter}): whether the temporary body decided before the council's term began cannot be said ({norm})."
// judges: structure
// severity: provision
// about: Step
// columns: {matter: thing, date: date}
// provisions: [fi-law/616-2021-10-1]

// The steps that were made by the day asked about. The power ends on the day on which the provision no longer applies, so the
// provision is looked at beyond that day. A decision is history: neither the temporary body nor its section need be there any more.
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND p.from_vate <= $law_at
MATCH (v:Body {model: $model, legal_form: 'vate'})
MATCH way = (x:Body)-[:PART_OF*0..3]->(v)
WHERE all(r IN relationships(way) WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest)
MATCH (s:Step {model: $model})-[t:TAKEN_BY]->(x)
WHERE t.model = $model AND s.finality = 'final' AND s.status = 'made' AND s.date_last <= $at AND p.from_vate <= s.date_last
  AND (s.actions IS NULL OR any(one IN s.actions WHERE one IN ['decide', 'approve', 'appoint', 'assign']))
MATCH (s)-[:STEP_OF]->(m:Matter)
WITH p, s, m, count(CASE WHEN NOT t.alternative AND t.certainty <> 'unresolved' AND all(n IN nodes(way) WHERE n.certainty <> 'unresolved')
       AND all(r IN relationships(way) WHERE NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest)
     THEN 1 END) AS takers
WITH p, s, m, takers > 0 AND s.certainty <> 'unresolved'
     AND size([one IN ['finality', 'status', 'date'] WHERE one IN coalesce(s.unresolved, [])]) = 0 AS sure
RETURN s.uid AS subject, p.uid AS norm,
       CASE WHEN NOT sure THEN 'cannot_be_said' WHEN p.binds_until <= s.date_first THEN 'fails'
            WHEN s.date_last < p.binds_until THEN 'holds' ELSE 'cannot_be_said' END AS verdict,
       m.uid AS matter, s.date AS date
ORDER BY s.sort
