"""The commands on both engines: what they answer, their exit codes, and that wrong input changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graphmodel.analysis.analyses import ANALYSES
from graphmodel.files import read, texts
from graphmodel.store import Store
from tests.commands import MODEL, WITH_ERROR, Command, Ended, everything, has_shape, shapes, with_north


@pytest.fixture
def loaded(command: Command) -> Command:
    """The command line with the model north in the store, and its file north.yaml."""
    return with_north(command)


def test_load_says_what_it_put_in(command: Command, tmp_path: Path, clean_store: Store) -> None:
    (tmp_path / "north.yaml").write_text(MODEL, encoding="utf-8")
    ended = command("load", "north.yaml", "--json")
    assert ended == Ended(0, ended.out, "")
    assert ended.json == {"models": [{"model": "north", "nodes": 6, "relations": 3}]}
    assert command("load", "-", "--lang", "fi", stdin=MODEL) == Ended(0, "north: 6 alkiota, 3 suhdetta\n", "")
    assert len(everything(clean_store)) == 9


def test_models_are_listed_in_the_language_asked_for(loaded: Command) -> None:
    told = {"model": "north", "as_of": "2020", "nodes": 6, "relations": 3}
    assert loaded("models", "--json").json == {"items": [{**told, "name": "The North"}], "next": None}
    assert loaded("--lang", "fi", "--json", "models").json["items"][0]["name"] == "Pohjoinen"
    assert loaded("models", "--lang", "sv", "--json").json["items"][0]["name"] == "Pohjoinen"
    assert "The North" in loaded("models").out


def test_an_empty_store_is_said_to_be_empty(command: Command) -> None:
    assert command("models") == Ended(0, "", "The store is empty. Load a model: graphmodel load PATH\n")
    assert command("models", "--json").json == {"items": [], "next": None}


def test_a_dump_reads_as_the_same_model(loaded: Command, tmp_path: Path) -> None:
    assert loaded("dump", "north", "-o", "copy", "--json").json["items"][0]["model"] == "north"
    assert read(tmp_path / "copy") == read(tmp_path / "north.yaml")
    assert loaded("dump", "north", "-o", "copy").code == 0, "a dump goes over an earlier one"
    one = loaded("dump", "north", "-o", "-").out
    assert loaded("check", "-", "--json", stdin=one).json["model"] == "north"


def test_one_file_holds_the_texts_of_sources_too(command: Command, tmp_path: Path) -> None:
    assert command("load", "central-finland").code == 0
    (tmp_path / "one.yaml").write_text(command("dump", "central-finland", "-o", "-").out, encoding="utf-8")
    assert command("dump", "central-finland", "-o", "copy").code == 0
    assert texts(read(tmp_path / "one.yaml")) == texts(read(tmp_path / "copy"))


def test_a_dump_is_not_mixed_with_other_files(loaded: Command, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "notes.txt").write_text("mine", encoding="utf-8")
    ended = loaded("dump", "north", "-o", "other")
    assert (ended.code, ended.out) == (2, "")
    assert "nothing was written" in ended.err
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["notes.txt"]


def test_drop_asks_first(loaded: Command, clean_store: Store) -> None:
    ended = loaded("drop", "north")
    assert (ended.code, "say --yes" in ended.err) == (2, True)
    assert everything(clean_store)
    assert loaded("drop", "north", "--yes", "--json").json["items"][0]["nodes"] == 6
    assert everything(clean_store) == []


def test_a_check_ends_with_1_when_an_error_fails(loaded: Command) -> None:
    assert loaded("check", "-m", "north").code == 0
    assert loaded("load", "-", stdin=WITH_ERROR).code == 0
    ended = loaded("check", "-m", "north", "--json")
    assert ended.code == 1
    [grave] = [finding for finding in ended.json["findings"] if finding["severity"] == "error"]
    assert (grave["rule"], grave["verdict"], grave["subject"]) == (
        "made-step-by-body-not-yet-there",
        "fails",
        "north/s",
    )
    assert ended.json["findings"][0] == grave, "the gravest comes first"
    assert loaded("check", "-m", "north", "--rule", "deputy-unnamed").code == 0


def test_a_check_of_a_file_leaves_no_trace(loaded: Command, clean_store: Store, tmp_path: Path) -> None:
    before = everything(clean_store)
    (tmp_path / "changed.yaml").write_text(WITH_ERROR, encoding="utf-8")
    assert loaded("check", "changed.yaml").code == 1
    assert loaded("check", "-", stdin=WITH_ERROR.replace("model: north", "model: east")).code == 1
    assert everything(clean_store) == before


def test_the_day_asked_about_moves_the_structure(loaded: Command) -> None:
    assert loaded("check", "-", "--at", "2021-01-01", stdin=WITH_ERROR).code == 1
    assert loaded("check", "-", "--at", "2018-01-01", stdin=WITH_ERROR).code == 0
    ended = loaded("check", "-m", "north", "--at", "2020-01")
    assert (ended.code, ended.err) == (
        2,
        "expected a full day such as 2018-01-31, found '2020-01'. Give a day, for example 2018-01-31.\n",
    )
    assert loaded("check", "-m", "north", "--law-at", "soon").code == 2


def test_a_view_answers_in_rows(loaded: Command) -> None:
    answer = loaded("ask", "deputies", "-m", "north", "--json").json
    assert {"view", "model", "as_of", "at", "columns", "rows"} == set(answer)
    assert all(len(row) == len(answer["columns"]) for row in answer["rows"])
    assert answer["rows"][0][answer["columns"].index("seat")] == "north/group-1"
    assert "not stated" in loaded("ask", "parents", "-m", "north").out
    assert "ei mainita" in loaded("ask", "parents", "-m", "north", "--lang", "fi").out


def test_a_view_takes_parameters(loaded: Command) -> None:
    assert loaded("ask", "parents", "-m", "north", "-p", "kind=board", "--json").json["rows"] != []
    assert loaded("ask", "parents", "-m", "north", "-p", "kind=unit", "--json").json["rows"] == []
    assert "It takes: kind." in loaded("ask", "parents", "-m", "north", "-p", "sort=board").err
    assert "name=value" in loaded("ask", "parents", "-m", "north", "-p", "kind").err


def test_a_query_answers_in_rows(loaded: Command, tmp_path: Path) -> None:
    text = "MATCH (b:Body {model: $m}) WHERE size(b.id) > $n RETURN b.id AS id, b.side AS side ORDER BY b.sort"
    told = {"columns": ["id", "side"], "rows": [["board", None], ["group", None]], "truncated": False}
    given = ("-p", "m=north", "-p", "n=3", "--json")
    assert loaded("query", text, *given).json == told
    assert loaded("query", "-", *given, stdin=text).json == told
    (tmp_path / "q.cypher").write_text(f"// bodies\n{text}\n", encoding="utf-8")
    assert loaded("query", "q.cypher", *given).json == told
    assert "board" in loaded("query", text, *given[:-1]).out
    many = loaded("query", "UNWIND range(1, 2000) AS n RETURN n", "--json").json
    assert many["truncated"] is True
    assert [row[0] for row in many["rows"]] == list(range(1, len(many["rows"]) + 1))


def test_every_answer_has_the_shape_that_its_help_promises(loaded: Command) -> None:
    asked: dict[str, tuple[str, ...]] = {
        "load": ("north.yaml",),
        "models": (),
        "dump": ("north", "-o", "copy"),
        "check": ("-m", "north"),
        "rules": (),
        "rule": ("deputy-unnamed",),
        "trace": ("-m", "north"),
        **dict.fromkeys(ANALYSES, ("-m", "north")),
        "compare": ("proof", "-m", "north", "--since", "2019-01-01"),
        "views": (),
        "ask": ("kinds", "-m", "north"),
        "query": ("RETURN 1 AS one",),
        "chart": ("structure", "-m", "north", "-o", "x.svg"),
        "returned": ("x.pptx",),
        "connect": (),
        "drop": ("north", "--yes"),
    }
    assert loaded("chart", "structure", "-m", "north", "-o", "x.pptx").code == 0
    promised = shapes()
    assert set(promised) - set(asked) == {"stop"}
    for name, words in asked.items():
        ended = loaded(name, *words, "--json")
        assert ended.code == 0, ended.err
        assert has_shape(ended.json, promised[name]), f"{name}: {ended.out[:500]}"


def test_how_other_tools_connect(loaded: Command, engine_name: str) -> None:
    told = loaded("connect", "--json").json
    assert told["uri"].partition("://")[0] in ("bolt", "neo4j")
    assert told["access"].endswith(".")
    assert (told["user"] is None) is (engine_name == "neo4j"), "no login of a server is handed out"
    assert told["uri"] in loaded("connect").out


def test_a_picture_is_drawn(loaded: Command, tmp_path: Path) -> None:
    assert loaded("chart", "structure", "-m", "north", "-o", "a.svg") == Ended(0, "", "The picture is in a.svg.\n")
    assert "<svg" in (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert loaded("chart", "path", "-m", "north", "--matter", "m", "-o", "b.html", "--lang", "fi").code == 0
    assert 'lang="fi"' in (tmp_path / "b.html").read_text(encoding="utf-8")
    assert loaded("chart", "structure", "-m", "north", "-o", "-").out.startswith("<")
    sheets = ("--paper", "A3", "--orientation", "portrait", "--dark")
    assert loaded("chart", "structure", "-m", "north", "-o", "c.pdf", *sheets).code == 0
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF")
    assert loaded("chart", "path", "-m", "north", "-o", "d.png", "--width", "800", "--transparent").code == 0
    assert (tmp_path / "d.png").read_bytes().startswith(b"\x89PNG")
    ended = loaded("chart", "structure", "-m", "north", "-o", "e.png", "--tiles", "A4")
    assert (ended.code, "it is for .pdf" in ended.err, (tmp_path / "e.png").exists()) == (2, True, False)
    ended = loaded("chart", "structure", "-m", "north", "-o", "a.gif")
    assert (ended.code, ".svg or .html" in ended.err) == (2, True)


def test_the_report_is_json_to_the_letter(loaded: Command) -> None:
    report = loaded("check", "-m", "north", "--lang", "sv", "--json", "--rule", "deputy-unnamed").json
    assert report["rules"] == [{"rule": "deputy-unnamed", "holds": 0, "fails": 1, "cannot_be_said": 0, "waived": 0}]
    [finding] = report["findings"]
    assert finding["message"].endswith("namnet anges inte.")
    assert json.dumps(finding["sources"]) == "[]"
