"""The command line as a program: every example of the help for real, quiet ends, the environment, late imports."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from graphmodel.cli.here import LANGUAGES, spoken
from graphmodel.errors import UsageError
from graphmodel.loading import load_paths
from graphmodel.model.vocabulary import LANGS
from graphmodel.queries import shipped
from graphmodel.store import open_store, stop
from tests.commands import ROOT, environment, epilogs, program
from tests.test_own_rules import SECRETARY

EXAMPLES = {name: re.findall(r"^  (graphmodel .*)$", epilog, re.MULTILINE) for name, epilog in epilogs().items()}
SERVING = ("graphmodel serve --port 8000", "graphmodel demo")
HEAVY = (
    "neo4j",
    "pyvis",
    "fastapi",
    "uvicorn",
    "networkx",
    "pydantic",
    "yaml",
    "xlsxwriter",
    "rich.table",
    "api",
    "fluent",
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with a store of its own in which examples are run, and a `graphmodel` on the path."""
    folder = tmp_path_factory.mktemp("examples")
    shim = folder / "bin" / "graphmodel"
    shim.parent.mkdir()
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m graphmodel "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    yield folder
    stop(folder / ".graphmodel")
    stop(folder / ".graphmodel-demo")


EARLIER = (
    '{"model": "kymenlaakso", "at": "2018-01-31", "law_at": "2018-01-31", "rules": [], "findings": [], "waived": []}'
)


SPOKEN_OF = ("fi-law", "kymenlaakso", "central-finland", "esimerkkialue")


@pytest.fixture
def env(place: Path) -> dict[str, str]:
    """The environment of an example, with the models in the store that examples speak of."""
    told = environment(place / ".graphmodel")
    with open_store(folder=place / ".graphmodel") as store:
        if set(SPOKEN_OF) - {row["model"] for row in store.rows("MATCH (m:Model) RETURN m.id AS model")}:
            load_paths(store, [shipped("data") / model for model in SPOKEN_OF])
    (place / "my-rules").mkdir(exist_ok=True)
    mild = SECRETARY.replace("severity: error", "severity: warning")
    (place / "my-rules" / "body-without-secretary.cypher").write_text(mild, encoding="utf-8")
    (place / "report.json").write_text(EARLIER, encoding="utf-8")
    for file in ("structure.pptx", "structure.drawio"):
        if not (place / file).exists():
            made = program("chart", "structure", "-m", "kymenlaakso", "-o", file, env=told, cwd=place)
            assert made.code == 0, made.err
    return {**told, "PATH": f"{place / 'bin'}{os.pathsep}{told['PATH']}"}


@pytest.fixture
def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_every_help_ends_with_an_example(place: Path) -> None:
    assert [name for name, examples in EXAMPLES.items() if not examples] == []
    for name, examples in EXAMPLES.items():
        ended = program(name, "--help", env=environment(place / ".graphmodel"), cwd=place)
        assert (ended.code, ended.err) == (0, "")
        assert ended.out.rstrip().endswith(examples[-1])
        assert all(example.startswith(f"graphmodel {name}") for example in examples)


@pytest.mark.parametrize("example", [one for found in EXAMPLES.values() for one in found if one not in SERVING])
def test_an_example_works(place: Path, env: dict[str, str], example: str) -> None:
    mine = place / "my-region.yaml"
    mine.unlink(missing_ok=True)
    shutil.rmtree(place / "copy", ignore_errors=True)
    if not example.startswith("graphmodel new"):
        assert program("new", "my-region.yaml", env=env, cwd=place).code == 0
    ended = subprocess.run(["sh", "-c", example], cwd=place, env=env, capture_output=True, timeout=180, check=False)
    assert (ended.returncode, b"Traceback" in ended.stderr) == (0, False), ended.stderr.decode()
    assert ended.stdout or ended.stderr or ">" in example


@pytest.mark.parametrize("example", SERVING)
def test_an_example_that_serves_ends_quietly(place: Path, env: dict[str, str], free_port: int, example: str) -> None:
    """Ctrl-C is the way to end it: exit code 0, and not a word about it."""
    words = [*example.replace(" --port 8000", "").split()[1:], "--port", str(free_port)]
    process = subprocess.Popen(
        [sys.executable, "-m", "graphmodel", *words], cwd=place, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        assert _answers(f"http://127.0.0.1:{free_port}/en/models/kymenlaakso", process)
        taken = program("serve", "--port", str(free_port), env=env, cwd=place)
        process.send_signal(signal.SIGINT)
        out, err = (told.decode() for told in process.communicate(timeout=30))
    finally:
        process.kill()
    assert process.returncode == 0, err
    assert err == f"Serving at http://127.0.0.1:{free_port} (Ctrl-C ends it)\n"
    assert bool(out) is ("demo" in words)
    assert (taken.code, taken.out) == (2, "")
    assert taken.err.startswith(f"Port {free_port} of 127.0.0.1 is in use")


def test_the_demo_keeps_to_its_own_store(place: Path, env: dict[str, str]) -> None:
    assert program("drop", "kymenlaakso", "--yes", env=env, cwd=place).code == 0
    before = program("models", "--json", env=env, cwd=place).out
    started = time.monotonic()
    ended = program("demo", "--no-serve", "--lang", "fi", env=env, cwd=place)
    assert time.monotonic() - started < 60
    assert (ended.code, ended.err) == (0, "")
    assert "Kymenlaakso" in ended.out
    assert "Keski-Suomi" in ended.out
    assert program("models", "--json", env=env, cwd=place).out == before
    told = program("models", "--json", "--store", ".graphmodel-demo", env=env, cwd=place).out
    assert all(f'"model": "{name}"' in told for name in ("central-finland", "fi-law", "kymenlaakso"))


def test_a_reader_that_goes_away_is_no_error(place: Path, env: dict[str, str]) -> None:
    words = f"'{sys.executable}' -m graphmodel query 'UNWIND range(1, 1000) AS n RETURN n' --json"
    piped = f"{{ {words}; echo $? >code; }} | head -n 1"
    ended = subprocess.run(["sh", "-c", piped], cwd=place, env=env, capture_output=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"{\n", b"")
    assert (place / "code").read_text(encoding="ascii").strip() in ("0", "141")


def test_ctrl_c_ends_a_command_quietly(place: Path, env: dict[str, str]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "graphmodel", "load", "-"],
        cwd=place,
        env=env,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    time.sleep(2)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"")


