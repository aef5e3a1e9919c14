"""Organisers and producers of a stored model: each duty or each group, and what is asked for by name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graphmodel.charts.from_model import chart_scene
from graphmodel.errors import NotFound, UsageError
from graphmodel.files import read
from graphmodel.layout.scene import Scene
from graphmodel.loading import load
from graphmodel.store import Store
from tests.test_layout_geometry import sound
from tests.tracing import filled

DUTIES = "".join(f"  t{i:02}: {{basis: statutory, name: Duty {i}, sector: s{i % 3}}}\n" for i in range(30))
MODEL = f"""\
model: big
as_of: 2024
language: en
covers: [{", ".join(f"t{i:02}" for i in range(30))}]
bodies:
  county: {{kind: county, organises: [{", ".join(f"t{i:02}" for i in range(29))}]}}
tasks:
{DUTIES}"""


@pytest.fixture(scope="module")
def shire(store: Store) -> Store:
    filled(store)
    return store


def drawn(store: Store, model: str = "shire", at: str | None = "2024-06-15", **params: Any) -> Scene:
    with store.read() as reader:
        scene = chart_scene(reader, "split", model, "en", at=at, **params)
    sound(scene)
    return scene


def test_every_duty_and_both_sides_are_there(shire: Store) -> None:
    scene = drawn(shire)
    rows = {row[0]: row[1:] for row in scene.table.rows}
    assert len(rows) == 22
    assert rows["Organise care"] == ("county", "maker", "organiser and producer stated")
    assert rows["no-organiser"] == ("not stated", "maker", "✕ organiser missing")
    assert rows["no-producer"][2] == "✕ producer missing"
    assert rows["authority"][2] == "no separate producer needed"
    assert scene.notes[0].text.startswith("The picture leaves out 1 duty")


def test_the_duties_of_a_package_or_a_sector(shire: Store) -> None:
    [row] = drawn(shire, package="bare").table.rows
    assert row[0] == "no-producer"
    assert "Care" in drawn(shire, package="care").title
    assert len(drawn(shire, sector="rescue").table.rows) < 22


@pytest.mark.parametrize(
    ("params", "said"),
    [({"package": "bar"}, "Did you mean bare"), ({"sector": "rescu"}, "Did you mean rescue")],
)
def test_an_unknown_one_is_refused_with_the_nearest(shire: Store, params: dict[str, str], said: str) -> None:
    with pytest.raises(NotFound, match=said):
        drawn(shire, **params)


def test_a_parameter_of_another_picture_is_refused(shire: Store) -> None:
    with shire.read() as reader, pytest.raises(UsageError, match="takes no parameter package"):
        chart_scene(reader, "path", "shire", "en", package="care")
    with pytest.raises(UsageError, match="Did you mean package"):
        drawn(shire, packages="care")


def test_many_duties_are_drawn_in_groups(clean_store: Store, tmp_path: Path) -> None:
    (tmp_path / "big.yaml").write_text(MODEL, encoding="utf-8")
    load(clean_store, read(tmp_path / "big.yaml"))
    scene = drawn(clean_store, "big", None)
    assert [row[:3] for row in scene.table.rows] == [
        ("S0", "10", "county"), ("S1", "10", "county"), ("S2", "10", "county (9/10)")
    ]  # fmt: skip
    assert scene.table.rows[2][4].startswith("? producer not stated: 10/10")
    assert "? organiser not stated: 1/10" in scene.table.rows[2][4]
    assert len(drawn(clean_store, "big", None, sector="s1").table.rows) == 10
