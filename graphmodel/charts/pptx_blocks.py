"""Families on a slide, in points: a head over a row of families, or over its leaves in lists.

A join is one that a glued elbow draws the same in every program: from the middle of the head's foot to a child's top,
with the bend half way, or down a spine from a point of the head's foot to the side of each box of a list, with one
corner. (A bend elsewhere is a number that LibreOffice 7 passes over.)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from graphmodel.layout.breaking import wrap
from graphmodel.layout.measure import Face
from graphmodel.layout.scene import Box
from graphmodel.layout.trees import shelves

TOP, LEFT, FOOT, RIGHT, SPINES = 0, 1, 2, 3, 4
"""Connection sites of a rectangle; those of its spines follow."""
SPINE, INDENT, GUT = 6.0, 8.0, 9.0
"""From the head's edge to a spine; from there to the boxes; between two lists."""
GAP_X, GAP_Y, HANG = 10.0, 22.0, 5.0
PAD_X, PAD_Y = 6.0, 3.5
SUB = 9.0
"""The smallest type there is on a slide."""
STACK = 3.0


class Size(NamedTuple):
    """Type of the names, width of a box (points), and whether the lines under the names are shown."""

    name: float
    box: float
    subs: bool = True


@dataclass(frozen=True, slots=True)
class Family:
    """The bodies of a picture as trees. `kids` in order; `below` counts everything under a body; `heights`
    keeps what was measured.
    """

    boxes: Mapping[str, Box]
    kids: Mapping[str, Sequence[str]]
    parents: Mapping[str, Sequence[str]]
    below: Mapping[str, int]
    heights: dict[tuple[str, Size, float, str], float] = field(
        default_factory=dict[tuple[str, Size, float, str], float]
    )


class Spot(NamedTuple):
    """A box on the slide; `rank` 0 heads the slide; `cut`: what is under it stands on another slide; `spines`: where
    its foot has sites for lists, from its left edge.
    """

    key: str
    x: float
    y: float
    w: float
    h: float
    rank: int
    cut: bool
    spines: tuple[float, ...] = ()


class Join(NamedTuple):
    """A connector, from site to site."""

    parent: str
    child: str
    start: int
    end: int


class Frame(NamedTuple):
    x: float
    y: float
    w: float
    h: float
    texts: tuple[str, ...]


@dataclass(slots=True)
class Block:
    """`entry`: the x at which a connector from above comes in."""

    w: float
    h: float
    entry: float = 0.0
    spots: list[Spot] = field(default_factory=list[Spot])
    joins: list[Join] = field(default_factory=list[Join])
    frames: list[Frame] = field(default_factory=list[Frame])

    def take(self, other: Block, dx: float, dy: float) -> None:
        self.spots += [Spot(k, x + dx, y + dy, w, h, rank, cut, at) for k, x, y, w, h, rank, cut, at in other.spots]
        self.frames += [frame._replace(x=frame.x + dx, y=frame.y + dy) for frame in other.frames]
        self.joins += other.joins


def name_face(size: Size, bold: bool) -> Face:
    return Face(size.name, size.name * 1.2, bold=bold, office=True)


SUB_FACE = Face(SUB, SUB * 1.2, office=True)


def subs_of(box: Box) -> tuple[str, ...]:
    """The lines under the name, unbroken."""
    rest = box.alt[len(box.name) :].removeprefix(". ")
    return tuple(rest.split(". ")) if rest else ()


