"""Norms of a model that no rule judges, and why."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, NamedTuple

from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.naming import names
from graphmodel.findings import Report
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader

_NORMS = """
MATCH (n:Norm {model: $model})
WHERE n.begins_earliest <= $at AND $at < n.ends_latest
RETURN n.uid AS uid, n.check AS check ORDER BY n.sort
"""


class Unjudged(NamedTuple):
    """A norm that is, or may be, in force and by which no subject was judged."""

    norm: str
    name: str
    check: str
    reason: Literal["no_rule", "nothing_to_judge"]


def unjudged(reader: Reader, report: Report, checks: Collection[str], lang: Lang, hide: Mask = OPEN) -> list[Unjudged]:
    """The norms that a report by all rules leaves out, by reason; `checks` are the kinds of norms that they judge."""
    rows = [row for row in reader.rows(_NORMS, model=report.model, at=report.at) if row["uid"] not in report.norms]
    called = names(reader, (row["uid"] for row in rows), lang, hide)
    found = (
        Unjudged(
            row["uid"],
            called[row["uid"]].text,
            row["check"],
            "nothing_to_judge" if row["check"] in checks else "no_rule",
        )
        for row in rows
    )
    return sorted(found, key=lambda one: one.reason == "nothing_to_judge")
