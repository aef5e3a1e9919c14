"""A deck that comes back: scripted edits are exactly what is proposed, an untouched one proposes nothing, a bad one is
refused in words.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE

from graphmodel.charts.pptx import render_pptx
from graphmodel.charts.pptx_reading import read_pptx
from graphmodel.charts.returned import Change
from graphmodel.errors import InputError
from graphmodel.layout.scene import Scene
from tests.decks import NAMES, above, box, boxes, county, opened, proposed, saved, slide_of
from tests.test_charts import hostile_scenes
from tests.test_layout_regions import scenes

Edit = Callable[[Any], object]


def rename(key: str, name: str, slide: int | None = None) -> Edit:
    def edit(deck: Any) -> None:
        box(deck, key, slide).text_frame.paragraphs[0].text = name

    return edit


def move(key: str, parent: str) -> Edit:
    """The beginning of its connector is pulled to another box of the slide."""

    def edit(deck: Any) -> None:
        shape = box(deck, key)
        slide = slide_of(deck, shape)
        number = list(deck.slides).index(slide) + 1
        above(deck, shape).begin_connect(box(deck, parent, number), 2)

    return edit


def move_anew(key: str, parent: str, turned: bool = False) -> Edit:
    """Its connector is deleted and another one drawn, from the wrong end perhaps."""

    def edit(deck: Any) -> None:
        shape = box(deck, key)
        slide = slide_of(deck, shape)
        line = above(deck, shape)._element
        line.getparent().remove(line)
        made = slide.shapes.add_connector(MSO_CONNECTOR.ELBOW, 0, 0, 9, 9)
        pair = [box(deck, parent, list(deck.slides).index(slide) + 1), shape]
        first, last = reversed(pair) if turned else pair
        made.begin_connect(first, 2)
        made.end_connect(last, 0)

    return edit


def delete(key: str) -> Edit:
    def edit(deck: Any) -> None:
        for _, have, shape in list(boxes(deck)):
            if have == key:
                shape._element.getparent().remove(shape._element)

    return edit


def add(name: str, parent: str, turned: bool = False) -> Edit:
    def edit(deck: Any) -> None:
        head = box(deck, parent)
        shapes = slide_of(deck, head).shapes
        made = shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, 900_000, 300_000)
        made.text_frame.text = name
        line = shapes.add_connector(MSO_CONNECTOR.ELBOW, 0, 0, 9, 9)
        first, last = (made, head) if turned else (head, made)
        line.begin_connect(first, 2)
        line.end_connect(last, 0)

    return edit


def name(number: int) -> str:
    return f"{NAMES[number % len(NAMES)]} {number}"


COUNTY = render_pptx(county(60))
RENAMED = Change("renamed", "m/b5", name(5), "Uusi ”nimi” & muuta")
MOVED = Change("moved", "m/b20", name(20), before=("m/b2",), after=("m/b3",))
REMOVED = Change("removed", "m/b59", name(59), before=("m/b8",))
EDITS: dict[str, tuple[list[Edit], list[Change]]] = {
    "nothing": ([], []),
    "rename": ([rename("m/b5", RENAMED.to)], [RENAMED]),
    "rename on one of two slides": ([rename("m/b8", "Yksi", 1)], [Change("renamed", "m/b8", name(8), "Yksi")]),
    "rename to a name in lines": ([rename("m/b5", "Uusi nimi-\vsana ja \vtoinen")],
                                  [Change("renamed", "m/b5", name(5), "Uusi nimisana ja toinen")]),
    "move": ([move("m/b20", "m/b3")], [MOVED]),
    "move by a new line": ([move_anew("m/b20", "m/b3")], [MOVED]),
    "move by a new line from below": ([move_anew("m/b20", "m/b3", turned=True)], [MOVED]),
    "delete": ([delete("m/b59")], [REMOVED]),
    "delete a head": ([delete("m/b2")], [Change("removed", "m/b2", name(2), before=("m/b0",))]),
    "all": ([rename("m/b5", RENAMED.to), move("m/b20", "m/b3"), delete("m/b59")], [RENAMED, MOVED, REMOVED]),
}  # fmt: skip


def edited(*edits: Edit, content: bytes = COUNTY) -> bytes:
    deck = opened(content)
    for edit in edits:
        edit(deck)
    return saved(deck)


@pytest.mark.parametrize("case", EDITS)
def test_edits_come_back_as_what_they_are(case: str) -> None:
    edits, expected = EDITS[case]
    assert list(proposed(edited(*edits))) == expected


@pytest.mark.parametrize("turned", [False, True])
def test_a_box_that_was_added_comes_back_with_its_head(turned: bool) -> None:
    [change] = proposed(edited(add("Uusi yksikkö", "m/b3", turned)))
    assert (change.what, change.name, change.after) == ("added", "Uusi yksikkö", ("m/b3",))


def test_a_copy_of_a_box_with_a_name_of_its_own_is_a_new_body() -> None:
    def copy(deck: Any) -> None:
        from copy import deepcopy

        shape = box(deck, "m/b20")._element
        twin = deepcopy(shape)
        shape.getparent().append(twin)
        twin.xpath(".//p:cNvPr")[0].set("id", "9999")
        twin.xpath(".//a:t")[0].text = "Kaksonen"
        for text in twin.xpath(".//a:p[1]//a:t")[1:]:
            text.text = ""

    [change] = proposed(edited(copy))
    assert (change.what, change.after) == ("added", ())
    assert change.name.startswith("Kaksonen")


def test_what_is_beside_the_boxes_proposes_nothing() -> None:
    def decorate(deck: Any) -> None:
        slide = deck.slides[0]
        slide.shapes.title.text_frame.text = "Oma otsikko"
        note = slide.shapes.add_textbox(0, 0, 900_000, 300_000)
        note.text_frame.text = "Muista kysyä"
        own = deck.slides.add_slide(deck.slide_layouts[5])
        own.shapes.title.text_frame.text = "Oma dia"
        own.shapes.add_shape(MSO_SHAPE.OVAL, 0, 0, 900_000, 300_000).text_frame.text = "Ei toimija"

    assert proposed(edited(decorate)) == ()


def test_a_slide_that_is_gone_says_nothing_of_its_bodies() -> None:
    def drop(deck: Any) -> None:
        first = deck.slides._sldIdLst[-1]
        deck.part.drop_rel(first.rId)
        deck.slides._sldIdLst.remove(first)

    content = edited(drop)
    assert proposed(content) == ()
    assert read_pptx(content).gone == (len(opened(COUNTY).slides),)


def test_slides_that_contradict_each_other_are_an_error_in_words() -> None:
    last = next(number for number, key, _ in boxes(opened(COUNTY)) if key == "m/b8" and number > 1)
    with pytest.raises(InputError, match=f"“Yksi” on slide 1 and “Kaksi” on slide {last}: give it one name"):
        proposed(edited(rename("m/b8", "Yksi", 1), rename("m/b8", "Kaksi", last)))


@pytest.fixture(scope="session")
def resaved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[bytes, bytes]]:
    """Decks before and after LibreOffice saved them, all in one run of it."""
    folder = tmp_path_factory.mktemp("office")
    hostile = next(scene for scene in hostile_scenes() if scene.kind == "structure")
    found: dict[str, Scene] = {"county": county(60), "hostile": hostile, **_structures()}
    before = {name: render_pptx(scene) for name, scene in found.items()}
    before["edited"] = edited(*EDITS["all"][0])
    for name, content in before.items():
        (folder / f"{name}.pptx").write_bytes(content)
    program = shutil.which("soffice")
    assert program, "LibreOffice (libreoffice-impress) is needed: no soffice on the path"
    subprocess.run(
        [program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pptx",
         "--outdir", str(folder / "out"), *(str(folder / f"{name}.pptx") for name in before)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return {name: (content, (folder / "out" / f"{name}.pptx").read_bytes()) for name, content in before.items()}


def _structures() -> dict[str, Scene]:
    return {name: scene for name, scene in scenes().items() if scene.kind == "structure" and scene.lang == "fi"}


def test_what_libreoffice_saved_again_proposes_what_it_did_before(resaved: dict[str, tuple[bytes, bytes]]) -> None:
    for name, (before, after) in resaved.items():
        assert before != after
        assert read_pptx(after) == read_pptx(before), name
        assert list(proposed(after)) == (EDITS["all"][1] if name == "edited" else []), name


def rewritten(content: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = change(entry.filename, old.read(entry))
            if data is not None:
                new.writestr(entry.filename, data)
    return out.getvalue()


def _entity(part: str, data: bytes) -> bytes:
    if part != "ppt/slides/slide1.xml":
        return data
    head, _, rest = data.partition(b"?>")
    return head + b'?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>' + rest


def _swollen(part: str, data: bytes) -> bytes:
    return b"0" * 60_000_000 if part == "docProps/custom.xml" else data


BAD: dict[str, tuple[Callable[[], bytes], str]] = {
    "no zip": (lambda: b"not a deck at all", "cannot be opened as one"),
    "empty": (lambda: b"", "cannot be opened as one"),
    "cut off": (lambda: COUNTY[: len(COUNTY) // 2], "cannot be opened as one"),
    "old format": (lambda: b"\xd0\xcf\x11\xe0" + b"0" * 600, "old format"),
    "another kind of file": (lambda: rewritten(COUNTY, lambda part, data: None if part.startswith("ppt/") else data),
                             "no presentation in it"),
    "a deck of somebody else's": (lambda: rewritten(COUNTY, lambda part, data: None if "custom" in part else data),
                                  "no marks of graphmodel"),
    "damaged marks": (lambda: rewritten(COUNTY, lambda part, data: data.replace(b"<vt:lpwstr>e", b"<vt:lpwstr>A")),
                      "marks of graphmodel in this deck are damaged"),
    "damaged XML": (lambda: rewritten(COUNTY, lambda part, data: data[:-40] if part.endswith("slide1.xml") else data),
                    "ppt/slides/slide1.xml is damaged"),
    "a slide missing": (lambda: rewritten(COUNTY, lambda part, data: None if part == "ppt/slides/slide1.xml" else data),
                        "ppt/slides/slide1.xml is missing"),
    "entities": (lambda: rewritten(COUNTY, _entity), "declares entities"),
    "a bomb": (lambda: rewritten(COUNTY, _swollen), "which no deck does"),
    "another picture": (lambda: render_pptx(next(one for one in scenes().values() if one.kind == "path")),
                        "shows a path picture"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_a_file_that_cannot_come_back_is_refused_in_words(case: str, tmp_path: Path) -> None:
    made, says = BAD[case]
    with pytest.raises(InputError, match=says) as refused:
        read_pptx(made(), "deck.pptx")
    assert str(refused.value).startswith("deck.pptx: ")
