"""Queries that a person typed: read only, and with limits of time, rows and size.

What a query must be. It begins with MATCH, OPTIONAL, UNWIND, WITH, RETURN or CALL: all else (SHOW, TERMINATE, USE,
EXPLAIN, ...) is about the server and not about the graph. It runs by the reader's login and in READ access
mode. Where no login only reads, that is not enough: there the plan is looked at
first, and a query is refused when the planner says that it writes or touches the schema, when an operator reaches
outside of the graph, or when it calls a procedure that is not in PROCEDURES.

Limits. Time: the engine ends the query after `seconds`, and we stop waiting GRACE later, whatever the engine does (one
expression that never looks at the clock, such as a long reduce(), may go on inside the engine). Rows: no more than
`max_rows` are taken, and the rest is not fetched. Size: rows are taken while their JSON is at most MAX_BYTES.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from contextlib import suppress
from threading import Event, Thread
from typing import Any

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from graphmodel.errors import GraphmodelError, QueryRefused, QueryTimeout
from graphmodel.store.answers import Table
from graphmodel.store.engines import Place, explain
from graphmodel.store.transactions import Open, begin, connect
from graphmodel.store.values import plain

OPENINGS = ("MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL")
PROCEDURES = frozenset(
    {
        "db.labels",
        "db.relationshipTypes",
        "db.propertyKeys",
        "db.ping",
        "db.index.fulltext.queryNodes",
        "db.index.fulltext.queryRelationships",
    }
)
"""Procedures that only read the graph."""
OUTSIDE = ("Show", "Terminate", "Load", "Administration", "Alter", "Grant", "Revoke", "Deny")
"""How the names of operators begin that READ access mode lets through and that reach outside of the graph."""
_EXPLAIN = "EXPLAIN "
GRACE = 3.0
FETCH = 100
MAX_BYTES = 20_000_000


def ask(place: Place, text: str, params: Mapping[str, object], *, seconds: float, max_rows: int) -> Table:
    """The answer as a table. Raises QueryRefused, QueryTimeout, QueryFailed or StoreUnreachable."""
    mark = secrets.token_hex(8)
    query = checked(text) + (f"\n// {mark}" if place.engine.end else "")
    driver, answer, cut = connect(place, place.reader), Future[Table](), Event()
    work = Thread(target=_work, args=(answer, cut, driver, place, query, params, seconds, max_rows), daemon=True)
    work.start()
    try:
        with suppress(TimeoutError):
            return answer.result(seconds)
        _end(place, mark)
        with suppress(TimeoutError, QueryTimeout):
            return answer.result(GRACE)
    except KeyboardInterrupt:
        _end(place, mark)
        raise
    finally:
        driver.close()
        cut.set()
        work.join(1)
    raise QueryTimeout(
        f"The query was ended after {seconds:g} s. Ask for less, narrow the pattern that it has to match, "
        "or give it more time."
    )


def checked(text: str) -> str:
    """The query with the comments before its first word blanked out, if that word may begin a query."""
    start = _first_word(text)
    word = next((word for word in OPENINGS if text[start : start + len(word)].upper() == word), "")
    after = text[start + len(word) : start + len(word) + 1]
    if not word or after.isalnum() or after in ("_", "$", "\\"):
        raise QueryRefused(
            f"A query here begins with {', '.join(OPENINGS[:-1])} or {OPENINGS[-1]}: it asks about the graph."
        )
    return "".join("\n" if sign == "\n" else " " for sign in text[:start]) + text[start:]


def _first_word(text: str) -> int:
    """Where the first word begins: after white space and comments."""
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
        elif text.startswith("//", at):
            at = (text.find("\n", at) + 1) or len(text)
        elif text.startswith("/*", at):
            end = text.find("*/", at + 2)
            at = end + 2 if end >= 0 else len(text)
        else:
            break
    return at


def _work(
    answer: Future[Table],
    cut: Event,
    driver: neo4j.Driver,
    place: Place,
    query: str,
    params: Mapping[str, object],
    seconds: float,
    max_rows: int,
) -> None:
    """Run the query and tell the answer, in a thread of its own: waiting for it may end before it does.

    The transaction is committed, so that a change that is refused no earlier is refused then. Where rows are left over
    the connection is cut first: an orderly end would have the engine compute them.
    """
    opened: list[neo4j.Session | neo4j.Transaction] = []
    try:
        opened += begin(driver, place, neo4j.READ_ACCESS, fetch=FETCH, seconds=seconds)
        transaction: Any = opened[-1]
        if place.engine.planned:
            _judge(transaction, place, query, params)
        table = _taken(transaction.run(query, dict(params)), max_rows)
        if not table.columns and place.engine.columns:
            table = Table(place.engine.columns(_plan(transaction, query, params)[0]), [], truncated=False)
        if not table.truncated:
            transaction.commit()
        answer.set_result(table)
    except (Neo4jError, DriverError, OSError) as error:
        answer.set_exception(explain(error, place))
    except Exception as error:  # noqa: BLE001 - raised in the thread that waits
        answer.set_exception(error)
    finally:
        cut.wait()
        for one in reversed(opened):
            with suppress(Exception):  # the answer is told: how the connection ends does not matter
                one.close()


def _taken(result: neo4j.Result, max_rows: int) -> Table:
    columns, rows, size = tuple(result.keys()), list[list[Any]](), 0
    for record in result:
        row = [plain(record[column]) for column in columns]
        size += len(json.dumps(row, ensure_ascii=False))
        if len(rows) == max_rows or size > MAX_BYTES:
            return Table(columns, rows, truncated=True)
        rows.append(row)
    return Table(columns, rows, truncated=False)


def _judge(transaction: Any, place: Place, query: str, params: Mapping[str, object]) -> None:
    """Refuse what the planner would write, administer, or fetch from elsewhere."""
    try:
        plan, kind = _plan(transaction, query, params)
    except Neo4jError as error:
        raise _unshifted(explain(error, place)) from error
    if plan is None or kind != "r":
        raise QueryRefused("Only reading is allowed here, and this query would do something else.")
    for operator, details in _operators(plan):
        procedure = details.partition("(")[0]
        if operator.startswith("ProcedureCall") and procedure not in PROCEDURES:
            raise QueryRefused(
                f"The procedure {procedure} may not be called here; {', '.join(sorted(PROCEDURES))} may."
            )
        if operator.startswith(OUTSIDE):
            raise QueryRefused(f"Only the graph may be read here, and {operator} reaches outside of it.")


def _plan(transaction: Any, query: str, params: Mapping[str, object]) -> tuple[Any, str]:
    """The plan of a query that is not run, and r, rw, w or s for schema."""
    summary = transaction.run(_EXPLAIN + query, dict(params)).consume()
    return summary.plan, summary.query_type


def _operators(plan: Any) -> Iterator[tuple[str, str]]:
    """Name and details of every operator of a plan."""
    yield plan["operatorType"].partition("@")[0], str(plan.get("args", {}).get("Details", ""))
    for child in plan.get("children", ()):
        yield from _operators(child)


def _unshifted(error: GraphmodelError) -> GraphmodelError:
    """The same error, with places in line 1 as the person typed it, who did not write EXPLAIN."""

    def back(found: re.Match[str]) -> str:
        column, offset = (int(number) - len(_EXPLAIN) for number in found.groups())
        return f"line 1, column {column} (offset: {offset})"

    told = re.sub(r"line 1, column (\d+) \(offset: (\d+)\)", back, str(error))
    told = told.replace(f'"{_EXPLAIN}', '"').replace("\n" + " " * (len(_EXPLAIN) + 1), "\n ")
    return type(error)(told)


def _end(place: Place, mark: str) -> None:
    """Have the engine end the query, where it does not do so by itself."""
    if place.engine.end is None:
        return
    with suppress(Neo4jError, DriverError, OSError), connect(place, place.writer) as driver:
        session, transaction = begin(driver, place, neo4j.WRITE_ACCESS)
        with session, transaction:
            place.engine.end(Open(transaction, place), mark)
