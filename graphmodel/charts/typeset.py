"""A scene's parts as ink on a sheet, in points, and typst, which sets them as PDF or PNG.

What somebody wrote reaches typst as JSON and is placed as it is: nothing of it is source. Only the fonts beside the
layout are used, so a sign that they lack is drawn as a hollow square.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from graphmodel.charts.strokes import arrow_head, drawn_once, shaft
from graphmodel.charts.style import COLOUR_OF, DARK, DASHES, ITALIC, LIGHT, TERRITORIES
from graphmodel.layout.boxes import STACK
from graphmodel.layout.measure import FACES, FONTS, MARGIN, clean, width
from graphmodel.layout.scene import Band, Block, Box, Line, Role, Sample, Scene, Territory, Text

PALETTES: Mapping[str, Mapping[str, str]] = {"light": LIGHT, "dark": DARK}
LACKING = "□"
Ink = list[Any]
"""One mark as the template reads it: its kind, where it is, how it looks."""


class Pen:
    """Draws with the colours of one theme at `k` points a pixel, from the point (dx, dy) on; collects what it drew."""

    def __init__(self, theme: str | None, k: float, dx: float = 0.0, dy: float = 0.0) -> None:
        self.of, self.k, self.dx, self.dy = PALETTES[theme or "light"], k, dx, dy
        self.ink: list[Ink] = []
        self.styles: list[list[Any]] = []
        self._known: dict[tuple[Role, float | None], int] = {}

    def rescale(self, k: float, dx: float, dy: float) -> None:
        """Go on in another size at another place."""
        self.k, self.dx, self.dy = k, dx, dy
        self._known.clear()

    def body(self, scene: Scene) -> None:
        """Bands, territories, lines, boxes, notes: from the back to the front, in reading order."""
        for band in scene.bands:
            self._band(band)
        for territory in scene.territories:
            self._territory(territory)
        for line in drawn_once(scene.lines):
            self._line(line)
        for box in scene.boxes:
            self._box(box)
        for note in scene.notes:
            self.text(note)

    def block(self, block: Block, skip: Sequence[Text] = ()) -> None:
        """A header or footer, without the texts of `skip`."""
        for text in block.texts:
            if text not in skip:
                self.text(text)
        for sample in block.samples:
            self._sample(sample)

    def text(self, text: Text) -> None:
        back = {"start": 0.0, "middle": 0.5, "end": 1.0}[text.anchor] * text.w / MARGIN
        self._say(text.text, text.role, text.x - back, text.y)

    def rect(self, x: float, y: float, w: float, h: float, radius: float, fill: str | None, edge: str | None = None,
             thick: float = 0.0, stroke: str = "solid") -> None:  # fmt: skip
        self.ink.append(["r", self._x(x), self._y(y), self._n(w), self._n(h), self._n(radius), fill, edge,
                         self._n(thick), stroke])  # fmt: skip

    def line(
        self, points: Iterable[tuple[float, float]], colour: str, thick: float = 1.4, stroke: str = "solid"
    ) -> None:
        self.ink.append(["l", self._points(points), colour, self._n(thick), stroke])

    def style(self, role: Role, size: float | None = None) -> list[Any]:
        """Size, weight, colour and slant of a role's text; `size`, in pixels, instead of the role's own."""
        face = FACES[role]
        ink = self.of[COLOUR_OF.get(role, "ink")]
        return [self._n(size or face.size), 600 if face.bold else 400, ink, role in ITALIC]

    def _say(self, text: str, role: Role, x: float, y: float, size: float | None = None) -> None:
        if (role, size) not in self._known:
            self._known[role, size] = len(self.styles)
            self.styles.append(self.style(role, size))
        if said := sayable(text):
            self.ink.append(["t", self._x(x), self._y(y), said, self._known[role, size]])

    def _band(self, band: Band) -> None:
        edged = band.kind in ("strand", "unstated")
        stroke = "dashed" if band.kind == "unstated" else "solid"
        self.rect(band.x, band.y, band.w, band.h, 6, self.of[band.kind], self.of["rule"] if edged else None, 1, stroke)
        for text in band.texts:
            self.text(text)

    def _territory(self, territory: Territory) -> None:
        fill = self.of[TERRITORIES[territory.depth % len(TERRITORIES)]]
        self.rect(
            territory.x,
            territory.y,
            territory.w,
            territory.h,
            6,
            fill,
            self.of["territory-edge"],
            max(1.2, 0.5 / self.k),
        )
        for text in territory.texts:
            self._say(text.text, text.role, text.x, text.y, territory.size)

    def _line(self, line: Line) -> None:
        colour = self.of["open-edge" if line.tone == "open" else "line"]
        self.line(shaft(line), colour, 1.4, line.stroke)
        if line.arrow:
            self.ink.append(["p", self._points(arrow_head(line)), colour])

    def _box(self, box: Box) -> None:
        thick = 1.7 if box.tone == "open" else 1.3
        for off in (STACK, 0.0) if box.stack else (0.0,):
            self.rect(box.x + off, box.y + off, box.w, box.h, 4, self.of[box.tone], self.of[f"{box.tone}-edge"], thick,
                      box.border)  # fmt: skip
        for text in box.texts:
            self.text(text)

    def _sample(self, sample: Sample) -> None:
        middle = sample.y + sample.h / 2
        if sample.draw == "line":
            self.line([(sample.x, middle), (sample.x + sample.w, middle)], self.of["line"], 1.4, sample.stroke)
        elif sample.draw == "mark":
            self._say(sample.mark, "legend", sample.x, sample.texts[0].y if sample.texts else middle)
        else:
            fill, edge = self.of[sample.tone], self.of[f"{sample.tone}-edge"]
            if sample.stack:
                self.rect(sample.x + 3, sample.y + 3, sample.w, sample.h - 1, 3, fill, edge, 1.3, sample.stroke)
            self.rect(sample.x, sample.y, sample.w, sample.h, 3, fill, edge, 1.3, sample.stroke)
            if sample.mark:
                role: Role = "warning" if sample.tone == "open" else "legend"
                start = sample.x + sample.w / 2 - width(sample.mark, role) / MARGIN / 2
                self._say(sample.mark, role, start, middle + 4.5)
        for text in sample.texts:
            self.text(text)

    def _n(self, value: float) -> float:
        return round(value * self.k, 3)

    def _x(self, x: float) -> float:
        return round(self.dx + x * self.k, 3)

    def _y(self, y: float) -> float:
        return round(self.dy + y * self.k, 3)

    def _points(self, points: Iterable[tuple[float, float]]) -> list[list[float]]:
        return [[self._x(x), self._y(y)] for x, y in points]


def part(
    kind: str,
    pen: Pen,
    *,
    at: tuple[float, float] = (0, 0),
    size: tuple[float, float] = (0, 0),
    shift: tuple[float, float] = (0, 0),
    alt: str | None = None,
    ink: list[Ink] | None = None,
) -> dict[str, Any]:
    """What a pen drew, placed on a sheet: as a `figure`, `cut` to its size, as running `text` or as an `artifact`."""
    return {"kind": kind, "at": at, "size": size, "shift": shift, "alt": alt and clean(alt), "unit": pen.k,
            "styles": pen.styles, "items": pen.ink if ink is None else ink}  # fmt: skip


@lru_cache(maxsize=50_000)
def sayable(text: str) -> str:
    """The text in signs that the fonts have: a letter they lack loses its mark, another becomes a hollow square."""
    kept, signs = clean(text), _signs()
    return kept if signs.issuperset(kept) else "".join(c if c in signs else _instead(c) for c in kept)


def _instead(char: str) -> str:
    parts = [part for part in unicodedata.normalize("NFKD", char) if unicodedata.category(part) != "Mn"]
    if not parts:
        return ""
    return "".join(parts) if _signs().issuperset(parts) else LACKING


def typeset(told: Mapping[str, Any], kind: str, ppi: float = 72.0) -> bytes:
    """The document as `pdf` (tagged, PDF/UA-1) or `png`."""
    import typst

    compiler: Any = typst.Compiler(root=str(_TEMPLATES), font_paths=_fonts(), ignore_system_fonts=True)
    given = {"told": json.dumps({**told, "dashes": DASHES}, ensure_ascii=False, separators=(",", ":"), allow_nan=False)}
    more: dict[str, Any] = {"pdf_standards": ["ua-1"]} if kind == "pdf" else {"ppi": ppi}
    return compiler.compile(input=_template(), format=kind, sys_inputs=given, timestamp=0, **more)


_TEMPLATES = Path(__file__).parent / "templates"


@cache
def _template() -> bytes:
    return (_TEMPLATES / "picture.typ").read_bytes()


@cache
def _signs() -> frozenset[str]:
    """What both fonts have."""
    from fontTools.ttLib import TTFont

    found: list[set[str]] = []
    font: Any
    for path in sorted(FONTS.glob("*.ttf")):
        with TTFont(path, lazy=True) as font:
            cmap: dict[int, str] = font.getBestCmap()
        found.append({chr(code) for code in cmap})
    regular, bold = found
    return frozenset(regular & bold)


@cache
def _fonts() -> Any:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])
