// title: {fi: Toimijat lajeittain, sv: Aktörer efter slag, en: Bodies by kind}
// answers: {fi: "Montako kunkin lajista toimijaa mallissa on?", sv: "Hur många aktörer av varje slag finns i modellen?", en: "How many bodies of each kind are there in the model?"}
// columns:
//   kind: {fi: Laji, sv: Slag, en: Kind, holds: word}
//   single: {fi: Yksittäisiä, sv: Enskilda, en: Single bodies, holds: number}
//   several: {fi: "Joukkoja, joiden määrää ei mainita", sv: "Grupper vars antal inte anges", en: "Sets whose number is not stated", holds: number}
//   bodies: {fi: Toimijat, sv: Aktörer, en: Bodies, holds: thing}
MATCH (b:Body {model: $model}) WHERE b.begins_earliest <= $at AND $at < b.ends_latest
WITH b ORDER BY b.sort
WITH b.kind AS kind, collect(b) AS all
WITH kind, [b IN all | b.uid] AS bodies,
     reduce(n = 0, b IN all | n + CASE WHEN b.plural THEN coalesce(b.count, 0) ELSE 1 END) AS single,
     size([b IN all WHERE b.plural AND b.count IS NULL]) AS several
RETURN kind, single, several, bodies
ORDER BY kind
