"""An address -> an open store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from graphmodel.errors import UsageError
from graphmodel.store import SCHEMES, embedded, is_server
from graphmodel.store.engines import NEO4J, Place

if TYPE_CHECKING:
    from graphmodel.store.bolt import Store


def open_at(address: str | None, folder: Path, user: str | None, password: Callable[[], str] | str | None) -> Store:
    """The store at an address; what store.open_store promises."""
    if address is None or address in ("", "embedded"):
        return _open_embedded(folder)
    if not is_server(address):
        return _open_embedded(Path(address))
    uri, database = _checked(address)
    secret = password() if callable(password) else password
    login = (user or "neo4j", secret) if secret else None
    return _entered(Place(NEO4J, uri, writer=login, reader=login, database=database))


def _checked(address: str) -> tuple[str, str | None]:
    """The address without its path, and the database that the path names."""
    parts = urlsplit(address)
    if "@" in parts.netloc:
        raise UsageError(
            "An address with a user or a password in it ends up in histories and logs. Write the address without them, "
            "and give them by GRAPHMODEL_USER and GRAPHMODEL_PASSWORD or at the prompt."
        )
    if parts.scheme not in SCHEMES:
        raise UsageError(
            f"A store's address begins with {', '.join(scheme + '://' for scheme in SCHEMES)}; "
            f"{parts.scheme}:// is not one. "
            'For the embedded engine write "embedded" or the path of a folder.'
        )
    example = f"write {parts.scheme}://localhost:7687, or {parts.scheme}://localhost:7687/database"
    if "://" not in address:
        raise UsageError(f"A server's address begins with {parts.scheme}://: {example}.")
    if not parts.hostname:
        raise UsageError(f"The address {parts.scheme}:// lacks the name of a machine: {example}.")
    if parts.query or parts.fragment:
        raise UsageError(f"A store's address has nothing after the database: {example}.")
    try:
        _ = parts.port
    except ValueError as error:
        raise UsageError(f"{parts.netloc.rpartition(':')[2]} is not a port (1 to 65535): {example}.") from error
    return f"{parts.scheme}://{parts.netloc}", parts.path.strip("/") or None


def _open_embedded(folder: Path) -> Store:
    return _entered(embedded.enter(folder))


def _entered(place: Place) -> Store:
    """The driver is imported as late as this: meanwhile the engine is starting."""
    from graphmodel.store.bolt import Store

    return Store(place)
