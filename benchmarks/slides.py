"""A structure of 3,000 bodies as a deck, and the deck read again (targets: 10 s to draw).

    python benchmarks/slides.py           3,000 bodies
    python benchmarks/slides.py 500       so many

The layout of the picture that the deck is drawn from is not counted.
"""

from __future__ import annotations

import random
import sys
import time

from graphmodel.charts.pptx import render_pptx
from graphmodel.charts.pptx_reading import read_pptx
from graphmodel.layout.structure import BodyBox, ParentLink, StructureGraph, layout_structure
from graphmodel.words import texts

NAMES = (
    "Sosiaali- ja terveyspalvelut", "Kotihoidon palvelukokonaisuus", "Asiakasohjaus ja palvelutarpeen arviointi",
    "Tietohallinto- ja digitalisaatiopalvelut", "Mielenterveys- ja päihdepalvelut", "Kirjastopalvelut",
)  # fmt: skip


def graph(count: int) -> StructureGraph:
    chance = random.Random(1)  # noqa: S311 - the same tree each time
    bodies = tuple(BodyBox(f"m/b{i}", f"{chance.choice(NAMES)} {i}", "yksikkö") for i in range(count))
    links = tuple(
        ParentLink(f"m/b{i}", f"m/b{max(0, (i - 1) // chance.choice((4, 5, 8, 9)))}") for i in range(1, count)
    )
    return StructureGraph("m-structure", "Rakenne", "tilanne 2024", "Lähde: Päätös", bodies, links)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000
    scene = layout_structure(graph(count), texts("fi"), "fi")
    began, worked = time.perf_counter(), time.process_time()
    content = render_pptx(scene)
    print(f"draw {count:,} bodies: {time.perf_counter() - began:.1f} s, {time.process_time() - worked:.1f} s of work")
    began = time.perf_counter()
    drawn = read_pptx(content)
    print(f"read {len(drawn.now):,} bodies: {time.perf_counter() - began:.1f} s; {len(content) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
