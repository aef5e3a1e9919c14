"""Ids that tell the name of a private person. They stand in addresses and answers of the web, where names are hidden.

The id of the private person's own element is no such id: the web never shows it, and shows the seat instead.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from graphmodel.analysis.inflection import bent
from graphmodel.model import Region
from graphmodel.model.nodes import Person

_SHORTEST = 3
"""Parts of a name with fewer letters, such as initials, tell nobody's name alone."""
_SPELLED = {"ä": "ae", "ö": "oe", "å": "aa"}
_LONGER = 2
"""By how many letters the genitive of a name, in which ids bend it, may be longer than the name."""


def telling_ids(region: Region) -> list[str]:
    """The ids of a model that hold the name of a private person in it, or a part of one that no public person bears:
    as it is, in the genitive, or grown together (`mvirtanen`). Dots over letters do not count, nor how they are spelled
    without (`maeki`).
    """
    people = [element for element in region.elements if isinstance(element, Person)]
    private = [one for one in people if one.disclosure == "private"]
    shown = [one.name for one in people if one.disclosure != "private"]
    public = {part for name in shown for text in (name, _spelled(name)) for part in _parts(text)}
    called = [_parts(text) for one in private for name in (one.name, *one.aliases) for text in (name, _spelled(name))]
    alone = {part for parts in called for part in parts if len(part) >= _SHORTEST} - public
    grown = {word for parts in called if len(parts) > 1 for word in _grown(parts[0], parts[-1])}
    own = {one.id for one in private}
    return [key for key in region.by_id if key not in own and _tells(_parts(key), alone, grown)]


def _parts(text: str) -> list[str]:
    """The words of a name or an id in small letters, without marks."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    return re.findall(r"[^\W_]+", plain.lower())


def _spelled(name: str) -> str:
    """Mäki -> maeki."""
    return unicodedata.normalize("NFC", name.lower()).translate({ord(sign): two for sign, two in _SPELLED.items()})


def _grown(first: str, last: str) -> tuple[str, ...]:
    """Maija Virtanen -> maijavirtanen, virtanenmaija, mvirtanen, virtanenm."""
    return first + last, last + first, first[0] + last, last + first[0]


def _tells(parts: list[str], alone: set[str], grown: set[str]) -> bool:
    words = {*parts, *("".join(pair) for pair in pairwise(parts))}
    return bool(words & (alone | grown)) or any(_genitive(part, name) for part in parts for name in alone)


def _genitive(part: str, name: str) -> bool:
    """In Finnish it ends with n, in Swedish with s."""
    short_enough = part[-1] in "ns" and len(part) <= len(name) + _LONGER
    return short_enough and re.fullmatch(bent(name), part) is not None
