"""How draw.io draws what a scene holds: style strings of key=value pairs, from the colours and strokes of style.py."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from graphmodel.charts.style import COLOUR_OF, DASHES, ITALIC, LIGHT, TERRITORIES
from graphmodel.layout.measure import FACES
from graphmodel.layout.scene import Band, Box, Line, Role, Stroke, Territory, Text, Tone

Value = str | int | float
PART: Mapping[str, Value] = {"part": 1, "container": 0, "dropTarget": 0, "collapsible": 0, "rotatable": 0}
"""A cell that is a part of its box: it is selected and moved with it."""

LOCKED: Mapping[str, Value] = {"locked": 1}
_ALIGN = {"start": "left", "middle": "center", "end": "right"}


def styled(*parts: Mapping[str, Value], first: str = "") -> str:
    """`key=value;` for each; a later part wins; `first` is the shape's name."""
    merged = {key: value for part in parts for key, value in part.items()}
    return f"{first};" * bool(first) + "".join(f"{key}={value};" for key, value in merged.items())


def face(text: Text) -> dict[str, Value]:
    """draw.io's own font, and whole sizes: narrower than what the scene was measured with, on every machine."""
    role = text.role
    return {
        "html": 0, "fontFamily": "Helvetica", "fontSize": int(FACES[role].size),
        "fontColor": LIGHT[COLOUR_OF.get(role, "ink")], "fontStyle": _font_style(role), "align": _ALIGN[text.anchor],
        "verticalAlign": "middle", "spacing": 0, "whiteSpace": "wrap",
    }  # fmt: skip


def _font_style(role: Role) -> int:
    return FACES[role].bold + 2 * (role in ITALIC)


def edge_of(stroke: Stroke) -> dict[str, Value]:
    dashes = " ".join(f"{dash:g}" for dash in DASHES[stroke])
    return {"dashed": 1, "dashPattern": dashes} if dashes else {}


def box_style(box: Box, label: Mapping[str, Value]) -> str:
    return styled(_rounded(4), _filled(box.tone, box.border), label, {**PART, "part": 0})


def second_edge(box: Box) -> str:
    """What shows of the box behind a stacked one."""
    return styled({"top": 0, "left": 0, "html": 0}, _filled(box.tone, box.border), {"fillColor": "none"}, PART,
                  {"pointerEvents": 0}, first="shape=partialRectangle")  # fmt: skip


def band_style(band: Band) -> str:
    edge: dict[str, Value] = {"strokeColor": LIGHT["rule"] if band.kind in ("strand", "unstated") else "none"}
    dashes: dict[str, Value] = {"dashed": 1, "dashPattern": "5 4"} if band.kind == "unstated" else {}
    return styled(_rounded(6), {"html": 0, "fillColor": LIGHT[band.kind]}, edge, dashes, {**PART, "part": 0}, LOCKED)


def territory_style(territory: Territory) -> str:
    look: dict[str, Value] = {
        "html": 0, "fillColor": LIGHT[TERRITORIES[territory.depth % len(TERRITORIES)]],
        "strokeColor": LIGHT["territory-edge"], "strokeWidth": 1.2,
    }  # fmt: skip
    return styled(_rounded(6), look, {**PART, "part": 0}, LOCKED)


def territory_title(text: Text, size: float) -> str:
    own: dict[str, Value] = {"fontSize": int(size), "strokeColor": "none", "fillColor": "none"}
    return styled(face(text), own, LOCKED, first="text")


def line_style(line: Line, ends: Mapping[str, Value]) -> str:
    """`ends`: where the line leaves and enters its boxes."""
    colour = LIGHT["open-edge" if line.tone == "open" else "line"]
    arrow: dict[str, Value] = {"endArrow": "block", "endFill": 1, "endSize": 7} if line.arrow else {"endArrow": "none"}
    return styled({"edgeStyle": "orthogonalEdgeStyle", "rounded": 0, "html": 0, "strokeColor": colour,
                   "strokeWidth": 1}, edge_of(line.stroke), arrow, ends)  # fmt: skip


def sample_box(stroke: Stroke, tone: Tone) -> str:
    return styled(_rounded(3), {"html": 0}, _filled(tone, stroke), LOCKED)


def sample_line(stroke: Stroke) -> str:
    return styled({"html": 0, "endArrow": "none", "strokeColor": LIGHT["line"], "strokeWidth": 1}, edge_of(stroke),
                  LOCKED)  # fmt: skip


def text_style(text: Text, kind: Literal["part", "fixed", "free"]) -> str:
    own = {"part": {**PART, "pointerEvents": 0}, "fixed": LOCKED, "free": {}}[kind]
    return styled({"strokeColor": "none", "fillColor": "none"}, face(text), own, first="text")


def _rounded(radius: int) -> dict[str, Value]:
    return {"rounded": 1, "absoluteArcSize": 1, "arcSize": 2 * radius}


def _filled(tone: Tone, stroke: Stroke) -> dict[str, Value]:
    return {"fillColor": LIGHT[tone], "strokeColor": LIGHT[f"{tone}-edge"],
            "strokeWidth": 1.7 if tone == "open" else 1.3} | edge_of(stroke)  # fmt: skip
