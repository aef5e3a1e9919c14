"""Large pictures: each subtree offers a few shapes, and whatever holds it puts the best of them into even columns.

Nothing here knows text. From below upwards every block gets up to four shapes from wide to tall; from above downwards
one of each is chosen and placed. A block's shapes follow from what is in it alone, never from what stands beside it.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import NamedTuple

BOX_W = 172.0
INDENT, SPINE = 22.0, 10.0
"""How far children stand in from their head; where their line runs down."""

HANG, APART, COLUMN_GAP, BUS = 11.0, 16.0, 18.0, 26.0
"""Between two boxes of a list, two blocks of a column, two columns; between a head and several columns under it."""

ASPECTS = (0.6, 1.1, 1.7, 2.8)
"""The shapes that a block offers, width to height."""


class Leaf(NamedTuple):
    """A box with nothing under it; `below` is extra room for a second edge."""

    key: str
    h: float
    below: float


class Title(NamedTuple):
    """A heading broken to a width: its lines, and the room it takes down to what stands under it."""

    lines: tuple[str, ...]
    h: float


class Shape(NamedTuple):
    """A block's size, and how it comes about.

    `cuts` part the leaves into lists; `columns` hold what has something under it, the lists standing on the first one.
    """

    w: float
    h: float
    cuts: tuple[int, ...]
    columns: tuple[tuple[tuple[int, int], ...], ...]
    widths: tuple[float, ...]
    title: Title | None


@dataclass(slots=True, eq=False)
class Block:
    """A head with what stands under it; without a head (key empty), blocks that belong together.

    `pad`: the space inside a frame, 0 without one. `title` breaks the heading to a width, `least` is the least width for
    it. `above`: room over everything else, for boxes that the caller puts there.
    """

    key: str
    h: float = 0.0
    below: float = 0.0
    leaves: list[Leaf] = field(default_factory=list[Leaf])
    kids: list[Block] = field(default_factory=list["Block"])
    pad: float = 0.0
    title: Callable[[float], Title] | None = None
    least: float = 0.0
    above: float = 0.0
    indent: float = INDENT
    shapes: list[Shape] = field(default_factory=list[Shape])


class _Lists(NamedTuple):
    """Leaves in lists side by side; `w` is from the first box's left edge."""

    w: float
    h: float
    cuts: tuple[int, ...]


def shape_all(blocks: Sequence[Block], aspects: Sequence[float] = ASPECTS) -> None:
    """Give each block its shapes; `blocks` stand in an order in which children come after their parents."""
    for block in reversed(blocks):
        block.shapes = _shapes(block, aspects)


def best(shapes: Sequence[Shape], aspect: float) -> int:
    """The shape that is drawn largest on a page `aspect` times as wide as it is high."""
    return min(range(len(shapes)), key=lambda i: (max(shapes[i].w / aspect, shapes[i].h), i))


def _shapes(block: Block, aspects: Sequence[float]) -> list[Shape]:
    lists = _lists(block.leaves, block.indent) if block.leaves else []
    if not block.kids:
        found = [_shape(block, one.w, one.h, one.cuts, (), ()) for one in lists or [_Lists(0.0, 0.0, ())]]
        return _kept(found, aspects) if len(found) > 1 else found
    sizes: list[Sequence[_Lists | Shape]] = [*([lists] if lists else []), *(kid.shapes for kid in block.kids)]
    found = [_columned(block, lists, *tried) for tried in _tries(sizes, block.indent, aspects)]
    return _kept(found, aspects)


def _kept(found: list[Shape], aspects: Sequence[float]) -> list[Shape]:
    """The best for each aspect, narrow ones first."""
    kept = sorted({best(found, aspect) for aspect in aspects}, key=lambda i: (found[i].w, i))
    return [found[i] for i in kept]


def _lists(leaves: Sequence[Leaf], indent: float) -> list[_Lists]:
    """One list, and few to many lists beside one another, even in height."""
    ends = list(accumulate(leaf.h + leaf.below + HANG for leaf in leaves))
    count, total = len(leaves), ends[-1]
    pitch = BOX_W + indent + COLUMN_GAP
    ideal = math.sqrt(total * 1.4 / pitch)
    wanted = {max(1, min(count, round(ideal * part))) for part in (0.5, 0.8, 1.2, 2.0)}
    if count <= 6:
        wanted.add(1)
    out: list[_Lists] = []
    for columns in sorted(wanted):
        cuts = [0]
        for c in range(1, columns):
            at = bisect_left(ends, total * c / columns)
            before = ends[at - 1] if at else 0.0
            at += ends[at] - total * c / columns <= total * c / columns - before
            cuts.append(min(max(at, cuts[-1] + 1), count - columns + c))
        cuts.append(count)
        tall = max(ends[b - 1] - (ends[a - 1] if a else 0.0) for a, b in pairwise(cuts)) - HANG
        out.append(_Lists(columns * pitch - COLUMN_GAP - indent, tall, tuple(cuts)))
    return out


