"""Where a command runs: the store it speaks to, the language it speaks, and where its words go.

Here the environment is read: GRAPHMODEL_STORE, GRAPHMODEL_USER, GRAPHMODEL_PASSWORD, GRAPHMODEL_RULES, GRAPHMODEL_LANG,
and for the language LC_ALL, LC_MESSAGES and LANG.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from graphmodel.errors import StoreError, UsageError

if TYPE_CHECKING:
    from graphmodel.cli.paper import Paper
    from graphmodel.errors import Problem
    from graphmodel.rules import Rulebook
    from graphmodel.store import Store
    from graphmodel.words import Texts

Language = Literal["fi", "sv", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True)
class Here:
    """What every command is told: --store, --lang and --json, or what the environment says instead."""

    store: str | None
    lang: Language
    as_json: bool

    @property
    def words(self) -> Texts:
        from graphmodel.words import texts

        return texts(self.lang)

    @property
    def paper(self) -> Paper:
        """Where answers for people are written."""
        from graphmodel.cli.paper import Paper

        return Paper(sys.stdout)

    def open(self, *, make: bool = False) -> Store:
        """The store asked for, open; the folder that --store names is made for who writes. Raises StoreError or
        UsageError.
        """
        from graphmodel.store import open_store

        folder = self.folder() if self.store not in (None, "embedded") and not make else None
        if folder and not folder.expanduser().exists():
            raise StoreError(f"There is no store at {self.store}. Correct --store, or make it: `graphmodel load` does.")
        return open_store(self.store, user=os.environ.get("GRAPHMODEL_USER"), password=_password)

    @contextmanager
    def opening(self) -> Generator[Callable[[], Store]]:
        """The store asked for, opened or made when it is first called for and closed when the block ends."""
        with ExitStack() as stack:
            yield cache(lambda: stack.enter_context(self.open(make=True)))

    def folder(self) -> Path | None:
        """The folder of the embedded store asked for; None when the store is a server."""
        from graphmodel.store import find_folder, is_server

        if self.store and is_server(self.store):
            return None
        return Path(self.store) if self.store and self.store != "embedded" else find_folder()

    def rulebook(self, folder: str | None) -> Rulebook:
        """The shipped rules, and those of the folder given by --rules, else by GRAPHMODEL_RULES."""
        from graphmodel.rules import rulebook

        named = folder or os.environ.get("GRAPHMODEL_RULES")
        return rulebook(Path(named) if named else None)

    def refused(self, problems: Sequence[Problem]) -> None:
        """Say which rules of the user's own are refused, and why."""
        for problem in problems:
            self.say("cli-rule-refused", problem=str(problem))
        if problems:
            self.say("cli-rules-refused", rules=len({problem.file for problem in problems}))

    def data(self, value: object) -> None:
        """Write a value as JSON."""
        import json

        json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")

    def say(self, key: str, **values: Any) -> None:
        """Say a text of the product to whoever watches; never part of the answer."""
        from graphmodel.cli.paper import printable

        print(printable(self.words(key, **values)), file=sys.stderr)  # noqa: T201

    @contextmanager
    def busy(self, key: str, total: int | None = None) -> Generator[Callable[[], None]]:
        """A progress bar beside long work, where somebody watches; call what it yields after each of `total` parts."""
        if not sys.stderr.isatty():
            yield lambda: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        columns = [
            TextColumn("{task.description}"),
            BarColumn(),
            *([MofNCompleteColumn()] if total else []),
            TimeElapsedColumn(),
        ]
        with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task(self.words(key), total=total)
            yield lambda: progress.advance(task)


def spoken(environment: Mapping[str, str]) -> Language:
    """The language when nobody gave --lang: GRAPHMODEL_LANG, else that of the locale if it is ours, else English."""
    asked = environment.get("GRAPHMODEL_LANG")
    known: dict[str, Language] = {language: language for language in LANGUAGES}
    if asked and asked in known:
        return known[asked]
    if asked:
        raise UsageError(f"GRAPHMODEL_LANG is {asked!r}; it takes {', '.join(LANGUAGES)}.")
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return known.get(locale[:2].lower(), "en") if locale[2:3] in ("", "_", "-", ".") else "en"


def is_watched() -> bool:
    """Is there somebody who can answer a question?"""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _password() -> str:
    given = os.environ.get("GRAPHMODEL_PASSWORD")
    if given is not None:
        return given
    if not is_watched():
        raise UsageError("The store asks for a password and nobody can be asked here. Give it by GRAPHMODEL_PASSWORD.")
    import typer

    user = os.environ.get("GRAPHMODEL_USER") or "neo4j"
    return typer.prompt(f"Password of {user}", hide_input=True, err=True, default="", show_default=False)
