"""The slides of a path: its picture as native shapes, in windows where it would be too small to read on one slide.

A line keeps every corner of the picture: its stretches are straight connectors, glued to boxes and to dots at the
corners.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from graphmodel.charts.pptx_deck import Deck, Sheet
from graphmodel.charts.pptx_shapes import Drawing, Rect, Run, Site, Turn, connector, dot, shape
from graphmodel.charts.strokes import drawn_once
from graphmodel.charts.style import COLOUR_OF, ITALIC, LIGHT
from graphmodel.layout.measure import FACES, Face, clean, width
from graphmodel.layout.scene import Box, Line, Text

LEAST, MOST, SMALLEST = 0.66, 1.0, 9.0
"""How much smaller and larger than on a screen (points for pixels) a path is drawn; the smallest type.

At the least scale, text of nine points still fits into the boxes: Calibri is narrower than the font of the picture.
"""
_EDGES = {0: 270, 1: 180, 2: 90, 3: 0}
Window = tuple[float, float]


def draw_path(deck: Deck, told: Mapping[str, Sequence[str]]) -> None:
    scene, room = deck.scene, deck.room
    columns = [(band.x, band.x + band.w) for band in scene.bands] or [(0.0, scene.width)]
    across = windows(columns, scene.width, room.w / LEAST)
    down = windows([(box.y - 20, box.y + box.h + 6) for box in scene.boxes], scene.height, (room.h - 20) / LEAST)
    pages = [(x, y) for y in down for x in across]
    sheets = [deck.add() for _ in pages]
    for sheet, (x, y) in zip(sheets, pages, strict=True):
        title = scene.title if len(pages) == 1 else f"{scene.title} ({sheet.number}/{len(pages)})"
        more = deck.words("chart-slide-continues", slide=sheet.number + 1) if sheet.number < len(pages) else ""
        deck.head(sheet, title, more, sheet.number + 1 if more else None)
        painter = _Painter(deck, sheet, x, y)
        painter.draw()
        lines = [f"{scene.title}, {scene.subtitle}", *([scene.source] if scene.source else [])]
        for box in painter.boxes:
            said = told.get(box.href or box.id, ())
            lines += ["", clean(box.name), *(f"– {sentence}" for sentence in said)] if said else []
        deck.note(sheet, "\n".join(lines))


def windows(taken: Iterable[Window], whole: float, limit: float) -> list[Window]:
    """As few stretches as possible, none longer than `limit`, that cut through nothing; one alone may be longer."""
    if whole <= limit:
        return [(0.0, whole)]
    ends: list[list[float]] = []
    for low, high in sorted(taken):
        if ends and low < ends[-1][1]:
            ends[-1][1] = max(ends[-1][1], high)
        else:
            ends.append([low, high])
    out: list[Window] = []
    start = 0.0
    for i, (_, high) in enumerate(ends):
        after = ends[i + 1][1] if i + 1 < len(ends) else high
        if after - start > limit or i + 1 == len(ends):
            edge = (high + ends[i + 1][0]) / 2 if i + 1 < len(ends) else whole
            out.append((start, edge))
            start = edge
    return out or [(0.0, whole)]


class _Painter:
    """One window of the picture onto one slide."""

    def __init__(self, deck: Deck, sheet: Sheet, x: Window, y: Window) -> None:
        self.deck, self.sheet, self.x, self.y = deck, sheet, x, y
        room, scene = deck.room, deck.scene
        self.scale = min(MOST, max(LEAST, min(room.w / (x[1] - x[0]), room.h / (y[1] - y[0]))))
        self.dx = room.x + (room.w - (x[1] - x[0]) * self.scale) / 2 - x[0] * self.scale
        self.dy = room.y + min(20.0, max(0.0, (room.h - (y[1] - y[0]) * self.scale) / 2)) - y[0] * self.scale
        self.boxes = [box for box in scene.boxes if self._sees(box.x + box.w / 2, box.y + box.h / 2)]
        self.ids = {box.id: sheet.id() for box in self.boxes}
        self.sites: dict[str, list[Site]] = {box.id: [] for box in self.boxes}
        self.dots: dict[tuple[float, float, str], int] = {}
        self.lang = scene.lang

    def draw(self) -> None:
        for band in self.deck.scene.bands:
            if x := _common((band.x, band.x + band.w), self.x):
                high = _common((band.y, band.y + band.h), self.y) or self.y
                at = self._rect(x[0], high[0], x[1] - x[0], high[1] - high[0])
                look = Drawing(LIGHT[band.kind], None, round=False)
                self.sheet.put(shape(self.sheet.id(), "graphmodel:band", band.title, at, look,
                                     self._runs(band.texts, bold=True), self.lang, align="l", anchor="t",
                                     inset=(6, 5)))  # fmt: skip
        lines = [part for line in drawn_once(self.deck.scene.lines) for part in self._stretches(line)]
        for box in self.boxes:
            self._box(box)
        for xml in lines:
            self.sheet.put(xml)
        for text in self.deck.scene.notes:
            if self._sees(text.x, text.y):
                self._note(text)

    def _box(self, box: Box) -> None:
        look = Drawing(LIGHT[box.tone], LIGHT[f"{box.tone}-edge"], 1.0, box.border, round=True)
        at = self._rect(box.x, box.y, box.w, box.h)
        if box.stack:
            behind = at._replace(x=at.x + 3, y=at.y + 3)
            self.sheet.put(shape(self.sheet.id(), "graphmodel:stack", box.alt, behind, look, [], self.lang))
        self.sheet.put(shape(self.ids[box.id], f"graphmodel:taker:{box.id}", box.alt, at, look, self._runs(box.texts),
                             self.lang, sites=self.sites[box.id], inset=(1, 1)))  # fmt: skip

    def _runs(self, texts: Sequence[Text], bold: bool = False) -> list[Run]:
        return [
            Run([text.text], self._type(text), LIGHT[COLOUR_OF.get(text.role, "ink")], bold or FACES[text.role].bold,
                text.role in ITALIC)
            for text in texts
        ]  # fmt: skip

    def _type(self, text: Text) -> float:
        return max(SMALLEST, round(FACES[text.role].size * self.scale * 2) / 2)

    def _note(self, text: Text) -> None:
        size = self._type(text)
        bold = FACES[text.role].bold
        wide = width(text.text, Face(size, size * 1.2, bold, office=True)) + 4
        x, y = self.dx + text.x * self.scale, self.dy + text.y * self.scale
        left = x - {"start": 2, "middle": wide / 2, "end": wide - 2}[text.anchor]
        at = Rect(left, y - size, wide, size * 1.3)
        look = Drawing(None, None)
        self.sheet.put(shape(self.sheet.id(), "graphmodel:note", text.text, at, look, self._runs([text]), self.lang,
                             inset=(0, 0), text_box=True))  # fmt: skip

    def _stretches(self, line: Line) -> Iterable[str]:
        """The connectors of a line, and the dots that they are glued to."""
        colour = LIGHT["open-edge" if line.tone == "open" else "line"]
        names = {box.id: clean(box.name) for box in self.deck.scene.boxes}
        alt = " → ".join(
            ", ".join(names.get(key, key) for key in keys) for keys in (line.sources, line.targets) if keys
        )
        for i, (a, b) in enumerate(zip(line.points, line.points[1:], strict=False)):
            seen = self._clipped(a, b)
            if seen is None:
                continue
            first, last = i == 0, i == len(line.points) - 2
            start, xml = self._end(seen[0], line.sources if first and seen[0] == a else (), colour, seen[1], alt)
            yield from xml
            end, xml = self._end(seen[1], line.targets if last and seen[1] == b else (), colour, seen[0], alt)
            yield from xml
            arrow = line.arrow and last and seen[1] == b
            ends = (self._at(seen[0]), self._at(seen[1]))
            yield connector(self.sheet.id(), "graphmodel:stretch", alt or self.deck.scene.title, start, end, ends,
                            Turn("straightConnector1"), Drawing(None, colour, 1.0, line.stroke),
                            arrow=arrow)  # fmt: skip

    def _end(
        self, point: tuple[float, float], keys: Sequence[str], colour: str, other: tuple[float, float], alt: str
    ) -> tuple[tuple[int, int], list[str]]:
        """(shape, site) at one end of a stretch: a site of a box whose edge the point is on, else a dot."""
        for key in keys:
            box = next((box for box in self.boxes if box.id == key), None)
            side = _side(box, point) if box else None
            if box and side is not None:
                site = Site((point[0] - box.x) * self.scale, (point[1] - box.y) * self.scale, _EDGES[side])
                own = self.sites[key]
                if site not in own:
                    own.append(site)
                return (self.ids[key], 4 + own.index(site)), []
        out: list[str] = []
        where = (round(point[0], 1), round(point[1], 1), colour)
        if where not in self.dots:
            self.dots[where] = self.sheet.id()
            x, y = self._at(point)
            out.append(dot(self.dots[where], "graphmodel:dot", alt or self.deck.scene.title, x, y, 1.0, colour))
        horizontal = point[1] == other[1]
        site = (6 if other[0] > point[0] else 2) if horizontal else (4 if other[1] > point[1] else 0)
        return (self.dots[where], site), out

    def _clipped(self, a: tuple[float, float], b: tuple[float, float]) -> tuple[tuple[float, float], ...] | None:
        """The part of a stretch that is in the window."""
        fit = [(min(max(x, self.x[0]), self.x[1]), min(max(y, self.y[0]), self.y[1])) for x, y in (a, b)]
        moved = [(p[0] != q[0]) + 2 * (p[1] != q[1]) for p, q in zip((a, b), fit, strict=True)]
        across = 2 if a[1] == b[1] else 1
        if fit[0] == fit[1] or any(how & across for how in moved):
            return None
        return tuple(fit)

    def _sees(self, x: float, y: float) -> bool:
        return self.x[0] <= x <= self.x[1] and self.y[0] <= y <= self.y[1]

    def _at(self, point: tuple[float, float]) -> tuple[float, float]:
        return self.dx + point[0] * self.scale, self.dy + point[1] * self.scale

    def _rect(self, x: float, y: float, w: float, h: float) -> Rect:
        return Rect(*self._at((x, y)), w * self.scale, h * self.scale)


def _common(one: Window, other: Window) -> Window | None:
    low, high = max(one[0], other[0]), min(one[1], other[1])
    return (low, high) if high > low else None


def _side(box: Box, point: tuple[float, float]) -> int | None:
    """The side of a box that a point is on."""
    x, y = point
    along_x, along_y = box.x - 1 <= x <= box.x + box.w + 1, box.y - 1 <= y <= box.y + box.h + 1
    edges = ((along_x, y, box.y), (along_y, x, box.x), (along_x, y, box.y + box.h), (along_y, x, box.x + box.w))
    return next((side for side, (along, have, edge) in enumerate(edges) if along and abs(have - edge) < 1), None)
