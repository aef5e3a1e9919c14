"""A scene as a draw.io file that can be edited and read again: boxes with their elements' ids, lines tied to them.

The format: https://www.drawio.com/docs/reference/file-format/ (mxfile, diagram, mxGraphModel, cells in a flat list).
What was drawn travels on the root cell, which no editing of shapes removes; `drawio_reading` compares with it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from html import escape
from typing import Any
from xml.etree import ElementTree as ET

from graphmodel.charts import drawiostyle as styles
from graphmodel.charts.bodies import drawn_boxes, held, is_reference, model_of, rows_of
from graphmodel.charts.formats import Options
from graphmodel.charts.labels import named_lines
from graphmodel.layout.boxes import PAD_X, STACK
from graphmodel.layout.measure import FACES
from graphmodel.layout.scene import Band, Block, Box, Line, Sample, Scene, Territory, Text
from graphmodel.layout.words import Words
from graphmodel.words import texts

RECORD = "graphmodel-drawn"
"""The root cell's property that holds what was drawn, as JSON: model, chart, lang, at, then (key, name, parents)."""

LINE = "line-"
"""How the ids of our lines begin."""

SIDES = ("organising", "producing", "both")
Point = tuple[float, float]
Numbers = tuple[float, float, float, float]


def render_drawio(scene: Scene, words: Words | None = None, options: Options | None = None) -> bytes:
    """The whole file, not compressed; the same bytes for the same scene."""
    file = _File(scene, words or texts(scene.lang), (options or Options()).at)
    ET.indent(file.root, " ")
    return ET.tostring(file.root, encoding="utf-8", xml_declaration=True, short_empty_elements=True) + b"\n"


