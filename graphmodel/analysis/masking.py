"""The names of private persons are kept out of sight: in any text a part of such a name is replaced by the seat."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from graphmodel.analysis.inflection import bent
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
_BETWEEN = r"[\s.,_\-]+"
_SOFT_HYPHEN = "\u00ad"


class Mask:
    """Replaces private names, whole or in part, bent or not, in any order; for the owner's own eyes it is empty (OPEN).

    `hidden` says under what a person with those names and aliases is shown. Parts that a person whose name may be shown
    bears too (`shown`) are replaced only in the whole name. It errs on the side of hiding too much.
    """

    def __init__(self, hidden: Mapping[tuple[str, ...], str], shown: Iterable[str] = ()) -> None:
        public = {part.casefold() for name in shown for part in _parts(name)}
        self._labels = list(hidden.values())
        people = [_person([_plain(name) for name in called], public) for called in hidden]
        self._pattern = re.compile("|".join(f"({one})" for one in people)) if people else None

    def __call__(self, text: str) -> str:
        if self._pattern is None:
            return text
        return self._pattern.sub(lambda match: self._labels[(match.lastindex or 1) - 1], _plain(text))


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


def _person(called: list[str], public: set[str]) -> str:
    """A pattern for any run of parts of one person's names."""
    parts = {part for name in called for part in _parts(name)}
    alone = sorted((part for part in parts if len(part) >= _SHORTEST and part.casefold() not in public), key=_longest)
    whole = [_BETWEEN.join(_either(part) for part in _parts(name)) for name in sorted(called, key=_longest)]
    beside = "|".join(_either(part) for part in sorted(parts, key=_longest))
    runs = [rf"(?:(?:{beside}){_BETWEEN})*{_either(part)}(?:{_BETWEEN}(?:{beside}))*" for part in alone]
    return "|".join([*whole, *runs])


def _either(part: str) -> str:
    """A part of a name as it is written, bent or in capitals; in small letters (addresses) only as it is."""
    return rf"(?:{bent(part)}|\b{re.escape(part.lower())}(?![^\W\d_]))"


def _longest(text: str) -> tuple[int, str]:
    return -len(text), text
