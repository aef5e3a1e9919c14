"""What is wrong in a file is said all at once, each with its code, file, line, and what to do."""

from __future__ import annotations

import os
from pathlib import Path
from textwrap import dedent

import pytest

from graphmodel.errors import FileProblems
from graphmodel.files import read, texts, write

HEAD = "model: m\nas_of: 2018-01-31\n"
SOURCE = 'sources:\n  s: {text: "first line\\nVATE names\\u00a0the group\\n"}\n'

BAD = {
    "unknown-key": (
        HEAD + "bodies:\n  a:\n    kind: unit\n    knd: unit\n",
        6,
        "'knd' is not known here. Did you mean kind",
    ),
    "unknown-value": (HEAD + "bodies:\n  a: {kind: workinggroup}\n", 4, "Did you mean working_group?"),
    "unknown-reference": (
        HEAD + "bodies:\n  vate: {kind: unit}\n  b: {kind: unit, part_of: vat}\n",
        5,
        "no 'vat' in the model. Did you mean vate?",
    ),
    "wrong-kind": (
        HEAD + "bodies:\n  a: {kind: unit, part_of: p}\npersons:\n  p: {name: P}\n",
        4,
        "p is a Person (model.yaml:6), expected Body",
    ),
    "circle": (HEAD + "bodies:\n  a: {kind: unit, part_of: b}\n  b: {kind: unit, part_of: a}\n", 4, "a -> b -> a"),
    "duplicate-id": (HEAD + "bodies:\n  a: {kind: unit}\npersons:\n  a: {name: P}\n", 6, "first in model.yaml:4"),
    "duplicate-key": (HEAD + "bodies:\n  a: {kind: unit}\n  a: {kind: office}\n", 5, "first on line 4"),
    "bad-date": ("model: m\nas_of: 2018-13-01\n", 2, "no such date as '2018-13-01'"),
    "bad-id": (HEAD + "bodies:\n  Äl_ä: {kind: unit}\n", 4, "Use small letters, digits and single hyphens"),
    "missing-key": (HEAD + "bodies:\n  a: {existence: planned}\n", 4, "kind is missing"),
    "misquoted": (
        HEAD + SOURCE + "bodies:\n  a: {kind: unit, at: 1, quote: the group}\n",
        6,
        "line 1 does not say 'the group'; line 2 does",
    ),
    "source-missing": (HEAD + "bodies:\n  a: {kind: unit, at: 1, quote: x}\n", 4, "which source is quoted?"),
    "too-many": (
        HEAD + "bodies:\n  a: {kind: unit, part_of: [b, c]}\n  b: {kind: unit}\n  c: {kind: unit}\n",
        4,
        "alternative: true",
    ),
    "ends-before-begin": (
        HEAD
        + "bodies:\n  a: {kind: unit, begin: 2018-01-02, end: 2018-01}\n  b: {kind: unit, begin: 2018, end: 2017-12}\n",
        5,
        "ends on 2017-12, before it begins on 2018",
    ),
    "duplicate-relation": (
        HEAD + "bodies:\n  a: {kind: unit, part_of: {b: [{}, {}]}}\n  b: {kind: unit}\n",
        4,
        "stands twice",
    ),
    "wrong-shape": (HEAD + "bodies: [a, b]\n", 3, "expected a mapping of ids"),
    "bad-value": (HEAD + "bodies:\n  a: {kind: unit, count: -1}\n", 4, "count: found -1"),
    "yaml": (HEAD + "bodies: {a: [}\n", 3, "this is not YAML"),
    "yaml-alias": (HEAD + "bodies: &x\n  a: *x\n", 4, "Write the value out"),
    "yaml-tag": (HEAD + "bodies: !!python/object:os.system {}\n", 3, "Remove it"),
    "yaml-depth": (HEAD + "bodies: " + "[" * 100_000 + "\n", 3, "levels inside each other"),
    "yaml-documents": (HEAD + "---\nmodel: n\n", 3, "a second document"),
    "yaml-key": (HEAD + "bodies:\n  ? [a]\n  : {kind: unit}\n", 4, "where a key is expected"),
    "no-model": ("as_of: 2018\n", 0, "no file begins a model"),
    "outside-folder": (HEAD + "sources:\n  s: {file: ../../etc/passwd}\n", 4, "outside the model's folder"),
    "file-unreadable": (HEAD + "sources:\n  s: {file: nowhere.txt}\n", 4, "there is no file nowhere.txt"),
}


def problems(path: Path) -> list[tuple[str, int, str]]:
    with pytest.raises(FileProblems) as caught:
        read(path)
    return [(problem.code, problem.line, problem.message) for problem in caught.value.problems]


def model(folder: Path, text: str) -> Path:
    (folder / "model.yaml").write_text(text, encoding="utf-8")
    return folder / "model.yaml"


@pytest.mark.parametrize("code", BAD)
def test_each_mistake_is_named_with_its_line(code: str, tmp_path: Path) -> None:
    text, line, fragment = BAD[code]
    found = problems(model(tmp_path, text))
    assert [(code, line)] == [(known, place) for known, place, _ in found], found
    assert fragment in found[0][2]


def test_who_delegated_is_looked_up(tmp_path: Path) -> None:
    text = HEAD + dedent("""\
        bodies:
          vate: {kind: unit, may_decide: {say: {delegated_by: vat}}}
          b: {kind: unit, may_decide: {say: {delegated_by: say}}}
          c: {kind: unit, may_decide: {say: {delegated_by: vate}}}
        matters: {say: {}}
        """)
    assert problems(model(tmp_path, text)) == [
        (
            "unknown-reference",
            4,
            "bodies vate: may_decide: delegated_by: there is no 'vat' in the model. Did you mean vate?",
        ),
        ("wrong-kind", 5, "bodies b: may_decide: delegated_by: say is a Matter (model.yaml:7), expected Body or Seat"),
    ]


