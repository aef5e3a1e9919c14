"""Pictures as workbooks: the cells are those of the table, each is text, the tree folds, Visio's list is complete."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring

from graphmodel.charts.bodies import drawn_boxes
from graphmodel.charts.formats import FORMATS, Options
from graphmodel.charts.workbook import VISIO, render_xlsx
from graphmodel.layout.scene import Scene
from graphmodel.layout.structure import BodyBox, ParentLink, StructureGraph, layout_structure
from tests.test_charts import hostile_scenes
from tests.test_charts_drawio import torn_scene
from tests.test_layout_regions import scenes, words

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
FORMULAS = [
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", '=HYPERLINK("http://evil.example")', "http://evil.example",
    "mailto:a@evil.example", "{=1}", "'x", "_x0041_", "012", "1e5", "<b>&amp;]]>", '&A&P&"Arial"', "Ääkköset ŠŽ",
]  # fmt: skip


def sheets(content: bytes) -> dict[str, Any]:
    """Each sheet's XML by its name."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert not [name for name in file.namelist() if "hyperlink" in name or "external" in name]
        book = fromstring(file.read("xl/workbook.xml"))
        names = [sheet.get("name", "") for sheet in book.iter(f"{MAIN}sheet")]
        return {name: fromstring(file.read(f"xl/worksheets/sheet{i}.xml")) for i, name in enumerate(names, 1)}


