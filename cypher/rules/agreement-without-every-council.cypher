// title:
//   fi: Yhteistyösopimuksesta puuttuu valtuuston hyväksyntä
//   sv: Ett fullmäktiges godkännande av samarbetsavtalet saknas
//   en: A cooperation agreement lacks a council's approval
// scope:
//   fi: voimassa olevia hyvinvointialueiden yhteistyösopimuksia
//   sv: gällande samarbetsavtal mellan välfärdsområden
//   en: cooperation agreements of counties that are in force
// why:
//   fi: Yhteistyösopimus tulee voimaan vasta, kun kaikkien osapuolten valtuustot ovat hyväksyneet sen.
//   sv: Samarbetsavtalet träder i kraft först när alla parters fullmäktige har godkänt det.
//   en: The agreement enters into force only when the councils of all its parties have approved it.
// fix:
//   fi: Kirjaa puuttuva valtuuston hyväksyntä (approved_by) tai sopimuksen todellinen alkamispäivä (begin). Valtioneuvoston päätös merkitään (by_government).
//   sv: Anteckna det godkännande som saknas (approved_by), eller den dag då avtalet verkligen träder i kraft (begin). Statsrådets beslut antecknas (by_government).
//   en: Record the missing approval of the council (approved_by), or the day on which the agreement really begins (begin). A Government decision is marked as one (by_government).
// fails:
//   fi: "{subject}: sopimus on merkitty voimassa olevaksi, mutta valtuuston hyväksyntä puuttuu ({parties}), {norm}."
//   sv: "{subject}: avtalet har antecknats som gällande, men fullmäktiges godkännande saknas ({parties}), {norm}."
//   en: "{subject}: the agreement is recorded as in force, but the approval of the council is missing ({parties}), {norm}."
// silent:
//   fi: "{subject}: ei voida todeta, onko valtuusto hyväksynyt sopimuksen ({parties}), {norm}."
//   sv: "{subject}: om fullmäktige har godkänt avtalet kan inte avgöras ({parties}), {norm}."
//   en: "{subject}: whether the council has approved the agreement cannot be said ({parties}), {norm}."
// also:
//   parties:
//     fi: "{subject}: sopimuksen osapuolia ei mainita kaikkia ({norm})."
//     sv: "{subject}: alla parter i avtalet anges inte ({norm})."
//     en: "{subject}: not all parties to the agreement are stated ({norm})."
// judges: structure
// severity: provision
// about: Agreement
// columns: {parties: thing}
// provisions: [fi-law/612-2021-37-3, fi-law/612-2021-37-6, fi-law/612-2021-39-4-s2]

// Each provision speaks of the parties that it binds. An approval is history: the council that gave it need not be there any
// more. One given by the county as a whole, or by a council of which it is not said whose it is, may be the council's. With
// less than two certain parties not all of them are told. A Government decision needs no approval.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'approvals' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
UNWIND [
  {provision: 'fi-law/612-2021-37-3', kind: 'cooperation', forms: ['county', 'uusimaa_county']},
  {provision: 'fi-law/612-2021-37-6', kind: 'cooperation', forms: ['hus', 'helsinki']},
  {provision: 'fi-law/612-2021-39-4-s2', kind: 'bilingual_cooperation', forms: ['county', 'uusimaa_county']}
] AS row
MATCH (p:Element:Provision {uid: row.provision})
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (a:Agreement {model: $model})
WHERE a.kind = row.kind AND NOT 'kind' IN coalesce(a.unresolved, []) AND a.certainty <> 'unresolved'
  AND a.begins_latest <= $at AND $at < a.ends_earliest AND (NOT coalesce(a.by_government, false) OR 'by_government' IN coalesce(a.unresolved, []))
MATCH (c:Body)-[r:PARTY_TO]->(a)
WHERE r.model = $model AND c.legal_form IN row.forms AND p['from_' + c.legal_form] <= $law_at AND c.begins_earliest <= $at AND $at < c.ends_latest
OPTIONAL MATCH (a)-[y:APPROVED_BY]->(x:Body)
WHERE y.model = $model AND y.begins_earliest <= $at AND $at < y.ends_latest
OPTIONAL MATCH (b:Body)-[o:PART_OF]->(c)
WHERE b = x AND o.begins_earliest <= $at AND $at < o.ends_latest
WITH told_of, p, a, c, r, x, y, o, x.statutory_role = 'council' AND NOT 'statutory_role' IN coalesce(x.unresolved, []) AS council,
     EXISTS { MATCH (x)-[q:PART_OF]->() WHERE q.certainty <> 'unresolved' AND NOT q.alternative AND q.begins_latest <= $at AND $at < q.ends_earliest } AS placed
WITH told_of, p, a, c, r,
     count(CASE WHEN council AND x.certainty <> 'unresolved' AND y.certainty <> 'unresolved' AND y.begins_latest <= $at AND $at < y.ends_earliest
                 AND o.certainty <> 'unresolved' AND NOT o.alternative AND o.begins_latest <= $at AND $at < o.ends_earliest THEN 1 END) AS surely,
     count(CASE WHEN x = c OR (coalesce(x.statutory_role, x.kind) = 'council' AND (o IS NOT NULL OR NOT placed))
                  OR (o IS NOT NULL AND 'statutory_role' IN coalesce(x.unresolved, [])) THEN 1 END) AS perhaps
WITH p, a, c, r, surely, perhaps, any(one IN ['', a.uid, c.uid] WHERE one IN told_of) AS whole,
     r.certainty <> 'unresolved' AND c.certainty <> 'unresolved' AND c.begins_latest <= $at AND $at < c.ends_earliest AS party
     ORDER BY c.sort
WITH p, a, collect(CASE WHEN party AND perhaps = 0 AND whole THEN c.uid END) AS missing,
     collect(CASE WHEN NOT party OR (surely = 0 AND (perhaps > 0 OR NOT whole)) THEN c.uid END) AS open
WITH p, a, missing, open, 'by_government' IN coalesce(a.unresolved, []) AS decreed,
     COUNT { MATCH (x:Body)-[y:PARTY_TO]->(a)
             WHERE y.model = $model AND y.certainty <> 'unresolved' AND x.certainty <> 'unresolved' AND x.begins_latest <= $at AND $at < x.ends_earliest } AS parties
WITH p, a, missing, open, parties,
     CASE WHEN size(missing) > 0 AND NOT decreed THEN 'fails' WHEN size(open) > 0 OR decreed OR parties < 2 THEN 'cannot_be_said' ELSE 'holds' END AS verdict
RETURN a.uid AS subject, p.uid AS norm, verdict,
       CASE WHEN verdict = 'cannot_be_said' AND size(missing + open) = 0 AND parties < 2 THEN 'parties' END AS says,
       CASE WHEN verdict = 'fails' THEN missing ELSE missing + open END AS parties
ORDER BY a.sort, p.sort
