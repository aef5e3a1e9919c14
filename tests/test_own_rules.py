"""Rules of the user's own: judged beside ours on each engine; what is no rule is refused by file and line."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from graphmodel.rules import rulebook, rules
from graphmodel.store import Store
from tests.commands import Command, Ended, everything, has_shape, shapes

SECRETARY = """// title: A body has no secretary
// fails: "{subject}: nobody is its secretary."
// judges: structure
// severity: error

MATCH (b:Body {model: $model})
WHERE b.begins_earliest <= $at AND $at < b.ends_latest
OPTIONAL MATCH (s:Seat {role: 'secretary'})-[:SEAT_IN]->(b)
WITH b, count(s) AS secretaries
RETURN b.uid AS subject,
       CASE WHEN secretaries > 0 THEN 'holds'
            WHEN b.composition = 'full' THEN 'fails' ELSE 'cannot_be_said' END AS verdict
ORDER BY b.sort
"""
HEADER, QUERY = SECRETARY.split("\n\n", 1)
MODEL = """
model: north
as_of: 2020
bodies:
  board: {kind: board, name: {fi: Hallitus, en: Board}, composition: full, seats: {b1: {role: chair}}}
  council: {kind: council, name: {en: Council}, seats: {c1: {role: secretary}}}
  group: {kind: working_group, name: {en: Group}, part_of: board}
"""
MINE = "body-without-secretary"


def own(folder: Path, **files: str) -> str:
    """A folder of rules; `files` by name, with _ for -."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name.replace('_', '-')}.cypher").write_text(text, encoding="utf-8")
    return str(folder)


def refused(ended: Ended) -> list[str]:
    """What is said of refused files, but for the sentence that counts them."""
    return ended.err.splitlines()[:-1]


@pytest.fixture
def mine(tmp_path: Path) -> str:
    return own(tmp_path / "mine", body_without_secretary=SECRETARY)


def test_a_rule_of_ones_own_judges_beside_ours(command: Command, mine: str) -> None:
    ended = command("check", "-", "--rules", mine, "--json", stdin=MODEL)
    assert ended.code == 1, ended.err
    told = ended.json
    assert has_shape(told, shapes()["check"])
    assert {count["rule"] for count in told["rules"]} == {*rules(), MINE}
    assert {"rule": MINE, "holds": 1, "fails": 1, "cannot_be_said": 1, "waived": 0} in told["rules"]
    said = {one["subject"]: one["message"] for one in told["findings"] if one["rule"] == MINE}
    assert said == {
        "north/board": "Board: nobody is its secretary.",
        "north/group": "Group: the model does not tell enough to say.",
    }
    assert told["refused_rules"] == []


