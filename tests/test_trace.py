"""From law to person: which hop of which chain is missing first, how, on which day, and how many get how far."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from graphmodel.analysis.naming import names
from graphmodel.analysis.telling_traces import acts_called, first_gap, outside, stops, uids
from graphmodel.analysis.trace import Duty, Trace, trace
from graphmodel.errors import NotFound, UsageError
from graphmodel.store import Store
from graphmodel.words import texts
from tests.tracing import filled

Traced = Callable[..., Trace]


@pytest.fixture(scope="module")
def shire(store: Store) -> Store:
    filled(store)
    return store


@pytest.fixture
def traced(shire: Store) -> Traced:
    def run(about: str | None = None, **days: str) -> Trace:
        with shire.read() as reader:
            return trace(reader, "shire", about, **days)

    return run


def gap(duty: Duty) -> tuple[str, str, str, str]:
    """Does it reach a person, and if something is missing: which hop, why, of what."""
    found = duty.gap
    return (duty.reaches, found.hop, found.why, found.of) if found else (duty.reaches, "", "", "")


WHOLE = ("holds", "", "", "")
GAPS = {
    "law/whole": WHOLE,
    "law/authority": WHOLE,
    "law/no-package": ("cannot_be_said", "package", "silent", "law/no-package"),
    "law/no-organiser": ("fails", "organiser", "denied", "law/no-organiser"),
    "law/maybe-organiser": ("cannot_be_said", "organiser", "uncertain", "law/maybe-organiser"),
    "law/no-producer": ("fails", "producer", "denied", "law/no-producer"),
    "law/whole-organiser": ("cannot_be_said", "responsible", "organiser_only", "law/whole-organiser"),
    "law/no-responsible": ("cannot_be_said", "responsible", "silent", "law/no-responsible"),
    "law/no-head": ("cannot_be_said", "seat", "silent", "shire/headless"),
    "law/no-chair": ("fails", "seat", "denied", "shire/chairless"),
    "law/either": ("cannot_be_said", "responsible", "uncertain", "law/either"),
    "law/vacant": ("fails", "person", "denied", "shire/empty-1"),
    "law/nameless": ("cannot_be_said", "person", "unnamed", "shire/nameless-1"),
    "law/over": ("cannot_be_said", "person", "uncertain", "shire/old-1"),
    "law/post": WHOLE,
    "law/ex-officio": WHOLE,
    "law/no-deputy": ("holds", "deputy", "denied", "shire/chair-1"),
    "law/deputised": WHOLE,
    "law/best": WHOLE,
    "law/worst": ("cannot_be_said", "seat", "silent", "shire/headless"),
    "law/no-law": ("cannot_be_said", "law", "silent", "law/no-law"),
    "law/new-wording": ("cannot_be_said", "law", "uncertain", "law/new-wording"),
    "shire/own": WHOLE,
}


def test_each_chain_breaks_off_at_its_first_gap(traced: Traced) -> None:
    assert {duty.task: gap(duty) for duty in traced(at="2024-06-15").duties} == GAPS


@pytest.mark.parametrize(
    ("task", "at", "expected"),
    [
        ("over", "2024-05-31", WHOLE),
        ("over", "2024-06-30", ("cannot_be_said", "person", "silent", "shire/old-1")),
        ("maybe-organiser", "2024-12-31", WHOLE),
        ("no-organiser", "2025-01-01", ("cannot_be_said", "organiser", "silent", "law/no-organiser")),
        ("no-responsible", "2026-12-31", ("fails", "responsible", "denied", "law/no-responsible")),
        ("whole", "2024-04-30", ("cannot_be_said", "package", "uncertain", "law/whole")),
    ],
)
def test_a_chain_is_that_of_the_day(traced: Traced, task: str, at: str, expected: tuple[str, str, str, str]) -> None:
    """Holders, organisers and claims end; the law is asked of its own day."""
    assert [gap(duty) for duty in traced(task, at=at, law_at="2024-06-30").duties] == [expected]


def test_what_no_law_binds_and_what_is_not_covered_is_outside(traced: Traced) -> None:
    found = traced()
    assert found.outside.model_dump() == {"not_covered": 1, "not_in_force": 1}
    assert traced(law_at="2030-01-01").outside.not_in_force == 0
    assert traced(law_at="2022-12-31").outside.not_in_force > 15
    elsewhere = traced("elsewhere")
    assert (elsewhere.duties, elsewhere.outside.not_covered) == ((), 1)
    assert outside(elsewhere, texts("fi")) == ["Tehtävä ei kuulu mallin rajaukseen."]
    assert traced("not-yet").outside.model_dump() == {"not_covered": 0, "not_in_force": 1}


def test_the_table_counts_every_duty_once(traced: Traced) -> None:
    found = traced(at="2024-06-15")
    lines = {line.of: line for line in found.sectors}
    assert {of: line.duties for of, line in lines.items()} == {"social": 21, "rescue": 1, None: 1}
    assert found.whole.duties == sum(line.duties for line in found.sectors) == len(found.duties)
    for line in (*found.sectors, *found.acts, found.whole):
        assert line.traced + sum(one.count for one in (*line.fails, *line.cannot_be_said)) == line.duties
    social, words = lines["social"], texts("en")
    assert (social.traced, social.deputy) == (6, 1)
    assert stops(social.fails, words) == "organiser 1, producer 1, head or chair 1, person 1"
    assert stops(found.whole.cannot_be_said, words) == (
        "provision 2, service package 1, organiser 1, responsible body 3, head or chair 2, person 2"
    )
    assert {line.of: line.duties for line in found.acts} == {"1/2021": 20, "2/2021": 2}


def test_what_a_hop_needs_depends_on_the_duty(traced: Traced) -> None:
    def needed(task: str) -> list[str]:
        return [hop.hop for hop in traced(task).duties[0].hops if hop.answer != "not_needed"]

    assert needed("own") == ["responsible", "seat", "person"]
    assert needed("authority") == ["law", "organiser", "responsible", "seat", "person"]
    assert needed("whole")[:4] == ["law", "package", "organiser", "producer"]
    assert needed("no-deputy")[-1] == needed("deputised")[-1] == "deputy"


def test_a_chain_leads_to_names_and_passages(traced: Traced) -> None:
    hops = {hop.hop: hop.links for hop in traced("whole").duties[0].hops}
    reached = {name: [link.thing.partition("/")[2] for link in links] for name, links in hops.items()}
    assert reached == {
        "law": ["p1", "p2"], "package": ["care"], "organiser": ["county"], "producer": ["maker"],
        "responsible": ["led"], "seat": ["boss"], "person": ["ann"], "deputy": [],
    }  # fmt: skip
    assert all(link.certain for links in hops.values() for link in links)
    assert [len(hops[name][0].evidence) for name in ("law", "responsible")] == [1, 1]


def test_a_provision_leads_to_its_duties_and_matters(traced: Traced) -> None:
    found = traced("p2")
    assert (found.about, [duty.task for duty in found.duties]) == ("law/p2", ["law/authority", "law/whole"])
    assert found.matters == ("shire/m",)
    assert traced("law/amended").duties[0].task == "law/new-wording"


def test_what_is_not_known_is_told_with_the_nearest(traced: Traced) -> None:
    with pytest.raises(NotFound, match=r"duty or provision called 'no-produser'\. Did you mean no-producer") as raised:
        traced("no-produser")
    assert "no-producer" in raised.value.near
    with pytest.raises(NotFound, match="Did you mean law/p1"):
        traced("law/p11")
    with pytest.raises(UsageError, match="Give a day"):
        traced(at="2024")


@pytest.mark.parametrize("lang", ["fi", "sv", "en"])
def test_every_gap_is_said_in_a_sentence(shire: Store, lang: Any) -> None:
    words = texts(lang)
    with shire.read() as reader:
        found = trace(reader, "shire", at="2024-06-15")
        called = names(reader, uids(found), lang)
        assert acts_called(reader, found, words)["2/2021"] == "2/2021"
        assert acts_called(reader, found, words)["1/2021"] == ("Hoitolaki (1/2021)", "Care Act (1/2021)")[lang == "en"]
    said = {duty.task: first_gap(duty, words, called) for duty in found.duties}
    assert all(text.endswith(".") for text in said.values())
    if lang == "en":
        assert said["law/whole"] == "The chain reaches from the law to a person."
        assert said["shire/own"] == "The chain reaches from the duty to a person."
        assert said["law/vacant"] == "chair, Empty board: nobody holds the seat."
        assert said["law/no-deputy"] == "chair, Deputised board: there is no deputy."
