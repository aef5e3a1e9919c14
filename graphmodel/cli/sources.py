"""What a command is given to read: files, folders, stdin, models that come with the product, parameters."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from graphmodel.cli.here import Here
from graphmodel.errors import NotFound, UsageError

if TYPE_CHECKING:
    from graphmodel.files import Findings
    from graphmodel.model import Region
    from graphmodel.rules import Rulebook
    from graphmodel.store import Store


STDIN_BYTES = 32 * 1024 * 1024


def regions(here: Here, given: Sequence[str], store: Callable[[], Store], book: Rulebook | None = None) -> list[Region]:
    """The models at some paths, which may refer to each other and to what the store holds.

    Their waivers are for rules of the `book`, by default the shipped ones.

    Raises FileProblems with everything that is wrong in any of them. Ids that tell a private name are warned of.
    """
    from graphmodel.files import survey
    from graphmodel.loading import models_of

    if list(given).count("-") > 1:
        raise UsageError("stdin (-) can be read once.")
    surveys: list[Findings] = []
    with here.busy("cli-busy-reading", total=len(given)) as step:
        for name in given:
            surveys.append(_from_stdin() if name == "-" else survey(place(name), name))
            step()
    foreign = _waivers_of_unknown_rules(surveys, book)
    found = models_of(surveys, store)
    for told in foreign:
        here.say("cli-waiver-unknown", **told)
    _warn_of_telling_ids(here, surveys)
    return found


def place(name: str) -> Path:
    """The file or folder of that name, or else the model of that name that comes with the product."""
    path = Path(name)
    if path.exists():
        return path
    own = shipped_models()
    if name in own:
        return own[name]
    if path.is_symlink():
        raise UsageError(f"{name} is a link to nowhere ({path.readlink()}). Give the file or folder itself.")
    beside = sorted(entry.name for entry in path.parent.iterdir()) if path.parent.is_dir() else []
    known = [*(str(path.parent / entry) for entry in beside), *own]
    raise NotFound("file or folder", name, known, f"These come with graphmodel: {', '.join(own)}.")


def shipped_models() -> dict[str, Path]:
    """Name -> folder of the models that come with the product."""
    from graphmodel.queries import shipped

    return {folder.name: folder for folder in sorted(shipped("data").iterdir()) if (folder / "model.yaml").is_file()}


def stdin_text() -> str:
    """All of stdin. Raises UsageError when it is too much, or no UTF-8."""
    raw = sys.stdin.buffer.read(STDIN_BYTES + 1)
    if len(raw) > STDIN_BYTES:
        raise UsageError(f"stdin holds more than {STDIN_BYTES // 1048576} MB. Write it to files.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(f"What came on stdin is not UTF-8 (byte {error.start}). Convert it first.") from None


def text_of(name: str) -> str:
    """The text of a file, or of stdin (-). Raises UsageError when it is not there, or no UTF-8."""
    if name == "-":
        return stdin_text()
    try:
        return Path(name).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {error.strerror}. Check its name and rights.") from None
    except UnicodeDecodeError as error:
        raise UsageError(f"{name} is not UTF-8 (byte {error.start}). Convert it first.") from None


def parameters(given: Sequence[str]) -> dict[str, Any]:
    """name=value pairs; a value is what it says in JSON (5, true, null, ["a"]), else text."""
    found: dict[str, Any] = {}
    for pair in given:
        name, equals, value = pair.partition("=")
        if not equals or not name.isidentifier():
            raise UsageError(f"-p {pair}: write it as name=value, for example -p matter=division.")
        if name in found:
            raise UsageError(f"-p {name} is given twice. Give it once.")
        found[name] = _value(value)
        if _beyond(found[name]):
            raise UsageError(f"-p {name}: a whole number has at most 64 bits ({-(2**63)} to {2**63 - 1}).")
    return found


def one_file(region: Region) -> str:
    """A model as one file, the texts of its sources inside it."""
    import yaml

    from graphmodel.files import texts

    files = texts(region)
    document = yaml.safe_load(files["model.yaml"])
    for source in document.get("sources", {}).values():
        if "file" in source:
            source["text"] = files[source.pop("file")]
    return yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=110)


def _waivers_of_unknown_rules(surveys: Sequence[Findings], book: Rulebook | None) -> list[dict[str, str]]:
    """Add a problem for each that can be of no rule to its survey; the others may be of a rule that is not given."""
    from graphmodel.analysis.waivers import of_unknown_rules
    from graphmodel.rules import rulebook

    foreign: list[dict[str, str]] = []
    known = book or rulebook()
    for found in surveys:
        for waiver in of_unknown_rules(found.region, known.rules) if found.region else ():
            item = found.elements[waiver.id][1]
            if known.refuses(waiver.rule):
                continue
            if waiver.near or known.has_own:
                found.problem(item, "unknown-rule", waiver.what)
            else:
                foreign.append({"place": f"{item.file}:{item.line}", "waiver": waiver.id, "rule": waiver.rule})
    return foreign


def _warn_of_telling_ids(here: Here, surveys: Sequence[Findings]) -> None:
    """Say which ids tell the name of a private person, and what to do."""
    from graphmodel.analysis.telling_ids import telling_ids

    told = [(found, key) for found in surveys if found.region for key in telling_ids(found.region)]
    for found, key in told:
        item = found.elements[key][1]
        here.say("cli-telling-id", place=f"{item.file}:{item.line}", id=key)
    if told:
        here.say("cli-telling-ids-do", count=len(told))


def _from_stdin() -> Findings:
    from graphmodel.files import survey

    with tempfile.TemporaryDirectory(prefix="graphmodel-") as folder:
        file = Path(folder) / "stdin"
        file.write_text(stdin_text(), encoding="utf-8", newline="")
        return survey(file, "-")


def _beyond(value: Any) -> bool:
    """Is a whole number in it that no engine takes?"""
    if isinstance(value, int):
        return not -(2**63) <= value < 2**63
    if isinstance(value, dict):
        value = list(cast("dict[str, Any]", value).values())
    return isinstance(value, list) and any(map(_beyond, cast("list[Any]", value)))


def _value(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=float.fromhex)  # NaN and Infinity are text
    except (ValueError, OverflowError, RecursionError):
        return text
