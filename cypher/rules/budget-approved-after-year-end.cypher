// title:
//   fi: Talousarvio on hyväksytty vasta varainhoitovuonna
//   sv: Budgeten har godkänts först under budgetåret
//   en: A budget is approved after its year has begun
// scope:
//   fi: talousarvioita vuodesta 2023
//   sv: budgetar från och med 2023
//   en: budgets from 2023 on
// why:
//   fi: Ilman hyväksyttyä talousarviota vuoden menoihin ja palveluihin ei ole valtuuston päätöstä.
//   sv: Utan en godkänd budget saknas fullmäktiges beslut om årets utgifter och tjänster.
//   en: Without an approved budget the spending and services of the year rest on no decision of the council.
// fix:
//   fi: Hyväksy talousarvio ennen vuoden alkua. Tarkista vuosi (for_year) ja lopullisen päätöksen päivä (date).
//   sv: Godkänn budgeten före årets ingång. Kontrollera året (for_year) och datumet för det slutliga beslutet (date).
//   en: Approve the budget before its year begins. Check the year (for_year) and the date of the final decision (date).
// fails:
//   fi: "{subject}: talousarvio on hyväksyttävä ennen vuoden {year} alkua, mutta hyväksymispäivä on {date}, {norm}."
//   sv: "{subject}: budgeten ska godkännas före ingången av år {year}, men dagen för godkännandet är {date}, {norm}."
//   en: "{subject}: the budget has to be approved before the year {year} begins, but the date of its approval is {date}, {norm}."
// silent:
//   fi: "{subject}: ei voida todeta, onko talousarvio hyväksytty ennen vuoden alkua (vuosi: {year}), {norm}."
//   sv: "{subject}: om budgeten har godkänts före årets ingång kan inte avgöras (år: {year}), {norm}."
//   en: "{subject}: whether the budget is approved before the year begins cannot be said (year: {year}), {norm}."
// also:
//   planned:
//     fi: "{subject}: vuosi {year} on alkanut, mutta talousarviota ei ole vielä hyväksytty, {norm}."
//     sv: "{subject}: år {year} har börjat, men budgeten har ännu inte godkänts, {norm}."
//     en: "{subject}: the year {year} has begun, but the budget is not yet approved, {norm}."
// judges: structure
// severity: provision
// about: Matter
// columns: {year: text, date: date}
// provisions: [fi-law/611-2021-115-1, fi-law/611-2021-22-2-3]

// A matter rests on 115 §, or on 22 § (of budgets and plans) with a year. The temporary preparatory bodies decided the budgets of
// 2021 and 2022. Whose budget it is follows from who approves it; where nobody is named, from whom the model tells.
MATCH (l:Body {model: $model})
WHERE l.legal_form IS NOT NULL AND l.begins_latest <= $at AND $at < l.ends_earliest AND l.certainty <> 'unresolved'
WITH collect(DISTINCT l.legal_form) AS forms
MATCH (p:Provision {id: '611-2021-115-1'})
WHERE p.uid IN $provisions AND $law_at < p.binds_until AND any(form IN forms WHERE p['from_' + form] <= $law_at)
MATCH (q:Provision)<-[o:BASED_ON]-(m:Matter {model: $model})
WHERE q.uid IN $provisions AND coalesce(m.for_year, 2023) >= 2023 AND (q = p OR m.for_year IS NOT NULL)
MATCH (model:Model {uid: $model + '/' + $model})
WITH p, m, model, max(CASE WHEN o.certainty <> 'unresolved' AND m.certainty <> 'unresolved' AND NOT 'for_year' IN coalesce(m.unresolved, []) THEN 1 ELSE 0 END) AS sure
OPTIONAL MATCH (m)<-[:STEP_OF]-(s:Step) WHERE s.finality = 'final'
OPTIONAL MATCH (s)-[:TAKEN_BY]->(x) WHERE x.begins_earliest <= $at AND $at < x.ends_latest
OPTIONAL MATCH (x)-[:SEAT_IN]->(h:Body)
WITH p, m, model, sure, s, x, coalesce(h, x) AS b
OPTIONAL MATCH up = (b)-[:PART_OF*0..6]->(l:Body)
WHERE l.legal_form IS NOT NULL AND none(n IN nodes(up)[..-1] WHERE n.legal_form IS NOT NULL)
  AND all(r IN nodes(up) + relationships(up) WHERE r.begins_earliest <= $at AND $at < r.ends_latest)
WITH p, m, model, sure, s, count(x) AS takers, count(CASE WHEN p['from_' + l.legal_form] <= $law_at THEN 1 END) AS bound
WITH p, m, s, sure, takers > 0 AND bound = 0 AS foreign, toString(m.for_year) + '-01-01' AS begins,
     s.certainty <> 'unresolved' AND none(name IN ['finality', 'date', 'status'] WHERE name IN coalesce(s.unresolved, [])) AS known, model
WITH p, m, s, sure, begins,
     CASE WHEN s IS NULL THEN 'none' WHEN foreign THEN 'foreign'
          WHEN NOT known OR begins IS NULL THEN 'open'
          WHEN s.date_last < begins AND (s.status = 'made' OR s.date IS NOT NULL) THEN 'in_time'
          WHEN s.date IS NOT NULL AND s.date_first >= begins THEN 'late'
          WHEN s.date IS NULL AND s.status = 'planned' AND model.as_of_first >= begins AND $at >= begins THEN 'planned'
          ELSE 'open' END AS step
ORDER BY s.date_first, s.sort
WITH p, m, sure, collect(step) AS steps, collect(CASE WHEN step = 'late' THEN s.date END) AS dates
WHERE any(step IN steps WHERE step <> 'foreign')
WITH p, m, dates, steps,
     CASE WHEN sure = 0 OR m.for_year IS NULL THEN 'cannot_be_said'
          WHEN 'in_time' IN steps THEN 'holds'
          WHEN any(step IN steps WHERE step IN ['open', 'none']) THEN 'cannot_be_said'
          ELSE 'fails' END AS verdict
RETURN m.uid AS subject, p.uid AS norm, verdict, CASE WHEN verdict = 'fails' AND size(dates) = 0 THEN 'planned' END AS says,
       toString(m.for_year) AS year, head(dates) AS date
ORDER BY m.sort
