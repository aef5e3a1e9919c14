"""The least sets of absences against taking away every one and every two, by another way of counting."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import combinations

import pytest

from graphmodel.analysis.absencefacts import Absence, absence
from graphmodel.analysis.absencemodel import MANY, Function, Holder, Loss, Place, Way
from graphmodel.analysis.absencesets import Least, Structure
from graphmodel.analysis.asking import days_of
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.queries import shipped
from graphmodel.store import Store

MODELS = 500
"""Random models that are tried; a failure names the number of the model."""


def most_filled(places: Sequence[Sequence[str]]) -> int:
    """How many places can be filled by different people: everything is tried."""
    some = [whos for whos in places if whos]

    def fill(number: int, taken: frozenset[str]) -> int:
        if number == len(some):
            return 0
        best = 0
        for who in some[number]:
            if who not in taken:
                best = max(best, 1 + fill(number + 1, taken | {who}))
            if best == len(some) - number:
                return best
        return max(best, fill(number + 1, taken))

    return fill(0, frozenset())


def lost(loss: Loss, away: set[str], surely: bool) -> bool:
    return bool(away & loss.sure) or (surely and bool(away & loss.perhaps))


def carries(structure: Structure, key: str, away: set[str], surely: bool) -> bool:
    holder = structure.holders[key]
    if lost(holder.loss, away, surely) or (surely and not holder.sure):
        return False
    if not surely and any(all(one in away for one in some) for some in holder.loss.together):
        return False
    return filled(structure, holder, away, surely)


def filled(structure: Structure, holder: Holder, away: set[str], surely: bool) -> bool:
    def gone(loss: Loss) -> bool:
        return lost(loss, away, surely)

    places: list[list[str]] = []
    for place in holder.places:
        if gone(place.loss) or (surely and not place.sure):
            continue
        whos = [way.who for way in place.ways if not gone(way.loss) and (way.sure or not surely)]
        places.append([*whos, f"anybody for {place.uid}"] if place.open and not surely else whos)
    count = most_filled(places) + (0 if surely else holder.more)
    return count >= holder.need or any(carries(structure, one, away, surely) for one in holder.below)


def value(structure: Structure, function: Function, away: set[str]) -> int:
    """2: goes on, 1: cannot be said, 0: stops."""
    if any(carries(structure, one, away, True) for one in function.holders):
        return 2
    if function.one_of and all(carries(structure, one, away, True) for one in function.one_of):
        return 2
    every = (*function.holders, *function.perhaps, *function.one_of)
    return int(function.open or any(carries(structure, one, away, False) for one in every))


def doubted(structure: Structure, key: str, away: set[str]) -> bool:
    """Whether what perhaps carries a function may be those who are away."""
    holder = structure.holders[key]
    if lost(holder.loss, away, True):
        return True
    if filled(structure, holder, set(), True):
        return not filled(structure, holder, away, True)
    losses = [loss for place in holder.places for loss in [place.loss, *[way.loss for way in place.ways]]]
    return any(lost(loss, away, True) for loss in losses) or any(doubted(structure, one, away) for one in holder.below)


def in_doubt(structure: Structure, function: Function, away: set[str]) -> bool:
    every = (*function.holders, *function.perhaps, *function.one_of)
    return any(doubted(structure, one, away) for one in every if carries(structure, one, set(), False))


def tried(structure: Structure, function: Function, everything: Sequence[str]) -> Least:
    """What every one and every two do."""
    before = value(structure, function, set())
    alone = {one: value(structure, function, {one}) for one in everything}
    stop = {frozenset({one}) for one in everything if alone[one] == 0 < before}
    unsure = {one for one in everything if before == 1 and in_doubt(structure, function, {one})}
    perhaps = {frozenset({one}) for one in everything if alone[one] == 1 and (before == 2 or one in unsure)}
    for one, other in combinations(everything, 2):
        least = min(alone[one], alone[other])
        if least == 0 or before == 0:
            continue
        left = value(structure, function, {one, other})
        if left == 0:
            stop.add(frozenset({one, other}))
        elif (left == 1 and before == least == 2) or (
            left == before == 1 and not {one, other} & unsure and in_doubt(structure, function, {one, other})
        ):
            perhaps.add(frozenset({one, other}))
    return Least(frozenset(stop), frozenset(perhaps))


def structures() -> Iterator[tuple[int, Structure, list[str]]]:
    """Random models: bodies in bodies, people in several seats, deputies of one's own and shared, things left open."""
    for number in range(MODELS):
        rng = random.Random(number)  # noqa: S311
        people, bodies = (
            [f"p{one}" for one in range(rng.randint(1, 6))],
            [f"b{one}" for one in range(rng.randint(1, 3))],
        )
        often = rng.choice([0.0, 0.2])

        def some(share: float, rng: random.Random = rng) -> bool:
            return rng.random() < share

        losses: dict[str, Loss] = {}
        holders: dict[str, Holder] = {}
        seats: list[str] = []
        for place, body in enumerate(bodies):
            above = losses[rng.choice(bodies[:place])] if place and some(0.5) else Loss()
            either = frozenset(rng.sample(bodies, 2)) if place == 2 and some(often) else frozenset[str]()
            losses[body] = Loss(
                above.sure | {body}, above.perhaps | ({rng.choice(bodies)} if some(often) else set()) | either,
                frozenset({either} if either and not either & (above.sure | {body}) else ()),
            )  # fmt: skip
            pool = [Way(rng.choice(people), not some(often), Loss(frozenset({f"{body}d{one}"}) | losses[body].sure))
                    for one in range(rng.choice([0, 0, 1, 2]))]  # fmt: skip
            pool = [way._replace(loss=Loss(way.loss.sure | {way.who})) for way in pool]
            seats += [f"{body}d{one}" for one in range(len(pool))]
            places: list[Place] = []
            for seat in (f"{body}s{one}" for one in range(rng.randint(0, 4))):
                holder = rng.choice([*people, seat])
                ways = [] if some(0.1) else [Way(holder, not some(often), Loss(frozenset({holder}) - {seat}))]
                if some(0.3):
                    deputy = rng.choice(people)
                    ways.append(Way(deputy, not some(often), Loss(frozenset({deputy, f"{seat}v"}))))
                    seats.append(f"{seat}v")
                loss = losses[body] | Loss(frozenset({seat}))
                places.append(Place(seat, not some(often), loss, (*ways, *pool), some(often)))
                seats.append(seat)
            holders[body] = Holder(
                not some(often), losses[body], rng.randint(1, max(1, len(places))), tuple(places),
                rng.choice([0, 1, MANY]) if some(often) else 0,
                tuple(one for one in bodies[:place] if some(0.2)),
            )  # fmt: skip
        functions = tuple(
            Function(
                "duties", f"t{one}", "", tuple(key for key in holders if some(0.6)),
                tuple(key for key in holders if some(often)), tuple(key for key in holders if some(often)),
                open=some(often / 2),
            )
            for one in range(2)
        )  # fmt: skip
        yield number, Structure(functions, holders), [*people, *bodies, *seats]


