"""/api/v1/models/{model}/charts: the pictures as SVG, as one HTML file that can be mailed, and as the scene they are drawn from."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Response

from api.deps import AskedLang, Day, FromReader
from api.pages.model import seen_scene
from graphmodel.charts.page import render_html
from graphmodel.charts.svg import render_svg
from graphmodel.layout.scene import Scene
from graphmodel.words import texts

router = APIRouter(prefix="/api/v1/models/{model}/charts", tags=["charts"])
Matter = Annotated[str | None, Query(max_length=120, description="Id of a matter, for the path picture.")]


@router.get("/{chart}.svg", response_class=Response)
def svg(model: str, chart: str, reader: FromReader, lang: AskedLang = "en", matter: Matter = None, at: Day = None,
        download: bool = False, small: bool = False) -> Response:  # fmt: skip
    """The picture alone, with its fonts inside; `small` leaves out its heading, its legend and the fonts."""
    scene = seen_scene(reader, model, chart, lang, matter=matter, at=at)
    text = render_svg(scene, embed_font=not small, header=not small, footer=not small)
    return _file(text, "image/svg+xml", f"{model}-{chart}.svg", download, "style-src 'unsafe-inline'; font-src data:")


@router.get("/{chart}.html", response_class=Response)
def html(
    model: str, chart: str, reader: FromReader, lang: AskedLang = "en", matter: Matter = None, at: Day = None
) -> Response:
    """One self-contained file: the picture to move about in, and the same as text."""
    return _file(render_html(seen_scene(reader, model, chart, lang, matter=matter, at=at), texts(lang)), "text/html; charset=utf-8",
                 f"{model}-{chart}.html", True, "sandbox")  # fmt: skip


@router.get("/{chart}.json")
def scene(
    model: str, chart: str, reader: FromReader, lang: AskedLang = "en", matter: Matter = None, at: Day = None
) -> Scene:
    """The scene: boxes, lines, texts and the table that says the same."""
    return seen_scene(reader, model, chart, lang, matter=matter, at=at)


def _file(text: str, media_type: str, name: str, download: bool, policy: str) -> Response:
    headers = {"Content-Security-Policy": f"default-src 'none'; {policy}"}
    if download:
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return Response(text, media_type=media_type, headers=headers)
