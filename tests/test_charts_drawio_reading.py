"""A draw.io file that comes back: scripted edits show in it as exactly these, and what is no such file is refused."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree as ET

import pytest

from graphmodel.charts import drawiofile
from graphmodel.charts.drawio import RECORD, render_drawio
from graphmodel.charts.drawio_reading import read_drawio
from graphmodel.charts.drawn import DrawnBox
from graphmodel.errors import InputError
from tests.test_charts_drawio import torn_scene

DRAWN = render_drawio(torn_scene())
THEN = {box.key: box for box in read_drawio(DRAWN).then}
HTML = "rounded=0;whiteSpace=wrap;html=1;"


class Edit:
    """What a person does in draw.io, done to the file as draw.io saves it."""

    def __init__(self, content: bytes = DRAWN) -> None:
        self.file = ET.fromstring(content)  # noqa: S314 - our own file
        self.cells: Any = self.file.find("diagram/mxGraphModel/root")

    def __getitem__(self, key: str) -> Any:
        """A body's own box by its element, any other cell by its id."""
        return next(
            cell
            for cell in self.cells
            if (cell.get("element") == key and not cell.get("reference")) or cell.get("id") == key
        )

    def reference(self, key: str) -> Any:
        return next(cell for cell in self.cells if cell.get("element") == key and cell.get("reference"))

    def line(self, source: Any, target: Any) -> Any:
        ends = (source.get("id"), target.get("id"))
        return next(cell for cell in self.cells if (cell.get("source"), cell.get("target")) == ends)

    def delete(self, cell: Any) -> None:
        """With its parts and its lines, as draw.io does."""
        key = cell.get("id")
        for other in list(self.cells):
            inside = other if other.tag == "mxCell" else other.find("mxCell")
            if key in (other.get("id"), inside.get("parent"), inside.get("source"), inside.get("target")):
                self.cells.remove(other)

    def vertex(self, ident: str, value: str, style: str = HTML, y: float = 0) -> None:
        cell = ET.SubElement(
            self.cells, "mxCell", {"id": ident, "value": value, "style": style, "vertex": "1", "parent": "1"}
        )
        ET.SubElement(cell, "mxGeometry", {"x": "0", "y": str(y), "width": "120", "height": "60", "as": "geometry"})

    def edge(self, ident: str, source: str, target: str) -> None:
        cell = ET.SubElement(
            self.cells, "mxCell", {"id": ident, "edge": "1", "parent": "1", "source": source, "target": target}
        )
        ET.SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})

    def copy(self, cell: Any, ident: str) -> Any:
        made = deepcopy(cell)
        made.set("id", ident)
        self.cells.append(made)
        return made

    def saved(self) -> bytes:
        return ET.tostring(self.file)


def rename(edit: Edit) -> list[DrawnBox]:
    edit["m/group"].set("label", "Hyvinvointi\u2010\nvaliokunta")
    return _with(replace(THEN["m/group"], name="Hyvinvointivaliokunta"))


def rename_in_formatted_text(edit: Edit) -> list[DrawnBox]:
    box = edit["m/board"]
    box.set("label", "<b>Alue</b>johto<br>&amp; väki")
    box.find("mxCell").set("style", box.find("mxCell").get("style").replace("html=0", "html=1"))
    return _with(replace(THEN["m/board"], name="Aluejohto & väki"))


def move_by_the_end_of_the_line(edit: Edit) -> list[DrawnBox]:
    edit.line(edit["m/board"], edit["m/unit"]).set("source", edit["m/council"].get("id"))
    return _with(replace(THEN["m/unit"], parents=("m/council",)))


def move_by_a_new_line_drawn_upwards(edit: Edit) -> list[DrawnBox]:
    edit.cells.remove(edit.line(edit["m/board"], edit["m/unit"]))
    edit.edge("Xz1", edit["m/unit"].get("id"), edit["m/council"].get("id"))
    return _with(replace(THEN["m/unit"], parents=("m/council",)))


def take_the_line_away(edit: Edit) -> list[DrawnBox]:
    edit.cells.remove(edit.line(edit["m/council"], edit["m/board"]))
    return _with(replace(THEN["m/board"], parents=()))


