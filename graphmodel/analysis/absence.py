"""Absence drill: what stops when persons, seats or bodies are away, and which one or two alone stop something.

What stops are the functions of a model:

- a duty loses its last holder: none of the bodies and seats that are responsible for it is left. Where each is
  responsible for its own part (`share: each`), every part is a function of its own (`shares`).
- a body falls below its quorum, or below the least size that a norm asks for. Deputies who step in count as members.
  A body that is away itself falls below nothing.
- a step of a path loses its last taker. Steps that may be left out, or were made by the day, cannot break a path.
- an interface loses the body that owns it.

Away means: whoever holds a seat does not come, and a deputy steps in, if there is one who is not away and has not
stepped in elsewhere in that body; a seat that is away stays empty, deputy or not; with a body go its seats and whatever
is part of it. A body is left as long as anybody sits in one of its seats, secretaries and presenters apart: a duty is
given to the body, not to its head. A unit is all who are in it, those in its own units among them; an organ or a group
is its members alone. An organ that needs a quorum is left only as long as it has one. How many are needed does not
change with an absence. Each function is asked by itself.

A function fails when it stops for certain. It cannot be said when it was certain and is so no longer: where nobody says
who else is there (no claim, a holder or a deputy not stated or not named, a document that leaves open which of two), an
absence is no failure. Nor can it be said when it was not certain before and is perhaps carried by those who are away
(absencesets.py). What has stopped already with nobody away is no subject. All of this only ever loses by a further
absence, so the least sets tell everything: a pair is listed only if neither of the two does it alone.

With `about` the answer is the part `drill`: what stops when exactly these are away together. Without, the parts are
`persons`, `seats`, `bodies` (each alone) and `pairs`: what stops something, worst first, then that with which it cannot
be said. `perhaps` counts, of what stops something, the further functions of which it cannot be said.
Of the pairs that stop the same, a mixed one is left out where both of its members stand in pairs of one kind, and one
of bodies where a pair of lower bodies does the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from graphmodel.analysis.absencefacts import Absence, absence
from graphmodel.analysis.absencemodel import Function
from graphmodel.analysis.absencewhy import COLUMNS as WHY
from graphmodel.analysis.absencewhy import why
from graphmodel.analysis.asking import days_of, subjects
from graphmodel.analysis.offices import NOT, PERHAPS
from graphmodel.analysis.result import Entry, Part, Result, Verdict
from graphmodel.queries import Holds
from graphmodel.store import Reader

KINDS = {
    "duties": "duty",
    "shares": "share",
    "quorums": "quorum",
    "norms": "norm",
    "steps": "step",
    "interfaces": "interface",
}
"""Kinds of functions: the column that names those that stop, and the one that counts them."""
COLUMNS: dict[str, Holds] = {
    **dict.fromkeys(KINDS, "thing"),
    **dict.fromkeys(KINDS.values(), "number"),
    "matters": "thing",
    "matter": "number",
    "count": "number",
    "perhaps": "number",
    "thing": "thing",
    "other": "thing",
    **WHY,
}
_Sets = Mapping[tuple[str, ...], Sequence[Function]]


def analyse(
    reader: Reader, model: str, *, at: str | None = None, law_at: str | None = None, about: Sequence[str] = ()
) -> Result:
    """Of the persons, seats and bodies named, away together, or of every one and every two. Raises NotFound."""
    days = days_of(reader, model, at, law_at)
    asked = subjects(reader, model, about, ("Person", "Seat", "Body"))
    found = absence(reader, model, days)
    return Result(
        analysis="absence", model=model, as_of=days.as_of, at=days.at, law_at=days.law_at, about=asked,
        columns=COLUMNS, parts=(_drill(found, asked),) if asked else tuple(_parts(found)),
    )  # fmt: skip


def _drill(found: Absence, away: Collection[str]) -> Part:
    entries: list[Entry] = []
    unlisted = 0
    for function in found.structure.functions:
        if found.itself(function) & set(away):
            continue
        before, left = found.structure.value(function), found.structure.value(function, away)
        if left == before and not (before == PERHAPS and found.structure.doubted(function, away)):
            unlisted += before != NOT
            continue
        verdict: Verdict = "fails" if left == NOT else "cannot_be_said"
        says = function.kind if left == NOT else f"{function.kind}-unsaid"
        values: dict[str, Any] = {"thing": function.thing, "other": function.of or None}
        if left != NOT:
            values |= why(found, [function], away)
        about = (function.thing, function.of) if function.of else (function.thing,)
        entries.append(Entry(about=about, verdict=verdict, says=says, values=values, evidence=function.evidence))
    return Part(name="drill", entries=tuple(entries), unlisted=unlisted)


def _parts(found: Absence) -> Iterator[Part]:
    order = {uid: number for number, uid in enumerate((*found.persons, *found.bodies, *found.seats))}
    kinds = {uid: kind for kind in ("persons", "seats", "bodies") for uid in getattr(found, kind)}
    stops: dict[tuple[str, ...], list[Function]] = defaultdict(list)
    unsaid: dict[tuple[str, ...], list[Function]] = defaultdict(list)
    for function in found.structure.functions:
        for sets, told in zip(found.structure.least(function), (stops, unsaid), strict=True):
            for one in _telling(sets, kinds, found.above):
                if one <= order.keys() and not one & found.itself(function):
                    told[tuple(sorted(one, key=order.__getitem__))].append(function)
    for kind in ("persons", "seats", "bodies"):
        alone = {(uid,) for uid in getattr(found, kind)}
        yield _part(found, kind, alone & (stops.keys() | unsaid.keys()), stops, unsaid, order)
    pairs = [uids for uids in {**stops, **unsaid} if len(uids) == 2]
    yield _part(found, "pairs", pairs, stops, unsaid, order)


def _part(found: Absence, name: str, some: Collection[tuple[str, ...]], stops: _Sets, unsaid: _Sets,
          order: Mapping[str, int]) -> Part:  # fmt: skip
    """Worst first: those that stop most, then those of which it cannot be said of most."""

    def rank(uids: tuple[str, ...]) -> tuple[int, int, list[int]]:
        return -len(stops.get(uids, ())), -len(unsaid.get(uids, ())), [order[uid] for uid in uids]

    entries = tuple(
        _entry(uids, stops[uids], "fails", {"perhaps": len(unsaid.get(uids, ()))})
        if uids in stops
        else _entry(uids, unsaid[uids], "cannot_be_said", {"perhaps": 0, **why(found, unsaid[uids], uids)})
        for uids in sorted(some, key=rank)
    )
    every = getattr(found, name) if name != "pairs" else entries
    return Part(name=name, entries=entries, unlisted=len(every) - len(entries))


def _telling(
    sets: Iterable[frozenset[str]], kinds: Mapping[str, str], above: Mapping[str, frozenset[str]]
) -> Iterator[frozenset[str]]:
    """Each alone, and of the pairs those that say something which no other pair says."""
    pairs: list[frozenset[str]] = []
    for one in sets:
        if len(one) == 1:
            yield one
        else:
            pairs.append(one)
    alike = {pair for pair in pairs if len({kinds.get(uid) for uid in pair}) == 1}
    named = {uid for pair in alike for uid in pair}
    shown = [pair for pair in pairs if pair in alike or not pair <= named]
    for pair in shown:
        if not any(other != pair and _covers(pair, other, above) for other in shown):
            yield pair


def _covers(pair: frozenset[str], lower: frozenset[str], above: Mapping[str, frozenset[str]]) -> bool:
    """Whether each of a pair is one of the other pair, or stands above one of them."""
    one, other = pair
    low, lower_still = lower
    lows, lowers = above.get(low, {low}), above.get(lower_still, {lower_still})
    return (one in lows and other in lowers) or (other in lows and one in lowers)


def _entry(uids: tuple[str, ...], functions: Sequence[Function], verdict: Verdict, more: Mapping[str, Any]) -> Entry:
    found = {kind: [one for one in functions if one.kind == kind] for kind in KINDS}
    some = [kind for kind in KINDS if found[kind]]
    says = some[0] if len(some) == 1 else "several"
    values: dict[str, Any] = {"count": len(functions), **more}
    for kind, number in KINDS.items():
        values[kind] = tuple(dict.fromkeys(one.thing for one in found[kind]))
        values[number] = len(values[kind])
    values["matters"] = tuple(dict.fromkeys(one.of for one in found["steps"]))
    values["matter"] = len(values["matters"])
    return Entry(
        about=uids, verdict=verdict, says=says if verdict == "fails" else f"{says}-unsaid", values=values,
        evidence=tuple(dict.fromkeys(uid for one in functions for uid in one.evidence)),
    )  # fmt: skip
