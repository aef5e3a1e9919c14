"""Store -> the declared interfaces with their ends, owners and reviews, and the pairs that may have one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from graphmodel.analysis.asking import Days
from graphmodel.store import Reader, Row

Pair = frozenset[str]

_PACKAGES = "MATCH (k:ServicePackage {model: $model}) RETURN k.uid AS uid ORDER BY k.sort"
_ASKED = """
MATCH (n:Norm {model: $model})-[r:APPLIES_TO]->(b:Body)
WHERE n.check = 'interfaces' AND n.begins_earliest <= $at AND $at < n.ends_latest
  AND b.begins_earliest <= $at AND $at < b.ends_latest
RETURN n.uid AS norm, b.uid AS body,
       n.certainty <> 'unresolved' AND r.certainty <> 'unresolved' AND n.begins_latest <= $at AND $at < n.ends_earliest
       AND b.certainty <> 'unresolved' AND b.begins_latest <= $at AND $at < b.ends_earliest AS certain
ORDER BY n.sort, b.sort
"""
_QUOTES = """
MATCH (n:Norm {model: $model})-[:EVIDENCED_BY]->(e:Evidence) WHERE n.check = 'interfaces'
RETURN n.uid AS norm, e.uid AS evidence ORDER BY n.sort, e.line, e.uid
"""
_INTERFACES = """
MATCH (i:Interface {model: $model})
WHERE i.status <> 'ended' OR 'status' IN coalesce(i.unresolved, [])
RETURN i.uid AS uid, i.certainty <> 'unresolved' AND NOT 'status' IN coalesce(i.unresolved, []) AS certain,
       CASE WHEN NOT 'review_by' IN coalesce(i.unresolved, []) THEN i.review_by END AS review_by,
       i.review_by_first AS review_first, i.review_by_last AS review_last,
       COLLECT { MATCH (i)-[:EVIDENCED_BY]->(e:Evidence) RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence
ORDER BY i.sort
"""
_ENDS = """
MATCH (i:Interface {model: $model})-[r:BETWEEN]->(x)
RETURN i.uid AS interface, x.uid AS place, r.certainty <> 'unresolved' AS certain,
       coalesce(x.ends_latest <= $at, false) OR coalesce(x.existence = 'ended', false) AS over,
       coalesce(x.ends_earliest <= $at, false) AS perhaps_over
ORDER BY i.sort, x.sort
"""
_OWNERS = """
MATCH (b:Body)-[r:OWNS]->(i:Interface {model: $model})
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
  AND b.begins_earliest <= $at AND $at < b.ends_latest
RETURN i.uid AS interface, b.uid AS owner,
       r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest
       AND b.certainty <> 'unresolved' AND b.begins_latest <= $at AND $at < b.ends_earliest AS certain
ORDER BY i.sort, b.sort
"""
_SEEN = """
MATCH (s:Step {model: $model})-[r:CONCERNS]->(i:Interface)
WHERE s.status = 'made' AND s.date_first <= $at
RETURN i.uid AS interface, s.uid AS step, s.date AS date, s.date_first AS first,
       s.certainty <> 'unresolved' AND r.certainty <> 'unresolved' AND s.date_last <= $at AS certain
ORDER BY i.sort, s.date_first, s.sort
"""


@dataclass(frozen=True)
class Group:
    """Places of which every two may have an interface: the packages of a model, or the bodies of a norm.

    `about` is the model or the norm, `sure` are the places to which that norm certainly applies.
    """

    about: str
    norm: bool
    places: tuple[str, ...]
    sure: frozenset[str] = frozenset()
    evidence: tuple[str, ...] = ()

    def pairs(self) -> list[tuple[str, str]]:
        return list(combinations(self.places, 2))


@dataclass(frozen=True)
class Register:
    """`rows` of the declared interfaces, and their ends, owners and the steps made that concern them, by interface."""

    groups: tuple[Group, ...]
    rows: Sequence[Row]
    ends: Mapping[str, Sequence[Row]]
    owners: Mapping[str, Sequence[Row]]
    seen: Mapping[str, Sequence[Row]]

    def declared(self) -> dict[Pair, bool]:
        """Pairs with an interface, and whether it is certain."""
        found: dict[Pair, bool] = {}
        for row in self.rows:
            for one, other in combinations(self.ends[row["uid"]], 2):
                pair = frozenset((one["place"], other["place"]))
                certain = bool(row["certain"] and one["certain"] and other["certain"])
                found[pair] = found.get(pair, False) or certain
        return found

    def asked(self, pair: Pair) -> bool:
        """Whether a norm certainly asks for interfaces between the two."""
        return any(group.norm and pair <= group.sure for group in self.groups)


def register(reader: Reader, model: str, days: Days) -> Register:
    """What is declared on the day. An interface that has ended is none."""
    packages = tuple(str(row["uid"]) for row in reader.rows(_PACKAGES, model=model))
    quotes: dict[str, list[str]] = defaultdict(list)
    for row in reader.rows(_QUOTES, model=model):
        quotes[row["norm"]].append(row["evidence"])
    asked = _by(reader.rows(_ASKED, model=model, at=days.at), "norm")
    groups = [Group(f"{model}/{model}", norm=False, places=packages)] if packages else []
    for norm, rows in asked.items():
        places = tuple(dict.fromkeys(str(row["body"]) for row in rows))
        sure = frozenset(str(row["body"]) for row in rows if row["certain"])
        groups.append(Group(norm, True, places, sure, tuple(quotes[norm])))
    return Register(
        tuple(groups),
        reader.rows(_INTERFACES, model=model),
        _by(reader.rows(_ENDS, model=model, at=days.at), "interface"),
        _by(reader.rows(_OWNERS, model=model, at=days.at), "interface"),
        _by(reader.rows(_SEEN, model=model, at=days.at), "interface"),
    )


def _by(rows: Sequence[Row], key: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[key]].append(row)
    return found
