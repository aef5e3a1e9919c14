"""Facts as people read them: whole sentences, no codes, a matter's steps in the order of its path."""

from __future__ import annotations

import pytest

from graphmodel.analysis.facts import Thing, thing
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import shipped
from graphmodel.store import Store


@pytest.fixture(scope="module")
def told(store: Store) -> Store:
    for name in ("fi-law", "kymenlaakso"):
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
