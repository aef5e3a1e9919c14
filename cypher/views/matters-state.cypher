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
//   one_decider: {fi: Päättäjä on yksiselitteinen, sv: Beslutsfattaren är entydig, en: Decider is known, holds: truth}
//   final_made: {fi: Lopullinen päätös on tehty, sv: Slutligt beslut har fattats, en: Final decision made, holds: truth}
//   steps_made: {fi: Vaiheita tehty, sv: Utförda skeden, en: Steps made, holds: number}
//   steps: {fi: Vaiheita, sv: Skeden, en: Steps, holds: number}
//   reached: {fi: Sitovin tehty vaihe, sv: Mest bindande utförda skede, en: Most binding step made, holds: word}
//   guided_by: {fi: Asiaa koskevat muut päätökset, sv: Andra beslut om ärendet, en: Other decisions about it, holds: thing}

// Made for certain by the day asked about, or perhaps: where that decides an answer, it cannot be said, and is null.
MATCH (m:Matter {model: $model})
WITH m,
     COUNT { MATCH (s:Step)-[:STEP_OF]->(m) } AS steps,
     COUNT { MATCH (s:Step)-[:STEP_OF]->(m) WHERE s.status = 'made' AND s.date_last <= $at } AS made,
     COUNT { MATCH (s:Step)-[:STEP_OF]->(m) WHERE s.status = 'made' AND s.date_first <= $at } AS may,
     COLLECT { MATCH (s:Step)-[:STEP_OF]->(m) WHERE s.finality = 'final' RETURN s.uid ORDER BY s.sort } AS finals,
     COLLECT { MATCH (s:Step)-[:STEP_OF]->(m) WHERE s.status = 'made' AND s.date_last <= $at
               RETURN DISTINCT s.finality AS word ORDER BY word } AS reached,
     COLLECT { MATCH (s:Step)-[:STEP_OF]->(m) WHERE s.status = 'made' AND s.date_first <= $at
               RETURN DISTINCT s.finality AS word ORDER BY word } AS may_reach,
     COLLECT { MATCH (s:Step)-[:STEP_OF]->(m) MATCH (s)-[:TAKEN_BY]->(b) WHERE s.finality = 'final'
               WITH DISTINCT b RETURN b.uid ORDER BY b.sort } AS deciders,
     COUNT { MATCH (s:Step)-[:STEP_OF]->(m) MATCH (s)-[t:TAKEN_BY]->(b) WHERE s.finality = 'final'
             AND (t.alternative OR t.certainty = 'unresolved' OR b.identified = false) } AS open,
     COLLECT { MATCH (s:Step)-[:CONCERNS]->(m) MATCH (s)-[:STEP_OF]->(other:Matter)
               WHERE s.status = 'made' AND other.uid <> m.uid AND s.date_last <= $at
               RETURN s.uid ORDER BY s.sort } AS guided
WITH m, steps, made, may, finals, deciders, open, guided, 'final' IN reached AS decided, 'final' IN may_reach AS may_be_decided,
     [word IN ['final', 'preliminary', 'guideline'] WHERE word IN reached] AS reached,
     [word IN ['final', 'preliminary', 'guideline'] WHERE word IN may_reach] AS may_reach
RETURN m.uid AS matter,
       m.kind AS kind,
       CASE WHEN size(finals) = 0 THEN null ELSE finals END AS final_step,
       CASE WHEN size(deciders) = 0 THEN null ELSE deciders END AS decider,
       CASE WHEN size(deciders) = 0 THEN null ELSE open = 0 END AS one_decider,
       CASE WHEN size(finals) = 0 THEN null WHEN decided THEN true WHEN NOT may_be_decided THEN false END AS final_made,
       CASE WHEN made = may THEN made END AS steps_made,
       steps AS steps,
       CASE WHEN size(reached) > 0 AND reached[0] = may_reach[0] THEN reached[0] END AS reached,
       CASE WHEN size(guided) = 0 THEN null ELSE guided END AS guided_by
ORDER BY m.sort
