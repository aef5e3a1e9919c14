"""The store: one door to two engines. `open_store` opens it, `stop` ends the embedded engine of a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphmodel.store.answers import Reader, Row, Table, Transaction

if TYPE_CHECKING:
    from graphmodel.store.bolt import Store

__all__ = ["Reader", "Row", "Store", "Table", "Transaction", "find_folder", "is_server", "open_store", "stop"]

FOLDER = ".graphmodel"
SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")


def open_store(
    address: str | None = None,
    *,
    folder: Path | None = None,
    user: str | None = None,
    password: Callable[[], str] | str | None = None,
) -> Store:
    """Open the store at an address.

    None, "embedded" or the path of a folder: the embedded engine, started when it is not running, with its files in
    that folder, `folder`, or the nearest .graphmodel upward. bolt://, neo4j:// (+s, +ssc): Neo4j, and after the port
    perhaps /database; a password that is a function is called only then. Raises StoreError or UsageError.
    """
    from graphmodel.store import addresses

    return addresses.open_at(address, folder or find_folder(), user, password)


def is_server(address: str) -> bool:
    """Is it the address of a server, right or wrong? Else it is the path of a folder."""
    return "://" in address or (address.partition(":")[0] in SCHEMES and ":" in address)


def find_folder(start: Path | None = None) -> Path:
    """The nearest .graphmodel in `start` (the current folder) or above it; ./.graphmodel when there is none."""
    here = (start or Path.cwd()).resolve()
    return next((above / FOLDER for above in (here, *here.parents) if (above / FOLDER).is_dir()), here / FOLDER)


def stop(folder: Path) -> bool:
    """Stop the embedded engine of a folder and wait until it is gone; False when none was running."""
    from graphmodel.store import embedded

    return embedded.stop(folder)


def __getattr__(name: str) -> Any:
    """Store is there to be named, but the driver is imported only when somebody does."""
    if name == "Store":
        from graphmodel.store.bolt import Store

        return Store
    raise AttributeError(name)
