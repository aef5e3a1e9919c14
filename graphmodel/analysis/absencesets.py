"""What stops when something is away: the value of a function under an absence, and the least sets that stop it.

A function (a duty, a quorum, a step ...) is carried by holders, a holder by places that somebody fills. Each is read
twice: what is there for certain (`surely`: what is perhaps gone counts as gone), and what may be there (only what is
gone for certain is gone; what is not told may be there). Both readings can only lose by an absence. So a function has
the value SURE, PERHAPS or NOT, and each reading has its least sets of one or two absences.

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
        filled = sum(one.filled(away) for one in clusters(holder, surely)) + (0 if surely else holder.more)
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
        own = short(clusters(holder, surely), holder.need - spare, holder.loss.by(surely))
        return _any_of([itself, _all_of([own, *(self._stopping(one, surely) for one in holder.below)])])


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
