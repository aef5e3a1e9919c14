"""Putting 20,000 elements into the store from an iterator, against a bare UNWIND of the same rows through the same
driver.

    python benchmarks/load.py                      the embedded engine, in a folder of its own
    python benchmarks/load.py bolt://127.0.0.1:7687    Neo4j; its password from GRAPHMODEL_PASSWORD

Both ways run in turn, several times, in one run; the ratio of the medians is what counts (target: 1.25). Peak memory
is what Python allocated while the iterator was put (tracemalloc, one run of its own), at 20,000 and at 40,000 elements.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from statistics import median

from graphmodel.loading import prepare
from graphmodel.store import Store, Transaction, open_store, stop
from graphmodel.store.regions import BATCH, put_nodes
from graphmodel.store.rows import NodeRow

COUNT = 20_000
ROUNDS = 7
BARE = "UNWIND $rows AS row CREATE (n:Element:Body {uid: row.uid}) SET n += row"


def rows(count: int) -> Iterator[NodeRow]:
    """Bodies as a model's would be, made one at a time."""
    for number in range(count):
        uid = f"bench/b{number:06d}"
        yield NodeRow(
            "Body",
            {
                "uid": uid, "model": "bench", "id": uid[6:], "sort": uid, "kind": "unit",
                "name_fi": f"Yksikkö {number}",
                "existence": "existing", "composition": "not_stated", "deputies": "not_stated", "certainty": "stated",
                "begins_earliest": "0001-01-01", "begins_latest": "2024-12-31", "ends_earliest": "9999-12-31",
                "ends_latest": "9999-12-31",
            },
        )  # fmt: skip


def ours(transaction: Transaction, count: int) -> None:
    put_nodes(transaction, rows(count))


def bare(transaction: Transaction, count: int) -> None:
    told = (row.props for row in rows(count))
    while batch := list(islice(told, BATCH)):
        transaction.rows(BARE, rows=batch)


def timed(store: Store, way: Callable[[Transaction, int], None], count: int) -> float:
    """Seconds of one transaction that puts `count` elements and commits; what it put is removed afterwards, untimed."""
    gc.collect()
    began = time.perf_counter()
    with store.write() as transaction:
        way(transaction, count)
    took = time.perf_counter() - began
    empty(store)
    return took


def empty(store: Store) -> None:
    uids = [row["uid"] for row in store.rows("MATCH (n:Element {model: 'bench'}) RETURN n.uid AS uid")]
    for start in range(0, len(uids), BATCH):
        with store.write() as transaction:
            batch = uids[start : start + BATCH]
            transaction.rows("UNWIND $uids AS uid MATCH (n:Element {uid: uid}) DELETE n", uids=batch)


def peak(store: Store, count: int) -> int:
    """Bytes that Python had allocated at most while `count` elements were put."""
    tracemalloc.start()
    with store.write() as transaction:
        ours(transaction, count)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    empty(store)
    return most


def run(store: Store) -> None:
    prepare(store)
    empty(store)
    for way in (ours, bare):
        timed(store, way, COUNT)  # warm
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    for turn in range(ROUNDS):
        for way in (ours, bare) if turn % 2 else (bare, ours):
            times[way.__name__].append(timed(store, way, COUNT))
    ratio = median(times["ours"]) / median(times["bare"])
    print(f"{store.engine} {store.version}: {COUNT} elements, median of {ROUNDS}: ours {median(times['ours']):.2f} s, "
          f"bare UNWIND {median(times['bare']):.2f} s, ratio {ratio:.2f}")  # fmt: skip
    small, large = peak(store, COUNT), peak(store, 2 * COUNT)
    told = f"{small / 2**20:.1f} MB at {COUNT}, {large / 2**20:.1f} MB at {2 * COUNT}"
    print(f"{store.engine}: peak of Python's memory {told}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        with open_store(sys.argv[1], user="neo4j", password=os.environ["GRAPHMODEL_PASSWORD"]) as opened:
            run(opened)
    else:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / ".graphmodel"
            try:
                with open_store(folder=folder) as opened:
                    run(opened)
            finally:
                stop(folder)
