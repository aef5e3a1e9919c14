"""Seconds to a PDF on A3, a poster and a PNG of a structure, against the SVG of the same scene in the same run.

    python benchmarks/exports.py [BODIES ...]

The scenes are trees of 300 and 3,000 bodies with Finnish names, made by the layout itself. Processor seconds of all
threads count, the least of three rounds. The target of 1 s for 3,000 bodies on A3 is that of the picture; the table of
all bodies after it, some hundred pages of tagged cells, is clocked with it and without.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from graphmodel.charts import rendered
from graphmodel.charts.options import Options
from graphmodel.layout.scene import Scene
from graphmodel.layout.structure import BodyBox, ParentLink, StructureGraph, layout_structure
from graphmodel.words import texts

SIZES = (300, 3_000)
ROUNDS = 3
NAMES = ("Terveyspalvelut", "Työllisyydenhoidon palveluyksikkö", "Kuntouttavan työtoiminnan ohjaajat", "Pelastusasema",
         "Ikääntyneiden palveluasuminen", "Hallinto- ja kehittämispalvelut")  # fmt: skip


def tree(bodies: int) -> Scene:
    """Every body has up to six under it."""
    boxes = tuple(
        BodyBox(f"b{i}", f"{NAMES[i % len(NAMES)]} {i}", "yksikkö", "existing", ("12 jäsentä",)) for i in range(bodies)
    )
    links = tuple(ParentLink(f"b{i}", f"b{(i - 1) // 6}") for i in range(1, bodies))
    graph = StructureGraph("b", "Rakenne: kuvitteellinen alue", "tilanne 1.1.2026", "Lähde: luettelo", boxes, links)
    return layout_structure(graph, texts("fi"), "fi")


def least(draw: Callable[[], bytes]) -> tuple[float, float, int]:
    """Processor seconds, seconds on the clock, and bytes."""
    found: list[tuple[float, float, int]] = []
    for _ in range(ROUNDS):
        cpu, clock = time.process_time(), time.perf_counter()
        content = draw()
        found.append((time.process_time() - cpu, time.perf_counter() - clock, len(content)))
    return min(found)


def main() -> None:
    sizes = [int(one) for one in sys.argv[1:]] or SIZES
    words = texts("fi")
    ways = {
        "SVG": (".svg", Options()),
        "PDF A3, its table empty": (".pdf", Options(paper="A3")),
        "PDF A3": (".pdf", Options(paper="A3")),
        "PDF poster of A1 on A4": (".pdf", Options(paper="A1", tiles="A4")),
        "PNG 3,840": (".png", Options(width=3_840)),
    }
    for size in sizes:
        began = time.perf_counter()
        scene = tree(size)
        print(f"{size} bodies, {scene.width:.0f} x {scene.height:.0f}, laid out in {time.perf_counter() - began:.2f} s")
        base = 0.0
        bare = scene.model_copy(update={"table": scene.table.model_copy(update={"rows": ()})})
        for name, (suffix, options) in ways.items():
            cpu, clock, count = least(
                lambda p=bare if "empty" in name else scene, s=suffix, o=options: rendered(p, s, words, o)
            )
            base = base or cpu
            told = f"{cpu:6.2f} s of processor, {clock:6.2f} s, {count / 1024:7.0f} KiB, {cpu / base:5.1f} x the SVG"
            print(f"  {name:24}{told}", flush=True)


if __name__ == "__main__":
    main()
