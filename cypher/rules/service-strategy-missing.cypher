// title:
//   fi: Sosiaali- ja terveydenhuollon palvelustrategia puuttuu
//   sv: Servicestrategin för social- och hälsovården saknas
//   en: The service strategy for social and health care is missing
// scope:
//   fi: alueita ja yhtymiä vuodesta 2023
//   sv: områden och sammanslutningar från och med 2023
//   en: counties and joint authorities from 2023 on
// why:
//   fi: Palvelustrategia ohjaa sosiaali- ja terveydenhuollon suunnittelua ja johtamista. Ilman sitä palvelujen pitkän aikavälin tavoitteista ei ole päätöstä.
//   sv: Servicestrategin styr planeringen och ledningen av social- och hälsovården. Utan den finns inget beslut om tjänsternas långsiktiga mål.
//   en: The service strategy steers the planning and running of social and health care. Without it nothing is decided on the long-term aims of the services.
// fix:
//   fi: Lisää palvelustrategian asia ja valtuuston lopullinen päätös (based_on fi-law/612-2021-11-1). Jos se on osa hyvinvointialuestrategiaa, lisää säännös sen asialle.
//   sv: Lägg till ärendet om servicestrategin och fullmäktiges slutliga beslut (based_on fi-law/612-2021-11-1). Om den ingår i välfärdsområdesstrategin, lägg till bestämmelsen i det ärendet.
//   en: Add the matter of the service strategy and the council's final decision (based_on fi-law/612-2021-11-1). If it is part of the county strategy, add the provision to that matter.
// fails:
//   fi: "{subject}: sosiaali- ja terveydenhuollon palvelustrategiasta ei ole valtuuston päätöstä, {norm}."
//   sv: "{subject}: fullmäktige har inte beslutat om en servicestrategi för social- och hälsovården, {norm}."
//   en: "{subject}: the council has decided on no service strategy for social and health care, {norm}."
// silent:
//   fi: "{subject}: ei mainita, onko valtuusto päättänyt sosiaali- ja terveydenhuollon palvelustrategiasta, {norm}."
//   sv: "{subject}: om fullmäktige har beslutat om en servicestrategi för social- och hälsovården anges inte, {norm}."
//   en: "{subject}: whether the council has decided on a service strategy for social and health care is not stated, {norm}."
// also:
//   uncertain:
//     fi: "{subject}: palvelustrategiasta päättäminen on epävarmaa tai kesken ({matters}), {norm}."
//     sv: "{subject}: beslutet om servicestrategin är osäkert eller har ännu inte fattats ({matters}), {norm}."
//     en: "{subject}: the decision on the service strategy is uncertain or not yet made ({matters}), {norm}."
//   plan:
//     fi: "{subject}: palvelustrategiaa ei mainita, mutta laista ei selviä, missä suunnitelmassa siitä päätetään Helsingissä ja HUS-yhtymässä, {norm}."
//     sv: "{subject}: någon servicestrategi nämns inte, men av lagen framgår inte i vilken plan den beslutas i Helsingfors och HUS-sammanslutningen, {norm}."
//     en: "{subject}: no service strategy is mentioned, but the law does not say in which plan Helsinki and HUS decide on it, {norm}."
// judges: structure
// severity: provision
// about: Body
// columns: {matters: thing}
// provisions: [fi-law/612-2021-11-1]

// The strategies were to be approved by the end of 2022 (616/2021 1 §); before 2023 nobody is a subject. A matter whose decider is not
// told may be anyone's.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'strategies' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND $law_at < p.binds_until AND $at >= '2023-01-01'
MATCH (c:Body {model: $model})
WHERE p['from_' + c.legal_form] <= $law_at AND c.begins_latest <= $at AND $at < c.ends_earliest AND c.certainty <> 'unresolved'
OPTIONAL MATCH (p)<-[o:BASED_ON]-(m:Matter {model: $model})
OPTIONAL MATCH (m)<-[:STEP_OF]-(s:Step) WHERE s.finality = 'final' AND coalesce(s.date_first, $at) <= $at
OPTIONAL MATCH (s)-[t:TAKEN_BY]->(x) WHERE x.begins_earliest <= $at AND $at < x.ends_latest
OPTIONAL MATCH (x)-[i:SEAT_IN]->(h:Body)
WITH told_of, p, c, o, m, s, t, x, i, h, coalesce(h, x) AS b
OPTIONAL MATCH up = (b)-[:PART_OF*0..6]->(l:Body)
WHERE l.legal_form IS NOT NULL AND none(n IN nodes(up)[..-1] WHERE n.legal_form IS NOT NULL)
  AND all(r IN nodes(up) + relationships(up) WHERE r.begins_earliest <= $at AND $at < r.ends_latest)
WITH told_of, p, c, m,
     CASE WHEN m IS NULL THEN 'none'
          WHEN x IS NULL OR l IS NULL THEN 'perhaps'
          WHEN any(n IN [o, m, s, t, x] + nodes(up) + relationships(up) WHERE n.certainty = 'unresolved') OR t.alternative
               OR any(n IN [x] + nodes(up) + relationships(up) WHERE n.begins_latest > $at OR n.ends_earliest <= $at)
               OR any(r IN relationships(up) WHERE r.alternative) THEN 'perhaps'
          WHEN l <> c THEN 'none'
          WHEN coalesce(i.alternative, false) OR i.certainty = 'unresolved'
               OR any(name IN ['finality', 'status', 'date'] WHERE name IN coalesce(s.unresolved, []))
               OR 'statutory_role' IN coalesce(x.unresolved, []) THEN 'perhaps'
          WHEN h IS NULL AND x.statutory_role = 'council' THEN CASE WHEN s.status = 'made' AND s.date_last <= $at THEN 'decided' ELSE 'perhaps' END
          WHEN h IS NULL AND x.statutory_role IS NULL AND NOT x.is_organ AND NOT x.is_group AND NOT x.kind IN ['office', 'unit', 'division'] THEN 'perhaps'
          ELSE 'none' END AS told
ORDER BY m.sort
WITH told_of, p, c, count(CASE WHEN told = 'decided' THEN 1 END) AS decided, count(CASE WHEN told = 'perhaps' THEN 1 END) AS perhaps,
     collect(DISTINCT CASE WHEN told <> 'none' THEN m.uid END) AS matters
WITH p, c, decided, perhaps, matters, any(one IN ['', c.uid] WHERE one IN told_of) AS claimed, c.legal_form IN ['county', 'uusimaa_county'] AS county
RETURN c.uid AS subject, p.uid AS norm,
       CASE WHEN decided > 0 THEN 'holds' WHEN perhaps = 0 AND claimed AND county THEN 'fails' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN decided = 0 AND perhaps > 0 THEN 'uncertain' WHEN decided = 0 AND claimed AND NOT county THEN 'plan' END AS says, matters
ORDER BY c.sort
