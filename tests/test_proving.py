"""A proof of a decision path says what going through all its readings, and all ways in each, says."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, permutations, product

import pytest

from graphmodel.analysis.proving import Order, Path, Proof, ProofStep, comes_up, confirmed, decided

ANSWERS = {frozenset([True]): "proven", frozenset([False]): "refuted", frozenset([True, False]): "open"}


class Walk:
    """One reading walked by hand: tokens move until nothing moves any more."""

    def __init__(self, steps: Sequence[ProofStep], order: Sequence[tuple[str, str]]) -> None:
        self.order = order
        before = {step.id: {a for a, b in order if b == step.id} for step in steps}
        self.up: set[str] = set()
        left = list(steps)
        while moved := [step for step in left if self._passes(step, before[step.id])]:
            self.up.add(moved[0].id)
            left.remove(moved[0])

    def _passes(self, step: ProofStep, before: set[str]) -> bool:
        return before <= self.up if step.join == "all" else not before or bool(before & self.up)

    def behind(self, step: str) -> set[str]:
        pairs = set(self.order)
        while more := {(a, d) for a, b in pairs for c, d in pairs if b == c} - pairs:
            pairs |= more
        return {b for a, b in pairs if a == step}


def readings(path: Path) -> Iterator[tuple[tuple[ProofStep, ...], list[tuple[str, str]]]]:
    """Every way to fill in what is open: orders, finality, entitlement, and whether conditions are met."""
    choices = [
        [step]
        if None not in (step.final, step.preliminary, step.entitled) and not step.conditional
        else [
            replace(step, final=final, preliminary=preliminary, entitled=entitled, conditional=False, optional=optional)
            for final in ([True, False] if step.final is None else [step.final])
            for preliminary in ([True, False] if step.preliminary is None else [step.preliminary])
            for entitled in ([True, False] if step.entitled is None else [step.entitled])
            # A condition that is not met leaves the step out for good: "gone" is said by optional=None.
            for optional in ([step.optional, None] if step.conditional else [step.optional])
        ]
        for step in path.steps
    ]
    certain = [(one.earlier, one.later) for one in path.order if one.certain]
    open_ones = [(one.earlier, one.later) for one in path.order if not one.certain]
    for steps in product(*choices):
        for count in range(len(open_ones) + 1):
            for some in combinations(open_ones, count):
                yield steps, certain + list(some)


def ways(steps: Sequence[ProofStep], kept: str = "") -> Iterator[set[str]]:
    """Every set of steps that are taken; what may be left out is taken or not."""
    always = {step.id for step in steps if step.optional is False or step.id == kept}
    free = [step.id for step in steps if step.optional and step.id != kept]
    for count in range(len(free) + 1):
        for some in combinations(free, count):
            yield always | set(some)


def tried(path: Path) -> dict[str, str]:
    """By going through everything: the matter ("decided"), whether each step comes up, each preliminary decision."""
    seen: dict[str, set[bool]] = defaultdict(set)
    for steps, order in readings(path):
        walk = Walk(steps, order)
        up = walk.up
        deciding = {step.id for step in steps if step.final and step.entitled and step.id in up}
        seen["decided"].add(all(deciding & taken for taken in ways(steps)))
        returned = {step.id for step in steps if step.returned}
        for step, asked in zip(steps, path.steps, strict=True):
            seen[f"up {step.id}"].add(step.id in up)
            if asked.preliminary is False:
                continue
            if step.returned or not step.preliminary or step.id not in up:
                seen[f"confirmed {step.id}"].add(True)
                continue
            good = {one.id for one in steps if (one.final or one.returned) and one.id in up}
            good = good & walk.behind(step.id) - {step.id}
            seen[f"confirmed {step.id}"].add(all(good & (taken | returned) for taken in ways(steps, kept=step.id)))
    return {asked: ANSWERS[frozenset(answers)] for asked, answers in seen.items()}


def proven(path: Path) -> dict[str, str]:
    """The same by the product."""
    up = {f"up {step}": proof for step, proof in comes_up(path).items()}
    asked = [step for step in path.steps if step.preliminary is not False]
    return {"decided": decided(path), **up, **{f"confirmed {step.id}": confirmed(path, step) for step in asked}}


NAMES = "abpfe"
"""Plain steps, a preliminary decision p and a final one f; the five-step graphs have one more plain step."""
PLAIN = {one: ProofStep(one) for one in "abe"}
DECIDES = {"p": ProofStep("p", preliminary=True), "f": ProofStep("f", final=True, entitled=True)}


def small_paths(size: int) -> Iterator[Path]:
    """Every order of so many steps, circles too, but for the names of plain ones, with every mixture of joins; of the
    five-step ones each with one.
    """
    names = NAMES[:size]
    plain = [one for one in names if one in PLAIN]
    pairs = list(permutations(names, 2))
    bit = {pair: 1 << number for number, pair in enumerate(pairs)}
    renamings = [dict(zip(plain, some, strict=True)) for some in permutations(plain)][1:]
    renamed = [{pair: bit[names_of.get(pair[0], pair[0]), names_of.get(pair[1], pair[1])] for pair in pairs}
               for names_of in renamings]  # fmt: skip
    chance = random.Random(size)  # noqa: S311
    for mask in range(1 << len(pairs)):
        chosen = [pair for pair in pairs if mask & bit[pair]]
        if any(sum(other[pair] for pair in chosen) < mask for other in renamed):
            continue
        for mixture in range(1 << size) if size < 5 else (chance.getrandbits(size),):
            steps = tuple(
                replace((PLAIN | DECIDES)[one], join="any" if mixture >> number & 1 else "all")
                for number, one in enumerate(names)
            )
            yield Path(steps, tuple(Order(a, b) for a, b in chosen))


def random_path(chance: random.Random, size: int) -> Path:
    """Steps and orders of which a few are open."""
    maybe = [True, False, False, None]
    steps = tuple(
        ProofStep(
            str(number), chance.choice(["all", "any"]), optional=chance.random() < 0.15,
            conditional=chance.random() < 0.15, final=chance.choice(maybe) if chance.random() < 0.5 else False,
            preliminary=chance.choice(maybe) if chance.random() < 0.3 else False, returned=chance.random() < 0.05,
            entitled=chance.choice([True, True, False, None]),
        )
        for number in range(size)
    )  # fmt: skip
    pairs = chance.sample(list(permutations(range(size), 2)), min(chance.randint(0, 2 * size), size * (size - 1)))
    open_left = 3
    orders: list[Order] = []
    for a, b in pairs:
        certain = chance.random() < 0.8 or open_left == 0
        open_left -= not certain
        # Mostly forward, so that not every path is stuck in a circle.
        first, second = (a, b) if a < b or chance.random() < 0.15 else (b, a)
        orders.append(Order(str(first), str(second), certain))
    unique = {(one.earlier, one.later): one for one in orders}
    return Path(steps, tuple(unique.values()))


def few_open(path: Path) -> bool:
    """So few open facts that all readings can be gone through."""
    return sum((step.final is None) + (step.preliminary is None) + (step.entitled is None) + step.conditional
               for step in path.steps) + len(path.open_orders) <= 7  # fmt: skip


@pytest.mark.parametrize("size", [1, 2, 3, 4, 5])
def test_every_small_path_is_proven_as_it_is_walked(size: int) -> None:
    seen: dict[Proof, int] = {"proven": 0, "refuted": 0, "open": 0}
    for path in small_paths(size):
        assert proven(path) == tried(path), path
        seen[decided(path)] += 1
    assert sum(seen.values()) >= {1: 2, 2: 12, 3: 250, 4: 30_000, 5: 175_000}[size]
    assert size < 4 or (seen["proven"] and seen["refuted"])


def test_ten_thousand_paths_with_open_facts_are_proven_as_they_are_walked() -> None:
    chance = random.Random(20180131)  # noqa: S311
    seen: dict[Proof, int] = {"proven": 0, "refuted": 0, "open": 0}
    while sum(seen.values()) < 10_000:
        path = random_path(chance, chance.randint(1, 9))
        if few_open(path):
            assert proven(path) == tried(path), path
            seen[decided(path)] += 1
    assert min(seen.values()) > 500
