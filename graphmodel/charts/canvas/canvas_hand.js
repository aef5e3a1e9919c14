// What hands do to a large picture: keys, wheel, mouse, one finger and two.
const STEP = 1.25;
const FINGER = 14;

export function keys(chart) {
  chart.canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" }[event.key];
    const step = to && !event.shiftKey && (() => chart.step(to));
    const other = {
      "+": chart.acts.in, "-": chart.acts.out, "−": chart.acts.out, 0: chart.acts.fit, Escape: () => chart.choose(null),
      Enter: () => chart.open(),
    }[event.key];
    const act = to ? step || chart.acts[to] : other;
    if (!act) return;
    act();
    event.preventDefault();
  });
}

// Without Ctrl the wheel scrolls the page until the picture has the focus.
export function wheel(chart) {
  chart.canvas.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey && document.activeElement !== chart.canvas) return;
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 20 : 1;
    chart.zoom(Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0015)), event.offsetX, event.offsetY);
  }, { passive: false });
}

export function pointers(chart) {
  const { canvas } = chart;
  const down = new Map();
  let moved = false;
  const span = () => {
    const [a, b] = [...down.values()];
    return b && { d: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    moved = down.size > 0;
    down.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    const last = down.get(event.pointerId);
    if (!last) return;
    const [dx, dy] = [event.offsetX - last.x, event.offsetY - last.y];
    if (!moved && Math.hypot(dx, dy) < (event.pointerType === "touch" ? 9 : 5)) return;
    moved = true;
    const before = span();
    down.set(event.pointerId, { x: event.offsetX, y: event.offsetY });
    const after = span();
    if (!before) return chart.pan(-dx, -dy);
    if (before.d > 0) chart.zoom(after.d / before.d, after.x, after.y);
    chart.pan(before.x - after.x, before.y - after.y);
  });
  const up = (event) => {
    if (!down.delete(event.pointerId) || moved || event.type !== "pointerup") return;
    const { x, y, scale } = chart.view;
    const beside = event.pointerType === "touch" ? FINGER / scale : 0;
    chart.choose(chart.drawing.boxes.at(x + event.offsetX / scale, y + event.offsetY / scale, Math.min(beside, 60)));
  };
  canvas.addEventListener("pointerup", up);
  canvas.addEventListener("pointercancel", up);
  canvas.addEventListener("dblclick", (event) => chart.zoom(STEP * STEP, event.offsetX, event.offsetY));
}
