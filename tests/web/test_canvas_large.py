"""A picture of hundreds of bodies on a page: the table in parts, fingers, colours and sizes, what is drawn when."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.store import Store
from tests.web.conftest import Web, serving
from tests.web.test_browser import Tab
from tests.web.test_canvas import COLOURS, CURRENT, opened_at, scale

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PATH = "/fi/models/suuri"
COUNT = 1_700
STATUS = ".chosen [role=status]"
SHOWN = "document.querySelector('[data-canvas]').shown"
LEAST_TEXT = f"""async () => {{
  const chart = {SHOWN}, least = [], {{ ctx }} = chart.drawing, write = CanvasRenderingContext2D.prototype.fillText;
  ctx.fillText = function (text, x, y) {{
    least.push(parseFloat(/([\\d.]+)px/.exec(this.font)[1]) * this.getTransform().a / devicePixelRatio);
    return write.call(this, text, x, y);
  }};
  const box = chart.scene.boxes[40], found = [];
  for (const at of [chart.whole, 0.12, 0.2, 0.35, 0.5, 0.7, 0.85, 1, 2]) {{
    chart.look(box.x, box.y, at);
    chart.draw(true);
    found.push([at, least.length, Math.min(...least.splice(0))]);
  }}
  delete ctx.fillText;
  return found;
}}"""
ALONE = f"""() => {{
  const {{ scene, drawing }} = {SHOWN};
  const texts = [];
  const ctx = drawing.ctx;
  const write = CanvasRenderingContext2D.prototype.fillText;
  ctx.fillText = function (text, x, y) {{
    texts.push([text, x, y, this.font]);
    return write.call(this, text, x, y);
  }};
  const {{ view }} = {SHOWN};
  drawing.title(view, devicePixelRatio, [view.x, view.y, view.x + 1e6, view.y + 1e6]);
  delete ctx.fillText;
  const at = (box) => [(box.x - view.x) * view.scale, (box.y - view.y) * view.scale];
  const boxes = scene.boxes.map((box) => [...at(box), box.w * view.scale, box.h * view.scale]);
  return [texts.length, texts.filter(([, x, y, font]) => {{
    const size = parseFloat(/([\\d.]+)px/.exec(font)[1]);
    return boxes.some(([a, b, w, h]) => x + 4 > a && x < a + w && y > b + 1 && y - 0.7 * size < b + h);
  }}).map(([text]) => text)];
}}"""


def model(folder: Path) -> Path:
    lines = ["model: suuri", "name: {fi: Suuri alue}", "as_of: 2024-01-31", "bodies:"]
    for i in range(COUNT):
        name = "Kotihoidon yksikkö" if i in (300, 301) else f"Palveluyksikkö {i}"
        unsure = "certainty: inferred, reason: näin päätellään" if i % 20 == 3 else ""
        above = f", part_of: {{b{(i - 1) // 6}: {{{unsure}}}}}" if i else ""
        lines.append(f"  b{i}: {{kind: unit, name: {{fi: {name}}}, existence: existing{above}}}")
    (folder / "model.yaml").write_text("\n".join(lines), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def wide(embedded_store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    with embedded_store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    load(embedded_store, read(model(tmp_path_factory.mktemp("suuri"))))
    yield from serving(embedded_store)


@pytest.fixture
def tabs() -> Iterator[list[Tab]]:
    opened: list[Tab] = []
    yield opened
    for tab in opened:
        tab.context.close()


@pytest.fixture
def tab(browser: Browser, wide: Web, tabs: list[Tab]) -> Tab:
    return opened_at(browser, wide, tabs, PATH)


def rows(tab: Tab) -> list[str]:
    return [
        one.replace("\N{SOFT HYPHEN}", "") for one in tab.page.locator(".as-text tbody .lead-cell a").all_inner_texts()
    ]


def until(tab: Tab, condition: str) -> None:
    """A page of this policy does not let a script be made of text, as wait_for_function would."""
    for _ in range(200):
        if tab.page.evaluate(f"Boolean({condition})"):
            return
        tab.page.wait_for_timeout(50)
    raise AssertionError(condition)


def test_the_page_is_small_and_its_table_in_parts(tab: Tab) -> None:
    assert len(tab.page.request.get(PATH).text()) < 150_000
    assert len(rows(tab)) == 100
    assert tab.page.inner_text("[data-told]").endswith("1\N{NO-BREAK SPACE}700")
    tab.page.get_by_role("button", name="Seuraavat rivit").click()
    assert rows(tab)[0] == "Palveluyksikkö 100"
    tab.page.fill("#rows-name", "KOTIHOIDON")
    assert rows(tab) == ["Kotihoidon yksikkö"] * 2
    assert tab.wrong == []


def test_two_of_one_name_are_two_rows_and_two_boxes(tab: Tab) -> None:
    tab.page.fill("#rows-name", "kotihoidon")
    links = [one.get_attribute("href") for one in tab.page.locator(".as-text tbody .lead-cell a").all()]
    assert links == [f"{PATH}/things/b300", f"{PATH}/things/b301"]
    for number in (0, 1):
        tab.page.locator(".locate").nth(number).click()
        assert tab.page.evaluate(f"{SHOWN}.chosen.id") == f"suuri/b{300 + number}"
        assert tab.page.locator(CURRENT).locator(".lead-cell a").get_attribute("href") == links[number]


def test_what_is_chosen_in_the_picture_is_shown_in_its_part_of_the_table(tab: Tab) -> None:
    tab.page.fill("#rows-name", "kotihoidon")
    tab.page.fill("#canvas-search", "Palveluyksikkö 1234")
    assert tab.page.inner_text(STATUS).startswith("Palveluyksikkö 1234")
    assert "Palveluyksikkö 1234" in tab.page.locator(CURRENT).inner_text()
    assert rows(tab)[0] == "Palveluyksikkö 1200"
    assert tab.page.input_value("#rows-name") == ""
    assert tab.wrong == []


def test_without_scripts_the_server_gives_the_parts_and_the_picture_as_a_file(
    browser: Browser, wide: Web, tabs: list[Tab]
) -> None:
    tab = Tab(browser, wide, 1600, scripts=False)
    tabs.append(tab)
    tab.page.goto(f"{PATH}/structure?page=4", timeout=120_000)
    assert rows(tab)[0] == "Kotihoidon yksikkö"
    assert tab.page.locator("[data-picture] img").evaluate("(one) => one.complete && one.naturalWidth") > 1000
    tab.page.fill("#rows-name", "kotihoidon")
    tab.page.get_by_role("button", name="Näytä").last.click()
    assert rows(tab) == ["Kotihoidon yksikkö"] * 2
    links = [one.get_attribute("href") for one in tab.page.locator(".as-text tbody .lead-cell a").all()]
    assert links == [f"{PATH}/things/b300", f"{PATH}/things/b301"]


def test_a_finger_moves_and_chooses_and_two_zoom(browser: Browser, wide: Web, tabs: list[Tab]) -> None:
    tab = opened_at(browser, wide, tabs, PATH)
    tab.page.locator("canvas").scroll_into_view_if_needed()
    place: Any = tab.page.locator("canvas").bounding_box()
    send: Any = tab.context.new_cdp_session(tab.page)

    def touch(kind: str, *points: tuple[float, float]) -> None:
        told = [{"x": place["x"] + x, "y": place["y"] + y, "id": i} for i, (x, y) in enumerate(points)]
        send.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": told})

    whole, scrolled = scale(tab), tab.page.evaluate("scrollY")
    touch("Start", (400, 250), (500, 250))
    touch("Move", (350, 250), (550, 250))
    touch("Move", (300, 250), (600, 250))
    touch("End")
    assert scale(tab) == pytest.approx(3 * whole, rel=0.05)
    before = tab.page.evaluate(f"{SHOWN}.view.x")
    touch("Start", (400, 250))
    touch("Move", (350, 250))
    touch("Move", (300, 250))
    touch("End")
    assert tab.page.evaluate(f"{SHOWN}.view.x") > before
    assert tab.page.evaluate("scrollY") == scrolled
    assert tab.page.inner_text(STATUS) == ""
    tab.page.evaluate(f"{SHOWN}.show({SHOWN}.scene.boxes[77])")
    middle = place["width"] / 2, place["height"] / 2
    assert scale(tab) >= 1
    touch("Start", middle)
    touch("End")
    assert tab.page.inner_text(STATUS).startswith("Palveluyksikkö 77")
    assert tab.wrong == []


def test_the_wheel_zooms_where_the_pointer_is_once_the_picture_has_the_focus(tab: Tab) -> None:
    canvas = tab.page.locator("canvas")
    canvas.scroll_into_view_if_needed()
    whole = scale(tab)
    canvas.hover(position={"x": 300, "y": 200})
    under = f"(() => {{ const {{ x, y, scale }} = {SHOWN}.view; return [x + 300 / scale, y + 200 / scale]; }})()"
    before = tab.page.evaluate(under)
    canvas.evaluate("(one) => one.focus()")
    tab.page.mouse.wheel(0, -400)
    until(tab, f"{SHOWN}.view.scale > {whole} * 1.5")
    assert tab.page.evaluate(under) == pytest.approx(before, abs=2)


def test_no_text_is_smaller_than_eleven_pixels_and_titles_stand_beside_boxes(tab: Tab) -> None:
    found = tab.page.evaluate(LEAST_TEXT)
    assert all(least is None or least >= 10.99 for _, _, least in found), found
    assert all(count for at, count, _ in found if at >= 0.5), found
    for at in (0.2, 0.5, 1.0):
        tab.page.evaluate(f"{SHOWN}.look({SHOWN}.scene.boxes[40].x, {SHOWN}.scene.boxes[40].y, {at})")
        scale(tab)
        written, over = tab.page.evaluate(ALONE)
        assert over == [], at
        assert written or at > 0.5


def test_colours_follow_the_reader_while_the_page_is_open(tab: Tab) -> None:
    canvas = tab.page.locator("canvas")
    corner = "(one) => [...one.getContext('2d').getImageData(1, 1, 1, 1).data].slice(0, 3)"
    assert canvas.evaluate(corner) == [255, 255, 255]
    tab.page.emulate_media(color_scheme="dark")
    scale(tab)
    assert canvas.evaluate(corner) == [0x14, 0x18, 0x1D]
    tab.page.emulate_media(color_scheme="light", forced_colors="active", reduced_motion="reduce")
    scale(tab)
    assert canvas.evaluate(corner) == canvas.evaluate(
        "() => { const one = document.body.appendChild(document.createElement('p')); one.className = 'probe';"
        " const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number); one.remove();"
        " return [r, g, b]; }"
    )
    assert canvas.evaluate(COLOURS) >= 2


def test_it_fits_its_frame_again_and_is_sharp_on_dense_screens(browser: Browser, wide: Web, tabs: list[Tab]) -> None:
    tab = opened_at(browser, wide, tabs, PATH)
    whole = scale(tab)
    tab.page.set_viewport_size({"width": 700, "height": 900})
    until(tab, f"{SHOWN}.view.scale < {whole} * 0.8")
    screen: Any = tab.context.new_cdp_session(tab.page)
    dense = {"width": 700, "height": 900, "deviceScaleFactor": 2, "mobile": False}
    screen.send("Emulation.setDeviceMetricsOverride", dense)
    tab.page.get_by_label("Lähennä").click()
    until(tab, "(() => { const one = document.querySelector('canvas'); return one.width === 2 * one.clientWidth; })()")
    assert tab.page.locator("canvas").evaluate(COLOURS) > 10


def test_a_far_view_is_sharp_once_it_rests(tab: Tab) -> None:
    tab.page.get_by_label("Lähennä").click()
    tab.page.get_by_label("Lähennä").click()
    until(tab, f"Math.abs(({SHOWN}.drawing.sheets.detail?.unit ?? 0) / {SHOWN}.view.scale - 1) < 1e-6")
    scale(tab)
    other = tab.page.evaluate(f"""() => {{
      const {{ canvas, drawing }} = {SHOWN};
      const pixels = () => drawing.ctx.getImageData(0, 0, canvas.width, canvas.height).data;
      const before = pixels();
      drawing.sheets.forget();
      {SHOWN}.draw(true);
      const after = pixels();
      return after.filter((one, i) => Math.abs(one - before[i]) > 32).length / after.length;
    }}""")
    assert other < 0.002


def test_uncertain_lines_are_dashed_however_small(tab: Tab) -> None:
    dashes = tab.page.evaluate(f"""() => {{
      const {{ drawing, scene }} = {SHOWN}, found = [];
      for (const at of [0.06, 0.2, 0.5, 1, 3]) {{
        const ctx = new OffscreenCanvas(800, 600).getContext("2d");
        const set = ctx.setLineDash.bind(ctx);
        const told = [];
        ctx.setLineDash = (dash) => {{ if (dash.length) told.push(dash.map((one) => one * at)); set(dash); }};
        ctx.scale(at, at);
        for (const _ of drawing.paint(ctx, [0, 0, scene.width, scene.height], at));
        found.push(told.length ? Math.min(...told.flat()) : 0);
      }}
      return found;
    }}""")
    assert all(one > 0.6 for one in dashes), dashes
