"""Rows as CSV that a spreadsheet opens, with no cell in it that could be a formula, and as a table in HTML."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Iterable, Sequence


def as_csv(rows: Iterable[Sequence[str]], separator: str = ",") -> str:
    """A line a row; what a spreadsheet would compute has an apostrophe before it."""
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(map(_harmless, row) for row in rows)
    return text.getvalue()


def as_html(caption: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose cells are text, whatever signs are in them."""
    head = "".join(f'<th scope="col" style="text-align:left">{html.escape(one)}</th>' for one in headings)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    told = f'<caption style="text-align:left"><strong>{html.escape(caption)}</strong></caption>'
    return f"<table>{told}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(text: str) -> str:
    return f'<td style="text-align:left;vertical-align:top">{html.escape(text)}</td>'


def _harmless(cell: str) -> str:
    computes = cell.lstrip().startswith(("=", "+", "-", "@")) or cell.startswith(("\t", "\r", "\n"))
    return f"'{cell}" if computes else cell
