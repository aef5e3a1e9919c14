"""/api/v1/models: what the store holds, and what is judged of it."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel

from api.deps import ApiAsked, InParts, Items, Named
from api.pages.judging import judge
from graphmodel.analysis.overview import overview
from graphmodel.findings import Finding, RuleCount
from graphmodel.store.regions import models as stored

router = APIRouter(prefix="/api/v1/models", tags=["models"])


class ModelRow(BaseModel):
    """A model and its size."""

    model: str
    name: str
    as_of: str
    kind: str
    nodes: int
    relations: int


class ModelAbout(BaseModel):
    """A model: what it tells of, as of when, from which sources, how many elements of each label it has, its counts."""

    model: str
    name: str
    about: str | None
    kind: str
    as_of: str
    counts: dict[str, int]
    sources: list[str]
    rules: tuple[RuleCount, ...]


@router.get("")
def models(asked: ApiAsked, parts: InParts) -> Items[ModelRow]:
    """Every model in the store."""
    rows = [row | {"name": overview(asked.reader, row["model"], asked.lang).name} for row in stored(asked.reader)]
    return parts.part([ModelRow.model_validate({name: row[name] for name in ModelRow.model_fields}) for row in rows])


@router.get("/{model}")
def model(asked: ApiAsked, model: str) -> ModelAbout:
    """One model with its three counts by rule."""
    found = overview(asked.reader, model, asked.lang)
    told = {name: getattr(found, name) for name in ("name", "about", "kind", "as_of", "counts")}
    sources = [one.props["id"] for one in found.sources]
    return ModelAbout(model=found.id, sources=sources, rules=judge(asked, model, whole=True).report.rules, **told)


@router.get("/{model}/findings")
def findings(asked: ApiAsked, model: str, parts: InParts, rule: Named = None) -> Items[Finding]:
    """What fails and what cannot be said, gravest first."""
    return parts.part([one for one in judge(asked, model, whole=True).report.findings if rule in (None, one.rule)])
