"""A picture's file that came back: what it proposes, for programs and for people. The one thing that is posted here;
nothing is changed by it and no file is kept, so that a page from elsewhere gains nothing by sending one.
"""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse
from pydantic import BaseModel, Field

from api.deps import ApiAsked, PageAsked
from api.pages.returned import ENDINGS, returned
from api.problems import kind_of
from api.rendering import render
from api.uploads import FIELD, LARGEST, Received
from graphmodel.analysis.overview import overview
from graphmodel.charts.formats import FORMATS
from graphmodel.charts.returned import READERS
from graphmodel.errors import GraphmodelError, InputError

router = APIRouter()
_BINARY = {"schema": {"type": "string", "format": "binary"}}
_BODY: dict[str, Any] = {
    "required": True,
    "description": f"The file, at most {LARGEST:,} bytes; in a form in the field `{FIELD}`.",
    "content": {
        "multipart/form-data": {
            "schema": {"type": "object", "required": [FIELD], "properties": {FIELD: _BINARY["schema"]}}
        },
        **{FORMATS[suffix].media_type: _BINARY for suffix in READERS},
    },
}


class ProposedChange(BaseModel):
    """`change`: renamed, moved, removed or added; `from` and `to`: ids of those above; `obstacle`: why the model does
    not take it as it is now, `by` what stands in the way; `text` and `hindrance` say it in a sentence.
    """

    change: str
    id: str
    name: str
    new_name: str | None
    from_: list[str] = Field(alias="from")
    to: list[str]
    obstacle: str | None
    by: list[str]
    text: str
    hindrance: str | None


class PassedOver(BaseModel):
    """Words on a slide or page that are no body's; without words a line that leads nowhere."""

    page: int
    text: str


class Proposals(BaseModel):
    """What a file proposes for the model: nothing of it has been done. `command` does it, where the store is."""

    model: str
    chart: str
    at: str | None
    file: str
    changes: list[ProposedChange]
    gone: list[int]
    passed: list[PassedOver]
    command: str


@router.post("/api/v1/models/{model}/returned", tags=["charts"], openapi_extra={"requestBody": _BODY})
def proposals(model: str, upload: Received, asked: ApiAsked, response: Response) -> Proposals:
    """What somebody has changed in a structure picture (.pptx or .drawio) that was drawn here. Changes nothing."""
    overview(asked.reader, model, asked.lang)
    if isinstance(upload, GraphmodelError):
        raise upload
    response.headers["Cache-Control"] = "no-store"
    return Proposals.model_validate(returned(asked, model, upload).data)


@router.get("/{lang}/models/{model}/returned", include_in_schema=False)
def form(request: Request, asked: PageAsked, model: str) -> HTMLResponse:
    return _page(request, asked, model)


@router.post("/{lang}/models/{model}/returned", include_in_schema=False)
def page(request: Request, model: str, upload: Received, asked: PageAsked) -> HTMLResponse:
    try:
        if isinstance(upload, GraphmodelError):
            raise upload
        told = returned(asked, model, upload)
    except InputError as problem:
        return _page(request, asked, model, problem=problem, kind=kind_of(problem), status=kind_of(problem).status)
    return _page(request, asked, model, told=told)


def _page(request: Request, asked: PageAsked, model: str, status: int = 200, **more: Any) -> HTMLResponse:
    given = {"told": None, "problem": None, "kind": None, **more}
    answer = render(
        request, "returned.html", asked.lang, links=asked.links, model=overview(asked.reader, model, asked.lang),
        endings=",".join(ENDINGS), largest=LARGEST // 2**20, field=FIELD, status=status, **given,
    )  # fmt: skip
    answer.headers["Cache-Control"] = "no-store"
    return answer
