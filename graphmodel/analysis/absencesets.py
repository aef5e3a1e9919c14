"""What stops when something is away: the value of a function under an absence, and the least sets that stop it.

A function (a duty, a quorum, a step ...) is carried by holders, a holder by places that somebody fills. Each is read
twice: what is there for certain (`surely`: what is perhaps gone counts as gone), and what may be there (only what is
gone for certain is gone; what is not told may be there). Both readings can only lose by an absence. So a function has
the value SURE, PERHAPS or NOT, and each reading has its least sets of one or two absences.

A function that nobody carries for certain to begin with may stand with whoever perhaps carries it: their absence puts
it in doubt (`doubted`), though it stays PERHAPS.

The sets of a function are put together from those of its holders, those of a holder from its places: nobody tries all
pairs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from typing import NamedTuple

from graphmodel.analysis.absenceclusters import clusters, short
from graphmodel.analysis.absencemodel import ALREADY, Function, Holder, Sets
from graphmodel.analysis.offices import NOT, PERHAPS, SURE


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

    def doubted(self, function: Function, away: Collection[str]) -> bool:
        """Of a function that is only perhaps carried: whether it may be by those who are away."""
        return any(self._doubted(one, frozenset(away)) for one in self._possible(function))

    def least(self, function: Function) -> Least:
        """The least sets of one or two that make its value smaller, or put in doubt what was not certain."""
        every = (*function.holders, *function.perhaps, *function.one_of)
        stop: Sets = frozenset() if function.open else _all_of(self._stopping(one, False) for one in every)
        ways = [self._stopping(one, True) for one in function.holders]
        if function.one_of:
            ways.append(_any_of(self._stopping(one, True) for one in function.one_of))
        doubt = _all_of(ways)
        if stop == ALREADY:
            return Least(frozenset(), frozenset())
        if doubt == ALREADY:
            doubt = _any_of(self._doubting(one) for one in self._possible(function))
        return Least(stop, frozenset(one for one in doubt if not any(whole <= one for whole in stop)))

    def _carries(self, key: str, away: frozenset[str], surely: bool) -> bool:
        holder = self.holders[key]
        lost = bool(away & holder.loss.by(True)) if surely else holder.loss.certain(away)
        return not lost and (holder.sure or not surely) and self._filled(holder, away, surely)

    def _filled(self, holder: Holder, away: frozenset[str], surely: bool) -> bool:
        """Whether enough of its places are filled, or something below it is left."""
        filled = sum(one.filled(away) for one in clusters(holder, surely)) + (0 if surely else holder.more)
        return filled >= holder.need or any(self._carries(one, away, surely) for one in holder.below)

    def _possible(self, function: Function) -> list[str]:
        every = (*function.holders, *function.perhaps, *function.one_of)
        return [one for one in every if self._carries(one, frozenset(), False)]

    def _doubted(self, key: str, away: frozenset[str]) -> bool:
        """Whether a holder may be carried by those who are away: it, or one of those who perhaps fill it."""
        holder = self.holders[key]
        if away & holder.loss.by(True):
            return True
        if self._filled(holder, frozenset(), True):
            return not self._filled(holder, away, True)
        return bool(away & _fillers(holder)) or any(self._doubted(one, away) for one in holder.below)

    def _doubting(self, key: str) -> Sets:
        """The least sets with which a holder is in doubt."""
        holder = self.holders[key]
        itself = frozenset(frozenset({one}) for one in holder.loss.by(True))
        filled = self._emptying(holder, True)
        if filled == ALREADY:
            fillers = frozenset(frozenset({one}) for one in _fillers(holder))
            filled = _any_of([fillers, *(self._doubting(one) for one in holder.below)])
        return _any_of([itself, filled])

    def _stopping(self, key: str, surely: bool) -> Sets:
        if (key, surely) not in self._least:
            self._least[key, surely] = self._worked_out(self.holders[key], surely)
        return self._least[key, surely]

    def _worked_out(self, holder: Holder, surely: bool) -> Sets:
        if surely and not holder.sure:
            return ALREADY
        itself = frozenset(frozenset({one}) for one in holder.loss.by(surely))
        return _any_of([itself, holder.loss.together, self._emptying(holder, surely)])

    def _emptying(self, holder: Holder, surely: bool) -> Sets:
        """The least sets that leave too few of its places filled, and nothing below it."""
        spare = 0 if surely else holder.more
        own = short(clusters(holder, surely), holder.need - spare, holder.loss.by(surely))
        return _all_of([own, *(self._stopping(one, surely) for one in holder.below)])


def _fillers(holder: Holder) -> frozenset[str]:
    """All who perhaps take away one of its places, or somebody who fills it."""
    losses = [loss for place in holder.places for loss in (place.loss, *(way.loss for way in place.ways))]
    return frozenset(uid for loss in losses for uid in loss.by(True))


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
