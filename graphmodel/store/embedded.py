"""The embedded engine of a folder, seen from outside: found when it runs, started when it does not, stopped.

What stands in the folder (mode 700):

    format          the number of this layout
    endpoint.json   where the running engine answers and its logins (mode 600); gone when it is gone
    engine.lock     held by the engine's process as long as it lives: the proof of life
    start.lock      held while somebody looks for the engine or starts it, so that only one is started
    clients.lock    held, shared, by every open store: the engine does not think itself idle meanwhile
    writer.lock     held while somebody writes: one writer at a time
    engine.log      what the process said
    engine/         the database
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from graphmodel.errors import StoreBusy, StoreError, StoreTooNew, StoreUnreachable
from graphmodel.store.bolt import Place
from graphmodel.store.engines import EMBEDDED
from graphmodel.store.locks import FileLock, holding, is_held, wait_for

FORMAT = 1
IDLE_MINUTES = 10.0
HEAP = "1g"
START_SECONDS = 120.0
WRITE_SECONDS = 300.0

_STARTED: list[subprocess.Popen[bytes]] = []
"""Engines that this process started: kept, because one that ends before us has to be reaped by us."""


@dataclass(frozen=True)
class Endpoint:
    """Where a running engine answers."""

    pid: int
    uri: str
    writer: tuple[str, str] = field(repr=False)
    reader: tuple[str, str] = field(repr=False)


def enter(folder: Path, *, idle_minutes: float = IDLE_MINUTES, heap: str = HEAP) -> Place:
    """The engine of a folder, running; it will not stop by itself before `leave` of the place is called."""
    folder = _prepared(folder)
    busy = StoreBusy(
        f"Another command has been starting the engine in {folder} for {START_SECONDS:.0f} s. Wait, or end that command."
    )
    with holding(folder / "start.lock", START_SECONDS, busy):
        endpoint = _running(folder) or _started(folder, idle_minutes, heap)
        presence = FileLock(folder / "clients.lock", shared=True)
    waited = StoreBusy(
        f"Another command has been writing to {folder} for {WRITE_SECONDS:.0f} s. Wait until it is done."
    )
    return Place(
        EMBEDDED,
        endpoint.uri,
        writer=endpoint.writer,
        reader=endpoint.reader,
        database="neo4j",
        turn=lambda: holding(folder / "writer.lock", WRITE_SECONDS, waited),
        leave=presence.release,
    )


def stop(folder: Path, *, seconds: float = 30.0) -> bool:
    """Ask the engine to end, and see it gone; False when none was running."""
    if not is_held(folder / "engine.lock"):
        return False
    endpoint = _endpoint(folder)
    if endpoint is None:
        raise StoreError(
            f"The engine in {folder} is just starting or stopping. Wait a moment and run `graphmodel stop` again."
        )
    os.kill(endpoint.pid, signal.SIGTERM)
    gone = wait_for(folder / "engine.lock", seconds)
    if gone is None:
        raise StoreError(
            f"The engine in {folder} (process {endpoint.pid}) did not end in {seconds:.0f} s. End that process yourself; nothing is lost."
        )
    gone.release()
    return True


def _prepared(folder: Path) -> Path:
    """The folder, made when it is not there, of a format that this program knows."""
    folder = folder.expanduser().resolve()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        stamp = folder / "format"
        if not stamp.exists():
            stamp.write_text(f"{FORMAT}\n", encoding="ascii")
        written = stamp.read_text(encoding="ascii").strip()
    except (OSError, UnicodeError) as error:
        raise StoreError(
            f"The folder {folder} cannot be used for the store ({error}). Give another one with --store PATH."
        ) from error
    if not written.isdigit():
        raise StoreError(
            f"{stamp} holds {written!r}, not the number of a format: {folder} is not a store of graphmodel. Give another folder."
        )
    if int(written) > FORMAT:
        raise StoreTooNew(
            f"The store in {folder} was written by a newer version of graphmodel (format {written}; this version knows {FORMAT}). "
            "Update graphmodel, or give another folder."
        )
    return folder


def _running(folder: Path) -> Endpoint | None:
    """The engine that runs in the folder; one that is just ending or beginning is waited for."""
    until = time.monotonic() + START_SECONDS
    while is_held(folder / "engine.lock"):
        endpoint = _endpoint(folder)
        if endpoint is not None:
            return endpoint
        if time.monotonic() > until:
            raise StoreUnreachable(
                f"A process holds {folder}/engine.lock but does not answer. Look in {folder}/engine.log, and end that process."
            )
        time.sleep(0.02)
    (folder / "endpoint.json").unlink(missing_ok=True)
    return None


def _endpoint(folder: Path) -> Endpoint | None:
    try:
        told = json.loads((folder / "endpoint.json").read_text(encoding="utf-8"))
        return Endpoint(int(told["pid"]), str(told["uri"]), ("root", told["writer"]), ("reader", told["reader"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _started(folder: Path, idle_minutes: float, heap: str) -> Endpoint:
    """Start the engine in a process of its own and wait until it says where it answers."""
    log = folder / "engine.log"
    command = [
        sys.executable,
        "-m",
        "graphmodel.store.embedded_server",
        str(folder),
        "--idle-minutes",
        str(idle_minutes),
        "--heap",
        heap,
    ]
    with os.fdopen(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as output:
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    _STARTED[:] = [earlier for earlier in _STARTED if earlier.poll() is None] + [process]
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        endpoint = _endpoint(folder)
        if endpoint is not None:
            return endpoint
        if process.poll() is not None:
            raise StoreError(f"The embedded engine did not start: {_last_words(log)} The whole story is in {log}.")
        time.sleep(0.01)
    process.terminate()
    raise StoreError(f"The embedded engine did not start within {START_SECONDS:.0f} s. Look in {log}.")


def _environment() -> dict[str, str]:
    """The caller's environment, with this very package first on the path, and without what would change the engine's settings."""
    package = str(Path(__file__).resolve().parents[2])
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("ARCADEDB_", "JAVA_", "_JAVA", "GRAPHMODEL_"))
    }
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH"))))}


def _last_words(log: Path) -> str:
    lines = [line.strip() for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    return (lines or ["it said nothing"])[-1]
