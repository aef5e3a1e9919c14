"""The slides of coverage: its table as a native one, over as many slides as it needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from graphmodel.charts.pptx_deck import Deck
from graphmodel.charts.pptx_shapes import EMU, FONT, LANGUAGES, Rect
from graphmodel.charts.style import LIGHT
from graphmodel.layout.breaking import wrap
from graphmodel.layout.measure import Face, clean, width

BODY, HEAD = Face(9, 11, office=True), Face(9.5, 11.6, bold=True, office=True)
PAD_X, PAD_Y = 4.0, 2.5
LEAST = 60.0
Row = Sequence[Sequence[str]]
"""Cells of lines."""


def draw_table(deck: Deck) -> None:
    scene, room = deck.scene, deck.room
    widths = _widths(scene.table.columns, scene.table.rows, room.w)
    head = [wrap(text, HEAD, w - 2 * PAD_X) for text, w in zip(scene.table.columns, widths, strict=True)]
    free = room.h - _height(head, HEAD)
    rows = [[wrap(text, BODY, w - 2 * PAD_X) for text, w in zip(row, widths, strict=True)] for row in scene.table.rows]
    pages = list(_pages([part for row in rows for part in _cut(row, free)], free)) or [[]]
    for number, page in enumerate(pages, 1):
        sheet = deck.add()
        title = scene.title if len(pages) == 1 else f"{scene.title} ({number}/{len(pages)})"
        deck.head(sheet, title)
        heights = [_height(head, HEAD), *(_height(row, BODY) for row in page)]
        at = Rect(room.x, room.y, room.w, sum(heights))
        sheet.put(
            _table(sheet.id(), scene.table.caption or scene.title, at, widths, [head, *page], heights, scene.lang)
        )
        deck.note(sheet, "\n".join(filter(None, (f"{scene.title}, {scene.subtitle}", scene.source))))


def _pages(rows: Sequence[Row], free: float) -> Iterator[list[Row]]:
    page: list[Row] = []
    used = 0.0
    for row in rows:
        tall = _height(row, BODY)
        if page and used + tall > free:
            yield page
            page, used = [], 0.0
        page.append(row)
        used += tall
    if page:
        yield page


def _cut(row: Row, free: float) -> list[Row]:
    """The row, in parts where it is higher than a slide."""
    most = max(1, int((free - 2 * PAD_Y) // BODY.line))
    parts = max(1, *(-(-len(cell) // most) for cell in row))
    return [[cell[i * most : (i + 1) * most] for cell in row] for i in range(parts)]


def _height(row: Row, face: Face) -> float:
    return max(1, *(len(cell) for cell in row)) * face.line + 2 * PAD_Y


def _widths(columns: Sequence[str], rows: Sequence[Sequence[str]], room: float) -> list[float]:
    """Shares of the room by how much there is to say, none too narrow for its longest part of a word."""
    wants = [
        max(LEAST, width(clean(column), HEAD) + 2 * PAD_X,
            (sum(min(width(clean(row[i]), BODY), 400) ** 2 for row in rows) / max(1, len(rows))) ** 0.5)
        for i, column in enumerate(columns)
    ]  # fmt: skip
    scale = room / sum(wants)
    least = min(LEAST, room / len(columns))
    got = [max(least, want * scale) for want in wants]
    return [one * room / sum(got) for one in got]


def _table(
    number: int, alt: str, at: Rect, widths: Sequence[float], rows: Sequence[Row], heights: Sequence[float], lang: str
) -> str:
    grid = "".join(f'<a:gridCol w="{round(w * EMU)}"/>' for w in widths)
    body = "".join(
        f'<a:tr h="{round(h * EMU)}">{"".join(_cell(cell, lang, head=i == 0, odd=i % 2 == 1) for cell in row)}</a:tr>'
        for i, (row, h) in enumerate(zip(rows, heights, strict=True))
    )
    space = "http://schemas.openxmlformats.org"
    return (
        f'<p:graphicFrame xmlns:a="{space}/drawingml/2006/main" xmlns:p="{space}/presentationml/2006/main">'
        f'<p:nvGraphicFramePr><p:cNvPr id="{number}" name="graphmodel:table" descr={quoteattr(clean(alt))}/>'
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>'
        f'<p:xfrm><a:off x="{round(at.x * EMU)}" y="{round(at.y * EMU)}"/>'
        f'<a:ext cx="{round(at.w * EMU)}" cy="{round(at.h * EMU)}"/></p:xfrm>'
        f'<a:graphic><a:graphicData uri="{space}/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1" bandRow="1"/>'
        f"<a:tblGrid>{grid}</a:tblGrid>{body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )


def _cell(lines: Sequence[str], lang: str, *, head: bool, odd: bool) -> str:
    size, ink = (HEAD.size, "#ffffff") if head else (BODY.size, LIGHT["ink"])
    if not head and lines and lines[0].startswith(("✕", "?")):
        ink = LIGHT["warning"]
    weight = ' b="1"' if head else ""
    look = (
        f'<a:rPr lang="{LANGUAGES[lang]}" sz="{round(size * 100)}"{weight} dirty="0"><a:solidFill>'
        f'<a:srgbClr val="{ink.lstrip("#").upper()}"/></a:solidFill>{FONT}</a:rPr>'
    )
    pause = f'<a:br><a:rPr lang="{LANGUAGES[lang]}" sz="{round(size * 100)}"/></a:br>'
    text = pause.join(f"<a:r>{look}<a:t>{escape(line)}</a:t></a:r>" for line in lines)
    text = text or f'<a:endParaRPr lang="{LANGUAGES[lang]}" sz="{round(size * 100)}"/>'
    fill = LIGHT["focus"] if head else LIGHT["column-alternate" if odd else "paper"]
    edge = "".join(f'<a:{side} w="0"><a:noFill/></a:{side}>' for side in ("lnL", "lnR", "lnT"))
    rule = f'<a:lnB w="6350"><a:solidFill><a:srgbClr val="{LIGHT["rule"].lstrip("#").upper()}"/></a:solidFill></a:lnB>'
    x, y = round(PAD_X * EMU), round(PAD_Y * EMU)
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>{text}</a:p></a:txBody>"
        f'<a:tcPr marL="{x}" marR="{x}" marT="{y}" marB="{y}" anchor="t">{edge}{rule}'
        f'<a:solidFill><a:srgbClr val="{fill.lstrip("#").upper()}"/></a:solidFill></a:tcPr></a:tc>'
    )
