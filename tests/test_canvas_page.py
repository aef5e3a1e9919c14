"""A large picture in a notebook: one page that needs nothing from elsewhere, drawn by the scripts of the web pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from graphmodel.charts import Picture
from graphmodel.charts.canvas import SCRIPTS, bundle
from graphmodel.charts.canvaspage import render_canvas
from graphmodel.layout.scene import Scene
from graphmodel.layout.structure import BodyBox, ParentLink, StructureGraph, layout_structure
from graphmodel.words import texts

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BAD = '</script><script>window.broken = 1</script>"><img src=x onerror="window.broken = 1">'


def scene(count: int) -> Scene:
    bodies = tuple(BodyBox(f"m/b{i}", BAD if i == 5 else f"Yksikkö {i}", "yksikkö") for i in range(count))
    links = tuple(ParentLink(f"m/b{i}", f"m/b{(i - 1) // 6}") for i in range(1, count))
    return layout_structure(
        StructureGraph("m-structure", "Rakenne & muu", "2026", "Lähde", bodies, links), texts("fi"), "fi"
    )


def test_a_small_picture_is_svg_and_a_large_one_a_frame() -> None:
    small, large = Picture(scene(20)), Picture(scene(200))
    assert (small._repr_svg_() or "").startswith("<svg")  # pyright: ignore[reportPrivateUsage]
    assert small._repr_html_() is None  # pyright: ignore[reportPrivateUsage]
    assert large._repr_svg_() is None  # pyright: ignore[reportPrivateUsage]
    assert (large._repr_html_() or "").startswith("<iframe")  # pyright: ignore[reportPrivateUsage]


def test_every_script_of_the_canvas_is_in_the_bundle_once() -> None:
    told = bundle()
    assert not re.search(r"^(import|export) ", told, re.MULTILINE)
    for path in SCRIPTS:
        if path.suffix == ".js":
            assert told.count(f"const ${path.stem} = (() => {{") == 1


def test_the_same_scene_gives_the_same_page() -> None:
    assert render_canvas(scene(200)) == render_canvas(scene(200))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_notebook_shows_it_without_a_request(browser: Browser, theme: str) -> None:
    page = browser.new_page(
        viewport={"width": 1100, "height": 900}, color_scheme="dark" if theme == "dark" else "light"
    )
    wrong: list[str] = []
    page.on("request", lambda sent: wrong.append(sent.url) if sent.url.startswith("http") else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    try:
        page.set_content(f"<body>{Picture(scene(400))._repr_html_()}</body>")  # pyright: ignore[reportPrivateUsage]
        inside = page.frame_locator("iframe")
        inside.locator("canvas[data-drawn]").wait_for()
        assert inside.locator("canvas").get_attribute("data-drawn") == "400"
        inside.locator("input").fill("onerror")
        assert inside.locator("[role=status]").inner_text().startswith("</script>")
        inside.locator("canvas").press("ArrowUp")
        assert inside.locator("[role=status]").inner_text().startswith("Yksikkö 0")
        inside.locator("canvas").press("Enter")
        assert page.frames[1].evaluate("window.broken") is None
        assert wrong == []
    finally:
        page.close()
