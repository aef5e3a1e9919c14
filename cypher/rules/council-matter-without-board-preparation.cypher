// title:
//   fi: Aluehallitus ei ole valmistellut valtuuston asiaa
//   sv: Styrelsen har inte berett fullmäktiges ärende
//   en: The board has not prepared a matter of the council
// scope:
//   fi: asioita, joista valtuusto päättää lopullisesti
//   sv: ärenden som fullmäktige avgör slutligt
//   en: matters that the council finally decides
// why:
//   fi: Valtuusto päättää aluehallituksen valmistelun pohjalta. Ilman sitä vaihtoehtoja, vaikutuksia ja laillisuutta ei ole kukaan vastuullinen selvittänyt.
//   sv: Fullmäktige beslutar utifrån styrelsens beredning. Utan den har ingen ansvarig utrett alternativen, verkningarna och lagligheten.
//   en: The council decides on what the board has prepared. Without that nobody answerable has looked into alternatives, effects and legality.
// fix:
//   fi: Lisää asian polkuun aluehallituksen valmistelu- tai ehdotusvaihe (actions [prepare] tai [propose]) ennen valtuuston päätöstä (after).
//   sv: Lägg till ett skede där styrelsen bereder ärendet eller lägger fram förslaget (actions [prepare] eller [propose]) före fullmäktiges beslut (after).
//   en: Add a step in which the board prepares or proposes (actions [prepare] or [propose]) before the council decides (after).
// fails:
//   fi: "{subject}: aluehallitus ei ole valmistellut asiaa ennen valtuuston päätöstä, {norm}."
//   sv: "{subject}: styrelsen har inte berett ärendet före fullmäktiges beslut, {norm}."
//   en: "{subject}: the board has not prepared the matter before the council decides, {norm}."
// silent:
//   fi: "{subject}: ei mainita, valmisteleeko aluehallitus asian ennen valtuuston päätöstä, {norm}."
//   sv: "{subject}: om styrelsen bereder ärendet före fullmäktiges beslut anges inte, {norm}."
//   en: "{subject}: whether the board prepares the matter before the council decides is not stated, {norm}."
// also:
//   uncertain:
//     fi: "{subject}: aluehallituksen valmistelusta on vain epävarma tieto ({steps}), {norm}."
//     sv: "{subject}: uppgiften om styrelsens beredning är osäker ({steps}), {norm}."
//     en: "{subject}: whether the board prepares the matter is uncertain ({steps}), {norm}."
// judges: structure
// severity: provision
// about: Matter
// columns: {steps: thing}
// provisions: [fi-law/611-2021-98-1, fi-law/611-2021-43-1-2]

// Both provisions say the same of the path; 98 § tells the exceptions, so it is the one that is broken. A subject is what a council
// decides, perhaps or surely. The council's own arrangements are matters of procedure, which are none.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'paths' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (p:Provision {id: '611-2021-98-1'})
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (v:Body {model: $model, statutory_role: 'council'})-[o:PART_OF]->(c:Body)
WHERE p['from_' + c.legal_form] <= $law_at AND all(n IN [v, o, c] WHERE n.begins_earliest <= $at AND $at < n.ends_latest)
MATCH (v)<-[t:TAKEN_BY]-(s:Step)-[:STEP_OF]->(m:Matter {model: $model})
WHERE s.finality = 'final' AND m.kind = 'substance' AND (s.date IS NULL OR p['from_' + c.legal_form] <= s.date_last)
WITH told_of, p, c, s, m, NOT o.alternative AND NOT t.alternative AND none(n IN [v, o, c, t, s, m] WHERE n.certainty = 'unresolved')
     AND all(n IN [v, o, c] WHERE n.begins_latest <= $at AND $at < n.ends_earliest)
     AND NOT 'finality' IN coalesce(s.unresolved, []) AND (s.status = 'made' OR NOT s.optional)
     AND (s.date IS NULL OR p['from_' + c.legal_form] <= s.date_first) AS council
OPTIONAL MATCH (m)<-[:STEP_OF]-(q:Step) WHERE q <> s
OPTIONAL MATCH (q)-[u:TAKEN_BY]->(y) WHERE y.begins_earliest <= $at AND $at < y.ends_latest
OPTIONAL MATCH (y)-[:SEAT_IN]->(h:Body) WHERE h.begins_earliest <= $at AND $at < h.ends_latest
WITH told_of, p, c, s, m, council, q, u, y, h, coalesce(h, y) AS b, coalesce(q.actions, []) AS actions,
     u.certainty <> 'unresolved' AND y.begins_latest <= $at AND $at < y.ends_earliest AS taken
OPTIONAL MATCH (b)-[a:PART_OF]->(above:Body) WHERE all(n IN [a, above] WHERE n.begins_earliest <= $at AND $at < n.ends_latest)
WITH told_of, p, c, s, m, council, q, u, y, h, b, actions, taken, collect(above) AS over,
     count(CASE WHEN above = c AND NOT a.alternative AND a.certainty <> 'unresolved' AND a.begins_latest <= $at AND $at < a.ends_earliest THEN 1 END) > 0 AS own,
     count(CASE WHEN above <> c AND NOT a.alternative AND a.certainty <> 'unresolved'
                 AND all(n IN [a, above] WHERE n.begins_latest <= $at AND $at < n.ends_earliest) THEN 1 END) > 0 AS elsewhere,
     count(CASE WHEN above.statutory_role = 'board' THEN 1 END) > 0 AS below_board
