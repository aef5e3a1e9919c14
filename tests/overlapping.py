"""Invented models for the analysis of overlaps: written as in a file, asked on a store, told by ids.

Whatever is found has to have its sentence in every language.
"""

from __future__ import annotations

from typing import Any

import yaml

from graphmodel.analysis.naming import names
from graphmodel.analysis.overlaps import analyse
from graphmodel.analysis.result import Entry, Result
from graphmodel.analysis.telling_results import sentence
from graphmodel.loading import load
from graphmodel.model.vocabulary import LANGS
from graphmodel.store import Store
from graphmodel.words import texts
from tests.rule_cases import region

CLAIMED = "claims: {r: {what: responsibilities}}"


class Overlaps:
    """Asks on a store about models that are written in YAML."""

    def __init__(self, store: Store) -> None:
        self._store = store
        with store.write() as transaction:
            transaction.rows("MATCH (n) DETACH DELETE n")

    def __call__(self, *written: str, about: tuple[str, ...] = (), **days: str) -> Result:
        load(self._store, region({key: value for text in written for key, value in content(text).items()}))
        with self._store.read() as reader:
            result = analyse(reader, "case", about=about, **days)
            called = names(reader, result.uids(), "en")
        for part in result.parts:
            told = [sentence(result, part, one, texts(lang), called) for one in part.entries for lang in LANGS]
            assert all(text.endswith(".") for text in told), told
        return result


def content(written: str) -> dict[str, Any]:
    """`duties: [a, b]` is short for tasks of the model that it covers."""
    told: dict[str, Any] = yaml.safe_load(written)
    if duties := told.pop("duties", None):
        told |= {"covers": duties, "tasks": {name: {"basis": "assigned"} for name in duties} | told.get("tasks", {})}
    return told


def said(result: Result, part: str) -> dict[str, str]:
    """Ids -> verdict and sentence of each entry of a part."""
    entries = result.part(part).entries
    told = {" ".join(uid.removeprefix("case/") for uid in one.about): f"{one.verdict} {one.says}" for one in entries}
    assert len(told) == len(entries), "two entries of a part are about the same"
    return told


def entry(result: Result, part: str, *about: str) -> Entry:
    return next(one for one in result.part(part).entries if one.about == tuple(f"case/{uid}" for uid in about))
