"""What a picture of members is drawn from: the seats of a body, or those that a person holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Holding = Literal["held", "vacant", "unnamed", "not_stated"]
Deputy = Literal["", "none", "unnamed", "pool", "not_stated"]
"""What is told of a personal deputy where none is drawn; "": nothing needs to be told."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A seat: its `role`, who holds it and in which body, in words; `more` says on whose behalf.

    Not `certain`: whether it is held so on the day is not certain. `beside` is the seat of the personal deputy.
    """

    id: str
    role: str
    holder: str = ""
    body: str = ""
    holding: Holding = "held"
    certain: bool = True
    more: tuple[str, ...] = ()
    deputy: Deputy = ""
    beside: Sitting | None = None
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Seats of one sort under a heading."""

    heading: str
    sittings: tuple[Sitting, ...]


@dataclass(frozen=True, slots=True)
class MemberGraph:
    """`of` says whose seats these are; `says` are whole sentences on what is told and what is not."""

    id: str
    title: str
    subtitle: str
    source: str
    of: Literal["body", "person"]
    sections: tuple[Section, ...]
    says: tuple[str, ...] = ()