def _tries(
    sizes: list[Sequence[_Lists | Shape]], indent: float, aspects: Sequence[float]
) -> list[tuple[list[int], list[int]]]:
    """Which shape each takes and where the columns begin, for some widths and counts of columns."""
    floor = max(shapes[0].w for shapes in sizes)
    widths = sorted({shape.w for shapes in sizes for shape in shapes if shape.w > floor})
    if len(widths) > 4:
        widths = [widths[len(widths) * i // 4] for i in range(4)]
    out: dict[tuple[tuple[int, ...], tuple[int, ...]], None] = {}
    for room in (floor, *widths):
        picks = [_lowest(shapes, room) for shapes in sizes]
        heights = [shapes[i].h + APART for shapes, i in zip(sizes, picks, strict=True)]
        total = sum(heights)
        for aspect in aspects:
            ideal = math.sqrt(total * aspect / (room + indent + COLUMN_GAP))
            for columns in {max(1, min(len(sizes), n)) for n in (math.floor(ideal), math.ceil(ideal))}:
                out[tuple(picks), tuple(even(heights, columns))] = None
    return [(list(picks), list(cuts)) for picks, cuts in out]


def _lowest(shapes: Sequence[_Lists | Shape], room: float) -> int:
    """The lowest shape that is no wider than the room; narrow shapes stand first."""
    fit = [i for i, shape in enumerate(shapes) if shape.w <= room + 0.01]
    return min(fit, key=lambda i: (shapes[i].h, i)) if fit else 0


def even(heights: Sequence[float], columns: int) -> list[int]:
    """Where each column begins, and the end; the order is kept and the highest column is low."""
    low, high = max(max(heights), sum(heights) / columns), sum(heights)
    found = _filled(heights, high)
    for _ in range(9):
        tried = _filled(heights, low)
        if len(tried) <= columns + 1:
            return tried
        middle = (low + high) / 2
        tried = _filled(heights, middle)
        if len(tried) <= columns + 1:
            high, found = middle, tried
        else:
            low = middle
    return found


def _filled(heights: Sequence[float], room: float) -> list[int]:
    cuts, y = [0], 0.0
    for i, h in enumerate(heights):
        if y + h > room + 0.01 and y:
            cuts.append(i)
            y = 0.0
        y += h
    cuts.append(len(heights))
    return cuts


def _columned(block: Block, lists: list[_Lists], picks: list[int], cuts: list[int]) -> Shape:
    """`picks` and `cuts` count the lists, where there are any, as the first of the block's parts."""
    first = 1 if lists else 0
    columns: list[tuple[tuple[int, int], ...]] = []
    widths: list[float] = []
    tall = 0.0
    for a, b in pairwise(cuts):
        own = tuple((i - first, picks[i]) for i in range(max(a, first), b))
        shapes = [block.kids[kid].shapes[pick] for kid, pick in own]
        y, w = sum(shape.h + APART for shape in shapes), max((shape.w for shape in shapes), default=0.0)
        if a < first:
            y, w = y + lists[picks[0]].h + APART, max(w, lists[picks[0]].w)
        columns.append(own)
        widths.append(w)
        tall = max(tall, y - APART)
    wide = sum(widths) + (len(widths) - 1) * (COLUMN_GAP + block.indent)
    return _shape(block, wide, tall, lists[picks[0]].cuts if lists else (), tuple(columns), tuple(widths))


def _shape(
    block: Block, wide: float, tall: float, cuts: tuple[int, ...], columns: tuple[tuple[tuple[int, int], ...], ...],
    widths: tuple[float, ...],
) -> Shape:  # fmt: skip
    inner = max(wide + block.indent if wide else 0.0, BOX_W if block.key else 0.0, block.least)
    title = block.title(inner) if block.title else None
    h = first_y(block, cuts, columns, title) + tall + block.pad
    return Shape(inner + 2 * block.pad, h, cuts, columns, widths, title)


def head_y(block: Block, title: Title | None) -> float:
    """Where the head's box stands, from the block's top."""
    return block.pad + (title.h if title else 0.0) + block.above


def first_y(
    block: Block, cuts: Sequence[int], columns: Sequence[Sequence[tuple[int, int]]], title: Title | None
) -> float:
    """Where the columns begin, from the block's top."""
    y = head_y(block, title)
    if not block.key:
        return y
    foot = y + block.h + block.below
    if not cuts and not columns:
        return foot
    return foot + (BUS if len(cuts) > 2 or len(columns) > 1 else HANG + 3)
