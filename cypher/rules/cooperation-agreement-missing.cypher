// title:
//   fi: Hyvinvointialueiden yhteistyösopimus puuttuu
//   sv: Samarbetsavtalet mellan välfärdsområdena saknas
//   en: A cooperation agreement is missing
// scope:
//   fi: hyvinvointialueita, Helsingin kaupunkia ja HUS-yhtymää
//   sv: välfärdsområden, Helsingfors stad och HUS-sammanslutningen
//   en: counties, the city of Helsinki and the HUS joint authority
// why:
//   fi: Yhteistyösopimuksella sovitaan työnjaosta ja yhteensovittamisesta alueiden kesken. Ilman sitä keskitetyistä palveluista ja kielellisistä oikeuksista ei ole yhteistä ratkaisua.
//   sv: I samarbetsavtalet kommer områdena överens om arbetsfördelning och samordning. Utan det saknas en gemensam lösning för centraliserade tjänster och språkliga rättigheter.
//   en: In the agreement the counties settle how they divide and coordinate their work. Without it services that are centralised and language rights have no common solution.
// fix:
//   fi: Lisää sopimus tai sitä korvaava valtioneuvoston päätös malliin (agreements, kind, parties, by_government) tai tee sopimus.
//   sv: Lägg till avtalet eller statsrådets beslut i dess ställe i modellen (agreements, kind, parties, by_government), eller ingå avtalet.
//   en: Add the agreement, or the Government decision in its place, to the model (agreements, kind, parties, by_government), or make one.
// fails:
//   fi: "{subject}: yhteistyöalueen hyvinvointialueiden yhteistyösopimus puuttuu ({norm})."
//   sv: "{subject}: samarbetsavtalet mellan välfärdsområdena i samarbetsområdet saknas ({norm})."
//   en: "{subject}: the agreement of the counties of its cooperation area is missing ({norm})."
// silent:
//   fi: "{subject}: hyvinvointialueiden yhteistyösopimusta ei mainita ({norm})."
//   sv: "{subject}: samarbetsavtalet mellan välfärdsområdena anges inte ({norm})."
//   en: "{subject}: the cooperation agreement of the counties is not stated ({norm})."
// also:
//   bilingual:
//     fi: "{subject}: kaksikielisten hyvinvointialueiden yhteistyösopimus puuttuu ({norm})."
//     sv: "{subject}: samarbetsavtalet mellan de tvåspråkiga välfärdsområdena saknas ({norm})."
//     en: "{subject}: the cooperation agreement of the bilingual counties is missing ({norm})."
//   old:
//     fi: "{subject}: yhteistyösopimusta ei ole tehty valtuustokausittain (viimeisin: {agreements}), {norm}."
//     sv: "{subject}: samarbetsavtal har inte ingåtts för varje fullmäktigeperiod (det senaste: {agreements}), {norm}."
//     en: "{subject}: a whole council term has passed without a new cooperation agreement (the last one: {agreements}), {norm}."
//   uncertain:
//     fi: "{subject}: yhteistyösopimuksesta on vain epävarma tieto ({agreements}), {norm}."
//     sv: "{subject}: uppgiften om samarbetsavtalet är osäker ({agreements}), {norm}."
//     en: "{subject}: what is known of the cooperation agreement is uncertain ({agreements}), {norm}."
//   condition:
//     fi: "{subject}: ei mainita, onko alue kaksikielinen ({norm})."
//     sv: "{subject}: om området är tvåspråkigt anges inte ({norm})."
//     en: "{subject}: whether the county is bilingual is not stated ({norm})."
// judges: structure
// severity: provision
// about: Body
// columns: {agreements: thing}
// provisions: [fi-law/612-2021-36-1, fi-law/612-2021-39-1]

