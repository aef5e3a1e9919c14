"""The embedded engine's process: one a folder, found, shared, replaced when dead, gone when idle or told to."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread
from typing import Any

import neo4j
import pytest
from neo4j.exceptions import Neo4jError

from graphmodel.errors import QueryFailed, StoreBusy, StoreError, StoreTooNew
from graphmodel.store import embedded, find_folder, locks, open_store, stop
from graphmodel.store.bolt import Store
from tests.engines.mortal import engine_pid, kill_embedded

OPENER = """
import sys
from pathlib import Path
from graphmodel.store import open_store
with open_store(folder=Path(sys.argv[1])) as store:
    store.rows("RETURN 1 AS x")
    print((Path(sys.argv[1]) / "endpoint.json").read_text())
"""


WRITING = ("CREATE (:X)", "MATCH (n) SET n.a = 1", "MATCH (n) REMOVE n.uid", "MATCH (n) DETACH DELETE n")


def tool_of_ones_own(told: dict[str, str | None]) -> Any:
    """The official driver, connected as `graphmodel connect` says."""
    graph_database: Any = neo4j.GraphDatabase
    return graph_database.driver(told["uri"], auth=(told["user"], told["password"]))


def gone_within(folder: Path, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while locks.is_held(folder / "engine.lock") and time.monotonic() < until:
        time.sleep(0.05)
    return not locks.is_held(folder / "engine.lock")


def test_commands_started_at_once_share_one_engine(embedded_folder: Path) -> None:
    commands = [
        subprocess.Popen([sys.executable, "-c", OPENER, str(embedded_folder)], stdout=subprocess.PIPE) for _ in range(3)
    ]
    said = {command.communicate(timeout=120)[0] for command in commands}
    assert len(said) == 1
    assert b"bolt://127.0.0.1:" in said.pop()
    with open_store(folder=embedded_folder) as store:
        assert store.engine == "embedded"
        assert (embedded_folder / "engine.log").read_text().count("is starting up") == 1


def test_the_folder_is_its_owners_and_tells_no_password(embedded_folder: Path) -> None:
    with open_store(folder=embedded_folder) as store, store.write() as transaction:
        transaction.rows("CREATE (:Element {uid: 'a'})")
    found = embedded.endpoint_of(embedded_folder)
    assert found is not None
    for path in (embedded_folder, *embedded_folder.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path
    passwords = [found.writer[1], found.reader[1]]
    assert len({*passwords}) == 2
    assert not any(password in repr(found) for password in passwords)
    kept = {embedded_folder / "endpoint.json", embedded_folder / "engine" / "config" / "graphmodel.secret"}
    for path in embedded_folder.rglob("*"):
        if path.is_file() and path not in kept:
            content = path.read_bytes()
            assert not any(password.encode() in content for password in passwords), path


def test_a_dead_engine_is_replaced_also_under_an_open_store(embedded_folder: Path) -> None:
    with open_store(folder=embedded_folder) as store:
        with store.write() as transaction:
            transaction.rows("CREATE (:Element {uid: 'a'})")
        before = engine_pid(embedded_folder)
        kill_embedded(embedded_folder)
        assert store.rows("MATCH (n:Element) RETURN n.uid AS uid") == [{"uid": "a"}]
        assert engine_pid(embedded_folder) != before
        kill_embedded(embedded_folder)
        with store.write() as transaction:
            transaction.rows("CREATE (:Element {uid: 'b'})")
        kill_embedded(embedded_folder)
        assert store.console("MATCH (n:Element) RETURN count(n) AS n").rows == [[2]]
        kill_embedded(embedded_folder)
    with open_store(folder=embedded_folder) as store:
        assert store.rows("MATCH (n:Element) RETURN count(n) AS n") == [{"n": 2}]


def test_stopping_is_orderly_and_says_whether_there_was_anything_to_stop(embedded_folder: Path) -> None:
    assert not stop(embedded_folder)
    with open_store(folder=embedded_folder) as store, store.write() as transaction:
        transaction.rows("CREATE (:Element {uid: 'a'})")
    assert stop(embedded_folder)
    assert not (embedded_folder / "endpoint.json").exists()
    assert "Server is down" in (embedded_folder / "engine.log").read_text()
    assert not stop(embedded_folder)
    with open_store(folder=embedded_folder) as store:
        assert store.rows("MATCH (n) RETURN n.uid AS uid") == [{"uid": "a"}]


def test_lost_passwords_are_made_anew(embedded_folder: Path) -> None:
    with open_store(folder=embedded_folder) as store, store.write() as transaction:
        transaction.rows("CREATE (:Element {uid: 'a'})")
    stop(embedded_folder)
    (embedded_folder / "engine" / "config" / "graphmodel.secret").unlink()
    with open_store(folder=embedded_folder) as store:
        assert store.rows("MATCH (n) RETURN n.uid AS uid") == [{"uid": "a"}]


def test_an_idle_engine_ends_and_a_used_one_does_not(embedded_folder: Path) -> None:
    with Store(embedded.enter(embedded_folder, idle_minutes=0.02)) as store:
        assert not gone_within(embedded_folder, 3)
        told = store.connection()
    with tool_of_ones_own(told) as tool:
        tool.verify_connectivity()
        assert not gone_within(embedded_folder, 3), "somebody is connected with a tool of their own"
    assert gone_within(embedded_folder, 10)
    assert not (embedded_folder / "endpoint.json").exists()


def test_the_login_that_is_handed_out_only_reads(embedded_folder: Path) -> None:
    with open_store(folder=embedded_folder) as store:
        with store.write() as transaction:
            transaction.rows("CREATE (:Element {uid: 'a'})")
        told = store.connection()
        assert told["user"] == "reader"
        assert set(told) == {"uri", "user", "password", "database", "access"}
        with tool_of_ones_own(told) as tool:
            database = str(told["database"])
            assert tool.execute_query("MATCH (n) RETURN n.uid AS uid", database_=database).records[0]["uid"] == "a"
            for query in (*WRITING, "CREATE INDEX FOR (n:X) ON (n.a)"):
                with pytest.raises(Neo4jError, match=r"Forbidden|not allowed"):
                    tool.execute_query(query, database_=database)
        assert store.rows("MATCH (n) RETURN n") == [{"n": {"uid": "a", "labels": ["Element"]}}]


def test_an_address_stays_good_unless_its_port_is_taken(embedded_folder: Path) -> None:
    def address() -> str:
        with open_store(folder=embedded_folder) as store:
            uri = store.connection()["uri"]
        stop(embedded_folder)
        return str(uri)

    first = address()
    assert address() == first
    with socket.socket() as other:
        other.bind(("127.0.0.1", int(first.rpartition(":")[2])))
        other.listen()
        assert address() != first


def test_writers_take_turns(embedded_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(folder=embedded_folder) as store, open_store(folder=embedded_folder) as other:
        with store.write() as transaction:
            transaction.rows("CREATE (:Element {uid: 'counter', n: 0})")

        def count(writer: Store) -> None:
            for _ in range(10):
                with writer.write() as transaction:
                    [row] = transaction.rows("MATCH (c:Element {uid: 'counter'}) RETURN c.n AS n")
                    transaction.rows("MATCH (c:Element {uid: 'counter'}) SET c.n = $n", n=row["n"] + 1)

        writers = [Thread(target=count, args=(writer,)) for writer in (store, other, store, other)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        assert store.rows("MATCH (c:Element {uid: 'counter'}) RETURN c.n AS n") == [{"n": 40}]
        monkeypatch.setattr(embedded, "WRITE_SECONDS", 0.2)
        with store.write(), pytest.raises(StoreBusy, match="Another command has been writing"), other.write():
            pass


def test_a_query_that_bursts_the_memory_ends_the_engine_and_not_the_store(embedded_folder: Path) -> None:
    with Store(embedded.enter(embedded_folder, heap="160m")) as store:
        with store.write() as transaction:
            transaction.rows("CREATE (:Element {uid: 'a'})")
        with pytest.raises(QueryFailed, match="more memory than"):
            store.console("RETURN reduce(s = 'x', i IN range(1, 29) | s + s) AS text")
        assert store.rows("MATCH (n) RETURN n.uid AS uid") == [{"uid": "a"}]


def test_a_store_of_a_newer_version_is_left_alone(embedded_folder: Path) -> None:
    embedded_folder.mkdir()
    (embedded_folder / "format").write_text("99\n")
    with pytest.raises(StoreTooNew, match="its format is 99, this version knows 1"):
        open_store(folder=embedded_folder)
    assert [path.name for path in embedded_folder.iterdir()] == ["format"]


def test_a_folder_of_something_else_is_left_alone(embedded_folder: Path) -> None:
    embedded_folder.mkdir()
    (embedded_folder / "thesis.txt").write_text("important")
    with pytest.raises(StoreError, match="files that are not a store's"):
        open_store(folder=embedded_folder)
    (embedded_folder / "format").write_text("PDF")
    with pytest.raises(StoreError, match="number of a format and holds 'PDF'"):
        open_store(str(embedded_folder))
    assert {path.name for path in embedded_folder.iterdir()} == {"format", "thesis.txt"}


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot have its files in"):
        open_store(folder=tmp_path / "file" / "store")


DATABASE_USER = """
import sys
import arcadedb_embedded
database = arcadedb_embedded.open_database(sys.argv[1])
print("open", flush=True)
sys.stdin.read()
"""


def test_another_program_on_the_database_is_said(embedded_folder: Path, tmp_path: Path) -> None:
    with open_store(folder=embedded_folder):
        pass
    stop(embedded_folder)
    database = embedded_folder / "engine" / "databases" / "neo4j"
    other = subprocess.Popen(
        [sys.executable, "-c", DATABASE_USER, str(database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=tmp_path,
    )
    with other:
        assert other.stdout is not None
        while b"open" not in other.stdout.readline():
            assert other.poll() is None
        with pytest.raises(StoreBusy, match="Another program uses the database"):
            open_store(folder=embedded_folder)
        other.send_signal(signal.SIGKILL)


def test_an_engine_that_cannot_start_says_why(embedded_folder: Path) -> None:
    with pytest.raises(StoreError, match=r"did not start: .+engine\.log"):
        embedded.enter(embedded_folder, heap="nonsense")
    with open_store(folder=embedded_folder) as store:
        assert store.rows("RETURN 1 AS x") == [{"x": 1}]


def test_the_nearest_folder_upward_is_the_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert find_folder(below) == below / ".graphmodel"
    (tmp_path / ".graphmodel").mkdir()
    assert find_folder(below) == tmp_path / ".graphmodel"
    (tmp_path / "a" / ".graphmodel").mkdir()
    monkeypatch.chdir(below)
    assert find_folder() == tmp_path / "a" / ".graphmodel"


def test_passwords_of_the_caller_do_not_reach_the_engine(
    embedded_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GRAPHMODEL_PASSWORD", "a-secret-of-mine")
    monkeypatch.setenv("ARCADEDB_JVM_ARGS", "-Darcadedb.opencypher.loadCsv.allowFileUrls=true")
    with open_store(folder=embedded_folder):
        environment = Path(f"/proc/{engine_pid(embedded_folder)}/environ")
        if environment.exists():
            assert b"a-secret-of-mine" not in environment.read_bytes()
            assert b"ARCADEDB_JVM_ARGS" not in environment.read_bytes()
        assert os.getpgid(engine_pid(embedded_folder)) != os.getpgid(0), "Ctrl-C in the terminal does not reach it"
