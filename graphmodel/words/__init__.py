"""Texts of the product in Finnish, Swedish and English: Fluent messages in *.fi.ftl, *.sv.ftl, *.en.ftl beside this
file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from graphmodel.dates import days
from graphmodel.model.vocabulary import LANGS, Lang

_FOLDER = Path(__file__).resolve().parent


class Texts:
    """The texts of one language: `texts("finding-count", n=3)`."""

    def __init__(self, lang: Lang) -> None:
        from fluent.runtime import FluentBundle, FluentResource

        self.lang: Lang = lang
        self._bundle = FluentBundle([lang], use_isolating=False)
        for path in sorted(_FOLDER.glob(f"*.{lang}.ftl")):
            self._bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))

    def __call__(self, key: str, **values: Any) -> str:
        """The text of a message. Raises KeyError for an unknown one and ValueError for a value that it needs and does
        not get.
        """
        message = self._bundle.get_message(key) if self._bundle.has_message(key) else None
        if message is None or message.value is None:
            raise KeyError(f"no text {key!r} in {self.lang}")
        text, errors = self._bundle.format_pattern(message.value, values)
        if errors:
            raise ValueError(f"text {key!r} in {self.lang}: {errors[0]}")
        return str(text)

    def has(self, key: str) -> bool:
        return self._bundle.has_message(key)

    def word(self, value: object, of: str = "") -> str:
        """A value of a closed list in words; `of` is the property, where the same value is said differently there.

        Kinds joined by + (all of them) or | (any of them) are said one by one: `own|contract (12 §)`. A value that has
        no word is said as it is.
        """
        if value is None:
            return self("not-stated")
        if isinstance(value, bool):
            return self("yes" if value else "no")
        written = str(value)
        for sign in "|+":
            if sign in written:
                return self.listed((self.word(part.strip(), of) for part in written.split(sign)), any_of=sign == "|")
        known = self._word(written, of)
        kind, bracket, rest = written.partition(" (")
        if known or not bracket:
            return known or written
        inner = rest.removesuffix(")")
        return f"{self._word(kind, of) or kind} ({self._word(inner, of) or inner})"

    def listed(self, parts: Iterable[str], any_of: bool = False) -> str:
        """`a, b and c`, or `a, b or c`."""
        from babel.lists import format_list

        return format_list(list(parts), style="or" if any_of else "standard", locale=_LOCALES[self.lang])

    def _word(self, written: str, of: str) -> str | None:
        name = _NO_KEY.sub("-", unicodedata.normalize("NFKD", written).encode("ascii", "ignore").decode()).strip("-")
        keys = (f"word-{of}-{name}", f"word-{name}")
        return next((self(key) for key in keys if name and self.has(key)), None)

    def date(self, written: str) -> str:
        """A date of any precision as people write it: 31.1.2018, tammikuu 2018, 2018."""
        from babel.dates import format_date, format_skeleton

        first, last = days(written)
        if first == last:
            return format_date(date.fromisoformat(first), _DAY[self.lang], locale=_LOCALES[self.lang])
        if len(written) == 7:
            return format_skeleton("yMMMM", date.fromisoformat(first), locale=_LOCALES[self.lang])
        return written

    def number(self, value: int | float) -> str:
        from babel.numbers import format_decimal

        return format_decimal(value, locale=_LOCALES[self.lang])


_NO_KEY = re.compile(r"[^A-Za-z0-9_-]+")
_LOCALES: dict[Lang, str] = {"fi": "fi", "sv": "sv_FI", "en": "en_GB"}
_DAY: dict[Lang, str] = {"fi": "d.M.y", "sv": "d.M.y", "en": "d MMMM y"}


@cache
def texts(lang: Lang) -> Texts:
    """The texts of a language, read once."""
    if lang not in LANGS:
        raise KeyError(lang)
    return Texts(lang)
