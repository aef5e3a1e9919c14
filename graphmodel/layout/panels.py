"""Panels of a structure picture: each strand, what stands free, and what the documents leave unsaid; and their rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from graphmodel.layout.boxes import lines
from graphmodel.layout.kinship import Kinship
from graphmodel.layout.measure import width
from graphmodel.layout.scene import Role, Text
from graphmodel.layout.structuregraph import StructureGraph
from graphmodel.layout.structuretext import reference
from graphmodel.layout.trees import BOX_W, GAP_X, GAP_Y, Block, Forest, Place, Shape, Wire, shelves, tree
from graphmodel.layout.words import Words

MARGIN = 16.0
PAD = 16.0
PANEL_GAP = 14.0
ROW_GAP = 20.0
OR_GAP = 46.0
STRETCH = 1.3
"""A row of frames is stretched to the widest row's width only when it is nearly as wide."""
FEW = 3
"""Up to so many alternative parents are drawn; more are told in words."""

Heading = tuple[str, Role]


@dataclass(slots=True)
class Panel:
    """A block with headings and a frame (`kind` bare: neither). `x`, `y`, `w`, `h` are the frame's."""

    ident: str
    kind: Literal["bare", "strand", "unstated"]
    title: str
    texts: list[Text]
    block: Block
    w: float
    h: float
    x: float = 0.0
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Plan:
    """What stays the same while shapes are tried."""

    graph: StructureGraph
    kin: Kinship
    forest: Forest
    words: Words


@dataclass(slots=True)
class _Section:
    """Bodies of a panel under one heading."""

    heading: Heading | None
    heads: list[str] = field(default_factory=list[str])


def panels(plan: Plan, shape: Shape, room: float, *, free_last: bool) -> list[Panel]:
    """`shape` bounds the trees of strands; everything else may take the whole `room`."""
    kin, words = plan.kin, plan.words
    home: dict[str, str] = {}
    for area in plan.graph.areas:
        for ident in area.bodies:
            home.setdefault(ident, area.id)
    unsaid: Heading = (words("chart-parent-not-stated"), "unsaid")
    unclear: Heading = (words("chart-parent-one-of-several"), "unsaid")
    out: list[Panel] = []
    for area in plan.graph.areas:
        mine = [[head for head in heads if home.get(head) == area.id] for heads in (kin.free, kin.silent, kin.torn)]
        lead: Heading = (words("chart-strand-leader-not-stated"), "unsaid")
        if area.leader:
            lead = (words("chart-strand-leader", name=area.leader), "sub")
        sections = [_Section(None, mine[0]), _Section(unsaid, mine[1]), _Section(unclear, mine[2])]
        heads: list[Heading] = [(area.title, "head"), lead]
        out.append(_panel(plan, area.id, "strand", heads, sections, shape))
    wide = Shape(room - 2 * PAD, shape.hang)
    free, silent, torn = ([h for h in heads if h not in home] for heads in (kin.free, kin.silent, kin.torn))
    rest: list[Panel] = []
    for ident, heading, bodies in (("silent", unsaid, silent), ("torn", unclear, torn)):
        if bodies:
            rest.append(_panel(plan, ident, "unstated", [heading], [_Section(None, bodies)], wide))
    if free:
        others: list[Heading] = [(words("chart-others"), "head")] if out else []
        made = _panel(plan, "free", "strand" if out else "bare", others, [_Section(None, free)], wide)
        rest.insert(len(rest) if free_last else 0, made)
    return out + rest


def arrange(made: list[Panel], room: float) -> tuple[float, float]:
    """Give panels their places in even rows as wide as the widest; the whole's width and height."""
    rows = shelves([panel.w for panel in made], room, PANEL_GAP)
    widest = max((sum(made[i].w + PANEL_GAP for i in row) - PANEL_GAP for row in rows), default=0.0)
    y = MARGIN
    for row in rows:
        framed = [made[i] for i in row if made[i].kind != "bare"]
        natural = sum(made[i].w + PANEL_GAP for i in row) - PANEL_GAP
        spare = widest - natural if widest < STRETCH * natural else 0.0
        tallest = max(made[i].h for i in row)
        x = MARGIN
        for i in row:
            panel = made[i]
            panel.x, panel.y = round(x, 1), round(y, 1)
            if panel in framed:
                panel.w, panel.h = round(panel.w + spare / len(framed), 1), tallest
            x += panel.w + PANEL_GAP
        y += tallest + PANEL_GAP
    return round(widest + 2 * MARGIN, 1), round(y - PANEL_GAP + MARGIN, 1)


