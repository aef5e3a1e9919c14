"""The four viewpoints: measures with by-hand figures, what is unknown of each, and the review matrix."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from graphmodel.analysis.analyses import analyse
from graphmodel.analysis.measuring import Measure
from graphmodel.analysis.naming import names
from graphmodel.analysis.result import Entry, Result
from graphmodel.analysis.telling_results import sentence
from graphmodel.errors import NotFound
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.store import Store
from graphmodel.words import texts

HERE = Path(__file__).parent
MODELS = (HERE / "analyses" / "quarters.yaml", HERE.parent / "data" / "central-finland")
BARE = "model: bare\nname: {en: Bare}\nas_of: 2024-06-30\nbodies: {alone: {name: {en: Alone}, kind: company}}\n"
Found = Callable[..., Result]


@pytest.fixture(scope="module")
def loaded(store: Store) -> Store:
    with store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    for model in MODELS:
        load(store, read(model))
    return store


@pytest.fixture
def found(loaded: Store) -> Found:
    def run(*about: str, model: str = "quarters") -> Result:
        with loaded.read() as reader:
            return analyse(reader, "viewpoints", model, about)

    return run


def told(entry: Entry) -> tuple[object, ...]:
    return (entry.verdict, entry.says, *(entry.values.get(name) for name in ("value", "inputs", "unknown", "most")))


def whole(result: Result) -> dict[str, tuple[object, ...]]:
    """The measures of the model."""
    uid = (f"{result.model}/{result.model}",)
    return {part.name: told(entry) for part in result.parts for entry in part.entries if entry.about == uid}


def by(result: Result, part: str) -> dict[str, tuple[object, ...]]:
    return {entry.about[-1].partition("/")[2]: told(entry) for entry in result.part(part).entries}


def test_the_measures_of_a_model(found: Found) -> None:
    """By hand from tests/analyses/quarters.yaml."""
    assert whole(found()) == {
        "client_unpackaged": ("holds", "measured", 1, 4, 0, 1),
        "staff_seats": ("worth_noting", "broken", 1, 3, 1, 2),
        "staff_headless": ("cannot_be_said", "measured", 1, 3, 1, 2),
        "staff_span": ("cannot_be_said", "measured", 1.0, 2, 1, None),
        "economy_private": ("cannot_be_said", "measured", 1, 3, 1, None),
        "economy_several": ("cannot_be_said", "measured", 1, 4, 2, 3),
        "economy_own": ("cannot_be_said", "measured", 25.0, 4, 2, 75.0),
        "economy_layers": ("cannot_be_said", "measured", 3, 9, 1, None),
        "effect_traced": ("cannot_be_said", "measured", 0, 5, 5, 5),
        "effect_entitled": ("cannot_be_said", "measured", 0, 1, 1, 1),
        "effect_reviewed": ("cannot_be_said", "measured", 1, 9, 5, 6),
    }


def test_the_measures_of_each_package(found: Found) -> None:
    result = found()
    assert by(result, "client_producers") == {
        "home": ("holds", "measured", 2, 2, 0, 2), "road": ("cannot_be_said", "measured", 1, 1, 1, None),
        "void": ("cannot_be_said", "none", None, None, None, None),
    }  # fmt: skip
    assert by(result, "client_handovers") == {
        "home": ("holds", "measured", 1, 2, 0, 1), "road": ("cannot_be_said", "measured", 0, 1, 1, 1),
        "void": ("cannot_be_said", "none", None, None, None, None),
    }  # fmt: skip
    some = found("home")
    assert by(some, "client_producers") == {"home": ("holds", "measured", 2, 2, 0, 2)}
    assert whole(some) == {}
    with pytest.raises(NotFound, match="Did you mean home"):
        found("hone")


def test_the_review_matrix(found: Found) -> None:
    """Home has one of three and all of its reviews are told; road has one planned; of void nothing is recorded."""
    entries = {entry.about: entry for entry in found().part("reviews").entries}
    states = ("done", "planned", "missing")
    home, road = entries["quarters/seen", "quarters/home"], entries["quarters/seen", "quarters/road"]
    assert (home.verdict, *map(home.values.get, states)) == ("fails", ("client",), (), ("staff", "economy"))
    assert (road.verdict, *map(road.values.get, states)) == (
        "cannot_be_said",
        (),
        ("staff",),
        ("client", "economy"),
    )
    assert (entries[("quarters/seen",)].says, entries[("quarters/seen",)].values["inputs"]) == ("silent", 1)


def test_the_reviews_asked_of_the_expert_groups(found: Found) -> None:
    """Twelve groups: four viewpoints and two sides each, of which nothing is recorded."""
    result = found(model="central-finland")
    assert by(result, "effect_reviewed")["central-finland"] == ("cannot_be_said", "measured", 0, 72, 72, 72)
    assert by(result, "economy_layers")["central-finland"][2] == 3
    assert [(one.says, one.values["inputs"]) for one in result.part("reviews").entries] == [("silent", 12)] * 2


def test_a_model_that_tells_nothing_is_told_in_words(loaded: Store, tmp_path: Path) -> None:
    file = tmp_path / "bare.yaml"
    file.write_text(BARE, encoding="utf-8")
    load(loaded, read(file))
    with loaded.read() as reader:
        result = analyse(reader, "viewpoints", "bare")
        called = names(reader, result.uids(), "fi")
    says = {part.name: (entry.verdict, entry.says) for part in result.parts for entry in part.entries}
    assert says.pop("economy_layers") == ("holds", "measured")
    assert says.pop("client_producers") == says.pop("client_handovers") == ("cannot_be_said", "no_packages")
    assert set(says.values()) == {("cannot_be_said", "none")}
    assert all(
        sentence(result, part, one, texts("fi"), called).endswith(".") for part in result.parts for one in part.entries
    )


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("model", ["quarters", "central-finland"])
def test_every_entry_has_its_sentence(found: Found, loaded: Store, model: str, lang: Lang) -> None:
    result = found(model=model)
    with loaded.read() as reader:
        called = names(reader, result.uids(), lang)
    said = [sentence(result, part, entry, texts(lang), called) for part in result.parts for entry in part.entries]
    assert [text for text in said if not text.endswith(".") or "  " in text or ".." in text or " ." in text] == []


def test_what_is_unknown_matters_only_where_it_could_change_the_number() -> None:
    assert Measure(2, 3, unknown=1, most=3).entry("m").verdict == "cannot_be_said"
    assert Measure(2, 3, unknown=1, most=2).entry("m").verdict == "holds"
    assert Measure(2, 3, bounded=False).entry("m").verdict == "cannot_be_said"
    assert Measure(2, 3, broken=("b",)).entry("m").says == "broken"
    assert Measure(0, 0).entry("m").says == "none"
