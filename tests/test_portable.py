"""Every query keeps to the subset that means the same on both engines, as far as its text shows it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
AGGREGATE = re.compile(r"\b(?:count|collect|sum|avg|min|max)\s*\(", re.IGNORECASE)
BOUND = re.compile(r"\b(\w+)\s+IN\b|\b(\w+)\s*=(?=[^<>=])")
"""What a comprehension or a reduce binds for itself."""
NEXT = re.compile(r"\b(?:MATCH|OPTIONAL|WHERE|UNWIND|ORDER|WITH|RETURN|CALL|LIMIT|SKIP|UNION)\b")
NAME = re.compile(r"(?<![.$\w])[A-Za-z_]\w*\b(?!\s*\()")
WORDS = {"AND", "AS", "CASE", "DISTINCT", "ELSE", "END", "FALSE", "IN", "IS", "NOT", "NULL", "OR", "THEN", "TRUE",
         "WHEN", "WHERE"}  # fmt: skip


def _python(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "MATCH (" in node.value:
            yield node.value


def _texts() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "cypher").rglob("*.cypher")):
        yield path.name, path.read_text(encoding="utf-8")
    for path in sorted((ROOT / "graphmodel").rglob("*.py")):
        for number, text in enumerate(_python(path), 1):
            yield f"{path.name} {number}", text


TEXTS = list(_texts())


def items(text: str) -> Iterator[str]:
    """What stands between the commas of each WITH and RETURN."""
    text = re.sub(r"'[^']*'", "''", re.sub(r"//.*", "", text))
    for clause in re.finditer(r"\b(?:WITH|RETURN)\b", text):
        depth, start = 0, clause.end()
        for at in range(clause.end(), len(text)):
            depth += (text[at] in "([{") - (text[at] in ")]}")
            ends = depth < 0 or (depth == 0 and NEXT.match(text, at) and not text[at - 1].isalnum())
            if ends or (depth == 0 and text[at] == ","):
                yield text[start:at]
                start = at + 1
            if ends:
                break
        else:
            yield text[start:]


def beside(item: str) -> set[str]:
    """The variables of an item that stand beside an aggregate."""
    item = re.sub(r"\s+AS\s+\w+\s*$", "", item)
    if not AGGREGATE.search(item):
        return set()
    while found := AGGREGATE.search(item):
        depth = 1
        end = found.end()
        while depth and end < len(item):
            depth += (item[end] == "(") - (item[end] == ")")
            end += 1
        item = f"{item[: found.start()]} {item[end:]}"
    own = {name for pair in BOUND.findall(item) for name in pair if name}
    return {name for name in NAME.findall(item) if name.upper() not in WORDS} - own


@pytest.mark.parametrize(("name", "text"), TEXTS, ids=[name for name, _ in TEXTS])
def test_an_aggregate_stands_alone_or_with_constants(name: str, text: str) -> None:
    mixed = [item.strip() for item in items(text) if beside(item)]
    assert not mixed, f"{name}: take the aggregate out into a WITH of its own"


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("count(k) > 0 AS told", set[str]()),
        ("count(k) > 0 OR b.plural AS whole", {"b"}),
        ("CASE WHEN kind <> '' THEN count(d) END AS most", {"kind"}),
        ("reduce(all = [], some IN collect(r.evidence) | all + some) AS evidence", set[str]()),
        ("[x IN collect(m.uid) WHERE x <> b.uid] AS others", {"b"}),
        ("b.uid AS subject", set[str]()),
    ],
)
def test_what_stands_beside_an_aggregate_is_seen(item: str, found: set[str]) -> None:
    assert {name for one in items(f"RETURN {item}") for name in beside(one)} == found
