"""A scene as PNG: the whole picture as the SVG shows it, with the product's own fonts, in the pixels asked for."""

from __future__ import annotations

import math

from graphmodel.charts.options import LEAST_PIXELS, Options
from graphmodel.charts.typeset import LACKING, PALETTES, Pen, part, sayable, typeset
from graphmodel.errors import UsageError
from graphmodel.layout.scene import Scene

SHARP = 2.0
"""Pixels of the PNG a pixel of the scene, where nobody chose a width."""
WIDTHS = (640, 1280, 1920, 2560, 3840, 7680)
"""The sizes that a page offers."""
MANY = 40_000_000
"""The most pixels of a PNG whose width nobody chose."""
MOST = 120_000_000
"""The most pixels that are drawn: half a gigabyte of memory."""


def render_png(scene: Scene, options: Options | None = None) -> bytes:
    """The same bytes for the same scene. Raises UsageError for more than MOST pixels."""
    options = options or Options()
    tall = _tall(scene)
    pen = Pen(options.theme, 1.0)
    pen.block(scene.header)
    pen.dy = scene.header.h
    pen.body(scene)
    pen.dy += scene.height
    pen.block(scene.footer)
    fill = None if options.transparent else PALETTES[options.theme or "light"]["paper"]
    page = {"size": (scene.width, tall), "fill": fill, "number": None, "parts": [part("text", pen)]}
    told = {"title": sayable(scene.title) or LACKING, "lang": scene.lang, "sheets": [page], "table": None}
    return typeset(told, "png", 72 * scale(scene.width, tall, options.width))


def offered(scene: Scene) -> list[tuple[int, int]]:
    """Width and height of the sizes to choose from, of those WIDTHS that can be drawn."""
    high = _tall(scene) / scene.width
    return [(wide, round(wide * high)) for wide in WIDTHS if wide * wide * high <= MOST]


def _tall(scene: Scene) -> float:
    return scene.header.h + scene.height + scene.footer.h


def scale(wide: float, tall: float, width: int | None) -> float:
    """Pixels of the PNG a pixel of the scene."""
    if width is None:
        return min(SHARP, math.sqrt(MANY / (wide * tall)))
    if width * width * tall / wide > MOST:
        most = int(math.sqrt(MOST * wide / tall))
        do = f"Choose a width of at most {most}" if most >= LEAST_PIXELS else "Choose"
        raise UsageError(
            f"width: {width} pixels make this picture {round(width * tall / wide)} pixels high, "
            f"{round(width * width * tall / wide / 1e6)} million in all; at most {MOST // 10**6} million are drawn. "
            f"{do}, or a PDF or SVG, which can be enlarged as far as you like."
        )
    return width / wide
