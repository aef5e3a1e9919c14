"""What `load` means: files + catalogue + quotes -> store, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from graphmodel.errors import StoreTooNew
from graphmodel.files import Findings, survey, together
from graphmodel.model import Region
from graphmodel.queries import shipped
from graphmodel.store import Row, Store
from graphmodel.store.regions import labels, replace

FORMAT = 1
"""Number of the shape in which models are stored; a store with a greater one was written by a newer version."""


def prepare(store: Store) -> None:
    """Make constraints and indexes once, and refuse a store that a newer version wrote."""
    rows = store.rows("MATCH (s:StoreFormat) RETURN s.format AS format")
    written = max((row["format"] for row in rows), default=0)
    if written > FORMAT:
        raise StoreTooNew(
            f"The store was written by a newer version of graphmodel (format {written}, this one knows {FORMAT}). "
            "Update graphmodel, or use another store."
        )
    if written == FORMAT:
        return
    text = (shipped("cypher") / "schema" / "elements.cypher").read_text(encoding="utf-8")
    statements = "\n".join(line for line in text.splitlines() if not line.startswith("//")).split(";")
    store.schema([statement.strip() for statement in statements if statement.strip()])
    with store.write() as transaction:
        transaction.rows("MERGE (s:StoreFormat {id: 'format'}) SET s.format = $format", format=FORMAT)


def load(store: Store, *regions: Region) -> list[Row]:
    """Replace models in the store, all of them or none. Returns {"model", "nodes", "relations"} for each."""
    prepare(store)
    with store.write() as transaction:
        return [replace(transaction, region) for region in _catalogues_first(regions)]


def load_paths(store: Store, paths: Sequence[Path]) -> list[Row]:
    """Read files or folders and load them together. Raises FileProblems before anything is changed."""
    return load(store, *models_of([survey(path) for path in paths], lambda: store))


def models_of(surveys: Sequence[Findings], store: Callable[[], Store]) -> list[Region]:
    """The models of files. Raises FileProblems with everything that is wrong in any of them.

    `store` is asked for only when a reference leads out of the files, into a model that the store may hold.
    """

    def stored(wanted: Collection[str]) -> dict[str, dict[str, str]]:
        prepare(opened := store())
        with opened.read() as reader:
            return labels(reader, wanted)

    return together(surveys, stored)


def _catalogues_first(regions: Sequence[Region]) -> list[Region]:
    """Models that others refer to go first."""
    return sorted(regions, key=lambda region: region.model.kind != "catalogue")
