"""Large structure pictures: nested blocks, the larger subtrees in frames whose titles read from afar."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from graphmodel.layout.blocks import BOX_W, HANG, Block, Leaf, Shape, Title, best, shape_all
from graphmodel.layout.boxes import STACK, Draft, lines
from graphmodel.layout.kinship import Kinship
from graphmodel.layout.measure import FACES, clean, width
from graphmodel.layout.panels import FEW, MARGIN, OR_GAP
from graphmodel.layout.scene import Band, Box, Line, Role, Stroke, Territory, Text
from graphmodel.layout.standing import Point, Stand, Standing, stand
from graphmodel.layout.structuregraph import StructureGraph
from graphmodel.layout.structuretext import reference
from graphmodel.layout.territories import (
    BESIDE, DEEPEST, LINE, PAD, SMALLEST, breaker, least_width, size_class, title_size, title_sizes,
)  # fmt: skip
from graphmodel.layout.words import Words

NEAR = (0.5, 0.67, 0.77, 0.88, 1.0, 1.1, 1.2, 1.5)
"""The shapes that the large trees and the whole try, by the shape aimed at; those within BOUNDS are good."""

BOUNDS = (0.73, 1.18)

TOLD, MOST_TOLD = 600, 40
"""In a picture of more bodies, what stands alone under the head of a tree has a frame and a title, if it is not many."""

Heading = tuple[str, Role]


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


@dataclass(slots=True)
class _Frame:
    """What a framed block is: the subtree of a body, or a panel with headings of its own."""

    title: str
    size: float = 0.0
    kind: Literal["territory", "strand", "unstated", "bare"] = "territory"
    headings: Sequence[Heading] = ()


@dataclass(slots=True)
class _Large:
    """The blocks as they are made, parents before their children, and what is to be drawn for them."""

    graph: StructureGraph
    kin: Kinship
    drafts: dict[str, Draft]
    words: Words
    blocks: list[Block] = field(default_factory=list[Block])
    frames: dict[Block, _Frame] = field(default_factory=dict[Block, _Frame])
    torn: dict[Block, str] = field(default_factory=dict[Block, str])
    counts: dict[str, int] = field(default_factory=dict[str, int])
    main: list[Block] = field(default_factory=list[Block])
    of_class: float = 0.0
    sizes: tuple[float, float, float] = (0.0, 0.0, 0.0)


def large_structure(
    graph: StructureGraph, kin: Kinship, drafts: dict[str, Draft], words: Words, aspect: float
) -> Parts:  # fmt: skip
    """`aspect`: the shape aimed at, width to height."""
    made = _Large(graph, kin, drafts, words, of_class=size_class(len(graph.bodies), len(kin.kids)))
    made.sizes = title_sizes(made.of_class)
    _count(made)
    root = Block("", indent=0.0)
    made.blocks.append(root)
    _panels(made, root)
    shape_all(made.blocks, {block: [aspect * part for part in NEAR] for block in (root, *made.main)})
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


def _count(made: _Large) -> None:
    """How many bodies each subtree has."""
    kids, counts = made.kin.kids, made.counts
    order = [*made.kin.free, *made.kin.silent, *made.kin.torn]
    for ident in order:
        order += kids.get(ident, ())
    for ident in reversed(order):
        counts[ident] = 1 + sum([counts[kid] for kid in kids.get(ident, ())])


def _panels(made: _Large, root: Block) -> None:
    """Strands, then what stands free, then what the documents leave unsaid."""
    kin, words = made.kin, made.words
    home: dict[str, str] = {}
    for area in made.graph.areas:
        for ident in area.bodies:
            home.setdefault(ident, area.id)
    unsaid: Heading = (words("chart-parent-not-stated"), "unsaid")
    unclear: Heading = (words("chart-parent-one-of-several"), "unsaid")
    for area in made.graph.areas:
        lead: Heading = (words("chart-strand-leader-not-stated"), "unsaid")
        if area.leader:
            lead = (words("chart-strand-leader", name=area.leader), "sub")
        panel = _panel(made, root, _Frame(area.id, kind="strand", headings=[(area.title, "head"), lead]))
        for heading, heads in ((None, kin.free), (unsaid, kin.silent), (unclear, kin.torn)):
            mine = [head for head in heads if home.get(head) == area.id]
            if mine and heading:
                _trees(made, _panel(made, panel, _Frame("", kind="bare", headings=[heading])), mine)
            elif mine:
                _trees(made, panel, mine)
    free, silent, torn = ([h for h in heads if h not in home] for heads in (kin.free, kin.silent, kin.torn))
    if free and made.graph.areas:
        others: list[Heading] = [(words("chart-others"), "head")]
        _trees(made, _panel(made, root, _Frame("free", kind="strand", headings=others)), free)
    elif free:
        _trees(made, root, free)
    for ident, heading, heads in (("silent", unsaid, silent), ("torn", unclear, torn)):
        if heads:
            _trees(made, _panel(made, root, _Frame(ident, kind="unstated", headings=[heading])), heads)


def _panel(made: _Large, above: Block, frame: _Frame) -> Block:
    def broken(room: float) -> Title:
        return Title((), lines_height(frame.headings, room) + 10)

    wide = min(max(width(*heading) for heading in frame.headings) + 1, BOX_W * 1.35)
    pad = 0.0 if frame.kind == "bare" else PAD
    panel = Block("", pad=pad, title=broken, least=max(BOX_W, wide), indent=0.0)
    made.frames[panel] = frame
    return _under(made, above, panel)


def lines_height(headings: Sequence[Heading], room: float) -> float:
    return sum(lines(text, role, 0, 0, room)[1] for text, role in headings)


def _trees(made: _Large, above: Block, heads: Sequence[str]) -> None:
    """Blocks for the heads and all that is under them, large trees first; what stands alone becomes a list."""
    kids_of, torn = made.kin.kids, {head for head in heads if 0 < len(made.kin.options.get(head, ())) <= FEW}
    grown = sorted((h for h in heads if h in torn or kids_of.get(h)), key=lambda head: -made.counts[head])
    alone = [h for h in heads if h not in torn and not kids_of.get(h)]
    main = {head for head in grown if 4 * made.counts[head] >= made.of_class}
    others = _under(made, above, Block("", indent=0.0)) if main and len(main) + 1 < len(heads) else above
    todo: list[tuple[Block, str, int]] = []
    for head in grown:
        holder = above if head in main else others
        todo.append((_torn(made, holder, head) if head in torn else holder, head, 0))
    for holder, ident, level in todo:
        draft, kids = made.drafts[ident], kids_of.get(ident, ())
        below = STACK if draft.look.stack else 0.0
        told = level == 1 and made.of_class > TOLD and len(kids_of[holder.key]) <= MOST_TOLD
        if not kids and level and not told:
            holder.leaves.append(Leaf(ident, draft.h, below))
            continue
        block = _under(made, holder, Block(ident, draft.h, below))
        if ident in main:
            made.main.append(block)
        count = made.counts[ident]
        if told or (kids and level <= DEEPEST and (level < 2 or count >= SMALLEST)):
            size = title_size(draft.name, count, level, ident in main, made.sizes)
            made.frames[block] = _Frame(draft.name, size)
            block.pad, block.title, block.least = PAD, breaker(draft.name, size), least_width(draft.name, size)
        todo += [(block, kid, level + 1) for kid in kids]
    for block in made.blocks:
        if block.key:
            block.kids.sort(key=lambda kid: kid.pad > 0)
    if others is not above:
        above.kids.remove(others)
        above.kids.append(others)
    if alone:
        holder = _under(made, others, Block("", indent=0.0)) if grown else above
        holder.leaves += [
            Leaf(ident, made.drafts[ident].h, STACK if made.drafts[ident].look.stack else 0.0) for ident in alone
        ]


def _under(made: _Large, above: Block, block: Block) -> Block:
    above.kids.append(block)
    made.blocks.append(block)
    return block


def _torn(made: _Large, above: Block, ident: str) -> Block:
    """A block for a body under its alternative parents, which stand side by side with the word between them."""
    keys = [reference(ident, link.parent) for link in made.kin.options[ident]]
    tallest = max(made.drafts[key].h for key in keys)
    block = Block("", above=tallest + HANG + 3, least=len(keys) * BOX_W + (len(keys) - 1) * OR_GAP)
    made.torn[block] = ident
    return _under(made, above, block)


def _draw(made: _Large, standing: Standing, parts: Parts) -> None:
    boxes = {key: made.drafts[key].at(x, y) for key, x, y in standing.spots}
    parts.lines += [_line(made, parent, child, points) for parent, child, points in standing.wires]
    for here in standing.stands:
        if here.block in made.torn:
            _options(made, here, boxes, parts)
        if frame := made.frames.get(here.block):
            _frame(frame, here, parts)
    parts.boxes = [boxes[key] for key in made.drafts]


def _frame(frame: _Frame, here: Stand, parts: Parts) -> None:
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


def _line(made: _Large, parent: str, child: str, points: tuple[Point, ...]) -> Line:
    link = made.kin.parent.get(child)
    stroke: Stroke = "dashed"
    if link and link.certainty != "unresolved":
        stroke = "dotted" if link.certainty == "inferred" else "solid"
    return Line.trusted(
        {"id": f"{parent}>{child}", "points": points, "sources": (parent,), "targets": (child,), "stroke": stroke,
         "tone": "plain", "arrow": False}
    )  # fmt: skip


def _options(made: _Large, here: Stand, boxes: dict[str, Box], parts: Parts) -> None:
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
