"""/api/v1/search: things by name."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel

from api.deps import ApiAsked, InParts, Items, Named
from graphmodel.analysis.search import search as find

router = APIRouter(prefix="/api/v1", tags=["search"])
Wanted = Annotated[str, Query(min_length=1, max_length=200, description="A name or a part of one.")]


class Found(BaseModel):
    """A thing that was found; `also` is the written form that matched, where that is not its name."""

    uid: str
    model: str
    label: str
    name: str
    also: str | None


@router.get("/search")
def search(asked: ApiAsked, parts: InParts, q: Wanted, model: Named = None) -> Items[Found]:
    """Names and other written forms that hold `q`, in all models or one; å, ä and ö are found without their dots."""
    hits = find(asked.reader, q, asked.lang, model)
    return parts.part([Found(uid=one.uid, model=one.model, label=one.name.label, name=one.name.text, also=one.also)
                       for one in hits])  # fmt: skip
