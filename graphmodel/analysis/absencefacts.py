"""Store -> the functions of a model on a day and what carries them, for absencesets.py to take things away from.

Holders are seats and bodies. A body that has a quorum by law carries nothing without it; any other carries what it has
while anybody is left in one of its seats, deputies that step in among them (absenceseats.py). Seats of the units in a
unit are its seats, too; a group under an organ is not the organ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple, cast

from graphmodel import graph
from graphmodel.analysis.absencemodel import MANY, Function, Holder, Loss
from graphmodel.analysis.absenceseats import Seating
from graphmodel.analysis.absencesets import Structure
from graphmodel.analysis.asking import Days, days_of
from graphmodel.analysis.chain import UNITS
from graphmodel.analysis.claims import told
from graphmodel.analysis.offices import MEMBERS, NOT, PERHAPS, SURE, Offices, Sureness, offices
from graphmodel.queries import RuleHeader, read_query, shipped
from graphmodel.store import Reader, Row

_THERE = "r.begins_earliest <= $at AND $at < r.ends_latest"
_SURE = "r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest"
_DUTIES = f"""
MATCH (x:Body|Seat {{model: $model}})-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE r.model = $model AND {_THERE}
  AND (NOT EXISTS {{ MATCH (t)-[:BASED_ON]->(:Provision) }}
       OR EXISTS {{ MATCH (t)-[:BASED_ON]->(p:Provision)
                    WHERE p.binds_earliest <= $law_at AND $law_at < p.binds_until }})
RETURN t.uid AS thing, x.uid AS holder, coalesce(r.share, 'joint') = 'each' AS each, r.alternative AS alternative,
       {_SURE} AS sure, coalesce(r.evidence, []) AS evidence,
       COLLECT {{ MATCH (o:Body)-[g:ORGANISES]->(t) WHERE g.model = $model RETURN o.uid }} AS organisers
ORDER BY t.sort, x.sort
"""
_STEPS = """
MATCH (s:Step {model: $model})-[r:TAKEN_BY]->(x)
WHERE NOT s.optional AND NOT (s.status IN ['made', 'returned'] AND s.date_last <= $at)
MATCH (s)-[:STEP_OF]->(m:Matter)
RETURN s.uid AS thing, m.uid AS of, x.uid AS holder, r.alternative AS alternative,
       coalesce(r.evidence, []) AS evidence,
       r.certainty <> 'unresolved' AND coalesce(x.identified, true) AND NOT 'identified' IN coalesce(x.unresolved, [])
       AS sure,
       s.condition IS NOT NULL OR s.certainty = 'unresolved' OR size([p IN coalesce(s.unresolved, [])
       WHERE p IN ['optional', 'status']]) > 0 OR (s.status IN ['made', 'returned'] AND s.date_first <= $at) AS open
ORDER BY m.sort, s.sort, x.sort
"""
_INTERFACES = f"""
MATCH (x:Body)-[r:OWNS]->(i:Interface {{model: $model}})
WHERE i.status <> 'ended' AND {_THERE}
RETURN i.uid AS thing, x.uid AS holder, false AS alternative, {_SURE} AS sure, coalesce(r.evidence, []) AS evidence
ORDER BY i.sort, x.sort
"""
_NORMS = """
MATCH (n:Norm {model: $model})-[r:APPLIES_TO]->(b:Body)
WHERE n.check = 'size' AND n.min IS NOT NULL AND n.begins_earliest <= $at AND $at < n.ends_latest
RETURN b.uid AS body, n.uid AS norm, n.min AS least, coalesce(n.counts_roles, $members) AS roles,
       coalesce(n.may_count, []) AS more, coalesce(r.evidence, []) AS evidence,
       r.certainty <> 'unresolved' AND n.certainty <> 'unresolved' AND NOT 'min' IN coalesce(n.unresolved, [])
       AND n.begins_latest <= $at AND $at < n.ends_earliest AS sure