def test_least_sets_are_those_of_exhaustive_search() -> None:
    found = 0
    for number, structure, everything in structures():
        for function in structure.functions:
            least = structure.least(function)
            assert least == tried(structure, function, everything), f"model {number}, {function.thing}"
            found += sum(len(one) == 2 for one in least.stop)
    assert found > MODELS  # pairs are what is hard to find


def test_drill_of_many_away_together_is_that_of_exhaustive_search() -> None:
    for number, structure, everything in structures():
        rng = random.Random(-number)  # noqa: S311
        for function in structure.functions:
            for _ in range(5):
                away = set(rng.sample(everything, min(len(everything), rng.randint(0, 5))))
                assert structure.value(function, away) == value(structure, function, away), f"model {number}"
                assert structure.doubted(function, away) == in_doubt(structure, function, away), f"model {number}"


@pytest.fixture(scope="module")
def regions(embedded_store: Store) -> Store:
    with embedded_store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    load(embedded_store, *(read(shipped("data") / name) for name in ("fi-law", "kymenlaakso", "central-finland")))
    return embedded_store


def facts(store: Store, model: str) -> Absence:
    with store.read() as reader:
        return absence(reader, model, days_of(reader, model))


@pytest.mark.parametrize("model", ["kymenlaakso", "central-finland"])
def test_real_documents_have_the_sets_of_exhaustive_search(regions: Store, model: str) -> None:
    found = facts(regions, model)
    everything = [*found.persons, *found.seats, *found.bodies]
    for function in found.structure.functions:
        assert found.structure.least(function) == tried(found.structure, function, everything), function


def test_no_pair_of_a_large_organ_is_tried_in_vain() -> None:
    """A council of 100 with a shared pool, one more than needed: pairs are many, and each is of two of its seats."""
    pool = tuple(Way(f"d{one}", True, Loss(frozenset({f"d{one}"}))) for one in range(3))
    places = tuple(
        Place(
            f"s{one}", True, Loss(frozenset({f"s{one}"})), (Way(f"p{one}", True, Loss(frozenset({f"p{one}"}))), *pool)
        )
        for one in range(100)
    )
    needs = Function("quorums", "council", holders=("council",))
    for need, pairs in ((98, 0), (99, 100 * 99 // 2)):
        structure = Structure((needs,), {"council": Holder(True, Loss(frozenset({"council"})), need, places)})
        least = structure.least(needs)
        assert frozenset({"council"}) in least.stop
        assert sum(len(one) == 2 for one in least.stop) == pairs
