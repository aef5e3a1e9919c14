"""From columns of slots to the drawn path: where columns and tracks stand, and every line's corners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from graphmodel.layout.boxes import STACK, lines
from graphmodel.layout.channels import TRACK, Net, Point, tidy, tracks
from graphmodel.layout.columns import Slot
from graphmodel.layout.pathgraph import PathStep
from graphmodel.layout.pathtext import placed
from graphmodel.layout.ranks import Edge
from graphmodel.layout.scene import Band, Box, Line, Stroke, Text
from graphmodel.layout.words import Words

MARGIN = 16.0
EXIT, ENTRY, BRACKET = 12.0, 20.0, 12.0
"""Free pixels right of a column, left of the next (for the arrow), and where several boxes share a line."""

LEAST_STEP = 4.0
"""Least space between two lines that leave one box."""

LEAST_CHANNEL = 40.0
LOOP = 14.0


@dataclass(frozen=True, slots=True)
class Chain:
    """One `after`: its slot, the lanes through the columns between, the slot it leads to."""

    earlier: str
    later: str
    slots: list[Slot]


@dataclass(frozen=True, slots=True)
class Columns:
    slots: list[list[Slot]]
    chains: list[Chain]
    widths: list[float]


@dataclass(slots=True)
class Drawn:
    width: float = 0.0
    height: float = 0.0
    boxes: list[Box] = field(default_factory=list[Box])
    lines: list[Line] = field(default_factory=list[Line])
    notes: list[Text] = field(default_factory=list[Text])
    bands: list[Band] = field(default_factory=list[Band])


@dataclass(slots=True)
class _Channel:
    """Between two columns: the first track's x, and the x where brackets out and in stand."""

    left: float
    first: float = 0.0
    out: float = 0.0
    into: float = 0.0
    right: float = 0.0
    loops_out: list[int] = field(default_factory=list[int])
    loops_in: list[int] = field(default_factory=list[int])


def lane(key: str, rank: int, label: str, w: float) -> Slot:
    """Room for a line that passes a column, and for what it says, above the line."""
    slot = Slot(key=key, rank=rank, h=0, port=0)
    slot.notes, y = lines(label, "label", w / 2, 0, w - 4, "middle") if label else ([], 0.0)
    slot.port, slot.h = y + 4, y + 8
    return slot


def wire(
    columns: Columns, steps: Mapping[str, PathStep], closing: Sequence[Edge], heads: list[str], tall: float,
    words: Words,
) -> Drawn:  # fmt: skip
    """`heads`: a text for each column; `tall`: the slots' height."""
    drawn = Drawn()
    if not columns.slots:
        said, y = lines(words("chart-no-steps"), "silent", MARGIN, MARGIN, 560)
        drawn.notes, drawn.height, drawn.width = said, y + MARGIN, 600
        return drawn
    exits = _exits(columns.slots)
    nets = _nets(columns.slots, exits)
    loops = [(i, edge) for i, edge in enumerate(closing)]
    rank = {slot.key: slot.rank for column in columns.slots for slot in column}
    channels, xs = _channels(columns, nets, loops, rank)
    drawn.width = round(channels[-1].right + MARGIN - (0 if channels[-1].loops_out else 4), 1)
    top = _bands(drawn, heads, channels, xs)
    bottom = top + tall + LOOP * len(loops) + (8 if loops else 0)
    for r, column in enumerate(columns.slots):
        for slot in column:
            boxes, notes = placed(slot, xs[r], top)
            drawn.boxes += boxes
            drawn.notes += notes
    run = _Run(columns, steps, channels, xs, nets, exits, top, drawn)
    run.brackets()
    for chain in columns.chains:
        run.chain(chain)
    for i, edge in loops:
        run.loop(edge, i, top + tall + 8 + LOOP * (i + 1))
    if loops:
        said, bottom = lines(words("chart-loop"), "warning", MARGIN + 12, bottom + 6, max(drawn.width - 60, 200))
        drawn.notes += said
    drawn.height = round(bottom + 22, 1)
    drawn.bands = [band.model_copy(update={"h": drawn.height}) for band in drawn.bands]
    return drawn


