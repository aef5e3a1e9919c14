"""The map of interfaces: packages on both sides, recorded interfaces between them, pairs without one told in words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from graphmodel.errors import InputError
from graphmodel.layout import frame
from graphmodel.layout.boxes import Look, box, lines, moved
from graphmodel.layout.interfacegraph import Group, Interface, InterfaceGraph, Place
from graphmodel.layout.interfacetext import card, interface_legend, interface_table, sentences, stroke
from graphmodel.layout.measure import clean
from graphmodel.layout.scene import Band, Box, Lang, Line, Scene, Text
from graphmodel.layout.spread import Link, Spread, spread
from graphmodel.layout.words import Words

__all__ = ["Group", "Interface", "InterfaceGraph", "Place", "layout_interfaces"]

PLACE_W, CARD_W = 216.0, 260.0
MARGIN, PAD, GAP = 16.0, 16.0, 14.0
COLUMNS = 4
"""Places without an interface stand in so many columns."""


def layout_interfaces(graph: InterfaceGraph, words: Words, lang: Lang) -> Scene:
    """Raises InputError for two places or interfaces of one id and for an interface with a place that is none."""
    _check(graph)
    tied = {end for one in graph.interfaces for end in one.between}
    total = 2 * (MARGIN + PAD) + COLUMNS * PLACE_W + (COLUMNS - 1) * GAP
    boxes: list[Box] = []
    drawn: list[Line] = []
    placed = _map(graph, tied, words)
    if graph.interfaces:
        total = max(total, placed.xs[2] + PLACE_W + PAD + MARGIN)
    notes, y = _said(graph, total, words)
    bands: list[Band] = []
    if graph.interfaces:
        dx = (total - (placed.xs[2] + PLACE_W + PAD + MARGIN)) / 2
        some, wires = placed.lower(y)
        boxes += [moved(one, dx, 0) for one in some]
        drawn += [
            line.model_copy(update={"points": tuple((round(x + dx, 1), at) for x, at in line.points)}) for line in wires
        ]
        y += placed.tall + 24
    alone = [_place(place, words) for place in graph.places if place.id not in tied]
    if alone:
        band, grid, y = _alone(alone, total, y, words)
        bands.append(band)
        boxes += grid
    return Scene(
        id=graph.id, kind="interfaces", lang=lang, title=clean(graph.title), subtitle=clean(graph.subtitle),
        source=clean(graph.source), width=round(total, 1), height=round(y - 8 + MARGIN, 1),
        header=frame.header(graph.title, graph.subtitle, total),
        footer=frame.footer(interface_legend(graph), graph.source, total, words), bands=tuple(bands),
        lines=tuple(drawn), boxes=tuple(boxes), notes=tuple(notes), table=interface_table(graph, words),
    )  # fmt: skip


def _check(graph: InterfaceGraph) -> None:
    known = {place.id for place in graph.places}
    ids = [*(place.id for place in graph.places), *(one.id for one in graph.interfaces)]
    if len(set(ids)) < len(ids):
        raise InputError(f"Picture {graph.id!r}: two things of it have the same id; each needs its own.")
    for one in graph.interfaces:
        for end in one.between:
            if end not in known:
                raise InputError(f"Picture {graph.id!r}: interface {one.id!r} names {end!r}, which is no place of it.")


def _said(graph: InterfaceGraph, total: float, words: Words) -> tuple[list[Text], float]:
    notes: list[Text] = []
    y = MARGIN
    for said in sentences(graph, words) or [words("chart-interface-no-places")]:
        more, y = lines(said, "name" if graph.groups else "silent", MARGIN, y, total - 2 * MARGIN)
        notes += more
        y += 4
    return notes, y + 14


def _map(graph: InterfaceGraph, tied: set[str], words: Words) -> Spread:
    right = _sides(graph)
    made = [_place(place, words) for place in graph.places if place.id in tied]
    columns = [
        [one for one in made if not right[one.id]],
        [card(one, CARD_W, words) for one in graph.interfaces],
        [one for one in made if right[one.id]],
    ]
    links = [Link(one.id, end, right[end], stroke(one)) for one in graph.interfaces for end in one.between]
    return spread(columns, links, MARGIN + PAD, (PLACE_W, CARD_W, PLACE_W))


def _place(place: Place, words: Words) -> Box:
    name = clean(place.name) or words("chart-not-stated")
    return box(place.id, name, [], PLACE_W, Look(), href=place.id, role="head")


def _sides(graph: InterfaceGraph) -> dict[str, bool]:
    """Which places stand right: each across from most of those that it has an interface with, the sides even."""
    near: dict[str, list[str]] = {}
    for one in graph.interfaces:
        for end in one.between:
            near.setdefault(end, []).extend(other for other in one.between if other != end)
    right: dict[str, bool] = {}
    for start in sorted(near, key=lambda ident: -len(near[ident])):
        queue = [start]
        for ident in queue:
            if ident in right:
                continue
            told = Counter(right[other] for other in near[ident] if other in right)
            even = sum(right.values()) * 2 < len(right)
            right[ident] = told[False] > told[True] if told[False] != told[True] else even
            queue += near[ident]
    return right


def _alone(made: Sequence[Box], total: float, y: float, words: Words) -> tuple[Band, list[Box], float]:
    """A frame with the places that have no interface, in rows as even as can be."""
    count = math.ceil(len(made) / math.ceil(len(made) / COLUMNS))
    title = words("chart-interface-alone")
    said, at = lines(title, "unsaid", MARGIN + PAD, y + PAD - 4, total - 2 * (MARGIN + PAD))
    out: list[Box] = []
    at += 10
    for row in (made[i : i + count] for i in range(0, len(made), count)):
        tallest = max(one.h for one in row)
        out += _row(row, at, tallest)
        at += tallest + GAP
    bottom = at - GAP + PAD
    band = Band(id="alone", x=MARGIN, y=round(y, 1), w=round(total - 2 * MARGIN, 1), h=round(bottom - y, 1),
                kind="unstated", texts=tuple(said), title=title)  # fmt: skip
    return band, out, bottom + 8


def _row(row: Sequence[Box], y: float, tallest: float) -> Iterable[Box]:
    for i, one in enumerate(row):
        yield moved(one, MARGIN + PAD + i * (PLACE_W + GAP), y, tallest)
