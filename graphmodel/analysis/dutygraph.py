"""The duty graph: duties tied by the bodies that answer for them, and what that makes of service packages.

Plain data in, plain data out: ids of duties, of bodies and of packages.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any, NamedTuple

import networkx as nx

_NX: Any = nx  # for functions whose stubs leave the type of a node open

SEED = 1
"""Of the order in which communities are looked for: the same model gives the same communities."""


class Inside(NamedTuple):
    """How the ties of a package's duties run, as shares of all of them: inside, and to each other package."""

    cohesion: float
    coupling: Mapping[str, float]


class Move(NamedTuple):
    """A duty that goes from one package to another, and how many pairs of packages are coupled before and after."""

    task: str
    source: str
    target: str
    before: int
    after: int


def ties(tasks: Iterable[str], bodies: Mapping[str, Collection[str]]) -> nx.Graph[str]:
    """Duties, tied with `weight` by each body that answers for both: 1 / (its duties - 1).

    So each body gives each of its duties a tie of 1 in all, however many they are (Newman, Scientific collaboration
    networks II, Physical Review E 64, 016132, 2001, equation 2).
    """
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(tasks)
    place = {task: number for number, task in enumerate(graph)}
    weights: Counter[tuple[str, str]] = Counter()
    for some in bodies.values():
        known = sorted((task for task in some if task in place), key=place.__getitem__)
        for pair in combinations(known, 2):
            weights[pair] += 1 / (len(known) - 1)  # pyright: ignore[reportArgumentType]
    graph.add_weighted_edges_from((one, other, weight) for (one, other), weight in weights.items())
    return graph


def inside(graph: nx.Graph[str], packages: Mapping[str, tuple[str, ...]]) -> dict[str, Inside]:
    """Of each package (`packages` are those of each duty) that has ties at all.

    Cohesion is the share of the ties of its duties that stay inside; coupling with another package the share that runs
    to it. Above a half the package is a community in the weak sense of Radicchi, Castellano, Cecconi, Loreto and
    Parisi, Defining and identifying communities in networks, PNAS 101 (9), 2004: more ties inside than out.
    """
    runs: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for task, other, data in graph.edges(data=True):
        for one, end in ((task, other), (other, task)):
            for package in packages.get(one, ()):
                ends = packages.get(end) or ("",)
                for reached in (package,) if package in ends else ends:
                    share = 1 if package in ends else 1 / len(ends)
                    runs[package][reached] += data["weight"] * share
    found: dict[str, Inside] = {}
    for package, some in runs.items():
        whole = sum(some.values())
        rest = {other: weight / whole for other, weight in some.most_common() if other not in (package, "")}
        found[package] = Inside(some[package] / whole, rest)
    return found


def communities(graph: nx.Graph[str]) -> list[list[str]]:
    """Duties that hang together (Louvain: Blondel, Guillaume, Lambiotte and Lefebvre, Fast unfolding of communities in
    large networks, 2008), greatest first; duties without a tie are in none.
    """
    order = [node for node in graph if graph.degree(node)]
    place = {node: number for number, node in enumerate(order)}
    # Numbers hash to themselves: sets of names would be walked in another order in each process.
    numbered: nx.Graph[int] = nx.Graph()
    numbered.add_nodes_from(range(len(order)))
    numbered.add_weighted_edges_from(
        (place[one], place[other], data["weight"]) for one, other, data in graph.edges(data=True)
    )
    if not order:
        return []
    found: list[set[int]] = _NX.community.louvain_communities(numbered, weight="weight", seed=SEED)
    return [
        [order[number] for number in sorted(some)] for some in sorted(found, key=lambda some: (-len(some), min(some)))
    ]


def modularity(graph: nx.Graph[str], groups: Iterable[Collection[str]]) -> float:
    """Of a partition of the duties that have ties (Newman and Girvan 2004): 0 is chance, above 0.3 is clear."""
    tied = graph.subgraph([node for node in graph if graph.degree(node)])
    return float(_NX.community.modularity(tied, [set(group) for group in groups], weight="weight"))


def coupled(
    packages: Mapping[str, tuple[str, ...]], bodies: Mapping[str, Collection[str]]
) -> dict[tuple[str, str], list[str]]:
    """Pairs of packages (in alphabetical order) that one body answers for duties of both, with those bodies."""
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for body, tasks in bodies.items():
        touched = {package for task in tasks for package in packages.get(task, ())}
        for pair in combinations(sorted(touched), 2):
            found[pair].append(body)
    return dict(sorted(found.items()))


def moves(packages: Mapping[str, tuple[str, ...]], bodies: Mapping[str, Collection[str]]) -> list[Move]:
    """Single duties that would lower the number of coupled pairs if they were in another package: the best for each.

    A duty of several packages is left where it is. Only the pairs that the bodies of a duty touch can change.
    """
    counts = {
        body: Counter(package for task in tasks for package in packages.get(task, ())) for body, tasks in bodies.items()
    }
    pairs: Counter[tuple[str, str]] = Counter(
        pair for touched in counts.values() for pair in combinations(sorted(touched), 2)
    )
    of_task: defaultdict[str, list[str]] = defaultdict(list)
    for body, tasks in bodies.items():
        for task in tasks:
            of_task[task].append(body)
    found: list[Move] = []
    for task, home in packages.items():
        touched = [counts[body] for body in of_task[task]]
        if len(home) != 1 or not _frees(pairs, touched, home[0]):
            continue
        targets = sorted({other for body in of_task[task] for other in counts[body]} - set(home))
        tried = [(_after(pairs, touched, home[0], target), target) for target in targets]
        after, target = min(tried, default=(len(pairs), ""))
        if after < len(pairs):
            found.append(Move(task, home[0], target, len(pairs), after))
    return sorted(found, key=lambda move: move.after)


def _frees(pairs: Counter[tuple[str, str]], counts: Iterable[Counter[str]], source: str) -> bool:
    """Is some pair coupled by nothing but one duty of these bodies in the package `source`?"""
    lost = Counter(pair for count in counts if count[source] == 1 for pair in _touched(count) if source in pair)
    return any(number == pairs[pair] for pair, number in lost.items())


def _after(pairs: Counter[tuple[str, str]], counts: Iterable[Counter[str]], source: str, target: str) -> int:
    """How many pairs are left when one duty of each of these bodies goes from one package to another."""
    change: Counter[tuple[str, str]] = Counter()
    for count in counts:
        change.subtract(_touched(count))
        change.update(_touched(count - Counter([source]) + Counter([target])))
    gone = sum(1 for pair, by in change.items() if pairs[pair] > 0 >= pairs[pair] + by)
    come = sum(1 for pair, by in change.items() if pairs[pair] == 0 < by)
    return len(pairs) - gone + come


def _touched(count: Counter[str]) -> Iterator[tuple[str, str]]:
    return combinations(sorted(count), 2)
