"""Views: named questions with a table as answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple, cast

from pydantic import BaseModel, ConfigDict

from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.naming import names
from graphmodel.analysis.passages import passages
from graphmodel.analysis.values import said
from graphmodel.dates import days
from graphmodel.errors import NotFound, QueryFailed, QueryFileError
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import Column, Query, ViewHeader, discover, shipped, standard_parameters
from graphmodel.sheets import as_html
from graphmodel.store import Reader
from graphmodel.store.regions import require
from graphmodel.words import texts


class Answer(BaseModel):
    """The answer of a view: rows by column; `things` columns hold uids, None means not stated."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    view: str
    model: str
    as_of: str
    at: str
    columns: dict[str, Column]
    rows: tuple[dict[str, Any], ...]

    def uids(self) -> Iterable[str]:
        """All elements named in the rows."""
        for row in self.rows:
            for name, column in self.columns.items():
                if column.holds == "thing" and row[name] is not None:
                    yield from row[name] if isinstance(row[name], list) else [row[name]]


class ToldTable(NamedTuple):
    """An answer in words: things by their names, passages by their quotes. It shows itself in a notebook."""

    title: str
    headings: tuple[str, ...]
    rows: list[list[str]]

    def _repr_html_(self) -> str:
        return as_html(self.title, self.headings, self.rows)


@cache
def views() -> dict[str, Query]:
    """The shipped views by name."""
    return discover(shipped("cypher") / "views", ViewHeader)


def view_headers() -> dict[str, ViewHeader]:
    """Their headers by name."""
    return {name: cast("ViewHeader", query.header) for name, query in views().items()}


def view(name: str) -> Query:
    """A view by name. Raises NotFound with the nearest ones."""
    known = views()
    if name not in known:
        raise NotFound("view", name, known, "`graphmodel views` lists them.")
    return known[name]


def ask(reader: Reader, name: str, model: str, *, at: str | None = None, law_at: str | None = None,
        params: Mapping[str, Any] | None = None) -> Answer:  # fmt: skip
    """Run a view on a model; `at` is a full day, by default the last day of the model's as_of."""
    query, as_of = view(name), str(require(reader, model)["as_of"])
    standard = standard_parameters(model, at or days(as_of).last, law_at)
    try:
        rows = reader.rows(query.text, **query.bind(params or {}, standard))
    except QueryFailed as error:
        raise QueryFileError(f"{query.path}: {error}") from error
    return Answer(
        view=name, model=model, as_of=as_of, at=standard["at"], columns=query.header.columns, rows=tuple(rows)
    )


def told(reader: Reader, answer: Answer, lang: Lang, hide: Mask = OPEN) -> ToldTable:
    """An answer in the words of a language."""
    words, known = texts(lang), names(reader, answer.uids(), lang, hide)
    cited = {uid for row in answer.rows for name in answer.columns if answer.columns[name].holds == "evidence"
             for uid in row[name] or ()}  # fmt: skip
    quoted = passages(reader, cited, hide)

    def cell(value: Any, column: Column, name: str) -> str:
        if column.holds != "evidence":
            return said(value, column.holds, words, known, name, hide)
        return "\n".join(dict.fromkeys(quoted[uid].quote or "" for uid in value or ()))

    headings = tuple(column.in_(lang) or name for name, column in answer.columns.items())
    rows = [[cell(row[name], column, name) for name, column in answer.columns.items()] for row in answer.rows]
    return ToldTable(view(answer.view).header.title.in_(lang), headings, rows)
