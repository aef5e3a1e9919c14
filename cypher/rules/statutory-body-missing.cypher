// title:
//   fi: Lakisääteinen toimielin puuttuu
//   sv: Ett lagstadgat organ saknas
//   en: A statutory body is missing
// scope:
//   fi: alueita ja yhtymiä, joita säännös sitoo
//   sv: områden och sammanslutningar som bestämmelsen binder
//   en: counties and joint authorities that the provision binds
// why:
//   fi: Laki määrää, mitkä toimielimet alueella on oltava. Ilman niitä päätösvalta, valvonta tai asukkaiden osallisuus jää toteutumatta.
//   sv: Lagen bestämmer vilka organ området ska ha. Utan dem fullgörs varken beslutanderätten, tillsynen eller invånarnas delaktighet.
//   en: The law says which bodies the area must have. Without them deciding, auditing or the residents' say is left undone.
// fix:
//   fi: Lisää puuttuva toimielin malliin (bodies, statutory_role) tai aseta se, jos sitä ei ole.
//   sv: Lägg till organet i modellen (bodies, statutory_role), eller tillsätt det om det inte finns.
//   en: Add the body to the model (bodies, statutory_role), or set it up if there is none.
// fails:
//   fi: "{subject}: lain edellyttämä toimielin puuttuu ({missing}), {norm}."
//   sv: "{subject}: ett organ som lagen kräver saknas ({missing}), {norm}."
//   en: "{subject}: a body that the law requires is missing ({missing}), {norm}."
// silent:
//   fi: "{subject}: ei voida todeta, onko lain edellyttämä toimielin olemassa ({missing}), {norm}."
//   sv: "{subject}: om det organ som lagen kräver finns kan inte avgöras ({missing}), {norm}."
//   en: "{subject}: whether the body that the law requires exists cannot be said ({missing}), {norm}."
// also:
//   assembly:
//     fi: "{subject}: lain edellyttämä toimielin puuttuu ({missing}; yhtymävaltuuston sijasta voi olla yhtymäkokous), {norm}."
//     sv: "{subject}: ett organ som lagen kräver saknas ({missing}; i stället för fullmäktige kan sammanslutningen ha en stämma), {norm}."
//     en: "{subject}: a body that the law requires is missing ({missing}; an assembly may take the place of the council), {norm}."
//   perhaps_assembly:
//     fi: "{subject}: ei voida todeta, onko lain edellyttämä toimielin olemassa ({missing}; yhtymävaltuuston sijasta voi olla yhtymäkokous), {norm}."
//     sv: "{subject}: om det organ som lagen kräver finns kan inte avgöras ({missing}; i stället för fullmäktige kan sammanslutningen ha en stämma), {norm}."
//     en: "{subject}: whether the body that the law requires exists cannot be said ({missing}; an assembly may take the place of the council), {norm}."
//   condition:
//     fi: "{subject}: ei mainita, koskeeko vaatimus aluetta ({missing}), {norm}."
//     sv: "{subject}: om kravet gäller området anges inte ({missing}), {norm}."
//     en: "{subject}: whether the requirement concerns the area is not stated ({missing}), {norm}."
// judges: structure
// severity: provision
// about: Body
// columns: {missing: word}
// provisions: [fi-law/611-2021-32-1, fi-law/611-2021-33-1, fi-law/611-2021-33-6, fi-law/611-2021-35-1, fi-law/615-2021-19-1, fi-law/714-1998-12a-1]

// What each provision requires, and of whom: every one that it binds, or the bilingual or Sámi ones. HUS is
// bilingual. In it and in a joint county authority an assembly (615/2021, section 14) may take the place of the council.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'bodies' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
UNWIND [
  {provision: 'fi-law/611-2021-35-1', roles: ['council', 'board', 'audit_committee'], where: 'all'},
  {provision: 'fi-law/611-2021-32-1', roles: ['youth_council', 'council_for_older_people', 'disability_council'], where: 'all'},
  {provision: 'fi-law/611-2021-33-1', roles: ['national_language_committee'], where: 'bilingual'},
  {provision: 'fi-law/615-2021-19-1', roles: ['national_language_committee'], where: 'all'},
  {provision: 'fi-law/611-2021-33-6', roles: ['sami_language_committee'], where: 'sami'},
  {provision: 'fi-law/714-1998-12a-1', roles: ['election_committee'], where: 'all'}
] AS need
MATCH (p:Element:Provision {uid: need.provision})
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (c:Body {model: $model})
WHERE p['from_' + c.legal_form] <= $law_at AND c.begins_latest <= $at AND $at < c.ends_earliest AND c.certainty <> 'unresolved'
  AND (need.where = 'all' OR (need.where = 'bilingual' AND (c.legal_form = 'hus' OR coalesce(c.bilingual, true))) OR (need.where = 'sami' AND coalesce(c.sami_homeland, true)))
WITH told_of, need, p, c, (need.where = 'bilingual' AND c.legal_form <> 'hus' AND c.bilingual IS NULL) OR (need.where = 'sami' AND c.sami_homeland IS NULL) AS unknown
OPTIONAL MATCH (b:Body {model: $model})-[o:PART_OF]->(c)
WHERE (b.statutory_role IN need.roles OR ('council' IN need.roles AND c.legal_form IN ['hus', 'consortium'] AND b.statutory_role = 'assembly'))
  AND b.begins_earliest <= $at AND $at < b.ends_latest AND o.begins_earliest <= $at AND $at < o.ends_latest
WITH told_of, need, p, c, unknown,
     collect(CASE WHEN b.begins_latest <= $at AND $at < b.ends_earliest AND b.certainty <> 'unresolved' AND o.certainty <> 'unresolved'
                   AND NOT o.alternative AND o.begins_latest <= $at AND $at < o.ends_earliest THEN CASE b.statutory_role WHEN 'assembly' THEN 'council' ELSE b.statutory_role END END) AS sure,
     collect(CASE b.statutory_role WHEN 'assembly' THEN 'council' ELSE b.statutory_role END) AS perhaps
WITH need, p, c, unknown, sure, perhaps, any(one IN ['', c.uid] WHERE one IN told_of) AS whole
WITH p, c, unknown, [role IN need.roles WHERE NOT role IN sure] AS missing,
     [role IN need.roles WHERE NOT role IN perhaps AND (whole OR (role IN coalesce(c.absent, []) AND $at < c.told_until))] AS gone
WITH p, c, unknown, CASE WHEN size(gone) > 0 AND NOT unknown THEN gone ELSE missing END AS missing,
     CASE WHEN size(missing) = 0 THEN 'holds' WHEN size(gone) > 0 AND NOT unknown THEN 'fails' ELSE 'cannot_be_said' END AS verdict
RETURN c.uid AS subject, p.uid AS norm, verdict,
       CASE WHEN size(missing) > 0 AND unknown THEN 'condition'
            WHEN 'council' IN missing AND c.legal_form IN ['hus', 'consortium'] THEN CASE verdict WHEN 'fails' THEN 'assembly' ELSE 'perhaps_assembly' END END AS says,
       missing
ORDER BY c.sort, p.sort
