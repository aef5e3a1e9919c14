"""The cases of the rules (tests/rules/<rule>.yaml), and how they are judged.

A case: name, model (a file's content; `model: case`, and `as_of` the day asked about or 2024-01-01, whichever is later,
unless it says otherwise), `also` (further models, loaded first), at, law_at, expect (verdict -> ids; `jm by k1` where
norm k1 is judged), says (id -> sentence).
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from graphmodel import rules
from graphmodel.dates import days
from graphmodel.files import read
from graphmodel.findings import Verdict
from graphmodel.loading import load
from graphmodel.model import Region
from graphmodel.queries import shipped, standard_parameters
from graphmodel.rules import Rule
from graphmodel.store import Row, Store, Transaction
from graphmodel.store.regions import replace

FOLDER = Path(__file__).parent / "rules"
RULES = rules.rules()
AS_OF = "2024-01-01"
VERDICTS: tuple[Verdict, ...] = ("holds", "fails", "cannot_be_said")
Case = dict[str, Any]
Verdicts = dict[str, list[str]]


def only_the_catalogue(store: Store) -> None:
    """Empty the store, and load the catalogue, on whose provisions rules rest."""
    with store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    load(store, read(shipped("data") / "fi-law"))


@cache
def cases(rule: str) -> list[Case]:
    found: list[Case] = yaml.safe_load((FOLDER / f"{rule}.yaml").read_text(encoding="utf-8"))
    return found


def region(content: dict[str, Any], asked: object = AS_OF) -> Region:
    """The region that a file with this content tells; without an `as_of` it is a record of the day asked about."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.yaml"
        whole = {"model": "case", "as_of": max(AS_OF, str(asked)), **content}
        path.write_text(yaml.safe_dump(whole, allow_unicode=True, sort_keys=False), encoding="utf-8")
        return read(path)


@cache
def regions(rule: str, name: str) -> list[Region]:
    """The models of a case, the one that is judged last."""
    case = next(case for case in cases(rule) if case["name"] == name)
    return [region(content, case.get("at", AS_OF)) for content in (*case.get("also", ()), case["model"])]


def standard(case: Case, judged: Region) -> dict[str, str]:
    at = str(case.get("at", days(judged.model.as_of).last))
    return standard_parameters(judged.id, at, str(case["law_at"]) if "law_at" in case else None)


def judge(store: Store, rule: Rule, models: list[Region], parameters: dict[str, str]) -> list[Row]:
    """The rows of a rule on models that are put into the store and taken out again."""
    with store.write() as transaction:
        rows = judged_in(transaction, rule, models, parameters)
        transaction.rollback()
    return rows


def judged_in(transaction: Transaction, rule: Rule, models: list[Region], parameters: dict[str, str]) -> list[Row]:
    """The rows of a rule on models that are put into the store."""
    for model in models:
        replace(transaction, model)
    return rule.rows(transaction, parameters)


def verdicts(rows: list[Row], model: str = "case") -> Verdicts:
    told: Verdicts = {verdict: [] for verdict in VERDICTS}
    for row in rows:
        ends = [row["subject"], *([row["norm"]] if row.get("norm") else [])]
        told[row["verdict"]].append(" by ".join(end.removeprefix(f"{model}/") for end in ends))
    return {verdict: sorted(ids) for verdict, ids in told.items()}
