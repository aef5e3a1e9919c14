"""What a map of interfaces is drawn from: what they lie between, the recorded ones, and how many there could be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from graphmodel.layout.pathgraph import Certainty


@dataclass(frozen=True, slots=True)
class Place:
    """A service package or a body that interfaces lie between."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Interface:
    """A recorded interface; `owner` and `review` (a day in words) are "" where they are not stated.

    `late`: the day of review has passed. `owner_certain`: false where the owner is only a possible one.
    """

    id: str
    name: str
    between: tuple[str, ...]
    status: Literal["proposed", "agreed", "not_stated"] = "not_stated"
    owner: str = ""
    owner_certain: bool = True
    review: str = ""
    late: bool = False
    certainty: Certainty = "stated"


@dataclass(frozen=True, slots=True)
class Group:
    """Places of one sort: how many, and how many of their pairs have an interface recorded."""

    of: Literal["packages", "bodies"]
    count: int
    recorded: int

    @property
    def possible(self) -> int:
        return self.count * (self.count - 1) // 2


@dataclass(frozen=True, slots=True)
class InterfaceGraph:
    """`told`: the model claims to tell all interfaces, so that a pair without one has none."""

    id: str
    title: str
    subtitle: str
    source: str
    places: tuple[Place, ...]
    interfaces: tuple[Interface, ...]
    groups: tuple[Group, ...] = ()
    told: bool = False
