"""What a deck carries so that it can be read when it comes back: each shape's id in its name, and what was drawn.

Office and LibreOffice keep the names of shapes and a deck's custom properties, whatever else they write anew.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote, unquote

from graphmodel.charts.drawn import DrawnBox
from graphmodel.charts.pptx_deck import CHUNK

PREFIX = "graphmodel:"
MOST = 32_000_000
"""Signs that the record of a deck may have, unpacked."""
NO_SPACE = "\N{ZERO WIDTH SPACE}"


@dataclass(frozen=True, slots=True)
class Record:
    """What was drawn: `slides` by number from 1; a box's parents are those that a connector there joins it to."""

    model: str
    chart: str
    lang: str
    at: str | None
    slides: tuple[tuple[DrawnBox, ...], ...]


def mark(slide: int, key: str) -> str:
    """The name of the shape that is a body's box on that slide."""
    return f"{PREFIX}{slide}:{quote(key, safe='/-_.~:?', errors='surrogatepass')}"


def marked(name: str) -> tuple[int, str] | None:
    """(slide, key) of such a name; None for any other."""
    number, colon, key = name.removeprefix(PREFIX).partition(":")
    if not name.startswith(PREFIX) or not colon or not number.isascii() or not number.isdigit() or len(number) > 6:
        return None
    return int(number), unquote(key, errors="surrogatepass")


def packed(record: Record) -> list[str]:
    """The record as texts for properties."""
    told = {
        "graphmodel": 1, "model": record.model, "chart": record.chart, "lang": record.lang, "at": record.at,
        "slides": [[[box.key, box.name, list(box.parents)] for box in slide] for slide in record.slides],
    }  # fmt: skip
    raw = zlib.compress(json.dumps(told, ensure_ascii=True, separators=(",", ":")).encode(), 9)
    text = base64.urlsafe_b64encode(raw).decode("ascii")
    return [text[i : i + CHUNK] for i in range(0, len(text), CHUNK)]


def unpacked(texts: Iterable[str]) -> Record:
    """The record again. Raises ValueError where it is damaged."""
    try:
        raw = base64.urlsafe_b64decode("".join(texts))
        opener = zlib.decompressobj()
        plain = opener.decompress(raw, MOST)
        if opener.unconsumed_tail or not opener.eof:
            raise ValueError("too large or cut off")
        told = json.loads(plain)
        if told["graphmodel"] != 1:
            raise ValueError(f"written by a newer version ({told['graphmodel']!r})")
        slides = tuple(
            tuple(DrawnBox(str(key), str(name), tuple(map(str, parents))) for key, name, parents in slide)
            for slide in told["slides"]
        )
        at = None if told["at"] is None else str(told["at"])
        return Record(str(told["model"]), str(told["chart"]), str(told["lang"]), at, slides)
    except (zlib.error, KeyError, TypeError, RecursionError) as problem:
        raise ValueError(str(problem)) from problem


def broken(name: str, lines: Sequence[str]) -> list[str]:
    """The lines of a name so that they can be joined again: a space at the end where there was one, nothing after a
    hyphen of ours, and an invisible sign where the name itself has a hyphen, a slash or no sign at all.
    """
    out: list[str] = []
    rest = name
    for line in lines[:-1]:
        if rest.startswith(line):
            rest = rest[len(line) :]
            out.append(line + (" " if rest.startswith(" ") else NO_SPACE))
            rest = rest.removeprefix(" ")
        else:
            rest = rest[len(line) - 1 :]
            out.append(line)
    return [*out, *lines[-1:]]


def joined(lines: Sequence[str]) -> str:
    """The name that those lines are, after people have written in them."""
    out = ""
    for line in lines:
        if (out.endswith("-") and not out.endswith(" -") and line[:1].islower()) or out.endswith(NO_SPACE):
            out = out[:-1] + line
        else:
            out = f"{out} {line}" if out else line
    return " ".join(out.replace(NO_SPACE, "").split())
