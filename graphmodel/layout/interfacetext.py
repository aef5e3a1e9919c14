"""The words of a map of interfaces: an interface's card, how many pairs have none, the legend and the table."""

from __future__ import annotations

from graphmodel.layout.boxes import Look, box
from graphmodel.layout.frame import Mark
from graphmodel.layout.interfacegraph import Interface, InterfaceGraph
from graphmodel.layout.measure import clean
from graphmodel.layout.scene import Box, Role, Stroke, Table
from graphmodel.layout.words import Words


def card(one: Interface, w: float, words: Words) -> Box:
    """An interface's box at (0, 0): its name, its status, its owner and its day of review."""
    owner: tuple[str, Role] = (_owner(one, words), "sub" if one.owner and one.owner_certain else "note")
    review: tuple[str, Role] = (_review(one, words), "warning" if one.late else "sub" if one.review else "note")
    subs: list[tuple[str, Role]] = [owner, review]
    if one.status != "agreed":
        subs.insert(0, (words(f"chart-interface-{one.status}"), "sub"))
    if one.certainty != "stated":
        subs.append((words(f"chart-{one.certainty}"), "sub"))
    look = Look(stroke(one), "open" if one.late else "plain")
    if not one.late and not one.owner:
        look = Look("dashed", "unidentified")
    return box(one.id, clean(one.name) or words("chart-not-stated"), subs, w, look, href=one.id)


def stroke(one: Interface) -> Stroke:
    if one.certainty != "stated":
        return "dotted"
    return "dashed" if one.status == "proposed" else "solid"


def _owner(one: Interface, words: Words) -> str:
    if not one.owner:
        return words("chart-interface-owner-unsaid")
    return words("chart-interface-owner" if one.owner_certain else "chart-interface-owner-unsure", name=one.owner)


def _review(one: Interface, words: Words) -> str:
    if not one.review:
        return words("chart-interface-review-unsaid")
    return words("chart-interface-late" if one.late else "chart-interface-review", date=one.review)


def sentences(graph: InterfaceGraph, words: Words) -> list[str]:
    """How many pairs there could be an interface between, and between how many none is recorded."""
    return [
        words(
            f"chart-interface-{group.of}", count=group.count, possible=group.possible, recorded=group.recorded,
            left=group.possible - group.recorded, told="yes" if graph.told else "no",
        )
        for group in graph.groups
    ]  # fmt: skip


def interface_legend(graph: InterfaceGraph) -> list[Mark]:
    some = graph.interfaces
    strokes = {stroke(one) for one in some}
    marks = [
        ("solid" in strokes, Mark("chart-legend-interface", "line")),
        ("dashed" in strokes, Mark("chart-legend-interface-proposed", "line", "dashed")),
        ("dotted" in strokes, Mark("chart-legend-inferred", "line", "dotted")),
        (any(one.late for one in some), Mark("chart-legend-interface-late", "box", tone="open", mark="▲")),
        (any(not one.owner and not one.late for one in some),
         Mark("chart-legend-interface-owner", "box", "dashed", "unidentified", mark="?")),
    ]  # fmt: skip
    return [mark for used, mark in marks if used]


def interface_table(graph: InterfaceGraph, words: Words) -> Table:
    """One row an interface, then one for each place that has none."""
    silent = words("chart-not-stated")
    names = {place.id: clean(place.name) or silent for place in graph.places}
    rows = [
        (
            clean(one.name) or silent,
            "; ".join(names[end] for end in one.between) or silent,
            (clean(one.owner) and (one.owner if one.owner_certain else f"{one.owner} ({words('chart-possible')})"))
            or silent,
            (one.review and (words("chart-interface-late", date=one.review) if one.late else one.review)) or silent,
            words(f"chart-interface-{one.status}"),
        )
        for one in graph.interfaces
    ]
    tied = {end for one in graph.interfaces for end in one.between}
    none = words("chart-interface-none")
    rows += [(none, names[place.id], silent, silent, silent) for place in graph.places if place.id not in tied]
    columns = ("interface", "between", "owner", "review", "status")
    return Table(caption=clean(graph.title), columns=tuple(words(f"chart-table-{name}") for name in columns),
                 rows=tuple(rows))  # fmt: skip
