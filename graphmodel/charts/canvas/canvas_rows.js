// The table under the picture: what is chosen in one is marked in the other. A table that the server gives in parts is
// filled from the scene, so that the part with what is chosen can be shown at once.
import { fold } from "./fold.js";

export function rows(chart) {
  const section = document.querySelector(".as-text");
  const table = section?.querySelector("table");
  if (!table) return { mark: () => {} };
  const boxes = aboutRows(chart.scene);
  const form = section.querySelector("form[data-parts]");
  return form && boxes ? new Parts(chart, section, table, form, boxes) : new All(chart, table, boxes);
}

// The box of each row of a structure's table; other tables are told by their addresses.
function aboutRows({ kind, table, boxes }) {
  const own = kind === "structure" && boxes.slice(0, table.rows.length);
  return own && own.length === table.rows.length && own.every((box, i) => box.name === table.rows[i][0]) ? own : null;
}

function locate(chart, box) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "locate";
  button.setAttribute("aria-label", `${chart.place.dataset.locate}: ${box.name}`);
  button.addEventListener("click", () => chart.reveal(box));
  return button;
}

class Marked {
  show(row) {
    this.marked?.removeAttribute("aria-current");
    this.marked = row;
    row?.setAttribute("aria-current", "true");
  }
}

class All extends Marked {
  constructor(chart, table, boxes) {
    super();
    this.rowOf = new Map();
    const byAddress = new Map(boxes ? [] : chart.scene.boxes.filter((box) => box.href).map((box) => [chart.address(box), box]));
    for (const [i, row] of [...table.tBodies[0].rows].entries()) {
      const cell = row.querySelector(".lead-cell");
      const link = cell?.querySelector("a");
      const box = boxes ? boxes[i] : link && byAddress.get(link.getAttribute("href"));
      if (!box || !cell) continue;
      this.rowOf.set(box.id, row);
      (link ?? cell.lastChild).after(locate(chart, box));
    }
    this.mark(chart.chosen);
  }

  mark(box) {
    this.show(box && this.rowOf.get(box.id));
  }
}

class Parts extends Marked {
  constructor(chart, section, table, form, boxes) {
    super();
    Object.assign(this, { chart, table, boxes });
    this.size = Number(form.dataset.parts);
    this.columns = form.dataset.columns.split(" ").map(Number);
    this.numberOf = new Map(boxes.map((box, i) => [box.id, i]));
    this.field = form.querySelector("input[type=search]");
    this.told = section.querySelector("[data-told]");
    this.ways = [...section.querySelectorAll("[data-way]")];
    this.headings = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
    this.silent = new Set(JSON.parse(form.dataset.silent));
    this.labels = new Map(this.ways.map((way) => [way.dataset.way, way.textContent]));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.querySelector("button").hidden = true;
    this.field.addEventListener("input", () => this.filter());
    for (const [i, way] of this.ways.entries()) this.ways[i] = this.button(way);
    this.filter(Number(form.dataset.first));
  }

  button(way) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = way.textContent;
    button.dataset.way = way.dataset.way;
    button.addEventListener("click", () => this.fill(this.first + (way.dataset.way === "next" ? this.size : -this.size)));
    way.replaceWith(button);
    return button;
  }

  filter(first = 0) {
    const wanted = fold(this.field.value).trim();
    this.folded ??= wanted ? this.boxes.map((box) => fold(box.name)) : null;
    this.found = [...this.boxes.keys()];
    if (wanted) this.found = this.found.filter((i) => this.folded[i].includes(wanted));
    this.fill(first);
  }

  fill(first) {
    const { found, size } = this;
    this.first = Math.max(0, Math.min(first, found.length - 1));
    this.first -= this.first % size;
    this.rowOf = new Map();
    const rows = found.slice(this.first, this.first + size).map((i) => this.row(i));
    this.table.tBodies[0].replaceChildren(...rows);
    const last = Math.min(this.first + size, found.length);
    const number = new Intl.NumberFormat(document.documentElement.lang);
    this.told.textContent = `${found.length ? number.format(this.first + 1) : 0}–${number.format(last)} / ${number.format(found.length)}`;
    for (const way of this.ways) way.disabled = way.dataset.way === "next" ? last >= found.length : this.first === 0;
    this.show(this.chart.chosen && this.rowOf.get(this.chart.chosen.id));
  }

  row(i) {
    const row = document.createElement("tr");
    const box = this.boxes[i];
    const above = this.chart.tree.up(box);
    for (const [at, column] of this.columns.entries()) {
      const cell = row.insertCell();
      const text = this.chart.scene.table.rows[i][column];
      cell.dataset.column = this.headings[at];
      const to = column ? above !== box && above.name === text && above : box;
      const inside = document.createElement(to ? "a" : this.silent.has(text) ? "i" : "span");
      inside.textContent = text;
      if (inside.localName === "i") inside.className = "silent";
      if (to) inside.href = this.chart.address(to);
      cell.append(inside);
      if (column) continue;
      cell.className = "lead-cell";
      cell.append(locate(this.chart, box));
    }
    this.rowOf.set(box.id, row);
    return row;
  }

  // The part with the chosen row; a filter that hides it is left.
  mark(box) {
    const number = box ? this.numberOf.get(box.id) : undefined;
    if (number === undefined) return this.show(null);
    if (!this.rowOf.has(box.id)) {
      let at = this.found.indexOf(number);
      if (at < 0) {
        this.field.value = "";
        this.filter(number);
        at = number;
      } else this.fill(at);
    }
    this.show(this.rowOf.get(box.id));
  }
}
