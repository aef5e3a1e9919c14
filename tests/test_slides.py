"""Slides: every connector glued at both ends, nine points at least, every name whole, the same bytes twice."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring
from pptx import Presentation

from graphmodel.charts.formats import Options
from graphmodel.charts.pptx import render_pptx
from graphmodel.charts.pptx_marks import joined
from graphmodel.charts.pptx_reading import read_pptx
from graphmodel.charts.workbook import render_xlsx
from graphmodel.errors import InputError
from graphmodel.layout.coverage import Body, CoverageGraph, DutyRow, Share, layout_coverage
from graphmodel.layout.measure import clean
from graphmodel.layout.path import PathGraph, PathStep, Taker, layout_path
from graphmodel.layout.scene import Scene
from graphmodel.words import texts
from tests.decks import boxes, connectors, county, ends, opened
from tests.test_charts import hostile_scenes
from tests.test_layout_regions import scenes

EMU = 12_700


def long_path(steps: int = 24) -> Scene:
    made = tuple(
        PathStep(f"s{i}", str(i), ("prepare",), takers=(Taker(f"m/t{i}", f"Valmisteleva toimielin {i}"),),
                 after=(f"s{i - 1}",) if i else ())
        for i in range(steps)
    )  # fmt: skip
    return layout_path(PathGraph("m-path-x", "Polku", "tilanne 2024", "Lähde: Päätös", made), texts("fi"), "fi")


def coverage(duties: int = 60) -> Scene:
    rows = tuple(
        DutyRow(f"t{i}", f"Tehtävä {i}", "Terveys",
                tuple(Share(f"b{j}", "organiser", True) for j in range(40 if i == 3 else 1)), "fails", "vastuutaho")
        for i in range(duties)
    )  # fmt: skip
    bodies = tuple(Body(f"b{j}", f"Toimija numero {j}") for j in range(40))
    return layout_coverage(
        CoverageGraph("m-coverage", "Kattavuus", "2024", "Lähde: x", rows, bodies), texts("fi"), "fi"
    )


ALL = {"county": county(150), "small": county(9), "long-path": long_path(), "coverage": coverage(),
       **scenes()}  # fmt: skip


@cache
def deck(name: str) -> bytes:
    return render_pptx(ALL[name])


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.mark.parametrize("name", ALL)
def test_every_slide_keeps_what_is_promised(name: str) -> None:
    scene = ALL[name]
    content = deck(name)
    shown = opened(content)
    for slide in shown.slides:
        ids = [shape.shape_id for shape in slide.shapes]
        assert len(ids) == len(set(ids))
        glued = {connector.shape_id: ends(connector) for connector in connectors(slide)}
        assert all(set(pair) <= set(ids) for pair in glued.values())
        assert slide.shapes.title.text_frame.text
        assert scene.subtitle in " ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
        assert scene.source in slide.notes_slide.notes_text_frame.text
        for shape in slide.shapes:
            assert shape._element.xpath(".//p:cNvPr")[0].get("descr"), shape.name
            if shape.shape_id in glued:
                continue  # where a turned one would be unturned; its boxes are on the slide
            assert min(shape.left, shape.top) >= 0, shape.name
            assert shape.left + shape.width <= shown.slide_width, shape.name
            assert shape.top + shape.height <= shown.slide_height, shape.name
    for file, data in parts(content).items():
        if re.fullmatch(r"ppt/slides/slide\d+\.xml", file):
            tree = fromstring(data)
            sizes = [int(size) for one in tree.iter() if (size := one.get("sz", "")).isdigit()]
            assert min(sizes) >= 900
            looks = [
                run.find("{*}rPr") for run in tree.iter("{http://schemas.openxmlformats.org/drawingml/2006/main}r")
            ]
            assert all(look is not None and look.get("lang") for look in looks)


@pytest.mark.parametrize("name", [name for name, scene in ALL.items() if scene.kind == "structure"])
def test_every_body_is_there_with_its_id_and_its_whole_name(name: str) -> None:
    scene = ALL[name]
    shown: dict[str, str] = {}
    for _, key, shape in boxes(opened(deck(name))):
        shown[key] = joined(shape.text_frame.paragraphs[0].text.split("\v"))
    assert shown == {box.id: clean(box.name) for box in scene.boxes if box.href == box.id}


@pytest.mark.parametrize("name", [name for name, scene in ALL.items() if scene.kind == "structure"])
def test_boxes_of_a_slide_keep_apart_and_stand_in_the_order_of_the_tree(name: str) -> None:
    made = opened(deck(name))
    order = {box.id: i for i, box in enumerate(ALL[name].boxes)}
    for number in range(1, len(made.slides) + 1):
        found = [(key, shape) for slide, key, shape in boxes(made) if slide == number]
        assert [order[key] for key, _ in found] == sorted(order[key] for key, _ in found)
        for i, (_, a) in enumerate(found):
            for _, b in found[i + 1 :]:
                beside = a.left + a.width <= b.left or b.left + b.width <= a.left
                assert beside or a.top + a.height <= b.top or b.top + b.height <= a.top


def test_connectors_end_where_their_boxes_are() -> None:
    """What is glued is also drawn there: the box of a connector spans the sites of its ends."""
    for slide in opened(deck("county")).slides:
        at = {shape.shape_id: shape for shape in slide.shapes}
        for one in connectors(slide):
            parent, child = (at[end] for end in ends(one))
            foot, middle = parent.top + parent.height, child.left + child.width // 2
            x, y = _corner(one)
            assert abs(foot - y[0]) <= 2
            assert min(abs(child.left - x[1]), abs(middle - x[1])) <= 2
            assert parent.left <= x[0] <= parent.left + parent.width


def _corner(connector: Any) -> tuple[tuple[float, float], tuple[float, float]]:
    """(start x, end x), (start y, end y) as drawn, from position, size, turn and mirror."""
    xfrm = connector._element.spPr.find("{*}xfrm")
    off, ext = xfrm.find("{*}off"), xfrm.find("{*}ext")
    x, y, w, h = int(off.get("x")), int(off.get("y")), int(ext.get("cx")), int(ext.get("cy"))
    points: list[tuple[float, float]] = []
    for u, v in ((-w / 2, -h / 2), (w / 2, h / 2)):
        u, v = (-u if xfrm.get("flipH") else u), (-v if xfrm.get("flipV") else v)
        turned = {"5400000": (-v, u), "16200000": (v, -u)}.get(xfrm.get("rot"), (u, v))
        points.append((x + w / 2 + turned[0], y + h / 2 + turned[1]))
    return (points[0][0], points[1][0]), (points[0][1], points[1][1])


def test_a_large_structure_is_an_overview_with_links_to_its_branches() -> None:
    made = opened(deck("county"))
    assert len(made.slides) > 2
    targets = [shape.click_action.target_slide for _, _, shape in boxes(made)]
    assert {target.slide_id for target in targets if target}
    first = {key for slide, key, _ in boxes(made) if slide == 1}
    assert {"m/b0", *(f"m/b{i}" for i in range(1, 8))} <= first


def test_the_same_scene_gives_the_same_bytes() -> None:
    assert render_pptx(county(9)) == deck("small")
    with zipfile.ZipFile(io.BytesIO(deck("small"))) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert opened(deck("small")).core_properties.modified.year == 1980


def test_whatever_a_name_holds_is_text() -> None:
    for scene in hostile_scenes():
        content = render_pptx(scene)
        for slide in opened(content).slides:
            assert not [rel for rel in slide.part.rels.values() if rel.is_external]
        if scene.kind == "structure":
            drawn = read_pptx(content)
            assert drawn.then == drawn.now


def test_notes_tell_what_rules_find_of_the_bodies_on_the_slide() -> None:
    content = render_pptx(county(9), None, Options(told={"m/b3": ("Sillä ei ole puheenjohtajaa.",)}))
    notes = opened(content).slides[0].notes_slide.notes_text_frame.text
    assert "– Sillä ei ole puheenjohtajaa." in notes
    assert "Pelastuslaitos" not in notes


def template(folder: Path, name: str = "own.pptx", wide: float = 960, high: float = 540, used: bool = True) -> Path:
    """A template with a slide of its own and a mark in its master."""
    made: Any = Presentation()
    made.slide_width, made.slide_height = round(wide * EMU), round(high * EMU)
    made.slide_masters[0].name = "Meidän oma"
    if used:
        made.slides.add_slide(made.slide_layouts[1]).shapes.title.text_frame.text = "Esimerkki"
    made.save(folder / name)
    return folder / name


@pytest.mark.parametrize("used", [True, False])
def test_a_deck_takes_the_look_of_a_template(tmp_path: Path, used: bool) -> None:
    content = render_pptx(county(60), None, Options(template=template(tmp_path, wide=720, used=used)))
    made = opened(content)
    assert made.slide_width == 720 * EMU
    assert "Esimerkki" not in [slide.shapes.title.text_frame.text for slide in made.slides]
    assert {slide.slide_layout.name for slide in made.slides} == {"Title Only"}
    assert read_pptx(content).then == read_pptx(content).now
    assert all(shape.left + shape.width <= made.slide_width for _, _, shape in boxes(made))


def retyped(path: Path, kind: bytes) -> None:
    """A deck turned into another kind of file by what it says of itself."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    types = parts["[Content_Types].xml"]
    parts["[Content_Types].xml"] = types.replace(b"vnd.openxmlformats-officedocument.presentationml.presentation", kind)
    with zipfile.ZipFile(path, "w") as new:
        for name, data in parts.items():
            new.writestr(name, data)


