"""Replacing a model is a difference by id, and all or nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from graphmodel.errors import Conflict, NotFound, StoreTooNew
from graphmodel.files import read
from graphmodel.loading import FORMAT, load, prepare
from graphmodel.model import Region
from graphmodel.store import Store
from graphmodel.store.regions import drop, models, read_region, replace

CATALOGUE = """\
model: law
kind: catalogue
as_of: 2025
tasks:
  t1: {basis: statutory}
  t2: {basis: statutory}
"""
REGION = """\
model: area
as_of: 2018-01-31
covers: law/t1
bodies:
  a: {kind: county, organises: law/t1}
  b: {kind: unit, part_of: a}
  c: {kind: unit, part_of: {a: {begin: 2017}}}
"""


def region(folder: Path, text: str) -> Region:
    path = folder / "model.yaml"
    path.write_text(text, encoding="utf-8")
    return read(path)


@pytest.fixture
def loaded(clean_store: Store, tmp_path: Path) -> Store:
    load(clean_store, region(tmp_path, REGION), region(tmp_path, CATALOGUE))
    return clean_store


def identities(store: Store) -> list[dict[str, object]]:
    return store.rows("MATCH (n:Element) RETURN n.uid AS uid, elementId(n) AS identity ORDER BY uid") + store.rows(
        "MATCH ()-[r]->() RETURN r.key AS uid, elementId(r) AS identity ORDER BY uid"
    )


def test_models_are_listed_with_what_they_hold(loaded: Store) -> None:
    with loaded.read() as reader:
        assert [(row["model"], row["as_of"], row["nodes"], row["relations"]) for row in models(reader)] == [
            ("area", "2018-01-31", 4, 4),
            ("law", "2025", 3, 0),
        ]


def test_loading_twice_touches_nothing(loaded: Store, tmp_path: Path) -> None:
    before = identities(loaded)
    assert load(loaded, region(tmp_path, REGION)) == [{"model": "area", "nodes": 4, "relations": 4}]
    assert identities(loaded) == before


def test_a_change_touches_only_what_differs(loaded: Store, tmp_path: Path) -> None:
    before = {str(row["uid"]): row["identity"] for row in identities(loaded)}
    changed = region(
        tmp_path, REGION.replace("b: {kind: unit, part_of: a}", "b: {kind: office}\n  d: {kind: unit, part_of: b}")
    )
    load(loaded, changed)
    after = {str(row["uid"]): row["identity"] for row in identities(loaded)}
    assert after.keys() - before.keys() == {"area/d", "PART_OF|d|b|"}
    assert before.keys() - after.keys() == {"PART_OF|b|a|"}
    assert {key for key in before.keys() & after.keys() if before[key] != after[key]} == set()
    with loaded.read() as reader:
        assert read_region(reader, "area") == changed


def test_an_id_that_changes_its_kind_keeps_its_relations(loaded: Store, tmp_path: Path) -> None:
    changed = region(tmp_path, REGION.replace("b: {kind: unit, part_of: a}", "e: {kind: unit}") + "strands:\n  b: {}\n")
    load(loaded, changed)
    with loaded.read() as reader:
        assert read_region(reader, "area") == changed


def test_a_missing_end_names_the_nearest_and_changes_nothing(loaded: Store, tmp_path: Path) -> None:
    before = identities(loaded)
    with pytest.raises(NotFound, match=r"area/a ORGANISES law/t11.*Did you mean law/t1"):
        load(
            loaded, region(tmp_path, REGION.replace("organises: law/t1", "organises: law/t11") + "  z: {kind: unit}\n")
        )
    with pytest.raises(NotFound, match="Load the model other first"):
        load(loaded, region(tmp_path, REGION.replace("law/t1}", "other/t1}")))
    assert identities(loaded) == before


def test_what_another_model_refers_to_cannot_go(loaded: Store, tmp_path: Path) -> None:
    before = identities(loaded)
    with pytest.raises(Conflict, match=r"law/t1 \(from area/a\)"):
        load(loaded, region(tmp_path, CATALOGUE.replace("  t1: {basis: statutory}\n", "")))
    with pytest.raises(Conflict, match="Change or drop those models first"), loaded.write() as transaction:
        drop(transaction, "law")
    assert identities(loaded) == before


def test_dropping_a_region_leaves_the_catalogue_whole(loaded: Store) -> None:
    with loaded.write() as transaction:
        assert drop(transaction, "area") == {"model": "area", "nodes": 4, "relations": 4}
    with loaded.read() as reader:
        assert [row["model"] for row in models(reader)] == ["law"]
        with pytest.raises(NotFound, match="There is no model called 'are'"):
            read_region(reader, "are")


def test_a_rolled_back_replacement_was_never_there(loaded: Store, tmp_path: Path) -> None:
    before = identities(loaded)
    with loaded.write() as transaction:
        replace(transaction, region(tmp_path, REGION.replace("model: area", "model: draft")))
        assert read_region(transaction, "draft").id == "draft"
        transaction.rollback()
    assert identities(loaded) == before


def test_a_store_of_a_newer_version_is_refused(clean_store: Store, tmp_path: Path) -> None:
    prepare(clean_store)
    with clean_store.write() as transaction:
        transaction.rows("MATCH (s:StoreFormat) SET s.format = $format", format=FORMAT + 1)
    try:
        with pytest.raises(StoreTooNew, match="Update graphmodel"):
            load(clean_store, region(tmp_path, CATALOGUE))
    finally:
        with clean_store.write() as transaction:
            transaction.rows("MATCH (s:StoreFormat) SET s.format = $format", format=FORMAT)


KILLED = dedent("""\
    import os, signal, sys
    from pathlib import Path
    from graphmodel.files import read
    from graphmodel.store import open_store
    from graphmodel.store.regions import replace

    address, password, path = sys.argv[1:]
    store = open_store(address, user=os.environ["STORE_USER"], password=password)
    with store.write() as transaction:
        replace(transaction, read(Path(path)))
        print("written", flush=True)
        sys.stdin.readline()
    """)


def test_a_killed_load_leaves_the_old_model_whole(loaded: Store, tmp_path: Path) -> None:
    """The process that loads is killed after its last write and before its commit."""
    before = identities(loaded)
    changed = tmp_path / "changed"
    changed.mkdir()
    region(changed, REGION.replace("b: {kind: unit, part_of: a}", "d: {kind: unit, part_of: a}"))
    place: Any = loaded._place  # pyright: ignore[reportPrivateUsage]
    user, password = place.writer
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, place.uri, password, str(changed / "model.yaml")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={"STORE_USER": user, "PATH": ""},
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "written\n"
    process.kill()
    process.communicate()
    with loaded.write() as transaction:  # the dead writer holds no lock
        transaction.rows("MATCH (n:Element {uid: 'area/b'}) SET n.touched = true")
        transaction.rows("MATCH (n:Element {uid: 'area/b'}) REMOVE n.touched")
    assert identities(loaded) == before
