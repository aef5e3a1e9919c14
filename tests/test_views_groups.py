"""Views of groups on a model where much is recorded, denied and disputed: what the two real documents do not show."""

from __future__ import annotations

from typing import Any

import pytest

from graphmodel.analysis.views import ask
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.store import Store

MODEL = """
model: views-of-groups
as_of: 2024-06-30
strands: {one: {stated_count: 3}, two: {}}
bodies:
  board: {kind: board, leads: {one: {begin: 2024-01-01}, two: {end: 2024-01-01}}}
  chapter: {kind: section, part_of: board, in_strand: one}
  team: {kind: working_group, part_of: chapter, in_strand: one, reviews: {care: [
    {viewpoint: client}, {viewpoint: staff, end: 2023-01-01}, {side: both}]}}
  crew: {kind: working_group, part_of: {chapter: {alternative: true}, board: {alternative: true}}, in_strand: two,
    reviews: {care: {viewpoint: client}}}
  free: {kind: working_group, absent: [parent]}
  gone: {kind: working_group, part_of: chapter, in_strand: one, end: 2024-01-01}
  cells: {kind: sub_group, plural: true, count: 4, part_of: team}
packages: {care: {}}
interfaces:
  i1: {between: [team, crew], status: agreed, review_by: 2024-05-31, owner: board}
  i3: {between: [care, team], certainty: inferred, review_by: 2024-06, owner: {gone: {}, team: {end: 2024}}}
  i2: {between: [team, free], status: ended}
norms:
  views: {check: viewpoints, values: [client, staff], strength: instruction, applies_to: [team, crew]}
  sides: {check: sides, values: [organising, producing], strength: aim, applies_to: [team, crew]}
  seats: {check: sides, values: [one, two], strength: aim, applies_to: team}
  edges: {check: interfaces, strength: instruction, applies_to: [team, crew, free]}
  later: {check: size, min: 3, max: 5, strength: law, applies_to: team, begin: 2024-07-01}
  earlier: {check: size, min: 3, max: 5, strength: law, applies_to: team, end: 2024-07-01}
remarks: {r1: {kind: tension, about: [team, views]}, r2: {kind: gap, about: one}}
"""

Rows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def asked(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("views") / "model.yaml"
    path.write_text(MODEL)
    load(store, read(path))

    def rows(view: str, **params: Any) -> Rows:
        with store.read() as reader:
            answer = ask(reader, view, "views-of-groups", params=params)
        for row in answer.rows:
            assert list(row) == list(answer.columns)
        return [{name: _short(value) for name, value in row.items()} for row in answer.rows]

    return rows


def _short(value: Any) -> Any:
    if isinstance(value, list):
        return [_short(entry) for entry in value]  # pyright: ignore[reportUnknownVariableType]
    return value.removeprefix("views-of-groups/") if isinstance(value, str) else value


def _by(rows: Rows, key: str, *names: str) -> dict[str, tuple[Any, ...]]:
    return {row[key]: tuple(row[name] for name in names) for row in rows}


def test_a_strand_counts_who_is_there_on_the_day(asked: Any) -> None:
    assert _by(asked("strands"), "strand", "stated", "listed", "agrees", "bodies", "leader") == {
        "one": (3, 2, False, ["chapter", "team"], ["board"]),
        "two": (None, 1, None, ["crew"], None),
    }


def test_kinds_count_single_bodies_and_known_sets(asked: Any) -> None:
    found = _by(asked("kinds"), "kind", "single", "several")
    assert found == {"board": (1, 0), "section": (1, 0), "sub_group": (4, 0), "working_group": (3, 0)}


def test_parents_tell_chain_alternatives_and_denial(asked: Any) -> None:
    found = _by(asked("parents"), "body", "parent", "certainty", "says_none", "chain", "levels")
    assert found == {
        "cells": (["team"], "stated", False, ["team", "chapter", "board"], 4),
        "chapter": (["board"], "stated", False, ["board"], 2),
        "crew": (["board", "chapter"], "unresolved", False, None, None),
        "free": (None, None, True, None, None),
        "team": (["chapter"], "stated", False, ["chapter", "board"], 3),
    }
    assert [row["body"] for row in asked("parents", kind="board")] == ["board"]


def test_the_structure_tells_who_stands_under_whom(asked: Any) -> None:
    names = ("parents", "links", "alternative", "needs_parent", "plural", "count")
    assert _by(asked("structure"), "body", *names) == {
        "board": (None, None, False, False, False, None),
        "cells": (["team"], ["stated"], False, True, True, 4),
        "chapter": (["board"], ["stated"], False, True, False, None),
        "crew": (["board", "chapter"], ["stated", "stated"], True, True, False, None),
        "free": (None, None, False, False, False, None),
        "team": (["chapter"], ["stated"], False, True, False, None),
    }


def test_the_review_matrix_counts_cells_and_what_is_recorded(asked: Any) -> None:
    found = _by(asked("review-matrix"), "norm", "bodies", "possible", "recorded")
    assert found == {"views": (2, 4, 2), "sides": (2, 4, 2)}


def test_interfaces_count_pairs(asked: Any) -> None:
    assert _by(asked("interfaces-possible"), "norm", "bodies", "possible", "recorded") == {"edges": (3, 3, 1)}


def test_recorded_interfaces_tell_owner_and_review(asked: Any) -> None:
    names = ("between", "status", "owner", "owner_certain", "review_by", "late", "certainty")
    assert _by(asked("interfaces"), "interface", *names) == {
        "i1": (["crew", "team"], "agreed", ["board"], True, "2024-05-31", True, "stated"),
        "i3": (["care", "team"], None, ["team"], None, "2024-06", False, "inferred"),
    }


def test_norms_are_those_in_force_on_the_day(asked: Any) -> None:
    found = asked("norms")
    assert [row["norm"] for row in found] == ["earlier", "edges", "seats", "sides", "views"]
    assert _by(asked("norms", check="size"), "norm", "strength", "min", "max", "applies_to") == {
        "earlier": ("law", 3, 5, ["team"])
    }


def test_remarks_can_be_asked_by_kind(asked: Any) -> None:
    assert _by(asked("remarks"), "remark", "kind", "about") == {
        "r1": ("tension", ["team", "views"]),
        "r2": ("gap", ["one"]),
    }
    assert [row["remark"] for row in asked("remarks", kind="gap")] == ["r2"]


def test_sub_groups_tell_their_number_where_it_is_known(asked: Any) -> None:
    assert _by(asked("sub-groups"), "sub_group", "number", "parent", "certainty") == {"cells": (4, ["team"], "stated")}


def test_nothing_out_of_scope_is_an_empty_answer(asked: Any) -> None:
    assert asked("out-of-scope") == []