INTERRUPTED = """
import os, signal, sys
class Now:
    def find_spec(self, name, *_):
        if name == "graphmodel.cli":
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Now())
from graphmodel.__main__ import main
main()
"""


def test_ctrl_c_ends_a_command_quietly_that_has_not_begun() -> None:
    ended = subprocess.run([sys.executable, "-c", INTERRUPTED, "--help"], cwd=ROOT, capture_output=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, b"", b"")


def test_a_server_that_is_away_is_said_in_a_sentence(place: Path, free_port: int) -> None:
    env = environment(place, GRAPHMODEL_STORE=f"bolt://127.0.0.1:{free_port}", GRAPHMODEL_PASSWORD="hunter2hunter2")
    ended = program("models", env=env, cwd=place)
    assert (ended.code, ended.out) == (3, "")
    assert f"does not answer at bolt://127.0.0.1:{free_port}" in ended.err
    assert "hunter2" not in ended.err
    assert program("stop", env=env, cwd=place).code == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--store", "http://localhost", "models"), "bolt://"),
        (("--lang", "de", "models"), "'fi', 'sv', 'en'"),
        (("serve", "--host", "203.0.113.1", "--port", "0"), "no address of this machine"),
        (("check", "-m", "x", "-o", "report.pdf"), ".xlsx or .csv"),
        (("new", "no/such/folder/x.yaml"), "no/such/folder/x.yaml"),
        (("query", "missing.cypher"), "No such file or directory"),
        (("ask",), "Missing argument"),
        (("query", "RETURN 1", "-p", "y=2"), "the query has no parameter $y"),
        (("query", "RETURN $x", "-p", f"x=[{2**63}]"), "-p x: a whole number has at most 64 bits"),
        (("trace", "", "-m", "x"), "The name of a duty is empty"),
    ],
)
def test_wrong_use_is_said_in_a_sentence(place: Path, words: tuple[str, ...], said: str) -> None:
    ended = program(*words, env=environment(place / ".graphmodel"), cwd=place)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert "Traceback" not in ended.err


def test_asking_makes_no_store(place: Path) -> None:
    ended = program("models", "--store", "no/such/store", env=environment(place), cwd=place)
    assert (ended.code, ended.out) == (3, "")
    assert ended.err.startswith("There is no store at no/such/store.")
    assert not (place / "no").exists()


def test_a_link_to_nowhere_is_called_one(place: Path) -> None:
    (place / "dangling.yaml").symlink_to("gone.yaml")
    ended = program("check", "dangling.yaml", env=environment(place), cwd=place)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("dangling.yaml is a link to nowhere (gone.yaml).")


def test_new_never_writes_over_a_file(place: Path) -> None:
    mine = place / "kept.yaml"
    mine.write_text("mine", encoding="utf-8")
    ended = program("new", "kept.yaml", env=environment(place), cwd=place)
    assert (ended.code, "nothing was changed" in ended.err) == (2, True)
    assert mine.read_text(encoding="utf-8") == "mine"


def test_the_language_comes_from_the_environment() -> None:
    assert LANGUAGES == LANGS
    assert spoken({}) == "en"
    assert spoken({"LANG": "fi_FI.UTF-8"}) == "fi"
    assert spoken({"LANG": "fi_FI.UTF-8", "LC_MESSAGES": "sv_FI.UTF-8"}) == "sv"
    assert spoken({"LANG": "fi", "LC_ALL": "C.UTF-8"}) == "en"
    assert spoken({"LANG": "fil_PH.UTF-8"}) == "en"
    assert spoken({"LANG": "fi_FI.UTF-8", "GRAPHMODEL_LANG": "en"}) == "en"
    with pytest.raises(UsageError, match="GRAPHMODEL_LANG is 'de'"):
        spoken({"GRAPHMODEL_LANG": "de"})


def test_importing_the_commands_imports_nothing_heavy() -> None:
    asked = f"import sys, graphmodel.cli; print([name for name in {HEAVY!r} if name in sys.modules])"
    ended = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"


def _answers(url: str, process: subprocess.Popen[bytes]) -> bool:
    until = time.monotonic() + 60
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:
                return answer.status == 200
        except OSError:
            time.sleep(0.1)
    return False
