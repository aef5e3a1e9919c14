"""A draw.io file that comes back: what was drawn in it, and what its boxes and lines show now.

What counts: a box's label is its name; a line from box to box says that the first stands above the second (a line that
somebody added in a structure: the higher box above the lower, whichever end was drawn first); a copy of a box is a box
that was added; a shape that has neither words nor lines, a mere text, and what lies on another page are no boxes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

from graphmodel.charts.drawio import LINE, RECORD
from graphmodel.charts.drawiofile import Cell, pages
from graphmodel.charts.drawn import Drawn, DrawnBox, Passed
from graphmodel.charts.labels import shown_name
from graphmodel.errors import InputError
from graphmodel.model.vocabulary import LANGS

_OURS = re.compile(r"(?:0|1|(?:band|territory|line|box|note|header|footer|layer)-.*)", re.DOTALL)
"""Ids of cells that were drawn; draw.io gives others to what somebody adds."""

_DEEPEST = 50


def read_drawio(content: bytes, name: str = "draw.io file") -> Drawn:
    """`name` is for the errors. Raises InputError for what is no such file, is damaged, or was not drawn by us."""
    found = [
        _Page(number, cells, record).drawn()
        for number, cells in enumerate(pages(content, name), 1)
        if (record := _record(cells, name))
    ]
    if not found:
        raise InputError(
            f"{name}: the file does not say what was drawn in it. Give a .drawio file that graphmodel wrote; edit the "
            "page that it has, and do not paste its boxes into a new file."
        )
    changed = [drawn for drawn in found if drawn.now != drawn.then]
    if len({(drawn.model, drawn.chart, drawn.then, drawn.now) for drawn in changed}) > 1:
        raise InputError(f"{name}: {len(changed)} pages of the file have been changed, each in its own way. "
                         "Keep the page that counts, and delete the others.")  # fmt: skip
    return (changed or found)[0]


def _record(cells: Sequence[Cell], name: str) -> Drawn | None:
    written = next((cell.properties[RECORD] for cell in cells if RECORD in cell.properties), None)
    if written is None:
        return None
    try:
        told: Any = json.loads(written)
        boxes = [DrawnBox(_str(key), _str(called), tuple(map(_str, above))) for key, called, above in told["then"]]
        at = None if told["at"] is None else _str(told["at"])
        lang = told.get("lang")
        return Drawn(_str(told["model"]), _str(told["chart"]), at, tuple(boxes), (), lang if lang in LANGS else None)
    except (ValueError, TypeError, KeyError, RecursionError) as problem:
        raise InputError(f"{name}: what the file says of its drawing ({RECORD}) is damaged. "
                         "Draw the chart anew, and edit that file.") from problem  # fmt: skip


def _str(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


class _Page:
    def __init__(self, number: int, cells: Sequence[Cell], record: Drawn) -> None:
        self.number, self.record = number, record
        self.then = {box.key: box for box in record.then}
        self.cells = {cell.ident: cell for cell in cells}
        self.ours = self._ours()
        tied = {end for cell in cells if cell.edge for end in (cell.source, cell.target)}
        self.added = {cell.ident: cell for cell in cells if cell.ident not in self.ours and _is_box(cell, tied)}
        self.keys = {ident: cell.properties["element"] for ident, cell in self.ours.items()}
        for ident in self.added:
            self.keys[ident] = f"+{ident}" if ident in self.then else ident

    def _ours(self) -> dict[str, Cell]:
        """The boxes that were drawn; one that was cut and pasted has another id, and so have copies of one."""
        out: dict[str, Cell] = {}
        for cell in self.cells.values():
            drawn_as = cell.properties.get("cell", "")
            if cell.properties.get("element") in self.then and (drawn_as not in out or cell.ident == drawn_as):
                out[drawn_as] = cell
        return {cell.ident: cell for cell in out.values()}

    def drawn(self) -> Drawn:
        above = self._above() if self.record.chart == "structure" else {}
        drawings: dict[str, list[Cell]] = {}
        for cell in self.ours.values():
            drawings.setdefault(cell.properties["element"], []).append(cell)
        now: list[DrawnBox] = []
        for box in self.record.then:
            cells = drawings.get(box.key, [])
            if any(not _is_reference(cell) for cell in cells):
                called = (shown_name(cell.label, box.name, html=cell.html) for cell in cells)
                name = next((name for name in called if name != box.name), box.name)
                now.append(DrawnBox(box.key, name, _in_order(above.get(box.key, ()), box.parents)))
        for ident, cell in self.added.items():
            key = self.keys[ident]
            now.append(DrawnBox(key, _name(cell), tuple(above.get(key, ()))))
        return replace(self.record, now=tuple(now), passed=tuple(self._passed()))

    def _passed(self) -> Iterator[Passed]:
        for ident, cell in self.cells.items():
            if ident in self.keys or _OURS.fullmatch(ident):
                continue
            if cell.vertex and (text := _name(cell)):
                yield Passed(self.number, text)
            elif cell.edge and None in (self._box_at(cell.source), self._box_at(cell.target)):
                yield Passed(self.number)

    def _above(self) -> dict[str, dict[str, None]]:
        """For each key those above it."""
        out: dict[str, dict[str, None]] = {}
        for cell in self.cells.values():
            source, target = self._box_at(cell.source), self._box_at(cell.target)
            if not cell.edge or source is None or target is None or self.keys[source] == self.keys[target]:
                continue
            if not cell.ident.startswith(LINE) and self._top(target) < self._top(source):
                source, target = target, source
            out.setdefault(self.keys[target], {})[self.keys[source]] = None
        return out

    def _box_at(self, ident: str) -> str | None:
        """The box that a line's end is tied to: the cell itself, or the one that it is a part of."""
        return next((one for one in self._upwards(ident) if one in self.keys), None)

    def _top(self, ident: str) -> float:
        return sum(self.cells[one].top for one in self._upwards(ident))

    def _upwards(self, ident: str) -> Iterator[str]:
        """The cell and what it lies in, as deep as anybody puts groups into groups; a damaged file has circles."""
        for _ in range(_DEEPEST):
            if ident not in self.cells:
                return
            yield ident
            ident = self.cells[ident].parent


def _is_box(cell: Cell, tied: Collection[str]) -> bool:
    """Whether somebody meant a box with it: what we drew beside the boxes is text, a part, or has no words."""
    if not cell.vertex or cell.properties.get("element") == "" or cell.style.get("part") == "1":
        return False
    if "text" in cell.style or "edgeLabel" in cell.style:
        return False
    return cell.ident in tied or bool(_name(cell))


def _is_reference(cell: Cell) -> bool:
    return cell.properties.get("reference") == "1"


def _name(cell: Cell) -> str:
    """The name of a box that was added; a copy has the breaks of the one that it was copied from."""
    return shown_name(cell.label, cell.properties.get("name"), html=cell.html)


def _in_order(keys: Collection[str], then: Sequence[str]) -> tuple[str, ...]:
    """Those that were there before in their old order, then the new ones."""
    return (*(key for key in then if key in keys), *(key for key in keys if key not in then))
