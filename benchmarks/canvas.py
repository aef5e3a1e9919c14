"""A large structure on the canvas of a page, against its inline SVG and pyvis: first picture, frames while it moves.

    python benchmarks/canvas.py                  300, 3,000, 10,000 and 50,000 boxes; the SVG and pyvis of 300
    python benchmarks/canvas.py 3000             so many boxes, and their SVG

In headless Chromium, 1600 x 900, served by this machine. First picture: from the start of the navigation to the end of
the frame after the drawing. Frames: the 95th percentile of the times between frames while the picture is moved: whole,
zoomed and moved between the whole and a quarter of its size, and near. The layout is not counted. Targets: 0.25 s,
0.35 s, 0.6 s and 1.5 s; 33 ms at 10,000. pyvis as it comes, with its scripts inside, lays 300 boxes out in the browser;
with 3,000 it takes minutes.
"""

from __future__ import annotations

import random
import shutil
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from api.assets import assets
from graphmodel.charts.canvas import slim_json
from graphmodel.charts.svg import render_svg
from graphmodel.layout.scene import Scene
from graphmodel.layout.structure import BodyBox, ParentLink, StructureGraph, layout_structure
from graphmodel.words import texts

if TYPE_CHECKING:
    from playwright.sync_api import Browser

NAMES = (
    "Kotihoito",
    "Asumispalvelut",
    "Asiakasohjaus ja palvelutarpeen arviointi",
    "Tietohallinto",
    "Kirjastopalvelut",
)
HEAD = '<!doctype html><html lang="fi"><meta charset="utf-8"><title>kuva</title>' + "".join(
    f'<link rel="stylesheet" href="/{name}">' for name in ("page.css", "chart.css", "canvas.css")
)
CANVAS = (
    HEAD + '<body><span data-zoom data-in="+" data-out="-" data-fit="0"></span><div class="large" data-canvas="/scene"'
    ' data-base="/fi/models/m" hidden><input type="search"><output></output><canvas tabindex="0"></canvas>'
    '<p><span role="status"></span><a data-open hidden>a</a></p></div><div data-picture data-large></div>'
    '<script type="module" src="/start.js"></script>'
)
MOST_PYVIS = 300
START = b"""import { canvases } from "./canvas.js";
await canvases(document);
requestAnimationFrame(() => setTimeout(() => { window.first = performance.now(); }));"""
SVG_START = b"requestAnimationFrame(() => setTimeout(() => { window.first = performance.now(); }));"
MOVE = """(how) => new Promise((done) => {
  const chart = document.querySelector("[data-canvas]")?.shown;
  const frame = document.querySelector(".picture");
  const middle = chart?.scene.boxes[Math.floor(chart.scene.boxes.length / 2)];
  if (chart) { chart.fit(); if (how === "near") chart.look(middle.x, middle.y, 0.6); }
  const times = [];
  let [last, least, way] = [null, Infinity, 1];
  const step = (now) => {
    if (last !== null) times.push(now - last);
    last = now;
    least = Math.min(least, Number(chart?.canvas.dataset.drawn ?? 1));
    if (times.length === 90) return done([times.sort((a, b) => a - b)[85], least]);
    const by = times.length % 60 < 30 ? 12 : -12;
    if (chart?.view.scale > 0.25) way = -1;
    else if (chart?.view.scale <= chart?.whole) way = 1;
    if (how === "between" && times.length % 2) chart?.zoom(1.08 ** way);
    if (chart) chart.pan(by, by / 2); else frame.scrollBy({ left: by, top: by / 2, behavior: "instant" });
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})"""


def scene(count: int) -> Scene:
    chance = random.Random(1)  # noqa: S311 - the same tree each time
    bodies = tuple(BodyBox(f"m/b{i}", f"{chance.choice(NAMES)} {i}", "yksikkö") for i in range(count))
    links = tuple(
        ParentLink(f"m/b{i}", f"m/b{max(0, (i - 1) // chance.choice((4, 5, 8, 9)))}") for i in range(1, count)
    )
    return layout_structure(StructureGraph("m-structure", "Rakenne", "2026", "Lähde", bodies, links), texts("fi"), "fi")


