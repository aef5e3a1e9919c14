"""Esimerkkialue: a whole county in which every provision is kept, so that whatever a rule finds in it is the rule's."""

from __future__ import annotations

from collections import Counter

import pytest

from graphmodel import rules
from graphmodel.analysis.facts import all_facts
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.model import Region
from graphmodel.model.nodes import Agreement, Body, Person, Seat, ServicePackage, Task
from graphmodel.model.vocabulary import LANGS
from graphmodel.queries import shipped
from graphmodel.store import Store

COUNTY = "hyvinvointialue"
NOT_ITS_DUTY = {"fi-law/sote-17"}  # a university hospital: five other counties keep one


@pytest.fixture(scope="module")
def esimerkkialue() -> Region:
    return read(shipped("data") / "esimerkkialue")


@pytest.fixture(scope="module")
def county_duties() -> set[str]:
    catalogue = read(shipped("data") / "fi-law")
    tasks = (element for element in catalogue.elements if isinstance(element, Task))
    return {f"fi-law/{task.id}" for task in tasks if "hyvinvointialue" in (task.organiser_kind or "")} - NOT_ITS_DUTY


def test_it_is_as_large_as_a_county(esimerkkialue: Region) -> None:
    found = Counter(type(element) for element in esimerkkialue.elements)
    assert 240 <= found[Body] <= 280
    assert 640 <= found[Seat] <= 760
    assert 8 <= found[ServicePackage] <= 15
    assert found[Agreement] > 3


def test_every_duty_of_a_county_is_covered_organised_produced_and_handled(
    esimerkkialue: Region, county_duties: set[str]
) -> None:
    ends = Counter((link.type, link.target) for link in esimerkkialue.relations)
    organised = {link.target for link in esimerkkialue.relations if (link.type, link.source) == ("ORGANISES", COUNTY)}
    packed = Counter(link.source for link in esimerkkialue.relations if link.type == "IN_PACKAGE")
    assert len(county_duties) > 150
    for duty in county_duties:
        assert ends["COVERS", duty] == ends["RESPONSIBLE_FOR", duty] == packed[duty] == 1
        assert ends["PRODUCES", duty]
    assert organised == county_duties == {target for kind, target in ends if kind == "COVERS"}


def test_what_is_bought_is_supervised_and_no_authority_task_is_bought(esimerkkialue: Region) -> None:
    tasks = read(shipped("data") / "fi-law").by_id
    bought = {link.target for link in esimerkkialue.relations if link.type == "PRODUCES" and link.mode == "contract"}
    assert bought == {link.target for link in esimerkkialue.relations if link.type == "SUPERVISES"}
    for duty in bought:
        task = tasks[duty.removeprefix("fi-law/")]
        assert isinstance(task, Task)
        assert "contract" in (task.producer_kinds or "")
        assert not task.authority_task


def test_every_package_is_reviewed_from_each_viewpoint(esimerkkialue: Region) -> None:
    reviews = {(link.target, link.viewpoint) for link in esimerkkialue.relations if link.type == "REVIEWS"}
    packages = [element.id for element in esimerkkialue.elements if isinstance(element, ServicePackage)]
    viewpoints = ("client", "staff", "economy", "effectiveness")
    assert reviews == {(package, view) for package in packages for view in viewpoints}


def test_it_is_named_in_three_languages_and_every_seat_is_held(esimerkkialue: Region) -> None:
    for element in esimerkkialue.elements:
        if isinstance(element, Seat):
            assert element.occupancy == "held"
        elif isinstance(element, Body):
            assert all(getattr(element, f"name_{lang}") for lang in LANGS)
        elif isinstance(element, Person):
            assert element.disclosure != "private"


def test_nothing_fails_nothing_is_left_to_say_and_all_is_told_in_each_language(clean_store: Store) -> None:
    load(clean_store, *(read(shipped("data") / name) for name in ("fi-law", "esimerkkialue")))
    with clean_store.read() as reader:
        report = rules.run(reader, "esimerkkialue", engine=clean_store.engine)
        told = [len(all_facts(reader, "esimerkkialue", lang)) for lang in LANGS]
    assert [(one.rule, one.subject, one.verdict) for one in report.findings] == []
    assert report.total("holds") > 1000
    assert told[0] == told[1] == told[2] > 5000
