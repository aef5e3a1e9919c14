"""Header and footer of a picture: title and date above; the legend of what is used, and the source, below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from graphmodel.layout.boxes import lines
from graphmodel.layout.measure import width
from graphmodel.layout.scene import Block, Sample, Stroke, Text, Tone
from graphmodel.layout.words import Words

LEAST_WIDTH = 600.0
EDGE = 16.0
"""Space between the picture's edge and its texts."""

SAMPLE_W, SAMPLE_H = 26.0, 16.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A legend entry to come: what is drawn and the id of the message that says what it means."""

    message: str
    draw: Literal["box", "line", "mark"]
    stroke: Stroke = "solid"
    tone: Tone = "plain"
    stack: bool = False
    mark: str = ""


def header(title: str, subtitle: str, total: float) -> Block:
    """`total` is the picture's width."""
    texts, y = lines(title, "title", EDGE, 12, total - 2 * EDGE)
    more, y = lines(subtitle, "subtitle", EDGE, y + 2, total - 2 * EDGE)
    return Block(h=round(y + 12, 2), texts=tuple(texts + more))


def footer(marks: list[Mark], source: str, total: float, words: Words) -> Block:
    """The legend flows over as many rows as it needs; an entry is never parted from its sample."""
    texts: list[Text] = []
    samples: list[Sample] = []
    y, right = 12.0, total - EDGE
    if marks:
        texts, y = lines(words("chart-legend"), "head", EDGE, y, total - 2 * EDGE)
        x, y = EDGE, y + 4
        for mark in marks:
            meaning = words(mark.message)
            lead = SAMPLE_W + 8 if mark.draw != "mark" else (width(mark.mark, "legend") + 8 if mark.mark else 0)
            wide = lead + width(meaning, "legend")
            if x > EDGE and x + wide > right:
                x, y = EDGE, y + 22
            said, below = lines(meaning, "legend", x + lead, y, max(right - x - lead, 80))
            samples.append(
                Sample(
                    x=round(x, 2), y=y + 1, w=SAMPLE_W, h=SAMPLE_H, draw=mark.draw, stroke=mark.stroke,
                    tone=mark.tone, stack=mark.stack, mark=mark.mark, texts=tuple(said), meaning=meaning,
                )
            )  # fmt: skip
            x, y = x + wide + 26, max(y, below - 18)
        y += 26
    said, y = lines(source, "source", EDGE, y, total - 2 * EDGE)
    return Block(h=round(y + 12, 2), texts=tuple(texts + said), samples=tuple(samples))
