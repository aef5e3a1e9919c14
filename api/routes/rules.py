"""/api/v1/rules: what is judged, why and on what basis."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel

from api.deps import AskedLang, InParts, Items
from graphmodel.model.vocabulary import Lang
from graphmodel.rules import Rule
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
    scope: str
    why: str
    fix: str

    @classmethod
    def of(cls, one: Rule, lang: Lang) -> RuleRow:
        header = one.header
        return cls(
            rule=one.name,
            title=header.title.in_(lang),
            judges=header.judges,
            severity=header.severity,
            hint=header.hint,
            about=header.about,
            basis=header.grounds(lang),
            scope=header.scope.in_(lang),
            why=header.why.in_(lang),
            fix=header.fix.in_(lang),
        )


@router.get("/rules")
def rules(parts: InParts, lang: AskedLang = "en") -> Items[RuleRow]:
    """Every rule."""
    return parts.part([RuleRow.of(one, lang) for one in known().values()])
