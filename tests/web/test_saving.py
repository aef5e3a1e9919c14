"""A picture saved from its page and asked for by programs: every format, every size, with scripts and without."""

from __future__ import annotations

import json
import re
from http.client import HTTPConnection
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

import pytest

from graphmodel.charts.formats import FORMATS
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.words import texts
from tests.web.conftest import Web

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHARTS = "/api/v1/models/kymenlaakso/charts"


def fetched(web: Web, path: str) -> tuple[int, dict[str, str], bytes]:
    connection = HTTPConnection("127.0.0.1", web.port, timeout=60)
    connection.request("GET", path)
    answer = connection.getresponse()
    told = (answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    connection.close()
    return told


@pytest.mark.parametrize("suffix", sorted(FORMATS))
def test_every_format_has_an_address(seen: Web, suffix: str) -> None:
    status, headers, content = fetched(seen, f"{CHARTS}/structure{suffix}?lang=fi")
    assert (status, headers["content-type"].split(";")[0]) == (200, FORMATS[suffix].media_type.split(";")[0])
    assert len(content) > 1_000
    if suffix != ".svg":
        assert headers["content-disposition"] == f'attachment; filename="kymenlaakso-structure{suffix}"'


@pytest.mark.parametrize("lang", LANGS)
def test_every_format_has_its_name_on_the_page(lang: Lang) -> None:
    """A new format needs `web-download-<ending>` in graphmodel/words/exports.*.ftl."""
    named = [suffix[1:] for suffix in FORMATS if texts(lang).has(f"web-download-{suffix[1:]}")]
    assert named == [suffix[1:] for suffix in FORMATS]


def test_options_are_parameters(seen: Web) -> None:
    from PIL import Image
    from pypdf import PdfReader

    _, _, content = fetched(seen, f"{CHARTS}/path.png?width=1280&transparent=true&theme=dark&matter=division")
    assert abs(Image.open(BytesIO(content)).width - 1280) <= 1
    _, _, content = fetched(seen, f"{CHARTS}/structure.pdf?paper=A3&orientation=portrait&lang=sv")
    box = PdfReader(BytesIO(content)).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (842, 1191)
    _, _, content = fetched(seen, f"{CHARTS}/structure.pdf?tiles=A4&paper=&lang=fi")
    assert "A4-arkkia" in PdfReader(BytesIO(content)).pages[0].extract_text()


@pytest.mark.parametrize(
    ("asked", "status", "code", "detail"),
    [
        ("structure.pdf?paper=A9", 400, "usage", "A4, A3, A2, A1, A0"),
        ("structure.png?width=5", 400, "usage", "100 to 30000"),
        ("structure.png?width=wide", 422, "invalid-request", "width"),
        ("structure.png?width=29999", 400, "usage", "Choose a width of at most"),
        ("structure.pdf?width=800", 400, "usage", "it is for .png"),
        ("structure.pdf?tiles=A3&paper=A4", 400, "usage", "larger sheets"),
        ("structure.pptm", 404, "not-found", "There is no format called 'pptm'"),
        ("circle.pdf", 404, "not-found", "circle"),
        ("path.pdf?matter=nope", 404, "not-found", "nope"),
    ],
)
def test_a_wrong_wish_gets_a_problem(seen: Web, asked: str, status: int, code: str, detail: str) -> None:
    answer = seen.get(f"{CHARTS}/{asked}")
    told = json.loads(answer.text)
    assert (answer.status, told["code"], answer.headers["content-type"]) == (status, code, "application/problem+json")
    assert detail in told["detail"]


def test_no_file_of_the_server_can_be_named(seen: Web) -> None:
    """A template is chosen on one's own machine alone."""
    spec = json.loads(seen.get("/api/v1/openapi.json").text)
    operation = spec["paths"]["/api/v1/models/{model}/charts/{chart}.{suffix}"]["get"]
    assert "template" not in {one["name"] for one in operation["parameters"]}


def test_a_private_person_is_in_no_pdf(seen: Web) -> None:
    from pypdf import PdfReader

    for chart in ("structure", "path", "coverage"):
        _, _, content = fetched(seen, f"/api/v1/models/ansat/charts/{chart}.pdf?lang=fi")
        reader = PdfReader(BytesIO(content))
        told = "".join(page.extract_text() for page in reader.pages) + str(reader.metadata)
        assert "Työryhmä" in told or chart != "structure"
        assert not re.search(r"salanen|salase|maija", re.sub(r"[\s\u00ad-]", "", told), re.IGNORECASE)


@pytest.fixture
def page(browser: Browser, seen: Web) -> Page:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, base_url=seen.address)
    return context.new_page()


