"""The generated documents: python -m graphmodel.cli.docs [FOLDER] writes cli.md, rules.md and schema.md, into docs/."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

MADE = "<!-- Made by python -m graphmodel.cli.docs; what stands here is changed where it comes from. -->"


def documents() -> dict[str, str]:
    """File name -> text."""
    return {"cli.md": cli(), "rules.md": rules(), "schema.md": schema()}


def cli() -> str:
    """Every command as its help tells it."""
    from typer.main import get_command

    from graphmodel.cli.frame import app

    group: Any = get_command(app)
    whole = group.make_context("graphmodel", [], resilient_parsing=True, terminal_width=80)
    parts = ["# The command line", MADE, _CLI_BEGINS, _block(group.get_help(whole))]
    for name in group.list_commands(whole):
        one = group.get_command(whole, name)
        context = type(whole)(one, info_name=name, parent=whole, terminal_width=80)
        parts += [f"## {name}", _block(one.get_help(context))]
    return _joined(parts)


def rules() -> str:
    """Every rule: what it finds, why, on what basis, and how to mend it."""
    from graphmodel.rules import rules as known

    table = ["| rule | finds | judges | severity | about |", "|---|---|---|---|---|"]
    table += [
        f"| [{name}](#{name}) | {_cell(header.title.en)} | {header.judges} | {_severity(header)} | {header.about} |"
        for name, header in ((name, one.header) for name, one in known().items())
    ]
    parts = ["# The rules", MADE, _RULES_BEGIN, "\n".join(table)]
    for name, one in known().items():
        header = one.header
        facts = [
            f"**{header.title.en}** · {header.title.fi} · {header.title.sv}",
            header.why.en,
            f"*How to mend.* {header.fix.en}",
            f"*Basis.* {header.grounds('en') or 'No provision: a question of the product itself.'}",
            f"*Judges.* The {header.judges}, of {header.scope.en} ({header.about}).",
            f"*Severity.* {_severity(header)}{f': {header.severity_why.en}' if header.severity_why else ''}",
        ]
        where = "cypher/rules" if one.path.endswith(".cypher") else "graphmodel/rules"
        parts += [f"## {name}", *facts, f"`{where}/{Path(one.path).name}`"]
    return _joined(parts)


def schema() -> str:
    """Every kind of element and every relation, with what files may write."""
    from graphmodel.files.jsonschema import schema as file_schema
    from graphmodel.model import KINDS, RELATIONS

    held = file_schema()["$defs"]
    parts = ["# The model", MADE, _SCHEMA_BEGINS]
    for kind in KINDS.values():
        section = f"`{kind.section}`" if kind.section else "the head of the file"
        nested = f", also under a {kind.nested_in}" if kind.nested_in == "Body" else ""
        section = f"the `steps` of a {kind.nested_in}" if kind.nested_in == "Matter" else section
        rows = [f"| `{name}` | {_cell(_values(kind, name, held))} |" for name in kind.properties]
        keys = [
            f"`{row.file_key}`{' (required)' if kind.label in row.needed_by else ''}"
            for row in RELATIONS.values()
            if row.file_key and kind.label in row.writers
        ]
        parts += [f"## {kind.label}", (kind.type.__doc__ or "").strip(), f"Written in {section}{nested}."]
        parts += ["\n".join(["| property | values |", "|---|---|", *rows])]
        parts += [f"Relations written under it: {', '.join(keys)}."] if keys else []
    head = [
        "| relation | from | to | key in files | at a time | its own properties | |",
        "|---|---|---|---|---|---|---|",
    ]
    lines = [
        f"| {row.type} | {', '.join(row.sources)} | {', '.join(row.targets)} | {_key(row)} | {row.most or ''} | "
        f"{', '.join(row.written)} | {row.about} |"
        for row in RELATIONS.values()
    ]
    return _joined([*parts, "## Relations", "\n".join([*head, *lines])])


def main(arguments: list[str]) -> None:
    """Write the documents into a folder."""
    folder = Path(arguments[0] if arguments else "docs")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in documents().items():
        (folder / name).write_text(text, encoding="utf-8")


_CLI_BEGINS = """Answers go to stdout, everything else to stderr; `-` is stdin or stdout. With `--json` an answer is
JSON of the shape that each help tells: `{...}` names all keys of an object, `[...]` a list; the
rows of `ask` and `query` are lists in the order of `columns`. Texts in it (names, titles, messages)
follow `--lang`; ids, dates and the words of closed lists do not.

