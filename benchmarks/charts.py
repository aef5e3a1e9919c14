"""What a large structure costs to see, to print and to send, beside what pyvis makes of the same bodies by itself.

    python benchmarks/charts.py              300 and 3,000 bodies
    python benchmarks/charts.py --quick      300 bodies

First picture: from the start of the navigation to the end of the frame after the drawing, in headless Chromium at
1600 x 900; for pyvis as it comes, but with its library inside the file and no network, once its physics have come to
rest. Overlaps and texts are measured in the browser, with the widths that it draws. Processor seconds are of all
threads. The canvas of the pages has a program of its own.
"""

from __future__ import annotations

import re
import shutil
import sys
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from graphmodel.charts import rendered
from graphmodel.charts.options import Options
from graphmodel.charts.style import chart_css
from graphmodel.charts.svg import render_svg
from graphmodel.layout.scene import Scene
from graphmodel.layout.structure import StructureGraph, layout_structure
from graphmodel.words import texts
from tests.soundness import city

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CAP = 240
"""Seconds after which there is no picture."""
Rect = tuple[float, float, float, float]

DONE = "const done = () => requestAnimationFrame(() => setTimeout(() => console.debug(`first ${performance.now()}`)));"
WATCH = f"""window.refused = 0;
addEventListener("securitypolicyviolation", () => {{ window.refused += 1; }});
{DONE}
const watch = () => document.readyState !== "loading" && (READY) ? done() : requestAnimationFrame(watch);
watch();"""
RESTED = "network.once('stabilizationIterationsDone', () => { window.rested = true; });"
SHOWN = 'document.querySelector("#picture canvas") && !document.getElementById("picture").hidden'

OF_PYVIS = """() => Object.values(network.body.nodes).filter((one) => one.options.label).map((one) => {
  const { left, top, right, bottom } = network.getBoundingBox(one.id), whole = [left, top, right, bottom];
  const { left: x, top: y, width, height } = one.shape;
  return [whole, [x, y, x + width, y + height], [whole]];
})"""
OF_SVG = """() => [...document.querySelectorAll("svg g:has(> rect.gm-box), svg a:has(> rect.gm-box)")].map((one) => {
  const rect = ({ x, y, width, height }) => [x, y, x + width, y + height];
  const box = rect([...one.querySelectorAll("rect.gm-box")].at(-1).getBBox());
  return [box, box, [...one.querySelectorAll("text")].map((text) => rect(text.getBBox()))];
})"""
OF_FILE = """() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const ctx = document.createElement("canvas").getContext("2d");
  return data.scene.boxes.map(({ x, y, w, h, texts }) => [[x, y, x + w, y + h], [x, y, x + w, y + h], texts.map((t) => {
    const { weight, size } = data.faces[t.role];
    ctx.font = `${weight} ${size}px ${data.family}`;
    return [t.x, t.y - 0.8 * size, t.x + ctx.measureText(t.text).width, t.y + 0.25 * size];
  })]);
}"""


@dataclass(frozen=True)
class Seen:
    """`first`: seconds, None where there was no picture; `spots`: for each body all of it, its box, and its texts."""

    first: float | None
    asked: int
    refused: int
    spots: list[tuple[Rect, Rect, list[Rect]]] = field(default_factory=list[tuple[Rect, Rect, list[Rect]]])

    def overlaps(self) -> int:
        rest = sorted(whole for whole, _, _ in self.spots)
        pairs = 0
        for i, a in enumerate(rest):
            for b in rest[i + 1 :]:
                if b[0] >= a[2]:
                    break
                pairs += a[1] < b[3] and b[1] < a[3]
        return pairs

    def outside(self) -> int:
        return sum(not _holds(box, text) for _, box, said in self.spots for text in said)


def _holds(outer: Rect, inner: Rect) -> bool:
    return all(a <= b + 0.5 for a, b in zip((*outer[:2], *inner[2:]), (*inner[:2], *outer[2:]), strict=True))


def pyvis_alone(graph: StructureGraph) -> str:
    """Nothing chosen but that the library is in the file: without it there is no picture where there is no network."""
    from pyvis.network import Network

    net: Any = Network(cdn_resources="in_line")
    for body in graph.bodies:
        net.add_node(body.id, label=body.name)
    for link in graph.parents:
        net.add_edge(link.parent, link.child)
    return net.generate_html().replace("drawGraph();\n", f"drawGraph(); {RESTED}\n")


def svg_page(scene: Scene) -> str:
    """The picture in a page, as the pages of a model have it."""
    head = f'<!doctype html><html lang="fi"><meta charset="utf-8"><title>kuva</title><style>{chart_css()}</style>'
    return f"{head}<body>{render_svg(scene, inline=True)}"


def seen(browser: Browser, file: Path, ready: str, spots: str) -> Seen:
    with _page(browser, ready) as (page, asked):
        shown: list[float] = []
        page.on("console", lambda said: shown.append(float(said.text[6:])) if said.text.startswith("first ") else None)
        page.goto(file.as_uri(), wait_until="commit")
        end = time.monotonic() + CAP
        while not shown and time.monotonic() < end:  # a page that reckons for minutes answers no question
            page.wait_for_timeout(100)
        if not shown:
            return Seen(None, len(asked), 0)
        return Seen(shown[0] / 1000, len(asked), page.evaluate("window.refused"), page.evaluate(spots))


