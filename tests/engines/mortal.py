"""Engines that a test may kill: each with files of its own, and opened again after the power cut."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

from graphmodel.store import Store, embedded, locks, open_store, stop
from tests.engines import neo4j_server


class Mortal(Protocol):
    """An engine of the test's own."""

    def open(self) -> Store:
        """Open it, started if it is not running."""
        ...

    def kill(self) -> None:
        """kill -9, and see it gone."""
        ...

    def end(self) -> None:
        """Leave nothing running after the test."""
        ...


class MortalEmbedded:
    """An embedded engine; what it used is told in `used`, for the end of the run."""

    def __init__(self, folder: Path, used: dict[str, str]) -> None:
        self._folder, self._used = folder, used

    def open(self) -> Store:
        store = open_store(folder=self._folder)
        self._used["embedded"] = f"embedded {store.version}"
        return store

    def kill(self) -> None:
        kill_embedded(self._folder)

    def end(self) -> None:
        stop(self._folder)


class MortalNeo4j:
    """A private Neo4j; what it used is told in `used`, for the end of the run."""

    def __init__(self, home: Path, used: dict[str, str]) -> None:
        self._home, self._used = home, used
        self._server: neo4j_server.Server | None = None
        self._password: str | None = None

    def open(self) -> Store:
        if self._server is None:
            self._server = neo4j_server.start(self._home, self._password)
            self._password = self._server.password
        store = open_store(self._server.uri, password=self._password)
        self._used["neo4j"] = f"Neo4j {store.version}"
        return store

    def kill(self) -> None:
        if self._server is not None:
            self._server.kill()
            self._server = None

    def end(self) -> None:
        self.kill()


def engine_pid(folder: Path) -> int:
    """The process of the embedded engine that runs in a folder."""
    found = embedded.endpoint_of(folder)
    assert found is not None, "no engine runs there"
    return found.pid


def kill_embedded(folder: Path) -> None:
    """kill -9 of the engine that runs in a folder."""
    os.kill(engine_pid(folder), 9)
    gone = locks.wait_for(folder / "engine.lock", 10)
    assert gone is not None, "the engine outlived kill -9"
    gone.release()
