"""Dates of any precision (`2018`, `2018-01`, `2018-01-31`), kept as written, with their first and last possible day.

Days are ISO text, so that both engines compare them as text. Intervals are half-open: the end is the first day that
no longer counts.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

EARLIEST = "0001-01-01"
LATEST = "9999-12-31"

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)


class Days(NamedTuple):
    """The first and the last day that a written date can mean."""

    first: str
    last: str


class Validity(NamedTuple):
    """The four days that say when something certainly and possibly holds (all inclusive but the ends, which are half-
    open).
    """

    begins_earliest: str
    begins_latest: str
    ends_earliest: str
    ends_latest: str

    def holds_at(self, day: str) -> bool | None:
        """True: certainly; False: certainly not; None: the imprecision decides, so it cannot be said."""
        if self.begins_latest <= day < self.ends_earliest:
            return True
        if self.begins_earliest <= day < self.ends_latest:
            return None
        return False


def days(written: str) -> Days:
    """First and last day of a written date. Raises ValueError with a sentence for anything that is no date."""
    match = _WRITTEN.match(written)
    if not match:
        raise ValueError(f"expected a date such as 2018, 2018-01 or 2018-01-31, found {written!r}")
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    try:
        if match[3]:
            exact = date(year, month, day).isoformat()
            return Days(exact, exact)
        if match[2]:
            first = date(year, month, 1)
            return Days(first.isoformat(), first.replace(day=monthrange(year, month)[1]).isoformat())
        return Days(date(year, 1, 1).isoformat(), date(year, 12, 31).isoformat())
    except ValueError:
        raise ValueError(f"there is no such date as {written!r} in the calendar") from None


def full_day(written: str) -> str:
    """The day itself, if `written` is a full day. Raises ValueError for a year or a month."""
    first, last = days(written)
    if first != last:
        raise ValueError(f"expected a full day such as 2018-01-31, found {written!r}")
    return first


def last_day(end: str) -> str | None:
    """The last day that still counts before a written end; None where the end is imprecise. Raises ValueError."""
    first, last = days(end)
    return day_before(first) if first == last else None


def validity(begin: str | None, end: str | None, as_of: str) -> Validity:
    """The four days of an interval as written.

    Without a begin it is known at the last day of `as_of` (it may have begun any time before); without an end it is
    taken to last.
    """
    begins = days(begin) if begin else Days(EARLIEST, days(as_of).last)
    ends = days(end) if end else Days(LATEST, LATEST)
    return Validity(begins.first, begins.last, ends.first, ends.last)


def day_after(day: str) -> str:
    """The day after a full day; the last day of the calendar has none, and is its own."""
    return day if day == LATEST else (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def day_before(day: str) -> str:
    """The day before a full day."""
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
