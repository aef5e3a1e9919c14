"""Each fault that is put into Esimerkkialue is found, and nothing else is; before the law, nothing is asked."""

from __future__ import annotations

import pytest

from graphmodel import rules
from graphmodel.store import Store
from tests.faults import MODEL, Fault, batches, faults, raised, whole_county

FAULTS = faults()
GROUPS = batches(FAULTS)
RULES = rules.rules()
BEFORE_THE_LAW = "2020-12-31"


@pytest.fixture(scope="module", autouse=True)
def shipped_county(store: Store) -> None:
    whole_county(store)


@pytest.mark.parametrize("group", GROUPS, ids=[f"group {number}" for number in range(1, len(GROUPS) + 1)])
def test_each_fault_raises_exactly_its_finding(store: Store, group: list[Fault]) -> None:
    expected = {key for fault in group for key in fault.raises}
    found = raised(store, group)
    missed = {key: [str(fault) for fault in group if key in fault.raises] for key in expected - found}
    assert (missed, found - expected) == ({}, set()), "missed, and said besides"


def test_every_rule_is_seen_to_fail_and_to_fall_silent() -> None:
    """At least one edit each makes a rule fail, and takes away the knowledge that it needs."""
    own = {(fault.rule, verdict) for fault in FAULTS for rule, _, verdict in fault.raises if rule == fault.rule}
    assert own == {(rule, verdict) for rule in RULES for verdict in ("fails", "cannot_be_said")}
    assert len(FAULTS) >= 100


def test_before_the_law_no_provision_has_a_subject(store: Store) -> None:
    with store.read() as reader:
        report = rules.run(reader, MODEL, engine=store.engine, law_at=BEFORE_THE_LAW)
    asked = {count.rule for count in report.rules if count.judgements}
    resting = {name for name, rule in RULES.items() if rule.header.severity == "provision"}
    assert asked & resting == set()
