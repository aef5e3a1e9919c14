"""The application: the store's life, the guards, the routes; nothing else."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from api import problems
from api.kept import Memory
from api.routes import analyses, charts, models, pages, returned, rules, search, static, things, traces, views
from api.routes import problems as problem_pages
from api.security import OwnNames, SafeAnswers
from graphmodel import __version__
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Store

HOSTS = ("127.0.0.1", "localhost")


def create_app(open_store: Callable[[], Store], *, hosts: Sequence[str] = HOSTS, lang: Lang = "fi") -> FastAPI:
    """The web on a store that is opened when the server starts and closed when it ends.

    `hosts` are the names under which it answers; `lang` is the language for those whose browser asks for none of ours.
    """

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncGenerator[None]:
        from anyio.to_thread import run_sync

        app.state.store = await run_sync(open_store)
        yield
        await run_sync(app.state.store.close)

    app = FastAPI(title="graphmodel", version=__version__, lifespan=life, docs_url=None, redoc_url=None,
                  openapi_url="/api/v1/openapi.json")  # fmt: skip
    app.state.lang, app.state.memory = lang, Memory()
    app.add_middleware(GZipMiddleware, minimum_size=1_000)
    app.add_middleware(OwnNames, names=hosts)
    app.add_middleware(SafeAnswers)
    problems.install(app)
    parts = (models, views, traces, analyses, rules, search, charts, returned, static, problem_pages, things, pages)
    for routes in parts:
        app.include_router(routes.router)
    return app
