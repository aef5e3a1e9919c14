"""python -m graphmodel, and the command graphmodel."""

from __future__ import annotations

import io
import os
import signal
import sys

CRASHED = 70
"""A mistake of the program itself; 1 would mean findings."""
CTRL_C = 130


def main() -> None:
    """Run the command line; an error raised on purpose becomes its sentence on stderr and its exit code.

    Ctrl-C ends it without a word: here until a command begins, then in the command's frame.
    """
    usual = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if usual:
        signal.signal(signal.SIGINT, _end)
    try:
        _run()
    finally:
        if usual:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def _end(*_: object) -> None:
    os._exit(CTRL_C)


def _run() -> None:
    from graphmodel.cli import app
    from graphmodel.errors import GraphmodelError

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app(prog_name="graphmodel")
    except GraphmodelError as error:
        sys.exit(_said(str(error), error.exit_code))
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        sys.exit(_said(f"{where}{error.strerror or error}. Check the name, the rights and the room on the disk.", 2))
    except Exception:  # noqa: BLE001 - the last door: the whole story is told, and 1 would say that rules failed
        import traceback

        traceback.print_exc()
        sys.exit(_said("This is a mistake of graphmodel itself. Please report it with the lines above.", CRASHED))


def _said(message: str, code: int) -> int:
    from graphmodel.cli.paper import printable

    print(printable(message), file=sys.stderr)  # noqa: T201
    return code


def _only_our_own_packages() -> None:
    """`python -m` puts the current folder first, where an api/ of somebody else's would be taken for ours."""
    from pathlib import Path

    if not sys.flags.safe_path and Path(sys.path[0]).resolve() != Path(__file__).resolve().parents[1]:
        del sys.path[0]


if __name__ == "__main__":
    _only_our_own_packages()
    main()
