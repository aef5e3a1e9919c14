"""Addresses. Every state of a page is one, with its language first, so that it can be mailed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote, urlencode

from graphmodel.analysis.naming import Name
from graphmodel.analysis.passages import Passage
from graphmodel.model.vocabulary import LANGS, Lang

LINES = re.compile(r"\s*(\d+)(?:\s*[-–]\s*\d+)?\s*\Z")
"""A place that names lines: 26 or 36-38; another one (4 § 1 mom.) is said as it is."""


class Links:
    """Addresses in one language; `at` and `law_at`, where asked for, go along within a model."""

    def __init__(self, lang: Lang, at: str | None = None, law_at: str | None = None) -> None:
        self.lang: Lang = lang
        self._days = {"at": at, "law_at": law_at}

    def models(self) -> str:
        return f"/{self.lang}/models"

    def model(self, model: str, tab: str = "", **query: str | None) -> str:
        path = f"/{self.lang}/models/{quote(model)}" + (f"/{quote(tab)}" if tab else "")
        return path + _query({**query, **self._days})

    def thing(self, uid: str, label: str = "") -> str:
        """A source has a page of its own; everything else a page as a thing."""
        model, _, key = uid.partition("/")
        noun = "sources" if label == "Source" else "things"
        return f"/{self.lang}/models/{quote(model)}/{noun}/{quote(key)}" + _query(self._days)

    def named(self, uid: str, names: Mapping[str, Name]) -> str:
        return self.thing(uid, names[uid].label if uid in names else "")

    def passage(self, passage: Passage) -> str | None:
        """The passage in its document."""
        return f"{self.thing(passage.source, 'Source')}#{mark_id(passage.uid)}" if passage.source else None

    def place(self, model: str, source: str | None, at: str | None) -> str | None:
        """A line of a source of a model, or of another model's source."""
        if not source:
            return None
        line = LINES.match(at or "")
        return self.thing(source if "/" in source else f"{model}/{source}", "Source") + (f"#l{line[1]}" if line else "")

    def trace(self, model: str, about: str) -> str:
        """The chain of a duty, or those of a provision's duties; one of the model itself goes by its bare id."""
        return self.model(model, f"trace/{about.removeprefix(f'{model}/')}")

    def rule(self, rule: str, model: str | None = None) -> str:
        return f"/{self.lang}/rules/{quote(rule)}" + _query({"model": model, **self._days})

    def rules(self) -> str:
        return f"/{self.lang}/rules"

    def search(self, query: str = "", model: str | None = None) -> str:
        return f"/{self.lang}/search" + _query({"q": query or None, "model": model})

    def chart(self, model: str, chart: str, suffix: str, **params: str | None) -> str:
        return self.chart_file(model, chart, suffix) + _query(self.chart_fields(**params))

    def chart_file(self, model: str, chart: str, suffix: str) -> str:
        """The address of a picture's file without what is asked of it, for a form."""
        return f"/api/v1/models/{quote(model)}/charts/{quote(chart)}.{suffix}"

    def chart_fields(self, **params: str | None) -> dict[str, str | None]:
        """What is asked of a picture's file: its language, its own parameters such as a matter, its days."""
        return {"lang": self.lang, **params, **self._days}

    def table(self, model: str, view: str, **query: str | None) -> str:
        return f"/api/v1/models/{quote(model)}/views/{quote(view)}.csv" + _query(
            {"lang": self.lang, **query, **self._days}
        )


def mark_id(uid: str) -> str:
    """The anchor of a passage in the page of its document."""
    return uid.partition("/")[2]


def in_language(path: str, query: str, lang: Lang) -> str:
    """The same page in another language."""
    rest = path.split("/", 2)[2:] if path.split("/", 2)[1:2] and path.split("/", 2)[1] in LANGS else []
    return f"/{lang}/{rest[0] if rest else 'models'}" + (f"?{query}" if query else "")


def _query(values: Mapping[str, str | None]) -> str:
    told = urlencode({key: value for key, value in values.items() if value})
    return f"?{told}" if told else ""
