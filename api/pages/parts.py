"""A large picture's table on a page: some of its rows at a time, those of a name alone, and what leads on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from api.links import Links
from api.pages.tables import Table, scene_table, silent_words, told_numbers
from graphmodel.analysis.search import fold
from graphmodel.layout.scene import Scene

MOST_ROWS = 600
"""A table of more rows stands on its page in parts."""
SIZE = 100


@dataclass(frozen=True)
class Part:
    """Rows `first` to `last` of `found`, counted from one, of those that `name` chooses; `page` counts from one, too.

    `columns` and `silent` tell a script which columns of the scene's table are shown, and what is written in an empty
    cell.
    """

    name: str
    page: int
    first: int
    last: int
    found: int
    columns: str
    silent: str

    @property
    def before(self) -> str | None:
        return str(self.page - 1) if self.page > 1 else None

    @property
    def after(self) -> str | None:
        return str(self.page + 1) if self.last < self.found else None


def table_of(scene: Scene, links: Links, asked: Mapping[str, str]) -> tuple[Table, Part | None]:
    """The whole table, or the part that an address asks for: `page`, and `name` for the rows of that name."""
    rows = scene.table.rows
    if len(rows) <= MOST_ROWS:
        return scene_table(scene, links), None
    name = asked.get("name", "")[:200]
    wanted = fold(name)
    found = [number for number, row in enumerate(rows) if wanted in fold(row[0])]
    told = asked.get("page", "")
    page = min(max(int(told) if told.isdecimal() and len(told) < 9 else 1, 1), max(1, -(-len(found) // SIZE)))
    own = found[(page - 1) * SIZE : page * SIZE]
    first = (page - 1) * SIZE + 1 if own else 0
    columns = " ".join(map(str, told_numbers(scene)))
    silent = json.dumps(sorted(silent_words(scene.lang)))
    last = first + len(own) - 1 if own else 0
    return scene_table(scene, links, own), Part(name, page, first, last, len(found), columns, silent)
