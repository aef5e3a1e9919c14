// title:
//   fi: Palvelukokonaisuutta ei tarkastella kaikista näkökulmista
//   sv: En tjänstehelhet granskas inte ur alla synvinklar
//   en: A package is outside the review matrix
// scope:
//   fi: palvelukokonaisuuksia
//   sv: tjänstehelheter
//   en: service packages
// why:
//   fi: Kokonaisuus tarkastellaan asiakkaan, henkilöstön, talouden ja vaikuttavuuden kannalta. Puuttuva näkökulma jää suunnitelmasta pois.
//   sv: En helhet granskas ur klientens, personalens, ekonomins och effektivitetens synvinkel. En synvinkel som saknas kommer inte med i planen.
//   en: A package is reviewed for the client, the staff, the economy and the effects. A viewpoint that is missing is left out of the plan.
// fix:
//   fi: Sovi, mikä ryhmä tarkastelee kokonaisuutta puuttuvasta näkökulmasta, ja kirjaa se (reviews, viewpoint).
//   sv: Kom överens om vilken grupp som granskar helheten ur den synvinkel som saknas och anteckna det (reviews, viewpoint).
//   en: Agree on which group reviews the package from the missing viewpoint, and record it (reviews, viewpoint).
// fails:
//   fi: "{subject}: kokonaisuutta ei tarkastella kaikista näkökulmista (puuttuu: {missing})."
//   sv: "{subject}: helheten granskas inte ur alla synvinklar (saknas: {missing})."
//   en: "{subject}: the package is not reviewed from all viewpoints (missing: {missing})."
// silent:
//   fi: "{subject}: ei voida todeta, tarkastellaanko kokonaisuutta kaikista näkökulmista (ei mainita: {missing})."
//   sv: "{subject}: om helheten granskas ur alla synvinklar kan inte avgöras (anges inte: {missing})."
//   en: "{subject}: whether the package is reviewed from all viewpoints cannot be said (not stated: {missing})."
// judges: structure
// severity: advice
// severity_why:
//   fi: Näkökulmat ovat suunnittelun apuväline, eivät säännöksen vaatimus.
//   sv: Synvinklarna är ett hjälpmedel i planeringen, inte ett krav i lag.
//   en: The viewpoints are an aid in planning, not required by a provision.
// about: ServicePackage
// columns: {missing: word}

// A review counts whether it is planned or done, and whoever makes it. One without a viewpoint may be of any.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'reviews' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (k:ServicePackage {model: $model})
OPTIONAL MATCH (b:Body)-[r:REVIEWS]->(k)
WHERE r.model = $model AND b.begins_earliest <= $at AND $at < b.ends_latest AND r.begins_earliest <= $at AND $at < r.ends_latest
WITH told_of, k, collect(coalesce(r.viewpoint, CASE WHEN r IS NOT NULL THEN 'any' END)) AS perhaps,
     collect(CASE WHEN r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest
                   AND b.certainty <> 'unresolved' AND b.begins_latest <= $at AND $at < b.ends_earliest THEN r.viewpoint END) AS sure
WITH k, perhaps, sure, any(one IN ['', k.uid] WHERE one IN told_of) AS claimed
WITH k, perhaps, sure, claimed AND k.certainty <> 'unresolved' AS whole
WITH k, [one IN ['client', 'staff', 'economy', 'effectiveness'] WHERE NOT one IN sure] AS missing,
     [one IN ['client', 'staff', 'economy', 'effectiveness'] WHERE whole AND NOT one IN perhaps AND NOT 'any' IN perhaps] AS gone
RETURN k.uid AS subject, CASE WHEN size(gone) > 0 THEN 'fails' WHEN size(missing) > 0 THEN 'cannot_be_said' ELSE 'holds' END AS verdict,
       CASE WHEN size(gone) > 0 THEN gone ELSE missing END AS missing
ORDER BY k.sort
