"""The formats of a picture: for each ending of a file's name, what it holds and who draws it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from graphmodel.layout.scene import Scene
from graphmodel.layout.words import Words


@dataclass(frozen=True, slots=True)
class Options:
    """What the reader may choose beside the format; a format looks only at what concerns it.

    `template`: a PowerPoint file whose look the slides take; `told`: sentences about a body by its id, for the notes;
    `at`: the day of the picture where the reader chose one.
    """

    template: Path | None = None
    told: Mapping[str, Sequence[str]] | None = None
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


def _pptx(scene: Scene, words: Words | None, options: Options) -> bytes:
    from graphmodel.charts.pptx import render_pptx

    return render_pptx(scene, words, options)


FORMATS = {
    one.suffix: one
    for one in (
        Format(".svg", "image/svg+xml", _svg),
        Format(".html", "text/html; charset=utf-8", _html),
        Format(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", _pptx),
    )
}
"""By suffix, in the order in which they are offered."""
