// title: {fi: Asioiden tila, sv: Ärendenas läge, en: State of the matters}
// answers:
//   fi: Missä asioissa lopullinen päätös on tehty, kuka sen tekee ja kuinka pitkälle on päästy?
//   sv: I vilka ärenden har det slutliga beslutet fattats, vem fattar det och hur långt har man kommit?
//   en: In which matters is the final decision made, who makes it, and how far has it come?
// columns:
//   matter: {fi: Asia, sv: Ärende, en: Matter, holds: thing}
//   kind: {fi: Laji, sv: Slag, en: Kind, holds: word}
//   final_step: {fi: Lopullinen päätös, sv: Slutligt beslut, en: Final decision, holds: thing}
//   decider: {fi: Lopullinen päättäjä, sv: Slutlig beslutsfattare, en: Final decider, holds: thing}
//   one_decider: {fi: Päättäjä yksiselitteinen, sv: Entydig beslutsfattare, en: One known decider, holds: truth}
//   final_made: {fi: Lopullinen päätös tehty, sv: Slutligt beslut fattat, en: Final decision made, holds: truth}
//   steps_made: {fi: Vaiheita tehty, sv: Skeden tagna, en: Steps made, holds: number}
//   steps: {fi: Vaiheita, sv: Skeden, en: Steps, holds: number}
//   reached: {fi: Pisimmälle päästy, sv: Längst nådda verkan, en: Highest reached, holds: word}
//   guided_by: {fi: Asiaa koskevat muut päätökset, sv: Andra beslut om ärendet, en: Other decisions about it, holds: thing}
MATCH (m:Matter {model: $model})
WITH m,
     COUNT { MATCH (s:Step)-[:STEP_OF]->(m) } AS steps,
     COUNT { MATCH (s:Step)-[:STEP_OF]->(m) WHERE s.status = 'made' AND (s.date IS NULL OR s.date_first <= $at) } AS made,
     COLLECT { MATCH (s:Step)-[:STEP_OF]->(m) WHERE s.finality = 'final' RETURN s.uid ORDER BY s.sort } AS finals,
     COUNT { MATCH (s:Step)-[:STEP_OF]->(m) WHERE s.finality = 'final' AND s.status = 'made'
             AND (s.date IS NULL OR s.date_first <= $at) } AS finals_made,
     COLLECT { MATCH (s:Step)-[:STEP_OF]->(m) MATCH (s)-[:TAKEN_BY]->(b) WHERE s.finality = 'final'
               WITH DISTINCT b RETURN b.uid ORDER BY b.sort } AS deciders,
     COUNT { MATCH (s:Step)-[:STEP_OF]->(m) MATCH (s)-[t:TAKEN_BY]->(b) WHERE s.finality = 'final'
             AND (t.alternative OR t.certainty = 'unresolved' OR b.identified = false) } AS open,
     COUNT { MATCH (s:Step)-[:STEP_OF]->(m) WHERE s.finality = 'preliminary' AND s.status = 'made'
             AND (s.date IS NULL OR s.date_first <= $at) } AS preliminary,
     COUNT { MATCH (s:Step)-[:STEP_OF]->(m) WHERE s.finality = 'guideline' AND s.status = 'made'
             AND (s.date IS NULL OR s.date_first <= $at) } AS guidelines,
     COLLECT { MATCH (s:Step)-[:CONCERNS]->(m) MATCH (s)-[:STEP_OF]->(other:Matter)
               WHERE s.status = 'made' AND other.uid <> m.uid AND (s.date IS NULL OR s.date_first <= $at)
               RETURN s.uid ORDER BY s.sort } AS guided
RETURN m.uid AS matter,
       m.kind AS kind,
       CASE WHEN size(finals) = 0 THEN null ELSE finals END AS final_step,
       CASE WHEN size(deciders) = 0 THEN null ELSE deciders END AS decider,
       CASE WHEN size(deciders) = 0 THEN null ELSE open = 0 END AS one_decider,
       CASE WHEN size(finals) = 0 THEN null ELSE finals_made > 0 END AS final_made,
       made AS steps_made,
       steps AS steps,
       CASE WHEN finals_made > 0 THEN 'final' WHEN preliminary > 0 THEN 'preliminary'
            WHEN guidelines > 0 THEN 'guideline' ELSE null END AS reached,
       CASE WHEN size(guided) = 0 THEN null ELSE guided END AS guided_by
ORDER BY m.sort
