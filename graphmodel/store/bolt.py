"""The one door to the official driver: transactions that read, transactions that write, constraints and indexes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, LiteralString, cast

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

from graphmodel.store.answers import Reader, Row, Transaction
from graphmodel.store.engines import Engine, explain
from graphmodel.store.values import plain

Login = tuple[str, str]
"""User and password."""

FETCH = 2_000
"""Rows that the driver asks for at a time."""


@dataclass(frozen=True)
class Place:
    """Where a store is and how to get in.

    `writer` and `reader` may be the same login. `turn` is held while somebody writes, where the engine wants one writer at a
    time. `leave` is called once, when the store is closed.
    """

    engine: Engine
    uri: str
    writer: Login = field(repr=False)
    reader: Login = field(repr=False)
    database: str | None = None
    turn: Callable[[], AbstractContextManager[None]] = nullcontext
    leave: Callable[[], None] = lambda: None


class Store:
    """An open store. Safe to use from several threads; close it, or use it as a context manager."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._drivers: dict[Login, neo4j.Driver] = {}
        self._opening = Lock()
        with self._plainly():
            driver: Any = self._driver(place.reader)
            agent: str = driver.get_server_info().agent
        self.engine: str = place.engine.name
        self.version: str = _version(agent)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections; the engine itself goes on. A second call does nothing."""
        with self._opening:
            drivers, self._drivers = list(self._drivers.values()), {}
        for driver in drivers:
            driver.close()
        self._place.leave()

    @contextmanager
    def read(self) -> Generator[Reader]:
        """One transaction that can only read."""
        with self._plainly(), self._session(self._place.reader, neo4j.READ_ACCESS) as session:
            transaction = session.begin_transaction()
            try:
                yield _Open(transaction, self._place)
            finally:
                transaction.close()

    def rows(self, query: str, **params: object) -> list[Row]:
        """The rows of one query, in a reading transaction of its own."""
        with self.read() as reader:
            return reader.rows(query, **params)

    @contextmanager
    def write(self) -> Generator[Transaction]:
        """One transaction: committed when the block ends, undone by an exception or `rollback`."""
        with self._place.turn(), self._plainly(), self._session(self._place.writer, neo4j.WRITE_ACCESS) as session:
            transaction = session.begin_transaction()
            try:
                yield _Open(transaction, self._place)
                if not transaction.closed():
                    transaction.commit()
            finally:
                transaction.close()

    def schema(self, statements: Sequence[str]) -> None:
        """Make constraints and indexes (each written with IF NOT EXISTS), and wait until they are in use."""
        for statement in statements:
            with self.write() as transaction:
                transaction.rows(statement)
        for statement in self._place.engine.settle:
            self.rows(statement)

    def _driver(self, login: Login) -> neo4j.Driver:
        with self._opening:
            if login not in self._drivers:
                connect: Any = neo4j.GraphDatabase  # its options have no types
                self._drivers[login] = connect.driver(
                    self._place.uri, auth=login, connection_timeout=10.0, notifications_min_severity="OFF"
                )
            return self._drivers[login]

    def _session(self, login: Login, access: str) -> neo4j.Session:
        driver: Any = self._driver(login)
        return driver.session(database=self._place.database, default_access_mode=access, fetch_size=FETCH)

    @contextmanager
    def _plainly(self) -> Generator[None]:
        """Turn what the driver raises into errors of ours."""
        try:
            yield
        except (Neo4jError, DriverError, OSError) as error:
            raise explain(error, self._place.engine, self._place.uri) from error


class _Open:
    """An open transaction, as a Reader or a Transaction."""

    def __init__(self, transaction: neo4j.Transaction, place: Place) -> None:
        self._transaction, self._place = transaction, place

    def rows(self, query: str, **params: object) -> list[Row]:
        return list(self.stream(query, **params))

    def stream(self, query: str, **params: object) -> Iterator[Row]:
        try:
            result = self._transaction.run(cast("LiteralString", query), dict(params))
            columns = result.keys()
            for record in result:
                yield {key: plain(record[key]) for key in columns}
        except (Neo4jError, DriverError, OSError) as error:
            raise explain(error, self._place.engine, self._place.uri) from error

    def rollback(self) -> None:
        self._transaction.rollback()


def _version(agent: str) -> str:
    """ "Neo4j/5.26.30" -> "5.26.30"; a compatible engine names itself in brackets at the end."""
    own = agent.rpartition("(")[2].rstrip(")")
    return own.replace("/", " ").split(" ")[-1]
