"""Pictures of the two real regions as they are stored: organisers, interfaces, members, overlays, as golden files."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from graphmodel.charts.from_model import chart_scene
from graphmodel.layout.scene import Scene
from graphmodel.loading import load_paths
from graphmodel.store import Store
from tests.test_layout_geometry import sound
from tests.test_layout_regions import LANGS, Lang, written

GOLDEN = Path(__file__).parent / "golden" / "views"
DATA = Path(__file__).parents[1] / "data"
PICTURES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "kymenlaakso-split": ("kymenlaakso", "split", {}),
    "kymenlaakso-members-jm": ("kymenlaakso", "members", {"body": "jm"}),
    "kymenlaakso-members-eija-lantta": ("kymenlaakso", "members", {"person": "eija-lantta"}),
    "kymenlaakso-structure-phase": ("kymenlaakso", "structure", {"overlay": "phase"}),
    "central-finland-interfaces": ("central-finland", "interfaces", {}),
}


@pytest.fixture(scope="module")
def regions(store: Store) -> Store:
    load_paths(store, [DATA / name for name in ("fi-law", "kymenlaakso", "central-finland")])
    return store


def drawn(store: Store, name: str, lang: Lang) -> Scene:
    model, chart, params = PICTURES[name]
    with store.read() as reader:
        return chart_scene(reader, chart, model, lang, **params)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", PICTURES)
def test_golden(regions: Store, name: str, lang: Lang) -> None:
    scene, file = drawn(regions, name, lang), GOLDEN / f"{name}.{lang}.json"
    sound(scene)
    if os.environ.get("GRAPHMODEL_GOLDEN") == "write":
        file.write_text(written(scene), encoding="utf-8")
    assert written(scene) == file.read_text(encoding="utf-8")


def test_no_golden_file_is_left_over() -> None:
    assert {file.stem for file in GOLDEN.glob("*.json")} == {f"{name}.{lang}" for name in PICTURES for lang in LANGS}


def test_no_interface_of_66_is_recorded(regions: Store) -> None:
    scene = drawn(regions, "central-finland-interfaces", "en")
    assert "there can be 66 interfaces. None is recorded." in " ".join(note.text for note in scene.notes)
    assert len(scene.boxes) == 12
