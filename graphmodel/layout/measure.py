"""Text measured with the advance widths of the font that is shipped beside this module.

Source of the margin: Chromium's own widths differ from the sum of advances by less than 3 % (kerning, rounding).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from graphmodel.layout.scene import Role

FONTS = Path(__file__).parent / "fonts"
MARGIN = 1.03


@dataclass(frozen=True, slots=True)
class Face:
    """Size and line height in CSS pixels; `bold` chooses the SemiBold file."""

    size: float
    line: float
    bold: bool = False


FACES: dict[Role, Face] = {
    "title": Face(22, 29, bold=True),
    "subtitle": Face(14, 20),
    "head": Face(13.5, 18, bold=True),
    "name": Face(14, 18.5),
    "silent": Face(14, 18.5),
    "unsaid": Face(12.5, 16.5),
    "sub": Face(12.5, 16.5),
    "note": Face(12.5, 16.5),
    "warning": Face(12.5, 16.5, bold=True),
    "label": Face(12.5, 16.5),
    "legend": Face(12.5, 18),
    "source": Face(12.5, 18),
}


def clean(text: str) -> str:
    """One line without control, format or unpaired characters, composed, single spaces; what is drawn and measured."""
    if text.isprintable() and "  " not in text and text.strip(" ") == text and unicodedata.is_normalized("NFC", text):
        return text
    kept = (" " if c.isspace() and c not in "\u00a0\u202f" else c for c in unicodedata.normalize("NFC", text))
    shown = "".join(c for c in kept if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    return " ".join(part for part in shown.split(" ") if part)


def width(text: str, role: Role) -> float:
    """Width of one line in pixels, with the margin."""
    return pixels(advance(text, role), role)


def advance(text: str, role: Role) -> int:
    """Width of one line in thousandths of an em: whole numbers, so that the parts of a line add up to the line."""
    return sum(map(_table(role).__getitem__, text))


def pixels(advance: int, role: Role) -> float:
    """An advance as pixels, with the margin."""
    return advance * FACES[role].size * MARGIN / 1000


class _Advances(dict[str, int]):
    """Widths by character; what the font lacks is estimated when it is first met."""

    def __missing__(self, char: str) -> int:
        self[char] = found = _unknown(char)
        return found


def _unknown(char: str) -> int:
    """A generous width, in thousandths of an em, for what a browser takes from another font."""
    if unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 1400 if unicodedata.east_asian_width(char) in ("W", "F") else 1100


@cache
def _table(role: Role) -> _Advances:
    return _advances(FACES[role].bold)


@cache
def _advances(bold: bool) -> _Advances:
    from fontTools.ttLib import TTFont

    font: Any
    with TTFont(FONTS / f"NotoSans-{'SemiBold' if bold else 'Regular'}.ttf", lazy=True) as font:
        metrics: dict[str, tuple[int, int]] = font["hmtx"].metrics
        scale = 1000 / font["head"].unitsPerEm
        cmap: dict[int, str] = font.getBestCmap()
    wide = {chr(code): round(metrics[name][0] * scale) for code, name in cmap.items()}
    return _Advances({char: advance for char, advance in wide.items() if advance})
