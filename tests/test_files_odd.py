"""Odd values and odd files: each mistake is told once, in the words of the file, and none ends the reading."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from graphmodel.errors import FileProblems
from graphmodel.files import read, survey, together

HEAD = "model: m\nas_of: 2018-01-31\n"
BODIES = f"{HEAD}sources:\n  s: {{text: abc}}\nbodies:\n"

ODD = {
    "a mapping as place": (BODIES + "  d: {kind: board, at: {a: 1}}\n  e: {kind: bord}\n", [
        "6: bodies d: at is a mapping, expected a single value",
        "7: bodies e: kind: found 'bord', expected one of ",
    ]),
    "lists and mappings in a passage": (
        BODIES + "  d: {kind: board, at: 1, quote: [abc], certainty: [stated], reason: {a: b}, source: [s]}\n", [
        "6: bodies d: certainty is a list, expected a single value",
        "6: bodies d: quote is a list, expected a single value",
        "6: bodies d: reason is a mapping, expected a single value",
        "6: bodies d: source is a list, expected a single value",
    ]),
    "a mapping as place of a value": (BODIES + "  d: {kind: board, count: {value: 3, at: {a: 1}}}\n", [
        "6: bodies d: count: at is a mapping, expected a single value",
    ]),
    "a number among passages": (BODIES + "  d:\n    kind: board\n    evidence:\n    - 1\n    - {quote: zzz}\n", [
        "9: bodies d: evidence: found 1, expected a list of {at, quote, ...}",
        "10: the source does not say 'zzz'. Quote it word for word",
    ]),
    "a list as file": (HEAD + "sources:\n  s: {file: [x]}\n", [
        "4: sources s: file is a list, expected a single value",
    ]),
    "a list as kind": (BODIES + "  d: {kind: [board]}\n", ["6: bodies d: kind is a list, expected a single value"]),
    "a number beyond 64 bits": (BODIES + "  h: {kind: board, count: 9223372036854775808}\n", [
        "6: bodies h: count: found '9223372036854775808'. Input should be less than or equal to 9223372036854775807",
    ]),
    "a section that is none": (HEAD + "bodyes: {}\nzzz: {}\n", [
        "3: model m: 'bodyes' is not known here. Did you mean bodies?",
        "4: model m: 'zzz' is not known here. Known here: name, ",
    ]),
    "a name in no language": (HEAD + f"bodies:\n  a: {{kind: unit, name: {'x' * 20_001}}}\n", [
        "4: bodies a: name: found 'xxxxxxxxxxxx...xxxxxxxxxxxxx'. String should have at most 20000 characters",
    ]),
    "a list as name": (HEAD + "bodies:\n  a: {kind: unit, name: {fi: [x]}}\n", [
        "4: bodies a: name: fi is a list, expected a single value",
    ]),
    "a claim that is refused": (HEAD + "claims:\n  c1: {about: m}\n  c2: {what: seats, about: c1}\n  c3: 5\n", [
        "4: claims c1: what is missing. Add it",
        "6: claims c3: found 5, expected its properties as a mapping",
    ]),
    "a subject that is not there": (HEAD + "claims:\n  c1: {what: seats, about: zzz}\n", [
        "4: claims c1: about: there is no 'zzz' in the model. Add it under strands or bodies or persons",
    ]),
    "a tab": (HEAD + "bodies:\n\ta: {kind: unit}\n", [
        "4: the line begins with a tab, which YAML does not take. Use spaces",
    ]),
}  # fmt: skip


def told(path: Path) -> list[str]:
    with pytest.raises(FileProblems) as caught:
        read(path)
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


@pytest.mark.parametrize("name", ODD)
def test_each_mistake_is_told_once_in_the_words_of_the_file(name: str, tmp_path: Path) -> None:
    text, expected = ODD[name]
    (tmp_path / "m.yaml").write_text(text, encoding="utf-8")
    found = sorted(told(tmp_path / "m.yaml"), key=lambda line: (int(line.partition(":")[0]), line))
    assert [line[: len(start)] for line, start in zip(found, expected, strict=True)] == expected


@pytest.mark.parametrize("at", ["²", "9" * 5000])
def test_a_place_may_hold_any_digits(at: str, tmp_path: Path) -> None:
    (tmp_path / "m.yaml").write_text(f"{HEAD}sources: {{s: {{}}}}\nbodies:\n  a: {{kind: unit, at: {at}}}\n", "utf-8")
    assert [passage.at for passage in read(tmp_path / "m.yaml").evidence] == [at]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "m.yaml")
    assert told(tmp_path / "m.yaml")[0].startswith("0: this is a pipe, a device or a folder, and no file.")


def test_a_model_is_given_once(tmp_path: Path) -> None:
    for name, text in {"a": HEAD, "b": f"{HEAD}bodies: {{x: {{kind: unit}}}}\n"}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "m.yaml").write_text(text, encoding="utf-8")
    for given in (("a", "b"), ("a", "a")):
        with pytest.raises(FileProblems) as caught:
            together([survey(tmp_path / name, name) for name in given], lambda _: {})
        places = [(problem.file, problem.code) for problem in caught.value.problems]
        assert places == [(f"{name}/m.yaml", "model-twice") for name in dict.fromkeys(given)]
        assert f"the model 'm' is given more than once ({', '.join(given)})" in str(caught.value)
