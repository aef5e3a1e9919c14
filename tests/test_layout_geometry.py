"""What must hold of every picture: boxes apart, text inside its box, no line through a box, lines off the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphmodel.errors import InputError
from graphmodel.layout.breaking import softened, wrap
from graphmodel.layout.measure import FACES, FONTS, clean, width
from graphmodel.layout.path import layout_path
from graphmodel.layout.pathgraph import Action, Certainty, Existence, PathGraph, PathStep, Taker
from graphmodel.layout.scene import Box, Lang, Line, Scene, Text
from graphmodel.layout.structure import Area, BodyBox, ParentLink, StructureGraph, layout_structure
from tests.test_layout_regions import LANGS, scenes, words

EN = words("en")
NAMES = st.one_of(
    st.sampled_from(
        ["VATE", "Järjestäjä/markkinatyöryhmä", "Palvelutuotantotyöryhmä", "Sosiaali- ja terveydenhuollon kuntayhtymä",
         "", "Ympäristöterveydenhuoltolautakunta", "x" * 90, "Det nya landskapets fullmäktige", "ICT"]
    ),
    st.text(max_size=40),
)  # fmt: skip
EXISTENCES: list[Existence] = ["planned", "not_stated"]
CERTAINTIES: list[Certainty] = ["stated", "inferred", "unresolved"]
ACTIONS: list[tuple[Action, ...]] = [(), ("prepare",), ("decide",)]
QUICK = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def overlapping(boxes: Iterable[Box]) -> list[tuple[str, str]]:
    rest = sorted(boxes, key=lambda box: box.x)
    pairs: list[tuple[str, str]] = []
    for i, a in enumerate(rest):
        for b in rest[i + 1 :]:
            if b.x >= a.x + a.w:
                break
            if a.y < b.y + b.h and b.y < a.y + a.h:
                pairs.append((a.id, b.id))
    return pairs


def outside(box: Box) -> list[Text]:
    """Texts of a box that stick out of it, by the measured width and the line's height."""
    return [
        text
        for text in box.texts
        if _left(text) < box.x or _left(text) + text.w > box.x + box.w + 0.01
        or text.y - 0.8 * FACES[text.role].size < box.y or text.y + 0.25 * FACES[text.role].size > box.y + box.h
    ]  # fmt: skip


def _left(text: Text) -> float:
    return text.x - {"start": 0.0, "middle": text.w / 2, "end": text.w}[text.anchor]


def through(line: Line, box: Box) -> bool:
    """Whether a line enters a box's inside (the edge itself may be touched)."""
    return any(
        min(ax, bx) < box.x + box.w - 0.2 and max(ax, bx) > box.x + 0.2
        and min(ay, by) < box.y + box.h - 0.2 and max(ay, by) > box.y + 0.2
        for (ax, ay), (bx, by) in pairwise(line.points)
    )  # fmt: skip


def across(line: Line, text: Text) -> bool:
    left = _left(text)
    top, bottom = text.y - 0.7 * FACES[text.role].size, text.y + 0.2 * FACES[text.role].size
    return any(
        min(ax, bx) < left + text.w and max(ax, bx) > left and min(ay, by) < bottom and max(ay, by) > top
        for (ax, ay), (bx, by) in pairwise(line.points)
    )


def sound(scene: Scene) -> None:
    assert overlapping(scene.boxes) == []
    assert [text for box in scene.boxes for text in outside(box)] == []
    assert [(line.id, box.id) for line in scene.lines for box in scene.boxes if through(line, box)] == []
    texts = [*scene.notes, *(text for band in scene.bands for text in band.texts)]
    assert [(line.id, text.text) for line in scene.lines for text in texts if across(line, text)] == []
    for line in scene.lines:
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(line.points)), line
        assert len(line.points) > 1
    for box in scene.boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.x + box.w <= scene.width
        assert box.y + box.h <= scene.height
    for block in (scene.header, scene.footer):
        assert all(text.x + text.w <= scene.width and text.y < block.h for text in block.texts)
    assert all(len(row) == len(scene.table.columns) and all(row) for row in scene.table.rows)
    assert Scene.model_validate_json(scene.model_dump_json()) == scene