def _panel(
    plan: Plan, ident: str, kind: Literal["bare", "strand", "unstated"], heads: Sequence[Heading],
    sections: Sequence[_Section], shape: Shape,
) -> Panel:  # fmt: skip
    blocks = [(section.heading, _section(plan, section.heads, shape)) for section in sections if section.heads]
    pad = 0.0 if kind == "bare" else PAD
    content = max((block.w for _, block in blocks), default=BOX_W)
    said_first = [*heads, *(heading for heading, _ in blocks if heading)]
    inner = max(content, min(max((width(*heading) for heading in said_first), default=0.0), BOX_W * 1.35))
    texts: list[Text] = []
    y = pad - (4 if pad else 0)
    for text, role in heads:
        said, y = lines(text, role, pad, y, inner)
        texts += said
    y += 10 if heads else 0
    whole = Block(content, 0, 0)
    for heading, block in blocks:
        if heading:
            said, y = lines(*heading, pad, y, inner)
            texts += said
            y += 8
        whole.take(block, pad, y)
        y += block.h + ROW_GAP
    y -= ROW_GAP if blocks else 10
    return Panel(ident, kind, heads[0][0] if heads else "", texts, whole, inner + 2 * pad, round(y + pad, 1))


def _section(plan: Plan, heads: Sequence[str], shape: Shape) -> Block:
    """Trees side by side in rows, then the bodies that stand alone, those of a row equally high."""
    grown = [h for h in heads if plan.forest.kids.get(h) or _drawn_options(plan, h)]
    alone = [h for h in heads if h not in set(grown)]
    blocks = [_torn(plan, h, shape) if _drawn_options(plan, h) else tree(plan.forest, h, shape) for h in grown]
    blocks += [tree(plan.forest, h, shape) for h in alone]
    out = Block(0, 0, 0)
    y = 0.0
    for row in shelves([block.w for block in blocks], shape.width, GAP_X):
        singles = [i for i in row if i >= len(grown)]
        tallest = max((plan.forest.heights[alone[i - len(grown)]] for i in singles), default=0.0)
        x = 0.0
        y += ROW_GAP if row.start else 0
        for i in row:
            if i in singles:
                blocks[i].places[0].h = tallest
                blocks[i].h = tallest + plan.forest.below[alone[i - len(grown)]]
            out.take(blocks[i], x, y)
            x += blocks[i].w + GAP_X
        out.w = max(out.w, x - GAP_X)
        y += max(blocks[i].h for i in row)
    out.h = y
    return out


def _drawn_options(plan: Plan, head: str) -> bool:
    return 0 < len(plan.kin.options.get(head, ())) <= FEW


def _torn(plan: Plan, head: str, shape: Shape) -> Block:
    """A body under its alternative parents, which stand side by side with the word between them."""
    below = tree(plan.forest, head, shape)
    options = [reference(head, link.parent) for link in plan.kin.options[head]]
    tallest = max(plan.forest.heights[key] for key in options)
    wide = len(options) * BOX_W + (len(options) - 1) * OR_GAP
    left = max(0.0, below.entry - wide / 2)
    down = max(0.0, wide / 2 - below.entry)
    out = Block(max(wide + left, below.w + down), 0, 0)
    top = tallest + GAP_Y
    enter = below.entry + down
    for i, key in enumerate(options):
        x = left + i * (BOX_W + OR_GAP)
        out.places.append(Place(key, x, 0, tallest))
        bus = tallest + GAP_Y / 2
        out.wires.append(Wire(key, head, [(x + BOX_W / 2, tallest), (x + BOX_W / 2, bus), (enter, bus), (enter, top)]))
    out.take(below, down, top)
    out.h = top + below.h
    return out
