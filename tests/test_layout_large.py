"""Large structure pictures: sound for every tree, in shape, readable from afar, quiet when one body is added."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphmodel.layout.scene import Lang, Scene
from graphmodel.layout.structure import BodyBox, ParentLink, StructureGraph, layout_structure
from tests.soundness import NAMES, ODD_NAMES, city, faults, tree
from tests.test_layout_regions import LANGS, words

QUICK = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def picture(graph: StructureGraph, lang: Lang = "fi", aspect: float | None = None) -> Scene:
    return layout_structure(graph, words(lang), lang, aspect=aspect)


def fitted(scene: Scene) -> float:
    """How large the body of the picture is drawn when the whole of it is to be seen at 1600 x 900."""
    return min(1600 / scene.width, 900 / scene.height)


@QUICK
@given(
    count=st.integers(151, 320), seed=st.integers(0, 10**6), heads=st.sampled_from([1, 1, 2, 9, 60]),
    fan=st.sampled_from([1.02, 2.0, 5.0, 9.0, 40.0]), lang=st.sampled_from(LANGS),
)  # fmt: skip
def test_random_large_trees_are_sound(count: int, seed: int, heads: int, fan: float, lang: Lang) -> None:
    scene = picture(tree(count, seed, names=NAMES + ODD_NAMES, heads=heads, fan=fan, odd=True), lang)
    assert faults(scene) == []
    assert len({box.id for box in scene.boxes}) == len(scene.boxes) >= count
    assert Scene.model_validate_json(scene.model_dump_json()) == scene


@QUICK
@given(count=st.integers(160, 600), seed=st.integers(0, 10**6), fan=st.sampled_from([3.0, 6.0, 12.0]))
def test_random_large_trees_are_in_shape(count: int, seed: int, fan: float) -> None:
    scene = picture(tree(count, seed, fan=fan))
    assert 1.2 <= scene.width / scene.height <= 2.0


@pytest.mark.parametrize("count", [3_000, 30_000])
def test_thousands_are_sound_and_in_shape(count: int) -> None:
    scene = picture(tree(count, 7))
    assert faults(scene) == []
    assert 1.2 <= scene.width / scene.height <= 2.0


def test_three_thousand_read_from_afar() -> None:
    """Names are read at 11 pixels: all under the head of the whole, and four of five under these."""
    graph = city(3_000)
    scene = picture(graph)
    assert faults(scene) == []
    read = {one.id for one in scene.territories if one.size * fitted(scene) >= 11}
    first = {link.child for link in graph.parents if link.parent == "b0"}
    second = {link.child for link in graph.parents if link.parent in first}
    assert first <= read
    assert len(second & read) >= 0.8 * len(second)


def test_ten_thousand_under_one_head() -> None:
    bodies = tuple(BodyBox(f"b{i}", f"{NAMES[i % len(NAMES)]} {i}", "yksikkö") for i in range(10_001))
    links = tuple(ParentLink(f"b{i}", "b0") for i in range(1, 10_001))
    scene = picture(StructureGraph("s", "Rakenne", "", "", bodies, links))
    assert faults(scene) == []
    assert 1.2 <= scene.width / scene.height <= 2.0
    assert len(scene.lines) == 10_000


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_are_whole(name: str, lang: Lang) -> None:
    bodies = tuple(BodyBox(f"b{i}", name, name) for i in range(155))
    links = tuple(ParentLink(f"b{i}", f"b{(i - 1) // 6}") for i in range(1, 155))
    for count in (1, 155):
        some = replace(StructureGraph("s", name, name, name, bodies[:count]), parents=links[: count - 1])
        scene = picture(some, lang)
        assert faults(scene) == []
        drawn = "".join(text.text for text in scene.boxes[0].texts)
        assert _letters(scene.boxes[0].alt) == _letters(drawn)


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def test_none_and_one() -> None:
    none = picture(StructureGraph("s", "Rakenne", "", "", ()))
    assert none.boxes == ()
    assert len(none.notes) == 1
    one = picture(StructureGraph("s", "Rakenne", "", "", (BodyBox("a", "A"),)))
    assert [box.id for box in one.boxes] == ["a"]
    assert "territories" not in json.loads(one.model_dump_json())


@pytest.mark.parametrize("count", [60, 700])
def test_a_page_may_ask_for_its_shape(count: int) -> None:
    graph = tree(count, 3)
    shapes = {aspect: (scene.width / scene.height, faults(scene))
              for aspect in (0.7, 1.41, 2.4) for scene in [picture(graph, aspect=aspect)]}  # fmt: skip
    assert all(found == [] for _, found in shapes.values())
    assert all(aspect / 1.45 < shape < aspect * 1.45 for aspect, (shape, _) in shapes.items()), shapes


def test_the_same_twice_to_the_byte() -> None:
    graph = tree(900, 5, names=NAMES + ODD_NAMES, heads=4, odd=True)
    assert picture(graph).model_dump_json() == picture(graph).model_dump_json()


@QUICK
@given(seed=st.integers(0, 10**6), count=st.integers(300, 500), under=st.integers(0, 299))
def test_one_more_body_moves_only_the_subtrees_that_it_is_in(seed: int, count: int, under: int) -> None:
    """What stands in a subtree without it keeps its place in that subtree, but for what takes another of its shapes."""
    graph = tree(count, seed, fan=6.0)
    above = {link.child: link.parent for link in graph.parents}
    more = replace(
        graph, bodies=(*graph.bodies, BodyBox("new", "Uusi yksikkö", "yksikkö")),
        parents=(*graph.parents, ParentLink("new", f"b{under}")),
    )  # fmt: skip
    over: set[str] = set()
    at: str | None = f"b{under}"
    while at:
        over.add(at)
        at = above.get(at)
    before, after = _from_parents(picture(graph), above), _from_parents(picture(more), above)
    rest = [child for child, parent in above.items() if parent not in over]
    assert sum(before[child] == after[child] for child in rest) >= 0.6 * len(rest)


def _from_parents(scene: Scene, above: dict[str, str]) -> dict[str, tuple[float, float]]:
    boxes = {box.id: box for box in scene.boxes}
    return {child: (round(boxes[child].x - boxes[parent].x, 1), round(boxes[child].y - boxes[parent].y, 1))
            for child, parent in above.items()}  # fmt: skip
