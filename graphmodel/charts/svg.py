"""A scene as SVG: real text, a title and a description, light, dark and print, the same bytes for the same scene."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html import escape

from graphmodel.charts.strokes import arrow_head, drawn_once, shaft
from graphmodel.charts.style import TERRITORIES, chart_css, font_faces
from graphmodel.layout.boxes import STACK
from graphmodel.layout.measure import clean
from graphmodel.layout.scene import Band, Block, Box, Line, Sample, Scene, Territory, Text

Links = Callable[[str], str | None]
_SAFE_LINK = re.compile(r"(?:https?://|/(?!/)|[#?.]|[A-Za-z0-9_%-]+(?:[/?#.]|$))", re.IGNORECASE)


def render_svg(
    scene: Scene,
    *,
    links: Links | None = None,
    embed_font: bool = True,
    inline: bool = False,
    header: bool | None = None,
    footer: bool = True,
) -> str:
    """One SVG document; with `inline`, an element for a page that has `style.chart_css()` as a style sheet.

    `links` turns a box's element id into an address (None: no link); with it the element is a group, not an image.
    `header` draws title and date (by default not inline), `footer` legend and source. Nothing inline needs more than
    `style-src 'self'`.
    """
    header = (not inline) if header is None else header
    top = scene.header.h if header else 0.0
    tall = top + scene.height + (scene.footer.h if footer else 0.0)
    ident = re.sub(r"[^A-Za-z0-9_-]+", "-", scene.id).strip("-") or "chart"
    size = f'width="{_n(scene.width)}" height="{_n(tall)}" viewBox="0 0 {_n(scene.width)} {_n(tall)}"'
    lang = f'lang="{scene.lang}" xml:lang="{scene.lang}"'
    role = "group" if links else "img"  # an image holds no links
    labelled = f'aria-labelledby="{ident}-title {ident}-desc"'
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="gm-chart" {size} role="{role}" {lang} {labelled}>',
        f'<title id="{ident}-title">{_t(scene.title)}</title>',
        f'<desc id="{ident}-desc">{_t(describe(scene))}</desc>',
    ]
    if not inline:
        out.append(f"<style>\n{font_faces() + chr(10) if embed_font else ''}{chart_css()}\n</style>")
        out.append(f'<rect class="gm-paper" width="{_n(scene.width)}" height="{_n(tall)}"/>')
    if header:
        out += _block(scene.header, 0)
    out.append(f'<g transform="translate(0 {_n(top)})">')
    out += body(scene, links)
    out.append("</g>")
    if footer:
        out += _block(scene.footer, top + scene.height)
    out.append("</svg>")
    return "\n".join(out) + "\n"


def describe(scene: Scene) -> str:
    """The table as running text: the picture's text equivalent."""
    columns = scene.table.columns
    rows = (
        "; ".join(f"{column}: {cell}" for column, cell in zip(columns, row, strict=True)) for row in scene.table.rows
    )
    return " ".join([f"{scene.subtitle}.", *(f"{row}." for row in rows), scene.source])


def body(scene: Scene, links: Links | None) -> Iterable[str]:
    """Bands, territories, lines, boxes, notes: from the back to the front, in reading order."""
    for band in scene.bands:
        yield from _band(band)
    for territory in scene.territories:
        yield from _territory(territory)
    for line in drawn_once(scene.lines):
        yield from _line(line)
    for box in scene.boxes:
        yield from _box(box, links)
    for note in scene.notes:
        yield _text(note)


def _band(band: Band) -> Iterable[str]:
    yield f'<rect class="gm-band gm-{band.kind}" {_rect(band.x, band.y, band.w, band.h)} rx="6"/>'
    yield from map(_text, band.texts)


def _territory(territory: Territory) -> Iterable[str]:
    tint = f"gm-territory-{territory.depth % len(TERRITORIES)}"
    place = _rect(territory.x, territory.y, territory.w, territory.h)
    yield f'<rect class="gm-territory {tint}" {place} rx="6"/>'
    yield f'<g class="gm-territory-title" font-size="{_n(territory.size)}">'
    for text in territory.texts:
        yield f'<text x="{_n(text.x)}" y="{_n(text.y)}">{_t(text.text)}</text>'
    yield "</g>"


