"""How a driver is made, and an open transaction of its as a Reader or a Transaction."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any, LiteralString, cast

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from graphmodel.store.answers import Row
from graphmodel.store.engines import Login, Place, explain
from graphmodel.store.values import plain

CONNECT_SECONDS, GREET_SECONDS = 5.0, 10.0
"""How long the driver waits for a connection to be made, and for the server to answer on it."""
FETCH = 2_000
"""Rows that the driver asks for at a time."""


def connect(place: Place, login: Login | None) -> neo4j.Driver:
    """A driver for a place; it connects when first used. What the driver would log comes as an error of ours."""
    log = logging.getLogger("neo4j")
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    graph_database: Any = neo4j.GraphDatabase  # its options have no types
    return graph_database.driver(
        place.uri,
        auth=login,
        connection_timeout=CONNECT_SECONDS,
        connection_acquisition_timeout=GREET_SECONDS,
        notifications_min_severity="OFF",
    )


def begin(
    driver: Any, place: Place, access: str, *, fetch: int = FETCH, seconds: float | None = None
) -> tuple[neo4j.Session, neo4j.Transaction]:
    """A session with an open transaction in it. The caller closes both, the transaction first."""
    session: neo4j.Session = driver.session(database=place.database, default_access_mode=access, fetch_size=fetch)
    try:
        return session, session.begin_transaction(timeout=seconds)
    except BaseException:
        session.close()
        raise


class Open:
    """An open transaction. What the driver raises comes as an error of ours."""

    def __init__(self, transaction: neo4j.Transaction, place: Place) -> None:
        self._transaction, self._place = transaction, place

    def rows(self, query: str, /, **params: object) -> list[Row]:
        return list(self.stream(query, **params))

    def stream(self, query: str, /, **params: object) -> Iterator[Row]:
        try:
            result = self._transaction.run(cast("LiteralString", query), dict(params))
            columns = result.keys()
            for record in result:
                yield {key: plain(record[key]) for key in columns}
        except (Neo4jError, DriverError, OSError) as error:
            raise explain(error, self._place) from error

    def rollback(self) -> None:
        self._transaction.rollback()
