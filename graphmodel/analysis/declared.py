"""The declared interfaces judged: dead, overdue for review, or owned by nobody."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import Any

from graphmodel.analysis.claims import Told
from graphmodel.analysis.register import Register
from graphmodel.analysis.result import Entry, Verdict
from graphmodel.analysis.sharedfacts import KINDS, Facts
from graphmodel.analysis.sharedpairs import shared
from graphmodel.store import Row


def dead(rows: Iterable[Row], known: Register, found: Facts, told: Told, complete: Callable[[str], bool],
         common: frozenset[str]) -> Iterator[Entry]:  # fmt: skip
    """An end that has ended fails; ends that share nothing are worth noting, where all that they have is told.

    `common` is what all places share.
    """
    for row in rows:
        ends = known.ends[row["uid"]]
        places = tuple(str(end["place"]) for end in ends)
        over = tuple(end["place"] for end in ends if end["over"])
        fading = tuple(end["place"] for end in ends if end["perhaps_over"] and not end["over"])
        if over:
            yield _entry(row, "fails" if row["certain"] else "cannot_be_said", "ended", between=places, over=over)
        elif len(places) < 2:
            whole = told.of(row["uid"])
            yield _entry(row, "fails" if whole else "cannot_be_said", "one_end", between=places)
        elif fading:
            yield _entry(row, "cannot_be_said", "perhaps_ended", between=places, over=fading)
        else:
            yield _living(row, places, found, complete, common)


def _living(row: Row, places: tuple[str, ...], found: Facts, complete: Callable[[str], bool], common: frozenset[str]
            ) -> Entry:  # fmt: skip
    pairs = [shared(found.having[one], found.having[other]) for one, other in combinations(places, 2)]
    met = [one for one, other in (*combinations(places, 2), *combinations(reversed(places), 2))
           if one in found.having[other]["bodies"] or one in found.having[other]["producers"]]  # fmt: skip
    every = {kind: tuple(dict.fromkeys(uid for pair in pairs for uid in pair.sure.get(kind, ()))) for kind in KINDS}
    sure = {kind: tuple(uid for uid in some if uid not in common) for kind, some in every.items()}
    if met:
        sure["bodies"] = tuple(dict.fromkeys((*met, *sure["bodies"])))
    counts: dict[str, Any] = {**sure, **{f"{kind}_count": len(sure[kind]) for kind in KINDS}}
    if any(sure.values()):
        return _entry(row, "holds", "alive", between=places, **counts)
    if any(every.values()):
        alike = tuple(dict.fromkeys(uid for some in every.values() for uid in some))
        return _entry(row, "holds", "only_common", between=places, common=alike)
    if any(pair.perhaps for pair in pairs):
        return _entry(row, "cannot_be_said", "perhaps", between=places)
    if all(complete(uid) for uid in places):
        return _entry(row, "worth_noting", "apart", between=places)
    return _entry(row, "cannot_be_said", "silent", between=places)


def overdue(rows: Iterable[Row], known: Register, at: str, told: Told) -> Iterator[Entry]:
    """A day of review that has passed fails where the register is told completely: then the review is not recorded.

    A review is a step that was made, concerns the interface, and is dated on the day of review or later.
    """
    for row in rows:
        if not row["review_by"]:
            yield _entry(row, "cannot_be_said", "undated")
        elif row["review_last"] >= at:
            yield _entry(row, "holds", "to_come", day=row["review_by"])
        else:
            seen = [step for step in known.seen[row["uid"]] if step["first"] and step["first"] >= row["review_first"]]
            sure = [step for step in seen if step["certain"]]
            if sure:
                yield _entry(row, "holds", "reviewed", day=sure[-1]["date"], step=sure[-1]["step"])
            elif not seen and told.of(row["uid"]):
                yield _entry(row, "fails", "overdue", day=row["review_by"])
            else:
                yield _entry(row, "cannot_be_said", "passed", day=row["review_by"])


def unowned(rows: Iterable[Row], known: Register, told: Told) -> Iterator[Entry]:
    """Nobody owns it: a failure where the register is told completely."""
    for row in rows:
        owners = known.owners[row["uid"]]
        sure = tuple(owner["owner"] for owner in owners if owner["certain"])
        if sure:
            yield _entry(row, "holds", "owned", owner=sure)
        elif owners:
            yield _entry(row, "cannot_be_said", "perhaps", owner=tuple(owner["owner"] for owner in owners))
        else:
            whole = told.of(row["uid"])
            yield _entry(row, "fails" if whole else "cannot_be_said", "unowned" if whole else "silent")


def _entry(row: Row, verdict: Verdict, says: str, **values: Any) -> Entry:
    return Entry(about=(row["uid"],), verdict=verdict, says=says, values=values, evidence=tuple(row["evidence"]))
