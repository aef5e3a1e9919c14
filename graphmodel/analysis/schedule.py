"""Dates along a decision path: when its end can be reached at the earliest, and when a step has to begin at the latest.

A step that has a date is taken on that day. One without is taken at a meeting of whoever takes it, where meetings are
given: the first one that is not before what it waits for. Of steps with neither it is only known that they take no less
than no time, so an earliest day that rests on such steps is a bound: it cannot be sooner, but may be later.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphmodel.analysis.proving import Path


@dataclass(frozen=True)
class Calendar:
    """Days (YYYY-MM-DD) on which a step is taken: `fixed` its own, else one of its `meetings`, in ascending order."""

    fixed: str | None = None
    meetings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Moment:
    """A day, None where it cannot be told; `undated` are the steps on the way whose day is not known."""

    day: str | None
    undated: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    """Steps for which there is no meeting any more, or whose own day comes before what they wait for."""


def earliest(path: Path, calendars: Mapping[str, Calendar], start: str) -> dict[str, Moment]:
    """The earliest day of each step that comes up; nothing begins before `start`, but for what has its own day."""
    before = _before(path)
    found: dict[str, Moment] = {}
    waiting = list(path.steps)
    while ready := [step for step in waiting if _ready(before[step.id], step.join, found)]:
        moments = {step.id: _moment(step.id, step.join, before[step.id], found, calendars, start) for step in ready}
        # The soonest first: what waits for any of several goes by the first of them.
        first = min(ready, key=lambda step: moments[step.id].day or "~")
        found[first.id] = moments[first.id]
        waiting.remove(first)
    return found


def latest(path: Path, calendars: Mapping[str, Calendar], step: str, due: str) -> dict[str, Moment]:
    """The latest day of a step that has to be taken by `due`, and of all that it waits for."""
    before = _before(path)
    found: dict[str, Moment] = {}
    queue = [(step, due, ())]
    while queue:
        one, by, undated = queue.pop()
        moment = _latest(calendars.get(one, Calendar()), one, by, undated)
        known = found.get(one)
        if known and (known.day or "") <= (moment.day or ""):
            continue
        found[one] = moment
        if moment.day:
            queue += [(earlier, moment.day, moment.undated) for earlier in before[one]]
    return found


def _ready(before: Sequence[str], join: str, found: Mapping[str, Moment]) -> bool:
    return not before or (all if join == "all" else any)(one in found for one in before)


def _moment(step: str, join: str, before: Sequence[str], found: Mapping[str, Moment], calendars: Mapping[str, Calendar],
            start: str) -> Moment:  # fmt: skip
    known = [found[one] for one in before if one in found]
    waits = sorted(known, key=lambda one: one.day or "")
    last = (waits[-1] if join == "all" else waits[0]) if waits else Moment(start)
    some = known if join == "all" else [last]
    undated = tuple(dict.fromkeys(one for moment in some for one in moment.undated))
    late = tuple(dict.fromkeys(one for moment in some for one in moment.late))
    if last.day is None:
        return Moment(None, undated, late)
    calendar = calendars.get(step, Calendar())
    if calendar.fixed:
        return Moment(calendar.fixed, undated, (*late, step) if waits and calendar.fixed < last.day else late)
    if calendar.meetings:
        place = bisect_left(calendar.meetings, last.day)
        if place == len(calendar.meetings):
            return Moment(None, undated, (*late, step))
        return Moment(calendar.meetings[place], undated, late)
    return Moment(last.day, (*undated, step), late)


def _latest(calendar: Calendar, step: str, by: str, undated: tuple[str, ...]) -> Moment:
    if calendar.fixed:
        return Moment(
            calendar.fixed if calendar.fixed <= by else None, undated, () if calendar.fixed <= by else (step,)
        )
    if calendar.meetings:
        place = bisect_right(calendar.meetings, by)
        return Moment(calendar.meetings[place - 1], undated) if place else Moment(None, undated, (step,))
    return Moment(by, (*undated, step))


def _before(path: Path) -> dict[str, list[str]]:
    """What each step certainly waits for."""
    found: dict[str, list[str]] = {step.id: [] for step in path.steps}
    for one in path.order:
        if one.certain:
            found[one.later].append(one.earlier)
    return found
