"""The formats of a picture: for each ending of a file's name, what it holds and who draws it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from graphmodel.charts.options import Options
from graphmodel.layout.scene import Scene
from graphmodel.layout.words import Words


class Format(NamedTuple):
    """`draw` is imported when it is first used: some formats bring large libraries."""

    suffix: str
    media_type: str
    draw: Callable[[Scene, Words | None, Options], bytes]


def _svg(scene: Scene, words: Words | None, options: Options) -> bytes:
    from graphmodel.charts.svg import render_svg

    return render_svg(scene, theme=options.theme).encode("utf-8")


def _html(scene: Scene, words: Words | None, options: Options) -> bytes:
    from graphmodel.charts.page import render_html

    return render_html(scene, words).encode("utf-8")


def _pdf(scene: Scene, words: Words | None, options: Options) -> bytes:
    from graphmodel.charts.pdf import render_pdf

    return render_pdf(scene, words, options)


def _png(scene: Scene, words: Words | None, options: Options) -> bytes:
    from graphmodel.charts.png import render_png

    return render_png(scene, options)


def _pptx(scene: Scene, words: Words | None, options: Options) -> bytes:
    from graphmodel.charts.pptx import render_pptx

    return render_pptx(scene, words, options)


def _drawio(scene: Scene, words: Words | None, options: Options) -> bytes:
    from graphmodel.charts.drawio import render_drawio

    return render_drawio(scene, words, options)


def _xlsx(scene: Scene, words: Words | None, options: Options) -> bytes:
    from graphmodel.charts.workbook import render_xlsx

    return render_xlsx(scene, words, options)


FORMATS = {
    one.suffix: one
    for one in (
        Format(".svg", "image/svg+xml", _svg),
        Format(".html", "text/html; charset=utf-8", _html),
        Format(".pdf", "application/pdf", _pdf),
        Format(".png", "image/png", _png),
        Format(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", _pptx),
        Format(".drawio", "application/vnd.jgraph.mxfile", _drawio),
        Format(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", _xlsx),
    )
}
"""By suffix, in the order in which they are offered."""
