"""Ids that tell the name of a private person."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.analysis.telling_ids import telling_ids
from graphmodel.files import read
from graphmodel.queries import shipped
from tests.commands import Command

PEOPLE = """\
model: m
as_of: 2020
persons:
  maija-meikalainen: {name: Maija Meikäläinen, aliases: [Maijukka]}
  kai-virta: {name: Kai Virta}
  tuula-aalto: {name: Tuula Aalto}
  pekka-aalto: {name: Pekka Aalto, disclosure: official}
  bo-lindqvist: {name: Bo Lindqvist}
bodies:
"""


def told(folder: Path, key: str) -> list[str]:
    (folder / "m.yaml").write_text(f"{PEOPLE}  {key}: {{kind: unit}}\n", encoding="utf-8")
    return telling_ids(read(folder / "m.yaml"))


@pytest.mark.parametrize(
    "key",
    ["seat-meikalainen", "meikäläinen", "meikaelaeisen-paikka", "maija", "maijukka-1", "mmeikalainen", "m-meikalainen",
     "meikalaisen-paikka", "virran-ryhma", "lindqvists-plats", "tuula", "taalto", "bolindqvist"],
)  # fmt: skip
def test_a_name_in_an_id_is_seen(key: str, tmp_path: Path) -> None:
    assert told(tmp_path, key) == [key]


@pytest.mark.parametrize(
    "key", ["kainuu", "kainuun-hallitus", "virkamiesten-ryhma", "virasto", "aalto", "pekka", "bo", "seat-1", "meille"]
)
def test_another_word_and_a_public_name_are_not(key: str, tmp_path: Path) -> None:
    assert told(tmp_path, key) == []


@pytest.mark.parametrize("name", ["fi-law", "kymenlaakso", "central-finland"])
def test_the_shipped_models_tell_no_private_name(name: str) -> None:
    assert telling_ids(read(shipped("data") / name)) == []


SEATED = f"{PEOPLE}  group:\n    kind: unit\n    seats:\n      s-virta: {{holder: kai-virta}}\n"
ALSO = "matters:\n  maijan-asia: {}\n"
ONE = "m.yaml:13: the id s-virta tells the name of a private person.\n"


@pytest.mark.parametrize("word", ["load", "check"])
def test_who_loads_or_checks_a_file_is_warned(command: Command, tmp_path: Path, word: str) -> None:
    (tmp_path / "m.yaml").write_text(SEATED, encoding="utf-8")
    ended = command(word, "m.yaml", "--json")
    assert (ended.code, next(iter(ended.json))) == (0, "models" if word == "load" else "model")
    one = "The web shows it, although it hides the name. Give the element an id that does not tell the name, such as "
    assert ended.err == f"{ONE}{one}member-1.\n"


def test_all_ids_are_told_at_once_in_the_language_asked_for(command: Command, tmp_path: Path) -> None:
    (tmp_path / "m.yaml").write_text(SEATED + ALSO, encoding="utf-8")
    said = command("load", "m.yaml").err
    assert said.startswith(
        f"{ONE}m.yaml:15: the id maijan-asia tells the name of a private person.\nThe web shows these"
    )
    assert "Tunnukset näkyvät verkkosivuilla" in command("load", "m.yaml", "--lang", "fi").err
    assert "Dessa id:n syns på webbsidorna" in command("load", "m.yaml", "--lang", "sv").err


def test_a_wrong_file_and_one_that_tells_nothing_bring_no_warning(command: Command, tmp_path: Path) -> None:
    (tmp_path / "m.yaml").write_text(SEATED.replace("kind: unit", "kind: unti"), encoding="utf-8")
    assert "tells the name" not in command("load", "m.yaml").err
    (tmp_path / "m.yaml").write_text(SEATED.replace("s-virta", "s-1"), encoding="utf-8")
    assert command("load", "m.yaml").err == ""
