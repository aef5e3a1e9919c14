"""The picture of members: sound at any size, the seats in order, each with its deputy, and who is not stated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphmodel.errors import InputError
from graphmodel.layout.membergraph import Deputy, Holding
from graphmodel.layout.members import MemberGraph, Section, Sitting, layout_members
from graphmodel.layout.scene import Lang, Scene
from tests.test_layout_geometry import NAMES, QUICK, sound
from tests.test_layout_regions import LANGS, words

HOLDINGS: list[Holding] = ["held", "vacant", "unnamed", "not_stated"]
DEPUTIES: list[Deputy] = ["", "none", "unnamed", "pool", "not_stated"]


def picture(*sections: Section, says: tuple[str, ...] = ()) -> Scene:
    return layout_members(MemberGraph("m", "t", "d", "l", "body", sections, says), words("en"), "en")


@st.composite
def graphs(draw: st.DrawFn) -> MemberGraph:
    def sitting(ident: str, beside: Sitting | None = None) -> Sitting:
        return Sitting(ident, "jäsen", draw(NAMES), draw(NAMES), draw(st.sampled_from(HOLDINGS)), draw(st.booleans()),
                       (draw(NAMES),), draw(st.sampled_from(DEPUTIES)), beside)  # fmt: skip

    sections = tuple(
        Section(f"Rooli {i}", tuple(
            sitting(f"{i}-{k}", sitting(f"{i}-{k}-d") if draw(st.booleans()) else None)
            for k in range(draw(st.integers(1, 7)))
        ))
        for i in range(draw(st.integers(0, 4)))
    )  # fmt: skip
    return MemberGraph(
        "m", "Jäsenet", "tilanne", "Lähde", draw(st.sampled_from(["body", "person"])), sections, ("x" * 90,)
    )


@QUICK
@given(graph=graphs(), lang=st.sampled_from(LANGS))
def test_random_members_are_sound(graph: MemberGraph, lang: Lang) -> None:
    scene = layout_members(graph, words(lang), lang)
    sound(scene)
    drawn = {(line.sources[0], line.targets[0]) for line in scene.lines}
    seats = [one for section in graph.sections for one in section.sittings]
    assert drawn == {(one.id, one.beside.id) for one in seats if one.beside}
    assert len(scene.boxes) == len(seats) + len(drawn)


def test_who_is_not_stated_is_told_by_words_and_line() -> None:
    scene = picture(
        Section("Chair", (Sitting("a", "Chair", "Ann", beside=Sitting("b", "Deputy", "Bo")),)),
        Section("Member", (
            Sitting("c", "Member", holding="vacant", deputy="none"),
            Sitting("d", "Member", holding="unnamed", deputy="unnamed"),
            Sitting("e", "Member", holding="not_stated", deputy="not_stated"),
            Sitting("f", "Member", "Eve", certain=False, deputy="pool"),
        )),
        says=("There are 6 seats.",),
    )  # fmt: skip
    sound(scene)
    looks = {box.id: (box.alt, box.border, box.tone) for box in scene.boxes}
    assert looks["c"] == ("vacant. Member. no deputy", "dashed", "planned")
    assert looks["d"] == ("? name not stated. Member. ? deputy’s name not stated", "dashed", "unidentified")
    assert looks["f"][1] == "dotted"
    assert [box.id for box in scene.boxes] == ["a", "b", "c", "d", "e", "f"]
    assert scene.table.rows == (
        ("Chair", "Ann", "Bo", "not stated"),
        ("Member", "vacant", "no deputy", "not stated"),
        ("Member", "? name not stated", "? deputy’s name not stated", "not stated"),
        ("Member", "? holder not stated", "? deputy not stated", "not stated"),
        ("Member", "Eve", "shared deputies", "? not certain on this day"),
    )


def test_a_body_without_seats_says_so() -> None:
    scene = picture(says=("No seats of the body are stated.",))
    sound(scene)
    assert [(note.text, note.role) for note in scene.notes] == [("No seats of the body are stated.", "silent")]


def test_two_seats_of_one_id_are_refused() -> None:
    with pytest.raises(InputError, match="two seats have the same id"):
        picture(Section("Chair", (Sitting("a", "Chair", beside=Sitting("a", "Deputy")),)))