def height(box: Box, size: Size, w: float, more: str = "") -> float:
    """How high a box of that width is; `more` is one more line, on a box whose family stands elsewhere."""
    room = w - 2 * PAD_X
    count = max(1, len(wrap(box.name, name_face(size, True), room)))
    tall = count * size.name * 1.2 + (SUB_FACE.line * len(wrap(more, SUB_FACE, room)) if more else 0)
    if size.subs:
        tall += SUB_FACE.line * sum(len(wrap(text, SUB_FACE, room)) for text in subs_of(box))
    return tall + 2 * PAD_Y


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes blocks. `rows`: the longest list; `wide`: how many leaves may stand in a row; `more`: text of a cut box."""

    family: Family
    size: Size
    rows: int
    wide: int = 0
    more: str = ""

    def block(self, key: str, depth: int, kids: Sequence[str] | None = None, rank: int = 0, least: float = 0) -> Block:
        """The family of a body down to `depth`; `kids`: only these; `least`: the height of its sisters."""
        kids = (self.family.kids.get(key, ()) if depth else ()) if kids is None else kids
        if not kids:
            return self._leaf(key, self.size.box, rank, least)
        if depth == 1 or not any(self.family.kids.get(kid) for kid in kids):
            if len(kids) > self.wide:
                return self._lists(key, kids, rank, least)
            depth = 1
        tallest = max(self._tall(kid, self.size.box, depth == 1) for kid in kids)
        return self._row(key, [self.block(kid, depth - 1, None, rank + 1, tallest) for kid in kids], kids, rank, least)

    def _tall(self, key: str, w: float, cut: bool) -> float:
        cut = cut and bool(self.family.kids.get(key))
        more = self.more if cut else ""
        asked = key, self.size, w, more
        known = self.family.heights.get(asked)
        if known is None:
            known = self.family.heights[asked] = height(self.family.boxes[key], self.size, w, more)
        return known

    def _leaf(self, key: str, w: float, rank: int, least: float = 0) -> Block:
        cut = bool(self.family.kids.get(key))
        h = max(self._tall(key, w, cut), least)
        below = STACK if self.family.boxes[key].stack else 0
        return Block(w, h + below, w / 2, [Spot(key, 0, 0, w, h, rank, cut)])

    def _row(self, key: str, blocks: list[Block], kids: Sequence[str], rank: int, least: float) -> Block:
        w = self.size.box
        h = max(self._tall(key, w, False), least)
        xs: list[float] = []
        x = 0.0
        for block in blocks:
            xs.append(x)
            x += block.w + GAP_X
        middle = (xs[0] + blocks[0].entry + xs[-1] + blocks[-1].entry) / 2
        left = max(0.0, w / 2 - middle)
        out = Block(max(x - GAP_X + left, middle + left + w / 2), 0, middle + left)
        out.spots.append(Spot(key, out.entry - w / 2, 0, w, h, rank, False))
        for kid, block, at in zip(kids, blocks, xs, strict=True):
            out.take(block, at + left, h + GAP_Y)
            out.joins.append(Join(key, kid, FOOT, TOP))
        out.h = h + GAP_Y + max(block.h for block in blocks)
        return out

    def _lists(self, key: str, kids: Sequence[str], rank: int, least: float) -> Block:
        """Lists side by side under a head as wide as all of them, each along a spine from the head's foot."""
        count = -(-len(kids) // self.rows)
        w = count * (self.size.box + GUT) - GUT
        h = max(self._tall(key, w, False), least)
        spines = tuple(c * (self.size.box + GUT) + SPINE for c in range(count))
        out = Block(w, 0, w / 2, [Spot(key, 0, 0, w, h, rank, False, spines)])
        cuts = [round(i * len(kids) / count) for i in range(count + 1)]
        wide, boxes, below = self.size.box - SPINE - INDENT, self.family.boxes, self.family.kids
        for c, spine in enumerate(spines):
            y = h + HANG + 2
            for kid in kids[cuts[c] : cuts[c + 1]]:
                cut = bool(below.get(kid))
                tall = self._tall(kid, wide, cut)
                out.spots.append(Spot(kid, spine + INDENT, y, wide, tall, rank + 1, cut))
                out.joins.append(Join(key, kid, SPINES + c, LEFT))
                y += tall + (STACK if boxes[kid].stack else 0) + HANG
            out.h = max(out.h, y - HANG)
        return out


def shelved(blocks: Sequence[Block], room: float, gap_x: float = GAP_X * 1.5, gap_y: float = GAP_Y * 0.75) -> Block:
    """Blocks side by side, in as many rows as they need."""
    out = Block(0, 0)
    y = 0.0
    for row in shelves([block.w for block in blocks], room, gap_x) if blocks else ():
        x = 0.0
        for i in row:
            out.take(blocks[i], x, y)
            x += blocks[i].w + gap_x
        out.w = max(out.w, x - gap_x)
        out.h = y + max(blocks[i].h for i in row)
        y = out.h + gap_y
    return out
