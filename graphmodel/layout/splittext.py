"""The words of a split picture: an item's box, the legend, and the table that says the same."""

from __future__ import annotations

from graphmodel.layout.boxes import Look, box
from graphmodel.layout.frame import Mark
from graphmodel.layout.measure import clean
from graphmodel.layout.scene import Box, Role, Stroke, Table
from graphmodel.layout.splitgraph import SIDES, Item, Remark, Side, SplitGraph, Tie
from graphmodel.layout.words import Words

LOUD = ("missing", "several")
QUIET = ("unsaid", "unsure", "perhaps_several")


def item_box(item: Item, w: float, words: Words) -> Box:
    """An item's box at (0, 0): its name, how many duties it holds, and what is wrong with them."""
    subs: list[tuple[str, Role]] = []
    if item.grouped:
        subs.append((words("chart-split-duties", count=item.count), "sub"))
    faults = {remark.fault for remark in item.remarks}
    for remark in item.remarks:
        role: Role = "warning" if remark.fault in LOUD else ("note" if remark.fault in QUIET else "sub")
        subs.append((told(remark, item, words), role))
    look = Look()
    if "missing" in faults:
        look = Look("dashed", "open")
    elif "several" in faults:
        look = Look("solid", "open")
    elif faults & set(QUIET):
        look = Look("dashed", "unidentified")
    return box(item.id, clean(item.name) or words("chart-not-stated"), subs, w, look, href=item.href)


def told(remark: Remark, item: Item, words: Words) -> str:
    """A remark in words, with its sign; in a group with the number of duties."""
    said = words(f"chart-split-{remark.side}-{remark.fault}")
    return words("chart-split-of", said=said, count=remark.count, all=item.count) if item.grouped else said


def stroke(tie: Tie, item: Item) -> Stroke:
    if not tie.certain:
        return "dotted"
    return "dashed" if tie.count < item.count else "solid"


def split_legend(graph: SplitGraph) -> list[Mark]:
    ties = [(tie, item) for item in graph.items for side in SIDES for tie in item.ties(side)]
    strokes = {stroke(tie, item) for tie, item in ties}
    faults = {remark.fault for item in graph.items for remark in item.remarks}
    marks = [
        ("solid" in strokes, Mark("chart-legend-split-line", "line")),
        ("dashed" in strokes, Mark("chart-legend-split-part", "line", "dashed")),
        ("dotted" in strokes, Mark("chart-legend-possible", "line", "dotted")),
        ("missing" in faults, Mark("chart-legend-split-missing", "box", "dashed", "open", mark="✕")),
        ("several" in faults, Mark("chart-legend-split-several", "box", tone="open", mark="▲")),
        (bool(faults & set(QUIET)), Mark("chart-legend-split-unsaid", "box", "dashed", "unidentified", mark="?")),
    ]
    return [mark for used, mark in marks if used]


def split_table(graph: SplitGraph, words: Words) -> Table:
    """One row an item; whatever is missing is said in words."""
    names = {
        party.id: clean(party.name) or words("chart-not-stated") for side in SIDES for party in graph.parties(side)
    }
    grouped = graph.of != "duty"

    def parties(item: Item, side: Side) -> str:
        some = [_tied(names[tie.party], tie, item, words) for tie in item.ties(side)]
        if some:
            return "; ".join(some)
        unneeded = any(remark.side == side and remark.fault == "unneeded" for remark in item.remarks)
        return words("chart-not-needed" if unneeded else "chart-not-stated")

    rows: list[tuple[str, ...]] = []
    for item in graph.items:
        remarks = "; ".join(told(remark, item, words) for remark in item.remarks)
        cells = [clean(item.name) or words("chart-not-stated"), parties(item, "organiser"), parties(item, "producer"),
                 remarks or words("chart-split-in-order")]  # fmt: skip
        if grouped:
            cells.insert(1, str(item.count))
        rows.append(tuple(cells))
    columns = [graph.of, *SIDES, "remarks"]
    if grouped:
        columns.insert(1, "duties")
    return Table(caption=clean(graph.title), columns=tuple(words(f"chart-table-{name}") for name in columns),
                 rows=tuple(rows))  # fmt: skip


def _tied(name: str, tie: Tie, item: Item, words: Words) -> str:
    if not tie.certain:
        return f"{name} ({words('chart-possible')})"
    return f"{name} ({tie.count}/{item.count})" if tie.count < item.count else name
