"""What one reading of files has found: elements, passages, relations and problems, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphmodel.errors import Problem
from graphmodel.files.yamltree import Item
from graphmodel.model import Element, Evidence, Relation


@dataclass
class Findings:
    """What one reading has found so far."""

    problems: list[Problem] = field(default_factory=list[Problem])
    elements: dict[str, tuple[Element, Item]] = field(default_factory=dict[str, tuple[Element, Item]])
    evidence: dict[str, tuple[Evidence, Item]] = field(default_factory=dict[str, tuple[Evidence, Item]])
    relations: list[tuple[Relation, Item]] = field(default_factory=list[tuple[Relation, Item]])
    language: str = "fi"
    only_source: str | None = None

    def problem(self, item: Item, code: str, message: str, line: int | None = None) -> None:
        self.problems.append(Problem(item.file, line or item.line, code, message))
