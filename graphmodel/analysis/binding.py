"""Which legal forms a provision binds on a day."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from graphmodel.model.vocabulary import LegalForm
from graphmodel.store import Reader

_BINDING = """
MATCH (p:Provision) WHERE p.uid IN $provisions AND $law_at < p.binds_until
RETURN p.uid AS uid, [form IN $forms WHERE p['from_' + form] <= $law_at] AS forms ORDER BY p.sort
"""


def bound(reader: Reader, provisions: Iterable[str], law_at: str) -> dict[str, frozenset[str]]:
    """Provision -> the legal forms that it binds on the day `law_at`; one that no longer binds is left out."""
    rows = reader.rows(_BINDING, provisions=sorted(provisions), law_at=law_at, forms=list(get_args(LegalForm)))
    return {row["uid"]: frozenset(row["forms"]) for row in rows}
