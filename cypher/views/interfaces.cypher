// title: {fi: Kirjatut rajapinnat, sv: Antecknade gränssnitt, en: Recorded interfaces}
// answers:
//   fi: Mitkä rajapinnat on kirjattu, minkä välillä kukin on, kuka sen omistaa ja milloin se tarkistetaan?
//   sv: Vilka gränssnitt har antecknats, mellan vilka finns vart och ett, vem äger det och när ses det över?
//   en: Which interfaces are recorded, between which does each lie, who owns it and when is it reviewed?
// columns:
//   interface: {fi: Rajapinta, sv: Gränssnitt, en: Interface, holds: thing}
//   between: {fi: Minkä välillä, sv: Mellan vilka, en: Between, holds: thing}
//   status: {fi: Tila, sv: Status, en: Status, holds: word}
//   owner: {fi: Omistaja, sv: Ägare, en: Owner, holds: thing}
//   owner_certain: {fi: Omistaja on varma, sv: Ägaren är säker, en: The owner is certain, holds: truth}
//   review_by: {fi: Tarkistetaan viimeistään, sv: Ses över senast, en: To be reviewed by, holds: date}
//   late: {fi: Tarkistuspäivä on ohi, sv: Översynsdagen har passerat, en: The day of review has passed, holds: truth}
//   certainty: {fi: Varmuus, sv: Säkerhet, en: Certainty, holds: word}
//   evidence: {fi: Lähde, sv: Källa, en: Source, holds: evidence}

// One that has ended is left out. What a document leaves unresolved is not stated.
MATCH (i:Interface {model: $model})
WHERE i.status <> 'ended' OR 'status' IN coalesce(i.unresolved, [])
WITH i, coalesce(i.unresolved, []) AS unresolved,
     COLLECT { MATCH (i)-[:BETWEEN]->(x) RETURN x.uid ORDER BY x.sort } AS ends,
     COLLECT { MATCH (b:Body)-[o:OWNS]->(i)
               WHERE o.model = $model AND o.begins_earliest <= $at AND $at < o.ends_latest
                 AND b.begins_earliest <= $at AND $at < b.ends_latest
               RETURN b.uid ORDER BY b.sort } AS owners,
     COUNT { MATCH (b:Body)-[o:OWNS]->(i)
             WHERE o.model = $model AND o.certainty <> 'unresolved' AND o.begins_latest <= $at AND $at < o.ends_earliest
               AND b.certainty <> 'unresolved' AND b.begins_latest <= $at AND $at < b.ends_earliest } AS sure,
     COLLECT { MATCH (i)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
               RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence
RETURN i.uid AS interface,
       CASE WHEN size(ends) > 0 THEN ends END AS between,
       CASE WHEN i.status <> 'not_stated' AND NOT 'status' IN unresolved THEN i.status END AS status,
       CASE WHEN size(owners) > 0 THEN owners END AS owner,
       CASE WHEN sure > 0 THEN true END AS owner_certain,
       CASE WHEN NOT 'review_by' IN unresolved THEN i.review_by END AS review_by,
       CASE WHEN i.review_by IS NOT NULL AND NOT 'review_by' IN unresolved THEN i.review_by_last < $at END AS late,
       i.certainty AS certainty,
       CASE WHEN size(evidence) > 0 THEN evidence END AS evidence
ORDER BY i.sort
