// title:
//   fi: Liikelaitoksella ei ole johtokuntaa
//   sv: Ett affärsverk saknar direktion
//   en: An enterprise has no management board
// scope:
//   fi: liikelaitoksia
//   sv: affärsverk
//   en: enterprises of a county or joint authority
// why:
//   fi: Johtokunta ohjaa ja valvoo liikelaitosta. Ilman sitä liikelaitoksen toimintaa ei ohjaa mikään toimielin.
//   sv: Direktionen styr och övervakar affärsverket. Utan den styrs affärsverkets verksamhet inte av något organ.
//   en: The management board steers and supervises the enterprise. Without it no organ steers what the enterprise does.
// fix:
//   fi: Lisää johtokunta malliin (bodies, kind management_board, part_of liikelaitos) tai aseta se, jos sitä ei ole.
//   sv: Lägg till direktionen i modellen (bodies, kind management_board, part_of affärsverket), eller tillsätt den om den inte finns.
//   en: Add the board to the model (bodies, kind management_board, part_of the enterprise), or set it up if there is none.
// fails:
//   fi: "{subject}: liikelaitoksen johtokunta puuttuu ({norm})."
//   sv: "{subject}: affärsverket saknar direktion ({norm})."
//   en: "{subject}: the enterprise has no management board ({norm})."
// silent:
//   fi: "{subject}: liikelaitoksen johtokuntaa ei mainita ({norm})."
//   sv: "{subject}: affärsverkets direktion anges inte ({norm})."
//   en: "{subject}: a management board of the enterprise is not stated ({norm})."
// also:
//   uncertain:
//     fi: "{subject}: liikelaitoksen johtokunnasta on vain epävarma tieto ({boards}), {norm}."
//     sv: "{subject}: uppgiften om affärsverkets direktion är osäker ({boards}), {norm}."
//     en: "{subject}: what is known of the enterprise's management board is uncertain ({boards}), {norm}."
// judges: structure
// severity: provision
// about: Body
// columns: {boards: thing}
// provisions: [fi-law/611-2021-71-1]

// The board is part of the enterprise, or the enterprise of it, or it steers or supervises the enterprise.
OPTIONAL MATCH (k:Claim {model: $model})
WHERE k.what = 'bodies' AND k.certainty <> 'unresolved' AND k.begins_latest <= $at AND $at < k.ends_earliest
OPTIONAL MATCH (k)-[:ABOUT]->(a)
WITH collect(DISTINCT CASE WHEN k.uid IS NOT NULL THEN coalesce(a.uid, '') END) AS told_of
MATCH (p:Element:Provision)
WHERE p.uid IN $provisions AND $law_at < p.binds_until
MATCH (b:Body {model: $model, kind: 'enterprise'})
WHERE NOT 'kind' IN coalesce(b.unresolved, []) AND b.legal_form IS NULL
MATCH way = (b)-[:PART_OF*1..8]->(c:Body)
WHERE p['from_' + c.legal_form] <= $law_at AND size([x IN nodes(way) WHERE x.legal_form IS NOT NULL]) = 1
  AND all(x IN nodes(way) WHERE x.begins_latest <= $at AND $at < x.ends_earliest AND x.certainty <> 'unresolved')
  AND all(r IN relationships(way) WHERE r.model = $model AND NOT r.alternative AND r.certainty <> 'unresolved'
          AND r.begins_latest <= $at AND $at < r.ends_earliest)
OPTIONAL MATCH (b)-[r:PART_OF|STEERS|SUPERVISES]-(m:Body {kind: 'management_board'})
WHERE r.model = $model AND (type(r) = 'PART_OF' OR endNode(r) = b)
  AND m.begins_earliest <= $at AND $at < m.ends_latest AND r.begins_earliest <= $at AND $at < r.ends_latest
WITH told_of, p, b, c, r, m ORDER BY m.sort
WITH told_of, p, b, c, collect(DISTINCT m.uid) AS boards,
     count(CASE WHEN m.certainty <> 'unresolved' AND NOT 'kind' IN coalesce(m.unresolved, []) AND m.begins_latest <= $at AND $at < m.ends_earliest
                 AND r.certainty <> 'unresolved' AND NOT coalesce(r.alternative, false) AND r.begins_latest <= $at AND $at < r.ends_earliest THEN 1 END) AS sure
WITH p, b, boards, sure, any(one IN ['', b.uid, c.uid] WHERE one IN told_of) AS claimed
WITH p, b, boards, sure, claimed OR ('management_board' IN coalesce(b.absent, []) AND $at < b.told_until) AS whole
RETURN b.uid AS subject, p.uid AS norm,
       CASE WHEN sure > 0 THEN 'holds' WHEN size(boards) = 0 AND whole THEN 'fails' ELSE 'cannot_be_said' END AS verdict,
       CASE WHEN sure = 0 AND size(boards) > 0 THEN 'uncertain' END AS says, boards
ORDER BY b.sort
