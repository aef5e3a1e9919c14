"""Is a quote really in its source?"""

from __future__ import annotations

import re
from collections.abc import Sequence

_PLACE = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?\Z")


def text_lines(text: str) -> list[str]:
    """The lines of a source as people count them."""
    lines = re.split(r"\r\n|\r|\n", text)
    return lines[:-1] if len(lines) > 1 and not lines[-1] else lines


def flat(text: str) -> str:
    """Text with every run of white space, no-break spaces among it, as one space."""
    return " ".join(text.split())


def lines_of(at: str | None, count: int) -> range | None:
    """The lines (from 1) that a place such as `26` or `36-38` names; None if it names no lines. Raises ValueError
    beyond the end.
    """
    match = _PLACE.match(at or "")
    if not match:
        return None
    first, last = int(match[1]), int(match[2] or match[1])
    if not 1 <= first <= last <= count:
        raise ValueError(f"the source has the lines 1 to {count}")
    return range(first, last + 1)


def misquoted(quote: str | None, at: str | None, lines: Sequence[str]) -> str | None:
    """None if the quote stands at its place; otherwise a sentence that says what was found instead."""
    try:
        place = lines_of(at, len(lines))
    except ValueError as error:
        return f"there is no line {at}: {error}"
    if quote is None:
        return None
    wanted = flat(quote)
    if place is None:
        return None if wanted in flat(" ".join(lines)) else f"the source does not say {quote!r}. Quote it word for word"
    if wanted in flat(" ".join(lines[number - 1] for number in place)):
        return None
    elsewhere = [str(number) for number, line in enumerate(lines, 1) if wanted in flat(line)]
    if elsewhere:
        return f"line {at} does not say {quote!r}; line {', '.join(elsewhere[:3])} does. Correct the place"
    return f"line {at} does not say {quote!r}. It says: {flat(lines[place[0] - 1])[:160]!r}"
