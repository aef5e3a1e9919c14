"""Two answers of one analysis beside each other: of two models, or of two days of one."""

from __future__ import annotations

from collections.abc import Mapping
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
_GRAVITY: Mapping[Verdict, int] = {"holds": 0, "worth_noting": 1, "fails": 2}


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Changed(_Frozen):
    """A subject of a part whose answer is another one now; `entry` is the later one, or the earlier where it has none.

    A part that counts what holds without listing it tells a subject without an entry to hold; else None: it is not
    there.
    """

    part: str
    change: Change
    before: Verdict | None
    after: Verdict | None
    entry: Entry


class Comparison(_Frozen):
    """All that changed, worst first, and how many subjects stayed as they were."""

    before: Result
    after: Result
    changed: tuple[Changed, ...]
    same: int

    def of(self, change: Change) -> tuple[Changed, ...]:
        return tuple(one for one in self.changed if one.change == change)


def compare(before: Result, after: Result) -> Comparison:
    """What got better or worse, became unknown, can be said now, or stayed. Raises UsageError for two analyses.

    Elements of two models are the same when their ids are; those of a third, such as a catalogue, by model and id.
    """
    if before.analysis != after.analysis:
        raise UsageError(f"{before.analysis} and {after.analysis} answer different questions. Compare one analysis.")
    changed: list[Changed] = []
    same = 0
    for part in after.parts:
        earlier, now = _by_subject(before.part(part.name), before.model), _by_subject(part, after.model)
        for key, entry in {**earlier, **now}.items():
            was, stands = _verdict(earlier.get(key), before.part(part.name)), _verdict(now.get(key), part)
            change = _change(was, stands)
            if change == "same":
                same += 1
            else:
                changed.append(Changed(part=part.name, change=change, before=was, after=stands, entry=entry))
        same += min(before.part(part.name).unlisted, part.unlisted)
    return Comparison(before=before, after=after, same=same,
                      changed=tuple(sorted(changed, key=lambda one: CHANGES.index(one.change))))  # fmt: skip


def _by_subject(part: Part, model: str) -> dict[Any, Entry]:
    return {tuple(uid.removeprefix(f"{model}/") for uid in entry.about): entry for entry in part.entries}


def _verdict(entry: Entry | None, part: Part) -> Verdict | None:
    if entry:
        return entry.verdict
    return "holds" if part.unlisted else "cannot_be_said" if part.unsaid else None


def _change(was: Verdict | None, now: Verdict | None) -> Change:
    if was == now:
        return "same"
    if was is None or now is None:
        return "new" if was is None else "gone"
    if now == "cannot_be_said":
        return "unknown"
    if was == "cannot_be_said":
        return "worse" if now == "fails" else "known"
    return "worse" if _GRAVITY[now] > _GRAVITY[was] else "better"
