"""Names in running text: Finnish and Swedish bend them, and headings write them in capitals."""

from __future__ import annotations

import re

_VOWELS = "aeiouyåäö"


def bent(name: str) -> str:
    """A regular expression for a name (its last word bent in any way), as written and in capitals.

    It errs on the side of finding too much: it serves to hide names.
    """
    return rf"\b(?:{_bent(name)}|{_bent(name.upper())})\w*"


def _bent(name: str) -> str:
    *first, last = name.split()
    return r"\s+".join([*map(re.escape, first), _stem(last)])


def _stem(word: str) -> str:
    """What stays of a word in its cases: Salanen, Salasen; Heikki, Heikin; Mäki, Mäen; Vuori, Vuoren; Lindqvist, -s."""
    told = word.lower()
    stem, ending = told, ""
    if told.endswith("nen"):
        stem, ending = told[:-3], "(?:nen|s)"
    elif len(told) > 3 and told[-1] in _VOWELS:
        stem = told[:-1]
        if stem[-1] in "kpt":
            stem = stem[:-1]
            ending = f"(?:{told[-2]}|e|{told[-1]})" if stem[-1] in _VOWELS else ""
    return re.escape(word[: len(stem)]) + (ending.upper() if word.isupper() else ending)
