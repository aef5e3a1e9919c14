"""The picture of organisers and producers: sound at any size, gaps and overlaps told without colour."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphmodel.errors import InputError
from graphmodel.layout.scene import Lang, Scene
from graphmodel.layout.split import layout_split
from graphmodel.layout.splitgraph import SIDES, Fault, Item, Party, Remark, Side, SplitGraph, Tie
from tests.test_layout_geometry import NAMES, QUICK, sound
from tests.test_layout_regions import LANGS, words

FAULTS: list[Fault] = ["missing", "unsaid", "unsure", "unneeded"]


def picture(*items: Item, parties: int = 3, left_out: int = 0, lang: Lang = "en") -> Scene:
    some = tuple(Party(f"p{i}", f"Party {i}") for i in range(parties))
    of = "package" if any(item.grouped for item in items) else "duty"
    return layout_split(SplitGraph("s", "t", "d", "l", of, items, some, some, left_out), words(lang), lang)


@st.composite
def graphs(draw: st.DrawFn) -> SplitGraph:
    parties = {side: tuple(Party(f"p{i}", draw(NAMES)) for i in range(draw(st.integers(0, 9)))) for side in SIDES}

    def ties(side: Side) -> tuple[Tie, ...]:
        ids = [party.id for party in parties[side]]
        one = st.builds(Tie, st.sampled_from(ids or ["-"]), st.integers(1, 5), st.booleans())
        return tuple(draw(st.lists(one, max_size=6, unique_by=lambda tie: tie.party))) if ids else ()

    remarks = st.builds(Remark, st.sampled_from(SIDES), st.sampled_from(FAULTS), st.integers(1, 5))
    items = tuple(
        Item(f"i{i}", draw(NAMES), 5, draw(st.booleans()), ties("organiser"), ties("producer"),
             tuple(draw(st.lists(remarks, max_size=2))))
        for i in range(draw(st.integers(0, 20)))
    )  # fmt: skip
    return SplitGraph("s", "Jako", "tilanne", "Lähde", "package", items, parties["organiser"], parties["producer"], 3)


@QUICK
@given(graph=graphs(), lang=st.sampled_from(LANGS))
def test_random_splits_are_sound(graph: SplitGraph, lang: Lang) -> None:
    scene = layout_split(graph, words(lang), lang)
    sound(scene)
    drawn = {(line.sources[0], line.targets[0]) for line in scene.lines}
    organised = {(f"organiser/{tie.party}", item.id) for item in graph.items for tie in item.organisers}
    assert drawn == organised | {(item.id, f"producer/{tie.party}") for item in graph.items for tie in item.producers}


def test_gaps_and_overlaps_are_told_by_sign_words_and_line() -> None:
    scene = picture(
        Item("a", "A", organisers=(Tie("p0"), Tie("p1")), producers=(Tie("p2", certain=False),),
             remarks=(Remark("organiser", "several"), Remark("producer", "unsure"))),
        Item("b", "B", remarks=(Remark("organiser", "missing"), Remark("producer", "unsaid"))),
        Item("c", "C", producers=(Tie("p0"),), remarks=(Remark("organiser", "unsaid"),)),
        Item("d", "D", organisers=(Tie("p0"),), producers=(Tie("p0"),)),
    )  # fmt: skip
    sound(scene)
    looks = {box.id: (box.tone, box.border) for box in scene.boxes if "/" not in box.id}
    assert looks == {
        "a": ("open", "solid"), "b": ("open", "dashed"), "c": ("unidentified", "dashed"), "d": ("plain", "solid")
    }  # fmt: skip
    alts = {box.id: box.alt for box in scene.boxes}
    assert alts["a"] == "A. ▲ overlapping organisers. ? producer not certain"
    assert alts["b"] == "B. ✕ organiser missing. ? producer not stated"
    assert {line.id: line.stroke for line in scene.lines}["a>producer/p2"] == "dotted"
    assert scene.table.rows == (
        ("A", "Party 0; Party 1", "Party 2 (possible)", "▲ overlapping organisers; ? producer not certain"),
        ("B", "not stated", "not stated", "✕ organiser missing; ? producer not stated"),
        ("C", "not stated", "Party 0", "? organiser not stated"),
        ("D", "Party 0", "Party 0", "organiser and producer stated"),
    )
    assert [sample.mark for sample in scene.footer.samples if sample.mark] == ["✕", "▲", "?"]


def test_a_group_counts_its_duties() -> None:
    scene = picture(Item("g", "Care", 3, True, (Tie("p0", 3),), (Tie("p1", 2),), (Remark("producer", "missing"),)))
    assert {line.id: line.stroke for line in scene.lines} == {"organiser/p0>g": "solid", "g>producer/p1": "dashed"}
    assert scene.table.rows == (("Care", "3", "Party 0", "Party 1 (2/3)", "✕ producer missing: 1/3"),)


def test_a_picture_without_duties_says_so() -> None:
    scene = picture(parties=0, left_out=8)
    sound(scene)
    told = " ".join(note.text for note in scene.notes)
    assert "no duties that should have an organiser" in told
    assert "leaves out 8 duties" in told
    assert (scene.boxes, scene.bands) == ((), ())


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(InputError, match="two items have the same id"):
        picture(Item("a", "A"), Item("a", "A"))
    with pytest.raises(InputError, match="'a' names the producer 'p9', which is none of it"):
        picture(Item("a", "A", producers=(Tie("p9"),)))
