"""What a pen draws of a scene's lines: arrow heads, and each stretch once where lines run together."""

from __future__ import annotations

from collections.abc import Iterable

from graphmodel.layout.scene import Line

Point = tuple[float, float]
_STRENGTH = {"solid": 0, "dashed": 1, "dotted": 2}
HEAD, WING = 9.0, 4.5


def drawn_once(lines: Iterable[Line]) -> list[Line]:
    """The lines without the beginnings and ends that a line before them draws already; the strongest stroke wins.

    Two strokes over one another would be darker than one, and two dashed ones would fill each other's gaps.
    """
    drawn: dict[tuple[str, float], list[tuple[float, float]]] = {}
    out: list[Line] = []
    for line in sorted(lines, key=lambda line: _STRENGTH[line.stroke]):
        points = _ahead(list(line.points), drawn)
        back = _ahead(points[::-1], drawn)[::-1]
        arrow = line.arrow and bool(back) and back[-1] == line.points[-1]
        if len(back) > 1:
            out.append(line.model_copy(update={"points": tuple(back), "arrow": arrow}))
        for a, b in zip(line.points, line.points[1:], strict=False):
            key, low, high = _stretch(a, b)
            drawn.setdefault(key, []).append((low, high))
    return out


def _stretch(a: Point, b: Point) -> tuple[tuple[str, float], float, float]:
    if a[1] == b[1]:
        return ("h", a[1]), min(a[0], b[0]), max(a[0], b[0])
    return ("v", a[0]), min(a[1], b[1]), max(a[1], b[1])


def _ahead(points: list[Point], drawn: dict[tuple[str, float], list[tuple[float, float]]]) -> list[Point]:
    """The points without the beginning that is drawn."""
    while len(points) > 1:
        a, b = points[0], points[1]
        key, _, _ = _stretch(a, b)
        along = 0 if key[0] == "h" else 1
        at, goal = a[along], b[along]
        forward = goal >= at
        reach = at
        for low, high in sorted(drawn.get(key, ()), reverse=not forward):
            if forward and low <= reach:
                reach = max(reach, high)
            elif not forward and high >= reach:
                reach = min(reach, low)
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
