"""The map of interfaces: sound at any size, every interface between its places, the rest counted in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphmodel.errors import InputError
from graphmodel.layout.interfaces import Group, Interface, InterfaceGraph, Place, layout_interfaces
from graphmodel.layout.scene import Lang, Scene
from tests.test_layout_geometry import CERTAINTIES, NAMES, QUICK, sound
from tests.test_layout_regions import LANGS, words


def picture(*some: Interface, places: int = 3, groups: tuple[Group, ...] = (), told: bool = False) -> Scene:
    listed = tuple(Place(f"p{i}", f"Place {i}") for i in range(places))
    return layout_interfaces(InterfaceGraph("i", "t", "d", "l", listed, some, groups, told), words("en"), "en")


@st.composite
def graphs(draw: st.DrawFn) -> InterfaceGraph:
    places = tuple(Place(f"p{i}", draw(NAMES)) for i in range(draw(st.integers(0, 14))))
    ends = st.lists(st.sampled_from([place.id for place in places] or ["-"]), max_size=3, unique=True)
    some = tuple(
        Interface(f"i{i}", draw(NAMES), tuple(draw(ends)) if places else (),
                  draw(st.sampled_from(["proposed", "agreed"])), draw(NAMES), draw(st.booleans()),
                  draw(st.sampled_from(["", "1.2.2024"])), draw(st.booleans()), draw(st.sampled_from(CERTAINTIES)))
        for i in range(draw(st.integers(0, 16)))
    )  # fmt: skip
    return InterfaceGraph("i", "Rajapinnat", "tilanne", "Lähde", places, some, (Group("packages", len(places), 0),))


@QUICK
@given(graph=graphs(), lang=st.sampled_from(LANGS))
def test_random_maps_are_sound(graph: InterfaceGraph, lang: Lang) -> None:
    scene = layout_interfaces(graph, words(lang), lang)
    sound(scene)
    drawn = {frozenset((*line.sources, *line.targets)) for line in scene.lines}
    assert drawn == {frozenset((one.id, end)) for one in graph.interfaces for end in one.between}
    assert {box.id for box in scene.boxes} == {one.id for one in (*graph.places, *graph.interfaces)}


def test_owner_and_review_are_told_by_sign_words_and_line() -> None:
    scene = picture(
        Interface("a", "A", ("p0", "p1"), "agreed", "Owner", review="1 May 2030"),
        Interface("b", "B", ("p1", "p2"), "proposed"),
        Interface("c", "C", ("p0", "p2"), "agreed", "Owner", False, "1 May 2020", True),
        places=4,
        groups=(Group("packages", 4, 3),),
    )
    sound(scene)
    alts = {box.id: (box.alt, box.border, box.tone) for box in scene.boxes}
    assert alts["a"] == ("A. owner: Owner. to be reviewed by 1 May 2030", "solid", "plain")
    assert alts["b"] == ("B. proposed. ? owner not stated. ? day of review not stated", "dashed", "unidentified")
    assert alts["c"] == ("C. ? owner perhaps: Owner. ▲ review overdue: 1 May 2020", "solid", "open")
    assert {line.stroke for line in scene.lines if "b" in (*line.sources, *line.targets)} == {"dashed"}
    assert scene.table.rows[1:] == (
        ("B", "Place 1; Place 2", "not stated", "not stated", "proposed"),
        ("C", "Place 0; Place 2", "Owner (possible)", "▲ review overdue: 1 May 2020", "agreed"),
        ("no interface recorded", "Place 3", "not stated", "not stated", "not stated"),
    )


@pytest.mark.parametrize(("told", "said"), [(True, "there are no others"), (False, "is not known")])
def test_pairs_without_an_interface_are_counted_and_not_drawn(told: bool, said: str) -> None:
    scene = picture(places=12, groups=(Group("bodies", 12, 0),), told=told)
    sound(scene)
    text = " ".join(note.text for note in scene.notes)
    assert "there can be 66 interfaces. None is recorded." in text
    assert said in text
    assert (len(scene.boxes), scene.lines) == (12, ())


def test_a_model_without_packages_says_so() -> None:
    scene = picture(places=0)
    sound(scene)
    assert " ".join(note.text for note in scene.notes).startswith("The model has no service packages")


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(InputError, match="two things of it have the same id"):
        picture(Interface("p0", "P", ()))
    with pytest.raises(InputError, match="'a' names 'p9', which is no place"):
        picture(Interface("a", "A", ("p9",)))
