// A large picture to move about in: drag, wheel, pinch, keys and buttons; what is chosen is marked in the table, too.
import { buttons } from "./buttons.js";
import { Drawing } from "./canvas_draw.js";
import { keys, pointers, wheel } from "./canvas_hand.js";
import { rows } from "./canvas_rows.js";
import { tree } from "./canvas_tree.js";
import { fold } from "./fold.js";

const STEP = 1.25;
const MOST = 4;
const READABLE = 1;

// Into every place for one; `missing` is called where the scene cannot be had. A scene in the page is not asked for.
export async function canvases(root, missing = () => {}) {
  for (const place of root.querySelectorAll("[data-canvas]")) {
    const frame = root.querySelector("[data-picture]");
    const told = place.querySelector("[role=status]");
    place.hidden = !place.dataset.waiting;
    told.textContent = place.dataset.waiting ?? "";
    try {
      const scene = await sceneOf(place.dataset.canvas);
      place.hidden = false;
      told.textContent = "";
      if (frame) frame.dataset.behind = "";
      place.shown = new Chart(place, scene, root.querySelector("[data-zoom]"));
      await document.fonts.ready;
      place.shown.redress();
    } catch {
      place.hidden = true; // the inline picture says the same
      if (frame) delete frame.dataset.behind;
      missing(place, frame);
    }
  }
}

