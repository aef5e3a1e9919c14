"""A scene as a poster of office sheets: an overview that says how to put them together, then the sheets row by row.

Each sheet shows a strip of its neighbours; its corners are marked where it is cut.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from graphmodel.charts.options import MILLIMETRES, Options, Orientation, Paper
from graphmodel.charts.paper import POINT, Leaf, Sheet, cropped, leaves, natural, sheet
from graphmodel.charts.sheetink import blank, headed, running, told_alt, within
from graphmodel.charts.typeset import Pen, part
from graphmodel.errors import UsageError
from graphmodel.layout import frame
from graphmodel.layout.boxes import lines
from graphmodel.layout.measure import width
from graphmodel.layout.scene import Anchor, Role, Scene, Text
from graphmodel.layout.words import Words

EDGE = 12 * POINT
"""The margin of a sheet that is cut off: 12 millimetres."""
OVERLAP = 10 * POINT
"""What a sheet shows of the one to its right and of the one below."""
MOST = 120
"""The most sheets of a poster."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The sheets: how many rows and columns, and what each shows without the overlap, in points."""

    on: Sheet
    rows: int
    columns: int
    wide: float
    tall: float

    def places(self) -> Iterator[tuple[int, int, str]]:
        """Row, column and name of each sheet: 1A, 1B, ... 2A."""
        for row in range(self.rows):
            for column in range(self.columns):
                yield row, column, f"{row + 1}{_letters(column)}"


def poster(scene: Scene, options: Options, words: Words) -> list[dict[str, Any]]:
    """The overview, then the sheets. Raises UsageError for more than MOST."""
    leaf = cropped(leaves(scene, options, words)[0] if options.paper else natural(scene, words))
    cut = _cut(leaf.sheet, options.tiles or "A4", options.orientation if not options.paper else None)
    pen = _drawn(scene, leaf, options.theme)
    sheets = [_overview(scene, leaf, cut, options, words)]
    for row, column, name in cut.places():
        left, top = column * cut.wide, row * cut.tall
        size = (min(cut.wide + OVERLAP, leaf.sheet.w - left), min(cut.tall + OVERLAP, leaf.sheet.h - top))
        seen = within(pen, (left, top, left + size[0], top + size[1]))
        alt = words("chart-alt-sheet", title=scene.title, sheet=name)
        picture = part("cut", pen, at=(EDGE, EDGE), size=size, shift=(-left, -top), alt=alt, ink=seen)
        guides = part("artifact", _guides(cut, (row, column, name), size, scene, options.theme, words))
        sheets.append(blank(cut.on, options.theme, [picture, guides], numbered=False))
    return sheets


def _cut(whole: Sheet, paper: Paper, way: Orientation | None) -> Cut:
    """As few sheets as possible."""
    ways: tuple[Orientation, ...] = (way,) if way else ("landscape", "portrait")
    made: list[Cut] = []
    for one in ways:
        on = sheet(paper, one)
        wide, tall = on.w - 2 * EDGE - OVERLAP, on.h - 2 * EDGE - OVERLAP
        columns, rows = (
            max(1, math.ceil((all_of - OVERLAP) / step)) for all_of, step in ((whole.w, wide), (whole.h, tall))
        )
        made.append(Cut(on, rows, columns, wide, tall))
    best = min(made, key=lambda cut: cut.rows * cut.columns)
    if best.rows * best.columns > MOST:
        raise UsageError(
            f"tiles: {paper} makes {best.rows * best.columns} sheets of this picture; a poster has at most {MOST}. "
            f"Choose larger sheets, or the size of the whole poster by paper ({', '.join(MILLIMETRES)})."
        )
    return best


def _drawn(scene: Scene, leaf: Leaf, theme: str | None, small: float = 1.0) -> Pen:
    """The whole poster, or the same made small."""
    on = leaf.sheet
    pen = Pen(theme, on.unit * small, on.margin * small, on.margin * small)
    if leaf.header:
        pen.block(leaf.header)
    if leaf.footer:
        pen.dy = leaf.foot * small
        pen.block(leaf.footer)
    pen.rescale(leaf.k * small, (on.w - scene.width * leaf.k) / 2 * small, leaf.y * small)
    pen.body(scene)
    return pen


