"""After the day of which a record speaks, what it does not say is no failure."""

from __future__ import annotations

import pytest

from graphmodel import rules
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.queries import shipped
from graphmodel.store import Reader, Store

LATER = "2026-01-01"
"""After all three records, and after the term of the council and the reviews of interfaces of which one tells."""
FACTS_OF_A_LATER_DAY = {"interface-overdue-for-review"}
"""Rules that may fail later for what is written: the day of the review, which has gone by."""


@pytest.mark.parametrize("model", ["esimerkkialue", "kymenlaakso", "central-finland"])
def test_nothing_fails_later_for_what_is_unsaid(clean_store: Store, model: str) -> None:
    load(clean_store, *(read(shipped("data") / name) for name in ("fi-law", model)))
    with clean_store.read() as reader:
        new = failing(reader, model, LATER) - failing(reader, model, None)
    assert {one for one in new if one[0] not in FACTS_OF_A_LATER_DAY} == set()


def failing(reader: Reader, model: str, at: str | None) -> set[tuple[str, str, str | None]]:
    """Rule, subject and norm of what fails on a day, by the law of the later one."""
    report = rules.run(reader, model, engine="any", at=at, law_at=LATER)
    return {(one.rule, one.subject, one.norm) for one in report.findings if one.verdict == "fails"}
