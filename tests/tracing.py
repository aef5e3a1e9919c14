"""A law and a county in which every chain breaks off somewhere else: what the two real documents do not show."""

from __future__ import annotations

from pathlib import Path

from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.store import Store

FOLDER = Path(__file__).parent / "trace"


def filled(store: Store) -> None:
    """Nothing in the store but the law and the county."""
    with store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    load(store, read(FOLDER / "law.yaml"), read(FOLDER / "shire.yaml"))
