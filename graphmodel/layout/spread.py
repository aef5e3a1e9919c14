"""Three columns of boxes and the lines from the middle one to both sides: none meets a box or lies on another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphmodel.layout.boxes import moved
from graphmodel.layout.channels import TRACK, Net, Point, tidy, tracks
from graphmodel.layout.columns import Slot, order, place
from graphmodel.layout.scene import Box, Line, Stroke

GAP = 13.0
PORT = 7.0
"""Space between two lines that enter one box on one side."""
CHANNEL, EXIT = 64.0, 22.0
"""The least width of a channel between two columns of boxes, and what of it is free beside each of them."""


@dataclass(frozen=True, slots=True)
class Link:
    """From a box of the middle column to one of a side column; all three are ids."""

    middle: str
    end: str
    right: bool
    stroke: Stroke = "solid"


@dataclass(frozen=True, slots=True)
class Spread:
    """Boxes and lines placed, the first at `y` 0; `xs` are the left edges of the columns, `tall` the height of all."""

    xs: tuple[float, float, float]
    tall: float
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]

    def lower(self, dy: float) -> tuple[tuple[Box, ...], tuple[Line, ...]]:
        boxes = tuple(moved(one, 0, dy) for one in self.boxes)
        return boxes, tuple(
            line.model_copy(update={"points": tuple((x, round(y + dy, 1)) for x, y in line.points)})
            for line in self.lines
        )


@dataclass(slots=True)
class _Channel:
    """Between the middle and one side: the net of each end, the y of each link's port, and the width."""

    right: bool
    nets: dict[str, Net] = field(default_factory=dict[str, Net])
    ports: dict[Link, float] = field(default_factory=dict["Link", float])
    w: float = CHANNEL


def spread(columns: Sequence[Sequence[Box]], links: Sequence[Link], x: float, widths: Sequence[float]) -> Spread:
    """`x` is the left edge of the first column. A line on the left leads to the middle, one on the right from it."""
    slots = _slots(columns, links)
    order(slots)
    tall = place(slots, GAP)
    at = {slot.key: slot for column in slots for slot in column}
    left, right = (_channel(links, at, right=side) for side in (False, True))
    second = x + widths[0] + left.w
    xs = (x, second, second + widths[1] + right.w)
    boxes = [moved(slot.boxes[0], at_x, slot.y) for at_x, column in zip(xs, slots, strict=True) for slot in column]
    lines = [
        *(_line(link, left, xs[1], xs[0] + widths[0]) for link in links if not link.right),
        *(_line(link, right, xs[1] + widths[1], xs[2]) for link in links if link.right),
    ]
    return Spread(xs, tall, tuple(boxes), tuple(lines))


def _slots(columns: Sequence[Sequence[Box]], links: Sequence[Link]) -> list[list[Slot]]:
    out: list[list[Slot]] = []
    for rank, column in enumerate(columns):
        out.append([])
        for made in column:
            ends = [sum(link.middle == made.id and link.right is side for link in links) for side in (False, True)]
            h = max(made.h, (max(ends) + 1) * PORT)
            made = made.model_copy(update={"h": round(h, 2)})
            out[rank].append(Slot(key=made.id, rank=rank, h=h, port=h / 2, boxes=[made]))
    at = {slot.key: slot for column in out for slot in column}
    for link in links:
        one, other = (link.middle, link.end) if link.right else (link.end, link.middle)
        at[one].after.append(at[other])
        at[other].before.append(at[one])
    return out


def _channel(links: Sequence[Link], at: Mapping[str, Slot], *, right: bool) -> _Channel:
    """The ports of each box in the order of the ends, so that its lines do not cross beside it."""
    out = _Channel(right)
    of: dict[str, list[Link]] = {}
    for link in links:
        if link.right is right:
            of.setdefault(link.middle, []).append(link)
    ys: dict[str, list[float]] = {}
    for middle, some in of.items():
        for i, link in enumerate(sorted(some, key=lambda link: at[link.end].at)):
            y = round(at[middle].at + (i - (len(some) - 1) / 2) * PORT, 1)
            out.ports[link] = y
            ys.setdefault(link.end, []).append(y)
    for end, lefts in ys.items():
        slot = at[end]
        near = len(lefts) == 1 and abs(lefts[0] - slot.at) < slot.h / 2 - 8
        out.nets[end] = Net(end, lefts, lefts[0] if near else slot.at)
    out.w = max(CHANNEL, tracks(list(out.nets.values())) * TRACK + 2 * EXIT)
    return out


def _line(link: Link, channel: _Channel, edge: float, far: float) -> Line:
    net, y = channel.nets[link.end], channel.ports[link]
    way = 1 if channel.right else -1
    used = max((one.track + 1 for one in channel.nets.values() if not one.straight), default=0)
    x = edge + way * (EXIT + (channel.w - 2 * EXIT - TRACK * used) / 2 + TRACK * (net.track + 0.5))
    points: list[Point] = [(edge, y), (far, y)]
    if not net.straight:
        points = [(edge, y), (x, y), (x, net.right), (far, net.right)]
    one, other = (link.middle, link.end)[::way]
    return Line(
        id=f"{one}>{other}", points=tuple(tidy(points[::way])), sources=(one,), targets=(other,), stroke=link.stroke
    )
