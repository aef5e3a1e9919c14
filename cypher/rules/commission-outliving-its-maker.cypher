// title:
//   fi: Toimikunnan toimikausi jatkuu asettajansa toimikauden yli
//   sv: En kommittés mandattid går ut efter tillsättarens
//   en: A commission outlives the body that set it up
// scope:
//   fi: toimikuntia
//   sv: kommittéer
//   en: commissions
// why:
//   fi: Toimikunta saa tehtävänsä asettajaltaan. Uutta toimielintä ei sido se, mitä edellinen asetti omaa kauttaan pidemmäksi ajaksi.
//   sv: En kommitté får sitt uppdrag av det organ som tillsätter den. Ett nytt organ är inte bundet av vad det förra tillsatte för längre tid än sin egen.
//   en: A commission has its task from the body that set it up. A new body is not bound by what the one before set up for longer than its own term.
// fix:
//   fi: Tarkista päätös ja toimikaudet (end). Rajaa toimikunnan aika asettajan toimikauteen tai aseta toimikunta uudelleen.
//   sv: Kontrollera beslutet och mandattiderna (end). Begränsa kommitténs tid till tillsättarens mandattid, eller tillsätt kommittén på nytt.
//   en: Check the decision and the terms (end). Keep the commission within the term of the body that set it up, or set it up anew.
// fails:
//   fi: "{subject}: toimikausi päättyy myöhemmin ({date}) kuin asettajan toimikausi ({makers}), {norm}."
//   sv: "{subject}: mandattiden går ut senare ({date}) än mandattiden för det organ som tillsatte kommittén ({makers}), {norm}."
//   en: "{subject}: its term ends later ({date}) than that of the body that set it up ({makers}), {norm}."
// silent:
//   fi: "{subject}: annetuista tiedoista ei selviä, päättyykö toimikausi viimeistään asettajan toimikauden päättyessä ({norm})."
//   sv: "{subject}: av uppgifterna framgår inte om mandattiden går ut senast när mandattiden för det organ som tillsatte kommittén gör det ({norm})."
//   en: "{subject}: whether its term ends at the latest with that of the body that set it up cannot be said ({norm})."
// also:
//   until_further_notice:
//     fi: "{subject}: toimikunta on asetettu toistaiseksi ({norm})."
//     sv: "{subject}: kommittén har tillsatts tills vidare ({norm})."
//     en: "{subject}: the commission was set up until further notice ({norm})."
//   still:
//     fi: "{subject}: toimikunta on merkitty toimivaksi vielä {date}, vaikka asettajan toimikausi on päättynyt ({makers}), {norm}."
//     sv: "{subject}: kommittén har antecknats som verksam ännu {date}, fastän mandattiden har gått ut för det organ som tillsatte den ({makers}), {norm}."
//     en: "{subject}: the commission is recorded as active still on {date}, although the term of the body that set it up has ended ({makers}), {norm}."
// judges: structure
// severity: provision
// about: Body
// columns: {makers: thing, date: date}
// provisions: [fi-law/611-2021-37-1-s3]

// Two terms are compared, and what is set up until further notice has no end at all. Without an end of its own a commission
// that is there goes beyond the term of a maker that is over; of a maker without an end the term is not stated.
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (b:Body {model: $model, kind: 'commission'})
WHERE NOT 'kind' IN coalesce(b.unresolved, []) AND b.legal_form IS NULL
MATCH way = (b)-[:PART_OF*1..8]->(c:Body)
WHERE p['from_' + c.legal_form] <= $law_at AND size([x IN nodes(way) WHERE x.legal_form IS NOT NULL]) = 1
  AND all(x IN nodes(way) WHERE x.begins_latest <= $at AND $at < x.ends_earliest AND x.certainty <> 'unresolved')
  AND all(r IN relationships(way) WHERE r.model = $model AND NOT r.alternative AND r.certainty <> 'unresolved'
          AND r.begins_latest <= $at AND $at < r.ends_earliest)
OPTIONAL MATCH (b)-[s:SET_UP_BY]->(m:Body)
WHERE s.model = $model
WITH p, b, m,
     CASE WHEN m IS NULL THEN 'none'
          WHEN s.certainty = 'unresolved' OR m.certainty = 'unresolved' OR m.end IS NULL OR 'end' IN coalesce(m.unresolved, []) THEN 'open'
          WHEN m.ends_latest <= $at THEN 'over'
          WHEN b.end IS NULL OR 'end' IN coalesce(b.unresolved, []) THEN 'open'
          WHEN b.ends_earliest > m.ends_latest THEN 'longer'
          WHEN b.ends_latest <= m.ends_earliest THEN 'within' ELSE 'open' END AS told
     ORDER BY m.sort
WITH p, b, coalesce(b.open_ended, false) AND NOT 'open_ended' IN coalesce(b.unresolved, []) AS endless, collect(told) AS told,
     collect(CASE WHEN told IN ['over', 'longer'] THEN m.uid END) AS makers
WITH p, b, endless, told, makers,
     CASE WHEN endless OR (size(makers) > 0 AND size(makers) = size(told)) THEN 'fails'
          WHEN all(one IN told WHERE one = 'within') THEN 'holds' ELSE 'cannot_be_said' END AS verdict
RETURN b.uid AS subject, p.uid AS norm, verdict,
       CASE WHEN verdict = 'fails' THEN CASE WHEN endless THEN 'until_further_notice' WHEN b.end IS NULL OR 'over' IN told THEN 'still' END END AS says,
       makers, CASE WHEN b.end IS NULL OR 'over' IN told THEN $at ELSE b.end END AS date
ORDER BY b.sort
