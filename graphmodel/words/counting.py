"""Numbers in a sentence, where a language bends them."""

from __future__ import annotations

from graphmodel.model.vocabulary import Lang

_ENDINGS = {1: "stä", 2: "sta", 3: "sta", 4: "stä", 5: "stä", 6: "sta", 7: "stä", 8: "sta", 9: "stä"}


def out_of(number: int, lang: Lang) -> str:
    """The number in "2 out of 9": in Finnish in the elative, as it is read (9:stä, 8:sta, 20:stä, 100:sta)."""
    if lang != "fi":
        return str(number)
    return f"{number}:{_ENDINGS.get(number % 10) or ('stä' if number % 100 else 'sta')}"
