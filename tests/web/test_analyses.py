"""Analyses on the web: the list, the page of each with its answers, picture and queries, comparisons, and the API."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from graphmodel.analysis.analyses import ANALYSES
from tests.web.conftest import Web
from tests.web.reading import Linked


def told(web: Web, path: str, status: int = 200) -> Any:
    answer = web.get(f"/api/v1/{path}")
    assert answer.status == status, answer.text
    return json.loads(answer.text)


def read(web: Web, path: str) -> str:
    answer = web.get(f"/{path}")
    assert answer.status == 200, answer.text
    return re.sub(r"\s+", " ", Linked(answer.text).text)


def test_every_analysis_is_listed(web: Web) -> None:
    rows = told(web, "analyses?lang=fi")["items"]
    assert [row["analysis"] for row in rows] == list(ANALYSES)
    links = Linked(web.get("/fi/models/kymenlaakso/analyses").text).links
    assert {f"/fi/models/kymenlaakso/analyses/{name}" for name in ANALYSES} <= set(links)
    assert "/fi/models/fi-law/analyses" not in Linked(web.get("/fi/models/fi-law").text).links


@pytest.mark.parametrize("name", ANALYSES)
@pytest.mark.parametrize("model", ["kymenlaakso", "central-finland", "ansat"])
def test_every_analysis_has_its_page_in_every_language(web: Web, name: str, model: str) -> None:
    for lang in ("fi", "sv", "en"):
        answer = web.get(f"/{lang}/models/{model}/analyses/{name}")
        assert answer.status == 200, answer.text
        assert "MATCH (" in Linked(answer.text).text
        assert not re.search("salanen|salase|maija|<script>alert", answer.text, re.IGNORECASE)
    found = told(web, f"models/{model}/analyses/{name}")
    assert [part["name"] for part in found["parts"]]


def test_the_proof_of_a_matter_is_shown_with_its_passage_and_picture(web: Web) -> None:
    page = read(web, "fi/models/kymenlaakso/analyses/proof?about=organisation")
    assert "lopullisen päätöksen tekee Maakuntahallitus tai Maakuntavaltuusto. Asiakirjat eivät kerro" in page
    assert "uuden maakunnan maakuntahallituksessa/valtuustossa" in page
    assert "Työnjako järjestämisen ja tuotannon tehtäviin: " not in page
    answer = web.get("/fi/models/kymenlaakso/analyses/proof?about=organisation")
    assert "/fi/models/kymenlaakso/path?matter=organisation" in Linked(answer.text).links
    assert [tag for tag, attrs in Linked(answer.text).tags if tag == "svg" and attrs.get("class") == "gm-chart"]


def test_meetings_are_asked_by_an_address(web: Web) -> None:
    asked = "about=organisation&meeting=mh-uusi%3D2018-09-03&meeting=mv-uusi%3D2018-10-01"
    found = told(web, f"models/kymenlaakso/analyses/proof?{asked}")
    (entry,) = next(part for part in found["parts"] if part["name"] == "dates")["entries"]
    assert (entry["says"], entry["values"]["day"]) == ("not_before", "2018-09-03")


def test_two_models_and_two_days_are_compared(web: Web) -> None:
    found = told(web, "models/central-finland/analyses/proof/comparison?with=kymenlaakso")
    assert {one["change"] for one in found["changed"]} == {"new", "gone"}
    found = told(web, "models/kymenlaakso/analyses/proof/comparison?since=2018-01-30")
    assert (found["changed"], found["same"]) == ([], 17)
    page = read(web, "en/models/central-finland/analyses/proof?with=kymenlaakso")
    assert "Changes compared with Kymenlaakso: how the first preparation is organised" in page
    assert "Gone (17)" in page
    assert (
        "with=MODEL or since=DATE, or both" in told(web, "models/kymenlaakso/analyses/proof/comparison", 400)["detail"]
    )


def test_what_is_unknown_is_refused_with_the_nearest(web: Web) -> None:
    assert "Did you mean proof" in told(web, "models/kymenlaakso/analyses/prof", 404)["detail"]
    assert "Did you mean division" in told(web, "models/kymenlaakso/analyses/proof?about=divisio", 404)["detail"]
    assert "BODY=DATE" in told(web, "models/kymenlaakso/analyses/proof?meeting=x", 400)["detail"]
    assert web.get("/fi/models/kymenlaakso/analyses/prof").status == 404
    assert web.get("/fi/models/kymenlaakso/analyses/proof?about=divisio").status == 404


def test_nobody_learns_by_asking_whether_a_private_person_is_there(web: Web) -> None:
    """The answer to the id of a private person is the answer to an id that there is not."""
    asked = {name: told(web, f"models/ansat/analyses/absence?about={name}", 404)["detail"]
             for name in ("maija-salanen", "maija-salamen")}  # fmt: skip
    assert asked["maija-salanen"].replace("maija-salanen", "x") == asked["maija-salamen"].replace("maija-salamen", "x")
    assert told(web, "models/ansat/analyses/absence?about=erkki-julkinen")["about"] == ["ansat/erkki-julkinen"]


def test_a_thing_leads_to_what_can_be_asked_about_it(web: Web) -> None:
    links = Linked(web.get("/fi/models/kymenlaakso/things/organisation").text).links
    assert "/fi/models/kymenlaakso/analyses/proof?about=kymenlaakso%2Forganisation" in links
    page = web.get(
        "/fi/models/kymenlaakso/analyses/proof?about=organisation&meeting=mh-uusi%3D2018-09-03+mv-uusi%3D2018-06-01"
    )
    assert "1.6.2018" in Linked(page.text).text
    assert "200 are the most" in told(web, f"models/kymenlaakso/analyses/proof?meeting={'x%3D1,' * 201}", 400)["detail"]
