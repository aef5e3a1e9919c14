"""The mark of the last change, on each engine: another one after each change, and no part of any model."""

from __future__ import annotations

from graphmodel.loading import load
from graphmodel.store import Store
from graphmodel.store.changes import last_change
from graphmodel.store.regions import drop, models, read_region, replace
from tests.rule_cases import region

ONE = region({"model": "one", "bodies": {"board": {"kind": "board"}}})
TWO = region({"model": "two", "bodies": {"council": {"kind": "council"}}})


def mark(store: Store) -> str | None:
    with store.read() as reader:
        return last_change(reader)


def test_each_change_of_any_model_leaves_another_mark(clean_store: Store) -> None:
    seen = [mark(clean_store)]
    assert seen == [None]
    for change in (ONE, TWO, ONE):
        load(clean_store, change)
        seen.append(mark(clean_store))
    with clean_store.write() as transaction:
        drop(transaction, "two")
    seen.append(mark(clean_store))
    assert len(set(seen)) == len(seen)
    assert mark(clean_store) == seen[-1]


def test_a_change_that_is_undone_leaves_none(clean_store: Store) -> None:
    load(clean_store, ONE)
    before = mark(clean_store)
    with clean_store.write() as transaction:
        replace(transaction, TWO)
        transaction.rollback()
    assert mark(clean_store) == before


def test_a_store_that_was_emptied_and_filled_again_has_another_mark(clean_store: Store) -> None:
    load(clean_store, ONE)
    before = mark(clean_store)
    with clean_store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    load(clean_store, ONE)
    assert mark(clean_store) not in (before, None)


def test_the_mark_is_no_part_of_a_model(clean_store: Store) -> None:
    load(clean_store, ONE)
    with clean_store.read() as reader:
        assert read_region(reader, "one") == ONE
        assert [(row["model"], row["nodes"], row["relations"]) for row in models(reader)] == [("one", 2, 0)]
