"""What stops when something is away: the value of a function under an absence, and the least sets that stop it.

A function (a duty, a quorum, a step ...) is carried by holders, a holder by places that somebody fills. Each is read
twice: what is there for certain (`surely`: what is perhaps gone counts as gone), and what may be there (only what is
gone for certain is gone; what is not told may be there). Both readings can only lose by an absence. So a function has
the value SURE, PERHAPS or NOT, and each reading has its least sets of one or two absences.

The sets of a function are put together from those of its holders, those of a holder from its places: nobody tries all
pairs. Places hang together where one person may fill several; only within such a cluster is a pair tried, elsewhere
losses add up; and no pair is tried that touches fewer places than are to spare.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from itertools import combinations
from typing import Any, NamedTuple

import networkx as nx

from graphmodel.analysis.offices import NOT, PERHAPS, SURE

_NX: Any = nx.bipartite
MANY = 10**6
"""Places of which it is not told how many there are."""
Sets = frozenset[frozenset[str]]
"""Least sets of uids that stop something: the empty one alone where it has stopped already, none where nothing can."""
ALREADY: Sets = frozenset({frozenset()})


class Loss(NamedTuple):
    """The uids of which each, when away, takes something with it: for certain, and perhaps."""

    sure: frozenset[str] = frozenset()
    perhaps: frozenset[str] = frozenset()

    def by(self, surely: bool) -> frozenset[str]:
        return self.sure | self.perhaps if surely else self.sure

    def __or__(self, other: Loss) -> Loss:
        return Loss(self.sure | other.sure, self.perhaps | other.perhaps)


class Way(NamedTuple):
    """Somebody who fills a place, or can step in there; `who` fills one place at a time."""

    who: str
    sure: bool
    loss: Loss


class Place(NamedTuple):
    """A seat. `open`: somebody who is not told may fill it."""

    uid: str
    sure: bool
    loss: Loss
    ways: tuple[Way, ...]
    open: bool = False


class Holder(NamedTuple):
    """What carries functions while at least `need` of its places are filled.

    `more` further places may be filled. It is carried just as well by whatever is left of `below`.
    """

    sure: bool
    loss: Loss
    need: int = 1
    places: tuple[Place, ...] = ()
    more: int = 0
    below: tuple[str, ...] = ()


class Function(NamedTuple):
    """A thing of some kind that stops when no holder is left; `of` tells more of it (a body, a norm, a matter).

    `holders` carry it for certain, `perhaps` perhaps, and one of `one_of` does, nobody says which. `open`: it need not
    stop even then, as somebody who is not told may carry it, or it may not be needed.
    """

    kind: str
    thing: str
    of: str = ""
    holders: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    open: bool = False
    evidence: tuple[str, ...] = ()


class Least(NamedTuple):
    """The least sets without which a function stops for certain, and those with which it perhaps stops."""

    stop: Sets
    perhaps: Sets


@dataclass(frozen=True)
class Structure:
    """All functions of a model and what carries them."""

    functions: tuple[Function, ...]
    holders: Mapping[str, Holder]
    _least: dict[tuple[str, bool], Sets] = field(default_factory=dict[tuple[str, bool], Sets], repr=False)

    def value(self, function: Function, away: Collection[str] = ()) -> int:
        """How surely a function is carried when all of these are away at once."""
        gone = frozenset(away)
        one_of = function.one_of and all(self._carries(one, gone, True) for one in function.one_of)
        if one_of or any(self._carries(one, gone, True) for one in function.holders):
            return SURE
        every = (*function.holders, *function.perhaps, *function.one_of)
        return PERHAPS if function.open or any(self._carries(one, gone, False) for one in every) else NOT

    def least(self, function: Function) -> Least:
        """The least sets of one or two that make its value smaller."""
        every = (*function.holders, *function.perhaps, *function.one_of)
        stop: Sets = frozenset() if function.open else _all_of(self._stopping(one, False) for one in every)
        ways = [self._stopping(one, True) for one in function.holders]
        if function.one_of:
            ways.append(_any_of(self._stopping(one, True) for one in function.one_of))
        doubt = _all_of(ways)
        if doubt == ALREADY:
            return Least(frozenset() if stop == ALREADY else stop, frozenset())
        return Least(stop, frozenset(one for one in doubt if not any(whole <= one for whole in stop)))

    def _carries(self, key: str, away: frozenset[str], surely: bool) -> bool:
        holder = self.holders[key]
        if away & holder.loss.by(surely) or (surely and not holder.sure):
            return False
        filled = sum(one.filled(away) for one in _clusters(holder, surely)) + (0 if surely else holder.more)
        return filled >= holder.need or any(self._carries(one, away, surely) for one in holder.below)

    def _stopping(self, key: str, surely: bool) -> Sets:
        if (key, surely) not in self._least:
            self._least[key, surely] = self._worked_out(self.holders[key], surely)
        return self._least[key, surely]

    def _worked_out(self, holder: Holder, surely: bool) -> Sets:
        if surely and not holder.sure:
            return ALREADY
        itself = frozenset(frozenset({one}) for one in holder.loss.by(surely))
        spare = 0 if surely else holder.more
        own = _short(_clusters(holder, surely), holder.need - spare, holder.loss.by(surely))
        return _any_of([itself, _all_of([own, *(self._stopping(one, surely) for one in holder.below)])])


class _Cluster(NamedTuple):
    """Places that hang together: for each what takes it away, and who fills it with what takes them away."""

    places: tuple[tuple[frozenset[str], tuple[tuple[str, frozenset[str]], ...]], ...]

    def filled(self, away: frozenset[str] = frozenset()) -> int:
        """How many places can be filled at once."""
        left = [[who for who, loss in ways if not loss & away] for loss, ways in self.places if not loss & away]
        left = [whos for whos in left if whos]
        if len(left) < 2:
            return len(left)
        pairs: nx.Graph[Any] = nx.Graph()
        pairs.add_edges_from((number, who) for number, whos in enumerate(left) for who in whos)
        return len(_NX.maximum_matching(pairs, range(len(left)))) // 2

    def touched(self) -> dict[str, int]:
        """Uid -> how many places can be lost at most when it is away."""
        places: dict[str, set[int]] = {}
        parts: dict[str, set[int | str]] = {}
        for number, (loss, ways) in enumerate(self.places):
            for one in loss:
                places.setdefault(one, set()).add(number)
                parts.setdefault(one, set()).add(number)
            for who, lost in ways:
                for one in lost:
                    places.setdefault(one, set()).add(number)
                    parts.setdefault(one, set()).add(who)
        return {one: min(len(places[one]), len(parts[one])) for one in places}


def _clusters(holder: Holder, surely: bool) -> list[_Cluster]:
    graph: nx.Graph[Any] = nx.Graph()
    read: dict[int, Any] = {}
    for number, place in enumerate(holder.places):
        if surely and not place.sure:
            continue
        ways = [(way.who, way.loss.by(surely)) for way in place.ways if way.sure or not surely]
        if place.open and not surely:
            ways.append((f"{place.uid}?", frozenset()))
        if ways:
            read[number] = (place.loss.by(surely), tuple(ways))
            graph.add_edges_from((number, who) for who, _ in ways)
    together: Iterable[set[Any]] = nx.connected_components(graph)
    return [_Cluster(tuple(read[one] for one in sorted(some & read.keys()))) for some in together]


def _short(clusters: Sequence[_Cluster], need: int, apart: frozenset[str]) -> Sets:
    """The least sets, without those `apart`, that leave fewer places filled than are needed."""
    filled = [one.filled() for one in clusters]
    spare = sum(filled) - need
    if spare < 0:
        return ALREADY
    where: dict[str, dict[int, int]] = {}
    for number, cluster in enumerate(clusters):
        for one, most in cluster.touched().items():
            if one not in apart:
                where.setdefault(one, {})[number] = most
    most = {one: sum(found.values()) for one, found in where.items()}
    widest = max(most.values(), default=0)
    asked = sorted(one for one in where if most[one] + widest > spare)
    known: dict[tuple[int, frozenset[str]], int] = {}

    def lost(number: int, away: frozenset[str]) -> int:
        if (number, away) not in known:
            known[number, away] = filled[number] - clusters[number].filled(away)
        return known[number, away]

    alone = {one: sum(lost(number, frozenset({one})) for number in where[one]) for one in asked}
    found = {frozenset({one}) for one in asked if alone[one] > spare}
    rest = [one for one in asked if alone[one] <= spare]
    apart_from = [one for one in rest if alone[one]]
    tried = {pair for pair in combinations(apart_from, 2) if alone[pair[0]] + alone[pair[1]] > spare}
    members: dict[int, list[str]] = {}
    for one in rest:
        for number in where[one]:
            members.setdefault(number, []).append(one)
    for some in members.values():
        tried.update(pair for pair in combinations(some, 2) if most[pair[0]] + most[pair[1]] > spare)
    for one, other in tried:
        shared = where[one].keys() & where[other].keys()
        more = sum(lost(number, frozenset({one, other})) - lost(number, frozenset({one}))
                   - lost(number, frozenset({other})) for number in shared)  # fmt: skip
        if alone[one] + alone[other] + more > spare:
            found.add(frozenset({one, other}))
    return frozenset(found)


def _all_of(parts: Iterable[Sets]) -> Sets:
    """What stops all parts together."""
    return reduce(lambda one, other: _smallest(a | b for a in one for b in other), parts, ALREADY)


def _any_of(parts: Iterable[Sets]) -> Sets:
    """What stops one part at least."""
    return _smallest(one for part in parts for one in part)


def _smallest(sets: Iterable[frozenset[str]]) -> Sets:
    small = {one for one in sets if len(one) <= 2}
    if frozenset() in small:
        return ALREADY
    alone = {one for some in small if len(some) == 1 for one in some}
    return frozenset(some for some in small if len(some) == 1 or not some & alone)
