"""Answers for people: tables and sentences on a terminal or in a pipe; nothing in them can steer the terminal."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

    from graphmodel.analysis.naming import Name
    from graphmodel.queries import Holds
    from graphmodel.words import Texts

PIPE_WIDTH = 120
"""Columns of a line where nobody tells the width of the paper."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    """The text with control signs written out, so that nothing in a file can move the cursor or turn the text round."""
    return _CONTROL.sub(lambda match: f"\\x{ord(match[0]):02x}", text)


class Paper:
    """A stream on which tables and lines are set, as wide as the terminal."""

    def __init__(self, stream: TextIO) -> None:
        from rich.console import Console

        width = None if stream.isatty() or os.environ.get("COLUMNS") else PIPE_WIDTH
        self._console = Console(file=stream, width=width, highlight=False, markup=False, emoji=False)
        self._stream = stream

    def line(self, text: str = "", style: str = "", indent: int = 0) -> None:
        """One paragraph, wrapped; an empty one is an empty line."""
        if not text:
            self._stream.write("\n")
            return
        from rich.padding import Padding
        from rich.text import Text

        self._set(Padding(Text(printable(text), style=style), (0, 0, 0, indent), expand=False))

    def table(self, headings: Sequence[str], rows: Iterable[Sequence[Any]], *, numbers: Sequence[int] = ()) -> None:
        """A table without lines but the one under its headings; the columns in `numbers` are set right."""
        from rich import box
        from rich.table import Table
        from rich.text import Text

        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
        for number, heading in enumerate(headings):
            table.add_column(
                Text(printable(heading)), justify="right" if number in numbers else "left", overflow="fold"
            )
        for row in rows:
            table.add_row(*(cell if isinstance(cell, Text) else Text(printable(str(cell))) for cell in row))
        self._set(table)

    def pairs(self, pairs: Iterable[tuple[str, Any]]) -> None:
        """Headings on the left, what they head on the right."""
        from rich.table import Table
        from rich.text import Text

        table = Table.grid(padding=(0, 2))
        for heading, value in pairs:
            table.add_row(
                Text(printable(heading), style="bold"),
                value if isinstance(value, Text) else Text(printable(str(value))),
            )
        self._set(table)

    def verbatim(self, text: str) -> None:
        """Text whose lines are not broken."""
        self._stream.write("".join(f"{printable(line)}\n" for line in text.splitlines()))

    def _set(self, what: RenderableType) -> None:
        with self._console.capture() as captured:
            self._console.print(what)
        self._stream.write(re.sub(r" +$", "", captured.get(), flags=re.MULTILINE))


def muted(text: str) -> Text:
    """What is not stated, and other asides."""
    from rich.text import Text

    return Text(printable(text), style="italic dim")


def cell(value: Any, holds: Holds, words: Texts, known: Mapping[str, Name], of: str) -> str | Text:
    """A value of an answer in words; `holds` is what its column, `of`, holds."""
    from graphmodel.analysis.values import said

    told = said(value, holds, words, known, of)
    return muted(told) if value is None or value == [] else told
