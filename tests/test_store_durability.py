"""kill -9 at a bad moment: what was committed is whole afterwards, and of what was not there is no trace."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from graphmodel.errors import StoreError
from graphmodel.store import Store, locks, open_store
from tests.engines.mortal import Mortal

FILL = "UNWIND range(1, 2000) AS i CREATE (:Element {uid: toString(i), version: 1})"
CHANGE = "MATCH (n:Element) SET n.version = 2"
VERSIONS = "MATCH (n:Element) RETURN n.version AS version, count(*) AS n ORDER BY version"


def fill(store: Store) -> None:
    store.schema(["CREATE CONSTRAINT element_uid IF NOT EXISTS FOR (n:Element) REQUIRE n.uid IS UNIQUE"])
    with store.write() as transaction:
        transaction.rows(FILL)


def test_after_the_engine_is_killed_the_old_is_whole_or_the_new(mortal: Mortal) -> None:
    def change_and_kill(store: Store) -> None:
        with store.write() as transaction:
            transaction.rows(CHANGE)
            transaction.rows("UNWIND range(1, 500) AS i CREATE (:Element {uid: 'new' + toString(i), version: 2})")
            mortal.kill()

    def change(store: Store) -> None:
        with suppress(StoreError), store.write() as transaction:
            transaction.rows(CHANGE)

    with mortal.open() as store:
        fill(store)
        with pytest.raises(StoreError):
            change_and_kill(store)
    with mortal.open() as store:
        assert store.rows(VERSIONS) == [{"version": 1, "n": 2000}], "killed in mid-transaction"
        changing = Thread(target=change, args=(store,))
        changing.start()
        changing.join(0.05)
        mortal.kill()
        changing.join()
    with mortal.open() as store:
        [versions] = store.rows(VERSIONS)
        assert versions["n"] == 2000, "killed while it committed"


WRITER = """
import sys
from pathlib import Path
from graphmodel.store import open_store
with open_store(folder=Path(sys.argv[1])).write() as transaction:
    transaction.rows("CREATE (:Element {uid: 'half'})")
    print("written", flush=True)
    sys.stdin.read()
"""


def test_a_command_killed_in_mid_transaction_leaves_nothing_and_blocks_nobody(embedded_folder: Path) -> None:
    with open_store(folder=embedded_folder) as store:
        command = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(embedded_folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        with command:
            assert command.stdout is not None
            assert command.stdout.readline() == b"written\n"
            assert locks.is_held(embedded_folder / "writer.lock")
            command.kill()
        with store.write() as transaction:
            assert transaction.rows("MATCH (n {uid: 'half'}) RETURN n") == []
            transaction.rows("CREATE (:Element {uid: 'whole'})-[:PART_OF]->(:Element {uid: 'other'})")
        assert store.rows("MATCH (n:Element) RETURN count(n) AS n") == [{"n": 2}]
