"""Failures that somebody answers for: apart from the findings until the day, and back on it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graphmodel import rules
from graphmodel.errors import FileProblems
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.model import Region
from graphmodel.store import Store
from tests.commands import Command

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


def test_a_waiver_of_an_unknown_subject_is_refused(tmp_path: Path) -> None:
    what = r"waived.yaml:7: waivers w: about: there is no 'a9' in the model. Did you mean a\?"
    with pytest.raises(FileProblems, match=what):
        read(written(tmp_path, MODEL.replace("about: a1", "about: a9")))
