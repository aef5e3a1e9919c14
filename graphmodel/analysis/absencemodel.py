"""What can stop and what carries it: values that absencefacts.py fills, and from which absencesets.py takes away.

A function (a duty, a quorum, a step ...) is carried by holders, a holder by places, a place by those who fill it.
"""

from __future__ import annotations

from typing import NamedTuple

MANY = 10**6
"""Places of which it is not told how many there are."""
Sets = frozenset[frozenset[str]]
"""Least sets of uids that stop something: the empty one alone where it has stopped already, none where nothing can."""
ALREADY: Sets = frozenset({frozenset()})


class Loss(NamedTuple):
    """The uids of which each, when away, takes something with it: for certain, and perhaps.

    `together`: sets of which each takes it away for certain when all of them are away, as with a body that is part of
    one or the other.
    """

    sure: frozenset[str] = frozenset()
    perhaps: frozenset[str] = frozenset()
    together: Sets = frozenset()

    def by(self, surely: bool) -> frozenset[str]:
        return self.sure | self.perhaps if surely else self.sure

    def __or__(self, other: Loss) -> Loss:
        return Loss(self.sure | other.sure, self.perhaps | other.perhaps, self.together | other.together)

    def certain(self, away: frozenset[str]) -> bool:
        """Whether these take it away for certain."""
        return bool(self.sure & away) or any(some <= away for some in self.together)


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
