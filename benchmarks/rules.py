"""All rules on a model of 100,000 elements, against one full read of the same graph over Bolt in the same run.

    python benchmarks/rules.py [COPIES]                  the embedded engine, in a folder of its own
    python benchmarks/rules.py [COPIES] bolt://127.0.0.1:7687    Neo4j; its password from GRAPHMODEL_PASSWORD

The model is the fictitious county, copied until it has that many elements (or COPIES times); all copies stand in one
model. Both are done in turn, several times; the ratio of the medians is what counts (target: 2). Then it is told what
each rule costs (its query and its rows, once), and what a check of the county itself costs (target: 3 s).
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from graphmodel import rules
from graphmodel.analysis.sharing import Sharing
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.model import Region, Relation
from graphmodel.model.nodes import Source
from graphmodel.queries import shipped, standard_parameters
from graphmodel.store import Store, open_store, stop
from graphmodel.store.regions import replace

ELEMENTS = 100_000
ROUNDS = 3
MODEL = "esimerkkialue"
NODES = "MATCH (n:Element {model: $model}) RETURN n"
LINKS = "MATCH (a:Element)-[r {model: $model}]->(b:Element) RETURN a.uid AS source, r, b.uid AS target"


def copied(region: Region, copies: int) -> Region:
    """The model, with all but its sources and passages as often as told."""
    local = {node.id for node in region.elements if not isinstance(node, Source)}

    def named(uid: str, copy: int) -> str:
        return f"k{copy:02}-{uid}" if uid in local and copy else uid

    def links(copy: int) -> Iterator[Relation]:
        for link in region.relations:
            ends = {"source": named(link.source, copy), "target": named(link.target, copy)}
            if link.delegated_by:
                ends["delegated_by"] = named(link.delegated_by, copy)
            if not copy or ends != {key: getattr(link, key) for key in ends}:
                yield link.model_copy(update=ends)

    nodes = [
        node.model_copy(update={"id": named(node.id, copy)})
        for copy in range(copies)
        for node in region.elements
        if not copy or node.id in local
    ]
    return Region.of(region.model, nodes, region.evidence, [link for copy in range(copies) for link in links(copy)])


def whole_read(store: Store) -> float:
    with store.read() as reader:
        return timed(lambda: [reader.rows(text, model=MODEL) for text in (NODES, LINKS)])


def check(store: Store) -> float:
    with store.read() as reader:
        return timed(lambda: rules.run(reader, MODEL, engine=store.engine))


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def each_rule(store: Store) -> None:
    region = read(shipped("data") / MODEL)
    standard = standard_parameters(MODEL, region.model.as_of, region.model.as_of)
    costs: dict[str, float] = {}
    with store.read() as opened:
        reader = Sharing(opened)  # what several rules share is on the first one's bill
        for name, rule in rules.rules().items():
            began = time.perf_counter()
            rule.rows(reader, standard)
            costs[name] = time.perf_counter() - began
    for name, cost in sorted(costs.items(), key=lambda item: -item[1]):
        print(f"  {cost * 1000:8.0f} ms  {name}")


def run(store: Store, copies: int | None) -> None:
    region = read(shipped("data") / MODEL)
    load(store, read(shipped("data") / "fi-law"), region)
    check(store)
    once = sorted(check(store) for _ in range(5))
    print(f"{store.engine} {store.version}: check of {MODEL} ({len(region.elements)} elements): "
          f"median of 5 {median(once):.2f} s, from {once[0]:.2f} to {once[-1]:.2f}")  # fmt: skip
    shared = len(region.evidence) + sum(isinstance(node, Source) for node in region.elements)
    copies = copies or -(-(ELEMENTS - shared) // (len(region.elements) - shared + len(region.evidence)))
    large = copied(region, copies)
    with store.write() as transaction:
        replace(transaction, large)
    whole_read(store)
    check(store)
    reads: list[float] = []
    checks: list[float] = []
    for turn in range(ROUNDS):
        for told, way in ((reads, whole_read), (checks, check))[:: -1 if turn % 2 else 1]:
            told.append(way(store))
    count = len(large.elements) + len(large.evidence)
    print(f"{store.engine}: {count} elements, {len(large.relations)} relations: all rules {median(checks):.1f} s, "
          f"full read {median(reads):.1f} s, ratio {median(checks) / median(reads):.2f}")  # fmt: skip
    each_rule(store)


if __name__ == "__main__":
    times = int(sys.argv.pop(1)) if sys.argv[1:] and sys.argv[1].isdigit() else None
    if len(sys.argv) > 1:
        with open_store(sys.argv[1], user="neo4j", password=os.environ["GRAPHMODEL_PASSWORD"]) as opened:
            run(opened, times)
    else:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / ".graphmodel"
            try:
                with open_store(folder=folder) as opened:
                    run(opened, times)
            finally:
                stop(folder)
