"""A table as CSV for a double click: semicolons, as spreadsheets in Finland read them, and a byte order mark."""

from __future__ import annotations

from api.pages.tables import Cell, Table
from graphmodel.model.vocabulary import Lang
from graphmodel.sheets import as_csv
from graphmodel.words import texts


def csv_text(table: Table, lang: Lang) -> str:
    """The table with its headings; what is not stated is said in words."""
    silent = texts(lang)("not-stated")
    rows = [[_text(cell) or silent for cell in row] for row in table.rows]
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + as_csv([table.columns, *rows], ";")


def _text(cell: Cell) -> str:
    if cell.passages:
        return "; ".join(f"{one.at or ''} {one.quote or ''}".strip() for one in cell.passages)
    return ", ".join(one.text for one in cell.said)
