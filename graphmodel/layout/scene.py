"""The scene: what every picture is drawn from. Plain values, in CSS pixels, y downwards; `model_dump_json` is its JSON.

A picture has three parts, one under another: a header (title, date), a body (bands, boxes, lines, notes) and a footer
(legend, source). Each part has its own origin at its top left corner, so that a page that has a heading of its own can
show the body alone. Text is already broken into lines; `y` is the base line.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

Lang = Literal["fi", "sv", "en"]
Stroke = Literal["solid", "dashed", "dotted"]
Tone = Literal["plain", "prepares", "open", "planned", "unidentified"]
Role = Literal[
    "title", "subtitle", "head", "name", "silent", "unsaid", "sub", "note", "warning", "label", "legend", "source"
]
Anchor = Literal["start", "middle", "end"]


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


_Value = TypeVar("_Value", bound=Frozen)
_PARTS = ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")


def trusted(cls: type[_Value]) -> Callable[[dict[str, Any]], _Value]:
    """Makes values of the class without a check, several times as fast: of all fields, as the class would keep them."""
    new, known = object.__new__, set(cls.model_fields)
    put_fields, put_known, put_extra, put_private = (vars(BaseModel)[part].__set__ for part in _PARTS)

    def make(fields: dict[str, Any]) -> _Value:
        made = new(cls)
        put_fields(made, fields)
        put_known(made, known)  # one set for all: a frozen value never changes its own
        put_extra(made, None)
        put_private(made, None)
        return made

    return make


class Text(Frozen):
    """One line of text; `x` is its start, middle or end as `anchor` says, `w` its measured width."""

    x: float
    y: float
    w: float
    text: str
    role: Role
    anchor: Anchor = "start"


class Box(Frozen):
    """A body, a step's taker, a duty, or what a body is to a duty.

    `name` is unbroken; `alt` says everything the box says; `href` is an element's id.
    `stack` draws a second edge behind the box (several bodies, their number not stated).
    """

    id: str
    x: float
    y: float
    w: float
    h: float
    texts: tuple[Text, ...]
    name: str
    alt: str
    href: str | None = None
    border: Stroke = "solid"
    tone: Tone = "plain"
    stack: bool = False


class Line(Frozen):
    """An orthogonal polyline from box to box (`ends`: their ids, all boxes at each end)."""

    id: str
    points: tuple[tuple[float, float], ...]
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    stroke: Stroke = "solid"
    tone: Literal["plain", "open"] = "plain"
    arrow: bool = False


class Band(Frozen):
    """A column of the path, a frame around bodies or duties, or a stripe behind a row, with its heading."""

    id: str
    x: float
    y: float
    w: float
    h: float
    kind: Literal["column", "column-alternate", "strand", "unstated"]
    texts: tuple[Text, ...]
    title: str


class Territory(Frozen):
    """The frame around a large subtree, for charts too large to be read whole: its head's name, to be read from afar.

    `id` is that of the head's box, which stands inside; `depth` counts the frames around it (a frame stands after the
    one around it). `texts` (role head) are drawn in `size` pixels instead of their role's: the larger the picture and
    the nearer the top, the larger. A chart that zooms shows frames and titles from afar, boxes and lines from near.
    """

    id: str
    x: float
    y: float
    w: float
    h: float
    depth: int
    size: float
    texts: tuple[Text, ...]
    title: str


class Sample(Frozen):
    """A legend entry: a small box or line, and its words."""

    x: float
    y: float
    w: float
    h: float
    draw: Literal["box", "line", "mark"]
    stroke: Stroke
    tone: Tone
    stack: bool = False
    mark: str = ""
    texts: tuple[Text, ...]
    meaning: str


class Block(Frozen):
    """Header or footer: its height, its texts, its legend entries."""

    h: float
    texts: tuple[Text, ...] = ()
    samples: tuple[Sample, ...] = ()


class Table(Frozen):
    """The same as text: every row has as many cells as there are columns; an empty value is written in words."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Scene(Frozen):
    id: str
    kind: Literal["structure", "path", "coverage", "split", "interfaces", "members"]
    lang: Lang
    title: str
    subtitle: str
    source: str
    width: float
    height: float
    header: Block
    footer: Block
    bands: tuple[Band, ...] = ()
    lines: tuple[Line, ...] = ()
    boxes: tuple[Box, ...] = ()
    notes: tuple[Text, ...] = ()
    territories: tuple[Territory, ...] = Field(default=(), exclude_if=operator.not_)
    table: Table
