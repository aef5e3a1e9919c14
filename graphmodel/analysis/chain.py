"""The chain of one duty, judged: provision, package, organiser, producer, responsible, seat, person, deputy.

What a chain needs depends on the duty:

- law: a statutory duty, and whatever rests on a provision; a task that somebody assigned rests on none.
- package: a statutory duty that is no authority task (packages combine services for the client), where the model puts
  some of its duties into packages or claims to tell all packages.
- organiser: all but assigned tasks.
- producer: a statutory duty that is no authority task; those the organiser carries out itself. Who produces the duty's
  package produces the duty.
- responsible: every duty. The organiser as a whole is no internal body.
- seat: the head or chair of the responsible body; a post that is responsible is its own seat.
- person: who holds that seat, or the seat by which it is held ex officio.
- deputy: where the body has personal deputies, or a norm asks for them.

A hop holds when something certain is there on the day. Where nothing is there it fails under a claim to tell all of
that sort, or a denial (a vacant seat, `absent: [chair]`, `deputy: none`), else it cannot be said; nor can what is only
possible.
Where several bodies are responsible the chain is followed from the one that reaches furthest; where each is responsible
for its own part, from the one that breaks off first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict

from graphmodel.analysis.claims import Told
from graphmodel.model.vocabulary import ClaimWhat
from graphmodel.store import Row

HopName = Literal["law", "package", "organiser", "producer", "responsible", "seat", "person", "deputy"]
HOPS: tuple[HopName, ...] = get_args(HopName)
TO_PERSON: tuple[HopName, ...] = HOPS[:-1]
"""The hops that lead to a person; the deputy stands beside the person."""
Answer = Literal["holds", "fails", "cannot_be_said", "not_needed", "not_reached"]
Why = Literal["", "silent", "uncertain", "denied", "unnamed", "organiser_only"]
CLAIMS: dict[HopName, ClaimWhat] = {
    "package": "packages", "organiser": "organisers", "producer": "producers", "responsible": "responsibilities",
    "seat": "seats", "person": "holders", "deputy": "seats",
}  # fmt: skip
"""The claim under which each hop's absence is a failure; `posts` tells both the posts of units and who holds them."""
UNITS = frozenset({"division", "office", "unit", "enterprise"})
"""Kinds of body in which people are employed under a head."""
_MEMBERS = frozenset({"chair", "vice_chair", "member", "staff_representative"})


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Link(_Frozen):
    """A step of the chain: to `thing` from `of` (uids), certain or only possible; `evidence` are its passages."""

    of: str
    thing: str
    certain: bool
    evidence: tuple[str, ...]


class Hop(_Frozen):
    """One hop judged. `why` tells what is missing in what way, `of` where: the body, seat or duty that lacks it."""

    hop: HopName
    answer: Answer
    why: Why
    of: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Known:
    """What the chains of a model are judged by: `nodes` reached, the claims of the day, who needs deputies."""

    nodes: Mapping[str, Row]
    claims: Mapping[ClaimWhat, Told]
    packages: bool
    asked: frozenset[str]

    def claimed(self, what: ClaimWhat, *about: str) -> bool:
        return any(self.claims[what].of(uid) for uid in about)

    def stated(self, uid: str, name: str) -> object:
        """A property of a body or seat; None where its passages leave it unresolved."""
        node = self.nodes.get(uid, {})
        return None if name in (node.get("unresolved") or ()) else node.get(name)


def chain(task: Row, found: Mapping[str, Sequence[Link]], known: Known) -> tuple[Hop, ...]:
    """All hops of a duty; `task` has its uid, basis, authority, provisions and each; `found` are its links by hop."""
    first = [_law(task, found), *_above(task, found, known)]
    responsible = _responsible(task, found, known)
    sure = responsible.answer == "holds"
    organisers = {link.thing for link in found.get("organiser", ())}
    inside = [link for link in responsible.links if link.thing not in organisers and (link.certain or not sure)]
    branches = [_branch(uid, found, known) for uid in dict.fromkeys(link.thing for link in inside)]
    if not branches:
        rest = [Hop(hop=hop, answer="not_reached", why="", of=task["task"], links=()) for hop in HOPS[5:]]
        return (*first, responsible, *rest)
    chosen = (min if task["each"] else max)(branches, key=_reach)
    links = {hop.hop: tuple(link for branch in branches for one in branch if one.hop == hop.hop for link in one.links)
             for hop in chosen}  # fmt: skip
    return (*first, responsible, *(hop.model_copy(update={"links": links[hop.hop]}) for hop in chosen))


def _law(task: Row, found: Mapping[str, Sequence[Link]]) -> Hop:
    if task["basis"] != "statutory" and not task["provisions"]:
        return _hop("law", "not_needed", "", task["task"], ())
    return _judged("law", task["task"], found.get("law", ()), denied=False)


