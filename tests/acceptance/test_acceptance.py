"""The questions that each real document was read for, answered from the graph by a view or a rule, on every engine.

A case asks one view or rule, and more of them under `also`. Its answer is a table: `columns` of the view, or of the
rule (subject, norm, verdict, outcome, severity, and the rule's own), and all `rows`. Things stand by their id, passages
by their place in the source; null is what the source does not state.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, cast

import pytest
import yaml

from graphmodel import rules
from graphmodel.analysis.views import ask
from graphmodel.loading import load_paths
from graphmodel.model import natural
from graphmodel.queries import Column, shipped, standard_parameters
from graphmodel.store import Reader, Row, Store

MODELS = ("fi-law", "kymenlaakso", "central-finland")
QUESTIONS = {
    "kymenlaakso": [f"K{number}" for number in range(1, 19)],
    "central-finland": [f"C{number}" for number in range(1, 15)],
}
KEYS = {"view", "rule", "params", "at", "law_at", "columns", "rows", "reads"}
OF_A_RULE = {name: Column(holds="thing") for name in ("subject", "norm")} | {
    name: Column(holds="word") for name in ("verdict", "outcome", "severity")
}
PLACES = "UNWIND $uids AS uid MATCH (e:Evidence {uid: uid}) RETURN DISTINCT e.at AS place"


class Case(NamedTuple):
    """A question about a model; `asks` holds what answers it, as the file tells it."""

    model: str
    id: str
    question: str
    asks: list[dict[str, Any]]


def _cases() -> Iterator[Case]:
    for path in sorted(Path(__file__).parent.glob("*.yaml")):
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        for entry in told["cases"]:
            yield Case(told["model"], entry.pop("id"), entry.pop("question"), [entry, *entry.pop("also", [])])


CASES = list(_cases())


@pytest.fixture(scope="module")
def loaded(store: Store) -> Store:
    load_paths(store, [shipped("data") / name for name in MODELS])
    return store


@pytest.mark.parametrize("model", QUESTIONS)
def test_every_question_has_its_case(model: str) -> None:
    assert [case.id for case in CASES if case.model == model] == QUESTIONS[model]


@pytest.mark.parametrize("case", CASES, ids=[case.id for case in CASES])
def test_the_graph_answers(case: Case, loaded: Store) -> None:
    with loaded.read() as reader:
        for entry in case.asks:
            assert set(entry) <= KEYS
            told = _of_view if "view" in entry else _of_rule
            columns, rows = told(reader, loaded.engine, case.model, entry)
            named: list[str] = entry.get("columns", list(columns))
            found = [[_plain(reader, case.model, columns[name], row[name]) for name in named] for row in rows]
            assert found == entry["rows"], f"{case.id}: {case.question}"


def _of_view(reader: Reader, engine: str, model: str, entry: dict[str, Any]) -> tuple[dict[str, Column], list[Row]]:
    answer = ask(
        reader, entry["view"], model, at=entry.get("at"), law_at=entry.get("law_at"), params=entry.get("params")
    )
    return answer.columns, list(answer.rows)


def _of_rule(reader: Reader, engine: str, model: str, entry: dict[str, Any]) -> tuple[dict[str, Column], list[Row]]:
    """The rows of a rule, each with the outcome and the severity that are shown for it."""
    one, at, law_at = rules.rule(entry["rule"]), entry.get("at"), entry.get("law_at")
    report = rules.run(reader, model, engine=engine, only=[one.name], at=at, law_at=law_at)
    shown = {(finding.subject, finding.norm): finding for finding in report.findings}
    told: list[Row] = []
    for row in one.rows(reader, standard_parameters(model, report.at, law_at)):
        finding = shown.get((row["subject"], row.get("norm")))
        outcome, severity = (finding.outcome, finding.severity) if finding else ("holds", None)
        told.append({"norm": None, **row, "outcome": outcome, "severity": severity})
    return {**OF_A_RULE, **one.header.columns}, told


def _plain(reader: Reader, model: str, column: Column, value: Any) -> Any:
    """A value as a case writes it."""
    if column.holds == "evidence" and value is not None:
        places = sorted((str(row["place"]) for row in reader.rows(PLACES, uids=value)), key=natural)
        return [int(place) if place.isdigit() else place for place in places]
    if column.holds == "thing" and isinstance(value, list):
        return [uid.removeprefix(f"{model}/") for uid in cast("list[str]", value)]
    return value.removeprefix(f"{model}/") if column.holds == "thing" and value is not None else value
