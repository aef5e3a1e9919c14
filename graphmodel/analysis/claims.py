"""What a model claims to tell completely, at a day: only then is a thing's absence an answer."""

from __future__ import annotations

from typing import NamedTuple

from graphmodel.model.vocabulary import ClaimWhat
from graphmodel.store import Reader

_CLAIMS = """
MATCH (c:Claim {model: $model})
WHERE c.what = $what AND c.certainty <> 'unresolved' AND c.begins_latest <= $at AND $at < c.ends_earliest
OPTIONAL MATCH (c)-[:ABOUT]->(x)
RETURN c.uid AS claim, x.uid AS about ORDER BY claim, about
"""


class Told(NamedTuple):
    """`whole`: everything of that sort is told. `about`: the elements of which everything of that sort is told."""

    whole: bool
    about: frozenset[str]

    def of(self, uid: str) -> bool:
        return self.whole or uid in self.about


def told(reader: Reader, model: str, what: ClaimWhat, at: str) -> Told:
    """The claims that certainly hold on the day `at`."""
    rows = reader.rows(_CLAIMS, model=model, what=what, at=at)
    return Told(
        whole=any(row["about"] is None for row in rows),
        about=frozenset(row["about"] for row in rows if row["about"] is not None),
    )
