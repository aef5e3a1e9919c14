// title:
//   fi: Lopullinen päättäjä jää auki
//   sv: Den slutliga beslutsfattaren lämnas öppen
//   en: The final decider is left open
// scope:
//   fi: asiakysymyksiä, joiden polussa on lopullinen päätös
//   sv: sakfrågor vars väg har ett slutligt beslut
//   en: matters of substance whose path has a final decision
// why:
//   fi: Jos ei tiedetä, mikä toimielin päättää asian lopullisesti, valmistelua ei voida ohjata oikealle toimielimelle eikä päätöksen pätevyyttä arvioida.
//   sv: Om man inte vet vilket organ som slutligt avgör ärendet kan beredningen inte riktas till rätt organ och beslutets giltighet inte bedömas.
//   en: While it is not known which body decides the matter finally, the preparation cannot be addressed to it, nor the validity of the decision judged.
// fix:
//   fi: Selvitä laista tai hallintosäännöstä, mikä toimielin päättää asian, ja kirjaa se vaiheen ottajaksi (taken_by) tai päätösvaltaiseksi (may_decide).
//   sv: Kontrollera i lagen eller förvaltningsstadgan vilket organ som avgör ärendet och anteckna det (taken_by eller may_decide).
//   en: Find out from the law or the administrative regulations which body decides, and record it (taken_by or may_decide).
// fails:
//   fi: "{subject}: lopullista päättäjää ei mainita."
//   sv: "{subject}: den slutliga beslutsfattaren anges inte."
//   en: "{subject}: the final decider is not stated."
// silent:
//   fi: "{subject}: lopullisesta päättäjästä on vain epävarma tieto ({deciders})."
//   sv: "{subject}: uppgiften om den slutliga beslutsfattaren är osäker ({deciders})."
//   en: "{subject}: who decides finally is uncertain ({deciders})."
// also:
//   one_of:
//     fi: "{subject}: lopullinen päättäjä on jokin näistä, mutta ei selviä mikä: {deciders}."
//     sv: "{subject}: den slutliga beslutsfattaren är någon av dessa, men vilken framgår inte: {deciders}."
//     en: "{subject}: the final decider is one of these, but which one is not said: {deciders}."
//   unidentified:
//     fi: "{subject}: lopullista päättäjää ei yksilöidä: {deciders}."
//     sv: "{subject}: den slutliga beslutsfattaren anges inte närmare: {deciders}."
//     en: "{subject}: the final decider is not identified: {deciders}."
// judges: record
// severity: advice
// about: Matter
// columns: {deciders: thing}

// A final step is resolved when somebody identified takes it, or exactly one body is entitled to decide the matter finally.
MATCH (m:Matter {model: $model})<-[:STEP_OF]-(s:Step)
WHERE m.kind = 'substance' AND s.finality = 'final'
OPTIONAL MATCH (e)-[d:MAY_DECIDE]->(m)
WHERE d.finality = 'final' AND coalesce(e.identified, true) AND d.begins_earliest <= $at AND $at < d.ends_latest
  AND e.begins_earliest <= $at AND $at < e.ends_latest
WITH m, s, count(DISTINCT e) AS may,
     count(DISTINCT CASE WHEN d.certainty <> 'unresolved' AND d.begins_latest <= $at AND $at < d.ends_earliest
                          AND e.begins_latest <= $at AND $at < e.ends_earliest
                          AND NOT 'identified' IN coalesce(e.unresolved, []) THEN e END) AS does
WITH m, s, may = 1 AND does = 1 AS entitled, does < 2 AND may > does AS perhaps
OPTIONAL MATCH (s)-[t:TAKEN_BY]->(x)
WITH m, s, entitled, perhaps, t, x ORDER BY x.sort
WITH m, s, entitled, perhaps, collect(x.uid) AS takers,
     reduce(all = [], some IN collect(coalesce(t.evidence, [])) | all + some) AS evidence,
     count(CASE WHEN NOT t.alternative AND t.certainty <> 'unresolved' AND coalesce(x.identified, true)
                 AND NOT 'identified' IN coalesce(x.unresolved, []) THEN 1 END) AS resolved,
     count(CASE WHEN NOT t.alternative AND (t.certainty = 'unresolved' OR 'identified' IN coalesce(x.unresolved, []))
                THEN 1 END) AS unsure,
     count(CASE WHEN t.alternative THEN 1 END) AS alternatives
WITH m, s, takers, evidence,
     CASE WHEN resolved > 0 OR entitled THEN 0
          WHEN unsure > 0 OR perhaps OR s.certainty = 'unresolved' OR 'finality' IN coalesce(s.unresolved, []) THEN 1
          WHEN alternatives > 0 THEN 2
          WHEN size(takers) > 0 THEN 3
          ELSE 4 END AS open
WITH m, max(CASE WHEN open > 1 THEN open ELSE 0 END) AS gap, max(CASE WHEN open = 1 THEN 1 ELSE 0 END) AS unsure,
     collect(CASE WHEN open > 0 THEN takers ELSE [] END) AS takers, collect(CASE WHEN open > 0 THEN evidence ELSE [] END) AS passages
RETURN m.uid AS subject,
       CASE WHEN gap > 0 THEN 'fails' WHEN unsure > 0 THEN 'cannot_be_said' ELSE 'holds' END AS verdict,
       CASE gap WHEN 2 THEN 'one_of' WHEN 3 THEN 'unidentified' END AS says,
       reduce(all = [], some IN takers | all + [one IN some WHERE NOT one IN all]) AS deciders,
       reduce(all = [], some IN passages | all + some) AS evidence
ORDER BY m.sort
