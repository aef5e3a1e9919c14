"""A scene as PDF/UA: the picture on paper with a text equivalent, then the same as a table; text stays text."""

from __future__ import annotations

from typing import Any

from graphmodel.charts.options import Options
from graphmodel.charts.paper import POINT, leaves
from graphmodel.charts.poster import poster
from graphmodel.charts.sheetink import leaf_sheet, told_title
from graphmodel.charts.typeset import LACKING, PALETTES, sayable, typeset
from graphmodel.layout.breaking import softened
from graphmodel.layout.measure import clean, width
from graphmodel.layout.scene import Scene
from graphmodel.layout.words import Words
from graphmodel.words import texts

A4 = (round(210 * POINT, 2), round(297 * POINT, 2))
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
    rows = [[_breakable(cell) for cell in row] for row in table.rows]
    lacking = any(LACKING in cell and LACKING not in clean(said) for row, told in zip(rows, table.rows, strict=True)
                  for cell, said in zip(row, told, strict=True))  # fmt: skip
    return {
        "size": A4 if len(table.columns) <= UPRIGHT else A4[::-1],
        "caption": sayable(words("chart-same-as-text")),
        "columns": [sayable(column) for column in table.columns],
        "rows": rows,
        "widths": [_wide([column, *cells]) for column, *cells in zip(table.columns, *table.rows, strict=True)],
        "note": words("chart-sign-lacking", sign=LACKING) if lacking else None,
        **{name: of[name] for name in ("ink", "muted", "rule")},
        "fill": of["paper"] if theme == "dark" else None,
    }


def _breakable(cell: str) -> str:
    return softened(sayable(cell))


def _wide(cells: list[str]) -> float:
    """A column's share of the width: the longest word fits, the usual text has few lines."""
    usual = sorted(min(width(clean(cell), "sub"), 900) for cell in cells)
    word = max(min(width(part, "sub"), 130) for cell in cells for part in (*clean(cell).split(), ""))
    return round(max(word, 40, usual[len(usual) * 9 // 10] ** 0.5 * 9), 1)
