"""Measures of bodies: the staff's seats where things are prepared and decided, heads and spans of units, layers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from graphmodel.analysis.asking import Days
from graphmodel.analysis.claims import all_told
from graphmodel.analysis.measuring import Measure
from graphmodel.model.vocabulary import GROUPS, NEEDS_PARENT, ClaimWhat
from graphmodel.store import Reader, Row

UNITS = ("division", "office", "unit", "enterprise")
DOES = ("prepare", "propose", "reconcile", "guide", "decide", "approve")

_BODIES = """
MATCH (b:Body {model: $model})
WHERE b.begins_earliest <= $at AND $at < b.ends_latest AND b.existence <> 'ended'
RETURN b.uid AS uid, b.kind AS kind, b.composition = 'full' AND $at < b.told_until AS full,
       CASE WHEN $at < b.told_until THEN coalesce(b.absent, []) ELSE [] END AS absent,
       EXISTS { MATCH (s:Step)-[r:TAKEN_BY]->(b) WHERE NOT r.alternative AND r.certainty <> 'unresolved'
                AND any(does IN coalesce(s.actions, []) WHERE does IN $does) } AS takes,
       COLLECT { MATCH (n:Norm)-[:APPLIES_TO]->(b)
                 WHERE n.check = 'represents' AND 'staff_organisation' IN coalesce(n.values, [])
                   AND n.certainty <> 'unresolved' AND n.begins_latest <= $at AND $at < n.ends_earliest
                 RETURN n.uid ORDER BY n.sort } AS norms
ORDER BY b.sort
"""
_SEATS = """
MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b:Body)
WHERE s.begins_earliest <= $at AND $at < s.ends_latest
RETURN b.uid AS body, s.role IN ['head', 'chair'] AS heads, s.role = 'not_stated' AS open,
       s.role = 'staff_representative'
       OR EXISTS { MATCH (s)-[:REPRESENTS]->(:Body {kind: 'staff_organisation'}) } AS staff,
       NOT i.alternative AND i.certainty <> 'unresolved' AND s.certainty <> 'unresolved'
       AND s.begins_latest <= $at AND $at < s.ends_earliest AS certain
ORDER BY b.sort, s.sort
"""
_PARENTS = """
MATCH (b:Body {model: $model})-[r:PART_OF]->(p:Body)
WHERE r.begins_earliest <= $at AND $at < r.ends_latest
RETURN b.uid AS body, p.uid AS parent,
       NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest AS certain
ORDER BY b.sort, p.sort
"""


@dataclass(frozen=True)
class Bodies:
    """Bodies that are there or may be, their seats, their parents, and of which bodies all seats or posts are told."""

    rows: list[Row]
    seats: list[Row]
    parents: list[Row]
    told: dict[ClaimWhat, set[str]]

    def with_seat(self, what: str, certain: bool = True) -> set[str]:
        return {row["body"] for row in self.seats if row[what] and (row["certain"] or not certain)}

    def above(self) -> dict[str, str]:
        known = {row["uid"] for row in self.rows}
        return {row["body"]: row["parent"] for row in self.parents if row["certain"] and row["body"] in known}


def bodies(reader: Reader, model: str, days: Days) -> Bodies:
    """What is there on the day."""
    rows, claims = reader.rows(_BODIES, model=model, at=days.at, does=list(DOES)), all_told(reader, model, days.at)
    told: dict[ClaimWhat, set[str]] = {
        what: {row["uid"] for row in rows if claims[what].of(row["uid"])} for what in ("seats", "posts", "bodies")
    }
    seats = reader.rows(_SEATS, model=model, at=days.at)
    return Bodies(rows, seats, reader.rows(_PARENTS, model=model, at=days.at), told)


def represented(found: Bodies) -> Measure:
    """Bodies with a seat of the staff, of groups and of whatever body prepares or decides a matter."""
    some = [row for row in found.rows if row["kind"] in GROUPS or row["takes"]]
    sure, perhaps = found.with_seat("staff"), found.with_seat("staff", False) | found.with_seat("open", False)
    full = {row["uid"] for row in some if row["full"]} | found.told["seats"]
    have = [row["uid"] for row in some if row["uid"] in sure]
    none = [row for row in some if row["uid"] not in perhaps and row["uid"] in full]
    unknown = len(some) - len(have) - len(none)
    broken = [row for row in none if row["norms"]]
    return Measure(len(have), len(some), unknown, most=len(have) + unknown, things=tuple(have),
                   norm=broken[0]["norms"][0] if broken else None,
                   broken=tuple(row["uid"] for row in broken))  # fmt: skip


def headless(found: Bodies) -> Measure:
    """Units without a head."""
    units = [row for row in found.rows if row["kind"] in UNITS]
    sure, perhaps = found.with_seat("heads"), found.with_seat("heads", False) | found.with_seat("open", False)
    told = found.told["seats"] | found.told["posts"]
    none = [row["uid"] for row in units if row["uid"] not in perhaps
            and (row["uid"] in told or "chair" in row["absent"])]  # fmt: skip
    unknown = sum(row["uid"] not in sure and row["uid"] not in none for row in units)
    return Measure(len(none), len(units), unknown, most=len(none) + unknown, things=tuple(none))


def span(found: Bodies) -> Measure:
    """Units directly under one body on average, of the bodies with a unit under them; the widest is named."""
    units = [row["uid"] for row in found.rows if row["kind"] in UNITS]
    above = found.above()
    under = Counter(above[uid] for uid in units if uid in above)
    unknown = sum(uid not in above for uid in units)
    widest = max(under.values(), default=0)
    mean = round(sum(under.values()) / len(under), 1) if under else 0
    return Measure(mean, len(under), unknown, bounded=not unknown, more={"part": widest},
                   things=tuple(uid for uid, count in under.items() if count == widest))  # fmt: skip


def layers(found: Bodies) -> Measure:
    """Levels of the longest chain of bodies one under another."""
    above = found.above()

    def level(uid: str) -> int:
        seen = [uid]
        while seen[-1] in above and above[seen[-1]] not in seen:
            seen.append(above[seen[-1]])
        return len(seen)

    levels = {row["uid"]: level(row["uid"]) for row in found.rows}
    deepest = max(levels.values(), default=0)
    unknown = sum(row["kind"] in NEEDS_PARENT and row["uid"] not in above for row in found.rows)
    return Measure(deepest, len(levels), unknown, bounded=not unknown)
