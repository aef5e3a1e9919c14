"""Reports that were judged already, for as long as nothing in the store changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from time import monotonic

from graphmodel.findings import Report


class Reports:
    """At most `most` reports, of one state of the store; those that were asked for longest ago are let go.

    A report is kept only if the last change was first seen `settled` seconds before it was judged: while an engine
    commits, the mark of a change may be seen before all of the change.
    """

    def __init__(self, most: int = 200, settled: float = 2.0) -> None:
        self._most, self._settled = most, settled
        self._lock = Lock()
        self._kept: OrderedDict[Hashable, Report] = OrderedDict()
        self._mark: str | None = None
        self._since = monotonic()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, mark: str | None, key: Hashable, judge: Callable[[], Report]) -> Report:
        """The report that is kept under a key, or else what `judge` gives.

        `mark` is that of the last change, read before; `key` holds all else that the report depends on. Several threads
        may judge the same at once.
        """
        began = monotonic()
        with self._lock:
            if mark != self._mark:
                self._mark, self._since = mark, began
                self._kept.clear()
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        report = judge()
        with self._lock:
            if mark is not None and mark == self._mark and began >= self._since + self._settled:
                self._kept[key] = report
                while len(self._kept) > self._most:
                    self._kept.popitem(last=False)
        return report
