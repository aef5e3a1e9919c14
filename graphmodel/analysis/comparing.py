"""Two answers of one analysis beside each other: of two models, or of two days of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from graphmodel.analysis.result import Entry, Part, Result, Verdict
from graphmodel.errors import UsageError

Change = Literal["worse", "better", "unknown", "known", "new", "gone", "same"]
"""What became of a subject: its answer is graver than before or milder, cannot be said any more or can be now; or it
was not there before, or is there no more.
"""
CHANGES: tuple[Change, ...] = ("worse", "unknown", "better", "known", "new", "gone")
"""The changes, in the order in which they are told."""
There = Callable[[Result, str], bool]
"""Whether the model of an answer has an element, on the day of the answer."""
_GRAVITY: Mapping[Verdict, int] = {"holds": 0, "worth_noting": 1, "fails": 2}


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Changed(_Frozen):
    """A subject of a part whose answer is another one now; `entry` is the later one, or the earlier where it has none.

    `before` and `after` are None where it is not there. A part that counts what holds without listing it tells a
    subject without an entry to hold, if its model has it.
    """

    part: str
    change: Change
    before: Verdict | None
    after: Verdict | None
    entry: Entry
    past: bool = False
    """Whether `entry` is the earlier one: what it says is so no more."""


class Comparison(_Frozen):
    """All that changed, worst first, and how many subjects stayed as they were."""

    before: Result
    after: Result
    changed: tuple[Changed, ...]
    same: int

    def of(self, change: Change) -> tuple[Changed, ...]:
        return tuple(one for one in self.changed if one.change == change)


def compare(before: Result, after: Result, there: There | None = None) -> Comparison:
    """What got better or worse, became unknown, can be said now, or stayed. Raises UsageError for two analyses.

    `there` tells which subjects of the one answer the model of the other has; without it, it has all.

    Elements of two models are the same when their ids are; those of a third, such as a catalogue, by model and id.
    """
    if before.analysis != after.analysis:
        raise UsageError(f"{before.analysis} and {after.analysis} answer different questions. Compare one analysis.")
    changed: list[Changed] = []
    same = 0
    for part in after.parts:
        earlier, now = _by_subject(before.part(part.name), before.model), _by_subject(part, after.model)
        for key, entry in {**earlier, **now}.items():
            was = _verdict(earlier.get(key), before.part(part.name), _has(before, key, there))
            stands = _verdict(now.get(key), part, _has(after, key, there))
            change = _change(was, stands)
            if change == "same":
                same += 1
            else:
                changed.append(Changed(part=part.name, change=change, before=was, after=stands, entry=entry,
                                       past=key not in now))  # fmt: skip
        same += min(before.part(part.name).unlisted, part.unlisted)
    return Comparison(before=before, after=after, same=same,
                      changed=tuple(sorted(changed, key=lambda one: CHANGES.index(one.change))))  # fmt: skip


def _by_subject(part: Part, model: str) -> dict[Any, Entry]:
    return {tuple(uid.removeprefix(f"{model}/") for uid in entry.about): entry for entry in part.entries}


def _has(result: Result, key: Sequence[str], there: There | None) -> bool:
    own = (uid if "/" in uid else f"{result.model}/{uid}" for uid in key)
    return there is None or all(there(result, uid) for uid in own)


def _verdict(entry: Entry | None, part: Part, there: bool) -> Verdict | None:
    if entry:
        return entry.verdict
    if not there:
        return None
    return "holds" if part.unlisted else "cannot_be_said" if part.unsaid else None


def _change(was: Verdict | None, now: Verdict | None) -> Change:
    if was == now:
        return "same"
    if was is None or now is None:
        return "new" if was is None else "gone"
    if now == "cannot_be_said":
        return "unknown"
    if was == "cannot_be_said":
        return "known"
    return "worse" if _GRAVITY[now] > _GRAVITY[was] else "better"
