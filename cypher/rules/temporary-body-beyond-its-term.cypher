// title:
//   fi: Väliaikainen valmistelutoimielin jatkaa aluehallituksen aloitettua
//   sv: Ett temporärt beredningsorgan fortsätter efter att välfärdsområdesstyrelsen inlett sin verksamhet
//   en: A temporary body goes on beyond its term
// scope:
//   fi: väliaikaisia valmistelutoimielimiä
//   sv: temporära beredningsorgan
//   en: temporary preparatory bodies
// why:
//   fi: Väliaikainen valmistelutoimielin hoitaa tehtäväänsä vain siihen saakka, kunnes aluehallitus aloittaa. Sen jälkeen kaksi toimielintä vastaisi samasta.
//   sv: Det temporära beredningsorganet sköter sin uppgift bara tills välfärdsområdesstyrelsen inleder sin verksamhet. Därefter skulle två organ svara för samma sak.
//   en: The temporary body has its task only until the county board begins. After that two bodies would answer for the same.
// fix:
//   fi: Merkitse, milloin valmistelutoimielin päättyi (end) ja aluehallitus aloitti (begin).
//   sv: Anteckna när beredningsorganet upphörde (end) och när välfärdsområdesstyrelsen började (begin).
//   en: Record when the temporary body ended (end) and when the county board began (begin).
// fails:
//   fi: "{subject}: väliaikainen valmistelutoimielin on merkitty toimivaksi vielä {date}, vaikka aluehallitus on aloittanut ({boards}), {norm}."
//   sv: "{subject}: det temporära beredningsorganet har antecknats som verksamt ännu {date}, fastän välfärdsområdesstyrelsen har inlett sin verksamhet ({boards}), {norm}."
//   en: "{subject}: the temporary body is recorded as active still on {date}, although the county board has begun its work ({boards}), {norm}."
// silent:
//   fi: "{subject}: ei voida todeta, onko aluehallitus jo aloittanut {date} ({norm})."
//   sv: "{subject}: om välfärdsområdesstyrelsen redan har inlett sin verksamhet {date} kan inte avgöras ({norm})."
//   en: "{subject}: whether the county board had begun its work on {date} cannot be said ({norm})."
// judges: structure
// severity: provision
// about: Body
// columns: {boards: thing, date: date}
// provisions: [fi-law/616-2021-8-1]

// The board is that of the county of which the temporary body is part or which succeeds it, or succeeds it itself. Before the
// term of the first council (the day on which 616/2021 10 § 1 mom. no longer applies) no board set up by a council has begun.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'bodies' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (p:Element:Provision), (term:Provision {uid: 'fi-law/616-2021-10-1'})
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (v:Body {model: $model, legal_form: 'vate'})
WHERE p.from_vate <= $law_at AND v.begins_latest <= $at AND $at < v.ends_earliest AND v.certainty <> 'unresolved'
OPTIONAL MATCH (v)-[f:PART_OF|SUCCEEDS]-(x:Body)
WHERE f.model = $model AND x.begins_earliest <= $at AND $at < x.ends_latest
  AND ((type(f) = 'PART_OF' AND startNode(f) = v AND x.legal_form IN ['county', 'uusimaa_county'] AND f.begins_earliest <= $at AND $at < f.ends_latest)
       OR (type(f) = 'SUCCEEDS' AND endNode(f) = v AND (x.legal_form IN ['county', 'uusimaa_county'] OR x.statutory_role = 'board')))
OPTIONAL MATCH (b:Body {statutory_role: 'board'})-[o:PART_OF]->(y:Body)
WHERE y = x AND o.model = $model AND b.begins_earliest <= $at AND $at < b.ends_latest AND o.begins_earliest <= $at AND $at < o.ends_latest
WITH told_of, p, term, v, CASE WHEN x.statutory_role = 'board' THEN x ELSE b END AS b,
     f.certainty <> 'unresolved' AND NOT coalesce(f.alternative, false) AND x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest
     AND (type(f) = 'SUCCEEDS' OR (f.begins_latest <= $at AND $at < f.ends_earliest))
     AND (x.statutory_role = 'board' OR (b.certainty <> 'unresolved' AND b.begins_latest <= $at AND $at < b.ends_earliest
          AND o.certainty <> 'unresolved' AND NOT o.alternative AND o.begins_latest <= $at AND $at < o.ends_earliest)) AS link
WITH told_of, p, term, v, b, count(CASE WHEN link THEN 1 END) > 0 AS sure ORDER BY b.sort
WITH told_of, p, term, v, collect(b.uid) AS boards, collect(CASE WHEN sure THEN b.uid END) AS certain
WITH p, term, v, boards, certain, any(one IN [''] WHERE one IN told_of) AS told
WITH p, v, boards, certain, told OR $at < term.binds_until AS whole
RETURN v.uid AS subject, p.uid AS norm,
       CASE WHEN size(certain) > 0 THEN 'fails' WHEN size(boards) = 0 AND whole THEN 'holds' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN size(certain) > 0 THEN certain ELSE boards END AS boards, $at AS date
ORDER BY v.sort
