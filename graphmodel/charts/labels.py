"""A name as a box's label, broken into lines, and the name that a label shows once somebody has edited it.

A hyphen that only breaks a word is U+2010 in a label, so that it is told from a hyphen of the name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from html.parser import HTMLParser

from graphmodel.layout.measure import clean
from graphmodel.layout.scene import Text

BREAK = "\N{HYPHEN}"
_BREAKING = frozenset(("br", "div", "p", "li", "tr", "table", "ul", "ol", "h1", "h2", "h3"))
_SIGNS = ("-", "–", "/")
_SPACE = "[ \N{NO-BREAK SPACE}]"


def named_lines(texts: Sequence[Text], name: str) -> tuple[int, int, str]:
    """Which of a box's texts spell its name: the first, the one after the last, and the label that they make.

    Where none do, the first line is taken for the name.
    """
    for start in range(len(texts)):
        lines: list[str] = []
        rest = name
        for end in range(start, len(texts)):
            said = _said(texts[end].text, rest)
            if said is None:
                break
            line, rest = said
            lines.append(line)
            if not rest:
                return start, end + 1, "\n".join(lines)
    return 0, min(1, len(texts)), texts[0].text if texts else ""


def _said(line: str, rest: str) -> tuple[str, str] | None:
    """The line as a label has it and what is left of the name after it; None where the name does not go on so."""
    if rest.startswith(line):
        return line, rest[len(line) :].removeprefix(" ")
    if line.endswith("-") and rest.startswith(line[:-1]):
        return line[:-1] + BREAK, rest[len(line) - 1 :]
    return None


def shown_name(label: str, then: str | None, *, html: bool) -> str:
    """The name that a label shows; `then`: the one that was written into it, None for a box that was added."""
    shown = _text_of(label) if html else label
    lines = [line for line in (clean(line) for line in re.split(r"\r\n|\r|\n", shown)) if line]
    if then is not None and _spells(lines, then):
        return then
    name = ""
    for line in lines:
        name = _joined(name, line, then or "") if name else line
    for sign, plain in ((BREAK, ""), ("\N{NO-BREAK SPACE}", " ")):
        name = name if sign in (then or "") else name.replace(sign, plain)
    return clean(name)


def _spells(lines: list[str], name: str) -> bool:
    """Whether the lines are the name and nothing but broken."""
    parts: list[str] = []
    for line in lines:
        parts += [_SPACE if char in " \N{NO-BREAK SPACE}" else re.escape(char) for char in line.removesuffix(BREAK)]
        parts.append(f"{BREAK}? ?" if line.endswith(BREAK) else " ?")
    return re.fullmatch("".join(parts), name) is not None


def _joined(before: str, line: str, then: str) -> str:
    """Both without the break between them; where it is not known what was there, the name as it was tells."""
    if before.endswith(BREAK):
        return before.removesuffix(BREAK) + line
    left, right = before.rsplit(" ", 1)[-1], line.split(" ", 1)[0]
    if f"{left} {right}" in then:
        return f"{before} {line}"
    return f"{before}{line}" if before.endswith(_SIGNS) else f"{before} {line}"


class _Plain(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("script", "style")
        if tag in _BREAKING:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in ("script", "style")))
        if tag in _BREAKING:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


def _text_of(label: str) -> str:
    """The text of a formatted label, a line a paragraph."""
    plain = _Plain()
    try:
        plain.feed(label)
        plain.close()
    except AssertionError:  # what the parser says of a broken declaration
        return unescape(re.sub(r"<[^<>]*>", " ", label))
    return "".join(plain.parts)
