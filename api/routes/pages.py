"""Pages for people: the front page, models, a model and its tabs."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from api.deps import Asked, PageAsked, PageLang, own_params, preferred
from api.pages import model as pages
from api.pages.analysis import analysis_page, asked_of
from api.pages.choices import choices, chosen
from api.pages.judging import judge
from api.pages.trace import trace_page
from api.rendering import render
from graphmodel.analysis.analyses import ANALYSES
from graphmodel.analysis.overview import overviews
from graphmodel.analysis.views import views
from graphmodel.analysis.waivers import idle_told
from graphmodel.errors import NotFound
from graphmodel.words import texts

router = APIRouter(include_in_schema=False)


@router.get("/")
def front(request: Request) -> RedirectResponse:
    """To the models, in the language that the browser asks for."""
    lang = preferred(request.headers.get("accept-language", ""), request.app.state.lang)
    return RedirectResponse(f"/{lang}/models", headers={"Vary": "Accept-Language"})


@router.get("/{lang}")
def language(lang: PageLang) -> RedirectResponse:
    return RedirectResponse(f"/{lang}/models")


@router.get("/{lang}/models")
def models(request: Request, asked: PageAsked) -> HTMLResponse:
    listed = overviews(asked.reader, asked.lang)
    counts = {one.id: judge(asked, one.id).counts for one in listed}
    return render(request, "models.html", asked.lang, models=listed, counts=counts)


@router.get("/{lang}/models/{model}")
def first_tab(request: Request, asked: PageAsked, model: str) -> HTMLResponse:
    """The structure, or for a catalogue its duties."""
    return _tab(request, asked, model, "structure")


@router.get("/{lang}/models/{model}/views/{view}")
def view(request: Request, asked: PageAsked, model: str, view: str) -> HTMLResponse:
    tables = [pages.view_table(asked, model, view, own_params(request))]
    return render(request, "model_tables.html", asked.lang, **pages.head(asked, model, "views"), tables=tables, up=True)


@router.get("/{lang}/models/{model}/trace")
def trace(request: Request, asked: PageAsked, model: str) -> HTMLResponse:
    """How far the duties of a model reach from the law, and where each breaks off."""
    page = trace_page(asked, model)
    return render(request, "model_trace.html", asked.lang, **pages.head(asked, model, "trace"), page=page)


@router.get("/{lang}/models/{model}/trace/{about:path}")
def trace_of(request: Request, asked: PageAsked, model: str, about: str) -> HTMLResponse:
    """The chain of one duty, or those of the duties based on a provision."""
    page = trace_page(asked, model, about)
    return render(request, "trace.html", asked.lang, links=asked.links, page=page)


@router.get("/{lang}/models/{model}/analyses/{analysis}")
def analysis(
    request: Request,
    asked: PageAsked,
    model: str,
    analysis: str,
    about: Annotated[list[str] | None, Query()] = None,
    other: Annotated[str | None, Query(alias="with", max_length=120)] = None,
    since: Annotated[str | None, Query(max_length=10)] = None,
) -> HTMLResponse:
    """What an analysis finds, alone or beside another model or day."""
    named = [one for one in about or () if one]
    page = analysis_page(asked, model, analysis, named, asked_of(request), other, since)
    head = pages.head(asked, model, "analyses")
    others = [one for one in overviews(asked.reader, asked.lang) if one.id != model and one.kind != "catalogue"]
    return render(request, "model_analysis.html", asked.lang, **head, page=page, analyses=ANALYSES, others=others,
                  compared_with=other or "", since=since or "")  # fmt: skip


@router.get("/{lang}/models/{model}/{tab}")
def tab(request: Request, asked: PageAsked, model: str, tab: str) -> HTMLResponse:
    if tab not in pages.TABS:
        raise NotFound("tab", tab, pages.TABS, f"There are: {', '.join(pages.TABS)}.")
    return _tab(request, asked, model, tab)


def _tab(request: Request, asked: Asked, model: str, tab: str) -> HTMLResponse:
    head = pages.head(asked, model, tab)
    shown = str(head["tab"])
    if shown in pages.VIEW_OF_PICTURE:
        own = chosen(asked, model, shown, own_params(request))
        picture, matter = pages.picture(asked, model, shown, own, own_params(request)), own.get("matter")
        near, far = pages.findings_near(asked, model, matter, head["judged"]) if matter else (None, ())
        return render(
            request, "model_picture.html", asked.lang, **head, picture=picture, near=near, far=far,
            formats=pages.FORMATS_OFFERED, choices=choices(asked, model, shown, own),
            tables=pages.tab_tables(asked, model, shown),
        )  # fmt: skip
    if tables := pages.tab_tables(asked, model, shown):
        return render(request, "model_tables.html", asked.lang, **head, tables=tables, up=False)
    if shown == "rules":
        left = head["judged"].norms_left(asked)
        judging, unasked = pages.listed_rules(head["judged"], asked.lang)
        idle = [idle_told(one, texts(asked.lang)) for one in head["judged"].report.idle]
        return render(request, "model_rules.html", asked.lang, **head, judging=judging, unasked=unasked, idle=idle,
                      norms_left=left)  # fmt: skip
    empty = pages.empty_views(asked, model) if shown == "views" else set[str]()
    return render(request, f"model_{shown}.html", asked.lang, **head, views=views(), empty=empty, analyses=ANALYSES)
