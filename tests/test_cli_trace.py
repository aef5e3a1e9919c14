"""The command trace on both engines: the table, the chain of one duty, the duties of a provision."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.store import Store
from tests.commands import Command, has_shape, in_process, shapes
from tests.tracing import filled


@pytest.fixture
def command(
    store: Store,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Command:
    filled(store)
    return in_process(store, tmp_path, tmp_path_factory.getbasetemp(), monkeypatch, capsys)


def test_all_duties_are_counted_by_sector_and_act(command: Command) -> None:
    ended = command("trace", "-m", "shire", "--at", "2024-06-15")
    assert (ended.code, ended.err) == (0, "")
    rows = [line.split() for line in ended.out.splitlines()]
    assert ["rescue", "services", "1", "1", "0", "0", "0"] in rows
    assert ended.out.count("4: organiser 1,") == 3
    assert "Care Act (1/2021)" in ended.out
    assert "One duty of the catalogue is outside the scope of the model." in ended.out
    assert "does not bind on the chosen day" in ended.out
    assert "Toimiala" in command("trace", "-m", "shire", "--lang", "fi").out


def test_one_duty_is_told_hop_by_hop(command: Command) -> None:
    out = command("trace", "law/whole", "-m", "shire").out
    assert "The chain reaches from the law to a person." in out
    assert "✓ person: Ann Able." in out
    assert "“the care division handles it” (rules, line 1)" in out
    assert "? person: Bo Best (possible)." in command("trace", "over", "-m", "shire", "--at", "2024-06-15").out
    assert command("trace", "elsewhere", "-m", "shire").out.endswith("outside the scope of the model.\n")


def test_a_provision_tells_its_duties_and_matters(command: Command) -> None:
    out = command("trace", "p2", "-m", "shire", "--lang", "fi").out
    assert "Hoidon järjestäminen" in out
    assert out.index("Hoidon järjestäminen") < out.index("Säännökseen perustuvat asiat") < out.index("Plan")


def test_json_has_one_shape_for_all(command: Command) -> None:
    for words in ((), ("whole",), ("p2",), ("elsewhere",)):
        ended = command("trace", *words, "-m", "shire", "--json")
        assert has_shape(ended.json, shapes()["trace"]), ended.out[:500]
    assert ended.json["duties"] == []


def test_an_unknown_duty_is_refused_with_the_nearest(command: Command) -> None:
    ended = command("trace", "no-produser", "-m", "shire")
    assert ended.code == 2
    assert "Did you mean no-producer" in ended.err
