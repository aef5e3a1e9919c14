"""A chart that came back is read on the web: what it proposes is told, nothing is done, whatever was sent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from html import unescape
from http.client import HTTPConnection
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

import pytest

from api.uploads import LARGEST
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.store import Store
from tests.commands import everything
from tests.decks import box, opened, saved, slide_of
from tests.test_returned import Edit, add, delete, rename
from tests.web.conftest import Answer, Web, serving
from tests.web.reading import Linked
from tests.web.test_saving import fetched

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

MODEL = """
model: paluu
name: {fi: Paluun malli, sv: Återkomsten, en: The return}
as_of: 2024
bodies:
  kunta: {kind: municipality, name: {fi: Kunta}}
  hallitus: {kind: board, part_of: kunta, name: {fi: Hallitus}, seats: {paikka: {role: chair}}}
  huttusen-ryhma: {kind: unit, part_of: kunta, name: {fi: Huttusen ryhmä}}
  toimisto: {kind: unit, part_of: hallitus, name: {fi: '<b>"Toimisto"</b>'}}
persons:
  liisa-huttunen: {name: Liisa Huttunen}
"""
WHERE = "/api/v1/models/paluu/returned"
PAGE = "/fi/models/paluu/returned"
EDGE = "----graphmodel7MA4"


@pytest.fixture(scope="module")
def back(embedded_store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Web, Store]]:
    file = tmp_path_factory.mktemp("paluu") / "paluu.yaml"
    file.write_text(MODEL, encoding="utf-8")
    with embedded_store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    load(embedded_store, read(file))
    for web in serving(embedded_store):
        yield web, embedded_store


@pytest.fixture(scope="module")
def drawn(back: tuple[Web, Store]) -> bytes:
    """As the web draws it: the id of a body that is called after a private person is covered."""
    return fetched(back[0], "/api/v1/models/paluu/charts/structure.pptx?lang=fi")[2]


def edited(content: bytes, *edits: Edit) -> bytes:
    deck = opened(content)
    for edit in edits:
        edit(deck)
    return saved(deck)


def posted(web: Web, path: str, content: bytes, kind: str = "application/octet-stream", **headers: str) -> Answer:
    connection = HTTPConnection("127.0.0.1", web.port, timeout=60)
    connection.request("POST", path, content, {"content-type": kind, **headers})
    answer = connection.getresponse()
    told = {name.lower(): value for name, value in answer.getheaders()}
    found = Answer(answer.status, told, answer.read().decode("utf-8", "replace"))
    connection.close()
    return found


def form(content: bytes, name: str = "muokattu.pptx", field: str = "file", more: Sequence[bytes] = ()) -> bytes:
    """As a browser writes it."""
    head = f'Content-Disposition: form-data; name="{field}"; filename="{name}"\r\nContent-Type: a/b\r\n\r\n'.encode()
    parts = [*more, head + content]
    fence = f"--{EDGE}".encode()
    return b"".join(fence + b"\r\n" + part + b"\r\n" for part in parts) + fence + b"--\r\n"


FORM = f"multipart/form-data; boundary={EDGE}"
OTHER = b'Content-Disposition: form-data; name="note"\r\n\r\nhello'


def covered(deck: Any) -> str:
    """The key of the one box whose id is not that of the model."""
    from tests.decks import boxes

    return next(key for _, key, _ in boxes(deck) if "ryhma" in key)


def test_what_a_deck_proposes_is_told_and_nothing_is_done(back: tuple[Web, Store], drawn: bytes) -> None:
    web, store = back
    before = everything(store)
    content = edited(drawn, rename("paluu/toimisto", "Uusi"), delete("paluu/hallitus"), add("Tiimi", "paluu/kunta"))
    told = [
        json.loads(posted(web, path, body, kind).text)
        for path, body, kind in (
            (f"{WHERE}?lang=en&file=muokattu.pptx", content, "application/octet-stream"),
            (f"{WHERE}?lang=en", form(content), FORM),
            (f"{WHERE}?lang=en", form(content, more=[OTHER]), FORM),
        )
    ]
    assert told[0] == told[1] == told[2]
    assert [(one["change"], one["obstacle"]) for one in told[0]["changes"]] == [
        ("renamed", None), ("removed", "has-kids"), ("added", None)
    ]  # fmt: skip
    assert told[0]["changes"][0]["text"] == '<b>"Toimisto"</b>: the new name is Uusi.'
    assert told[0]["changes"][2]["to"] == ["paluu/kunta"]
    assert told[0]["command"] == "graphmodel returned muokattu.pptx --apply"
    page = posted(web, PAGE, form(content), FORM)
    assert (page.status, page.headers["cache-control"]) == (200, "no-store")
    assert "/fi/models/paluu/things/toimisto" in Linked(page.text).links
    assert "&lt;b&gt;&#34;Toimisto&#34;&lt;/b&gt;" in page.text
    assert everything(store) == before


def test_a_covered_id_is_understood_and_stays_covered(back: tuple[Web, Store], drawn: bytes) -> None:
    web, _ = back
    key = covered(opened(drawn))
    assert "huttus" not in key.lower()
    told = json.loads(posted(web, f"{WHERE}?file=a.pptx", edited(drawn, rename(key, "Uusi ryhmä"))).text)
    [change] = told["changes"]
    assert (change["id"], change["new_name"], change["obstacle"]) == (key, "Uusi ryhmä", None)
    answers = [posted(web, path, form(edited(drawn, rename(key, "x"), delete("paluu/hallitus"))), FORM)
               for path in (WHERE, PAGE)]  # fmt: skip
    assert not [one for one in answers if re.search("huttu", unescape(one.text), re.IGNORECASE)]


def test_a_name_that_is_hidden_cannot_be_guessed(back: tuple[Web, Store], drawn: bytes) -> None:
    """A file that claims the hidden name is answered like one that claims any other."""
    web, _ = back
    answers: list[tuple[str, str]] = []
    for guess in ("Huttusen ryhmä", "Virtasen ryhmä"):
        content = edited(drawn, rename(covered(opened(drawn)), guess), add(guess, "paluu/kunta"))
        told = json.loads(posted(web, f"{WHERE}?file=a.pptx", content).text)
        answers.append(tuple(str(one["obstacle"]) for one in told["changes"]))  # pyright: ignore[reportArgumentType]
    assert answers[0] == answers[1] == ("None", "None")


def test_what_was_not_understood_is_told(back: tuple[Web, Store], drawn: bytes) -> None:
    def beside(deck: Any) -> None:
        shapes = slide_of(deck, box(deck, "paluu/kunta")).shapes
        shapes.add_textbox(0, 0, 900_000, 300_000).text_frame.text = "Muista kysyä"
        shapes.add_connector(1, 0, 0, 9, 9)

    told = json.loads(posted(back[0], f"{WHERE}?file=a.pptx", edited(drawn, beside)).text)
    assert (told["changes"], told["passed"]) == ([], [{"page": 1, "text": "Muista kysyä"}, {"page": 1, "text": ""}])


def test_draw_io_comes_back_under_any_name(back: tuple[Web, Store]) -> None:
    content = fetched(back[0], "/api/v1/models/paluu/charts/structure.drawio?lang=fi")[2]
    content = content.replace(b'label="Hallitus"', b'label="Johto"')
    for name in ("a.drawio", "a.drawio.xml", "a"):
        told = json.loads(posted(back[0], f"{WHERE}?file={name}", content).text)
        assert [(one["change"], one["new_name"]) for one in told["changes"]] == [("renamed", "Johto")]


def bomb() -> bytes:
    import zipfile

    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("ppt/presentation.xml", b"<a>" + b"<b/>" * 3_000_000 + b"</a>")
    return out.getvalue()


REFUSED: dict[str, tuple[bytes, str, int, str, str]] = {
    "nothing": (b"", "a/b", 400, "usage", "no file in the request"),
    "an empty file": (form(b""), FORM, 400, "usage", "no file in the request"),
    "another field": (form(b"x", field="deck"), FORM, 400, "usage", "no field called file"),
    "no boundary": (form(b"x"), "multipart/form-data", 400, "usage", "boundary"),
    "another boundary": (form(b"x"), "multipart/form-data; boundary=x", 400, "usage", "damaged"),
    "cut off": (form(b"x" * 500)[:300], FORM, 400, "usage", "damaged"),
    "many parts": (form(b"x", more=[OTHER] * 50), FORM, 400, "usage", "too many parts"),
    "another kind": (form(b"%PDF-1.7", "a.pdf"), FORM, 400, "usage", "ends in .pptx or .drawio"),
    "no deck": (form(b"PK\x03\x04", "a.pptx"), FORM, 400, "input", "a.pptx: expected a PowerPoint file"),
    "another XML": (form(b"<svg/>", "a.svg"), FORM, 400, "input", "XML of another kind"),
    "entities": (form(b'<!DOCTYPE x [<!ENTITY a "a">]><mxfile>&a;</mxfile>'), FORM, 400, "input", "muokattu.pptx"),
    "a bomb": (form(bomb()), FORM, 400, "input", "which no deck does"),
    "tags": (form(b"<mxfile>" + b"<a/>" * 1_000_001 + b"</mxfile>", "a.drawio"), FORM, 400, "input", "1,000,003 tags"),
    "a name that steers": (form(b"x", '..\\..\\<script>a\x1b.exe'), FORM, 400, "usage", "<script>a.exe: a file"),
    "too large": (b"x" * (LARGEST + 1), "a/b", 413, "too-large", "33,554,432 are read"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_come_back_is_refused_in_words(back: tuple[Web, Store], case: str) -> None:
    content, kind, status, code, says = REFUSED[case]
    answer = posted(back[0], WHERE, content, kind)
    told = json.loads(answer.text)
    assert (answer.status, answer.headers["content-type"]) == (status, "application/problem+json")
    assert told["code"] == code
    assert says in told["detail"]
    page = posted(back[0], PAGE, content, kind)
    assert (page.status, page.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert says in unescape(page.text)
    assert "<script>a" not in page.text
    assert 'enctype="multipart/form-data"' in page.text


def test_a_body_that_is_announced_too_large_is_not_awaited(back: tuple[Web, Store]) -> None:
    connection = HTTPConnection("127.0.0.1", back[0].port, timeout=20)
    connection.putrequest("POST", WHERE)
    connection.putheader("content-length", str(10**12))
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()


def test_a_deck_of_another_model_says_of_which(back: tuple[Web, Store], drawn: bytes) -> None:
    from tests.test_returned import COUNTY

    answer = posted(back[0], f"{WHERE}?file=a.pptx", COUNTY)
    assert answer.status == 400
    assert "a.pptx was drawn of the model m, not of paluu" in json.loads(answer.text)["detail"]
    for path in ("/api/v1/models/nope/returned", "/fi/models/nope/returned"):
        assert posted(back[0], path, drawn).status == 404


@pytest.mark.parametrize(
    ("name", "argument"),
    [("Rakenne ä (1).pptx", '"Rakenne ä (1).pptx"'), ("-x.pptx", "FILE"), ("$(reboot).pptx", "FILE"),
     ('a".pptx', "FILE"), ("`a`.pptx", "FILE"), ("a;b.pptx", "FILE"), ("a\nb.pptx", "ab.pptx")],
)  # fmt: skip
def test_the_command_is_safe_to_copy(back: tuple[Web, Store], drawn: bytes, name: str, argument: str) -> None:
    told = json.loads(posted(back[0], f"{WHERE}?file={quote(name)}", drawn).text)
    assert told["command"] == f"graphmodel returned {argument} --apply"


def test_only_these_two_addresses_take_a_post(back: tuple[Web, Store]) -> None:
    spec = json.loads(back[0].get("/api/v1/openapi.json").text)["paths"]
    assert {path: sorted(of) for path, of in spec.items() if sorted(of) != ["get"]} == {
        "/api/v1/models/{model}/returned": ["post"]
    }
    assert posted(back[0], "/fi/models/paluu", b"x").status == 405


@pytest.mark.parametrize(
    ("lang", "width", "scheme", "scripts"),
    [("fi", 1280, "light", True), ("sv", 400, "dark", False), ("en", 320, "light", True)],
)
def test_in_a_browser(
    browser: Browser, back: tuple[Web, Store], drawn: bytes, tmp_path: Path, lang: str, width: int,
    scheme: Literal["light", "dark"], scripts: bool,
) -> None:  # fmt: skip
    file, large = tmp_path / "Muokattu kaavio ä.pptx", tmp_path / "suuri.pptx"
    file.write_bytes(edited(drawn, rename("paluu/toimisto", "Uusi"), delete("paluu/hallitus")))
    large.write_bytes(b"PK\x03\x04" + b"0" * (LARGEST + 5_000_000))
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme,
                                  java_script_enabled=scripts, base_url=back[0].address)  # fmt: skip
    page = context.new_page()
    outside: list[str] = []
    page.on("request", lambda one: outside.append(one.url) if not one.url.startswith(back[0].address) else None)
    page.goto(f"/{lang}/models/paluu")
    page.click(".save summary")
    page.click(f".save a[href='/{lang}/models/paluu/returned']")
    assert sent(page, large) == 413
    assert page.locator(".refused").count() == 1
    assert sent(page, file) == 200
    assert page.locator(".proposals li").count() == 2
    assert "Muokattu kaavio ä.pptx" in page.locator(".lead").inner_text()
    assert page.locator(".command").inner_text().strip() == 'graphmodel returned "Muokattu kaavio ä.pptx" --apply'
    if scripts:
        from axe_playwright_python.sync_playwright import Axe

        axe: Any = Axe()
        assert axe.run(page).response["violations"] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    with page.expect_download() as handed:
        page.click("a[download$='.csv']")
    rows = Path(handed.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 3
    assert "Uusi" in rows[1]
    assert [url for url in outside if not url.startswith("data:")] == []
    context.close()


def sent(page: Page, file: Path) -> int:
    page.set_input_files("#file", str(file))
    with page.expect_navigation() as landed:
        page.click(".upload button")
    return landed.value.status
