"""Large structure pictures: nested blocks, the larger subtrees in frames whose titles read from afar."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from graphmodel.layout.blocks import BOX_W, HANG, Shape, best, shape_all
from graphmodel.layout.boxes import Draft, lines
from graphmodel.layout.kinship import Kinship
from graphmodel.layout.measure import FACES, clean, width
from graphmodel.layout.panels import MARGIN, OR_GAP
from graphmodel.layout.scene import Band, Box, Line, Stroke, Territory, Text, trusted
from graphmodel.layout.standing import Point, Stand, Standing, stand
from graphmodel.layout.structuregraph import StructureGraph
from graphmodel.layout.structuretext import reference
from graphmodel.layout.subtrees import Frame, Large, blocks_of
from graphmodel.layout.territories import LINE
from graphmodel.layout.words import Words

NEAR = (0.45, 0.6, 0.7, 0.76, 0.82, 0.88, 0.94, 1.0, 1.05, 1.1, 1.16, 1.25, 1.4, 1.8)
"""The shapes that the large trees and the whole try, by the shape aimed at; those within BOUNDS are good."""

BOUNDS = (0.73, 1.18)

STRIPS = (0.15, 0.25, 0.4, 0.7, 1.4, 2.5, 4.5, 8.0)
"""The shapes of what stands beside or under the large trees."""


@dataclass(slots=True)
class Parts:
    """What stands in a picture's body, and its size."""

    width: float
    height: float
    boxes: list[Box] = field(default_factory=list[Box])
    lines: list[Line] = field(default_factory=list[Line])
    bands: list[Band] = field(default_factory=list[Band])
    notes: list[Text] = field(default_factory=list[Text])
    territories: list[Territory] = field(default_factory=list[Territory])


def large_structure(
    graph: StructureGraph, kin: Kinship, drafts: dict[str, Draft], words: Words, aspect: float
) -> Parts:  # fmt: skip
    """`aspect`: the shape aimed at, width to height."""
    made = blocks_of(graph, kin, drafts, words)
    root = made.blocks[0]
    near = {block: [aspect * part for part in NEAR] for block in (root, *made.main)}
    shape_all(made.blocks, near | dict.fromkeys(made.beside, STRIPS))
    pick = _nearest(root.shapes, aspect)
    parts = Parts(root.shapes[pick].w + 2 * MARGIN, root.shapes[pick].h + 2 * MARGIN)
    _draw(made, stand(root, pick, MARGIN, MARGIN), parts)
    return parts


def _nearest(shapes: Sequence[Shape], aspect: float) -> int:
    """The shape that is drawn largest on the page, of those that are near to it in shape if there are any."""
    near = [i for i, shape in enumerate(shapes) if BOUNDS[0] <= _aspect(shape) / aspect <= BOUNDS[1]]
    if near:
        return near[best([shapes[i] for i in near], aspect)]
    return min(range(len(shapes)), key=lambda i: (abs(math.log(_aspect(shapes[i]) / aspect)), i))


def _aspect(shape: Shape) -> float:
    return (shape.w + 2 * MARGIN) / (shape.h + 2 * MARGIN)


def _draw(made: Large, standing: Standing, parts: Parts) -> None:
    boxes = {key: made.drafts[key].at(x, y) for key, x, y in standing.spots}
    parts.lines += [_line(made, parent, child, points) for parent, child, points in standing.wires]
    for here in standing.stands:
        if here.block in made.torn:
            _options(made, here, boxes, parts)
        if frame := made.frames.get(here.block):
            _frame(frame, here, parts)
    parts.boxes = [boxes[key] for key in made.drafts]


def _frame(frame: Frame, here: Stand, parts: Parts) -> None:
    x, y = here.x + here.block.pad, here.y + here.block.pad
    if frame.kind == "territory":
        texts: list[Text] = []
        for i, line in enumerate(here.shape.title.lines if here.shape.title else ()):
            base = y + frame.size * (i * LINE + LINE / 2 + 0.36)
            wide = width(line, "head") * frame.size / FACES["head"].size
            texts.append(Text(x=x, y=round(base, 2), w=round(wide, 2), text=line, role="head"))
        parts.territories.append(
            Territory(id=here.block.key, x=here.x, y=here.y, w=here.w, h=here.h, depth=here.depth, size=frame.size,
                      texts=tuple(texts), title=frame.title)
        )  # fmt: skip
        return
    said: list[Text] = []
    for text, role in frame.headings:
        more, y = lines(text, role, x, y, here.shape.w - 2 * here.block.pad)
        said += more
    if frame.kind == "bare":
        parts.notes += said
        return
    ident = frame.title
    parts.bands.append(
        Band(id=f"panel-{ident}", x=here.x, y=here.y, w=here.w, h=here.h, kind=frame.kind, texts=tuple(said),
             title=clean(frame.headings[0][0]))
    )  # fmt: skip


def _line(made: Large, parent: str, child: str, points: tuple[Point, ...]) -> Line:
    link = made.kin.parent.get(child)
    stroke: Stroke = "dashed"
    if link and link.certainty != "unresolved":
        stroke = "dotted" if link.certainty == "inferred" else "solid"
    return _drawn(
        {"id": f"{parent}>{child}", "points": points, "sources": (parent,), "targets": (child,), "stroke": stroke,
         "tone": "plain", "arrow": False}
    )  # fmt: skip


_drawn = trusted(Line)


def _options(made: Large, here: Stand, boxes: dict[str, Box], parts: Parts) -> None:
    """Alternative parents over their child: each joined to it from the side, the word between them."""
    child = made.torn[here.block]
    keys = [reference(child, link.parent) for link in made.kin.options[child]]
    tallest = max(made.drafts[key].h for key in keys)
    target = boxes[child]
    down = here.x + here.block.indent / 2 - 1
    bus, middle = here.y + tallest + (HANG + 3) / 2, target.y + target.h / 2
    for i, key in enumerate(keys):
        x = here.x + i * (BOX_W + OR_GAP)
        boxes[key] = made.drafts[key].at(x, here.y, tallest)
        foot = x + BOX_W / 2 if i else down
        points = ((foot, here.y + tallest), (foot, bus), (down, bus), (down, middle), (target.x, middle))
        if not i:
            points = (points[0], *points[3:])
        parts.lines.append(_line(made, key, child, points))
        if i + 1 < len(keys):
            x, y = x + BOX_W + OR_GAP / 2, here.y + tallest / 2 - 8
            parts.notes += lines(made.words("chart-or"), "note", x, y, OR_GAP - 4, "middle")[0]