def _above(task: Row, found: Mapping[str, Sequence[Link]], known: Known) -> list[Hop]:
    uid, service = task["task"], task["basis"] == "statutory" and not task["authority"]
    packages = [link.thing for link in found.get("package", ())]
    organisers = [link.thing for link in found.get("organiser", ())]
    needs: dict[HopName, bool] = {
        "package": service and (known.packages or known.claimed("packages", uid)),
        "organiser": task["basis"] != "assigned",
        "producer": service,
    }
    about = {"package": [uid], "organiser": [uid], "producer": [uid, *packages, *organisers]}
    hops: list[Hop] = []
    for hop, needed in needs.items():
        links = found.get(hop, ())
        if needed or links:
            hops.append(_judged(hop, uid, links, denied=known.claimed(CLAIMS[hop], *about[hop])))
        else:
            hops.append(_hop(hop, "not_needed", "", uid, ()))
    return hops


def _responsible(task: Row, found: Mapping[str, Sequence[Link]], known: Known) -> Hop:
    uid, links = task["task"], found.get("responsible", ())
    organisers = {link.thing: link.certain for link in found.get("organiser", ())}
    if links and all(link.thing in organisers for link in links):
        return _hop("responsible", "cannot_be_said", "organiser_only", uid, links)
    inside = [link for link in links if link.thing not in organisers]
    sure = [thing for thing, certain in organisers.items() if certain]
    judged = _judged("responsible", uid, inside, denied=known.claimed("responsibilities", uid, *sure))
    return judged.model_copy(update={"links": tuple(links)})


def _branch(uid: str, found: Mapping[str, Sequence[Link]], known: Known) -> tuple[Hop, ...]:
    """Seat, person and deputy from one responsible body or post."""
    if known.nodes[uid]["label"] == "Seat":
        return _from_seat(_hop("seat", "holds", "", uid, ()), uid, found, known)
    links = [link for link in found.get("seat", ()) if link.of == uid]
    unit = known.stated(uid, "kind") in UNITS and known.claimed("posts", uid)
    absent = "chair" in (known.nodes[uid].get("absent") or ())
    denied = absent or unit or known.claimed("seats", uid)  # who was named says nothing about who leads
    seat = _judged("seat", uid, links, denied=denied)
    seats = [link.thing for link in links if link.certain or seat.answer != "holds"]
    ways = [_from_seat(seat, one, found, known) for one in seats]
    if not ways:
        return (seat, *(_hop(hop, "not_reached", "", uid, ()) for hop in HOPS[6:]))
    return max(ways, key=_reach)


def _from_seat(seat: Hop, uid: str, found: Mapping[str, Sequence[Link]], known: Known) -> tuple[Hop, ...]:
    body = str(known.nodes[uid].get("body") or uid)
    links = [link for link in found.get("person", ()) if link.of == uid]
    occupancy, post = known.stated(uid, "occupancy"), known.nodes[uid].get("post")
    told = known.claimed("holders", uid, body) or (bool(post) and known.claimed("posts", uid, body))
    person = _judged("person", uid, links, denied=occupancy == "vacant" or (told and occupancy != "unnamed"))
    if not links and occupancy == "unnamed":
        person = _hop("person", "cannot_be_said", "unnamed", uid, ())
    return seat, person, _deputy(uid, body, found, known)


def _deputy(uid: str, body: str, found: Mapping[str, Sequence[Link]], known: Known) -> Hop:
    stated, of_body = known.stated(uid, "deputy"), known.stated(body, "deputies")
    role = known.nodes[uid].get("role")
    if body == uid or role not in _MEMBERS or (of_body != "personal" and body not in known.asked):
        return _hop("deputy", "not_needed", "", uid, ())
    links = [link for link in found.get("deputy", ()) if link.of == uid]
    seats = {link.thing: link.certain for link in links}
    people = [link for link in found.get("deputy_person", ()) if link.of in seats]
    if any(link.certain and seats[link.of] for link in people):
        return _hop("deputy", "holds", "", uid, people)
    if people:
        return _hop("deputy", "cannot_be_said", "uncertain", uid, people)
    if links or stated in ("named", "unnamed"):
        return _hop("deputy", "cannot_be_said", "unnamed", uid, links)
    absent = "deputies" in (known.nodes.get(body, {}).get("absent") or ())
    denied = stated == "none" or of_body == "none" or absent or known.claimed("seats", body)
    return _judged("deputy", uid, (), denied=denied)


def _judged(hop: HopName, of: str, links: Sequence[Link], *, denied: bool) -> Hop:
    if any(link.certain for link in links):
        return _hop(hop, "holds", "", of, links)
    if links:
        return _hop(hop, "cannot_be_said", "uncertain", of, links)
    return _hop(hop, "fails", "denied", of, ()) if denied else _hop(hop, "cannot_be_said", "silent", of, ())


def _hop(hop: HopName, answer: Answer, why: Why, of: str, links: Sequence[Link]) -> Hop:
    return Hop(hop=hop, answer=answer, why=why, of=of, links=tuple(links))


def missing(hops: Sequence[Hop]) -> Hop | None:
    """The first hop that fails or cannot be said."""
    return next((hop for hop in hops if hop.answer in ("fails", "cannot_be_said")), None)


def _reach(hops: Sequence[Hop]) -> tuple[int, bool]:
    """How far a chain goes before something is missing; what cannot be said goes further than what fails."""
    gap = missing(hops)
    return (len(hops), True) if gap is None else (hops.index(gap), gap.answer == "cannot_be_said")
