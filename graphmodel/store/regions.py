"""Putting whole models into the store and reading them back. Replacing is a difference by id, and all or nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

from graphmodel.errors import Conflict, NotFound, nearest
from graphmodel.model import Region
from graphmodel.store.answers import Reader, Row, Transaction
from graphmodel.store.changes import mark_change
from graphmodel.store.rows import NodeRow, RelationRow, node_rows, region_of, relation_rows

BATCH = 5_000
_Item = TypeVar("_Item", NodeRow, RelationRow)

_MODELS = """
MATCH (m:Model)
RETURN m.id AS model, m.name_fi AS name_fi, m.name_sv AS name_sv, m.name_en AS name_en, m.as_of AS as_of, m.kind AS
kind,
       COUNT { MATCH (n:Element) WHERE n.model = m.id } AS nodes
ORDER BY m.id
"""
_RELATION_COUNTS = "MATCH ()-[r]->() RETURN r.model AS model, count(r) AS relations ORDER BY model"
_NODES = "MATCH (n:Element {model: $model}) RETURN n AS node ORDER BY n.uid"
_RELATIONS = """
MATCH (a:Element)-[r {model: $model}]->(b:Element)
RETURN type(r) AS type, a.uid AS source, b.uid AS target, properties(r) AS props ORDER BY r.key
"""
_REFERRERS = """
UNWIND $uids AS uid
MATCH (n:Element {uid: uid})<-[r]-(a:Element) WHERE r.model <> $model
RETURN uid, a.uid AS referrer ORDER BY uid, referrer
"""
_LABELS = """
UNWIND $models AS model
MATCH (n:Element {model: model})
RETURN model, n.id AS id, [label IN labels(n) WHERE label <> 'Element'][0] AS label ORDER BY n.uid
"""


def models(reader: Reader) -> list[Row]:
    """Every model: model, name_fi, name_sv, name_en, as_of, kind, nodes, relations."""
    counts = {row["model"]: row["relations"] for row in reader.rows(_RELATION_COUNTS)}
    return [{**row, "relations": counts.get(row["model"], 0)} for row in reader.rows(_MODELS)]


def labels(reader: Reader, wanted: Collection[str]) -> dict[str, dict[str, str]]:
    """Every model -> id -> label of its elements; the models that are not wanted are left empty."""
    found: dict[str, dict[str, str]] = {row["id"]: {} for row in reader.rows("MATCH (m:Model) RETURN m.id AS id")}
    for row in reader.rows(_LABELS, models=sorted(wanted)):
        found[row["model"]][row["id"]] = row["label"]
    return found


def require(reader: Reader, model: str) -> Row:
    """The properties of a model's own node. Raises NotFound with the nearest names."""
    rows = reader.rows("MATCH (m:Model {uid: $uid}) RETURN m AS node", uid=f"{model}/{model}")
    if not rows:
        known = [row["model"] for row in reader.rows("MATCH (m:Model) RETURN m.id AS model ORDER BY model")]
        listed = (
            f"The store holds: {', '.join(known)}."
            if known
            else "The store is empty: load a model with `graphmodel load PATH`."
        )
        raise NotFound("model", model, known, listed)
    return rows[0]["node"]


def read_region(reader: Reader, model: str) -> Region:
    """A stored model as a value."""
    require(reader, model)
    nodes = [row["node"] for row in reader.rows(_NODES, model=model)]
    return region_of(nodes, reader.rows(_RELATIONS, model=model))


def replace(transaction: Transaction, region: Region) -> Row:
    """Make the stored model equal to `region`, by the least change. Returns {"model", "nodes", "relations"}.

    Raises Conflict when something that other models refer to would go, NotFound when it refers to what is not there.
    """
    mark_change(transaction)
    old_nodes = {row["node"]["uid"]: row["node"] for row in transaction.rows(_NODES, model=region.id)}
    old_relations = {_ends(row): row for row in transaction.rows(_RELATIONS, model=region.id)} if old_nodes else {}
    new_nodes = {str(row.props["uid"]): row for row in node_rows(region)}
    new_relations = {(row.type, row.source, row.target, row.props["key"]): row for row in relation_rows(region)}
    relabelled = {
        key for key, row in new_nodes.items() if key in old_nodes and row.label not in old_nodes[key]["labels"]
    }
    gone = [key for key in old_nodes if key not in new_nodes]
    _refuse_if_referred_to(transaction, region.id, [*gone, *relabelled])
    touched = {
        key
        for key, row in old_relations.items()
        if key not in new_relations or dict(new_relations[key].props) != row["props"] or {key[1], key[2]} & relabelled
    }
    _delete_relations(transaction, sorted(touched))
    _delete_nodes(transaction, [*gone, *relabelled])
    put_nodes(transaction, (row for key, row in new_nodes.items() if key not in old_nodes or key in relabelled))
    _update_nodes(transaction, [row for key, row in new_nodes.items() if key in old_nodes and key not in relabelled
                                and {**row.props, "labels": old_nodes[key]["labels"]} != old_nodes[key]])  # fmt: skip
    put_relations(
        transaction, (row for key, row in new_relations.items() if key not in old_relations or key in touched)
    )
    return {"model": region.id, "nodes": len(new_nodes), "relations": len(new_relations)}


