"""What must hold of a large picture, looked up in a grid so that 30,000 boxes take a few seconds."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from graphmodel.layout.measure import FACES
from graphmodel.layout.scene import Scene, Territory, Text
from graphmodel.layout.structure import Area, BodyBox, ParentLink, StructureGraph

CELL = 500.0
Rect = tuple[float, float, float, float]

NAMES = (
    "Sosiaali- ja terveystoimiala", "Ympäristöterveydenhuoltolautakunta",
    "Kotihoidon palvelukokonaisuus – läntinen alue",
    "Asiakasohjaus ja palvelutarpeen arviointi", "Räddningsväsendets beredskapsenhet", "Sektorn för småbarnspedagogik",
    "Emergency services", "ICT",
)  # fmt: skip
ODD_NAMES = (
    "", "x" * 300, "Palvelutuotanto" * 20, "מועצת האזור לבריאות ורווחה", "مجلس الخدمات الصحية والاجتماعية",
    "👩‍🚒 Pelastus 🚒🚒🚒", "福祉サービス委員会の事務局", "a\u0301" * 150, " \u200e ", "<b>&amp;</b>",
)  # fmt: skip


def tree(
    count: int, seed: int, *, names: Sequence[str] = NAMES, heads: int = 1, fan: float = 7.0, odd: bool = False
) -> StructureGraph:
    """A forest of that many bodies, `heads` of them on top; `fan`: about how many stand under one.

    `odd`: some bodies have several parents, none though they need one, a count not stated, or a place in a strand.
    """
    chance = random.Random(seed)  # noqa: S311 - no secret
    kinds = ("toimiala", "yksikkö", "työryhmä", "")
    bodies: list[BodyBox] = []
    parents: list[ParentLink] = []
    for i in range(count):
        rare = odd and chance.random() < 0.1
        body = BodyBox(
            f"b{i}", f"{chance.choice(names)} {i % 60}".strip(), chance.choice(kinds), needs_parent=rare, plural=rare
        )
        bodies.append(body)
        if i < heads or (rare and chance.random() < 0.3):
            continue
        middle = max(heads, i / fan)
        above = min(i - 1, int(chance.triangular(0, 1.15 * middle, middle)))
        certainty = "inferred" if rare else "stated"
        parents += [ParentLink(f"b{i}", f"b{above}", certainty)]
        if rare and chance.random() < 0.4:
            others = {chance.randrange(i) for _ in range(chance.choice((1, 1, 2, 5)))} - {above}
            parents += [ParentLink(f"b{i}", f"b{other}", "unresolved") for other in sorted(others)]
    areas: tuple[Area, ...] = ()
    if odd and chance.random() < 0.5:
        mine = tuple(body.id for body in bodies if chance.random() < 0.2)
        areas = (Area("one", "Järjestäjän tehtävät", None, mine), Area("two", "x" * 120, "Anna Aalto", mine[:3]))
    return StructureGraph("s", "Rakenne", "tilanne 2026", "Lähde", tuple(bodies), tuple(parents), areas)


def city(count: int, first: int = 0) -> StructureGraph:
    """A head with eight sectors, some six services in each, some six units in each, and under these what is left.

    `first`: the number in the first name.
    """
    chance = random.Random(2)  # noqa: S311 - no secret
    parents = [ParentLink(f"b{i}", "b0") for i in range(1, 9)]
    level, made = list(range(1, 9)), 9
    for _ in range(2):
        below = [(head, made + i) for i, head in enumerate(h for h in level for _ in range(chance.randint(4, 8)))]
        parents += [ParentLink(f"b{i}", f"b{head}") for head, i in below]
        level, made = [i for _, i in below], made + len(below)
    parents += [ParentLink(f"b{i}", f"b{chance.choice(level)}") for i in range(made, count)]
    bodies = tuple(BodyBox(f"b{i}", f"{chance.choice(NAMES)} {first + i}", "yksikkö") for i in range(count))
    return StructureGraph("s", "Rakenne", "tilanne 2026", "Lähde", bodies, tuple(parents[: count - 1]))


def faults(scene: Scene) -> list[str]:
    """Overlaps, texts and lines where they must not be, frames that do not hold what is theirs; at best none."""
    boxes = {box.id: (box.x, box.y, box.x + box.w, box.y + box.h) for box in scene.boxes}
    grid = _grid(boxes.items())
    out = [f"{a} overlaps {b}" for a, rect in boxes.items() for b in _meeting(grid, rect) if a < b]
    titles = [(f"{i}: {text}", rect) for i, (text, rect) in enumerate(_texts(scene))]
    out += [f"{text!r} meets the box {box}" for text, rect in titles for box in _meeting(grid, rect)]
    words = _grid(titles)
    out += [f"{a!r} meets {b!r}" for a, rect in titles for b in _meeting(words, rect) if a < b]
    for line in scene.lines:
        for (ax, ay), (bx, by) in pairwise(line.points):
            rect = (min(ax, bx) - 0.01, min(ay, by) - 0.01, max(ax, bx) + 0.01, max(ay, by) + 0.01)
            out += [f"{line.id} is askew"] * (ax != bx and ay != by)
            out += [f"{line.id} runs over {text!r}" for text in _meeting(words, rect)]
            out += [f"{line.id} runs through {box}" for box in _meeting(grid, rect, 0.2)]
        for end, point in ((line.sources[0], line.points[0]), (line.targets[0], line.points[-1])):
            out += [f"{line.id} does not reach {end}"] * (not _holds(boxes[end], (*point, *point)))
    for box in scene.boxes:
        for text in box.texts:
            size = FACES[text.role].size
            rect = (text.x, text.y - 0.8 * size, text.x + text.w, text.y + 0.25 * size)
            out += [f"{text.text!r} is outside of {box.id}"] * (not _holds(boxes[box.id], rect))
    whole = (0.0, 0.0, scene.width, scene.height)
    out += [f"{name} is outside" for name, rect in [*boxes.items(), *titles] if not _holds(whole, rect)]
    return out + _frames(scene.territories, boxes)


def _frames(territories: Sequence[Territory], boxes: dict[str, Rect]) -> list[str]:
    """Each frame holds its head and its title, and lies in the one around it."""
    out: list[str] = []
    around: list[Territory] = []
    for one in territories:
        rect = _rect(one)
        around = [other for other in around if other.depth < one.depth and _holds(_rect(other), rect)]
        out += [f"{one.id} lacks its head"] * (not _holds(rect, boxes[one.id]))
        out += [f"the title of {one.id} sticks out"] * any(
            not _holds(rect, _spot(text, one.size)) for text in one.texts
        )
        if around and one.depth > max(other.depth for other in around) + 1:
            out.append(f"{one.id} is not in the frame around it")
        around.append(one)
    return out


def _rect(of: Territory) -> Rect:
    return (of.x, of.y, of.x + of.w, of.y + of.h)


def _texts(scene: Scene) -> Iterable[tuple[str, Rect]]:
    for text in [*scene.notes, *(text for band in scene.bands for text in band.texts)]:
        yield text.text, _spot(text, FACES[text.role].size)
    for territory in scene.territories:
        for text in territory.texts:
            yield text.text, _spot(text, territory.size)


def _spot(text: Text, size: float) -> Rect:
    left = text.x - {"start": 0.0, "middle": text.w / 2, "end": text.w}[text.anchor]
    return (left, text.y - 0.72 * size, left + text.w, text.y + 0.22 * size)


def _holds(outer: Rect, inner: Rect) -> bool:
    return (
        inner[0] >= outer[0] - 0.02 and inner[1] >= outer[1] - 0.02
        and inner[2] <= outer[2] + 0.02 and inner[3] <= outer[3] + 0.02
    )  # fmt: skip


def _cells(rect: Rect) -> Iterable[tuple[int, int]]:
    for x in range(int(rect[0] // CELL), int(rect[2] // CELL) + 1):
        for y in range(int(rect[1] // CELL), int(rect[3] // CELL) + 1):
            yield x, y


def _grid(rects: Iterable[tuple[str, Rect]]) -> dict[tuple[int, int], list[tuple[str, Rect]]]:
    out: dict[tuple[int, int], list[tuple[str, Rect]]] = defaultdict(list)
    for name, rect in rects:
        for cell in _cells(rect):
            out[cell].append((name, rect))
    return out


def _meeting(grid: dict[tuple[int, int], list[tuple[str, Rect]]], rect: Rect, by: float = 0.0) -> set[str]:
    """What is entered by more than `by` pixels."""
    x0, y0, x1, y1 = rect
    return {
        name
        for cell in _cells(rect)
        for name, (a0, b0, a1, b1) in grid.get(cell, ())
        if x0 < a1 - by and x1 > a0 + by and y0 < b1 - by and y1 > b0 + by
    }
