"""Commands that ask: views, ask, query."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.cli.frame import AtOption, ModelOption, command
from graphmodel.cli.here import Here
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rich.text import Text

    from graphmodel.analysis.naming import Name
    from graphmodel.analysis.passages import Passage
    from graphmodel.analysis.views import Answer
    from graphmodel.queries import Column
    from graphmodel.store import Table

ParamOption = Annotated[
    list[str] | None,
    typer.Option(
        "--param", "-p", metavar="NAME=VALUE", show_default=False,
        help="A parameter; its value is read as JSON where it is JSON (5, true, null), else as text.",
    ),
]  # fmt: skip


@command(
    "graphmodel views",
    "graphmodel views --json",
    json='{"items": [{"view", "title", "answers", "params", "columns"}], "next"}',
)
def views(here: Here) -> None:
    """List the views: named questions with a table as answer."""
    from graphmodel.analysis.views import view_headers

    found = view_headers()
    if here.as_json:
        items = [
            {"view": name, "title": header.title.in_(here.lang), "answers": header.answers.in_(here.lang),
             "params": list(header.params), "columns": list(header.columns)}
            for name, header in found.items()
        ]  # fmt: skip
        here.data({"items": items, "next": None})
        return
    lines = [[name, header.answers.in_(here.lang), ", ".join(header.params)] for name, header in found.items()]
    here.paper.table([here.words(f"cli-views-{name}") for name in ("view", "answers", "params")], lines)


@command(
    "graphmodel ask parents -m kymenlaakso",
    "graphmodel ask remarks -m kymenlaakso -p kind=ambiguity --json",
    json='{"view", "model", "as_of", "at", "columns", "rows"}',
)
def ask(
    here: Here,
    view: Annotated[str, typer.Argument(metavar="VIEW", help="The name of a view.")],
    model: ModelOption,
    param: ParamOption = None,
    at: AtOption = None,
) -> None:
    """Run a view on a model.

    The answer names private persons, whom the web hides: mind who gets it.
    """
    from graphmodel.analysis.naming import names
    from graphmodel.analysis.passages import passages
    from graphmodel.analysis.views import ask as run
    from graphmodel.analysis.views import view as find
    from graphmodel.cli.sources import parameters

    given = parameters(param or ())
    find(view)
    with here.open() as store, store.read() as reader:
        answer = run(reader, view, model, at=at, params=given)
        if not here.as_json:
            _show(here, answer, names(reader, answer.uids(), here.lang), passages(reader, _evidence(answer)))
            return
    told = {name: getattr(answer, name) for name in ("view", "model", "as_of", "at")}
    rows = [[row[column] for column in answer.columns] for row in answer.rows]
    here.data({**told, "columns": list(answer.columns), "rows": rows})


@command(
    "graphmodel query 'MATCH (b:Body) RETURN b.model AS model, count(b) AS bodies ORDER BY model'",
    "graphmodel query 'MATCH (s:Seat {model: $m}) RETURN s.id, s.role ORDER BY s.sort' -p m=kymenlaakso --json",
    json='{"columns", "rows", "truncated"}',
)
def query(
    here: Here,
    cypher: Annotated[
        str, typer.Argument(metavar="CYPHER", help="A query, the name of a .cypher file, or - for stdin.")
    ],
    param: ParamOption = None,
) -> None:
    """Run Cypher that reads, within limits of time, rows and memory."""
    from graphmodel.cli.sources import parameters, stdin_text

    given = parameters(param or ())
    if cypher == "-":
        text = stdin_text()
    elif cypher.endswith(".cypher") or _is_file(cypher):
        text = _text_of(Path(cypher))
    else:
        text = cypher
    if unused := [name for name in given if not re.search(rf"\$(`?){name}\b", text)]:
        raise UsageError(f"-p {unused[0]}: the query has no parameter ${unused[0]}. Leave it out, or use it.")
    with here.open() as store:
        table = store.console(text, given)
    if here.as_json:
        here.data({"columns": list(table.columns), "rows": table.rows, "truncated": table.truncated})
        return
    _show_table(here, table)


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):  # a query too long for a name
        return False


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}. Check the file's name and rights.") from None
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: byte {error.start} is not UTF-8. Save the file as UTF-8.") from None


def _evidence(answer: Answer) -> Iterable[str]:
    for row in answer.rows:
        for name, column in answer.columns.items():
            if column.holds == "evidence":
                yield from row[name] or ()


def _show(here: Here, answer: Answer, known: Mapping[str, Name], quoted: Mapping[str, Passage]) -> None:
    from graphmodel.analysis.views import view
    from graphmodel.cli.report import dated

    words, paper = here.words, here.paper
    told = dated(answer.model, answer.as_of, answer.at, words)
    paper.line(view(answer.view).header.title.in_(here.lang), style="bold")
    paper.line(told)
    paper.line()
    if not answer.rows:
        paper.line(words("cli-ask-none"))
        return
    rows = [
        [_cell(row[name], name, column, here, known, quoted) for name, column in answer.columns.items()]
        for row in answer.rows
    ]
    paper.table(
        [column.in_(here.lang) or name for name, column in answer.columns.items()],
        rows,
        numbers=_numbers(answer.columns.values()),
    )


def _cell(
    value: Any, name: str, column: Column, here: Here, known: Mapping[str, Name], quoted: Mapping[str, Passage]
) -> str | Text:
    from graphmodel.cli.paper import cell, muted
    from graphmodel.cli.report import place

    if column.holds != "evidence" or not value:
        return cell(value, column.holds, here.words, known, name)
    found = (quoted[uid] for uid in value)
    places = [place(one.source and one.source.partition("/")[2], one.at, here.words) for one in found]
    return muted("\n".join(dict.fromkeys(places)))


def _numbers(columns: Iterable[Column]) -> Sequence[int]:
    return [number for number, column in enumerate(columns) if column.holds == "number"]


def _show_table(here: Here, table: Table) -> None:
    from graphmodel.analysis.values import plain
    from graphmodel.cli.paper import muted

    here.paper.table(
        table.columns, [[muted("null") if value is None else plain(value) for value in row] for row in table.rows]
    )
    if table.truncated:
        here.say("cli-query-truncated", rows=len(table.rows))
    elif not table.rows:
        here.say("cli-query-none")
