"""Which subtrees of a large picture get a frame, and how large the titles are, so that they read from afar."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

from graphmodel.layout.blocks import BOX_W, Title
from graphmodel.layout.breaking import wrap
from graphmodel.layout.measure import FACES, width

PAD = 12.0
LINE = 1.22
"""The line height of a title, in its size."""

LEAST, BESIDE = 16.0, 6.0
"""The smallest title, in pixels; the space under a title."""

STEP = 1.25
"""From one class of pictures to the next: so many times as many bodies."""

DEEPEST, SMALLEST = 7, 5
"""Frames stand in one another up to so deep; a subtree of fewer bodies gets one only near the top."""

LONG = 70
"""From so many letters on a title is drawn smaller."""

_BODY = 36_000.0
"""Square pixels that a body takes in a whole picture, with frames, titles and what stays empty."""

_AREA = 14_000.0
"""Square pixels that a body takes with the space around it."""


def size_class(bodies: int, heads: int) -> float:
    """The number of bodies, those with others under them for more, rounded up to a class.

    So one more body changes no title but at a class's border.
    """
    return 150 * STEP ** max(0, math.ceil(math.log((bodies + 1.5 * heads + 1) / 150, STEP) - 1e-9))


def title_sizes(of_class: float) -> tuple[float, float, float]:
    """For the heads of trees, the bodies under them, those under these: readable where the whole is fitted to a screen.

    11 pixels at 1600 x 900 is what can be read.
    """
    body = _BODY * min(1.0, of_class / 3000) ** 0.15  # titles take less room in a smaller picture
    fitted = 1600 / math.sqrt(of_class * body * 1.25 * 16 / 9)
    first, second, third = (max(LEAST, round(2 * pixels / fitted) / 2) for pixels in (15.5, 13.8, 13.2))
    return first, second, third


def title_size(name: str, bodies: int, level: int, main: bool, sizes: tuple[float, float, float]) -> float:
    """`level` counts from the heads of the trees, `main` tells the large ones among these.

    Other titles take a share of what they stand over.
    """
    long = min(1.0, math.sqrt(LONG / max(len(name), 1)))
    if level == 1 or main:
        return max(LEAST, math.floor(2 * sizes[level] * long) / 2)
    share = 0.12 if level > 2 else (1.1 if level else 0.3)
    most = math.sqrt(bodies * _AREA * share / (0.6 * max(len(name), 12)))
    wanted = 0.6 * sizes[2] if level > 2 else sizes[2]
    return max(LEAST, math.floor(2 * min(wanted * long, most)) / 2)


def breaker(name: str, size: float) -> Callable[[float], Title]:
    """Breaks a title of that size to a width."""
    return lambda room: _broken(name, size, room)


@lru_cache(maxsize=20_000)
def _broken(name: str, size: float, room: float) -> Title:
    lines = wrap(name, "head", room * FACES["head"].size / size)
    return Title(lines, math.ceil(2 * len(lines) * size * LINE) / 2 + BESIDE)


@lru_cache(maxsize=20_000)
def least_width(name: str, size: float) -> float:
    """Enough for some twelve letters in a line, and for two lines of a title of up to fifty."""
    natural = width(name, "head") * size / FACES["head"].size
    return max(BOX_W, math.ceil(min(natural + 1, max(7 * size, min(0.56 * natural, 15 * size)))))
