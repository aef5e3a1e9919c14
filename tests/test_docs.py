"""docs/cli.md, docs/rules.md and docs/schema.md are made by graphmodel.cli.docs; they are never stale."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from graphmodel.cli.docs import documents

DOCS = Path(__file__).parents[1] / "docs"
MADE = documents()


@pytest.mark.parametrize("name", sorted(MADE))
def test_golden_document(name: str) -> None:
    """`make golden` writes it anew."""
    place = DOCS / name
    if os.environ.get("GRAPHMODEL_GOLDEN") == "write":
        place.write_text(MADE[name], encoding="utf-8")
    assert place.read_text(encoding="utf-8") == MADE[name]


def test_documents_do_not_depend_on_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("GRAPHMODEL_LANG", "fi")
    assert documents() == MADE
