// Colours, sizes and dashes as the style sheet of the inline pictures has them now, in light, dark or forced colours.
export function look(canvas) {
  const known = new Map();
  const probe = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  probe.setAttribute("class", "gm-chart");
  probe.style.display = "none";
  const page = getComputedStyle(document.body);
  return {
    paper: page.backgroundColor,
    ink: page.color,
    accent: getComputedStyle(canvas).outlineColor,
    // Of an element of that name and those classes, inside a group of other classes.
    of(tag, classes, parent = "") {
      const key = `${tag}|${classes}|${parent}`;
      if (!known.has(key)) known.set(key, computed(canvas, probe, tag, classes, parent));
      return known.get(key);
    },
  };
}

function computed(canvas, probe, tag, classes, parent) {
  const group = document.createElementNS(probe.namespaceURI, "g");
  const one = document.createElementNS(probe.namespaceURI, tag);
  group.setAttribute("class", parent);
  one.setAttribute("class", classes);
  group.append(one);
  probe.replaceChildren(group);
  canvas.after(probe);
  const { fill, stroke, strokeWidth, strokeDasharray, strokeLinecap, fontSize, fontWeight, fontStyle, fontFamily } = getComputedStyle(one);
  const found = {
    fill, stroke, width: parseFloat(strokeWidth), size: parseFloat(fontSize), cap: strokeLinecap,
    dash: strokeDasharray === "none" ? [] : strokeDasharray.split(/[ ,]+/).map(parseFloat),
    font: (size) => `${fontStyle} ${fontWeight} ${size}px ${fontFamily}`,
  };
  probe.remove();
  return found;
}
