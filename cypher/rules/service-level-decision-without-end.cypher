// title:
//   fi: Pelastustoimen palvelutasopäätös on voimassa toistaiseksi
//   sv: Beslutet om räddningsväsendets servicenivå gäller tills vidare
//   en: The decision on the level of rescue services has no end
// scope:
//   fi: päätöksiä pelastustoimen palvelutasosta
//   sv: beslut om räddningsväsendets servicenivå
//   en: decisions on the level of rescue services
// why:
//   fi: Määräaikaisuus pakottaa arvioimaan palvelutason uudelleen. Toistaiseksi voimassa oleva päätös vanhenee kenenkään huomaamatta.
//   sv: Giltighetstiden tvingar till en ny bedömning av servicenivån. Ett beslut som gäller tills vidare föråldras utan att någon märker det.
//   en: A fixed term makes the level be looked at again. A decision until further notice grows old unnoticed.
// fix:
//   fi: Kirjaa, mihin asti päätös on voimassa (in_force_until), tai tee uusi, määräaikainen päätös.
//   sv: Anteckna hur länge beslutet gäller (in_force_until), eller fatta ett nytt beslut för viss tid.
//   en: Record until when the decision is in force (in_force_until), or make a new one for a fixed term.
// fails:
//   fi: "{subject}: pelastustoimen palvelutasopäätös on tehty toistaiseksi, vaikka sen on oltava määräaikainen, {norm}."
//   sv: "{subject}: beslutet om räddningsväsendets servicenivå gäller tills vidare, fastän det ska gälla en viss tid, {norm}."
//   en: "{subject}: the decision on the level of rescue services is made until further notice, although it must be for a fixed term, {norm}."
// silent:
//   fi: "{subject}: ei mainita, mihin asti pelastustoimen palvelutasopäätös on voimassa, {norm}."
//   sv: "{subject}: hur länge beslutet om räddningsväsendets servicenivå gäller anges inte, {norm}."
//   en: "{subject}: until when the decision on the level of rescue services is in force is not stated, {norm}."
// also:
//   uncertain:
//     fi: "{subject}: ei ole varmaa, onko pelastustoimen palvelutasosta päätetty toistaiseksi, {norm}."
//     sv: "{subject}: det är osäkert om beslutet om räddningsväsendets servicenivå har fattats tills vidare, {norm}."
//     en: "{subject}: it is uncertain whether the level of rescue services has been decided on until further notice, {norm}."
// judges: structure
// severity: provision
// about: Matter
// columns: {until: date}
// provisions: [fi-law/613-2021-6-1-s5, fi-law/613-2021-6-1]

// The matter rests on the provision that gives the decision to the council, or on its sentence about the term. A decision of the
// former rescue departments, made before the act applied, is no subject.
MATCH (l:Body {model: $model})
WHERE l.legal_form IS NOT NULL AND l.begins_latest <= $at AND $at < l.ends_earliest AND l.certainty <> 'unresolved'
WITH collect(DISTINCT l.legal_form) AS forms
MATCH (p:Provision {id: '613-2021-6-1-s5'})
WHERE p.uid IN $provisions AND $law_at < p.binds_until AND any(form IN forms WHERE p['from_' + form] <= $law_at)
MATCH (q:Provision)<-[o:BASED_ON]-(m:Matter {model: $model})
WHERE q.uid IN $provisions
WITH p, m, count(CASE WHEN o.certainty <> 'unresolved' AND m.certainty <> 'unresolved' THEN 1 END) > 0 AS sure
OPTIONAL MATCH (m)<-[:STEP_OF]-(s:Step) WHERE s.finality = 'final'
WITH p, m, sure, count(s) AS steps, count(CASE WHEN s.date IS NOT NULL AND s.date_last < p.binds_latest THEN 1 END) AS earlier,
     count(CASE WHEN s.status = 'made' AND s.date_last <= $at AND s.certainty <> 'unresolved' AND (s.date IS NULL OR s.date_first >= p.binds_latest)
                 AND none(name IN ['finality', 'status', 'date'] WHERE name IN coalesce(s.unresolved, [])) THEN 1 END) AS made
WHERE steps = 0 OR earlier < steps
WITH p, m, sure, made,
     m.in_force_until IS NOT NULL AND NOT 'in_force_until' IN coalesce(m.unresolved, []) AS dated,
     coalesce(m.open_ended, false) AS open, 'open_ended' IN coalesce(m.unresolved, []) AS doubtful, m.open_ended IS NOT NULL AS told
WITH p, m,
     CASE WHEN sure AND open AND NOT doubtful AND m.in_force_until IS NULL AND made > 0 THEN 'fails'
          WHEN sure AND NOT open AND (dated OR (told AND NOT doubtful)) THEN 'holds'
          ELSE 'cannot_be_said' END AS verdict,
     open OR doubtful OR m.in_force_until IS NOT NULL OR (told AND NOT sure) AS something
RETURN m.uid AS subject, p.uid AS norm, verdict, CASE WHEN verdict = 'cannot_be_said' AND something THEN 'uncertain' END AS says,
       m.in_force_until AS until
ORDER BY m.sort
