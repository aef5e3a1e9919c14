"""The command line under test: run in this process on the engine of the test, or as a program of its own."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from graphmodel.__main__ import main
from graphmodel.store import Store

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Ended:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Ended]
"""command("check", "-m", "x", stdin="...") -> Ended"""


MODEL = """
model: north
name: {fi: Pohjoinen, en: The North}
as_of: 2020
bodies:
  board: {kind: board, name: {fi: Hallitus, sv: Styrelsen, en: Board}}
  group: {kind: working_group, name: {en: Group}, deputies: personal, seats: {group-1: {role: member, deputy: unnamed}}}
matters:
  m: {name: {en: Matter}, steps: {s: {actions: [decide], finality: final, status: made, date: 2019, taken_by: board}}}
"""
WITH_ERROR = MODEL.replace("{kind: board, name", "{kind: board, begin: 2019-12-31, name").replace(
    "date: 2019,", "date: 2019-12-01,"
)
REFERRER = "model: south\nas_of: 2020\nbodies: {x: {kind: board, set_up_by: north/board}}\n"


def in_process(
    store: Store, cwd: Path, basetemp: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Commands run in `cwd` on a store of the tests, by main() itself: all of the program but the start of Python."""
    for name in ("COLUMNS", "LC_ALL", "LC_MESSAGES", "GRAPHMODEL_USER", "GRAPHMODEL_PASSWORD", "GRAPHMODEL_RULES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GRAPHMODEL_LANG", "en")
    monkeypatch.chdir(cwd)
    for name, value in engine_variables(store, basetemp).items():
        monkeypatch.setenv(name, value)

    def run(*words: str, stdin: str | bytes = b"") -> Ended:
        raw = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "argv", ["graphmodel", *words])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        told = capsys.readouterr()
        return Ended(int(ended.value.code or 0), told.out, told.err)

    return run


def engine_variables(store: Store, basetemp: Path) -> dict[str, str]:
    """What the environment of a program names when it is to use a store of the tests."""
    if store.engine == "embedded":
        [folder] = basetemp.glob("embedded[0-9]/.graphmodel")
        return {"GRAPHMODEL_STORE": str(folder)}
    place = store._place  # pyright: ignore[reportPrivateUsage]
    assert place.writer is not None
    user, password = place.writer
    return {"GRAPHMODEL_STORE": place.uri, "GRAPHMODEL_USER": user, "GRAPHMODEL_PASSWORD": password}


def with_north(command: Command) -> Command:
    """The same commands, with MODEL in the store and in the file north.yaml."""
    Path("north.yaml").write_text(MODEL, encoding="utf-8")
    assert command("load", "north.yaml").code == 0
    return command


def everything(store: Store) -> list[Any]:
    nodes = store.rows("MATCH (n:Element) RETURN properties(n) AS props ORDER BY n.uid")
    return [*nodes, *store.rows("MATCH ()-[r]->() RETURN properties(r) AS props ORDER BY r.key")]


def environment(folder: Path, **more: str) -> dict[str, str]:
    """The environment of a program that runs this checkout, its store in `folder` unless `more` says otherwise."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GRAPHMODEL_") and key != "COLUMNS"}
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return {**kept, "PYTHONPATH": path, "GRAPHMODEL_STORE": str(folder), "GRAPHMODEL_LANG": "en", **more}


def program(*words: str, env: dict[str, str], cwd: Path) -> Ended:
    """A command as a program of its own."""
    ended = subprocess.run(
        [sys.executable, "-m", "graphmodel", *words], env=env, cwd=cwd, capture_output=True, timeout=120, check=False
    )
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


def epilogs() -> dict[str, str]:
    """Command -> what stands at the end of its help."""
    from graphmodel.cli import app

    return {info.callback.__name__: str(info.epilog) for info in app.registered_commands if info.callback}


def shapes() -> dict[str, str]:
    """Command -> the shape that it promises for --json."""
    found = {name: re.search(r"With --json: (.*)", epilog) for name, epilog in epilogs().items()}
    return {name: shape[1] for name, shape in found.items() if shape}


def has_shape(value: Any, shape: str) -> bool:
    """Does an answer have exactly the keys that a shape such as {"items": [{"a", "b"}], "next"} names?"""
    written = re.sub(r'("[a-z_]+")(?=[,}])', r"\1: null", shape)
    return _same(value, json.loads(written))


def _same(value: Any, shape: Any) -> bool:
    if isinstance(shape, dict):
        return isinstance(value, dict) and list(value) == list(shape) and all(_same(value[k], shape[k]) for k in shape)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if isinstance(shape, list):
        return isinstance(value, list) and all(_same(entry, shape[0]) for entry in value)  # pyright: ignore[reportUnknownVariableType]
    return True
