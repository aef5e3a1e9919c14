"""Where everything in a block stands once its shape is chosen: boxes, frames, and the lines from heads to children."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from graphmodel.layout.blocks import APART, BOX_W, BUS, COLUMN_GAP, HANG, SPINE, Block, Shape, head_y

Point = tuple[float, float]

STRETCH = 0.4
"""A frame is made higher, to end where the columns beside it do, by up to so much of its height."""


class Spot(NamedTuple):
    key: str
    x: float
    y: float


class Wire(NamedTuple):
    parent: str
    child: str
    points: tuple[Point, ...]


class Stand(NamedTuple):
    """A block's own rectangle, and its depth: how many frames are around it."""

    block: Block
    shape: Shape
    x: float
    y: float
    w: float
    h: float
    depth: int


@dataclass(slots=True)
class Standing:
    spots: list[Spot] = field(default_factory=list[Spot])
    wires: list[Wire] = field(default_factory=list[Wire])
    stands: list[Stand] = field(default_factory=list[Stand])


def stand(root: Block, pick: int, x: float, y: float) -> Standing:
    """Everything under `root`, whose corner is at (x, y); a frame is stretched to its column's width, and in height."""
    out = Standing()
    shape = root.shapes[pick]
    todo = [Stand(root, shape, x, y, shape.w, shape.h, 0)]
    while todo:
        here = todo.pop()
        out.stands.append(here)
        todo += reversed(_inside(here, out))
    return out


def _inside(here: Stand, out: Standing) -> list[Stand]:
    """Put the head and the leaves; return the blocks inside."""
    block, shape, x, y, _, _, depth = here
    left, top = x + block.pad, y + head_y(block, shape.cuts, shape.columns, shape.title)
    low = top
    if block.key:
        out.spots.append(Spot(block.key, left, top))
        low += block.h + block.below
    ways = _Ways(block, left, top, _turn(block, shape, left))
    at = left + block.indent
    for i, (a, b) in enumerate(pairwise(shape.cuts)):
        leaf_y = low + HANG + 3 if block.key and not i else top
        for leaf in block.leaves[a:b]:
            out.spots.append(Spot(leaf.key, at, leaf_y))
            if block.key:
                out.wires.append(Wire(block.key, leaf.key, ways.to(at, leaf_y + leaf.h / 2, 0.0)))
            leaf_y += leaf.h + leaf.below + HANG
        low = max(low, leaf_y - HANG)
        at += BOX_W + COLUMN_GAP + block.indent
    held = low - top + APART if block.key or block.leaves else 0.0
    inner = depth + (1 if block.pad else 0)
    bottoms = [_tall(block, column, 0.0 if i else held) for i, column in enumerate(shape.columns)]
    stands: list[Stand] = []
    at = left + block.indent
    for i, (column, wide) in enumerate(zip(shape.columns, shape.widths, strict=True)):
        kid_y = top if i else top + held
        framed = sum(block.kids[kid].pad > 0 for kid, _ in column)
        spare = (max(bottoms) - bottoms[i]) / framed if framed else 0.0
        for kid, pick in column:
            child, own = block.kids[kid], block.kids[kid].shapes[pick]
            w, h = (wide, own.h + min(spare, STRETCH * own.h)) if child.pad else (own.w, own.h)
            stands.append(Stand(child, own, at, kid_y, w, h, inner))
            if block.key and child.key:
                middle = kid_y + head_y(child, own.cuts, own.columns, own.title) + child.h / 2
                out.wires.append(Wire(block.key, child.key, ways.to(at, middle, child.pad)))
            kid_y += h + APART
        at += wide + COLUMN_GAP + block.indent
    return stands


@dataclass(slots=True)
class _Ways:
    """From a head to what hangs under it, down from its foot, and to what hangs beside it, from its side.

    `turn`: where the line from the side goes up to the bus or down; `left`, `top`: the head's corner.
    """

    block: Block
    left: float
    top: float
    turn: float

    def to(self, x: float, middle: float, pad: float) -> tuple[Point, ...]:
        """To a child whose box or frame begins at `x`; its box is met `pad` further in, at that height."""
        spine = x - self.block.indent + SPINE
        end = ((spine, middle), (x + pad, middle))
        if spine < self.left + BOX_W:
            return ((spine, self.top + self.block.h), *end)
        side, bus = self.top + self.block.h / 2, self.top - BUS / 2
        start = (self.left + BOX_W, side)
        if spine == self.turn:
            return (start, end[1]) if middle == side else (start, (spine, side), *end)
        return (start, (self.turn, side), (self.turn, bus), (spine, bus), *end)


def _turn(block: Block, shape: Shape, left: float) -> float:
    """The first spine beside the head: of its second list, else of the second column."""
    if len(shape.cuts) > 2:
        return left + BOX_W + COLUMN_GAP + block.indent + SPINE
    return left + (shape.widths[0] if shape.widths else 0.0) + COLUMN_GAP + block.indent + SPINE


def _tall(block: Block, column: tuple[tuple[int, int], ...], above: float) -> float:
    tall = above + sum(block.kids[kid].shapes[pick].h + APART for kid, pick in column)
    return max(0.0, tall - APART)
