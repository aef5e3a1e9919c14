"""Locks between processes that end with whoever holds them, however it dies: a lock is a held file, nothing to clean up."""

from __future__ import annotations

import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType


class FileLock:
    """An open file with a lock on it; `held` says whether it was got. Threads and processes exclude one another alike."""

    def __init__(self, path: Path, *, shared: bool = False) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        self.held = _try_lock(self._file, shared)

    def __enter__(self) -> FileLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._file >= 0:
            os.close(self._file)
            self._file, self.held = -1, False


def is_held(path: Path) -> bool:
    """Whether somebody holds the lock (a file that nobody locked, or that is not there, is free)."""
    if not path.exists():
        return False
    with FileLock(path) as probe:
        return not probe.held


def wait_for(path: Path, seconds: float) -> FileLock | None:
    """The exclusive lock as soon as it is free; None when it is not within `seconds`."""
    until = time.monotonic() + seconds
    while True:
        lock = FileLock(path)
        if lock.held:
            return lock
        lock.release()
        if time.monotonic() > until:
            return None
        time.sleep(0.01)


@contextmanager
def holding(path: Path, seconds: float, otherwise: BaseException) -> Generator[None]:
    """Hold the exclusive lock for a block; `otherwise` is raised when it is not to be had within `seconds`."""
    lock = wait_for(path, seconds)
    if lock is None:
        raise otherwise
    with lock:
        yield


if (
    os.name == "nt"
):  # pragma: no cover - Windows knows no shared lock: each sharer takes one byte, an exclusive one all of them
    import msvcrt
    import random

    _BYTES = 4096

    def _try_lock(file: int, shared: bool) -> bool:
        for _ in range(8 if shared else 1):
            os.lseek(file, random.randrange(_BYTES) if shared else 0, os.SEEK_SET)
            try:
                msvcrt.locking(file, msvcrt.LK_NBLCK, 1 if shared else _BYTES)  # pyright: ignore
            except OSError:
                continue
            return True
        return False

else:
    import fcntl

    def _try_lock(file: int, shared: bool) -> bool:
        try:
            fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
