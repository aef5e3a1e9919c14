"""The layout of a structure picture, in processor seconds, against the least that any layout does with the same bodies.

    python benchmarks/layout.py [BODIES ...]

Each round lays out a city of so many bodies (names of some thirty letters, no two alike, in each round others) in
Finnish; the median of the rounds is printed. Two measures come from the same run: the widths of all names
added up once, letter by letter in the shipped font ("names"), and the finished picture read back from its JSON by the
standard library ("read"). Targets: 0.1 s for 3,000 bodies and 0.5 s for 30,000 on two free cores. What share of the
names is read at 11 pixels when the whole is fitted to 1600 x 900 stands beside it, for the two levels under the head.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from statistics import median

from graphmodel.layout.measure import width
from graphmodel.layout.scene import Scene
from graphmodel.layout.structure import StructureGraph, layout_structure
from graphmodel.words import texts
from tests.soundness import city

BODIES = (300, 3_000, 10_000, 30_000)
ROUNDS = 3


def seconds(act: Callable[[], object]) -> float:
    began = time.process_time()
    act()
    return time.process_time() - began


def laid_out(graph: StructureGraph) -> Scene:
    return layout_structure(graph, texts("fi"), "fi")


def read(graph: StructureGraph, scene: Scene) -> str:
    fitted = min(1600 / scene.width, 900 / scene.height)
    seen = {one.id for one in scene.territories if one.size * fitted >= 11}
    level, shares = {"b0"}, list[str]()
    for _ in range(2):
        level = {link.child for link in graph.parents if link.parent in level}
        shares.append(f"{100 * len(level & seen) / len(level):.0f} %")
    return " and ".join(shares)


def main(counts: tuple[int, ...]) -> None:
    laid_out(city(300))
    print(f"{'bodies':>7} {'layout s':>9} {'names s':>8} {'ratio':>6} {'read s':>7} {'ratio':>6} {'shape':>6}  11 px")
    for count in counts:
        graphs = [city(count, round_ * count) for round_ in range(1, ROUNDS + 1)]
        scene = laid_out(city(count))
        dumped = scene.model_dump_json()
        names = median(seconds(lambda g=graph: [width(b.name, "name") for b in g.bodies]) for graph in graphs)
        ours = median(seconds(lambda g=graph: laid_out(g)) for graph in graphs)
        back = median(seconds(lambda d=dumped: json.loads(d)) for _ in graphs)
        print(
            f"{count:>7} {ours:>9.3f} {names:>8.3f} {ours / names:>6.1f} {back:>7.3f} {ours / back:>6.1f} "
            f"{scene.width / scene.height:>6.2f}  {read(graphs[0], scene)}"
        )


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or BODIES)
