"""Who sits where, who holds which post, and whose employee that makes them, on a day, as surely as the model tells it.

Sureness is a number: SURE, PERHAPS, or NOT for what is not there. A chain is as sure as its weakest link, and of
several chains the surest counts. What is only perhaps there is in all maps with PERHAPS, what is not there in none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from graphmodel.analysis.claims import Told, told
from graphmodel.analysis.sharing import once
from graphmodel.dates import days
from graphmodel.store import Reader, Row

SURE, PERHAPS, NOT = 2, 1, 0
Sureness = dict[str, int]
"""Uid -> how surely."""
Links = dict[str, Sureness]
"""Uid -> what it is linked to, and how surely."""

MEMBERS = ("chair", "vice_chair", "member")
DEPUTIES = ("deputy",)

_THERE = "x.begins_earliest <= $at AND $at < x.ends_latest"
_SURE = """CASE WHEN x.certainty = 'unresolved' THEN 1 WHEN x.begins_latest <= $at AND $at < x.ends_earliest THEN 2
     ELSE 1 END AS sure, coalesce(x.unresolved, []) AS open"""
_BODIES = f"""
MATCH (x:Body {{model: $model}}) WHERE {_THERE}
RETURN x.uid AS uid, x.sort AS sort, x.kind AS kind, x.statutory_role AS statutory_role, x.legal_form AS legal_form,
       x.is_organ AS is_organ, x.personnel_matters AS personnel_matters, x.deputies AS deputies,
       x.stated_count AS stated_count,
       CASE WHEN $at < x.told_until THEN x.composition END AS composition,
       CASE WHEN $at < x.told_until THEN coalesce(x.absent, []) ELSE [] END AS absent, {_SURE}
ORDER BY sort
"""
_SEATS = f"""
MATCH (x:Seat {{model: $model}}) WHERE {_THERE}
RETURN x.uid AS uid, x.sort AS sort, x.role AS role, coalesce(x.post, false) AS post, x.plural AS plural,
       x.occupancy AS occupancy, x.deputy AS deputy, x.attends AS attends, {_SURE}
ORDER BY sort
"""
_LINKS = """
MATCH (a:Body|Seat {model: $model})
      -[r:PART_OF|MEMBER_OF|CONTROLS|CONSULTS|SEAT_IN|EX_OFFICIO|REPRESENTS|ANSWERS_TO|DEPUTY_FOR]->(b:Element)
WHERE r.begins_earliest IS NULL OR (r.begins_earliest <= $at AND $at < r.ends_latest)
WITH type(r) AS type, a.uid AS source, b.uid AS target,
       CASE WHEN r.certainty = 'unresolved' OR coalesce(r.alternative, false) THEN 1
            WHEN r.begins_latest IS NULL OR (r.begins_latest <= $at AND $at < r.ends_earliest) THEN 2 ELSE 1 END AS sure
RETURN type, collect([source, target, sure]) AS links
"""
_HOLDERS = """
MATCH (s:Seat {model: $model})<-[r:HOLDS]-(x:Person)
WHERE r.begins_earliest <= $at AND $at < r.ends_latest
RETURN s.uid AS seat, x.uid AS person, r.begin AS begin, r.end AS end,
       CASE WHEN r.certainty = 'unresolved' OR r.alternative OR x.certainty = 'unresolved' THEN 1
            WHEN r.begins_latest <= $at AND $at < r.ends_earliest THEN 2 ELSE 1 END AS sure,
       COLLECT { MATCH (x)-[:POSSIBLY_SAME_AS]-(y:Person) RETURN y.uid } AS twins
