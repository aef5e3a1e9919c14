"""make env: what is missing is said in one sentence with the mend."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def env(folder: Path, python: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """A run of the script with an interpreter of its own, into a folder of its own."""
    given = {"PATH": os.environ["PATH"], "PYTHON": python, "VENV": str(folder / "venv"), **variables}
    script = ["sh", str(ROOT / ".ci" / "env.sh")]
    return subprocess.run(script, env=given, capture_output=True, text=True, check=False, timeout=60)


def program(folder: Path, *lines: str) -> str:
    path = folder / "python"
    path.write_text("\n".join(("#!/bin/sh", *lines)) + "\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def one_sentence(ended: subprocess.CompletedProcess[str]) -> str:
    assert ended.returncode == 2
    assert ended.stdout == ""
    (line,) = ended.stderr.splitlines()
    return line.removeprefix("graphmodel: ")


def test_no_python(tmp_path: Path) -> None:
    said = one_sentence(env(tmp_path, "no-such-python"))
    assert said.startswith("no-such-python was not found; install Python 3.11 to 3.14 ")


def test_an_old_python(tmp_path: Path) -> None:
    old = program(tmp_path, 'case "$*" in *python_version*) echo 3.9.2 ;; *) exit 1 ;; esac')
    said = one_sentence(env(tmp_path, old))
    assert said.startswith(f"{old} is Python 3.9.2 and 3.11 to 3.14 is needed; install one of them and run: make env ")


def test_a_python_without_venv(tmp_path: Path) -> None:
    bare = program(tmp_path, f'case "$*" in *ensurepip*) exit 1 ;; *) exec "{sys.executable}" "$@" ;; esac')
    version = "{}.{}".format(*sys.version_info[:2])
    said = one_sentence(env(tmp_path, bare))
    assert said.startswith(f"Python {version} here lacks its venv module; install it (")
    assert f"apt install python{version}-venv" in said


@pytest.mark.parametrize(
    ("machine", "libc", "named"),
    [
        ("riscv64", ("glibc", "2.40"), "Linux on riscv64"),
        ("x86_64", ("", ""), "Linux on x86_64 without glibc"),
        ("x86_64", ("glibc", "2.31"), "Linux on x86_64 with glibc 2.31 (older than 2.34)"),
    ],
)
def test_a_platform_without_wheels(tmp_path: Path, machine: str, libc: tuple[str, str], named: str) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import platform\n"
        "platform.system = lambda: 'Linux'\n"
        f"platform.machine = lambda: {machine!r}\n"
        f"platform.libc_ver = lambda: {libc!r}\n",
        encoding="utf-8",
    )
    said = one_sentence(env(tmp_path, sys.executable, PYTHONPATH=str(tmp_path)))
    assert said.startswith(f"there is no embedded engine for {named}; use Linux on x86_64 or aarch64, ")
    assert said.endswith("start Neo4j and the app with: docker compose up")
