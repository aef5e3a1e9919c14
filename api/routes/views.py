"""/api/v1/views and a model's answers to them, as JSON or CSV."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from api.deps import AskedLang, Day, FromReader, Items, Paging
from api.links import Links
from api.pages.csv import csv_text
from api.pages.tables import answer_table
from graphmodel.analysis.veil import Veil
from graphmodel.analysis.views import ask, view, views
from graphmodel.queries import Column

router = APIRouter(prefix="/api/v1", tags=["views"])
_STANDARD = {"at", "law_at", "lang"}


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
def listed(paging: Annotated[Paging, Depends()], lang: AskedLang = "en") -> Items[ViewRow]:
    """Every view."""
    return paging.part([
        ViewRow(view=name, title=query.header.title.in_(lang), answers=query.header.model_dump()["answers"][lang],
                params=list(query.header.params), columns=list(query.header.columns))
        for name, query in views().items()
    ])  # fmt: skip


@router.get("/models/{model}/views/{view}.csv")
def as_csv(request: Request, model: str, view: str, reader: FromReader, lang: AskedLang = "en", at: Day = None,
           law_at: Day = None) -> Response:  # fmt: skip
    """The answer with names instead of ids, for a spreadsheet."""
    found = ask(reader, view, model, at=at, law_at=law_at, params=_given(request, view))
    table = answer_table(reader, found, lang, Links(lang))
    return Response(csv_text(table, lang), media_type="text/csv; charset=utf-8",
                    headers={"Content-Disposition": f'attachment; filename="{model}-{view}.csv"'})  # fmt: skip


@router.get("/models/{model}/views/{view}")
def answer(request: Request, model: str, view: str, reader: FromReader, lang: AskedLang = "en", at: Day = None,
           law_at: Day = None) -> ViewAnswer:  # fmt: skip
    """The answer of a view; its own parameters are given by their names."""
    found = ask(reader, view, model, at=at, law_at=law_at, params=_given(request, view))
    told = found.model_dump()
    return ViewAnswer(**(told | {"rows": Veil(reader, model, lang).cover(list(told["rows"]))}))


def _given(request: Request, name: str) -> dict[str, str]:
    """The view's own parameters; raises NotFound for an unknown view before anything else."""
    view(name)
    return {key: value for key, value in request.query_params.items() if key not in _STANDARD}
