"""The words of a structure picture: a body's box, its legend, and the table that says the same."""

from __future__ import annotations

from functools import cache

from graphmodel.layout.boxes import Draft, Look, draft
from graphmodel.layout.frame import Mark
from graphmodel.layout.kinship import Kinship
from graphmodel.layout.measure import clean
from graphmodel.layout.scene import Role, Stroke, Table, Tone
from graphmodel.layout.structuregraph import BodyBox, StructureGraph
from graphmodel.layout.words import Words

Sub = tuple[str, Role]


def reference(child: str, parent: str) -> str:
    """The id of the box that stands for an alternative parent beside its child."""
    return f"{child}?{parent}"


def body_boxes(graph: StructureGraph, kin: Kinship, few: int, w: float, words: Words) -> list[Draft]:
    """A box for each body; `few`: up to so many alternative parents are drawn and not told here."""
    return [_body(body, kin, few, w, words) for body in graph.bodies]


def reference_boxes(graph: StructureGraph, kin: Kinship, few: int, w: float, words: Words) -> list[Draft]:
    """The alternative parents of a body, drawn once more above it."""
    kinds = {body.id: body.kind_text for body in graph.bodies}
    return [
        draft(
            reference(child, link.parent), _called(link.parent, kin, words), _some(_sub(kinds[link.parent])), w,
            Look("dashed", "unidentified"), href=link.parent,
        )
        for child in kin.torn
        if len(kin.options[child]) <= few
        for link in kin.options[child]
    ]  # fmt: skip


def _called(ident: str, kin: Kinship, words: Words) -> str:
    return kin.names[ident] or words("chart-not-stated")


def _sub(text: str) -> Sub:
    return clean(text), "sub"


def _some(*subs: Sub) -> list[Sub]:
    return [sub for sub in subs if sub[0]]


def _body(body: BodyBox, kin: Kinship, few: int, w: float, words: Words) -> Draft:
    subs: list[Sub] = [(text, "sub") for text in map(clean, (body.kind_text, *body.sublines)) if text]
    told = body.flag.kind.partition("-")[0] if body.flag else ""
    if body.existence in ("planned", "proposed", "ended") and told != "phase":
        subs.append((words(f"chart-existence-{body.existence}"), "sub"))
    if body.side and told != "side":
        subs.append((words(f"chart-side-{body.side}"), "sub"))
    if not body.identified:
        subs.append((words("chart-unidentified"), "sub"))
    if body.certainty != "stated" and told != "certainty":
        subs.append((words(f"chart-{body.certainty}"), "sub"))
    options = kin.options.get(body.id, ())
    if len(options) > few:
        plural = "yes" if body.plural else "no"
        subs.append((words("chart-parent-one-of", plural=plural, count=len(options)), "note"))
    elif options:
        subs.append((words("chart-which", count=len(options)), "note"))
    if body.id in kin.parent and kin.parent[body.id].certainty == "unresolved":
        subs.append((words("chart-parent-unsure"), "note"))
    if body.id in kin.cut:
        subs.append((words("chart-parent-circle", name=_called(kin.cut[body.id].parent, kin, words)), "warning"))
    planned = body.existence in ("planned", "proposed")
    border: Stroke = "dashed" if planned or not body.identified or options else "solid"
    if border == "solid" and body.certainty == "inferred":
        border = "dotted"
    tone: Tone = "unidentified" if not body.identified else ("planned" if planned else "plain")
    if body.flag:
        border, tone = body.flag.border, body.flag.tone
        subs.append((body.flag.text, "warning" if body.flag.loud else "note"))
    return draft(body.id, _called(body.id, kin, words), subs, w, _look(border, tone, body.plural), href=body.id)


@cache
def _look(border: Stroke, tone: Tone, stack: bool) -> Look:
    return Look(border, tone, stack)


