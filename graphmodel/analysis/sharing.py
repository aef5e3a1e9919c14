"""What several rules make of the same rows is made once in a run."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from typing import Any, TypeVar

from graphmodel.store import Reader, Row

Made = TypeVar("Made")


class Sharing:
    """A reader for a run of rules, in one transaction in which nothing is written."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.made: dict[Hashable, Any] = {}

    def rows(self, query: str, /, **params: object) -> list[Row]:
        return self._reader.rows(query, **params)

    def stream(self, query: str, /, **params: object) -> Iterator[Row]:
        return self._reader.stream(query, **params)


def once(reader: Reader, key: Hashable, make: Callable[[], Made]) -> Made:
    """What `make` gives; with a Sharing reader it is called only once for a key. Nobody changes what it gives."""
    if not isinstance(reader, Sharing):
        return make()
    if key not in reader.made:
        reader.made[key] = make()
    return reader.made[key]
