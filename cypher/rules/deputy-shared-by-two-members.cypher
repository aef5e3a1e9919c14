// title:
//   fi: Kahdella jäsenellä on sama varajäsen
//   sv: Två ledamöter har samma ersättare
//   en: Two members share a deputy
// scope:
//   fi: varajäsenten paikkoja toimielimissä, joiden varajäsenet ovat henkilökohtaisia
//   sv: ersättarplatser i organ vars ersättare är personliga
//   en: deputies' seats in organs whose deputies are personal
// why:
//   fi: Varsinainen jäsen ja hänen varajäsenensä ovat vaalissa pari. Jos sama varajäsen on kahdella ja molemmat ovat poissa, toinen paikka jää tyhjäksi.
//   sv: Den ordinarie ledamoten och ersättaren är ett par i valet. Om två har samma ersättare och båda är borta står den ena platsen tom.
//   en: Member and deputy stand for election as a pair. If two share a deputy and both are away, one seat stays empty.
// fix:
//   fi: Tarkista valintapäätös ja korjaa parit malliin (deputy_for), tai vie oman varajäsenen valinta kummallekin päätettäväksi.
//   sv: Kontrollera valbeslutet och rätta paren i modellen (deputy_for), eller utse en egen ersättare för var och en.
//   en: Check the decision that chose them and correct the pairs in the model (deputy_for), or choose a deputy for each.
// fails:
//   fi: "{subject}: sama varajäsen on merkitty useammalle jäsenelle ({members}; toimielin: {body}; {norm})."
//   sv: "{subject}: samma ersättare har antecknats för flera ledamöter ({members}; organ: {body}; {norm})."
//   en: "{subject}: the same deputy is recorded for several members ({members}; organ: {body}; {norm})."
// silent:
//   fi: "{subject}: ei voida todeta, kenen varajäsen on kyseessä (toimielin: {body}; {norm})."
//   sv: "{subject}: vems ersättare det är fråga om kan inte avgöras (organ: {body}; {norm})."
//   en: "{subject}: whose deputy this is cannot be said (organ: {body}; {norm})."
// judges: structure
// severity: provision
// about: Seat
// columns: {members: thing, body: thing}
// provisions: [fi-law/611-2021-110-2]

// The members to whom a deputy's seat is tied, with those to whom other seats of the same holder are. Organs of section 35; the
// election committee has its deputies in an order. Where deputies are shared, or there are none, a deputy tied to nobody is no
// subject; neither is an organ or a seat that is perhaps not there.
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (b:Body {model: $model})
WHERE b.is_organ AND coalesce(b.statutory_role, '') <> 'election_committee'
MATCH way = (b)-[:PART_OF*1..12]->(c:Body {model: $model})
WHERE p['from_' + c.legal_form] <= $law_at
  AND all(n IN nodes(way) WHERE n.begins_latest <= $at AND $at < n.ends_earliest AND n.certainty <> 'unresolved' AND (n.uid = c.uid OR n.legal_form IS NULL))
  AND all(r IN relationships(way) WHERE NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest)
MATCH (d:Seat {model: $model})-[i:SEAT_IN]->(b)
WHERE NOT i.alternative AND i.certainty <> 'unresolved' AND d.certainty <> 'unresolved' AND d.begins_latest <= $at AND $at < d.ends_earliest
  AND (d.role = 'deputy' OR EXISTS { (d)-[:DEPUTY_FOR]->(:Seat) })
OPTIONAL MATCH (d)-[f:DEPUTY_FOR]->(s:Seat)-[j:SEAT_IN]->(b)
WHERE s.begins_earliest <= $at AND $at < s.ends_latest
WITH p, b, d, collect(s) AS own, collect(CASE WHEN NOT s.plural AND NOT j.alternative AND all(one IN [f, j, s] WHERE one.certainty <> 'unresolved')
                                               AND s.begins_latest <= $at AND $at < s.ends_earliest THEN s.uid END) AS sure_own
OPTIONAL MATCH (d)<-[h:HOLDS]-(x)-[k:HOLDS]->(e:Seat)-[l:SEAT_IN]->(b)
WHERE h.begins_earliest <= $at AND $at < h.ends_latest AND k.begins_earliest <= $at AND $at < k.ends_latest
  AND e.begins_earliest <= $at AND $at < e.ends_latest AND (x.ends_latest IS NULL OR (x.begins_earliest <= $at AND $at < x.ends_latest))
OPTIONAL MATCH (e)-[f:DEPUTY_FOR]->(s:Seat)-[j:SEAT_IN]->(b)
WHERE s.begins_earliest <= $at AND $at < s.ends_latest
WITH p, b, d, own, sure_own, collect(s) AS others, collect(CASE WHEN NOT d.plural AND NOT e.plural AND NOT s.plural
     AND NOT h.alternative AND NOT k.alternative AND NOT j.alternative AND NOT l.alternative
     AND h.begins_latest <= $at AND $at < h.ends_earliest AND k.begins_latest <= $at AND $at < k.ends_earliest
     AND e.begins_latest <= $at AND $at < e.ends_earliest AND s.begins_latest <= $at AND $at < s.ends_earliest
     AND (x.ends_earliest IS NULL OR (x.begins_latest <= $at AND $at < x.ends_earliest))
     AND all(one IN [f, h, j, k, l, e, s] WHERE one.certainty <> 'unresolved') THEN s.uid END) AS sure_others
UNWIND own + others + [null] AS s
WITH p, b, d, own, sure_own + sure_others AS sure, s ORDER BY s.sort
WITH p, b, d, size(own) AS ties, collect(DISTINCT s.uid) AS members, collect(DISTINCT CASE WHEN s.uid IN sure THEN s.uid END) AS certain
WHERE ties > 0 OR NOT b.deputies IN ['pool', 'none'] OR 'deputies' IN coalesce(b.unresolved, [])
WITH p, b, d, certain, members, ties,
     d.plural OR 'kind' IN coalesce(b.unresolved, []) OR 'statutory_role' IN coalesce(b.unresolved, []) OR 'role' IN coalesce(d.unresolved, []) AS unsure
RETURN d.uid AS subject, p.uid AS norm,
       CASE WHEN size(certain) > 1 AND NOT unsure THEN 'fails' WHEN size(certain) = 1 AND size(members) = 1 AND ties > 0 AND NOT unsure THEN 'holds'
            ELSE 'cannot_be_said' END AS verdict,
       members, b.uid AS body
ORDER BY d.sort, p.sort
