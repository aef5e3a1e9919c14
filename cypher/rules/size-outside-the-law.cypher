// title:
//   fi: Jäsenmäärä ei ole lain mukainen
//   sv: Antalet ledamöter är inte det som lagen föreskriver
//   en: The number of members is not what the law lays down
// scope:
//   fi: toimielimiä, joiden jäsenmäärästä säädetään
//   sv: organ vars antal ledamöter är lagstadgat
//   en: bodies whose number of members the law lays down
// why:
//   fi: Laki määrää valtuuston ja eräiden muiden toimielinten koon. Väärin koottu toimielin on valittu virheellisesti, ja sen päätöksiin voidaan hakea muutosta.
//   sv: Lagen bestämmer storleken på fullmäktige och vissa andra organ. Ett felaktigt sammansatt organ är felaktigt valt, och dess beslut kan överklagas.
//   en: The law lays down the size of the council and of some other bodies. A body of the wrong size was wrongly chosen, and its decisions can be appealed.
// fix:
//   fi: Tarkista valintapäätös ja korjaa malliin paikat, jäsenmäärä (stated_count) tai asukasluku (population). Jos koko on väärä, vie asia uudelleen päätettäväksi.
//   sv: Kontrollera valbeslutet och rätta platserna, antalet (stated_count) eller invånarantalet (population) i modellen. Är storleken fel, fatta ett nytt beslut.
//   en: Check the decision and correct the seats, the number (stated_count) or the population in the model. If the size is wrong, have it decided anew.
// fails:
//   fi: "{subject}: jäseniä on {count}; laki vaatii: {required} ({norm})."
//   sv: "{subject}: antalet ledamöter är {count}; lagen kräver: {required} ({norm})."
//   en: "{subject}: the number of members is {count}; the law requires: {required} ({norm})."
// silent:
//   fi: "{subject}: jäsenmäärää ei voida verrata lain vaatimukseen ({required}), koska kokoonpanosta ei ole täyttä tietoa ({norm})."
//   sv: "{subject}: antalet ledamöter kan inte jämföras med lagens krav ({required}), eftersom uppgifterna om sammansättningen inte är fullständiga ({norm})."
//   en: "{subject}: the number of members cannot be compared with what the law requires ({required}), as the composition is not fully stated ({norm})."
// also:
//   even:
//     fi: "{subject}: jäseniä on {count}, mutta luvun on oltava pariton ({norm})."
//     sv: "{subject}: antalet ledamöter är {count}, men det ska vara udda ({norm})."
//     en: "{subject}: the number of members is {count}, but it must be odd ({norm})."
//   fewer:
//     fi: "{subject}: jäseniä on enintään {count}; laki vaatii: {required} ({norm})."
//     sv: "{subject}: antalet ledamöter är högst {count}; lagen kräver: {required} ({norm})."
//     en: "{subject}: the number of members is {count} at most; the law requires: {required} ({norm})."
//   more:
//     fi: "{subject}: jäseniä on ainakin {count}; laki vaatii: {required} ({norm})."
//     sv: "{subject}: antalet ledamöter är åtminstone {count}; lagen kräver: {required} ({norm})."
//     en: "{subject}: the number of members is {count} or more; the law requires: {required} ({norm})."
//   deputies:
//     fi: "{subject}: varajäseniä on enintään {deputies}, vaikka heitä on oltava vähintään {needed} ({norm})."
//     sv: "{subject}: antalet ersättare är högst {deputies}, fastän det ska vara minst {needed} ({norm})."
//     en: "{subject}: the number of deputies is {deputies} at most, although there must be at least {needed} ({norm})."
//   bare:
//     fi: "{subject}: jokaisella jäsenellä on oltava varajäsen, mutta kaikilla ei ole ({norm})."
//     sv: "{subject}: varje medlem ska ha en ersättare, men alla har inte det ({norm})."
//     en: "{subject}: every member must have a deputy, but not all have one ({norm})."
//   population:
//     fi: "{subject}: jäseniä on {count}, mutta alueen asukaslukua, josta vaatimus riippuu, ei tiedetä ({norm})."
//     sv: "{subject}: antalet ledamöter är {count}, men områdets invånarantal, som kravet beror på, är inte känt ({norm})."
//     en: "{subject}: the number of members is {count}, but the population of the area, on which the requirement depends, is not known ({norm})."
//   deputies_open:
//     fi: "{subject}: jäseniä on lain vaatima määrä, mutta varajäsenten määrää (vähintään {needed}) ei voida todeta ({norm})."
//     sv: "{subject}: ledamöterna är så många som lagen kräver, men antalet ersättare (minst {needed}) kan inte avgöras ({norm})."
//     en: "{subject}: there are as many members as the law requires, but the number of deputies (at least {needed}) cannot be said ({norm})."
//   condition:
//     fi: "{subject}: ei voida todeta, koskeeko vaatimus ({required}) toimielintä, koska asettajasta tai alueesta ei ole varmaa tietoa ({norm})."
//     sv: "{subject}: om kravet ({required}) gäller organet kan inte avgöras, eftersom det inte är säkert vem som tillsatt det eller för vilket område ({norm})."
//     en: "{subject}: whether the requirement ({required}) concerns the body cannot be said, as it is not certain who set it up, or for which area ({norm})."
// judges: structure
// severity: provision
// about: Body
// columns: {count: number, required: text, deputies: number, needed: number}
// provisions: [fi-law/611-2021-24-1, fi-law/714-1998-12a-1-s2, fi-law/616-2021-8-3-s5, fi-law/616-2021-9-2]

