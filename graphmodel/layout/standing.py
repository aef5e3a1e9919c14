"""Where everything in a block stands once its shape is chosen: boxes, frames, and the lines from heads to children."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from graphmodel.layout.blocks import APART, BOX_W, BUS, COLUMN_GAP, HANG, SPINE, Block, Shape, first_y, head_y

Point = tuple[float, float]


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
    """Everything under `root`, whose corner is at (x, y); a frame is stretched to its column's width and height."""
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
    left, top = x + block.pad, y + head_y(block, shape.title)
    foot = top + block.h
    if block.key:
        out.spots.append(Spot(block.key, left, top))
    start = y + first_y(block, shape.cuts, shape.columns, shape.title)
    spine, bus = left + SPINE, start - BUS / 2
    at = left + block.indent
    low = start
    for a, b in pairwise(shape.cuts):
        down = _down(spine, at - block.indent + SPINE, foot, bus)
        leaf_y = start
        for leaf in block.leaves[a:b]:
            out.spots.append(Spot(leaf.key, at, leaf_y))
            if block.key:
                middle = leaf_y + leaf.h / 2
                points = (*down, (down[-1][0], middle), (at, middle))
                out.wires.append(Wire(block.key, leaf.key, points))
            leaf_y += leaf.h + leaf.below + HANG
        low = max(low, leaf_y - HANG + APART)
        at += BOX_W + COLUMN_GAP + block.indent
    inner = depth + (1 if block.pad else 0)
    stands: list[Stand] = []
    at = left + block.indent
    bottom = start + max((_tall(block, column, low - start if i == 0 else 0.0)
                          for i, column in enumerate(shape.columns)), default=0.0)  # fmt: skip
    for i, (column, wide) in enumerate(zip(shape.columns, shape.widths, strict=True)):
        kid_y = low if i == 0 else start
        spare = bottom - start - _tall(block, column, low - start if i == 0 else 0.0)
        framed = sum(block.kids[kid].pad > 0 for kid, _ in column)
        down = _down(spine, at - block.indent + SPINE, foot, bus)
        for kid, pick in column:
            child, own = block.kids[kid], block.kids[kid].shapes[pick]
            more = spare / framed if child.pad else 0.0
            stands.append(Stand(child, own, at, kid_y, wide if child.pad else own.w, own.h + more, inner))
            if block.key and child.key:
                middle = kid_y + head_y(child, own.title) + child.h / 2
                points = (*down, (down[-1][0], middle), (at + child.pad, middle))
                out.wires.append(Wire(block.key, child.key, points))
            kid_y += own.h + more + APART
        at += wide + COLUMN_GAP + block.indent
    return stands


def _down(spine: float, own: float, foot: float, bus: float) -> tuple[Point, ...]:
    """From the head's foot to the line that runs down beside a column."""
    return ((spine, foot),) if own == spine else ((spine, foot), (spine, bus), (own, bus))


def _tall(block: Block, column: tuple[tuple[int, int], ...], above: float) -> float:
    tall = above + sum(block.kids[kid].shapes[pick].h + APART for kid, pick in column)
    return max(0.0, tall - APART)
