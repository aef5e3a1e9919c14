"""Commands about models and their files: new, load, models, dump, drop, schema."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.cli.frame import SHIPPED, RulesOption, command
from graphmodel.cli.here import Here, is_watched
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from graphmodel.store import Reader, Row

ITEMS = '{"items": [{"model", "name", "as_of", "nodes", "relations"}], "next"}'
ModelArgument = Annotated[str, typer.Argument(metavar="MODEL", help="The id of a model in the store.")]


@command("graphmodel new my-region.yaml")
def new(
    here: Here,
    file: Annotated[str, typer.Argument(metavar="FILE", help="The file to make, or - for stdout.")],
) -> None:
    """Write a small commented model to start from."""
    from graphmodel.files.starter import starter

    stem = Path(file).stem if file != "-" else ""
    text = starter(here.lang, stem if re.fullmatch(r"[a-z0-9åäö]+(-[a-z0-9åäö]+)*", stem) else "")
    if file == "-":
        sys.stdout.write(text)
        return
    try:
        with Path(file).open("x", encoding="utf-8") as stream:
            stream.write(text)
    except FileExistsError:
        raise UsageError(f"{file} is there already, and nothing was changed. Give a name that is free.") from None
    here.say("cli-new-written", file=file)


@command(
    "graphmodel load fi-law kymenlaakso",
    "graphmodel load my-region.yaml",
    json='{"models": [{"model", "nodes", "relations"}]}',
)
def load(
    here: Here,
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH...",
            help="Files or folders of models, - for stdin, or the names of models that come with graphmodel: "
            f"{SHIPPED}.",
        ),
    ],
    rules: RulesOption = None,
) -> None:
    """Read models, check them, and put them into the store.

    What the store has of these models is replaced; all of them go in, or none. Rules of your own are not run here:
    waivers may name them.
    """
    from graphmodel.cli.sources import regions
    from graphmodel.loading import load as load_regions

    with here.opening() as store:
        found = regions(here, paths, store, here.rulebook(rules))
        with here.busy("cli-busy-storing"):
            rows = load_regions(store(), *found)
    if here.as_json:
        here.data({"models": [{name: row[name] for name in ("model", "nodes", "relations")} for row in rows]})
        return
    for row in rows:
        here.paper.line(here.words("cli-loaded", **row))


@command(
    "graphmodel models",
    "graphmodel models --json",
    json=ITEMS,
)
def models(here: Here) -> None:
    """List the models in the store."""
    from graphmodel.store.regions import models as stored

    with here.open() as store, store.read() as reader:
        rows = [_item(here, row) for row in stored(reader)]
    _show(here, rows, empty="cli-models-none")


@command("graphmodel dump kymenlaakso -o copy", json=ITEMS)
def dump(
    here: Here,
    model: ModelArgument,
    output: Annotated[
        str,
        typer.Option("--output", "-o", metavar="DIR", help="The folder to write, or - for one file on stdout."),
    ],
) -> None:
    """Write a model's files, in their canonical form.

    The files name private persons, whom the web hides: mind who gets them.
    """
    from graphmodel.cli.sources import one_file
    from graphmodel.files import write
    from graphmodel.store.regions import read_region

    with here.open() as store, store.read() as reader:
        region = read_region(reader, model)
        item = _stored(here, reader, model)
    if output == "-":
        sys.stdout.write(one_file(region))
        return
    _refuse_to_mix(Path(output), model)
    written = write(region, Path(output))
    if here.as_json:
        _show(here, [item])
        return
    here.say("cli-dumped", model=model, count=len(written), folder=output)


@command("graphmodel drop kymenlaakso --yes", json=ITEMS)
def drop(
    here: Here,
    model: ModelArgument,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Remove a model from the store, after a question.

    Refused while other models refer to it.
    """
    from graphmodel.store.regions import drop as drop_model

    with here.open() as store:
        with store.read() as reader:
            item = _stored(here, reader, model)
        if not yes:
            if not is_watched():
                raise UsageError(f"To remove {model} without being asked, say --yes. Nothing was changed.")
            if not typer.confirm(here.words("cli-drop-question", **item), err=True):
                here.say("cli-drop-kept", model=model)
                return
        with store.write() as transaction:
            drop_model(transaction, model)
    if here.as_json:
        _show(here, [item])
        return
    here.say("cli-dropped", model=model)


@command("graphmodel schema > graphmodel.schema.json")
def schema(here: Here) -> None:
    """Write the JSON Schema of model files.

    Editors complete and check the files by it.
    """
    from graphmodel.files.jsonschema import schema as file_schema

    here.data(file_schema())


def _item(here: Here, row: Row) -> Row:
    from graphmodel.analysis.naming import written_name

    name = written_name(row, here.lang)
    told = {key: row[key] for key in ("as_of", "nodes", "relations")}
    return {"model": row["model"], "name": name[0] if name else row["model"], **told}


def _stored(here: Here, reader: Reader, model: str) -> Row:
    from graphmodel.store.regions import models as stored
    from graphmodel.store.regions import require

    require(reader, model)
    return next(_item(here, row) for row in stored(reader) if row["model"] == model)


def _show(here: Here, rows: Sequence[Row], empty: str = "") -> None:
    if here.as_json:
        here.data({"items": rows, "next": None})
        return
    if not rows:
        here.say(empty)
        return
    words = here.words
    lines: list[list[Any]] = [
        [
            row["model"],
            row["name"],
            words.date(row["as_of"]),
            words.number(row["nodes"]),
            words.number(row["relations"]),
        ]
        for row in rows
    ]
    headings = [words(f"cli-models-{name}") for name in ("model", "name", "as-of", "nodes", "relations")]
    here.paper.table(headings, lines, numbers=(3, 4))


def _refuse_to_mix(folder: Path, model: str) -> None:
    """A dump may go into a new folder, an empty one, or over an earlier dump of the same model."""
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file. Give a folder.")
    there = [entry for entry in folder.iterdir() if not entry.name.startswith(".")] if folder.is_dir() else []
    own = folder / "model.yaml"
    same = own.is_file() and own.read_text(encoding="utf-8", errors="replace").startswith(f"model: {model}\n")
    if there and not (same and {entry.name for entry in there} <= {"model.yaml", "sources"}):
        raise UsageError(f"{folder} holds other files, and nothing was written. Give a folder that is new or empty.")
