"""Measures of duties: the packages, producers and responsible bodies that the chain from law to person shows.

A chain's links are those of trace.py; who produces a duty is told completely where the model claims so (`producers`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphmodel.analysis.asking import Days
from graphmodel.analysis.chain import HopName
from graphmodel.analysis.claims import Told, told
from graphmodel.analysis.measuring import Measure
from graphmodel.analysis.trace import Duty, Trace, trace
from graphmodel.store import Reader, Row

_PARENTS = """
MATCH (b:Body {model: $model})-[r:PART_OF]->(p:Body)
WHERE r.begins_earliest <= $at AND $at < r.ends_latest
RETURN b.uid AS body, p.uid AS parent,
       NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest AS certain
ORDER BY b.sort, p.sort
"""
_HOMES = """
MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b:Body) WHERE NOT i.alternative
RETURN s.uid AS seat, b.uid AS body ORDER BY s.sort, b.sort
"""
_PRODUCES = """
MATCH (b:Body)-[r:PRODUCES]->(x)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
RETURN b.uid AS body, x.uid AS of, r.mode AS mode, r.private AS private,
       r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest AS certain
ORDER BY b.sort, x.sort, r.key
"""


@dataclass(frozen=True)
class Duties:
    """The chains of all duties in scope, and what tells who produces what, how, and under whom."""

    traced: Trace
    told: Told
    above: Mapping[str, str]
    homes: Mapping[str, str]
    produces: Sequence[Row]

    def links(self, duty: Duty, hop: HopName, certain: bool = True) -> list[str]:
        return [link.thing for link in duty.hop(hop).links if link.certain or not certain]

    def of(self, package: str, certain: bool = True) -> list[Duty]:
        return [duty for duty in self.traced.duties if package in self.links(duty, "package", certain)]

    def whole(self, duty: Duty) -> bool:
        """Whether all producers of a duty are told."""
        return self.told.of(duty.task) or any(self.told.of(one) for one in self.links(duty, "package"))

    def organisation(self, uid: str) -> set[str]:
        """A body, or the body of a seat, and all that it stands under."""
        found, body = set[str](), self.homes.get(uid, uid)
        while body and body not in found:
            found.add(body)
            body = self.above.get(body, "")
        return found


def duties(reader: Reader, model: str, days: Days) -> Duties:
    """What is there on the days asked about."""
    certain = [row for row in reader.rows(_PARENTS, model=model, at=days.at) if row["certain"]]
    return Duties(
        trace(reader, model, at=days.at, law_at=days.law_at),
        told(reader, model, "producers", days.at),
        {row["body"]: row["parent"] for row in certain},
        {row["seat"]: row["body"] for row in reader.rows(_HOMES, model=model)},
        reader.rows(_PRODUCES, model=model, at=days.at),
    )


def producers(found: Duties, package: str) -> Measure:
    """How many producers a client of one package may meet."""
    some = found.of(package)
    sure = dict.fromkeys(one for duty in some for one in found.links(duty, "producer"))
    every = dict.fromkeys(one for duty in found.of(package, False) for one in found.links(duty, "producer", False))
    untold = sum(not found.whole(duty) for duty in some)
    vague = len(every.keys() - sure.keys())
    return Measure(len(sure), len(some), untold or vague, most=len(every), bounded=not untold, things=tuple(sure))


def handovers(found: Duties, package: str) -> Measure:
    """How many duties of a package are produced, at least in part, outside the organisation that answers for them."""
    crossing = unknown = 0
    some = found.of(package)
    for duty in some:
        answering, makers = found.links(duty, "responsible"), found.links(duty, "producer")
        if any(maker not in found.organisation(one) for one in answering for maker in makers):
            crossing += 1
        elif not answering or not makers or not found.whole(duty):
            unknown += 1
    return Measure(crossing, len(some), unknown, most=crossing + unknown)


def unpackaged(found: Duties) -> Measure:
    """Duties that belong to no package, of those that need one."""
    needing = [duty for duty in found.traced.duties if duty.hop("package").answer != "not_needed"]
    without = [duty for duty in needing if duty.hop("package").answer == "fails"]
    open_ = sum(duty.hop("package").answer == "cannot_be_said" for duty in needing)
    return Measure(len(without), len(needing), open_, most=len(without) + open_,
                   things=tuple(duty.task for duty in without))  # fmt: skip


def several(found: Duties) -> Measure:
    """Duties with more than one producer, of those that are produced."""
    some = [duty for duty in found.traced.duties if duty.hop("producer").answer != "not_needed"]
    many = [duty for duty in some if len(set(found.links(duty, "producer"))) > 1]
    unknown = 0
    for duty in some:
        if duty not in many and (not found.whole(duty) or len(set(found.links(duty, "producer", False))) > 1):
            unknown += 1
    return Measure(len(many), len(some), unknown, most=len(many) + unknown, things=tuple(one.task for one in many))


def private(found: Duties) -> Measure:
    """Private producers, of all producers. What is not stated to be private may be, unless it is own production."""
    of: dict[str, list[Row]] = defaultdict(list)
    for row in found.produces:
        of[row["body"]].append(row)
    sure = [body for body, rows in of.items() if any(row["private"] and row["certain"] for row in rows)]
    open_ = [body for body, rows in of.items() if body not in sure and any(_maybe_private(row) for row in rows)]
    return Measure(len(sure), len(of), len(open_), most=len(sure) + len(open_), bounded=found.told.whole,
                   things=tuple(sure))  # fmt: skip


def _maybe_private(row: Row) -> bool:
    if row["private"] is not None:
        return bool(row["private"])
    return row["mode"] not in ("own", "joint")


def own(found: Duties) -> Measure:
    """The share, in per cent, of duties that are produced by the organisation's own or joint production alone."""
    modes: dict[str, list[Row]] = defaultdict(list)
    for row in found.produces:
        modes[row["of"]].append(row)
    some = [duty for duty in found.traced.duties if duty.hop("producer").answer != "not_needed"]
    alone = unknown = 0
    for duty in some:
        rows = [row for of in (duty.task, *found.links(duty, "package")) for row in modes.get(of, ())]
        if any(row["certain"] and row["mode"] in ("contract", "voucher") for row in rows):
            continue
        if found.whole(duty) and rows and all(row["certain"] and row["mode"] in ("own", "joint") for row in rows):
            alone += 1
        else:
            unknown += 1
    share = 100 / len(some) if some else 0
    return Measure(round(alone * share, 1), len(some), unknown, most=round((alone + unknown) * share, 1),
                   more={"part": alone})  # fmt: skip


def traced(found: Duties) -> Measure:
    """Duties whose chain reaches a person."""
    whole = found.traced.whole
    open_ = sum(at.count for at in whole.cannot_be_said)
    return Measure(whole.traced, whole.duties, open_, most=whole.traced + open_)
