"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const scene = data.scene;
  const place = document.getElementById("picture");
  const facts = document.getElementById("facts");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const forced = matchMedia("(forced-colors: active)");
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  const PAD = 10;
  let palette;

  const choose = () => {
    palette = dark.matches ? data.dark : data.light;
    if (forced.matches) {
      palette = Object.fromEntries(
        Object.keys(palette).map((name) => [name, /ink|muted|warning|line|rule|edge|focus/.test(name) ? "CanvasText" : "Canvas"])
      );
    }
  };

  const write = (ctx, texts, size) => {
    for (const text of texts) {
      const face = data.faces[text.role];
      ctx.font = `${face.italic ? "italic " : ""}${face.weight} ${size || face.size}px ${data.family}`;
      ctx.fillStyle = palette[face.colour];
      ctx.textAlign = { start: "left", middle: "center", end: "right" }[text.anchor];
      ctx.textBaseline = "alphabetic";
      ctx.fillText(text.text, text.x, text.y);
    }
  };

  const frame = (ctx, x, y, w, h, round) => {
    ctx.beginPath();
    ctx.roundRect(x, y, w, h, round);
  };

  const drawBox = (ctx, box, chosen, hover) => {
    ctx.save();
    ctx.fillStyle = palette[box.tone];
    ctx.strokeStyle = palette[box.tone + "-edge"];
    ctx.lineWidth = box.tone === "open" ? 1.7 : 1.3;
    ctx.setLineDash(data.dashes[box.border]);
    ctx.lineCap = box.border === "dotted" ? "round" : "butt";
    for (const off of box.stack ? [data.stack, 0] : [0]) {
      frame(ctx, box.x + off, box.y + off, box.w, box.h, 4);
      ctx.fill();
      ctx.stroke();
    }
    if (chosen || hover) {
      ctx.setLineDash([]);
      ctx.strokeStyle = palette.focus;
      ctx.lineWidth = chosen ? 3 : 2;
      frame(ctx, box.x, box.y, box.w, box.h, 4);
      ctx.stroke();
    }
    write(ctx, box.texts);
    ctx.restore();
  };

  const drawBehind = (ctx) => {
    ctx.save();
    for (const band of scene.bands) {
      frame(ctx, band.x, band.y, band.w, band.h, 6);
      ctx.fillStyle = palette[band.kind];
      ctx.fill();
      if (band.kind === "strand" || band.kind === "unstated") {
        ctx.lineWidth = 1;
        ctx.strokeStyle = palette.rule;
        ctx.setLineDash(band.kind === "unstated" ? [5, 4] : []);
        ctx.stroke();
        ctx.setLineDash([]);
      }
      write(ctx, band.texts);
    }
    for (const territory of scene.territories || []) {
      frame(ctx, territory.x, territory.y, territory.w, territory.h, 6);
      ctx.fillStyle = palette[data.tints[territory.depth % data.tints.length]];
      ctx.strokeStyle = palette["territory-edge"];
      ctx.lineWidth = Math.max(1.2, 1.2 / network.getScale());
      ctx.fill();
      ctx.stroke();
      write(ctx, territory.texts, territory.size);
    }
    for (const line of data.strokes) {
      ctx.strokeStyle = ctx.fillStyle = palette[line.tone === "open" ? "open-edge" : "line"];
      ctx.lineWidth = 1.4;
      ctx.lineJoin = "round";
      ctx.lineCap = line.stroke === "dotted" ? "round" : "butt";
      ctx.setLineDash(data.dashes[line.stroke]);
      ctx.beginPath();
      line.points.forEach(([x, y], i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
      ctx.stroke();
      if (line.head) {
        ctx.setLineDash([]);
        ctx.beginPath();
        line.head.forEach(([x, y], i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
        ctx.fill();
      }
    }
    ctx.setLineDash([]);
    write(ctx, scene.notes);
    ctx.restore();
  };

  const renderer = ({ ctx, id, state: { selected, hover } }) => {
    const box = boxes.get(id);
    return { drawNode: () => drawBox(ctx, box, selected, hover), nodeDimensions: { width: box.w, height: box.h } };
  };

  choose();
  document.documentElement.classList.add("live");
  for (const id of ["tools", "picture", "keys"]) document.getElementById(id).hidden = false;
  const full = () => Math.min((place.clientWidth - 2 * PAD) / scene.width, (innerHeight * 0.9 - 2 * PAD) / scene.height, 1.25);
  const readable = () => Math.max(full(), 0.96);
  const height = () => Math.min(scene.height * readable() + 2 * PAD, Math.max(innerHeight * 0.9, 240));
  place.style.height = `${Math.ceil(height())}px`;

  const nodes = data.nodes.map((node) => ({ ...node, ctxRenderer: renderer }));
  const network = new vis.Network(
    place,
    { nodes: new vis.DataSet(nodes), edges: new vis.DataSet(data.edges) },
    {
      autoResize: true,
      physics: false,
      layout: { randomSeed: 1, improvedLayout: false },
      interaction: { dragNodes: false, hover: true, keyboard: false, selectConnectedEdges: false, hoverConnectedEdges: false },
    }
  );
  network.on("beforeDrawing", drawBehind);

  const show = (scale) => {
    const wide = place.clientWidth / scale;
    const tall = place.clientHeight / scale;
    const x = wide >= scene.width ? scene.width / 2 : wide / 2 - PAD / scale;
    const y = tall >= scene.height ? scene.height / 2 : tall / 2 - PAD / scale;
    network.moveTo({ position: { x, y }, scale, animation: false });
  };
  const zoom = (by) => network.moveTo({ scale: Math.min(4, Math.max(0.05, network.getScale() * by)), animation: false });
  const pan = (dx, dy) => {
    const at = network.getViewPosition();
    const scale = network.getScale();
    network.moveTo({ position: { x: at.x + dx / scale, y: at.y + dy / scale }, animation: false });
  };
  const keys = {
    ArrowLeft: () => pan(-60, 0),
    ArrowRight: () => pan(60, 0),
    ArrowUp: () => pan(0, -60),
    ArrowDown: () => pan(0, 60),
    "+": () => zoom(1.2),
    "-": () => zoom(1 / 1.2),
    "−": () => zoom(1 / 1.2),
    0: () => show(full()),
  };
  place.addEventListener("keydown", (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? null : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  place.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopImmediatePropagation(); // the page scrolls, the picture stays
    },
    { capture: true }
  );
  document.getElementById("in").addEventListener("click", () => zoom(1.2));
  document.getElementById("out").addEventListener("click", () => zoom(1 / 1.2));
  document.getElementById("fit").addEventListener("click", () => show(full()));
  network.on("selectNode", ({ nodes: [id] }) => (facts.textContent = boxes.get(id).alt));
  network.on("deselectNode", () => (facts.textContent = ""));

  const again = () => {
    choose();
    network.redraw();
  };
  dark.addEventListener("change", again);
  forced.addEventListener("change", again);
  show(readable());
  Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px ${data.family}`, "Aä◇"))).then(again, again);
})();
