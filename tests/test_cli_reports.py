"""Reports: for people (golden files in three languages), as a workbook, as CSV; no cell computes, no name steers."""

from __future__ import annotations

import csv
import io
import os
import zipfile
from pathlib import Path

import pytest

from graphmodel.cli.paper import printable
from graphmodel.files.starter import NAMES, starter
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.store import Store
from tests.commands import Command, in_process

GOLDEN = Path(__file__).parent / "golden" / "cli"
EVIL = """
model: evil
as_of: 2020
language: en
sources: {memo: {text: "=cmd\\u0007 a deputy\\n"}}
bodies:
  group:
    kind: working_group
    name: "=HYPERLINK(1) \\u001b[31mred \\u202eback [bold]x[/bold]"
    deputies: personal
    part_of: {board: {at: 1, quote: "=cmd"}}
    at: 1
    quote: "=cmd"
    seats: {s: {name: "+1+1", role: member, deputy: unnamed, at: 1, quote: "=cmd"}}
  board: {kind: board}
"""


@pytest.fixture
def command(
    embedded_store: Store,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Command:
    """The command line on the embedded engine, without a terminal."""
    return in_process(embedded_store, tmp_path, tmp_path_factory.getbasetemp(), monkeypatch, capsys)


@pytest.mark.parametrize("lang", LANGS)
def test_golden_report(command: Command, lang: Lang) -> None:
    """What `check` says of the starter model; `make golden` writes it anew."""
    ended = command("check", "-", "--lang", lang, stdin=starter(lang, NAMES[lang]))
    assert (ended.code, ended.err) == (0, "")
    place = GOLDEN / f"check.{lang}.txt"
    if os.environ.get("GRAPHMODEL_GOLDEN") == "write":
        place.write_text(ended.out, encoding="utf-8")
    assert ended.out == place.read_text(encoding="utf-8")


def test_a_report_for_people_has_quotes_and_holds_silence_back(command: Command) -> None:
    assert command("load", "fi-law", "kymenlaakso").code == 0
    whole = command("check", "-m", "kymenlaakso").out
    assert "“joilla kullakin on nimeämänsä varajäsen” (muistio, line 26)" in whole
    assert "8 of 8 cannot be said" in whole
    assert "and 5 more: graphmodel check -m kymenlaakso --rule organiser-function-without-body" in whole
    assert whole.index("left open") < whole.index("What the documents leave unsaid")
    asked = command("check", "-m", "kymenlaakso", "--rule", "organiser-function-without-body").out
    assert "more:" not in asked
    assert asked.count("which internal body handles") == 8


def test_nothing_in_a_model_steers_the_terminal(command: Command) -> None:
    told = [command("check", "-", stdin=EVIL), command("check", "-", "--lang", "fi", stdin=EVIL)]
    assert command("load", "-", stdin=EVIL).code == 0
    told += [
        command("ask", "parents", "-m", "evil"),
        command("query", "MATCH (b:Body {model: 'evil'}) RETURN b.name_en"),
    ]
    for ended in told:
        assert all(part in ended.out for part in (r"\x1b[31mred", r"\x202eback", "[bold]x[/bold]"))
        assert not set("\x1b\x07\u202e") & set(ended.out + ended.err)
    assert command("drop", "evil", "--yes").code == 0


def test_what_is_printable_stays(command: Command) -> None:
    assert printable("Järjestäjä\n\t”x” – ✓") == "Järjestäjä\n\t”x” – ✓"
    assert printable("\r\x9b") == r"\x0d\x9b"
    assert command("check", "-", stdin="model: x\nas_of: '\\e[2J'\n").code == 2


def test_csv_has_no_formulas(command: Command, tmp_path: Path) -> None:
    ended = command("check", "-", "-o", "report.csv", stdin=EVIL)
    assert (ended.code, ended.out, ended.err) == (0, "", f"The report is in report.csv: {_count(command)} findings.\n")
    raw = (tmp_path / "report.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "spreadsheets take it for UTF-8"
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    cells = [cell for row in rows for cell in row]
    assert rows[0][:2] == ["What is found", "Rule"]
    assert len(rows) == _count(command) + 1
    assert "'=cmd" in cells
    assert any(cell.startswith("'+1+1") for cell in cells)
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert command("check", "-", "-o", "-", stdin=EVIL).out.splitlines()[0] == ",".join(rows[0])


def test_a_workbook_has_no_formulas(command: Command, tmp_path: Path) -> None:
    ended = command("check", "-", "-o", "report.xlsx", "--lang", "fi", stdin=EVIL)
    assert (ended.code, ended.out) == (0, "")
    with zipfile.ZipFile(tmp_path / "report.xlsx") as book:
        sheets = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
        strings = book.read("xl/sharedStrings.xml").decode()
        names = book.read("xl/workbook.xml").decode()
    assert len(sheets) == 5
    assert names.index('name="Tämä arviointi"') < names.index('name="Säännöt"')
    assert all(f">{told}<" in strings for told in ("evil", "2020-12-31", "embedded", "Vaatimukset ilman arviota"))
    assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)
    assert ">=cmd<" in strings
    assert 'name="Havainnot"' in names
    assert "Varajäsenen nimeä ei mainita" in strings


def test_a_file_tells_its_days_and_the_waived_failures(command: Command, tmp_path: Path) -> None:
    waiver = "waivers: {w: {rule: deputy-unnamed, about: s, because: Why, by: Who, until: 2030-01-01}}\n"
    asked = ("check", "-", "--rule", "deputy-unnamed", "--at", "2021-02-03", "--law-at", "2022-02-03")
    [headings, row] = csv.reader(io.StringIO(command(*asked, "-o", "-", stdin=EVIL + waiver).out))
    told = dict(zip(headings, row, strict=True))
    assert (told["Verdict"], told["Model"], told["Day asked about"]) == ("waived", "evil", "2021-02-03")
    assert told["Day of the law"] == "2022-02-03"
    assert row[-3:] == ["Who", "2030-01-01", "Why"]
    assert command(*asked, "-o", "report.xlsx", stdin=EVIL + waiver).code == 0
    with zipfile.ZipFile(tmp_path / "report.xlsx") as book:
        strings = book.read("xl/sharedStrings.xml").decode()
        names = book.read("xl/workbook.xml").decode()
    assert all(f">{told}<" in strings for told in ("2022-02-03", "Who", "Not told, as only some rules were judged"))
    assert 'name="Waived"' in names


def test_a_report_in_json_beside_the_file(command: Command, tmp_path: Path) -> None:
    assert command("check", "-", "-o", "report.csv", "--json", stdin=EVIL).json["model"] == "evil"
    assert (tmp_path / "report.csv").exists()


def test_every_text_is_there_in_each_language() -> None:
    words = Path(__file__).parents[1] / "graphmodel" / "words"
    keys = {
        lang: [line.partition(" =")[0] for line in (words / f"cli.{lang}.ftl").read_text(encoding="utf-8").splitlines()
               if line.startswith("cli-")]
        for lang in LANGS
    }  # fmt: skip
    assert keys["fi"] == keys["sv"] == keys["en"]
    assert len(set(keys["en"])) == len(keys["en"])


def _count(command: Command) -> int:
    return len(command("check", "-", "--json", stdin=EVIL).json["findings"])
