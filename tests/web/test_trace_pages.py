"""From law to person on the web: the table, each duty with its chain, one duty or provision; and what programs read."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.web.conftest import Web
from tests.web.reading import Linked


def told(web: Web, path: str) -> Any:
    answer = web.get(f"/api/v1/models/{path}")
    assert answer.status == 200, answer.text
    return json.loads(answer.text)


def read(web: Web, path: str) -> str:
    answer = web.get(f"/{path}")
    assert answer.status == 200, answer.text
    return re.sub(r"\s+", " ", Linked(answer.text).text)


def test_a_model_tells_how_far_its_duties_reach(web: Web) -> None:
    found = told(web, "kymenlaakso/trace")
    assert (found["as_of"], found["about"], len(found["duties"])) == ("2018-01-31", None, 21)
    assert found["whole"] == {
        "of": None, "duties": 21, "traced": 0, "fails": [],
        "cannot_be_said": [{"hop": "responsible", "count": 8}, {"hop": "seat", "count": 13}], "deputy": 0,
    }, "that nobody is named as chair does not say that there is none"  # fmt: skip
    assert found["outside"] == {"not_covered": 226, "not_in_force": 0}


def test_one_duty_is_told_hop_by_hop(web: Web) -> None:
    [duty] = told(web, "kymenlaakso/trace/t07")["duties"]
    hops = {hop["hop"]: hop for hop in duty["hops"]}
    assert (duty["reaches"], duty["missing"]) == ("cannot_be_said", "seat")
    assert [link["thing"] for link in hops["responsible"]["links"]] == ["kymenlaakso/maku-pr", "kymenlaakso/sote-pr"]
    assert (hops["seat"]["why"], hops["seat"]["of"]) == ("silent", "kymenlaakso/maku-pr")
    assert hops["person"]["answer"] == "not_reached"


@pytest.mark.parametrize("where", ["api/v1/models/kymenlaakso/trace/t077", "fi/models/kymenlaakso/trace/t077"])
def test_an_unknown_duty_is_not_found_and_the_nearest_named(web: Web, where: str) -> None:
    answer = web.get(f"/{where}")
    assert answer.status == 404
    assert "t07" in answer.text


def test_a_page_shows_the_table_and_every_chain(web: Web) -> None:
    text = read(web, "fi/models/kymenlaakso/trace")
    assert "21: vastuutaho 8, johtaja tai puheenjohtaja 13" in text
    assert "Mallin rajauksen ulkopuolella on 226 luettelon tehtävää." in text
    assert "? Maku-projektiryhmä: johtajaa tai puheenjohtajaa ei mainita." in text
    links = Linked(web.get("/fi/models/kymenlaakso/trace?at=2018-03-01").text).links
    assert "/fi/models/kymenlaakso/trace/t07?at=2018-03-01" in links


def test_a_duty_has_a_page_with_its_sources(web: Web) -> None:
    text = read(web, "sv/models/kymenlaakso/trace/t07")
    assert "Maku-projektiryhmä ja Sote-projektiryhmä (Sote-kuntayhtymä) työstävät" in text
    assert "Kedjan når inte hit." in text
    assert "MATCH (:Model {model: $model})-[:COVERS]->(t:Task)" in text


def test_a_provision_has_a_page_with_the_words_of_the_act(web: Web) -> None:
    text = read(web, "fi/models/kymenlaakso/trace/611-2021-7-2")
    assert "Hyvinvointialue voi hoitaa tehtävät itse tai sopia järjestämisvastuun siirtämisestä" in text
    assert "Mallin rajauksessa ei ole tehtävää, joka perustuu tähän säännökseen." in text
    assert "Tehtävä ei kuulu mallin rajaukseen." in read(web, "fi/models/kymenlaakso/trace/fi-law/res-01")


def test_a_private_person_stands_as_a_seat(web: Web) -> None:
    [duty] = told(web, "ansat/trace?lang=fi")["duties"]
    person = next(hop for hop in duty["hops"] if hop["hop"] == "person")
    assert [link["thing"] for link in person["links"]] == ["ansat/ryhma-1"]
    assert "puheenjohtaja, Työryhmä" in read(web, "fi/models/ansat/trace/hoiva")


def test_a_model_without_duties_has_no_such_tab(web: Web) -> None:
    assert "/fi/models/fi-law/trace" not in Linked(web.get("/fi/models/fi-law").text).links
    assert "Mallin rajauksessa ei ole tehtäviä" in read(web, "fi/models/fi-law/trace")
