// What a page can do more where scripts run: choose at once, zoom, drag and save a picture, sort and filter a table.
import { canvases } from "./canvas.js";
import { pictures } from "./picture.js";
import { savings } from "./save.js";
import { tables } from "./table.js";

for (const select of document.querySelectorAll("[data-go]")) {
  select.form.querySelector("button").hidden = true;
  select.addEventListener("change", () => select.form.requestSubmit());
}
for (const menu of document.querySelectorAll("details.menu")) {
  document.addEventListener("click", (event) => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
}
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("main details:not([open], .menu, .query)")];
  for (const one of folded) one.open = true;
});
addEventListener("afterprint", () => { for (const one of folded) one.open = false; });
// Where lines may break is no part of what a reader takes along.
const breaks = /[\u00AD\u200B]/g;
addEventListener("copy", (event) => {
  const chosen = getSelection();
  if (!chosen.rangeCount || String(chosen).search(breaks) < 0) return;
  const box = document.createElement("div");
  box.append(chosen.getRangeAt(0).cloneContents());
  for (const link of box.querySelectorAll("a[href]")) link.setAttribute("href", link.href);
  event.clipboardData.setData("text/plain", String(chosen).replace(breaks, ""));
  event.clipboardData.setData("text/html", box.innerHTML.replace(breaks, ""));
  event.preventDefault();
});
pictures(document);
savings(document);
tables(document);
canvases(document, (place, frame) => {
  const spare = frame.querySelector("noscript"); // what is in it is text where scripts run
  if (spare) {
    const image = new Image();
    [image.src, image.alt] = [spare.dataset.src, spare.dataset.alt];
    spare.replaceWith(image);
  } else pictures(document, "[data-picture]");
});
