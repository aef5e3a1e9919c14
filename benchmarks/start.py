"""From nothing to the first answer of the embedded engine, against a bare start of it with the same settings.

    python benchmarks/start.py [ROUNDS]

Each round starts three processes of Python and clocks each until it has printed its answer: the bare start (the engine
inside of that process, then the driver), ours (a command that finds no engine running), and a further command while the
engine runs. The ratio of the medians of the first two is what counts (target: 1.3).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from graphmodel.store import stop

ROUNDS = 5

BARE = """
import os, sys
from pathlib import Path
root = Path(sys.argv[1]) / "bare"
(root / "config").mkdir(parents=True, exist_ok=True)
os.chdir(root)
import arcadedb_embedded, neo4j
from arcadedb_embedded.jvm import start_jvm
from graphmodel.store.embedded_server import JVM, free_port
start_jvm(heap_size="1g", jvm_args=JVM)
port = free_port()
config = {"mode": "development", "host": "127.0.0.1", "http_port": free_port(), "bolt_host": "127.0.0.1",
          "bolt_port": port, "bolt_defaultDatabase": "neo4j",
          "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin"}
server = arcadedb_embedded.create_server(root_path=str(root), root_password="bare-start-only", config=config)
server.start()
server.create_database("neo4j")
with neo4j.GraphDatabase.driver(f"bolt://127.0.0.1:{port}", auth=("root", "bare-start-only")) as driver:
    driver.execute_query("RETURN 1 AS x", database_="neo4j")
print("answered", flush=True)
server.stop()
"""

OURS = """
import sys, time
from pathlib import Path
began = time.perf_counter()
from graphmodel.store import open_store
with open_store(folder=Path(sys.argv[1]) / ".graphmodel") as store:
    opened = time.perf_counter()
    store.rows("RETURN 1 AS x")
    print("answered", flush=True)
print(opened - began)
"""


def clocked(script: str, folder: Path) -> float:
    """Seconds from the start of a process to its answer."""
    began = time.perf_counter()
    command = [sys.executable, "-c", script, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        took = next(time.perf_counter() - began for line in process.stdout if "answered" in line)
        process.stdout.read()
    return took


def connecting(folder: Path) -> float:
    """Seconds of open_store alone, driver imported, engine running."""
    from graphmodel.store import bolt, open_store

    assert bolt.Store
    began = time.perf_counter()
    open_store(folder=folder / ".graphmodel").close()
    return time.perf_counter() - began


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seconds: dict[str, list[float]] = {"bare start": [], "our start": [], "further command": [], "connection": []}
        for number in range(rounds + 1):  # the first round makes the databases and does not count
            bare = clocked(BARE, folder)
            ours = clocked(OURS, folder)
            further = clocked(OURS, folder)
            connection = connecting(folder)
            stop(folder / ".graphmodel")
            if number:
                for key, took in zip(seconds, (bare, ours, further, connection), strict=True):
                    seconds[key].append(took)
                print(f"round {number}: bare {bare:.2f} s, ours {ours:.2f} s, further {further:.2f} s", flush=True)
    for key, took in seconds.items():
        print(f"{key:16} median {median(took):6.3f} s   least {min(took):6.3f} s")
    print(f"our start / bare start: {median(seconds['our start']) / median(seconds['bare start']):.2f} (target 1.3)")


if __name__ == "__main__":
    main()
