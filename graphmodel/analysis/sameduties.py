"""Bodies that answer for the same duties, or for nearly the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from graphmodel.analysis.duties import Duties
from graphmodel.analysis.result import Entry, Part, Verdict
from graphmodel.analysis.similarity import Alike, alike

THRESHOLD = 0.5
"""The Jaccard coefficient (duties in common / duties of either) from which two bodies are shown."""
COMMON = 2
"""How many duties they have in common at least: a single one is told of the duty itself."""


class _Alike(NamedTuple):
    """Bodies with the same duties: those that they certainly answer for, and all that they may."""

    bodies: tuple[str, ...]
    certain: frozenset[str]
    possible: frozenset[str]


def same_duties(known: Duties) -> Part:
    """Bodies and posts with equal duties, as one entry, and pairs with similar ones.

    Similar are two with COMMON duties in common and a Jaccard coefficient of THRESHOLD, or where one has all the duties
    of the other (an overlap coefficient of 1). Where only uncertain responsibilities would make them so, it cannot be
    said. What is stated to be shared (each for its own part, or jointly) is no overlap. Bodies in no entry hold only
    where the model claims to tell all responsibilities; else one entry, about the model, says that it is open.
    """
    classes = _classes(known)
    if not classes:
        return Part(name="same_duties", entries=(_of_model(known, "no_duties"),))
    entries = [_equal(known, one) for one in classes if len(one.bodies) > 1 and len(one.certain) >= COMMON]
    pairs = alike([one.certain for one in classes], [one.possible for one in classes], THRESHOLD, COMMON)
    entries += [_similar(known, classes[pair.first], classes[pair.second], pair) for pair in pairs]
    bodies = [body for one in classes for body in one.bodies]
    told = {uid for entry in entries for uid in entry.about}
    others = [body for body in bodies if body not in told]
    if others and not known.whole("responsibilities"):
        return Part(name="same_duties", entries=(*entries, _of_model(known, "not_told")))
    return Part(name="same_duties", entries=tuple(entries), unlisted=len(others))


def _classes(known: Duties) -> list[_Alike]:
    """Bodies whose duties are all certain and the same are one; any other body is one by itself."""
    certain, possible = known.by_body(), known.by_body(certain=False)
    found: defaultdict[tuple[str, frozenset[str], frozenset[str]], list[str]] = defaultdict(list)
    for body in sorted(possible):
        sure, maybe = frozenset(certain.get(body, ())), frozenset(possible[body])
        found["" if sure == maybe else body, sure, maybe].append(body)
    return [_Alike(tuple(bodies), sure, maybe) for (_, sure, maybe), bodies in found.items()]


def _equal(known: Duties, one: _Alike) -> Entry:
    tasks = [duty.task for duty in known.scope if duty.task in one.certain]
    verdict, shared = _shared(known, tasks, one.bodies)
    return Entry(
        about=one.bodies,
        verdict=verdict,
        says=f"equal_{shared}",
        values={"bodies": list(one.bodies), "many": len(one.bodies), "tasks": tasks, "common": len(tasks)},
        evidence=_evidence(known, tasks, one.bodies),
    )


def _similar(known: Duties, first: _Alike, second: _Alike, pair: Alike) -> Entry:
    sure = pair.common >= COMMON and (pair.least >= THRESHOLD or pair.holds)
    both = first.certain & second.certain if sure else first.possible & second.possible
    tasks = [duty.task for duty in known.scope if duty.task in both]
    bodies = (*first.bodies, *second.bodies)
    verdict, shared = _shared(known, tasks, bodies) if sure else ("cannot_be_said", "uncertain")
    values = {
        "first": list(first.bodies), "second": list(second.bodies), "tasks": tasks, "common": len(tasks),
        "of_first": len(first.certain if sure else first.possible),
        "of_second": len(second.certain if sure else second.possible),
        "percent": round(100 * (pair.least if sure else pair.most)),
    }  # fmt: skip
    evidence = _evidence(known, tasks, bodies)
    return Entry(about=bodies, verdict=verdict, says=f"similar_{shared}", values=values, evidence=evidence)


def _shared(known: Duties, tasks: Iterable[str], bodies: tuple[str, ...]) -> tuple[Verdict, str]:
    links = [one for task in tasks for one in known.of(task) if one.who in bodies]
    shares = {share for one in links for share in one.shares}
    if "-" in shares:
        return "worth_noting", "unshared"
    return "holds", "each" if shares == {"each"} else "shared"


def _evidence(known: Duties, tasks: Iterable[str], bodies: tuple[str, ...]) -> tuple[str, ...]:
    links = [one for task in tasks for one in known.of(task, certain=False) if one.who in bodies]
    return tuple(dict.fromkeys(key for one in links for key in one.evidence))


def _of_model(known: Duties, says: str) -> Entry:
    return Entry(about=(known.root,), verdict="cannot_be_said", says=says)
