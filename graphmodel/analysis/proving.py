"""Proof of a decision path: does every way along it end with somebody entitled to decide, in every reading of it?

A path is its steps and what comes after what. A step *comes up* when it has nothing before it, when all that is before
it came up (join all), or when one of those did (join any): the least such set, so that steps that wait for each other
in a circle never come up, unless there is a way in. A step that may be left out lets through what comes after it.

What the record leaves open makes *readings*: an uncertain order is there or not, a condition is met or not, a finality
or an entitlement that is not stated is given or not. Within a reading, *ways* differ in which optional steps are taken.
A claim is proven when it holds in every way of every reading, refuted when every reading has a way in which it does
not, else it cannot be said. With more than MOST_OPEN uncertain orders nothing is said of what depends on them together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal

import networkx as nx

MOST_OPEN = 12
"""Uncertain orders of one matter whose readings are gone through one by one (2 to that power)."""

Proof = Literal["proven", "refuted", "open"]


@dataclass(frozen=True)
class ProofStep:
    """A step; None where the record does not tell. `entitled`: who takes it may decide the matter finally."""

    id: str
    join: Literal["all", "any"] = "all"
    optional: bool = False
    conditional: bool = False
    final: bool | None = False
    preliminary: bool | None = False
    returned: bool = False
    entitled: bool | None = None


@dataclass(frozen=True)
class Order:
    """`later` comes after `earlier`, certainly or perhaps."""

    earlier: str
    later: str
    certain: bool = True


@dataclass(frozen=True)
class Path:
    """The steps of one matter, and their order; an order that names a step of another matter is none of it."""

    steps: tuple[ProofStep, ...]
    order: tuple[Order, ...] = ()

    def __post_init__(self) -> None:
        known = {step.id for step in self.steps}
        inside = tuple(one for one in self.order if one.earlier in known and one.later in known)
        object.__setattr__(self, "order", inside)

    @property
    def open_orders(self) -> tuple[Order, ...]:
        return tuple(one for one in self.order if not one.certain)


def comes_up(path: Path) -> dict[str, Proof]:
    """Whether each step comes up. All steps are at their worst, and at their best, in one and the same reading."""
    least, most = _reached(path, _worst), _reached(path, _best)
    return {step.id: "proven" if step.id in least else "open" if step.id in most else "refuted" for step in path.steps}


def decided(path: Path) -> Proof:
    """Whether the matter is in the end decided finally by somebody entitled to."""
    up = comes_up(path)
    if any(_surely_final(step) and step.entitled is True and up[step.id] == "proven" for step in path.steps):
        return "proven"
    if any(_perhaps_final(step) and step.entitled is not False and up[step.id] != "refuted" for step in path.steps):
        return "open"
    return "refuted"


def confirmed(path: Path, step: ProofStep) -> Proof:
    """Whether a preliminary decision that comes up is followed by a final one, or was returned.

    Raises ValueError for a step of which the path does not say that it is, or may be, preliminary.
    """
    if step.preliminary is False:
        raise ValueError(f"{step.id} is no preliminary decision")
    if step.returned:
        return "proven"
    if len(path.open_orders) > MOST_OPEN:
        return "open"
    sure = {one.id for one in path.steps if _surely_final(one) or one.returned}
    perhaps = sure | {one.id for one in path.steps if _perhaps_final(one)}
    always, sometimes = True, step.preliminary is None
    for order in readings(path):
        up = _fixpoint(path, order)
        if step.id in up:
            behind = (_after(order, step.id) & up) - {step.id}
            always &= bool(behind & sure)
            sometimes |= bool(behind & perhaps)
        else:
            sometimes = True
    return "proven" if always else "open" if sometimes else "refuted"


def circles(path: Path) -> list[frozenset[str]]:
    """Sets of steps that wait for each other in a circle, certain or not, in the order of the steps."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(step.id for step in path.steps)
    graph.add_edges_from((one.earlier, one.later) for one in path.order)
    found = (frozenset(some) for some in nx.strongly_connected_components(graph))
    place = {step.id: number for number, step in enumerate(path.steps)}
    knots = [some for some in found if len(some) > 1 or graph.has_edge(*(2 * tuple(some)))]
    return sorted(knots, key=lambda some: min(place[one] for one in some))


def ends(path: Path, circle: frozenset[str]) -> Proof:
    """Whether a circle can be entered and left: each of its steps comes up, and one is final or leads out of it."""
    up = comes_up(path)
    leads = {one.certain for one in path.order if one.earlier in circle and one.later not in circle}
    final = {step.final for step in path.steps if step.id in circle and not step.optional}
    way_out: Proof = "proven" if True in leads | final else "open" if False in leads or None in final else "refuted"
    answers = {way_out, *(up[one] for one in circle)}
    return "refuted" if "refuted" in answers else "open" if "open" in answers else "proven"


def readings(path: Path) -> Iterator[tuple[Order, ...]]:
    """Every set of orders that may hold together."""
    certain = [one for one in path.order if one.certain]
    for chosen in product((False, True), repeat=len(path.open_orders)):
        yield (*certain, *(one for one, there in zip(path.open_orders, chosen, strict=True) if there))


def _surely_final(step: ProofStep) -> bool:
    return step.final is True and not step.optional and not step.conditional


def _perhaps_final(step: ProofStep) -> bool:
    return step.final is not False and not step.optional


Up = Callable[[ProofStep, Sequence[Order], set[str]], bool]


def _reached(path: Path, up: Up) -> set[str]:
    """The least set of steps of which each is up by the others."""
    before: dict[str, list[Order]] = {step.id: [] for step in path.steps}
    for one in path.order:
        before[one.later].append(one)
    return _least(path.steps, before, up)


def _fixpoint(path: Path, order: Iterable[Order]) -> set[str]:
    before: dict[str, list[Order]] = {step.id: [] for step in path.steps}
    for one in order:
        before[one.later].append(one)
    return _least(path.steps, before, _plainly)


def _least(steps: Sequence[ProofStep], before: Mapping[str, Sequence[Order]], up: Up) -> set[str]:
    found: set[str] = set()
    waiting = list(steps)
    while True:
        new = [step for step in waiting if up(step, before[step.id], found)]
        if not new:
            return found
        found |= {step.id for step in new}
        waiting = [step for step in waiting if step.id not in found]


def _plainly(step: ProofStep, before: Sequence[Order], found: set[str]) -> bool:
    if not before:
        return True
    return (all if step.join == "all" else any)(one.earlier in found for one in before)


def _worst(step: ProofStep, before: Sequence[Order], found: set[str]) -> bool:
    """Up in the reading that is hardest on it: all that may be before it is, or of any only what is not up."""
    certain = [one for one in before if one.certain]
    if step.join == "all" or not certain:
        return all(one.earlier in found for one in before)
    return any(one.earlier in found for one in certain)


def _best(step: ProofStep, before: Sequence[Order], found: set[str]) -> bool:
    """Up in the reading that is easiest: nothing uncertain is before it, or one of any that is up."""
    certain = [one for one in before if one.certain]
    if not certain:
        return True
    return (all(one.earlier in found for one in certain) if step.join == "all"
            else any(one.earlier in found for one in before))  # fmt: skip


def _after(order: Sequence[Order], step: str) -> set[str]:
    """All steps behind one; the step itself only where a circle leads back."""
    following: dict[str, list[str]] = {}
    for one in order:
        following.setdefault(one.earlier, []).append(one.later)
    found: set[str] = set()
    waiting = list(following.get(step, ()))
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += following.get(one, ())
    return found
