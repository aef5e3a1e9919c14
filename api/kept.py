"""What was made of a store already, for as long as nothing in it changes: reports, scenes, results of analyses."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic
from typing import Generic, TypeVar

from graphmodel.analysis.result import Result
from graphmodel.findings import Report
from graphmodel.layout.scene import Scene

Made = TypeVar("Made")
Found = tuple[Result, tuple[str, ...]]
"""The result of an analysis, and the queries that it asked."""


class Kept(Generic[Made]):
    """At most `most` things, of one state of the store; those that were asked for longest ago are let go.

    A thing is kept only if the last change was first seen `settled` seconds before it was made: while an engine
    commits, the mark of a change may be seen before all of the change.
    """

    def __init__(self, most: int = 200, settled: float = 2.0) -> None:
        self._most, self._settled = most, settled
        self._lock = Lock()
        self._kept: OrderedDict[Hashable, Made] = OrderedDict()
        self._mark: str | None = None
        self._since = monotonic()

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, mark: str | None, key: Hashable, make: Callable[[], Made]) -> Made:
        """What is kept under a key, or else what `make` gives.

        `mark` is that of the last change, read before; `key` holds all else that it depends on. Several threads may
        make the same at once.
        """
        began = monotonic()
        with self._lock:
            if mark != self._mark:
                self._mark, self._since = mark, began
                self._kept.clear()
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = make()
        with self._lock:
            if mark is not None and mark == self._mark and began >= self._since + self._settled:
                self._kept[key] = made
                while len(self._kept) > self._most:
                    self._kept.popitem(last=False)
        return made


@dataclass(frozen=True)
class Memory:
    """What the web keeps. Few scenes are kept: one of a large structure takes much memory."""

    reports: Kept[Report] = field(default_factory=lambda: Kept[Report](200))
    results: Kept[Found] = field(default_factory=lambda: Kept[Found](100))
    scenes: Kept[Scene] = field(default_factory=lambda: Kept[Scene](6))
