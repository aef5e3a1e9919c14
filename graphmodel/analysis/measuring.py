"""A measure: a number counted from the graph, how much was counted, and between what the number lies where some of it
is unknown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from graphmodel.analysis.result import Entry, Verdict
from graphmodel.queries import Holds

COLUMNS: dict[str, Holds] = {
    "value": "number", "inputs": "number", "unknown": "number", "most": "number", "open": "number",
    "unsure": "number", "things": "thing", "count": "number", "norm": "thing", "broken": "thing", "part": "number",
}  # fmt: skip


@dataclass(frozen=True)
class Measure:
    """`value` is what is certainly there, of `inputs` things; `unknown` of them cannot be counted.

    The number is at least `value` and at most `most` (by default `value`), or anything more where it is not `bounded`.
    `things` are named by the sentence; `broken` are those that break a limit that `norm` sets.
    """

    value: float
    inputs: int
    unknown: int = 0
    most: float | None = None
    bounded: bool = True
    things: tuple[str, ...] = ()
    norm: str | None = None
    broken: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    more: dict[str, Any] = field(default_factory=dict[str, Any])

    def entry(self, about: str, says: str = "measured", none: str = "none") -> Entry:
        """Its entry. Where there was nothing to count, `none` says so; where the record is silent, nothing is said."""
        if not self.inputs:
            return Entry(about=(about,), verdict="cannot_be_said", says=none)
        most = None if not self.bounded else self.value if self.most is None else self.most
        verdict: Verdict = "holds" if most == self.value else "cannot_be_said"
        if self.broken:
            verdict, says = "worth_noting", "broken"
        values: dict[str, Any] = {
            "value": self.value, "inputs": self.inputs, "unknown": self.unknown, "most": most,
            "open": int(not self.bounded), "unsure": int(most != self.value), "things": self.things,
            "count": len(self.things), "norm": self.norm, "broken": self.broken, **self.more,
        }  # fmt: skip
        return Entry(about=(about,), verdict=verdict, says=says, values=values, evidence=self.evidence)
