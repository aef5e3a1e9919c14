"""Whatever a model's texts hold, every picture in every format is a sound file in which they are only texts."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, get_args, get_origin

import pytest
from defusedxml.ElementTree import fromstring
from PIL import Image
from pypdf import PdfReader

from graphmodel.charts import SUFFIXES, rendered
from graphmodel.charts.drawio_reading import read_drawio
from graphmodel.charts.options import Options
from graphmodel.charts.pptx_reading import read_pptx
from graphmodel.layout.measure import clean
from graphmodel.layout.scene import Frozen, Scene
from graphmodel.layout.structure import BodyBox, ParentLink, StructureGraph, layout_structure
from tests.decks import county
from tests.test_charts_workbook import cells
from tests.test_layout_regions import words

GOLDEN = Path(__file__).parent / "golden"
NAMES = {
    "path": "charts/kymenlaakso-path-appointments.fi", "structure": "views/kymenlaakso-structure-phase.fi",
    "coverage": "charts/kymenlaakso-coverage.fi", "split": "views/kymenlaakso-split.sv",
    "interfaces": "views/central-finland-interfaces.en", "members": "views/kymenlaakso-members-eija-lantta.fi",
}  # fmt: skip
HOSTILE = (
    "<script>ran=1</script>", "</script></style></title></svg></textarea>", '"><img src=x onerror="ran=1">',
    "' onload='ran=1", "javascript:ran=1//", "&lt;b&gt; &amp; &#x3c; &nosuch; %25 %n {}", "]]><![CDATA[ --> <!-- ?>",
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;', "=1+1", "+1", "-1+1|cmd", "@SUM(A1)", "\t=1", "\r\n=2",
    "=HYPERLINK(\"http://evil.example/\",\"x\")", "\x00\x01\x08\x0b\x1b\x1f\x7f\x85\ufffe\uffff", "\ud800 \udfff",
    "\u202eoikealta\u202c\u2066\u2069\u200e\u061c", "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f1eb\U0001f1ee 1\ufe0f\u20e3", "e\u0301\u0323" * 9,
    "x" * 300, "Työllisyydenedistämispalvelu " * 11, "\u2028rivi\u2029\u00ad\u200b\u2060", "_x0041__x000D_",
    '#read("/etc/passwd") $x$ *b* @ref <l>', "\\u{41}\\n${7*7}{{7*7}}{% raw %}", "&P&D&[File]", "C:\\a\\..\\b/../c",
    "\ue000" + "0" + "\ue001", "__proto__", "constructor", "0", "null",
)  # fmt: skip
EMPTY = ("", " ", "\u202e", "\x00", "\u00a0")


@cache
def real(kind: str) -> Scene:
    return Scene.model_validate_json((GOLDEN / f"{NAMES[kind]}.json").read_text(encoding="utf-8"))


def retold(value: Any, annotation: Any, change: Callable[[str], str], name: str = "") -> Any:
    """The value with every free text in it changed, wherever it stands: closed lists and numbers stay."""
    if isinstance(value, Frozen):
        told = {key: retold(getattr(value, key), field.annotation, change, key)
                for key, field in type(value).model_fields.items()}  # fmt: skip
        return type(value).model_construct(**told)
    if isinstance(value, tuple):
        inner = get_args(annotation)
        return tuple(retold(one, inner[0] if inner else None, change, name) for one in value)  # pyright: ignore[reportUnknownVariableType]
    free = annotation is str or (get_origin(annotation) is not None and str in get_args(annotation))
    return change(value) if free and isinstance(value, str) else value


def armed(kind: str) -> Scene:
    """Every text and every id of a real picture with something hostile around it, each time another."""
    seen: dict[str, str] = {}

    def change(text: str) -> str:
        hostile = HOSTILE[len(seen) % len(HOSTILE)]
        return seen.setdefault(text, f"{hostile}{text}{hostile}")

    return retold(real(kind), Scene, change)


def emptied(kind: str) -> Scene:
    """No text says anything; ids stay, since lines are tied by them."""
    scene = real(kind)
    ids = {box.id for box in scene.boxes} | {line.id for line in scene.lines} | {box.href for box in scene.boxes}
    count = iter(range(10**6))
    return retold(scene, Scene, lambda text: text if text in ids else EMPTY[next(count) % len(EMPTY)])


def bare(kind: str) -> Scene:
    """The picture of an empty model."""
    scene = real(kind)
    nothing = dict.fromkeys(("bands", "lines", "boxes", "notes", "territories"), ())
    return scene.model_copy(update={**nothing, "table": scene.table.model_copy(update={"rows": ()})})


@cache
def wide(kids: int) -> Scene:
    bodies = [BodyBox("m/h", "Hallitus", "hallitus")]
    bodies += [BodyBox(f"m/b{i}", f"Palvelukeskuksen yksikkö {i}", "yksikkö") for i in range(kids)]
    links = tuple(ParentLink(f"m/b{i}", "m/h") for i in range(kids))
    graph = StructureGraph("m-structure", "Rakenne", "tilanne 2024", "Lähde", tuple(bodies), links)
    return layout_structure(graph, words("fi"), "fi")


class _Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not [name for name, _ in attrs if name.startswith("on")]
        assert not [value for name, value in attrs if name in ("href", "src") and not (value or "").startswith("#")]


def parsed(content: bytes) -> Any:
    return fromstring(content, forbid_dtd=True)


def _svg(content: bytes, scene: Scene) -> str:
    root = parsed(content)
    assert {str(one.tag).rpartition("}")[2] for one in root.iter()}.isdisjoint(
        ("script", "a", "image", "foreignObject", "iframe", "use")
    )
    assert not [name for one in root.iter() for name in one.attrib if str(name).startswith("on")]
    return " ".join(root.itertext())


def _html(content: bytes, scene: Scene) -> str:
    text = content.decode("utf-8")
    found, plain = _Tags(text).tags, _Tags(rendered(real(scene.kind), ".html").decode()).tags
    assert found.count("script") == plain.count("script")
    assert set(found) <= {*plain, "wbr"}
    return text


def _pdf(content: bytes, scene: Scene) -> str:
    reader = PdfReader(io.BytesIO(content))
    assert not re.search(rb"/(JavaScript|JS|Launch|EmbeddedFile|URI|OpenAction|AA)\b", content)
    return "".join(page.extract_text() for page in reader.pages) + str(reader.metadata)


def _png(content: bytes, scene: Scene) -> str:
    Image.open(io.BytesIO(content)).verify()
    assert b"tEXt" not in content
    return ""


def _package(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        assert file.testzip() is None
        for entry in file.infolist():
            assert ".." not in entry.filename
            if entry.filename.endswith((".xml", ".rels")):
                part = parsed(file.read(entry))
                assert not [one for one in part.iter() if one.get("TargetMode") == "External"]


def _pptx(content: bytes, scene: Scene) -> str:
    from pptx import Presentation

    _package(content)
    deck = Presentation(io.BytesIO(content))
    if scene.kind == "structure":
        assert {box.key for box in read_pptx(content).now} <= {box.href for box in scene.boxes}
    shapes: list[Any] = [shape for slide in deck.slides for shape in slide.shapes if shape.has_text_frame]
    return " ".join(str(shape.text_frame.text) for shape in shapes)


def _drawio(content: bytes, scene: Scene) -> str:
    root = parsed(content)
    assert {str(one.tag) for one in root.iter()} <= {
        "mxfile", "diagram", "mxGraphModel", "root", "UserObject", "mxCell", "mxGeometry", "mxPoint", "Array"
    }  # fmt: skip
    assert not [one for one in root.iter() if one.get("link")]
    drawn = read_drawio(content)
    assert {box.key for box in drawn.now} == {box.key for box in drawn.then}
    return " ".join(one.get("label", one.get("value", "")) for one in root.iter())


def _xlsx(content: bytes, scene: Scene) -> str:
    _package(content)
    return " ".join(cell for rows in cells(content).values() for row in rows for cell in row)


CHECKS = {
    ".svg": _svg, ".html": _html, ".pdf": _pdf, ".png": _png, ".pptx": _pptx, ".drawio": _drawio, ".xlsx": _xlsx,
}  # fmt: skip
OPENLY = (".svg", ".html", ".pptx", ".drawio", ".xlsx")
"""Formats in which a text can be found as it is."""


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("kind", NAMES)
def test_whatever_is_written_stays_text(kind: str, suffix: str) -> None:
    scene = armed(kind)
    options = Options(told={str(box.href): HOSTILE for box in scene.boxes}, at=None)
    told = CHECKS[suffix](rendered(scene, suffix, words(scene.lang), options), scene)
    assert "root:x:" not in told
    if suffix in OPENLY:
        assert [word for word in re.findall(r"\w{5,}", real(kind).title) if word not in told] == []


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("kind", NAMES)
@pytest.mark.parametrize("made", [emptied, bare], ids=["empty texts", "empty model"])
def test_nothing_to_say_is_a_picture(made: Callable[[str], Scene], kind: str, suffix: str) -> None:
    scene = made(kind)
    CHECKS[suffix](rendered(scene, suffix, words(scene.lang)), scene)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_one_body_and_very_many_under_one(suffix: str) -> None:
    for scene, names in ((county(1), 1), (wide(700), 700)):
        told = CHECKS[suffix](rendered(scene, suffix, words("fi")), scene)
        if suffix in OPENLY:
            assert len(set(re.findall(r"\b\d{1,4}\b", clean(told)))) >= names - 1