def test_all_mistakes_come_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = HEAD + dedent("""\
        bodies:
          a: {kind: unit, part_of: nobody, colour: red}
          b: {kind: nonsense}
          c: {kind: unit, begin: 31.1.2018}
        """)
    assert [(code, line) for code, line, _ in problems(model(tmp_path, text))] == [
        ("unknown-key", 4),
        ("unknown-reference", 4),
        ("unknown-value", 5),
        ("bad-date", 6),
    ]


def test_text_that_is_not_utf_8_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "model.yaml"
    path.write_bytes(b"model: m\nname: J\xe4rjest\xe4j\xe4\n")
    assert problems(path) == [("not-utf-8", 2, "byte 0xe4 is not UTF-8. Save the file as UTF-8")]


def test_a_line_of_a_hundred_megabytes_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    path = tmp_path / "model.yaml"
    with path.open("wb") as stream:
        stream.write(b"model: ")
        stream.truncate(100 * 1024 * 1024)
    assert [code for code, _, _ in problems(path)] == ["file-too-large"]


def test_a_bomb_of_aliases_is_refused_at_its_first_alias(tmp_path: Path) -> None:
    levels = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 30))
    assert [code for code, _, _ in problems(model(tmp_path, HEAD + "l0: &l0 [x]\n" + levels))][:1] == ["yaml-alias"]


def test_symbolic_links_are_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    (folder / "sources").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    model(folder, HEAD + "sources:\n  s: {file: sources/secret.txt}\n")
    (folder / "sources" / "secret.txt").symlink_to(tmp_path / "secret.txt")
    assert [code for code, _, _ in problems(folder)] == ["outside-folder"]
    (folder / "extra.yaml").symlink_to(tmp_path / "secret.txt")
    assert "symlink" in [code for code, _, _ in problems(folder)]


def test_a_folder_holds_one_model_in_any_number_of_files(tmp_path: Path) -> None:
    model(tmp_path, HEAD + "bodies:\n  a: {kind: unit, part_of: b}\n")
    (tmp_path / "more.yaml").write_text("bodies:\n  b: {kind: division}\n", encoding="utf-8")
    assert [element.id for element in read(tmp_path).elements] == ["a", "b"]
    (tmp_path / "more.yaml").write_text("model: other\nas_of: 2018\n", encoding="utf-8")
    assert [code for code, _, _ in problems(tmp_path)] == ["two-models"]
    (tmp_path / "more.yaml").write_text("boddies: {}\n", encoding="utf-8")
    assert ("unknown-key", 1, "'boddies' is no section. Did you mean bodies?") in problems(tmp_path)


def test_words_that_look_like_truth_or_dates_stay_text(tmp_path: Path) -> None:
    region = read(model(tmp_path, HEAD + "persons:\n  no: {name: no, aliases: [2018-01-31, 0123, on]}\n"))
    person = region.by_id["no"].model_dump()
    assert (person["name"], person["aliases"]) == ("no", ("2018-01-31", "0123", "on"))


def test_several_statements_of_a_value_are_kept_apart(tmp_path: Path) -> None:
    text = (
        HEAD
        + SOURCE
        + "strands:\n  a:\n    stated_count: [{value: 3, at: 1}, {value: 4, at: 2, quote: names the group}]\n"
    )
    region = read(model(tmp_path, text))
    assert region.by_id["a"].model_dump()["stated_count"] == 3
    assert sorted((passage.property, passage.value) for passage in region.evidence) == [
        ("stated_count", "3"),
        ("stated_count", "4"),
    ]


@pytest.mark.parametrize("mark", ["", ", alternative: true"])
def test_sources_that_tell_different_parents_or_holders_are_refused_unless_each_is_an_alternative(
    tmp_path: Path, mark: str
) -> None:
    """So relations that exclude each other never reach the rule on sources that do."""
    text = HEAD + dedent(f"""\
        sources: {{one: {{}}, two: {{}}}}
        persons: {{p: {{name: P}}, q: {{name: Q}}}}
        bodies:
          b: {{kind: board}}
          c: {{kind: board}}
          a:
            kind: unit
            part_of:
              b: {{begin: 2017, end: 2019, source: one, at: 1{mark}}}
              c: {{begin: 2018, source: two, at: 1{mark}}}
            seats:
              s: {{holder: {{p: {{source: one, at: 2{mark}}}, q: {{source: two, at: 2{mark}}}}}}}
        """)
    path = model(tmp_path, text)
    if mark:
        assert sum(link.alternative for link in read(path).relations) == 4
    else:
        assert [(code, line) for code, line, _ in problems(path)] == [("too-many", 12), ("too-many", 14)]


def test_writing_is_whole_and_reads_back_the_same(tmp_path: Path) -> None:
    region = read(model(tmp_path, HEAD + SOURCE + "bodies:\n  a: {kind: unit, at: 2, quote: VATE names the group}\n"))
    files = write(region, tmp_path / "out")
    assert sorted(os.path.relpath(file, tmp_path / "out") for file in files) == ["model.yaml", "sources/s.txt"]
    again = read(tmp_path / "out")
    assert again == region
    assert texts(again) == texts(region)
