"""The embedded engine of a folder, seen from outside: found when it runs, started when it does not, stopped.

What stands in the folder, for its owner only:

    format          the number of this layout
    endpoint.json   where the running engine answers, and its logins; gone when the engine is
    engine.lock     held by the engine's process as long as it lives: the proof of life
    start.lock      held while somebody looks for the engine or starts it, so that only one is started
    clients.lock    held, shared, by every open store: the engine is not idle meanwhile
    writer.lock     held while somebody writes: one writer at a time
    engine.log      what the process said; engine.log.1 is that of the one before
    engine/         the database
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from graphmodel.errors import StoreBusy, StoreError, StoreTooNew, StoreUnreachable
from graphmodel.store.engines import EMBEDDED, Place
from graphmodel.store.locks import holding, is_held, wait_for

FORMAT = 1
IDLE_MINUTES = 10.0
HEAP = "1g"
START_SECONDS = 120.0
WRITE_SECONDS = 300.0
STOP_SECONDS = 40.0
BUSY = 3
"""What the engine's process returns when another program uses the database."""


@dataclass(frozen=True)
class Endpoint:
    """Where a running engine answers."""

    pid: int
    uri: str
    writer: tuple[str, str] = field(repr=False)
    reader: tuple[str, str] = field(repr=False)


def enter(folder: Path, *, idle_minutes: float = IDLE_MINUTES, heap: str = HEAP) -> Place:
    """The engine of a folder, running; it does not stop by itself before `leave` of the place is called."""
    folder = _prepared(folder)
    try:
        with holding(folder / "start.lock", START_SECONDS, _waited(folder, "starting the engine", START_SECONDS)):
            endpoint = _running(folder) or _started(folder, idle_minutes, heap)
            presence = wait_for(folder / "clients.lock", 5, shared=True)
    except OSError as error:
        raise StoreError(f"The store cannot have its files in {folder} ({error}). Give another folder.") from error
    return Place(
        EMBEDDED,
        endpoint.uri,
        writer=endpoint.writer,
        reader=endpoint.reader,
        database="neo4j",
        turn=lambda: holding(folder / "writer.lock", WRITE_SECONDS, _waited(folder, "writing", WRITE_SECONDS)),
        leave=presence.release if presence else lambda: None,
        again=lambda: enter(folder, idle_minutes=idle_minutes, heap=heap),
        cause=lambda: _cause(folder),
    )


def stop(folder: Path) -> bool:
    """Ask the engine to end, and see it gone; False when none was running."""
    folder = folder.expanduser().resolve()
    if not is_held(folder / "engine.lock"):
        return False
    endpoint = _running(folder)
    if endpoint is not None:
        os.kill(endpoint.pid, signal.SIGTERM)
        gone = wait_for(folder / "engine.lock", STOP_SECONDS)
        if gone is None:
            raise StoreError(
                f"The engine in {folder} did not end within {STOP_SECONDS:.0f} s. "
                f"End process {endpoint.pid} yourself: what was committed stays."
            )
        gone.release()
    return True


def _prepared(folder: Path) -> Path:
    """The folder, made when it is not there, of a format that this program knows."""
    folder = folder.expanduser().resolve()
    stamp = folder / "format"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not stamp.exists():
            if any(not entry.name.startswith("format") for entry in folder.iterdir()):
                raise StoreError(f"{folder} holds files that are not a store's. Give a new folder, or an empty one.")
            draft = folder / f"format-{os.getpid()}"
            draft.write_text(f"{FORMAT}\n", encoding="ascii")
            draft.chmod(0o600)
            draft.replace(stamp)
        written = stamp.read_text(encoding="ascii").strip()
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(13, "Permission denied", str(folder))
    except (OSError, UnicodeError) as error:
        raise StoreError(f"The store cannot have its files in {folder} ({error}). Give another folder.") from error
    if not written.isdigit():
        raise StoreError(f"{stamp} should hold the number of a format and holds {written[:40]!r}. Give another folder.")
    if int(written) > FORMAT:
        raise StoreTooNew(
            f"The store in {folder} was written by a newer version of graphmodel: its format is {written}, "
            f"this version knows {FORMAT}. Update graphmodel, or give another folder."
        )
    return folder


