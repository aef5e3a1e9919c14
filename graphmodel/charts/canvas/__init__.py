"""The canvas that large pictures are drawn on: its scripts and style for pages, and as one script for a single file."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from graphmodel.layout.scene import Scene

_FOLDER = Path(__file__).parent
_IMPORT = re.compile(r'^import (\{[^}]*\}) from "\./(\w+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?(?:class|function|const) (\w+))", re.MULTILINE)
SCRIPTS = tuple(sorted(path for path in _FOLDER.iterdir() if path.suffix in (".js", ".css")))
"""The modules and the style sheet; modules import one another by their bare file names."""


@cache
def bundle(start: str = "canvas") -> str:
    """The module `start` and what it imports as one script: each a function of its own, after what it imports."""
    done: dict[str, str] = {}

    def add(name: str) -> None:
        if name in done:
            return
        text = (_FOLDER / f"{name}.js").read_text(encoding="utf-8")
        for _, needed in _IMPORT.findall(text):
            add(needed)
        given = ", ".join(told for _, told in _EXPORT.findall(text))
        inside = _EXPORT.sub(r"\1", _IMPORT.sub(r"const \1 = $\2;", text))
        done[name] = f"const ${name} = (() => {{\n{inside}return {{ {given} }};\n}})();\n"

    add(start)
    return "".join(done.values())


def style() -> str:
    return (_FOLDER / "canvas.css").read_text(encoding="utf-8")


def slim_json(scene: Scene) -> str:
    """The scene as the scripts read it: without what is as by default, and without header and footer."""
    return scene.model_dump_json(exclude_defaults=True, exclude={"header", "footer"})
