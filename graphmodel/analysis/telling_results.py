"""What the answer of an analysis says in words: its parts, a sentence for each entry, and a table of all of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, cast

from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.result import Entry, Part, Result, Verdict
from graphmodel.analysis.values import said
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import Holds
from graphmodel.sheets import as_html
from graphmodel.store import Reader
from graphmodel.words import Texts, texts

SIGNS: Mapping[Verdict, str] = {"holds": "✓", "fails": "✕", "worth_noting": "▲", "cannot_be_said": "?"}
MOST_NAMED = 6
"""Names that a sentence lists; of more it says how many others there are."""


def sentence(result: Result, part: Part, entry: Entry, words: Texts, called: Mapping[str, Name],
             hide: Mask = OPEN) -> str:  # fmt: skip
    """What an entry says. A list of things is given as "a, b and c", and by its name with `_or` as "a, b or c"."""
    values: dict[str, Any] = {"of": _names([called[uid].text if uid in called else uid for uid in entry.about], words)}
    for name, value in entry.values.items():
        values[name] = _told(value, result.columns[name], name, words, called, hide)
        if isinstance(value, list | tuple):
            values[f"{name}_or"] = _told(value, result.columns[name], name, words, called, hide, any_of=True)
    text = words(f"{result.analysis}-{part.name}-{entry.says}", **values)
    return text.removesuffix(".") if text.endswith("..") else text  # a name that ends in an abbreviation


def summary(result: Result, part: Part, words: Texts) -> str:
    """How many subjects have which answer: "✕ 1 ei täyty, ? 4 ei voida todeta, ✓ 20 täyttyy"; "" where there are none.

    An analysis that asks for what is amiss, or a part of it, says it in its own words, `<analysis>-count-<verdict>` and
    `<analysis>-<part>-count-<verdict>`.
    """

    def told(verdict: Verdict, count: int) -> str:
        own = (f"{result.analysis}-{part.name}", result.analysis)
        key = next((one for one in own if words.has(f"{one}-count-{verdict}")), "analysis")
        return words(f"{key}-count-{verdict}", sign=SIGNS[verdict], count=count)

    return ", ".join(told(verdict, count) for verdict, count in part.counts().items() if count)


def headings(words: Texts) -> tuple[str, ...]:
    """Of the table of all entries."""
    return tuple(words(f"analysis-column-{name}") for name in ("part", "answer", "sentence", "about"))


def table(result: Result, words: Texts, called: Mapping[str, Name], hide: Mask = OPEN) -> list[list[str]]:
    """A row for each entry: the part, the answer, the sentence, the elements that it is about."""
    return [
        [
            words(f"{result.analysis}-{part.name}"),
            f"{SIGNS[entry.verdict]} {words.word(entry.verdict)}",
            sentence(result, part, entry, words, called, hide),
            ", ".join(called[uid].text if uid in called else uid for uid in entry.about),
        ]
        for part in result.parts
        for entry in part.listed()
    ]


class ToldResult(NamedTuple):
    """An answer in words, and as it is. It shows itself in a notebook."""

    title: str
    headings: tuple[str, ...]
    rows: list[list[str]]
    result: Result

    def _repr_html_(self) -> str:
        return as_html(self.title, self.headings, self.rows)


def told_result(reader: Reader, result: Result, lang: Lang, hide: Mask = OPEN) -> ToldResult:
    """An answer in the words of a language."""
    words, called = texts(lang), names(reader, result.uids(), lang, hide)
    return ToldResult(words(f"{result.analysis}-title"), headings(words), table(result, words, called, hide), result)


def _told(value: Any, holds: Holds, name: str, words: Texts, called: Mapping[str, Name], hide: Mask,
          any_of: bool = False) -> Any:  # fmt: skip
    """A number stays one, for the plural forms of a sentence; everything else becomes text."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if isinstance(value, list | tuple):
        some = cast("Sequence[Any]", value)
        return _names([said(one, holds, words, called, name, hide) for one in some], words, any_of)
    return said(value, holds, words, called, name, hide)


def _names(some: Sequence[str], words: Texts, any_of: bool = False) -> str:
    if not some:
        return words("not-stated")
    if len(some) > MOST_NAMED:
        shown = ", ".join(some[: MOST_NAMED - 1])
        return words("analysis-and-others", names=shown, count=len(some) - MOST_NAMED + 1)
    return words.listed(some, any_of)


def cited(entries: Iterable[Entry]) -> set[str]:
    """The uids of the passages behind some entries."""
    return {uid for entry in entries for uid in entry.evidence}
