"""The fictitious county told twice in one model: each is judged by itself, and no claim is counted for another."""

from __future__ import annotations

import pytest

from benchmarks.rules import copied
from graphmodel import rules
from graphmodel.files import read
from graphmodel.findings import Report
from graphmodel.queries import shipped
from graphmodel.store import Store
from graphmodel.store.regions import replace
from tests.faults import MODEL, whole_county


@pytest.fixture(scope="module")
def reports(store: Store) -> tuple[Report, Report]:
    whole_county(store)
    with store.write() as transaction:
        once = rules.run(transaction, MODEL, engine=store.engine)
        replace(transaction, copied(read(shipped("data") / MODEL), 2))
        twice = rules.run(transaction, MODEL, engine=store.engine)
        transaction.rollback()
    return once, twice


def test_each_county_holds_as_it_did_alone(reports: tuple[Report, Report]) -> None:
    once, twice = reports
    assert {one.rule for one in twice.findings} == {one.rule for one in once.findings}
    told = {one.rule: one.holds for one in twice.rules}
    odd = {one.rule: (one.holds, told[one.rule]) for one in once.rules
           if told[one.rule] not in (one.holds, 2 * one.holds)}  # fmt: skip
    assert odd == {}


def test_only_what_belongs_to_the_catalogue_is_judged_once(reports: tuple[Report, Report]) -> None:
    once, twice = reports
    told = {one.rule: one.holds for one in twice.rules}
    same = {one.rule for one in once.rules if one.holds and told[one.rule] == one.holds}
    assert same
    assert {one.subject for one in twice.holding if one.rule in same and not one.subject.startswith("fi-law/")} == set()
