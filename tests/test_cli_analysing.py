"""The commands of the analyses on both engines: sentences with their passages, JSON of one shape, comparisons."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.store import Store
from tests.commands import Command, has_shape, shapes

TOWN = Path(__file__).parent / "analyses" / "town.yaml"


@pytest.fixture
def town(command: Command) -> Command:
    assert command("load", str(TOWN)).code == 0
    return command


def test_a_proof_is_told_in_sentences_with_their_passages(town: Command) -> None:
    ended = town("proof", "plan", "-m", "town")
    assert (ended.code, ended.err) == (0, "")
    assert "✓ The plan: the path ends with a final decision by Council, who may decide the matter." in ended.out
    assert "line 1" in ended.out
    out = town("proof", "-m", "town", "--lang", "fi").out
    assert "✕ 4 ei täyty, ? 11 ei voida todeta, ✓ 8 täyttyy" in out
    assert "✓ The plan" not in out
    assert "✓ The plan" in town("proof", "-m", "town", "--lang", "fi", "--all").out


def test_the_answers_have_their_shapes(town: Command, store: Store) -> None:
    assert has_shape(town("proof", "-m", "town", "--json").json, shapes()["proof"])
    meeting = town("proof", "early", "-m", "town", "--meeting", "council=2024-10-01", "--json").json
    assert meeting["params"] == {"meeting": ["council=2024-10-01"]}
    compared = town("compare", "proof", "-m", "town", "--since", "2024-01-01", "--json").json
    assert has_shape(compared, shapes()["compare"])


def test_wrong_questions_are_refused(town: Command) -> None:
    for words, told in {
        ("proof", "pln", "-m", "town"): "Did you mean plan",
        ("proof", "-m", "twn"): "Did you mean town",
        ("proof", "-m", "town", "--meeting", "x"): "give it as BODY=DATE",
        ("compare", "prof", "-m", "town", "--since", "2024-01-01"): "Did you mean proof",
        ("compare", "proof", "-m", "town"): "--with MODEL or --since DATE",
        ("compare", "proof", "-m", "town", "--since", "2024-13-01"): "2024-13-01",
    }.items():
        ended = town(*words)
        assert (ended.code, ended.out) == (2, "")
        assert told in ended.err
