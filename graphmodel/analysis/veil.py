"""What others than the owner may see of private persons: their seats, instead of names and ids made from names."""

from __future__ import annotations

from typing import Any, cast

from graphmodel.analysis.masking import OPEN, Mask, mask
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader

_PRIVATE = """
MATCH (p:Person)
WHERE p.disclosure = 'private' AND (p.model = $model OR EXISTS { MATCH (p)-[r]-(:Element) WHERE r.model = $model })
OPTIONAL MATCH (p)-[:HOLDS]->(s:Seat)
WITH p, s ORDER BY s.sort
RETURN p.uid AS uid, collect(s.uid)[0] AS seat
ORDER BY uid
"""


class Veil:
    """The veil over a model: `hide` masks text, `shown` an address, `cover` a whole answer.

    A private person is shown as the first seat that he or she holds; one without a seat is shown as nothing.
    """

    def __init__(self, reader: Reader, model: str, lang: Lang) -> None:
        rows = reader.rows(_PRIVATE, model=model)
        self.private: dict[str, str | None] = {row["uid"]: row["seat"] for row in rows}
        self.hide: Mask = mask(reader, model, lang) if rows else OPEN

    def shown(self, uid: str | None) -> str | None:
        """The uid under which others may see it."""
        return self.private.get(uid, uid) if uid else None

    def cover(self, value: Any) -> Any:
        """An answer with the uids of private persons replaced and all its text masked."""
        if isinstance(value, str):
            return self.private[value] if value in self.private else self.hide(value)
        if isinstance(value, list | tuple):
            return [self.cover(entry) for entry in cast("list[Any]", value)]
        if isinstance(value, dict):
            return {key: self.cover(entry) for key, entry in cast("dict[str, Any]", value).items()}
        return value
