"""Answers of views and texts of pictures as tables: what a cell shows, and where its names lead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, cast

from api.deps import Asked
from api.links import Links
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.passages import Passage, passages
from graphmodel.analysis.values import said
from graphmodel.analysis.veil import Veil
from graphmodel.analysis.views import Answer, view, view_headers
from graphmodel.layout.scene import Box, Scene
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import Column, Holds
from graphmodel.store import Row
from graphmodel.words import Texts, texts


class Said(NamedTuple):
    """One value in a cell; `href` where it leads, `lang` the language of a name."""

    text: str
    href: str | None = None
    lang: str | None = None


@dataclass(frozen=True)
class Cell:
    """What a cell shows: values, or passages; neither: it is not stated. `number` aligns it to the right."""

    said: tuple[Said, ...] = ()
    passages: tuple[Passage, ...] = ()
    number: bool = False


@dataclass(frozen=True)
class Table:
    """A table with its heading, the question it answers, and the query behind it (None for a picture's text).

    `lead` is the number of the column that names what a row is about, `silent` are columns left out as empty.
    """

    name: str
    title: str
    answers: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    query: str | None = None
    lead: int = 0
    silent: tuple[str, ...] = ()


def answer_table(asked: Asked, answer: Answer) -> Table:
    """The answer of a view with names, words and passages in a language, private persons hidden."""
    reader, lang = asked.reader, asked.lang
    veil = Veil(reader, answer.model, lang)
    told = _Table(texts(lang), names(reader, answer.uids(), lang, veil.hide), asked.links, veil)
    wanted = [uid for row in answer.rows for name, column in answer.columns.items() if column.holds == "evidence"
              for uid in _list(row[name])]  # fmt: skip
    told.passages = passages(reader, wanted, veil.hide)
    query, header = view(answer.view), view_headers()[answer.view]
    return Table(
        answer.view, header.title.in_(lang), header.answers.in_(lang),
        tuple(column.in_(lang) or name for name, column in answer.columns.items()),
        tuple(told.row(row, answer.columns) for row in answer.rows),
        query.text,
        list(answer.columns).index(header.lead) if header.lead else 0,
    )  # fmt: skip


def silent_words(lang: Lang) -> set[str]:
    """What a picture's table writes where nothing is stated."""
    words = texts(lang)
    return {words("chart-not-stated"), words("not-stated"), ""}


def told_numbers(scene: Scene) -> list[int]:
    """The columns of a picture's table of which some row says something; the first is always there."""
    silent, rows = silent_words(scene.lang), scene.table.rows
    return [
        number
        for number in range(len(scene.table.columns))
        if not rows or not number or any(row[number] not in silent for row in rows)
    ]


def scene_table(scene: Scene, links: Links, numbers: Sequence[int] | None = None) -> Table:
    """The same as a picture says, or its rows of these numbers; names lead where the boxes lead."""
    silent, told = silent_words(scene.lang), told_numbers(scene)
    own = _own_boxes(scene)
    parents = {target: line.sources[0] for line in scene.lines if own for target in line.targets}
    boxes = {box.id: box for box in scene.boxes}
    where = {box.name: box.href for box in scene.boxes if box.href}

    def cell(text: str, near: Mapping[str, str | None]) -> Cell:
        uid = near.get(text, where.get(text))
        return Cell() if text in silent else Cell((Said(text, links.thing(uid) if uid else None),))

    rows: list[tuple[Cell, ...]] = []
    for number in range(len(scene.table.rows)) if numbers is None else numbers:
        near: dict[str, str | None] = {}
        if own:  # of two bodies of one name, the body itself and the one above it
            above = boxes.get(parents.get(own[number].id, ""))
            near = {one.name: one.href for one in (above, own[number]) if one}
        rows.append(tuple(cell(scene.table.rows[number][column], near) for column in told))
    columns, silents = scene.table.columns, set(range(len(scene.table.columns))) - set(told)
    return Table(
        scene.kind, scene.table.caption, "", tuple(columns[number] for number in told), tuple(rows),
        silent=tuple(columns[number] for number in sorted(silents)),
    )  # fmt: skip


def _own_boxes(scene: Scene) -> tuple[Box, ...]:
    """The box of each row of a structure's table; of other tables none is known."""
    boxes, rows = scene.boxes[: len(scene.table.rows)], scene.table.rows
    same = scene.kind == "structure" and len(boxes) == len(rows)
    return boxes if same and all(box.name == row[0] for box, row in zip(boxes, rows, strict=True)) else ()


def told_columns(table: Table) -> Table:
    """Without the columns of which no row says anything; their names are kept."""
    told = [
        number
        for number in range(len(table.columns))
        if not table.rows or number == table.lead or any(row[number].said or row[number].passages for row in table.rows)
    ]
    return replace(
        table,
        columns=tuple(table.columns[number] for number in told),
        rows=tuple(tuple(row[number] for number in told) for row in table.rows),
        lead=told.index(table.lead),
        silent=tuple(column for number, column in enumerate(table.columns) if number not in told),
    )


class _Table:
    def __init__(self, words: Texts, known: Mapping[str, Name], links: Links, veil: Veil) -> None:
        self.words, self.known, self.links, self.veil = words, known, links, veil
        self.passages: dict[str, Passage] = {}

    def row(self, row: Row, columns: Mapping[str, Column]) -> tuple[Cell, ...]:
        return tuple(self.cell(row[name], column.holds, name) for name, column in columns.items())

    def cell(self, value: Any, holds: Holds, column: str) -> Cell:
        values = _list(value)
        if holds == "evidence":
            return Cell(passages=tuple(self.passages[uid] for uid in values if uid in self.passages))
        return Cell(tuple(self.said(one, holds, column) for one in values), number=holds == "number")

    def said(self, value: Any, holds: Holds, column: str) -> Said:
        text = said(value, holds, self.words, self.known, column, self.veil.hide)
        if holds != "thing":
            return Said(text)
        name, shown = self.known.get(value), self.veil.shown(value)
        label, lang = (name.label, name.lang) if name else ("", None)
        return Said(text, self.links.thing(shown, label) if shown else None, lang)


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    return cast("list[Any]", value) if isinstance(value, list) else [value]
