// The buttons that zoom a picture; their words stand in the page.
export function buttons(tools, acts) {
  tools.replaceChildren();
  for (const [label, name] of [["−", "out"], ["+", "in"], [null, "fit"]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label ?? tools.dataset[name];
    if (label) button.setAttribute("aria-label", tools.dataset[name]);
    button.addEventListener("click", acts[name]);
    tools.append(button);
  }
}
