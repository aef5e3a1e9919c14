"""Reading and writing through the one door, on every engine."""

from __future__ import annotations

import pytest

from graphmodel.errors import Conflict, QueryFailed
from graphmodel.store import Store


def test_values_come_out_plain(clean_store: Store) -> None:
    with clean_store.write() as transaction:
        transaction.rows(
            "CREATE (a:Element:Body {uid: 'a'})-[:PART_OF {alternative: true}]->"
            "(b:Element:Body {uid: 'b', names: ['x', 'y']})"
        )
    [row] = clean_store.rows(
        "MATCH path = (a {uid: 'a'})-[r]->(b) RETURN a, r, b, path, {n: [1, 2.5]} AS map, date('2018-01-31') AS day"
    )
    a = {"uid": "a", "labels": ["Body", "Element"]}
    b = {"uid": "b", "names": ["x", "y"], "labels": ["Body", "Element"]}
    r = {"type": "PART_OF", "start": "a", "end": "b", "alternative": True}
    assert row == {"a": a, "r": r, "b": b, "path": [a, r, b], "map": {"n": [1, 2.5]}, "day": "2018-01-31"}


def test_a_block_commits_when_it_ends(clean_store: Store) -> None:
    with clean_store.write() as transaction:
        transaction.rows("UNWIND $rows AS row CREATE (:Element {uid: row.uid})", rows=[{"uid": "a"}, {"uid": "b"}])
    assert clean_store.rows("MATCH (n) RETURN n.uid AS uid ORDER BY uid") == [{"uid": "a"}, {"uid": "b"}]


def test_an_exception_undoes_the_whole_block(clean_store: Store) -> None:
    def change_and_fail() -> None:
        with clean_store.write() as transaction:
            transaction.rows("CREATE (:Element {uid: 'a'})")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change_and_fail()
    assert clean_store.rows("MATCH (n) RETURN n") == []


def test_rollback_undoes_the_whole_block(clean_store: Store) -> None:
    with clean_store.write() as transaction:
        transaction.rows("CREATE (:Element {uid: 'a'})")
        assert transaction.rows("MATCH (n) RETURN count(n) AS n") == [{"n": 1}]
        transaction.rollback()
    assert clean_store.rows("MATCH (n) RETURN n") == []


def test_a_stream_holds_one_row_at_a_time(store: Store) -> None:
    with store.read() as reader:
        rows = reader.stream("UNWIND range(1, 1000000) AS n RETURN n")
        assert [next(rows)["n"] for _ in range(3)] == [1, 2, 3]


def test_a_uniqueness_constraint_is_a_conflict(clean_store: Store) -> None:
    statement = "CREATE CONSTRAINT thing_uid IF NOT EXISTS FOR (n:Thing) REQUIRE n.uid IS UNIQUE"
    clean_store.schema([statement])
    clean_store.schema([statement])
    with pytest.raises(Conflict, match="forbids the change"), clean_store.write() as transaction:
        transaction.rows("CREATE (:Thing {uid: 'a'}), (:Thing {uid: 'a'})")
    assert clean_store.rows("MATCH (n:Thing) RETURN n") == []


@pytest.mark.parametrize("query", ["MATCH (n RETURN n", "RETURN nowhere", "RETURN $missing AS x"])
def test_what_the_engine_refuses_is_said_in_its_words(store: Store, query: str) -> None:
    with pytest.raises(QueryFailed, match="refuses the query: "):
        store.rows(query)
