"""Dates along a decision path: when its end can be reached at the earliest, and when a step has to begin at the latest.

A step that has a date is taken on that day. One without is taken at a meeting of whoever takes it, where their meetings
are given: the first that is not before what it waits for; of several who take it together the last of their first ones,
of several of whom one takes it the first. Of steps with neither, or with somebody whose meetings are not given, it is
only known that they take no less than no time, so an earliest day that rests on such steps is a bound: it cannot be
sooner, but may be later. A step that may be left out delays nothing; one that is taken on a condition may.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from graphmodel.analysis.proving import Path, ProofStep


@dataclass(frozen=True)
class Calendar:
    """Days (YYYY-MM-DD) on which a step is taken: `fixed` its own, else those on which each who takes it meets.

    `sittings` are in ascending order, empty for somebody whose meetings are not known; `one_of`: one of them takes it.
    """

    fixed: str | None = None
    sittings: tuple[tuple[str, ...], ...] = ()
    one_of: bool = False

    @property
    def known(self) -> bool:
        return bool(self.fixed) or (bool(self.sittings) and all(self.sittings))

    def first(self, since: str) -> str | None:
        """The first day on which it can be taken, not before `since`; None where no meeting is left."""
        found = [one[place] if (place := bisect_left(one, since)) < len(one) else None for one in self.sittings]
        days = [day for day in found if day]
        if self.one_of:
            return min(days, default=None)
        return max(days) if len(days) == len(found) else None

    def last(self, by: str) -> str | None:
        """The last day on which it can be taken, not after `by`; None where no meeting is early enough."""
        found = [one[place - 1] if (place := bisect_right(one, by)) else None for one in self.sittings]
        days = [day for day in found if day]
        if self.one_of:
            return max(days, default=None)
        return min(days) if len(days) == len(found) else None


@dataclass(frozen=True)
class Moment:
    """A day, None where it cannot be told; `undated` are the steps on the way whose day is not known, `late` those
    whose own day comes before what they wait for, `unmet` those for which no given meeting is left.
    """

    day: str | None
    undated: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()


def earliest(path: Path, calendars: Mapping[str, Calendar], start: str) -> dict[str, Moment]:
    """The earliest day on which each step that comes up is taken; nothing begins before `start`, but for what has its
    own day.
    """
    before = _before(path)
    passed: dict[str, Moment] = {}
    taken: dict[str, Moment] = {}
    waiting = list(path.steps)
    while ready := [step for step in waiting if _ready(before[step.id], step.join, passed)]:
        waits = {step.id: _waits(step, [passed[one] for one in before[step.id] if one in passed], start)
                 for step in ready}  # fmt: skip
        moments = {step.id: _taken(step.id, waits[step.id], calendars.get(step.id, Calendar())) for step in ready}
        # The soonest first: what waits for any of several goes by the first of them.
        first = min(ready, key=lambda step: moments[step.id].day or "~")
        taken[first.id], passed[first.id] = moments[first.id], _passed(first, waits[first.id], moments[first.id])
        waiting.remove(first)
    return taken


def latest(path: Path, calendars: Mapping[str, Calendar], step: str, due: str) -> dict[str, Moment]:
    """The latest day of a step that has to be taken by `due`, and of all that it waits for."""
    before, may_be_left_out = _before(path), {one.id for one in path.steps if one.optional}
    found: dict[str, Moment] = {}
    queue: list[tuple[str, str, tuple[str, ...]]] = [(step, due, ())]
    while queue:
        one, by, undated = queue.pop()
        left_out = one in may_be_left_out and one != step
        moment = Moment(by, undated) if left_out else _latest(calendars.get(one, Calendar()), one, by, undated)
        known = found.get(one)
        if known and (known.day or "") <= (moment.day or ""):
            continue
        found[one] = moment
        if moment.day:
            queue += [(earlier, moment.day, moment.undated) for earlier in before[one]]
    return found


def _ready(before: Sequence[str], join: str, found: Mapping[str, Moment]) -> bool:
    return not before or (all if join == "all" else any)(one in found for one in before)


def _waits(step: ProofStep, known: Sequence[Moment], start: str) -> Moment:
    """What a step waits for, as one moment: all of it, or whichever comes first."""
    if not known:
        return Moment(start)
    ordered = sorted(known, key=lambda one: one.day or "~")
    if step.join == "any":
        return ordered[0]
    undated = _unique(one for moment in known for one in moment.undated)
    late = _unique(one for moment in known for one in moment.late)
    unmet = _unique(one for moment in known for one in moment.unmet)
    return Moment(ordered[-1].day, undated, late, unmet)


def _taken(step: str, waits: Moment, calendar: Calendar) -> Moment:
    if calendar.fixed:
        late = (*waits.late, step) if waits.day and calendar.fixed < waits.day else waits.late
        return replace(waits, day=calendar.fixed, late=late)
    if waits.day is None:
        return waits
    if not calendar.known:
        return replace(waits, undated=(*waits.undated, step))
    day = calendar.first(waits.day)
    return replace(waits, day=day) if day else replace(waits, day=None, unmet=(*waits.unmet, step))


def _passed(step: ProofStep, waits: Moment, taken: Moment) -> Moment:
    """When what comes after a step can go on: with it, or without it where it may be left out."""
    if step.optional:
        return waits
    if step.conditional and taken != waits:
        return replace(waits, undated=(*waits.undated, step.id))
    return taken


def _latest(calendar: Calendar, step: str, by: str, undated: tuple[str, ...]) -> Moment:
    if calendar.fixed:
        in_time = calendar.fixed <= by
        return Moment(calendar.fixed if in_time else None, undated, () if in_time else (step,))
    if not calendar.known:
        return Moment(by, (*undated, step))
    day = calendar.last(by)
    return Moment(day, undated, (), () if day else (step,))


def _before(path: Path) -> dict[str, list[str]]:
    """What each step certainly waits for."""
    found: dict[str, list[str]] = {step.id: [] for step in path.steps}
    for one in path.order:
        if one.certain:
            found[one.later].append(one.earlier)
    return found


def _unique(some: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(some))
