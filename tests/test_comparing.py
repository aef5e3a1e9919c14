"""Two answers of an analysis beside each other: what became of each subject, whichever model or day it is of."""

from __future__ import annotations

import pytest

from graphmodel.analysis.comparing import compare
from graphmodel.analysis.result import Entry, Part, Result, Verdict
from graphmodel.errors import UsageError


def result(model: str, unlisted: int = 0, analysis: str = "proof", **verdicts: Verdict) -> Result:
    """`a` is the element a of the model, `law_a` one of a catalogue."""
    entries = tuple(
        Entry(about=(f"law/{name}" if name.startswith("law_") else f"{model}/{name}",), verdict=verdict, says="x")
        for name, verdict in verdicts.items()
    )
    return Result(analysis=analysis, model=model, as_of="2024", at="2024-12-31", law_at="2024-12-31", columns={},
                  parts=(Part(name="only", entries=entries, unlisted=unlisted),))  # fmt: skip


def changes(before: Result, after: Result) -> dict[str, str]:
    return {one.entry.about[0].partition("/")[2]: one.change for one in compare(before, after).changed}


def test_every_change_has_its_name() -> None:
    before = result("old", a="holds", b="fails", c="fails", d="cannot_be_said", e="cannot_be_said", f="worth_noting",
                    g="holds", h="holds", law_i="fails", j="fails")  # fmt: skip
    after = result("new", a="fails", b="holds", c="cannot_be_said", d="holds", e="fails", f="fails",
                   g="worth_noting", h="holds", law_i="fails", k="fails")  # fmt: skip
    assert changes(before, after) == {
        "a": "worse", "b": "better", "c": "unknown", "d": "known", "e": "known", "f": "worse", "g": "worse",
        "j": "gone", "k": "new",
    }  # fmt: skip
    compared = compare(before, after)
    assert compared.same == 2
    assert [one.change for one in compared.changed] == [
        *["worse"] * 3, "unknown", "better", "known", "known", "new", "gone",
    ]  # fmt: skip


def test_what_is_only_counted_held() -> None:
    """A part that lists only what is amiss tells of the rest that it holds."""
    assert changes(result("m", unlisted=3), result("m", unlisted=2, a="fails")) == {"a": "worse"}
    assert changes(result("m", unlisted=2, a="cannot_be_said"), result("m", unlisted=3)) == {"a": "known"}
    assert compare(result("m", unlisted=2, a="fails"), result("m", unlisted=3, b="fails")).same == 2


def test_what_the_other_model_does_not_have_is_new_or_gone() -> None:
    before, after = result("old", unlisted=2, a="fails", b="fails"), result("new", unlisted=2, c="fails", d="fails")
    known = {"new/b", "old/d"}

    def there(answer: Result, uid: str) -> bool:
        assert uid.startswith(f"{answer.model}/")
        return uid in known

    changed = {one.entry.about[0].partition("/")[2]: one for one in compare(before, after, there).changed}
    assert {uid: (one.change, one.before, one.after, one.past) for uid, one in changed.items()} == {
        "a": ("gone", "fails", None, True), "b": ("better", "fails", "holds", True),
        "c": ("new", None, "fails", False), "d": ("worse", "holds", "fails", False),
    }  # fmt: skip


def test_one_analysis_is_compared_with_itself() -> None:
    with pytest.raises(UsageError, match="proof and absence answer different questions"):
        compare(result("m"), result("m", analysis="absence"))
