"""The names of private persons are kept out of sight: in any text a part of such a name is replaced by the seat."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import filterfalse

from graphmodel.analysis.inflection import bent, cased, is_ordinary, plainly, unchanging
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader
from graphmodel.words import texts

_PRIVATE = """
MATCH (p:Person)
WHERE p.disclosure = 'private' AND (p.model = $model OR EXISTS { MATCH (p)-[r]-(:Element) WHERE r.model = $model })
OPTIONAL MATCH (p)-[:HOLDS]->(s:Seat)-[:SEAT_IN]->(b:Body)
WITH p, s, b ORDER BY s.sort
WITH p, collect(s)[0] AS seat, collect(b)[0] AS body
RETURN p.uid AS uid, [p.name] + coalesce(p.aliases, []) AS called, seat.role AS role, body.kind AS kind
ORDER BY p.sort
"""
_SHOWN = """
MATCH (p:Person {model: $model}) WHERE p.disclosure <> 'private'
RETURN p.name AS name ORDER BY p.sort
"""
_SHORTEST = 3
"""Parts of a name with fewer letters, such as initials, are hidden only beside another part."""
_BETWEEN = r"[\s.,_\-\u2010-\u2015]+"
_SOFT_HYPHEN = "\u00ad"


class Mask:
    """Replaces private names, whole or in part, bent or not, in any order; for the owner's own eyes it is empty (OPEN).

    `hidden` says under what a person with those names and aliases is shown. Parts that a person whose name may be shown
    bears too (`shown`) are replaced only in the whole name. It errs on the side of hiding too much.

    In small letters a surname is replaced in all its cases (huttusesta), a first name alone only as it is. One that is
    also a word of the language (mäki, laine, anna: ordinary_names.txt) stays there, unless another part of the name
    is beside it (salla mäen, mäki-petäjä) or it begins an address (laine@).
    """

    def __init__(self, hidden: Mapping[tuple[str, ...], str], shown: Iterable[str] = ()) -> None:
        public = {_dotless(part) for name in shown for part in _parts(name)}
        self._labels = list(hidden.values())
        self._people: list[tuple[tuple[str, ...], frozenset[str]]] = []
        self._begin: dict[str, set[int]] = defaultdict(set)
        for number, names in enumerate(hidden):
            called = tuple(map(_plain, names))
            parts = {part for name in called for part in _parts(name)}
            self._people.append((called, frozenset(public.intersection(map(_dotless, parts)))))
            longest = {max(_parts(name), key=len, default="") for name in called}
            for part in longest | {part for part in parts if len(part) >= _SHORTEST}:
                self._begin[unchanging(_dotless(part))].add(number)

    def __call__(self, text: str) -> str:
        if not self._people:
            return text
        text = _plain(text)
        found = {number: match for number in self._near(text) if (match := self._next(number, text, 0))}
        told: list[str] = []
        at = 0
        while found:
            number = min(found, key=lambda one: (found[one].start(), one))
            told += [text[at : found[number].start()], self._labels[number]]
            at = found[number].end()
            for one in [one for one, match in found.items() if match.start() < at]:
                if match := self._next(one, text, at):
                    found[one] = match
                else:
                    del found[one]
        return "".join([*told, text[at:]])

    def _near(self, text: str) -> list[int]:
        """Whose names may stand in a text: one of its words begins as a part of the name does."""
        lengths = {len(begin) for begin in self._begin}
        words = set(re.findall(r"[^\W_]+", _dotless(text)))
        begins = self._begin.keys() & {word[:length] for word in words for length in lengths}
        return sorted({number for begin in begins for number in self._begin[begin]})

    def _next(self, number: int, text: str, at: int) -> re.Match[str] | None:
        return _person(*self._people[number]).search(text, at)


OPEN = Mask({})
"""Shows everything."""


def mask(reader: Reader, model: str, lang: Lang) -> Mask:
    """The mask for a model: each private person that it knows appears as the role that he or she holds and where.

    The place is told by its kind, not by its name: groups are named after people, too.
    """
    words = texts(lang)
    hidden: dict[tuple[str, ...], str] = {}
    for row in reader.rows(_PRIVATE, model=model):
        role = words.word(row["role"], "role") if row["role"] else words("private-person")
        hidden[tuple(row["called"])] = f"{role} ({words.word(row['kind'], 'kind')})" if row["kind"] else role
    return Mask(hidden, (row["name"] for row in reader.rows(_SHOWN, model=model))) if hidden else OPEN


def _plain(text: str) -> str:
    """Composed letters, without the soft hyphens in which a name could hide."""
    return unicodedata.normalize("NFC", text.replace(_SOFT_HYPHEN, ""))


def _parts(name: str) -> list[str]:
    return [part for part in re.split(r"[\s\-]+", name) if part]


def _dotless(text: str) -> str:
    """The same for all ways to write a name: Mäki, Maki, MAEKI."""
    signs = unicodedata.normalize("NFD", text.casefold())
    return re.sub("aa|([aou])e", lambda found: found[1] or "a", "".join(filterfalse(unicodedata.combining, signs)))


@lru_cache(maxsize=4096)
def _person(called: tuple[str, ...], public: frozenset[str]) -> re.Pattern[str]:
    """A pattern for any run of parts of one person's names; `public` parts tell another person's name alone."""
    parts = sorted({part for name in called for part in _parts(name)}, key=_longest)
    last = {part for name in called for part in _parts(name.split()[-1])}
    alone = [part for part in parts if len(part) >= _SHORTEST and _dotless(part) not in public]
    words = [part for part in alone if is_ordinary(part)]
    whole = [_BETWEEN.join(_beside(part) for part in _parts(name)) for name in sorted(called, key=_longest)]
    telling = [
        *(_telling(part, surname=part in last) for part in alone),
        *(f"{plainly(part)}(?=@)" for part in words),
        *(_paired(part, [other for other in parts if other != part]) for part in words if len(parts) > 1),
    ]
    beside = _any(map(_beside, parts))
    run = [rf"(?:{beside}{_BETWEEN})*{_any(telling)}(?:{_BETWEEN}{beside})*"] if telling else []
    return re.compile("|".join([*whole, *run]))


def _telling(part: str, *, surname: bool) -> str:
    """A part of a name where it tells the name alone."""
    if is_ordinary(part):
        return bent(part)
    return rf"(?:{bent(part)}|{cased(part) if surname else plainly(part)})"


def _paired(part: str, others: list[str]) -> str:
    """A part beside another one."""
    other = _any(map(_beside, others))
    return rf"(?:{_beside(part)}{_BETWEEN}{other}|{other}{_BETWEEN}{_beside(part)})"


def _beside(part: str) -> str:
    """A part of a name where another part is beside it."""
    return rf"(?:{bent(part)}|{cased(part)})"


def _any(patterns: Iterable[str]) -> str:
    return f"(?:{'|'.join(patterns)})"


def _longest(text: str) -> tuple[int, str]:
    return -len(text), text
