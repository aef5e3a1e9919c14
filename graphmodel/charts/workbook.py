"""A scene as a workbook: a structure as an outline that folds, and as the list that Visio's wizard reads; any other
picture as its table. Every cell is text, whatever it begins with.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from itertools import chain, repeat
from textwrap import wrap
from typing import Any, NamedTuple

from graphmodel.charts.bodies import drawn_boxes, held, rows_of
from graphmodel.charts.formats import Options
from graphmodel.charts.style import LIGHT
from graphmodel.layout.scene import Sample, Scene
from graphmodel.layout.words import Words
from graphmodel.words import texts

VISIO = ("Unique_ID", "Name", "Title", "Reports_To")
"""The columns that Visio's organisation chart wizard knows by their names, in the first row of a sheet."""

DEEPEST = 7
"""The levels of an outline that Excel knows."""

LONGEST = 32_767
"""The characters that a cell holds."""

_CREATED = datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook's dates have no zone
_NARROW, _BROKEN, _WIDE, _PAGE = 12, 24, 60, 180
"""Widths in digits: of a column, at least, where its text is broken at the latest, at most; of a page's columns."""

_DENSE = 1.12
"""Letters in the width of a digit, in running text."""

_INDENT, _LINE = 15, 15
"""The deepest indent; a line's height in points."""

_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


class _Row(NamedTuple):
    key: str
    level: int
    parents: tuple[str, ...]
    cells: tuple[str, ...]


def render_xlsx(scene: Scene, words: Words | None = None, options: Options | None = None) -> bytes:
    """The same bytes for the same scene; its dates are fixed."""
    import xlsxwriter

    words = words or texts(scene.lang)
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, _OPTIONS) as book:
        about: Any = book
        about.set_properties({"title": held(scene.title), "subject": held(scene.subtitle), "created": _CREATED})
        writer = _Writer(book, scene, words)
        if scene.kind == "structure":
            rows = _outline(scene)
            writer.outline(rows)
            writer.visio(rows)
        else:
            writer.sheet(words("chart-sheet-table"), scene.table.columns, scene.table.rows)
        writer.about()
    return out.getvalue()


def _outline(scene: Scene) -> list[_Row]:
    """The bodies in the order of the tree; the heads, and those with several possible parents, at its edge."""
    rows, drawn = rows_of(scene), {box.key: box.parents for box in drawn_boxes(scene)}
    above = {key: parents[0] for key, parents in drawn.items() if len(parents) == 1}
    kids: dict[str, list[str]] = {}
    for key in rows:
        kids.setdefault(above.get(key, ""), []).append(key)
    out: list[_Row] = []
    stack = [(key, 0) for key in reversed(kids.get("", []))]
    while stack:
        key, level = stack.pop()
        out.append(_Row(key, level, drawn.get(key, ()), rows[key]))
        stack += [(kid, level + 1) for kid in reversed(kids.get(key, []))]
    return out


