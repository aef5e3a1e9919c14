"""A deck to be: the organisation's own template or a plain one, slides with title, date, legend and source, notes,
marks.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graphmodel.charts.pptx_shapes import EMU, LANGUAGES, Drawing, Rect, Run, shape
from graphmodel.charts.style import LIGHT
from graphmodel.errors import InputError
from graphmodel.layout.breaking import wrap
from graphmodel.layout.measure import Face, clean, width
from graphmodel.layout.scene import Sample, Scene
from graphmodel.layout.words import Words

WIDE, HIGH = 960.0, 540.0
EDGE = 36.0
SMALL = Face(9, 11.5, office=True)
CHUNK = 240
"""Office keeps 255 signs of a property's text."""


@dataclass(slots=True)
class Sheet:
    """One slide being made. `put` numbers the shapes."""

    slide: Any
    number: int
    next_id: int = 100

    def put(self, xml: str) -> None:
        from pptx.oxml import parse_xml

        self.slide.shapes.element.append(parse_xml(xml))

    def id(self) -> int:
        self.next_id += 1
        return self.next_id


@dataclass(slots=True)
class Deck:
    """`w`, `h`: a slide's size in points; `room`: where a slide's picture may stand."""

    scene: Scene
    words: Words
    presentation: Any
    layout: Any
    w: float
    h: float
    own: bool
    top: float = 84.0
    bottom: float = 24.0
    sheets: list[Sheet] = field(default_factory=list[Sheet])

    @property
    def room(self) -> Rect:
        top, foot = self.top, self._legend_height() + self._source_height() + self.bottom + 8
        return Rect(EDGE, top, self.w - 2 * EDGE, self.h - foot - top)

    def add(self) -> Sheet:
        sheet = Sheet(self.presentation.slides.add_slide(self.layout), len(self.sheets) + 1)
        for place in list(sheet.slide.placeholders):
            if place != sheet.slide.shapes.title:
                place.element.getparent().remove(place.element)
        self.sheets.append(sheet)
        return sheet

    def head(self, sheet: Sheet, title: str, more: str = "", back: int | None = None) -> None:
        """Title and date; `more` beside the date, and where it leads."""
        lang, said = self.scene.lang, clean(title)
        size = next((s for s in (24.0, 20.0, 17.0) if width(said, Face(s, s, True, True)) <= self.w - 2 * EDGE), 14.0)
        box = sheet.slide.shapes.title
        box.text_frame.text = said
        box.element.nvSpPr.cNvPr.set("descr", said)
        run = box.text_frame.paragraphs[0].runs[0] if box.text_frame.paragraphs[0].runs else None
        if run is not None:
            run.font.bold = run.font.bold
            box.element.xpath(".//a:rPr")[0].set("lang", LANGUAGES[lang])
        if not self.own:
            self._stand(box, run, size)
        elif run is not None:
            self._fit(box, run, said)
        text = " · ".join(part for part in (clean(self.scene.subtitle), more) if part)
        lines = wrap(text, Face(12, 14, office=True), self.w - 2 * EDGE)[:2]
        link = sheet.slide.part.relate_to(self.sheets[back - 1].slide.part, _SLIDE) if back else None
        at = Rect(EDGE, self.top - 26, self.w - 2 * EDGE, 20)
        sheet.put(
            shape(sheet.id(), "graphmodel:date", text, at, Drawing(), [Run(lines, 12, LIGHT["muted"])], lang, align="l",
                  anchor="t", link=link, inset=(0, 0), text_box=True)
        )  # fmt: skip

    def foot(self, sheet: Sheet, total: int) -> None:
        """Legend, source and the slide's number."""
        y = self.h - self.bottom - self._source_height()
        for sample, x, row in self._legend():
            self._sample(sheet, sample, x, y - self._legend_height() + row * 16)
        lines = self._source()
        at = Rect(EDGE, y, self.w - 2 * EDGE - 70, self._source_height())
        look, lang = [Run(lines, 9, LIGHT["muted"])], self.scene.lang
        alt = self.scene.source or self.scene.title
        sheet.put(shape(sheet.id(), "graphmodel:source", alt, at, Drawing(), look, lang, align="l", anchor="t",
                        inset=(0, 0), text_box=True))  # fmt: skip
        told = f"{sheet.number} / {total}"
        sheet.put(shape(sheet.id(), "graphmodel:number", told, Rect(self.w - EDGE - 66, y, 66, 13), Drawing(),
                        [Run([told], 9, LIGHT["muted"])], lang, align="r", anchor="t", inset=(0, 0),
                        text_box=True))  # fmt: skip

    def note(self, sheet: Sheet, text: str) -> None:
        sheet.slide.notes_slide.notes_text_frame.text = "\n".join(clean(line) for line in text.split("\n"))

    def _stand(self, box: Any, run: Any, size: float) -> None:
        from pptx.dml.color import RGBColor
        from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
        from pptx.util import Pt

        box.left, box.top, box.width, box.height = (round(v * EMU) for v in (EDGE, 16, self.w - 2 * EDGE, 40))
        frame = box.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        frame.vertical_anchor, frame.word_wrap = MSO_ANCHOR.BOTTOM, True
        frame.paragraphs[0].alignment = PP_ALIGN.LEFT
        if run is not None:
            run.font.size, run.font.bold, run.font.name = Pt(size), True, "Calibri"
            run.font.color.rgb = RGBColor(*bytes.fromhex(LIGHT["ink"].lstrip("#")))

    def _fit(self, box: Any, run: Any, said: str) -> None:
        """The template's own type, or smaller where the title has no room in it on one line."""
        from pptx.util import Pt

        sizes = self.layout.slide_master.element.xpath("p:txStyles/p:titleStyle/a:lvl1pPr/a:defRPr/@sz")
        place = next(one for one in self.layout.placeholders if one.placeholder_format.type in _TITLES)
        sizes += place.element.xpath("p:txBody/a:lstStyle/a:lvl1pPr/a:defRPr/@sz")
        size = own = int(sizes[-1]) / 100 if sizes else 44.0
        while size > 12 and (
            width(said, Face(size, size, True, True)) > box.width / EMU - 15 or size * 1.3 > box.height / EMU
        ):
            size -= 1
        if size < own:
            run.font.size = Pt(size)

    def _legend(self) -> list[tuple[Sample, float, int]]:
        out: list[tuple[Sample, float, int]] = []
        x, row = EDGE, 0
        for sample in self.scene.footer.samples:
            wide = 32 + width(sample.meaning, SMALL)
            if x > EDGE and x + wide > self.w - EDGE:
                x, row = EDGE, row + 1
            out.append((sample, x, row))
            x += wide + 18
        return out

    def _legend_height(self) -> float:
        rows = self._legend()
        return (rows[-1][2] + 1) * 16 + 4 if rows else 0

    def _source(self) -> list[str]:
        """At most two lines; the notes have them all."""
        lines = list(wrap(self.scene.source, SMALL, self.w - 2 * EDGE - 74))
        return lines if len(lines) <= 2 else [lines[0], f"{lines[1]} …"]

    def _source_height(self) -> float:
        return max(1, len(self._source())) * SMALL.line + 2

    def _sample(self, sheet: Sheet, sample: Sample, x: float, y: float) -> None:
        lang, mark = self.scene.lang, clean(sample.mark)
        if sample.draw == "line":
            look, at = Drawing(LIGHT["line"]), Rect(x, y + 5, 22, 1)
            look = Drawing(None, LIGHT["line"], 1.2, sample.stroke)
            at = Rect(x, y + 5.5, 22, 0)
        elif sample.draw == "box":
            look = Drawing(LIGHT[sample.tone], LIGHT[f"{sample.tone}-edge"], 1, sample.stroke, round=True)
            at = Rect(x, y, 22, 12)
            if sample.stack:
                behind = Rect(x + 2, y + 2, 22, 12)
                sheet.put(shape(sheet.id(), "graphmodel:legend", sample.meaning, behind, look, [], lang))
        else:
            look, at = Drawing(), Rect(x, y, 22, 12)
        runs = [Run([mark], 9, LIGHT["ink"], bold=True)] if mark else []
        sheet.put(shape(sheet.id(), "graphmodel:legend", sample.meaning, at, look, runs, lang, inset=(0, 0)))
        wide = width(sample.meaning, SMALL) + 6
        sheet.put(shape(sheet.id(), "graphmodel:legend", sample.meaning, Rect(x + 27, y - 0.5, wide, 13), Drawing(),
                        [Run([clean(sample.meaning)], 9, LIGHT["muted"])], lang, align="l", inset=(0, 0),
                        text_box=True))  # fmt: skip