class _File:
    def __init__(self, scene: Scene, words: Words, at: str | None) -> None:
        self.scene, self.words = scene, words
        self.sides = {words(f"chart-side-{side}"): side for side in SIDES}
        top, foot = scene.header.h, scene.header.h + scene.height
        size = {"pageWidth": _n(scene.width), "pageHeight": _n(foot + scene.footer.h)}
        self.root = ET.Element("mxfile", {"host": "graphmodel", "compressed": "false"})
        page = ET.SubElement(self.root, "diagram", {"id": "graphmodel", "name": held(scene.title)})
        look = {"grid": "0", "guides": "1", "tooltips": "1", "connect": "1", "arrows": "1", "fold": "1", "page": "1",
                "pageScale": "1", **size, "math": "0", "shadow": "0"}  # fmt: skip
        self.cells = ET.SubElement(ET.SubElement(page, "mxGraphModel", look), "root")
        self.boxes = {box.id: box for box in scene.boxes}
        self.ids = {key: f"box-{number}" for number, key in enumerate(self.boxes, 1)}
        self._layers(at)
        for number, band in enumerate(scene.bands, 1):
            self._band(f"band-{number}", band, top)
        for number, territory in enumerate(scene.territories, 1):
            self._territory(f"territory-{number}", territory, top)
        for number, line in enumerate(scene.lines, 1):
            self._line(f"{LINE}{number}", line, top)
        rows = rows_of(scene) if scene.kind == "structure" else {}
        for box in scene.boxes:
            self._box(self.ids[box.id], box, top, rows.get(box.href or "", ()))
        self._texts("note", scene.notes, top, "free")
        self._block("header", scene.header, 0)
        self._block("footer", scene.footer, foot)

    def _layers(self, at: str | None) -> None:
        then = [[held(one.key), held(one.name), [held(key) for key in one.parents]] for one in drawn_boxes(self.scene)]
        drawn = {
            "model": held(model_of(self.scene)), "chart": self.scene.kind, "lang": self.scene.lang, "at": at,
            "then": then,
        }  # fmt: skip
        self._cell("0", None, "", {}, {RECORD: json.dumps(drawn, ensure_ascii=False, separators=(",", ":"))})
        self._cell("1", "0", self.words("chart-layer-others"), {})
        used = {self._side(box) for box in self.scene.boxes}
        for said, side in self.sides.items():
            if side in used:
                self._cell(f"layer-{side}", "0", said, {})

    def _side(self, box: Box) -> str | None:
        """A box says the side among its texts; it has no field of its own."""
        said = box.alt.split(". ")
        return next((side for words, side in self.sides.items() if words in said), None)

    def _cell(self, ident: str, parent: str | None, label: str, cell: dict[str, str],
              properties: dict[str, str] | None = None) -> ET.Element:  # fmt: skip
        """A cell; with properties inside a UserObject, which then has the id and the label."""
        inner = {**({"parent": parent} if parent is not None else {}), **cell}
        if properties is None:
            value = {"value": held(label)} if label else {}
            return ET.SubElement(self.cells, "mxCell", {"id": ident, **value, **inner})
        told = {name: held(text) for name, text in properties.items()}
        outer = ET.SubElement(self.cells, "UserObject", {"label": held(label), **told, "id": ident})
        return ET.SubElement(outer, "mxCell", inner)

    def _vertex(self, ident: str, parent: str, label: str, style: str, at: Numbers,
                properties: dict[str, str] | None = None, *, ties: bool = False) -> None:  # fmt: skip
        """`ties`: lines can be tied to it."""
        cell = {"style": style, "vertex": "1", **({} if ties else {"connectable": "0"})}
        place = dict(zip(("x", "y", "width", "height"), map(_n, at), strict=True))
        ET.SubElement(self._cell(ident, parent, label, cell, properties), "mxGeometry", {**place, "as": "geometry"})

    def _box(self, ident: str, box: Box, top: float, row: Sequence[str]) -> None:
        start, end, label = named_lines(box.texts, box.name)
        named = box.texts[start:end]
        look: dict[str, Any] = {}
        if named:
            y, high = _extent(named)
            low = round(2 * (y + high / 2 - box.y) - box.h)
            look = styles.face(named[0]) | {"spacingTop" if low > 0 else "spacingBottom": abs(low)}
            if named[0].anchor == "start":
                look["spacingLeft"] = round(named[0].x - box.x)
        properties = {"element": box.href or "", "name": box.name, "tooltip": escape(box.alt), "cell": ident}
        if box.href:
            if row:
                properties["kind"] = row[1]
            if is_reference(box):
                properties["reference"] = "1"
        side = self._side(box)
        layer = f"layer-{side}" if side else "1"
        at = (box.x, box.y + top, box.w, box.h)
        self._vertex(ident, layer, label, styles.box_style(box, look), at, properties, ties=True)
        if box.stack:
            self._vertex(f"{ident}-behind", ident, "", styles.second_edge(box), (STACK, STACK, box.w, box.h))
        for number, run in enumerate(_runs([*box.texts[:start], *box.texts[end:]]), 1):
            y, high = _extent(run)
            x, wide = _across(run)
            said = "\n".join(text.text for text in run)
            at = (x - box.x, y - box.y, max(wide, box.w - 2 * PAD_X) if run[0].anchor == "start" else wide, high)
            self._vertex(f"{ident}-text-{number}", ident, said, styles.text_style(run[0], "part"), at)

    def _line(self, ident: str, line: Line, top: float) -> None:
        """Tied to the box at each end, where there is one and the line comes as far as its edge."""
        points = _crisp(line.points)
        cell: dict[str, str] = {"edge": "1"}
        ends: dict[str, styles.Value] = {}
        loose: dict[str, Point] = {}
        for name, keys, (x, y), way in (
            ("source", line.sources, points[0], "exit"), ("target", line.targets, points[-1], "entry"),
        ):  # fmt: skip
            box = self.boxes[keys[0]] if len(keys) == 1 else None
            if box is None or not _touches(box, x, y):
                loose[f"{name}Point"] = (x, y)
                continue
            cell[name] = self.ids[box.id]
            across, down = min(max((x - box.x) / box.w, 0), 1), min(max((y - box.y) / box.h, 0), 1)
            ends |= {f"{way}X": _n(across, 4), f"{way}Y": _n(down, 4), f"{way}Dx": _n(x - box.x - across * box.w),
                     f"{way}Dy": _n(y - box.y - down * box.h), f"{way}Perimeter": 0}  # fmt: skip
        inner = points[1:-1] or [((points[0][0] + points[-1][0]) / 2, (points[0][1] + points[-1][1]) / 2)]
        made = self._cell(ident, "1", "", {"style": styles.line_style(line, ends), **cell})
        self._way(made, loose, inner, top)

    def _way(self, cell: ET.Element, loose: dict[str, Point], inner: Iterable[Point], top: float) -> None:
        geometry = ET.SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})
        for name, (x, y) in loose.items():
            ET.SubElement(geometry, "mxPoint", {"x": _n(x), "y": _n(y + top), "as": name})
        along = [ET.Element("mxPoint", {"x": _n(x), "y": _n(y + top)}) for x, y in inner]
        if along:
            ET.SubElement(geometry, "Array", {"as": "points"}).extend(along)

    def _band(self, ident: str, band: Band, top: float) -> None:
        self._vertex(ident, "1", "", styles.band_style(band), (band.x, band.y + top, band.w, band.h))
        self._texts(f"{ident}-text", band.texts, top, "fixed")

    def _territory(self, ident: str, territory: Territory, top: float) -> None:
        at = (territory.x, territory.y + top, territory.w, territory.h)
        self._vertex(ident, "1", "", styles.territory_style(territory), at)
        if territory.texts:
            size, first = territory.size, territory.texts[0]
            tall, wide = territory.texts[-1].y - first.y + 1.3 * size, max(text.w for text in territory.texts)
            at = (first.x, first.y - size + top, wide, tall)
            label = "\n".join(text.text for text in territory.texts)
            self._vertex(f"{ident}-title", "1", label, styles.territory_title(first, size), at)

    def _texts(self, ident: str, said: Sequence[Text], top: float, kind: Any) -> None:
        for number, run in enumerate(_runs(said), 1):
            (y, high), (x, wide) = _extent(run), _across(run)
            label = "\n".join(text.text for text in run)
            self._vertex(f"{ident}-{number}", "1", label, styles.text_style(run[0], kind), (x, y + top, wide, high))

    def _block(self, ident: str, block: Block, top: float) -> None:
        self._texts(f"{ident}-text", block.texts, top, "fixed")
        for number, sample in enumerate(block.samples, 1):
            self._sample(f"{ident}-sample-{number}", sample, top)

    def _sample(self, ident: str, sample: Sample, top: float) -> None:
        self._texts(f"{ident}-text", sample.texts, top, "fixed")
        x, y, w, h = sample.x, sample.y + top, sample.w, sample.h
        role = "warning" if sample.tone == "open" else "legend"
        mark = Text(x=x, y=sample.texts[0].y if sample.texts else 0, w=w, text=sample.mark, role=role, anchor="middle")
        if sample.draw == "line":
            cell = self._cell(ident, "1", "", {"style": styles.sample_line(sample.stroke), "edge": "1"})
            self._way(cell, {"sourcePoint": (x, y + h / 2), "targetPoint": (x + w, y + h / 2)}, (), 0)
        elif sample.draw == "box":
            look = styles.sample_box(sample.stroke, sample.tone)
            if sample.stack:
                self._vertex(f"{ident}-behind", "1", "", look, (x + 3, y + 3, w, h - 1))
            self._vertex(ident, "1", "", look, (x, y, w, h))
            if sample.mark:
                self._vertex(f"{ident}-mark", "1", sample.mark, styles.text_style(mark, "fixed"), (x, y, w, h))
        elif sample.mark:
            start = mark.model_copy(update={"anchor": "start"})
            self._vertex(ident, "1", sample.mark, styles.text_style(start, "fixed"), (x, y, w, h))