@pytest.mark.parametrize("name", ["look.potx", "look.POTX", "look.pptx"])
def test_a_template_of_powerpoint_is_taken_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    retyped(template(tmp_path, name, wide=720), b"vnd.openxmlformats-officedocument.presentationml.template")
    content = render_pptx(county(9), None, Options(template=tmp_path / name))
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        assert b"presentationml.template.main" not in made.read("[Content_Types].xml")
    assert opened(content).slide_width == 720 * EMU


@pytest.mark.parametrize(
    ("wrong", "says"),
    [("missing.pptx", "no such file"), ("text.pptx", "BadZipFile"), ("tiny.pptx", "480 by 360"),
     ("bare.pptx", "place for a title"), ("old.pot", "old format"), ("look.potm", "macros"), ("folder", "a folder"),
     ("none", "without an ending"), ("book.xlsx", "cannot be read")],
)  # fmt: skip
def test_a_template_that_is_none_is_refused_in_words(tmp_path: Path, wrong: str, says: str) -> None:
    (tmp_path / "old.pot").write_bytes(b"\xd0\xcf\x11\xe0" + b"0" * 600)
    (tmp_path / "none").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    (tmp_path / "book.xlsx").write_bytes(render_xlsx(county(9)))
    retyped(template(tmp_path, "look.potm"), b"vnd.ms-powerpoint.template.macroEnabled")
    (tmp_path / "text.pptx").write_text("not a deck", encoding="utf-8")
    template(tmp_path, "tiny.pptx", 200, 100)
    made: Any = Presentation()
    for layout in made.slide_layouts:
        for place in list(layout.placeholders):
            place._element.getparent().remove(place._element)
    made.save(tmp_path / "bare.pptx")
    with pytest.raises(InputError, match=f"{re.escape(wrong)}.*{says}"):
        render_pptx(county(9), None, Options(template=tmp_path / wrong))


def test_the_regions_fit_on_one_slide_each() -> None:
    assert all(len(opened(deck(name)).slides) == 1 for name in scenes())
