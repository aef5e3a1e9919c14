// title:
//   fi: Väliaikaisen valmistelutoimielimen sitoumus jatkuu vuoden 2023 jälkeen
//   sv: Ett temporärt beredningsorgans åtagande gäller efter 2023
//   en: A commitment of a temporary body goes beyond 2023
// scope:
//   fi: väliaikaisen valmistelutoimielimen täyttämiä virkoja ja tehtäviä sekä sen tekemiä sopimuksia
//   sv: tjänster och uppdrag som ett temporärt beredningsorgan har tillsatt och avtal som det har ingått
//   en: posts in a temporary preparatory body and agreements made by it
// why:
//   fi: Väliaikainen valmistelutoimielin ei saanut sitoa hyvinvointialuetta pitkäksi aikaa valtuuston puolesta.
//   sv: Ett temporärt beredningsorgan fick inte binda välfärdsområdet för lång tid i fullmäktiges ställe.
//   en: The temporary body was not to bind the county for long in the council's stead.
// fix:
//   fi: Tarkista päättymispäivä (end, open_ended). Rajaa sitoumus määräaikaan tai tee siitä uusi päätös toimivaltaisessa toimielimessä.
//   sv: Kontrollera när åtagandet upphör (end, open_ended). Begränsa det till den föreskrivna tiden, eller låt det behöriga organet besluta på nytt.
//   en: Check the end (end, open_ended). Keep the commitment within the time allowed, or have the body with the power decide anew.
// fails:
//   fi: "{subject}: väliaikaisen valmistelutoimielimen täyttämä tehtävä jatkuu 31.12.2023 jälkeen ({norm})."
//   sv: "{subject}: en tjänst eller ett uppdrag som det temporära beredningsorganet har tillsatt fortsätter efter den 31 december 2023 ({norm})."
//   en: "{subject}: a post filled by the temporary body continues after 31 December 2023 ({norm})."
// silent:
//   fi: "{subject}: ei voida todeta, päättyykö väliaikaisen valmistelutoimielimen sitoumus viimeistään 31.12.2023 ({norm})."
//   sv: "{subject}: om det temporära beredningsorganets åtagande upphör senast den 31 december 2023 kan inte avgöras ({norm})."
//   en: "{subject}: whether the commitment of the temporary body ends by 31 December 2023 cannot be said ({norm})."
// also:
//   agreement:
//     fi: "{subject}: väliaikaisen valmistelutoimielimen tekemä sopimus on voimassa 31.12.2023 jälkeen ({norm})."
//     sv: "{subject}: ett avtal som det temporära beredningsorganet har ingått gäller efter den 31 december 2023 ({norm})."
//     en: "{subject}: an agreement made by the temporary body is in force after 31 December 2023 ({norm})."
// judges: structure
// severity: provision
// about: Element
// provisions: [fi-law/616-2021-10-3-1, fi-law/616-2021-10-3-2]

// What was lawful for the temporary body to promise is judged for as long as the promise lasts, beyond the day on which the
// provision no longer applies. The body itself need not be there any more; one that had ended before the law bound it is that
// of an earlier reform. An end that is not stated is not an end that is too late.
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND p.from_vate <= $law_at
MATCH (v:Body {model: $model, legal_form: 'vate'})
WHERE v.ends_latest > p.from_vate AND v.certainty <> 'unresolved'
MATCH way = (b:Body)-[:PART_OF*0..3]->(v)
WHERE all(r IN relationships(way) WHERE r.model = $model AND NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest)
MATCH (x {model: $model})-[i:SEAT_IN|MADE_BY]->(b)
WHERE i.model = $model AND x.begins_latest <= $at AND $at < x.ends_earliest
  AND ((p.uid = 'fi-law/616-2021-10-3-1' AND x.post AND NOT coalesce(i.alternative, false)) OR (p.uid = 'fi-law/616-2021-10-3-2' AND type(i) = 'MADE_BY'))
WITH p, x, i.certainty <> 'unresolved' AND x.certainty <> 'unresolved'
     AND size([one IN ['post', 'end', 'open_ended'] WHERE one IN coalesce(x.unresolved, [])]) = 0 AS sure
WITH p, x, CASE WHEN sure AND (coalesce(x.open_ended, false) OR (x.end IS NOT NULL AND x.ends_earliest > '2024-01-01')) THEN 'fails'
                WHEN sure AND x.end IS NOT NULL AND x.ends_latest <= '2024-01-01' THEN 'holds' ELSE 'cannot_be_said' END AS verdict
RETURN x.uid AS subject, p.uid AS norm, verdict,
       CASE WHEN verdict = 'fails' AND p.uid = 'fi-law/616-2021-10-3-2' THEN 'agreement' END AS says
ORDER BY x.sort