def test_a_button_says_what_is_going_on_and_hands_the_file_over(page: Page) -> None:
    wrong: list[str] = []
    page.on("console", lambda said: wrong.append(said.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto("/fi/models/kymenlaakso")
    page.click(".save summary")
    heard = page.evaluate_handle(
        "() => { const heard = []; new MutationObserver(() => { for (const one of document.querySelectorAll('.saving'))"
        " if (one.textContent && heard.at(-1) !== one.textContent) heard.push(one.textContent); })"
        ".observe(document.querySelector('.save'), { childList: true, subtree: true }); return heard; }"
    )
    for button, name in (("form[action$='.pdf'] button", "pdf"), ("form[action$='.png'] button", "png"),
                         ("a[download$='.svg']", "svg")):  # fmt: skip
        with page.expect_download() as handed:
            page.locator(f".save {button}").first.click()
        assert handed.value.suggested_filename == f"kymenlaakso-structure.{name}"
        assert handed.value.path().stat().st_size > 1_000
        page.wait_for_selector(".saving[data-state=done]:not(:empty)")
        file = f"kymenlaakso-structure.{name}"
        assert heard.json_value()[-2:] == [f"Piirretään tiedostoa {file}…", f"Valmis: {file} on selaimen latauksissa."]
    assert wrong == []
    page.context.close()


def test_a_button_says_what_went_wrong(page: Page) -> None:
    page.goto("/sv/models/kymenlaakso")
    page.click(".save summary")
    page.evaluate("document.querySelector('.save select[name=tiles]').append(new Option('A9'))")
    page.select_option(".save select[name=tiles]", "A9")
    page.locator(".save form button").nth(1).click()
    page.wait_for_selector(".saving[data-state=failed]:not(:empty)")
    assert page.locator(".saving:not(:empty)").inner_text().startswith("Filen kunde inte göras. tiles: 'A9' is none of")
    page.route("**/*.png*", lambda route: route.abort())
    page.locator(".save form[action$='.png'] button").click()
    page.wait_for_selector(".save li:has(form[action$='.png']) .saving[data-state=failed]")
    assert "Servern svarade inte" in page.locator(".saving:not(:empty)").inner_text()
    page.context.close()


def test_without_scripts_the_form_is_enough(browser: Browser, seen: Web) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=seen.address)
    page = context.new_page()
    page.goto("/fi/models/kymenlaakso/path?matter=division&at=2018-01-31")
    page.click(".save summary")
    page.locator(".save select[name=paper]").first.select_option("A3")
    with page.expect_download() as handed:
        page.locator(".save form button").first.click()
    assert handed.value.suggested_filename == "kymenlaakso-path.pdf"
    for part in ("lang=fi", "matter=division", "at=2018-01-31", "paper=A3"):
        assert part in handed.value.url
    context.close()


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_the_open_menu_is_accessible_and_inside_of_its_window(
    browser: Browser, seen: Web, width: int, scheme: Literal["light", "dark"]
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, base_url=seen.address)
    page = context.new_page()
    page.goto("/sv/models/kymenlaakso/path")
    page.click(".save summary")
    place = page.locator(".save .sheet").bounding_box()
    assert place is not None
    assert place["x"] >= 0
    assert place["x"] + place["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    axe: Any = Axe()
    assert axe.run(page).response["violations"] == []
    context.close()
