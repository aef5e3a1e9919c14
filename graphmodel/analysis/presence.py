"""Which elements a model has on a day: what is asked before a subject without an entry is told to hold."""

from __future__ import annotations

from functools import cache

from graphmodel.analysis.comparing import There
from graphmodel.analysis.result import Result
from graphmodel.store import Reader

_THERE = """
MATCH (x:Element {model: $model})
WHERE x.begins_earliest IS NULL OR (x.begins_earliest <= $at AND $at < x.ends_latest)
RETURN x.uid AS uid
"""


def presence(reader: Reader) -> There:
    """Whether the model of an answer has something on its day; whatever is of a third model is taken to be there."""

    @cache
    def known(model: str, at: str) -> frozenset[str]:
        return frozenset(row["uid"] for row in reader.rows(_THERE, model=model, at=at))

    def there(result: Result, uid: str) -> bool:
        return uid.partition("/")[0] != result.model or uid in known(result.model, result.at)

    return there