@contextmanager
def _page(browser: Browser, ready: str) -> Generator[tuple[Page, list[str]]]:
    """A page, and what it asks of the network, which it does not get."""
    asked: list[str] = []
    with browser.new_context(viewport={"width": 1600, "height": 900}) as context:
        context.route(re.compile("^https?:"), lambda route: (asked.append(route.request.url), route.abort())[1])
        context.add_init_script(WATCH.replace("READY", ready))
        yield context.new_page(), asked


def in_browser(browser: Browser, count: int, folder: Path) -> Iterator[tuple[str, ...]]:
    graph = city(count)
    scene = layout_structure(graph, texts("fi"), "fi")
    drawn = {
        "pyvis": (pyvis_alone(graph).encode(), "window.rested", OF_PYVIS, 1),
        "page": (svg_page(scene).encode(), 'document.querySelector("svg")', OF_SVG, 3),
        "file": (rendered(scene, ".html"), SHOWN, OF_FILE, 3),
    }
    found: dict[str, Seen] = {}
    for name, (content, ready, spots, rounds) in drawn.items():
        file = folder / f"{name}-{count}.html"
        file.write_bytes(content)
        runs = [seen(browser, file, ready, spots) for _ in range(rounds)]
        found[name] = sorted(runs, key=lambda run: run.first or 0)[len(runs) // 2]

    def row(what: str, target: str, of: Callable[[Seen], object]) -> tuple[str, ...]:
        return (what, f"{count:,}", *(str(of(one)) if one.first or "first" in what else "-" for one in found.values()),
                target)  # fmt: skip

    target = {300: "0.25 s", 3_000: "0.35 s"}.get(count, "")
    yield row("first picture", target, lambda one: f"{one.first:.2f} s" if one.first else f"none in {CAP} s")
    yield row("overlapping pairs", "0", Seen.overlaps)
    yield row("texts outside their boxes", "0", Seen.outside)
    yield row("requests to elsewhere", "0", lambda one: one.asked)
    yield row("refused by its own policy", "0", lambda one: one.refused)


def worked(act: Callable[[], object], rounds: int = 3) -> str:
    """Processor seconds, the median."""
    spent: list[float] = []
    for _ in range(rounds):
        began = time.process_time()
        act()
        spent.append(time.process_time() - began)
    return f"{median(spent):.2f} s"


def on_paper(count: int) -> Iterator[tuple[str, ...]]:
    graph, words = city(count), texts("fi")
    scene = layout_structure(graph, words, "fi")
    bare = scene.model_copy(update={"table": scene.table.model_copy(update={"rows": ()})})
    a3 = Options(paper="A3")
    size = f"{count:,}"
    yield "PDF A3, the picture (processor)", size, "-", "-", worked(lambda: rendered(bare, ".pdf", words, a3)), "1 s"
    yield "PDF A3 with its table", size, "-", "-", worked(lambda: rendered(scene, ".pdf", words, a3), 1), ""
    yield "PPTX (processor)", size, "-", "-", worked(lambda: rendered(scene, ".pptx", words), 1), "10 s"
    again = layout_structure(city(count), words, "fi")
    for suffix in (".html", ".svg", ".pdf"):
        same = rendered(scene, suffix, words) == rendered(again, suffix, words)
        yield f"the same twice, {suffix[1:]}", size, "-", "-", "same bytes" if same else "DIFFERENT", "same bytes"


def laid_out(quick: bool) -> Iterator[tuple[str, ...]]:
    words = texts("fi")
    for count, target in ((3_000, "0.1 s"), (30_000, "0.5 s"))[: 1 if quick else 2]:
        graphs = iter([city(count, round_ * count) for round_ in range(1, 4)])
        taken = worked(lambda some=graphs: layout_structure(next(some), words, "fi"))
        yield "layout (processor)", f"{count:,}", "-", taken, "", target


def told(rows: Sequence[tuple[str, ...]]) -> str:
    head = ("what", "bodies", "pyvis alone", "page, SVG", "file", "target")
    wide = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]
    lines = ("  ".join(cell.ljust(room) if not i else cell.rjust(room) for i, (cell, room) in
                       enumerate(zip(row, wide, strict=True))) for row in (head, *rows))  # fmt: skip
    return "\n".join(lines)


def main() -> None:
    from playwright.sync_api import sync_playwright

    quick = "--quick" in sys.argv[1:]
    counts = (300,) if quick else (300, 3_000)
    rows: list[tuple[str, ...]] = []
    print("One table in the end; on 3,000 bodies pyvis takes minutes.", file=sys.stderr)
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for count in counts:
            rows += in_browser(browser, count, Path(folder))
        browser.close()
    rows += laid_out(quick)
    rows += on_paper(counts[-1])
    print(told(rows))


if __name__ == "__main__":
    main()
