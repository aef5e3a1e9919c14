"""The process of the embedded engine: python -m graphmodel.store.embedded_server FOLDER. Started by store/embedded.py."""

from __future__ import annotations

import argparse
import json
import os
import secrets
import signal
import socket
import sys
import time
from pathlib import Path
from typing import Any

from graphmodel.store.locks import FileLock

READ, ALL = ["readRecord"], ["createRecord", "readRecord", "updateRecord", "deleteRecord"]
COMMAND_MILLISECONDS = 60_000


def main(arguments: list[str]) -> int:
    """Run the engine until it is told to end or has been idle."""
    parser = argparse.ArgumentParser(prog="graphmodel.store.embedded_server")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--idle-minutes", type=float, default=10.0)
    parser.add_argument("--heap", default="1g")
    given = parser.parse_args(arguments)
    os.umask(0o077)
    folder: Path = given.folder.resolve()
    life = FileLock(folder / "engine.lock")
    if not life.held:
        print("Another process already runs the engine in this folder.", flush=True)
        return 1
    with life:
        return _serve(folder, given.idle_minutes, given.heap)


def _serve(folder: Path, idle_minutes: float, heap: str) -> int:
    root = folder / "engine"
    (root / "config").mkdir(parents=True, exist_ok=True)
    os.chdir(root)
    writer, reader = _passwords(root)
    _groups(root / "config" / "server-groups.json")
    server, port = _started(root, writer, heap)
    ending: list[int] = []
    signal.signal(signal.SIGTERM, lambda number, _: ending.append(number))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    endpoint = folder / "endpoint.json"
    try:
        _database(server)
        _reader(server, reader)
        told = {"pid": os.getpid(), "uri": f"bolt://127.0.0.1:{port}", "writer": writer, "reader": reader}
        _write_whole(endpoint, json.dumps(told))
        _wait(folder, server, idle_minutes * 60, ending)
    finally:
        endpoint.unlink(missing_ok=True)
        server.stop()
    return 0


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
    path.write_text(json.dumps({"version": 2, "databases": {"*": {"groups": groups}}}), encoding="ascii")


def _started(root: Path, password: str, heap: str) -> tuple[Any, int]:
    """The engine, answering on a free port of this machine only."""
    import arcadedb_embedded
    from arcadedb_embedded.jvm import start_jvm

    start_jvm(
        heap_size=heap,
        jvm_args=[
            "-XX:+UseSerialGC",
            "-Darcadedb.txWalFlush=2",
            f"-Darcadedb.command.timeout={COMMAND_MILLISECONDS}",
            "-Darcadedb.opencypher.loadCsv.allowFileUrls=false",
            "-Darcadedb.opencypher.loadCsv.allowRemoteUrls=false",
        ],
    )
    port = _free_port()
    config = {
        "mode": "production",
        "host": "127.0.0.1",
        "http_port": _free_port(),
        "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "bolt_host": "127.0.0.1",
        "bolt_port": port,
        "bolt_defaultDatabase": "neo4j",
    }
    server: Any = arcadedb_embedded.create_server(root_path=str(root), root_password=password, config=config)
    server.start()
    return server, port


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _database(server: Any) -> None:
    import arcadedb_embedded

    try:
        server.get_database("neo4j")
    except arcadedb_embedded.ArcadeDBError:
        server.create_database("neo4j")


def _reader(server: Any, password: str) -> None:
    """The user that may only read. Made through the engine's own security: no request leaves the process."""
    import jpype

    security: Any = server._java_server.getSecurity()
    if security.existsUser("reader"):
        return
    told = {"name": "reader", "password": str(security.encodePassword(password)), "databases": {"neo4j": ["reader"]}}
    security.createUser(jpype.JClass("com.arcadedb.serializer.json.JSONObject")(json.dumps(told)))


def _write_whole(path: Path, text: str) -> None:
    """Write the file whole or not at all."""
    draft = path.with_suffix(".new")
    draft.write_text(text, encoding="ascii")
    draft.replace(path)


def _wait(folder: Path, server: Any, idle_seconds: float, ending: list[int]) -> None:
    """Until a signal comes, or nobody has used the engine for `idle_seconds`."""
    used = time.monotonic()
    while not ending:
        time.sleep(0.2)
        with FileLock(folder / "clients.lock") as alone:
            if not alone.held:
                used = time.monotonic()
        if time.monotonic() - used > idle_seconds:
            return


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
