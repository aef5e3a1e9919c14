"""A scene laid out on paper: on one sheet, over several sheets one after another, or as a poster of sheets to glue.

Title, date, legend and source have a size that suits the sheet; between them the body is as large as it can be.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from graphmodel.charts.options import MILLIMETRES, PAPERS, Options, Orientation, Paper
from graphmodel.layout import frame
from graphmodel.layout.boxes import STACK
from graphmodel.layout.measure import FACES
from graphmodel.layout.scene import Block, Scene
from graphmodel.layout.words import Words

POINT = 72 / 25.4
"""Points a millimetre."""
NATURAL, LARGEST = 0.75, 1.0
"""Points a pixel: the size on a screen, and the largest to which a small picture is brought."""
READABLE = 6.5
"""Points: smaller than this no text is read from paper with pleasure."""
SMALLEST = min(face.size for face in FACES.values())
FOOT = 16.0
"""Pixels for the number of the page."""
TEXTS = 140.0
"""Pixels that title, date, legend and source usually take together."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper: its size and margin in points, and the points a pixel of its own texts."""

    w: float
    h: float
    unit: float

    @property
    def margin(self) -> float:
        return 22 * self.unit

    @property
    def room(self) -> float:
        """The width between the margins, in pixels of its own texts."""
        return (self.w - 2 * self.margin) / self.unit


@dataclass(frozen=True, slots=True)
class Leaf:
    """What one sheet shows: the body's rows from `top` to `bottom` (pixels of the scene) at `k` points a pixel, `y`
    down the sheet; the header above it and, `foot` down the sheet, the footer, where it has them.
    """

    sheet: Sheet
    k: float
    top: float
    bottom: float
    y: float
    header: Block | None = None
    footer: Block | None = None
    foot: float = 0.0


def sheet(paper: Paper, orientation: Orientation) -> Sheet:
    """The texts of larger sheets are larger, as they are read from farther away: by the root of its side."""
    short, long = MILLIMETRES[paper]
    unit = NATURAL * math.sqrt(short / MILLIMETRES["A4"][0])
    w, h = (short, long) if orientation == "portrait" else (long, short)
    return Sheet(round(w * POINT, 2), round(h * POINT, 2), unit)


def shape(options: Options) -> float | None:
    """What a picture is to be shaped like to fill the upright sheet asked for, width to height.

    None for every other sheet: a lying one is as well filled by the shape that the picture has on a screen.
    """
    if options.orientation != "portrait" or (options.tiles and not options.paper):
        return None
    on = sheet(options.paper or "A3", "portrait")
    return round((on.w - 2 * on.margin) / (on.h - 2 * on.margin - (TEXTS + FOOT) * on.unit), 2)


def leaves(scene: Scene, options: Options, words: Words) -> list[Leaf]:
    """On the paper asked for, or on the smallest on which the texts can be read; a strip goes on over more sheets."""
    papers = (options.paper,) if options.paper else PAPERS
    ways: tuple[Orientation, ...] = (options.orientation,) if options.orientation else ("landscape", "portrait")
    best: list[Leaf] = []
    for paper in papers:
        on = [whole(scene, sheet(paper, way), words) for way in ways]
        best = [max(on, key=lambda leaf: leaf.k)]
        if best[0].k * SMALLEST >= READABLE:
            return best
    if options.tiles:
        return best
    flows: list[list[Leaf]] = []
    for paper in papers:
        flows += [flow(scene, sheet(paper, way), words) for way in reversed(ways)]
        readable = [one for one in flows if one[0].k * SMALLEST >= READABLE]
        if readable:
            return readable[0]
    widest = max(flows, key=lambda one: one[0].k)
    return widest if widest[0].k > 1.3 * best[0].k else best


