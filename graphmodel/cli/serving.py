"""Commands about what runs: connect, serve, stop, demo."""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphmodel.cli.frame import command
from graphmodel.cli.here import Here
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from graphmodel.store import Store

HOST, PORT = "127.0.0.1", 8000
DEMO_FOLDER = ".graphmodel-demo"

PortOption = Annotated[
    int, typer.Option("--port", min=0, max=65535, metavar="PORT", help="The port; 0 takes a free one.")
]


@command("graphmodel connect", "graphmodel connect --json", json='{"uri", "user", "password", "database", "access"}')
def connect(here: Here) -> None:
    """Tell how other tools reach the store.

    For Neo4j's own tools: the address and a login that only reads. On a Neo4j server use your own account.
    """
    with here.open() as store:
        told = store.connection()
    if here.as_json:
        here.data(told)
        return
    words = here.words
    here.paper.pairs(
        [(words(f"cli-connect-{name}"), value or words("cli-connect-own")) for name, value in told.items()]
    )


@command("graphmodel serve --port 8000")
def serve(
    here: Here,
    port: PortOption = PORT,
    host: Annotated[
        str, typer.Option("--host", metavar="ADDRESS", help="The address to listen at; 0.0.0.0 lets other machines in.")
    ] = HOST,
    name: Annotated[
        list[str] | None,
        typer.Option(
            "--name", metavar="HOST", show_default=False, help="A name under which browsers reach it, beside localhost."
        ),
    ] = None,
) -> None:
    """Show the models in the browser, until Ctrl-C.

    The pages judge by the rules that come with graphmodel; rules of your own are for check.
    """
    listening = _listening(host, port)
    with listening, here.open(make=True) as store:
        _serve(here, store, listening, name or ())


@command("graphmodel stop", json='{"stopped"}')
def stop(here: Here) -> None:
    """Stop the embedded engine.

    It also ends by itself when it has been idle for ten minutes.
    """
    from graphmodel.store import stop as stop_engine

    folder = here.folder()
    if folder is None:
        raise UsageError(f"{here.store} is a server of its own: stop it where it runs. This ends the embedded engine.")
    stopped = stop_engine(folder)
    if here.as_json:
        here.data({"stopped": stopped})
    else:
        here.say("cli-stopped" if stopped else "cli-stop-none", folder=str(folder))


@command("graphmodel demo", "graphmodel demo --no-serve")
def demo(
    here: Here,
    port: PortOption = PORT,
    no_serve: Annotated[bool, typer.Option("--no-serve", help="Load and judge, and end.")] = False,
) -> None:
    """Show the regions that come with graphmodel, in the browser.

    Loads them and the catalogue into a store of the demo's own, the folder .graphmodel-demo, whatever --store says.
    Ctrl-C ends it; findings never set its exit code.
    """
    from graphmodel.cli.report import show
    from graphmodel.rules import run
    from graphmodel.store import open_store
    from graphmodel.store.regions import require

    listening = None if no_serve else _listening(HOST, port)
    folder = Path.cwd() / DEMO_FOLDER
    with here.busy("cli-busy-starting"):
        store = open_store(folder=folder)
    with store:
        regions = _load_shipped(here, store)
        with store.read() as reader:
            for model in regions:
                report = run(reader, model, engine=store.engine, lang=here.lang)
                node = require(reader, model)
                show(here, report, node, most=1, most_silent=1, elsewhere=lambda _: here.words("cli-on-the-pages"))
                here.paper.line()
        if listening:
            with listening:
                _serve(here, store, listening, ())


def _load_shipped(here: Here, store: Store) -> list[str]:
    """Put everything that comes with graphmodel into the store; returns what is not a catalogue."""
    from graphmodel.cli.sources import regions, shipped_models
    from graphmodel.loading import load

    found = regions(here, sorted(shipped_models()), lambda: store)
    with here.busy("cli-busy-storing"):
        load(store, *found)
    return [region.id for region in found if region.model.kind != "catalogue"]


def _listening(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises UsageError when the port is taken or may not be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        if os.name != "nt":  # there it would let two programs share a port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(128)
    except OSError as error:
        listening.close()
        raise UsageError(_not_listening(host, port, error)) from error
    return listening


def _not_listening(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} of {host} is in use, perhaps by another graphmodel. End that one, or take another port: "
            f"--port {port + 1 if port < 65535 else 0}."
        )
    if error.errno == errno.EACCES:
        return f"Port {port} of {host} may not be used by this user. Take one above 1023, such as --port {PORT}."
    return f"{host} is no address of this machine ({error.strerror or error}). Take --host {HOST}."


def _serve(here: Here, store: Store, listening: socket.socket, names: Sequence[str]) -> None:
    """Answer browsers until Ctrl-C."""
    import uvicorn

    from api.main import HOSTS, create_app

    host, port = listening.getsockname()[:2]
    shown = "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104 - compared, not bound
    app = create_app(lambda: store, hosts=(*HOSTS, *names, host), lang=here.lang)
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, timeout_graceful_shutdown=3
    )
    here.say("cli-serving", url=f"http://{f'[{shown}]' if ':' in shown else shown}:{port}")
    try:
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        return
