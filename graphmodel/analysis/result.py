"""What an analysis finds: its questions, an entry for each thing that answers one, and what cannot be said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict

from graphmodel.queries import Holds

Verdict = Literal["fails", "worth_noting", "cannot_be_said", "holds"]
"""The answers, in the order in which they are shown."""
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Entry(_Frozen):
    """One answer. `about` are the uids that it is about and, within its part, tell it from all others.

    `says` names its sentence; `values` are what the sentence needs, each a uid, word, number or date, or a list of
    such, as `Result.columns` declares; `evidence` are the uids of the passages behind it.
    """

    about: tuple[str, ...]
    verdict: Verdict
    says: str
    values: dict[str, Any] = {}
    evidence: tuple[str, ...] = ()


class Part(_Frozen):
    """One question of an analysis. `unlisted` counts the subjects that hold and have no entry of their own, `unsaid`
    those of which it cannot be said.
    """

    name: str
    entries: tuple[Entry, ...] = ()
    unlisted: int = 0
    unsaid: int = 0

    def counts(self) -> dict[Verdict, int]:
        """How many subjects have which answer."""
        found = Counter(entry.verdict for entry in self.entries)
        found["holds"] += self.unlisted
        found["cannot_be_said"] += self.unsaid
        return {verdict: found[verdict] for verdict in VERDICTS}

    def listed(self, *verdicts: Verdict) -> list[Entry]:
        """The entries of some answers, by default of all, gravest first."""
        some = [entry for entry in self.entries if not verdicts or entry.verdict in verdicts]
        return sorted(some, key=lambda entry: VERDICTS.index(entry.verdict))


class Result(_Frozen):
    """The answer of an analysis. `about` is what was asked for, empty for the whole model; `params` beside that."""

    analysis: str
    model: str
    as_of: str
    at: str
    law_at: str
    about: tuple[str, ...] = ()
    params: dict[str, Any] = {}
    columns: dict[str, Holds]
    parts: tuple[Part, ...]

    def part(self, name: str) -> Part:
        return next(part for part in self.parts if part.name == name)

    def uids(self) -> Iterator[str]:
        """Everything that it names."""
        yield from self.about
        for part in self.parts:
            for entry in part.entries:
                yield from entry.about
                for name, value in entry.values.items():
                    if self.columns[name] == "thing" and value is not None:
                        yield from value if isinstance(value, (list, tuple)) else [value]