def cells(content: bytes) -> dict[str, list[list[str]]]:
    """Each sheet's rows by its name. Fails for a cell that is no text."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        strings = [_escaped("".join(one.itertext())) for one in fromstring(file.read("xl/sharedStrings.xml"))]
    out: dict[str, list[list[str]]] = {}
    for name, sheet in sheets(content).items():
        assert not [one.tag for one in sheet.iter() if one.tag in (f"{MAIN}f", f"{MAIN}hyperlink")]
        out[name] = []
        for row in sheet.iter(f"{MAIN}row"):
            assert {cell.get("t") for cell in row if len(cell)} <= {"s"}
            out[name].append([strings[int(cell.findtext(f"{MAIN}v"))] if len(cell) else "" for cell in row])
    return out


def _escaped(text: str) -> str:
    return re.sub("_x([0-9A-F]{4})_", lambda match: chr(int(match[1], 16)), text)


@pytest.mark.parametrize("name", sorted(scenes()))
def test_the_cells_are_those_of_the_table(name: str) -> None:
    scene = scenes()[name]
    say = words(scene.lang)
    found = cells(render_xlsx(scene, say))
    about = found.pop(say("chart-sheet-about"))
    first = found.pop(say("chart-sheet-structure" if scene.kind == "structure" else "chart-sheet-table"))
    assert first[0] == list(scene.table.columns)
    assert sorted(map(tuple, first[1:])) == sorted(scene.table.rows)
    assert set(found) == ({"Visio"} if scene.kind == "structure" else set())
    told = [row[1] for row in about]
    assert told[1:3] == [scene.title, scene.subtitle]
    assert [sample.meaning for sample in scene.footer.samples] == told[len(told) - len(scene.footer.samples) :]
    assert all(cell.strip() for row in about for cell in row)


def test_the_tree_folds_and_visio_can_draw_it() -> None:
    content = render_xlsx(torn_scene(), words("fi"))
    rows = sheets(content)["Rakenne"].findall(f"{MAIN}sheetData/{MAIN}row")
    names = [row[0] for row in cells(content)["Rakenne"]]
    levels = [int(row.get("outlineLevel", 0)) for row in rows]
    assert list(zip(names, levels, strict=True))[1:] == [
        ("Aluevaltuusto", 0), ("Aluehallitus", 1), ("Lastensuojelun sosiaalityö", 2),
        ("Hyvinvointikoordinaatioryhmä", 0),
    ]  # fmt: skip
    visio = cells(content)["Visio"]
    assert visio[0] == [*VISIO, "Ylempi toimija"]
    assert visio[1:] == [
        ["m/council", "Aluevaltuusto", "valtuusto", "", "ei mainita"],
        ["m/board", "Aluehallitus", "hallitus", "m/council", "Aluevaltuusto"],
        ["m/unit", "Lastensuojelun sosiaalityö", "yksikkö", "m/board", "Aluehallitus (päätelty)"],
        ["m/group", "Hyvinvointikoordinaatioryhmä", "työryhmä", "", "Aluevaltuusto tai Aluehallitus – mikä, ei selviä"],
    ]  # fmt: skip


def test_a_chain_deeper_than_excel_folds_is_whole() -> None:
    bodies = tuple(BodyBox(f"m/{n:02}", f"Elin {n}") for n in range(30))
    links = tuple(ParentLink(f"m/{n + 1:02}", f"m/{n:02}") for n in range(29))
    scene = layout_structure(StructureGraph("m-structure", "M", "", "", bodies, links), words("en"), "en")
    content = render_xlsx(scene, words("en"))
    rows = sheets(content)["Structure"].findall(f"{MAIN}sheetData/{MAIN}row")
    assert [int(row.get("outlineLevel", 0)) for row in rows[1:]] == [min(n, 7) for n in range(30)]
    visio = cells(content)["Visio"][1:]
    assert [row[3] for row in visio] == ["", *(row[0] for row in visio[:-1])]


def test_a_sheet_prints_on_a_page_and_keeps_its_heading() -> None:
    for sheet in sheets(render_xlsx(torn_scene(), words("sv"))).values():
        page = sheet.find(f"{MAIN}pageSetup")
        assert (page.get("orientation"), page.get("paperSize"), page.get("fitToHeight")) == ("landscape", "9", "0")
        assert sheet.find(f"{MAIN}sheetPr/{MAIN}pageSetUpPr").get("fitToPage") == "1"
        assert sheet.find(f".//{MAIN}pane").get("ySplit") == "1"
        assert sheet.find(f"{MAIN}autoFilter") is not None
        assert "Rakenne: M" in sheet.findtext(f"{MAIN}headerFooter/{MAIN}oddHeader")
        assert "laki" in sheet.findtext(f"{MAIN}headerFooter/{MAIN}oddFooter")


def test_no_name_is_a_formula_a_link_or_a_command() -> None:
    bodies = tuple(BodyBox(f"m/{n}", text, text, sublines=(text,)) for n, text in enumerate(FORMULAS))
    graph = StructureGraph("m-structure", "&P" * 60, "&D", "=1&F" + "x" * 300, bodies)
    scene = layout_structure(graph, words("fi"), "fi")
    content = render_xlsx(scene, words("fi"))
    found = cells(content)
    assert sorted(row[0] for row in found["Rakenne"][1:]) == sorted(FORMULAS)
    assert sorted(row[1] for row in found["Visio"][1:]) == sorted(FORMULAS)
    for sheet in sheets(content).values():
        printed = sheet.findtext(f"{MAIN}headerFooter/{MAIN}oddHeader") + sheet.findtext(
            f"{MAIN}headerFooter/{MAIN}oddFooter"
        )
        assert re.findall("&[A-Z]", printed.replace("&&", "")) == ["&L", "&B", "&R", "&L", "&R", "&P", "&N"]
        assert all(len(part.text) <= 255 for part in sheet.find(f"{MAIN}headerFooter"))
    for hostile in hostile_scenes():
        cells(render_xlsx(hostile, words(hostile.lang)))


def test_a_text_that_no_cell_holds_ends_in_a_sign() -> None:
    graph = StructureGraph("m-structure", "M", "", "", (BodyBox("m/a", "a " * 20_000 + "b"),))
    scene = layout_structure(graph, words("fi"), "fi")
    text = cells(render_xlsx(scene, words("fi")))["Rakenne"][1][0]
    assert (len(text), text[-1]) == (32_767, "…")


def test_the_same_bytes_twice_and_by_its_suffix() -> None:
    for scene in scenes().values():
        drawn = FORMATS[".xlsx"].draw(scene, None, Options())
        assert drawn == render_xlsx(Scene.model_validate_json(scene.model_dump_json()), words(scene.lang))
    assert FORMATS[".xlsx"].media_type.endswith("spreadsheetml.sheet")


def test_an_empty_picture_is_a_workbook() -> None:
    scene = layout_structure(StructureGraph("m-structure", "M", "", "", ()), words("fi"), "fi")
    assert drawn_boxes(scene) == ()
    found = cells(render_xlsx(scene, words("fi")))
    assert [len(found[name]) for name in ("Rakenne", "Visio")] == [1, 1]
