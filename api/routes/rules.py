"""/api/v1/rules: what is judged, why and on what basis."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends
from pydantic import BaseModel

from api.deps import AskedLang, Items, Paging
from graphmodel.rules import rules as known

router = APIRouter(prefix="/api/v1", tags=["rules"])


class RuleRow(BaseModel):
    """A rule in one language; `severity` norm: as the strength of the norm that is judged."""

    rule: str
    title: str
    judges: str
    severity: str
    hint: bool
    about: str
    basis: str | None
    why: str
    fix: str


@router.get("/rules")
def rules(paging: Annotated[Paging, Depends()], lang: AskedLang = "en") -> Items[RuleRow]:
    """Every rule."""
    return paging.part([
        RuleRow(rule=name, title=one.header.title.in_(lang), judges=one.header.judges, severity=one.header.severity,
                hint=one.header.hint, about=one.header.about, basis=one.header.basis.in_(lang) if one.header.basis else None,
                why=one.header.why.in_(lang), fix=one.header.fix.in_(lang))
        for name, one in known().items()
    ])  # fmt: skip
