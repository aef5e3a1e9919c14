"""What is not stated of a thing, and what rules judge of it, are two questions that must not contradict each other.

A rule asks about one day, under claims and norms; silence is that the model has no word at all. Neither follows from
the other, but where there is no word at all a rule that asks for it cannot hold.
"""

from __future__ import annotations

import pytest

from graphmodel.analysis.facts import links_of
from graphmodel.analysis.sentences import label_of
from graphmodel.analysis.silence import QUESTIONS, silent_facts
from graphmodel.store import Reader, Store
from tests.rule_cases import RULES, cases, judged_in, only_the_catalogue, regions, standard

ASKED_BY = {
    "silent-parent": "body-without-stated-parent",
    "silent-deputy": "seat-without-deputy",
    "silent-organiser": "duty-without-organiser",
    "silent-responsible": "duty-without-responsible-body",
    "silent-taker": "step-without-taker",
}
"""Silence -> the rule that asks for the same."""
NODES = "MATCH (n:Element {model: 'case'}) RETURN n AS node ORDER BY n.uid"


@pytest.fixture(scope="module", autouse=True)
def prepared(store: Store) -> None:
    only_the_catalogue(store)


def silent(reader: Reader, key: str) -> set[str]:
    """The uids of the things of which it is not stated."""
    nodes = [row["node"] for row in reader.rows(NODES)]
    return {node["uid"] for node in nodes if key in silent_facts(node, label_of(node), links_of(reader, node["uid"]))}


@pytest.mark.parametrize("key, rule", ASKED_BY.items())
def test_where_there_is_no_word_the_rule_does_not_hold(store: Store, key: str, rule: str) -> None:
    assert any(key in questions for questions in QUESTIONS.values())
    met: set[str] = set()
    for case in cases(rule):
        models = regions(rule, case["name"])
        with store.write() as transaction:
            rows = judged_in(transaction, RULES[rule], models, standard(case, models[-1]))
            unsaid = silent(transaction, key)
            transaction.rollback()
        verdicts = {row["subject"]: row["verdict"] for row in rows if row["subject"] in unsaid}
        met.update(verdicts)
        assert "holds" not in verdicts.values(), f"{case['name']}: {verdicts}"
    assert met
