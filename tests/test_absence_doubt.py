"""The absence drill where something was not certain to begin with: what it says then, why, and in which words."""

from __future__ import annotations

from typing import Any

import pytest

from graphmodel.analysis.absence import COLUMNS, KINDS
from graphmodel.analysis.absencewhy import COLUMNS as WHY
from graphmodel.analysis.analyses import ANALYSES
from graphmodel.analysis.comparing import compare
from graphmodel.analysis.result import Result
from graphmodel.model.vocabulary import LANGS
from graphmodel.words import texts
from tests.test_absence import PEOPLE, TOLD, Asked, Content, asked, group, members, prepared, sets, stopped

__all__ = ["asked", "prepared"]
REASONS = [name for name, holds in WHY.items() if holds == "number"]


def reasons(result: Result, about: str) -> set[str]:
    """Why it cannot be said what becomes of a thing."""
    entry = next(one for part in result.parts for one in part.entries if one.about[0] == f"case/{about}")
    assert entry.verdict == "cannot_be_said"
    return {name for name in REASONS if entry.values[name]}


def test_day_before_the_record(asked: Asked) -> None:
    """Undated facts are not certain before `as_of`: it cannot be said what an absence stops then."""
    model = group(members("ada", "bo") | {"s-sec": {"role": "secretary", "holder": "cia"}}, least=2)
    now, before = asked(model), asked(model, at="2024-05-31")
    assert sets(now.part("persons")) == {"ada", "bo"}
    assert sets(before.part("persons"), "cannot_be_said") == {"ada", "bo"}
    assert (now.part("persons").unlisted, before.part("persons").unlisted) == (1, 1)
    assert stopped(asked(model, "ada", at="2024-05-31")) == {"t": "cannot_be_said", "g": "cannot_be_said"}
    assert reasons(asked(model, "ada", at="2024-05-31"), "t") == {"undated"}
    assert stopped(asked(model, "cia", at="2024-05-31")) == {}
    assert all(one.before == "cannot_be_said" for one in compare(before, now).changed if one.part == "persons")


def test_quorum_on_the_day_before_the_record(asked: Asked) -> None:
    organ = {"kind": "board", "part_of": "k", "composition": "full", "deputies": "none", "seats": members("ada")}
    model = {"claims": TOLD, "bodies": {"k": {"kind": "county", "legal_form": "county"}, "h": organ}}
    assert stopped(asked(model, "ada")) == {"h": "fails"}
    assert stopped(asked(model, "ada", at="2024-05-31", law_at="2024-06-01")) == {"h": "cannot_be_said"}


def test_body_without_told_seats(asked: Asked) -> None:
    """It alone is said to be responsible, and nobody says that all responsibilities are told."""
    model: Content = group({}) | {"norms": {}, "claims": {}}
    assert stopped(asked(model, "g")) == {"t": "cannot_be_said"}
    assert sets(asked(model).part("bodies"), "cannot_be_said") == {"g"}
    assert reasons(asked(model, "g"), "t") == {"others"}
    assert stopped(asked(model | {"claims": TOLD}, "g")) == {"t": "fails"}


def test_parent_that_is_not_certain(asked: Asked) -> None:
    def model(parents: Any) -> Content:
        bodies = {one: {"kind": "unit"} for one in ("y", "z")}
        x = {"kind": "unit", "part_of": parents, "responsible_for": ["t"]}
        return {"claims": TOLD, "bodies": bodies | {"x": x}, "tasks": {"t": {"basis": "assigned"}}}

    unresolved = model({"y": {"certainty": "unresolved", "reason": "r"}})
    assert stopped(asked(unresolved, "y")) == {"t": "cannot_be_said"}
    assert "parts" in reasons(asked(unresolved, "y"), "t")
    either = model({"y": {"alternative": True}, "z": {"alternative": True}})
    assert stopped(asked(either, "y")) == stopped(asked(either, "z")) == {"t": "cannot_be_said"}
    assert stopped(asked(either, "y", "z")) == {"t": "fails"}
    assert "y z" in sets(asked(either).part("pairs"))


def test_reason_is_the_true_one(asked: Asked) -> None:
    people = PEOPLE | {"ada": {"name": "Ada", "possibly_same_as": ["bo"]}}
    twins = group(members("ada"), deputies="none") | {"persons": people}
    assert reasons(asked(twins, "bo"), "t") == {"twins"}
    unknown = group(members("ada"), deputies="none") | {"claims": {"all": {"what": "responsibilities"}}}
    assert reasons(asked(unknown, "ada"), "t") == {"unfilled_count"}
    silent: Content = group(members("ada"), composition="full", deputies="none") | {"claims": {}}
    assert reasons(asked(silent, "ada"), "t") == {"others"}
    deputy = group({"s": {"role": "member", "holder": "ada", "deputy": "unnamed"}}, composition="full")
    deputy["claims"] = {"all": {"what": "responsibilities"}}
    assert reasons(asked(deputy, "ada"), "t") == {"unsure"}


@pytest.mark.parametrize("lang", LANGS)
def test_every_answer_has_a_sentence(lang: str) -> None:
    assert ANALYSES["absence"].about == ("Person", "Seat", "Body")
    words = texts(lang)
    numbers = [name for name, holds in COLUMNS.items() if holds == "number"]
    for part in ("drill", "persons", "seats", "bodies", "pairs"):
        assert words.has(f"absence-{part}")
        assert words.has(f"absence-{part}-question")
        says = [*KINDS] if part == "drill" else [*KINDS, "several"]
        for count in (0, 1, 2):
            values = dict.fromkeys(COLUMNS, "Ada") | dict.fromkeys(numbers, count)
            for key in (f"{kind}{end}" for kind in says for end in ("", "-unsaid")):
                told = words(f"absence-{part}-{key}", of="Bo", **values)
                assert told == " ".join(told.split())
                assert told.endswith(".")


def test_values_are_declared(asked: Asked) -> None:
    found = asked(group(members("ada"), deputies="none") | {"claims": {}})
    assert all(set(entry.values) <= set(COLUMNS) for part in found.parts for entry in part.entries)
    assert found.part("persons").entries[0].about == ("case/ada",)
