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


FORMATS = {
    one.suffix: one
    for one in (
        Format(".svg", "image/svg+xml", _svg),
        Format(".html", "text/html; charset=utf-8", _html),
        Format(".pdf", "application/pdf", _pdf),
        Format(".png", "image/png", _png),
    )
}
"""By suffix, in the order in which they are offered."""
