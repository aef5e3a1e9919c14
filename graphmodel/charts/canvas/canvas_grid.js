// What is where: cells of the plane; what reaches over many of them is kept apart.
const CELL = 512;

export class Grid {
  // extent(one): its corners, x1, y1, x2, y2, into the four places of the array that it is given.
  constructor(all, extent) {
    this.all = all;
    this.extents = new Float64Array(4 * all.length);
    this.cells = new Map();
    this.large = [];
    const own = [0, 0, 0, 0];
    all.forEach((one, number) => {
      extent(one, own);
      this.extents.set(own, 4 * number);
      const [a, b, c, d] = [own[0], own[1], own[2], own[3]].map((side) => Math.floor(side / CELL));
      if ((c - a + 1) * (d - b + 1) > 16) return this.large.push(number);
      for (let i = a; i <= c; i += 1) {
        for (let j = b; j <= d; j += 1) {
          const key = i * 65536 + j;
          const cell = this.cells.get(key);
          cell ? cell.push(number) : this.cells.set(key, [number]);
        }
      }
    });
  }

  // In the scene's order, each once.
  within([x1, y1, x2, y2]) {
    const [a, b, c, d] = [x1, y1, x2, y2].map((one) => Math.floor(one / CELL));
    let numbers;
    if ((c - a + 1) * (d - b + 1) >= this.cells.size) numbers = this.all.keys();
    else {
      const found = new Set(this.large);
      for (let i = a; i <= c; i += 1) {
        for (let j = b; j <= d; j += 1) for (const number of this.cells.get(i * 65536 + j) ?? []) found.add(number);
      }
      numbers = [...found].sort((one, other) => one - other);
    }
    const seen = [];
    const { extents } = this;
    for (const number of numbers) {
      const at = 4 * number;
      if (extents[at] <= x2 && extents[at + 1] <= y2 && extents[at + 2] >= x1 && extents[at + 3] >= y1) seen.push(this.all[number]);
    }
    return seen;
  }

  // The last that stands there, or null; so many pixels beside one counts, too.
  at(x, y, beside = 0) {
    const near = this.within([x - beside, y - beside, x + beside, y + beside]);
    return near.findLast((one) => x >= one.x && y >= one.y && x <= one.x + one.w && y <= one.y + one.h) ?? near.at(-1) ?? null;
  }
}
