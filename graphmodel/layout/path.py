"""A matter's decision path: columns are what is done, boxes who does it, lines what follows on what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from graphmodel.errors import InputError
from graphmodel.layout import frame, wiring
from graphmodel.layout.breaking import wrap
from graphmodel.layout.columns import Slot, order, place
from graphmodel.layout.measure import clean
from graphmodel.layout.pathgraph import PathGraph, PathStep, Taker
from graphmodel.layout.pathtext import action, head, path_table, step_slot
from graphmodel.layout.ranks import ranks
from graphmodel.layout.scene import Band, Lang, Scene
from graphmodel.layout.words import Words

__all__ = ["PathGraph", "PathStep", "Taker", "layout_path"]

WIDEST = 168.0
NARROWER = (112.0, 120.0, 128.0, 136.0, 144.0, 152.0, 160.0)
"""Widths of a column's boxes."""


def layout_path(graph: PathGraph, words: Words, lang: Lang) -> Scene:
    """Raises InputError for two steps of one id and for an `after` that names no step."""
    graph = replace(graph, steps=tuple(_waits(step, graph.steps) for step in graph.steps))
    steps = {step.id: step for step in graph.steps}
    if len(steps) < len(graph.steps):
        raise InputError(f"Picture {graph.id!r}: two steps have the same id; every step needs its own.")
    for step in graph.steps:
        for earlier in step.after:
            if earlier not in steps:
                raise InputError(
                    f"Picture {graph.id!r}: step {step.id!r} comes after {earlier!r}, which is no step of it."
                )
    rank, closing = ranks(list(steps), {step.id: step.after for step in graph.steps})
    forward = [(earlier, step.id) for step in graph.steps for earlier in dict.fromkeys(step.after)]
    forward = [edge for edge in forward if edge not in closing]
    count = max(rank.values(), default=-1) + 1
    heads = [head([step for step in graph.steps if rank[step.id] == r], words) for r in range(count)]
    columns = _columns(graph.steps, rank, forward, heads, words)
    order(columns.slots)
    tall = place(columns.slots)
    drawn = wiring.wire(columns, steps, closing, heads, tall, words)
    total = max(drawn.width, frame.LEAST_WIDTH)
    return Scene(
        id=graph.id, kind="path", lang=lang, title=clean(graph.title), subtitle=clean(graph.subtitle),
        source=clean(graph.source), width=total, height=drawn.height,
        header=frame.header(graph.title, graph.subtitle, total),
        footer=frame.footer(_legend(graph.steps, drawn.bands), graph.source, total, words), bands=tuple(drawn.bands),
        lines=tuple(drawn.lines), boxes=tuple(drawn.boxes), notes=tuple(drawn.notes),
        table=path_table(graph, closing, words),
    )  # fmt: skip


def _waits(step: PathStep, steps: Sequence[PathStep]) -> PathStep:
    """A step does not wait for all before it when one of them may be left out: nothing is said of waiting then."""
    left_out = any(other.optional and other.id in step.after for other in steps)
    return replace(step, join=None) if step.join == "all" and left_out else step


def _columns(
    steps: Sequence[PathStep], rank: dict[str, int], forward: list[tuple[str, str]], heads: list[str], words: Words
) -> wiring.Columns:
    by_id = {step.id: step for step in steps}
    ranked = [[step for step in steps if rank[step.id] == r] for r in range(len(heads))]
    said = [[_bypass(by_id, forward, *edge, words) for edge in forward if rank[edge[0]] + 1 == r < rank[edge[1]]]
            for r in range(len(heads))]  # fmt: skip
    widths = [_narrow(*column, words) for column in zip(ranked, heads, said, strict=True)]
    slots = {slot.key: slot for r, column in enumerate(ranked) for slot in _made(column, widths[r], words)}
    for slot in slots.values():
        slot.rank = rank[slot.key]
    columns = wiring.Columns([[slots[step.id] for step in column] for column in ranked], [], widths)
    for earlier, later in forward:
        chain: list[Slot] = [slots[earlier]]
        for r in range(rank[earlier] + 1, rank[later]):
            label = _bypass(by_id, forward, earlier, later, words) if r == rank[earlier] + 1 else ""
            lane = wiring.lane(f"{earlier}>{later}@{r}", r, label, widths[r])
            columns.slots[r].append(lane)
            chain.append(lane)
        chain.append(slots[later])
        for a, b in pairwise(chain):
            a.after.append(b)
            b.before.append(a)
        columns.chains.append(wiring.Chain(earlier, later, chain))
    return columns


def _made(steps: Sequence[PathStep], w: float, words: Words) -> list[Slot]:
    alone = len({action(step, words) for step in steps}) == 1
    return [step_slot(step, alone, w, words) for step in steps]


def _narrow(steps: Sequence[PathStep], head: str, labels: Sequence[str], words: Words) -> float:
    """The narrowest column in which nothing breaks into more lines than in the widest."""

    def tall(w: float) -> tuple[float, ...]:
        texts = [len(wrap(head, "head", w + 8)), *(len(wrap(label, "label", w - 4)) for label in labels)]
        return (*texts, *(slot.h for slot in _made(steps, w, words)))

    least = tall(WIDEST)
    return next(w for w in (*NARROWER, WIDEST) if tall(w) == least)


def _bypass(steps: dict[str, PathStep], edges: list[tuple[str, str]], earlier: str, later: str, words: Words) -> str:
    """What a line around an optional step says: when the step is left out."""
    around = [s for s in steps.values() if s.optional and (earlier, s.id) in edges and (s.id, later) in edges]
    if not around:
        return ""
    decides = all(s.finality == "preliminary" and "decide" in s.actions for s in around)
    return words("chart-bypass-preliminary" if decides else "chart-bypass")


def _legend(steps: Sequence[PathStep], bands: Sequence[Band]) -> list[frame.Mark]:
    takers = [taker for step in steps for taker in step.takers]
    marks = [
        ({"prepare", "propose", "reconcile"} & {a for s in steps for a in s.actions},
         frame.Mark("chart-legend-prepares", "box", tone="prepares")),
        (any(s.optional for s in steps), frame.Mark("chart-legend-optional", "box", "dashed", mark="◇")),
        (any(s.decider_open for s in steps), frame.Mark("chart-legend-open", "box", "dashed", "open", mark="▲")),
        (any(t.existence in ("planned", "proposed") for s in steps if not s.decider_open for t in s.takers),
         frame.Mark("chart-legend-planned", "box", "dashed", "planned")),
        (any(not t.identified for t in takers) or any(not s.takers for s in steps),
         frame.Mark("chart-legend-unidentified", "box", "dashed", "unidentified", mark="?")),
        (any(t.plural for t in takers), frame.Mark("chart-legend-stack", "box", stack=True)),
        (any(s.certainty == "inferred" for s in steps), frame.Mark("chart-legend-inferred", "line", "dotted")),
        (any(s.label for s in steps) and bands, frame.Mark("chart-legend-number", "mark", mark="(1)")),
    ]  # fmt: skip
    return [mark for used, mark in marks if used]
