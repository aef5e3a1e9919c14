"""Who fills a seat and who can step in there, on a day, with what takes each of them away.

- A seat is lost with itself, with its body, and with whatever that body is part of.
- Its holder fills it, ex officio the holder of another seat, as long as that seat is there too. That somebody without a
  name holds it is an answer; where nothing is said, or the seat is plural, somebody may.
- A deputy steps in when the holder does not come: the holder of a seat tied to this one; where the body's deputies are
  a pool, whoever of them has not stepped in elsewhere; for the chair, a vice-chair. A deputy that is said to be there
  without a name is perhaps free to come. So is one that nobody speaks of, unless deputies are denied or all are told.
- What may be the same as a person or body that is away is perhaps away; so is what is perhaps part of it. Of bodies of
  which it is part of one, nobody says which, all away take it away.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import product

import networkx as nx

from graphmodel.analysis.absencemodel import Loss, Place, Way
from graphmodel.analysis.offices import DEPUTIES, MEMBERS, NOT, PERHAPS, SURE, Offices, Sureness

_Ways = tuple[tuple[Way, ...], bool]
"""Those who are told, and whether there may be others."""


class Seating:
    """Places of the seats of a model on a day; `either`: body -> those of which it is part of one."""

    def __init__(self, found: Offices, sitting: nx.DiGraph[str], same: nx.Graph[str],
                 either: Mapping[str, Sequence[str]]) -> None:  # fmt: skip
        self.found, self.sitting, self.same, self.either = found, sitting, same, either
        self.loss = cache(self._loss)
        self.sitters = cache(self._sitters)

    def place(self, seat: str, counts: int) -> Place:
        """`counts`: how surely it is one of the seats that are asked for."""
        ways, open_ = self.sitters(seat)
        deputies, more = self._deputies(seat)
        sure = min(counts, self.found.there(seat)) == SURE
        return Place(seat, sure, self.loss(seat), (*ways, *deputies), open_ or more)

    def whole(self, body: str) -> list[str]:
        """The body and those that it stands under for certain: a claim about one of them speaks of it, too."""
        return [one for one, how in self.found.above(body).items() if how == SURE]

    def _loss(self, uid: str) -> Loss:
        """What takes a seat, a body or a person away."""
        if uid in self.found.seats:
            whole = Loss(frozenset({uid}))
            for body, how in self.found.links.get("SEAT_IN", {}).get(uid, {}).items():
                loss = self.loss(body)
                whole |= loss if how == SURE else Loss(frozenset(), loss.sure | loss.perhaps)
            return whole
        above = self._above(uid) if uid in self.found.bodies else {uid: SURE}
        twins = {twin for one in above for twin in (self.same.neighbors(one) if one in self.same else ())}
        sure = frozenset(one for one, how in above.items() if how == SURE)
        ways = [frozenset(way) for one in sure if one in self.either
                for way in product(*(self.loss(other).sure for other in self.either[one]))]  # fmt: skip
        sure |= {one for way in ways if len(way) == 1 for one in way}
        together = frozenset(way for way in ways if not way & sure)
        return Loss(sure, frozenset(above.keys() | twins) - sure, together)

    def _above(self, body: str) -> Sureness:
        """The body and all that it is part of, beyond legal persons, too."""
        found = dict(self.found.above(body))
        for one, how in tuple(found.items()):
            if one != body and one in self.found.bodies and self.found.bodies[one]["legal_form"]:
                for higher, higher_how in self._above(one).items():
                    found[higher] = max(found.get(higher, NOT), min(how, higher_how))
        return found

    def _sitters(self, seat: str) -> _Ways:
        ways, known = self._holders(seat)
        for source in self.found.links.get("EX_OFFICIO", {}).get(seat, {}):
            if source not in self.found.seats or (source, seat) not in self.sitting.edges:
                continue
            certain, loss = self.sitting.edges[source, seat]["certain"], self.loss(source)
            some, told = self._holders(source)
            ways += [way._replace(sure=way.sure and certain, loss=way.loss | loss) for way in some]
            known = known and told
        known = any(way.sure for way in ways) or known
        return tuple(ways), self.found.seats[seat]["plural"] or not known

    def _holders(self, seat: str) -> tuple[list[Way], bool]:
        """Who holds it, leaving aside those who sit there ex officio; whether there can be nobody else."""
        about = self.found.seats[seat]
        occupancy = None if "occupancy" in about["open"] else about["occupancy"]
        holders = self.sitting.predecessors(seat) if seat in self.sitting else ()
        ways = [Way(who, self.sitting.edges[who, seat]["certain"], self.loss(who))
                for who in holders if who not in self.found.seats]  # fmt: skip
        if occupancy == "unnamed" and not any(way.sure for way in ways):
            ways.append(Way(seat, True, Loss()))
        return ways, any(way.sure for way in ways) or occupancy == "vacant" or self._holders_told(seat)

    def _holders_told(self, seat: str) -> bool:
        where = {seat, *(above for body in self._bodies(seat) for above in self.whole(body))}
        post = self.found.post(seat) == SURE and any(map(self.found.posts_told.of, where))
        return post or any(map(self.found.holders_told.of, where))

    def _bodies(self, seat: str) -> list[str]:
        return [body for body, how in self.found.linked("SEAT_IN", seat).items() if how == SURE]

    def _deputies(self, seat: str) -> _Ways:
        about, bodies = self.found.seats[seat], self._bodies(seat)
        tied = self.found.linking("DEPUTY_FOR", seat)
        ready = dict(tied)
        more = False
        for body in bodies:
            chair = self.found.role(seat, ("chair",)) == SURE
            ready |= self.found.seats_in(body, ("vice_chair",)) if chair else {}
            if self.found.role(seat, MEMBERS):
                ready |= self._untied(body)
                more = more or (self._kind(body) == "pool" and not self._seats_told(body))
        ways: list[Way] = []
        for one, how in ready.items():
            some, unsaid = self.sitters(one)
            loss, there = self.loss(one), min(how, self.found.there(one)) == SURE
            ways += [Way(way.who, way.sure and there and way.who != one, way.loss | loss) for way in some]
            more = more or unsaid
        return tuple(ways), more or self._silent(about["deputy"], bool(tied), seat, bodies)

    def _untied(self, body: str) -> Sureness:
        """Deputies that are nobody's own: a pool's, or of whom it is not told whose they are."""
        deputies = self.found.seats_in(body, DEPUTIES)
        tied = self.found.links.get("DEPUTY_FOR", {})
        pool = self._kind(body) == "pool"
        return {one: how if pool else PERHAPS for one, how in deputies.items() if one not in tied}

    def _silent(self, stated: str, tied: bool, seat: str, bodies: list[str]) -> bool:
        """Whether there may be a deputy that is not told."""
        if "deputy" in self.found.seats[seat]["open"]:
            return not tied
        if tied or stated == "none":
            return False
        if stated in ("named", "unnamed"):
            return True
        denied = any("deputies" in self.found.bodies[body]["absent"] for body in bodies)
        shared = any(self._kind(body) in ("none", "pool") for body in bodies)
        return not (denied or shared or any(map(self._seats_told, bodies)))

    def _kind(self, body: str) -> str | None:
        about = self.found.bodies[body]
        return None if "deputies" in about["open"] else about["deputies"]

    def _seats_told(self, body: str) -> bool:
        return any(map(self.found.seats_told.of, self.whole(body)))
