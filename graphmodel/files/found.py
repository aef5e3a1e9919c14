"""What one reading of files has found: elements, passages, relations and problems, each with its place."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphmodel.errors import Problem
from graphmodel.files.yamltree import Item
from graphmodel.model import Element, Evidence, Region, Relation


@dataclass
class Findings:
    """What one reading has found so far; at its end `region`, where the model could be put together.

    `model` is the id that the files give to their model, None when that could not be read.
    """

    model: str | None = None
    region: Region | None = None
    problems: list[Problem] = field(default_factory=list[Problem])
    elements: dict[str, tuple[Element, Item]] = field(default_factory=dict[str, tuple[Element, Item]])
    evidence: dict[str, tuple[Evidence, Item]] = field(default_factory=dict[str, tuple[Evidence, Item]])
    relations: list[tuple[Relation, Item]] = field(default_factory=list[tuple[Relation, Item]])
    language: str = "fi"
    only_source: str | None = None

    def problem(self, item: Item, code: str, message: str, line: int | None = None) -> None:
        self.problems.append(Problem(item.file, line or item.line, code, message))

    def two_kinds(self, relation: Relation, item: Item) -> None:
        """The problem of a relation between things of one kind whose ends are of two."""
        ends = f"{relation.source} and {relation.target}"
        self.problem(item, "wrong-kind", f"{ends} are of different kinds; {relation.type} joins two of one kind")
