"""What must be true of every view: it is asked somewhere with its whole answer, and its place on a page is its own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from graphmodel.analysis.views import view_headers
from graphmodel.errors import QueryFileError
from graphmodel.queries import RuleHeader, Tab, ViewHeader, read_query, shipped

TESTS = Path(__file__).parent


def asked_in_acceptance() -> Iterator[str]:
    """The views that the questions to the real documents ask."""
    for path in (TESTS / "acceptance").glob("*.yaml"):
        for case in yaml.safe_load(path.read_text(encoding="utf-8"))["cases"]:
            yield from (entry["view"] for entry in (case, *case.get("also", ())) if "view" in entry)


def asked_of_models() -> Iterator[str]:
    """The views that tests/test_views_*.py ask of models of their own, by `asked("view")`."""
    for path in TESTS.glob("test_views_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="asked"), args=[ast.Constant(value=str(name)), *_]):
                    yield name
                case _:
                    pass


def test_every_view_is_asked() -> None:
    """A new view needs a question in tests/acceptance, and a test in tests/test_views_*.py where that does not show all
    that it can answer.
    """
    assert {*asked_in_acceptance(), *asked_of_models()} == set(view_headers())


@pytest.mark.parametrize("tab", get_args(Tab))
def test_views_of_a_tab_have_places_of_their_own(tab: Any) -> None:
    places = [header.tabs[tab] for header in view_headers().values() if tab in header.tabs]
    assert places
    assert len(set(places)) == len(places)


@pytest.mark.parametrize("line", ["tabs: {nowhere: 1}", "lead: nothing"])
def test_a_view_of_no_tab_or_led_by_no_column_is_refused(line: str, tmp_path: Path) -> None:
    path = tmp_path / "kinds.cypher"
    path.write_text(f"// {line}\n{(shipped('cypher') / 'views' / 'kinds.cypher').read_text(encoding='utf-8')}")
    with pytest.raises(QueryFileError, match=r"kinds\.cypher: header"):
        read_query(path, ViewHeader)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("severity:", "severty:", "header, severty: is not known here. Did you mean severity or severity_why?"),
        ("// judges: structure\n", "", "header, judges: is missing."),
    ],
)
def test_a_slip_in_a_header_is_named(old: str, new: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "slip.cypher"
    text = (shipped("cypher") / "rules" / "body-without-chair.cypher").read_text(encoding="utf-8")
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(QueryFileError, match=re.escape(told)):
        read_query(path, RuleHeader)
