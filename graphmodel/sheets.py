"""Rows as CSV that a spreadsheet opens, with no cell in it that could be a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def as_csv(rows: Iterable[Sequence[str]], separator: str = ",") -> str:
    """A line a row; what a spreadsheet would compute has an apostrophe before it."""
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(map(_harmless, row) for row in rows)
    return text.getvalue()


def _harmless(cell: str) -> str:
    computes = cell.lstrip().startswith(("=", "+", "-", "@")) or cell.startswith(("\t", "\r", "\n"))
    return f"'{cell}" if computes else cell
