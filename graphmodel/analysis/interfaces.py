"""Interfaces nobody declared: which pairs share something, and what of the declared register is dead or overdue.

Pairs are any two service packages of the model, and any two bodies to which a norm with the check `interfaces` applies.
Parts: `register` (each such group of places: how many pairs, declared, proposed, and what all of them share),
`proposed` (pairs that share something and have no interface, ranked by the score of sharedpairs.py), `dead` (declared
interfaces whose ends have ended or share nothing), `overdue`, `unowned`.

A pair shares nothing, for certain, where the model claims to tell all that it could share (SORTS); else it cannot be
said, and is counted. A duty that each body does for its own part is nothing shared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from graphmodel.analysis.asking import days_of, subjects
from graphmodel.analysis.claims import Told, all_told
from graphmodel.analysis.declared import dead, overdue, unowned
from graphmodel.analysis.register import Group, Pair, Register, register
from graphmodel.analysis.result import Entry, Part, Result
from graphmodel.analysis.sharedfacts import KINDS, Facts, facts
from graphmodel.analysis.sharedpairs import Shared, Things, common, shared, weighed
from graphmodel.model.vocabulary import ClaimWhat
from graphmodel.queries import Holds
from graphmodel.store import Reader

COLUMNS: dict[str, Holds] = {
    **dict.fromkeys(KINDS, "thing"), **{f"{kind}_count": "number" for kind in KINDS}, "rank": "number",
    "norm": "thing", "one": "thing", "other": "thing",
    "score": "number", "places": "number", "possible": "number", "recorded": "number", "proposed": "number",
    "unsaid": "number", "common": "thing", "common_count": "number", "each": "thing", "each_count": "number",
    "untold": "word", "between": "thing", "over": "thing", "owner": "thing", "day": "date", "step": "thing",
}  # fmt: skip
SORTS: tuple[ClaimWhat, ...] = ("responsibilities", "producers", "holders", "paths")
"""What a model must claim to tell before a pair shares nothing; of packages their duties, too (`packages`)."""


@dataclass
class Judged:
    """The pairs of all groups, each with what it shares, and how each was answered."""

    shared: dict[Pair, Shared]
    common: dict[str, tuple[str, ...]]
    proposed: set[Pair] = field(default_factory=set[Pair])
    unsaid: set[Pair] = field(default_factory=set[Pair])
    holding: set[Pair] = field(default_factory=set[Pair])


def analyse(reader: Reader, model: str, *, at: str | None = None, law_at: str | None = None,
            about: Sequence[str] = ()) -> Result:  # fmt: skip
    """Of the packages, bodies and interfaces named, or of all. Raises NotFound and UsageError."""
    days = days_of(reader, model, at, law_at)
    asked = subjects(reader, model, about, ("ServicePackage", "Body", "Interface"))
    known, claims = register(reader, model, days), all_told(reader, model, days.at)
    told = claims["interfaces"]
    ends = [row["place"] for rows in known.ends.values() for row in rows]
    packages = [uid for group in known.groups if not group.norm for uid in group.places]
    places = [*(uid for group in known.groups for uid in group.places), *ends]
    found = facts(reader, model, days, packages, dict.fromkeys(uid for uid in places if uid not in packages))
    judged = _judged(known, found)
    entries = tuple(_proposals(known, judged, claims, asked))
    alike = frozenset(uid for some in judged.common.values() for uid in some)
    narrow = [row for row in known.rows if not asked or _named(row["uid"], known, asked)]
    return Result(
        analysis="interfaces", model=model, as_of=days.as_of, at=days.at, law_at=days.law_at, about=asked,
        columns=COLUMNS,
        parts=(
            Part(name="register", entries=tuple(_groups(model, known, judged, found, claims, asked))),
            Part(name="proposed", entries=entries, unlisted=len(judged.holding), unsaid=len(judged.unsaid)),
            Part(name="dead", entries=tuple(dead(narrow, known, found, told, _complete(claims), alike))),
            Part(name="overdue", entries=tuple(overdue(narrow, known, days.at, told))),
            Part(name="unowned", entries=tuple(unowned(narrow, known, told))),
        ),
    )  # fmt: skip


def _judged(known: Register, found: Facts) -> Judged:
    pairs = dict.fromkeys(frozenset(pair) for group in known.groups for pair in group.pairs())
    every = {pair: _shared(pair, found) for pair in pairs}
    all_of = {group.about: common(group.places, every) for group in known.groups}
    tells: dict[Pair, Shared] = {}
    for pair in pairs:
        but = frozenset(uid for group in known.groups if pair <= set(group.places) for uid in all_of[group.about])
        tells[pair] = _shared(pair, found, but) if but else every[pair]
    return Judged(weighed(tells), all_of)


def _shared(pair: Pair, found: Facts, but: frozenset[str] = frozenset()) -> Shared:
    one, other = sorted(pair)
    return shared(found.having[one], found.having[other], but)


def _proposals(
    known: Register, judged: Judged, claims: Mapping[ClaimWhat, Told], asked: Sequence[str]
) -> Iterator[Entry]:
    """Entries of what is proposed, best first, then of what may be; the rest is counted in `judged`."""
    declared, complete = known.declared(), _complete(claims)
    named = _pairs_named(known, asked)
    order = {uid: place for place, uid in enumerate(uid for group in known.groups for uid in group.places)}
    scores = sorted((found.score for pair, found in judged.shared.items() if pair not in declared), reverse=True)
    ranked = sorted(judged.shared, key=lambda pair: (-judged.shared[pair].score, sorted(order[uid] for uid in pair)))
    perhaps: list[Entry] = []
    for pair, found in ((pair, judged.shared[pair]) for pair in ranked):
        if named is not None and pair not in named:
            continue
        ends = tuple(sorted(pair, key=order.__getitem__))
        if declared.get(pair):
            judged.holding.add(pair)
        elif found.sure and pair not in declared:
            judged.proposed.add(pair)
            yield _proposal(ends, found, known, claims["interfaces"], scores)
        elif found.sure or found.perhaps:
            says, things = ("unsure", found.sure) if found.sure else ("perhaps", found.perhaps)
            perhaps.append(Entry(about=ends, verdict="cannot_be_said", says=says, values=_reasons(ends, things),
                                 evidence=found.evidence))  # fmt: skip
        elif all(complete(uid) for uid in pair):
            judged.holding.add(pair)
        else:
            judged.unsaid.add(pair)
    yield from perhaps


def _proposal(ends: tuple[str, ...], found: Shared, known: Register, told: Told, scores: Sequence[float]) -> Entry:
    norms = [group for group in known.groups if group.norm and set(ends) <= group.sure]
    whole = all(told.of(uid) for uid in ends)
    verdict, says = ("fails", "missing") if norms and whole else ("worth_noting", "proposed")
    values = {**_reasons(ends, found.sure), "score": round(found.score, 3), "rank": scores.index(found.score) + 1,
              "norm": norms[0].about if norms else None}  # fmt: skip
    cited = (*(norms[0].evidence if norms else ()), *found.evidence)
    return Entry(about=ends, verdict=verdict, says=says, values=values, evidence=tuple(dict.fromkeys(cited)))


def _reasons(ends: tuple[str, ...], things: Things) -> dict[str, Any]:
    values: dict[str, Any] = {kind: tuple(things.get(kind, ())) for kind in KINDS}
    return {"one": ends[0], "other": ends[1], **values, **{f"{kind}_count": len(values[kind]) for kind in KINDS}}


def _groups(model: str, known: Register, judged: Judged, found: Facts, claims: Mapping[ClaimWhat, Told],
            asked: Sequence[str]) -> Iterator[Entry]:  # fmt: skip
    """Each group counted; what was asked for and is in none; that there is none."""
    if not known.groups:
        yield Entry(about=(f"{model}/{model}",), verdict="cannot_be_said", says="nothing")
    known_places = {uid for group in known.groups for uid in group.places} | {row["uid"] for row in known.rows}
    for uid in asked:
        if uid not in known_places and known.groups:
            yield Entry(about=(uid,), verdict="cannot_be_said", says="no_place")
    named, declared = _pairs_named(known, asked), known.declared()
    for group in known.groups:
        pairs = [frozenset(pair) for pair in group.pairs()]
        pairs = [pair for pair in pairs if named is None or pair in named]
        if not pairs and asked:
            continue
        counted = {
            "places": len(group.places), "possible": len(pairs), "recorded": sum(pair in declared for pair in pairs),
            "proposed": sum(pair in judged.proposed for pair in pairs),
            "unsaid": sum(pair not in judged.proposed | judged.holding for pair in pairs),
        }  # fmt: skip
        yield _group(group, counted, judged.common[group.about], found, claims)


def _group(group: Group, counted: dict[str, int], alike: tuple[str, ...], found: Facts,
           claims: Mapping[ClaimWhat, Told]) -> Entry:  # fmt: skip
    each = [uid for uid in sorted(found.each.get(group.places[0], ()))
            if all(uid in found.each.get(place, ()) for place in group.places)]  # fmt: skip
    untold = [sort for sort in _sorts(group) if not all(claims[sort].of(uid) for uid in group.places)]
    unsaid = counted["unsaid"]
    verdict = "cannot_be_said" if unsaid else "worth_noting" if counted["proposed"] else "holds"
    values = {**counted, "common": alike, "common_count": len(alike), "each": tuple(each),
              "each_count": len(each), "untold": tuple(untold) if unsaid else ()}  # fmt: skip
    return Entry(about=(group.about,), verdict=verdict, says="bodies" if group.norm else "packages", values=values,
                 evidence=group.evidence)  # fmt: skip


def _sorts(group: Group) -> tuple[ClaimWhat, ...]:
    return SORTS if group.norm else ("packages", *SORTS)


def _complete(claims: Mapping[ClaimWhat, Told]) -> Callable[[str], bool]:
    """A test of whether all that a package or body has is told."""
    return lambda uid: all(claims[sort].of(uid) for sort in ("packages", *SORTS))


def _pairs_named(known: Register, asked: Sequence[str]) -> set[Pair] | None:
    """The pairs of places named, and those of interfaces named; None for all."""
    if not asked:
        return None
    named = {frozenset(pair) for group in known.groups for pair in group.pairs() if set(pair) & set(asked)}
    for uid in asked:
        places = [row["place"] for row in known.ends.get(uid, ())]
        named |= {frozenset(pair) for pair in combinations(places, 2)}
    return named


def _named(interface: str, known: Register, asked: Sequence[str]) -> bool:
    return interface in asked or any(row["place"] in asked for row in known.ends[interface])