WITH told_of, p, c, s, m, council, q, u, y, b, actions,
     any(action IN actions WHERE action IN ['prepare', 'propose']) AS prepares,
     CASE WHEN q IS NULL THEN 'other'
          WHEN y IS NULL THEN CASE WHEN any(action IN actions WHERE action IN ['prepare', 'propose']) THEN 'perhaps' ELSE 'other' END
          // What a temporary committee or the audit committee has prepared the board need not prepare.
          WHEN h IS NULL AND (b.statutory_role IN ['board', 'audit_committee'] OR b.kind = 'temporary_committee')
            THEN CASE WHEN own AND b.certainty <> 'unresolved' AND b.begins_latest <= $at AND $at < b.ends_earliest
                           AND none(name IN ['statutory_role', 'kind'] WHERE name IN coalesce(b.unresolved, [])) THEN 'board'
                      WHEN elsewhere AND taken AND NOT c IN over THEN 'other' ELSE 'perhaps' END
          // The chair or a section of the board, the temporary body before the council's first meeting, the area as a whole.
          WHEN b.statutory_role = 'board' OR below_board OR b.legal_form = 'vate' OR b = c OR NOT b.identified THEN 'perhaps'
          WHEN h IS NULL AND b.statutory_role IS NULL AND b.kind IN ['board', 'committee', 'section', 'other'] AND (c IN over OR NOT elsewhere) THEN 'perhaps'
          WHEN NOT taken AND any(action IN actions WHERE action IN ['prepare', 'propose']) THEN 'perhaps'
          ELSE 'other' END AS who
WITH told_of, p, c, s, m, council, q, u, actions, prepares, who,
     q IS NOT NULL AND (q.date_last <= s.date_first OR EXISTS { MATCH way = (s)-[:AFTER*1..20]->(q) WHERE none(r IN relationships(way) WHERE r.certainty = 'unresolved') }) AS before,
     q IS NOT NULL AND (q.date_first > s.date_last OR EXISTS { MATCH way = (q)-[:AFTER*1..20]->(s) WHERE none(r IN relationships(way) WHERE r.certainty = 'unresolved') }) AS after,
     q IS NOT NULL AND NOT coalesce(q.date_first > s.date_last, false) AND EXISTS { (s)-[:AFTER*1..20]->(q) } AS perhaps_before,
     q IS NOT NULL AND NOT coalesce(q.date_last < s.date_first, false) AND EXISTS { (q)-[:AFTER*1..20]->(s) } AS perhaps_after
WITH told_of, p, c, m, council, q,
     CASE WHEN who = 'other' OR (coalesce(after, false) AND NOT coalesce(before, false) AND NOT perhaps_before) OR (size(actions) > 0 AND NOT prepares AND NOT 'actions' IN coalesce(q.unresolved, [])
               AND none(action IN actions WHERE action IN ['decide', 'approve', 'reconcile'])) THEN 'no'
          WHEN who = 'board' AND prepares AND coalesce(before, false) AND NOT coalesce(after, false) AND NOT perhaps_after AND NOT u.alternative AND u.certainty <> 'unresolved' AND q.certainty <> 'unresolved'
               AND NOT 'actions' IN coalesce(q.unresolved, []) AND (q.status = 'made' OR NOT q.optional) THEN 'yes'
          ELSE 'perhaps' END AS prepared
ORDER BY q.sort
// A matter that several councils decide is prepared in each county.
WITH told_of, p, m, c, count(CASE WHEN council THEN 1 END) > 0 AS council, count(CASE WHEN prepared = 'yes' THEN 1 END) > 0 AS yes, collect(DISTINCT CASE WHEN prepared = 'perhaps' THEN q.uid END) AS steps
WITH p, m, c, council, yes, steps, any(one IN ['', m.uid, c.uid] WHERE one IN told_of) AS claimed
WITH p, m, CASE WHEN yes THEN [] ELSE steps END AS steps,
     CASE WHEN yes THEN 'holds' WHEN council AND size(steps) = 0 AND claimed THEN 'fails' ELSE 'cannot_be_said' END AS verdict
WITH p, m, collect(verdict) AS verdicts, reduce(all = [], some IN collect(steps) | all + some) AS steps
WITH p, m, CASE WHEN 'fails' IN verdicts THEN 'fails' WHEN 'cannot_be_said' IN verdicts THEN 'cannot_be_said' ELSE 'holds' END AS verdict, steps
RETURN m.uid AS subject, p.uid AS norm, verdict,
       CASE WHEN verdict = 'cannot_be_said' AND size(steps) > 0 THEN 'uncertain' END AS says, steps
ORDER BY m.sort
