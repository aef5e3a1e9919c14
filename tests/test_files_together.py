"""References from one model to another: looked up among the files given and in the store, all mistakes said at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.errors import FileProblems, NotFound
from graphmodel.files import read, survey, together
from graphmodel.loading import load, load_paths
from graphmodel.store import Store
from graphmodel.store.regions import models

LAW = """\
model: law
kind: catalogue
as_of: 2025
tasks:
  org-9: {basis: statutory}
  org-10: {basis: statutory}
provisions:
  p-1: {act: 612/2021, section: "1"}
"""
AREA = """\
model: area
as_of: 2018-01-31
bodies:
  a:
    kind: county
    organises:
      law/org-9: {}
      law/org-99: {}
  b: {kind: unit, organises: [law/p-1, law/zzz]}
  c: {kind: unit, part_of: nobody}
"""
WRONG = [
    ("unknown-reference", 8,
     "bodies a: organises: there is no 'org-99' in the model law. Did you mean law/org-9 or law/org-10?"),
    ("unknown-reference", 9,
     "bodies b: organises: there is no 'zzz' in the model law. Correct the reference, or add it to law under tasks"),
    ("wrong-kind", 9, "bodies b: organises: law/p-1 is a Provision, expected Task. Correct the reference"),
    ("unknown-reference", 10,
     "bodies c: part_of: there is no 'nobody' in the model. Add it under bodies"),
]  # fmt: skip
Told = list[tuple[str, int, str]]


def file(folder: Path, name: str, text: str) -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def wrong(store: Store, *paths: Path) -> Told:
    """What is wrong in the last of some files that are loaded together."""
    with pytest.raises(FileProblems) as caught:
        load_paths(store, paths)
    found = [one for one in caught.value.problems if one.file == paths[-1].name]
    return [(one.code, one.line, one.message) for one in found]


def test_what_is_loaded_together_is_looked_up_in_it(clean_store: Store, tmp_path: Path) -> None:
    law, area = file(tmp_path, "law.yaml", LAW), file(tmp_path, "area.yaml", AREA)
    assert wrong(clean_store, law, area) == WRONG
    with clean_store.read() as reader:
        assert models(reader) == []


def test_what_the_store_holds_is_looked_up_there(clean_store: Store, tmp_path: Path) -> None:
    load_paths(clean_store, [file(tmp_path, "law.yaml", LAW)])
    assert wrong(clean_store, file(tmp_path, "area.yaml", AREA)) == WRONG


def test_a_file_counts_before_what_the_store_holds_of_its_model(clean_store: Store, tmp_path: Path) -> None:
    area = file(tmp_path, "area.yaml", AREA[: AREA.index("      law/org-99")])
    load_paths(clean_store, [file(tmp_path, "law.yaml", LAW)])
    load_paths(clean_store, [area])
    newer = file(tmp_path, "newer.yaml", LAW.replace("org-9:", "org-1:"))
    assert wrong(clean_store, newer, area) == [
        (
            "unknown-reference",
            7,
            "bodies a: organises: there is no 'org-9' in the model law. Did you mean law/org-1 or law/org-10?",
        )
    ]


def test_a_model_that_is_not_there_is_one_problem(clean_store: Store, tmp_path: Path) -> None:
    area = file(tmp_path, "area.yaml", AREA)
    what = (
        "bodies a: organises: law/org-9 (and 3 more lead there) is in the model law, which is neither in the store "
        "nor given here"
    )
    absent = ("unknown-model", 7, f"{what}. Load the model law first, or together with this one")
    assert wrong(clean_store, area) == [absent, WRONG[-1]]
    lav = file(tmp_path, "lav.yaml", LAW.replace("model: law", "model: lav"))
    assert "Did you mean lav? Otherwise load the model law first" in wrong(clean_store, lav, area)[0][2]


def test_a_model_may_be_the_one_of_a_file_that_cannot_be_read(clean_store: Store, tmp_path: Path) -> None:
    broken, area = file(tmp_path, "law.yaml", LAW + "]"), file(tmp_path, "area.yaml", AREA)
    assert wrong(clean_store, broken, area) == [WRONG[-1]]


def test_things_that_may_be_the_same_are_of_one_kind(clean_store: Store, tmp_path: Path) -> None:
    north = file(tmp_path, "north.yaml", "model: north\nas_of: 2020\npersons:\n  p: {name: P}\n")
    south = file(tmp_path, "south.yaml", "model: south\nas_of: 2020\n"
                 "bodies:\n  b: {kind: unit, possibly_same_as: north/p}\n")  # fmt: skip
    [(code, line, message)] = wrong(clean_store, north, south)
    assert (code, line) == ("wrong-kind", 4)
    assert message.startswith("b and north/p are of different kinds")


def test_who_delegated_is_looked_up_in_its_model(clean_store: Store, tmp_path: Path) -> None:
    north = file(tmp_path, "north.yaml", "model: north\nas_of: 2020\nbodies:\n  council: {kind: council}\n")
    south = file(tmp_path, "south.yaml", "model: south\nas_of: 2020\nbodies:\n  b:\n    kind: unit\n"
                 "    may_decide: {m: {delegated_by: north/counci}}\nmatters: {m: {}}\n")  # fmt: skip
    [(code, line, message)] = wrong(clean_store, north, south)
    assert (code, line) == ("unknown-reference", 6)
    assert message.endswith("no 'counci' in the model north. Did you mean north/council?")
    assert [code for code, _, _ in wrong(clean_store, south)] == ["unknown-model"]


def test_a_model_may_name_itself_and_two_each_other(clean_store: Store, tmp_path: Path) -> None:
    north = file(tmp_path, "north.yaml", "model: north\nas_of: 2020\nbodies:\n  a: {kind: unit, consults: north/b}\n"
                 "  b: {kind: unit}\n")  # fmt: skip
    south = file(tmp_path, "south.yaml", "model: south\nas_of: 2020\nbodies:\n  a: {kind: unit, consults: north/b}\n")
    assert [row["relations"] for row in load_paths(clean_store, [north, south])] == [1, 1]


def test_the_store_is_not_asked_when_nothing_leads_out(tmp_path: Path) -> None:
    law = survey(file(tmp_path, "law.yaml", LAW))
    area = survey(file(tmp_path, "area.yaml", AREA[: AREA.index("      law/org-99")]))
    asked: list[object] = []
    assert [region.id for region in together([area, law], lambda wanted: asked.append(wanted) or {})] == ["area", "law"]
    assert asked == []


def test_the_store_guards_its_ends_itself(clean_store: Store, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="Load the model law first"):
        load(clean_store, read(file(tmp_path, "area.yaml", AREA[: AREA.index("  b:")])))
