"""What a notebook or a script asks, on each engine: answers that show themselves, escaped, private names hidden."""

from __future__ import annotations

from pathlib import Path

import pytest

import graphmodel
from graphmodel.charts import Picture
from graphmodel.errors import NotFound
from graphmodel.findings import Report
from graphmodel.store import Store
from tests.test_own_rules import MINE, SECRETARY, own

MODEL = """
model: desk
as_of: 2020
sources: {memo: {text: "Maija Meikäläinen and <b>others</b> sit there\\n"}}
bodies:
  board:
    kind: board
    name: {en: "<script>alert(1)</script> Board"}
    composition: full
    at: 1
    quote: <b>others</b>
    seats: {b1: {role: chair, holder: maija-meikalainen, deputy: unnamed, at: 1, quote: Maija Meikäläinen}}
persons:
  maija-meikalainen: {name: Maija Meikäläinen, disclosure: private}
"""


@pytest.fixture
def desk(clean_store: Store, tmp_path: Path) -> Store:
    """A store with the model `desk`, which has a private person and signs that HTML reads."""
    path = tmp_path / "desk.yaml"
    path.write_text(MODEL, encoding="utf-8")
    assert [row["model"] for row in graphmodel.load(clean_store, path)] == ["desk"]
    return clean_store


def shown(report: Report) -> str:
    return report._repr_html_()  # pyright: ignore[reportPrivateUsage]


def harmless(html: str) -> bool:
    """Nothing of the model is read as HTML, and no private name is in it."""
    return "<script" not in html and "<b>" not in html and "Maija" not in html and "maija" not in html


def test_a_report_shows_counts_findings_and_what_is_refused(desk: Store, tmp_path: Path) -> None:
    rules = own(tmp_path / "mine", body_without_secretary=SECRETARY, wrong=SECRETARY.replace("AS verdict", ""))
    report = graphmodel.check(desk, "desk", rules=rules, only=[MINE, "deputy-unnamed"])
    assert {(one.rule, one.subject) for one in report.findings} == {(MINE, "desk/board"), ("deputy-unnamed", "desk/b1")}
    html = shown(report)
    assert harmless(html)
    assert "&lt;script&gt;alert(1)&lt;/script&gt; Board: nobody is its secretary." in html
    assert '<td style="text-align:left;vertical-align:top">&lt;b&gt;others&lt;/b&gt;</td>' in html
    assert "wrong.cypher:10: RETURN gives no column verdict" in html
    assert "Nimi" not in html
    finnish = shown(graphmodel.check(desk, "desk", only=["deputy-unnamed"], lang="fi"))
    assert "Varajäsenen nimeä ei mainita" in finnish


def test_an_answer_shows_itself_in_words(desk: Store) -> None:
    table = graphmodel.ask(desk, "who-sits-where", "desk")
    html = table._repr_html_()  # pyright: ignore[reportPrivateUsage]
    assert table.rows
    assert harmless(html)
    assert "&lt;script&gt;" in html
    with pytest.raises(NotFound, match="Did you mean who-sits-where"):
        graphmodel.ask(desk, "who-sits-wher", "desk")


def test_a_picture_shows_itself_and_is_written(desk: Store, tmp_path: Path) -> None:
    picture = graphmodel.draw(desk, "structure", "desk")
    assert isinstance(picture, Picture)
    svg = picture._repr_svg_()  # pyright: ignore[reportPrivateUsage]
    assert svg
    assert svg.lstrip().startswith("<svg")
    assert harmless(svg)
    picture.write(tmp_path / "structure.svg")
    assert (tmp_path / "structure.svg").read_text(encoding="utf-8") == svg


def test_what_is_not_there_is_said(desk: Store) -> None:
    with pytest.raises(NotFound, match="Did you mean kymenlaakso"):
        graphmodel.load(desk, "kymenlakso")
    with pytest.raises(AttributeError, match="no attribute 'judge'"):
        _ = graphmodel.judge


def test_the_store_is_that_of_the_command_line(embedded_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRAPHMODEL_STORE", str(embedded_folder))
    with graphmodel.open_store() as store:
        assert store.engine == "embedded"
    assert (embedded_folder / "engine").is_dir()
