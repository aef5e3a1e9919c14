"""Pages as text: what each says, in which language, and what it leaves to its links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape

import pytest

from graphmodel.model.vocabulary import LANGS
from graphmodel.rules import rules
from graphmodel.store import Reader, Row
from tests.web.conftest import Web
from tests.web.reading import Linked


@pytest.mark.parametrize(
    "lang, silent, findings",
    [
        ("fi", "ei mainita", "Havainnot"),
        ("sv", "anges inte", "Iakttagelser"),
        ("en", "not stated", "Findings"),
    ],
)
def test_a_model_in_three_languages(web: Web, lang: str, silent: str, findings: str) -> None:
    page = Linked(web.get(f"/{lang}/models/kymenlaakso").text)
    assert ("html", lang) in [(tag, told.get("lang")) for tag, told in page.tags]
    assert silent in page.text
    assert findings in page.text
    assert {f"/{other}/models/kymenlaakso" for other in LANGS} <= set(page.links)


@pytest.mark.parametrize(
    "path",
    [
        "/models",
        "/models/kymenlaakso/path?matter=division",
        "/models/kymenlaakso/members",
        "/models/kymenlaakso/duties",
        "/models/kymenlaakso?overlay=difference",
        "/models/kymenlaakso?overlay=findings",
        "/models/kymenlaakso/split",
        "/models/kymenlaakso/interfaces",
        "/models/kymenlaakso/coverage",
        "/models/kymenlaakso/trace",
        "/models/kymenlaakso/trace/t07",
        "/models/kymenlaakso/trace/fi-law/611-2021-7-1",
        "/models/kymenlaakso/views",
        "/models/kymenlaakso/views/norms",
        "/models/kymenlaakso/sources",
        "/models/kymenlaakso/rules",
        "/models/kymenlaakso/things/jm",
        "/models/kymenlaakso/things/kymenlaakso",
        "/models/kymenlaakso/sources/muistio",
        "/rules",
        "/rules/deputy-unnamed",
        "/rules/size-outside-norm?model=kymenlaakso",
        "/search",
        "/search?q=vate",
        "/models/fi-law",
    ],
)
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_every_page_speaks_every_language(web: Web, lang: str, path: str) -> None:
    answer = web.get(f"/{lang}{path}")
    assert answer.status == 200
    assert answer.headers["content-language"] == lang


@pytest.mark.parametrize(
    "accepted, lang",
    [
        ("sv-FI,sv;q=0.9,en;q=0.8", "sv"),
        ("de,en;q=0.5,fi;q=0.4", "en"),
        ("de", "fi"),
        ("", "fi"),
        ("en;q=0,sv;q=x", "fi"),
    ],
)
def test_the_front_page_speaks_the_browsers_language(web: Web, accepted: str, lang: str) -> None:
    answer = web.get("/", Accept_Language=accepted)
    assert (answer.status, answer.headers["location"]) == (307, f"/{lang}/models")


def test_a_source_marks_what_is_quoted_and_says_what_it_carries(web: Web) -> None:
    text = web.get("/fi/models/kymenlaakso/sources/muistio").text
    assert re.search(r"<mark>joilla kullakin on nimeämänsä varajäsen</mark>", text)
    line = text[text.index('id="l26"') : text.index('id="l27"')]
    assert "/fi/models/kymenlaakso/things/jm-1" in line
    assert "Jäsenillä on henkilökohtaiset varajäsenet." in line
    anchors = set(re.findall(r'class="mark" href="#([^"]+)"', text))
    assert len(anchors) > 50
    assert anchors <= set(re.findall(r'id="([^"]+)"', text))


def test_a_thing_tells_each_fact_with_its_place(web: Web) -> None:
    text = web.get("/fi/models/kymenlaakso/things/jm").text
    page = Linked(text)
    assert "Ylempi toimija on VATE, alkaen 18.12.2017." in page.text
    assert "päätelty" in text[text.index("Ylempi toimija on") :][:600]
    assert len([told for tag, told in page.tags if tag == "details" and told.get("class") == "evidence"]) > 25
    assert any(link.startswith("/fi/models/kymenlaakso/sources/muistio#e-") for link in page.links)


def test_what_is_not_stated_is_said_in_words(web: Web) -> None:
    text = web.get("/fi/models/kymenlaakso/things/muutostoimisto").text
    assert '<i class="silent">Ylempää toimijaa ei mainita.</i>' in text


def test_findings_stand_gravest_first_with_how_many_of_how_many(web: Web) -> None:
    text = web.get("/fi/models/kymenlaakso").text
    assert "jää auki: 8 paikkaa 8:sta" in text
    assert "jää auki: 4 asiaa 4:stä" in text
    signs = re.findall(r'class="sign (\w+)"', text)
    assert signs == sorted(signs, key=["graver", "milder", "unsaid"].index)


def test_a_day_goes_along_in_every_link_of_a_model(web: Web) -> None:
    page = Linked(web.get("/fi/models/kymenlaakso?at=2017-12-17").text)
    inner = [link for link in page.links if link.startswith("/fi/models/kymenlaakso")]
    assert inner
    assert all("at=2017-12-17" in link for link in inner)


@pytest.mark.parametrize(
    "path, status",
    [
        ("/fi/models/kymenlakso", 404),
        ("/fi/models/kymenlaakso/nope", 404),
        ("/fi/models/kymenlaakso/path?matter=nope", 404),
        ("/fi/nowhere", 404),
        ("/de/models", 404),
        ("/fi/models/kymenlaakso?at=31.1.2018", 400),
        ("/fi/rules/nope", 404),
        ("/fi/rules/deputy-unnamed?model=nope", 404),
        ("/fi/models/kymenlaakso/sources/nope", 404),
        ("/problems/nope", 404),
        ("/static/0/nope.css", 404),
    ],
)
def test_an_error_page_says_what_to_do_next(web: Web, path: str, status: int) -> None:
    answer = web.get(path)
    assert answer.status == status
    assert "/models" in str(Linked(answer.text).links)
    assert "Tarkista" in answer.text


def test_what_never_changes_is_kept_and_pages_are_asked_for_again(web: Web) -> None:
    page = web.get("/fi/models")
    sheet = next(link for link in Linked(page.text).links if link.endswith("page.css"))
    assert "immutable" in web.get(sheet).headers["cache-control"]
    assert page.headers["cache-control"] == "no-cache"
    assert web.get("/static/other/page.css").headers["cache-control"] == "no-cache"


def test_a_place_in_the_law_is_said_as_it_is(web: Web) -> None:
    text = Linked(web.get("/fi/models/fi-law/things/avi-01").text).text
    assert "4 § 1 mom. 1 k." in text
    assert "rivi 4" not in text


@pytest.mark.parametrize(
    "lang, holds, named",
    [
        ("fi", "✓ kunnossa", "nimetty sen puutteen mukaan"),
        ("sv", "✓ i sin ordning", "efter den brist"),
        ("en", "✓ in order", "named for the shortcoming"),
    ],
)
def test_counts_beside_a_rule_are_not_read_as_its_opposite(web: Web, lang: str, holds: str, named: str) -> None:
    text = web.get(f"/{lang}/models/kymenlaakso/rules").text
    heads = re.findall(r"<th[^>]*>([^<]+)</th>", text)
    assert holds in heads
    assert named in text


def test_columns_of_which_nothing_is_said_are_named_under_the_table_and_kept_in_the_file(web: Web) -> None:
    text = web.get("/fi/models/kymenlaakso/views/groups").text
    assert "Ei mainita millään rivillä: " in text
    silent = re.search(r"millään rivillä: ([^<]+)\.</p>", text)
    assert silent
    heads = re.findall(r'<th scope="col">([^<]+)</th>', text)
    first = web.get("/api/v1/models/kymenlaakso/views/groups.csv?lang=fi").text.splitlines()[0]
    for column in unescape(silent[1]).split(", "):
        assert column not in heads
        assert column in first


def test_duties_say_who_handles_them(web: Web) -> None:
    text = web.get("/fi/models/ansat/duties").text
    cells = re.findall(r'<td data-column="Kuka hoitaa"[^>]*>(.*?)</td>', text, re.DOTALL)
    assert any("/things/ryhma" in cell for cell in cells)


def test_questions_without_an_answer_say_so(web: Web) -> None:
    items = web.get("/fi/models/ansat/views").text.split("<li>")
    empty = next(item for item in items if "views/norms" in item)
    full = next(item for item in items if "views/decision-path" in item)
    assert "ei rivejä" in empty
    assert "ei rivejä" not in full


def test_findings_about_the_shown_matter_come_first(web: Web) -> None:
    text = web.get("/fi/models/kymenlaakso/path?matter=division").text
    near, far = text.split("Tästä asiasta")[1].split("Muualla mallissa")
    assert "Lopullinen päättäjä jää auki" in near
    assert near.index("Lopullinen päättäjä jää auki") < near.index("Ryhmän jäseniä")
    assert "Varajäsenen nimeä ei mainita" in far


def test_the_data_of_a_picture_is_a_file_for_programs(web: Web) -> None:
    page = Linked(web.get("/fi/models/kymenlaakso/path").text)
    files = [told.get("download") for tag, told in page.tags if tag == "a" and ".json" in (told.get("href") or "")]
    assert files == ["kymenlaakso-path.json"]
    assert "Kuva tietoina ohjelmille (JSON)" in page.text


def test_a_views_page_takes_the_views_own_parameters(web: Web) -> None:
    whole = web.get("/fi/models/kymenlaakso/views/remarks")
    some = web.get("/fi/models/kymenlaakso/views/remarks?kind=ambiguity")
    assert (whole.status, some.status) == (200, 200)
    assert 0 < some.text.count("<tr") < whole.text.count("<tr")
    assert web.get("/fi/models/kymenlaakso/views/remarks?colour=red").status == 404


def test_a_rule_says_what_it_concerns_and_how_much_of_that_a_model_has(web: Web) -> None:
    text = web.get("/fi/rules/deputy-unnamed?model=kymenlaakso").text
    assert "Sääntö koskee paikkoja, joilla on varajäsen; tässä mallissa niitä on 8." in text
    assert "tässä mallissa niitä ei ole" in web.get("/fi/rules/deputy-unnamed?model=fi-law").text
    assert "Regeln gäller platser som har ersättare." in web.get("/sv/rules/deputy-unnamed").text
    assert "Koskee paikkoja, joilla on varajäsen." in web.get("/fi/models/kymenlaakso").text


def test_norms_that_no_rule_judges_stand_under_the_counts(web: Web) -> None:
    text = web.get("/fi/models/kymenlaakso/rules").text
    left = text.split("5 vaatimusta ei arvioi mikään sääntö")[1].split("</ul>")[0]
    assert "Tällaisille vaatimuksille ei ole sääntöä:" in left
    norms = {link.rpartition("/")[2] for link in Linked(left).links}
    assert norms == {"k-sides", "k-split", "k-structure", "k-order", "k-strategy"}
    assert "ei arvioi mikään sääntö" not in web.get("/fi/models/fi-law/rules").text


def faulty_query(reader: Reader, standard: Mapping[str, str]) -> list[Row]:
    return reader.rows("MATCH (n RETURN n")


def test_one_faulty_rule_leaves_the_pages_standing(web: Web) -> None:
    known = rules()
    faulty = known["deputy-unnamed"].model_copy(update={"name": "faulty", "judge": faulty_query})
    known["faulty"] = faulty
    try:
        answer = web.get("/fi/models/kymenlaakso")
        assert answer.status == 200
        assert f"Sääntöä ”{faulty.header.title.fi}” ei voitu arvioida" in answer.text
        assert "jää auki: 8 paikkaa 8:sta" in answer.text
        assert web.get("/fi/models/kymenlaakso/things/jm").status == 200
        refused = web.get("/api/v1/models/kymenlaakso/findings")
        assert '"type":"/problems/query-file"' in refused.text.replace(" ", "")
    finally:
        del known["faulty"]
