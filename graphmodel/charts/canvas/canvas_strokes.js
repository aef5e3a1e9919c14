// What a pen draws of lines, as in the SVG: arrow heads, and each stretch once where lines run together.
const STRENGTH = { dashed: 1, dotted: 2 };
const strength = (line) => STRENGTH[line.stroke] ?? 0;
const HEAD = 9;
const WING = 4.5;

// Two dashed strokes over one another would fill each other's gaps: the lines without the beginnings and ends that a
// line before them draws already. Where all are solid they may stay as they are.
export function drawnOnce(lines) {
  if (lines.every((line) => !line.stroke && !line.arrow)) return lines;
  const drawn = new Map();
  const out = [];
  for (const line of [...lines].sort((a, b) => strength(a) - strength(b))) {
    const points = ahead(line.points, drawn);
    const back = ahead([...points].reverse(), drawn).reverse();
    const [end, last] = [back.at(-1), line.points.at(-1)];
    if (back.length > 1) out.push({ ...line, points: back, arrow: line.arrow && end[0] === last[0] && end[1] === last[1] });
    for (let i = 1; i < line.points.length; i += 1) {
      const [key, low, high] = stretch(line.points[i - 1], line.points[i]);
      drawn.has(key) ? add(drawn.get(key), low, high) : drawn.set(key, [[low, high]]);
    }
  }
  return out;
}

function add(spans, low, high) {
  const first = spans.findIndex((span) => span[1] >= low);
  if (first < 0) return spans.push([low, high]);
  let last = first;
  while (last < spans.length && spans[last][0] <= high) last += 1;
  if (first < last) [low, high] = [Math.min(low, spans[first][0]), Math.max(high, spans[last - 1][1])];
  spans.splice(first, last - first, [low, high]);
}

function stretch(a, b) {
  if (a[1] === b[1]) return [`h${a[1]}`, Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  return [`v${a[0]}`, Math.min(a[1], b[1]), Math.max(a[1], b[1])];
}

// The points without the beginning that is drawn.
function ahead(points, drawn) {
  let from = 0;
  while (points.length - from > 1) {
    const [a, b] = [points[from], points[from + 1]];
    const [key] = stretch(a, b);
    const along = key[0] === "h" ? 0 : 1;
    const [at, goal] = [a[along], b[along]];
    const span = drawn.get(key)?.findLast((one) => one[0] <= at && one[1] >= at);
    const reach = span ? (goal >= at ? span[1] : span[0]) : at;
    if (reach === at) break;
    if (goal >= at ? reach >= goal : reach <= goal) from += 1;
    else return [along ? [a[0], reach] : [reach, a[1]], ...points.slice(from + 1)];
  }
  return points.slice(from);
}

// The corners, the last drawn back under the arrow head.
export function shaft(line) {
  if (!line.arrow) return line.points;
  const [[dx, dy], [x, y]] = [heading(line), line.points.at(-1)];
  return [...line.points.slice(0, -1), [x - (HEAD - 2) * dx, y - (HEAD - 2) * dy]];
}

// Wing, tip, wing.
export function arrowHead(line) {
  const [[dx, dy], [x, y]] = [heading(line), line.points.at(-1)];
  return [[x - HEAD * dx - WING * dy, y - HEAD * dy - WING * dx], [x, y], [x - HEAD * dx + WING * dy, y - HEAD * dy + WING * dx]];
}

function heading({ points }) {
  const [[ax, ay], [bx, by]] = points.slice(-2);
  return [Math.sign(bx - ax), Math.sign(by - ay)];
}
