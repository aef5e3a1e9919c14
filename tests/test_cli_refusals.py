"""Wrong input, use and store: a sentence that says what to do, an exit code, and nothing changed; on both engines."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.store import Store
from tests.commands import MODEL, REFERRER, Command, everything, with_north


@pytest.fixture
def loaded(command: Command) -> Command:
    """The command line with the model north in the store, and its file north.yaml."""
    return with_north(command)


def test_what_others_refer_to_is_not_dropped(loaded: Command, clean_store: Store) -> None:
    assert loaded("load", "-", stdin=REFERRER).code == 0
    before = everything(clean_store)
    ended = loaded("drop", "north", "--yes")
    assert ended.code == 2
    assert "north/board (from south/x)" in ended.err
    assert everything(clean_store) == before


def test_a_check_is_of_a_model_or_of_a_file(loaded: Command) -> None:
    assert "-m MODEL" in loaded("check").err
    assert loaded("check", "north.yaml", "-m", "north").code == 2


@pytest.mark.parametrize(
    "text", ["CREATE (:Element {uid: 'x'})", "MATCH (n) DETACH DELETE n", "MATCH (n) SET n.x = 1", "RETURN 1 +"]
)
def test_a_query_only_reads(loaded: Command, clean_store: Store, text: str) -> None:
    before = everything(clean_store)
    ended = loaded("query", text)
    assert (ended.code, ended.out) == (2, "")
    assert everything(clean_store) == before


NEAREST = {
    ("check", "-m", "nort"): "Did you mean north?",
    ("check", "-m", "north", "--rule", "deputy-unamed"): "Did you mean deputy-unnamed?",
    ("rule", "deputy-unamed"): "Did you mean deputy-unnamed",
    ("ask", "parent", "-m", "north"): "Did you mean parents",
    ("ask", "parents", "-m", "nort"): "Did you mean north?",
    ("dump", "nort", "-o", "copy"): "Did you mean north?",
    ("drop", "nort", "--yes"): "Did you mean north?",
    ("chart", "paths", "-m", "north", "-o", "x.svg"): "Did you mean path?",
    ("chart", "structure", "-m", "north", "--overlay", "phases", "-o", "x.svg"): "Did you mean phase?",
    ("chart", "structure", "-m", "north", "--since", "2999-01-01", "-o", "x.svg"): "Give a day before",
    ("chart", "split", "-m", "north", "--package", "p", "-o", "x.svg"): "There is no service package called 'p'.",
    ("chart", "split", "-m", "north", "--sector", "s", "-o", "x.svg"): "There is no sector called 's'.",
    ("chart", "members", "-m", "north", "--body", "bodi", "-o", "x.svg"): "There is no body called 'bodi'.",
    ("chart", "members", "-m", "north", "--person", "nil", "-o", "x.svg"): "There is no person called 'nil'.",
    ("chart", "path", "-m", "north", "--matter", "mm", "-o", "x.svg"): "Did you mean m?",
    ("load", "nroth.yaml"): "Did you mean north.yaml?",
    ("load", "kymenlakso"): "Did you mean kymenlaakso?",
    ("chek", "-m", "north"): "'check'",
}


def test_an_unknown_name_gives_the_nearest(loaded: Command, clean_store: Store) -> None:
    before = everything(clean_store)
    told = {words: loaded(*words) for words in NEAREST}
    assert {words: (ended.code, ended.out) for words, ended in told.items()} == dict.fromkeys(NEAREST, (2, ""))
    assert [words for words, near in NEAREST.items() if near not in told[words].err] == []
    assert everything(clean_store) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("kind: board", "kind: bord"),
        ("taken_by: board", "taken_by: bored"),
        ("as_of: 2020", "as_of: soon"),
        ("bodies:", "bodys:"),
        ("model:", "\x07model:"),
        ("model:", "{model:"),
        (MODEL, ""),
    ],
)
def test_wrong_files_change_nothing(loaded: Command, clean_store: Store, tmp_path: Path, old: str, new: str) -> None:
    before = everything(clean_store)
    (tmp_path / "wrong.yaml").write_text(MODEL.replace(old, new).replace("The North", "Changed"), encoding="utf-8")
    good = tmp_path / "good.yaml"
    good.write_text("model: good\nas_of: 2020\n", encoding="utf-8")
    for words in (("load", "good.yaml", "wrong.yaml"), ("check", "wrong.yaml")):
        ended = loaded(*words)
        assert (ended.code, ended.out) == (2, "")
        assert ended.err.startswith("wrong.yaml")
        assert all(line.rstrip().endswith("]") for line in ended.err.splitlines()), "each problem has its code"
    assert everything(clean_store) == before


ELSEWHERE = REFERRER.replace("x: {", "y: {kind: bord}, x: {").replace("north/board", "[north/bored, north/m, east/a]")
LED_OUT = [
    (
        "bodies x: set_up_by: east/a is in the model east, which is neither in the store nor given here. Load the "
        "model east first, or together with this one [unknown-model]"
    ),
    "bodies x: set_up_by: there is no 'bored' in the model north. Did you mean north/board? [unknown-reference]",
    "bodies x: set_up_by: north/m is a Matter, expected Body. Correct the reference [wrong-kind]",
]


@pytest.mark.parametrize("words", [("load", "-"), ("check", "-")])
def test_references_to_other_models_are_problems_of_the_file(
    loaded: Command, clean_store: Store, words: tuple[str, ...]
) -> None:
    before = everything(clean_store)
    ended = loaded(*words, stdin=ELSEWHERE)
    assert (ended.code, ended.out) == (2, "")
    told = ended.err.splitlines()
    assert [line for line in told if "[unknown-value]" not in line] == [f"stdin:3: {one}" for one in LED_OUT]
    assert len(told) == len(LED_OUT) + 1
    assert everything(clean_store) == before
    assert loaded(*words, stdin=REFERRER).code == 0


def test_a_model_is_loaded_once_at_a_time(loaded: Command, clean_store: Store) -> None:
    before = everything(clean_store)
    ended = loaded("load", "north.yaml", "-", stdin=MODEL.replace("The North", "Changed"))
    assert (ended.code, ended.out, len(ended.err.splitlines())) == (2, "", 2)
    assert "the model 'north' is given more than once (north.yaml, -), and one would replace the other" in ended.err
    assert everything(clean_store) == before


def test_what_is_wrong_in_a_file_is_said_without_the_store(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = ("--store", "bolt://127.0.0.1:9")
    ended = command(*nowhere, "load", "-", stdin=ELSEWHERE)
    assert (ended.code, ended.err.startswith("stdin:3: bodies y: kind: found 'bord'")) == (2, True)
    monkeypatch.setenv("GRAPHMODEL_PASSWORD", "any")
    assert command(*nowhere, "load", "-", stdin=REFERRER).code == 3


def test_what_is_not_text_is_refused(loaded: Command) -> None:
    assert "not UTF-8" in loaded("load", "-", stdin=b"model: \xff").err
    assert loaded("query", "-", stdin=b"RETURN '\xff'").code == 2
    assert "can be read once" in loaded("load", "-", "-").err


def test_a_store_of_a_newer_version_is_left_alone(loaded: Command, clean_store: Store) -> None:
    with clean_store.write() as transaction:
        transaction.rows("MATCH (s:StoreFormat) SET s.format = 99")
    before = everything(clean_store)
    for words in (("load", "-"), ("check", "-")):
        ended = loaded(*words, stdin=MODEL.replace("The North", "Changed"))
        assert (ended.code, ended.out) == (3, "")
        assert "newer version" in ended.err
    assert everything(clean_store) == before


def test_the_password_is_never_told(loaded: Command, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    uri = store.connection()["uri"] or ""
    monkeypatch.setenv("GRAPHMODEL_PASSWORD", "hunter2hunter2")
    ended = loaded("--store", uri, "models")
    assert ended.code == 3
    assert "refuses the user or the password" in ended.err
    assert "hunter2" not in ended.err
    with_it = loaded("--store", uri.replace("://", "://neo4j:hunter2@"), "models")
    assert (with_it.code, "hunter2" in with_it.err) == (2, False)
    monkeypatch.delenv("GRAPHMODEL_PASSWORD")
    nobody = loaded("--store", uri, "models")
    assert (nobody.code, "GRAPHMODEL_PASSWORD" in nobody.err) == (2, True)