def structure_legend(graph: StructureGraph, kin: Kinship) -> list[Mark]:
    flags = {body.flag.kind: body.flag for body in graph.bodies if body.flag}
    marks = _marks(graph, kin)
    if flags and all(body.flag for body in graph.bodies):  # no box has a border or colour of its own
        marks = [mark for mark in marks if mark.draw == "line" or mark.stack]
    return [*(Mark(f"chart-overlay-{kind}", "box", flag.border, flag.tone) for kind, flag in flags.items()), *marks]


def _marks(graph: StructureGraph, kin: Kinship) -> list[Mark]:
    marks = [
        (any(b.existence in ("planned", "proposed") for b in graph.bodies),
         Mark("chart-legend-planned", "box", "dashed", "planned")),
        (any(not b.identified for b in graph.bodies),
         Mark("chart-legend-unidentified", "box", "dashed", "unidentified", mark="?")),
        (any(b.plural for b in graph.bodies), Mark("chart-legend-stack", "box", stack=True)),
        (any(link.certainty == "inferred" for link in kin.parent.values()),
         Mark("chart-legend-inferred-parent", "line", "dotted")),
        (any(link.certainty == "unresolved" for link in kin.parent.values()),
         Mark("chart-legend-unsure-parent", "line", "dashed")),
        (bool(kin.options), Mark("chart-legend-unresolved-parent", "box", "dashed", mark="?")),
        (any(b.certainty == "inferred" for b in graph.bodies), Mark("chart-legend-inferred", "box", "dotted")),
    ]  # fmt: skip
    return [mark for used, mark in marks if used]


def structure_table(graph: StructureGraph, kin: Kinship, words: Words) -> Table:
    """One row a body; whatever is missing is said in words."""
    silent = words("chart-not-stated")
    strands: dict[str, list[str]] = {}
    for area in graph.areas:
        for ident in area.bodies:
            strands.setdefault(ident, []).append(clean(area.title))
    existence = {value: words(f"chart-existence-{value}") for value in {body.existence for body in graph.bodies}}
    certainty = {value: words(f"chart-{value}") for value in {body.certainty for body in graph.bodies}}
    rows: list[tuple[str, ...]] = []
    for body in graph.bodies:
        more = [clean(sub) for sub in body.sublines if clean(sub)]
        if body.side:
            more.append(words(f"chart-side-{body.side}"))
        if not body.identified:
            more.append(words("chart-unidentified"))
        cells = [
            kin.names[body.id] or silent,
            clean(body.kind_text) or silent,
            _parent(body, kin, words),
            existence[body.existence],
            "; ".join(more) or silent,
            certainty[body.certainty],
        ]
        if graph.overlay:
            cells.append(body.flag.text if body.flag else words(f"chart-overlay-{graph.overlay}-none"))
        if graph.areas:
            cells.insert(3, "; ".join(strands.get(body.id, [])) or silent)
        rows.append(tuple(cells))
    names = ["body", "kind", "parent", "existence", "more", "certainty"]
    if graph.overlay:
        names.append(f"overlay-{graph.overlay}")
    if graph.areas:
        names.insert(3, "strand")
    columns = tuple(words(f"chart-table-{name}") for name in names)
    return Table(caption=clean(graph.title), columns=columns, rows=tuple(rows))


def _parent(body: BodyBox, kin: Kinship, words: Words) -> str:
    if body.id in kin.cut:
        return words("chart-parent-circle", name=_called(kin.cut[body.id].parent, kin, words))
    if body.id in kin.options:
        link = ", " if body.plural else f" {words('chart-or')} "
        names = link.join(_called(option.parent, kin, words) for option in kin.options[body.id])
        return words("chart-parent-which", plural="yes" if body.plural else "no", names=names)
    stated = kin.parent.get(body.id)
    if stated is None:
        return words("chart-not-stated")
    name = _called(stated.parent, kin, words)
    return name if stated.certainty == "stated" else words(f"chart-parent-{stated.certainty}", name=name)
