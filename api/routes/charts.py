"""A model's pictures in every format, and as the scene that they are drawn from."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Response

from api.deps import ApiAsked
from api.pages.judging import judge
from api.pages.model import seen_scene
from graphmodel.charts import rendered
from graphmodel.charts.canvas import slim_json
from graphmodel.charts.formats import FORMATS
from graphmodel.charts.options import MOST_PIXELS, PAPERS, chosen
from graphmodel.charts.overlays import OVERLAYS
from graphmodel.charts.page import render_html
from graphmodel.charts.paper import shape
from graphmodel.charts.svg import render_svg
from graphmodel.charts.telling import sentences
from graphmodel.errors import NotFound
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
PaperSize = Annotated[
    str | None,
    Query(description="PDF: the paper, or with `tiles` the size of the whole poster. Else what the picture needs.",
          max_length=2, json_schema_extra={"enum": list(PAPERS)}),
]  # fmt: skip
Tiles = Annotated[
    str | None,
    Query(description="PDF: a poster of sheets of this size.", max_length=2, json_schema_extra={"enum": list(PAPERS)}),
]
OWN_ROUTES = (".svg", ".html")
"""The formats that are asked for in ways of their own."""
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


@router.get("/{chart}.json", response_model=Scene)
def scene(asked: ApiAsked, model: str, chart: str, own: Params, slim: bool = False) -> Response:
    """The scene: boxes, lines, texts and the table that says the same; `slim` leaves out what is as by default."""
    drawn = seen_scene(asked, model, chart, **own)
    # Written by the scene itself: a second check of tens of thousands of boxes takes seconds.
    return Response(slim_json(drawn) if slim else drawn.model_dump_json(), media_type="application/json")


@router.get("/{chart}.{suffix}", response_class=Response)
def any_format(
    asked: ApiAsked,
    model: str,
    chart: str,
    suffix: Annotated[str, Path(json_schema_extra={"enum": [one[1:] for one in FORMATS if one not in OWN_ROUTES]})],
    own: Params,
    paper: PaperSize = None,
    orientation: Annotated[str | None, Query(description="PDF: `portrait` or `landscape`.", max_length=9)] = None,
    tiles: Tiles = None,
    width: Annotated[int | None, Query(description=f"PNG: in pixels, at most {MOST_PIXELS}.")] = None,
    transparent: Annotated[bool, Query(description="PNG: without a background.")] = False,
    theme: Annotated[str | None, Query(description="`light` or `dark`.", max_length=5)] = None,
) -> Response:
    """The picture as a file of any other format; an option that says nothing to the format is refused."""
    form = FORMATS.get(f".{suffix}")
    if form is None:
        known = [one[1:] for one in (*FORMATS, ".json")]
        raise NotFound("format", suffix, known, f"There are: {', '.join(known)}.")
    options = chosen({"paper": paper, "orientation": orientation, "tiles": tiles, "width": width,
                      "transparent": transparent, "theme": theme}, asked.at)  # fmt: skip
    options.fit(form.suffix)
    if form.suffix == ".pptx":
        options = replace(options, told=sentences(judge(asked, model).report))
    seen = seen_scene(asked, model, chart, shape(options), **own)
    content = rendered(seen, form.suffix, texts(asked.lang), options)
    headers = {"Content-Disposition": f'attachment; filename="{model}-{chart}{form.suffix}"'}
    return Response(content, media_type=form.media_type, headers=headers)


def _file(text: str, media_type: str, name: str | None, policy: str) -> Response:
    headers = {"Content-Security-Policy": policy}
    if name:
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return Response(text, media_type=media_type, headers=headers)
