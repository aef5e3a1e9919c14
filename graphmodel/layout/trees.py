"""Trees as blocks: children in a row under a head, in several rows off a spine, or, for leaves, as a hanging list.

Nothing here knows text: a body is a key and a height, a block is where everything stands from its own top left corner.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

Point = tuple[float, float]

BOX_W = 172.0
GAP_X, GAP_Y = 18.0, 32.0
"""Between siblings of a row; between a head and its row, with the bus in the middle."""

INDENT, HANG = 22.0, 11.0
"""How far a list hangs in; between two of its boxes."""

SPINE = 10.0
LIST_MAX = 9
"""The longest hanging list while there is room beside it; more leaves stand in several lists of even length."""


@dataclass(slots=True)
class Place:
    key: str
    x: float
    y: float
    h: float


@dataclass(slots=True)
class Wire:
    """From a parent to a child."""

    parent: str
    child: str
    points: list[Point]


@dataclass(slots=True)
class Block:
    """`entry` is the x at which a line from above comes in; `top` what a parent is joined to."""

    w: float
    h: float
    entry: float
    places: list[Place] = field(default_factory=list[Place])
    wires: list[Wire] = field(default_factory=list[Wire])

    def take(self, other: Block, dx: float, dy: float) -> None:
        """Put another block into this one."""
        self.places += [Place(p.key, p.x + dx, p.y + dy, p.h) for p in other.places]
        self.wires += [Wire(w.parent, w.child, [(x + dx, y + dy) for x, y in w.points]) for w in other.wires]


@dataclass(frozen=True, slots=True)
class Shape:
    """`width`: the widest a row may get; `hang`: from how many leaves on a family hangs as a list."""

    width: float
    hang: int


@dataclass(frozen=True, slots=True)
class Forest:
    """`heights`: each box's; `below`: extra room under a box (a second edge); `kids`: children in order."""

    heights: Mapping[str, float]
    below: Mapping[str, float]
    kids: Mapping[str, Sequence[str]]


def tree(forest: Forest, root: str, shape: Shape) -> Block:
    """The block of one tree; iterative, so that a deep chain is no matter."""
    done: dict[str, Block] = {}
    stack = [(root, False)]
    while stack:
        node, ready = stack.pop()
        kids = forest.kids.get(node, ())
        if ready or not kids:
            done[node] = _family(forest, node, [done.pop(kid) for kid in kids], shape)
            continue
        stack.append((node, True))
        stack += [(kid, False) for kid in kids]
    return done[root]


def _family(forest: Forest, node: str, blocks: list[Block], shape: Shape) -> Block:
    kids = forest.kids.get(node, ())
    h = forest.heights[node]
    if not kids:
        return Block(BOX_W, h + forest.below[node], BOX_W / 2, [Place(node, 0, 0, h)])
    leaves = not any(forest.kids.get(kid) for kid in kids)
    if leaves and len(kids) >= shape.hang:
        return _hanging(forest, node, kids, shape)
    rows = shelves([block.w for block in blocks], shape.width, GAP_X)
    if leaves and len(rows) > 1:
        return _hanging(forest, node, kids, shape)
    if len(rows) == 1:
        return _row(forest, node, kids, blocks, even=leaves)
    return _rows(forest, node, kids, blocks, rows)


def _row(forest: Forest, node: str, kids: Sequence[str], blocks: list[Block], *, even: bool) -> Block:
    h, foot = forest.heights[node], forest.heights[node] + forest.below[node]
    top = foot + GAP_Y
    xs: list[float] = []
    x = 0.0
    for block in blocks:
        xs.append(x)
        x += block.w + GAP_X
    wide = x - GAP_X
    middle = (xs[0] + blocks[0].entry + xs[-1] + blocks[-1].entry) / 2
    left = max(0.0, BOX_W / 2 - middle)
    out = Block(max(wide + left, middle + left + BOX_W / 2), 0, middle + left)
    out.places.append(Place(node, out.entry - BOX_W / 2, 0, h))
    tallest = max(block.h for block in blocks)
    for kid, block, at in zip(kids, blocks, xs, strict=True):
        if even:
            block.places[0].h = tallest - forest.below[kid]
        out.take(block, at + left, top)
        bus, enter = foot + GAP_Y / 2, at + left + block.entry
        out.wires.append(Wire(node, kid, [(out.entry, foot), (out.entry, bus), (enter, bus), (enter, top)]))
    out.h = top + tallest
    return out


def _rows(forest: Forest, node: str, kids: Sequence[str], blocks: list[Block], rows: list[range]) -> Block:
    h, foot = forest.heights[node], forest.heights[node] + forest.below[node]
    out = Block(BOX_W, 0, BOX_W / 2, [Place(node, 0, 0, h)])
    y = foot
    for row in rows:
        top, x = y + GAP_Y, INDENT
        for i in row:
            block = blocks[i]
            out.take(block, x, top)
            bus, enter = top - GAP_Y / 2, x + block.entry
            out.wires.append(Wire(node, kids[i], [(SPINE, foot), (SPINE, bus), (enter, bus), (enter, top)]))
            x += block.w + GAP_X
        out.w = max(out.w, x - GAP_X)
        y = top + max(blocks[i].h for i in row)
    out.h = y
    return out


def _hanging(forest: Forest, node: str, kids: Sequence[str], shape: Shape) -> Block:
    h, foot = forest.heights[node], forest.heights[node] + forest.below[node]
    fit = int((shape.width + GAP_X) // (BOX_W + INDENT + GAP_X))
    count = max(1, min(-(-len(kids) // LIST_MAX), fit))
    cuts = [round(i * len(kids) / count) for i in range(count + 1)]
    wide = count * (BOX_W + INDENT) + (count - 1) * GAP_X
    entry = BOX_W / 2 if count == 1 else wide / 2
    out = Block(max(wide, BOX_W), 0, entry, [Place(node, entry - BOX_W / 2, 0, h)])
    first = foot + (HANG + 3 if count == 1 else GAP_Y)
    for c, (a, b) in enumerate(pairwise(cuts)):
        x, y = c * (BOX_W + INDENT + GAP_X), first
        spine = x + SPINE
        down = [(spine, foot)] if count == 1 else [(entry, foot), (entry, foot + GAP_Y / 2), (spine, foot + GAP_Y / 2)]
        for kid in kids[a:b]:
            middle = y + forest.heights[kid] / 2
            out.places.append(Place(kid, x + INDENT, y, forest.heights[kid]))
            out.wires.append(Wire(node, kid, [*down, (spine, middle), (x + INDENT, middle)]))
            y += forest.heights[kid] + forest.below[kid] + HANG
        out.h = max(out.h, y - HANG)
    return out


def shelves(widths: Sequence[float], room: float, gap: float) -> list[range]:
    """Rows none wider than `room` (unless one alone is), as few as possible, then as even as possible."""
    rows = _greedy(widths, room, gap)
    fewest = len(rows)
    if fewest <= 1:
        return rows
    low, high = max(widths, default=0.0), max(room, max(widths, default=0.0))
    for _ in range(20):
        middle = (low + high) / 2
        if len(_greedy(widths, middle, gap)) <= fewest:
            high = middle
        else:
            low = middle
    return _greedy(widths, high, gap)


def _greedy(widths: Sequence[float], room: float, gap: float) -> list[range]:
    rows: list[range] = []
    start, x = 0, 0.0
    for i, wide in enumerate(widths):
        if i > start and x + wide > room + 0.01:
            rows.append(range(start, i))
            start, x = i, 0.0
        x += wide + gap
    if widths:
        rows.append(range(start, len(widths)))
    return rows
