// title:
//   fi: Rajapinnalla ei ole omistajaa
//   sv: Ett gränssnitt saknar ägare
//   en: An interface has no owner
// scope:
//   fi: palvelukokonaisuuksien ja toimijoiden rajapintoja hyvinvointialueella
//   sv: gränssnitt mellan tjänstehelheter och aktörer i välfärdsområdet
//   en: interfaces between service packages and bodies of the county
// why:
//   fi: Alue vastaa palvelujen yhteensovittamisesta. Rajapinta, jota kukaan ei omista, jää helposti sovittamatta yhteen.
//   sv: Området svarar för samordningen av tjänsterna. Ett gränssnitt som ingen äger blir lätt utan samordning.
//   en: The county answers for services being fitted together. An interface that nobody owns is easily left as it is.
// fix:
//   fi: Sovi, kuka vastaa rajapinnasta, ja kirjaa omistaja (interfaces, owner).
//   sv: Kom överens om vem som ansvarar för gränssnittet och anteckna ägaren (interfaces, owner).
//   en: Agree on who answers for the interface and record the owner (interfaces, owner).
// fails:
//   fi: "{subject}: rajapinnalle ei ole kirjattu omistajaa, vaikka malli kertoo rajapintojen omistajat ({norm})."
//   sv: "{subject}: gränssnittet saknar antecknad ägare, trots att modellen anger gränssnittens ägare ({norm})."
//   en: "{subject}: no owner of the interface is recorded, although the model tells the owners of interfaces ({norm})."
// silent:
//   fi: "{subject}: rajapinnan omistajaa ei mainita ({norm})."
//   sv: "{subject}: gränssnittets ägare anges inte ({norm})."
//   en: "{subject}: the owner of the interface is not stated ({norm})."
// also:
//   uncertain:
//     fi: "{subject}: rajapinnan omistajasta on vain epävarma tieto ({owners}), {norm}."
//     sv: "{subject}: uppgiften om gränssnittets ägare är osäker ({owners}), {norm}."
//     en: "{subject}: what is known of the owner of the interface is uncertain ({owners}), {norm}."
// judges: structure
// severity: provision
// about: Interface
// columns: {owners: thing}
// provisions: [fi-law/612-2021-10-1]

// An owner is one way of fitting services together, not a duty: advice. The model tells owners when it claims to tell all of
// interfaces, or names the owner of another one.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'interfaces' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (c:Body {model: $model})
WHERE c.legal_form IS NOT NULL AND p['from_' + c.legal_form] <= $law_at AND c.begins_latest <= $at AND $at < c.ends_earliest AND c.certainty <> 'unresolved'
WITH DISTINCT told_of, p
MATCH (i:Interface {model: $model})
WHERE i.status <> 'ended' OR 'status' IN coalesce(i.unresolved, [])
OPTIONAL MATCH (b:Body)-[o:OWNS]->(i)
WHERE o.model = $model AND b.begins_earliest <= $at AND $at < b.ends_latest AND o.begins_earliest <= $at AND $at < o.ends_latest
WITH told_of, p, i, b, o ORDER BY b.sort
WITH told_of, p, i, collect(b.uid) AS owners,
     count(CASE WHEN o.certainty <> 'unresolved' AND o.begins_latest <= $at AND $at < o.ends_earliest
                 AND b.certainty <> 'unresolved' AND b.begins_latest <= $at AND $at < b.ends_earliest THEN 1 END) AS sure
WITH told_of, p, collect({i: i, owners: owners, sure: sure}) AS all_of_them, sum(sure) AS named
UNWIND all_of_them AS one
WITH told_of, p, named, one.i AS i, one.owners AS owners, one.sure AS sure
WITH p, i, owners, sure, named, any(one IN ['', i.uid] WHERE one IN told_of) AS claimed
WITH p, i, owners, sure, (named > 0 OR claimed) AND i.certainty <> 'unresolved' AND NOT 'status' IN coalesce(i.unresolved, []) AS told
RETURN i.uid AS subject, p.uid AS norm,
       CASE WHEN sure > 0 THEN 'holds' WHEN size(owners) = 0 AND told THEN 'fails' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN sure = 0 AND size(owners) > 0 THEN 'uncertain' END AS says, owners
ORDER BY i.sort
