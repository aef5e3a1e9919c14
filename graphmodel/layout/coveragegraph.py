"""What a coverage picture is drawn from: duties, and what bodies are to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Part = Literal["organiser", "producer", "responsible"]
PARTS: tuple[Part, ...] = ("organiser", "producer", "responsible")
"""What a body is to a duty, in the order of the columns."""
State = Literal["holds", "fails", "cannot_be_said"]


@dataclass(frozen=True, slots=True)
class Body:
    """A column; posts are columns too."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Share:
    """A body's part in a duty; not `certain`: only possible."""

    body: str
    part: Part
    certain: bool = True


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A row. `state` says whether the chain from the law reaches a person, `gap` what is missing first.

    `unneeded` are parts that the duty does not need.
    """

    id: str
    name: str
    sector: str
    parts: tuple[Share, ...] = ()
    state: State = "holds"
    gap: str = ""
    unneeded: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class CoverageGraph:
    """Duties of one sector stand together, in their order; bodies without a part are not drawn."""

    id: str
    title: str
    subtitle: str
    source: str
    duties: tuple[DutyRow, ...]
    bodies: tuple[Body, ...]
