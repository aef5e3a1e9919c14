"""Lines between two columns: a track of its own for each net, so that no two nets lie on one another.

A net is everything that enters one slot from the column before it; its lines share a track and arrive as one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

Point = tuple[float, float]

TRACK = 9.0
"""Space between two tracks."""


@dataclass(slots=True, eq=False)
class Net:
    """`lefts`: where it leaves (y, any order); `right`: where it enters. `track` counts from the left."""

    key: str
    lefts: list[float]
    right: float
    track: int = 0
    wish: str = field(default="")

    @property
    def low(self) -> float:
        return min(*self.lefts, self.right)

    @property
    def high(self) -> float:
        return max(*self.lefts, self.right)

    @property
    def straight(self) -> bool:
        return self.high - self.low < 0.6


def tracks(nets: Sequence[Net]) -> int:
    """Give each net that bends its track, with few crossings and no two nets on one line; the number of tracks."""
    placed: list[Net] = []
    for net in sorted((n for n in nets if not n.straight), key=lambda n: (n.low - n.high, n.right, n.key)):
        costs = [
            (sum(_cost(other, net) for other in placed[:i]) + sum(_cost(net, other) for other in placed[i:]), i)
            for i in range(len(placed) + 1)
        ]
        placed.insert(min(costs)[1], net)
    for i, net in enumerate(placed):
        net.track = i
    return len(placed)


def _cost(a: Net, b: Net) -> int:
    """Crossings when `a` turns left of `b`; a shared stretch counts as very many."""
    cost = sum(a.low < y < a.high for y in b.lefts) + (b.low < a.right < b.high)
    shared = sum(abs(a.right - y) < 5 for y in b.lefts)
    return cost + 1000 * shared


def tidy(points: Sequence[Point]) -> list[Point]:
    """Rounded, without repeated points and without corners that are none."""
    out: list[Point] = []
    for x, y in points:
        point = (round(x, 1), round(y, 1))
        if out and out[-1] == point:
            continue
        if len(out) > 1 and (out[-2][0] == out[-1][0] == point[0] or out[-2][1] == out[-1][1] == point[1]):
            out.pop()
        out.append(point)
    return out
