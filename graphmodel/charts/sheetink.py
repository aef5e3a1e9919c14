"""What stands on one sheet of paper, as the template reads it: headings, texts and a picture with its equivalent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from graphmodel.charts.paper import FOOT, Leaf, Sheet
from graphmodel.charts.typeset import LACKING, PALETTES, Ink, Pen, part, sayable
from graphmodel.layout.measure import FACES
from graphmodel.layout.scene import Block, Scene, Text
from graphmodel.layout.words import Words


def leaf_sheet(scene: Scene, leaf: Leaf, index: int, count: int, theme: str | None, words: Words) -> dict[str, Any]:
    """One sheet of `count` with its part of the picture."""
    on = leaf.sheet
    parts: list[dict[str, Any]] = []
    if leaf.header:
        parts += headed(leaf.header, on, theme, level=1 if index == 0 else None)
    if leaf.bottom > leaf.top:
        pen = Pen(theme, leaf.k)
        pen.body(scene)
        size = (scene.width * leaf.k, (leaf.bottom - leaf.top) * leaf.k)
        at = ((on.w - size[0]) / 2, leaf.y)
        shift = (0.0, -leaf.top * leaf.k)
        kept = pen.ink if count == 1 else within(pen, (0, -shift[1], size[0], size[1] - shift[1]))
        alt = (
            told_alt(scene, words)
            if index == 0
            else words("chart-alt-part", title=scene.title, number=index + 1, count=count)
        )
        kind = "figure" if count == 1 else "cut"
        parts.append(part(kind, pen, at=at, size=size, shift=shift, alt=alt, ink=kept))
    if leaf.footer:
        pen = Pen(theme, on.unit, on.margin, leaf.foot)
        pen.block(leaf.footer)
        parts.append(part("text", pen))
    return blank(on, theme, parts)


def blank(on: Sheet, theme: str | None, parts: list[dict[str, Any]], *, numbered: bool = True) -> dict[str, Any]:
    """A sheet with these parts and, at its lower right, the number of the page."""
    style = Pen(theme, on.unit).style("source")
    edge = on.margin + 16 * on.unit
    number = [on.w - edge, on.h - on.margin + (FOOT - 12) * on.unit, style] if numbered else None
    return {"size": (on.w, on.h), "fill": PALETTES["dark"]["paper"] if theme == "dark" else None, "number": number,
            "parts": parts}  # fmt: skip


def headed(header: Block, on: Sheet, theme: str | None, *, level: int | None) -> list[dict[str, Any]]:
    """The title, as a heading where it has a level, and the date under it."""
    pen = Pen(theme, on.unit)
    said = [([text for text in header.texts if text.role == "title"], level),
            ([text for text in header.texts if text.role == "subtitle"], None)]  # fmt: skip
    return [running(lines, on, pen, of) for lines, of in said if lines]


def running(lines: Sequence[Text], on: Sheet, pen: Pen, level: int | None = None, top: float = 0.0) -> dict[str, Any]:
    """Lines of one text, `top` points below the sheet's margin: a heading where it has a level, else a paragraph."""
    first = lines[0]
    at = (on.margin + first.x * on.unit, on.margin + top + first.y * on.unit)
    return {"kind": "lines", "at": at, "lines": [sayable(line.text) for line in lines], "level": level,
            "pitch": FACES[first.role].line * on.unit, "style": pen.style(first.role)}  # fmt: skip


def told_title(scene: Scene) -> str:
    """A document of this kind has a title."""
    return sayable(scene.title) or LACKING


def told_alt(scene: Scene, words: Words) -> str:
    """What the picture is, and where the same stands as text."""
    date = f", {scene.subtitle}" if scene.subtitle else ""
    return f"{scene.title}{date}. {words('chart-alt-table', rows=len(scene.table.rows))}"


def within(pen: Pen, frame: tuple[float, float, float, float]) -> list[Ink]:
    """The marks of a pen that may be seen in a rectangle (left, top, right, bottom)."""
    left, top, right, bottom = frame
    return [
        one for one, (a, b, c, d) in ((one, _extent(one, pen)) for one in pen.ink)
        if a < right and c > left and b < bottom and d > top
    ]  # fmt: skip


def _extent(one: Ink, pen: Pen) -> tuple[float, float, float, float]:
    """A generous rectangle around a mark."""
    if one[0] == "t":
        _, x, y, said, style = one
        size = pen.styles[style][0]
        return x - size, y - 1.5 * size, x + 1.5 * size * len(said), y + size
    if one[0] == "r":
        _, x, y, w, h, *_ = one
        return x - 3, y - 3, x + w + 3, y + h + 3
    xs, ys = zip(*one[1], strict=True)
    return min(xs) - 3, min(ys) - 3, max(xs) + 3, max(ys) + 3
