"""Each kind of picture says in its table what it draws: boxes and lines are built again from the rows alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import pytest

from graphmodel.charts.from_model import chart_scene
from graphmodel.files import read
from graphmodel.layout.scene import Scene
from graphmodel.loading import load
from graphmodel.store import Store

Edges = set[tuple[str, str]]
MODEL = """\
model: tables
as_of: 2024-06-30
language: en
covers: [one, two, three, lone]
bodies:
  county: {kind: county, name: County, organises: [one, two], produces: {one: {mode: own}}}
  maker: {kind: company, name: Maker, produces: {two: {mode: contract}, three: {mode: contract}}}
  board: {kind: board, name: Board, part_of: county, deputies: personal, seats: {
    b-1: {role: chair, holder: ann}, b-2: {role: member, holder: bo}, b-3: {role: member, occupancy: vacant},
    b-4: {role: deputy, holder: cia, deputy_for: b-1}, b-5: {role: secretary}}}
  unit: {kind: unit, name: Unit, part_of: {board: {certainty: inferred, reason: so it seems}}}
  left: {kind: unit, name: Left}
  torn: {kind: unit, name: Torn, part_of: {unit: {alternative: true}, left: {alternative: true}}}
persons:
  ann: {name: Ann, disclosure: official}
  bo: {name: Bo, disclosure: official}
  cia: {name: Cia, disclosure: official}
tasks:
  one: {basis: statutory, name: One}
  two: {basis: statutory, name: Two}
  three: {basis: statutory, name: Three}
  lone: {basis: assigned, name: Lone}
packages: {p: {name: First}, q: {name: Second}, r: {name: Third}}
interfaces:
  pq: {name: First to second, between: [p, q], owner: unit, status: agreed}
  pu: {name: First to unit, between: [p, unit]}
matters:
  m:
    name: Plan
    steps:
      s1: {number: "1", actions: [prepare], taken_by: unit}
      s2: {number: "2", actions: [propose], taken_by: left}
      s3: {number: "3", actions: [decide], finality: final, taken_by: board, after: [s1, s2]}
"""


@pytest.fixture(scope="module")
def tables(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Store:
    path = tmp_path_factory.mktemp("tables") / "tables.yaml"
    path.write_text(MODEL, encoding="utf-8")
    load(store, read(path))
    return store


def drawn(store: Store, chart: str, **params: Any) -> Scene:
    with store.read() as reader:
        return chart_scene(reader, chart, "tables", "en", **params)


def bare(cell: str, between: str = "; ") -> list[str]:
    """The names in a cell, without what is said of them in brackets; none where it is not stated."""
    names = (re.sub(r" \((?:possible|inferred|not clear|\d+/\d+)\)$", "", name) for name in cell.split(between))
    return [name for name in names if name not in ("not stated", "not needed")]


def by_name(scene: Scene) -> Edges:
    names = {box.id: box.name for box in scene.boxes}
    return {(names[a], names[b]) for line in scene.lines for a in line.sources for b in line.targets}


def either_way(edges: Iterable[tuple[str, str]]) -> set[frozenset[str]]:
    return {frozenset(edge) for edge in edges}


def test_structure(tables: Store) -> None:
    for params in ({}, {"overlay": "phase"}, {"since": "2024-01-01"}):
        scene = drawn(tables, "structure", **params)
        assert {row[0] for row in scene.table.rows} == {box.name for box in scene.boxes}
        told = {
            (parent, row[0])
            for row in scene.table.rows
            for parent in bare(row[2].removesuffix(" – which one is not clear"), " or ")
        }
        assert told == by_name(scene)


def test_path(tables: Store) -> None:
    scene = drawn(tables, "path")
    rows = [(row[0], row[1], row[2].partition(" (")[0], row[3]) for row in scene.table.rows]
    assert {row[2] for row in rows} == {box.name for box in scene.boxes}
    steps = {f"{row[2]} ({row[0]})": row[2] for row in rows}
    told = {
        (name, row[2]) for row in rows for step, name in steps.items() if step in row[3].split(" (waits")[0].split("; ")
    }
    assert told == by_name(scene)


def test_coverage(tables: Store) -> None:
    scene = drawn(tables, "coverage")
    letters = {"O": 2, "P": 3, "R": 4}
    heads = {box.id: box.name for box in scene.boxes if box.id.count("/") == 2 and box.href}
    told = {(row[0], name, place) for row in scene.table.rows for place in (2, 3, 4) for name in bare(row[place], ", ")}
    assert {row[0] for row in scene.table.rows} <= {box.name for box in scene.boxes}
    shown = {(box.alt.partition(". ")[0], box.alt.partition(". ")[2].partition(":")[0], letters[letter[0]])
             for box in scene.boxes if re.fullmatch(r"[OPR]\??( [OPR]\??)*", box.name)
             for letter in box.name.split()}  # fmt: skip
    assert told == shown
    assert {name for _, name, _ in told} <= set(heads.values()) | {box.name for box in scene.boxes}


def test_split(tables: Store) -> None:
    scene = drawn(tables, "split")
    rows = scene.table.rows
    organised = {(name, row[0]) for row in rows for name in bare(row[1])}
    produced = {(row[0], name) for row in rows for name in bare(row[2])}
    assert organised
    assert produced
    assert organised | produced == by_name(scene)
    sides = {f"organiser/{name}" for name, _ in organised} | {f"producer/{name}" for _, name in produced}
    names = {
        box.id.partition("/")[0] + f"/{box.name}" for box in scene.boxes if box.id.startswith(("organiser/", "prod"))
    }
    assert sides == names
    assert len(scene.boxes) == len(rows) + len(sides)


def test_interfaces(tables: Store) -> None:
    scene = drawn(tables, "interfaces")
    rows = scene.table.rows
    told = {(row[0], place) for row in rows if row[0] != "no interface recorded" for place in bare(row[1])}
    assert either_way(told) == either_way(by_name(scene))
    assert {row[0] for row in rows} - {"no interface recorded"} | {place for row in rows for place in bare(row[1])} == {
        box.name for box in scene.boxes
    }


def test_members(tables: Store) -> None:
    scene = drawn(tables, "members", body="board")
    rows = scene.table.rows
    told = {(row[1], row[2]) for row in rows if row[2] in {box.name for box in scene.boxes}}
    assert told == by_name(scene) == {("Ann", "Cia")}
    assert sorted([row[1] for row in rows] + [deputy for _, deputy in told]) == sorted(box.name for box in scene.boxes)
    of_ann = drawn(tables, "members", person="ann")
    assert [row[:2] for row in of_ann.table.rows] == [("Board", "Chair")]
    assert [box.name for box in of_ann.boxes] == ["Board"]
