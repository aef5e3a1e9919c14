"""Every fault that is put into Esimerkkialue is found, and nothing else is; before the law, nothing is asked."""

from __future__ import annotations

import pytest

from graphmodel import rules
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.queries import shipped
from graphmodel.store import Store
from graphmodel.store.regions import replace
from tests.faults import MODEL, Fault, batches, edited, faults, keys

FAULTS = faults()
GROUPS = batches(FAULTS)
RULES = rules.rules()
BEFORE_THE_LAW = "2020-12-31"


@pytest.fixture(scope="module", autouse=True)
def whole_county(store: Store) -> None:
    """An empty store with the catalogue and the county as it is shipped."""
    with store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    load(store, *(read(shipped("data") / name) for name in ("fi-law", MODEL)))


@pytest.mark.parametrize("group", GROUPS, ids=[f"group {number}" for number in range(1, len(GROUPS) + 1)])
def test_each_fault_raises_exactly_its_finding(store: Store, group: list[Fault]) -> None:
    region = edited(group)
    with store.write() as transaction:
        replace(transaction, region)
        report = rules.run(transaction, MODEL, engine=store.engine)
        transaction.rollback()
    expected = {key for fault in group for key in fault.raises}
    found = keys(report.findings)
    missed = {key: [str(fault) for fault in group if key in fault.raises] for key in expected - found}
    assert (missed, found - expected) == ({}, set()), "missed, and said besides"


def test_there_are_enough_faults_and_every_rule_of_the_law_has_one() -> None:
    resting = {name for name, rule in RULES.items() if rule.header.provisions}
    seeded = {fault.rule for fault in FAULTS}
    assert seeded <= set(RULES)
    assert len(FAULTS) >= 100
    assert resting <= seeded
    silent = {fault.rule for fault in FAULTS if any(key[0] == fault.rule and key[2] != "fails" for key in fault.raises)}
    assert resting <= silent, "each has a fault that takes the knowledge away"


def test_before_the_law_no_provision_has_a_subject(store: Store) -> None:
    with store.read() as reader:
        report = rules.run(reader, MODEL, engine=store.engine, law_at=BEFORE_THE_LAW)
    asked = {count.rule for count in report.rules if count.holds + count.fails + count.cannot_be_said}
    resting = {name for name, rule in RULES.items() if rule.header.severity == "provision"}
    assert asked & resting == set()