@st.composite
def forests(draw: st.DrawFn, most: int = 40) -> StructureGraph:
    count = draw(st.integers(0, most))
    bodies: list[BodyBox] = []
    parents: list[ParentLink] = []
    for i in range(count):
        bodies.append(
            BodyBox(
                f"b{i}", draw(NAMES), draw(st.sampled_from(["", "työryhmä"])), draw(st.sampled_from(EXISTENCES)),
                tuple(draw(st.lists(st.sampled_from(["9 jäsentä", "lukumäärää ei mainita"]), max_size=2))),
                needs_parent=draw(st.booleans()), identified=draw(st.booleans()), plural=draw(st.booleans()),
            )
        )  # fmt: skip
        for _ in range(draw(st.sampled_from([0, 1, 1, 1, 1, 2, 4]))):
            above, certainty = draw(st.integers(0, count - 1)), draw(st.sampled_from(CERTAINTIES))
            parents.append(ParentLink(f"b{i}", f"b{above}", certainty))
    strands = draw(st.integers(0, 3))
    areas = tuple(
        Area(
            f"a{n}",
            draw(NAMES),
            draw(st.none() | NAMES),
            tuple(b.id for i, b in enumerate(bodies) if i % (strands + 1) == n),
        )
        for n in range(strands)
    )
    return StructureGraph("structure", "Rakenne", "tilanne 2018", "Lähde", tuple(bodies), tuple(parents), areas)


@st.composite
def paths(draw: st.DrawFn, most: int = 14, *, circles: bool = False) -> PathGraph:
    count = draw(st.integers(0, most))
    steps: list[PathStep] = []
    for i in range(count):
        earlier = st.integers(0, count - 1 if circles else max(i - 1, 0))
        after = draw(st.lists(earlier, max_size=3)) if i or circles else []
        takers = tuple(
            Taker(f"t{n}", draw(NAMES), draw(st.sampled_from(["", "9 jäsentä"])), draw(st.sampled_from(EXISTENCES)),
                  identified=draw(st.booleans()), plural=draw(st.booleans()))
            for n in range(draw(st.sampled_from([0, 1, 1, 2, 3])))
        )  # fmt: skip
        steps.append(
            PathStep(
                f"s{i}", draw(st.none() | st.sampled_from(["1", "2.a"])), draw(st.sampled_from(ACTIONS)),
                draw(st.sampled_from(["none", "preliminary", "final"])), draw(st.booleans()), draw(st.none() | NAMES),
                takers=takers, takers_alternative=draw(st.booleans()), decider_open=draw(st.booleans()),
                certainty=draw(st.sampled_from(CERTAINTIES)),
                after=tuple(f"s{n}" for n in after), join=draw(st.sampled_from([None, "all", "any"])),
            )
        )  # fmt: skip
    return PathGraph("path", "Päätöspolku", "tilanne 2018", "Lähde", tuple(steps))


@QUICK
@given(graph=forests(), lang=st.sampled_from(LANGS))
def test_random_structures_are_sound(graph: StructureGraph, lang: Lang) -> None:
    sound(layout_structure(graph, words(lang), lang))


@QUICK
@given(graph=paths(), lang=st.sampled_from(LANGS))
def test_random_paths_are_sound(graph: PathGraph, lang: Lang) -> None:
    sound(layout_path(graph, words(lang), lang))


@QUICK
@given(graph=paths(most=9, circles=True))
def test_circles_in_a_path_are_drawn_and_marked(graph: PathGraph) -> None:
    scene = layout_path(graph, words("fi"), "fi")
    sound(scene)
    edges = {(earlier, step.id) for step in graph.steps for earlier in step.after}
    assert {f"{a}>{b}" for a, b in edges} <= {line.id for line in scene.lines}


def test_a_circle_is_said_in_words() -> None:
    one, two = PathStep("a", after=("b",)), PathStep("b", after=("a",))
    scene = layout_path(PathGraph("p", "t", "s", "l", (one, two)), words("en"), "en")
    assert any("circle" in note.text for note in scene.notes)
    assert any("circle" in cell for row in scene.table.rows for cell in row)


def test_no_step_waits_for_one_that_may_be_left_out() -> None:
    first, maybe = PathStep("a", takers=(Taker("x", "X"),)), PathStep("b", optional=True, after=("a",))
    last = PathStep("c", takers=(Taker("y", "Y"),), after=("a", "b"), join="all")
    said = {box.id: box.alt for box in layout_path(PathGraph("p", "t", "s", "l", (first, maybe, last)), EN, "en").boxes}
    assert "waits" not in said["c/y"]
    sure = replace(maybe, optional=False)
    said = {box.id: box.alt for box in layout_path(PathGraph("p", "t", "s", "l", (first, sure, last)), EN, "en").boxes}
    assert "waits for both steps before it" in said["c/y"]


def test_alternative_parents_are_drawn_when_few_and_told_when_many() -> None:
    bodies = tuple(BodyBox(name, name.upper(), needs_parent=name == "z") for name in "abcdz")

    def picture(*parents: str) -> Scene:
        links = tuple(ParentLink("z", parent, "unresolved") for parent in parents)
        return layout_structure(StructureGraph("s", "t", "s", "l", bodies, links), EN, "en")

    one, two, four = picture("a"), picture("a", "b"), picture("a", "b", "c", "d")
    assert [(line.id, line.stroke) for line in one.lines] == [("a>z", "dashed")]
    assert "whether it belongs here is not clear" in next(box.alt for box in one.boxes if box.id == "z")
    assert {line.id for line in two.lines} == {"z?a>z", "z?b>z"}
    assert [note.text for note in two.notes] == ["or"]
    assert four.lines == ()
    assert "belongs to one of these 4 bodies; which, not clear" in next(box.alt for box in four.boxes if box.id == "z")
    assert [band.title for band in four.bands] == ["parent body: not clear which of several"]