def _line(line: Line) -> Iterable[str]:
    tone = " gm-open" if line.tone == "open" else ""
    stroke = "" if line.stroke == "solid" else f" gm-{line.stroke}"
    path = " ".join(f"{'L' if i else 'M'}{_n(x)} {_n(y)}" for i, (x, y) in enumerate(shaft(line)))
    yield f'<path class="gm-line{tone}{stroke}" d="{path}"/>'
    if line.arrow:
        corners = " ".join(f"{_n(x)},{_n(y)}" for x, y in arrow_head(line))
        yield f'<polygon class="gm-arrow{tone}" points="{corners}"/>'


def _box(box: Box, links: Links | None) -> Iterable[str]:
    href = links(box.href) if links and box.href else None
    href = href if href and _SAFE_LINK.match(href) else None
    stroke = "" if box.border == "solid" else f" gm-{box.border}"
    shape = f'class="gm-box gm-{box.tone}{stroke}"'
    yield f'<a href="{escape(href)}">' if href else "<g>"
    yield f"<title>{_t(box.alt)}</title>"
    if box.stack:
        yield f'<rect {shape} {_rect(box.x + STACK, box.y + STACK, box.w, box.h)} rx="4"/>'
    yield f'<rect {shape} {_rect(box.x, box.y, box.w, box.h)} rx="4"/>'
    yield from map(_text, box.texts)
    yield "</a>" if href else "</g>"


def _block(block: Block, y: float) -> Iterable[str]:
    yield f'<g transform="translate(0 {_n(y)})">'
    yield from map(_text, block.texts)
    for sample in block.samples:
        yield from _sample(sample)
    yield "</g>"


def _sample(sample: Sample) -> Iterable[str]:
    yield from _swatch(sample, sample.x, sample.y)
    if sample.draw == "mark" and sample.mark:
        yield f'<text class="gm-legend" x="{_n(sample.x)}" y="{_n(sample.texts[0].y)}">{_t(sample.mark)}</text>'
    yield from map(_text, sample.texts)


def legend_svg(sample: Sample) -> str:
    """A legend entry's drawing alone, for a list in a page."""
    size = f'width="{_n(sample.w + 6)}" height="{_n(sample.h + 6)}"'
    inside = "".join(_swatch(sample, 1.5, 1.5))
    if sample.draw == "mark":
        inside = f'<text class="gm-legend gm-middle" x="{_n(sample.w / 2)}" y="15">{_t(sample.mark)}</text>'
    return f'<svg class="gm-chart" aria-hidden="true" {size}>{inside}</svg>'


def _swatch(sample: Sample, x: float, y: float) -> Iterable[str]:
    stroke = "" if sample.stroke == "solid" else f" gm-{sample.stroke}"
    middle = y + sample.h / 2
    if sample.draw == "line":
        yield f'<path class="gm-line{stroke}" d="M{_n(x)} {_n(middle)} L{_n(x + sample.w)} {_n(middle)}"/>'
    elif sample.draw == "box":
        shape = f'class="gm-box gm-{sample.tone}{stroke}"'
        if sample.stack:
            yield f'<rect {shape} {_rect(x + 3, y + 3, sample.w, sample.h - 1)} rx="3"/>'
        yield f'<rect {shape} {_rect(x, y, sample.w, sample.h)} rx="3"/>'
        if sample.mark:
            role = "gm-warning" if sample.tone == "open" else "gm-legend"
            at = f'x="{_n(x + sample.w / 2)}" y="{_n(middle + 4.5)}"'
            yield f'<text class="{role} gm-middle" {at}>{_t(sample.mark)}</text>'


def _text(text: Text) -> str:
    anchor = "" if text.anchor == "start" else f" gm-{text.anchor}"
    return f'<text class="gm-{text.role}{anchor}" x="{_n(text.x)}" y="{_n(text.y)}">{_t(text.text)}</text>'


def _rect(x: float, y: float, w: float, h: float) -> str:
    return f'x="{_n(x)}" y="{_n(y)}" width="{_n(w)}" height="{_n(h)}"'


def _n(value: float) -> str:
    """At most two decimals, never an exponent, no minus zero."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _t(text: str) -> str:
    return escape(clean(text), quote=False)
