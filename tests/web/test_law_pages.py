"""The law on the web: a rule with its provisions in the words of the act, and the way from a duty to its chains."""

from __future__ import annotations

import re

import pytest

from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.queries import shipped
from graphmodel.store import Store
from tests.web.conftest import Web
from tests.web.reading import Linked


@pytest.fixture(scope="module", autouse=True)
def county(web: Web, store: Store) -> None:
    """The fictitious county, beside what the web already shows."""
    load(store, read(shipped("data") / "esimerkkialue"))


def text_of(web: Web, path: str) -> str:
    answer = web.get(path)
    assert answer.status == 200, answer.text
    return re.sub(r"\s+", " ", Linked(answer.text).text)


def test_a_rule_shows_the_words_of_the_provision_on_which_it_rests(web: Web) -> None:
    text = text_of(web, "/sv/rules/body-without-chair")
    assert "Bestämmelsen som regeln vilar på 611/2021 38 § 1 mom." in text
    assert "utser bland dem som valts till ledamöter en ordförande" in text
    assert "välfärdsområde från 1.3.2022" in text
    assert "grund anges inte" not in text
    assert "/sv/models/fi-law/things/611-2021-38-1" in Linked(web.get("/sv/rules/body-without-chair").text).links


def test_a_rule_without_provisions_names_none(web: Web) -> None:
    text = text_of(web, "/fi/rules/path-in-circle")
    assert "joihin sääntö nojaa" not in text
    assert "johon sääntö nojaa" not in text


def test_each_judgement_stands_with_its_provision_and_subjects_are_counted_once(web: Web) -> None:
    text = text_of(web, "/fi/rules/statutory-body-missing?model=esimerkkialue")
    assert "tässä mallissa niitä on yksi. Arvioita on 4, sillä kukin arvioidaan erikseen" in text
    assert text.count("Esimerkkialueen hyvinvointialue (") == 4
    assert "Esimerkkialueen hyvinvointialue (611/2021 35 § 1 mom.)" in text


@pytest.mark.parametrize("path", ["hea-01", "1326-2010-13-1"])
def test_a_duty_and_its_provision_lead_to_the_chains_of_each_model(web: Web, path: str) -> None:
    links = Linked(web.get(f"/fi/models/fi-law/things/{path}").text).links
    assert f"/fi/models/esimerkkialue/trace/fi-law/{path}" in links
    assert f"/fi/models/kymenlaakso/trace/fi-law/{path}" not in links
    assert "Terveysneuvonta" in text_of(web, f"/fi/models/esimerkkialue/trace/fi-law/{path}")


def test_what_is_no_duty_leads_to_no_chain(web: Web) -> None:
    assert "Laista henkilöön" not in text_of(web, "/fi/models/esimerkkialue/things/aluehallitus")


def test_a_provision_shows_what_came_of_each_rule_by_it(web: Web) -> None:
    """Also in a model with private persons, and apart from the rule's other provisions."""
    path = "/fi/models/fi-law/things/611-2021-35-1"
    text, links = text_of(web, path), Linked(web.get(path).text).links
    assert "/fi/rules/statutory-body-missing?model=esimerkkialue" in links
    assert "Esimerkkialue: kuvitteellinen hyvinvointialue ✓ 1 kunnossa ✕ 0 puute" in text
    assert "Kaikki, mitä tämän säännöksen mukaan arvioidaan, on kunnossa." in text
    assert "Ei havaintoja." not in text


def test_the_reading_aids_of_a_provision_are_named_in_the_language(web: Web) -> None:
    page = web.get("/fi/models/fi-law/things/611-2021-35-1").text
    assert '<dt>Ketä koskee</dt><dd lang="en">county</dd><dt>Ehdot</dt><dd lang="en">council, county board' in page
    assert "omputable" not in page


def test_a_provision_is_found_with_what_it_is_about_and_its_name_is_not_broken(web: Web) -> None:
    text = text_of(web, "/sv/search?q=611/2021%2035")
    assert "611/2021 35 § 1 mom. bestämmelse · Organen i välfärdsområden · Lag om välfärdsområden (611/2021)" in text
    assert (
        "35\N{NO-BREAK SPACE}§\N{NO-BREAK SPACE}1\N{NO-BREAK SPACE}mom." in web.get("/sv/search?q=611/2021%2035").text
    )


def test_rules_without_subjects_stand_apart_and_the_others_by_title(web: Web) -> None:
    page = web.get("/fi/models/kymenlaakso/rules").text
    rules, idle = page.split('<details class="all after">')
    titles = re.findall(r'<td class="lead-cell"[^>]*><div><a href="[^"]*">([^<]*)</a>', rules)
    assert titles == sorted(titles, key=str.casefold)
    assert "Lopullinen päättäjä jää auki" in titles
    assert "Lakisääteinen toimielin puuttuu" not in rules
    assert "Lakisääteinen toimielin puuttuu" in idle


def test_a_model_without_steps_says_that_it_tells_no_path(web: Web) -> None:
    said = "Asiakirjat eivät kerro yhdenkään asian päätöspolkua"
    assert said in text_of(web, "/fi/models/central-finland/path")
    assert said not in text_of(web, "/fi/models/kymenlaakso")
    assert "154 tehtävää rajauksessa" in text_of(web, "/fi/models/esimerkkialue/rules")
