"""Pictures as files: safe in a real browser, the same bytes twice, whole or not at all."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

import graphmodel.charts
from graphmodel.charts import write_chart
from graphmodel.charts.page import render_html
from graphmodel.charts.strokes import drawn_once
from graphmodel.charts.style import BANDS, DARK, LIGHT, TONES, chart_css
from graphmodel.charts.svg import render_svg
from graphmodel.errors import InputError, UsageError
from graphmodel.layout.path import layout_path
from graphmodel.layout.pathgraph import PathGraph, PathStep, Taker
from graphmodel.layout.scene import Line, Scene
from graphmodel.layout.structure import Area, BodyBox, ParentLink, StructureGraph, layout_structure
from tests.test_layout_regions import LANGS, central_finland_structure, drawn, kymenlaakso_path, scenes, words

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

VENDOR = Path(graphmodel.charts.__file__).parent / "vendor"
HOSTILE = [
    "<script>window.ran=1</script>",
    "</script><script>window.ran=1</script>",
    '"><img src=x onerror="window.ran=1">',
    "'><svg onload=window.ran=1>",
    '<a href="javascript:window.ran=1">href</a>',
    "</title></style></textarea><iframe src='http://evil.example/'></iframe>",
    "{{7*7}}{% raw %}${7*7}",
    "<!--<script>window.ran=1//-->",
    "\u2028window.ran=1\u2029\u0000\ufffe\ud800\u202e",
    "]]></desc></svg><script>window.ran=1</script>",
    "__proto__",
    "&lt;script&gt;&#x3c;",
]


def hostile_scenes() -> list[Scene]:
    """Paths and structures in turn, every text field and every id filled with what has broken out of other pictures."""
    out: list[Scene] = []
    for i, text in enumerate(HOSTILE):
        taker = Taker(text, text, text, "planned", plural=True)
        steps = (
            PathStep(text, text, ("prepare",), condition=text, takers=(taker, replace(taker, id=f"{text}2"))),
            PathStep(f"{text}b", text, ("decide",), "final", takers=(taker,), decider_open=True, after=(text,)),
        )
        if i % 2:
            out.append(layout_path(PathGraph(text, text, text, text, steps), words("fi"), "fi"))
            continue
        bodies = (BodyBox(text, text, text, "planned", (text,)), BodyBox(f"{text}b", text, text, needs_parent=True))
        graph = StructureGraph(
            text, text, text, text, bodies, (ParentLink(f"{text}b", text),), (Area(text, text, text, (text,)),)
        )
        out.append(layout_structure(graph, words("sv"), "sv"))
    return out


@contextmanager
def watched(browser: Browser, **options: Any) -> Generator[tuple[Page, list[str]]]:
    """A page and the list of everything that it must not do: requests, violations, errors, dialogs."""
    context = browser.new_context(viewport={"width": 1600, "height": 900}, **options)
    context.add_init_script("document.addEventListener('securitypolicyviolation', e => console.error(e.blockedURI))")
    page = context.new_page()
    seen: list[str] = []
    page.on(
        "request", lambda request: seen.append(request.url) if not request.url.startswith(("file:", "data:")) else None
    )
    page.on("console", lambda message: seen.append(message.text))
    page.on("pageerror", lambda error: seen.append(str(error)))
    page.on("dialog", lambda dialog: (seen.append(dialog.message), dialog.dismiss())[0])
    try:
        yield page, seen
    finally:
        context.close()


def test_nothing_in_a_page_breaks_out(browser: Browser, tmp_path: Path) -> None:
    with watched(browser) as (page, seen):
        for i, scene in enumerate(hostile_scenes()):
            file = tmp_path / f"{i}.html"
            write_chart(scene, file, words(scene.lang))
            page.goto(file.as_uri())
            page.wait_for_function("document.documentElement.classList.contains('live')")
            assert page.evaluate("window.ran") is None
            assert page.evaluate("document.querySelectorAll('script').length") == 3
            assert page.evaluate("document.querySelectorAll('img, iframe, object, a, form, link').length") == 0
            assert page.title() == scene.title
    assert seen == []


def test_nothing_in_an_svg_breaks_out(browser: Browser, tmp_path: Path) -> None:
    with watched(browser) as (page, seen):
        for i, scene in enumerate(hostile_scenes()):
            file = tmp_path / f"{i}.svg"
            file.write_text(render_svg(scene, links=lambda ident: f"javascript:{ident}"), encoding="utf-8")
            page.goto(file.as_uri())
            assert page.evaluate("document.documentElement.tagName") == "svg"
            assert page.evaluate("window.ran") is None
            assert page.evaluate("document.querySelectorAll('script, a, foreignObject').length") == 0
    assert seen == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_svg_stands_in_a_page_with_a_strict_policy(browser: Browser, scheme: str) -> None:
    scene = layout_path(kymenlaakso_path("division", "fi"), words("fi"), "fi")
    svg = render_svg(scene, inline=True, links=lambda ident: f"/fi/{ident}")
    with watched(browser, color_scheme=scheme) as (page, seen):
        policy = {"content-security-policy": "default-src 'none'; style-src 'self'"}
        html = f'<!doctype html><link rel="stylesheet" href="/chart.css">{svg}'
        page.route("**/*", lambda route: route.fulfill(body=html, content_type="text/html", headers=policy))
        page.route("**/chart.css", lambda route: route.fulfill(body=chart_css(), content_type="text/css"))
        page.goto("http://chart.test/")
        fill = page.evaluate("getComputedStyle(document.querySelector('rect.gm-prepares')).fill")
        assert fill == ("rgb(237, 243, 250)" if scheme == "light" else "rgb(26, 42, 58)")
        assert page.evaluate("document.querySelectorAll('a[href=\"/fi/jm\"]').length") == 1
    assert [entry for entry in seen if not entry.startswith("http://chart.test/")] == []


def test_text_is_no_wider_in_the_browser_than_measured(browser: Browser, tmp_path: Path) -> None:
    wide: list[str] = []
    with watched(browser) as (page, _):
        for name, scene in scenes().items():
            file = tmp_path / f"{name}.svg"
            file.write_text(render_svg(scene), encoding="utf-8")
            page.goto(file.as_uri())
            page.evaluate("document.fonts.ready")
            found: list[list[Any]] = page.evaluate(
                "[...document.querySelectorAll('text')]"
                ".map(t => [t.classList[0], t.textContent, t.getComputedTextLength()])"
            )
            measured = {(f"gm-{text.role}", text.text): text.w for text in _texts(scene)}
            for role, text, length in found:
                if length > measured.get((role, text), 40) + 0.01:
                    wide.append(f"{name}: {text}")

    assert wide == []


def _texts(scene: Scene) -> Iterator[Any]:
    yield from (*scene.notes, *scene.header.texts, *scene.footer.texts)
    for holder in (*scene.boxes, *scene.bands, *scene.footer.samples):
        yield from holder.texts


def test_the_picture_moves_by_keys_and_buttons_and_tells_a_box(browser: Browser, tmp_path: Path) -> None:
    scene = layout_path(kymenlaakso_path("division", "fi"), words("fi"), "fi")
    file = tmp_path / "path.html"
    write_chart(scene, file, words("fi"))
    with watched(browser) as (page, seen):
        page.goto(file.as_uri())
        drawn = "document.querySelector('#picture canvas').toDataURL()"
        views = [page.evaluate(drawn)]
        page.focus("#picture")
        for key in ("+", "ArrowRight", "ArrowDown", "-"):
            page.keyboard.press(key)
            page.wait_for_timeout(80)
            views.append(page.evaluate(drawn))
        assert len(set(views)) == 5
        page.click("#fit")
        page.wait_for_timeout(80)
        place = page.locator("#picture").bounding_box()
        assert place is not None
        box = next(box for box in scene.boxes if box.name.startswith("Järjestäjä/"))
        scale = min((place["width"] - 22) / scene.width, (810 - 20) / scene.height, 1.25)
        x = place["x"] + place["width"] / 2 + (box.x + box.w / 2 - scene.width / 2) * scale
        y = place["y"] + place["height"] / 2 + (box.y + box.h / 2 - scene.height / 2) * scale
        page.mouse.click(x, y)
        page.wait_for_function("document.getElementById('facts').textContent !== ''")
        assert page.inner_text("#facts") == box.alt
    assert seen == []


def test_without_scripts_and_on_paper_the_svg_is_there(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "s.html"
    write_chart(layout_structure(central_finland_structure("sv"), words("sv"), "sv"), file, words("sv"))
    with watched(browser, java_script_enabled=False) as (page, _):
        page.goto(file.as_uri())
        assert page.locator("#paper svg").is_visible()
        assert not page.locator("#picture").is_visible()
    with watched(browser) as (page, _):
        page.goto(file.as_uri())
        assert page.locator("#picture canvas").is_visible()
        page.emulate_media(media="print")
        assert page.locator("#paper svg").is_visible()
        assert not page.locator("#picture").is_visible()


def test_the_same_bytes_twice() -> None:
    for one, two in zip(scenes().values(), drawn().values(), strict=True):
        assert render_svg(one) == render_svg(two)
        assert render_html(one, words(one.lang)) == render_html(two, words(two.lang))


def test_a_picture_says_everything_in_text() -> None:
    for scene in scenes().values():
        root = ET.fromstring(render_svg(scene))  # noqa: S314 - our own document
        assert root.get("role") == "img"
        assert root.get("lang") == scene.lang
        parts = {part.tag.rpartition("}")[2]: part.text or "" for part in root[:2]}
        assert parts["title"] == scene.title
        assert all(cell in parts["desc"] for row in scene.table.rows for cell in row)
        page = render_html(scene, words(scene.lang))
        assert all(box.name in page for box in scene.boxes)
        assert f'<html lang="{scene.lang}">' in page


def test_an_address_that_is_no_link_is_left_out() -> None:
    scene = layout_path(kymenlaakso_path("strategy", "en"), words("en"), "en")
    for address in ("javascript:alert(1)", "//evil.example/", "data:text/html,x", " javascript:alert(1)", None):
        assert "<a " not in render_svg(scene, links=lambda _, to=address: to)
    for address in ("/fi/models/k", "?thing=vate", "#vate", "things/vate", "https://example.org/"):
        assert f'<a href="{address}">' in render_svg(scene, links=lambda _, to=address: to)


def test_the_files_are_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = layout_path(kymenlaakso_path("strategy", "en"), words("en"), "en")
    monkeypatch.chdir(tmp_path)
    for name in ("a.svg", "a.html", "A.SVG"):
        write_chart(scene, name, words("en"))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["A.SVG", "a.html", "a.svg"]
    before = (tmp_path / "a.svg").read_bytes()
    monkeypatch.setattr(Path, "replace", _full_disk)
    with pytest.raises(InputError, match="cannot be written"):
        write_chart(scene, "a.svg", words("en"))
    assert (tmp_path / "a.svg").read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 3


def _full_disk(*_: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("name", ["picture.gif", "picture", ".svg", "folder.svg", "missing/picture.svg"])
def test_a_file_that_cannot_be_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder.svg").mkdir()
    scene = layout_path(kymenlaakso_path("strategy", "en"), words("en"), "en")
    with pytest.raises((UsageError, InputError), match=re.escape(str(tmp_path))):
        write_chart(scene, tmp_path / name, words("en"))
    assert [file.name for file in tmp_path.iterdir()] == ["folder.svg"]


def test_a_dash_is_svg_on_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    scene = layout_path(kymenlaakso_path("strategy", "fi"), words("fi"), "fi")
    write_chart(scene, "-", words("fi"))
    assert capfdbinary.readouterr().out.decode("utf-8") == render_svg(scene)


def test_the_vendored_library_is_what_its_hash_says() -> None:
    wanted, name = (VENDOR / "vis-network.min.js.sha256").read_text(encoding="ascii").split()
    assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == wanted


def test_a_stretch_that_lines_share_is_drawn_once() -> None:
    one = Line(id="1", points=((0, 0), (0, 10), (20, 10)), sources=(), targets=(), stroke="dotted")
    two = Line(id="2", points=((0, 0), (0, 10), (-20, 10)), sources=(), targets=())
    three = Line(id="3", points=((-20, 30), (-20, 10), (-5, 10)), sources=(), targets=(), arrow=True)
    drawn = {line.id: line.points for line in drawn_once([one, two, three])}
    assert drawn == {"2": two.points, "3": ((-20, 30), (-20, 10)), "1": ((0, 10), (20, 10))}


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_text_stands_out_from_what_is_behind_it(palette: dict[str, str]) -> None:
    """WCAG 2.2: 4.5 for text, 3 for edges and lines; the ratio as its formula has it."""

    def contrast(one: str, two: str) -> float:
        high, low = sorted((_luminance(palette[one]), _luminance(palette[two])), reverse=True)
        return (high + 0.05) / (low + 0.05)

    behind = ("paper", *BANDS, *TONES)
    assert [(text, back) for text in ("ink", "muted") for back in behind if contrast(text, back) < 4.5] == []
    assert contrast("warning", "open") >= 4.5
    assert all(contrast("warning", back) >= 4.5 for back in BANDS)
    assert all(contrast(f"{tone}-edge", back) >= 3 for tone in TONES for back in (tone, "paper", *BANDS))
    assert all(contrast("line", back) >= 3 for back in ("paper", *BANDS))


def test_every_text_is_there_in_every_language() -> None:
    folder = Path(graphmodel.charts.__file__).parents[1] / "words"
    ids = [
        re.findall(r"^([a-z][\w-]*) =", (folder / f"charts.{lang}.ftl").read_text("utf-8"), re.MULTILINE)
        for lang in LANGS
    ]
    assert ids[0] == ids[1] == ids[2]
