"""Templates -> pages. Everything is escaped, and a name that a template does not get is an error."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from api import assets
from api.links import LINES, Links, in_language, mark_id
from graphmodel.layout.breaking import softened
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.words import Texts, texts

_IN_A_PLACE = re.compile(
    r"(?<=\d) (?=(?:[a-z] )?§|mom\.|k\.|kohta\b|punkt)|(?<=\d [a-z]) (?=§)|(?<=§) (?=\d)|(?<=section) (?=\d)"
)
LANGUAGE_NAMES: dict[Lang, str] = {"fi": "suomi", "sv": "svenska", "en": "English"}


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).resolve().parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=unbroken,
    )
    environment.filters["mark_id"] = mark_id
    environment.filters["softened"] = softened
    environment.tests["lines"] = _names_lines
    return environment


def unbroken(value: Any) -> Any:
    """Text with no line break inside the name of a provision (3 a § 1 mom.)."""
    return _IN_A_PLACE.sub("\N{NO-BREAK SPACE}", value) if type(value) is str else value


def _names_lines(value: Any) -> bool:
    return bool(LINES.match(str(value or "")))


def render(request: Request, template: str, lang: Lang, *, status: int = 200, **context: Any) -> HTMLResponse:
    """A page. `links` may be given in the context; otherwise the addresses go without a day."""
    path, query = request.url.path, request.url.query
    whole = {
        "links": Links(lang),
        "asked": "",
        **context,
        "asked_day": request.query_params.get("at"),
        "asset": assets.address,
        "as_of": as_of,
        "language_names": LANGUAGE_NAMES,
        "lang": lang,
        "t": texts(lang),
        "here": path,
        "languages": [(one, in_language(path, query, one)) for one in LANGS],
    }
    html = _environment().get_template(template).render(whole)
    return HTMLResponse(html, status_code=status, headers={"Content-Language": lang, "Cache-Control": "no-cache"})


def as_of(written: str, words: Texts) -> str:
    """ "As of" a date of any precision, in words."""
    return words(
        "web-as-of", date=words.date(written), precision="day" if len(written) == len("2018-01-31") else "other"
    )
