"""Pages for people: a thing, a source, rules, search."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from api.deps import Named, PageAsked, PageLang
from api.pages.rule import rule_page
from api.pages.source import source_page
from api.pages.thing import grouped_hits, thing_page, told_of_provisions
from api.rendering import render
from graphmodel.analysis.search import search as find
from graphmodel.rules import in_order
from graphmodel.rules import rules as all_rules

router = APIRouter(include_in_schema=False)


@router.get("/{lang}/models/{model}/things/{element}")
def thing(request: Request, asked: PageAsked, model: str, element: str) -> HTMLResponse:
    return render(request, "thing.html", asked.lang, links=asked.links, page=thing_page(asked, model, element))


@router.get("/{lang}/models/{model}/sources/{source}")
def source(request: Request, asked: PageAsked, model: str, source: str) -> HTMLResponse:
    page = source_page(asked.reader, model, source, asked.lang)
    return render(request, "source.html", asked.lang, links=asked.links, page=page)


@router.get("/{lang}/rules")
def rules(request: Request, lang: PageLang) -> HTMLResponse:
    return render(request, "rules.html", lang, rules=in_order(all_rules(), lang))


@router.get("/{lang}/rules/{rule}")
def rule(request: Request, asked: PageAsked, rule: str, model: Named = None) -> HTMLResponse:
    return render(request, "rule.html", asked.lang, links=asked.links, page=rule_page(asked, rule, model))


@router.get("/{lang}/search")
def search(
    request: Request, asked: PageAsked, q: Annotated[str, Query(max_length=200)] = "", model: Named = None
) -> HTMLResponse:
    hits = find(asked.reader, q, asked.lang, model)
    page = grouped_hits(asked.reader, hits, asked.lang)
    laws = told_of_provisions(asked.reader, hits, asked.lang)
    return render(request, "search.html", asked.lang, asked=q, hits=hits, page=page, laws=laws)
