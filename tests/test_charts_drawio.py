"""Pictures as draw.io files: every box and line with its element; nothing breaks out; the untouched is unchanged."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from graphmodel.charts.bodies import drawn_boxes
from graphmodel.charts.drawio import RECORD, render_drawio
from graphmodel.charts.drawio_reading import read_drawio
from graphmodel.charts.formats import FORMATS, Options
from graphmodel.charts.labels import named_lines, shown_name
from graphmodel.layout.boxes import lines
from graphmodel.layout.measure import clean
from graphmodel.layout.scene import Scene
from graphmodel.layout.structure import BodyBox, ParentLink, StructureGraph, layout_structure
from tests.test_charts import hostile_scenes
from tests.test_layout_regions import scenes, words


@cache
def torn_scene() -> Scene:
    """A body with two alternative parents, one of several with its parent inferred, bodies of both sides."""
    bodies = (
        BodyBox("m/council", "Aluevaltuusto", "valtuusto"),
        BodyBox("m/board", "Aluehallitus", "hallitus", side="organising"),
        BodyBox("m/unit", "Lastensuojelun sosiaalityö", "yksikkö", side="producing", plural=True),
        BodyBox("m/group", "Hyvinvointikoordinaatioryhmä", "työryhmä", "planned", needs_parent=True),
    )
    parents = (
        ParentLink("m/board", "m/council"),
        ParentLink("m/unit", "m/board", "inferred"),
        ParentLink("m/group", "m/council", "unresolved", alternative=True),
        ParentLink("m/group", "m/board", "unresolved", alternative=True),
    )
    graph = StructureGraph("m-structure", "Rakenne: M", "tilanne 1.1.2025", "Lähde: laki", bodies, parents)
    return layout_structure(graph, words("fi"), "fi")


def cells(content: bytes) -> dict[str, Any]:
    """Every cell by its id: a UserObject, or an mxCell outside one."""
    root = fromstring(content).find("diagram/mxGraphModel/root")
    assert root is not None
    found = {cell.get("id", ""): cell for cell in root}
    assert len(found) == len(root)
    return found


def inner(cell: Any) -> Any:
    return cell if cell.tag == "mxCell" else cell.find("mxCell")


@pytest.mark.parametrize("name", sorted(scenes()))
def test_a_file_holds_the_scene(name: str) -> None:
    scene = scenes()[name]
    found = cells(render_drawio(scene, words(scene.lang)))
    assert list(found)[:2] == ["0", "1"]
    assert all(inner(cell).get("parent") in found for key, cell in found.items() if key != "0")
    assert not any("html=1" in inner(cell).get("style", "") for cell in found.values())
    boxes = [cell for cell in found.values() if cell.get("element") is not None]
    assert [(cell.get("element"), cell.get("name")) for cell in boxes] == [
        (box.href or "", box.name) for box in scene.boxes
    ]
    for cell, box in zip(boxes, scene.boxes, strict=True):
        place = inner(cell).find("mxGeometry")
        assert [float(place.get(one)) for one in ("x", "y", "width", "height")] == pytest.approx(
            [box.x, box.y + scene.header.h, box.w, box.h], abs=0.01
        )
    said = " ".join(cell.get("label", "") + " " + cell.get("value", "") for cell in found.values()).split()
    wanted = [scene.title, scene.subtitle, scene.source, *(sample.meaning for sample in scene.footer.samples)]
    assert [text for text in " ".join(wanted).split() if text not in said and "-" not in text] == []
    for line, cell in zip(scene.lines, (found[f"line-{i + 1}"] for i in range(len(scene.lines))), strict=True):
        if scene.kind == "structure":
            assert (found[cell.get("source")].get("element"), found[cell.get("target")].get("element")) == (
                line.sources[0].rpartition("?")[2],
                line.targets[0],
            )
        ways = cell.find("mxGeometry/Array").findall("mxPoint")
        assert len(ways) == max(len(line.points) - 2, 1)
        assert ("dashed=1" in cell.get("style")) == (line.stroke != "solid")


def test_sides_are_layers_and_references_are_told() -> None:
    found = cells(render_drawio(torn_scene(), words("fi")))
    layer = {cell.get("element"): inner(cell).get("parent") for cell in found.values()
             if cell.get("element") and not cell.get("reference")}  # fmt: skip
    assert layer["m/board"] == "layer-organising"
    assert layer["m/unit"] == "layer-producing"
    assert layer["m/group"] == "1"
    assert found["layer-organising"].get("value") == words("fi")("chart-side-organising")
    assert sorted(cell.get("element") for cell in found.values() if cell.get("reference")) == ["m/board", "m/council"]
    assert {cell.get("kind") for cell in found.values() if cell.get("element") == "m/unit"} == {"yksikkö"}


def test_the_same_bytes_twice_and_by_its_suffix() -> None:
    scene = scenes()["kymenlaakso-structure.fi"]
    drawn = FORMATS[".drawio"].draw(scene, None, Options(at="2018-01-31"))
    assert drawn == FORMATS[".drawio"].draw(Scene.model_validate_json(scene.model_dump_json()), None,
                                            Options(at="2018-01-31"))  # fmt: skip
    assert FORMATS[".drawio"].media_type == "application/vnd.jgraph.mxfile"
    assert read_drawio(drawn).at == "2018-01-31"


def test_what_was_drawn_is_what_a_file_shows() -> None:
    for scene in (*scenes().values(), torn_scene()):
        drawn = read_drawio(render_drawio(scene))
        assert drawn.chart == scene.kind
        assert drawn.at is None
        assert drawn.then == drawn_boxes(scene)
        assert drawn.now == drawn.then
    assert read_drawio(render_drawio(torn_scene())).model == "m"
    group = {box.key: box.parents for box in drawn_boxes(torn_scene())}
    assert group == {"m/council": (), "m/board": ("m/council",), "m/unit": ("m/board",),
                     "m/group": ("m/council", "m/board")}  # fmt: skip


def test_nothing_in_a_file_breaks_out() -> None:
    for scene in hostile_scenes():
        content = render_drawio(scene, words(scene.lang))
        found = cells(content)
        assert {cell.tag for cell in found.values()} == {"mxCell", "UserObject"}
        assert not any(cell.get("link") or cell.get("placeholders") for cell in found.values())
        tips = [cell.get("tooltip", "") for cell in found.values()]
        assert not any(sign in tip for tip in tips for sign in "<>")  # draw.io shows a tooltip as HTML
        json.loads(found["0"].get(RECORD))
        drawn = read_drawio(content)
        assert drawn.now == drawn.then


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=60), st.integers(60, 180))
def test_a_name_is_read_as_it_was_whatever_its_breaks(text: str, room: int) -> None:
    name = clean(text)
    broken = lines(name, "name", 0, 0, room)[0]
    _, _, label = named_lines(broken, name)
    assert shown_name(label, name, html=False) == name


@pytest.mark.parametrize(
    ("label", "then", "html", "name"),
    [
        ("Hyvinvointi\u2010\nlautakunta", "Hyvinvointilautakunta", False, "Hyvinvointilautakunta"),
        ("Hyvinvointi\u2010\nvaliokunta", "Hyvinvointilautakunta", False, "Hyvinvointivaliokunta"),
        ("Hyvinvointi\u2010lautakunta 2", "Hyvinvointilautakunta", False, "Hyvinvointilautakunta 2"),
        ("Sosiaali-\nja terveys", "Sosiaali- ja terveys", False, "Sosiaali- ja terveys"),
        ("Sosiaali-\nja hoiva", "Sosiaali- ja terveys", False, "Sosiaali- ja hoiva"),
        ("Etelä-\nKarjalan hallitus", "Etelä-Karjalan valtuusto", False, "Etelä-Karjalan hallitus"),
        ("Uusi\nnimi", None, False, "Uusi nimi"),
        ("a &lt; b <b>c</b>", "x", False, "a &lt; b <b>c</b>"),
        ("a &lt; b <b>c</b>", "x", True, "a < b c"),
        ("Lasten&shy;suojelu<br>ja&nbsp;perhe", "x", True, "Lastensuojelu ja perhe"),
        ("<div>Alue</div><div>hallitus</div>", "Alue hallitus", True, "Alue hallitus"),
        ("<script>alert(1)</script>Hallitus", "x", True, "Hallitus"),
        ("<b>Alue</b>hallitus<![x[y]]>", "x", True, "Alue hallitus"),
        ("", "Hallitus", False, ""),
    ],
)
def test_an_edited_label_is_a_name(label: str, then: str | None, html: bool, name: str) -> None:
    assert shown_name(label, then, html=html) == name
