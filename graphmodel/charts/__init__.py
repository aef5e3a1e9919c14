"""Pictures: a scene as a file that people read, mail and print. `write_chart` chooses by the file's suffix."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from graphmodel.charts.canvaspage import framed, is_large
from graphmodel.charts.formats import FORMATS, Options
from graphmodel.charts.options import chosen
from graphmodel.errors import InputError, UsageError
from graphmodel.layout.scene import Scene
from graphmodel.layout.words import Words

SUFFIXES = tuple(FORMATS)


class Picture:
    """A picture that shows itself in a notebook, as SVG or a large one on a canvas; it needs nothing from elsewhere."""

    def __init__(self, scene: Scene, words: Words | None = None) -> None:
        self.scene, self._words = scene, words

    def __repr__(self) -> str:
        return f"<Picture {self.scene.title!r}>"

    def _repr_svg_(self) -> str | None:
        return None if is_large(self.scene) else rendered(self.scene, ".svg", self._words).decode("utf-8")

    def _repr_html_(self) -> str | None:
        return framed(self.scene, self._words) if is_large(self.scene) else None

    def write(self, path: str | Path, **options: Any) -> None:
        """Write it, by the ending of the name, as `write_chart` does; `options` are those of Options: paper="A3"."""
        write_chart(self.scene, path, self._words, chosen(options))


def write_chart(scene: Scene, path: str | Path, words: Words | None = None, options: Options | None = None) -> None:
    """Write `path` whole or not at all; `-` is SVG on standard output. `words`: by default the product's.

    Raises UsageError for another suffix than SUFFIXES and for an option that says nothing to the format, InputError
    where the file cannot be written.
    """
    if str(path) == "-":
        sys.stdout.buffer.write(rendered(scene, ".svg", words, options))
        sys.stdout.flush()
        return
    target = Path(path)
    suffix = target.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(
            f"{target}: a picture's file ends in {' or '.join(SUFFIXES)}, this one in {suffix or 'nothing'}. "
            "Give it one of these endings, or - for SVG on standard output."
        )
    if not target.parent.is_dir():
        raise InputError(f"{target}: there is no folder {target.parent}. Make it first, or choose another place.")
    if target.is_dir():
        raise InputError(f"{target}: this is a folder. Give the picture a name of its own.")
    content = rendered(scene, suffix, words, options)
    try:
        _replace(target, content)
    except OSError as problem:
        raise InputError(f"{target}: cannot be written ({problem.strerror}). Choose another place.") from problem


def rendered(scene: Scene, suffix: str, words: Words | None = None, options: Options | None = None) -> bytes:
    """The picture in the format of that suffix, one of SUFFIXES. Raises UsageError for an option that is not for it."""
    options = options or Options()
    options.fit(suffix)
    return FORMATS[suffix].draw(scene, words, options)


def _replace(target: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        part.chmod(0o644)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
