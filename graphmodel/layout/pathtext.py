"""The words of a path picture: column heads, the boxes of a step, and the table that says the same."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from graphmodel.layout.boxes import Look, box, lines, moved, shifted
from graphmodel.layout.columns import Slot
from graphmodel.layout.measure import clean
from graphmodel.layout.pathgraph import PathGraph, PathStep, Taker
from graphmodel.layout.scene import Box, Role, Table, Text, Tone
from graphmodel.layout.words import Words

Sub = tuple[str, Role]


def action(step: PathStep, words: Words) -> str:
    """What is done, as a column's head says it."""
    said = [_one(name, step.finality, words) for name in dict.fromkeys(step.actions)]
    if not said:
        return words("chart-action-not-stated")
    whole = said[0]
    for more in said[1:]:
        whole = words("chart-actions-two", first=whole, second=more[:1].lower() + more[1:])
    return whole


def _one(name: str, finality: str, words: Words) -> str:
    if name in ("decide", "approve") and finality in ("preliminary", "final"):
        return words(f"chart-action-{name}-{finality}")
    return words(f"chart-action-{name}")


def head(steps: Sequence[PathStep], words: Words) -> str:
    """A column's head: its actions, and the document's own numbers in brackets."""
    said = " · ".join(dict.fromkeys(action(step, words) for step in steps))
    labels = ", ".join(dict.fromkeys(clean(step.label) for step in steps if step.label))
    return f"{said} ({labels})" if labels else said


def step_slot(step: PathStep, alone: bool, w: float, words: Words) -> Slot:
    """The boxes of a step one under another, with the words between them. `alone`: the head says its action."""
    slot = Slot(key=step.id, rank=0, h=0, port=0)
    y = 0.0
    for text, role in _above(step, alone, words):
        said, y = lines(text, role, 2, y, w - 4)
        slot.notes += said
    y += 3 if slot.notes else 0
    between = _between(step, words)
    for i, made in enumerate(_boxes(step, alone, w, words)):
        if i:
            said, below = lines(*between, w / 2, y + 5, w - 4, "middle")
            slot.notes += said
            y = below + 5
        slot.boxes.append(moved(made, 0, y))
        slot.ports.append(round(y + made.h / 2, 2))
        y += made.h + (4 if made.stack else 0)
    slot.h, slot.port = y, (slot.ports[0] + slot.ports[-1]) / 2
    return slot


def _above(step: PathStep, alone: bool, words: Words) -> list[Sub]:
    """What holds of the step as a whole, when it has several boxes; a conditional step says so always."""
    said: list[Sub] = [(words("chart-optional"), "note")] if step.optional else []
    return said + (_shared(step, alone, words) if len(step.takers) > 1 else [])


def _between(step: PathStep, words: Words) -> Sub:
    if not step.takers_alternative:
        return words("chart-and"), "note"
    if step.decider_open:
        return words("chart-which-warning", count=len(step.takers)), "warning"
    return words("chart-which", count=len(step.takers)), "note"


def _shared(step: PathStep, alone: bool, words: Words) -> list[Sub]:
    shared: list[Sub] = [] if alone else [(action(step, words), "sub")]
    if step.condition:
        shared.append((words("chart-quote", text=clean(step.condition)), "sub"))
    if step.join and len(step.after) > 1:
        said = words("chart-join-all", count=len(step.after)) if step.join == "all" else words("chart-join-any")
        shared.append((said, "sub"))
    if step.status in ("made", "returned"):
        shared.append((words(f"chart-status-{step.status}"), "sub"))
    if step.certainty != "stated":
        shared.append((words(f"chart-{step.certainty}"), "sub"))
    if step.decider_open and not (step.takers_alternative and len(step.takers) > 1):
        shared.append((words("chart-decider-open"), "warning"))
    return shared


def _boxes(step: PathStep, alone: bool, w: float, words: Words) -> list[Box]:
    shared = _shared(step, alone, words) if len(step.takers) < 2 else []
    if not step.takers:
        tone: Tone = "open" if step.decider_open else "unidentified"
        look = Look("dashed", tone)
        return [box(f"{step.id}/-", words("chart-taker-not-stated"), shared, w, look, href=None, role="silent")]
    return [_taker(step, taker, shared, w, words) for taker in step.takers]


