"""/api/v1/views and a model's answers to them, as JSON or CSV."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from api.deps import ApiAsked, Asked, AskedLang, InParts, Items, own_params
from api.pages.csv import csv_text
from api.pages.tables import answer_table
from graphmodel.analysis.veil import Veil
from graphmodel.analysis.views import Answer, ask, view_headers
from graphmodel.queries import Column

router = APIRouter(prefix="/api/v1", tags=["views"])


class ViewRow(BaseModel):
    """A view: which question it answers, with which parameters beside the standard ones."""

    view: str
    title: str
    answers: str
    params: list[str]
    columns: list[str]


class ViewAnswer(BaseModel):
    """The answer of a view: things by uid, null for what is not stated."""

    view: str
    model: str
    as_of: str
    at: str
    columns: dict[str, Column]
    rows: list[dict[str, Any]]


@router.get("/views")
def listed(parts: InParts, lang: AskedLang = "en") -> Items[ViewRow]:
    """Every view."""
    return parts.part([
        ViewRow(view=name, title=header.title.in_(lang), answers=header.answers.in_(lang), params=list(header.params),
                columns=list(header.columns))
        for name, header in view_headers().items()
    ])  # fmt: skip


@router.get("/models/{model}/views/{view}.csv", response_class=Response)
def as_csv(request: Request, asked: ApiAsked, model: str, view: str) -> Response:
    """The answer with names instead of ids, for a spreadsheet."""
    text = csv_text(answer_table(asked, _answer(request, asked, model, view)), asked.lang)
    headers = {"Content-Disposition": f'attachment; filename="{model}-{view}.csv"'}
    return Response(text, media_type="text/csv; charset=utf-8", headers=headers)


@router.get("/models/{model}/views/{view}")
def answer(request: Request, asked: ApiAsked, model: str, view: str) -> ViewAnswer:
    """The answer of a view; its own parameters are given by their names."""
    told = _answer(request, asked, model, view).model_dump()
    rows = Veil(asked.reader, model, asked.lang).cover(list(told["rows"]))
    return ViewAnswer.model_validate(told | {"rows": rows})


def _answer(request: Request, asked: Asked, model: str, name: str) -> Answer:
    """Raises NotFound for an unknown view, model or parameter."""
    return ask(asked.reader, name, model, at=asked.at, law_at=asked.law_at, params=own_params(request))
