"""An open store over the official driver: transactions that read, transactions that write, constraints and indexes."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from threading import Lock

import neo4j
from neo4j.exceptions import DriverError, Neo4jError, ServiceUnavailable, SessionExpired

from graphmodel.store import console
from graphmodel.store.answers import Reader, Row, Table, Transaction
from graphmodel.store.engines import Login, Place, explain
from graphmodel.store.transactions import Open, begin, connect


class Store:
    """An open store. Safe to use from several threads; close it, or use it as a context manager.

    An embedded engine that has gone is started again by the next transaction: an open store outlives it.
    """

    def __init__(self, place: Place) -> None:
        self._place = place
        self._drivers: dict[Login | None, neo4j.Driver] = {}
        self._changing = Lock()
        try:
            agent = self._met()
        except (Neo4jError, DriverError, OSError, ValueError) as error:
            self.close()
            raise explain(error, self._place) from error
        except BaseException:
            self.close()
            raise
        self.engine: str = place.engine.name
        self.version: str = _version(agent)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections; the engine itself goes on. A second call does nothing."""
        with self._changing:
            self._close_drivers()
        self._place.leave()

    @contextmanager
    def read(self) -> Generator[Reader]:
        """One transaction that can only read."""
        yield from self._transaction(neo4j.READ_ACCESS)

    def rows(self, query: str, /, **params: object) -> list[Row]:
        """The rows of one query, in a reading transaction of its own."""
        with self.read() as reader:
            return reader.rows(query, **params)

    @contextmanager
    def write(self) -> Generator[Transaction]:
        """One transaction: committed when the block ends, undone by an exception or `rollback`.

        On the embedded engine writers take turns, across processes too. StoreBusy says that another change was in the
        way and that nothing was written: the block may be run again.
        """
        with self._place.turn():
            yield from self._transaction(neo4j.WRITE_ACCESS)

    def schema(self, statements: Sequence[str]) -> None:
        """Make constraints and indexes (each written with IF NOT EXISTS), and wait until they are in use."""
        for statement in statements:
            with self.write() as transaction:
                transaction.rows(statement)
        for statement in self._place.engine.settle:
            self.rows(statement)

    def console(
        self, text: str, params: Mapping[str, object] | None = None, *, seconds: float = 30, max_rows: int = 1000
    ) -> Table:
        """The answer to a query that a person typed; store/console.py says what is refused and what is limited."""
        with self.read():  # an engine that has gone is found again before the clock runs
            place = self._place
        return console.ask(place, text, params or {}, seconds=seconds, max_rows=max_rows)

    def connection(self) -> dict[str, str | None]:
        """How another tool connects: uri, user, password, database, and access, a sentence."""
        place = self._place
        user, password = place.reader if place.reader and place.reader != place.writer else (None, None)
        told = {"uri": place.uri, "user": user, "password": password}
        return {**told, "database": place.database or "neo4j", "access": place.engine.access}

    def _met(self) -> str:
        """What the server calls itself: the first contact, which proves the login and the database too."""
        session, transaction = self._begin(neo4j.READ_ACCESS)
        with session, transaction:
            return transaction.run("RETURN 1").consume().server.agent

    def _transaction(self, access: str) -> Generator[Open]:
        try:
            session, transaction = self._begin(access)
            try:
                yield Open(transaction, self._place)
                if access == neo4j.WRITE_ACCESS and not transaction.closed():
                    transaction.commit()
            finally:
                transaction.close()
                session.close()
        except (Neo4jError, DriverError, OSError) as error:
            raise explain(error, self._place) from error

    def _begin(self, access: str) -> tuple[neo4j.Session, neo4j.Transaction]:
        place = self._place
        try:
            return begin(self._driver(place, access), place, access)
        except (ServiceUnavailable, SessionExpired):
            if place.again is None:
                raise
        place = self._found_again(place)
        return begin(self._driver(place, access), place, access)

    def _found_again(self, gone: Place) -> Place:
        """The place of an engine that had gone; one thread looks for it, the others take what it found."""
        with self._changing:
            if self._place is gone and gone.again is not None:
                self._close_drivers()
                self._place = gone.again()
                gone.leave()
            return self._place

    def _driver(self, place: Place, access: str) -> neo4j.Driver:
        login = place.writer if access == neo4j.WRITE_ACCESS else place.reader
        with self._changing:
            if login not in self._drivers:
                self._drivers[login] = connect(place, login)
            return self._drivers[login]

    def _close_drivers(self) -> None:
        while self._drivers:
            self._drivers.popitem()[1].close()


def _version(agent: str) -> str:
    """ "Neo4j/5.26.30" -> "5.26.30"; a compatible engine names itself in brackets at the end."""
    own = agent.rpartition("(")[2].rstrip(")")
    return own.replace("/", " ").split(" ")[-1]
