"""Addresses, logins, and what is said when there is no way in."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from graphmodel.errors import StoreError, StoreLoginRefused, StoreUnreachable, UsageError
from graphmodel.store import SCHEMES, open_store
from graphmodel.store.engines import NEO4J, Place

SECRET = "correct-horse-battery"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_password_in_an_address_is_refused_and_not_repeated(scheme: str) -> None:
    with pytest.raises(UsageError, match="GRAPHMODEL_PASSWORD") as refused:
        open_store(f"{scheme}://neo4j:{SECRET}@localhost:7687")
    assert SECRET not in str(refused.value)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://localhost:7474", "http:// is not one"),
        ("bolt://", "lacks the name of a machine"),
        ("bolt:", "begins with bolt://: write bolt://localhost:7687"),
        ("neo4j+s:localhost", r"begins with neo4j\+s://"),
        ("bolt://localhost:port", "is not a port"),
        ("bolt://localhost:99999", "is not a port"),
        ("neo4j://localhost:7687?database=x", "nothing after"),
    ],
)
def test_an_address_that_makes_no_sense_is_said(address: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        open_store(address)


def test_nobody_at_the_address_is_said_within_seconds() -> None:
    began = time.monotonic()
    with pytest.raises(StoreUnreachable, match=r"does not answer at bolt://127\.0\.0\.1:9 .*Check that Neo4j runs"):
        open_store("bolt://127.0.0.1:9", password=SECRET)
    with pytest.raises(StoreUnreachable, match="does not answer"):
        open_store("neo4j://no-such-machine.invalid:7687", password=SECRET)
    assert time.monotonic() - began < 20


def test_something_else_at_the_address_is_said() -> None:
    server = HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        with pytest.raises(StoreUnreachable, match="address and the port are right"):
            open_store(f"bolt://127.0.0.1:{server.server_port}", password=SECRET)
    finally:
        server.shutdown()
        server.server_close()


def test_a_wrong_password_is_said_and_not_repeated(neo4j_login: tuple[str, str, str]) -> None:
    for password in (SECRET, lambda: SECRET, None):
        with pytest.raises(StoreLoginRefused, match="GRAPHMODEL_PASSWORD") as refused:
            open_store(neo4j_login[0], password=password)
        cause: BaseException | None = refused.value
        while cause is not None:
            assert SECRET not in str(cause)
            cause = cause.__cause__


def test_a_database_that_is_not_there_is_said(neo4j_login: tuple[str, str, str]) -> None:
    address, user, password = neo4j_login
    with pytest.raises(StoreError, match="cannot open the database"):
        open_store(f"{address}/nowhere", user=user, password=password)
    with open_store(f"{address}/neo4j", user=user, password=password) as store:
        assert store.rows("RETURN 1 AS x") == [{"x": 1}]


def test_the_logins_of_a_server_are_not_handed_out(neo4j_login: tuple[str, str, str]) -> None:
    address, user, password = neo4j_login
    with open_store(address, user=user, password=password) as store:
        told = store.connection()
    assert (told["uri"], told["user"], told["password"], told["database"]) == (address, None, None, "neo4j")
    assert "your own account" in str(told["access"])


def test_a_place_shows_no_password() -> None:
    login = ("neo4j", SECRET)
    assert SECRET not in repr(Place(NEO4J, "bolt://localhost:7687", writer=login, reader=login))


def test_importing_the_store_is_quick_and_does_nothing() -> None:
    heavy = "[name for name in ('neo4j', 'jpype', 'arcadedb_embedded') if name in sys.modules]"
    told = f"import sys, graphmodel.store; print({heavy})"
    ran = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_what_is_required_of_a_test_run_and_missing_fails_it(tmp_path: Path) -> None:
    environment = {**os.environ, "GRAPHMODEL_TEST_REQUIRE": "embedded,neo4j", "PATH": "/nowhere"}
    environment.pop("GRAPHMODEL_TEST_NEO4J", None)
    root = Path(__file__).parents[1]
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", str(Path(__file__))]
    ran = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 4
    assert "asks for neo4j, which cannot be had: no java on the path" in ran.stderr
