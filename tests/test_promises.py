"""What the house says of itself, held to it: the lock, the licence, the commands, the documents, the rooms."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
RUN, REST = LOCK.split("# Part 2", 1)
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
DECISIONS = ROOT / "docs" / "decisions"

TOP = {
    *("graphmodel", "api", "cypher", "data", "docs", "notebooks", "tests", "benchmarks", ".ci"),
    *("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "pyproject.toml", "requirements.lock"),
    *("Dockerfile", "docker-compose.yml", ".dockerignore", ".gitignore", ".pre-commit-config.yaml"),
}


def committed(*patterns: str) -> list[Path]:
    """The files under version control, and new ones that are not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    return sorted({ROOT / name for name in listed.split("\0") if name and (ROOT / name).exists()})


def pins(text: str) -> dict[str, str]:
    """Name -> version of each pinned package."""
    return {
        canonicalize_name(name): version for name, version in re.findall(r"^([\w.-]+)==([^\s;\\]+)", text, re.MULTILINE)
    }


def required(*entries: str) -> Iterator[Requirement]:
    for entry in entries:
        yield Requirement(entry)


RUNTIME = list(required(*PROJECT["project"]["dependencies"], *PROJECT["build-system"]["requires"]))
DEV = list(required(*PROJECT["project"]["optional-dependencies"]["dev"]))


@pytest.mark.parametrize("requirement", RUNTIME, ids=str)
def test_what_runs_is_locked_in_the_first_part(requirement: Requirement) -> None:
    assert requirement.specifier.contains(pins(RUN)[canonicalize_name(requirement.name)])


@pytest.mark.parametrize("requirement", DEV, ids=str)
def test_what_tests_and_checks_need_is_locked(requirement: Requirement) -> None:
    assert requirement.specifier.contains(pins(LOCK)[canonicalize_name(requirement.name)])


def test_the_lock_has_hashes_and_no_addresses() -> None:
    assert "://" not in LOCK
    assert "--index" not in LOCK
    blocks = re.split(r"^(?=[\w.-]+==)", LOCK, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(pins(LOCK)), "a package is locked twice: one version for all Pythons"
    assert all("--hash=sha256:" in block for block in blocks)


def test_the_licence_is_the_whole_eupl() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016\n")
    assert re.findall(r"^(\d+)\.", text, re.MULTILINE) == [str(article) for article in range(1, 16)]
    digest = hashlib.sha256(" ".join(text.split()).encode()).hexdigest()
    assert digest == "b265314fe0920ed66121307961dabb70eb3c26c508d2362783e821bbb4a0e16c"
    assert PROJECT["project"]["license"] == "EUPL-1.2"


def test_every_target_is_in_the_help() -> None:
    phony = set(re.findall(r"^\.PHONY: (.*)", MAKEFILE, re.MULTILINE)[0].split())
    assert set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE)) == phony
    helped = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert set(re.findall(r"^  make ([a-z]+) ", helped, re.MULTILINE)) == phony


def test_only_the_known_stands_at_the_top() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in committed()} <= TOP


def test_modules_are_short_and_rooms_are_named_for_what_they_hold() -> None:
    modules = committed("graphmodel/**.py", "api/**.py", "tests/**.py", "benchmarks/**.py")
    assert modules
    lengths = {
        str(module.relative_to(ROOT)): len(module.read_text(encoding="utf-8").splitlines()) for module in modules
    }
    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}
    nameless = {"utils", "util", "core", "common", "helpers", "helper", "services", "service", "managers", "misc"}
    parts = {part.removesuffix(".py") for module in modules for part in module.relative_to(ROOT).parts}
    assert not parts & nameless


