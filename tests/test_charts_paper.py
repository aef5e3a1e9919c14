"""Pictures on paper: PDF/UA whose text is text, sheets, strips and posters; nothing that somebody wrote is source."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

from graphmodel.charts import Picture, rendered, write_chart
from graphmodel.charts.options import MILLIMETRES, Options, Paper, chosen
from graphmodel.charts.paper import POINT, READABLE, SMALLEST, flow, leaves, sheet
from graphmodel.charts.poster import MOST
from graphmodel.charts.typeset import LACKING, sayable
from graphmodel.errors import UsageError
from graphmodel.layout.path import layout_path
from graphmodel.layout.pathgraph import PathGraph, PathStep, Taker
from graphmodel.layout.scene import Scene
from graphmodel.layout.structure import Area, BodyBox, ParentLink, StructureGraph, layout_structure
from tests.test_layout_regions import drawn, kymenlaakso_path, scenes, words

if TYPE_CHECKING:
    from pypdf import PdfReader

HOSTILE = [
    '#read("/etc/passwd")',
    '#{import "@preview/cetz:0.4.0"} #panic("no")',
    "$x^2$ *bold* _it_ `raw` = Heading @ref <label> ~ -- --- // /* ' \"",
    "\\u{41} \\n \\ [ ] { } #sys.inputs.told",
    "\u2028line\u2029\u0000\u0007\ufffe\ud800\u202eoikealta\u202c",
    "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \U0001f600\U0001f468\u200d\U0001f469 \u6c49 \u1ec7",
    "Pitkä" + "x" * 295,
    "Työllisyydenedistämispalvelu" * 11,
    "</svg>]]>&amp;<script>1</script>{{7*7}}",
]


def hostile() -> list[Scene]:
    """Structures and paths in turn, every text field and every id filled."""
    out: list[Scene] = []
    for i, text in enumerate(HOSTILE):
        if i % 2:
            steps = (PathStep(text, text, ("decide",), "final", condition=text,
                              takers=(Taker(text, text, text, "planned", plural=True),)),)  # fmt: skip
            out.append(layout_path(PathGraph(text, text, text, text, steps), words("fi"), "fi"))
            continue
        bodies = (BodyBox(text, text, text, "planned", (text,)), BodyBox(f"{text}b", text, text, needs_parent=True))
        graph = StructureGraph(
            text, text, text, text, bodies, (ParentLink(f"{text}b", text),), (Area(text, text, text, (text,)),)
        )
        out.append(layout_structure(graph, words("sv"), "sv"))
    return out


@cache
def tree(bodies: int = 300) -> Scene:
    """A region of units under units."""
    boxes = tuple(BodyBox(f"b{i}", f"Palvelukeskuksen yksikkö {i}", "yksikkö", "existing") for i in range(bodies))
    links = tuple(ParentLink(f"b{i}", f"b{(i - 1) // 6}") for i in range(1, bodies))
    return layout_structure(
        StructureGraph("t", "Alue", "tilanne 2025", "Lähde: luettelo", boxes, links), words("fi"), "fi"
    )


@cache
def strip() -> Scene:
    """A picture much higher than wide, of frames under one another."""
    one = drawn()["kymenlaakso-structure.fi"]
    high = one.height + 20
    moved = [_down(one, i, i * high) for i in range(9)]
    parts = {
        name: tuple(part for scene in moved for part in getattr(scene, name)) for name in ("bands", "boxes", "notes")
    }
    return one.model_copy(update={**parts, "lines": (), "height": 9 * high})


def _down(scene: Scene, number: int, by: float) -> Scene:
    def text(one: Any) -> Any:
        return one.model_copy(update={"y": one.y + by})

    def part(one: Any) -> Any:
        return one.model_copy(update={"id": f"{number}{one.id}", "y": one.y + by, "texts": tuple(map(text, one.texts))})

    return scene.model_copy(update={"bands": tuple(map(part, scene.bands)), "boxes": tuple(map(part, scene.boxes)),
                                    "notes": tuple(map(text, scene.notes))})  # fmt: skip


def read(content: bytes) -> PdfReader:
    from pypdf import PdfReader

    return PdfReader(io.BytesIO(content))


def pdf(scene: Scene, **options: Any) -> PdfReader:
    return read(rendered(scene, ".pdf", words(scene.lang), Options(**options)))


def tags(reader: PdfReader) -> list[Any]:
    """Every element of the structure tree, in reading order."""

    def below(node: Any) -> list[Any]:
        found: Any = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(found, list):
            return [one for kid in cast("list[Any]", found) for one in below(kid)]
        if not isinstance(found, dict):
            return []
        element = cast("dict[str, Any]", found)
        return ([element] if "/S" in element else []) + below(element.get("/K"))

    root: Any = reader.trailer["/Root"]
    return below(root["/StructTreeRoot"])


def said(reader: PdfReader) -> str:
    """The whole text, without the places where lines are broken."""
    text = "".join(page.extract_text() for page in reader.pages)
    return re.sub(r"[\s\u00ad\u200b-]", "", text)


def page_size(reader: PdfReader, number: int = 0) -> tuple[int, int]:
    box = reader.pages[number].mediabox
    return round(float(box.width) / POINT), round(float(box.height) / POINT)


def test_a_pdf_is_tagged_titled_and_in_a_language() -> None:
    scene = drawn()["kymenlaakso-structure.fi"]
    reader = pdf(scene)
    root: Any = reader.trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("fi", True)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    assert reader.metadata is not None
    assert reader.metadata.title == scene.title
    kinds = [one["/S"] for one in tags(reader)]
    assert (kinds[0], kinds[1], kinds.count("/H1"), kinds.count("/Figure")) == ("/Document", "/H1", 1, 1)
    assert kinds.index("/Figure") < kinds.index("/H2") < kinds.index("/Table")
    assert (kinds.count("/TH"), kinds.count("/TD")) == (
        len(scene.table.columns),
        len(scene.table.rows) * len(scene.table.columns),
    )
    [alt] = [one["/Alt"] for one in tags(reader) if one["/S"] == "/Figure"]
    assert alt.startswith(f"{scene.title}, {scene.subtitle}. Sama on kuvan jälkeen taulukkona")


@pytest.mark.parametrize(
    "name", ["kymenlaakso-structure.fi", "kymenlaakso-path-division.sv", "central-finland-structure.en"]
)
def test_every_text_of_a_picture_stays_text(name: str) -> None:
    scene = drawn()[name]
    told = said(pdf(scene))
    texts = [scene.title, scene.subtitle, scene.source, *(box.name for box in scene.boxes)]
    texts += [cell for row in scene.table.rows for cell in row] + [one.meaning for one in scene.footer.samples]
    assert [text for text in texts if re.sub(r"[\s-]", "", text) not in told] == []


@pytest.mark.parametrize("scene", hostile(), ids=[str(i) for i in range(len(HOSTILE))])
def test_what_somebody_wrote_is_never_source(scene: Scene) -> None:
    content = rendered(scene, ".pdf", words(scene.lang), Options(paper="A4"))
    told = said(read(content))
    assert "root:x:" not in told
    assert re.sub(r"[\s-]", "", sayable(scene.title)) in told
    assert rendered(scene, ".pdf", words(scene.lang), Options(tiles="A4")).startswith(b"%PDF")
    assert rendered(scene, ".png").startswith(b"\x89PNG")


def test_a_sign_that_the_fonts_lack_is_a_square_and_is_explained() -> None:
    assert sayable("Nguy\u1ec5n \U0001f600 \u05d0\ufe0f") == f"Nguyen {LACKING} {LACKING}"
    lacking = [LACKING in page for page in (said(pdf(hostile()[5])), said(pdf(drawn()["kymenlaakso-structure.fi"])))]
    assert lacking == [True, False]


@pytest.mark.parametrize("paper", MILLIMETRES)
def test_the_paper_is_that_asked_for_and_lies_as_the_picture_does(paper: Paper) -> None:
    short, long = MILLIMETRES[paper]
    assert page_size(pdf(tree(), paper=paper)) == (long, short)
    assert page_size(pdf(tree(), paper=paper, orientation="portrait")) == (short, long)
    assert page_size(pdf(tree(), paper=paper), -1) == (297, 210)


def test_without_a_wish_the_paper_is_the_smallest_on_which_one_can_read() -> None:
    small, large = drawn()["kymenlaakso-structure.fi"], tree()
    assert page_size(pdf(small)) == (297, 210)
    [leaf] = leaves(large, Options(), words("fi"))
    assert leaf.k * SMALLEST >= READABLE
    assert leaf.sheet.w > 420 * POINT


@pytest.mark.parametrize("name", sorted(scenes()))
def test_everything_stands_inside_of_its_sheet(name: str) -> None:
    scene = drawn()[name]
    for leaf in leaves(scene, Options(), words(scene.lang)):
        on, footer = leaf.sheet, leaf.footer
        assert leaf.y + (leaf.bottom - leaf.top) * leaf.k <= on.h - on.margin
        assert scene.width * leaf.k <= on.w - 2 * on.margin + 0.01
        if footer:
            assert leaf.foot + footer.h * on.unit <= on.h - on.margin + 0.01


def test_a_strip_goes_on_from_sheet_to_sheet_without_cutting_a_box() -> None:
    scene = strip()
    found = flow(scene, sheet("A4", "portrait"), words("fi"))
    assert len(found) > 3
    assert [leaf.top for leaf in found[1:]] == [leaf.bottom for leaf in found[:-1]]
    cuts = [leaf.bottom for leaf in found[:-1]]
    assert [box.id for box in scene.boxes for cut in cuts if box.y < cut < box.y + box.h] == []
    assert [band.id for band in scene.bands for cut in cuts if band.y < cut < band.y + band.h] == []
    endless = scene.model_copy(update={"title": "otsikko " * 300})
    assert flow(endless, sheet("A4", "portrait"), words("fi"))[-1].bottom == scene.height
    reader = pdf(scene, paper="A4")
    kinds = [one["/S"] for one in tags(reader)]
    assert kinds.count("/Figure") == len(found)
    assert "Lähde" in reader.pages[len(found) - 1].extract_text()


def test_a_poster_is_an_overview_and_sheets_that_hold_all_of_it() -> None:
    scene = tree()
    reader = pdf(scene, paper="A1", tiles="A4")
    first = reader.pages[0].extract_text()
    number = int(re.findall(r"yhteensä (\d+) A4", " ".join(first.split()))[0])
    sheets = [page.extract_text() for page in reader.pages[1 : number + 1]]
    assert all(re.search(r"Arkki \d+[A-Z]: rivi", sheet) for sheet in sheets)
    assert "Arkki" not in reader.pages[number + 1].extract_text()
    assert {tuple(map(float, page.mediabox[2:])) for page in reader.pages[: number + 1]} == {
        tuple(round(side * POINT, 2) for side in page_size(reader))
    }
    seen = re.sub(r"\s", "", "".join(sheets))
    texts = {text.text for box in scene.boxes for text in box.texts}
    assert [text for text in texts if re.sub(r"\s", "", text) not in seen] == []


def test_a_poster_of_too_many_sheets_is_refused_with_what_to_do() -> None:
    with pytest.raises(UsageError, match=f"at most {MOST}. Choose larger sheets, or the size of the whole poster"):
        pdf(tree().model_copy(update={"width": 40_000.0, "height": 30_000.0}), tiles="A4")


def test_the_same_bytes_twice() -> None:
    scene = drawn()["kymenlaakso-path-division.fi"]
    for options in (Options(), Options(tiles="A4"), Options(theme="dark")):
        assert rendered(scene, ".pdf", None, options) == rendered(scene, ".pdf", None, options)
    assert rendered(scene, ".png") == rendered(scene, ".png")


def test_the_table_repeats_its_heads_and_counts_its_pages() -> None:
    reader = pdf(tree())
    texts = [page.extract_text() for page in reader.pages]
    assert len(texts) > 4
    assert all("Ylempi toimija" in text for text in texts[1:])
    assert all(f"{i} / {len(texts)}" in text for i, text in enumerate(texts, 1))


def test_only_our_own_fonts_are_in_it(tmp_path: Path) -> None:
    pages: list[Any] = list(pdf(drawn()["kymenlaakso-path-division.fi"], theme="dark").pages)
    fonts = {str(font.get_object()["/BaseFont"]) for page in pages for font in page["/Resources"]["/Font"].values()}
    assert {name.split("+")[1].split("-")[0] for name in fonts} == {"NotoSans"}
    if shutil.which("pdffonts"):  # another reader's word for it
        (tmp_path / "x.pdf").write_bytes(rendered(drawn()["kymenlaakso-path-division.fi"], ".pdf"))
        listed = subprocess.run(["pdffonts", tmp_path / "x.pdf"], capture_output=True, text=True, check=True).stdout
        assert all(re.search(r"yes +yes +yes", row) for row in listed.splitlines()[2:])


def test_a_notebook_writes_with_options(tmp_path: Path) -> None:
    picture = Picture(drawn()["kymenlaakso-structure.fi"], words("fi"))
    picture.write(tmp_path / "a.pdf", paper="a3")
    assert page_size(read((tmp_path / "a.pdf").read_bytes())) == (420, 297)
    with pytest.raises(UsageError, match=r"no option 'papper'.* Did you mean paper"):
        picture.write(tmp_path / "b.pdf", papper="A3")


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("a.pdf", {"paper": "A9"}, "'A9' is none of A4, A3, A2, A1, A0"),
        ("a.pdf", {"paper": "A4", "tiles": "A3"}, "cannot be cut into larger sheets"),
        ("a.pdf", {"width": 800}, "width 800: says nothing to a file that ends in .pdf; it is for .png"),
        ("a.svg", {"paper": "A3"}, "paper A3: says nothing to a file that ends in .svg; it is for .pdf"),
        ("a.html", {"theme": "dark"}, "theme dark"),
        ("a.pdf", {"transparent": True}, "^transparent: says nothing"),
        ("a.png", {"width": 20}, "100 to 30000 pixels wide"),
        ("a.pdf", {"theme": "blue"}, "none of light, dark"),
    ],
)
def test_options_that_make_no_sense_are_refused(name: str, given: dict[str, Any], told: str, tmp_path: Path) -> None:
    scene = layout_path(kymenlaakso_path("strategy", "en"), words("en"), "en")
    with pytest.raises(UsageError, match=told):
        write_chart(scene, tmp_path / name, None, chosen(given))
    assert list(tmp_path.iterdir()) == []


def test_nothing_chosen_is_nothing_asked() -> None:
    assert chosen({"paper": "", "width": None, "transparent": False}) == Options()