"""


@dataclass(frozen=True)
class Offices:
    """Bodies and seats that are there or perhaps there, by uid in natural order, and how they hang together.

    `links`: type of relation -> Links. `holders`: seat -> its persons, ex officio too; `held`: the other way round.
    `brief`: (person, seat) of at most six months, as written.
    """

    bodies: Mapping[str, Row]
    seats: Mapping[str, Row]
    links: Mapping[str, Links]
    holders: Links
    held: Links
    brief: frozenset[tuple[str, str]]
    seats_told: Told
    holders_told: Told
    posts_told: Told

    def linked(self, kind: str, source: str) -> Sureness:
        """What a relation of this type leads to that is there, as surely as the relation and its end are."""
        return self._ways[0].get(kind, {}).get(source, {})

    def linking(self, kind: str, target: str) -> Sureness:
        """Where relations of this type come from that lead to this thing, as surely as the relation and its end are."""
        return self._ways[1].get(kind, {}).get(target, {})

    def there(self, uid: str) -> int:
        thing = self.bodies.get(uid) or self.seats.get(uid)
        return thing["sure"] if thing else NOT

    def above(self, body: str) -> Sureness:
        """The body and all that it stands under, up to the first legal person."""
        return self._chains[0].get(body, {body: SURE})

    def controlled(self, legal_person: str) -> Sureness:
        """The entities that it controls, also through others, without itself."""
        found = self._reached("CONTROLS", legal_person, lambda _: True)
        return {uid: sure for uid, sure in found.items() if uid != legal_person}

    def legal_persons(self, forms: Iterable[str]) -> list[str]:
        """Those that are there for certain and have one of these legal forms."""
        return [uid for uid, body in self.bodies.items() if body["sure"] == SURE and body["legal_form"] in forms]

    def organs(self, legal_person: str) -> list[str]:
        """The bodies that are there and stand under it, both for certain."""
        under = self._chains[1].get(legal_person, {}).items()
        return [uid for uid, sure in under if uid != legal_person and min(sure, self.there(uid)) == SURE]

    def seats_in(self, body: str, roles: Iterable[str]) -> Sureness:
        """The seats of these roles in it; one of a role that is not stated is perhaps one of them."""
        found: Sureness = {}
        for uid, link in self.linking("SEAT_IN", body).items():
            seat = self.seats[uid]
            sure = min(link, seat["sure"], self.role(uid, roles))
            if sure and not seat["attends"]:
                found[uid] = sure
        return found

    def role(self, seat: str, roles: Iterable[str]) -> int:
        about = self.seats[seat]
        if about["role"] == "not_stated" or "role" in about["open"]:
            return PERHAPS
        return SURE if about["role"] in roles else NOT

    def post(self, seat: str) -> int:
        """How surely its holder is employed by the legal person above its body."""
        if "post" in self.seats[seat]["open"]:
            return PERHAPS
        return min(SURE if self.seats[seat]["post"] else NOT, self.there(seat))

    def under(self, seat: str, body: str) -> int:
        """How surely the seat is in this body, or in one that stands under it."""
        chains = (min(sure, self.above(at).get(body, NOT)) for at, sure in self.linked("SEAT_IN", seat).items())
        return max(chains, default=NOT)

    def employed(self, person: str, legal_person: str) -> int:
        """How surely the person holds a post of this legal person."""
        held = self.held.get(person, {}).items()
        return max((min(sure, self.post(seat), self.under(seat, legal_person)) for seat, sure in held), default=NOT)

    def all_told(self, body: str, legal_person: str, roles: Iterable[str]) -> bool:
        """Whether all seats of these roles are known, and who holds them or that nobody does."""
        claimed = any(map(self.holders_told.of, (body, legal_person)))
        return self.composed(body, legal_person, roles) and all(
            claimed or self.vacant(seat) or SURE in self.holders[seat].values() for seat in self.seats_in(body, roles)
        )

    def composed(self, body: str, legal_person: str, roles: Iterable[str]) -> bool:
        """Whether all seats of these roles are known; a full composition tells members, and deputies only of each."""
        seats, about = self.seats_in(body, roles), self.bodies[body]
        if any(self.seats[seat]["plural"] for seat in seats):
            return False
        if any(map(self.seats_told.of, (body, legal_person))):
            return True
        if about["composition"] != "full" or "composition" in about["open"]:
            return False
        without = about["deputies"] == "none" and "deputies" not in about["open"]
        if "deputy" not in roles or without or "deputies" in about["absent"]:
            return True
        return all(self.seats[seat]["role"] == "deputy" or self._deputised(seat) for seat in seats)

    def vacant(self, seat: str) -> bool:
        return self.seats[seat]["occupancy"] == "vacant" and "occupancy" not in self.seats[seat]["open"]

    def sort(self, uid: str) -> str:
        """What a body or a seat is sorted by."""
        return (self.bodies.get(uid) or self.seats[uid])["sort"]

    def _deputised(self, seat: str) -> bool:
        deputies = self.linking("DEPUTY_FOR", seat).items()
        return any(min(sure, self.there(deputy)) == SURE for deputy, sure in deputies)

    @cached_property
    def _ways(self) -> tuple[Mapping[str, Links], Mapping[str, Links]]:
        """The links to what is there, both ways round. Sources in natural order, seats as well as bodies."""
        onward: dict[str, Links] = {}
        back: dict[str, Links] = {}
        for kind, links in self.links.items():
            there, here = onward.setdefault(kind, {}), back.setdefault(kind, {})
            for source in (uid for known in (self.bodies, self.seats) for uid in known if uid in links):
                for target, how in links[source].items():
                    sure = min(how, self.there(target))
                    if sure:
                        there.setdefault(source, {})[target] = here.setdefault(target, {})[source] = sure
        return onward, back

    @cached_property
    def _chains(self) -> tuple[Links, Links]:
        """Body -> all that it stands under, up to the first legal person; and the other way round."""
        up: Links = {}
        down: Links = {}
        for body in self.bodies:
            up[body] = self._reached(
                "PART_OF", body, lambda uid, body=body: uid == body or not self.bodies[uid]["legal_form"]
            )
            for above, sure in up[body].items():
                down.setdefault(above, {})[body] = sure
        return up, down

    def _reached(self, kind: str, start: str, goes_on: Callable[[str], bool]) -> Sureness:
        found, waiting = {start: SURE}, [start]
        while waiting:
            uid = waiting.pop()
            for target, sure in self.linked(kind, uid).items() if goes_on(uid) else ():
                if min(sure, found[uid]) > found.get(target, NOT):
                    found[target] = min(sure, found[uid])
                    waiting.append(target)
        return found


def offices(reader: Reader, model: str, at: str) -> Offices:
    """The offices of a model on the day `at`."""
    return once(reader, ("offices", model, at), lambda: _offices(reader, model, at))


def _offices(reader: Reader, model: str, at: str) -> Offices:
    links: dict[str, Links] = {}
    for row in reader.rows(_LINKS, model=model, at=at):
        of_type = links.setdefault(row["type"], {})
        for source, target, sure in row["links"]:
            _surest(of_type.setdefault(source, {}), {target: sure})
    bodies = {row["uid"]: row for row in reader.rows(_BODIES, model=model, at=at)}
    seats = {row["uid"]: row for row in reader.rows(_SEATS, model=model, at=at)}
    holders: Links = {seat: {} for seat in seats}
    brief: set[tuple[str, str]] = set()
    for row in reader.rows(_HOLDERS, model=model, at=at):
        if row["seat"] in holders:
            _surest(holders[row["seat"]], {row["person"]: row["sure"], **dict.fromkeys(row["twins"], PERHAPS)})
            if _brief(row["begin"], row["end"]):
                brief.add((row["person"], row["seat"]))
    own = {seat: dict(found) for seat, found in holders.items()}
    for seat, sources in links.get("EX_OFFICIO", {}).items():
        for source, sure in sources.items():
            if seat in seats and source in seats:
                weakest = min(sure, seats[source]["sure"])
                _surest(holders[seat], {person: min(weakest, how) for person, how in own[source].items()})
    held: Links = {}
    for seat, found in holders.items():
        for person, sure in found.items():
            held.setdefault(person, {})[seat] = sure
    return Offices(
        bodies, seats, links, holders, held, frozenset(brief), seats_told=told(reader, model, "seats", at),
        holders_told=told(reader, model, "holders", at), posts_told=told(reader, model, "posts", at),
    )  # fmt: skip


def _surest(found: Sureness, more: Sureness) -> None:
    for uid, sure in more.items():
        found[uid] = max(sure, found.get(uid, NOT))


def _brief(begin: str | None, end: str | None) -> bool:
    if begin is None or end is None:
        return False
    (year, month, day), (last_year, last_month, last_day) = (
        map(int, written.split("-")) for written in (days(begin).first, days(end).last)
    )
    return (12 * last_year + last_month, last_day) <= (12 * year + month + 6, day)
