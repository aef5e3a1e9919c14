"""What overlaps are computed with, against the plainest ways to compute the same on small random data."""

from __future__ import annotations

import itertools
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterable, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graphmodel.analysis import dutygraph
from graphmodel.analysis.similarity import alike, pairs

SEEDS = range(12)
ROOT = Path(__file__).parents[1]


def some_sets(seed: int, count: int = 7, things: int = 6) -> list[set[str]]:
    chance = random.Random(seed)  # noqa: S311
    return [{f"t{number}" for number in range(things) if chance.random() < 0.4} for _ in range(count)]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("jaccard", [True, False])
def test_all_pairs_are_those_of_the_bipartite_projection(seed: int, jaccard: bool) -> None:
    sets = some_sets(seed, 30, 12)
    graph: nx.Graph[Any] = nx.Graph()
    graph.add_nodes_from(range(len(sets)))
    graph.add_edges_from((number, thing) for number, one in enumerate(sets) for thing in one)
    projected: Any = nx.bipartite.overlap_weighted_projected_graph(graph, range(len(sets)), jaccard=jaccard)
    theirs = {(min(one, other), max(one, other)): weight for one, other, weight in projected.edges(data="weight")}
    found = pairs(sets)
    weights = found.jaccard if jaccard else found.overlap
    ours = zip(zip(found.first.tolist(), found.second.tolist(), strict=True), weights.tolist(), strict=True)
    assert dict(ours) == pytest.approx(theirs)
    assert theirs


def completions(certain: set[str], possible: set[str]) -> Iterable[set[str]]:
    open_ones = sorted(possible - certain)
    for size in range(len(open_ones) + 1):
        for chosen in itertools.combinations(open_ones, size):
            yield certain | set(chosen)


@pytest.mark.parametrize("seed", SEEDS)
def test_likeness_lies_between_its_bounds(seed: int) -> None:
    """Every way in which what is uncertain may turn out is tried."""
    possible = some_sets(seed, 5, 5)
    chance = random.Random(seed + 100)  # noqa: S311
    certain = [{thing for thing in sorted(one) if chance.random() < 0.7} for one in possible]
    found = {(one.first, one.second): one for one in alike(certain, possible, 0.5, 2)}
    expected: set[tuple[int, int]] = set()
    for first, second in itertools.combinations(range(5), 2):
        ways = [
            (one, other)
            for one in completions(certain[first], possible[first])
            for other in completions(certain[second], possible[second])
        ]
        values = [Fraction(len(one & other), len(one | other)) for one, other in ways if one | other]
        inside = [bool(one & other) and (one <= other or other <= one) for one, other in ways]
        if len(possible[first] & possible[second]) < 2:
            continue
        if max(values) >= Fraction(1, 2) or any(inside):
            expected.add((first, second))
            pair = found[first, second]
            assert (pair.least, pair.most) == (pytest.approx(float(min(values))), pytest.approx(float(max(values))))
            assert pair.common == len(certain[first] & certain[second])
            if pair.common >= 2:
                # Where either may hold the other by one and the same thing, that is told by the coefficient.
                assert pair.holds == all(inside) or (not pair.holds and pair.least >= 0.5)
    assert set(found) == expected


def some_bodies(seed: int) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """The packages of each duty, and the duties of each body."""
    chance = random.Random(seed)  # noqa: S311
    tasks = [f"t{number}" for number in range(9)]
    packages: dict[str, tuple[str, ...]] = {task: (chance.choice("abcd"),) for task in tasks if chance.random() < 0.9}
    packages |= {task: ("a", "b") for task in packages if chance.random() < 0.1}
    bodies = {f"x{number}": tuple(sorted(chance.sample(tasks, chance.randint(0, 4)))) for number in range(5)}
    return packages, bodies


def coupled_pairs(
    packages: Mapping[str, tuple[str, ...]], bodies: Mapping[str, tuple[str, ...]]
) -> set[tuple[str, str]]:
    return {
        (one, other)
        for one, other in itertools.combinations("abcd", 2)
        if any(all(any(package in packages.get(task, ()) for task in tasks) for package in (one, other))
               for tasks in bodies.values())
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(40))
def test_moves_are_those_that_leave_fewer_coupled_pairs(seed: int) -> None:
    packages, bodies = some_bodies(seed)
    before = coupled_pairs(packages, bodies)
    assert set(dutygraph.coupled(packages, bodies)) == before
    best: dict[str, int] = {}
    for task, home in packages.items():
        if len(home) == 1:
            tried = [
                len(coupled_pairs({**packages, task: (target,)}, bodies)) for target in "abcd" if target not in home
            ]
            if min(tried) < len(before):
                best[task] = min(tried)
    found = dutygraph.moves(packages, bodies)
    assert {move.task: move.after for move in found} == best
    for move in found:
        assert move.before == len(before)
        assert packages[move.task] == (move.source,)
        assert len(coupled_pairs({**packages, move.task: (move.target,)}, bodies)) == move.after


@pytest.mark.parametrize("seed", SEEDS)
def test_ties_give_each_duty_of_a_body_one_in_all(seed: int) -> None:
    packages, bodies = some_bodies(seed)
    tasks = [f"t{number}" for number in range(9)]
    graph = dutygraph.ties(tasks, bodies)
    for task in tasks:
        shared = sum(task in some and len(some) > 1 for some in bodies.values())
        assert graph.degree(task, weight="weight") == pytest.approx(shared)
    found = dutygraph.inside(graph, packages)
    for package in "abcd":
        stays = leaves = 0.0
        for one, other in itertools.permutations(tasks, 2):
            weight = sum(1 / (len(some) - 1) for some in bodies.values() if one in some and other in some)
            if package in packages.get(one, ()):
                stays, leaves = (
                    (stays + weight, leaves) if package in packages.get(other, ()) else (stays, leaves + weight)
                )
        if stays + leaves:
            assert found[package].cohesion == pytest.approx(stays / (stays + leaves))
            assert sum(found[package].coupling.values()) <= 1 - found[package].cohesion + 1e-9
        else:
            assert package not in found


def test_communities_are_the_same_in_every_process() -> None:
    """Whatever order sets of names happen to have; and two cliques that nothing ties are two communities."""
    code = (
        "import json, random; from graphmodel.analysis import dutygraph as d; r = random.Random(5);"
        "tasks = [f't{n}' for n in range(60)]; bodies = {f'x{n}': r.sample(tasks, 4) for n in range(25)};"
        "print(json.dumps(d.communities(d.ties(tasks, bodies))))"
    )
    told = [
        json.loads(
            subprocess.run(
                [sys.executable, "-c", code], cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed},
                capture_output=True, text=True, check=True,
            ).stdout
        )
        for seed in ("1", "2")
    ]  # fmt: skip
    assert told[0] == told[1]
    assert len(told[0]) > 2
    graph = dutygraph.ties("abcdefg", {"x": "abc", "y": "def"})
    found = dutygraph.communities(graph)
    assert found == [["a", "b", "c"], ["d", "e", "f"]]
    assert dutygraph.modularity(graph, found) == pytest.approx(0.5)
    assert dutygraph.communities(dutygraph.ties("ab", {})) == []
