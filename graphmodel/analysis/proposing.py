"""The same person in a body that proposes a matter and in one that decides it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

import networkx as nx

from graphmodel import graph
from graphmodel.analysis.asking import Days
from graphmodel.analysis.duties import Duties
from graphmodel.analysis.result import Entry, Part
from graphmodel.analysis.sides import passages
from graphmodel.store import Reader

DECIDES = frozenset({"decide", "approve", "appoint", "guide"})
"""Actions by which a proposal is settled; a guideline (guide) binds those who go on with the matter."""
SITS = frozenset({"chair", "vice_chair", "member", "staff_representative"})
"""Roles that take part in what a body does: a secretary prepares, a presenter presents, a deputy sits for another."""
_TAKEN = """
MATCH (s:Step {model: $model})-[:STEP_OF]->(m:Matter)
MATCH (s)-[r:TAKEN_BY]->(x)
WHERE x.begins_earliest <= $at AND $at < x.ends_latest
RETURN m.uid AS matter, x.uid AS who, s.actions AS actions,
       NOT r.alternative AND r.certainty <> 'unresolved' AND s.certainty <> 'unresolved' AND x.certainty <> 'unresolved'
       AND NOT 'actions' IN coalesce(s.unresolved, []) AND x.begins_latest <= $at AND $at < x.ends_earliest AS certain,
       coalesce(r.evidence, COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
                                      RETURN e.uid ORDER BY e.uid }) AS evidence
