// title:
//   fi: Jäsenmäärä ei vastaa vaatimusta
//   sv: Antalet ledamöter motsvarar inte kravet
//   en: A size is outside the norm
// scope:
//   fi: toimijoita, joiden jäsenmäärästä on vaatimus (kukin vaatimus erikseen)
//   sv: aktörer vars storlek det finns krav på (varje krav för sig)
//   en: bodies of whose size something is required (each requirement by itself)
// why:
//   fi: Jäsenmäärästä on esitetty tai päätetty jotakin. Poikkeama kannattaa huomata ennen kuin ryhmä aloittaa tai sen päätöksiin vedotaan.
//   sv: Om antalet ledamöter har något föreslagits eller beslutats. En avvikelse bör upptäckas innan gruppen börjar eller dess beslut åberopas.
//   en: Something was proposed or decided about the size. A deviation should be noticed before the body starts, or its decisions are relied on.
// fix:
//   fi: Tarkista nimeämispäätös. Joko vaatimus on korvattu uudella päätöksellä, tai jäsenmäärä on korjattava.
//   sv: Kontrollera beslutet om ledamöterna. Antingen har kravet ersatts av ett nytt beslut, eller så ska antalet rättas.
//   en: Check the decision that named the members. Either a new decision replaced the requirement, or the size has to be corrected.
// fails:
//   fi: "{subject}: jäseniä on {count}; vaatimus: {required}."
//   sv: "{subject}: antalet ledamöter är {count}; kravet: {required}."
//   en: "{subject}: the number of members is {count}; required: {required}."
// silent:
//   fi: "{subject}: jäsenmäärää ei voida verrata vaatimukseen ({required}), koska kokoonpanoa ei mainita kokonaan."
//   sv: "{subject}: antalet ledamöter kan inte jämföras med kravet ({required}), eftersom hela sammansättningen inte anges."
//   en: "{subject}: the size cannot be compared with what is required ({required}), as the whole composition is not stated."
// also:
//   readings:
//     fi: "{subject}: jäseniä on {count} tai toisen lukutavan mukaan {count_wide}; vaatimus: {required}."
//     sv: "{subject}: antalet ledamöter är {count} eller enligt en annan läsning {count_wide}; kravet: {required}."
//     en: "{subject}: the number of members is {count}, or {count_wide} on another reading; required: {required}."
//   some:
//     fi: "{subject}: jäseniä on ainakin {count}; vaatimus: {required}."
//     sv: "{subject}: antalet ledamöter är åtminstone {count}; kravet: {required}."
//     en: "{subject}: the number of members is {count} or more; required: {required}."
//   dates:
//     fi: "{subject}: annetuista päivämääristä ei selviä, koskiko vaatimus ({required}) sitä {date}."
//     sv: "{subject}: av datumen framgår inte om kravet ({required}) gällde den {date}."
//     en: "{subject}: whether the requirement ({required}) was in force for it on {date} cannot be said from the dates given."
//   unresolved:
//     fi: "{subject}: on tulkinnanvaraista, koskeeko vaatimus ({required}) sitä."
//     sv: "{subject}: om kravet ({required}) gäller den kan tolkas på flera sätt."
//     en: "{subject}: whether the requirement ({required}) concerns it is left unresolved."
// judges: structure
// severity: norm
// about: Body
// checks: [size]
// columns: {count: number, count_wide: number, least: number, most: number, required: text, date: date}

