"""Locks between processes that end with whoever holds them, however that dies: a held file, and nothing to clean up."""

from __future__ import annotations

import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


class FileLock:
    """An open file with a lock on it; `held` says whether it was got. It excludes threads and processes alike."""

    def __init__(self, path: Path, *, shared: bool = False) -> None:
        self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self.held = _try_lock(self._file, shared=shared)

    def __enter__(self) -> FileLock:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._file >= 0:
            os.close(self._file)
            self._file, self.held = -1, False


def is_held(path: Path) -> bool:
    """Whether somebody holds the exclusive lock (a file that is not there is free)."""
    if not path.exists():
        return False
    with FileLock(path, shared=True) as probe:
        return not probe.held


def wait_for(path: Path, seconds: float, *, shared: bool = False) -> FileLock | None:
    """The lock as soon as it is free; None when it is not within `seconds`."""
    until = time.monotonic() + seconds
    while True:
        lock = FileLock(path, shared=shared)
        if lock.held:
            return lock
        lock.release()
        if time.monotonic() > until:
            return None
        time.sleep(0.01)


@contextmanager
def holding(path: Path, seconds: float, otherwise: Exception) -> Generator[None]:
    """Hold the exclusive lock for a block; `otherwise` is raised when it is not to be had within `seconds`."""
    lock = wait_for(path, seconds)
    if lock is None:
        raise otherwise
    with lock:
        yield


if os.name == "nt":  # no shared lock there: a sharer takes one byte, an excluder all of them
    import msvcrt

    _BYTES = 4096

    def _try_lock(file: int, *, shared: bool) -> bool:
        for _ in range(16 if shared else 1):
            os.lseek(file, int.from_bytes(os.urandom(2)) % _BYTES if shared else 0, os.SEEK_SET)
            try:
                msvcrt.locking(file, msvcrt.LK_NBLCK, 1 if shared else _BYTES)
            except OSError:
                continue
            return True
        return False

else:
    import fcntl

    def _try_lock(file: int, *, shared: bool) -> bool:
        try:
            fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
