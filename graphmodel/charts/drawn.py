"""What a chart's file says once it comes back: the boxes as they were drawn, and as they stand in it now."""

from __future__ import annotations

from dataclasses import dataclass

from graphmodel.model.vocabulary import Lang


@dataclass(frozen=True, slots=True)
class DrawnBox:
    """`key`: the element's id, or what the file calls a box that somebody added; `parents`: keys, in order."""

    key: str
    name: str
    parents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passed:
    """What the reader passed over: a shape's words that are no body's, or, without words, a line that leads nowhere.

    `page`: the slide or page, from 1.
    """

    page: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart's file read again.

    `then` is what was written into the file when it was drawn, `now` what its shapes show; only their difference is
    somebody's doing, so a model that has moved on since does not look like an edit. `model`, `chart` and `at` are
    those of the drawing; a box in `now` whose key is not in `then` was added. `lang`: the language of its names,
    where the file says it; `gone`: slides that are no longer there, and what only they showed is in neither; `passed`:
    what somebody added that was not understood.
    """

    model: str
    chart: str
    at: str | None
    then: tuple[DrawnBox, ...]
    now: tuple[DrawnBox, ...]
    lang: Lang | None = None
    gone: tuple[int, ...] = ()
    passed: tuple[Passed, ...] = ()