def test_it_is_told_like_ours(command: Command, mine: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    some = ("check", "-", "--rule", MINE)
    shown = command(*some, "--rules", mine, "--holding", stdin=MODEL).out
    assert "✕ A body has no secretary\n  1 of 3: fails\n  Board: nobody is its secretary." in shown
    assert "The rule concerns the elements that its query finds; this model has 3." in shown
    assert shown.endswith("✓ A body has no secretary\n  Council\n")
    finnish = command(*some, "--rules", mine, "--lang", "fi", stdin=MODEL).out
    assert "Hallitus: nobody is its secretary." in finnish, "the only language stands in for the others"
    assert "Group: asiaa ei voida todeta mallin tiedoista." in finnish
    assert command(*some, "--rules", mine, "-o", "report.xlsx", stdin=MODEL).code == 1
    rows = list(csv.reader(io.StringIO(command(*some, "--rules", mine, "-o", "-", stdin=MODEL).out)))
    assert rows[1][:2] == ["A body has no secretary", MINE]
    monkeypatch.setenv("GRAPHMODEL_RULES", mine)
    assert command(*some, stdin=MODEL).code == 1
    assert command("rule", MINE).out.startswith(f"A body has no secretary\n{MINE}\n\nFile")
    assert has_shape(command("rule", MINE, "--json").json, shapes()["rule"])
    listed = command("rules", "--json").json
    assert has_shape(listed, shapes()["rules"])
    assert MINE in {item["rule"] for item in listed["items"]}
    assert "A body has no secretary" in command("rules").out
    monkeypatch.delenv("GRAPHMODEL_RULES")
    assert "no rule called" in command(*some, stdin=MODEL).err


def test_a_model_in_the_store_is_judged_too_and_stays(command: Command, clean_store: Store, mine: str) -> None:
    assert command("load", "-", stdin=MODEL).code == 0
    before = everything(clean_store)
    ended = command("check", "-m", "north", "--rules", mine, "--rule", MINE, "--json")
    assert (ended.code, [one["subject"] for one in ended.json["findings"]]) == (1, ["north/board", "north/group"])
    assert everything(clean_store) == before


WRONG_HEADERS = {
    "// title: A body has no secretary\n": ("", 1, "title: missing"),
    "judges: structure": ("judges: structur", 3, "judges: found 'structur', expected 'structure' or 'record'"),
    "severity: error": ("severty: error", 4, "severty: found this key, which is not known. Did you mean severity"),
    "// severity: error": (
        "// severity: error\n// audience: all",
        5,
        "audience: found this key, expected one of",
    ),
    "fails: ": ("fails:: ", 2, "fails:: found this key"),
    'fails: "{subject}': ('fails: "{subject} {who}', 2, "fails: found {who}, expected one of norm, subject"),
    'fails: "{subject}:': ('fails: "{subject:', 2, "fails: found a brace without its pair"),
    "title: A body has": ("title: [A body has", 2, "this is not YAML"),
    "// judges: structure": (
        "// judges: record",
        4,
        "severity: found error, and what the record leaves open is no error",
    ),
    "title: A body has no secretary": ("title: {de: Kein Sekretariat}", 1, "title."),
    "// judges": ("// about: Boddy\n// judges", 3, "about: found 'Boddy', expected Model, Body"),
    HEADER: ("", 1, "found no header"),
}
WRONG_QUERIES = {
    "= $at": ("= $on", 7, "found $on, which is neither $model, $at, $law_at nor declared in the header. Add it"),
    "// judges": ("// params: {on: {about: The day}}\n// judges", 3, "params.on: the header declares it and the query"),
    "WITH b, count": ("SET b.seen = true WITH b, count", 9, "found SET, which does not read the graph"),
    "OPTIONAL MATCH": ("LOAD CSV FROM 'file:///x' AS row OPTIONAL MATCH", 8, "found LOAD CSV"),
    "OPTIONAL": ("CALL db.labels() YIELD label OPTIONAL", 8, "found a call of the procedure db.labels"),
    "MATCH (b:Body {": ("EXPLAIN MATCH (b:Body {", 6, "the query begins with EXPLAIN, expected MATCH"),
    "<= $at": ("<= $law_ta", 7, "found $law_ta, which is neither $model, $at, $law_at nor declared in the header. Did"),
    "[:SEAT_IN]": ("[:SEATIN]", 8, "found the relation SEATIN, and there is none. Did you mean SEAT_IN?"),
    "(s:Seat": ("(s:Seet", 8, "found the label Seet, and there is none. Did you mean"),
    "AS subject": ("AS body", 10, "RETURN gives no column subject, which every rule needs"),
    "// severity": ("// columns: {count: number}\n// severity", 11, "RETURN gives no column count, which the header"),
    QUERY: ("", 5, "found no query"),
}
WRONG = WRONG_HEADERS | WRONG_QUERIES
WRONG_RUNS = {
    "WITH b, count": ("WHIT b, count", 9, "refuses the query: "),
    "ORDER BY b.sort": ("ORDER BY c.sort", 13, "refuses the query: "),
    "count(s) AS": ("toUpper([1]) AS", 9, "refuses the query: "),
    "'cannot_be_said' END": (
        "'perhaps' END",
        6,
        "a row has subject 'north/group' and verdict 'perhaps'; expected a uid",
    ),
    "WITH b, count(s)": ("UNWIND [1, 2] AS n WITH b, n, count(s)", 6, "two rows for north/board"),
    "b.uid AS": ("b.id AS", 6, "subject is 'board', and there is no such thing in the graph"),
    "// judges": ("// about: Seat\n// judges", 7, "subject is north/board, which is no Seat"),
    "AS verdict": ("AS verdict, ['e-1'] AS evidence", 6, "evidence is 'e-1', and there is no such passage"),
    "RETURN b.uid AS": ("RETURN b.kind AS kind, b.uid AS", 6, "a column kind comes back, which the header does not"),
    SECRETARY: (
        SECRETARY.replace("// judges", "// columns: {kind: number}\n// judges").replace(
            "RETURN", "RETURN b.kind AS kind,"
        ),
        7,
        "of north/board, the column kind holds 'board'; expected a number",
    ),
    "\nORDER BY": (", 'more' AS says\nORDER BY", 6, "of north/board, says is 'more'; expected null or a name under"),
}


@pytest.mark.parametrize("old", WRONG)
def test_a_file_that_is_no_rule_is_refused_where_it_is_wrong(tmp_path: Path, old: str) -> None:
    new, line, what = WRONG[old]
    assert old in SECRETARY
    folder = own(tmp_path / "mine", wrong=SECRETARY.replace(old, new, 1), right=SECRETARY)
    found = rulebook(Path(folder))
    assert set(found.rules) == {*rules(), "right"}
    assert {problem.file for problem in found.refused} == {f"{folder}/wrong.cypher"}
    assert [one for one in found.refused if one.line == line and one.message.startswith(what)], found.refused


def test_every_word_of_ours_and_every_text_may_be_in_a_rule_of_ones_own(tmp_path: Path) -> None:
    """Our own rules are rules in a folder, too; words that write may stand in strings, names and comments."""
    for one in rules().values():
        if one.path.endswith(".cypher"):
            own(tmp_path, **{f"my_{one.name}": Path(one.path).read_text(encoding="utf-8")})
    harmless = "// MERGE\nMATCH (b:Body {model: $model}) // DELETE $nothing\n"
    harmless += "WHERE b.set <> 'CREATE \\' $x' AND b.`drop` IS NULL"
    own(tmp_path, harmless=SECRETARY.replace("MATCH (b:Body {model: $model})\nWHERE", f"{harmless} AND", 1))
    assert rulebook(tmp_path).refused == ()


@pytest.mark.parametrize("old", WRONG_RUNS)
def test_a_rule_that_does_not_judge_is_refused_when_it_is_run(tmp_path: Path, command: Command, old: str) -> None:
    new, line, what = WRONG_RUNS[old]
    assert old in SECRETARY
    folder = own(tmp_path / "mine", wrong=SECRETARY.replace(old, new, 1), right=SECRETARY)
    assert rulebook(Path(folder)).refused == (), "this shows only when it is run"
    both = ("--rule", "right", "--rule", "wrong")
    ended = command("check", "-", "--rules", folder, *both, "--json", stdin=MODEL)
    assert ended.code == 2, ended.err
    [told] = ended.json["refused_rules"]
    assert told["file"] == f"{folder}/wrong.cypher"
    assert what in told["message"]
    assert told["line"] in (line, 6), "an engine that names no line leaves the first one of the query"
    assert {count["rule"] for count in ended.json["rules"]} == {"right"}
    assert [one["subject"] for one in ended.json["findings"]] == ["north/board", "north/group"]
    alone = command("check", "-", "--rules", folder, "--rule", "wrong", stdin=MODEL)
    assert (alone.code, alone.out) == (2, "")
    assert what in alone.err


def test_a_rule_that_judges_what_is_of_another_model_is_refused(tmp_path: Path, command: Command) -> None:
    folder = own(tmp_path / "mine", loose=SECRETARY.replace("(b:Body {model: $model})", "(b:Body)"), right=SECRETARY)
    for model in ("north", "south"):
        assert command("load", "-", stdin=MODEL.replace("north", model)).code == 0
    ended = command("check", "-m", "north", "--rules", folder, "--rule", "loose", "--rule", "right", "--json")
    [told] = ended.json["refused_rules"]
    assert "subject is south/board, which is not of north. Ask for {model: $model}" in told["message"]
    assert {count["rule"] for count in ended.json["rules"]} == {"right"}


def test_all_refused_rules_are_told_and_the_others_judge(tmp_path: Path, command: Command) -> None:
    folder = own(
        tmp_path / "mine",
        deputy_unnamed=SECRETARY,
        Loud=SECRETARY,
        writes=SECRETARY.replace("WITH b", "CREATE (:Element) WITH b"),
        wrong=SECRETARY.replace("WITH b, count", "WHIT b, count"),
        right=SECRETARY,
    )
    (Path(folder) / "latin.cypher").write_bytes("// title: Päivä\n".encode("latin-1"))
    ended = command("check", "-", "--rules", folder, "--rule", "right", "--rule", "wrong", stdin=MODEL)
    assert ended.code == 2
    assert "✕ A body has no secretary" in ended.out
    told = [line for line in refused(ended) if line.startswith(folder)]
    assert [line.removeprefix(f"{folder}/").split(": ")[0] for line in told] == [
        "Loud.cypher", "deputy-unnamed.cypher", "latin.cypher:1", "writes.cypher:9", "wrong.cypher:9",
    ]  # fmt: skip
    assert "byte 0xe4 is not UTF-8" in told[2]
    assert ended.err.splitlines()[-1].startswith("5 rules of your own were refused")
    some = ("--rule", "right", "--rule", "wrong", "-o", "report.csv")
    assert command("check", "-", "--rules", folder, *some, stdin=MODEL).err.count(folder) == 5


@pytest.mark.parametrize(("name", "said"), [("none", "does not exist"), ("empty", "no file"), ("file", "is a file")])
def test_a_folder_without_rules_is_refused(tmp_path: Path, command: Command, name: str, said: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("", encoding="utf-8")
    for words in (("check", "-"), ("rules",), ("rule", "deputy-unnamed"), ("load", "-")):
        ended = command(*words, "--rules", name, stdin=MODEL)
        assert (ended.code, ended.out) == (2, "")
        assert ended.err.startswith(f"{name}: ")
        assert said in ended.err


WAIVED = MODEL + f"waivers: {{w: {{rule: {MINE}, about: board, because: x, by: The chair, until: 2030-01-01}}}}\n"


def test_a_waiver_may_be_of_a_rule_of_ones_own(command: Command, mine: str) -> None:
    told = command("check", "-", "--rules", mine, "--rule", MINE, "--json", stdin=WAIVED)
    assert (told.code, told.err, [one["subject"] for one in told.json["waived"]]) == (0, "", ["north/board"])
    for words in (("load", "-"), ("check", "-", "--rule", "deputy-unnamed")):
        without = command(*words, stdin=WAIVED)
        assert without.code == 0
        assert f"stdin:8: the waiver w is for {MINE}, which is none of the rules" in without.err
    assert command("load", "-", "--rules", mine, stdin=WAIVED).err == ""
    assert command("check", "-m", "north", "--rules", mine, "--rule", MINE).code == 0


def test_a_waiver_of_no_rule_is_refused_where_the_own_ones_are_known(command: Command, mine: str) -> None:
    slip = WAIVED.replace(f"rule: {MINE}", "rule: body-without-treasurer")
    ended = command("load", "-", "--rules", mine, stdin=slip)
    assert ended.code == 2
    assert "there is no rule called 'body-without-treasurer'. Did you mean body-without-secretary" in ended.err
