"""Failures that somebody answers for: apart from the findings until the day, and back on it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, get_args

import pytest

from api.pages.judging import together
from graphmodel import rules
from graphmodel.analysis.waivers import idle_told
from graphmodel.errors import FileProblems
from graphmodel.files import read
from graphmodel.findings import Idle, WhyIdle
from graphmodel.loading import load
from graphmodel.model import Region
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.store import Store
from graphmodel.words import texts
from tests.commands import Command, epilogs, has_shape

MODEL = """
model: waived
as_of: 2024-01-01
bodies:
  a: {kind: board, deputies: personal, seats: {a1: {role: member, deputy: none}, a2: {role: member, deputy: none}}}
waivers:
  w: {rule: seat-without-deputy, about: a1, because: The board ends in June, by: The secretary, until: 2024-06-01}
"""


def written(tmp_path: Path, text: str = MODEL) -> Path:
    path = tmp_path / "waived.yaml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def model(tmp_path: Path) -> Region:
    return read(written(tmp_path))


@pytest.mark.parametrize(
    ("day", "failing", "waived"),
    [("2024-05-31", {"waived/a2"}, {"waived/a1"}), ("2024-06-01", {"waived/a1", "waived/a2"}, set[str]())],
)
def test_a_waiver_holds_until_its_day(
    clean_store: Store, model: Region, day: str, failing: set[str], waived: set[str]
) -> None:
    load(clean_store, model)
    with clean_store.read() as reader:
        report = rules.run(reader, "waived", engine="any", at=day, only=["seat-without-deputy"])
    assert {one.subject for one in report.findings} == failing
    assert {one.subject for one in report.waived} == waived
    (count,) = report.rules
    assert (count.fails, count.waived) == (len(failing), len(waived))
    for one in report.waived:
        assert one.waiver
        assert (one.waiver.by, one.waiver.because) == ("The secretary", "The board ends in June")


def test_a_waiver_of_another_norm_covers_nothing(clean_store: Store, tmp_path: Path) -> None:
    text = MODEL.replace("rule: seat-without-deputy,", "rule: seat-without-deputy, norm: n,")
    load(clean_store, read(written(tmp_path, text)))
    with clean_store.read() as reader:
        report = rules.run(reader, "waived", engine="any", only=["seat-without-deputy"])
    assert {one.subject for one in report.findings} == {"waived/a1", "waived/a2"}


def test_reports_of_single_rules_put_together_are_the_whole_report(clean_store: Store, model: Region) -> None:
    load(clean_store, model)
    with clean_store.read() as reader:
        whole = rules.run(reader, "waived", engine="any")
        apart = [rules.run(reader, "waived", engine="any", only=[name]) for name in rules.rules()]
    assert together(apart) == whole
    assert whole.waived


def test_the_command_tells_waived_failures_apart(command: Command, tmp_path: Path) -> None:
    path = str(written(tmp_path))
    told: dict[str, Any] = command("check", path, "--rule", "seat-without-deputy", "--json").json
    assert [one["subject"] for one in told["findings"]] == ["waived/a2"]
    assert [one["waiver"]["until"] for one in told["waived"]] == ["2024-06-01"]
    shown = command("check", path, "--rule", "seat-without-deputy", "--lang", "en").out
    assert "The secretary answers for it until 1 June 2024" in shown


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (
            "rule: seat-without-deputi",
            "waived.yaml:7: waivers w: there is no rule called 'seat-without-deputi'. Did you",
        ),
        ("rule: seat-without-deputy, norm: no norm", "waived.yaml:7"),
    ],
)
def test_a_waiver_of_an_unknown_rule_is_refused(command: Command, tmp_path: Path, wrong: str, said: str) -> None:
    path = written(tmp_path, MODEL.replace("rule: seat-without-deputy", wrong))
    ended = command("check", str(path))
    assert ended.code == 2
    assert said in ended.err


@pytest.mark.parametrize("about", ["", "about: [], "])
def test_a_waiver_that_names_no_subject_is_refused(tmp_path: Path, about: str) -> None:
    with pytest.raises(FileProblems) as refused:
        read(written(tmp_path, MODEL.replace("about: a1, ", about)))
    said = "waived.yaml:7: waivers w: about is missing. Add it, with the ids of the elements meant [missing-key]"
    assert str(refused.value) == said


def test_a_waiver_of_an_unknown_subject_is_refused(tmp_path: Path) -> None:
    what = r"waived.yaml:7: waivers w: about: there is no 'a9' in the model. Did you mean a\?"
    with pytest.raises(FileProblems, match=what):
        read(written(tmp_path, MODEL.replace("about: a1", "about: a9")))


IDLE = MODEL.replace("deputy: none}}}", "deputy: none}, a3: {role: member, deputy: unnamed}, a4: {role: member}}}") + (
    "  x: {rule: seat-without-deputy, about: [a1, a3, a4, a], because: B, by: C, until: 2024-06-01}\n"
    "  y: {rule: seat-without-deputy, about: a2, because: B, by: C, until: 2024-01-01}\n"
)


def test_waivers_without_effect_are_named_with_the_reason(command: Command, tmp_path: Path) -> None:
    path = str(written(tmp_path, IDLE.replace("kind: board,", "kind: board, name: {en: Board},")))
    told = command("check", path, "--rule", "seat-without-deputy", "--json").json
    assert [(one["waiver"], one["subject"], one["reason"]) for one in told["idle_waivers"]] == [
        ("x", "waived/a", "not_judged"),
        ("x", "waived/a1", "doubled"),
        ("x", "waived/a3", "holds"),
        ("x", "waived/a4", "cannot_be_said"),
        ("y", "waived/a2", "over"),
    ]
    shown = command("check", path, "--rule", "seat-without-deputy").out
    assert "Waivers without effect (5)\n  x: the rule seat-without-deputy does not judge Board.\n" in shown
    assert "  y: the waiver of seat-without-deputy for member, Board ended on 1 January 2024.\n" in shown
    assert command("check", path, "--rule", "path-in-circle", "--json").json["idle_waivers"] == []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("reason", get_args(WhyIdle))
def test_every_reason_is_said_in_each_language(lang: Lang, reason: WhyIdle) -> None:
    plain = Idle(waiver="w", rule="r", subject="m/a", name="A", until="2024-01-01", reason=reason)
    told = [idle_told(one, texts(lang)) for one in (plain, plain.model_copy(update={"norm": "m/n"}))]
    assert all(said.startswith("w: ") and said.endswith(".") and "A" in said for said in told)
    assert ("m/n" in told[1]) is (reason == "not_judged")


def test_the_table_tells_how_many_failures_are_waived(command: Command, tmp_path: Path) -> None:
    asked = ("check", str(written(tmp_path)), "--rule", "seat-without-deputy")
    shown = command(*asked).out
    assert re.search(r"A seat has no deputy +0 +▲ 1 +0 +1\n", shown)
    assert "Judgements: 2. In order 0, failing 1, deviating or left open 0, not to be said 0." in shown
    assert "One failure is waived." in shown
    assert command(*asked, "--json").json["rules"][0]["waived"] == 1
    assert "Waived" not in command(*asked, "--at", "2024-06-01").out.partition("Waivers without effect")[0]


def test_a_check_beside_an_earlier_one_tells_waivers_and_days(command: Command, tmp_path: Path) -> None:
    asked = ("check", str(written(tmp_path)), "--rule", "seat-without-deputy")
    (tmp_path / "before.json").write_text(command(*asked, "--json").out, encoding="utf-8")
    later = (*asked, "--rule", "seat-without-holder", "--since", str(tmp_path / "before.json"), "--at", "2024-06-01")
    told = command(*later, "--json").json["since"]
    shape = re.search(r"With --json and --since also: \"since\": (\{.*?\})", epilogs()["check"])
    assert shape
    assert has_shape(told, shape[1])
    assert (told["new"], told["gone"], len(told["same"]), len(told["waiver_ended"])) == ([], [], 1, 1)
    assert (told["at"], told["compared"], told["only_now"]) == (
        "2024-01-01", ["seat-without-deputy"], ["seat-without-holder"]
    )  # fmt: skip
    shown = command(*later).out
    assert "The earlier report asks about 1 January 2024 and this one about 1 June 2024" in shown
    assert "New findings: 0\nFailures whose waiver has ended: 1\n  member: there is no deputy.\n" in shown
    assert "One rule is not compared, as the earlier report did not judge by it: seat-without-holder.\n" in shown
    whole = command(*asked[:2], "--since", str(tmp_path / "before.json")).out
    assert "Only one rule is compared, as the reports have no other in common: seat-without-deputy.\n" in whole
