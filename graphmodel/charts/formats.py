"""The formats of a picture: for each ending of a file's name, what it holds and who draws it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from graphmodel.layout.scene import Scene
from graphmodel.layout.words import Words


@dataclass(frozen=True, slots=True)
class Options:
    """What the reader may choose beside the format; a format looks only at what concerns it."""


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


FORMATS = {
    one.suffix: one
    for one in (
        Format(".svg", "image/svg+xml", _svg),
        Format(".html", "text/html; charset=utf-8", _html),
    )
}
"""By suffix, in the order in which they are offered."""
