"""One box from its texts: wrapped to the box's width, its height from the lines; a draft until it has its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from graphmodel.layout.breaking import broken
from graphmodel.layout.measure import FACES, pixels
from graphmodel.layout.scene import Anchor, Box, Role, Stroke, Text, Tone, trusted

PAD_X, PAD_Y = 10.0, 8.5
STACK = 4.0
"""How far the second edge of a stacked box stands out, right and down."""


@dataclass(frozen=True, slots=True)
class Look:
    border: Stroke = "solid"
    tone: Tone = "plain"
    stack: bool = False


@dataclass(slots=True)
class Draft:
    """A box without its place: `texts` are (line, role, base line from the box's top, width)."""

    id: str
    name: str
    w: float
    h: float
    look: Look
    href: str | None
    texts: tuple[tuple[str, Role, float, float], ...]
    alt: str

    def at(self, x: float, y: float, h: float | None = None) -> Box:
        """The box with its corner there; `h` makes it higher."""
        left, look = round(x + PAD_X, 2), self.look
        texts = [
            _text({"x": left, "y": round(y + down, 2), "w": w, "text": line, "role": role, "anchor": "start"})
            for line, role, down, w in self.texts
        ]
        return _box(
            {
                "id": self.id, "x": round(x, 2), "y": round(y, 2), "w": self.w, "h": self.h if h is None else h,
                "texts": tuple(texts), "name": self.name, "alt": self.alt, "href": self.href, "border": look.border,
                "tone": look.tone, "stack": look.stack,
            }
        )  # fmt: skip


_text, _box = trusted(Text), trusted(Box)


def lines(text: str, role: Role, x: float, y: float, room: float, anchor: Anchor = "start") -> tuple[list[Text], float]:
    """The text broken to `room`, its first line's top at `y`; also the y below the last line."""
    set_out, below = _lines(text, role, y, room)
    return [Text(x=x, y=base, w=w, text=line, role=role, anchor=anchor) for line, _, base, w in set_out], below


@lru_cache(maxsize=40_000)
def _lines(text: str, role: Role, y: float, room: float) -> tuple[list[tuple[str, Role, float, float]], float]:
    face = FACES[role]
    out: list[tuple[str, Role, float, float]] = []
    for line, wide in broken(text, role, room):
        out.append((line, role, round(y + face.line / 2 + face.size * 0.36, 2), round(pixels(wide, role), 2)))
        y += face.line
    return out, y


def draft(
    ident: str, name: str, subs: Sequence[tuple[str, Role]], w: float, look: Look, *, href: str | None,
    role: Role = "name",
) -> Draft:  # fmt: skip
    """`subs` are the texts under the name, each with its role."""
    room = w - 2 * PAD_X
    named, y = _lines(name, role, PAD_Y, room)
    texts = list(named)
    for text, sub_role in subs:
        more, y = _lines(text, sub_role, y + 1, room)
        texts += more
    alt = ". ".join([name, *[text for text, _ in subs]])
    h = round(max(y, PAD_Y + 19) + PAD_Y, 2)
    return Draft(ident, name, w, h, look, href, tuple(texts), alt)


def box(
    ident: str, name: str, subs: list[tuple[str, Role]], w: float, look: Look, *, href: str | None, role: Role = "name"
) -> Box:
    """A box at (0, 0); `subs` are the texts under the name, each with its role."""
    return draft(ident, name, subs, w, look, href=href, role=role).at(0, 0)


def moved(box: Box, dx: float, dy: float, h: float | None = None) -> Box:
    """The box and its texts moved; `h` makes it higher."""
    texts = tuple(shifted(text, dx, dy) for text in box.texts)
    at = {"x": round(box.x + dx, 2), "y": round(box.y + dy, 2), "h": box.h if h is None else h}
    return box.model_copy(update={"texts": texts, **at})


def shifted(text: Text, dx: float, dy: float) -> Text:
    return text.model_copy(update={"x": round(text.x + dx, 2), "y": round(text.y + dy, 2)})
