"""Columns of slots: their order (few crossings, by barycentre) and heights (near their neighbours, no overlaps).

A slot is a step's boxes, or the lane in which a long line passes a column; both take room, so no line meets a box.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from graphmodel.layout.scene import Box, Text

GAP = 24.0
"""Least space between two slots of a column."""


@dataclass(slots=True, eq=False)
class Slot:
    """`port` is where lines enter and leave, `ports` the middle of each box, all measured from the slot's top."""

    key: str
    rank: int
    h: float
    port: float
    boxes: list[Box] = field(default_factory=list[Box])
    notes: list[Text] = field(default_factory=list[Text])
    ports: list[float] = field(default_factory=list[float])
    before: list[Slot] = field(default_factory=list["Slot"])
    after: list[Slot] = field(default_factory=list["Slot"])
    y: float = 0.0

    @property
    def at(self) -> float:
        """The port's y."""
        return self.y + self.port


def order(columns: list[list[Slot]], sweeps: int = 6) -> None:
    """Sort each column by the mean place of the slots that its own are tied to; ties keep the given order."""
    best, best_count = [list(column) for column in columns], _crossings(columns)
    for sweep in range(sweeps):
        forward = sweep % 2 == 0
        for column in columns if forward else reversed(columns):
            place = {id(slot): i for col in columns for i, slot in enumerate(col)}
            keyed: list[tuple[float, int, Slot]] = []
            for i, slot in enumerate(column):
                near = slot.before if forward else slot.after
                mean = sum(place[id(other)] for other in near) / len(near) if near else float(i)
                keyed.append((mean, i, slot))
            column[:] = [slot for _, _, slot in sorted(keyed, key=lambda item: item[:2])]
        count = _crossings(columns)
        if count < best_count:
            best, best_count = [list(column) for column in columns], count
    for column, kept in zip(columns, best, strict=True):
        column[:] = kept


def _crossings(columns: Sequence[Sequence[Slot]]) -> int:
    total = 0
    for column in columns[:-1]:
        place = {id(slot): i for col in columns for i, slot in enumerate(col)}
        pairs = [(i, place[id(other)]) for i, slot in enumerate(column) for other in slot.after]
        total += sum((a - c) * (b - d) < 0 for i, (a, b) in enumerate(pairs) for c, d in pairs[:i])
    return total


def place(columns: list[list[Slot]], gap: float = GAP) -> float:
    """Give every slot its y from 0 down; the height of the whole."""
    for column in columns:
        _settle(column, [0.0] * len(column), gap)
    for sweep in range(9):
        forward = sweep % 2 == 0
        for column in columns if forward else reversed(columns):
            wishes: list[float] = []
            for slot in column:
                near = (slot.before if forward else slot.after) or slot.before or slot.after
                wishes.append((sum(n.at for n in near) / len(near) if near else slot.at) - slot.port)
            _settle(column, wishes, gap)
    slots = [slot for column in columns for slot in column]
    top = min((slot.y for slot in slots), default=0.0)
    for slot in slots:
        slot.y = round(slot.y - top, 1)
    return max((slot.y + slot.h for slot in slots), default=0.0)


def _settle(column: Sequence[Slot], wishes: Sequence[float], gap: float) -> None:
    """Least squares nearest to the wishes with the order and the gaps kept (pool adjacent violators)."""
    offsets: list[float] = []
    total = 0.0
    for slot in column:
        offsets.append(total)
        total += slot.h + gap
    pools: list[list[float]] = []  # [sum of wishes less offsets, count]
    for wish, offset in zip(wishes, offsets, strict=True):
        pools.append([wish - offset, 1.0])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            last = pools.pop()
            pools[-1][0] += last[0]
            pools[-1][1] += last[1]
    flat = [pool[0] / pool[1] for pool in pools for _ in range(int(pool[1]))]
    for slot, base, offset in zip(column, flat, offsets, strict=True):
        slot.y = base + offset
