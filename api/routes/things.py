"""Pages for people: a thing, a source, rules, search."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from api.deps import Day, FromReader, FromStore, PageLang
from api.links import Links
from api.pages import rule as rule_pages
from api.pages import source as source_pages
from api.pages import thing as thing_pages
from api.rendering import render
from graphmodel.analysis.search import search as find
from graphmodel.rules import rules as all_rules

router = APIRouter(include_in_schema=False)
Asked = Annotated[str, Query(max_length=200)]
OfModel = Annotated[str | None, Query(max_length=120)]


@router.get("/{lang}/models/{model}/things/{element}")
def thing(request: Request, lang: PageLang, model: str, element: str, reader: FromReader, store: FromStore,
          at: Day = None, law_at: Day = None) -> HTMLResponse:  # fmt: skip
    page = thing_pages.thing_page(reader, model, element, lang, engine=store.engine, at=at, law_at=law_at)
    return render(request, "thing.html", lang, links=Links(lang, at, law_at), page=page)


@router.get("/{lang}/models/{model}/sources/{source}")
def source(request: Request, lang: PageLang, model: str, source: str, reader: FromReader, at: Day = None,
           law_at: Day = None) -> HTMLResponse:  # fmt: skip
    page = source_pages.source_page(reader, model, source, lang)
    return render(request, "source.html", lang, links=Links(lang, at, law_at), page=page)


@router.get("/{lang}/rules")
def rules(request: Request, lang: PageLang) -> HTMLResponse:
    return render(request, "rules.html", lang, rules=all_rules())


@router.get("/{lang}/rules/{rule}")
def rule(request: Request, lang: PageLang, rule: str, reader: FromReader, store: FromStore, model: OfModel = None,
         at: Day = None, law_at: Day = None) -> HTMLResponse:  # fmt: skip
    page = rule_pages.rule_page(reader, rule, lang, engine=store.engine, model=model, at=at, law_at=law_at)
    return render(request, "rule.html", lang, links=Links(lang, at, law_at), page=page)


@router.get("/{lang}/search")
def search(request: Request, lang: PageLang, reader: FromReader, q: Asked = "", model: OfModel = None) -> HTMLResponse:
    hits = find(reader, q, lang, model) if q.strip() else []
    page = thing_pages.grouped_hits(reader, hits, lang)
    return render(request, "search.html", lang, asked=q, hits=hits, page=page)
