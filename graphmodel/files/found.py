"""What one reading of files has found: elements, passages, relations and problems, each with its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from graphmodel.errors import Problem
from graphmodel.files.yamltree import Item
from graphmodel.model import KINDS, RELATIONS, Element, Evidence, Region, Relation


@dataclass
class Findings:
    """What one reading has found so far; at its end `region`, where the model could be put together.

    `given` is the path as it was asked for. `model` is the id that the files give to their model, None when that could
    not be read, and `header` where they do. `refused` has the elements that are there and wrong: id -> how it is shown.
    """

    given: str = ""
    model: str | None = None
    header: Item | None = None
    region: Region | None = None
    problems: list[Problem] = field(default_factory=list[Problem])
    elements: dict[str, tuple[Element, Item]] = field(default_factory=dict[str, tuple[Element, Item]])
    evidence: dict[str, tuple[Evidence, Item]] = field(default_factory=dict[str, tuple[Evidence, Item]])
    relations: list[tuple[Relation, Item]] = field(default_factory=list[tuple[Relation, Item]])
    refused: dict[str, str] = field(default_factory=dict[str, str])
    language: str = "fi"
    only_source: str | None = None

    def problem(self, item: Item, code: str, message: str, line: int | None = None) -> None:
        self.problems.append(Problem(item.file, line or item.line, code, message))

    def place(self, relation: Relation) -> str:
        """Under what a file writes a relation, as messages name it: `bodies b: part_of`."""
        row = RELATIONS[relation.type]
        writer = relation.source if row.under == "source" else relation.target
        known = self.elements.get(writer)
        named = shown(type(known[0]).__name__, writer) if known else self.refused.get(writer, writer)
        return f"{named}: {row.file_key}"

    def two_kinds(self, relation: Relation, item: Item) -> None:
        """The problem of a relation between things of one kind whose ends are of two."""
        ends = f"{relation.source} and {relation.target}"
        self.problem(item, "wrong-kind", f"{ends} are of different kinds; {relation.type} joins two of one kind")


def shown(label: str, key: str) -> str:
    """How messages name an element: `bodies b`."""
    return f"{KINDS[label].section or 'model'} {key}"


def sections_of(labels: Sequence[str]) -> str:
    """Where elements of those labels are written, in words; three are enough."""
    return " or ".join([KINDS[label].section for label in labels if KINDS[label].section][:3])
