"""The slides of a structure: boxes, glued connectors, frames of strands, links to the slides of the branches, notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from graphmodel.charts.drawn import DrawnBox
from graphmodel.charts.pptx_blocks import (
    FOOT,
    LEFT,
    PAD_X,
    RIGHT,
    SPINES,
    STACK,
    SUB,
    SUB_FACE,
    TOP,
    Family,
    Join,
    Spot,
    name_face,
    subs_of,
)
from graphmodel.charts.pptx_deck import Deck, Sheet
from graphmodel.charts.pptx_marks import broken, mark
from graphmodel.charts.pptx_pages import Composer, Group, Page
from graphmodel.charts.pptx_shapes import Drawing, Rect, Run, Site, Turn, connector, shape
from graphmodel.charts.style import LIGHT
from graphmodel.layout.breaking import wrap
from graphmodel.layout.measure import clean
from graphmodel.layout.scene import Box, Line, Scene
from graphmodel.layout.words import Words

HEAD, BRANCH, PAPER = LIGHT["focus"], "#dfeaf5", "#ffffff"


def draw_structure(deck: Deck, told: Mapping[str, Sequence[str]]) -> list[tuple[DrawnBox, ...]]:
    """Draw it, and tell what each slide shows. `told`: sentences of a body for the notes of the slides it is on."""
    scene, words = deck.scene, deck.words
    family = family_of(scene, words)
    room = deck.room
    more = words("chart-slide-more", count=888, slide=888)
    pages = Composer(family, room.w, room.h, more).pages(groups_of(scene, family)) if scene.boxes else []
    where = {head: number for number, page in reversed(list(enumerate(pages, 1))) if not page.overview
             for head in page.heads}  # fmt: skip
    home = {spot.key: number for number, page in reversed(list(enumerate(pages, 1))) for spot in page.block.spots}
    sheets = [deck.add() for _ in pages or (None,)]
    if not pages:
        deck.head(sheets[0], scene.title, " ".join(note.text for note in scene.notes))
    lines = {(source, target): line for line in scene.lines for source in line.sources for target in line.targets}
    order = {key: number for number, key in enumerate(family.boxes)}
    shown: list[tuple[DrawnBox, ...]] = []
    for sheet, page in zip(sheets, pages, strict=False):
        back = home[page.heads[0]] if not page.overview and home[page.heads[0]] != sheet.number else None
        place = words("chart-slide-back", slide=back) if back else ""
        deck.head(sheet, _title(deck, page, family), place, back)
        painter = _Painter(deck, sheet, page, family, where, lines, order)
        painter.draw()
        deck.note(sheet, _notes(deck, page, family, told))
        shown.append(painter.shown())
    return shown


def family_of(scene: Scene, words: Words) -> Family:
    """The trees that the lines of a scene make; a body with alternative parents stands under none and names them."""
    boxes = {box.id: box for box in scene.boxes if box.href in (None, box.id)}
    references = {box.id: box.name for box in scene.boxes if box.id not in boxes}
    torn: dict[str, list[str]] = {}
    for line in scene.lines:
        for source in line.sources:
            if source in references:
                torn.setdefault(line.targets[0], []).append(references[source])
    for key, named in torn.items():
        more = f" {words('chart-or')} ".join(named)
        boxes[key] = boxes[key].model_copy(update={"alt": f"{boxes[key].alt}. {more}"})
    kids: dict[str, list[str]] = {}
    parents: dict[str, list[str]] = {}
    for line in scene.lines:
        for child in line.targets:
            parents.setdefault(child, []).extend(source for source in line.sources if source in boxes)
    for key in boxes:
        if len(parents.get(key, ())) == 1:
            kids.setdefault(parents[key][0], []).append(key)
    return Family(boxes, kids, parents, _below(boxes, kids))


def _below(boxes: Iterable[str], kids: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """How many bodies stand under each, at any depth."""
    below: dict[str, int] = {}
    for key in boxes:
        stack = [(key, False)]
        while stack:
            one, ready = stack.pop()
            if one in below:
                continue
            if ready:
                below[one] = sum(below[kid] + 1 for kid in kids.get(one, ()))
            else:
                stack += [(one, True), *((kid, False) for kid in kids.get(one, ()))]
    return below


def groups_of(scene: Scene, family: Family) -> list[Group]:
    """The bodies that stand under no other, by the frames in which the picture has them."""
    roots = [key for key in family.boxes if len(family.parents.get(key, ())) != 1]
    found: list[Group] = []
    left = dict.fromkeys(roots)
    for band in scene.bands:
        inside = [key for key in left if _inside(family.boxes[key], band.x, band.y, band.w, band.h)]
        for key in inside:
            del left[key]
        if inside:
            found.append(Group(tuple(text.text for text in band.texts), tuple(inside)))
    return [*([Group((), tuple(left))] if left else []), *found]


def _inside(box: Box, x: float, y: float, w: float, h: float) -> bool:
    return x <= box.x + box.w / 2 <= x + w and y <= box.y + box.h / 2 <= y + h


def _title(deck: Deck, page: Page, family: Family) -> str:
    names = [family.boxes[key].name for key in page.heads]
    if page.overview:
        title = deck.scene.title
    elif len(names) > 3:
        title = deck.words("chart-slide-several", first=names[0], second=names[1], count=len(names) - 2)
    else:
        title = ", ".join(names)
    return f"{title} ({page.part}/{page.parts})" if page.parts > 1 else title


def _notes(deck: Deck, page: Page, family: Family, told: Mapping[str, Sequence[str]]) -> str:
    scene = deck.scene
    lines = [f"{scene.title}, {scene.subtitle}", *([scene.source] if scene.source else [])]
    for spot in page.block.spots:
        said = told.get(spot.key, ())
        if said:
            lines += ["", clean(family.boxes[spot.key].name), *(f"– {sentence}" for sentence in said)]
    return "\n".join(lines)


class _Painter:
    """One page onto one slide. `where`: body -> the slide on which its family stands."""

    def __init__(
        self, deck: Deck, sheet: Sheet, page: Page, family: Family, where: Mapping[str, int],
        lines: Mapping[tuple[str, str], Line], order: Mapping[str, int],
    ) -> None:  # fmt: skip
        self.deck, self.sheet, self.page, self.family, self.where = deck, sheet, page, family, where
        room = deck.room
        self.dx = room.x + (room.w - page.block.w) / 2
        self.dy = room.y + min(14.0, (room.h - page.block.h) / 2)
        self.ids = {spot.key: sheet.id() for spot in page.block.spots}
        self.at = {spot.key: Rect(spot.x + self.dx, spot.y + self.dy, spot.w, spot.h) for spot in page.block.spots}
        self.spines = {spot.key: spot.spines for spot in page.block.spots}
        self.heads = {join.parent for join in page.block.joins}
        self.lang = deck.scene.lang
        self.lines = lines
        self.order = order

    def shown(self) -> tuple[DrawnBox, ...]:
        over: dict[str, list[str]] = {}
        for join in self.page.block.joins:
            over.setdefault(join.child, []).append(join.parent)
        return tuple(DrawnBox(key, clean(self.family.boxes[key].name), tuple(over.get(key, ()))) for key in self.ids)

    def draw(self) -> None:
        for frame in self.page.block.frames:
            at = Rect(frame.x + self.dx, frame.y + self.dy, frame.w, frame.h)
            look = Drawing(LIGHT["strand"], LIGHT["rule"], 0.75, round=False)
            runs = [Run([line], SUB, LIGHT["muted"], bold=i == 0) for i, line in enumerate(frame.texts)]
            alt = " ".join(frame.texts)
            self.sheet.put(shape(self.sheet.id(), "graphmodel:strand", alt, at, look, runs, self.lang, align="l",
                                 anchor="t", inset=(9, 6)))  # fmt: skip
        for spot in sorted(self.page.block.spots, key=lambda spot: self.order[spot.key]):
            self._box(spot)
        for join in self.page.block.joins:
            self._join(join)

    def _box(self, spot: Spot) -> None:
        box, at = self.family.boxes[spot.key], self.at[spot.key]
        dark = spot.rank == 0 and spot.key in self.heads and box.tone == "plain"
        strong = spot.key in self.heads or spot.cut
        fill = HEAD if dark else BRANCH if strong and box.tone == "plain" else LIGHT[box.tone]
        edge = HEAD if dark else LIGHT["prepares-edge"] if strong and box.tone == "plain" else LIGHT[f"{box.tone}-edge"]
        ink, muted = (PAPER, PAPER) if dark else (LIGHT["ink"], LIGHT["muted"])
        look = Drawing(fill, edge, 1.0, box.border, round=True)
        room, size = spot.w - 2 * PAD_X, self.page.size
        name = clean(box.name)
        face = name_face(size, strong)
        runs = [Run(broken(name, wrap(name, name_face(size, True), room)), face.size, ink, bold=strong)]
        if size.subs:
            runs += [Run(wrap(text, SUB_FACE, room), SUB, LIGHT["warning"] if text.startswith("▲") else muted)
                     for text in subs_of(box)]  # fmt: skip
        alt, link = box.alt, None
        if spot.cut and spot.key in self.where:
            more = self.deck.words("chart-slide-more", count=self.family.below[spot.key], slide=self.where[spot.key])
            runs.append(Run(wrap(more, SUB_FACE, room), SUB, LIGHT["focus"]))
            alt = f"{alt}. {more}"
            link = self.sheet.slide.part.relate_to(self.deck.sheets[self.where[spot.key] - 1].slide.part, _SLIDE)
        if box.stack:
            behind = Rect(at.x + STACK, at.y + STACK, at.w, at.h)
            self.sheet.put(shape(self.sheet.id(), "graphmodel:stack", alt, behind, look, [], self.lang))
        self.sheet.put(shape(self.ids[spot.key], mark(self.sheet.number, spot.key), alt, at, look, runs, self.lang,
                             link=link, sites=[Site(x, spot.h, 90) for x in spot.spines]))  # fmt: skip

    def _join(self, join: Join) -> None:
        start = _site(self.at[join.parent], join.start, self.spines[join.parent])
        end = _site(self.at[join.child], join.end)
        turn = Turn("bentConnector2" if join.start >= SPINES else "bentConnector3", down=True)
        if abs(start[0] - end[0]) < 0.05:
            turn = Turn("straightConnector1")
        line = self.lines.get((join.parent, join.child))
        names = [clean(self.family.boxes[key].name) for key in (join.parent, join.child)]
        self.sheet.put(
            connector(
                self.sheet.id(), f"graphmodel:line:{self.sheet.number}", " – ".join(names),
                (self.ids[join.parent], join.start), (self.ids[join.child], join.end), (start, end), turn,
                Drawing(None, LIGHT["line"], 1.0, line.stroke if line else "solid"),
            )
        )  # fmt: skip


_SLIDE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide"


def _site(at: Rect, site: int, spines: Sequence[float] = ()) -> tuple[float, float]:
    if site >= SPINES:
        return at.x + spines[site - SPINES], at.y + at.h
    return {
        TOP: (at.x + at.w / 2, at.y),
        LEFT: (at.x, at.y + at.h / 2),
        FOOT: (at.x + at.w / 2, at.y + at.h),
        RIGHT: (at.x + at.w, at.y + at.h / 2),
    }[site]