// Two readings: the roles that count, and those that may count too. Each gives a number, or a range where something is open.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'seats' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (n:Norm {model: $model})-[a:APPLIES_TO]->(b:Body)
WHERE n.check = 'size' AND (n.min IS NOT NULL OR n.max IS NOT NULL) AND n.begins_earliest <= $at AND $at < n.ends_latest AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH told_of, n, a, b, coalesce(n.counts_roles, ['chair', 'vice_chair', 'member']) AS roles, coalesce(n.may_count, []) AS more
OPTIONAL MATCH (s:Seat)-[i:SEAT_IN]->(b)
WHERE s.model = $model AND s.begins_earliest <= $at AND $at < s.ends_latest AND (s.role IN roles + more OR s.role = 'not_stated')
WITH told_of, n, a, b, roles, more, s, i,
     NOT s.plural AND NOT i.alternative AND i.certainty <> 'unresolved' AND s.certainty <> 'unresolved' AND s.role <> 'not_stated'
     AND NOT 'role' IN coalesce(s.unresolved, []) AND s.begins_latest <= $at AND $at < s.ends_earliest AS sure
WITH told_of, n, a, b, roles, more,
     count(CASE WHEN sure AND s.role IN roles THEN 1 END) AS narrow, count(CASE WHEN sure THEN 1 END) AS wide,
     count(CASE WHEN NOT sure AND NOT s.role IN more THEN 1 END) AS open_narrow, count(CASE WHEN NOT sure THEN 1 END) AS open_wide,
     count(CASE WHEN s.plural THEN 1 END) AS plural
WITH n, a, b, narrow, wide, open_narrow, open_wide, plural, any(one IN ['', b.uid] WHERE one IN told_of) AS claimed
WITH n, a, b, plural, open_narrow, open_wide,
     claimed OR (b.composition = 'full' AND $at < b.told_until AND NOT 'composition' IN coalesce(b.unresolved, [])) AS whole, narrow, wide
WITH n, a, b, whole AND plural = 0 AS whole, NOT whole AND b.stated_count IS NOT NULL AND b.stated_count >= wide
     AND NOT 'stated_count' IN coalesce(b.unresolved, []) AS told, open_narrow, open_wide, narrow, wide
WITH n, a, b, whole OR told AS whole,
     CASE WHEN told THEN b.stated_count ELSE narrow END AS narrow_least, CASE WHEN told THEN b.stated_count ELSE wide END AS wide_least,
     CASE WHEN told THEN b.stated_count WHEN whole THEN narrow + open_narrow ELSE 1000000 END AS narrow_most,
     CASE WHEN told THEN b.stated_count WHEN whole THEN wide + open_wide ELSE 1000000 END AS wide_most,
     coalesce(n.min, 0) AS least, coalesce(n.max, 1000000) AS most,
     a.certainty <> 'unresolved' AND n.certainty <> 'unresolved' AND b.certainty <> 'unresolved' AS resolved,
     n.begins_latest <= $at AND $at < n.ends_earliest AND b.begins_latest <= $at AND $at < b.ends_earliest AS dated
WITH n, b, whole, resolved, resolved AND dated AS sure, narrow_least, wide_least, narrow_most, wide_most,
     (narrow_least > most OR narrow_most < least) AND (wide_least > most OR wide_most < least) AS outside,
     narrow_least >= least AND narrow_most <= most AND wide_least >= least AND wide_most <= most AS inside
RETURN b.uid AS subject, n.uid AS norm,
       CASE WHEN NOT sure THEN 'cannot_be_said' WHEN outside THEN 'fails' WHEN inside THEN 'holds' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN NOT resolved THEN 'unresolved' WHEN NOT sure THEN 'dates'
            WHEN narrow_least = narrow_most AND wide_least = wide_most THEN CASE WHEN narrow_least <> wide_least THEN 'readings' END
            WHEN outside OR whole THEN 'some' END AS says,
       narrow_least AS count, wide_least AS count_wide, n.min AS least, n.max AS most,
       CASE WHEN n.min = n.max THEN toString(n.min) WHEN n.max IS NULL THEN '≥ ' + toString(n.min) WHEN n.min IS NULL THEN '≤ ' + toString(n.max)
            ELSE toString(n.min) + '–' + toString(n.max) END AS required, $at AS date
ORDER BY b.sort, n.sort
