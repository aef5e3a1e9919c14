"""Places that hang together because the same people can fill them: how many can be filled, and who is needed for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations
from typing import Any, NamedTuple

import networkx as nx

from graphmodel.analysis.absencemodel import ALREADY, Holder, Sets

_NX: Any = nx.bipartite


class Cluster(NamedTuple):
    """Places that hang together: for each what takes it away, and who fills it with what takes them away."""

    places: tuple[tuple[frozenset[str], tuple[tuple[str, frozenset[str]], ...]], ...]

    def filled(self, away: frozenset[str] = frozenset()) -> int:
        """How many places can be filled at once."""
        left = self._left(away)
        return len(left) if len(left) < 2 else len(self._matched(left)) // 2

    def needed(self, away: frozenset[str]) -> set[int | str]:
        """The places and people that are part of every way to fill as many places as can be filled."""
        left = self._left(away)
        matched = self._matched(left)
        back: dict[int | str, list[int | str]] = {}
        for number, whos in left.items():
            for who in whos:
                back.setdefault(who, []).append(number)
        spared: set[int | str] = set()
        for edges in (left, back):  # whatever an unmatched one reaches over pairs can be left out in its place
            waiting = [one for one in edges if one not in matched]
            while waiting:
                for other in edges[waiting.pop()]:
                    instead = matched[other]
                    if instead not in spared:
                        spared.add(instead)
                        waiting.append(instead)
        return matched.keys() - spared

    def alone(self) -> dict[str, int | str]:
        """Uid -> the one place or person that goes with it, where nothing else here does."""
        found: dict[str, int | str] = {}
        every: dict[str, int] = {}
        lost: dict[str, dict[str, int]] = {}
        whole: dict[str, set[int]] = {}
        for number, (loss, ways) in enumerate(self.places):
            for one in loss:
                whole.setdefault(one, set()).add(number)
            for who, some in ways:
                every[who] = every.get(who, 0) + 1
                for one in some - loss:
                    of = lost.setdefault(one, {})
                    of[who] = of.get(who, 0) + 1
        for one, places in whole.items():
            if len(places) == 1 and one not in lost:
                found[one] = next(iter(places))
        for one, whos in lost.items():
            who, count = next(iter(whos.items()))
            if len(whos) == 1 and one not in whole and count == every[who]:
                found[one] = who
        return found

    def _left(self, away: frozenset[str]) -> dict[int | str, list[int | str]]:
        left: dict[int | str, list[int | str]] = {}
        for number, (loss, ways) in enumerate(self.places):
            whos: list[int | str] = [] if loss & away else [who for who, lost in ways if not lost & away]
            if whos:
                left[number] = whos
        return left

    def _matched(self, left: Mapping[int | str, Sequence[int | str]]) -> dict[int | str, int | str]:
        pairs: nx.Graph[int | str] = nx.Graph()
        pairs.add_edges_from((number, who) for number, whos in left.items() for who in whos)
        return _NX.maximum_matching(pairs, left.keys())

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


def clusters(holder: Holder, surely: bool) -> list[Cluster]:
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
    return [Cluster(tuple(read[one] for one in sorted(some & read.keys()))) for some in together]


def short(gathered: Sequence[Cluster], need: int, apart: frozenset[str]) -> Sets:
    """The least sets, without those `apart`, that leave fewer places filled than are needed."""
    filled = [one.filled() for one in gathered]
    spare = sum(filled) - need
    return ALREADY if spare < 0 else _Search(gathered, filled, spare, apart).sets()


class _Search:
    """Looks for one or two that lose more places than are to `spare`.

    Losses in different clusters add up. Within one a second loss follows from a matching, where something goes with one
    place or person alone; only what takes several with it is tried.
    """

    def __init__(self, gathered: Sequence[Cluster], filled: Sequence[int], spare: int, apart: frozenset[str]) -> None:
        self.gathered, self.filled, self.spare = gathered, filled, spare
        self.most: dict[str, int] = {}
        self.where: dict[str, set[int]] = {}
        for number, cluster in enumerate(gathered):
            for one, most in cluster.touched().items():
                if one not in apart:
                    self.most[one] = self.most.get(one, 0) + most
                    self.where.setdefault(one, set()).add(number)
        self.lost = cache(self._lost)

    def sets(self) -> Sets:
        widest = max(self.most.values(), default=0)
        asked = sorted(one for one, most in self.most.items() if most + widest > self.spare)
        alone = {one: sum(self.lost(number, one) for number in self.where[one]) for one in asked}
        found = {frozenset({one}) for one in asked if alone[one] > self.spare}
        rest = [one for one in asked if alone[one] <= self.spare]
        more = self._together(rest)
        for pair in combinations([one for one in rest if alone[one]], 2):
            more.setdefault(pair, 0)
        found.update(
            frozenset(pair) for pair, both in more.items() if sum(alone[one] for one in pair) + both > self.spare
        )
        return frozenset(found)

    def _together(self, rest: Sequence[str]) -> dict[tuple[str, str], int]:
        """By pair, how much more the two lose together than each alone, in the clusters that both touch."""
        more: dict[tuple[str, str], int] = {}
        members: dict[int, list[str]] = {}
        for one in rest:
            for number in self.where[one]:
                members.setdefault(number, []).append(one)
        for number, some in members.items():
            goes = self.gathered[number].alone()
            for place, one in enumerate(some):
                others = [other for other in some[place + 1 :] if self.most[one] + self.most[other] > self.spare]
                for other, both in self._after(number, one, others, goes).items():
                    both -= self.lost(number, one) + self.lost(number, other)
                    more[one, other] = more.get((one, other), 0) + both
        return more

    def _after(self, number: int, one: str, others: Sequence[str], goes: Mapping[str, int | str]) -> dict[str, int]:
        """What a cluster loses by one and, in turn, each of the others."""
        if not others:
            return {}
        needed = self.gathered[number].needed(frozenset({one}))
        return {
            other: self.lost(number, one) + (goes[other] in needed) if other in goes else self.lost(number, one, other)
            for other in others
        }

    def _lost(self, number: int, *away: str) -> int:
        return self.filled[number] - self.gathered[number].filled(frozenset(away))
