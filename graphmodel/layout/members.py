"""Members: the seats of a body in the order of their roles, each with its personal deputy, or those of a person."""

from __future__ import annotations

from collections.abc import Sequence

from graphmodel.errors import InputError
from graphmodel.layout import frame
from graphmodel.layout.boxes import lines, moved
from graphmodel.layout.measure import clean
from graphmodel.layout.membergraph import MemberGraph, Section, Sitting
from graphmodel.layout.membertext import everybody, member_legend, member_table, seat_box
from graphmodel.layout.scene import Band, Box, Lang, Line, Scene, Text
from graphmodel.layout.words import Words

__all__ = ["MemberGraph", "Section", "Sitting", "layout_members"]

SEAT_W, GAP, ROW_GAP = 208.0, 24.0, 14.0
"""A seat and its personal deputy stand side by side, with a line across the gap."""
MARGIN, PAD = 16.0, 16.0
COLUMNS = 4


def layout_members(graph: MemberGraph, words: Words, lang: Lang) -> Scene:
    """Raises InputError for two seats of one id."""
    ids = [one.id for one in everybody(graph)]
    if len(set(ids)) < len(ids):
        raise InputError(f"Picture {graph.id!r}: two seats have the same id; each needs its own.")
    total = 2 * (MARGIN + PAD) + COLUMNS * SEAT_W + (COLUMNS - 1) * GAP
    notes: list[Text] = []
    y = MARGIN
    for said in graph.says:
        more, y = lines(said, "name" if graph.sections else "silent", MARGIN, y, total - 2 * MARGIN)
        notes += more
        y += 2
    y += 12 if graph.says else 0
    bands: list[Band] = []
    boxes: list[Box] = []
    drawn: list[Line] = []
    for number, section in enumerate(graph.sections):
        top = y
        said, y = lines(section.heading, "head", MARGIN + PAD, top + PAD - 4, total - 2 * (MARGIN + PAD))
        y += 8
        step = 2 if any(one.beside for one in section.sittings) else 1
        count = COLUMNS // step
        for row in (section.sittings[i : i + count] for i in range(0, len(section.sittings), count)):
            placed, wires, tallest = _row(row, y, step, graph, words)
            boxes += placed
            drawn += wires
            y += tallest + ROW_GAP
        y += PAD - ROW_GAP
        bands.append(
            Band(id=f"section-{number + 1}", x=MARGIN, y=round(top, 1), w=total - 2 * MARGIN, h=round(y - top, 1),
                 kind="strand", texts=tuple(said), title=section.heading)
        )  # fmt: skip
        y += ROW_GAP
    return Scene(
        id=graph.id, kind="members", lang=lang, title=clean(graph.title), subtitle=clean(graph.subtitle),
        source=clean(graph.source), width=total, height=round(y, 1),
        header=frame.header(graph.title, graph.subtitle, total),
        footer=frame.footer(member_legend(graph), graph.source, total, words), bands=tuple(bands), lines=tuple(drawn),
        boxes=tuple(boxes), notes=tuple(notes), table=member_table(graph, words),
    )  # fmt: skip


def _row(
    row: Sequence[Sitting], y: float, step: int, graph: MemberGraph, words: Words
) -> tuple[list[Box], list[Line], float]:
    """The boxes of a row, equally high, and the lines to the deputies; a seat takes `step` columns."""
    made = [(i * step + k, seat_box(one, graph.of, SEAT_W, words))
            for i, first in enumerate(row) for k, one in enumerate((first, first.beside)) if one]  # fmt: skip
    tallest = max(one.h for _, one in made)
    boxes = [moved(one, MARGIN + PAD + column * (SEAT_W + GAP), y, tallest) for column, one in made]
    at = {one.id: one for one in boxes}
    wires: list[Line] = []
    for first in row:
        if first.beside:
            one, other = at[first.id], at[first.beside.id]
            middle = round(y + tallest / 2, 1)
            wires.append(
                Line(id=f"{one.id}>{other.id}", points=((one.x + one.w, middle), (other.x, middle)),
                     sources=(one.id,), targets=(other.id,))
            )  # fmt: skip
    return boxes, wires, tallest
