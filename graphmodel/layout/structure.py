"""A model's structure: trees of bodies, and bands for what the documents leave unsaid about who stands under whom."""

from __future__ import annotations

import gc
import math
from collections.abc import Generator
from contextlib import contextmanager

from graphmodel.layout import frame
from graphmodel.layout.boxes import STACK, Draft, lines, shifted
from graphmodel.layout.channels import tidy
from graphmodel.layout.kinship import Kinship, kinship
from graphmodel.layout.large import Parts, large_structure
from graphmodel.layout.measure import clean
from graphmodel.layout.panels import FEW, MARGIN, OR_GAP, PAD, PANEL_GAP, Panel, Plan, arrange, panels
from graphmodel.layout.scene import Band, Box, Lang, Line, Scene, Stroke, Text
from graphmodel.layout.structuregraph import Area, BodyBox, ParentLink, StructureGraph
from graphmodel.layout.structuretext import body_boxes, reference, reference_boxes, structure_legend, structure_table
from graphmodel.layout.trees import BOX_W, GAP_X, Forest, Shape, Wire
from graphmodel.layout.words import Words

__all__ = ["Area", "BodyBox", "ParentLink", "StructureGraph", "layout_structure"]

ASPECTS = (1.25, 1.95)
"""The shapes aimed at, width to height: none between these is worse than another for its shape."""

LARGE = 150
"""Up to so many bodies rows and lists under their heads; above, blocks in frames."""


def layout_structure(graph: StructureGraph, words: Words, lang: Lang, *, aspect: float | None = None) -> Scene:
    """`aspect`: the shape to aim at, width to height, when it is to fit a page; by default that of a screen.

    Raises InputError for two bodies of one id and for a link or a strand that names no body.
    """
    with _uncollected():
        return _laid_out(graph, words, lang, aspect)


