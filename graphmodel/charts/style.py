"""Colours and strokes of the pictures, written once: the SVG's style sheet and the canvas's palette come from here."""

from __future__ import annotations

import base64
from collections.abc import Mapping

from graphmodel.layout.measure import FACES, FONTS

FAMILY = '"Graphmodel Sans","Noto Sans",sans-serif'

LIGHT: Mapping[str, str] = {
    "paper": "#ffffff",
    "ink": "#18212b",
    "muted": "#505c68",
    "warning": "#8a4a00",
    "line": "#3d4854",
    "rule": "#c9d0d6",
    "column": "#f3f4f6",
    "column-alternate": "#f9fafb",
    "strand": "#f9fafb",
    "unstated": "#ffffff",
    "territory-0": "#f4f6f8",
    "territory-1": "#e9eff5",
    "territory-2": "#f7f9fb",
    "territory-3": "#eef3f7",
    "territory-edge": "#b9c6d2",
    "plain": "#ffffff",
    "plain-edge": "#6b7681",
    "prepares": "#edf3fa",
    "prepares-edge": "#4d84b3",
    "open": "#fdf3de",
    "open-edge": "#9a5700",
    "planned": "#ffffff",
    "planned-edge": "#6b7681",
    "unidentified": "#eceef0",
    "unidentified-edge": "#6b7681",
    "focus": "#0b4f8a",
}
DARK: Mapping[str, str] = {
    "paper": "#14181d",
    "ink": "#e7eaee",
    "muted": "#a9b3bd",
    "warning": "#e9b262",
    "line": "#b4bdc6",
    "rule": "#3a434d",
    "column": "#1c2127",
    "column-alternate": "#181d22",
    "strand": "#1a1f25",
    "unstated": "#14181d",
    "territory-0": "#191f26",
    "territory-1": "#202a34",
    "territory-2": "#181d23",
    "territory-3": "#1d2630",
    "territory-edge": "#42505d",
    "plain": "#14181d",
    "plain-edge": "#8b96a1",
    "prepares": "#1a2a3a",
    "prepares-edge": "#6ea3d0",
    "open": "#33270f",
    "open-edge": "#d39b4a",
    "planned": "#14181d",
    "planned-edge": "#8b96a1",
    "unidentified": "#262c33",
    "unidentified-edge": "#8b96a1",
    "focus": "#8cc2f2",
}
DASHES: Mapping[str, tuple[float, ...]] = {"solid": (), "dashed": (5, 3), "dotted": (1.4, 3.2)}
TONES = ("plain", "prepares", "open", "planned", "unidentified")
BANDS = ("column", "column-alternate", "strand", "unstated")
TERRITORIES = ("territory-0", "territory-1", "territory-2", "territory-3")
"""The tints of frames in frames, by depth; they begin again."""
_MUTED = ("sub", "note", "label", "legend", "source", "silent", "unsaid", "subtitle")
COLOUR_OF = {**dict.fromkeys(_MUTED, "muted"), "warning": "warning"}
"""The colour of each role's text; a role that is not named is ink."""
ITALIC = ("silent", "unsaid")


def font_faces() -> str:
    """Both fonts inside the style sheet, as data."""
    faces: list[str] = []
    for weight, name in ((400, "Regular"), (600, "SemiBold")):
        data = base64.b64encode((FONTS / f"NotoSans-{name}.woff2").read_bytes()).decode("ascii")
        faces.append(
            f'@font-face{{font-family:"Graphmodel Sans";font-weight:{weight};'
            f'src:url(data:font/woff2;base64,{data}) format("woff2")}}'
        )
    return "\n".join(faces)


def variables() -> str:
    """The palette as custom properties of a page."""
    light = "".join(f"--{name}:{colour};" for name, colour in LIGHT.items())
    dark = "".join(f"--{name}:{colour};" for name, colour in DARK.items())
    screen = "@media screen and (prefers-color-scheme:dark){:root{" + dark + "color-scheme:dark}}"
    return f":root{{{light}color-scheme:light}}\n{screen}"


def chart_css() -> str:
    """What an SVG inside a page needs, without the fonts: a page with a strict policy serves it as a file of its own.

    The page defines `@font-face` for "Graphmodel Sans" (graphmodel.layout.measure.FONTS has the files).
    """
    rules = [
        ".gm-chart{max-width:none;display:block}",
        f".gm-chart text{{font-family:{FAMILY};white-space:pre}}",
        ".gm-middle{text-anchor:middle}.gm-end{text-anchor:end}",
        ".gm-silent,.gm-unsaid{font-style:italic}",
        ".gm-line{fill:none;stroke-width:1.4;stroke-linejoin:round}",
        ".gm-box{stroke-width:1.3}.gm-open{stroke-width:1.7}",
        ".gm-strand,.gm-unstated{stroke-width:1}",
        ".gm-unstated{stroke-dasharray:5 4}",
        ".gm-territory{stroke-width:1.2;vector-effect:non-scaling-stroke}.gm-territory-title{font-weight:600}",
        ".gm-dashed{stroke-dasharray:5 3}.gm-dotted{stroke-dasharray:1.4 3.2;stroke-linecap:round}",
        ".gm-chart a{cursor:pointer}.gm-chart a:hover .gm-name,.gm-chart a:focus .gm-name{text-decoration:underline}",
    ]
    for role, face in FACES.items():
        rules.append(f".gm-{role}{{font-size:{face.size}px;font-weight:{600 if face.bold else 400}}}")
    rules += _colours(LIGHT)
    rules.append("@media screen and (prefers-color-scheme:dark){" + "".join(_colours(DARK)) + "}")
    rules.append(
        "@media (forced-colors:active){.gm-chart text{fill:CanvasText}"
        ".gm-box,.gm-band,.gm-territory{fill:Canvas;stroke:CanvasText}.gm-line{stroke:CanvasText}.gm-arrow{fill:CanvasText}.gm-paper{fill:Canvas}}"
    )
    return "\n".join(rules)


def _colours(of: Mapping[str, str]) -> list[str]:
    rules = [f".gm-paper{{fill:{of['paper']}}}", f".gm-chart text{{fill:{of['ink']}}}"]
    for role, colour in COLOUR_OF.items():
        rules.append(f".gm-chart .gm-{role}{{fill:{of[colour]}}}")
    rules += [f".gm-{kind}{{fill:{of[kind]}}}" for kind in BANDS]
    rules += [f".gm-{tint}{{fill:{of[tint]}}}" for tint in TERRITORIES]
    rules.append(f".gm-territory{{stroke:{of['territory-edge']}}}")
    rules.append(f".gm-strand,.gm-unstated{{stroke:{of['rule']}}}")
    rules += [f".gm-box.gm-{tone}{{fill:{of[tone]};stroke:{of[tone + '-edge']}}}" for tone in TONES]
    rules.append(f".gm-line{{stroke:{of['line']}}}.gm-arrow{{fill:{of['line']}}}")
    rules.append(f".gm-line.gm-open{{stroke:{of['open-edge']}}}.gm-arrow.gm-open{{fill:{of['open-edge']}}}")
    return rules
