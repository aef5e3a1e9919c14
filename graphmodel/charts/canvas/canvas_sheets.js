// From afar: the whole drawn once, and what is in sight drawn a little at a time beside it, so that moving stays smooth.
const AROUND = 0.3;
const SLICE = 7;
const REST = 90;

export class Sheets {
  constructor(drawing) {
    this.drawing = drawing;
    this.forget();
  }

  // What was drawn is no longer right: other colours, another size.
  forget() {
    this.stop();
    [this.base, this.detail] = [null, null];
  }

  stop() {
    clearTimeout(this.rest);
    cancelAnimationFrame(this.slice);
    this.job = null;
  }

  // Shows what there is, and begins what is missing; `still`: all of it now. Returns how many boxes are in it.
  show(ctx, view, ratio, still) {
    const unit = view.scale * ratio;
    const { scene, size } = this.drawing;
    const [wide, tall] = size;
    const fitted = Math.min((wide - 16) / scene.width, (tall - 16) / scene.height) * ratio;
    if (!this.base || Math.abs(this.base.unit / fitted - 1) > 0.01) {
      this.base = this.begin([0, 0, scene.width, scene.height], fitted, ratio);
      this.run(this.base, Infinity);
    }
    const sight = [view.x, view.y, view.x + wide / view.scale, view.y + tall / view.scale];
    const inside = [Math.max(0, sight[0]), Math.max(0, sight[1]), Math.min(scene.width, sight[2]), Math.min(scene.height, sight[3])];
    const sharp = (one) => one && Math.abs(one.unit / unit - 1) < 1e-6 && covers(one.area, inside);
    if (unit > this.base.unit * 1.001 && !sharp(this.detail)) {
      if (still) {
        this.detail = this.begin(inside, unit, ratio);
        this.run(this.detail, Infinity);
      } else if (!sharp(this.job)) {
        this.wait(inside, unit, ratio, this.detail && Math.abs(this.detail.unit / unit - 1) < 1e-6);
      }
    }
    if (!sharp(this.detail)) put(ctx, this.base, view, ratio);
    if (unit > this.base.unit * 1.001 && this.detail) put(ctx, this.detail, view, ratio);
    return (sharp(this.detail) ? this.detail : this.base).boxes;
  }

  // A change of scale is waited for to end; beside an edge of what is sharp drawing begins at once.
  wait(inside, unit, ratio, sideways) {
    if (sideways && this.job) return;
    this.stop();
    const start = () => {
      const [mx, my] = [(inside[2] - inside[0]) * AROUND, (inside[3] - inside[1]) * AROUND];
      const { width, height } = this.drawing.scene;
      const area = [Math.max(0, inside[0] - mx), Math.max(0, inside[1] - my), Math.min(width, inside[2] + mx), Math.min(height, inside[3] + my)];
      this.job = this.begin(area, unit, ratio);
      this.slice = requestAnimationFrame(() => this.step());
    };
    if (sideways) start();
    else this.rest = setTimeout(start, REST);
  }

  step() {
    if (!this.run(this.job, SLICE)) return void (this.slice = requestAnimationFrame(() => this.step()));
    [this.detail, this.job] = [this.job, null];
    this.drawing.canvas.dispatchEvent(new Event("sharp"));
  }

  begin(area, unit, ratio) {
    const [wide, tall] = [Math.ceil((area[2] - area[0]) * unit) + 2, Math.ceil((area[3] - area[1]) * unit) + 2];
    const canvas = new OffscreenCanvas(wide, tall);
    const ctx = canvas.getContext("2d", { alpha: false });
    const { look } = this.drawing;
    ctx.fillStyle = look.paper;
    ctx.fillRect(0, 0, wide, tall);
    const [left, top] = [Math.round(area[0] * unit), Math.round(area[1] * unit)];
    ctx.setTransform(unit, 0, 0, unit, -left, -top);
    return { canvas, unit, area, left, top, boxes: 0, painting: this.drawing.paint(ctx, area, unit / ratio) };
  }

  // For so many milliseconds; true when all is drawn.
  run(sheet, most) {
    const until = performance.now() + most;
    let step;
    do step = sheet.painting.next(); while (!step.done && performance.now() < until);
    if (step.done) sheet.boxes = step.value?.length ?? sheet.boxes;
    return step.done;
  }
}

function put(ctx, sheet, view, ratio) {
  const unit = view.scale * ratio;
  const by = unit / sheet.unit;
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  const [x, y] = [sheet.left * by - view.x * unit, sheet.top * by - view.y * unit];
  if (Math.abs(by - 1) < 1e-6) return ctx.drawImage(sheet.canvas, Math.round(x), Math.round(y));
  const { width, height } = ctx.canvas;
  const [sx, sy] = [Math.max(0, -x / by), Math.max(0, -y / by)];
  const [sw, sh] = [Math.min(sheet.canvas.width - sx, width / by), Math.min(sheet.canvas.height - sy, height / by)];
  if (sw > 0 && sh > 0) ctx.drawImage(sheet.canvas, sx, sy, sw, sh, x + sx * by, y + sy * by, sw * by, sh * by);
}

const covers = ([a, b, c, d], [x1, y1, x2, y2]) => a <= x1 + 1 && b <= y1 + 1 && c >= x2 - 1 && d >= y2 - 1;
