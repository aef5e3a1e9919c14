"""Who organises and who produces: three columns, duties or groups of duties in the middle, lines to both sides."""

from __future__ import annotations

from collections.abc import Sequence

from graphmodel.errors import InputError
from graphmodel.layout import frame
from graphmodel.layout.boxes import Look, box, lines
from graphmodel.layout.measure import clean
from graphmodel.layout.scene import Band, Box, Lang, Scene, Text
from graphmodel.layout.splitgraph import SIDES, Item, Party, Side, SplitGraph, Tie
from graphmodel.layout.splittext import item_box, split_legend, split_table, stroke
from graphmodel.layout.spread import Link, spread
from graphmodel.layout.words import Words

__all__ = ["Item", "Party", "SplitGraph", "Tie", "layout_split"]

PARTY_W, ITEM_W = 216.0, 300.0
MARGIN, PAD, HEAD = 16.0, 14.0, 12.0


def layout_split(graph: SplitGraph, words: Words, lang: Lang) -> Scene:
    """Raises InputError for two items or parties of one id and for a tie to a party that is none."""
    _check(graph)
    links = [
        Link(item.id, box_id(side, tie.party), side == "producer", stroke(tie, item))
        for item in graph.items
        for side in SIDES
        for tie in item.ties(side)
    ]
    items = [item_box(item, ITEM_W, words) for item in graph.items]
    organisers, producers = ([_party(side, party, words) for party in graph.parties(side)] for side in SIDES)
    placed = spread([organisers, items, producers], links, MARGIN + PAD, (PARTY_W, ITEM_W, PARTY_W))
    total = placed.xs[2] + PARTY_W + PAD + MARGIN
    bands, top = _bands(graph, placed.xs, words)
    boxes, drawn = placed.lower(top)
    bottom = top + max(placed.tall, 40.0 if graph.items else 0.0) + PAD
    notes: list[Text] = []
    said_at = bottom + 10
    if not graph.items:
        bands, boxes, said_at = [], (), MARGIN
        notes, said_at = lines(words("chart-split-nothing"), "silent", MARGIN, said_at, total - 2 * MARGIN)
    if graph.left_out:
        more, said_at = lines(
            words("chart-split-left-out", count=graph.left_out), "note", MARGIN, said_at, total - 2 * MARGIN
        )
        notes += more
    height = said_at + MARGIN if notes else bottom + MARGIN
    bands = [band.model_copy(update={"h": round(bottom - band.y, 1)}) for band in bands]
    return Scene(
        id=graph.id, kind="split", lang=lang, title=clean(graph.title), subtitle=clean(graph.subtitle),
        source=clean(graph.source), width=round(total, 1), height=round(height, 1),
        header=frame.header(graph.title, graph.subtitle, total),
        footer=frame.footer(split_legend(graph), graph.source, total, words), bands=tuple(bands), lines=drawn,
        boxes=boxes, notes=tuple(notes), table=split_table(graph, words),
    )  # fmt: skip


def _check(graph: SplitGraph) -> None:
    for what, some in (("items", graph.items), *((f"{side}s", graph.parties(side)) for side in SIDES)):
        if len({one.id for one in some}) < len(some):
            raise InputError(f"Picture {graph.id!r}: two {what} have the same id; each needs its own.")
    for side in SIDES:
        known = {party.id for party in graph.parties(side)}
        for item in graph.items:
            for tie in item.ties(side):
                if tie.party not in known:
                    raise InputError(
                        f"Picture {graph.id!r}: {item.id!r} names the {side} {tie.party!r}, which is none of it."
                    )


def box_id(side: Side, party: str) -> str:
    """A body may stand on both sides, with a box on each."""
    return f"{side}/{party}"


def _party(side: Side, party: Party, words: Words) -> Box:
    name = clean(party.name) or words("chart-not-stated")
    return box(box_id(side, party.id), name, [], PARTY_W, Look(), href=party.id)


def _bands(graph: SplitGraph, xs: Sequence[float], words: Words) -> tuple[list[Band], float]:
    """A column for each of the three, with its head; the y where boxes begin."""
    widths = (PARTY_W, ITEM_W, PARTY_W)
    titles = [words(f"chart-split-head-{name}") for name in ("organiser", graph.of, "producer")]
    out: list[Band] = []
    below = 0.0
    for i, (x, w, title) in enumerate(zip(xs, widths, titles, strict=True)):
        said, y = lines(title, "head", x, MARGIN + HEAD, w)
        below = max(below, y)
        if i != 1 and not graph.parties(SIDES[i // 2]):
            said += lines(_nobody(graph, SIDES[i // 2], words), "unsaid", x, y + 16, w)[0]
        out.append(
            Band(id=f"column-{i + 1}", x=round(x - PAD, 1), y=MARGIN, w=round(w + 2 * PAD, 1), h=0,
                 kind="column-alternate" if i == 1 else "column", texts=tuple(said), title=title)
        )  # fmt: skip
    return out, below + 14


def _nobody(graph: SplitGraph, side: Side, words: Words) -> str:
    faults = {remark.fault for item in graph.items for remark in item.remarks if remark.side == side}
    return words(f"chart-split-{side}-unneeded" if faults == {"unneeded"} else f"chart-split-no-{side}")
