"""What a model claims to tell completely, at a day: only then is a thing's absence an answer."""

from __future__ import annotations

from typing import NamedTuple, get_args

from graphmodel.model.vocabulary import ClaimWhat
from graphmodel.store import Reader

_CLAIMS = """
MATCH (c:Claim {model: $model})
WHERE c.certainty <> 'unresolved' AND c.begins_latest <= $at AND $at < c.ends_earliest
OPTIONAL MATCH (c)-[:ABOUT]->(x)
RETURN c.uid AS claim, c.what AS what, x.uid AS about ORDER BY claim, about
"""


class Told(NamedTuple):
    """`whole`: everything of that sort is told. `about`: the elements of which everything of that sort is told."""

    whole: bool
    about: frozenset[str]

    def of(self, uid: str) -> bool:
        return self.whole or uid in self.about


def told(reader: Reader, model: str, what: ClaimWhat, at: str) -> Told:
    """The claims of one sort that certainly hold on the day `at`."""
    return all_told(reader, model, at)[what]


def all_told(reader: Reader, model: str, at: str) -> dict[ClaimWhat, Told]:
    """Every sort of claim, with those that certainly hold on the day `at`."""
    rows = reader.rows(_CLAIMS, model=model, at=at)
    return {what: _told([row["about"] for row in rows if row["what"] == what]) for what in get_args(ClaimWhat)}


def _told(about: list[str | None]) -> Told:
    return Told(whole=None in about, about=frozenset(uid for uid in about if uid is not None))
