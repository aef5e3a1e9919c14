"""What a split picture is drawn from: who organises and who produces each duty, or each group of duties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Side = Literal["organiser", "producer"]
SIDES: tuple[Side, ...] = ("organiser", "producer")
Fault = Literal["missing", "unsaid", "unsure", "several", "perhaps_several", "shared", "unneeded"]
"""missing: there is none; unsaid: none is stated; unsure: only a possible one; several: they overlap; perhaps_several:
whether they overlap is not clear; shared: there are several, and law or agreement divides the duty; unneeded: none is
needed.
"""


@dataclass(frozen=True, slots=True)
class Party:
    """An organiser or a producer."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Tie:
    """A party of an item: of `count` of its duties; not `certain`: only perhaps."""

    party: str
    count: int = 1
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong with, or to know of, one side of `count` duties of an item."""

    side: Side
    fault: Fault
    count: int = 1


@dataclass(frozen=True, slots=True)
class Item:
    """A duty, or a group of `count` duties (`grouped`); `href` is what a click leads to."""

    id: str
    name: str
    count: int = 1
    grouped: bool = False
    organisers: tuple[Tie, ...] = ()
    producers: tuple[Tie, ...] = ()
    remarks: tuple[Remark, ...] = ()
    href: str | None = None

    def ties(self, side: Side) -> tuple[Tie, ...]:
        return self.organisers if side == "organiser" else self.producers


@dataclass(frozen=True, slots=True)
class SplitGraph:
    """`of` says what the items are; `left_out` duties need neither an organiser nor a producer and are not drawn."""

    id: str
    title: str
    subtitle: str
    source: str
    of: Literal["duty", "package", "sector"]
    items: tuple[Item, ...]
    organisers: tuple[Party, ...]
    producers: tuple[Party, ...]
    left_out: int = 0

    def parties(self, side: Side) -> tuple[Party, ...]:
        return self.organisers if side == "organiser" else self.producers
