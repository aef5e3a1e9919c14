"""A source's page: the document with its marks, and beside it what the model takes from each passage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graphmodel.analysis.documents import Document, Mark, document
from graphmodel.analysis.overview import Overview, overview
from graphmodel.analysis.sentences import Fact, Part
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader


@dataclass(frozen=True)
class Told:
    """One sentence, and all the things of which a passage says it."""

    parts: tuple[Part, ...]
    subjects: tuple[str, ...]
    certainty: str | None


@dataclass(frozen=True)
class SourcePage:
    document: Document
    model: Overview

    def by_line(self) -> Iterator[tuple[int | None, list[Mark]]]:
        """Passages under the line where they begin; those without a place in the text come last, under None."""
        placed: set[int] = set()
        for line in self.document.lines:
            if line.starts:
                placed |= set(line.starts)
                yield line.number, [self.document.marks[number - 1] for number in line.starts]
        rest = [mark for mark in self.document.marks if mark.number not in placed]
        if rest:
            yield None, rest

    def how_many(self, marks: Sequence[Mark]) -> int:
        """How many facts some passages carry."""
        return sum(len(mark.facts) for mark in marks)

    def about(self, marks: Sequence[Mark]) -> list[str]:
        """The names of the things that some passages speak of, each once."""
        uids = dict.fromkeys(fact.subject for mark in marks for fact in mark.facts)
        return list(dict.fromkeys(self.document.names[uid].text for uid in uids if uid in self.document.names))

    def told(self, mark: Mark) -> list[Told]:
        """The facts that a passage carries; what is said of several things in the same words is said once."""
        return told_once(mark.facts)

    def anchor(self, numbers: Sequence[int]) -> str:
        """Where a marked piece leads: the first of the passages that quote it."""
        return self.document.marks[numbers[0] - 1].passage.uid


def source_page(reader: Reader, model: str, source: str, lang: Lang) -> SourcePage:
    """Raises NotFound."""
    return SourcePage(document(reader, model, source, lang), overview(reader, model, lang))


def told_once(facts: Sequence[Fact]) -> list[Told]:
    together: dict[tuple[tuple[Part, ...], str | None], list[str]] = defaultdict(list)
    for fact in facts:
        together[fact.parts, fact.certainty].append(fact.subject)
    return [Told(parts, tuple(dict.fromkeys(subjects)), certainty) for (parts, certainty), subjects in together.items()]