def whole(scene: Scene, on: Sheet, words: Words) -> Leaf:
    """The whole picture on one sheet."""
    header, footer = texts_for(scene, on.room, words)
    spare = on.h - 2 * on.margin - (header.h + footer.h + FOOT) * on.unit
    k = min(_across(scene, on), max(spare, 60) / scene.height)
    y = on.margin + header.h * on.unit
    return Leaf(on, k, 0, scene.height, y, header, footer, y + scene.height * k)


def natural(scene: Scene, words: Words) -> Leaf:
    """On a sheet made for it, at the size that it has on a screen."""
    wide = (scene.width + 44) * NATURAL
    header, footer = texts_for(scene, scene.width, words)
    tall = (header.h + scene.height + footer.h + 44) * NATURAL
    return whole(scene, Sheet(round(wide, 2), round(tall + FOOT * NATURAL, 2), NATURAL), words)


def cropped(leaf: Leaf) -> Leaf:
    """On a sheet no higher than what stands on it."""
    on, below = leaf.sheet, leaf.footer.h if leaf.footer else 0.0
    used = leaf.foot + below * leaf.sheet.unit + on.margin
    return replace(leaf, sheet=replace(on, h=round(min(used, on.h), 2)))


def flow(scene: Scene, on: Sheet, words: Words) -> list[Leaf]:
    """As wide as the sheet, cut where no box and no text is cut; the legend and the source stand on the last sheet."""
    header, footer = texts_for(scene, on.room, words)
    again = frame.header(scene.title, "", on.room)
    k = _across(scene, on)
    outside, anywhere = _cuts(scene, frames=True), _cuts(scene, frames=False)
    out: list[Leaf] = []
    top, above = 0.0, header
    while True:
        y = on.margin + above.h * on.unit
        room = max(on.h - on.margin - FOOT * on.unit - y, 60) / k
        if scene.height - top <= room - footer.h * on.unit / k:
            foot = y + (scene.height - top) * k
            return [*out, Leaf(on, k, top, scene.height, y, above, footer, foot)]
        best = [at for at in outside if top + 0.4 * room < at <= top + room]
        best = best or [at for at in anywhere if top < at <= top + room]
        bottom = best[-1] if best else top + room
        out.append(Leaf(on, k, top, min(bottom, scene.height), y, above))
        if bottom >= scene.height:
            y = on.margin + again.h * on.unit
            return [*out, Leaf(on, k, scene.height, scene.height, y, again, footer, y)]
        top, above = bottom, again


def texts_for(scene: Scene, room: float, words: Words) -> tuple[Block, Block]:
    """Header and footer, broken again to the sheet's width in pixels."""
    marks = [
        frame.Mark(one.meaning, one.draw, one.stroke, one.tone, one.stack, one.mark) for one in scene.footer.samples
    ]

    def said(message: str, /, **_: str | int) -> str:
        return words(message) if message == "chart-legend" else message

    return frame.header(scene.title, scene.subtitle, room), frame.footer(marks, scene.source, room, said)


def _across(scene: Scene, on: Sheet) -> float:
    return min((on.w - 2 * on.margin) / scene.width, LARGEST)


def _cuts(scene: Scene, *, frames: bool) -> list[float]:
    """Where the body can be cut: the heights at which no box, no text and, with `frames`, no frame stands."""
    taken = [(box.y - 1, box.y + box.h + STACK + 1) for box in scene.boxes]
    texts = (*scene.notes, *(text for frame in (*scene.bands, *scene.territories) for text in frame.texts))
    taken += [(text.y - FACES[text.role].size, text.y + 5) for text in texts]
    taken += [(band.y, band.y + band.h) for band in scene.bands if frames and band.kind in ("strand", "unstated")]
    taken += [(one.y, one.y + one.h) for one in scene.territories if frames and not one.depth]
    return list(_between(taken))


def _between(taken: Iterable[tuple[float, float]]) -> Iterable[float]:
    """The middles of the gaps between the stretches."""
    end: float | None = None
    for low, high in sorted(taken):
        if end is not None and low > end:
            yield (low + end) / 2
        end = high if end is None else max(end, high)