def _running(folder: Path) -> Endpoint | None:
    """The engine that runs in the folder; one that is just beginning or ending is waited for."""
    until = time.monotonic() + START_SECONDS
    while is_held(folder / "engine.lock"):
        endpoint = endpoint_of(folder)
        if endpoint is not None:
            return endpoint
        if time.monotonic() > until:
            raise StoreUnreachable(
                f"The engine in {folder} runs and does not say where it answers. Look in {folder / 'engine.log'}, "
                "end the process graphmodel.store.embedded_server, and try again."
            )
        time.sleep(0.02)
    return None


def endpoint_of(folder: Path) -> Endpoint | None:
    """What the folder's engine says of itself; None when it says nothing."""
    try:
        told = json.loads((folder / "endpoint.json").read_text(encoding="ascii"))
        return Endpoint(int(told["pid"]), str(told["uri"]), ("root", told["writer"]), ("reader", told["reader"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _started(folder: Path, idle_minutes: float, heap: str) -> Endpoint:
    """Start the engine in a process of its own and wait until it says where it answers."""
    if importlib.util.find_spec("arcadedb_embedded") is None:
        raise StoreError(
            "The embedded engine is not installed (the package arcadedb-embedded has no build for every machine). "
            "Use a Neo4j server: --store bolt://localhost:7687."
        )
    (folder / "endpoint.json").unlink(missing_ok=True)
    process = _spawned(folder, idle_minutes, heap)
    importlib.import_module("graphmodel.store.bolt")  # the driver takes its time: now is when there is some
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        endpoint = endpoint_of(folder)
        if endpoint is not None:
            process.returncode = 0  # it outlives us: nobody waits for it
            return endpoint
        if process.poll() is not None:
            raise _failed(folder, process.returncode)
        time.sleep(0.01)
    process.terminate()
    raise StoreError(f"The embedded engine did not start within {START_SECONDS:.0f} s. {_see(folder)}")


def _spawned(folder: Path, idle_minutes: float, heap: str) -> subprocess.Popen[bytes]:
    log = folder / "engine.log"
    if log.exists():
        log.replace(folder / "engine.log.1")
    limits = ["--idle-minutes", str(idle_minutes), "--heap", heap]
    with os.fdopen(os.open(log, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as output:
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "graphmodel.store.embedded_server", str(folder), *limits],
            cwd=folder,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )


def _environment() -> dict[str, str]:
    """The caller's environment, with this very package first on the path, and without passwords and Java settings."""
    hidden = ("ARCADEDB_", "JAVA_", "_JAVA", "JDK_JAVA", "GRAPHMODEL_")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(hidden)}
    path = [str(Path(__file__).resolve().parents[2]), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**kept, "PYTHONPATH": os.pathsep.join(path)}


def _failed(folder: Path, code: int) -> StoreError:
    if code == BUSY:
        return StoreBusy(f"Another program uses the database in {folder}. End it, or give another folder.")
    said = [line.strip() for line in _log(folder).splitlines() if line.strip()]
    return StoreError(f"The embedded engine did not start: {said[-1] if said else 'it said nothing'}. {_see(folder)}")


def _cause(folder: Path) -> str:
    """Why the engine went, when it is plain. A connection ends a moment before its process does."""
    gone = wait_for(folder / "engine.lock", 2, shared=True)
    if gone is None:
        return ""
    gone.release()
    if "java.lang.OutOfMemoryError" not in _log(folder):
        return ""
    return (
        "The query needed more memory than the embedded engine has, and ended it. What was committed stays, and the "
        "next command starts the engine again. Ask for less at a time."
    )


def _log(folder: Path) -> str:
    try:
        return (folder / "engine.log").read_text(encoding="utf-8", errors="replace")[-20_000:]
    except OSError:
        return ""


def _see(folder: Path) -> str:
    return f"The whole story is in {folder / 'engine.log'}."


def _waited(folder: Path, doing: str, seconds: float) -> StoreBusy:
    return StoreBusy(f"Another command has been {doing} in {folder} for {seconds:.0f} s. Wait for it, or end it.")