ORDER BY matter, who
"""
_SEATS = """
MATCH (s:Seat {model: $model})
RETURN s.uid AS seat, s.role AS role, s.occupancy AS occupancy, 'role' IN coalesce(s.unresolved, []) AS open
ORDER BY seat
"""
_PERSONS = """
MATCH (p:Person)-[h:HOLDS]->(s:Seat)
WHERE s.model = $model
RETURN DISTINCT p.uid AS person ORDER BY person
"""


class _Taken(NamedTuple):
    matter: str
    who: str
    certain: bool
    evidence: tuple[str, ...]


class _Sitting:
    """Who sits in a body for certain, who may, and whether nobody else does."""

    def __init__(self, reader: Reader, known: Duties, at: str) -> None:
        self._known = known
        self._seats = graph.seats(reader, known.model, at)
        self._sure = graph.certain_only(self._seats)
        self._same = graph.possibly_same(reader, known.model)
        self._told = {row["seat"]: row for row in reader.rows(_SEATS, model=known.model)}
        self._persons = {row["person"] for row in reader.rows(_PERSONS, model=known.model)}
        # Whoever sits in a body that holds a seat does not sit in that seat.
        ways = {*self._told, *self._persons}
        self._back = {seats: seats.subgraph(ways).reverse(copy=False) for seats in
                      (self._seats, self._sure)}  # fmt: skip

    def certain(self, who: str) -> set[str]:
        return self._in(self._sure, who, SITS, sure=True)

    def possible(self, who: str) -> set[str]:
        found = self._in(self._seats, who, SITS | {"not_stated"}, sure=False)
        for person in list(found):
            found |= set(nx.node_connected_component(self._same, person)) if person in self._same else set()
        return found

    def complete(self, who: str) -> bool:
        """Is it told of everybody in the body, or of the holder of the post?"""
        if self._known.claims["holders"].of(who):
            return True
        body = self._known.bodies.get(who)
        if body is None or body["composition"] != "full" or not body["told"]:
            return False
        return all(self._in_seat(self._sure, seat) or self._told[seat]["occupancy"] == "vacant"
                   for seat in self._of(self._seats, who) if self._told[seat]["role"] in SITS)  # fmt: skip

    def apart(self, one: str, other: str) -> bool:
        """Does nobody sit in both? Whoever is not told of in one of them may be somebody who sits in the other."""
        told = [who for who in (one, other) if self.complete(who)]
        return len(told) == 2 or any(not self.possible(who) for who in told)

    def passages(self, persons: set[str], places: set[str]) -> list[str]:
        return [key for person in sorted(persons) for key in passages(self._seats, person, places)]

    def _in(self, seats: nx.DiGraph[str], who: str, roles: frozenset[str], *, sure: bool) -> set[str]:
        if who in self._told:
            return self._in_seat(seats, who)
        wanted = [one for one in self._of(seats, who)
                  if self._told[one]["role"] in roles and not (sure and self._told[one]["open"])]  # fmt: skip
        return {person for seat in wanted for person in self._in_seat(seats, seat)}

    def _of(self, seats: nx.DiGraph[str], body: str) -> list[str]:
        return [seat for seat in seats.predecessors(body) if seat in self._told] if body in seats else []

    def _in_seat(self, seats: nx.DiGraph[str], seat: str) -> set[str]:
        return graph.beyond(self._back[seats], seat) & self._persons


def proposes_and_decides(reader: Reader, known: Duties, days: Days) -> Part:
    """One entry for two bodies (or posts) of which one proposes and the other settles a matter, with who sits in both.

    That is lawful and common, and worth noting. Where nobody is known to sit in both it holds only if everybody in both
    is told; else it cannot be said, in one entry for the body that proposes.
    """
    taken = reader.rows(_TAKEN, model=known.model, at=days.at)
    proposing = _sorted(taken, frozenset({"propose"}))
    deciding = _sorted(taken, DECIDES)
    pairs: defaultdict[tuple[str, str], list[tuple[_Taken, _Taken]]] = defaultdict(list)
    for matter, proposals in proposing.items():
        for one in proposals:
            for other in deciding.get(matter, ()):
                pairs[one.who, other.who].append((one, other))
    if not pairs:
        return Part(name="proposes_and_decides", entries=(_no_matters(known),))
    sitting = _Sitting(reader, known, days.at)
    entries: list[Entry] = []
    silent: defaultdict[str, list[tuple[_Taken, _Taken]]] = defaultdict(list)
    holds = 0
    for (proposer, decider), both in pairs.items():
        entry = _same_body(both) if proposer == decider else _pair(sitting, both)
        if entry:
            entries.append(entry)
        elif sitting.apart(proposer, decider):
            holds += 1
        else:
            silent[proposer] += both
    entries += [_silent(proposer, both) for proposer, both in silent.items()]
    return Part(name="proposes_and_decides", entries=tuple(entries), unlisted=holds)


def _sorted(rows: Sequence[Mapping[str, object]], actions: frozenset[str]) -> dict[str, list[_Taken]]:
    """By matter, who takes a step with one of the actions, each once."""
    found: defaultdict[str, dict[str, _Taken]] = defaultdict(dict)
    for row in rows:
        if not actions & set(cast("list[str]", row["actions"] or ())):
            continue
        matter, who = str(row["matter"]), str(row["who"])
        before = found[matter].get(who)
        certain = bool(row["certain"]) or (before is not None and before.certain)
        evidence = (*(before.evidence if before else ()), *cast("list[str]", row["evidence"] or ()))
        found[matter][who] = _Taken(matter, who, certain, evidence)
    return {matter: list(by_who.values()) for matter, by_who in found.items()}


def _same_body(both: Sequence[tuple[_Taken, _Taken]]) -> Entry:
    certain = [pair for pair in both if pair[0].certain and pair[1].certain]
    return Entry(
        about=(both[0][0].who,),
        verdict="worth_noting" if certain else "cannot_be_said",
        says="itself" if certain else "itself_uncertain",
        values={"matters": _matters(certain or both), "number": len(_matters(certain or both))},
        evidence=_evidence(certain or both),
    )


def _pair(sitting: _Sitting, both: Sequence[tuple[_Taken, _Taken]]) -> Entry | None:
    proposer, decider = both[0][0].who, both[0][1].who
    certain = [pair for pair in both if pair[0].certain and pair[1].certain]
    persons = sitting.certain(proposer) & sitting.certain(decider) if certain else set[str]()
    sure = bool(persons)
    persons = persons or sitting.possible(proposer) & sitting.possible(decider)
    if not persons:
        return None
    told = certain if sure else both
    values = {
        "proposer": proposer, "decider": decider, "persons": sorted(persons), "many": len(persons),
        "matters": _matters(told), "number": len(_matters(told)),
    }  # fmt: skip
    evidence = (*sitting.passages(persons, {proposer, decider}), *_evidence(told))
    return Entry(
        about=(proposer, decider),
        verdict="worth_noting" if sure else "cannot_be_said",
        says="both" if sure else "uncertain",
        values=values,
        evidence=tuple(dict.fromkeys(evidence)),
    )


def _silent(proposer: str, both: Sequence[tuple[_Taken, _Taken]]) -> Entry:
    deciders = list(dict.fromkeys(other.who for _, other in both))
    values = {
        "proposer": proposer, "deciders": deciders, "matters": _matters(both), "number": len(_matters(both)),
    }  # fmt: skip
    about = (proposer, *deciders)
    return Entry(about=about, verdict="cannot_be_said", says="silent", values=values, evidence=_evidence(both))


def _matters(both: Sequence[tuple[_Taken, _Taken]]) -> list[str]:
    return list(dict.fromkeys(one.matter for one, _ in both))


def _evidence(both: Sequence[tuple[_Taken, _Taken]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for pair in both for one in pair for key in one.evidence))


def _no_matters(known: Duties) -> Entry:
    return Entry(about=(known.root,), verdict="cannot_be_said", says="no_matters")
