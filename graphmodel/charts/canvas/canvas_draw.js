// A scene drawn on a canvas: only what is in sight; from afar what a sheet drawn before has, with names that can be read.
import { Grid } from "./canvas_grid.js";
import { look } from "./canvas_look.js";
import { boxed, LEGIBLE, lineHeight, Measure, placed } from "./canvas_names.js";
import { Sheets } from "./canvas_sheets.js";
import { arrowHead, drawnOnce, shaft } from "./canvas_strokes.js";

const MANY = 1500;
const NEAR = 0.25;
const LEAST_NAMED = 0.3;
const PIECE = 400;
const ALIGN = { start: "left", middle: "center", end: "right" };

export class Drawing {
  constructor(canvas, scene) {
    [this.canvas, this.scene] = [canvas, scene];
    this.ctx = canvas.getContext("2d", { alpha: false });
    this.strokes = drawnOnce(scene.lines);
    this.frames = [...(scene.territories)].sort((a, b) => a.depth - b.depth || b.w * b.h - a.w * a.h);
    this.sheets = new Sheets(this);
    this.dress();
  }

  // Of the whole picture nothing is looked for: the grids are made when a part of it is drawn.
  get boxes() {
    this.grid ??= new Grid(this.scene.boxes, corners);
    return this.grid;
  }

  get lines() {
    this.meshes ??= new Grid(this.strokes, reach);
    return this.meshes;
  }

  dress() {
    this.look = look(this.canvas);
    const ctx = document.createElement("canvas").getContext("2d");
    this.titles = new Measure(ctx, this.look.of("text", "", "gm-territory-title"));
    this.names = new Measure(ctx, this.look.of("text", "gm-name"));
    this.sheets.forget();
  }

  get size() {
    const ratio = devicePixelRatio || 1;
    return [this.canvas.width / ratio, this.canvas.height / ratio];
  }

  // view: x, y (scene, at the top left corner), scale; chosen: a box; still: that nothing moves, so that all is drawn
  // anew. Returns how many boxes stand in what was drawn.
  draw(view, chosen, still) {
    const { ctx, canvas } = this;
    const ratio = devicePixelRatio || 1;
    const [wide, tall] = this.size;
    const sight = [view.x, view.y, view.x + wide / view.scale, view.y + tall / view.scale];
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.fillStyle = this.look.paper;
    ctx.fillRect(0, 0, canvas.width, canvas.height);
    let seen;
    if (view.scale < NEAR && this.scene.boxes.length > MANY) seen = this.sheets.show(ctx, view, ratio, still);
    else {
      this.sheets.stop();
      this.place(ctx, view, ratio);
      const painting = this.paint(ctx, sight, view.scale);
      let step;
      do step = painting.next(); while (!step.done);
      seen = step.value;
      this.write(ctx, this.scene.notes, view.scale);
      for (const band of this.scene.bands) if (meets(band, sight)) this.write(ctx, band.texts, view.scale);
      for (const box of this.boxes.within(sight)) this.text(ctx, box, view.scale);
      seen = seen.length;
    }
    this.place(ctx, view, ratio);
    if (chosen) this.ring(chosen, view.scale);
    this.title(view, ratio, sight);
    return seen;
  }

  place(ctx, view, ratio) {
    const unit = ratio * view.scale;
    ctx.setTransform(unit, 0, 0, unit, -Math.round(view.x * unit), -Math.round(view.y * unit));
  }

  // Everything in sight but its text, a piece at a time; gives the boxes at the end.
  *paint(ctx, sight, scale) {
    const { width, height } = this.scene;
    const all = sight[0] <= 0 && sight[1] <= 0 && sight[2] >= width && sight[3] >= height;
    for (const band of this.scene.bands) if (meets(band, sight)) this.area(ctx, band, `gm-band gm-${band.kind}`, Math.max(1, 1 / scale));
    const least = 2 / scale;
    let done = 0;
    for (const one of this.scene.territories) {
      if (one.w < least || !meets(one, sight)) continue;
      this.area(ctx, one, `gm-territory gm-territory-${one.depth % 4}`, Math.max(1, 1 / scale));
      if ((done += 1) % PIECE === 0) yield;
    }
    if (scale > 0.045) yield* this.wires(ctx, all ? this.strokes : this.lines.within(sight), scale);
    const seen = all ? this.scene.boxes : this.boxes.within(sight);
    yield* scale < NEAR ? this.plain(ctx, seen, scale) : this.whole(ctx, seen, scale);
    return seen;
  }

  area(ctx, one, classes, width) {
    const face = this.look.of("rect", classes);
    ctx.beginPath();
    if (width > 3) ctx.rect(one.x, one.y, one.w, one.h);
    else ctx.roundRect(one.x, one.y, one.w, one.h, 6);
    ctx.fillStyle = face.fill;
    ctx.fill();
    this.edge(ctx, face, width);
  }

  // Dashes stay apart on the screen however small the picture is.
  edge(ctx, face, width) {
    if (face.stroke === "none") return;
    ctx.strokeStyle = face.stroke;
    ctx.lineWidth = width;
    ctx.lineCap = face.cap;
    const more = Math.max(1, width / Math.max(face.width, 1));
    ctx.setLineDash(more > 1 ? face.dash.map((part) => part * more) : face.dash);
    ctx.stroke();
    ctx.setLineDash([]);
  }

