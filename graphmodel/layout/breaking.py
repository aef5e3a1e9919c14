"""Line breaking: as few lines as possible, then the best places, then even lines. A broken word ends in a hyphen.

Finnish and Swedish compounds break before a known second part (a list), else at a syllable (a consonant followed by a
vowel begins one), else, for what is no word, anywhere.
"""

from __future__ import annotations

import math
import re
import unicodedata
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import NamedTuple

from graphmodel.layout.measure import FACES, MARGIN, advance, clean, pixels, width
from graphmodel.layout.scene import Role

_VOWELS = "aeiouyäöåéü"
_CONSONANTS = "bcdfghjklmnpqrstvwxzšž"
_SYLLABLE = re.compile(f"(?=[{_CONSONANTS}][{_VOWELS}])")
_SLASH = re.compile(r"(?<=[^\W\d_]/)(?=[^\W\d_])")
_LONG = re.compile(r"[^\W\d_]{13,}")
_SIGN = re.compile("[-–/]")
_AFTER = re.compile(r"(?<=[-–/])(?=[^\W_])")

AT_SIGN, AT_PART, AT_INNER, AT_SYLLABLE, ANYWHERE = 1.0, 3.0, 5.0, 9.0, 30.0
"""Costs of a break after a hyphen or slash, at a compound's seam, inside a part that is one itself, at a
syllable, anywhere."""


class _Atom(NamedTuple):
    """An unbreakable piece; `glue` stands before it inside a line, `hyphen` ends the line before it.

    `wide` is its advance with the glue; `lead` that of the glue, `tail` that of the hyphen.
    """

    text: str
    glue: str
    hyphen: str
    cost: float
    wide: int
    lead: int
    tail: int


@lru_cache(maxsize=20_000)
def wrap(text: str, role: Role, room: float) -> tuple[str, ...]:
    """The text as lines none of which is wider than `room` (pixels, at least 40); () for an empty text."""
    text = clean(text)
    if not text:
        return ()
    if width(text, role) <= room:
        return (text,)
    atoms = _atoms(text, role, room)
    sums = [0, *accumulate([atom.wide for atom in atoms])]
    starts = _in_two(atoms, sums, role, room) or _in_many(atoms, sums, role, room)
    return tuple([_join(atoms, start, end) for start, end in pairwise(starts)])


def _in_two(atoms: list[_Atom], sums: list[int], role: Role, room: float) -> list[int]:
    """What `_in_many` finds where two lines are enough, as for most names; else []."""
    size, count = FACES[role].size, len(atoms)
    best, at = math.inf, 0
    for i in range(1, count):
        atom = atoms[i]
        first = (sums[i] - atoms[0].lead + atom.tail) * size * MARGIN / 1000
        second = (sums[count] - sums[i] - atom.lead) * size * MARGIN / 1000
        if first <= room and second <= room:
            slack, rest = (room - first) / room, (room - second) / room
            cost = 4 * slack * slack + atom.cost + 4 * rest * rest
            if cost < best:
                best, at = cost, i
    return [0, at, count] if at else []


def _in_many(atoms: list[_Atom], sums: list[int], role: Role, room: float) -> list[int]:
    """Where the lines begin, and the end. `sums[i]`: the advance of the atoms before i."""
    size = FACES[role].size
    # best[i]: (lines, cost, start of the last line) for the atoms before i
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)]
    for end in range(1, len(atoms) + 1):
        tail, cost_after = (atoms[end].tail, atoms[end].cost) if end < len(atoms) else (0, 0)
        choice: tuple[int, float, int] | None = None
        for start in range(end - 1, -1, -1):
            wide = (sums[end] - sums[start] - atoms[start].lead + tail) * size * MARGIN / 1000
            if wide > room and start < end - 1:
                break
            count, cost, _ = best[start]
            slack = (room - wide) / room
            here = (count + 1, cost + 4 * slack * slack + cost_after, start)
            if choice is None or here < choice:
                choice = here
        best.append(choice or (0, 0.0, 0))
    starts = [len(atoms)]
    while starts[-1]:
        starts.append(best[starts[-1]][2])
    return starts[::-1]


def softened(text: str) -> str:
    """For whoever breaks the lines himself: soft hyphens in long words, a place to break after a slash."""
    return _SLASH.sub("\N{ZERO WIDTH SPACE}", _LONG.sub(lambda match: _soft(match[0]), text))


