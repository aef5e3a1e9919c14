"""The coverage picture: sound at any size, each part drawn once where its duty and body meet, the gaps in words."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphmodel.errors import InputError
from graphmodel.layout.coverage import Body, CoverageGraph, DutyRow, Share, layout_coverage
from graphmodel.layout.coverageblocks import MOST_BODIES, MOST_DUTIES, blocks
from graphmodel.layout.coveragegraph import PARTS, State
from graphmodel.layout.measure import FACES
from graphmodel.layout.scene import Lang, Scene
from tests.test_layout_geometry import NAMES, QUICK, sound
from tests.test_layout_regions import LANGS, words

STATES: list[State] = ["holds", "fails", "cannot_be_said"]
READABLE = 11.0
"""The least height of a letter in a page, in CSS pixels."""


def picture(*duties: DutyRow, bodies: int = 40, lang: Lang = "en") -> Scene:
    columns = tuple(Body(f"b{i}", f"Body {i}") for i in range(bodies))
    return layout_coverage(CoverageGraph("c", "t", "s", "l", duties, columns), words(lang), lang)


def duty(ident: str, *bodies: int, sector: str = "Care") -> DutyRow:
    return DutyRow(ident, ident.upper(), sector, tuple(Share(f"b{i}", "responsible") for i in bodies))


@st.composite
def graphs(draw: st.DrawFn) -> CoverageGraph:
    bodies = tuple(Body(f"b{i}", draw(NAMES)) for i in range(draw(st.integers(0, 16))))
    shares = st.builds(
        Share, st.sampled_from([body.id for body in bodies] or ["-"]), st.sampled_from(PARTS), st.booleans()
    )
    duties = tuple(
        DutyRow(
            f"d{i}", draw(NAMES), draw(st.sampled_from(["", "Sosiaalihuolto", "Pelastustoimi"])),
            tuple(draw(st.lists(shares, max_size=12, unique_by=lambda one: (one.body, one.part)))) if bodies else (),
            draw(st.sampled_from(STATES)), draw(st.sampled_from(["", "johtaja tai puheenjohtaja"])),
        )
        for i in range(draw(st.integers(0, 30)))
    )  # fmt: skip
    return CoverageGraph("c", "Kattavuus", "tilanne 2018", "Lähde", duties, bodies)


@QUICK
@given(graph=graphs(), lang=st.sampled_from(LANGS))
def test_random_coverages_are_sound(graph: CoverageGraph, lang: Lang) -> None:
    scene = layout_coverage(graph, words(lang), lang)
    sound(scene)
    assert len({box.id for box in scene.boxes}) == len(scene.boxes)
    drawn = {(box.id.split("/")[1], box.id.split("/")[2]) for box in scene.boxes if box.id.count("/") == 2}
    parts = {(row.id, share.body) for row in graph.duties for share in row.parts}
    assert {one for one in drawn if one[1] != "reach"} == parts
    assert {one[0] for one in drawn} == {row.id for row in graph.duties}


@QUICK
@given(graph=graphs())
def test_no_block_is_wider_or_longer_than_can_be_read(graph: CoverageGraph) -> None:
    for block in blocks(graph):
        assert sum(len(some) for _, some in block.columns) <= MOST_BODIES
        assert len(block.duties) <= MOST_DUTIES or len(graph.duties) > MOST_DUTIES


def test_a_whole_county_stays_readable() -> None:
    """226 duties of twelve sectors and 90 bodies: no letter is lower than READABLE, the whole no wider than a page."""
    rows = [duty(f"d{i}", i % 3, 3 + i * 7 % 87, sector=f"Sector {i % 12}") for i in range(226)]
    scene = picture(*rows, bodies=90)
    sound(scene)
    least = min(FACES[text.role].size for box in scene.boxes for text in box.texts)
    assert least * 0.9 >= READABLE
    assert scene.width <= 1_180
    assert Counter(box.href for box in scene.boxes if box.href)["d0"] == 1


def test_duties_of_the_same_bodies_come_together() -> None:
    scene = picture(*(duty(f"d{i}", i % 2 * 7 + i % 7) for i in range(28)))
    titles = [band.title for band in scene.bands if band.title]
    assert titles == ["Care (1/2)", "Care (2/2)"]


def test_a_duty_with_too_many_bodies_goes_over_several_blocks() -> None:
    scene = picture(duty("few", 1), duty("many", *range(12)))
    rows = [box.id for box in scene.boxes if box.href and box.href in ("few", "many")]
    assert rows == ["b0/few", "b1/many", "b2/many"]
    marks = [box.id for box in scene.boxes if box.name == "R"]
    assert len(marks) == 13


def test_marks_and_gaps_are_told_without_colour() -> None:
    parts = (
        Share("b0", "organiser"),
        Share("b0", "producer", certain=False),
        Share("b1", "responsible", certain=False),
    )
    rows = (
        DutyRow("a", "A", "Care", parts, "fails", "person"),
        DutyRow("b", "B", "Care", (), "cannot_be_said", "organiser", ("producer",)),
        DutyRow("c", "C", "Care", (), "holds", "deputy"),
        DutyRow("d", "D", "Care"),
    )
    scene = picture(*rows)
    said = {box.id: (box.name, box.border) for box in scene.boxes}
    assert said["b0/a/b0"] == ("O P?", "solid")
    assert said["b0/a/b1"] == ("R?", "dashed")
    assert said["b0/a/reach"] == ("✕ missing: person", "solid")
    assert said["b0/b/reach"] == ("? unclear: organiser", "dashed")
    assert said["b0/c/reach"] == ("✓ reaches a person; missing: deputy", "solid")
    assert said["b0/d/reach"] == ("✓ reaches a person", "solid")
    alt = next(box.alt for box in scene.boxes if box.id == "b0/a/b0")
    assert alt == "A. Body 0: organiser, producer (possible)"
    assert scene.table.rows[:2] == (
        ("A", "Care", "Body 0", "Body 0 (possible)", "Body 1 (possible)", "✕ missing: person"),
        ("B", "Care", "not stated", "not needed", "not stated", "? unclear: organiser"),
    )
    assert [sample.mark for sample in scene.footer.samples] == ["O", "P", "R", "?", "✕", "?", "✓"]


def test_a_model_without_duties_says_so() -> None:
    scene = picture()
    sound(scene)
    assert [note.text for note in scene.notes] == ["The model's scope has no duties."]


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(InputError, match="two duties have the same id"):
        picture(duty("a"), duty("a"))
    with pytest.raises(InputError, match="'a' names 'b9', which is no body"):
        picture(duty("a", 9), bodies=2)
