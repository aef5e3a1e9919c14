"""A table as CSV that a spreadsheet opens: semicolons, a byte order mark, and no cell that could be a formula."""

from __future__ import annotations

import csv
import io

from api.pages.tables import Cell, Table
from graphmodel.model.vocabulary import Lang
from graphmodel.words import texts


def csv_text(table: Table, lang: Lang) -> str:
    """The table with its headings; what is not stated is said in words."""
    silent = texts(lang)("not-stated")
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_plain(_text(cell) or silent) for cell in row] for row in table.rows)
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + out.getvalue()


def _text(cell: Cell) -> str:
    if cell.passages:
        return "; ".join(f"{one.at or ''} {one.quote or ''}".strip() for one in cell.passages)
    return ", ".join(one.text for one in cell.said)


def _plain(text: str) -> str:
    """A leading sign that spreadsheets calculate with is kept from them."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