async function sceneOf(address) {
  if (address.startsWith("#")) return JSON.parse(document.querySelector(address).textContent);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

// A slim scene leaves out what is as by default.
const whole = (scene) => ({ bands: [], lines: [], boxes: [], notes: [], territories: [], ...scene });

export class Chart {
  constructor(place, scene, tools) {
    this.place = place;
    this.scene = scene = whole(scene);
    this.canvas = place.querySelector("canvas");
    this.drawing = new Drawing(this.canvas, scene);
    this.view = { x: 0, y: 0, scale: 1 };
    this.chosen = null;
    this.acts = {
      in: () => this.zoom(STEP), out: () => this.zoom(1 / STEP), fit: () => this.fit(),
      left: () => this.pan(-80, 0), right: () => this.pan(80, 0), up: () => this.pan(0, -80), down: () => this.pan(0, 80),
    };
    buttons(tools, this.acts);
    for (const one of place.querySelectorAll("[data-pan]")) one.addEventListener("click", this.acts[one.dataset.pan]);
    for (const hold of [keys, wheel, pointers]) hold(this);
    this.searching(place.querySelector("input[type=search]"), place.querySelector("output"));
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
      matchMedia(query).addEventListener("change", () => this.redress());
    }
    this.canvas.addEventListener("sharp", () => this.later());
    this.canvas.style.aspectRatio = `${scene.width} / ${scene.height + 16}`;
    new ResizeObserver(() => this.size()).observe(this.canvas);
    addEventListener("resize", () => this.size());
    addEventListener("beforeprint", () => this.redress(true));
    addEventListener("afterprint", () => this.redress());
    this.size();
    this.fit();
    this.draw(true);
    setTimeout(() => (this.rows = rows(this)));
  }

  get tree() {
    this.grown ??= tree(this.scene);
    return this.grown;
  }

  // Other colours, other fonts; `still`: all of it at once.
  redress(still = false) {
    this.drawing.dress();
    still ? this.draw(true) : this.later();
  }

  size() {
    const { canvas } = this;
    const ratio = devicePixelRatio || 1;
    const [wide, tall] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
    if (!wide || (wide === canvas.width && tall === canvas.height && ratio === this.ratio)) return;
    const fitted = this.view.scale === this.whole;
    [canvas.width, canvas.height] = [wide, tall];
    this.drawing.sheets.forget();
    this.ratio = ratio;
    if (fitted) this.fit();
    this.draw();
  }

  draw(still = false) {
    this.waiting = false;
    if (this.ratio !== (devicePixelRatio || 1)) return this.size(); // a window that went to another screen
    this.canvas.dataset.drawn = this.drawing.draw(this.view, this.chosen, still);
    this.canvas.dataset.scale = this.view.scale.toFixed(3);
  }

  later() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => this.draw());
  }

  fit() {
    const { clientWidth: wide, clientHeight: tall } = this.canvas;
    const { width, height } = this.scene;
    this.whole = Math.min((wide - 16) / width, (tall - 16) / height, 1.25);
    this.look(width / 2, height / 2, this.whole);
  }

  look(x, y, scale) {
    const { clientWidth: wide, clientHeight: tall } = this.canvas;
    this.view = { x: x - wide / 2 / scale, y: y - tall / 2 / scale, scale };
    this.later();
  }

  // Around a place of the canvas, its middle without one.
  zoom(by, px = this.canvas.clientWidth / 2, py = this.canvas.clientHeight / 2) {
    const { x, y, scale } = this.view;
    const next = Math.min(Math.max(scale * by, this.whole / 2), MOST);
    this.view = { x: x + px / scale - px / next, y: y + py / scale - py / next, scale: next };
    this.later();
  }

  // The picture does not leave its frame: its middle half stays in sight.
  pan(dx, dy) {
    const { view, scene, canvas } = this;
    const [w, h] = [canvas.clientWidth / view.scale / 2, canvas.clientHeight / view.scale / 2];
    view.x = Math.min(Math.max(view.x + dx / view.scale, -w), scene.width - w);
    view.y = Math.min(Math.max(view.y + dy / view.scale, -h), scene.height - h);
    this.later();
  }

  step(to) {
    this.choose(this.chosen ? this.tree[to](this.chosen) : this.tree.first, true);
  }

  choose(box, move = false) {
    this.chosen = box;
    const open = this.place.querySelector("[data-open]");
    const address = box && this.address(box);
    this.place.querySelector("[role=status]").textContent = box ? box.alt : "";
    open.hidden = !address;
    if (address) open.href = address;
    this.rows?.mark(box);
    if (box && move) this.show(box);
    this.later();
  }

  open() {
    const address = this.chosen && this.address(this.chosen);
    if (address) location.assign(address);
  }

  // Near enough to read, and no farther than it was; a box in sight that can be read stays where it is.
  show(box) {
    const { view, canvas } = this;
    const scale = Math.max(view.scale, READABLE);
    const [wide, tall] = [canvas.clientWidth / view.scale, canvas.clientHeight / view.scale];
    const inside = box.x >= view.x && box.y >= view.y && box.x + box.w <= view.x + wide && box.y + box.h <= view.y + tall;
    if (scale !== view.scale || !inside) this.look(box.x + box.w / 2, box.y + box.h / 2, scale);
  }

  // From a row or a list to the picture.
  reveal(box) {
    this.choose(box, true);
    this.canvas.focus({ preventScroll: true });
    this.canvas.scrollIntoView({ block: "center" });
  }

  // A file that stands alone has no pages of its bodies.
  address(box) {
    if (!box.href || !this.place.dataset.base) return null;
    const [path, days] = this.place.dataset.base.split("?");
    const [model, ...key] = box.href.split("/");
    const told = key.map(encodeURIComponent).join("/");
    return `${path.replace(/[^/]*$/, "")}${encodeURIComponent(model)}/things/${told}${days ? `?${days}` : ""}`;
  }

  searching(field, told) {
    let [names, found, at] = [null, [], 0];
    const go = () => {
      told.textContent = !fold(field.value).trim() ? "" : found.length ? `${at + 1} / ${found.length}` : this.place.dataset.none;
      if (found.length) this.choose(found[at], true);
    };
    field.addEventListener("input", () => {
      names ??= this.scene.boxes.map((box) => [fold(box.name), box]);
      const wanted = fold(field.value).trim();
      found = wanted ? names.filter(([name]) => name.includes(wanted)) : [];
      found = found.sort(([a], [b]) => b.startsWith(wanted) - a.startsWith(wanted)).map(([, box]) => box);
      at = 0;
      go();
    });
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !found.length) return;
      event.preventDefault();
      at = (at + (event.shiftKey ? found.length - 1 : 1)) % found.length;
      go();
    });
  }
}
