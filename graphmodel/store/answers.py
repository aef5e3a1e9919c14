"""What the store answers with: rows of plain values, and the two ways to ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

Row = dict[str, Any]
"""Column -> value: None, bool, int, float, str, list, dict. A node is {"labels": [...], property: value, ...}, a
relation {"type", "start", "end", property: value, ...} (ends by `uid`, None when the answer does not hold the end), a
path the list node, relation, node, ...; times are ISO text."""


class Reader(Protocol):
    """What rules and views are run on: one transaction, so everything read in it belongs together."""

    def rows(self, query: str, /, **params: object) -> list[Row]:
        """All rows of the answer."""
        ...

    def stream(self, query: str, /, **params: object) -> Iterator[Row]:
        """The rows one after another, in constant memory, while the transaction is open."""
        ...


class Transaction(Reader, Protocol):
    """A write transaction: committed when its block ends, undone by an exception or `rollback`."""

    def rollback(self) -> None:
        """Undo everything; nothing more can be run in the block."""
        ...


@dataclass(frozen=True)
class Table:
    """An answer as it is printed; `truncated` when the engine had more than was taken."""

    columns: tuple[str, ...]
    rows: list[list[Any]]
    truncated: bool
