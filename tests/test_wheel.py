"""The wheel, built from this checkout and installed where no checkout is on the path, works from any folder."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[1]
SHIPPED = {
    "cypher": "graphmodel/shipped/cypher",
    "data": "graphmodel/shipped/data",
    "graphmodel": "graphmodel",
    "api": "api",
}


def environment(home: Path) -> dict[str, str]:
    return {"PATH": os.defpath, "HOME": str(home), "LC_ALL": "C.UTF-8"}


@dataclass(frozen=True)
class Installed:
    """A wheel and the environment that it alone was installed into; the libraries it needs are those of this run."""

    wheel: Path
    bin: Path

    def run(self, *command: str, cwd: Path) -> str:
        """What a command prints. Nothing of this run's environment reaches it."""
        ended = subprocess.run(
            [str(self.bin / command[0]), *command[1:]],
            cwd=cwd,
            env=environment(cwd),
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert ended.returncode == 0, ended.stderr
        return ended.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder / "dist")]
    built = subprocess.run(build, cwd=ROOT, check=False, capture_output=True, text=True)
    assert built.returncode == 0, built.stderr
    (wheel,) = (folder / "dist").glob("graphmodel-*.whl")
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)
    programs = folder / "venv" / "bin"
    pip = [str(programs / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index"]
    subprocess.run([*pip, "--no-deps", str(wheel)], check=True)
    # A folder named in a .pth file is searched, and its own .pth files are not read: libraries, but no checkout.
    (packages,) = (folder / "venv" / "lib").glob("python*/site-packages")
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return Installed(wheel, programs)


def committed(folder: str) -> dict[str, bytes]:
    """What is under version control in a folder, or new there: path inside the folder -> content."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", folder]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    paths = [ROOT / name for name in names if name]
    return {str(path.relative_to(ROOT / folder)): path.read_bytes() for path in paths if path.is_file()}


@pytest.mark.parametrize("folder", SHIPPED)
def test_holds_every_file(installed: Installed, folder: str) -> None:
    expected = committed(folder)
    assert expected
    with zipfile.ZipFile(installed.wheel) as wheel:
        held = {name: wheel.read(name) for name in wheel.namelist()}
    missing = [name for name, content in expected.items() if held.get(f"{SHIPPED[folder]}/{name}") != content]
    assert missing == []


def test_holds_nothing_else(installed: Installed) -> None:
    with zipfile.ZipFile(installed.wheel) as wheel:
        names = wheel.namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"graphmodel", "api"}
    assert [name for name in names if "__pycache__" in name] == []
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_finds_queries_and_data_in_the_package(installed: Installed, tmp_path: Path) -> None:
    program = """
import json, api, graphmodel
from graphmodel.queries import shipped
folders = {what: shipped(what) for what in ("cypher", "data")}
print(json.dumps({
    "packages": [api.__file__, graphmodel.__file__],
    **{what: sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
       for what, folder in folders.items()},
}))
"""
    found = json.loads(installed.run("python", "-c", program, cwd=tmp_path))
    assert all(Path(path).is_relative_to(installed.bin.parent) for path in found["packages"])
    assert {what: found[what] for what in ("cypher", "data")} == {
        what: sorted(committed(what)) for what in ("cypher", "data")
    }


def foreign_api(folder: Path) -> None:
    (folder / "api").mkdir()
    (folder / "api" / "__init__.py").write_text("raise RuntimeError('not ours')\n", encoding="utf-8")


@pytest.mark.parametrize("way", [("graphmodel",), ("python", "-m", "graphmodel")], ids=["script", "module"])
@pytest.mark.parametrize("foreign", [False, True], ids=["empty-folder", "folder-with-an-api"])
def test_runs_from_any_folder(installed: Installed, tmp_path: Path, way: tuple[str, ...], foreign: bool) -> None:
    if foreign:
        foreign_api(tmp_path)
    assert "rules" in installed.run(*way, "--help", cwd=tmp_path)
    told = json.loads(installed.run(*way, "rules", "--json", cwd=tmp_path))
    slugs = {Path(name).stem for name in committed("cypher/rules") if name.endswith(".cypher")}
    assert slugs <= {item["rule"] for item in told["items"]}


def test_serves_its_own_pages_from_a_folder_with_an_api(installed: Installed, tmp_path: Path) -> None:
    foreign_api(tmp_path)
    serve = [str(installed.bin / "graphmodel"), "serve", "--port", "0", "--lang", "en"]
    try:
        with subprocess.Popen(
            serve, cwd=tmp_path, env=environment(tmp_path), stderr=subprocess.PIPE, text=True
        ) as server:
            try:
                assert server.stderr
                said = next((line for line in server.stderr if "http://" in line), "nothing")
                address = re.search(r"http://127\.0\.0\.1:\d+", said)
                assert address, said
                with urlopen(f"{address[0]}/en/models", timeout=30) as page:
                    assert page.status == 200
                    text = page.read().decode()
            finally:
                server.send_signal(signal.SIGINT)
            assert server.wait(30) == 0
    finally:
        installed.run("graphmodel", "stop", cwd=tmp_path)
    assert '<html lang="en"' in text
