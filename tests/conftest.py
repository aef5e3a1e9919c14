"""The engines and the browser that tests run on: each started once a run, when first needed, and ended with it.

`store` and `clean_store` run a test on every engine that can be reached; the end of the run names them, and says why
another was not. GRAPHMODEL_TEST_REQUIRE=embedded,neo4j,browser makes the run fail when one of them is missing, or when
anything is skipped. GRAPHMODEL_TEST_NEO4J=bolt://... with GRAPHMODEL_TEST_NEO4J_PASSWORD uses (and empties) a running
Neo4j instead of a private one.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from graphmodel.store import Store, open_store, stop
from tests.commands import Command, in_process
from tests.engines import neo4j_server
from tests.engines.mortal import Mortal, MortalEmbedded, MortalNeo4j

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ENGINES = ("embedded", "neo4j")
THINGS = (*ENGINES, "browser")
CHROMIUM = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
USED = pytest.StashKey[dict[str, str]]()


@cache
def why_not(thing: str) -> str:
    """Why an engine or the browser cannot be reached; "" when it can."""
    if thing == "embedded":
        return "" if importlib.util.find_spec("arcadedb_embedded") else "the package arcadedb-embedded is not installed"
    if thing == "neo4j":
        return "" if os.environ.get("GRAPHMODEL_TEST_NEO4J") else neo4j_server.why_not()
    if importlib.util.find_spec("playwright") is None:
        return "the package playwright is not installed"
    return "" if _chromium() else "no chromium on the path"


def _chromium() -> str | None:
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def _required() -> list[str]:
    return [name.strip() for name in os.environ.get("GRAPHMODEL_TEST_REQUIRE", "").split(",") if name.strip()]


def pytest_configure(config: pytest.Config) -> None:
    config.stash[USED] = {}
    for thing in _required():
        if thing not in THINGS:
            raise pytest.UsageError(f"GRAPHMODEL_TEST_REQUIRE names {thing!r}; it knows {', '.join(THINGS)}.")
        if why_not(thing):
            raise pytest.UsageError(f"GRAPHMODEL_TEST_REQUIRE asks for {thing}, which cannot be had: {why_not(thing)}.")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "engine_name" in metafunc.fixturenames:
        reachable = [name for name in ENGINES if not why_not(name)]
        metafunc.parametrize("engine_name", reachable, indirect=True, scope="session")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests of the browser, or of one engine alone, are not there without it."""
    alone = {"browser": "browser", "embedded_folder": "embedded", "embedded_store": "embedded", "neo4j_login": "neo4j"}
    for fixture, thing in alone.items():
        if why_not(thing):
            items[:] = [item for item in items if fixture not in getattr(item, "fixturenames", ())]


@pytest.fixture(scope="session")
def engine_name(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="session")
def embedded_store(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("embedded") / ".graphmodel"
    try:
        with open_store(folder=folder) as store:
            pytestconfig.stash[USED]["embedded"] = f"embedded {store.version}"
            yield store
    finally:
        stop(folder)


@pytest.fixture(scope="session")
def neo4j_login(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str, str]]:
    """Address, user and password of the run's Neo4j."""
    if address := os.environ.get("GRAPHMODEL_TEST_NEO4J"):
        yield address, "neo4j", os.environ.get("GRAPHMODEL_TEST_NEO4J_PASSWORD", "")
        return
    server = neo4j_server.start(tmp_path_factory.mktemp("neo4j"))
    try:
        yield server.uri, "neo4j", server.password
    finally:
        server.kill()


@pytest.fixture(scope="session")
def neo4j_store(pytestconfig: pytest.Config, neo4j_login: tuple[str, str, str]) -> Iterator[Store]:
    address, user, password = neo4j_login
    with open_store(address, user=user, password=password) as store:
        pytestconfig.stash[USED]["neo4j"] = f"Neo4j {store.version}"
        yield store


@pytest.fixture(scope="session")
def store(engine_name: str, request: pytest.FixtureRequest) -> Store:
    """An open store on each engine, with whatever earlier tests left in it."""
    return request.getfixturevalue(f"{engine_name}_store")


@pytest.fixture
def clean_store(store: Store) -> Store:
    """An open store on each engine, with nothing in it."""
    with store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    return store


@pytest.fixture
def command(
    clean_store: Store,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Command:
    """The command line, in an empty folder, on an empty store of each engine."""
    return in_process(clean_store, tmp_path, tmp_path_factory.getbasetemp(), monkeypatch, capsys)


@pytest.fixture
def embedded_folder(pytestconfig: pytest.Config, tmp_path: Path) -> Iterator[Path]:
    """A folder of the test's own, not there yet, for an embedded engine that is ended with the test."""
    folder = tmp_path / ".graphmodel"
    yield folder
    if (folder / "engine").exists():
        version = importlib.metadata.version("arcadedb-embedded").partition(".post")[0]
        pytestconfig.stash[USED].setdefault("embedded", f"embedded {version}")
    stop(folder)


@pytest.fixture
def mortal(pytestconfig: pytest.Config, engine_name: str, tmp_path: Path) -> Iterator[Mortal]:
    """An engine of the test's own, on each, that it may kill."""
    kinds: dict[str, Callable[[Path, dict[str, str]], Mortal]] = {"embedded": MortalEmbedded, "neo4j": MortalNeo4j}
    engine = kinds[engine_name](tmp_path / "mortal", pytestconfig.stash[USED])
    yield engine
    engine.end()


@pytest.fixture(scope="session")
def browser(pytestconfig: pytest.Config) -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=_chromium(), args=list(CHROMIUM))
        pytestconfig.stash[USED]["browser"] = f"Chromium {found.version}"
        yield found
        found.close()


def _used(config: pytest.Config) -> dict[str, str]:
    return config.stash[USED]


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["used"] = _used(session.config)
    elif not exitstatus and _missed(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """What a process of pytest-xdist used, told to the one that sums up."""
    node.config.stash[USED].update(getattr(node, "workeroutput", {}).get("used", {}))


def _missed(config: pytest.Config) -> list[str]:
    """What the run owes to GRAPHMODEL_TEST_REQUIRE."""
    if not _required() or config.option.collectonly:
        return []
    unused = [f"{thing} was required and no test used it" for thing in _required() if thing not in _used(config)]
    reporter: Any = config.pluginmanager.get_plugin("terminalreporter")
    skipped = len(reporter.stats.get("skipped", [])) if reporter else 0
    return unused + ([f"{skipped} skipped, where everything was required"] if skipped else [])


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    used = [_used(config)[thing] for thing in THINGS if thing in _used(config)]
    terminalreporter.section("engines")
    terminalreporter.line(f"engines used: {', '.join(used) or 'none'}")
    for thing in THINGS:
        if thing not in _used(config) and why_not.cache_info().currsize and why_not(thing):
            terminalreporter.line(f"not reachable: {thing} ({why_not(thing)})")
    for owed in _missed(config):
        terminalreporter.line(f"FAILED: {owed}", red=True)
