"""Pictures of pixels: as large as asked for, the colours of the theme, nothing behind where nothing is wanted."""

from __future__ import annotations

import io
from typing import Any

import pytest

from graphmodel.charts import rendered
from graphmodel.charts.options import Options
from graphmodel.charts.png import MANY, MOST, offered, scale
from graphmodel.charts.style import DARK, LIGHT
from graphmodel.errors import UsageError
from graphmodel.layout.scene import Scene
from tests.test_layout_regions import drawn, words


def image(scene: Scene, **options: Any) -> Any:
    from PIL import Image

    return Image.open(io.BytesIO(rendered(scene, ".png", words(scene.lang), Options(**options))))


def colour(written: str) -> tuple[int, ...]:
    return tuple(int(written[i : i + 2], 16) for i in (1, 3, 5))


@pytest.fixture(scope="module")
def scene() -> Scene:
    return drawn()["kymenlaakso-path-division.fi"]


@pytest.mark.parametrize("width", [640, 1920, 3840])
def test_it_is_as_wide_as_asked_for(scene: Scene, width: int) -> None:
    found = image(scene, width=width)
    assert abs(found.width - width) <= 1
    tall = scene.header.h + scene.height + scene.footer.h
    assert abs(found.height - width * tall / scene.width) <= 1.5


def test_its_paper_is_the_themes_or_none(scene: Scene) -> None:
    assert image(scene).convert("RGBA").getpixel((0, 0)) == (*colour(LIGHT["paper"]), 255)
    assert image(scene, theme="dark").convert("RGBA").getpixel((0, 0)) == (*colour(DARK["paper"]), 255)
    assert image(scene, transparent=True).convert("RGBA").getpixel((0, 0))[3] == 0


def test_a_box_has_the_colour_of_its_tone(scene: Scene) -> None:
    box = next(box for box in scene.boxes if box.tone == "prepares" and not box.stack)
    at = (round(2 * (box.x + box.w - 6)), round(2 * (scene.header.h + box.y + 6)))
    assert image(scene).convert("RGB").getpixel(at) == colour(LIGHT["prepares"])
    assert image(scene, theme="dark").convert("RGB").getpixel(at) == colour(DARK["prepares"])


def test_its_text_is_where_the_scene_has_it(scene: Scene) -> None:
    """Ink in the line of a name, none beside it; drawn in the colour of the role."""
    box = next(box for box in scene.boxes if box.tone == "plain")
    text = box.texts[0]
    x, y, top = 2 * text.x, 2 * text.y, 2 * scene.header.h
    found = image(scene).convert("L")
    inside = found.crop((round(x), round(top + y - 18), round(x + 2 * text.w / 1.03), round(top + y)))
    after = found.crop((round(x + 2 * text.w), round(top + y - 18), round(2 * (box.x + box.w) - 4), round(top + y)))
    assert inside.getextrema()[0] < 60
    assert after.width < 2 or after.getextrema()[0] > 240


def test_too_many_pixels_are_refused_with_what_to_do(scene: Scene) -> None:
    with pytest.raises(
        UsageError, match=r"million in all; at most 120 million.*Choose a width of at most (\d+)"
    ) as told:
        image(scene, width=30_000)
    most = int(str(told.value).split("at most ")[2].split(",")[0])
    assert scale(scene.width, scene.header.h + scene.height + scene.footer.h, most) > 0


def test_a_large_picture_has_no_more_pixels_than_a_machine_can_hold() -> None:
    assert scale(20_000, 15_000, None) ** 2 * 20_000 * 15_000 <= MANY + 1
    assert scale(600, 400, None) == 2


def test_the_sizes_that_are_offered_can_be_had(scene: Scene) -> None:
    assert [wide for wide, _ in offered(scene)] == [640, 1280, 1920, 2560, 3840, 7680]
    strip = scene.model_copy(update={"height": 12_000.0})
    assert 0 < len(offered(strip)) < 6
    assert all(wide * tall <= MOST * 1.01 for wide, tall in offered(strip))


def test_every_part_of_a_scene_is_drawn() -> None:
    """A new kind of part needs its hand in Pen.body of graphmodel/charts/typeset.py, and its name here."""
    parts = {name for name, field in Scene.model_fields.items() if str(field.annotation).startswith("tuple")}
    assert parts == {"bands", "territories", "lines", "boxes", "notes"}


def test_an_svg_of_a_theme_keeps_it_whatever_the_reader_prefers(scene: Scene) -> None:
    free, dark = (rendered(scene, ".svg", None, Options(theme=theme)).decode() for theme in (None, "dark"))
    assert ("prefers-color-scheme" in free, "prefers-color-scheme" in dark) == (True, False)
    assert f".gm-paper{{fill:{DARK['paper']}}}" in dark
    assert f".gm-paper{{fill:{LIGHT['paper']}}}" not in dark
