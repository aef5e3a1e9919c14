"""A model's pictures as SVG, as one HTML file that can be mailed, and as the scene that they are drawn from."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Response

from api.deps import ApiAsked
from api.pages.model import seen_scene
from graphmodel.charts.overlays import OVERLAYS
from graphmodel.charts.page import render_html
from graphmodel.charts.svg import render_svg
from graphmodel.layout.scene import Scene
from graphmodel.words import texts

router = APIRouter(prefix="/api/v1/models/{model}/charts", tags=["charts"])
Matter = Annotated[str | None, Query(max_length=120, description="Id of a matter, for the path picture.")]
Package = Annotated[str | None, Query(max_length=120, description="Id of a service package, for the split picture.")]
Sector = Annotated[str | None, Query(max_length=120, description="A sector such as rescue, for the split picture.")]
Body = Annotated[str | None, Query(max_length=120, description="Id of a body, for the members picture.")]
Person = Annotated[str | None, Query(max_length=120, description="Id of a person, for the members picture.")]
Overlay = Annotated[str | None, Query(max_length=120, description=f"For the structure picture: {', '.join(OVERLAYS)}.")]
Since = Annotated[str | None, Query(max_length=10, description="The day that the overlay difference compares with.")]
STYLED = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"
"""The policy of a picture alone: its style and fonts are inside it, and nothing else may be."""


def params(
    matter: Matter = None,
    package: Package = None,
    sector: Sector = None,
    body: Body = None,
    person: Person = None,
    overlay: Overlay = None,
    since: Since = None,
) -> dict[str, str | None]:
    """What may be chosen beside the day; each picture refuses what it does not take."""
    return {"matter": matter, "package": package, "sector": sector, "body": body, "person": person,
            "overlay": overlay, "since": since}  # fmt: skip


Params = Annotated[dict[str, str | None], Depends(params)]


@router.get("/{chart}.svg", response_class=Response)
def svg(asked: ApiAsked, model: str, chart: str, own: Params, download: bool = False, small: bool = False) -> Response:
    """The picture alone, with its fonts inside; `small` leaves out its heading, its legend and the fonts."""
    scene = seen_scene(asked, model, chart, **own)
    text = render_svg(scene, embed_font=not small, header=not small, footer=not small)
    return _file(text, "image/svg+xml", f"{model}-{chart}.svg" if download else None, STYLED)


@router.get("/{chart}.html", response_class=Response)
def html(asked: ApiAsked, model: str, chart: str, own: Params) -> Response:
    """One self-contained file: the picture to move about in, and the same as text."""
    text = render_html(seen_scene(asked, model, chart, **own), texts(asked.lang))
    return _file(text, "text/html; charset=utf-8", f"{model}-{chart}.html", "sandbox")


@router.get("/{chart}.json")
def scene(asked: ApiAsked, model: str, chart: str, own: Params) -> Scene:
    """The scene: boxes, lines, texts and the table that says the same."""
    return seen_scene(asked, model, chart, **own)


def _file(text: str, media_type: str, name: str | None, policy: str) -> Response:
    headers = {"Content-Security-Policy": policy}
    if name:
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return Response(text, media_type=media_type, headers=headers)
