// Tables: a click on a heading sorts, a field filters. The rows are the server's; only their order and sight change.

import { fold } from "./fold.js";

export function tables(root) {
  for (const table of root.querySelectorAll("table[data-sortable]")) {
    const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    for (const [column, heading] of [...table.tHead.rows[0].cells].entries()) sortable(table, heading, column, compare);
    if (table.dataset.filterLabel) filter(table);
  }
}

function sortable(table, heading, column, compare) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = heading.textContent;
  heading.replaceChildren(button);
  button.addEventListener("click", () => {
    const down = heading.getAttribute("aria-sort") === "ascending";
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => [row.cells[column].textContent.trim(), row]);
    rows.sort((a, b) => (down ? -1 : 1) * compare(a[0], b[0]));
    body.append(...rows.map(([, row]) => row));
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
  });
}

function filter(table) {
  const label = document.createElement("label");
  label.className = "filter";
  const field = document.createElement("input");
  field.type = "search";
  const count = document.createElement("output");
  label.append(table.dataset.filterLabel, field, count);
  table.closest(".table").before(label);
  const rows = [...table.tBodies[0].rows].map((row) => [fold(row.textContent), row]);
  field.addEventListener("input", () => {
    const wanted = fold(field.value);
    let seen = 0;
    for (const [text, row] of rows) {
      row.hidden = !text.includes(wanted);
      seen += row.hidden ? 0 : 1;
    }
    count.textContent = field.value ? `${seen} / ${rows.length}` : "";
  });
}
