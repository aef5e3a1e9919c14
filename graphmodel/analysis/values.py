"""A value of an answer in words, told by what its column holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.naming import Name
from graphmodel.queries import Holds
from graphmodel.words import Texts


def said(value: Any, holds: Holds, words: Texts, known: Mapping[str, Name], of: str = "", hide: Mask = OPEN) -> str:
    """The value, or several of them with commas. `of` is its column or property, `known` what things are called."""
    if value is None or value == []:
        return words("not-stated")
    if isinstance(value, list):
        return ", ".join(said(entry, holds, words, known, of, hide) for entry in cast("list[Any]", value))
    if holds == "thing":
        return known[value].text if value in known else str(value)
    if holds == "word" or isinstance(value, bool):
        return words.word(value, of)
    if holds == "date":
        return words.date(str(value))
    if holds == "number" and isinstance(value, int | float):
        return words.number(value)
    return hide(plain(value))


def plain(value: Any) -> str:
    """A value as a query gives it: text and numbers as they are, everything else in JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
