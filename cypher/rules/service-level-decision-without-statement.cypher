// title:
//   fi: Palvelutasopäätöksestä ei ole pyydetty aluehallintoviraston lausuntoa
//   sv: Regionförvaltningsverket har inte ombetts yttra sig om servicenivån
//   en: No statement of the state authority was asked for on the service level
// scope:
//   fi: päätöksiä pelastustoimen palvelutasosta
//   sv: beslut om räddningsväsendets servicenivå
//   en: decisions on the level of rescue services
// why:
//   fi: Aluehallintovirasto arvioi, vastaako palvelutaso alueen riskejä. Ilman lausuntoa valtuusto päättää ilman valtion arviota.
//   sv: Regionförvaltningsverket bedömer om servicenivån motsvarar riskerna i området. Utan yttrandet beslutar fullmäktige utan statens bedömning.
//   en: The regional state administrative agency judges whether the level meets the risks of the area. Without its statement the council decides unadvised.
// fix:
//   fi: Lisää ennen päätöstä vaihe, jossa lausunto pyydetään (actions [request_statement], addressed_to valtion viranomainen, after).
//   sv: Lägg till ett skede före beslutet där yttrandet begärs (actions [request_statement], addressed_to en statlig myndighet, after).
//   en: Add a step before the decision in which the statement is asked for (actions [request_statement], addressed_to a state authority, after).
// fails:
//   fi: "{subject}: aluehallintoviraston lausuntoa ei ole pyydetty ennen palvelutasopäätöstä, {norm}."
//   sv: "{subject}: regionförvaltningsverkets yttrande har inte begärts före beslutet om servicenivån, {norm}."
//   en: "{subject}: no statement of the regional state administrative agency was asked for before the decision, {norm}."
// silent:
//   fi: "{subject}: ei mainita, onko aluehallintoviraston lausunto pyydetty ennen palvelutasopäätöstä, {norm}."
//   sv: "{subject}: om regionförvaltningsverkets yttrande har begärts före beslutet om servicenivån anges inte, {norm}."
//   en: "{subject}: whether a statement of the regional state administrative agency was asked for before the decision is not stated, {norm}."
// also:
//   uncertain:
//     fi: "{subject}: lausunnon pyytämisestä ennen palvelutasopäätöstä on vain epävarma tieto ({steps}), {norm}."
//     sv: "{subject}: uppgiften om att yttrandet har begärts före beslutet om servicenivån är osäker ({steps}), {norm}."
//     en: "{subject}: whether the statement was asked for before the decision is uncertain ({steps}), {norm}."
// judges: structure
// severity: provision
// about: Matter
// columns: {steps: thing}
// provisions: [fi-law/613-2021-6-3, fi-law/613-2021-6-1]

// Any state authority will do: which one is the agency is not told by its kind. A decision made before the act applied is no subject.
MATCH (l:Body {model: $model})
WHERE l.legal_form IS NOT NULL AND l.begins_latest <= $at AND $at < l.ends_earliest AND l.certainty <> 'unresolved'
WITH collect(DISTINCT l.legal_form) AS forms
MATCH (p:Provision {id: '613-2021-6-3'})
WHERE p.uid IN $provisions AND $law_at < p.binds_until AND any(form IN forms WHERE p['from_' + form] <= $law_at)
MATCH (g:Provision)<-[o:BASED_ON]-(m:Matter {model: $model})
WHERE g.uid IN $provisions
WITH p, m, count(CASE WHEN o.certainty <> 'unresolved' AND m.certainty <> 'unresolved' THEN 1 END) > 0 AS sure
MATCH (s:Step)-[:STEP_OF]->(m)
WHERE s.finality = 'final' AND (s.date IS NULL OR s.date_last >= p.binds_latest)
OPTIONAL MATCH (m)<-[:STEP_OF]-(q:Step) WHERE q <> s AND ('request_statement' IN q.actions OR 'actions' IN q.unresolved)
OPTIONAL MATCH (q)-[a:ADDRESSED_TO]->(y) WHERE y.begins_earliest <= $at AND $at < y.ends_latest
WITH p, m, sure, s, q, a, y,
     s.status = 'made' AND s.date_last <= $at AND (s.date IS NULL OR s.date_first >= p.binds_latest) AND s.certainty <> 'unresolved'
     AND none(name IN ['finality', 'status', 'date'] WHERE name IN coalesce(s.unresolved, [])) AS made,
     q.date_last <= s.date_first OR EXISTS { MATCH way = (s)-[:AFTER*1..20]->(q) WHERE none(r IN relationships(way) WHERE r.certainty = 'unresolved') } AS before,
     q.date_first > s.date_last OR EXISTS { MATCH way = (q)-[:AFTER*1..20]->(s) WHERE none(r IN relationships(way) WHERE r.certainty = 'unresolved') } AS after
WITH p, m, sure, made, q,
     CASE WHEN q IS NULL OR coalesce(after, false) THEN 'no'
          WHEN y IS NULL THEN 'perhaps'
          WHEN NOT (y.kind IN ['state_authority', 'authority', 'other'] OR coalesce(y.legal_form, '') = 'state') AND NOT 'kind' IN coalesce(y.unresolved, [])
               AND NOT a.alternative AND all(n IN [a, y] WHERE n.certainty <> 'unresolved') AND y.begins_latest <= $at AND $at < y.ends_earliest THEN 'no'
          WHEN coalesce(before, false) AND (y.kind = 'state_authority' OR y.legal_form = 'state') AND NOT a.alternative
               AND none(n IN [q, a, y] WHERE n.certainty = 'unresolved') AND y.begins_latest <= $at AND $at < y.ends_earliest AND (q.status = 'made' OR NOT q.optional)
               AND NOT 'actions' IN coalesce(q.unresolved, []) AND none(name IN ['kind', 'legal_form'] WHERE name IN coalesce(y.unresolved, [])) THEN 'yes'
          ELSE 'perhaps' END AS asked
ORDER BY q.sort
WITH p, m, sure, count(CASE WHEN made THEN 1 END) AS made, count(CASE WHEN asked = 'yes' THEN 1 END) AS asked,
     collect(DISTINCT CASE WHEN asked = 'perhaps' THEN q.uid END) AS steps
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'paths' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
  AND (NOT EXISTS { (k)-[:ABOUT]->() } OR EXISTS { (k)-[:ABOUT]->(m) } OR EXISTS {
    MATCH (k)-[:ABOUT]->(c:Body)<-[r:PART_OF]-(v:Body)<-[t:TAKEN_BY]-(f:Step)-[:STEP_OF]->(m)
    WHERE f.finality = 'final' AND p['from_' + c.legal_form] <= $law_at AND NOT t.alternative AND t.certainty <> 'unresolved'
      AND NOT r.alternative AND r.certainty <> 'unresolved' AND all(n IN [c, r, v] WHERE n.begins_latest <= $at AND $at < n.ends_earliest) })
WITH p, m, sure, made, asked, steps, count(k) AS claims
WITH p, m, steps,
     CASE WHEN sure AND asked > 0 THEN 'holds'
          WHEN sure AND made > 0 AND size(steps) = 0 AND claims > 0 THEN 'fails'
          ELSE 'cannot_be_said' END AS verdict
RETURN m.uid AS subject, p.uid AS norm, verdict,
       CASE WHEN verdict = 'cannot_be_said' AND size(steps) > 0 THEN 'uncertain' END AS says, steps
ORDER BY m.sort