class _Writer:
    def __init__(self, book: Any, scene: Scene, words: Words) -> None:
        self.book, self.scene, self.words = book, scene, words
        base = {"font_name": "Calibri", "font_size": 11, "font_color": LIGHT["ink"], "text_wrap": True, "valign": "top"}
        line = {"bottom": 1, "bottom_color": LIGHT["rule"]}
        self.base = base | line
        self.head = book.add_format(
            base | {"bold": True, "bg_color": LIGHT["prepares"], "bottom": 2, "bottom_color": LIGHT["prepares-edge"]}
        )
        self.plain = book.add_format(self.base)
        self.levels: dict[int, Any] = {}

    def sheet(
        self, name: str, columns: Sequence[str], rows: Sequence[Sequence[str]], levels: Sequence[int] = ()
    ) -> None:
        """A sheet with a heading that stays, filters, and a page as wide as its columns; `levels` indent and fold."""
        sheet = self.book.add_worksheet(name)
        widths = _widths(columns, rows, levels)
        for column, (heading, width) in enumerate(zip(columns, widths, strict=True)):
            sheet.set_column(column, column, width, self.plain)
            sheet.write_string(0, column, _held(heading), self.head)
        for number, (row, level) in enumerate(zip(rows, chain(levels, repeat(0)), strict=False), 1):
            for column, text in enumerate(row):
                look = self._level(level) if levels and not column else self.plain
                sheet.write_string(number, column, _held(text), look)
            sheet.set_row(number, _height(row, widths, level), None, {"level": min(level, DEEPEST)})
        sheet.outline_settings(True, False, False, False)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(left=0.5, right=0.5, top=0.9, bottom=0.7)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_header(f"&L&B{_printed(self.scene.title)}&R{_printed(self.scene.subtitle)}")
        sheet.set_footer(f"&L{_printed(self.scene.source)}&R&P / &N")

    def _level(self, level: int) -> Any:
        level = min(level, _INDENT)
        if level not in self.levels:
            look = self.base | {"align": "left", "indent": level, "bold": level == 0}
            self.levels[level] = self.book.add_format(look)
        return self.levels[level]

    def outline(self, rows: Sequence[_Row]) -> None:
        """Bodies indented under those above them, in groups that fold."""
        cells, levels = [row.cells for row in rows], [row.level for row in rows]
        self.sheet(self.words("chart-sheet-structure"), self.scene.table.columns, cells, levels)

    def visio(self, rows: Sequence[_Row]) -> None:
        """`Reports_To` is empty where nobody is above, and where it is not known who; the last column says which."""
        columns = self.scene.table.columns
        told = [
            (row.key, row.cells[0], row.cells[1], row.parents[0] if len(row.parents) == 1 else "", row.cells[2])
            for row in rows
        ]
        self.sheet(self.words("chart-sheet-visio"), (*VISIO, columns[2]), told)

    def about(self) -> None:
        words, scene = self.words, self.scene
        told = [(words("chart-sheet-title"), scene.title), (words("chart-sheet-at"), scene.subtitle)]
        if scene.source:
            told.append((words("chart-sheet-source"), scene.source.removeprefix(words("chart-source", source=""))))
        for sheet in ("structure", "visio") if scene.kind == "structure" else ("table",):
            name = words("chart-sheet-holds", name=words(f"chart-sheet-{sheet}"))
            told.append((name, words(f"chart-sheet-{sheet}-holds")))
        told += [(self._look(sample), sample.meaning) for sample in scene.footer.samples]
        self.sheet(words("chart-sheet-about"), (words("chart-sheet-what"), words("chart-sheet-told")), told)

    def _look(self, sample: Sample) -> str:
        """How the picture shows it, in words."""
        if sample.draw == "mark":
            return self.words("chart-sheet-mark", mark=sample.mark)
        name = "stack" if sample.stack else sample.stroke
        look = self.words(f"chart-sheet-{sample.draw}-{name}")
        return self.words("chart-sheet-marked", look=look, mark=sample.mark) if sample.mark else look


def _widths(columns: Sequence[str], rows: Sequence[Sequence[str]], levels: Sequence[int]) -> list[int]:
    """In digits; the widest columns give way, as far as they can, so that a page stays legible."""
    longest = [max((len(row[i]) for row in rows), default=0) + 2 for i in range(len(columns))]
    longest[0] = (
        max((len(row[0]) + 2 * level for row, level in zip(rows, levels, strict=False)), default=longest[0]) + 2
    )
    wanted = [max(long, len(heading) + 4, _NARROW) for long, heading in zip(longest, columns, strict=True)]
    most = _WIDE if len(columns) > 2 else _PAGE - 60
    while most > _BROKEN and sum(min(width, most) for width in wanted) > _PAGE:
        most -= 1
    return [min(width, most) for width in wanted]


def _height(row: Sequence[str], widths: Sequence[int], level: int) -> float | None:
    """For as many lines as the longest cell needs; Excel would find it by itself, others do not."""
    room = [round(_DENSE * (width - 1)) for width in widths]
    room[0] = max(room[0] - 2 * min(level, _INDENT), _NARROW)
    lines = max(len(wrap(text, wide)) if len(text) > wide else 1 for text, wide in zip(row, room, strict=True))
    return min(_LINE * lines, 400) if lines > 1 else None


def _held(text: str) -> str:
    text = held(text)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _printed(text: str) -> str:
    """A piece of a header or footer, which hold 255 characters in all; & begins a command in them."""
    text = held(text)
    short = text if len(text) <= 90 else text[:89].rstrip() + "…"
    return short.replace("&", "&&")
