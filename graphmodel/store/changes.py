"""The mark of the last change to any model: a node beside the models, with a value of its own for each change.

It is no part of a model. What depends on the store alone is as it was while the mark is the same.
"""

from __future__ import annotations

import secrets

from graphmodel.store.answers import Reader, Transaction


def mark_change(transaction: Transaction) -> None:
    """Leave a new mark. Comes first in a transaction, so that those who change wait here for each other."""
    transaction.rows("MERGE (c:StoreChange {id: 'last'}) SET c.mark = $mark", mark=secrets.token_hex(8))


def last_change(reader: Reader) -> str | None:
    """The mark; None where nothing was ever put."""
    rows = reader.rows("MATCH (c:StoreChange) RETURN c.mark AS mark ORDER BY mark")
    return " ".join(row["mark"] for row in rows) or None
