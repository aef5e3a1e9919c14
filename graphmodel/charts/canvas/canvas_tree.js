// Who stands under whom in a scene: by its lines, else by the frames that its boxes stand in.

export function tree(scene) {
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  const parent = new Map();
  for (const line of scene.lines) {
    for (const target of line.targets) {
      if (!parent.has(target) && boxes.has(line.sources[0]) && line.sources[0] !== target) parent.set(target, line.sources[0]);
    }
  }
  framed(scene, boxes, parent);
  const children = new Map();
  for (const box of scene.boxes) {
    const above = parent.get(box.id) ?? null;
    children.has(above) ? children.get(above).push(box) : children.set(above, [box]);
  }
  for (const own of children.values()) own.forEach((box, i) => (box.beside = { own, i }));
  const aside = (box, by) => box.beside.own[box.beside.i + by] ?? box;
  return {
    first: [...(children.get(null) ?? scene.boxes)].sort((a, b) => a.y - b.y || a.x - b.x)[0] ?? null,
    up: (box) => boxes.get(parent.get(box.id)) ?? box,
    down: (box) => children.get(box.id)?.[0] ?? box,
    left: (box) => aside(box, -1),
    right: (box) => aside(box, 1),
  };
}

// A frame stands after the one around it; the last that holds a box is the innermost.
function framed(scene, boxes, parent) {
  const frames = scene.territories;
  const holds = (frame, one) =>
    frame.x <= one.x && frame.y <= one.y && frame.x + frame.w >= one.x + one.w && frame.y + frame.h >= one.y + one.h;
  for (const box of scene.boxes) {
    if (parent.has(box.id)) continue;
    const around = frames.findLast((frame) => frame.id !== box.id && holds(frame, box));
    if (around && boxes.has(around.id)) parent.set(box.id, around.id);
  }
}
