// title:
//   fi: Vaiheen tekijää ei mainita
//   sv: Vem som tar ett skede anges inte
//   en: A step's taker is not stated
// scope:
//   fi: vaiheita, lukuun ottamatta asiakysymysten lopullisia päätöksiä
//   sv: skeden, utom slutliga beslut i sakfrågor
//   en: steps other than final decisions on matters of substance
// why:
//   fi: Vaihe, jota ei ole annettu kenellekään, jää tekemättä, ja asia pysähtyy siihen.
//   sv: Ett skede som inte har getts åt någon blir ogjort, och ärendet stannar där.
//   en: A step given to nobody is not taken, and the matter stops there.
// fix:
//   fi: Selvitä, kuka vaiheen tekee, ja kirjaa se (taken_by).
//   sv: Ta reda på vem som utför skedet och anteckna det (taken_by).
//   en: Find out who takes the step, and record it (taken_by).
// fails:
//   fi: "{subject} ({matter}): tekijää ei mainita."
//   sv: "{subject} ({matter}): vem som gör det anges inte."
//   en: "{subject} ({matter}): who takes it is not stated."
// silent:
//   fi: "{subject} ({matter}): tekijä ei selviä yksiselitteisesti ({takers})."
//   sv: "{subject} ({matter}): vem som gör det framgår inte entydigt ({takers})."
//   en: "{subject} ({matter}): who takes it is not clear ({takers})."
// judges: record
// severity: advice
// about: Step
// columns: {matter: thing, takers: thing}

// Who decides a matter of substance finally is asked by final-decider-left-open, for all its final steps together.
MATCH (s:Step {model: $model})-[:STEP_OF]->(m:Matter)
WHERE NOT (m.kind = 'substance' AND s.finality = 'final')
OPTIONAL MATCH (s)-[t:TAKEN_BY]->(x)
WITH s, m, t, x ORDER BY x.sort
WITH s, m, collect(x.uid) AS takers,
     reduce(all = [], some IN collect(coalesce(t.evidence, [])) | all + some) AS evidence,
     count(CASE WHEN NOT t.alternative AND t.certainty <> 'unresolved' AND coalesce(x.identified, true)
                 AND NOT 'identified' IN coalesce(x.unresolved, []) THEN 1 END) AS certain
RETURN s.uid AS subject,
       CASE WHEN certain > 0 THEN 'holds' WHEN size(takers) > 0 OR s.certainty = 'unresolved' THEN 'cannot_be_said' ELSE 'fails' END AS verdict,
       m.uid AS matter, takers, evidence
ORDER BY s.sort
