"""Passages: where in which source a fact stands, and in which words."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel, ConfigDict

from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.store import Reader, Row

_PASSAGES = """
UNWIND $uids AS uid
MATCH (e:Evidence {uid: uid})
OPTIONAL MATCH (e)-[:FROM]->(s:Source)
RETURN e.uid AS uid, e.model AS model, s.uid AS source, e.at AS at, e.line AS line, e.quote AS quote,
       e.certainty AS certainty, e.reason AS reason, e.property AS property, e.value AS value
"""


class Passage(BaseModel):
    """A passage. `source` is the uid of its source, `line` the first line that it names.

    `property` and `value` are what it states, where it states only that.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    uid: str
    model: str
    source: str | None
    at: str | None
    line: int | None
    quote: str | None
    certainty: str
    reason: str | None
    property: str | None
    value: str | None


def passages(reader: Reader, uids: Iterable[str], hide: Mask = OPEN) -> dict[str, Passage]:
    """The passages by uid, with the names of private persons hidden; unknown uids are left out."""
    wanted = sorted(set(uids))
    rows = reader.rows(_PASSAGES, uids=wanted) if wanted else []
    return {row["uid"]: Passage.model_validate(row | _hidden(row, hide)) for row in rows}


def _hidden(row: Row, hide: Mask) -> Row:
    return {name: hide(text) if (text := row[name]) else text for name in ("quote", "reason", "value")}