def test_the_font_has_every_sign_of_the_texts() -> None:
    from fontTools.ttLib import TTFont

    texts = "".join(file.read_text(encoding="utf-8") for file in (FONTS.parents[1] / "words").glob("charts.*.ftl"))
    for name in ("Regular", "SemiBold"):
        for suffix in ("ttf", "woff2"):
            with TTFont(FONTS / f"NotoSans-{name}.{suffix}") as font:
                assert {char for char in texts if ord(char) not in (font.getBestCmap() or {})} <= {"\n"}


@pytest.mark.parametrize("shape", ["deep", "wide", "mixed"])
def test_large_trees_are_sound(shape: str) -> None:
    parents = {
        "deep": [i - 1 for i in range(300)],
        "wide": [0] * 300,
        "mixed": [(i * 7919 + i // 2) % max(1, i // 3) for i in range(300)],
    }
    bodies = tuple(BodyBox(f"b{i}", f"Palvelutuotantoyksikkö {i}", "yksikkö") for i in range(300))
    links = tuple(ParentLink(f"b{i}", f"b{parents[shape][i]}") for i in range(1, 300))
    scene = layout_structure(StructureGraph("s", "t", "s", "l", bodies, links), words("fi"), "fi")
    sound(scene)
    assert len(scene.lines) == 299
    if shape != "deep":
        assert 0.8 < scene.width / scene.height < 3.5


def test_every_picture_of_the_regions_is_sound() -> None:
    for scene in scenes().values():
        sound(scene)


@given(text=st.text(max_size=80), room=st.floats(40, 300))
def test_no_line_is_wider_than_its_room(text: str, room: float) -> None:
    lines = wrap(text, "name", room)
    assert all(width(line, "name") <= room for line in lines)
    assert clean(text).replace(" ", "").replace("-", "") == "".join(lines).replace(" ", "").replace("-", "")


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("Palvelutuotantotyöryhmä", 150, ("Palvelutuotanto-", "työryhmä")),
        ("Järjestäjä/markkinatyöryhmä", 150, ("Järjestäjä/", "markkinatyöryhmä")),
        ("Ympäristöterveydenhuoltolautakunta", 150, ("Ympäristöterveyden-", "huoltolautakunta")),
        ("Kuntayhtymän kehittämispalvelut", 150, ("Kuntayhtymän", "kehittämispalvelut")),
        ("Uuden maakunnan maakuntahallitus", 100, ("Uuden", "maakunnan", "maakunta-", "hallitus")),
        ("Sihteeristö", 60, ("Sihtee-", "ristö")),
        ("xxxxxxxxxxxxxxxxxxxx", 60, ("xxxxxx-", "xxxxxxx-", "xxxxxxx")),
    ],
)
def test_compounds_break_at_their_seams(text: str, room: float, lines: tuple[str, ...]) -> None:
    assert wrap(text, "name", room) == lines


def test_a_link_to_nobody_is_refused() -> None:
    with pytest.raises(InputError, match="'b', which is no step"):
        layout_path(PathGraph("p", "t", "s", "l", (PathStep("a", after=("b",)),)), words("en"), "en")
    graph = StructureGraph("p", "t", "s", "l", (BodyBox("x", "X"),), (ParentLink("x", "y"),))
    with pytest.raises(InputError, match="names 'y', which is no body"):
        layout_structure(graph, words("en"), "en")
    with pytest.raises(InputError, match="two bodies have the same id"):
        layout_structure(StructureGraph("p", "t", "s", "l", (BodyBox("x", "X"), BodyBox("x", "Y"))), words("en"), "en")
    with pytest.raises(InputError, match="two steps have the same id"):
        layout_path(PathGraph("p", "t", "s", "l", (PathStep("a"), PathStep("a"))), words("en"), "en")


def test_long_words_may_break_at_their_seams_and_after_a_slash() -> None:
    seen = {"\N{SOFT HYPHEN}": "~", "\N{ZERO WIDTH SPACE}": "_"}
    told = softened("Järjestäjä/markkinatyöryhmän jäsen, hyvinvointialueen 611/2021").translate(str.maketrans(seen))
    assert told == "Järjestäjä/_markkina~työ~ryhmän jäsen, hyvinvointi~alueen 611/2021"