// What each provision lays down: the least number of members, sure and possible (the council's by the population of its county; of the
// first council the two languages of the act differ, and "at least" is the wider), the greatest, and how many deputies, perhaps one each.
// A temporary body has a size by law only where the Government set it up, outside Uusimaa. Whom the members represent is not judged.
// A body that is perhaps not there, or perhaps another's, is no subject.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'seats' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
UNWIND [
  {provision: 'fi-law/611-2021-24-1', role: 'council', needed: 0, each: false},
  {provision: 'fi-law/714-1998-12a-1-s2', role: 'election_committee', size: 5, needed: 5, each: false},
  {provision: 'fi-law/616-2021-8-3-s5', form: 'vate', size: 11, needed: 11, each: true},
  {provision: 'fi-law/616-2021-9-2', form: 'hus_prep_group', size: 6, needed: 6, each: true}
] AS need
MATCH (p:Element:Provision {uid: need.provision})
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (b:Body {model: $model})
WHERE (b.legal_form = need.form OR b.statutory_role = need.role)
  AND b.begins_latest <= $at AND $at < b.ends_earliest AND b.certainty <> 'unresolved'
MATCH way = (b)-[:PART_OF*0..1]->(c:Body {model: $model})
WHERE p['from_' + c.legal_form] <= $law_at AND c.begins_latest <= $at AND $at < c.ends_earliest AND c.certainty <> 'unresolved'
  AND ((b.uid = c.uid AND c.legal_form = need.form) OR (b.uid <> c.uid AND b.statutory_role = need.role))
  AND all(r IN relationships(way) WHERE NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest)
OPTIONAL MATCH (b)-[u:SET_UP_BY]->(g:Body)
WHERE g.begins_earliest <= $at AND $at < g.ends_latest
WITH told_of, need, p, c, b, count(g) AS setters, collect(CASE WHEN u.certainty <> 'unresolved' AND g.certainty <> 'unresolved' AND g.begins_latest <= $at
     AND $at < g.ends_earliest THEN coalesce(g.legal_form, CASE WHEN g.kind = 'state_authority' THEN 'state' END) END) AS set_by
OPTIONAL MATCH (b)-[o:PART_OF]->(k:Body)
WHERE NOT o.alternative AND o.certainty <> 'unresolved' AND o.begins_latest <= $at AND $at < o.ends_earliest
  AND k.begins_latest <= $at AND $at < k.ends_earliest AND k.certainty <> 'unresolved'
WITH told_of, need, p, c, b, setters, set_by, collect(k.legal_form) AS areas
WHERE need.form IS NULL OR need.form <> 'vate' OR NOT ('uusimaa_county' IN areas OR (size(set_by) > 0 AND size(set_by) = setters AND NOT 'state' IN set_by))
WITH told_of, need, p, c, b, coalesce(need.form, '') <> 'vate' OR ('state' IN set_by AND 'county' IN areas) AS concerns
WITH need, p, b, concerns, count(CASE WHEN any(one IN ['', b.uid, c.uid] WHERE one IN told_of) THEN 1 END) > 0 AS claimed, coalesce(b.unresolved, []) AS open,
     CASE WHEN NOT 'population' IN coalesce(c.unresolved, []) THEN c.population END AS population
OPTIONAL MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b)
WHERE s.begins_earliest <= $at AND $at < s.ends_latest
  AND (s.role IN ['chair', 'vice_chair', 'member', 'deputy', 'not_stated'] OR 'role' IN coalesce(s.unresolved, []))
WITH need, p, b, concerns, claimed, open, population, s, s.role = 'not_stated' OR 'role' IN coalesce(s.unresolved, []) AS any_role,
     s.role = 'deputy' AS deputy, s.deputy IN ['named', 'unnamed'] AND NOT 'deputy' IN coalesce(s.unresolved, []) AS told,
     s.deputy = 'none' AND NOT 'deputy' IN coalesce(s.unresolved, []) AS bare, EXISTS { (:Seat)-[:DEPUTY_FOR]->(s) } AS backed,
     EXISTS { (s)-[:DEPUTY_FOR]->(:Seat) } AS tied, NOT s.plural AND NOT i.alternative AND i.certainty <> 'unresolved'
     AND s.certainty <> 'unresolved' AND s.begins_latest <= $at AND $at < s.ends_earliest AS there
