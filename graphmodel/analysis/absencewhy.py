"""Why it cannot be said whether functions stop in an absence: what the documents leave open."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from graphmodel.analysis.absencefacts import Absence
from graphmodel.analysis.absencemodel import Function, Holder, Loss
from graphmodel.queries import Holds

COLUMNS: dict[str, Holds] = {
    **dict.fromkeys(("twin", "twin_of", "part", "whole", "unfilled"), "thing"),
    **dict.fromkeys(("twins", "twin_bodies", "parts", "unfilled_count"), "number"),
    **dict.fromkeys(("others", "conditions", "norms_open", "either", "unsure", "undated"), "number"),
}
_OPEN = {"duties": "others", "steps": "conditions", "norms": "norms_open"}


def why(found: Absence, functions: Iterable[Function] = (), away: Collection[str] = ()) -> dict[str, Any]:
    """The reasons as values of an entry.

    A `twin` who is away may be the same as `twin_of`; a `part` may belong to a `whole` that is away; seats of
    `unfilled` are not told; `others` may be responsible; `either`: it is left open which of several it is.
    `unsure`: none of these, but who is there is not certain. Before the day of the documents that is all there is to
    say: `undated`.
    """
    twins: dict[tuple[str, str], None] = {}
    parts: dict[tuple[str, str], None] = {}
    unfilled: dict[str, None] = {}
    counts = dict.fromkeys((*_OPEN.values(), "either"), 0)
    gone = frozenset(away)
    unsure = 0
    for function in () if found.undated else functions:
        told = False
        for body, holder in _holders(found, function):
            for loss in _losses(holder):
                for one in sorted(loss.perhaps & gone):
                    same = sorted(found.twins.get(one, frozenset()) & loss.sure)
                    told = True
                    if same:
                        twins[one, same[0]] = None
                    elif body in found.above:
                        parts[body, one] = None
            if holder.more and body in found.above and body not in function.one_of and not holder.loss.certain(gone):
                unfilled[body] = None
                told = True
        if any(gone & found.structure.holders[one].loss.by(True) for one in function.one_of):
            counts["either"] = 1
            told = True
        if function.open and function.kind in _OPEN:
            counts[_OPEN[function.kind]] = 1
            told = True
        unsure |= not told
    first = next(iter(twins), None)
    within = next(iter(parts), (None, None))[1]
    belonging = tuple(one for one, whole in parts if whole == within)
    return {
        "twin": first and first[0], "twin_of": first and first[1],
        "twins": int(first is not None and first[0] not in found.above),
        "twin_bodies": int(first is not None and first[0] in found.above),
        "part": belonging, "whole": within, "parts": len(belonging),
        "unfilled": tuple(unfilled), "unfilled_count": len(unfilled), **counts,
        "unsure": int(unsure), "undated": int(found.undated),
    }  # fmt: skip


def _holders(found: Absence, function: Function) -> Iterator[tuple[str, Holder]]:
    """All that perhaps carry it, with those below; each as the body or seat that it is."""
    waiting = [*function.holders, *function.perhaps, *function.one_of]
    seen: set[str] = set()
    while waiting:
        key = waiting.pop(0)
        if key not in seen:
            seen.add(key)
            holder = found.structure.holders[key]
            yield (function.thing if function.kind in ("norms", "quorums") else key), holder
            waiting += holder.below


def _losses(holder: Holder) -> Sequence[Loss]:
    ways = [way.loss for place in holder.places for way in place.ways]
    return [holder.loss, *(place.loss for place in holder.places), *ways]