def served(pages: dict[str, tuple[bytes, str]]) -> ThreadingHTTPServer:
    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content, kind = pages.get(self.path, (b"", "text/plain"))
            self.send_response(200 if content else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it
            """Nothing: the figures are what is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def measure(browser: Browser, drawn: Scene, svg: bool) -> tuple[float, str]:
    pages = {f"/{name}": (one.content, one.media_type) for name, one in assets().items()}
    script = "text/javascript"
    if svg:
        inside = render_svg(drawn, embed_font=False, inline=True)
        begun = '<script type="module" src="/start.js"></script>'
        page = f'{HEAD}<body><div class="picture" data-zoomed>{inside}</div>{begun}'
        pages |= {"/": (page.encode(), "text/html"), "/start.js": (SVG_START, script)}
    else:
        data = slim_json(drawn).encode()
        pages |= {
            "/": (CANVAS.encode(), "text/html"),
            "/start.js": (START, script),
            "/scene": (data, "application/json"),
        }
    server = served(pages)
    context = browser.new_context(viewport={"width": 1600, "height": 900})
    try:
        page = context.new_page()
        firsts: list[float] = []
        for _ in range(3):
            page.goto(f"http://127.0.0.1:{server.server_port}/")
            page.wait_for_function("window.first", timeout=120_000)
            firsts.append(page.evaluate("window.first"))
        (far, whole), (between, _), (near, least) = (page.evaluate(MOVE, how) for how in ("whole", "between", "near"))
    finally:
        context.close()
        server.shutdown()
    told = (
        f"p95 frame {near:5.0f} ms"
        if svg
        else f"p95 frame {far:.0f} ms whole ({whole:,} boxes), {between:.0f} ms between, {near:.0f} ms near ({least:,})"
    )
    return sorted(firsts)[1] / 1000, told


def measure_pyvis(browser: Browser, drawn: Scene) -> float:
    """Seconds to the first picture of pyvis as it comes."""
    from pyvis.network import Network

    net: Any = Network(cdn_resources="in_line")
    for box in drawn.boxes:
        net.add_node(box.id, label=box.name)
    for line in drawn.lines:
        net.add_edge(line.sources[0], line.targets[0])
    told = (
        "<script>network.once('afterDrawing', () => setTimeout(() => { window.first = performance.now(); }));</script>"
    )
    server = served(
        {"/": (net.generate_html(notebook=False).replace("</body>", f"{told}</body>").encode(), "text/html")}
    )
    page = browser.new_page(viewport={"width": 1600, "height": 900})
    try:
        page.goto(f"http://127.0.0.1:{server.server_port}/", wait_until="commit")
        page.wait_for_function("window.first", timeout=240_000)
        return page.evaluate("window.first") / 1000
    finally:
        page.close()
        server.shutdown()


def main() -> None:
    from playwright.sync_api import sync_playwright

    counts = [int(one) for one in sys.argv[1:]] or [300, 3_000, 10_000, 50_000]
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        for count in counts:
            drawn = scene(count)
            first, told = measure(browser, drawn, svg=False)
            print(f"canvas {count:>6,} boxes: first picture {first:.2f} s, {told}", flush=True)
            if count == counts[0]:
                other, told = measure(browser, drawn, svg=True)
                print(
                    f"svg    {count:>6,} boxes: first picture {other:.2f} s ({other / first:.1f} times), {told}",
                    flush=True,
                )
            if count <= MOST_PYVIS:
                other = measure_pyvis(browser, drawn)
                print(f"pyvis  {count:>6,} boxes: first picture {other:.2f} s ({other / first:.0f} times)", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
