"""Overlays on the structure picture of a stored model: each told by sign, words and line, and in the table."""

from __future__ import annotations

from typing import Any

import pytest

from graphmodel.charts.from_model import chart_scene
from graphmodel.errors import NotFound, UsageError
from graphmodel.files import read
from graphmodel.layout.scene import Scene
from graphmodel.loading import load
from graphmodel.rules import run
from graphmodel.store import Store
from tests.test_layout_geometry import sound

MODEL = """\
model: moved
as_of: 2024-06-30
language: en
bodies:
  board: {kind: board, name: Board, existence: existing, side: organising, absent: [deputies]}
  north: {kind: division, name: North, existence: planned, side: producing, part_of: board}
  south: {kind: division, name: South, side: both, part_of: board, certainty: inferred, reason: so it seems}
  care: {kind: unit, name: Care, part_of: {north: {end: 2024-03-01}, south: {begin: 2024-03-01}}}
  old: {kind: unit, name: Old unit, part_of: north, end: 2024-02-01}
  fresh: {kind: unit, name: Fresh unit, part_of: north, begin: 2024-02-01, succeeds: old}
  extra: {kind: unit, name: Extra unit, part_of: south, begin: 2024-05-01}
  maker: {kind: company, name: Maker, produces: {work: {mode: own}}}
  later: {kind: unit, name: Later unit, part_of: south, begin: 2025-01-01}
tasks: {work: {basis: statutory, name: Work}}
"""


@pytest.fixture(scope="module")
def moved(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Store:
    path = tmp_path_factory.mktemp("moved") / "moved.yaml"
    path.write_text(MODEL, encoding="utf-8")
    load(store, read(path))
    return store


def drawn(store: Store, **params: Any) -> Scene:
    with store.read() as reader:
        scene = chart_scene(reader, "structure", "moved", "en", **params)
    sound(scene)
    return scene


def told(scene: Scene) -> dict[str, str]:
    return {row[0]: row[-1] for row in scene.table.rows}


def looks(scene: Scene) -> dict[str, tuple[str, str]]:
    return {box.name: (box.border, box.tone) for box in scene.boxes}


def test_the_phase_of_each_body_on_the_day(moved: Store) -> None:
    scene = drawn(moved, overlay="phase")
    assert told(scene) == {
        "Board": "● existing", "North": "○ planned", "South": "? phase not stated", "Care": "? phase not stated",
        "Fresh unit": "● existing", "Extra unit": "● existing",
        "Maker": "? phase not stated", "Later unit": "○ begins 1 January 2025", "Old unit": "− ended 1 February 2024",
    }  # fmt: skip
    assert looks(scene)["Board"] == ("solid", "plain")
    assert looks(scene)["Later unit"] == ("dashed", "planned")
    assert {line.id.partition("/")[2].partition(">")[0] for line in scene.lines if "later" in line.id} == {"south"}


def test_the_difference_between_two_days(moved: Store) -> None:
    scene = drawn(moved, since="2024-01-01")
    assert told(scene) == {
        "Board": "no change", "North": "no change", "South": "no change", "Maker": "no change",
        "Care": "→ moved; parent body before: North", "Fresh unit": "» before: Old unit", "Extra unit": "+ new",
        "Old unit": "− gone",
    }  # fmt: skip
    assert looks(scene)["Old unit"] == ("dotted", "unidentified")
    assert scene.subtitle == "as of 30 June 2024, compared with 1 January 2024 – changes"
    assert scene.table.columns[-1] == "Change"
    meanings = [sample.meaning for sample in scene.footer.samples]
    assert {"+ new", "− gone", "→ moved"} <= set(meanings)


def test_a_difference_is_by_default_that_of_a_year(moved: Store) -> None:
    assert "30 June 2023" in drawn(moved, overlay="difference").subtitle
    assert "28 February 2023" in drawn(moved, overlay="difference", at="2024-02-29").subtitle


def test_side_and_certainty(moved: Store) -> None:
    side, certain = drawn(moved, overlay="side"), drawn(moved, overlay="certainty")
    assert [told(side)[name] for name in ("Board", "North", "South", "Care")] == [
        "■ organiser’s side", "□ producer’s side", "◆ organiser’s and producer’s side", "? side not stated"
    ]  # fmt: skip
    assert len({looks(side)[name] for name in ("Board", "North", "South", "Care")}) == 4
    assert (told(certain)["South"], looks(certain)["South"]) == ("◇ inferred", ("dotted", "plain"))
    assert told(side)["Maker"] == "□ producer’s side"
    alt = next(box.alt for box in side.boxes if box.name == "Board")
    assert alt.count("organiser’s side") == 1


def test_findings_are_counted_with_the_gravest_sign(moved: Store) -> None:
    with moved.read() as reader:
        report = run(reader, "moved", engine=moved.engine, only=["organising-group-under-producing"])
    scene = drawn(moved, overlay="findings", report=report)
    assert (told(scene)["Board"], looks(scene)["Board"]) == ("? 1 finding", ("dotted", "unidentified"))
    assert "no findings" in told(scene).values()
    assert all(row[-1] in box.alt or row[-1] == "no findings"
               for row, box in zip(scene.table.rows, scene.boxes, strict=True))  # fmt: skip


@pytest.mark.parametrize(
    ("params", "kind", "said"),
    [
        ({"overlay": "phases"}, NotFound, "Did you mean phase"),
        ({"overlay": "side", "since": "2024-01-01"}, UsageError, "since belongs to the overlay difference"),
        ({"since": "2025-01-01"}, UsageError, "Give a day before 2024-06-30"),
        ({"since": "2024"}, UsageError, "full day"),
    ],
)
def test_what_does_not_fit_is_refused(moved: Store, params: dict[str, str], kind: type[Exception], said: str) -> None:
    with pytest.raises(kind, match=said):
        drawn(moved, **params)