def delete(edit: Edit) -> list[DrawnBox]:
    edit.delete(edit["m/unit"])
    return [box for box in THEN.values() if box.key != "m/unit"]


def delete_an_alternative(edit: Edit) -> list[DrawnBox]:
    edit.delete(edit.reference("m/council"))
    return _with(replace(THEN["m/group"], parents=("m/board",)))


def rename_an_alternative(edit: Edit) -> list[DrawnBox]:
    edit.reference("m/board").set("label", "Hallitus")
    return _with(replace(THEN["m/board"], name="Hallitus"))


def add_under_a_head(edit: Edit) -> list[DrawnBox]:
    edit.vertex("N-1", "Uusi<div>jaosto</div>", y=900)
    edit.edge("N-2", edit["m/board"].get("id"), "N-1")
    edit.vertex("N-3", "Irrallinen", y=900)
    return [*THEN.values(), DrawnBox("N-1", "Uusi jaosto", ("m/board",)), DrawnBox("N-3", "Irrallinen")]


def add_without_words_but_with_a_line(edit: Edit) -> list[DrawnBox]:
    edit.vertex("N-1", "", y=900)
    edit.edge("N-2", "N-1", edit["m/board"].get("id"))
    return [*THEN.values(), DrawnBox("N-1", "", ("m/board",))]


def add_by_copying(edit: Edit) -> list[DrawnBox]:
    edit.copy(edit["m/unit"], "N-1").set("label", "Perhe\u2010\ntyö")
    edit.copy(edit["m/group"], "N-2")
    return [*THEN.values(), DrawnBox("N-1", "Perhetyö"), DrawnBox("N-2", THEN["m/group"].name)]


def cut_and_paste(edit: Edit) -> list[DrawnBox]:
    old = edit["m/unit"].get("id")
    edit["m/unit"].set("id", "N-1")
    for cell in edit.cells:
        if cell.get("target") == old:
            cell.set("target", "N-1")
    return list(THEN.values())


def write_beside_it(edit: Edit) -> list[DrawnBox]:
    """A note, a frame, a line that ends nowhere, a label on a line: none is a body."""
    edit.vertex("N-1", "Tarkista tämä!", "text;html=1;")
    edit.vertex("N-2", "", "rounded=0;fillColor=none;")
    edit.edge("N-3", edit["m/unit"].get("id"), "")
    edit.edge("N-4", edit["m/unit"].get("id"), edit["m/unit"].get("id"))
    edit.vertex("N-5", "raportoi", "edgeLabel;html=1;")
    edit.copy(edit["header-text-1"], "N-6")
    edit.copy(edit["footer-sample-1"], "N-7")
    return list(THEN.values())


def move_boxes_about(edit: Edit) -> list[DrawnBox]:
    for cell in edit.cells:
        for place in cell.iter("mxGeometry"):
            place.set("y", "7")
    edit.cells[:] = [*edit.cells[:2], *reversed(edit.cells[2:])]
    return list(THEN.values())


def _with(changed: DrawnBox) -> list[DrawnBox]:
    return [changed if box.key == changed.key else box for box in THEN.values()]


EDITS = [
    rename, rename_in_formatted_text, move_by_the_end_of_the_line, move_by_a_new_line_drawn_upwards, take_the_line_away,
    delete, delete_an_alternative, rename_an_alternative, add_under_a_head, add_without_words_but_with_a_line,
    add_by_copying, cut_and_paste, write_beside_it, move_boxes_about,
]  # fmt: skip


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "compressed"])
@pytest.mark.parametrize("done", EDITS, ids=lambda done: done.__name__)
def test_an_edit_shows_as_just_that(done: Callable[[Edit], list[DrawnBox]], packed: bool) -> None:
    edit = Edit()
    now = done(edit)
    drawn = read_drawio(compressed(edit.saved()) if packed else edit.saved())
    assert list(drawn.then) == list(THEN.values())
    assert sorted(drawn.now, key=lambda box: box.key) == sorted(now, key=lambda box: box.key)


def compressed(content: bytes) -> bytes:
    """As draw.io saves it when it compresses."""
    file = ET.fromstring(content)  # noqa: S314 - our own file
    for page in file.iter("diagram"):
        page.text = packed_page(ET.tostring(page[0]))
        page.remove(page[0])
    return ET.tostring(file)


