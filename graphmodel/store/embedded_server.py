"""The process of the embedded engine: python -m graphmodel.store.embedded_server FOLDER, started by store/embedded.py.

It ends on SIGTERM, and by itself when it has been idle: when for that long no store was open and nobody was connected.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import signal
import socket
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path
from threading import Timer
from typing import Any, cast

from graphmodel.store.embedded import BUSY, HEAP, IDLE_MINUTES
from graphmodel.store.locks import FileLock, wait_for

DATABASE = "neo4j"
READ, ALL = ["readRecord"], ["createRecord", "readRecord", "updateRecord", "deleteRecord"]
JVM = (
    "-XX:+UseSerialGC",
    "-XX:+ExitOnOutOfMemoryError",  # an engine that lacks memory is no engine: the next command starts another
    "-Darcadedb.txWalFlush=2",  # a commit is on the disk when it is acknowledged
    "-Darcadedb.command.timeout=300000",  # milliseconds; counts what the one who asked takes to read the rows, too
    "-Darcadedb.opencypher.loadCsv.allowFileUrls=false",
    "-Darcadedb.opencypher.loadCsv.allowRemoteUrls=false",
    "-Darcadedb.polyglotEngineEnabled=false",
)
HEARTBEAT = 0.2
END_SECONDS = 10.0


def main(arguments: list[str]) -> int:
    """Run the engine until it is told to end or has been idle."""
    parser = argparse.ArgumentParser(prog="graphmodel.store.embedded_server")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--idle-minutes", type=float, default=IDLE_MINUTES)
    parser.add_argument("--heap", default=HEAP)
    given = parser.parse_args(arguments)
    os.umask(0o077)
    folder: Path = given.folder.resolve()
    life = wait_for(folder / "engine.lock", 5)  # a passing probe must not look like a rival
    if life is None:
        return BUSY
    with life:
        try:
            _serve(folder, given.idle_minutes * 60, given.heap)
        except Exception as error:  # noqa: BLE001 - the log and the return code are all that is left to tell
            traceback.print_exc()
            return BUSY if "LockException" in str(error) else 1
    return 0


def _serve(folder: Path, idle_seconds: float, heap: str) -> None:
    endpoint, root = folder / "endpoint.json", folder / "engine"
    endpoint.unlink(missing_ok=True)
    (root / "config").mkdir(parents=True, exist_ok=True)
    os.chdir(root)
    writer, reader = _passwords(root)
    _groups(root / "config" / "server-groups.json")
    server, port = _started(root, writer, heap)
    ending: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _: ending.append(number))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        server.create_database(DATABASE)  # or opens it
        _reader(server, reader)
        told = {"pid": os.getpid(), "uri": f"bolt://127.0.0.1:{port}", "writer": writer, "reader": reader}
        _write_whole(endpoint, json.dumps(told))
        _wait(folder, server, idle_seconds, ending)
    finally:
        endpoint.unlink(missing_ok=True)
        limit = Timer(END_SECONDS, os._exit, [1])  # a query that cannot be ended does not keep us; recovery is exact
        limit.daemon = True
        limit.start()
        server.stop()


def _passwords(root: Path) -> list[str]:
    """The passwords of root and reader; where they are lost, the users are made anew."""
    kept = root / "config" / "graphmodel.secret"
    if not kept.exists():
        (root / "config" / "server-users.jsonl").unlink(missing_ok=True)
        _write_whole(kept, f"{secrets.token_urlsafe(24)} {secrets.token_urlsafe(24)}")
    return kept.read_text(encoding="ascii").split()


def _groups(path: Path) -> None:
    """Who may do what: `root` everything, `reader` read records and nothing else."""

    def group(access: list[str], records: list[str]) -> dict[str, Any]:
        return {"resultSetLimit": -1, "readTimeout": -1, "access": access, "types": {"*": {"access": records}}}

    admin = group(["updateSecurity", "updateSchema", "updateDatabaseSettings"], ALL)
    groups = {"admin": admin, "reader": group([], READ), "*": group([], [])}
    _write_whole(path, json.dumps({"version": 2, "databases": {"*": {"groups": groups}}}))


def _started(root: Path, password: str, heap: str) -> tuple[Any, int]:
    """The engine, answering on this machine only: on the port it had before, so that an address that somebody noted
    stays good, or on a free one."""
    import arcadedb_embedded
    from arcadedb_embedded.jvm import start_jvm

    start_jvm(heap_size=heap, jvm_args=JVM)
    kept = root / "config" / "graphmodel.port"
    wished = int(kept.read_text(encoding="ascii")) if kept.exists() else 0
    for tries_left in (2, 1, 0):
        port = free_port(wished)
        config = {
            "mode": "development",  # the other one hides from the client why a query failed
            "host": "127.0.0.1",
            "http_port": free_port(),
            "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
            "bolt_host": "127.0.0.1",
            "bolt_port": port,
            "bolt_defaultDatabase": DATABASE,
        }
        server: Any = arcadedb_embedded.create_server(root_path=str(root), root_password=password, config=config)
        try:
            server.start()
        except arcadedb_embedded.ArcadeDBError as error:
            if "Unable to listen" not in str(error) or not tries_left:
                raise
            wished = 0  # somebody was faster
            continue
        _write_whole(kept, str(port))
        return server, port
    raise AssertionError("the last try returns or raises")


def free_port(wished: int = 0) -> int:
    """A port of this machine that nobody listens on: the wished one if it is free."""
    for port in (wished, 0):
        with socket.socket() as probe:
            if os.name == "posix":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with suppress(OSError):
                probe.bind(("127.0.0.1", port))
                return probe.getsockname()[1]
    raise OSError("no port of this machine is free")


def _reader(server: Any, password: str) -> None:
    """The user that may only read, made within the process: no password goes through a request."""
    import jpype

    security: Any = _java(server).getSecurity()
    if security.existsUser("reader"):
        return
    json_object: Any = jpype.JClass("com.arcadedb.serializer.json.JSONObject")
    told = {"name": "reader", "password": str(security.encodePassword(password)), "databases": {DATABASE: ["reader"]}}
    security.createUser(json_object(json.dumps(told)))


def _java(server: Any) -> Any:
    """The engine behind its Python wrapper, which shows neither its users nor its connections."""
    return cast("dict[str, Any]", vars(server))["_java_server"]


def _connections(server: Any) -> int:
    """How many are connected over Bolt; 0 where the engine's inside has changed and does not tell."""
    try:
        for plugin in _java(server).getPlugins():
            if "Bolt" in str(plugin.getClass().getName()):
                return int(_inner(_inner(plugin, "listener"), "activeConnections").size())
    except Exception:  # noqa: BLE001 - whatever Java throws: open stores are counted by their lock anyway
        traceback.print_exc()
    return 0


def _inner(thing: Any, name: str) -> Any:
    field: Any = thing.getClass().getDeclaredField(name)
    field.setAccessible(True)
    found: Any = field.get(thing)
    return found


def _write_whole(path: Path, text: str) -> None:
    """Write the file whole or not at all."""
    draft = path.with_suffix(".new")
    draft.write_text(text, encoding="ascii")
    draft.replace(path)


def _wait(folder: Path, server: Any, idle_seconds: float, ending: list[int]) -> None:
    """Until a signal comes, or nobody has used the engine for `idle_seconds`."""
    used = time.monotonic()
    while not ending:
        time.sleep(HEARTBEAT)
        with FileLock(folder / "start.lock") as nobody_comes, FileLock(folder / "clients.lock") as nobody_here:
            if not (nobody_comes.held and nobody_here.held) or _connections(server):
                used = time.monotonic()
            elif time.monotonic() - used > idle_seconds:
                (folder / "endpoint.json").unlink(missing_ok=True)
                return


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
