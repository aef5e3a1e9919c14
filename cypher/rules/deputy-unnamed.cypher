// title: {fi: Varajäsenen nimeä ei mainita, sv: Ersättarens namn anges inte, en: A deputy is left unnamed}
// why: {fi: "Varajäsen, jonka nimeä ei tiedetä, ei voi saada kutsua eikä kokousaineistoa.", sv: "En ersättare vars namn inte är känt kan inte kallas och får inget mötesmaterial.", en: "A deputy whose name is not known cannot be called to a meeting or sent its papers."}
// fix: {fi: "Kysy jäseneltä tai sihteeriltä, kuka varajäsen on, ja kirjaa nimi malliin.", sv: "Fråga ledamoten eller sekreteraren vem ersättaren är och anteckna namnet i modellen.", en: "Ask the member or the secretary who the deputy is, and put the name into the model."}
// fails: {fi: "{subject}: varajäsen on, mutta nimeä ei mainita.", sv: "{subject}: det finns en ersättare, men namnet anges inte.", en: "{subject}: there is a deputy, but the name is not stated."}
// silent: {fi: "{subject}: varajäsenestä on vain tulkinnanvarainen tieto.", sv: "{subject}: uppgiften om ersättaren kan tolkas på flera sätt.", en: "{subject}: what is said of the deputy allows several readings."}
// judges: record
// severity: advice
// about: Seat
MATCH (s:Seat {model: $model})
WHERE s.deputy IN ['named', 'unnamed'] AND s.begins_earliest <= $at AND $at < s.ends_latest
OPTIONAL MATCH (d:Seat)-[:DEPUTY_FOR]->(s)
OPTIONAL MATCH (p)-[h:HOLDS]->(d) WHERE h.begins_latest <= $at AND $at < h.ends_earliest
WITH s, count(p) AS named
OPTIONAL MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'deputy'
WITH s, named, collect(e.uid) AS evidence
RETURN s.uid AS subject,
       CASE WHEN named > 0 THEN 'holds' WHEN s.certainty = 'unresolved' THEN 'cannot_be_said' ELSE 'fails' END AS verdict,
       evidence
ORDER BY s.sort