def _exits(columns: list[list[Slot]]) -> dict[tuple[str, str], float]:
    """Where the line from one slot to another leaves: the straightest in the middle, the others beside it in order."""
    out: dict[tuple[str, str], float] = {}
    for column in columns:
        for slot in column:
            goals = sorted(slot.after, key=lambda other: (other.at, other.key))
            if not goals:
                continue
            middle = min(range(len(goals)), key=lambda i: abs(goals[i].at - slot.at))
            room = (
                min((b.h for b in slot.boxes), default=0.0) - 14
                if len(slot.boxes) < 2
                else slot.ports[-1] - slot.ports[0]
            )
            step = min(10.0, room / 2 / max(middle, len(goals) - 1 - middle, 1))
            step = step if step >= LEAST_STEP else 0.0  # too many to tell apart: they leave as one
            for i, goal in enumerate(goals):
                out[slot.key, goal.key] = slot.at + (i - middle) * step
    return out


def _nets(columns: list[list[Slot]], exits: dict[tuple[str, str], float]) -> dict[str, Net]:
    nets: dict[str, Net] = {}
    for column in columns[1:]:
        for slot in column:
            if slot.before:
                nets[slot.key] = Net(slot.key, [exits[other.key, slot.key] for other in slot.before], slot.at)
    return nets


def _channels(
    columns: Columns, nets: dict[str, Net], loops: list[tuple[int, Edge]], rank: dict[str, int]
) -> tuple[list[_Channel], list[float]]:
    """The channel left of the first column, then one right of each; and each column's x."""
    slots = columns.slots
    channels = [_Channel(0.0) for _ in range(len(slots) + 1)]
    for i, (earlier, later) in loops:
        channels[rank[earlier] + 1].loops_out.append(i)
        channels[rank[later]].loops_in.append(i)
    xs: list[float] = []
    x = MARGIN - 2
    for c, channel in enumerate(channels):
        here = slots[c - 1] if c else []
        there = slots[c] if c < len(slots) else []
        channel.left = x
        channel.out = x + 9
        x += EXIT + (BRACKET if any(len(s.boxes) > 1 and (s.after or channel.loops_out) for s in here) else 0)
        channel.first = x + TRACK * len(channel.loops_out)
        count = tracks([nets[s.key] for s in there if s.key in nets])
        x = channel.first + TRACK * (count + len(channel.loops_in))
        bracket = any(len(s.boxes) > 1 and (s.before or channel.loops_in) for s in there)
        edge = c in (0, len(slots)) and not (channel.loops_in or channel.loops_out)
        x = (
            max(x + ENTRY + (BRACKET if bracket else 0), channel.left + LEAST_CHANNEL)
            if not edge
            else channel.left + 12
        )
        channel.right = x
        channel.into = x - ENTRY - 2
        if c < len(slots):
            xs.append(round(x, 1))
            x += columns.widths[c]
    return channels, xs


def _bands(drawn: Drawn, heads: list[str], channels: list[_Channel], xs: list[float]) -> float:
    """A band for each column with its head; the y where boxes begin."""
    below = 0.0
    for i, (head, x) in enumerate(zip(heads, xs, strict=True)):
        left = channels[i].left + 4 if i == 0 else (channels[i].left + channels[i].right) / 2 + 2
        last = i + 1 == len(xs)
        right = channels[i + 1].right - 4 if last else (channels[i + 1].left + channels[i + 1].right) / 2 - 2
        texts, y = lines(head, "head", x, 12, max(right - x - 6, 60))
        below = max(below, y)
        kind = "column-alternate" if i % 2 else "column"
        drawn.bands.append(
            Band(id=f"column-{i + 1}", x=round(left, 1), y=0, w=round(right - left, 1), h=0, kind=kind,
                 texts=tuple(texts), title=head)
        )  # fmt: skip
    return below + 26