// `from`: the day after the last one for making the first agreement (616/2021 1 § 3 mom., 56 § 5 mom.). The one of a cooperation
// area is made for each council term; terms begin in June every fourth year from 2025. It is old when a whole term, from `before`
// on, has gone by since it was made (signed, or else begin). Of an agreement without certain parties, this one may be a party.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'agreements' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
UNWIND [
  {provision: 'fi-law/612-2021-36-1', kind: 'cooperation', from: '2026-01-01', each_term: true},
  {provision: 'fi-law/612-2021-39-1', kind: 'bilingual_cooperation', from: '2023-09-02', each_term: false}
] AS row
MATCH (p:Element:Provision {uid: row.provision})
WHERE p.uid IN $provisions AND row.from <= $law_at AND $law_at < p.binds_until
MATCH (c:Body {model: $model})
WHERE c.legal_form IS NOT NULL AND p['from_' + c.legal_form] <= $law_at AND c.begins_latest <= $at AND $at < c.ends_earliest AND c.certainty <> 'unresolved'
  AND (row.each_term OR c.legal_form IN ['hus', 'helsinki'] OR coalesce(c.bilingual, true))
WITH told_of, row, p, c, NOT row.each_term AND NOT c.legal_form IN ['hus', 'helsinki'] AND c.bilingual IS NULL AS unknown,
     toInteger(substring($at, 0, 4)) - CASE WHEN substring($at, 5, 2) < '06' THEN 1 ELSE 0 END AS year
OPTIONAL MATCH (a:Agreement {model: $model})
WHERE a.kind = row.kind AND a.begins_earliest <= $at AND $at < a.ends_latest
OPTIONAL MATCH (c)-[r:PARTY_TO]->(x:Agreement)
WHERE x = a AND r.model = $model
WITH told_of, row, p, c, unknown, toString(2021 + (year - 2025) / 4 * 4) + '-06-01' AS before, a, coalesce(a.signed, a.begin) AS made,
     count(r) AS party, count(CASE WHEN r.certainty <> 'unresolved' THEN 1 END) AS surely
WITH told_of, row, p, c, unknown, a,
     row.each_term AND before > '2022-03-01' AND coalesce(left(made + '-01-01', 10), '') < before AS may_be_old,
     row.each_term AND coalesce(left(made + '-12-31', 10), before) < before AND NOT 'signed' IN coalesce(a.unresolved, []) AS old,
     surely > 0 AND a.certainty <> 'unresolved' AND NOT 'kind' IN coalesce(a.unresolved, []) AND a.begins_latest <= $at AND $at < a.ends_earliest AS there,
     party > 0 OR NOT EXISTS {
       MATCH (x:Body)-[y:PARTY_TO]->(a)
       WHERE y.model = $model AND y.certainty <> 'unresolved' AND x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest } AS possible
     ORDER BY a.sort
WITH told_of, row, p, c, unknown, count(CASE WHEN there AND NOT may_be_old THEN 1 END) AS good,
     collect(CASE WHEN possible AND NOT old THEN a.uid END) AS open, collect(CASE WHEN there AND old THEN a.uid END) AS old
WITH row, p, c, unknown, open, old, good, any(one IN ['', c.uid] WHERE one IN told_of) AS whole
WITH row, p, c, unknown, open, old,
     CASE WHEN good > 0 THEN 'holds' WHEN unknown OR size(open) > 0 OR NOT whole THEN 'cannot_be_said' ELSE 'fails' END AS verdict
RETURN c.uid AS subject, p.uid AS norm, verdict,
       CASE WHEN verdict = 'fails' THEN CASE WHEN NOT row.each_term THEN 'bilingual' WHEN size(old) > 0 THEN 'old' END
            WHEN verdict = 'cannot_be_said' THEN CASE WHEN unknown THEN 'condition' WHEN size(open) > 0 THEN 'uncertain' END END AS says,
       CASE WHEN verdict = 'fails' THEN old WHEN verdict = 'cannot_be_said' THEN open ELSE [] END AS agreements
ORDER BY c.sort, p.sort
