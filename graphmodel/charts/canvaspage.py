"""A large scene as one HTML page on a canvas, for a notebook: no request, no script but its own."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

from graphmodel.charts.canvas import bundle, slim_json, style
from graphmodel.charts.page import inert_json, policy
from graphmodel.charts.style import chart_css, font_faces, variables
from graphmodel.charts.svg import legend_svg
from graphmodel.layout.scene import Scene
from graphmodel.layout.words import Words
from graphmodel.words import texts

MOST_INLINE = 150
"""A structure with more boxes is drawn on a canvas where scripts run; other pictures are read row by row."""
_HERE = Path(__file__).parent
_START = "$canvas.canvases(document);\n"


def is_large(scene: Scene) -> bool:
    return scene.kind == "structure" and len(scene.boxes) > MOST_INLINE


def render_canvas(scene: Scene, words: Words | None = None) -> str:
    """The whole page; `words` are by default the product's texts in the scene's language."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    css = "\n".join(
        (font_faces(), variables(), (_HERE / "templates/canvas.css").read_text("utf-8"), chart_css(), style())
    )
    script = bundle() + _START
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"), autoescape=True, undefined=StrictUndefined
    )  # fmt: skip
    return environment.get_template("canvas.html.j2").render(
        scene=scene,
        words=words or texts(scene.lang),
        css=Markup(css),  # noqa: S704 - our own files
        script=Markup(script),  # noqa: S704
        policy=policy([script], [css]),
        legend=[(Markup(legend_svg(one)), one.meaning) for one in scene.footer.samples],  # noqa: S704
        data=Markup(inert_json(json.loads(slim_json(scene)))),  # noqa: S704
    )


def framed(scene: Scene, words: Words | None = None) -> str:
    """The page in a frame of its own, where neither reaches into the notebook nor is reached by it."""
    return (
        f'<iframe title="{escape(scene.title)}" sandbox="allow-scripts" loading="lazy" '
        'style="width:100%;height:46rem;border:0" '
        f'srcdoc="{escape(render_canvas(scene, words))}"></iframe>'
    )