def packed_page(xml: bytes) -> str:
    machine = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    written = quote(xml.decode("utf-8")).encode("ascii")
    return base64.b64encode(machine.compress(written) + machine.flush()).decode("ascii")


def test_the_page_that_was_edited_counts() -> None:
    edit = Edit()
    page = deepcopy(edit.file[0])
    page.set("id", "copy")
    ET.SubElement(edit.file, "diagram", id="notes").append(
        ET.fromstring('<mxGraphModel><root><mxCell id="0"/><mxCell id="1" value="x" vertex="1"/></root></mxGraphModel>')  # noqa: S314
    )
    edit.file.append(page)
    assert read_drawio(edit.saved()).now == tuple(THEN.values())
    now = rename(edit)
    assert list(read_drawio(edit.saved()).now) == now
    again = Edit()
    again.file.append(deepcopy(edit.file[0]))
    assert list(read_drawio(again.saved()).now) == now
    delete(again)
    with pytest.raises(InputError, match="edits\\.drawio: 2 pages of the file have been changed"):
        read_drawio(again.saved(), "edits.drawio")


def test_a_bare_model_is_read() -> None:
    model: Any = Edit().file.find("diagram/mxGraphModel")
    assert read_drawio(ET.tostring(model)).now == tuple(THEN.values())


def _recorded(record: str) -> bytes:
    edit = Edit()
    edit["0"].set(RECORD, record)
    return edit.saved()


def _page(text: str) -> bytes:
    return f'<mxfile><diagram id="1">{text}</diagram></mxfile>'.encode()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no draw.io file, or a damaged one"),
        (b"PK\x03\x04\x00\x00", "no draw.io file, or a damaged one"),
        (DRAWN[:9000], "no draw.io file, or a damaged one"),
        (b"<svg/>", "XML of another kind"),
        (b"<mxfile/>", "no page"),
        (b'<!DOCTYPE x [<!ENTITY a "aaaa">]><mxfile>&a;</mxfile>', "document type or entities"),
        (b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><mxfile/>', "document type or entities"),
        (b'<?xml version="1.0" encoding="klingon"?><mxfile/>', "no draw.io file, or a damaged one"),
        (_page("no base64 at all, ä"), "damaged"),
        (_page("AAAA"), "damaged"),
        (_page(""), "damaged"),
        (_page(packed_page(b"<mxGraphModel/>")[:-8]), "damaged"),
        (_page(packed_page(b"<mxGraphModel")), "damaged"),
        (_page("<mxGraphModel><root/></mxGraphModel>"), "does not say what was drawn"),
        (_recorded("{"), "is damaged"),
        (_recorded("[]"), "is damaged"),
        (_recorded('{"model": "m", "chart": 1, "at": null, "then": []}'), "is damaged"),
        (_recorded('{"model": "m", "chart": "structure", "at": null, "then": [["a", "b"]]}'), "is damaged"),
        (_recorded("[" * 100_000), "is damaged"),
    ],
)
def test_what_is_no_such_file_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(InputError, match=f"^chart\\.drawio: .*{said}"):
        read_drawio(content, "chart.drawio")


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawiofile, "LARGEST", 1_000_000)
    half = packed_page(b"<mxGraphModel>" + b" " * 250_000 + b"</mxGraphModel>")
    for bomb in (packed_page(b" " * 400_000), f'{half}</diagram><diagram id="2">{half}'):
        assert len(bomb) < 10_000
        with pytest.raises(InputError, match="larger than 1,000,000 bytes"):
            read_drawio(_page(bomb))
    with pytest.raises(InputError, match="at most 1,000,000 are read"):
        read_drawio(b" " * 1_000_001)


def test_a_circle_of_parents_ends() -> None:
    edit = Edit()
    edit.vertex("N-1", "a")
    edit.vertex("N-2", "b")
    edit["N-1"].set("parent", "N-2")
    edit["N-2"].set("parent", "N-1")
    edit.edge("N-3", "N-1", "N-2")
    assert len(read_drawio(edit.saved()).now) == len(THEN) + 2
