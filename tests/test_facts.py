"""Facts as people read them: whole sentences, no codes, a matter's steps in the order of its path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from graphmodel.analysis.documents import Document, document, sources
from graphmodel.analysis.facts import Thing, thing
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import shipped
from graphmodel.store import Reader, Store
from graphmodel.store.regions import replace
from tests.rule_cases import region

REGIONS = ("fi-law", "kymenlaakso", "central-finland")
BARELY_SAID = {
    "sources": {"minutes": {"kind": "minutes"}},
    "persons": {"ann": {"name": {"value": "Ann Ek", "at": 1}}},
    "bodies": {
        "board": {
            "kind": "board",
            "existence": {"value": "not_stated", "at": 2},
            "plural": {"value": "false", "at": 3},
            "identified": {"value": "true", "at": 4},
        }
    },
    "matters": {"m": {"steps": {"s": {"number": {"value": "1.a", "at": 5}, "join": {"value": "any", "at": 6}}}}},
}
"""Each passage states what is said nowhere else on a page: a name, what everybody would expect, a number."""


@pytest.fixture(scope="module")
def told(store: Store) -> Store:
    for name in REGIONS:
        load(store, read(shipped("data") / name))
    return store


def _thing(store: Store, element: str, lang: Lang = "fi", model: str = "kymenlaakso") -> Thing:
    with store.read() as reader:
        return thing(reader, model, element, lang)


def _sentences(found: Thing) -> list[str]:
    return ["".join(part.text for part in fact.parts) for _, facts in found.groups() for fact in facts]


def test_a_seat_is_named_without_its_holder_and_the_day_stands_in_the_sentence(told: Store) -> None:
    said = _sentences(_thing(told, "jaakko-mikkola"))
    assert "Istuu paikalla: Järjestäjä/markkinatyöryhmän jäsen 1, alkaen 18.12.2017." in said
    assert "Nimi näytetään, koska hän on virkamies." in said


def test_what_a_passage_states_is_said_in_words(told: Store) -> None:
    wanted: dict[Lang, tuple[str, str]] = {
        "fi": ("18.12.2017", "toiminnassa"), "sv": ("18.12.2017", "verksam"), "en": ("18 December 2017", "existing"),
    }  # fmt: skip
    for lang, said in wanted.items():
        facts = _thing(told, "jm", lang).facts
        stated = {one.property: one.value for fact in facts for one in fact.passages if one.value}
        assert (stated["begin"], stated["existence"]) == said


def test_the_steps_of_a_matter_stand_in_the_order_of_its_path(told: Store) -> None:
    found = _thing(told, "division")
    steps = [part.text for fact in found.facts if fact.about == "STEP_OF" for part in fact.parts if part.uid]
    assert steps[0] == "Alatyöryhmät valmistelevat esitykset"
    assert steps[-3:] == [
        "VATE linjaa työnjaon",
        "Poliittinen ohjausryhmä päättää alustavasti",
        "Uuden maakunnan toimielin päättää lopullisesti",
    ]


def test_a_remark_is_its_authors_and_no_source_is_said_to_mention_it(told: Store) -> None:
    said = _sentences(_thing(told, "sub-groups-one-side"))
    assert any(one.startswith("Mallin laatijan huomautus: Alatyöryhmät") for one in said)
    assert not any("mainitaan lähteessä" in one for one in said)


@pytest.mark.parametrize(
    ("lang", "organiser"),
    [
        ("fi", "Järjestämisvastuussa: kunta ja hyvinvointialue."),
        ("sv", "Organiseringsansvarig: kommun och välfärdsområde."),
        ("en", "Responsible for organising: municipality and wellbeing services county."),
    ],
)
def test_a_duty_of_the_catalogue_is_told_without_codes(told: Store, lang: Lang, organiser: str) -> None:
    said = _sentences(_thing(told, "hea-12", lang, "fi-law"))
    assert organiser in said
    assert not any(".." in one for one in said)


ENDED: dict[str, Any] = {
    "bodies": {
        "council": {"kind": "council", "name": {"en": "The council"}},
        "board": {
            "kind": "board",
            "end": "2025-06-01",
            "seats": {"chair": {"role": "chair", "end": 2025}},
            "may_decide": {"loan": {"finality": "final", "delegated_by": "council", "end": "2025-06-01"}},
        },
    },
    "matters": {"loan": {}},
}


@pytest.mark.parametrize(
    ("lang", "told_of_it"),
    [
        ("fi", {"Viimeinen päivä on 31.5.2025.", "31.5.2025 asti", "toimivallan siirtänyt: The council"}),
        ("sv", {"Sista dagen är 31.5.2025.", "till och med 31.5.2025", "befogenheten överförd av: The council"}),
        ("en", {"The last day is 31 May 2025.", "until 31 May 2025", "passed on by: The council"}),
    ],
)
def test_an_end_is_told_by_its_last_day_and_a_passed_on_power_by_who_passed_it_on(
    told: Store, lang: Lang, told_of_it: set[str]
) -> None:
    with told.write() as transaction:
        replace(transaction, region(ENDED))
        board, chair = (thing(transaction, "case", one, lang) for one in ("board", "chair"))
        transaction.rollback()
    assert told_of_it <= {*_sentences(board), *(note for fact in board.facts for note in fact.notes)}
    imprecise = {"fi": "Loppu: 2025.", "sv": "Upphör: 2025.", "en": "Ends 2025."}[lang]
    assert imprecise in _sentences(chair)


def _documents(reader: Reader, model: str) -> Iterator[tuple[int, Document]]:
    """How many quotations the list of sources counts, and the document, for each source."""
    for one in sources(reader, model, "en"):
        yield one.passages, document(reader, model, one.props["id"], "en")


@pytest.mark.parametrize("model", REGIONS)
def test_a_source_has_as_many_quotations_in_the_list_as_on_its_page(told: Store, model: str) -> None:
    with told.read() as reader:
        found = list(_documents(reader, model))
    assert found
    assert [len(one.marks) for _, one in found] == [count for count, _ in found]
    assert all(mark.facts for _, one in found for mark in one.marks)


def test_no_quotation_is_lost_because_its_fact_is_not_worth_a_sentence(told: Store) -> None:
    with told.write() as transaction:
        replace(transaction, region(BARELY_SAID))
        [(count, found)] = _documents(transaction, "case")
        transaction.rollback()
    said = ["".join(part.text for part in fact.parts) for mark in found.marks for fact in mark.facts]
    assert count == len(found.marks) == 6
    assert "Value taken from the source (plural): no." in said
    assert "The step's number in the source is 1.a." in said
    assert not any("Ann" in sentence for sentence in said), "a private person's name is masked here too"
