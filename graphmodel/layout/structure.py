"""A model's structure: trees of bodies, and bands for what the documents leave unsaid about who stands under whom."""

from __future__ import annotations

import math

from graphmodel.layout import frame
from graphmodel.layout.boxes import STACK, lines, moved, shifted
from graphmodel.layout.channels import tidy
from graphmodel.layout.kinship import kinship
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


def layout_structure(graph: StructureGraph, words: Words, lang: Lang) -> Scene:
    """Raises InputError for two bodies of one id and for a link or a strand that names no body."""
    kin = kinship(graph)
    made = [*body_boxes(graph, kin, FEW, BOX_W, words), *reference_boxes(graph, kin, FEW, BOX_W, words)]
    boxes = {box.id: box for box in made}
    below = {key: STACK if box.stack else 0.0 for key, box in boxes.items()}
    plan = Plan(graph, kin, Forest({key: box.h for key, box in boxes.items()}, below, kin.kids), words)
    best: list[Panel] = []
    wide, tall, least = 0.0, 0.0, math.inf
    for shape, room, free_last in _tries(len(graph.bodies), bool(graph.areas)):
        tried = panels(plan, shape, room, free_last=free_last)
        w, h = arrange(tried, room)
        used = sum(box.w * box.h for box in made)
        off = max(0.0, math.log(ASPECTS[0] * h / w), math.log(w / h / ASPECTS[1]))
        score = off + 0.3 * math.log(w * h / (used + 1)) + 0.05 * abs(math.log(w / h / 1.6))
        if score < least - 1e-6:
            best, wide, tall, least = tried, w, h, score
    total = max(wide, frame.LEAST_WIDTH)
    bands, placed, wires, notes = _standing(best, boxes, plan)
    if not graph.bodies:
        notes, tall = lines(words("chart-no-bodies"), "silent", MARGIN, MARGIN, total - 2 * MARGIN)
        tall += MARGIN
    return Scene(
        id=graph.id, kind="structure", lang=lang, title=clean(graph.title), subtitle=clean(graph.subtitle),
        source=clean(graph.source), width=total, height=tall, header=frame.header(graph.title, graph.subtitle, total),
        footer=frame.footer(structure_legend(graph, kin), graph.source, total, words), bands=tuple(bands),
        lines=tuple(wires), boxes=tuple(placed), notes=tuple(notes), table=structure_table(graph, kin, words),
    )  # fmt: skip


def _tries(count: int, strands: bool) -> list[tuple[Shape, float, bool]]:
    """Shapes, widths and orders to try: from three boxes a row to what a flat picture of so many bodies needs."""
    most = max(6, round(2.2 * math.sqrt(count)) + 3)
    parts = (0.5, 0.75, 1.0, 1.3) if count > 150 else (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.5)
    columns = sorted({max(3, round(most * part)) for part in parts})
    hangs = (4,) if count > 150 else (99, 5, 3)
    shares = (1, 2, 3) if strands else (1,)
    column = BOX_W + GAP_X
    orders = (False, True) if strands else (False,)
    return [
        (Shape(max(n * column / share, BOX_W), hang), n * column + share * (2 * PAD + PANEL_GAP), free_last)
        for n in columns
        for share in shares
        for hang in hangs
        for free_last in orders
    ]


def _standing(
    best: list[Panel], boxes: dict[str, Box], plan: Plan
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
            at[place.key] = moved(boxes[place.key], panel.x + place.x, panel.y + place.y, round(place.h, 2))
        placed += at.values()
        wires += [_line(wire, panel, plan) for wire in panel.block.wires]
        notes += _ors(plan, at)
    order = {key: i for i, key in enumerate(boxes)}
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
