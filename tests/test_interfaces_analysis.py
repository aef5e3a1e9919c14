"""Interfaces that nobody declared: what pairs share, how it is weighed, and how the register is judged."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graphmodel.analysis.analyses import analyse
from graphmodel.analysis.naming import names
from graphmodel.analysis.result import Entry, Result
from graphmodel.analysis.sharedfacts import KINDS, Has, Having
from graphmodel.analysis.sharedpairs import common, shared, weighed
from graphmodel.analysis.telling_results import sentence
from graphmodel.errors import NotFound
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.store import Store
from graphmodel.words import texts

HERE = Path(__file__).parent
MODELS = (
    HERE / "analyses" / "meeting.yaml",
    HERE / "analyses" / "town.yaml",
    HERE.parent / "data" / "central-finland",
)
APART = """
model: apart
name: {{en: Two packages with nothing in common}}
as_of: 2024-06-30
claims: {{{claims}}}
tasks: {{x1: {{name: {{en: x}}, basis: assigned}}, y1: {{name: {{en: y}}, basis: assigned}}}}
packages:
  x: {{name: {{en: X}}, duties: x1}}
  y: {{name: {{en: Y}}, duties: y1}}
  z: {{name: {{en: Z}}}}
interfaces: {{between: {{name: {{en: Between}}, between: [x, y]}}}}
"""
SORTS = ("packages", "responsibilities", "producers", "holders", "paths")
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
    def run(*about: str, model: str = "meeting", at: str | None = None) -> Result:
        with loaded.read() as reader:
            return analyse(reader, "interfaces", model, about, at=at)

    return run


def said(result: Result, part: str) -> dict[str, tuple[str, str]]:
    return {
        "-".join(uid.partition("/")[2] for uid in entry.about): (entry.verdict, entry.says)
        for entry in result.part(part).entries
    }


def of(result: Result, part: str, *about: str) -> Entry:
    uids = tuple(f"{result.model}/{one}" for one in about)
    return next(entry for entry in result.part(part).entries if entry.about == uids)


def test_pairs_are_proposed_in_the_order_of_what_they_share(found: Found) -> None:
    """By hand: helper is shared by 5 pairs, ann by 2, and all else that is shared by one."""
    result = found()
    some = [entry for entry in result.part("proposed").entries if "rank" in entry.values]
    assert [("".join(uid[8:9] for uid in one.about), one.values["rank"], one.values["score"]) for one in some] == [
        ("ab", 1, 2.0), ("ns", 2, 1.0), ("bc", 3, 0.7), ("bd", 3, 0.7), ("ac", 5, 0.2), ("ad", 5, 0.2),
    ]  # fmt: skip
    assert said(result, "proposed") == {
        "north-south": ("fails", "missing"), "a-b": ("worth_noting", "proposed"), "b-c": ("worth_noting", "proposed"),
        "b-d": ("worth_noting", "proposed"), "a-c": ("worth_noting", "proposed"), "a-d": ("worth_noting", "proposed"),
        "c-e": ("cannot_be_said", "perhaps"), "d-e": ("cannot_be_said", "perhaps"),
    }  # fmt: skip
    assert result.part("proposed").counts() == {"fails": 1, "worth_noting": 5, "cannot_be_said": 4, "holds": 3}


def test_what_hangs_on_a_shared_duty_is_said_once(found: Found) -> None:
    values = of(found(), "proposed", "a", "b").values
    assert {kind: values[kind] for kind in KINDS if values[kind]} == {
        "duties": ("meeting/ab",),
        "bodies": ("meeting/first",),
    }


def test_what_is_asked_for_is_cited(found: Found, loaded: Store) -> None:
    entry = of(found(), "proposed", "north", "south")
    with loaded.read() as reader:
        rows = reader.rows("UNWIND $uids AS uid MATCH (e:Evidence {uid: uid}) RETURN e.quote AS quote",
                           uids=list(entry.evidence))  # fmt: skip
    assert [row["quote"] for row in rows] == ["interfaces"]


def test_the_register_is_judged(found: Found) -> None:
    result = found()
    assert said(result, "dead") == {
        "half": ("cannot_be_said", "one_end"), "late": ("holds", "alive"), "orphan": ("fails", "ended"),
        "quiet": ("holds", "only_common"), "seen": ("holds", "only_common"),
    }  # fmt: skip
    assert said(result, "overdue") == {
        "half": ("holds", "to_come"), "late": ("fails", "overdue"), "orphan": ("cannot_be_said", "undated"),
        "quiet": ("cannot_be_said", "passed"), "seen": ("holds", "reviewed"),
    }  # fmt: skip
    assert said(result, "unowned") == {
        "half": ("cannot_be_said", "silent"), "late": ("cannot_be_said", "perhaps"), "orphan": ("fails", "unowned"),
        "quiet": ("cannot_be_said", "silent"), "seen": ("holds", "owned"),
    }  # fmt: skip
    assert said(found(at="2023-06-30"), "dead")["orphan"] != ("fails", "ended")


def test_the_expert_groups_of_central_finland(found: Found) -> None:
    """3, 5 and 4 groups in three parts of the reform: 3 + 10 + 6 pairs; the first three have one group above them."""
    result = found(model="central-finland")
    values = result.part("register").entries[0].values
    assert [values[name] for name in ("possible", "recorded", "proposed", "unsaid")] == [66, 0, 19, 47]
    assert (len(values["each"]), values["common"]) == (8, ("central-finland/raadit",))
    best = [one for one in result.part("proposed").entries if one.values["rank"] == 1]
    assert [one.values["bodies"] for one in best] == [("central-finland/palvelutuotantotyoryhma",)] * 3


@pytest.mark.parametrize("claimed", [False, True])
def test_only_a_whole_record_tells_that_nothing_is_shared(loaded: Store, tmp_path: Path, claimed: bool) -> None:
    file = tmp_path / "apart.yaml"
    claims = ", ".join(f"all-{sort}: {{what: {sort}}}" for sort in SORTS) if claimed else ""
    file.write_text(APART.format(claims=claims), encoding="utf-8")
    load(loaded, read(file))
    with loaded.read() as reader:
        result = analyse(reader, "interfaces", "apart")
    assert said(result, "dead") == {"between": ("worth_noting", "apart") if claimed else ("cannot_be_said", "silent")}
    part = result.part("proposed")
    assert (part.entries, part.unlisted, part.unsaid) == ((), 3 if claimed else 1, 0 if claimed else 2)


def test_of_some_only(found: Found) -> None:
    result = found("c")
    assert set(said(result, "proposed")) == {"b-c", "a-c", "c-e"}
    assert set(said(result, "dead")) == {"late"}
    assert of(result, "register", "meeting").values["possible"] == 4
    assert of(found(), "proposed", "b", "c") == of(result, "proposed", "b", "c")
    assert set(said(found("quiet"), "overdue")) == {"quiet"}
    assert said(found("helper"), "register") == {"helper": ("cannot_be_said", "no_place")}


def test_without_packages_and_norms_there_are_words(found: Found) -> None:
    result = found(model="town")
    assert said(result, "register") == {"town": ("cannot_be_said", "nothing")}
    with pytest.raises(NotFound, match="Did you mean council"):
        found("counsil", model="town")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("model", ["meeting", "central-finland", "town"])
def test_every_entry_has_its_sentence(found: Found, loaded: Store, model: str, lang: Lang) -> None:
    result = found(model=model)
    with loaded.read() as reader:
        called = names(reader, result.uids(), lang)
    told = [sentence(result, part, entry, texts(lang), called) for part in result.parts for entry in part.entries]
    assert len(told) == len(set(told))
    assert [text for text in told if not text.endswith(".") or "  " in text or ".." in text] == []


VIA = st.sets(st.sampled_from("pqr"), min_size=1)
THINGS = st.dictionaries(st.sampled_from("xyz"), st.tuples(VIA, VIA))
PLACES = st.lists(st.dictionaries(st.sampled_from(KINDS), THINGS), min_size=2, max_size=5)


@settings(max_examples=60, deadline=None)
@given(places=PLACES)
def test_scores_are_what_the_formula_says(places: list[dict[str, dict[str, tuple[set[str], set[str]]]]]) -> None:
    having: list[Having] = [
        {kind: {f"{kind}-{thing}": Has(via | sure, sure) for thing, (via, sure) in place.get(kind, {}).items()}
         for kind in KINDS}
        for place in places
    ]  # fmt: skip
    pairs = {frozenset(map(str, pair)): pair for pair in combinations(range(len(places)), 2)}
    found = {key: shared(having[one], having[other]) for key, (one, other) in pairs.items()}

    def share(pair: tuple[int, int], kind: str, thing: str) -> bool:
        one, other = (places[end].get(kind, {}).get(thing, (set(), set()))[1] for end in pair)
        return any(a != b for a in one for b in other)

    every = [(kind, thing) for kind in KINDS for thing in "xyz"]
    for key, pair in pairs.items():
        score = sum(Fraction(1, sum(share(other, *one) for other in pairs.values()))
                    for one in every if share(pair, *one))  # fmt: skip
        assert weighed(found)[key].score == pytest.approx(float(score))
    alike = {f"{kind}-{thing}" for kind, thing in every if all(share(pair, kind, thing) for pair in pairs.values())}
    assert set(common([str(one) for one in range(len(places))], found)) == (alike if len(places) > 3 else set())
