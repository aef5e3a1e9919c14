"""What two places share, and how much it tells: the rarer a shared thing is among the pairs, the more.

A thing is shared by a pair when both have it, not by one and the same duty or body: two packages that share a duty
share, too, whatever hangs on it, and that is said once. The weight of a thing is 1 / the number of pairs that certainly
share it, the score of a pair the sum of the weights of what it shares (resource allocation of link prediction, with
pairs in the place of neighbours: docs/decisions/0022). What every pair shares, among more than three places, tells no
pair from another and weighs nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from graphmodel.analysis.register import Pair
from graphmodel.analysis.sharedfacts import KINDS, Has, Having, Kind

FEWEST = 4
"""Places among which something can be common to all."""

Things = Mapping[Kind, Sequence[str]]


@dataclass(frozen=True)
class Shared:
    """`sure` and `perhaps` (beyond the sure ones) by kind; `evidence` of the sure ones, else of those that may be."""

    sure: Things
    perhaps: Things
    evidence: tuple[str, ...]
    score: float = 0.0


def shared(one: Having, other: Having, but: frozenset[str] = frozenset()) -> Shared:
    """What two places share but for some things, not yet weighed."""
    sure: dict[Kind, list[str]] = {}
    perhaps: dict[Kind, list[str]] = {}
    for kind in KINDS:
        both = [thing for thing in one[kind] if thing in other[kind] and thing not in but]
        for thing in both:
            a, b = one[kind][thing], other[kind][thing]
            if _apart(a.sure, b.sure):
                sure.setdefault(kind, []).append(thing)
            elif _apart(a.via, b.via):
                perhaps.setdefault(kind, []).append(thing)
    return Shared(sure, perhaps, _cited(one, other, sure or perhaps))


def weighed(pairs: Mapping[Pair, Shared]) -> dict[Pair, Shared]:
    """The pairs with their scores."""
    count = Counter(thing for found in pairs.values() for things in found.sure.values() for thing in set(things))
    return {
        pair: replace(found, score=sum(1 / count[thing] for things in found.sure.values() for thing in things))
        for pair, found in pairs.items()
    }


def common(places: Sequence[str], pairs: Mapping[Pair, Shared]) -> tuple[str, ...]:
    """What every two of some places share for certain."""
    if len(places) < FEWEST:
        return ()
    some = [found.sure for pair, found in pairs.items() if pair <= set(places)]
    first = [thing for kind in KINDS for thing in some[0].get(kind, ())]
    return tuple(one for one in first if all(any(one in things for things in sure.values()) for sure in some))


def _apart(one: set[str], other: set[str]) -> bool:
    """Whether something of the one differs from something of the other."""
    return bool(one and other) and len(one | other) > 1


def _cited(one: Having, other: Having, things: Things) -> tuple[str, ...]:
    of: list[Has] = [having[kind][thing] for kind, some in things.items() for thing in some for having in (one, other)]
    return tuple(dict.fromkeys(uid for has in of for uid in has.evidence))
