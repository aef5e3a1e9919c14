"""The formats of a picture: for each ending of a file's name, what it holds and who draws it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from graphmodel.layout.scene import Scene
from graphmodel.layout.words import Words


@dataclass(frozen=True, slots=True)
class Options:
    """What the reader may choose beside the format; a format looks only at what concerns it.

    `at`: the day that was asked for, None for the model's own.
    """

    at: str | None = None


class Format(NamedTuple):
    """`draw` is imported when it is first used: some formats bring large libraries."""

    suffix: str
    media_type: str
    draw: Callable[[Scene, Words | None, Options], bytes]


def _svg(scene: Scene, words: Words | None, options: Options) -> bytes:
    from graphmodel.charts.svg import render_svg

    return render_svg(scene).encode("utf-8")


def _html(scene: Scene, words: Words | None, options: Options) -> bytes:
    from graphmodel.charts.page import render_html

    return render_html(scene, words).encode("utf-8")


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
        Format(".drawio", "application/vnd.jgraph.mxfile", _drawio),
        Format(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", _xlsx),
    )
}
"""By suffix, in the order in which they are offered."""
