"""A large picture on a canvas, in a real browser: drawn, searched, walked through by keys, and told as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.queries import shipped
from graphmodel.store import Store
from tests.web.conftest import Web, serving
from tests.web.test_browser import Tab

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PATH = "/fi/models/esimerkkialue"
COLOURS = """(canvas) => {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  return new Set(new Uint32Array(data.buffer)).size;
}"""
CURRENT = "tr[aria-current=true]"


@pytest.fixture(scope="module")
def wide(embedded_store: Store) -> Iterator[Web]:
    """The web with a model whose structure has more boxes than a page draws inline."""
    with embedded_store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    load(embedded_store, *(read(shipped("data") / name) for name in ("fi-law", "esimerkkialue")))
    yield from serving(embedded_store)


@pytest.fixture
def tabs() -> Iterator[list[Tab]]:
    opened: list[Tab] = []
    yield opened
    for tab in opened:
        tab.context.close()


def opened(browser: Browser, web: Web, tabs: list[Tab], width: int = 1600, scheme: str = "light") -> Tab:
    return opened_at(browser, web, tabs, PATH, width, scheme)


def opened_at(
    browser: Browser, web: Web, tabs: list[Tab], path: str, width: int = 1600, scheme: str = "light"
) -> Tab:  # fmt: skip
    tab = Tab(browser, web, width, scheme)
    tabs.append(tab)
    tab.page.goto(path, timeout=120_000)  # the first one judges the whole model
    tab.page.wait_for_selector("canvas[data-drawn]")
    return tab


def scale(tab: Tab) -> float:
    """As drawn last; a change is drawn in the next frame."""
    tab.page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return float(tab.page.locator("canvas").get_attribute("data-scale") or 0)


@pytest.mark.parametrize(("width", "scheme"), [(1600, "light"), (400, "dark")])
def test_it_is_drawn_and_accessible(browser: Browser, wide: Web, tabs: list[Tab], width: int, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    tab = opened(browser, wide, tabs, width, scheme)
    assert tab.page.locator("canvas").evaluate(COLOURS) > 10
    assert not tab.page.locator("[data-picture]").is_visible()
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= width
    report: Any = Axe()
    violations: list[Any] = report.run(tab.page, context=None if width > 400 else ".panel").response["violations"]
    assert [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in violations] == []
    assert tab.wrong == []


def test_a_search_goes_there_and_enter_opens_the_page(browser: Browser, wide: Web, tabs: list[Tab]) -> None:
    tab = opened(browser, wide, tabs)
    tab.page.fill("#canvas-search", "TYOTERVEYSYHTEISTYON")
    said = tab.page.inner_text(".chosen [role=status]")
    assert said.startswith("Työterveysyhteistyön yksikkö")
    assert tab.page.locator(CURRENT).count() == 1
    assert "työterveysyhteistyön" in tab.page.locator(CURRENT).inner_text().replace("\N{SOFT HYPHEN}", "").lower()
    assert scale(tab) >= 1
    drawn = int(tab.page.locator("canvas").get_attribute("data-drawn") or 0)
    assert 0 < drawn < 150
    tab.page.fill("#canvas-search", "qqq")
    assert tab.page.inner_text(".large output") == "Kuvassa ei ole tämän nimistä."
    tab.page.focus("canvas")
    tab.page.keyboard.press("Enter")
    tab.page.wait_for_url("**/things/**")
    assert tab.page.inner_text("h1").replace("\N{SOFT HYPHEN}", "").startswith("Työterveysyhteistyön yksikkö")
    assert tab.wrong == []


def test_keys_walk_the_tree_and_move_the_picture(browser: Browser, wide: Web, tabs: list[Tab]) -> None:
    tab = opened(browser, wide, tabs)
    status, keys = tab.page.locator(".chosen [role=status]"), tab.page.keyboard
    whole = scale(tab)
    tab.page.focus("canvas")
    keys.press("+")
    assert scale(tab) == pytest.approx(whole * 1.25, abs=0.002)
    keys.press("-")
    keys.press("-")
    assert scale(tab) < whole
    keys.press("0")
    assert scale(tab) == whole
    told: list[str] = []
    for key in ("ArrowDown", "ArrowDown", "ArrowRight", "ArrowLeft", "ArrowUp"):
        keys.press(key)
        told.append(status.inner_text())
    assert told[3] == told[1] != told[2]
    assert told[4] == told[0] != told[1]
    before = tab.page.evaluate("({ ...document.querySelector('[data-canvas]').shown.view })")
    keys.press("Shift+ArrowRight")
    after = tab.page.evaluate("({ ...document.querySelector('[data-canvas]').shown.view })")
    assert after["x"] > before["x"]
    assert status.inner_text() == told[4]
    keys.press("Escape")
    assert status.inner_text() == ""
    assert tab.page.locator(CURRENT).count() == 0
    assert tab.wrong == []


def test_buttons_rows_and_drags_do_the_same(browser: Browser, wide: Web, tabs: list[Tab]) -> None:
    tab = opened(browser, wide, tabs)
    whole = scale(tab)
    tab.page.get_by_label("Lähennä").click()
    assert scale(tab) > whole
    button = tab.page.locator(".locate").nth(40)
    name = (button.get_attribute("aria-label") or "").removeprefix("Näytä kuvassa: ")
    button.click()
    assert tab.page.inner_text(".chosen [role=status]").startswith(name)
    assert tab.page.locator(CURRENT).locator(".locate").get_attribute("aria-label") == f"Näytä kuvassa: {name}"
    x = "document.querySelector('[data-canvas]').shown.view.x"
    before = tab.page.evaluate(x)
    canvas, mouse = tab.page.locator("canvas"), tab.page.mouse
    canvas.hover(position={"x": 300, "y": 200})
    mouse.down()
    canvas.hover(position={"x": 200, "y": 200})
    mouse.up()
    assert tab.page.evaluate(x) > before
    assert tab.page.inner_text(".chosen [role=status]").startswith(name)
    before = tab.page.evaluate(x)
    tab.page.get_by_label("Siirrä vasemmalle").click()
    assert tab.page.evaluate(x) < before
    assert tab.wrong == []


def test_the_inline_picture_stays_without_scripts_and_on_paper(browser: Browser, wide: Web, tabs: list[Tab]) -> None:
    tab = Tab(browser, wide, 1600, scripts=False)
    tabs.append(tab)
    tab.page.goto(PATH)
    assert tab.page.locator("[data-picture] svg.gm-chart").is_visible()
    assert not tab.page.locator("canvas").is_visible()
    live = opened(browser, wide, tabs)
    live.page.emulate_media(media="print")
    assert live.page.locator("[data-picture] svg.gm-chart").is_visible()
    assert not live.page.locator("canvas").is_visible()


def test_a_scene_that_does_not_come_leaves_the_inline_picture(browser: Browser, wide: Web, tabs: list[Tab]) -> None:
    tab = Tab(browser, wide, 1600)
    tabs.append(tab)
    tab.page.route("**/structure.json*", lambda route: route.abort())
    tab.page.goto(PATH)
    tab.page.get_by_label("Lähennä").click()
    assert tab.page.locator("[data-picture] svg.gm-chart").is_visible()
    assert not tab.page.locator("canvas").is_visible()
