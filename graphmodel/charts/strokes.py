"""What a pen draws of a scene's lines: arrow heads, and each stretch once where lines run together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from graphmodel.layout.scene import Line

Point = tuple[float, float]
Key = tuple[str, float]
Span = tuple[float, float]
_STRENGTH = {"solid": 0, "dashed": 1, "dotted": 2}
HEAD, WING = 9.0, 4.5


def drawn_once(lines: Iterable[Line]) -> list[Line]:
    """The lines without the beginnings and ends that a line before them draws already; the strongest stroke wins.

    Two strokes over one another would be darker than one, and two dashed ones would fill each other's gaps.
    """
    drawn: dict[Key, list[Span]] = {}
    out: list[Line] = []
    for line in sorted(lines, key=lambda line: _STRENGTH[line.stroke]):
        points = _ahead(list(line.points), drawn)
        back = _ahead(points[::-1], drawn)[::-1]
        arrow = line.arrow and bool(back) and back[-1] == line.points[-1]
        if len(back) > 1:
            out.append(line.model_copy(update={"points": tuple(back), "arrow": arrow}))
        for a, b in zip(line.points, line.points[1:], strict=False):
            key, low, high = _stretch(a, b)
            _add(drawn.setdefault(key, []), low, high)
    return out


def _add(spans: list[Span], low: float, high: float) -> None:
    """`spans` are in order and apart from each other; what the new one touches becomes one with it."""
    first = bisect_left(spans, low, key=lambda span: span[1])
    last = bisect_right(spans, high, key=lambda span: span[0])
    if first < last:
        low, high = min(low, spans[first][0]), max(high, spans[last - 1][1])
    spans[first:last] = [(low, high)]


def _stretch(a: Point, b: Point) -> tuple[Key, float, float]:
    if a[1] == b[1]:
        return ("h", a[1]), min(a[0], b[0]), max(a[0], b[0])
    return ("v", a[0]), min(a[1], b[1]), max(a[1], b[1])


def _ahead(points: list[Point], drawn: dict[Key, list[Span]]) -> list[Point]:
    """The points without the beginning that is drawn."""
    while len(points) > 1:
        a, b = points[0], points[1]
        key, _, _ = _stretch(a, b)
        along = 0 if key[0] == "h" else 1
        at, goal = a[along], b[along]
        forward = goal >= at
        spans = drawn.get(key, [])
        i = bisect_right(spans, at, key=lambda span: span[0]) - 1
        reach = at
        if i >= 0 and spans[i][1] >= at:
            reach = spans[i][1] if forward else spans[i][0]
        if reach == at:
            return points
        if (reach >= goal) if forward else (reach <= goal):
            points = points[1:]
            continue
        return [(reach, a[1]) if along == 0 else (a[0], reach), *points[1:]]
    return points


def shaft(line: Line) -> list[Point]:
    """The corners, the last drawn back under the arrow head."""
    points = list(line.points)
    if line.arrow:
        dx, dy = _heading(line)
        points[-1] = (points[-1][0] - (HEAD - 2) * dx, points[-1][1] - (HEAD - 2) * dy)
    return points


def arrow_head(line: Line) -> list[Point]:
    """Wing, tip, wing."""
    (dx, dy), (x, y) = _heading(line), line.points[-1]
    left = (x - HEAD * dx - WING * dy, y - HEAD * dy - WING * dx)
    return [left, (x, y), (x - HEAD * dx + WING * dy, y - HEAD * dy + WING * dx)]


def _heading(line: Line) -> tuple[int, int]:
    (ax, ay), (bx, by) = line.points[-2], line.points[-1]
    return (bx > ax) - (bx < ax), (by > ay) - (by < ay)
