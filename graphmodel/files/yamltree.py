"""YAML as a tree that knows its lines, read without trust.

Only what a model file needs: mappings, lists, text, whole numbers, true, false and null. No anchors, tags, several
documents or
duplicate keys; dates and words such as `no` stay text. Nesting, size and encoding are checked before anything is built.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import yaml

from graphmodel.errors import Problem

MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 40

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})\Z", re.ASCII)
_TAB = re.compile(r" *\t")
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_WORDS: dict[str, bool | None] = {
    "true": True,
    "True": True,
    "false": False,
    "False": False,
    "null": None,
    "~": None,
    "": None,
}

Scalar = str | int | bool | None


@dataclass
class Item:
    """A value with the file and line where it begins; `key_lines` has the line of each key of a mapping."""

    value: Scalar | list[Item] | dict[str, Item]
    file: str
    line: int
    key_lines: dict[str, int] = field(default_factory=dict[str, int])

    def entries(self) -> Iterator[tuple[str, Item]]:
        """The pairs of a mapping; nothing for any other value."""
        if isinstance(self.value, dict):
            yield from self.value.items()

    def described(self) -> str:
        """What was found, in words."""
        if isinstance(self.value, dict):
            return "a mapping"
        if isinstance(self.value, list):
            return "a list"
        return "nothing" if self.value is None else repr(self.value)


def read_text(path: Path, shown: str, problems: list[Problem], limit: int = MAX_BYTES) -> str | None:
    """The whole text of a UTF-8 file, or None with a problem added. Line ends are kept as they are.

    A pipe or a device is not read: it may never end.
    """
    if path.exists() and not path.is_file():
        what = "this is a pipe, a device or a folder, and no file. Give a file (stdin is -)"
        problems.append(Problem(shown, 0, "file-unreadable", what))
        return None
    try:
        with path.open("rb") as stream:
            raw = stream.read(limit + 1)
    except OSError as error:
        problems.append(
            Problem(
                shown, 0, "file-unreadable", f"the file cannot be read: {error.strerror}. Check its name and rights"
            )
        )
        return None
    if len(raw) > limit:
        what = f"the file has more than {limit // 1048576} MB, the most that is read. Split it into several files"
        problems.append(Problem(shown, 0, "file-too-large", what))
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problems.append(
            Problem(shown, line, "not-utf-8", f"byte {raw[error.start]:#04x} is not UTF-8. Save the file as UTF-8")
        )
        return None


def parse(text: str, shown: str, problems: list[Problem]) -> Item | None:
    """The tree of one YAML document, or None. Problems found are added; a tree may come back beside them."""
    try:
        return _Builder(shown, problems).build(text)
    except _Refused:
        return None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = " ".join(part for part in (error.context, error.problem) if part)
        told = f"this is not YAML: {what}. Check quotes, colons and indentation"
        if mark and any(map(_TAB.match, _BREAK.split(text)[mark.line : mark.line + 1])):
            told = "the line begins with a tab, which YAML does not take. Use spaces"
        problems.append(Problem(shown, mark.line + 1 if mark else 0, "yaml", told))
    except yaml.YAMLError as error:
        what = str(error).splitlines()[0] if str(error) else "unreadable"
        line = text.count("\n", 0, position) + 1 if isinstance(position := getattr(error, "position", None), int) else 0
        problems.append(Problem(shown, line, "yaml", f"this is not YAML: {what}"))
    return None


class _Refused(Exception):
    pass


class _Builder:
    def __init__(self, shown: str, problems: list[Problem]) -> None:
        self.shown, self.problems = shown, problems

    def refuse(self, line: int, code: str, message: str) -> _Refused:
        self.problems.append(Problem(self.shown, line, code, message))
        return _Refused()

    def build(self, text: str) -> Item | None:
        root: Item | None = None
        stack: list[tuple[Item, str | None]] = []  # open containers, each with its pending key
        documents = 0
        events = cast("Iterator[Any]", yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
        for event in events:
            line: int = event.start_mark.line + 1
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self.refuse(
                        line, "yaml-documents", "a second document begins here (---). Put it into a file of its own"
                    )
                continue
            if isinstance(event, yaml.AliasEvent):
                raise self.refuse(
                    line,
                    "yaml-alias",
                    f"*{event.anchor} repeats another place. Write the value out: aliases are not read",
                )
            if isinstance(event, yaml.CollectionEndEvent):
                stack.pop()
                continue
            if not isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)):
                continue
            if event.tag not in (None, "!"):
                raise self.refuse(line, "yaml-tag", f"the tag {event.tag} is not read. Remove it")
            item = Item(self.scalar(event) if isinstance(event, yaml.ScalarEvent) else
                        ({} if isinstance(event, yaml.MappingStartEvent) else []), self.shown, line)  # fmt: skip
            if stack:
                if self.attach(stack, item, event):
                    continue
            else:
                root = item
            if isinstance(event, yaml.CollectionStartEvent):
                if len(stack) >= MAX_DEPTH:
                    raise self.refuse(
                        line, "yaml-depth", f"more than {MAX_DEPTH} levels inside each other. A model file needs six"
                    )
                stack.append((item, None))
        return root

    def attach(self, stack: list[tuple[Item, str | None]], item: Item, event: yaml.NodeEvent) -> bool:
        """Put an item into the innermost container; True if it was a key."""
        container, key = stack[-1]
        if isinstance(container.value, list):
            container.value.append(item)
            return False
        if not isinstance(container.value, dict):
            return False
        if key is None:
            if not isinstance(event, yaml.ScalarEvent):
                raise self.refuse(
                    item.line, "yaml-key", "a list or mapping stands where a key is expected. Use a short word as key"
                )
            stack[-1] = (container, event.value)
            if event.value not in container.key_lines:
                container.key_lines[event.value] = item.line
            return True
        if key in container.value:
            first = container.key_lines[key]
            what = f"the key {key!r} stands twice, first on line {first}. Remove one or give it another name"
            self.problems.append(Problem(self.shown, item.line, "duplicate-key", what))
        else:
            container.value[key] = item
        stack[-1] = (container, None)
        return False

    @staticmethod
    def scalar(event: yaml.ScalarEvent) -> Scalar:
        text = event.value
        if not event.implicit[0]:  # quoted
            return text
        if text in _WORDS:
            return _WORDS[text]
        return int(text) if _INTEGER.match(text) else text