The language is that of `--lang`, else of `GRAPHMODEL_LANG`, else of the locale when it is fi, sv or
en, else en. `GRAPHMODEL_STORE` names the store, `GRAPHMODEL_USER` and `GRAPHMODEL_PASSWORD` the
account on a server, `GRAPHMODEL_RULES` the folder of your own rules. A password is never an option
and never a part of an address.

| exit code | says |
|---|---|
| 0 | clean |
| 1 | findings of severity error |
| 2 | wrong input or use; nothing was changed. Also: a rule of your own was refused, and the others have judged |
| 3 | the store cannot be reached or used |
| 70 | a mistake of graphmodel itself |
| 130, 141 | ended by Ctrl-C; whoever read the answer went away |"""

_RULES_BEGIN = """A rule judges each subject in its scope: it *holds*, *fails*, or *cannot be said*. A rule that
judges the *structure* cannot be said where the documents are silent; one that judges the *record*
fails there, as advice to ask. The severity of a failure against a stated norm is the norm's: law
and decision error, guideline and instruction warning, proposal and aim advice. `graphmodel rule
NAME` shows the query too."""

_SCHEMA_BEGINS = """What a group structure is made of, and how files write it. A property is a plain value, a statement
with its passage (`composition: {value: full, at: 26, quote: ...}`), or a list of statements that
need not agree, the model's own first. A relation is `vate`, `[vate, jm]` or `{vate: {at: 26, quote:
...}}`; what is of another model is `fi-law/org-01`. Everything may carry `at`, `quote`, `source`,
`certainty` and `reason`, or several such passages under `evidence`.

`graphmodel schema > graphmodel.schema.json` writes the JSON Schema of the files. Editors that know
the YAML language server complete and check a file that begins with `# yaml-language-server:
$schema=graphmodel.schema.json`."""


def _values(kind: Any, name: str, held: dict[str, Any]) -> str:
    """What a property may hold, in a few words."""
    if name in kind.localised:
        return "text, or texts by language: fi, sv, en"
    told = held[f"{kind.label}.{name}"]
    choices = [choice for choice in told.get("anyOf", [told]) if choice.get("type") != "null"]
    field = kind.type.model_fields[name]
    default = field.default if name not in kind.lists and not field.is_required() else None
    said = " or ".join(map(_value, choices)) + ("; several" if name in kind.lists else "")
    if field.is_required():
        return f"{said}; required"
    return said if default is None else f"{said}; else {str(default).lower()}"


def _value(choice: dict[str, Any]) -> str:
    if "enum" in choice:
        return ", ".join(choice["enum"])
    if "const" in choice:
        return str(choice["const"])
    if choice["type"] == "boolean":
        return "true, false"
    if choice["type"] == "integer":
        return "a whole number"
    pattern = choice.get("pattern", "")
    return (
        "a date"
        if r"\d{4}(-" in pattern
        else "an id"
        if "a-z0-9" in pattern
        else f"text such as {pattern}"
        if pattern
        else "text"
    )


def _key(row: Any) -> str:
    if not row.file_key:
        return "(by nesting)" if row.type in ("STEP_OF", "SEAT_IN") else "(evidence)"
    return f"`{row.file_key}`, under the {'target' if row.under == 'target' else 'source'}"


def _severity(header: Any) -> str:
    return f"that of the {header.severity}" if header.severity in ("norm", "provision") else header.severity


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _block(text: str) -> str:
    return "\n".join(["```text", *(line.rstrip() for line in text.strip("\n").splitlines()), "```"])


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    main(sys.argv[1:])
