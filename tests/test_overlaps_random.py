"""Overlaps and gaps in random small models, against what is counted from the same models by hand, on both engines."""

from __future__ import annotations

import random
from itertools import combinations
from typing import Any, NamedTuple

import pytest
import yaml

from graphmodel.analysis.result import Result
from graphmodel.store import Store
from tests.overlapping import CLAIMED, Overlaps, entry, said

TASKS = [f"t{number}" for number in range(8)]
BODIES = [f"x{number}" for number in range(7)]
PACKAGES = "fgh"


class Link(NamedTuple):
    body: str
    certain: bool
    share: str | None


class Drawn(NamedTuple):
    """A model: who answers for what, what is above what, who sits where, the package of each duty."""

    links: dict[str, list[Link]]
    above: dict[str, str]
    sits: dict[str, set[str]]
    matters: list[tuple[str, str]]
    packages: dict[str, str]
    claimed: bool

    def bodies(self, task: str, *, certain: bool) -> set[str]:
        return {link.body for link in self.links[task] if link.certain or not certain}

    def tasks(self, body: str, *, certain: bool) -> set[str]:
        return {task for task in TASKS if body in self.bodies(task, certain=certain)}

    def written(self) -> str:
        bodies: dict[str, Any] = {}
        for body in BODIES:
            told: dict[str, Any] = {}
            for task in TASKS:
                for link in self.links[task]:
                    if link.body == body:
                        told[task] = ({} if link.certain else {"certainty": "unresolved", "reason": "perhaps"}) | (
                            {"share": link.share} if link.share else {}
                        )
            seats = {f"{body}-{who}": {"role": "member", "holder": who} for who in sorted(self.sits[body])}
            bodies[body] = {"kind": "unit", "responsible_for": told, "seats": seats}
            if body in self.above:
                bodies[body]["part_of"] = self.above[body]
        matters = {
            f"m{number}": {"steps": {f"p{number}": {"actions": ["propose"], "taken_by": proposer},
                                     f"d{number}": {"actions": ["decide"], "taken_by": decider}}}
            for number, (proposer, decider) in enumerate(self.matters)
        }  # fmt: skip
        packages = {one: {"duties": [task for task in TASKS if self.packages[task] == one]} for one in PACKAGES}
        persons = {who: {"name": who.title()} for who in ("ann", "bo", "cia")}
        whole = {"duties": TASKS, "bodies": bodies, "matters": matters, "packages": packages, "persons": persons}
        return yaml.safe_dump(whole)


def drawn(seed: int) -> Drawn:
    chance = random.Random(seed)  # noqa: S311
    shares = (None, None, "each", "joint")
    return Drawn(
        {task: [Link(body, chance.random() < 0.75, chance.choice(shares)) for body in BODIES if chance.random() < 0.3]
         if chance.random() < 0.85 else [] for task in TASKS},
        {BODIES[number]: BODIES[chance.randrange(number)] for number in range(1, 7) if chance.random() < 0.3},
        {body: {who for who in ("ann", "bo", "cia") if chance.random() < 0.3} for body in BODIES},
        [(chance.choice(BODIES), chance.choice(BODIES)) for _ in range(5)],
        {task: chance.choice(PACKAGES) for task in TASKS},
        bool(seed % 2),
    )  # fmt: skip


def several(model: Drawn, task: str) -> str | None:
    links = model.links[task]
    if len(links) < 2:
        return None
    shares = {link.share for link in links}
    if None not in shares:
        return "holds each" if shares == {"each"} else "holds joint" if shares == {"joint"} else "holds shared"
    sure = [link for link in links if link.certain]
    overlap = len(sure) > 1 and None in {link.share for link in sure}
    return "fails unshared" if overlap else "cannot_be_said uncertain"


def nobody(model: Drawn, task: str) -> str | None:
    if model.bodies(task, certain=True):
        return None
    if model.links[task]:
        return "cannot_be_said uncertain"
    return "fails denied" if model.claimed else "cannot_be_said silent"


def alike(model: Drawn, one: str, other: str) -> str | None:
    """`sure`, `perhaps` or not at all."""
    sure, also = model.tasks(one, certain=True), model.tasks(other, certain=True)
    maybe, perhaps = model.tasks(one, certain=False), model.tasks(other, certain=False)
    inside = maybe <= also or perhaps <= sure
    if len(sure & also) >= 2 and (inside or 2 * len(sure & also) >= len(maybe | perhaps)):
        return "sure"
    common = maybe & perhaps
    most = len(common | (sure - perhaps) | (also - maybe))
    inside = sure <= perhaps or also <= maybe
    return "perhaps" if len(common) >= 2 and (inside or 2 * len(common) >= most) else None


def told_alike(result: Result) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for one in result.part("same_duties").entries:
        values, kind = one.values, "perhaps" if one.says == "similar_uncertain" else "sure"
        if one.says.startswith("equal"):
            pairs = list(combinations(values["bodies"], 2))
        else:
            pairs = [(first, second) for first in values.get("first", ()) for second in values.get("second", ())]
        for pair in pairs:
            first, second = sorted(uid.removeprefix("case/") for uid in pair)
            found[first, second] = kind
    return found


def up(model: Drawn, body: str) -> set[str]:
    found: set[str] = set()
    while body in model.above:
        body = model.above[body]
        found.add(body)
    return found


@pytest.fixture(scope="module")
def asked(store: Store) -> Overlaps:
    return Overlaps(store)


@pytest.mark.parametrize("seed", range(6))
def test_every_part_is_what_is_counted_by_hand(asked: Overlaps, seed: int) -> None:
    model = drawn(seed)
    result = asked(model.written(), *([CLAIMED] if model.claimed else []))
    assert said(result, "several") == {task: one for task in TASKS if (one := several(model, task))}
    assert said(result, "nobody") == {task: one for task in TASKS if (one := nobody(model, task))}
    pairs = {pair: one for pair in combinations(BODIES, 2) if (one := alike(model, *pair))}
    assert told_alike(result) == pairs
    busy = {body for body in BODIES if model.tasks(body, certain=False)}
    near = {body: up(model, body) | {low for low in BODIES if body in up(model, low)} for body in BODIES}
    idle = {body for body in BODIES if not ({body} | near[body]) & busy}
    assert set(said(result, "idle")) == idle
    both = {(one, other) for one, other in model.matters if one != other and model.sits[one] & model.sits[other]}
    for one, other in both:
        persons = entry(result, "proposes_and_decides", one, other).values["persons"]
        assert persons == sorted(f"case/{who}" for who in model.sits[one] & model.sits[other])
    noted = [one for one in result.part("proposes_and_decides").entries if one.says == "both"]
    assert len(noted) == len(both)
    ties = {task: {link.body for link in model.links[task] if link.certain and link.share != "each"} for task in TASKS}
    coupled = {
        f"{one} {other}"
        for one, other in combinations(PACKAGES, 2)
        if any(ties[task] & ties[second] for task in TASKS for second in TASKS
               if (model.packages[task], model.packages[second]) == (one, other))
    }  # fmt: skip
    assert {uid for uid in said(result, "packages") if " " in uid} == coupled


def test_the_random_models_show_what_they_are_for() -> None:
    found = [
        one for seed in range(6) for task in TASKS for one in (several(drawn(seed), task), nobody(drawn(seed), task))
    ]
    likeness = {alike(drawn(seed), *pair) for seed in range(6) for pair in combinations(BODIES, 2)}
    assert likeness == {"sure", "perhaps", None}
    assert {"fails unshared", "cannot_be_said uncertain", "fails denied", "cannot_be_said silent"} <= set(found)
