"""The words of a picture of members: a seat's box, the legend, and the table that says the same."""

from __future__ import annotations

from collections.abc import Iterable

from graphmodel.layout.boxes import Look, box
from graphmodel.layout.frame import Mark
from graphmodel.layout.measure import clean
from graphmodel.layout.membergraph import MemberGraph, Sitting
from graphmodel.layout.scene import Box, Role, Stroke, Table, Tone
from graphmodel.layout.words import Words


def seat_box(one: Sitting, of: str, w: float, words: Words) -> Box:
    """A seat's box at (0, 0): in a body's picture by its holder, in a person's by its body."""
    name = holder(one, words) if of == "body" else clean(one.body) or words("chart-not-stated")
    said = of == "person" or (one.holding == "held" and clean(one.holder))
    subs: list[tuple[str, Role]] = [(one.role, "sub"), *((more, "sub") for more in one.more)]
    if not one.certain:
        subs.append((words("chart-member-unsure"), "note"))
    if one.deputy:
        subs.append((words(f"chart-member-deputy-{one.deputy}"), "sub" if one.deputy in ("none", "pool") else "note"))
    border: Stroke = "solid" if one.certain else "dotted"
    tone: Tone = "plain"
    if one.holding != "held":
        border, tone = "dashed", "planned" if one.holding == "vacant" else "unidentified"
    return box(one.id, name, subs, w, Look(border, tone), href=one.href, role="name" if said else "silent")


def holder(one: Sitting, words: Words) -> str:
    if one.holding == "held":
        return clean(one.holder) or words("chart-not-stated")
    return words(f"chart-member-{one.holding}")


def everybody(graph: MemberGraph) -> Iterable[Sitting]:
    """All seats that are drawn, each personal deputy's after the seat that it is for."""
    for section in graph.sections:
        for one in section.sittings:
            yield one
            if one.beside:
                yield one.beside


def member_legend(graph: MemberGraph) -> list[Mark]:
    some = list(everybody(graph))
    marks = [
        (any(one.beside for one in some), Mark("chart-legend-member-deputy", "line")),
        (any(one.holding == "vacant" for one in some), Mark("chart-legend-member-vacant", "box", "dashed", "planned")),
        (any(one.holding in ("unnamed", "not_stated") for one in some),
         Mark("chart-legend-member-unsaid", "box", "dashed", "unidentified", mark="?")),
        (any(not one.certain for one in some), Mark("chart-legend-member-unsure", "box", "dotted")),
    ]  # fmt: skip
    return [mark for used, mark in marks if used]


def member_table(graph: MemberGraph, words: Words) -> Table:
    """One row a seat, with its personal deputy beside it."""
    rows: list[tuple[str, ...]] = []
    for section in graph.sections:
        for one in section.sittings:
            more = [*one.more, *([] if one.certain else [words("chart-member-unsure")])]
            told = "; ".join(more) or words("chart-not-stated")
            if graph.of == "person":
                rows.append((clean(one.body) or words("chart-not-stated"), one.role, told))
            else:
                rows.append((one.role, holder(one, words), _deputy(one, words), told))
    columns = ("body", "role", "member-more") if graph.of == "person" else ("role", "holder", "deputy", "member-more")
    return Table(caption=clean(graph.title), columns=tuple(words(f"chart-table-{name}") for name in columns),
                 rows=tuple(rows))  # fmt: skip


def _deputy(one: Sitting, words: Words) -> str:
    if one.beside:
        return holder(one.beside, words)
    return words(f"chart-member-deputy-{one.deputy or 'none_personal'}")
