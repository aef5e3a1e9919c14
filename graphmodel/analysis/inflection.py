"""Names in running text: Finnish and Swedish bend them, headings write them in capitals, addresses without dots."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_VOWELS = "aeiouyåäö"
_HARD = ("k", "p", "t")
_DOTLESS = {"ä": "(?:ä|ae?)", "ö": "(?:ö|oe?)", "å": "(?:å|aa?)", "ü": "(?:ü|ue?)", "é": "(?:é|e)"}
"""How a letter is written where it cannot be."""
_WEAK = (
    ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "ng"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("mp", "mm"),
    ("sk", "sk"), ("st", "st"), ("tk", "tk"), ("k", ""), ("p", "v"), ("t", "d"),
)  # fmt: skip
"""How the last consonants of a word change in a closed syllable; the first pair that fits counts."""
_CLOSED = "(?:n|t|ksi|lle|(?:ss|st|ll|lt|tt)[aä])"
_OPEN = f"(?:[aä]|[tnj][aä]|[{_VOWELS}]n|h[{_VOWELS}]n|seen|{_CLOSED})"
_CLITIC = "(?:ni|si|ns[aä]|mme|nne|kin|k[aä][aä]n|k[oö]|h[aä]n|p[aä])?"


def bent(name: str) -> str:
    """A regular expression for a name (its last word bent in any way), as written and in capitals, dots or not.

    It errs on the side of finding too much: it serves to hide names.
    """
    return rf"\b(?:{_bent(name)}|{_bent(name.upper())})\w*"


def cased(word: str) -> str:
    """A regular expression for one word of a name in its cases and no others, in letters of any size, dots or not."""
    return rf"(?i:(?<![^\W_])(?:{'|'.join(_cases(word.lower()))}){_CLITIC}(?![^\W\d_]))"


def plainly(word: str) -> str:
    """A regular expression for a word as it is, in letters of any size, dots or not."""
    return rf"(?i:(?<![^\W_]){_letters(word.lower())}(?![^\W\d_]))"


def unchanging(word: str) -> str:
    """With what a word begins in all its cases."""
    if word.endswith("nen"):
        return word[:-3]
    return word[: -2 if word[-2:-1] in _HARD else -1] if word[-1:] in (*_VOWELS, "s") else word


def is_ordinary(word: str) -> bool:
    """Is a name a word of the language, too, such as mäki and laine? Then it tells nobody's name in small letters."""
    return word.lower() in _ordinary() or word.lower().endswith(("lainen", "läinen"))


@cache
def _ordinary() -> frozenset[str]:
    lines = (Path(__file__).parent / "ordinary_names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _letters(text: str) -> str:
    """The text in a regular expression, each letter also as it is written without its dots."""
    return "".join(
        _DOTLESS.get(sign) or (_DOTLESS[sign.lower()].upper() if sign.lower() in _DOTLESS else re.escape(sign))
        for sign in text
    )


def _bent(name: str) -> str:
    *first, last = name.split()
    return r"\s+".join([*map(_letters, first), _stem(last)])


def _stem(word: str) -> str:
    """What stays of a word in its cases: Salanen, Salasen; Heikki, Heikin; Mäki, Mäen; Vuori, Vuoren; Lindqvist, -s."""
    told = word.lower()
    stem, ending = told, ""
    if told.endswith("nen"):
        stem, ending = told[:-3], "(?:nen|s)"
    elif len(told) > 3 and told[-1] in _VOWELS:
        stem = told[:-1]
        if stem[-1] in _HARD:
            stem = stem[:-1]
            ending = f"(?:{told[-2]}|e|{_letters(told[-1])})" if stem[-1] in _VOWELS else ""
    return _letters(word[: len(stem)]) + (ending.upper() if word.isupper() else ending)


def _cases(word: str) -> list[str]:
    """What a word looks like in its cases, each a regular expression."""
    whole = _letters(word)
    if word.endswith("nen"):
        stem = _letters(word[:-3])
        return [whole, f"{stem}se{_OPEN}", f"{stem}s(?:t[aä]|ten|i[aä])", f"{stem}si{_CLOSED}"]
    if word[-1] not in _VOWELS:
        more = [f"{_letters(word[:-1])}(?:kse|{_letters(word[-2])}){_OPEN}"] if word.endswith("s") else []
        return [f"{whole}(?:s|t[aä])?", f"{whole}i{_OPEN}", *more]
    weak = next((word[: -1 - len(old)] + new for old, new in _WEAK if word[:-1].endswith(old)), word[:-1])
    last = "[ie]" if word.endswith("i") else "ee?" if word.endswith("e") else _letters(word[-1])
    return [f"{whole}s?", f"{_letters(word[:-1])}{last}{_OPEN}", f"{_letters(weak)}{last}{_CLOSED}"]
