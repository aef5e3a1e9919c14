"""What a check finds beside what an earlier one found."""

from __future__ import annotations

import pytest

from graphmodel.analysis.since import earlier, since
from graphmodel.errors import UsageError
from graphmodel.findings import Finding, Report


def report(*keys: str, model: str = "m") -> Report:
    """Findings by keys such as `a fails`."""
    found = tuple(
        Finding(
            id=f"f-{key.split()[0]}", rule="r", subject=f"{model}/{key.split()[0]}", verdict=key.split()[1],  # pyright: ignore[reportArgumentType]
            outcome="fails", severity="advice", message=key,
        )
        for key in keys
    )  # fmt: skip
    return Report(
        model=model, engine="any", as_of="2024", at="2024-01-01", law_at="2024-01-01", rules=(), findings=found
    )


def test_what_is_new_gone_and_the_same() -> None:
    before = earlier(report("a fails", "b fails", "c fails").model_dump_json(), "before.json")
    told = since(before, report("b fails", "c cannot_be_said", "d fails"), {"r"})
    assert [one.message for one in told.new] == ["c cannot_be_said", "d fails"]
    assert [one.message for one in told.gone] == ["a fails", "c fails"]
    assert [one.message for one in told.same] == ["b fails"]


def test_what_rules_found_that_were_not_run_now_is_left_out() -> None:
    before = earlier(report("a fails").model_dump_json(), "before.json")
    assert since(before, report(), {"another"}).gone == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("no json", "before.json is no report of an earlier check"),
        ('{"model": "m"}', "findings: Field required. Write one with `graphmodel check -m MODEL --json > FILE.json`."),
    ],
)
def test_something_else_is_refused(text: str, said: str) -> None:
    with pytest.raises(UsageError) as refused:
        earlier(text, "before.json")
    assert said in str(refused.value)


def test_reports_of_two_models_are_not_compared() -> None:
    before = earlier(report("a fails", model="n").model_dump_json(), "before.json")
    with pytest.raises(UsageError, match="The earlier report is of n, and this is m"):
        since(before, report(), {"r"})
