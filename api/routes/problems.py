"""The page of each kind of problem, to which the `type` of an answer leads."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from api.problems import KINDS, language_of
from api.rendering import render
from graphmodel.errors import NotFound

router = APIRouter(include_in_schema=False)


@router.get("/problems/{code}")
def problem(request: Request, code: str) -> HTMLResponse:
    if code not in KINDS:
        raise NotFound("kind of problem", code, KINDS, f"There are: {', '.join(KINDS)}.")
    return render(request, "problem_kind.html", language_of(request), kind=KINDS[code])