def _overview(scene: Scene, leaf: Leaf, cut: Cut, options: Options, words: Words) -> dict[str, Any]:
    """The whole poster in small, its sheets by name, and what to do with them."""
    on, theme = cut.on, options.theme
    header = frame.header(scene.title, scene.subtitle, on.room)
    size = {"wide": _centimetres(leaf.sheet.w), "tall": _centimetres(leaf.sheet.h), "paper": options.tiles or "A4"}
    how = words("chart-poster-how", sheets=cut.rows * cut.columns, rows=cut.rows, columns=cut.columns, **size)
    said, y = lines(how, "legend", frame.EDGE, header.h, on.room - 2 * frame.EDGE)
    parts = headed(header, on, theme, level=1)
    parts.append(running(said, on, Pen(theme, on.unit)))
    top = on.margin + (y + 16) * on.unit
    small = min((on.w - 2 * on.margin) / leaf.sheet.w, (on.h - top - on.margin - 20) / leaf.sheet.h)
    wide, tall = leaf.sheet.w * small, leaf.sheet.h * small
    at = ((on.w - wide) / 2, top)
    picture = _drawn(scene, leaf, theme, small)
    parts.append(part("cut", picture, at=at, size=(wide, tall), alt=told_alt(scene, words)))
    grid = Pen(theme, 1.0, *at)
    grid.rect(0, 0, wide, tall, 0, None, grid.of["rule"], 0.75)
    for row, column, name in cut.places():
        left, upper = column * cut.wide * small, row * cut.tall * small
        if column:
            grid.line([(left, 0), (left, tall)], grid.of["focus"], 0.75, "dashed")
        if row:
            grid.line([(0, upper), (wide, upper)], grid.of["focus"], 0.75, "dashed")
        right, lower = min(left + cut.wide * small, wide), min(upper + cut.tall * small, tall)
        across = width(name, "head")
        grid.rect((left + right - across) / 2 - 5, (upper + lower) / 2 - 11, across + 10, 20, 10, grid.of["paper"],
                  grid.of["focus"], 0.75)  # fmt: skip
        grid.text(_line(name, (left + right) / 2, (upper + lower) / 2 + 4, "head", "middle"))
    parts.append(part("artifact", grid))
    return blank(on, theme, parts)


def _guides(cut: Cut, place: tuple[int, int, str], size: tuple[float, float], scene: Scene, theme: str | None,
            words: Words) -> Pen:  # fmt: skip
    """Marks in the margin: where the corners are, where the next sheets begin, and which sheet this is."""
    row, column, name = place
    pen = Pen(theme, 1.0)
    ink = pen.of["muted"]
    left, top, right, bottom = EDGE, EDGE, EDGE + size[0], EDGE + size[1]
    for x, out in ((left, -1), (right, 1)):
        for y, up in ((top, -1), (bottom, 1)):
            pen.line([(x + out * 3, y), (x + out * 15, y)], ink, 0.5)
            pen.line([(x, y + up * 3), (x, y + up * 15)], ink, 0.5)
    if column + 1 < cut.columns:
        for y, up in ((top, -1), (bottom, 1)):
            pen.line([(left + cut.wide, y + up * 3), (left + cut.wide, y + up * 15)], ink, 0.5, "dotted")
    if row + 1 < cut.rows:
        for x, out in ((left, -1), (right, 1)):
            pen.line([(x + out * 3, top + cut.tall), (x + out * 15, top + cut.tall)], ink, 0.5, "dotted")
    told = words("chart-poster-sheet", sheet=name, row=row + 1, rows=cut.rows, column=column + 1, columns=cut.columns)
    pen.rescale(cut.on.unit * 0.85, left + 20, bottom + 13)
    pen.text(_line(f"{told} · {scene.title}"[:110], 0, 0, "legend"))
    return pen


def _line(text: str, x: float, y: float, role: Role, anchor: Anchor = "start") -> Text:
    return Text(x=x, y=y, w=width(text, role), text=text, role=role, anchor=anchor)


def _centimetres(points: float) -> int:
    return round(points / POINT / 10)


def _letters(number: int) -> str:
    return (chr(64 + number // 26) if number >= 26 else "") + chr(65 + number % 26)
