// title:
//   fi: Henkilöstöjärjestöt eivät ole edustettuina
//   sv: Personalorganisationerna är inte företrädda
//   en: The staff organisations are not represented
// scope:
//   fi: toimijoita, joissa henkilöstöjärjestöjen kuuluu olla edustettuina (kukin vaatimus erikseen)
//   sv: aktörer där personalorganisationerna ska vara företrädda (varje krav för sig)
//   en: bodies in which the staff organisations are to be represented (each requirement by itself)
// why:
//   fi: Henkilöstön edustus on luvattu tai edellytetty. Ilman sitä valmistelu etenee kuulematta niitä, joita se koskee.
//   sv: Personalens representation har utlovats eller krävts. Utan den framskrider beredningen utan att de som berörs blir hörda.
//   en: The staff were promised or are owed a representative. Without one the preparation goes on without hearing those it concerns.
// fix:
//   fi: Pyydä henkilöstöjärjestöjä nimeämään edustaja ja kirjaa hänen paikkansa (represents).
//   sv: Be personalorganisationerna utse en företrädare och anteckna platsen (represents).
//   en: Ask the staff organisations to name a representative, and record the seat (represents).
// fails:
//   fi: "{subject}: henkilöstöjärjestöillä ei ole edustajaa."
//   sv: "{subject}: personalorganisationerna har ingen företrädare."
//   en: "{subject}: the staff organisations have no representative."
// silent:
//   fi: "{subject}: henkilöstöjärjestöjen edustajaa ei mainita."
//   sv: "{subject}: en företrädare för personalorganisationerna anges inte."
//   en: "{subject}: a representative of the staff organisations is not stated."
// also:
//   uncertain:
//     fi: "{subject}: henkilöstöjärjestöjen edustusta juuri tässä toimijassa ei voida todeta ({seats})."
//     sv: "{subject}: om personalorganisationerna är företrädda just i denna aktör framgår inte ({seats})."
//     en: "{subject}: whether the staff organisations are represented in this very body is not clear ({seats})."
//   dates:
//     fi: "{subject}: henkilöstöjärjestöjen edustajaa ei ole, mutta annetuista päivämääristä ei selviä, koskiko vaatimus toimijaa {date}."
//     sv: "{subject}: personalorganisationerna har ingen företrädare, men av datumen framgår inte om kravet gällde den {date}."
//     en: "{subject}: the staff organisations have no representative, but whether the requirement was in force for it on {date} cannot be said from the dates given."
// judges: structure
// severity: norm
// about: Body
// checks: [represents]
// columns: {seats: thing, date: date}

OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'seats' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (n:Norm {model: $model})-[a:APPLIES_TO]->(b:Body)
WHERE n.check = 'represents' AND 'staff_organisation' IN n.values AND n.begins_earliest <= $at AND $at < n.ends_latest
  AND b.begins_earliest <= $at AND $at < b.ends_latest
OPTIONAL MATCH (s:Seat)-[i:SEAT_IN]->(b)
WHERE s.occupancy <> 'vacant' AND s.begins_earliest <= $at AND $at < s.ends_latest
  AND (s.role = 'staff_representative' OR EXISTS { MATCH (s)-[r:REPRESENTS]->(o:Body)
       WHERE o.kind = 'staff_organisation' AND r.begins_earliest <= $at AND $at < r.ends_latest
         AND o.begins_earliest <= $at AND $at < o.ends_latest })
WITH told_of, n, a, b, s, i,
     NOT i.alternative AND i.certainty <> 'unresolved' AND s.certainty <> 'unresolved' AND s.begins_latest <= $at AND $at < s.ends_earliest
     AND ((s.role = 'staff_representative' AND NOT 'role' IN coalesce(s.unresolved, [])) OR EXISTS { MATCH (s)-[r:REPRESENTS]->(o:Body)
          WHERE o.kind = 'staff_organisation' AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest
            AND o.begins_latest <= $at AND $at < o.ends_earliest }) AS sure
     ORDER BY s.sort
WITH told_of, n, a, b, collect(s.uid) AS seats, count(CASE WHEN sure THEN 1 END) AS certain,
     reduce(all = [], some IN collect(coalesce(i.evidence, [])) | all + [one IN some WHERE NOT one IN all]) AS evidence
WITH n, a, b, seats, certain, evidence, any(one IN ['', b.uid] WHERE one IN told_of) AS claimed
WITH n, b, seats, certain, evidence,
     claimed OR ('members' IN coalesce(b.absent, []) AND $at < b.told_until) OR (b.composition = 'full' AND $at < b.told_until AND NOT 'composition' IN coalesce(b.unresolved, [])) AS whole,
     a.certainty = 'unresolved' OR n.certainty = 'unresolved' AS unresolved, n.begins_latest > $at OR $at >= n.ends_earliest
     OR b.begins_latest > $at OR $at >= b.ends_earliest AS undated
RETURN b.uid AS subject, n.uid AS norm,
       CASE WHEN certain > 0 THEN 'holds' WHEN unresolved OR undated OR size(seats) > 0 OR NOT whole THEN 'cannot_be_said' ELSE 'fails' END AS verdict,
       CASE WHEN size(seats) > 0 THEN 'uncertain' WHEN whole AND undated AND NOT unresolved THEN 'dates' END AS says,
       seats, $at AS date, evidence
ORDER BY b.sort, n.sort
