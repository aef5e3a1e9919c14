"""Large pictures as files: territories with titles that read from afar, and lines drawn once."""

from __future__ import annotations

import re
from itertools import pairwise

from playwright.sync_api import Browser

from graphmodel.charts.options import Options
from graphmodel.charts.page import render_html
from graphmodel.charts.paper import shape, sheet, whole
from graphmodel.charts.strokes import drawn_once
from graphmodel.charts.svg import render_svg
from graphmodel.layout.scene import Line, Scene
from graphmodel.layout.structure import layout_structure
from tests.soundness import city, tree
from tests.test_layout_regions import words


def picture(count: int) -> Scene:
    return layout_structure(city(count), words("fi"), "fi")


def test_a_large_svg_shows_each_title_in_its_size() -> None:
    scene = picture(400)
    drawn = render_svg(scene, embed_font=False)
    groups = re.findall(r'<g class="gm-territory-title" font-size="([\d.]+)">(.*?)</g>', drawn, re.DOTALL)
    assert [float(size) for size, _ in groups] == [round(one.size, 2) for one in scene.territories]
    shown = [re.sub(r"<[^>]+>|[\s-]", "", texts) for _, texts in groups]
    assert shown == [re.sub(r"[\s-]", "", one.title) for one in scene.territories]


def test_a_browser_draws_titles_as_wide_as_they_were_measured(browser: Browser) -> None:
    scene = picture(400)
    page = browser.new_page(viewport={"width": 1600, "height": 900})
    page.set_content(render_svg(scene))
    page.evaluate("document.fonts.ready")
    found = page.evaluate("[...document.querySelectorAll('.gm-territory-title text')].map(t => t.getBBox().width)")
    page.close()
    measured = [text.w for one in scene.territories for text in one.texts]
    assert len(found) == len(measured) > 40
    assert all(0.9 * w < wide <= w + 0.5 for wide, w in zip(found, measured, strict=True))


def test_the_page_that_can_be_mailed_draws_the_frames(browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 1600, "height": 900}, color_scheme="light")
    problems: list[str] = []
    page.on("pageerror", lambda problem: problems.append(str(problem)))
    page.set_content(render_html(picture(400), words("fi")))
    page.focus("#picture")
    page.keyboard.press("0")
    page.wait_for_timeout(300)
    colours = page.evaluate(
        "() => { const c = document.querySelector('#picture canvas'); const d = c.getContext('2d')"
        ".getImageData(0, 0, c.width, c.height).data; const seen = {}; for (let i = 0; i < d.length; i += 4)"
        " { const k = [d[i], d[i + 1], d[i + 2]].join(); seen[k] = (seen[k] || 0) + 1; } return seen; }"
    )
    page.close()
    assert problems == []
    assert colours.get("233,239,245", 0) > 10_000, "no tint of the second frames"


def test_lines_that_run_together_are_drawn_once_and_whole() -> None:
    lines = layout_structure(tree(700, 4, heads=3, odd=True), words("fi"), "fi").lines
    drawn = drawn_once(lines)
    assert _covered(drawn) == _covered(lines)
    assert sum(map(_length, drawn)) < sum(map(_length, lines)) / 2


def _covered(lines: tuple[Line, ...] | list[Line]) -> dict[tuple[str, float], list[tuple[float, float]]]:
    """By row and column, the stretches on which something is drawn."""
    out: dict[tuple[str, float], list[tuple[float, float]]] = {}
    for line in lines:
        for (ax, ay), (bx, by) in pairwise(line.points):
            key, span = (("h", ay), (ax, bx)) if ay == by else (("v", ax), (ay, by))
            out.setdefault(key, []).append((min(span), max(span)))
    return {key: _merged(spans) for key, spans in out.items()}


def _merged(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    out: list[tuple[float, float]] = []
    for low, high in sorted(spans):
        if out and low <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], high))
        else:
            out.append((low, high))
    return out


def _length(line: Line) -> float:
    return sum(abs(ax - bx) + abs(ay - by) for (ax, ay), (bx, by) in pairwise(line.points))


def test_an_upright_sheet_is_filled_by_a_picture_of_its_shape() -> None:
    assert [shape(Options(paper="A4")), shape(Options(orientation="portrait", tiles="A4"))] == [None, None]
    for options in (Options(orientation="portrait"), Options(paper="A0", orientation="portrait", tiles="A4")):
        upright = layout_structure(city(300), words("fi"), "fi", aspect=shape(options))
        on = sheet(options.paper or "A3", "portrait")
        lying = layout_structure(city(300), words("fi"), "fi")
        filled, before = (whole(scene, on, words("fi")).k for scene in (upright, lying))
        assert filled > 1.2 * before
