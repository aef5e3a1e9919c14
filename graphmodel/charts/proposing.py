"""Proposed changes in words: the sentences that people read, with what can be looked up in them, and the data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from graphmodel.charts.drawn import Drawn
from graphmodel.charts.returned import Change
from graphmodel.words import Texts

MOST = 6
"""As many of what stands in the way are named in a sentence, and how many more there are; the data have them all."""
_PLACE = re.compile("\ue000([0-9]+)\ue001")


class Piece(NamedTuple):
    """Words of a sentence, or a name in it; `key`: of which body, or of what else of the model."""

    text: str
    key: str | None = None


class Proposal(NamedTuple):
    """`hindrance`: why it cannot be made, or need not be."""

    change: Change
    sentence: tuple[Piece, ...]
    hindrance: tuple[Piece, ...] = ()

    @property
    def text(self) -> str:
        return said(self.sentence)


def said(pieces: Iterable[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def keys_of(found: Iterable[Change]) -> set[str]:
    """Everything that the sentences name."""
    return {key for one in found for key in (one.key, *one.by, *one.before, *one.after)}


def proposed(drawn: Drawn, found: Sequence[Change], called: Mapping[str, str], words: Texts) -> list[Proposal]:
    """`called`: names in the model; those in the file come before them."""
    names = {**called, **{box.key: box.name for box in (*drawn.then, *drawn.now)}}
    return [_proposal(change, names, words) for change in found]


def passed_over(drawn: Drawn, words: Texts) -> Iterator[str]:
    """What of the file was not understood, in sentences."""
    if drawn.gone:
        yield words("returned-gone", slides=words.listed(map(str, drawn.gone)), count=len(drawn.gone))
    for one in drawn.passed:
        yield words("returned-passed" if one.text else "returned-passed-line", page=one.page, text=one.text)


def as_data(change: Change, ids: Mapping[str, str] | None = None) -> dict[str, Any]:
    """`ids`: of what was added, by the file's key."""
    return {
        "change": change.what, "id": (ids or {}).get(change.key, change.key), "name": change.name,
        "new_name": change.to or None,
        "from": list(change.before), "to": list(change.after), "obstacle": change.obstacle, "by": list(change.by),
    }  # fmt: skip


def _proposal(change: Change, names: Mapping[str, str], words: Texts) -> Proposal:
    places: list[Piece] = []

    def place(text: str, key: str | None) -> str:
        places.append(Piece(text, key))
        return f"\ue000{len(places) - 1}\ue001"

    def listed(keys: Sequence[str], most: int | None = None) -> str:
        named = keys if most is None or len(keys) <= most + 1 else keys[:most]
        found = [place(names.get(key, key), key) for key in named]
        if len(named) < len(keys):
            found.append(words("returned-more", count=len(keys) - len(named)))
        return words.listed(found) if found else words("returned-nothing-above")

    def pieces(text: str) -> tuple[Piece, ...]:
        parts = _PLACE.split(text)
        told = (places[int(part)] if number % 2 else Piece(part) for number, part in enumerate(parts))
        return tuple(piece for piece in told if piece.text)

    sentence = words(f"returned-{change.what}", name=place(change.name, change.key), to=place(change.to, None),
                     before=listed(change.before), after=listed(change.after))  # fmt: skip
    if not change.obstacle:
        return Proposal(change, pieces(sentence))
    by = listed(change.by, MOST) if change.by else ""
    return Proposal(change, pieces(sentence), pieces(words(f"returned-obstacle-{change.obstacle}", by=by)))