_SLIDE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide"


def open_deck(scene: Scene, words: Words, template: Path | None) -> Deck:
    """An empty deck. Raises InputError for a template that is none."""
    from pptx import Presentation

    if template is None:
        made: Any = Presentation()
        made.slide_width, made.slide_height = round(WIDE * EMU), round(HIGH * EMU)
        return Deck(scene, words, made, _titled(made, "the deck"), WIDE, HIGH, own=False)
    try:
        made = Presentation(_as_deck(template))
    except Exception as problem:
        raise InputError(
            f"{template}: expected a PowerPoint file (.pptx or .potx) to take the look of the slides from, and "
            f"{_wrong(template, problem)}. Save your organisation's template as .pptx in PowerPoint, or leave the "
            "template out."
        ) from problem
    ids = made.element.get_or_add_sldIdLst()
    for one in list(ids):
        made.part.drop_rel(one.rId)
        ids.remove(one)
    w, h = made.slide_width / EMU, made.slide_height / EMU
    if w < 480 or h < 360:
        raise InputError(
            f"{template}: its slides are {w:.0f} by {h:.0f} points; expected at least 480 by 360. Use another template."
        )
    layout = _titled(made, str(template))
    deck = Deck(scene, words, made, layout, w, h, own=True)
    place = next(one for one in layout.placeholders if one.placeholder_format.type in _TITLES)
    below = (place.top + place.height) / EMU
    if below > h * 0.35:
        deck.own = False
    else:
        deck.top = below + 30
    feet = [one.top / EMU for one in layout.placeholders if one.top is not None and one.top / EMU > h * 0.85]
    deck.bottom = max([24.0, *(h - top + 4 for top in feet)])
    return deck


