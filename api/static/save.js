// A picture is drawn while the reader stays on the page: what is going on is said, and the file is handed over at the end.

export function savings(root) {
  for (const menu of root.querySelectorAll("[data-save]")) {
    menu.addEventListener("submit", (event) => {
      event.preventDefault();
      const form = event.target;
      const chosen = [...new FormData(form)].filter(([, value]) => value !== "");
      save(menu, form, `${form.getAttribute("action")}?${new URLSearchParams(chosen)}`);
    });
    menu.addEventListener("click", (event) => {
      const link = event.target.closest("a[download]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      save(menu, link, link.href);
    });
  }
}

async function save(menu, asked, address) {
  if (menu.dataset.busy) return;
  const told = asked.closest("li").querySelector("[role=status]");
  for (const other of menu.querySelectorAll("[role=status]")) other.replaceChildren();
  menu.dataset.busy = "true";
  menu.setAttribute("aria-busy", "true");
  say(told, asked.dataset.busy, "busy");
  try {
    const answer = await fetch(address);
    if (answer.ok) {
      const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? asked.getAttribute("download");
      hand(await answer.blob(), name);
      say(told, asked.dataset.done, "done");
    } else {
      const problem = await answer.json();
      const why = document.createElement("span");
      why.lang = "en";
      why.textContent = problem.detail;
      say(told, `${menu.dataset.failed} `, "failed", why);
    }
  } catch {
    say(told, menu.dataset.silent, "failed");
  }
  delete menu.dataset.busy;
  menu.removeAttribute("aria-busy");
}

function say(told, text, state, ...more) {
  told.dataset.state = state;
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", text);
  told.replaceChildren(...(state === "busy" ? [bar] : []), text, ...more);
}

function hand(file, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