def drop(transaction: Transaction, model: str) -> Row:
    """Remove a model. Raises NotFound, or Conflict when other models refer into it."""
    mark_change(transaction)
    require(transaction, model)
    uids = [
        row["uid"]
        for row in transaction.rows("MATCH (n:Element {model: $model}) RETURN n.uid AS uid ORDER BY uid", model=model)
    ]
    _refuse_if_referred_to(transaction, model, uids)
    relations = [_ends(row) for row in transaction.rows(_RELATIONS, model=model)]
    _delete_relations(transaction, relations)
    _delete_nodes(transaction, uids)
    return {"model": model, "nodes": len(uids), "relations": len(relations)}


def put_nodes(transaction: Transaction, rows: Iterable[NodeRow]) -> int:
    """Create nodes that are not there yet, in batches, from any iterator; returns how many."""
    count = 0
    for label, batch in _batches(rows):
        with _lent([dict(row.props) for row in batch]) as told:
            transaction.rows(f"UNWIND $rows AS row CREATE (n:Element:{label} {{uid: row.uid}}) SET n += row", rows=told)
        count += len(batch)
    return count


def put_relations(transaction: Transaction, rows: Iterable[RelationRow]) -> int:
    """Create relations between nodes that are there, in batches, from any iterator; returns how many. Raises NotFound
    for a missing end.
    """
    count = 0
    for kind, batch in _batches(rows):
        ends = [{"source": row.source, "target": row.target, "props": dict(row.props)} for row in batch]
        with _lent(ends) as told:
            made = transaction.rows(
                "UNWIND $rows AS row MATCH (a:Element {uid: row.source}) MATCH (b:Element {uid: row.target}) "
                f"CREATE (a)-[r:{kind}]->(b) SET r += row.props RETURN count(r) AS made",
                rows=told,
            )
        if made[0]["made"] != len(batch):
            raise _missing_end(transaction, batch)
        count += len(batch)
    return count


def _batches(rows: Iterable[_Item]) -> Iterator[tuple[str, list[_Item]]]:
    """Groups of one label or type, of at most BATCH rows, taken from the iterator BATCH at a time."""
    source = iter(rows)
    while chunk := list(islice(source, BATCH)):
        groups: dict[str, list[_Item]] = defaultdict(list)
        for row in chunk:
            groups[row[0]].append(row)
        yield from groups.items()


@contextmanager
def _lent(rows: list[Row]) -> Generator[list[Row]]:
    """Rows for one statement, emptied after it: an open transaction of the driver keeps every list given to it."""
    try:
        yield rows
    finally:
        rows.clear()


def _ends(row: Row) -> tuple[str, str, str, str]:
    return row["type"], row["source"], row["target"], row["props"]["key"]


def _update_nodes(transaction: Transaction, rows: Sequence[NodeRow]) -> None:
    for start in range(0, len(rows), BATCH):
        batch = [dict(row.props) for row in rows[start : start + BATCH]]
        transaction.rows("UNWIND $rows AS row MATCH (n:Element {uid: row.uid}) SET n = row", rows=batch)


def _delete_relations(transaction: Transaction, ends: Sequence[tuple[str, str, str, str]]) -> None:
    groups: dict[str, list[Row]] = defaultdict(list)
    for kind, source, target, key in ends:
        groups[kind].append({"source": source, "target": target, "key": key})
    for kind, rows in groups.items():
        transaction.rows(
            f"UNWIND $rows AS row MATCH (a:Element {{uid: row.source}})-[r:{kind}]->(b:Element {{uid: row.target}}) "
            "WHERE r.key = row.key DELETE r",
            rows=rows,
        )


def _delete_nodes(transaction: Transaction, uids: Sequence[str]) -> None:
    if uids:
        transaction.rows("UNWIND $uids AS uid MATCH (n:Element {uid: uid}) DETACH DELETE n", uids=list(uids))


def _refuse_if_referred_to(transaction: Transaction, model: str, uids: Sequence[str]) -> None:
    rows = transaction.rows(_REFERRERS, uids=list(uids), model=model) if uids else []
    if rows:
        listed = "; ".join(f"{row['uid']} (from {row['referrer']})" for row in rows[:5])
        more = f" and {len(rows) - 5} more" if len(rows) > 5 else ""
        what = f"Other models refer to what would be removed from {model}: {listed}{more}"
        raise Conflict(f"{what}. Change or drop those models first.")


def _missing_end(transaction: Transaction, batch: Sequence[RelationRow]) -> NotFound:
    wanted = {end for row in batch for end in (row.source, row.target)}
    there = {
        row["uid"]
        for row in transaction.rows(
            "UNWIND $uids AS uid MATCH (n:Element {uid: uid}) RETURN n.uid AS uid", uids=sorted(wanted)
        )
    }
    missing = sorted(wanted - there)
    model = missing[0].partition("/")[0]
    known = [
        row["uid"]
        for row in transaction.rows("MATCH (n:Element {model: $model}) RETURN n.uid AS uid ORDER BY uid", model=model)
    ]
    row = next(row for row in batch if missing[0] in (row.source, row.target))
    near = nearest(missing[0], known)
    do = "" if near else f"Load the model {model} first." if not known else "Correct the reference."
    return NotFound(f"element (for {row.source} {row.type} {row.target})", missing[0], known, do)
