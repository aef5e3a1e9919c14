"""The pictures of odd models: without anything, without packages, with private persons, and persons without seats."""

from __future__ import annotations

from typing import Any

import pytest

from graphmodel.analysis.masking import mask
from graphmodel.charts.from_model import chart_scene
from graphmodel.charts.params import CHARTS
from graphmodel.errors import NotFound, UsageError
from graphmodel.files import read
from graphmodel.layout.scene import Scene
from graphmodel.loading import load
from graphmodel.store import Store
from tests.test_layout_geometry import sound

MODEL = """\
model: odd
as_of: 2024
language: en
bodies:
  board:
    kind: board
    name: Board
    seats:
      s-1: {role: chair, holder: salla}
      s-2: {role: member, holder: {pat: {}, salla: {end: 2020}}}
      s-3: {role: deputy, deputy_for: s-1, holder: {salla: {end: 2020}}}
  bare: {kind: working_group, name: Bare group, absent: [chair]}
persons:
  salla: {name: Salla Salainen}
  pat: {name: Pat Public, disclosure: official}
  lone: {name: Lone Public, disclosure: official}
"""


@pytest.fixture(scope="module")
def odd(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder = tmp_path_factory.mktemp("odd")
    (folder / "odd.yaml").write_text(MODEL, encoding="utf-8")
    (folder / "empty.yaml").write_text("model: empty\nas_of: 2024\nlanguage: en\n", encoding="utf-8")
    load(store, read(folder / "odd.yaml"), read(folder / "empty.yaml"))
    return store


def drawn(store: Store, chart: str, model: str, **params: Any) -> Scene:
    with store.read() as reader:
        hide = mask(reader, model, "en")
        scene = chart_scene(reader, chart, model, "en", hide=hide, **params)
    sound(scene)
    return scene


@pytest.mark.parametrize("chart", [chart for chart in CHARTS if chart != "path"])
@pytest.mark.parametrize("model", ["empty", "odd"])
def test_a_model_without_it_says_so_in_words(odd: Store, chart: str, model: str) -> None:
    scene = drawn(odd, chart, model)
    assert scene.boxes or any(note.role == "silent" for note in scene.notes)


@pytest.mark.parametrize("overlay", ["side", "certainty", "phase", "difference"])
def test_an_overlay_of_nothing_is_a_picture(odd: Store, overlay: str) -> None:
    assert drawn(odd, "structure", "empty", overlay=overlay).boxes == ()


def test_a_private_person_is_a_seat_and_cannot_be_asked_for(odd: Store) -> None:
    scene = drawn(odd, "members", "odd")
    told = scene.model_dump_json()
    assert "Sala" not in told
    assert "salla" not in told
    assert "chair (board)" in told
    with pytest.raises(NotFound, match="There is no person called 'salla'"):
        drawn(odd, "members", "odd", person="salla")
    with odd.read() as reader:
        assert chart_scene(reader, "members", "odd", "en", person="salla").title == "Seats: Salla Salainen"


def test_a_person_without_seats_and_a_body_without_seats(odd: Store) -> None:
    person, body = drawn(odd, "members", "odd", person="lone"), drawn(odd, "members", "odd", body="bare")
    assert [note.text for note in person.notes] == ["Lone Public: no seats are stated."]
    assert [note.text for note in body.notes] == ["No seats of the body are stated.", "There is no chair."]


def test_body_and_person_exclude_each_other(odd: Store) -> None:
    with pytest.raises(UsageError, match="not both"):
        drawn(odd, "members", "odd", person="pat", body="board")
    with pytest.raises(NotFound, match="Did you mean board"):
        drawn(odd, "members", "odd", body="bord")
