"""Pages in a real browser: for everybody, at every width, by day and by night, with and without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.web.conftest import Web

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page

PAGES = (
    "/fi/models",
    "/fi/models/kymenlaakso",
    "/fi/models/kymenlaakso/path",
    "/fi/models/kymenlaakso/members",
    "/fi/models/kymenlaakso/split",
    "/fi/models/kymenlaakso/interfaces",
    "/fi/models/kymenlaakso/coverage",
    "/fi/models/kymenlaakso/trace",
    "/fi/models/kymenlaakso/trace/t07",
    "/fi/models/kymenlaakso/views",
    "/fi/models/kymenlaakso/sources",
    "/fi/models/kymenlaakso/rules",
    "/fi/models/kymenlaakso/things/jm",
    "/fi/models/kymenlaakso/sources/muistio",
    "/fi/rules",
    "/fi/rules/deputy-unnamed",
    "/fi/rules/deputy-unnamed?model=kymenlaakso",
    "/fi/search?q=jarjestaja",
    "/fi/search?q=qqq",
    "/fi/models/nope",
    "/problems/not-found",
    "/fi/models/ansat",
    "/fi/models/ansat/path",
    "/fi/models/ansat/things/paha",
    "/fi/models/ansat/sources/muistio",
)


class Tab:
    """A page of the browser that notes everything a good page does not do."""

    def __init__(self, browser: Browser, web: Web, width: int, scheme: str = "light", scripts: bool = True) -> None:
        self.context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=scripts,
            base_url=web.address,
        )
        self.page: Page = self.context.new_page()
        self.wrong: list[str] = []
        self.address = web.address
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("dialog", self.refuse)
        self.page.on("console", lambda said: self.note(said.type, said.text))
        self.page.on("request", lambda sent: self.sent(sent.url))

    def refuse(self, dialog: Dialog) -> None:
        self.wrong.append(dialog.message)
        dialog.dismiss()

    def sent(self, url: str) -> None:
        if not url.startswith(self.address):
            self.wrong.append(url)

    def note(self, kind: str, text: str) -> None:
        if kind in ("error", "warning") and "404" not in text:
            self.wrong.append(text)


@pytest.fixture
def opened(browser: Browser, seen: Web) -> Iterator[list[Tab]]:
    tabs: list[Tab] = []
    yield tabs
    for tab in tabs:
        tab.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1600, 400])
def test_pages_are_accessible_and_do_nothing_wrong(
    browser: Browser, seen: Web, opened: list[Tab], width: int, scheme: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    tab = Tab(browser, seen, width, scheme)
    opened.append(tab)
    found: dict[str, list[str]] = {}
    for path in PAGES:
        tab.page.goto(path)
        tab.page.evaluate("for (const one of [...document.querySelectorAll('details')].slice(0, 4)) one.open = true")
        report: Any = Axe()
        violations: list[Any] = report.run(tab.page).response["violations"]
        if violations:
            found[path] = [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in violations]
    assert found == {}
    assert tab.wrong == []


@pytest.mark.parametrize("width", [320, 800, 2560])
def test_no_page_is_wider_than_its_window(browser: Browser, seen: Web, opened: list[Tab], width: int) -> None:
    tab = Tab(browser, seen, width)
    opened.append(tab)
    wide: list[str] = []
    for path in PAGES:
        tab.page.goto(path)
        if tab.page.evaluate("document.documentElement.scrollWidth") > width:
            wide.append(path)
    assert wide == []


def test_everything_works_without_scripts(browser: Browser, seen: Web, opened: list[Tab]) -> None:
    tab = Tab(browser, seen, 1600, scripts=False)
    opened.append(tab)
    tab.page.goto("/fi/models")
    tab.page.click("h2 >> text=Kymenlaakso")
    tab.page.click("nav.tabs >> text=Päätöspolku")
    tab.page.select_option("#matter", "strategy")
    tab.page.click("form.choose button")
    assert "matter=strategy" in tab.page.url
    tab.page.fill("#q", "jarjestaja/markk")
    tab.page.click("form.search button")
    tab.page.click("ul.hits a >> nth=0")
    assert tab.page.inner_text("h1") == "Järjestäjä/markkinatyöryhmä"
    tab.page.click("details.evidence summary >> nth=0")
    tab.page.click("details.evidence[open] a.place >> nth=0")
    assert "/sources/muistio#e-" in tab.page.url
    assert tab.page.locator(".passage:target").is_visible()


def test_a_table_sorts_and_filters(browser: Browser, seen: Web, opened: list[Tab]) -> None:
    tab = Tab(browser, seen, 1600)
    opened.append(tab)
    tab.page.goto("/fi/models/kymenlaakso")
    rows = tab.page.locator("main table >> nth=0").locator("tbody tr")
    before = rows.all_inner_texts()
    tab.page.click("main th button >> nth=0")
    tab.page.click("main th button >> nth=0")
    assert tab.page.locator("th[aria-sort=descending]").count() == 1
    after = rows.all_inner_texts()
    assert sorted(after) == sorted(before)
    assert after != before
    tab.page.fill(".filter input", "maakuntahall")
    seen_row = next(row for row in rows.all() if row.is_visible())
    assert seen_row.inner_text().startswith("Maa\N{SOFT HYPHEN}kunta\N{SOFT HYPHEN}hallitus")
    copied = """(row) => {
      getSelection().selectAllChildren(row);
      const copy = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), bubbles: true });
      row.dispatchEvent(copy);
      return copy.clipboardData.getData("text/plain").trim();
    }"""
    assert seen_row.evaluate(copied).startswith("Maakuntahallitus")
    assert tab.wrong == []


def test_a_picture_zooms_by_button_and_by_key(browser: Browser, seen: Web, opened: list[Tab]) -> None:
    tab = Tab(browser, seen, 1600)
    opened.append(tab)
    tab.page.goto("/fi/models/kymenlaakso/path")
    wide = "document.querySelector('[data-picture] svg').getBoundingClientRect().width"
    first = tab.page.evaluate(wide)
    tab.page.get_by_label("Lähennä").click()
    bigger = tab.page.evaluate(wide)
    assert bigger > first * 1.2
    tab.page.focus("[data-picture]")
    tab.page.keyboard.press("-")
    tab.page.keyboard.press("-")
    assert tab.page.evaluate(wide) < first
    tab.page.keyboard.press("0")
    assert tab.page.evaluate(wide) <= tab.page.evaluate("document.querySelector('[data-picture]').clientWidth") + 1
    assert tab.wrong == []


def test_a_box_of_the_picture_leads_to_its_thing(browser: Browser, seen: Web, opened: list[Tab]) -> None:
    tab = Tab(browser, seen, 1600)
    opened.append(tab)
    tab.page.goto("/fi/models/kymenlaakso/path")
    tab.page.locator("[data-picture] a").first.click()
    assert "/fi/models/kymenlaakso/things/" in tab.page.url
    assert tab.wrong == []


def test_focus_goes_in_reading_order_and_is_seen(browser: Browser, seen: Web, opened: list[Tab]) -> None:
    tab = Tab(browser, seen, 1600)
    opened.append(tab)
    tab.page.goto("/fi/models/kymenlaakso")
    tops: list[float] = []
    for number in range(12):
        tab.page.keyboard.press("Tab")
        told = tab.page.evaluate(
            "(() => { const one = document.activeElement; const style = getComputedStyle(one);"
            " return [one.className, one.getBoundingClientRect().top, parseFloat(style.outlineWidth)] })()"
        )
        if number == 0:
            assert told[0] == "skip"
        assert told[2] >= 2
        tops.append(told[1])
    assert tops[1:] == sorted(tops[1:], key=lambda top: top // 40)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_picture_opens_whole_and_readable(browser: Browser, seen: Web, opened: list[Tab], scripts: bool) -> None:
    for width in (1280, 1600):
        tab = Tab(browser, seen, width, scripts=scripts)
        opened.append(tab)
        for path in ("/fi/models/kymenlaakso", "/fi/models/kymenlaakso/path"):
            tab.page.goto(path)
            inner, frame, scale = tab.page.evaluate(
                "(() => { const one = document.querySelector('[data-picture]'); const svg = one.querySelector('svg');"
                " return [one.scrollWidth, one.clientWidth,"
                " svg.getBoundingClientRect().width / svg.viewBox.baseVal.width] })()"
            )
            assert inner <= frame
            assert 0.75 <= scale <= 1.001


def test_on_a_phone_a_row_begins_with_the_person(browser: Browser, seen: Web, opened: list[Tab]) -> None:
    tab = Tab(browser, seen, 400)
    opened.append(tab)
    tab.page.goto("/fi/models/kymenlaakso/views/who-sits-where")
    row = tab.page.locator("main tbody tr").first
    tops = {
        cell.get_attribute("data-column"): box["y"]
        for cell in row.locator("td").all()
        if (box := cell.bounding_box()) is not None
    }
    assert min(tops, key=lambda name: tops[name]) == row.locator(".lead-cell").get_attribute("data-column")
    assert "Jaakko Mikkola" in row.locator(".lead-cell").inner_text()
    assert (
        tab.page.evaluate("(() => { const one = document.querySelector('.table'); return one.scrollWidth })()") <= 400
    )


def test_nothing_is_cut_or_folded_on_paper(browser: Browser, seen: Web, opened: list[Tab]) -> None:
    tab = Tab(browser, seen, 688)
    opened.append(tab)
    upright, lying = 688, 1032  # the widths of A4 within its margins
    for path, width in (
        ("/rules", upright),
        ("/duties", upright),
        ("/members", lying),
        ("/views/decision-path", lying),
    ):
        tab.page.set_viewport_size({"width": width, "height": 900})
        tab.page.goto(f"/fi/models/kymenlaakso{path}")
        tab.page.emulate_media(media="print")
        wide = tab.page.evaluate(
            "[...document.querySelectorAll('main table, main .gm-chart')]"
            ".filter((one) => one.getBoundingClientRect().right > innerWidth + 1)"
            ".map((one) => one.textContent.slice(0, 60))"
        )
        assert wide == [], path
        tab.page.emulate_media(media="screen")
    tab.page.goto("/fi/models/kymenlaakso/path")
    tab.page.emulate_media(media="print")
    heading = tab.page.locator("h2.printed")
    box = heading.bounding_box()
    assert box is not None
    assert box["width"] > 100
    assert heading.inner_text().startswith("Päätöspolku: ")
    hidden = tab.page.locator(".finding details.all").first.locator("li").first.bounding_box()
    assert hidden is not None
    assert hidden["height"] > 10


@pytest.mark.parametrize(
    "path", ["/fi/models/kymenlaakso/members", "/fi/models/kymenlaakso/trace", "/fi/models/fi-law"]
)
def test_no_tab_and_no_column_is_cut(browser: Browser, seen: Web, opened: list[Tab], path: str) -> None:
    tab = Tab(browser, seen, 1280)
    opened.append(tab)
    tab.page.goto(path)
    cut = "[...document.querySelectorAll('.tabs, .table')].filter((one) => one.scrollWidth > one.clientWidth).length"
    assert tab.page.evaluate(cut) == 0


def test_a_printed_structure_stands_under_its_heading(browser: Browser, seen: Web, opened: list[Tab]) -> None:
    """On the first sheet of A4 across, with its margins."""
    tab = Tab(browser, seen, 1017)
    opened.append(tab)
    tab.page.goto("/fi/models/kymenlaakso")
    tab.page.emulate_media(media="print")
    assert tab.page.locator(".panel").evaluate("(one) => one.getBoundingClientRect().bottom") < 186 / 25.4 * 96