@dataclass(slots=True)
class _Run:
    """Everything the lines need to find their corners."""

    columns: Columns
    steps: Mapping[str, PathStep]
    channels: list[_Channel]
    xs: list[float]
    nets: dict[str, Net]
    exits: dict[tuple[str, str], float]
    top: float
    drawn: Drawn

    def right_of(self, slot: Slot) -> float:
        """Where a slot's lines begin: the bracket of several boxes, or the box's edge."""
        if len(slot.boxes) > 1:
            return self.channels[slot.rank + 1].out
        return self.xs[slot.rank] + self.columns.widths[slot.rank] + (STACK if any(b.stack for b in slot.boxes) else 0)

    def left_of(self, slot: Slot) -> float:
        return self.channels[slot.rank].into if len(slot.boxes) > 1 else self.xs[slot.rank]

    def brackets(self) -> None:
        leaving = {chain.earlier for chain in self.columns.chains}
        reached = {chain.later for chain in self.columns.chains}
        for column in self.columns.slots:
            for slot in column:
                if len(slot.boxes) < 2:
                    continue
                x, stroke = self.xs[slot.rank], _stroke(self.steps[slot.key])
                middle = self.top + slot.at
                for made, port in zip(slot.boxes, slot.ports, strict=True):
                    y = self.top + slot.y + port
                    if slot.key in reached:
                        gate = self.channels[slot.rank].into
                        points = [(gate, middle), (gate, y), (x, y)]
                        self._add(f">{made.id}", points, stroke, (), (made.id,), arrow=True)
                    if slot.key in leaving:
                        gate = self.channels[slot.rank + 1].out
                        edge = x + self.columns.widths[slot.rank] + (STACK if made.stack else 0)
                        points = [(edge, y), (gate, y), (gate, middle)]
                        stroke_out: Stroke = "dashed" if self.steps[slot.key].optional else "solid"
                        self._add(f"{made.id}>", points, stroke_out, (made.id,), (), arrow=False)

    def chain(self, chain: Chain) -> None:
        first, last = chain.slots[0], chain.slots[-1]
        points: list[Point] = []
        for a, b in pairwise(chain.slots):
            net = self.nets[b.key]
            leave = self.exits[a.key, b.key]
            begin = self.right_of(a) if a is first else self.xs[a.rank]
            end = self.left_of(b) if b is last else self.xs[b.rank]
            if net.straight:
                points += [(begin, self.top + net.right), (end, self.top + net.right)]
                continue
            x = self.channels[b.rank].first + TRACK * (net.track + 0.5)
            points += [
                (begin, self.top + leave),
                (x, self.top + leave),
                (x, self.top + net.right),
                (end, self.top + net.right),
            ]
        stroke = _stroke(self.steps[chain.later])
        if stroke == "solid" and self.steps[chain.earlier].optional:
            stroke = "dashed"
        sources, targets = tuple(b.id for b in first.boxes), tuple(b.id for b in last.boxes)
        self._add(f"{chain.earlier}>{chain.later}", points, stroke, sources, targets, arrow=len(last.boxes) == 1)

    def loop(self, edge: Edge, i: int, bottom: float) -> None:
        """A line that closes a circle: out, down, back under everything, up and in."""
        slots = {slot.key: slot for column in self.columns.slots for slot in column}
        a, b = slots[edge[0]], slots[edge[1]]
        out, into = self.channels[a.rank + 1], self.channels[b.rank]
        x_out = out.first - TRACK * (len(out.loops_out) - out.loops_out.index(i) - 0.5)
        nets = [self.nets[s.key] for s in self.columns.slots[b.rank] if s.key in self.nets]
        used = max((net.track + 1 for net in nets if not net.straight), default=0)
        x_in = into.first + TRACK * (used + into.loops_in.index(i) + 0.5)
        leave, enter = self.top + a.at + 8, self.top + b.at + 8
        points = [(self.right_of(a), leave), (x_out, leave), (x_out, bottom), (x_in, bottom), (x_in, enter),
                  (self.left_of(b), enter)]  # fmt: skip
        ends = tuple(m.id for m in a.boxes), tuple(m.id for m in b.boxes)
        self._add(f"{edge[0]}>{edge[1]}", points, "dashed", *ends, arrow=len(b.boxes) == 1, tone="open")

    def _add(
        self, ident: str, points: list[Point], stroke: Stroke, sources: tuple[str, ...], targets: tuple[str, ...], *,
        arrow: bool, tone: str = "plain",
    ) -> None:  # fmt: skip
        self.drawn.lines.append(
            Line(id=ident, points=tuple(tidy(points)), sources=sources, targets=targets, stroke=stroke, arrow=arrow,
                 tone="open" if tone == "open" else "plain")
        )  # fmt: skip


def _stroke(step: PathStep) -> Stroke:
    if step.certainty == "inferred":
        return "dotted"
    return "dashed" if step.optional or step.certainty == "unresolved" else "solid"
