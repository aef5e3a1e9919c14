"""The frame of every command: the options that all of them take, an example at the end of its help, and a quiet end."""

from __future__ import annotations

import inspect
import os
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, cast

import typer
from typer.core import TyperCommand

from graphmodel.cli.here import Here, Language, spoken

CTRL_C, BROKEN_PIPE = 130, 141
EXIT_CODES = (
    "Exit codes: 0 clean; 1 findings of severity error; 2 wrong input or use; 3 the store cannot be reached or used."
)

StoreOption = Annotated[
    str | None,
    typer.Option(
        "--store",
        metavar="ADDRESS",
        help="The store: embedded, the path of a folder, or bolt://, neo4j:// (+s). Else GRAPHMODEL_STORE, else the "
        "nearest .graphmodel upward. The user and the password of a server come from GRAPHMODEL_USER and "
        "GRAPHMODEL_PASSWORD, or are asked for.",
        show_default=False,
    ),
]
SHIPPED = "{shipped}"
"""Stands for the names of the models that come with the product in the help of an argument."""
LangOption = Annotated[
    Language | None,
    typer.Option(
        "--lang",
        help="The language of answers. Else GRAPHMODEL_LANG, else that of the locale, else en.",
        show_default=False,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer in JSON.", show_default=False)]

ModelOption = Annotated[str, typer.Option("--model", "-m", metavar="MODEL", help="The id of a model in the store.")]
RulesOption = Annotated[
    str | None,
    typer.Option(
        "--rules",
        metavar="DIR",
        help="A folder with rules of your own (.cypher), beside those of graphmodel. Else GRAPHMODEL_RULES.",
        show_default=False,
    ),
]
AtOption = Annotated[
    str | None,
    typer.Option("--at", metavar="DATE", help="The day asked about, such as 2018-01-31. Else the last day of as_of."),
]

app = typer.Typer(
    name="graphmodel",
    help="The group structure and decision paths of a region as a graph: what holds, what fails, what the documents "
    "leave unsaid.",
    epilog=EXIT_CODES,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


@dataclass(frozen=True)
class Before:
    """Options that stand before the command's name."""

    store: str | None
    lang: Language | None
    as_json: bool


class _Command(TyperCommand):
    """A command whose help looks for the models that come with the product when it is asked for, not before."""

    def get_help(self, ctx: Any) -> str:
        from graphmodel.cli.sources import shipped_models

        for one in self.params:
            told: str | None = getattr(one, "help", None)
            if told and SHIPPED in told:
                cast("Any", one).help = told.replace(SHIPPED, ", ".join(shipped_models()))
        return super().get_help(ctx)


def _version(asked: bool) -> None:
    if asked:
        from graphmodel import __version__

        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _before(
    ctx: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Say the version and end.", callback=_version, is_eager=True)
    ] = False,
    store: StoreOption = None,
    lang: LangOption = None,
    as_json: JsonOption = False,
) -> None:
    ctx.obj = Before(store, lang, as_json)


def command(
    *examples: str, json: str = "", json_by: Mapping[str, str] | None = None
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a function as a command; its first parameter is Here.

    Each example is a command line; `json` tells the shape of the answer to --json: keys, and [...] for a list of such.
    `json_by` tells by option what that adds to the answer. All stand at the end of the help; tests run the ones and
    hold the answers to the others.
    """

    def register(function: Callable[..., None]) -> Callable[..., None]:
        def run(ctx: typer.Context, **given: Any) -> None:
            before: Before = ctx.obj
            here = Here(
                store=given.pop("store") or before.store or os.environ.get("GRAPHMODEL_STORE") or None,
                lang=given.pop("lang") or before.lang or spoken(os.environ),
                as_json=given.pop("as_json") or before.as_json,
            )
            _quietly(function, here, given)

        stated = list(inspect.signature(function, eval_str=True).parameters.values())[1:]
        own = [one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in stated]
        dressed = cast("Any", run)
        dressed.__signature__ = inspect.Signature([_parameter("ctx", typer.Context, ...), *own, *_SHARED])
        dressed.__name__, dressed.__doc__ = function.__name__, function.__doc__
        shape = f"With --json: {json}\n\n" if json else ""
        shape += "".join(f"With --json and {option} also: {more}\n\n" for option, more in (json_by or {}).items())
        shown = "\n".join(f"  {example}" for example in examples)
        app.command(cls=_Command, epilog=f"{shape}\b\nExample{'s' if len(examples) > 1 else ''}:\n{shown}")(run)
        return function

    return register


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    empty = inspect.Parameter.empty
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=empty if default is ... else default
    )


_SHARED = (
    _parameter("store", StoreOption, None),
    _parameter("lang", LangOption, None),
    _parameter("as_json", JsonOption, False),
)


def _quietly(function: Callable[..., None], here: Here, given: dict[str, Any]) -> None:
    """Run a command; Ctrl-C and a reader that went away end it without a word."""
    if signal.getsignal(signal.SIGINT) != signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        function(here, **given)
        sys.stdout.flush()
    except (KeyboardInterrupt, typer.Abort):
        raise typer.Exit(CTRL_C) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(BROKEN_PIPE) from None
