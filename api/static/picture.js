// A picture in a frame that scrolls: buttons and keys (+ - 0) zoom it, a drag moves it.

import { buttons } from "./buttons.js";

const STEP = 1.25;

export function pictures(root, which = "[data-picture]:not([data-large])") {
  for (const frame of root.querySelectorAll(which)) {
    const svg = frame.querySelector("svg");
    if (svg) prepare(frame, svg, root.querySelector("[data-zoom]"));
  }
}

function prepare(frame, svg, tools) {
  const natural = svg.viewBox.baseVal.width;
  const zoom = (factor) => {
    const before = svg.getBoundingClientRect().width;
    const wide = Math.min(Math.max(before * factor, 160), natural * 6);
    const middle = (frame.scrollLeft + frame.clientWidth / 2) / before;
    set(frame, svg, wide);
    frame.scrollLeft = middle * wide - frame.clientWidth / 2;
  };
  const fit = () => set(frame, svg, Math.min(frame.clientWidth, natural));
  buttons(tools, { out: () => zoom(1 / STEP), in: () => zoom(STEP), fit });
  frame.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { "+": () => zoom(STEP), "-": () => zoom(1 / STEP), 0: fit }[event.key];
    if (!act) return;
    act();
    event.preventDefault();
  });
  drag(frame);
}

function set(frame, svg, wide) {
  frame.dataset.zoomed = "";
  svg.style.maxWidth = "none";
  svg.style.minWidth = "0";
  svg.style.width = `${wide}px`;
  svg.style.height = "auto";
}

function drag(frame) {
  let from = null;
  frame.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    from = { x: event.clientX + frame.scrollLeft, y: event.clientY + frame.scrollTop, moved: false };
  });
  frame.addEventListener("pointermove", (event) => {
    if (!from) return;
    const [dx, dy] = [from.x - event.clientX - frame.scrollLeft, from.y - event.clientY - frame.scrollTop];
    if (!from.moved && Math.hypot(dx, dy) < 5) return;
    from.moved = true;
    frame.setPointerCapture(event.pointerId);
    frame.scrollLeft += dx;
    frame.scrollTop += dy;
  });
  frame.addEventListener("dragstart", (event) => event.preventDefault());
  frame.addEventListener("click", (event) => { if (from?.moved) event.preventDefault(); from = null; }, true);
  frame.addEventListener("pointerup", () => { if (!from?.moved) from = null; });
  frame.addEventListener("pointercancel", () => { from = null; });
}
