"""Native shapes of a slide as PresentationML. Lengths are points; a shape has its own look, nothing of the theme's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from graphmodel.charts.bodies import held
from graphmodel.layout.measure import clean

EMU = 12_700
_NS = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
LANGUAGES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
DASH = {"solid": "solid", "dashed": "dash", "dotted": "sysDot"}
FONT = '<a:latin typeface="Calibri"/><a:cs typeface="Calibri"/>'


class Rect(NamedTuple):
    x: float
    y: float
    w: float
    h: float


class Site(NamedTuple):
    """Where a connector may be glued, from the shape's top left corner; `angle`: whither it leaves, clockwise from
    right.
    """

    x: float
    y: float
    angle: int


@dataclass(frozen=True, slots=True)
class Run:
    """A paragraph of lines in one look."""

    lines: Sequence[str]
    size: float
    colour: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """Fill and edge; None: none."""

    fill: str | None = None
    edge: str | None = None
    weight: float = 1.0
    stroke: str = "solid"
    round: bool = False


def shape(
    number: int, name: str, alt: str, at: Rect, look: Drawing, runs: Sequence[Run], lang: str, *,
    align: Literal["ctr", "l", "r"] = "ctr", anchor: Literal["ctr", "t", "b"] = "ctr", link: str | None = None,
    inset: tuple[float, float] = (3.0, 1.5), text_box: bool = False, sites: Sequence[Site] = (),
) -> str:  # fmt: skip
    """A rectangle with its text; `link`: a click on it leads to another slide; `sites`: more connection sites than
    the four.
    """
    click, kind = _click(link) if link else "", ' txBox="1"' if text_box else ""
    head = (
        f'<p:sp {_NS}><p:nvSpPr><p:cNvPr id="{number}" name={_attribute(name)} descr={_attribute(alt)}>{click}'
        f"</p:cNvPr><p:cNvSpPr{kind}/><p:nvPr/></p:nvSpPr>"
    )
    geometry = (
        _with_sites(at, sites)
        if sites
        else '<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 7000"/></a:avLst></a:prstGeom>'
        if look.round
        else '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    )
    fill = _solid(look.fill) if look.fill else "<a:noFill/>"
    x, y = round(inset[0] * EMU), round(inset[1] * EMU)
    body = (
        f'<a:bodyPr wrap="square" lIns="{x}" tIns="{y}" rIns="{x}" bIns="{y}" anchor="{anchor}" rtlCol="0">'
        "<a:noAutofit/></a:bodyPr><a:lstStyle/>"
    )
    told = (
        "".join(_paragraph(run, lang, align) for run in runs) or f'<a:p><a:endParaRPr lang="{LANGUAGES[lang]}"/></a:p>'
    )
    return (
        f"{head}<p:spPr>{_xfrm(at)}{geometry}{fill}{_edge(look.edge, look.weight, look.stroke)}<a:effectLst/></p:spPr>"
        f"<p:txBody>{body}{told}</p:txBody></p:sp>"
    )


def connector(
    number: int, name: str, alt: str, start: tuple[int, int], end: tuple[int, int],
    ends: tuple[tuple[float, float], tuple[float, float]], turn: Turn, look: Drawing, *, arrow: bool = False,
) -> str:  # fmt: skip
    """A connector glued to (shape's number, site) at both ends, which are at `ends`.

    The way that an elbow takes follows from its box alone: an elbow that leaves downwards is one that leaves to the
    right, turned by a quarter and mirrored.
    """
    (x1, y1), (x2, y2) = ends
    w, h = abs(x2 - x1), abs(y2 - y1)
    extra = '<a:gd name="adj1" fmla="val 50000"/>' if turn.kind == "bentConnector3" else ""
    if turn.down:
        box = Rect((x1 + x2) / 2 - h / 2, (y1 + y2) / 2 - w / 2, h, w)
        how = ' rot="16200000" flipH="1"' if x2 >= x1 else ' rot="5400000"'
        if y2 < y1:
            how = ' rot="16200000"' if x2 >= x1 else ' rot="5400000" flipH="1"'
    else:
        box = Rect(min(x1, x2), min(y1, y2), w, h)
        how = (' flipH="1"' if x2 < x1 else "") + (' flipV="1"' if y2 < y1 else "")
    tail = '<a:tailEnd type="triangle" w="med" len="med"/>' if arrow else ""
    return (
        f'<p:cxnSp {_NS}><p:nvCxnSpPr><p:cNvPr id="{number}" name={_attribute(name)} descr={_attribute(alt)}/>'
        f'<p:cNvCxnSpPr><a:stCxn id="{start[0]}" idx="{start[1]}"/><a:endCxn id="{end[0]}" idx="{end[1]}"/>'
        f"</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>{_xfrm(box, how)}"
        f'<a:prstGeom prst="{turn.kind}"><a:avLst>{extra}</a:avLst></a:prstGeom>'
        f"{_edge(look.edge, look.weight, look.stroke, tail)}<a:effectLst/></p:spPr></p:cxnSp>"
    )


class Turn(NamedTuple):
    """`down`: it leaves by the foot; a bentConnector3 bends half way."""

    kind: Literal["straightConnector1", "bentConnector2", "bentConnector3"]
    down: bool = False


def _with_sites(at: Rect, more: Sequence[Site]) -> str:
    """A rectangle with the four usual connection sites and more after them."""
    w, h, r = round(at.w * EMU), round(at.h * EMU), round(min(at.w, at.h) * 0.07 * EMU)
    sites = [(16_200_000, w // 2, 0), (10_800_000, 0, h // 2), (5_400_000, w // 2, h), (0, w, h // 2)]
    sites += [(one.angle * 60_000, round(one.x * EMU), round(one.y * EMU)) for one in more]
    told = "".join(f'<a:cxn ang="{angle}"><a:pos x="{x}" y="{y}"/></a:cxn>' for angle, x, y in sites)
    corners = ((w - r, 0, 16_200_000), (w, h - r, 0), (r, h, 5_400_000), (0, r, 10_800_000))
    path = "".join(
        f'<a:lnTo><a:pt x="{x}" y="{y}"/></a:lnTo><a:arcTo wR="{r}" hR="{r}" stAng="{angle}" swAng="5400000"/>'
        for x, y, angle in corners
    )
    return (
        f'<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst>{told}</a:cxnLst><a:rect l="0" t="0" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{w}" h="{h}"><a:moveTo><a:pt x="{r}" y="0"/></a:moveTo>{path}<a:close/></a:path>'
        "</a:pathLst></a:custGeom>"
    )


def dot(number: int, name: str, alt: str, x: float, y: float, size: float, colour: str) -> str:
    """A corner to which the stretches of a line are glued, as small as the line is wide."""
    return (
        f'<p:sp {_NS}><p:nvSpPr><p:cNvPr id="{number}" name={_attribute(name)} descr={_attribute(alt)}/><p:cNvSpPr/>'
        f"<p:nvPr/></p:nvSpPr><p:spPr>{_xfrm(Rect(x - size / 2, y - size / 2, size, size))}"
        f'<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>{_solid(colour)}<a:ln><a:noFill/></a:ln><a:effectLst/>'
        "</p:spPr></p:sp>"
    )


def _paragraph(run: Run, lang: str, align: str) -> str:
    weight = (' b="1"' if run.bold else "") + (' i="1"' if run.italic else "")
    plain = f'<a:rPr lang="{LANGUAGES[lang]}" sz="{round(run.size * 100)}"{weight} dirty="0"/>'
    look = f"{plain[:-2]}>{_solid(run.colour)}{FONT}</a:rPr>"
    told = f"<a:br>{plain}</a:br>".join(f"<a:r>{look}<a:t>{escape(held(line))}</a:t></a:r>" for line in run.lines)
    spacing = '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>'
    return f'<a:p><a:pPr algn="{align}">{spacing}<a:buNone/></a:pPr>{told}</a:p>'


def _xfrm(at: Rect, how: str = "") -> str:
    return (
        f'<a:xfrm{how}><a:off x="{round(at.x * EMU)}" y="{round(at.y * EMU)}"/>'
        f'<a:ext cx="{round(at.w * EMU)}" cy="{round(at.h * EMU)}"/></a:xfrm>'
    )


def _edge(colour: str | None, weight: float, stroke: str, tail: str = "") -> str:
    if colour is None:
        return "<a:ln><a:noFill/></a:ln>"
    return f'<a:ln w="{round(weight * EMU)}">{_solid(colour)}<a:prstDash val="{DASH[stroke]}"/><a:round/>{tail}</a:ln>'


def _solid(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour.lstrip("#").upper()}"/></a:solidFill>'


def _click(link: str) -> str:
    return f'<a:hlinkClick r:id="{link}" action="ppaction://hlinksldjump"/>'


def _attribute(text: str) -> str:
    return quoteattr(clean(text))