def _runs(said: Sequence[Text]) -> list[list[Text]]:
    """Lines that stand under one another in one style: they are one label."""
    out: list[list[Text]] = []
    for text in said:
        last = out[-1][-1] if out else None
        same = last and (last.role, last.anchor, round(last.x, 1)) == (text.role, text.anchor, round(text.x, 1))
        if last and same and 0 < text.y - last.y < FACES[text.role].line + 2:
            out[-1].append(text)
        else:
            out.append([text])
    return out


def _extent(run: Sequence[Text]) -> tuple[float, float]:
    """Top and height of lines under one another."""
    face = FACES[run[0].role]
    top = run[0].y - face.line / 2 - face.size * 0.36
    return top, run[-1].y - run[0].y + face.line


def _across(run: Sequence[Text]) -> tuple[float, float]:
    """Left edge and width."""
    wide = max(text.w for text in run)
    share = {"start": 0, "middle": 0.5, "end": 1}[run[0].anchor]
    return run[0].x - share * wide, wide


def _crisp(points: Sequence[Point]) -> list[Point]:
    """Corners in whole pixels: lines that share a stretch then cover one another there. An end keeps to its box."""
    out = [(float(round(x)), float(round(y))) for x, y in points]
    for end, beside in ((0, 1), (-1, -2)):
        along = points[end][0] == points[beside][0]
        out[end] = (out[end][0], points[end][1]) if along else (points[end][0], out[end][1])
    return out


def _touches(box: Box, x: float, y: float) -> bool:
    slack = STACK + 1
    inside = box.x - slack <= x <= box.x + box.w + slack and box.y - slack <= y <= box.y + box.h + slack
    deep = box.x + slack < x < box.x + box.w - slack and box.y + slack < y < box.y + box.h - slack
    return inside and not deep


def _n(value: float, digits: int = 2) -> str:
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
