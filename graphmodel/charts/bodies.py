"""The elements behind a scene's boxes: each once, with its name and who stands above it; its row of the table."""

from __future__ import annotations

import re

from graphmodel.charts.drawn import DrawnBox
from graphmodel.layout.scene import Box, Scene

_UNHELD = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def held(text: str) -> str:
    """The text without what XML cannot hold."""
    return _UNHELD.sub("", text)


def model_of(scene: Scene) -> str:
    """The model's id, which `chart_scene` puts before the picture's name (and what the picture is of)."""
    name = f"-{scene.kind}"
    return scene.id.removesuffix(name) if scene.id.endswith(name) else scene.id.partition(f"{name}-")[0]


def is_reference(box: Box) -> bool:
    """Whether the box stands for an element that has a box of its own (an alternative parent beside its child)."""
    return bool(box.href) and box.id.endswith(f"?{box.href}")


def drawn_boxes(scene: Scene) -> tuple[DrawnBox, ...]:
    """Each element once, in the scene's order; only a structure's lines say who stands above whom."""
    names: dict[str, str] = {}
    above: dict[str, dict[str, None]] = {}
    for box in scene.boxes:
        if box.href:
            names.setdefault(box.href, box.name)
    if scene.kind == "structure":
        known = {box.id: box.href for box in scene.boxes if box.href}
        for line in scene.lines:
            for source, target in ((known[a], known[b]) for a in line.sources for b in line.targets):
                above.setdefault(target, {})[source] = None
    return tuple(DrawnBox(key, name, tuple(above.get(key, ()))) for key, name in names.items())


def rows_of(scene: Scene) -> dict[str, tuple[str, ...]]:
    """A structure's table by element: bodies stand in it in the order of their boxes."""
    own = [box.href or box.id for box in scene.boxes if not is_reference(box)]
    return dict(zip(own, scene.table.rows, strict=True))
