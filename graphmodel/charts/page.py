"""A scene as one HTML file that can be mailed: no request, no script but its own; the picture and the same as text.

pyvis keeps the nodes and edges; its template, colours and placing are not used. The browser draws the scene's own boxes
and lines on vis-network's canvas; without scripts, and on paper, the SVG stands in its place.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from graphmodel.charts.bodies import held
from graphmodel.charts.strokes import arrow_head, drawn_once, shaft
from graphmodel.charts.style import (
    COLOUR_OF,
    DARK,
    DASHES,
    FAMILY,
    ITALIC,
    LIGHT,
    TERRITORIES,
    chart_css,
    font_faces,
    variables,
)  # fmt: skip
from graphmodel.charts.svg import legend_svg, render_svg
from graphmodel.layout.boxes import STACK
from graphmodel.layout.measure import FACES
from graphmodel.layout.scene import Scene
from graphmodel.layout.words import Words
from graphmodel.words import texts

_HERE = Path(__file__).parent
_SILENT = ("chart-not-stated", "chart-taker-not-stated", "chart-unconditional", "chart-action-not-stated")


class NodesAndEdges:
    """The scene's nodes and edges, kept by pyvis; positions preset, nothing moves, labels already broken into lines."""

    def __init__(self, scene: Scene) -> None:
        from pyvis.network import Network

        self._net: Any = Network(directed=True)
        for box in scene.boxes:
            self._net.add_node(
                box.id,
                label="\n".join(text.text for text in box.texts),
                shape="custom",
                x=box.x + box.w / 2,
                y=box.y + box.h / 2,
                physics=False,
                widthConstraint={"minimum": box.w},
            )
        ends = {(a, b): None for line in scene.lines for a in line.sources for b in line.targets}
        for a, b in ends:
            self._net.add_edge(a, b, hidden=True, physics=False)

    @property
    def nodes(self) -> list[dict[str, Any]]:
        return [dict(node) for node in self._net.nodes]

    @property
    def edges(self) -> list[dict[str, Any]]:
        return [{"id": i, **edge} for i, edge in enumerate(self._net.edges)]


def render_html(scene: Scene, words: Words | None = None) -> str:
    """The whole page; `words` are by default the product's texts in the scene's language."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    words = words or texts(scene.lang)
    css = "\n".join((font_faces(), variables(), _file("templates/page.css"), chart_css()))
    library, boot = _library(), _file("templates/page.js")
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        finalize=_shown,
    )
    return environment.get_template("page.html.j2").render(
        scene=scene,
        words=words,
        css=Markup(css),  # noqa: S704 - our own files
        library=Markup(library),  # noqa: S704
        boot=Markup(boot),  # noqa: S704
        policy=policy([library, boot], [css]),
        svg=Markup(render_svg(scene, inline=True, footer=False)),  # noqa: S704 - escaped where it is written
        legend=[(sample, Markup(legend_svg(sample))) for sample in scene.footer.samples],  # noqa: S704
        silent={words(message) for message in _SILENT},
        data=Markup(inert_json(_data(scene))),  # noqa: S704 - no < > & in it
    )


def _shown(value: Any) -> Any:
    """Without signs that no file holds; what is markup comes from where it is escaped."""
    return held(value) if type(value) is str else value


def _data(scene: Scene) -> dict[str, Any]:
    store = NodesAndEdges(scene)
    return {
        "scene": scene.model_dump(include={"width", "height", "bands", "territories", "boxes", "notes"}),
        "nodes": store.nodes,
        "edges": store.edges,
        "strokes": [
            {"points": shaft(line), "head": arrow_head(line) if line.arrow else None, "stroke": line.stroke,
             "tone": line.tone}
            for line in drawn_once(scene.lines)
        ],
        "faces": {
            role: {"size": face.size, "weight": 600 if face.bold else 400, "italic": role in ITALIC,
                   "colour": COLOUR_OF.get(role, "ink")}
            for role, face in FACES.items()
        },
        "dashes": DASHES,
        "family": FAMILY,
        "stack": STACK,
        "tints": TERRITORIES,
        "light": LIGHT,
        "dark": DARK,
    }  # fmt: skip


def inert_json(value: Any) -> str:
    """JSON that is inert inside a script element: plain ASCII in which nothing can end the element."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False, default=dict)
    for char in "<>&":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return text


def policy(scripts: Iterable[str], styles: Iterable[str]) -> str:
    allowed = {"script-src": scripts, "style-src": styles}
    hashes = {name: " ".join(f"'sha256-{_hash(text)}'" for text in texts) for name, texts in allowed.items()}
    parts = ["default-src 'none'", *(f"{name} {value}" for name, value in hashes.items()), "font-src data:"]
    return "; ".join([*parts, "base-uri 'none'", "form-action 'none'"])


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


@cache
def _file(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


@cache
def _library() -> str:
    """vis-network without the address of its source map, which a browser's tools would ask for."""
    lines = _file("vendor/vis-network.min.js").splitlines()
    return "\n".join(line for line in lines if not line.startswith("//# sourceMappingURL"))
