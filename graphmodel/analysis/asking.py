"""What an analysis is asked: the days, and the elements that it is about."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import NamedTuple

from graphmodel.errors import NotFound
from graphmodel.queries import standard_parameters
from graphmodel.store import Reader
from graphmodel.store.regions import require

_FOUND = """
MATCH (n:Element)
WHERE n.model IN $models AND any(label IN labels(n) WHERE label IN $labels)
RETURN n.uid AS uid, n.id AS id ORDER BY n.sort
"""
_SAID = {"ServicePackage": "service package", "Task": "duty"}
_CATALOGUES = "MATCH (m:Model {kind: 'catalogue'}) RETURN m.id AS model ORDER BY model"


class Days(NamedTuple):
    """The day that the documents speak of, as written; the full days asked about, of the structure and of the law."""

    as_of: str
    at: str
    law_at: str


def days_of(reader: Reader, model: str, at: str | None = None, law_at: str | None = None) -> Days:
    """Raises NotFound for an unknown model and UsageError for a day that is none."""
    node = require(reader, model)
    standard = standard_parameters(model, at or str(node["as_of_last"]), law_at)
    return Days(str(node["as_of"]), standard["at"], standard["law_at"])


def subjects(reader: Reader, model: str, about: Sequence[str], labels: Sequence[str],
             hidden: Container[str] = ()) -> tuple[str, ...]:  # fmt: skip
    """The uids of what is named by id, or by `model/id`, in the order given, each once. Raises NotFound.

    An id is looked for in the model, then in the catalogues. `hidden` uids are not there.
    """
    return tuple(dict.fromkeys(each(reader, model, about, labels, hidden)))


def each(reader: Reader, model: str, about: Sequence[str], labels: Sequence[str],
         hidden: Container[str] = ()) -> tuple[str, ...]:  # fmt: skip
    """The uid of each that is named, as `subjects` finds them."""
    if not about:
        return ()
    models = [model, *(row["model"] for row in reader.rows(_CATALOGUES) if row["model"] != model)]
    rows = reader.rows(_FOUND, models=models, labels=list(labels))
    known = {row["uid"]: row["id"] for row in rows if row["uid"] not in hidden}
    return tuple(_one(name, models, known, labels) for name in about)


def _one(name: str, models: Sequence[str], known: dict[str, str], labels: Sequence[str]) -> str:
    for uid in [name] if "/" in name else [f"{one}/{name}" for one in models]:
        if uid in known:
            return uid
    listed = known if "/" in name else known.values()
    raise NotFound(" or ".join(_SAID.get(label, label.lower()) for label in labels), name, listed)