@lru_cache(maxsize=20_000)
def _soft(word: str) -> str:
    places = _seams(word) or dict.fromkeys(_syllables(word), AT_SYLLABLE)
    return "\N{SOFT HYPHEN}".join(piece for piece, _ in _cut(word, places))


def _join(atoms: list[_Atom], start: int, end: int) -> str:
    line = atoms[start].text + "".join([atom.glue + atom.text for atom in atoms[start + 1 : end]])
    return line + (atoms[end].hyphen if end < len(atoms) else "")


def _atoms(text: str, role: Role, room: float) -> list[_Atom]:
    return [atom for word in text.split(" ") for atom in _word(word, role, room)]


@lru_cache(maxsize=20_000)
def _word(word: str, role: Role, room: float) -> tuple[_Atom, ...]:
    glue = " "
    lead = advance(glue, role)
    if not _SIGN.search(word):
        wide = advance(word, role)
        if pixels(wide, role) <= room:
            return (_Atom(word, glue, "", 0.0, lead + wide, lead, 0),)
    atoms: list[_Atom] = []
    for i, piece in enumerate(_AFTER.split(word)):
        cost = 0.0 if i == 0 else AT_SIGN
        for j, (part, how) in enumerate(_pieces(piece, role, room)):
            hyphen = "-" if j and _hyphenates(part[0]) else ""
            lead, tail = advance(glue, role), advance(hyphen, role)
            wide = lead + advance(part, role)
            atoms.append(_Atom(part, glue, hyphen, cost if j == 0 else how, wide, lead, tail))
            glue = ""
    return tuple(atoms)


def _hyphenates(char: str) -> bool:
    """Not a sign, and of a script whose words are parted by a hyphen (neither from right to left nor East Asian)."""
    return char.isalpha() and unicodedata.bidirectional(char) == "L" and unicodedata.east_asian_width(char) not in "WF"


def _pieces(word: str, role: Role, room: float) -> list[tuple[str, float]]:
    """The word in pieces, each narrow enough with a hyphen; the number is the cost of the break before the piece."""
    if width(word, role) <= room:
        return [(word, 0.0)]
    seams = dict.fromkeys(range(1, len(word)), ANYWHERE)
    seams = {at: cost for at, cost in seams.items() if width(word[at], role) > 0}
    coarse = _seams(word)
    cut = _cut(word, coarse)
    if all(width(piece + "-", role) <= room for piece, _ in cut):
        return cut
    fine = dict.fromkeys(_syllables(word), AT_SYLLABLE) | coarse
    cut = _cut(word, fine)
    if all(width(piece + "-", role) <= room for piece, _ in cut):
        return cut
    return _cut(word, seams | fine)


def _cut(word: str, seams: dict[int, float]) -> list[tuple[str, float]]:
    places = [0, *sorted(seams), len(word)]
    return [(word[a:b], seams.get(a, 0.0)) for a, b in pairwise(places)]


def _seams(word: str) -> dict[int, float]:
    """Where a known part of a compound begins or ends, with its cost; a seam inside a longer part costs more."""
    lower = word.lower()
    covered = [False] * len(word)
    seams: dict[int, float] = {}
    for part in _parts():
        at = lower.find(part)
        while at >= 0:
            end = at + len(part)
            inside = any(covered[at:end])
            if not inside:
                covered[at:end] = [True] * len(part)
            if not inside or len(part) > 4:
                cost = AT_INNER if inside else AT_PART
                seams[at] = min(cost, seams.get(at, cost))
                if not inside and end < len(word) and _syllable_at(lower, end):
                    seams[end] = min(cost, seams.get(end, cost))
            at = lower.find(part, at + 1)
    return {at: cost for at, cost in seams.items() if 3 <= at <= len(word) - 3}


@cache
def _parts() -> tuple[str, ...]:
    """Longest first: a long part covers the shorter ones inside it."""
    lines = (Path(__file__).parent / "compounds.txt").read_text(encoding="utf-8").splitlines()
    parts = {part for line in lines if not line.startswith("#") for part in line.split()}
    return tuple(sorted(parts, key=lambda part: (-len(part), part)))


def _syllable_at(lower: str, at: int) -> bool:
    return lower[at] in _CONSONANTS and at + 1 < len(lower) and lower[at + 1] in _VOWELS


def _syllables(word: str) -> list[int]:
    lower = word.lower()
    places = (match.start() for match in _SYLLABLE.finditer(lower))
    return [at for at in places if 2 <= at <= len(word) - 2 and any(c in _VOWELS for c in lower[:at])]