  *wires(ctx, lines, scale) {
    const kinds = new Map();
    for (const line of lines) {
      const key = `${line.tone === "open" ? " gm-open" : ""}|${line.stroke ? ` gm-${line.stroke}` : ""}`;
      kinds.has(key) ? kinds.get(key).push(line) : kinds.set(key, [line]);
    }
    for (const [key, own] of kinds) {
      const [tone, stroke] = key.split("|");
      const face = this.look.of("path", `gm-line${tone}${stroke}`);
      for (let from = 0; from < own.length; from += PIECE) {
        const piece = own.slice(from, from + PIECE);
        ctx.beginPath();
        for (const line of piece) shaft(line).forEach(([x, y], i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
        this.edge(ctx, face, Math.max(face.width, 0.7 / scale));
        ctx.beginPath();
        for (const line of piece) if (line.arrow) arrowHead(line).forEach(([x, y], i) => (i ? ctx.lineTo(x, y) : ctx.moveTo(x, y)));
        ctx.fillStyle = this.look.of("polygon", `gm-arrow${tone}`).fill;
        ctx.fill();
        yield;
      }
    }
  }

  *whole(ctx, boxes, scale) {
    for (const box of boxes) {
      const face = this.look.of("rect", `gm-box gm-${box.tone ?? "plain"}${box.border ? ` gm-${box.border}` : ""}`);
      for (const off of box.stack ? [4, 0] : [0]) {
        ctx.beginPath();
        ctx.roundRect(box.x + off, box.y + off, box.w, box.h, 4);
        ctx.fillStyle = face.fill;
        ctx.fill();
        this.edge(ctx, face, Math.max(face.width, 0.9 / scale));
      }
    }
  }

  // From afar: one colour at a time, the plain ones first; where a box is but a dot, its edge is its colour.
  *plain(ctx, boxes, scale) {
    const tones = new Map([["plain", []]]);
    for (const box of boxes) {
      const tone = box.tone ?? "plain";
      tones.has(tone) ? tones.get(tone).push(box) : tones.set(tone, [box]);
    }
    const [edge, hollow] = [0.8 / scale, scale > 0.12];
    for (const [tone, own] of tones) {
      const face = this.look.of("rect", `gm-box gm-${tone}`);
      for (let from = 0; from < own.length; from += PIECE) {
        const piece = own.slice(from, from + PIECE);
        ctx.fillStyle = face.stroke;
        ctx.globalAlpha = hollow || tone !== "plain" ? 1 : 0.55;
        for (const { x, y, w, h } of piece) ctx.fillRect(x, y, w, h);
        ctx.globalAlpha = 1;
        ctx.fillStyle = face.fill;
        if (hollow) for (const { x, y, w, h } of piece) ctx.fillRect(x + edge, y + edge, w - 2 * edge, h - 2 * edge);
        yield;
      }
    }
  }

  // A box's own lines where its name can be read in its own size, else the name alone where it fits.
  text(ctx, box, scale) {
    if (this.names.face.size * scale >= LEGIBLE) return this.write(ctx, box.texts, scale);
    const lines = scale >= LEAST_NAMED && boxed(box, this.names, scale);
    if (!lines) return;
    const size = LEGIBLE / scale;
    const step = lineHeight(size);
    ctx.font = this.names.face.font(size);
    ctx.fillStyle = this.names.face.fill;
    ctx.textAlign = "center";
    const first = box.y + (box.h - lines.length * step) / 2 + 0.85 * size;
    lines.forEach((line, i) => ctx.fillText(line, box.x + box.w / 2, first + i * step));
  }

  ring(box, scale) {
    const { ctx } = this;
    const width = Math.max(3, 3 / scale);
    ctx.beginPath();
    ctx.roundRect(box.x - width / 2, box.y - width / 2, box.w + width, box.h + width, 4);
    ctx.strokeStyle = this.look.accent;
    ctx.lineWidth = width;
    ctx.stroke();
  }

  write(ctx, texts, scale) {
    for (const text of texts) {
      const face = this.look.of("text", `gm-${text.role}`);
      if (face.size * scale < LEGIBLE) continue;
      ctx.font = face.font(face.size);
      ctx.fillStyle = face.fill;
      ctx.textAlign = ALIGN[text.anchor ?? "start"];
      ctx.fillText(text.text, text.x, text.y);
    }
  }

  // The outer ones have the right of way.
  title(view, ratio, sight) {
    const { ctx } = this;
    const { face } = this.titles;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    ctx.textAlign = "left";
    const taken = [];
    const least = 3 * LEGIBLE / view.scale;
    for (const one of this.frames) {
      if (one.w < least || !one.texts.length || !meets(one, sight)) continue;
      const at = placed(one, this.titles, view, this.size);
      if (!at) continue;
      const wide = Math.max(...at.lines.map((line) => this.titles.width(line, at.size)));
      const place = { x: at.x - 4, y: at.y - 1, w: at.over ? at.free + 6 : wide + 6, h: at.h + 2 };
      if (taken.some((other) => meets(other, [place.x, place.y, place.x + place.w, place.y + place.h]))) continue;
      taken.push(place);
      if (at.over) {
        ctx.fillStyle = this.look.of("rect", `gm-territory gm-territory-${one.depth % 4}`).fill;
        ctx.fillRect(place.x, place.y, place.w, place.h);
      }
      ctx.font = face.font(at.size);
      ctx.fillStyle = face.fill;
      at.lines.forEach((line, i) => ctx.fillText(line, at.x, at.y + at.size * (0.95 + 1.2 * i)));
    }
  }
}

function corners(one, own) {
  [own[0], own[1], own[2], own[3]] = [one.x, one.y, one.x + one.w + 6, one.y + one.h + 6];
}

function reach({ points }, own) {
  [own[0], own[1], own[2], own[3]] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < own[0]) own[0] = x;
    if (y < own[1]) own[1] = y;
    if (x > own[2]) own[2] = x;
    if (y > own[3]) own[3] = y;
  }
}

const meets = (one, [x1, y1, x2, y2]) => one.x < x2 && one.y < y2 && one.x + one.w > x1 && one.y + one.h > y1;