_TITLES = (1, 3)
"""Kinds of a placeholder for a title, and for one in the middle."""


def _titled(presentation: Any, where: str) -> Any:
    """The layout with a title and least beside it."""
    found: list[tuple[int, int, Any]] = []
    for number, layout in enumerate(presentation.slide_layouts):
        kinds = [one.placeholder_format.type for one in layout.placeholders]
        if any(kind in _TITLES for kind in kinds):
            extra = sum(kind not in (*_TITLES, 13, 15, 16) for kind in kinds)
            found.append((extra + (3 in kinds), number, layout))
    if not found:
        raise InputError(
            f"{where}: none of its layouts has a place for a title; a layout such as “Title Only” is expected. "
            "Add one in PowerPoint under View, Slide Master."
        )
    return min(found, key=lambda one: one[:2])[2]


def _as_deck(template: Path) -> io.BytesIO:
    """A .potx says of itself that it is a template; a deck has to say that it is a deck. Raises ValueError for one with
    macros, which a .pptx may not have.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(template) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = old.read(info)
            if info.filename == "[Content_Types].xml":
                if b"macroEnabled" in data:
                    raise ValueError("macros")
                data = data.replace(b"presentationml.template.main+xml", b"presentationml.presentation.main+xml")
            new.writestr(info, data)
    out.seek(0)
    return out


def _wrong(template: Path, problem: Exception) -> str:
    """What stands in the place of a template."""
    if not template.exists():
        return "there is no such file"
    if template.is_dir():
        return "this is a folder"
    if str(problem) == "macros":
        return "this one holds macros (.pptm or .potm)"
    with template.open("rb") as file:
        old = file.read(4) == b"\xd0\xcf\x11\xe0"
    if old:
        return "this one is in the old format of PowerPoint (.ppt or .pot), or a password protects it"
    return f"this one ({template.suffix or 'without an ending'}) cannot be read as one ({type(problem).__name__})"
