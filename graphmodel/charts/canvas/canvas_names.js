// Words on the picture while it is too small for its own: what can be read (11 pixels and more), or nothing.
export const LEGIBLE = 11;
const MOST = 22;
const HEIGHT = 1.2;
const DOT = 5;
const TALL = 36;

// Widths of words in a face, as long as the face lasts; a width grows with the size.
export class Measure {
  constructor(ctx, face) {
    [this.ctx, this.face, this.known] = [ctx, face, new Map()];
  }

  words(text) {
    if (!this.known.has(text)) {
      this.ctx.font = this.face.font(100);
      const width = (one) => this.ctx.measureText(one).width / 100;
      this.known.set(text, text.split(/(?<=[\s\-\u00AD])/).map((word) => [word, width(word), width(word.trimEnd())]));
    }
    return this.known.get(text);
  }

  // In at most `most` lines no wider than `wide`; null where it does not fit.
  broken(text, size, wide, most) {
    if (most < 1) return null;
    const lines = [];
    let [line, long] = ["", 0];
    for (const [word, full, bare] of this.words(text)) {
      if (bare * size > wide) return null;
      if (line && (long + bare) * size > wide) {
        lines.push(line.trim());
        if (lines.length === most) return null;
        [line, long] = ["", 0];
      }
      line += word;
      long += full;
    }
    lines.push(line.trim());
    return lines;
  }

  width(text, size) {
    return this.words(text).reduce((sum, [, full]) => sum + full, 0) * size;
  }
}

// Where the title of a frame is written, in pixels of the screen: in the room that the frame keeps for it, above its
// first box, as long as a part of the room is in sight; over boxes only where these are but dots.
export function placed(one, measure, view, [wide, tall]) {
  const { scale } = view;
  const [left, top] = [(one.x - view.x) * scale, (one.y - view.y) * scale];
  const right = Math.min(left + one.w * scale, wide);
  const low = one.texts.at(-1).y + 0.3 * one.size;
  const room = (low - one.y) * scale;
  const full = one.size * scale;
  const size = Math.min(Math.max(LEGIBLE, Math.round(2 * full) / 2), MOST);
  const x = Math.max(0, left) + 5;
  const free = right - x - 4;
  if (free < 3 * size) return null;
  let lines = measure.broken(one.title, size, free, Math.min(3, Math.floor((room + 2) / (size * HEIGHT))));
  if (!lines && full >= LEGIBLE && full <= MOST && left >= 0 && left + one.w * scale <= wide) lines = one.texts.map((text) => text.text);
  if (lines) {
    const h = lines.length * size * HEIGHT;
    const y = Math.min(Math.max(top, 0) + Math.min(4, Math.max(0, (room - h) / 2)), top + room - h + 2);
    return y < -0.6 * size ? null : { lines, size, x, y, h, free, over: false };
  }
  if (TALL * scale >= DOT) return null;
  lines = measure.broken(one.title, LEGIBLE, free, 2);
  const h = (lines?.length ?? 0) * LEGIBLE * HEIGHT;
  const y = Math.max(top, 0) + 2;
  return lines && y + 2 * h <= Math.min(top + one.h * scale, tall) ? { lines, size: LEGIBLE, x, y, h, free, over: true } : null;
}

// The name of a box whose own text would be too small: in the middle of the box, if all of it fits there.
export function boxed(box, measure, scale) {
  const most = Math.floor((box.h * scale - 2) / (LEGIBLE * HEIGHT));
  return measure.broken(box.name, LEGIBLE, box.w * scale - 6, most);
}

export const lineHeight = (size) => size * HEIGHT;