ORDER BY b.sort, n.sort
"""
_EITHER = f"""
MATCH (x:Body {{model: $model}})-[r:PART_OF]->(y:Body)
WHERE r.alternative AND {_THERE}
RETURN x.uid AS body, y.uid AS above, {_SURE} AS sure
ORDER BY body, above
"""
_QUORUM = "quorum-out-of-reach"
"""The rule whose answer tells which bodies need a quorum, and how many that is."""
_SILENT_ROLES = ("secretary", "presenter", "negotiator", "deputy")
"""Roles in which nobody carries what the body has to do."""


class Absence(NamedTuple):
    """`structure`, and what may be away: persons with a seat, seats and bodies, in natural order.

    `above` are, by body, that body and all that it is part of for certain; `twins`, by uid, what may be the same.
    `undated`: the day asked about is before that of the documents.
    """

    structure: Structure
    persons: tuple[str, ...]
    seats: tuple[str, ...]
    bodies: tuple[str, ...]
    above: Mapping[str, frozenset[str]]
    twins: Mapping[str, frozenset[str]]
    undated: bool

    def itself(self, function: Function) -> frozenset[str]:
        """Of a quorum and a norm: what takes the whole body away, so that nothing is asked of it any more."""
        if function.kind not in ("quorums", "norms"):
            return frozenset()
        return self.structure.holders[function.holders[0]].loss.by(surely=True)


def absence(reader: Reader, model: str, days: Days) -> Absence:
    """All that can stop in a model on the days asked about, and what carries it."""
    found, sitting = offices(reader, model, days.at), graph.seats(reader, model, days.at)
    same = graph.possibly_same(reader, model)
    seating = Seating(found, sitting, same, _either(reader, model, days.at))
    building = _Building(reader, model, days, found, seating)
    functions = tuple(building.functions())
    persons = tuple(who for who, data in graph.nodes(sitting) if data.get("holds") and who in found.held)
    above = {body: seating.loss(body).sure for body in found.bodies}
    twins = {uid: frozenset(same.neighbors(uid)) for uid in same}
    return Absence(
        Structure(functions, building.holders), persons, tuple(found.seats), tuple(found.bodies), above, twins,
        building.undated,
    )  # fmt: skip


def _either(reader: Reader, model: str, at: str) -> dict[str, list[str]]:
    """Body -> the bodies of which it is certainly part of one, where the model leaves open which."""
    found = {body: list(rows) for body, rows in groupby(reader.rows(_EITHER, model=model, at=at),
                                                        key=lambda row: str(row["body"]))}  # fmt: skip
    sure = {body: rows for body, rows in found.items() if len(rows) > 1 and all(row["sure"] for row in rows)}
    return {body: [row["above"] for row in rows] for body, rows in sure.items()}


class _Building:
    """`perhaps_quorums`: body -> norm, of organs certain on the day of the model, though not on the day asked about."""

    def __init__(self, reader: Reader, model: str, days: Days, found: Offices, seating: Seating) -> None:
        self.reader, self.found, self.seating = reader, found, seating
        self.asked = {"model": model, "at": days.at}
        self.law_at = days.law_at
        self.responsible = told(reader, model, "responsibilities", days.at)
        self.quorums = {row["subject"]: row for row in self._quorums(days.at)}
        recorded = days_of(reader, model).at
        self.undated = days.at < recorded
        rows = self._quorums(recorded) if recorded != days.at else []
        self.perhaps_quorums = {row["subject"]: row["norm"] for row in rows if row["subject"] not in self.quorums}
        self.holders: dict[str, Holder] = {}

    def functions(self) -> Iterator[Function]:
        yield from self._duties()
        yield from self._norms()
        for body, row in self.quorums.items():
            if row["required"] is not None and body in self.found.bodies:
                yield Function("quorums", body, row["norm"], holders=(self.holder(body),))
        for body, norm in self.perhaps_quorums.items():
            if body in self.found.bodies:
                key = f"{body} {norm}"
                self.holders[key] = self._counting(body, MANY, self.found.seats_in(body, MEMBERS))._replace(more=MANY)
                yield Function("quorums", body, norm, holders=(key,), open=True)
        yield from self._carried("steps", self.reader.rows(_STEPS, **self.asked))
        yield from self._carried("interfaces", self.reader.rows(_INTERFACES, **self.asked))

    def _quorums(self, at: str) -> list[Row]:
        rule = read_query(shipped("cypher") / "rules" / f"{_QUORUM}.cypher", RuleHeader)
        standard = {**self.asked, "at": at, "law_at": self.law_at, **cast("RuleHeader", rule.header).standard()}
        return self.reader.rows(rule.text, **rule.bind({}, standard))

    def _duties(self) -> Iterator[Function]:
        rows = self.reader.rows(_DUTIES, **self.asked, law_at=self.law_at)
        for row in rows:
            if row["each"]:
                yield from self._carried("shares", [{**row, "of": row["holder"]}])
        together = [row for row in rows if not row["each"]]
        for row in together:
            row["open"] = not any(map(self.responsible.of, (row["thing"], row["holder"], *row["organisers"])))
        yield from self._carried("duties", together)

    def _norms(self) -> Iterator[Function]:
        for row in self.reader.rows(_NORMS, **self.asked, members=list(MEMBERS)):
            body = row["body"]
            if body not in self.found.bodies:
                continue
            counted = dict(self.found.seats_in(body, row["roles"]))
            for seat in self.found.seats_in(body, row["more"]):
                counted.setdefault(seat, PERHAPS)
            key = f"{body} {row['norm']}"
            self.holders[key] = self._counting(body, row["least"], counted)
            evidence = tuple(row["evidence"])
            yield Function("norms", body, row["norm"], (key,), open=not row["sure"], evidence=evidence)

    def _carried(self, kind: str, rows: Sequence[Row]) -> Iterator[Function]:
        for thing, some in groupby(rows, key=lambda row: row["thing"]):
            takers = list(some)
            sure = [row for row in takers if self._sure(row)]
            one_of = [row for row in takers if row["alternative"] and row["sure"]]
            perhaps = [row for row in takers if row not in sure and row not in one_of]
            yield Function(
                kind, thing, takers[0].get("of") or "",
                tuple(self.holder(row["holder"]) for row in sure),
                tuple(self.holder(row["holder"]) for row in perhaps),
                tuple(self.holder(row["holder"]) for row in one_of),
                any(row.get("open") for row in takers),
                tuple(dict.fromkeys(uid for row in takers for uid in row["evidence"])),
            )  # fmt: skip

    def _sure(self, row: Row) -> bool:
        return row["sure"] and not row["alternative"]

    def holder(self, uid: str) -> str:
        """The key of the holder that a body or a seat is."""
        if uid not in self.holders:
            if uid in self.found.seats:
                place = self.seating.place(uid, SURE)
                self.holders[uid] = Holder(place.sure, place.loss, places=(place,))
            elif uid in self.found.bodies:
                self.holders[uid] = self._body(uid)
            else:
                self.holders[uid] = self._elsewhere(uid)
        return uid

    def _elsewhere(self, uid: str) -> Holder:
        """Of another model, whose seats are not asked about; what is not there on the day carries nothing."""
        foreign = uid.partition("/")[0] != self.asked["model"]
        return Holder(False, Loss(frozenset({uid})), more=MANY if foreign else 0)

    def _body(self, uid: str) -> Holder:
        quorum, about = self.quorums.get(uid), self.found.bodies[uid]
        if quorum and quorum["required"] is not None:
            holder = self._counting(uid, quorum["required"], self.found.seats_in(uid, MEMBERS))
            return holder._replace(sure=holder.sure and not {"kind", "statutory_role"} & set(about["open"]))
        seats = {
            seat: link
            for seat, link in self.found.linking("SEAT_IN", uid).items()
            if self.found.seats[seat]["role"] not in _SILENT_ROLES and not self.found.seats[seat]["attends"]
        }
        holder = self._counting(uid, 1, seats)
        below = tuple(self.holder(one) for one in self._units(uid))
        unsaid = not seats and not below
        return holder._replace(sure=holder.sure and quorum is None, below=below, more=MANY if unsaid else holder.more)

    def _units(self, body: str) -> list[str]:
        """The units of a unit."""
        units = [one for one, link in self.found.linking("PART_OF", body).items() if link == SURE]
        return [one for one in units if {self._kind(one), self._kind(body)} <= UNITS]

    def _kind(self, body: str) -> str | None:
        about = self.found.bodies[body]
        return None if "kind" in about["open"] else about["kind"]

    def _counting(self, body: str, need: int, seats: Sureness) -> Holder:
        places = tuple(self.seating.place(seat, how) for seat, how in seats.items() if how != NOT)
        loss = self.seating.loss(body)
        return Holder(self._there(body), loss, need, places, self._more(body, seats))

    def _more(self, body: str, seats: Iterable[str]) -> int:
        """How many further seats there may be."""
        about, known = self.found.bodies[body], len(list(seats))
        if any(self.found.composed(body, above, MEMBERS) for above in self.seating.whole(body)):
            return 0
        stated = about["stated_count"] if "stated_count" not in about["open"] else None
        plural = any(self.found.seats[seat]["plural"] for seat in seats)
        return stated - known if stated is not None and stated >= known and not plural else MANY

    def _there(self, body: str) -> bool:
        return self.found.there(body) == SURE