@contextmanager
def _uncollected() -> Generator[None]:
    """Values by the hundred thousand and no circle among them: looking for circles would double the time.

    Nor are they looked through when they are done: frozen and thawed, they count as old.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def _laid_out(graph: StructureGraph, words: Words, lang: Lang, aspect: float | None) -> Scene:
    kin = kinship(graph)
    made = [*body_boxes(graph, kin, FEW, BOX_W, words), *reference_boxes(graph, kin, FEW, BOX_W, words)]
    drafts = {draft.id: draft for draft in made}
    if len(graph.bodies) > LARGE:
        parts = large_structure(graph, kin, drafts, words, aspect or 1.68)
    else:
        parts = _small(graph, kin, drafts, words, (aspect, aspect) if aspect else ASPECTS)
    total, tall, notes = max(parts.width, frame.LEAST_WIDTH), parts.height, parts.notes
    if not graph.bodies:
        notes, tall = lines(words("chart-no-bodies"), "silent", MARGIN, MARGIN, total - 2 * MARGIN)
        tall += MARGIN
    return Scene(
        id=graph.id, kind="structure", lang=lang, title=clean(graph.title), subtitle=clean(graph.subtitle),
        source=clean(graph.source), width=total, height=tall, header=frame.header(graph.title, graph.subtitle, total),
        footer=frame.footer(structure_legend(graph, kin), graph.source, total, words), bands=tuple(parts.bands),
        lines=tuple(parts.lines), boxes=tuple(parts.boxes), notes=tuple(notes), territories=tuple(parts.territories),
        table=structure_table(graph, kin, words),
    )  # fmt: skip


def _small(
    graph: StructureGraph, kin: Kinship, drafts: dict[str, Draft], words: Words, aspects: tuple[float, float]
) -> Parts:
    """Rows and lists under their heads, in the best of many shapes."""
    below = {key: STACK if draft.look.stack else 0.0 for key, draft in drafts.items()}
    plan = Plan(graph, kin, Forest({key: draft.h for key, draft in drafts.items()}, below, kin.kids), words)
    used = sum(draft.w * draft.h for draft in drafts.values())
    best: list[Panel] = []
    wide, tall, least = 0.0, 0.0, math.inf
    middle = 1.6 if aspects == ASPECTS else aspects[0]
    for shape, room, free_last in _tries(len(graph.bodies), bool(graph.areas), middle / 1.6):
        tried = panels(plan, shape, room, free_last=free_last)
        w, h = arrange(tried, room)
        off = max(0.0, math.log(aspects[0] * h / w), math.log(w / h / aspects[1]))
        score = off + 0.3 * math.log(w * h / (used + 1)) + 0.05 * abs(math.log(w / h / middle))
        if score < least - 1e-6:
            best, wide, tall, least = tried, w, h, score
    bands, placed, wires, notes = _standing(best, drafts, plan)
    return Parts(wide, tall, placed, wires, bands, notes)


def _tries(count: int, strands: bool, wider: float) -> list[tuple[Shape, float, bool]]:
    """Shapes, widths and orders to try: from three boxes a row to what a flat picture of so many bodies needs.

    `wider`: how much wider than a screen the shape aimed at is.
    """
    most = max(6, round(2.2 * math.sqrt(count * wider)) + 3)
    parts = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.5)
    columns = sorted({max(3, round(most * part)) for part in parts})
    shares = (1, 2, 3) if strands else (1,)
    column = BOX_W + GAP_X
    orders = (False, True) if strands else (False,)
    return [
        (Shape(max(n * column / share, BOX_W), hang), n * column + share * (2 * PAD + PANEL_GAP), free_last)
        for n in columns
        for share in shares
        for hang in (99, 5, 3)
        for free_last in orders
    ]


def _standing(
    best: list[Panel], drafts: dict[str, Draft], plan: Plan
) -> tuple[list[Band], list[Box], list[Line], list[Text]]:
    bands: list[Band] = []
    placed: list[Box] = []
    wires: list[Line] = []
    notes: list[Text] = []
    for panel in best:
        texts = [shifted(text, panel.x, panel.y) for text in panel.texts]
        if panel.kind == "bare":
            notes += texts
        else:
            bands.append(
                Band(id=f"panel-{panel.ident}", x=panel.x, y=panel.y, w=panel.w, h=panel.h, kind=panel.kind,
                     texts=tuple(texts), title=clean(panel.title))
            )  # fmt: skip
        at: dict[str, Box] = {}
        for place in panel.block.places:
            at[place.key] = drafts[place.key].at(panel.x + place.x, panel.y + place.y, round(place.h, 2))
        placed += at.values()
        wires += [_line(wire, panel, plan) for wire in panel.block.wires]
        notes += _ors(plan, at)
    order = {key: i for i, key in enumerate(drafts)}
    return bands, sorted(placed, key=lambda box: order[box.id]), wires, notes


def _line(wire: Wire, panel: Panel, plan: Plan) -> Line:
    link = plan.kin.parent.get(wire.child)
    stroke: Stroke = "dashed"
    if link and link.certainty != "unresolved":
        stroke = "dotted" if link.certainty == "inferred" else "solid"
    points = [(panel.x + x, panel.y + y) for x, y in wire.points]
    return Line(
        id=f"{wire.parent}>{wire.child}", points=tuple(tidy(points)), sources=(wire.parent,), targets=(wire.child,),
        stroke=stroke,
    )  # fmt: skip


def _ors(plan: Plan, at: dict[str, Box]) -> list[Text]:
    """The word between alternative parents."""
    notes: list[Text] = []
    for child in plan.kin.torn:
        keys = [reference(child, link.parent) for link in plan.kin.options[child]]
        for key in keys[:-1]:
            if key in at:
                box = at[key]
                x, y = box.x + box.w + OR_GAP / 2, box.y + box.h / 2 - 8
                notes += lines(plan.words("chart-or"), "note", x, y, OR_GAP - 4, "middle")[0]
    return notes
