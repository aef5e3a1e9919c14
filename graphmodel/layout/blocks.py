"""Large pictures: each subtree offers a few shapes, and whatever holds it puts the best of them into even columns.

Nothing here knows text. From below upwards every block gets up to four shapes from wide to tall; from above downwards
one of each is chosen and placed. A block's shapes follow from what is in it alone, never from what stands beside it.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import NamedTuple

BOX_W = 172.0
INDENT, SPINE = 22.0, 10.0
"""How far children stand in from their head; where their line runs down."""

HANG, APART, COLUMN_GAP, BUS = 11.0, 16.0, 14.0, 16.0
"""Between two boxes of a list, two blocks of a column, two columns; over columns, for the line that leads to them."""

ASPECTS = (0.5, 0.9, 1.4, 2.0, 3.2)
"""The shapes that a block offers, width to height."""


WIDTHS = 12
"""How many widths of a column are tried."""


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
    The head stands on the first list or column; the others begin beside it.
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

    `pad`: the space inside a frame, 0 without one. `title` breaks the heading to a width, `least` is the least width
    for it. `above`: room over everything else, for boxes that the caller puts there.
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


def shape_all(blocks: Sequence[Block], aspects: Mapping[Block, Sequence[float]]) -> None:
    """Give each block its shapes; `blocks` stand in an order in which children come after their parents.

    `aspects`: the shapes of blocks for which others than ASPECTS are wanted.
    """
    for block in reversed(blocks):
        block.shapes = _shapes(block, aspects.get(block, ASPECTS))


def best(shapes: Sequence[Shape], aspect: float) -> int:
    """The shape that is drawn largest on a page `aspect` times as wide as it is high."""
    return min(range(len(shapes)), key=lambda i: (max(shapes[i].w / aspect, shapes[i].h), i))


def _shapes(block: Block, aspects: Sequence[float]) -> list[Shape]:
    foot = block.h + block.below if block.key else 0.0
    if block.leaves:
        first = _lists(block.leaves, block.indent, foot + HANG + 3 if block.key else 0.0)
    else:
        first = [_Lists(BOX_W - block.indent if block.key else 0.0, foot, ())]
    if not block.kids:
        return _kept([_shape(block, one.w, one.h, one.cuts, (), ()) for one in first], aspects)
    starts = [first] if block.key or block.leaves else []
    sizes: list[Sequence[_Lists | Shape]] = [*starts, *(kid.shapes for kid in block.kids)]
    columned = [_columned(block, first if starts else [], columns) for columns in _tries(sizes, block, aspects)]
    return _kept(columned, aspects)


def _kept(found: list[Shape], aspects: Sequence[float]) -> list[Shape]:
    """The best for each aspect, narrow ones first."""
    kept = sorted({best(found, aspect) for aspect in aspects}, key=lambda i: (found[i].w, i))
    return [found[i] for i in kept]


def _lists(leaves: Sequence[Leaf], indent: float, own: float) -> list[_Lists]:
    """One list, and few to many lists beside one another, even in height; `own`: what stands on the first one."""
    ends = list(accumulate((leaf.h + leaf.below + HANG for leaf in leaves), initial=own))
    count, total = len(leaves), ends[-1]
    pitch = BOX_W + indent + COLUMN_GAP
    ideal = math.sqrt(total * 1.4 / pitch)
    wanted = {max(1, min(count, round(ideal * part))) for part in (0.5, 0.75, 1.1, 1.8)}
    if count <= 6:
        wanted.add(1)
    out: list[_Lists] = []
    for columns in sorted(wanted):
        cuts = [0]
        for c in range(1, columns):
            goal = total * c / columns
            at = bisect_left(ends, goal)
            at -= ends[at] - goal > goal - ends[at - 1] if at else 0
            cuts.append(min(max(at, cuts[-1] + (c > 1 or not own)), count - columns + c))
        cuts.append(count)
        tall = max(ends[b] - ends[a] + (own if not a else 0.0) for a, b in pairwise(cuts)) - HANG
        out.append(_Lists(columns * pitch - COLUMN_GAP - indent, tall, tuple(cuts)))
    return out


def _tries(
    sizes: list[Sequence[_Lists | Shape]], block: Block, aspects: Sequence[float]
) -> list[list[tuple[int, list[int]]]]:
    """Ways to stand in columns: for each column its first part and the shapes that its parts take.

    For some heights, the columns that are narrowest together; the parts keep their order.
    """
    widths = sorted({shape.w for shapes in sizes for shape in shapes})
    if len(widths) > WIDTHS:
        widths = [widths[(len(widths) - 1) * i // (WIDTHS - 1)] for i in range(WIDTHS)]
    picks = [[_lowest(shapes, room) for shapes in sizes] for room in widths]
    ends = [
        list(accumulate((shapes[i].h + APART if i >= 0 else math.inf for shapes, i in zip(sizes, taken, strict=True)),
                        initial=0.0))
        for taken in picks
    ]  # fmt: skip
    area = sum(min((shape.w + block.indent + COLUMN_GAP) * (shape.h + APART) for shape in shapes) for shapes in sizes)
    least = max(min(shape.h for shape in shapes) for shapes in sizes) + APART
    wanted = {max(least, round(math.sqrt(area / aspect) * spare)) for aspect in aspects for spare in (1.06, 1.22)}
    found: dict[tuple[tuple[int, int], ...], None] = {}
    for room in sorted(wanted):
        if columns := _columns(ends, [w + block.indent + COLUMN_GAP for w in widths], room):
            found[columns] = None
    out: list[list[tuple[int, list[int]]]] = []
    for columns in found:
        stops = [*(start for start, _ in columns[1:]), len(sizes)]
        out.append([(a, picks[w][a:b]) for (a, w), b in zip(columns, stops, strict=True)])
    return out


def _columns(ends: list[list[float]], widths: list[float], room: float) -> tuple[tuple[int, int], ...]:
    """The narrowest columns no higher than `room`: where each begins, and which of the widths it has; () for none."""
    count = len(ends[0]) - 1
    rest: list[tuple[float, int, int]] = [(math.inf, 0, 0)] * count + [(0.0, 0, 0)]
    for start in range(count - 1, -1, -1):
        for i, (w, own) in enumerate(zip(widths, ends, strict=True)):
            stop = bisect_right(own, own[start] + room) - 1 if own[start] < math.inf else start
            if stop > start and w + rest[stop][0] < rest[start][0]:
                rest[start] = (w + rest[stop][0], stop, i)
    if rest[0][0] == math.inf:
        return ()
    columns: list[tuple[int, int]] = []
    at = 0
    while at < count:
        columns.append((at, rest[at][2]))
        at = rest[at][1]
    return tuple(columns)


def _lowest(shapes: Sequence[_Lists | Shape], room: float) -> int:
    """The lowest shape that is no wider than the room, or -1."""
    fit = [i for i, shape in enumerate(shapes) if shape.w <= room + 0.01]
    return min(fit, key=lambda i: (shapes[i].h, i)) if fit else -1


def _columned(block: Block, lists: list[_Lists], parts: list[tuple[int, list[int]]]) -> Shape:
    """The head with its lists, where there is any, is the first of the block's parts."""
    first = 1 if lists else 0
    columns: list[tuple[tuple[int, int], ...]] = []
    widths: list[float] = []
    tall = 0.0
    for start, picks in parts:
        own = tuple((i - first, pick) for i, pick in enumerate(picks, start) if i >= first)
        shapes = [block.kids[kid].shapes[pick] for kid, pick in own]
        y, w = sum([shape.h + APART for shape in shapes]), max([shape.w for shape in shapes], default=0.0)
        if start < first:
            y, w = y + lists[picks[0]].h + APART, max(w, lists[picks[0]].w)
        columns.append(own)
        widths.append(w)
        tall = max(tall, y - APART)
    cuts = lists[parts[0][1][0]].cuts if lists else ()
    wide = sum(widths) + (len(widths) - 1) * (COLUMN_GAP + block.indent)
    return _shape(block, wide, tall, cuts, tuple(columns), tuple(widths))


def _shape(
    block: Block, wide: float, tall: float, cuts: tuple[int, ...], columns: tuple[tuple[tuple[int, int], ...], ...],
    widths: tuple[float, ...],
) -> Shape:  # fmt: skip
    """`tall`: the columns' height, with the head."""
    inner = max(wide + block.indent if wide else 0.0, BOX_W if block.key else 0.0, block.least)
    title = block.title(inner) if block.title else None
    h = head_y(block, cuts, columns, title) + tall + block.pad
    return Shape(inner + 2 * block.pad, h, cuts, columns, widths, title)


def head_y(
    block: Block, cuts: Sequence[int], columns: Sequence[Sequence[tuple[int, int]]], title: Title | None
) -> float:
    """Where the head and the columns beside it begin, from the block's top."""
    y = block.pad + (title.h if title else 0.0) + block.above
    beside = max(len(cuts) - 2, 0) + max(len(columns) - 1, 0)
    return y + (BUS if block.key and beside > 1 else 0.0)
