"""The coverage picture of a stored model: its duties, its bodies and their parts, and how far each chain reaches."""

from __future__ import annotations

import pytest

from graphmodel.charts.from_model import chart_scene
from graphmodel.errors import UsageError
from graphmodel.layout.scene import Scene
from graphmodel.store import Store
from tests.test_layout_geometry import sound
from tests.tracing import filled


@pytest.fixture(scope="module")
def shire(store: Store) -> Store:
    filled(store)
    return store


def drawn(store: Store, model: str = "shire", at: str | None = "2024-06-15") -> Scene:
    with store.read() as reader:
        return chart_scene(reader, "coverage", model, "en", at=at)


def test_every_duty_and_every_part_is_there(shire: Store) -> None:
    scene = drawn(shire)
    sound(scene)
    rows = {row[0]: row[1:] for row in scene.table.rows}
    assert len(rows) == 23
    assert rows["Organise care"] == ("Social services", "county", "maker", "Care division", "✓ reaches a person")
    assert rows["either"][3:] == ("left (possible), right (possible)", "? unclear: responsible body")
    assert rows["vacant"][4] == "✕ missing: person"
    assert rows["authority"][2] == "not needed"
    assert rows["Own work"] == ("not stated", "not needed", "not needed", "Care division", "✓ reaches a person")
    assert {band.title.partition(" (")[0] for band in scene.bands} - {""} == {
        "Rescue services", "Social services", "Sector not stated"
    }  # fmt: skip
    assert next(box.name for box in scene.boxes if box.href == "shire/registrar") == "drafter"
    assert scene.subtitle == "as of 15 June 2024"


def test_a_catalogue_covers_nothing(shire: Store) -> None:
    assert drawn(shire, "law", None).table.rows == ()


def test_it_is_of_no_one_matter(shire: Store) -> None:
    with shire.read() as reader, pytest.raises(UsageError, match="coverage picture takes no parameter matter"):
        chart_scene(reader, "coverage", "shire", "en", matter="m")
