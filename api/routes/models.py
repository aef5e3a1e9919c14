"""/api/v1/models: what the store holds, and what is judged of it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from pydantic import BaseModel

from api.deps import AskedLang, Day, FromReader, FromStore, Items, Paging
from api.pages.judging import judge
from graphmodel.analysis.overview import overview
from graphmodel.findings import Finding, RuleCount
from graphmodel.store.regions import models as stored

router = APIRouter(prefix="/api/v1", tags=["models"])


class ModelRow(BaseModel):
    """A model and its size."""

    model: str
    name: str
    as_of: str
    kind: str
    nodes: int
    relations: int


class ModelAbout(BaseModel):
    """A model: what it tells of, as of when, from which sources, and how many elements of each label it has."""

    model: str
    name: str
    about: str | None
    kind: str
    as_of: str
    counts: dict[str, int]
    sources: list[str]
    rules: list[RuleCount]


@router.get("/models")
def models(reader: FromReader, paging: Annotated[Paging, Depends()], lang: AskedLang = "en") -> Items[ModelRow]:
    """Every model in the store."""
    rows = [row | {"name": overview(reader, row["model"], lang).name} for row in stored(reader)]
    return paging.part([ModelRow.model_validate({name: row[name] for name in ModelRow.model_fields}) for row in rows])


@router.get("/models/{model}")
def model(model: str, reader: FromReader, store: FromStore, lang: AskedLang = "en", at: Day = None,
          law_at: Day = None) -> ModelAbout:  # fmt: skip
    """One model with its three counts by rule."""
    found = overview(reader, model, lang)
    report = judge(reader, model, lang, engine=store.engine, at=at, law_at=law_at).report
    return ModelAbout(model=found.id, name=found.name, about=found.about, kind=found.kind, as_of=found.as_of,
                      counts=found.counts, sources=[one.props["id"] for one in found.sources], rules=list(report.rules))  # fmt: skip


@router.get("/models/{model}/findings")
def findings(model: str, reader: FromReader, store: FromStore, paging: Annotated[Paging, Depends()], lang: AskedLang = "en",
             at: Day = None, law_at: Day = None, rule: Annotated[str | None, Query(max_length=120)] = None) -> Items[Finding]:  # fmt: skip
    """What fails and what cannot be said, gravest first."""
    report = judge(reader, model, lang, engine=store.engine, at=at, law_at=law_at).report
    return paging.part([one for one in report.findings if rule in (None, one.rule)])