@pytest.fixture(scope="module")
def commands() -> set[str]:
    """The commands that graphmodel has."""
    helped = subprocess.run(
        [sys.executable, "-m", "graphmodel", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(re.findall(r"^  ([a-z]+)  ", helped.stdout.partition("Commands:")[2], re.MULTILINE))


DOCUMENTS = committed("*.md", "docs/**.md", "cypher/**.md")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_document_names_only_what_exists(document: Path, commands: set[str]) -> None:
    """Its links lead somewhere, its `make` words are targets and its `graphmodel` words are commands."""
    text = document.read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", text) if not re.match(r"[a-z]+:|#", link)]
    assert [link for link in links if not (document.parent / link.split("#")[0]).exists()] == []
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
    assert set(re.findall(r"(?:`|^\s*)make ([a-z]+)\b", text, re.MULTILINE)) <= targets
    assert set(re.findall(r"(?:`|^\s*)(?:\.venv/bin/)?graphmodel ([a-z]+)\b", text, re.MULTILINE)) <= commands


def test_every_decision_is_in_the_index() -> None:
    index = (DECISIONS / "README.md").read_text(encoding="utf-8")
    decisions = sorted(path.name for path in DECISIONS.glob("[0-9]*.md"))
    assert decisions
    assert re.findall(r"\]\((\d{4}[^)]+)\)", index) == decisions
    assert [name[:4] for name in decisions] == [f"{number:04}" for number in range(1, len(decisions) + 1)]
    for name in decisions:
        headings = re.findall(r"^## (.*)", (DECISIONS / name).read_text(encoding="utf-8"), re.MULTILINE)
        assert headings[:2] == ["Context", "Decision"]


def test_every_library_has_its_reason() -> None:
    reasons = (DECISIONS / "0002-dependencies.md").read_text(encoding="utf-8")
    named = {canonicalize_name(name) for name in re.findall(r"^\| `([^`]+)`", reasons, re.MULTILINE)}
    extras = PROJECT["project"]["optional-dependencies"]
    declared = {canonicalize_name(requirement.name) for requirement in (*RUNTIME, *DEV, *required(*extras["fast"]))}
    assert named == declared


def test_the_changelog_begins_with_what_is_unreleased() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (.*)", text, re.MULTILINE)[:1] == ["[Unreleased]"]


DOORS = {
    "neo4j": {"graphmodel.store"},
    "arcadedb_embedded": {"graphmodel.store"},
    "networkx": {"graphmodel.graph", "graphmodel.analysis", "graphmodel.rules"},
    "pyvis": {"graphmodel.charts"},
    "fastapi": {"api"},
    "typer": {"graphmodel.cli"},
    "api": {"graphmodel.cli"},
}


@pytest.mark.parametrize("library", DOORS)
def test_a_library_that_is_imported_has_its_contract(library: str) -> None:
    """lint-imports sees that it is kept; it cannot hold a contract on what nobody imports yet."""
    contracts = [c for c in PROJECT["tool"]["importlinter"]["contracts"] if c.get("protected_modules") == [library]]
    rooms = [set(contract["allowed_importers"]) for contract in contracts]
    outside = [
        path for path in committed("graphmodel/**.py", "api/**.py") if path.relative_to(ROOT).parts[0] != library
    ]
    imported = any(
        re.search(rf"^\s*(import|from) {library}\b", path.read_text(encoding="utf-8"), re.MULTILINE) for path in outside
    )
    assert len(rooms) == imported
    assert all(allowed <= DOORS[library] for allowed in rooms)


def test_importing_does_nothing() -> None:
    """No connection, no process, no file written, no variable of ours read, whichever module is imported."""
    program = """
import importlib, os, pkgutil, sys
ours, seen = [], []
class Environment(dict):
    def __getitem__(self, key): seen.append(key); return dict.__getitem__(self, key)
    def get(self, key, default=None): seen.append(key); return dict.get(self, key, default)
os.environ = Environment(os.environ)
def hook(event, arguments):
    writes = event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+")
    if event in ("socket.connect", "socket.bind", "subprocess.Popen", "os.system", "os.mkdir") or writes:
        ours.append((event, str(arguments[0])[:80]))
sys.dont_write_bytecode = True
sys.addaudithook(hook)
import graphmodel, api
for package in (graphmodel, api):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
ours += [("environ", key) for key in seen if str(key).startswith("GRAPHMODEL")]
sys.exit(str(ours) if ours else 0)
"""
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr


def test_the_command_line_starts_light() -> None:
    """What is heavy is imported by the command that needs it."""
    heavy = {
        "IPython",
        "babel",
        "fastapi",
        "fontTools",
        "jpype",
        "neo4j",
        "networkx",
        "pydantic",
        "pyvis",
        "xlsxwriter",
    }
    program = "import sys, graphmodel.cli; print(*{name.partition('.')[0] for name in sys.modules})"
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert heavy & set(ended.stdout.split()) == set()