def _taker(step: PathStep, taker: Taker, shared: list[Sub], w: float, words: Words) -> Box:
    subs: list[Sub] = [(clean(taker.subline), "sub")] if clean(taker.subline) else []
    if taker.existence in ("planned", "proposed", "ended"):
        subs.append((words(f"chart-existence-{taker.existence}"), "sub"))
    if not taker.identified:
        subs.append((words("chart-unidentified"), "sub"))
    subs += shared
    look = Look("dashed" if _dashed(step, taker) else ("dotted" if step.certainty == "inferred" else "solid"),
                _tone(step, taker), taker.plural)  # fmt: skip
    return box(f"{step.id}/{taker.id}", clean(taker.name) or words("chart-not-stated"), subs, w, look, href=taker.id)


def _dashed(step: PathStep, taker: Taker) -> bool:
    return step.optional or step.decider_open or not taker.identified or taker.existence in ("planned", "proposed")


def _tone(step: PathStep, taker: Taker) -> Tone:
    if step.decider_open:
        return "open"
    if not taker.identified:
        return "unidentified"
    if step.actions and set(step.actions) <= {"prepare", "propose", "reconcile"}:
        return "prepares"
    return "planned" if taker.existence in ("planned", "proposed") else "plain"


def placed(slot: Slot, x: float, y: float) -> tuple[list[Box], list[Text]]:
    """The slot's boxes and notes where it stands."""
    return [moved(b, x, y + slot.y) for b in slot.boxes], [shifted(t, x, y + slot.y) for t in slot.notes]


def path_table(graph: PathGraph, closing: Collection[tuple[str, str]], words: Words) -> Table:
    """One row a step; whatever is missing is said in words."""
    silent = words("chart-not-stated")
    by_id = {step.id: step for step in graph.steps}
    rows: list[tuple[str, ...]] = []
    for step in graph.steps:
        before = [_name(by_id[earlier], words) for earlier in dict.fromkeys(step.after)]
        if any(later == step.id for _, later in closing):
            before.append(words("chart-loop"))
        after = "; ".join(before) if before else words("chart-first")
        if step.join and len(step.after) > 1:
            key = "chart-join-all" if step.join == "all" else "chart-join-any"
            after = f"{after} ({words(key, count=len(step.after))})"
        condition = words("chart-quote", text=clean(step.condition)) if step.condition else ""
        if step.optional:
            condition = f"{words('chart-optional')} {condition}".strip()
        status = silent if step.status == "not_stated" else words(f"chart-status-{step.status}")
        rows.append(
            (clean(step.label or "") or silent, action(step, words), _who(step, words), after,
             condition or words("chart-unconditional"), words(f"chart-{step.certainty}"), status)
        )  # fmt: skip
    names = ("step", "action", "taker", "after", "condition", "certainty", "status")
    columns = tuple(words(f"chart-table-{name}") for name in names)
    return Table(caption=clean(graph.title), columns=columns, rows=tuple(rows))


def _name(step: PathStep, words: Words) -> str:
    label = f" ({clean(step.label)})" if step.label else ""
    return f"{_joined(step, words)}{label}"


def _joined(step: PathStep, words: Words) -> str:
    link = words("chart-or") if step.takers_alternative else words("chart-and")
    names = [clean(taker.name) or words("chart-not-stated") for taker in step.takers]
    return f" {link} ".join(names) if names else words("chart-taker-not-stated")


def _who(step: PathStep, words: Words) -> str:
    parts: list[str] = []
    for taker in step.takers:
        more = [clean(taker.subline)] if clean(taker.subline) else []
        if taker.existence in ("planned", "proposed", "ended"):
            more.append(words(f"chart-existence-{taker.existence}"))
        if not taker.identified:
            more.append(words("chart-unidentified"))
        name = clean(taker.name) or words("chart-not-stated")
        parts.append(f"{name} ({', '.join(more)})" if more else name)
    link = words("chart-or") if step.takers_alternative else words("chart-and")
    said = f" {link} ".join(parts) if parts else words("chart-taker-not-stated")
    if step.takers_alternative and len(parts) > 1:
        key = "chart-which-warning" if step.decider_open else "chart-which"
        return f"{said} ({words(key, count=len(parts))})"
    return f"{said} ({words('chart-decider-open')})" if step.decider_open else said
