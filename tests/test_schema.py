"""The JSON Schema of model files: it accepts what is right, refuses what a reading refuses, and knows every key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from jsonschema import Draft202012Validator

from graphmodel.errors import FileProblems, Problem
from graphmodel.files import read, texts
from graphmodel.files.jsonschema import schema
from graphmodel.files.starter import NAMES, starter
from graphmodel.files.yamltree import Item, parse
from graphmodel.model import KINDS, SECTIONS, relations_written_under
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.queries import shipped

MODELS = sorted(folder for folder in shipped("data").iterdir() if (folder / "model.yaml").is_file())
HEAD = "model: m\nas_of: 2024\n"


@pytest.fixture(scope="module")
def validator() -> Any:
    whole: Any = schema()
    Draft202012Validator.check_schema(whole)
    return Draft202012Validator(whole)


def document(text: str) -> Any:
    """A file as an editor sees it."""
    problems: list[Problem] = []
    tree = parse(text, "text", problems)
    assert tree is not None
    assert not problems
    return _value(tree)


def _value(item: Item) -> Any:
    if isinstance(item.value, dict):
        return {key: _value(entry) for key, entry in item.value.items()}
    if isinstance(item.value, list):
        return [_value(entry) for entry in item.value]
    return item.value


def wrong(validator: Any, text: str) -> list[str]:
    return [f"{list(error.absolute_path)}: {error.message[:200]}" for error in validator.iter_errors(document(text))]


@pytest.mark.parametrize("folder", MODELS, ids=lambda folder: folder.name)
def test_the_shipped_models_are_right(validator: Any, folder: Path) -> None:
    assert wrong(validator, (folder / "model.yaml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("folder", MODELS, ids=lambda folder: folder.name)
def test_what_is_written_is_right(validator: Any, folder: Path) -> None:
    assert wrong(validator, texts(read(folder))["model.yaml"]) == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_starter_is_right_and_can_be_read(validator: Any, lang: Lang, tmp_path: Path) -> None:
    file = tmp_path / "north.yaml"
    file.write_text(starter(lang, "north"), encoding="utf-8")
    assert wrong(validator, file.read_text(encoding="utf-8")) == []
    region = read(file)
    assert region.id == "north"
    assert region.model.language == lang
    assert NAMES[lang] not in file.read_text(encoding="utf-8")
    assert {type(element).__name__ for element in region.elements} == {
        "Source",
        "Body",
        "Seat",
        "Person",
        "Matter",
        "Step",
    }


@pytest.mark.parametrize(
    "text",
    [
        "model: m\n",
        HEAD + "bodys: {}\n",
        HEAD + "bodies: {a: {kind: boardd}}\n",
        HEAD + "bodies: {a: {name: A}}\n",
        HEAD + "bodies: {A: {kind: board}}\n",
        HEAD + "bodies: {a: {kind: board, part_off: b}}\n",
        HEAD + "bodies: {a: {kind: {at: 1}}}\n",
        HEAD + "bodies: {a: {kind: board, seats: {s: {role: boss}}}}\n",
        HEAD + "bodies: {a: {kind: board, part_of: {a: {mode: own}}}}\n",
        HEAD + "bodies: {a: {kind: board, count: -1}}\n",
        HEAD + "persons: {p: {disclosure: private}}\n",
        HEAD + "bodies: {a: {kind: board, name: {de: Rat}}}\n",
        "model: m\nas_of: January\n",
        HEAD + "provisions: {p: {act: 2021, section: 7 §}}\n",
        HEAD + "waivers: {w: {rule: seat-without-deputy, because: B, by: C, until: 2024-06-01}}\n",
    ],
)
def test_what_a_reading_refuses_is_refused(validator: Any, text: str, tmp_path: Path) -> None:
    file = tmp_path / "m.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FileProblems):
        read(file)
    assert wrong(validator, text)


def test_another_file_of_a_folder_holds_sections_alone(validator: Any) -> None:
    assert wrong(validator, "bodies: {a: {kind: board}}\n") == []
    assert wrong(validator, "name: A\nbodies: {a: {kind: board}}\n")


def test_every_key_that_a_file_may_hold_is_known() -> None:
    whole = schema()
    assert set(SECTIONS) - {"steps"} <= set(whole["properties"])
    for kind in KINDS.values():
        known = set(whole["properties"] if kind.label == "Model" else whole["$defs"][kind.label]["properties"])
        assert {*kind.properties, *relations_written_under(kind.label), "at", "quote", "evidence"} <= known, kind.label


def test_every_reference_leads_somewhere() -> None:
    whole = schema()
    assert {found.removeprefix("#/$defs/") for found in _references(whole)} <= set(whole["$defs"])


def _references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        told = cast("dict[str, Any]", part)
        if isinstance(told.get("$ref"), str):
            yield told["$ref"]
        for inner in told.values():
            yield from _references(inner)
    elif isinstance(part, list):
        for inner in cast("list[Any]", part):
            yield from _references(inner)
