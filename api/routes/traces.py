"""/api/v1/models/{model}/trace: from law to person, all duties of a model, one duty, or those based on a provision."""

from __future__ import annotations

from fastapi import APIRouter

from api.deps import ApiAsked
from api.pages.trace import seen_trace
from graphmodel.analysis.trace import Trace

router = APIRouter(prefix="/api/v1/models", tags=["models"])


@router.get("/{model}/trace")
def trace(asked: ApiAsked, model: str) -> Trace:
    """The chain of every duty in the model's scope, and how many get how far, by sector and by act."""
    return seen_trace(asked, model)


@router.get("/{model}/trace/{task:path}")
def trace_of(asked: ApiAsked, model: str, task: str) -> Trace:
    """The chain of one duty, or the chains of all duties based on a provision, with the matters based on it."""
    return seen_trace(asked, model, task)
