"""/api/v1/analyses, and what each finds in a model, alone or beside another model or day."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel

from api.deps import ApiAsked, AskedLang, InParts, Items
from api.pages.analysis import asked_of, seen, seen_comparison
from graphmodel.analysis.analyses import ANALYSES
from graphmodel.analysis.comparing import Comparison
from graphmodel.analysis.result import Result
from graphmodel.words import texts

router = APIRouter(prefix="/api/v1", tags=["analyses"])
About = Annotated[list[str] | None, Query(description="Ids of what it is about; else the whole model.", max_length=50)]
With = Annotated[str | None, Query(alias="with", max_length=120, description="The model to compare with.")]
Since = Annotated[str | None, Query(max_length=10, description="The day to compare with, such as 2018-01-31.")]


class AnalysisRow(BaseModel):
    """An analysis: which question it answers, what may be named, and its parameters."""

    analysis: str
    title: str
    question: str
    about: list[str]
    params: list[str]


@router.get("/analyses")
def listed(parts: InParts, lang: AskedLang = "en") -> Items[AnalysisRow]:
    """Every analysis."""
    words = texts(lang)
    return parts.part([
        AnalysisRow(analysis=name, title=words(f"{name}-title"), question=words(f"{name}-question"),
                    about=list(one.about), params=list(one.params))
        for name, one in ANALYSES.items()
    ])  # fmt: skip


@router.get("/models/{model}/analyses/{analysis}")
def answer(request: Request, asked: ApiAsked, model: str, analysis: str, about: About = None) -> Result:
    """What an analysis finds: an entry for each subject, with its answer, its sentence's name and its passages."""
    return seen(asked, model, analysis, about or (), asked_of(request))


@router.get("/models/{model}/analyses/{analysis}/comparison")
def comparison(request: Request, asked: ApiAsked, model: str, analysis: str, about: About = None, other: With = None,
               since: Since = None) -> Comparison:  # fmt: skip
    """What got better or worse, became unknown or can be said now, against another model or an earlier day."""
    return seen_comparison(asked, model, analysis, about or (), asked_of(request), other, since)
