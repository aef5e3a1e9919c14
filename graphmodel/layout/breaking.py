"""Line breaking: as few lines as possible, then the best places, then even lines. A broken word ends in a hyphen.

Finnish and Swedish compounds break before a known second part (a list), else at a syllable (a consonant followed by a
vowel begins one), else, for what is no word, anywhere.
"""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect_left
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import NamedTuple

from graphmodel.layout.measure import Face, advance, clean, pixels, width
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
    """An unbreakable piece, `said` with what stands before it inside a line: `glue` signs; `hyphen` ends that before.

    `wide` is its advance with the glue; `lead` that of the glue, `tail` that of the hyphen.
    """

    said: str
    glue: int
    hyphen: str
    cost: float
    wide: int
    lead: int
    tail: int


@lru_cache(maxsize=20_000)
def wrap(text: str, role: Role | Face, room: float) -> tuple[str, ...]:
    """The text as lines none of which is wider than `room` (pixels, at least 40); () for an empty text."""
    return tuple([line for line, _ in broken(text, role, room)])


def broken(text: str, role: Role | Face, room: float) -> list[tuple[str, int]]:
    """The lines of `wrap`, each with its advance."""
    text = clean(text)
    if not text:
        return []
    atoms: list[_Atom] = []
    for word in text.split(" "):
        atoms += _word(word, role, room)
    sums = [0, *accumulate([atom.wide for atom in atoms])]
    most, full = _most(role, room), room / pixels(1, role)
    if sums[-1] - atoms[0].lead <= most:
        return [(text, sums[-1] - atoms[0].lead)]
    starts = _in_two(atoms, sums, most, full) or _in_many(atoms, sums, most, full)
    return [_line(atoms, sums, start, end) for start, end in pairwise(starts)]


@lru_cache(maxsize=20_000)
def _most(role: Role | Face, room: float) -> int:
    """The widest advance that is no wider than the room."""
    most = int(room / pixels(1, role)) + 1
    while pixels(most, role) > room:
        most -= 1
    return most


def _in_two(atoms: list[_Atom], sums: list[int], most: int, full: float) -> list[int]:
    """What `_in_many` finds where two lines are enough, as for most names; else []. `full`: the room as an advance."""
    count, begin, total = len(atoms), atoms[0].lead, sums[-1]
    best, at = math.inf, 0
    for i in range(bisect_left(sums, total - most - begin), count):
        if sums[i] - begin > most:
            break
        _, _, _, seam, _, lead, tail = atoms[i]
        first, second = sums[i] - begin + tail, total - sums[i] - lead
        if i and first <= most and second <= most:
            slack, rest = (full - first) / full, (full - second) / full
            cost = 4 * slack * slack + seam + 4 * rest * rest
            if cost < best:
                best, at = cost, i
    return [0, at, count] if at else []


def _in_many(atoms: list[_Atom], sums: list[int], most: int, full: float) -> list[int]:
    """Where the lines begin, and the end. `sums[i]`: the advance of the atoms before i."""
    begins = [before + atom.lead for before, atom in zip(sums, atoms, strict=False)]
    tails, seams = [*[atom.tail for atom in atoms], 0], [*[atom.cost for atom in atoms], 0.0]
    # for the atoms before i: their lines, what these cost, and where the last of them starts
    counts, costs, starts = [0], [0.0], [0]
    for end in range(1, len(sums)):
        stop = sums[end] + tails[end]
        at = end - 1
        slack = (full - stop + begins[at]) / full
        count, cost = counts[at], costs[at] + 4 * slack * slack
        for start in range(end - 2, -1, -1):
            wide = stop - begins[start]
            if wide > most:
                break
            slack = (full - wide) / full
            lines, here = counts[start], costs[start] + 4 * slack * slack
            if lines < count or (lines == count and here <= cost):
                count, cost, at = lines, here, start
        counts.append(count + 1)
        costs.append(cost + seams[end])
        starts.append(at)
    places = [len(atoms)]
    while places[-1]:
        places.append(starts[places[-1]])
    return places[::-1]


def _line(atoms: list[_Atom], sums: list[int], start: int, end: int) -> tuple[str, int]:
    first = atoms[start]
    said = "".join([atom.said for atom in atoms[start:end]])[first.glue :]
    wide = sums[end] - sums[start] - first.lead
    if end == len(atoms):
        return said, wide
    return said + atoms[end].hyphen, wide + atoms[end].tail


def softened(text: str) -> str:
    """For whoever breaks the lines himself: soft hyphens in long words, a place to break after a slash."""
    return _SLASH.sub("\N{ZERO WIDTH SPACE}", _LONG.sub(lambda match: _soft(match[0]), text))


@lru_cache(maxsize=20_000)
def _soft(word: str) -> str:
    places = _seams(word) or dict.fromkeys(_syllables(word), AT_SYLLABLE)
    return "\N{SOFT HYPHEN}".join(piece for piece, _ in _cut(word, places))


@lru_cache(maxsize=20_000)
def _word(word: str, role: Role | Face, room: float) -> tuple[_Atom, ...]:
    lead = advance(" ", role)
    if not _SIGN.search(word):
        wide = advance(word, role)
        if wide <= _most(role, room):
            return (_Atom(f" {word}", 1, "", 0.0, lead + wide, lead, 0),)
    atoms: list[_Atom] = []
    glue = " "
    for i, piece in enumerate(_AFTER.split(word)):
        cost = 0.0 if i == 0 else AT_SIGN
        for j, (part, how) in enumerate(_pieces(piece, role, room)):
            hyphen = "-" if j and _hyphenates(part[0]) else ""
            lead, tail = advance(glue, role), advance(hyphen, role)
            wide = lead + advance(part, role)
            atoms.append(_Atom(glue + part, len(glue), hyphen, cost if j == 0 else how, wide, lead, tail))
            glue = ""
    return tuple(atoms)


def _hyphenates(char: str) -> bool:
    """Not a sign, and of a script whose words are parted by a hyphen (neither from right to left nor East Asian)."""
    return char.isalpha() and unicodedata.bidirectional(char) == "L" and unicodedata.east_asian_width(char) not in "WF"


def _pieces(word: str, role: Role | Face, room: float) -> list[tuple[str, float]]:
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
