"""One box from its texts: wrapped to the box's width, its height from the lines; at (0, 0) until moved."""

from __future__ import annotations

from dataclasses import dataclass

from graphmodel.layout.breaking import wrap
from graphmodel.layout.measure import FACES, width
from graphmodel.layout.scene import Anchor, Box, Role, Stroke, Text, Tone

PAD_X, PAD_Y = 10.0, 8.5
STACK = 4.0
"""How far the second edge of a stacked box stands out, right and down."""


@dataclass(frozen=True, slots=True)
class Look:
    border: Stroke = "solid"
    tone: Tone = "plain"
    stack: bool = False


def lines(text: str, role: Role, x: float, y: float, room: float, anchor: Anchor = "start") -> tuple[list[Text], float]:
    """The text broken to `room`, its first line's top at `y`; also the y below the last line."""
    face = FACES[role]
    out: list[Text] = []
    for line in wrap(text, role, room):
        base = round(y + face.line / 2 + face.size * 0.36, 2)
        out.append(Text(x=x, y=base, w=round(width(line, role), 2), text=line, role=role, anchor=anchor))
        y += face.line
    return out, y


def box(
    ident: str, name: str, subs: list[tuple[str, Role]], w: float, look: Look, *, href: str | None, role: Role = "name"
) -> Box:
    """A box at (0, 0); `subs` are the texts under the name, each with its role."""
    room = w - 2 * PAD_X
    texts, y = lines(name, role, PAD_X, PAD_Y, room)
    for text, sub_role in subs:
        more, y = lines(text, sub_role, PAD_X, y + 1, room)
        texts += more
    alt = ". ".join([name, *(text for text, _ in subs)])
    return Box(
        id=ident, x=0, y=0, w=w, h=round(max(y, PAD_Y + 19) + PAD_Y, 2), texts=tuple(texts), name=name, alt=alt,
        href=href, border=look.border, tone=look.tone, stack=look.stack,
    )  # fmt: skip


def moved(box: Box, dx: float, dy: float, h: float | None = None) -> Box:
    """The box and its texts moved; `h` makes it higher."""
    texts = tuple(shifted(text, dx, dy) for text in box.texts)
    at = {"x": round(box.x + dx, 2), "y": round(box.y + dy, 2), "h": box.h if h is None else h}
    return box.model_copy(update={"texts": texts, **at})


def shifted(text: Text, dx: float, dy: float) -> Text:
    return text.model_copy(update={"x": round(text.x + dx, 2), "y": round(text.y + dy, 2)})
