"""A model's coverage: duties as rows by sector, bodies as columns, letters where they meet, the gaps marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from graphmodel.errors import InputError
from graphmodel.layout import frame
from graphmodel.layout.boxes import PAD_X, lines, moved, shifted
from graphmodel.layout.coverageblocks import Block, blocks
from graphmodel.layout.coveragegraph import Body, CoverageGraph, DutyRow, Share
from graphmodel.layout.coveragetext import coverage_legend, coverage_table, letters, parted, reaches
from graphmodel.layout.measure import FACES, clean
from graphmodel.layout.scene import Anchor, Band, Box, Lang, Role, Scene, Stroke, Text, Tone
from graphmodel.layout.words import Words

__all__ = ["Body", "CoverageGraph", "DutyRow", "Share", "layout_coverage"]

DUTY, REACH, COLUMN, GAP = 272.0, 132.0, 92.0, 6.0
"""Widths of a duty's box, of the box that says how far it reaches, of a body's column, and the space between them."""
MARGIN, PAD, BETWEEN = 16.0, 14.0, 22.0
PAD_Y = 5.0
_LOOKS: dict[str, tuple[Stroke, Tone]] = {
    "holds": ("solid", "plain"), "fails": ("solid", "open"), "cannot_be_said": ("dashed", "unidentified"),
}  # fmt: skip


@dataclass(slots=True)
class _Drawn:
    bands: list[Band] = field(default_factory=list[Band])
    boxes: list[Box] = field(default_factory=list[Box])
    wide: float = 0.0
    y: float = MARGIN


def layout_coverage(graph: CoverageGraph, words: Words, lang: Lang) -> Scene:
    """Raises InputError for two duties or bodies of one id and for a part of a body that is none."""
    _check(graph)
    drawn = _Drawn()
    names = {body.id: clean(body.name) or words("chart-not-stated") for body in graph.bodies}
    for number, block in enumerate(blocks(graph)):
        _block(drawn, f"b{number}", block, names, words)
    notes: list[Text] = []
    total = max(drawn.wide + 2 * MARGIN, frame.LEAST_WIDTH)
    if not graph.duties:
        notes, drawn.y = lines(words("chart-no-duties"), "silent", MARGIN, MARGIN, total - 2 * MARGIN)
        drawn.y += BETWEEN
    return Scene(
        id=graph.id, kind="coverage", lang=lang, title=clean(graph.title), subtitle=clean(graph.subtitle),
        source=clean(graph.source), width=round(total, 1), height=round(drawn.y - BETWEEN + MARGIN, 1),
        header=frame.header(graph.title, graph.subtitle, total),
        footer=frame.footer(coverage_legend(graph, words), graph.source, total, words), bands=tuple(drawn.bands),
        boxes=tuple(drawn.boxes), notes=tuple(notes), table=coverage_table(graph, words),
    )  # fmt: skip


def _check(graph: CoverageGraph) -> None:
    bodies = {body.id for body in graph.bodies}
    for what, some in (("duties", graph.duties), ("bodies", graph.bodies)):
        if len({one.id for one in some}) < len(some):
            raise InputError(f"Picture {graph.id!r}: two {what} have the same id; each needs its own.")
    for duty in graph.duties:
        for share in duty.parts:
            if share.body not in bodies:
                raise InputError(
                    f"Picture {graph.id!r}: duty {duty.id!r} names {share.body!r}, which is no body of it."
                )


def _block(drawn: _Drawn, ident: str, block: Block, names: dict[str, str], words: Words) -> None:
    """The frame of the sector, the headings of its columns, a row for each duty."""
    ids = [body for _, some in block.columns for body in some]
    left = MARGIN + PAD
    first = left + DUTY + GAP + REACH + GAP
    wide = DUTY + GAP + REACH + len(ids) * (COLUMN + GAP) + GAP + 2 * PAD
    title = clean(block.sector) or words("chart-sector-not-stated")
    if block.count > 1:
        title = words("chart-part-of-sector", sector=title, number=block.number, count=block.count)
    said, y = lines(title, "head", left, drawn.y + PAD - 4, DUTY)
    key, under = lines(words("chart-key"), "note", left + DUTY + GAP, drawn.y + PAD - 3, wide - DUTY - GAP - 2 * PAD)
    heads, top = _headings(block, first, max(y, under) + 8, words)
    columns = {body: first + i * (COLUMN + GAP) for i, body in enumerate(ids)}
    over = [moved(_made(f"{ident}/{body}", names[body], "sub", COLUMN, href=body), x, top)
            for body, x in columns.items()]  # fmt: skip
    tall = max((box.h for box in over), default=0.0)
    boxes = [moved(_made_higher(box, tall), 0, 0) for box in over]
    foot = max(top + tall - FACES["note"].line, top)
    over_duty, below = lines(words("chart-table-duty"), "note", left, foot, DUTY)
    over_reach, lower = lines(words("chart-over-reach"), "note", left + DUTY + GAP, foot, REACH)
    stripes: list[Band] = []
    y = max(top + tall, below, lower) + GAP
    for number, duty in enumerate(block.duties):
        row = _row(f"{ident}/{duty.id}", duty, columns, names, words)
        high = max(box.h for box, _ in row)
        if number % 2 == 0:
            stripes.append(
                _stripe(f"{ident}/{duty.id}/-", left - GAP, y - GAP / 2, wide - 2 * PAD + 2 * GAP, high + GAP)
            )
        boxes += [moved(_made_higher(box, high), x, y) for box, x in row]
        y += high + GAP
    bottom = y - GAP + PAD
    texts = (*said, *key, *heads, *over_duty, *over_reach)
    drawn.bands.append(
        Band(id=ident, x=MARGIN, y=drawn.y, w=round(wide, 1), h=round(bottom - drawn.y, 1), kind="strand",
             texts=texts, title=title)
    )  # fmt: skip
    drawn.bands += stripes
    drawn.boxes += boxes
    drawn.wide = max(drawn.wide, wide)
    drawn.y = round(bottom + BETWEEN, 1)


def _headings(block: Block, x: float, y: float, words: Words) -> tuple[list[Text], float]:
    """What the bodies of each group of columns are, above them; also the y below."""
    out: list[Text] = []
    below = y
    for part, some in block.columns:
        room = len(some) * (COLUMN + GAP) - GAP
        said, under = lines(words(f"chart-group-{part}"), "note", x, y, room)
        out += said
        below = max(below, under + 4)
        x += room + GAP
    return out, below


def _row(
    ident: str, duty: DutyRow, columns: dict[str, float], names: dict[str, str], words: Words
) -> Iterable[tuple[Box, float]]:
    """The boxes of a duty, each with its x: its name, how far it reaches, what each body is to it."""
    left = MARGIN + PAD
    name, told = clean(duty.name) or words("chart-not-stated"), reaches(duty, words)
    border, tone = _LOOKS[duty.state]
    role: Role = "warning" if duty.state == "fails" else "sub"
    row = [
        (_made(ident, name, "name", DUTY, href=duty.id, alt=f"{name}. {told}"), left),
        (_made(f"{ident}/reach", told, role, REACH, border, tone, alt=f"{name}. {told}"), left + DUTY + GAP),
    ]
    for body, x in columns.items():
        shares = [share for share in duty.parts if share.body == body]
        if shares:
            sure = any(share.certain for share in shares)
            look: tuple[Stroke, Tone] = ("solid", "plain") if sure else ("dashed", "unidentified")
            alt = f"{name}. {names[body]}: {parted(shares, words)}"
            row.append((_made(f"{ident}/{body}", letters(shares, words), "head", COLUMN, *look, alt=alt), x))
    return row


def _made(
    ident: str, said: str, role: Role, w: float, border: Stroke = "solid", tone: Tone = "plain", *,
    href: str | None = None, alt: str = "",
) -> Box:  # fmt: skip
    """A box at (0, 0): letters in its middle, everything else from the left."""
    anchor: Anchor = "middle" if role == "head" else "start"
    pad = PAD_X if w > COLUMN else 6.0
    texts, y = lines(said, role, w / 2 if anchor == "middle" else pad, PAD_Y, w - 2 * pad, anchor)
    high = max(y, PAD_Y + FACES["name"].line) + PAD_Y
    return Box(id=ident, x=0, y=0, w=w, h=round(high, 2), texts=tuple(texts), name=said, alt=alt or said, href=href,
               border=border, tone=tone)  # fmt: skip


def _made_higher(box: Box, h: float) -> Box:
    """The box in the height of its row, its texts in the middle."""
    down = round((h - box.h) / 2, 2)
    return box.model_copy(update={"h": round(h, 2), "texts": tuple(shifted(text, 0, down) for text in box.texts)})


def _stripe(ident: str, x: float, y: float, w: float, h: float) -> Band:
    return Band(id=ident, x=round(x, 1), y=round(y, 1), w=round(w, 1), h=round(h, 1), kind="column", texts=(), title="")
