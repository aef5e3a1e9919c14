"""Overlaps and gaps: who does the same, what nobody does, who is on both sides, how service packages hang together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graphmodel import graph
from graphmodel.analysis.asking import days_of, subjects
from graphmodel.analysis.duties import duties
from graphmodel.analysis.packages import communities, packages, packed
from graphmodel.analysis.proposing import proposes_and_decides
from graphmodel.analysis.responsibility import idle, nobody, several, spread
from graphmodel.analysis.result import Entry, Part, Result
from graphmodel.analysis.sameduties import same_duties
from graphmodel.analysis.sharing import Sharing, once
from graphmodel.analysis.sides import standing
from graphmodel.queries import Holds
from graphmodel.store import Reader

_THINGS = (
    "responsible", "organisers", "bodies", "first", "second", "tasks", "proposer", "decider", "deciders", "persons",
    "matters", "nearest", "interfaces", "packages", "source", "target", "home",
)  # fmt: skip
_NUMBERS = (
    "duties", "told", "open", "most", "many", "common", "of_first", "of_second", "percent", "number", "inside",
    "to_nearest", "found", "declared", "of_found", "of_declared", "before", "after", "apart",
)  # fmt: skip
COLUMNS: dict[str, Holds] = {
    **dict.fromkeys(_THINGS, "thing"),
    **dict.fromkeys(_NUMBERS, "number"),
    "sector": "word",
}


def analyse(
    reader: Reader, model: str, *, at: str | None = None, law_at: str | None = None, about: Sequence[str] = ()
) -> Result:
    """All parts; with bodies, duties or service packages named, only the entries that touch them.

    Raises NotFound and UsageError.
    """
    reader = Sharing(reader)
    days = days_of(reader, model, at, law_at)
    asked = subjects(reader, model, about, ("Body", "Task", "ServicePackage"))
    known = duties(reader, model, days)
    parents = once(reader, ("parents", model, days.at), lambda: graph.parents(reader, model, days.at))
    ties = packed(known, parents)
    parts = (
        several(reader, known, days),
        nobody(known),
        same_duties(known),
        spread(known),
        idle(reader, known, parents, days),
        _both_sides(reader, model, days.at),
        proposes_and_decides(reader, known, days),
        packages(reader, known, ties),
        communities(known, ties),
    )
    return Result(
        analysis="overlaps", model=model, as_of=days.as_of, at=days.at, law_at=days.law_at, about=asked,
        columns=COLUMNS, parts=tuple(_touching(part, frozenset(asked)) for part in parts) if asked else parts,
    )  # fmt: skip


def _both_sides(reader: Reader, model: str, at: str) -> Part:
    """Persons, groups and other bodies on the organising and on the producing side: lawful, and worth noting."""
    rows = list(standing(reader, model, at))
    if not rows:
        silent = Entry(about=(f"{model}/{model}",), verdict="cannot_be_said", says="no_sides")
        return Part(name="both_sides", entries=(silent,))
    entries = tuple(
        Entry(
            about=(row["subject"],),
            verdict="worth_noting" if row["verdict"] == "fails" else "cannot_be_said",
            says="both" if row["verdict"] == "fails" else row["says"] or "silent",
            values={"bodies": row["bodies"]},
            evidence=tuple(row["evidence"]),
        )
        for row in rows
        if row["verdict"] != "holds"
    )
    return Part(name="both_sides", entries=entries, unlisted=len(rows) - len(entries))


def _touching(part: Part, asked: frozenset[str]) -> Part:
    """The entries that name one of the elements asked for; of those not listed nothing is told."""
    kept = tuple(entry for entry in part.entries if asked & {*entry.about, *_named(entry)})
    return part.model_copy(update={"entries": kept, "unlisted": 0})


def _named(entry: Entry) -> Iterator[str]:
    for name, value in entry.values.items():
        if COLUMNS[name] == "thing" and value is not None:
            yield from [value] if isinstance(value, str) else value
