"""One table: an error of the domain -> an RFC 9457 problem for programs, a page that says what to do for people."""

from __future__ import annotations

from collections.abc import Callable
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
    TooLarge,
    UsageError,
)
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.words import texts


@dataclass(frozen=True)
class Kind:
    """A kind of problem: its stable code and its HTTP status. Its words are the texts web-problem-CODE and -do."""

    code: str
    status: int


NOT_FOUND = Kind("not-found", 404)
METHOD = Kind("method-not-allowed", 405)
HOST = Kind("unknown-host", 400)
REQUEST = Kind("invalid-request", 422)
INTERNAL = Kind("internal", 500)
BROKEN_QUERY = Kind("query-file", 500)
TABLE: tuple[tuple[type[GraphmodelError], Kind], ...] = (
    (NotFound, NOT_FOUND),
    (UsageError, Kind("usage", 400)),
    (TooLarge, Kind("too-large", 413)),
    (Conflict, Kind("conflict", 409)),
    (QueryFileError, BROKEN_QUERY),
    (QueryFailed, BROKEN_QUERY),
    (QueryTimeout, Kind("query-timeout", 504)),
    (InputError, Kind("input", 400)),
    (StoreError, Kind("store", 503)),
    (GraphmodelError, INTERNAL),
)
"""The first row that fits counts."""
KINDS: dict[str, Kind] = {kind.code: kind for kind in (*(kind for _, kind in TABLE), METHOD, HOST, REQUEST)}


def kind_of(error: GraphmodelError) -> Kind:
    return next(kind for of, kind in TABLE if isinstance(error, of))


def answer(request: Request, kind: Kind, detail: str, **more: Any) -> Response:
    """The problem in the form that the asker reads: a page only for one who takes HTML."""
    if request.url.path.startswith("/api/") or not _takes_html(request):
        title = texts(language_of(request))(f"web-problem-{kind.code}")
        body = {"type": f"/problems/{kind.code}", "title": title, "status": kind.status, "detail": detail,
                "instance": request.url.path, "code": kind.code, **more}  # fmt: skip
        return JSONResponse(body, status_code=kind.status, media_type="application/problem+json")
    return render(
        request, "problem.html", language_of(request), status=kind.status, kind=kind, detail=detail, more=more
    )


def _takes_html(request: Request) -> bool:
    """Whether an asker takes a page: it names HTML, or all that is text or anything, or says nothing of it."""
    taken = [part.partition(";")[0].strip().lower() for part in request.headers.get("accept", "*/*").split(",")]
    return bool({"text/html", "application/xhtml+xml", "text/*", "*/*"}.intersection(taken))


def language_of(request: Request) -> Lang:
    """The language that the address names, else the one that the browser asks for; for programs English."""
    path = request.url.path
    program = path.startswith("/api/")
    named = request.query_params.get("lang") if program else path.split("/")[1]
    default: Lang = "en" if program else request.app.state.lang
    fallback = preferred(request.headers.get("accept-language", ""), default)
    for lang in LANGS:
        if lang == named:
            return lang
    return fallback


def install(app: FastAPI) -> None:
    """Give every error its answer."""
    handlers: dict[type[Exception], Callable[[Request, Any], Response]] = {
        GraphmodelError: _domain, RequestValidationError: _request, HTTPException: _http, Exception: _unexpected,
    }  # fmt: skip
    for of, handler in handlers.items():
        app.add_exception_handler(of, handler)


def _domain(request: Request, error: GraphmodelError) -> Response:
    near = {"near": error.near} if isinstance(error, NotFound) and error.near else {}
    return answer(request, kind_of(error), str(error), **near)


def _request(request: Request, error: RequestValidationError) -> Response:
    wrong = [{"parameter": str(one["loc"][-1]), "message": str(one["msg"])} for one in error.errors()]
    return answer(request, REQUEST, "; ".join(f"{one['parameter']}: {one['message']}" for one in wrong), errors=wrong)


def _http(request: Request, error: HTTPException) -> Response:
    kind = METHOD if error.status_code == METHOD.status else NOT_FOUND
    found = answer(request, kind, f"{request.method} {request.url.path}: {error.detail}.")
    found.headers.update(error.headers or {})
    return found


def _unexpected(request: Request, error: Exception) -> Response:
    """The server's log has the error; a reader gets nothing of the inside."""
    return answer(request, INTERNAL, f"{type(error).__name__}. The log of the server says more.")
