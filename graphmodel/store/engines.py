"""The few things on which the two engines differ, and what their errors mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from neo4j import exceptions

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


@dataclass(frozen=True)
class Engine:
    """What the store has to know of an engine.

    `guard` is how a query typed by a person is kept from writing: "login" = a login that may only read, "plan" = the
    planner's operators are looked at before the query runs. `settle` are statements that wait until new indexes are ready.
    """

    name: Literal["embedded", "neo4j"]
    title: str
    guard: Literal["login", "plan"]
    settle: tuple[str, ...]
    do_when_away: str
    do_when_refused: str


EMBEDDED = Engine(
    name="embedded",
    title="The embedded engine",
    guard="login",
    settle=(),
    do_when_away="Run the command again: it starts the engine anew. The file engine.log in the store's folder says what happened.",
    do_when_refused="Run `graphmodel stop` and then the command again: the engine then starts with fresh logins.",
)
NEO4J = Engine(
    name="neo4j",
    title="Neo4j",
    guard="plan",
    settle=("CALL db.awaitIndexes(300)",),
    do_when_away="Check that Neo4j runs there, that the address and its port are right, and that no firewall stands between.",
    do_when_refused="Give the user by GRAPHMODEL_USER and the password by GRAPHMODEL_PASSWORD or at the prompt.",
)

_REFUSED = ("Neo.ClientError.Security.Forbidden", "Neo.ClientError.Statement.AccessMode")
_LOGIN = (
    "Neo.ClientError.Security.Unauthorized",
    "Neo.ClientError.Security.AuthenticationRateLimit",
    "Neo.ClientError.Security.CredentialsExpired",
    "Neo.ClientError.Security.AuthorizationExpired",
)


def explain(error: BaseException, engine: Engine, uri: str) -> GraphmodelError:
    """The error of ours for one of the driver's, in sentences that say what to do."""
    if isinstance(error, exceptions.Neo4jError):
        return _explain_answer(error, engine, uri)
    if isinstance(error, exceptions.ConfigurationError):
        return StoreError(f"The driver cannot use the address {uri}: {error}.")
    return StoreUnreachable(f"{engine.title} does not answer at {uri} ({_first_line(error)}). {engine.do_when_away}")


def _explain_answer(error: exceptions.Neo4jError, engine: Engine, uri: str) -> GraphmodelError:
    code, said = error.code or "", _message(error)
    if code in _LOGIN:
        return StoreLoginRefused(f"{engine.title} at {uri} refuses the user or the password. {engine.do_when_refused}")
    if code in _REFUSED:
        return QueryRefused(f"The query would write, or do what a reader may not: {said} Only reading is allowed here.")
    if "TimedOut" in code or "Timeout" in code:
        return QueryTimeout("The query ran longer than it may. Ask for less, or narrow the pattern it has to match.")
    if "OutOfMemory" in code:
        return QueryFailed(
            "The query needs more memory than it may use. Ask for less at a time, or narrow the pattern."
        )
    if code.startswith("Neo.ClientError.Schema.Constraint"):
        return Conflict(f"The store holds something that forbids the change: {said}")
    if code.startswith("Neo.ClientError.Database."):
        return StoreError(f"{engine.title} at {uri} cannot open the database: {said}")
    if code.startswith("Neo.TransientError."):
        return StoreBusy(
            f"{engine.title} is busy with another change ({said}) Nothing was changed: run the command again."
        )
    if code.startswith("Neo.ClientError."):
        return QueryFailed(f"{engine.title} refuses the query: {said} [{code}]")
    return StoreError(f"{engine.title} failed: {said} [{code}] Nothing was changed. The engine's own log says more.")


def _message(error: exceptions.Neo4jError) -> str:
    said = (error.message or "it gave no reason").strip()
    return said if said.endswith((".", ")", '"', "^")) else said + "."


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(". ")