WITH need, p, b, concerns, claimed, open, population,
     count(CASE WHEN there AND NOT any_role AND NOT deputy THEN 1 END) AS members,
     count(CASE WHEN any_role OR (NOT deputy AND NOT there) THEN 1 END) AS open_members,
     count(CASE WHEN s.plural AND (any_role OR NOT deputy) THEN 1 END) AS several_members,
     count(CASE WHEN there AND NOT any_role AND deputy AND tied THEN 1 END) AS tied,
     count(CASE WHEN there AND NOT any_role AND deputy AND NOT tied THEN 1 END) AS untied,
     count(CASE WHEN there AND NOT any_role AND NOT deputy AND told AND NOT backed THEN 1 END) AS told,
     count(CASE WHEN any_role OR (deputy AND NOT there) OR (NOT deputy AND NOT there AND told AND NOT backed) THEN 1 END) AS open_deputies,
     count(CASE WHEN s.plural AND (any_role OR deputy OR told) THEN 1 END) AS several_deputies,
     count(CASE WHEN there AND NOT any_role AND NOT deputy AND bare AND NOT backed THEN 1 END) AS bare
WITH need, p, b, concerns, open, population, claimed OR (b.composition = 'full' AND $at < b.told_until AND NOT 'composition' IN open) AS whole,
     members, open_members, several_members, CASE WHEN untied > told THEN tied + untied ELSE tied + told END AS least_deputies,
     CASE WHEN several_deputies = 0 AND (claimed OR (b.deputies = 'none' AND NOT 'deputies' IN open)
                                         OR (('deputies' IN coalesce(b.absent, []) AND $at < b.told_until) AND NOT 'absent' IN open))
          THEN tied + untied + told + open_deputies ELSE 1000000 END AS most_deputies, need.each AND bare > 0 AS bare
WITH need, p, b, concerns, population, 'kind' IN open OR 'statutory_role' IN open OR 'legal_form' IN open AS unsure, least_deputies, most_deputies, bare,
     whole, members, open_members, several_members,
     CASE WHEN NOT whole AND several_members = 0 AND b.stated_count >= members + open_members AND NOT 'stated_count' IN open THEN b.stated_count END AS stated
WITH need, p, b, concerns, unsure, least_deputies, most_deputies, bare, coalesce(stated, members) AS least,
     CASE WHEN stated IS NOT NULL THEN stated WHEN whole AND several_members = 0 THEN members + open_members ELSE 1000000 END AS most,
     CASE WHEN need.size IS NOT NULL THEN need.size WHEN population > 600000 THEN 89 WHEN population > 400000 THEN 79 WHEN population > 200000 THEN 69 ELSE 59 END AS low,
     CASE WHEN need.size IS NOT NULL THEN need.size WHEN population IS NULL OR population > 600000 THEN 89 WHEN population > 400000 THEN 79
          WHEN population > 200000 THEN 69 ELSE 59 END AS high,
     coalesce(need.size, 1000000) AS cap
WITH need, p, b, concerns AND NOT unsure AS binds, unsure, least_deputies, most_deputies, bare, least, most, low, high, cap,
     most < low AS fewer, least > cap AS more, need.size IS NULL AND least = most AND least % 2 = 0 AS even,
     least >= high AND most <= cap AND (need.size IS NOT NULL OR least = most) AS inside
WITH need, p, b, binds, unsure, least_deputies, most_deputies, bare, least, most, low, high, fewer, more, even, inside,
     CASE WHEN NOT binds THEN 'cannot_be_said' WHEN fewer OR more OR even OR bare OR most_deputies < need.needed THEN 'fails'
          WHEN inside AND least_deputies >= need.needed THEN 'holds' ELSE 'cannot_be_said' END AS verdict
RETURN b.uid AS subject, p.uid AS norm, verdict,
       CASE WHEN verdict = 'fails' THEN CASE WHEN fewer AND least < most THEN 'fewer' WHEN more AND least < most THEN 'more' WHEN fewer OR more THEN null
                                             WHEN even THEN 'even' WHEN bare THEN 'bare' ELSE 'deputies' END
            WHEN verdict = 'cannot_be_said' THEN CASE WHEN unsure THEN null WHEN NOT binds THEN 'condition' WHEN inside THEN 'deputies_open'
                                                      WHEN least = most AND low < high THEN 'population' END END AS says,
       CASE WHEN fewer THEN most ELSE least END AS count, CASE WHEN need.size IS NULL THEN '≥ ' ELSE '' END + toString(low) AS required,
       CASE WHEN most_deputies < 1000000 THEN most_deputies END AS deputies, need.needed AS needed
ORDER BY b.sort, p.sort
