"""Every page and answer that links lead to: none is missing, none tells a private name, none lets markup in."""

from __future__ import annotations

import re
from html import unescape

import pytest

from tests.web.conftest import Answer, Web
from tests.web.reading import Linked

START = (
    "/fi/models/ansat",
    "/fi/search?q=ryhma",
    "/fi/search?q=salanen",
    "/fi/search?q=asia",
    "/fi/rules/deputy-unnamed?model=ansat",
    "/api/v1/models?lang=fi",
    "/api/v1/models/ansat?lang=fi",
    "/api/v1/models/ansat/findings?lang=fi",
    "/api/v1/search?q=s&lang=fi",
    "/api/v1/models/ansat/views/who-sits-where?lang=fi",
    "/api/v1/models/ansat/views/deputies?lang=fi",
    "/api/v1/models/ansat/trace?lang=fi",
    "/api/v1/models/ansat/charts/path.html?lang=fi",
    "/api/v1/models/ansat/charts/path.json?lang=fi",
    "/api/v1/models/ansat/charts/coverage.html?lang=fi",
)
PRIVATE = re.compile(r"salanen|salase|maija", re.IGNORECASE)


@pytest.fixture(scope="module")
def reached(web: Web) -> dict[str, Answer]:
    """Every answer about the model of traps that links lead to."""
    found: dict[str, Answer] = {}
    waiting = list(START)
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        found[path] = web.get(path)
        if "text/html" in found[path].headers.get("content-type", "") and path.startswith("/fi/"):
            links = (link.split("#")[0] for link in Linked(found[path].text).links)
            waiting += [link for link in links if "ansat" in link and not link.startswith(("/sv/", "/en/", "#"))]
    return found


def test_every_link_leads_somewhere(reached: dict[str, Answer]) -> None:
    assert len(reached) > 40
    assert {path: answer.status for path, answer in reached.items() if answer.status != 200} == {}


def test_a_private_person_is_nowhere(reached: dict[str, Answer]) -> None:
    asked_for = {"/fi/search?q=salanen"}  # the question itself is repeated
    shown = [
        path for path, answer in reached.items() if PRIVATE.search(unescape(answer.text)) and path not in asked_for
    ]
    assert shown == []


def test_a_private_persons_address_is_not_there(web: Web) -> None:
    answer = web.get("/fi/models/ansat/things/maija-salane")
    assert answer.status == 404
    assert "maija-salanen" not in answer.text
    assert web.get("/fi/models/ansat/things/maija-salanen").status == 404


def test_a_private_person_is_not_found_by_name(web: Web) -> None:
    assert "Mitään ei löytynyt" in web.get("/fi/search?q=maija").text
    assert '"items":[]' in web.get("/api/v1/search?q=Salasen").text.replace(" ", "")


def test_a_public_person_is_shown(reached: dict[str, Answer]) -> None:
    assert "Erkki Julkinen" in reached["/fi/models/ansat/things/erkki-julkinen"].text
    assert "Erkki Julkinen" in reached["/fi/models/ansat/sources/muistio"].text


def test_no_name_becomes_markup(reached: dict[str, Answer]) -> None:
    for path, answer in reached.items():
        if path.startswith("/fi/") or answer.headers["content-type"].startswith("image/svg"):
            for tag, told in Linked(answer.text).tags:
                assert not [name for name in told if name.startswith("on")], path
                assert tag != "script" or (told.get("src") or "").startswith("/static/"), path
                assert tag not in ("img", "b") or told.get("src") != "x", path
                assert not re.match(r"\s*javascript:", told.get("href") or "", re.IGNORECASE), path
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in reached["/fi/models/ansat/things/paha"].text
    assert "Ansat &lt;b&gt;" in reached["/fi/models/ansat"].text


def test_pages_ask_for_nothing_from_elsewhere(reached: dict[str, Answer]) -> None:
    pages = {path: Linked(answer.text) for path, answer in reached.items() if path.startswith("/fi/")}
    assert all(
        link.startswith(("/", "#")) and not link.startswith("//") for page in pages.values() for link in page.links
    )
    assert not [path for path, page in pages.items() for tag, told in page.tags if tag == "style" or "style" in told]


def test_every_id_on_a_page_is_there_once(reached: dict[str, Answer]) -> None:
    for path, answer in reached.items():
        if path.startswith("/fi/"):
            ids = [told["id"] for _, told in Linked(answer.text).tags if told.get("id")]
            assert len(ids) == len(set(ids)), path
