"""Pages for people: the front page, models, a model and its tabs."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from api.deps import Day, FromReader, FromStore, PageLang, preferred
from api.links import Links
from api.pages import model as pages
from api.pages.judging import judge
from api.pages.tables import answer_table
from api.rendering import render
from graphmodel.analysis.overview import overview, overviews
from graphmodel.analysis.views import ask, views
from graphmodel.errors import NotFound
from graphmodel.rules import rules

router = APIRouter(include_in_schema=False)
Matter = Annotated[str | None, Query(max_length=120)]


@router.get("/")
def front(request: Request) -> RedirectResponse:
    """To the models, in the language that the browser asks for."""
    lang = preferred(request.headers.get("accept-language", ""), request.app.state.lang)
    return RedirectResponse(f"/{lang}/models", headers={"Vary": "Accept-Language"})


@router.get("/{lang}")
def language(lang: PageLang) -> RedirectResponse:
    return RedirectResponse(f"/{lang}/models")


@router.get("/{lang}/models")
def models(request: Request, lang: PageLang, reader: FromReader, store: FromStore) -> HTMLResponse:
    listed = overviews(reader, lang)
    counted = {one.id: judge(reader, one.id, lang, engine=store.engine).counts for one in listed}
    return render(request, "models.html", lang, models=listed, counts=counted)


@router.get("/{lang}/models/{model}")
def structure(request: Request, lang: PageLang, model: str, reader: FromReader, store: FromStore, at: Day = None,
              law_at: Day = None) -> HTMLResponse:  # fmt: skip
    """The first tab: the structure, or for a catalogue its duties."""
    return _tab(request, lang, model, reader, store, "structure", at, law_at)


@router.get("/{lang}/models/{model}/path")
def path(request: Request, lang: PageLang, model: str, reader: FromReader, store: FromStore, matter: Matter = None,
         at: Day = None, law_at: Day = None) -> HTMLResponse:  # fmt: skip
    return _tab(request, lang, model, reader, store, "path", at, law_at, matter)


@router.get("/{lang}/models/{model}/views/{view}")
def view(request: Request, lang: PageLang, model: str, view: str, reader: FromReader, store: FromStore, at: Day = None,
         law_at: Day = None) -> HTMLResponse:  # fmt: skip
    links = Links(lang, at, law_at)
    table = answer_table(reader, ask(reader, view, model, at=at, law_at=law_at), lang, links)
    head = overview(reader, model, lang)
    judged = judge(reader, model, lang, engine=store.engine, at=at, law_at=law_at)
    return render(request, "model_tables.html", lang, links=links, model=head, judged=judged, tab="views",
                  tabs=pages.tabs_of(head), tables=[table], up=True)  # fmt: skip


@router.get("/{lang}/models/{model}/{tab}")
def tab(request: Request, lang: PageLang, model: str, tab: str, reader: FromReader, store: FromStore, at: Day = None,
        law_at: Day = None) -> HTMLResponse:  # fmt: skip
    if tab not in pages.TABS:
        raise NotFound("tab", tab, pages.TABS, f"There are: {', '.join(pages.TABS)}.")
    return _tab(request, lang, model, reader, store, tab, at, law_at)


def _tab(request: Request, lang: PageLang, model: str, reader: FromReader, store: FromStore, tab: str, at: str | None,
         law_at: str | None, matter: str | None = None) -> HTMLResponse:  # fmt: skip
    head, links = overview(reader, model, lang), Links(lang, at, law_at)
    tabs = pages.tabs_of(head)
    shown = tab if tab in tabs else tabs[0]
    judged = judge(reader, model, lang, engine=store.engine, at=at, law_at=law_at)
    context = {"links": links, "model": head, "judged": judged, "tab": shown, "tabs": tabs}
    if shown in ("structure", "path"):
        matters = pages.listed_matters(reader, model, lang) if shown == "path" else {}
        drawn = pages.picture(reader, model, shown, links, matter or next(iter(matters), None), at)
        return render(request, "model_picture.html", lang, **context, picture=drawn, matters=matters)
    if shown in pages.VIEWS_OF_TAB:
        tables = pages.tab_tables(reader, model, shown, links, at, law_at)
        return render(request, "model_tables.html", lang, **context, tables=tables, up=False)
    return render(request, f"model_{shown}.html", lang, **context, views=views(), rules=rules())
