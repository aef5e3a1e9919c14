"""/api/v1: what programs read, and what they are told when they ask wrongly."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

from api.problems import KINDS
from graphmodel.rules import rules
from tests.web.conftest import Web

GROUP = "markkinatyöryhmä"
GOLDEN = Path(__file__).parents[1] / "golden" / "openapi.json"


def asked(web: Web, path: str) -> Any:
    answer = web.get(f"/api/v1{path}")
    assert answer.status == 200, answer.text
    return json.loads(answer.text)


def test_models_are_listed_with_their_size(web: Web) -> None:
    told = asked(web, "/models?lang=sv")
    assert told["next"] is None
    by_id = {row["model"]: row for row in told["items"]}
    assert set(by_id) == {"ansat", "fi-law", "kymenlaakso", "central-finland"}
    assert by_id["ansat"]["name"] == "Fällor"
    assert by_id["kymenlaakso"]["as_of"] == "2018-01-31"
    assert by_id["fi-law"]["kind"] == "catalogue"
    assert all(row["nodes"] > 0 and row["relations"] > 0 for row in by_id.values())


def test_a_model_tells_its_three_counts_by_rule(web: Web) -> None:
    told = asked(web, "/models/kymenlaakso")
    assert {row["rule"] for row in told["rules"]} == set(rules())
    deputies = next(row for row in told["rules"] if row["rule"] == "deputy-unnamed")
    assert (deputies["holds"], deputies["fails"], deputies["cannot_be_said"]) == (0, 8, 0)
    assert told["sources"] == ["muistio"]


def test_findings_come_in_parts_that_make_the_whole(web: Web) -> None:
    whole = asked(web, "/models/kymenlaakso/findings")["items"]
    parts: list[Any] = []
    path: str | None = "/api/v1/models/kymenlaakso/findings?limit=7"
    while path:
        answer = web.get(path)
        told = json.loads(answer.text)
        parts += told["items"]
        assert ("link" in answer.headers) == (told["next"] is not None)
        path = answer.headers["link"].split(">")[0].removeprefix("<") if told["next"] else None
    assert len(parts) > 7
    assert parts == whole
    verdicts = [one["verdict"] for one in whole]
    assert verdicts == sorted(verdicts, key=["fails", "cannot_be_said"].index)


def test_findings_of_one_rule_carry_their_words_and_quotes(web: Web) -> None:
    found = asked(web, "/models/kymenlaakso/findings?rule=deputy-unnamed&lang=fi")["items"]
    assert len(found) == 8
    assert found[0]["outcome"] == "left_open"
    assert "varajäsen on, mutta nimeä ei mainita" in found[0]["message"]
    assert found[0]["sources"][0]["quote"] == "joilla kullakin on nimeämänsä varajäsen"
    assert found[0]["sources"][0]["at"] == "26"


def test_a_view_answers_as_json_and_as_csv(web: Web) -> None:
    told = asked(web, "/models/kymenlaakso/views/who-sits-where")
    holders = [row["holder"] for row in told["rows"]]
    assert "kymenlaakso/jaakko-mikkola" in str(holders)
    answer = web.get("/api/v1/models/kymenlaakso/views/who-sits-where.csv?lang=fi")
    rows = list(csv.reader(io.StringIO(answer.text.lstrip("\N{ZERO WIDTH NO-BREAK SPACE}")), delimiter=";"))
    assert rows[0][0] == "Toimija"
    assert len(rows) == len(told["rows"]) + 1
    assert any("Jaakko Mikkola" in cell for row in rows for cell in row)
    assert any(cell == "ei mainita" for row in rows for cell in row)
    assert answer.headers["content-disposition"] == 'attachment; filename="kymenlaakso-who-sits-where.csv"'


def test_a_cell_that_a_spreadsheet_would_calculate_is_kept_as_text(web: Web) -> None:
    text = web.get("/api/v1/models/ansat/views/duties.csv?lang=fi").text
    assert "'=1+1 Hoiva" in text


def test_a_view_takes_its_own_parameters_and_refuses_others(web: Web) -> None:
    some = asked(web, "/models/kymenlaakso/views/who-sits-where?body=jm")["rows"]
    assert len(some) == 9
    assert all(row["body"] in ("kymenlaakso/jm", ["kymenlaakso/jm"]) for row in some)
    answer = web.get("/api/v1/models/kymenlaakso/views/who-sits-where?boddy=jm")
    assert answer.status == 404
    assert json.loads(answer.text)["near"] == ["body"]


def test_rules_views_and_search_are_listed(web: Web) -> None:
    assert {row["rule"] for row in asked(web, "/rules?limit=1000")["items"]} == set(rules())
    assert "who-sits-where" in {row["view"] for row in asked(web, "/views")["items"]}
    found = asked(web, "/search?q=JARJESTAJA/markk&lang=fi&model=kymenlaakso")["items"]
    assert found[0] == {
        "uid": "kymenlaakso/jm",
        "model": "kymenlaakso",
        "label": "Body",
        "name": "Järjestäjä/markkinatyöryhmä",
        "also": None,
    }


def test_search_finds_another_written_form(web: Web) -> None:
    [found] = [one for one in asked(web, "/search?q=VATE I&lang=en".replace(" ", "%20"))["items"] if one["also"]]
    assert (found["uid"], found["also"]) == ("kymenlaakso/vate", "VATE I")


@pytest.mark.parametrize(
    ("chart", "text"),
    [
        ("structure", GROUP),
        ("path", GROUP),
        ("coverage", GROUP),
        ("split", "Maakunta"),
        ("members", GROUP),
        ("interfaces", "palvelukokonaisuuksia"),
    ],
)
def test_pictures_come_as_svg_html_and_scene(web: Web, chart: str, text: str) -> None:
    where = f"/api/v1/models/kymenlaakso/charts/{chart}"
    svg, html = web.get(f"{where}.svg?lang=fi"), web.get(f"{where}.html?lang=fi")
    assert svg.text.startswith("<svg")
    assert svg.headers["content-type"].startswith("image/svg+xml")
    assert svg.headers["content-security-policy"].startswith("default-src 'none'")
    assert "attachment" in html.headers["content-disposition"]
    scene = json.loads(web.get(f"{where}.json?lang=fi").text)
    assert scene["kind"] == chart
    assert all(one in svg.text for one in (text, scene["title"]))


PROBLEMS = [
    ("/api/v1/models/kymenlakso", 404, "not-found"),
    ("/api/v1/models/kymenlaakso/views/who-sits", 404, "not-found"),
    ("/api/v1/models/kymenlaakso/charts/circle.svg", 404, "not-found"),
    ("/api/v1/models/kymenlaakso/charts/path.svg?matter=nope", 404, "not-found"),
    ("/api/v1/models/kymenlaakso/charts/path.svg?package=nope", 400, "usage"),
    ("/api/v1/models/kymenlaakso/charts/split.svg?sector=nope", 404, "not-found"),
    ("/api/v1/models/kymenlaakso/charts/structure.svg?overlay=phases", 404, "not-found"),
    ("/api/v1/models/kymenlaakso/charts/structure.svg?overlay=phase&since=2017-01-01", 400, "usage"),
    ("/api/v1/models/kymenlaakso/charts/structure.svg?since=2018", 400, "usage"),
    ("/api/v1/models/kymenlaakso/charts/structure.svg?since=2020-01-01", 400, "usage"),
    ("/api/v1/models/kymenlaakso/charts/members.svg?body=jn", 404, "not-found"),
    ("/api/v1/models/kymenlaakso/charts/members.svg?person=nope", 404, "not-found"),
    ("/api/v1/models/kymenlaakso/charts/members.svg?person=nope&body=jm", 400, "usage"),
    ("/api/v1/nothing", 404, "not-found"),
    ("/api/v1/models/kymenlaakso?at=2018-13-01", 400, "usage"),
    ("/api/v1/models/kymenlaakso?at=2018", 400, "usage"),
    ("/api/v1/models?token=abc", 400, "usage"),
    ("/api/v1/models?limit=0", 422, "invalid-request"),
    ("/api/v1/models?lang=de", 422, "invalid-request"),
    ("/api/v1/search", 422, "invalid-request"),
]


@pytest.mark.parametrize("path, status, code", PROBLEMS)
def test_a_wrong_question_gets_a_problem_with_a_page(web: Web, path: str, status: int, code: str) -> None:
    answer = web.get(path)
    told = json.loads(answer.text)
    assert (answer.status, answer.headers["content-type"]) == (status, "application/problem+json")
    assert (told["status"], told["type"], told["code"]) == (status, f"/problems/{code}", code)
    assert told["title"]
    assert told["detail"]
    assert web.get(told["type"]).status == 200


@pytest.mark.parametrize("code", sorted(KINDS))
def test_every_kind_of_problem_has_its_page(web: Web, code: str) -> None:
    assert code in web.get(f"/problems/{code}").text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_written(web: Web, method: str) -> None:
    """A file that came back is posted (test_returned.py): it is read for the answer, and the store stays as it is."""
    answer = web.get("/api/v1/models", method)
    assert answer.status == 405
    assert json.loads(answer.text)["type"] == "/problems/method-not-allowed"


def test_head_is_get_without_the_body(web: Web) -> None:
    whole, head = web.get("/fi/models"), web.get("/fi/models", "HEAD")
    assert (head.status, head.text) == (200, "")
    assert head.headers["content-type"] == whole.headers["content-type"]


BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example:80", "a@127.0.0.1", "evil/api/v1", "[::1", ""]
)
@pytest.mark.parametrize(
    ("path", "accept"), [("/api/v1/models", BROWSER), ("/fi/models", "application/json"), ("/static/x", "image/*")]
)
def test_a_program_that_asks_under_a_foreign_name_gets_a_problem(web: Web, host: str, path: str, accept: str) -> None:
    answer = web.get(path, Host=host, Accept=accept)
    told = json.loads(answer.text)
    assert (answer.status, answer.headers["content-type"]) == (400, "application/problem+json")
    assert {key: told[key] for key in ("type", "status", "instance", "code")} == {
        "type": "/problems/unknown-host", "status": 400, "instance": path, "code": "unknown-host",
    }  # fmt: skip
    assert told["detail"] == f"This server does not answer under the name {host!r}."
    assert "default-src 'none'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("accept", [BROWSER, "*/*"])
def test_a_browser_that_asks_under_a_foreign_name_gets_a_page(web: Web, accept: str) -> None:
    answer = web.get("/sv/models", Host="<b>.example", Accept=accept)
    assert (answer.status, answer.headers["content-type"]) == (400, "text/html; charset=utf-8")
    assert "Servern svarar inte under det här namnet" in answer.text
    assert "<b>" not in answer.text
    assert web.get("/sv/models", "HEAD", Host="evil.example", Accept=accept).text == ""


def test_the_servers_own_names_are_answered(web: Web) -> None:
    for host in ("localhost", f"localhost:{web.port}", "LOCALHOST", f"127.0.0.1:{web.port}"):
        assert web.get("/fi/models", Host=host).status == 200


def test_a_page_that_is_not_there_is_a_problem_for_a_program(web: Web) -> None:
    assert json.loads(web.get("/fi/models/nope", Accept="application/json").text)["code"] == "not-found"
    assert "text/html" in web.get("/fi/models/nope", Accept=BROWSER).headers["content-type"]


@pytest.mark.parametrize(
    "path", ["/fi/models", "/api/v1/models", "/fi/nothing/here", "/api/v1/nothing", "/problems/usage"]
)
def test_every_answer_is_guarded(web: Web, path: str) -> None:
    headers = web.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert (headers["x-content-type-options"], headers["referrer-policy"]) == ("nosniff", "no-referrer")


def test_openapi_is_the_golden_one(web: Web) -> None:
    told = json.dumps(asked(web, "/openapi.json"), indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    if os.environ.get("GRAPHMODEL_GOLDEN") == "write":
        GOLDEN.write_text(told, encoding="utf-8")
    assert told == GOLDEN.read_text(encoding="utf-8")
