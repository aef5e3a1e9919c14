"""A scene as PDF/UA: the picture on paper with a text equivalent, then the same as a table; text stays text."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import Any

from graphmodel.charts.options import Options
from graphmodel.charts.paper import POINT, leaves
from graphmodel.charts.poster import poster
from graphmodel.charts.sheetink import leaf_sheet, told_title
from graphmodel.charts.typeset import LACKING, PALETTES, sayable, typeset
from graphmodel.layout.breaking import softened
from graphmodel.layout.measure import FACES, clean, width
from graphmodel.layout.scene import Scene
from graphmodel.layout.words import Words
from graphmodel.words import texts

A4 = (round(210 * POINT, 2), round(297 * POINT, 2))
SIDE, INSET, SET = 28.5, 4.0, 9 / FACES["sub"].size
"""Points beside the table and beside a cell's text, and points a pixel of its text."""
_UNBROKEN = re.compile(r"[^\s\u00ad\u200b/-]{25,}")
WHOLE = 600
"""No row is parted by the end of a page, unless a cell has more characters than this."""
UPRIGHT = 4
"""The most columns that a sheet standing upright has room for."""


def render_pdf(scene: Scene, words: Words | None = None, options: Options | None = None) -> bytes:
    """The same bytes for the same scene. `words` are by default the product's texts in the scene's language.

    Raises UsageError for a poster of too many sheets.
    """
    options, words = options or Options(), words or texts(scene.lang)
    if options.tiles:
        sheets = poster(scene, options, words)
    else:
        found = leaves(scene, options, words)
        sheets = [leaf_sheet(scene, leaf, i, len(found), options.theme, words) for i, leaf in enumerate(found)]
    table = _table(scene, options.theme, words)
    return typeset({"title": told_title(scene), "lang": scene.lang, "sheets": sheets, "table": table}, "pdf")


def _table(scene: Scene, theme: str | None, words: Words) -> dict[str, Any]:
    """The table of the scene on pages of its own, which an office printer prints."""
    table, of = scene.table, PALETTES[theme or "light"]
    size = A4 if len(table.columns) <= UPRIGHT else A4[::-1]
    shares = [_share([column, *cells]) for column, *cells in zip(table.columns, *table.rows, strict=True)]
    rooms = [(size[0] - 2 * SIDE) * share / sum(shares) - 2 * INSET for share in shares]
    rows = [[_fitted(cell, room) for cell, room in zip(row, rooms, strict=True)] for row in table.rows]
    lacking = any(LACKING in cell and LACKING not in clean(said) for row, told in zip(rows, table.rows, strict=True)
                  for cell, said in zip(row, told, strict=True))  # fmt: skip
    return {
        "size": size,
        "margin": SIDE,
        "inset": INSET,
        "caption": sayable(words("chart-same-as-text")),
        "level": 2 if any(sayable(text.text).strip() for text in scene.header.texts if text.role == "title") else 1,
        "columns": [sayable(column) for column in table.columns],
        "rows": rows,
        "whole": max((len(cell) for row in rows for cell in row), default=0) <= WHOLE,
        "widths": shares,
        "note": words("chart-sign-lacking", sign=LACKING) if lacking else None,
        **{name: of[name] for name in ("ink", "muted", "rule")},
        "fill": of["paper"] if theme == "dark" else None,
    }


def _fitted(cell: str, room: float) -> str:
    """The text, with places to break its long words where it is wider than its column; `room` is in points."""
    said = sayable(cell)
    if _widths(cell)[0] * SET < room:
        return said
    return _UNBROKEN.sub(lambda piece: "\N{SOFT HYPHEN}".join(re.findall(".{1,12}", piece[0])), softened(said))


def _share(cells: list[str]) -> float:
    """A column's share of the width: a usual word fits, and a usual text has few lines."""
    found = [_widths(cell) for cell in cells]
    texts = sorted(min(text, 900.0) for text, _ in found)
    word = max(min(word, 140.0) for _, word in found)
    return round(max(word, 40.0, 9 * math.sqrt(texts[len(texts) * 9 // 10])), 1)


@lru_cache(maxsize=20_000)
def _widths(cell: str) -> tuple[float, float]:
    """Of a text and of its longest word, in pixels."""
    said = clean(cell)
    return width(said, "sub"), max((width(word, "sub") for word in said.split()), default=0.0)
