"""The few things on which the two engines differ, where an engine is, and what its errors mean."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any, Literal

from graphmodel.errors import (
    Conflict,
    GraphmodelError,
    QueryFailed,
    QueryRefused,
    QueryTimeout,
    StoreBusy,
    StoreError,
    StoreLoginRefused,
    StoreUnreachable,
)
from graphmodel.store.answers import Reader

Login = tuple[str, str]
"""User and password."""


@dataclass(frozen=True)
class Engine:
    """What the store has to know of an engine.

    `settle`: statements that wait until new indexes are ready. `planned`: EXPLAIN shows the operators of a plan, so
    that a query typed by a person is judged by them; elsewhere the reader's login alone keeps it from writing. `end`
    ends the query whose text holds a mark, where the engine does not obey the time that the driver gives it. `columns`
    reads the names of the columns out of a plan, where an answer without rows does not tell them.
    """

    name: Literal["embedded", "neo4j"]
    title: str
    settle: tuple[str, ...]
    planned: bool
    end: Callable[[Reader, str], None] | None
    columns: Callable[[Any], tuple[str, ...]] | None
    when_away: str
    when_refused: str
    access: str


def _end_marked(reader: Reader, mark: str) -> None:
    for row in reader.rows("SHOW TRANSACTIONS"):
        if mark in row["currentQuery"]:
            reader.rows("TERMINATE TRANSACTIONS $id", id=row["transactionId"])


def _projected(plan: Any) -> tuple[str, ...]:
    """The plan is text; its last projection names the columns."""
    told = str(plan["args"]["string-representation"]).rpartition("FINAL PROJECTION [")[2].partition("]\n")[0]
    return tuple(filter(None, told.split(", ")))


EMBEDDED = Engine(
    name="embedded",
    title="The embedded engine",
    settle=(),
    planned=False,
    end=_end_marked,
    columns=_projected,
    when_away="Run the command again: that starts it anew. engine.log in the store's folder says what happened.",
    when_refused="Run `graphmodel stop`, remove engine/config/graphmodel.secret from the store's folder, try again.",
    access="Read only: this login can change nothing. The engine stops ten minutes after the last one has left.",
)
NEO4J = Engine(
    name="neo4j",
    title="Neo4j",
    settle=("CALL db.awaitIndexes(300)",),
    planned=True,
    end=None,
    columns=None,
    when_away="Check that Neo4j runs there, that the address and the port are right, and that no firewall is between.",
    when_refused="Give the user by GRAPHMODEL_USER, and the password by GRAPHMODEL_PASSWORD or at the prompt.",
    access="Use your own account at this address: graphmodel hands out no login of a Neo4j server's.",
)


@dataclass(frozen=True)
class Place:
    """Where an engine is and how to get in.

    `writer` and `reader` may be the same login; None is a server that asks for none. `turn` is held while somebody
    writes, where the engine wants one writer at a time. `leave` is called when the store is closed. `again` finds the
    engine anew when it has gone, None where that is not ours to do. `cause` tells why it went, "" when unknown.
    """

    engine: Engine
    uri: str
    writer: Login | None = field(repr=False)
    reader: Login | None = field(repr=False)
    database: str | None = None
    turn: Callable[[], AbstractContextManager[None]] = nullcontext
    leave: Callable[[], None] = lambda: None
    again: Callable[[], Place] | None = None
    cause: Callable[[], str] = lambda: ""


_REFUSED = ("Neo.ClientError.Security.Forbidden", "Neo.ClientError.Statement.AccessMode")
_LOGIN = (
    "Neo.ClientError.Security.Unauthorized",
    "Neo.ClientError.Security.AuthenticationRateLimit",
    "Neo.ClientError.Security.CredentialsExpired",
    "Neo.ClientError.Security.AuthorizationExpired",
)
_TOO_MUCH = ("OutOfMemory", "Limit of allowed elements", "exceeding the maximum", "queryMaxHeapRAM")


def explain(error: BaseException, place: Place) -> GraphmodelError:
    """The error of ours for one of the driver's, in sentences that say what to do."""
    from neo4j import exceptions

    engine, uri = place.engine, place.uri
    if isinstance(error, exceptions.Neo4jError):
        return _explain_answer(error.code or "", _sentence(error.message or "it gave no reason"), place)
    if isinstance(error, (exceptions.TransactionError, exceptions.ResultError)):
        return StoreError("The transaction had already ended, by an earlier error or a rollback. Nothing was changed.")
    if isinstance(error, exceptions.ConfigurationError):
        return StoreUnreachable(f"The driver cannot use {uri}: {_sentence(_first_line(error))} {engine.when_away}")
    if cause := place.cause():
        return QueryFailed(cause)
    return StoreUnreachable(f"{engine.title} does not answer at {uri} ({_first_line(error)}). {engine.when_away}")


def _explain_answer(code: str, said: str, place: Place) -> GraphmodelError:
    engine, uri = place.engine, place.uri
    if code in _LOGIN:
        return StoreLoginRefused(f"{engine.title} at {uri} refuses the user or the password. {engine.when_refused}")
    if code in _REFUSED:
        return QueryRefused(f"Only reading is allowed here. {engine.title} says: {said}")
    if any(mark in code + said for mark in _TOO_MUCH):
        return QueryFailed(
            f"The query needs more memory than it may use: ask for less at a time. {engine.title} says: {said}"
        )
    if "TimedOut" in code or code == "Neo.ClientError.Transaction.Terminated":
        return QueryTimeout(
            "The query ran longer than it may. Ask for less, or narrow the pattern that it has to match."
        )
    if code.startswith("Neo.ClientError.Schema.Constraint"):
        return Conflict(f"The store holds something that forbids the change: {said}")
    if code.startswith("Neo.ClientError.Database."):
        return StoreError(f"{engine.title} at {uri} cannot open the database: {said}")
    if code.startswith("Neo.TransientError."):
        return StoreBusy(f"{engine.title} is busy with another change. Nothing was changed: try again. It says: {said}")
    if code.startswith("Neo.ClientError.") or code == "Neo.DatabaseError.General.UnknownError":
        return QueryFailed(f"{engine.title} refuses the query: {said} [{code}]")
    return StoreError(f"{engine.title} failed, and nothing was changed: {said} [{code}] Its own log says more.")


def _sentence(said: str) -> str:
    said = said.strip()
    return said if said.endswith((".", "!", "?", '"', "^")) else said + "."


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(". ")
