"""The blocks of a large structure picture: its subtrees, which of them are framed, and the panels around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from graphmodel.layout.blocks import BOX_W, HANG, Block, Leaf, Title
from graphmodel.layout.boxes import STACK, Draft, lines
from graphmodel.layout.kinship import Kinship
from graphmodel.layout.measure import width
from graphmodel.layout.panels import FEW, OR_GAP
from graphmodel.layout.scene import Role
from graphmodel.layout.structuregraph import StructureGraph
from graphmodel.layout.structuretext import reference
from graphmodel.layout.territories import (
    DEEPEST,
    PAD,
    SMALLEST,
    breaker,
    least_width,
    size_class,
    title_size,
    title_sizes,
)  # fmt: skip
from graphmodel.layout.words import Words

TOLD, MOST_TOLD = 600, 40
"""In a picture of more bodies, what stands alone under the head of a tree is framed, unless it is many."""

Heading = tuple[str, Role]


@dataclass(slots=True)
class Frame:
    """What a framed block is: the subtree of a body, or a panel with headings of its own."""

    title: str
    size: float = 0.0
    kind: Literal["territory", "strand", "unstated", "bare"] = "territory"
    headings: Sequence[Heading] = ()


@dataclass(slots=True)
class Large:
    """The blocks as they are made, parents before their children, and what is to be drawn for them.

    `main`: the large trees; `beside`: small trees beside them, and what stands alone.
    """

    graph: StructureGraph
    kin: Kinship
    drafts: dict[str, Draft]
    words: Words
    blocks: list[Block] = field(default_factory=list[Block])
    frames: dict[Block, Frame] = field(default_factory=dict[Block, Frame])
    torn: dict[Block, str] = field(default_factory=dict[Block, str])
    counts: dict[str, int] = field(default_factory=dict[str, int])
    main: list[Block] = field(default_factory=list[Block])
    beside: list[Block] = field(default_factory=list[Block])
    of_class: float = 0.0
    sizes: tuple[float, float, float] = (0.0, 0.0, 0.0)


def blocks_of(graph: StructureGraph, kin: Kinship, drafts: dict[str, Draft], words: Words) -> Large:
    """The first block holds all the others."""
    made = Large(graph, kin, drafts, words, of_class=size_class(len(graph.bodies), len(kin.kids)))
    made.sizes = title_sizes(made.of_class)
    _count(made)
    made.blocks.append(Block("", indent=0.0))
    _panels(made, made.blocks[0])
    return made


def _count(made: Large) -> None:
    """How many bodies each subtree has."""
    kids, counts = made.kin.kids, made.counts
    order = [*made.kin.free, *made.kin.silent, *made.kin.torn]
    for ident in order:
        order += kids.get(ident, ())
    for ident in reversed(order):
        counts[ident] = 1 + sum([counts[kid] for kid in kids.get(ident, ())])


def _panels(made: Large, root: Block) -> None:
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
        panel = _panel(made, root, Frame(area.id, kind="strand", headings=[(area.title, "head"), lead]))
        for heading, heads in ((None, kin.free), (unsaid, kin.silent), (unclear, kin.torn)):
            mine = [head for head in heads if home.get(head) == area.id]
            if mine and heading:
                _trees(made, _panel(made, panel, Frame("", kind="bare", headings=[heading])), mine)
            elif mine:
                _trees(made, panel, mine)
    free, silent, torn = ([h for h in heads if h not in home] for heads in (kin.free, kin.silent, kin.torn))
    if free and made.graph.areas:
        others: list[Heading] = [(words("chart-others"), "head")]
        _trees(made, _panel(made, root, Frame("free", kind="strand", headings=others)), free)
    elif free:
        _trees(made, root, free)
    for ident, heading, heads in (("silent", unsaid, silent), ("torn", unclear, torn)):
        if heads:
            _trees(made, _panel(made, root, Frame(ident, kind="unstated", headings=[heading])), heads)


def _panel(made: Large, above: Block, frame: Frame) -> Block:
    def broken(room: float) -> Title:
        return Title((), _height(frame.headings, room) + 10)

    wide = min(max(width(*heading) for heading in frame.headings) + 1, BOX_W * 1.35)
    pad = 0.0 if frame.kind == "bare" else PAD
    panel = Block("", pad=pad, title=broken, least=max(BOX_W, wide), indent=0.0)
    made.frames[panel] = frame
    return _under(made, above, panel)


def _height(headings: Sequence[Heading], room: float) -> float:
    return sum(lines(text, role, 0, 0, room)[1] for text, role in headings)


def _trees(made: Large, above: Block, heads: Sequence[str]) -> None:
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
            made.frames[block] = Frame(draft.name, size)
            block.pad, block.title, block.least = PAD, breaker(draft.name, size), least_width(draft.name, size)
        todo += [(block, kid, level + 1) for kid in kids]
    for block in made.blocks:
        if block.key:
            block.kids.sort(key=lambda kid: kid.pad > 0)
    if others is not above:
        above.kids.remove(others)
        above.kids.append(others)
        made.beside.append(others)
    if alone:
        holder = above
        if grown:
            holder = _under(made, others, Block("", indent=0.0))
            made.beside.append(holder)
        holder.leaves += [
            Leaf(ident, made.drafts[ident].h, STACK if made.drafts[ident].look.stack else 0.0) for ident in alone
        ]


def _under(made: Large, above: Block, block: Block) -> Block:
    above.kids.append(block)
    made.blocks.append(block)
    return block


def _torn(made: Large, above: Block, ident: str) -> Block:
    """A block for a body under its alternative parents, which stand side by side with the word between them."""
    keys = [reference(ident, link.parent) for link in made.kin.options[ident]]
    tallest = max(made.drafts[key].h for key in keys)
    block = Block("", above=tallest + HANG + 3, least=len(keys) * BOX_W + (len(keys) - 1) * OR_GAP)
    made.torn[block] = ident
    return _under(made, above, block)
