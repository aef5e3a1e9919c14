"""What a check finds beside what an earlier one found."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest

from graphmodel.analysis.since import Earlier, Since, earlier, since
from graphmodel.errors import UsageError
from graphmodel.findings import Finding, Report, RuleCount

RULES = ("r", "s")


def report(*keys: str, waived: tuple[str, ...] = (), rules: tuple[str, ...] = RULES, model: str = "m") -> Report:
    """Findings by keys such as `a fails`, of the rule r unless a third word names another."""
    return Report(
        model=model, engine="any", as_of="2024", at="2024-01-01", law_at="2024-01-01",
        rules=tuple(RuleCount(rule=name) for name in rules), findings=tuple(map(found, keys)),
        waived=tuple(map(found, waived)),
    )  # fmt: skip


def found(key: str) -> Finding:
    name, verdict, rule = (*key.split(), "r")[:3]
    return Finding.model_validate(
        {"id": f"f-{name}", "rule": rule, "subject": f"m/{name}", "verdict": verdict, "outcome": "fails",
         "severity": "advice", "message": key}
    )  # fmt: skip


def compare(before: Report, now: Report) -> Since:
    return since(earlier(before.model_dump_json(), "before.json"), now)


def said(findings: Iterable[Finding | Earlier]) -> list[str]:
    return [one.message for one in findings]


def test_what_is_new_gone_and_the_same() -> None:
    told = compare(report("a fails", "b fails", "c fails"), report("b fails", "c cannot_be_said", "d fails"))
    assert said(told.new) == ["c cannot_be_said", "d fails"]
    assert said(told.gone) == ["a fails", "c fails"]
    assert said(told.same) == ["b fails"]
    assert (told.compared, told.only_now, told.only_earlier) == (RULES, (), ())


def test_only_rules_that_both_reports_judged_by_are_compared() -> None:
    few, many = report("a fails r", rules=("r",)), report("a fails r", "b fails s", waived=("c fails s",))
    told = compare(few, many)
    assert (told.new, told.gone, said(told.same), told.waived_since) == ((), (), ["a fails r"], ())
    assert (told.compared, told.only_now, told.only_earlier) == (("r",), ("s",), ())
    told = compare(many, few)
    assert (told.new, told.gone, said(told.same)) == ((), (), ["a fails r"])
    assert (told.compared, told.only_now, told.only_earlier) == (("r",), (), ("s",))


def test_a_waiver_makes_nothing_new_and_nothing_gone() -> None:
    without, with_one = report("a fails", "b fails"), report("b fails", waived=("a fails",))
    told = compare(without, with_one)
    assert (told.new, told.gone, said(told.waived_since), told.waiver_ended) == ((), (), ["a fails"], ())
    told = compare(with_one, without)
    assert (told.new, told.gone, told.waived_since, said(told.waiver_ended)) == ((), (), (), ["a fails"])
    told = compare(with_one, report("b fails"))
    assert (told.new, said(told.gone), told.waived_since, told.waiver_ended) == ((), ["a fails"], (), ())


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"rules": None}, "rules: found null. Input should be a valid array"),
        ({"findings": {}}, "findings: found {}. Input should be a valid array"),
        ({"waived": [{"id": 5}]}, "waived.0.id: found 5. Input should be a valid string"),
        ({"at": "soon"}, "at: found \"soon\". expected a date such as 2018, 2018-01 or 2018-01-31, found 'soon'"),
        ({"rules": [{"rule": "s"}]}, "f-a is by the rule r, which is not among its rules"),
    ],
)
def test_a_damaged_report_is_refused(change: dict[str, Any], wrong: str) -> None:
    told = json.loads(report("a fails").model_dump_json()) | change
    with pytest.raises(UsageError) as refused:
        earlier(json.dumps(told), "before.json")
    assert str(refused.value) == (
        f"before.json is no report of an earlier check: {wrong}. "
        "Write one with `graphmodel check -m MODEL --json > FILE.json`."
    )


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("no json", "before.json is no report of an earlier check: Invalid JSON"),
        ('{"model": "m"}', "at is missing. Write one with `graphmodel check -m MODEL --json > FILE.json`."),
    ],
)
def test_something_else_is_refused(text: str, wrong: str) -> None:
    with pytest.raises(UsageError) as refused:
        earlier(text, "before.json")
    assert wrong in str(refused.value)


def test_reports_of_two_models_are_not_compared() -> None:
    with pytest.raises(UsageError, match="The earlier report is of n, and this is m"):
        compare(report("a fails", model="n"), report())
