"""One table: an error of the domain -> an RFC 9457 problem for programs, a page that says what to do for people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from api.deps import preferred
from api.rendering import render
from graphmodel.errors import (
    Conflict,
    GraphmodelError,
    InputError,
    NotFound,
    QueryFailed,
    QueryFileError,
    QueryTimeout,
    StoreError,
    UsageError,
)
from graphmodel.model.vocabulary import LANGS, Lang


@dataclass(frozen=True)
class Kind:
    """A kind of problem: its stable code and its HTTP status. Its words are the texts web-problem-CODE and -do."""

    code: str
    status: int


NOT_FOUND = Kind("not-found", 404)
METHOD = Kind("method-not-allowed", 405)
REQUEST = Kind("invalid-request", 422)
INTERNAL = Kind("internal", 500)
BROKEN_QUERY = Kind("query-file", 500)
TABLE: tuple[tuple[type[GraphmodelError], Kind], ...] = (
    (NotFound, NOT_FOUND),
    (UsageError, Kind("usage", 400)),
    (Conflict, Kind("conflict", 409)),
    (QueryFileError, BROKEN_QUERY),
    (QueryFailed, BROKEN_QUERY),
    (InputError, Kind("input", 400)),
    (QueryTimeout, Kind("query-timeout", 504)),
    (StoreError, Kind("store", 503)),
    (GraphmodelError, INTERNAL),
)
"""The first row that fits counts."""
KINDS: dict[str, Kind] = {kind.code: kind for kind in (*(kind for _, kind in TABLE), METHOD, REQUEST)}


def kind_of(error: GraphmodelError) -> Kind:
    return next(kind for of, kind in TABLE if isinstance(error, of))


def answer(request: Request, kind: Kind, detail: str, **more: Any) -> Response:
    """The problem in the form that the asker reads."""
    if request.url.path.startswith("/api/"):
        body = {"type": f"/problems/{kind.code}", "title": kind.code, "status": kind.status, "detail": detail,
                "instance": request.url.path, **more}  # fmt: skip
        return JSONResponse(body, status_code=kind.status, media_type="application/problem+json")
    return render(
        request, "problem.html", language_of(request), status=kind.status, kind=kind, detail=detail, more=more
    )


def language_of(request: Request) -> Lang:
    """The language of the address, else the one that the browser asks for."""
    first = request.url.path.split("/")[1]
    default: Lang = request.app.state.lang
    return next(
        (lang for lang in LANGS if lang == first), preferred(request.headers.get("accept-language", ""), default)
    )


def install(app: FastAPI) -> None:
    """Give every error its answer."""

    @app.exception_handler(GraphmodelError)
    def domain(request: Request, error: GraphmodelError) -> Response:  # pyright: ignore[reportUnusedFunction]
        near = {"near": error.near} if isinstance(error, NotFound) and error.near else {}
        return answer(request, kind_of(error), str(error), **near)

    @app.exception_handler(RequestValidationError)
    def request_(request: Request, error: RequestValidationError) -> Response:  # pyright: ignore[reportUnusedFunction]
        wrong = [{"parameter": str(one["loc"][-1]), "message": str(one["msg"])} for one in error.errors()]
        return answer(
            request, REQUEST, "; ".join(f"{one['parameter']}: {one['message']}" for one in wrong), errors=wrong
        )

    @app.exception_handler(HTTPException)
    def http(request: Request, error: HTTPException) -> Response:  # pyright: ignore[reportUnusedFunction]
        kind = METHOD if error.status_code == METHOD.status else NOT_FOUND
        found = answer(request, kind, f"{request.method} {request.url.path}: {error.detail}.")
        found.headers.update(error.headers or {})
        return found

    @app.exception_handler(Exception)
    def unexpected(request: Request, error: Exception) -> Response:  # pyright: ignore[reportUnusedFunction]
        del error  # the server's log has it; a reader gets no internals
        return answer(request, INTERNAL, "Something went wrong inside. The log of the server says what.")
