"""What `check` tells beside findings, on each engine: what a rule concerns, what holds, which norms no rule judges."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.rules import rules
from graphmodel.words import texts
from tests.commands import Command, has_shape, shapes

MODEL = """
model: east
as_of: 2020
bodies:
  board: {kind: board, name: {en: Board}, composition: full, seats: {b1: {role: chair}, b2: {role: member}}}
  group: {kind: working_group, name: {en: Group}, part_of: board}
  unit: {kind: unit, name: {en: Unit}, part_of: board}
  alone: {kind: working_group, name: {en: Alone}}
norms:
  two: {check: size, min: 2, max: 2, strength: decision, applies_to: board, name: {en: Two members}}
  small: {check: size, max: 9, strength: aim, applies_to: board, name: {en: Below ten}}
  deputies: {check: deputies, strength: law, applies_to: board, name: {en: Deputies}}
  employers: {check: represents, values: [employers], strength: aim, applies_to: board, name: {en: Employers}}
  limits: {check: out_of_scope, strength: guideline, applies_to: board, name: {en: Limits}}
  over: {check: out_of_scope, end: 2019, strength: guideline, applies_to: board, name: {en: Over}}
"""


def test_what_holds_is_listed_when_it_is_asked_for(command: Command) -> None:
    told = command("check", "-", "--holding", "--json", stdin=MODEL).json
    held = [entry for entry in told["holding"] if entry["rule"] == "body-without-stated-parent"]
    parts = [
        {"subject": f"east/{key}", "name": name, "norm": None} for key, name in (("group", "Group"), ("unit", "Unit"))
    ]
    assert held == [{"rule": "body-without-stated-parent", **part} for part in parts]
    sizes = [(entry["name"], entry["norm"]) for entry in told["holding"] if entry["rule"] == "size-outside-norm"]
    assert sizes == [("Board", "east/small"), ("Board", "east/two")]
    assert len(told["holding"]) == sum(count["holds"] for count in told["rules"])
    assert "holding" not in command("check", "-", "--json", stdin=MODEL).json


def test_what_holds_is_listed_by_rule_for_people(command: Command) -> None:
    shown = command("check", "-", "--holding", "--rule", "size-outside-norm", stdin=MODEL).out
    assert "What is in order" not in command("check", "-", "--rule", "size-outside-norm", stdin=MODEL).out
    assert shown.endswith(
        "What is in order: these do not have the shortcoming that the rule is named for\n\n"
        "✓ A size is outside the norm\n  Board (Below ten)\n  Board (Two members)\n"
    )
    refused = command("check", "-", "--holding", "-o", "report.csv", stdin=MODEL)
    assert (refused.code, refused.out) == (2, "")
    assert not Path("report.csv").exists()
    assert command("check", "-", "--holding", "-o", "report.csv", "--json", stdin=MODEL).json["holding"]


def test_norms_that_no_rule_judges_are_named_with_the_reason(command: Command) -> None:
    told = command("check", "-", "--json", stdin=MODEL).json
    assert has_shape(told, shapes()["check"])
    assert told["unjudged_norms"] == [
        {"norm": "east/limits", "name": "Limits", "check": "out_of_scope", "reason": "no_rule"},
        {"norm": "east/employers", "name": "Employers", "check": "represents", "reason": "nothing_to_judge"},
    ]
    assert command("check", "-", stdin=MODEL).out.endswith(
        "2 norms are judged by no rule\n"
        "  There is no rule for norms of this kind:\n    Limits (out of scope)\n"
        "  There is a rule, but it finds nothing in the model to judge by these norms:\n"
        "    Employers (representation)\n"
    )
    earlier = command("check", "-", "--json", "--at", "2018-06-01", stdin=MODEL).json
    assert [norm["name"] for norm in earlier["unjudged_norms"]] == ["Limits", "Over", "Deputies", "Employers"]


def test_norms_left_out_are_not_told_where_only_some_rules_were_asked(command: Command) -> None:
    some = ("check", "-", "--rule", "path-in-circle")
    assert command(*some, "--json", stdin=MODEL).json["unjudged_norms"] is None
    assert "judged by no rule" not in command(*some, stdin=MODEL).out


def test_a_rule_that_is_asked_for_says_what_it_concerns(command: Command) -> None:
    def told(rule: str, lang: str = "en") -> str:
        return command("check", "-", "--rule", rule, "--lang", lang, stdin=MODEL).out

    assert "The rule concerns groups, sections and units; this model has 3.\n" in told("body-without-stated-parent")
    assert "Sääntö koskee ryhmiä, jaostoja ja yksiköitä; tässä mallissa niitä on 3.\n" in told(
        "body-without-stated-parent", "fi"
    )
    assert "Regeln gäller grupper, sektioner och enheter; i den här modellen finns 3.\n" in told(
        "body-without-stated-parent", "sv"
    )
    assert "The rule concerns matters of substance; this model has none.\n" in told("matter-without-final-decision")
    several = command("check", "-", "--rule", "path-in-circle", "--rule", "size-outside-norm", stdin=MODEL).out
    assert "A path goes in a circle. The rule concerns matters of substance that have steps;" in several


@pytest.mark.parametrize("lang", LANGS)
def test_how_many_a_rule_concerns_has_its_form_for_none_one_and_many(lang: Lang) -> None:
    scope = rules()["deputy-unnamed"].header.scope.in_(lang)
    none, one, many = (texts(lang)("rule-scope-here", scope=scope, count=count) for count in (0, 1, 7))
    assert all(scope in said and said.endswith(".") for said in (none, one, many))
    assert len({none, one, many}) == 3
    assert "7" in many
