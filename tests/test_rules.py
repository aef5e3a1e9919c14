"""Every rule against its cases, on each engine, and what must be true of all rules."""

from __future__ import annotations

import random
import string
from collections.abc import Iterator
from typing import Any, cast

import pytest

from graphmodel import rules
from graphmodel.errors import QueryRefused
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.model import KINDS, RELATIONS, Region, Relation
from graphmodel.model.nodes import Norm
from graphmodel.model.vocabulary import LANGS
from graphmodel.queries import shipped
from graphmodel.rules import Rule
from graphmodel.store import Store
from tests.rule_cases import (
    AS_OF,
    FOLDER,
    RULES,
    VERDICTS,
    Case,
    cases,
    judge,
    judged_in,
    only_the_catalogue,
    region,
    regions,
    standard,
    verdicts,
)


def all_cases() -> Iterator[Any]:
    for name in sorted(path.stem for path in FOLDER.glob("*.yaml")):
        for case in cases(name):
            yield pytest.param(name, case, id=f"{name}: {case['name']}")


@pytest.fixture(scope="module", autouse=True)
def prepared(store: Store) -> None:
    only_the_catalogue(store)


each_rule = pytest.mark.parametrize("rule", list(RULES.values()), ids=list(RULES))


@pytest.mark.parametrize("rule, case", list(all_cases()))
def test_case(store: Store, rule: str, case: Case) -> None:
    models = regions(rule, case["name"])
    asked = standard(case, models[-1])
    with store.write() as transaction:
        rows = judged_in(transaction, RULES[rule], models, asked)
        told = {
            lang: rules.run(
                transaction, "case", engine="any", lang=lang, at=asked["at"], law_at=asked["law_at"], only=[rule]
            )
            for lang in LANGS
        }
        transaction.rollback()
    expected = {verdict: sorted(case["expect"].get(verdict, [])) for verdict in VERDICTS}
    assert verdicts(rows) == expected
    for report in told.values():
        assert len(report.findings) == len(expected["fails"]) + len(expected["cannot_be_said"])
        assert not [one.message for one in report.findings if one.message.endswith("..")]
    said = {finding.subject.removeprefix("case/"): finding.message for finding in told["en"].findings}
    assert {subject: said[subject] for subject in case.get("says", {})} == case.get("says", {})


@each_rule
def test_cases_reach_every_verdict_and_every_sentence(store: Store, rule: Rule) -> None:
    reached: set[str] = set()
    for case in cases(rule.name):
        models = regions(rule.name, case["name"])
        for row in judge(store, rule, models, standard(case, models[-1])):
            columns = set(row) - {"subject", "verdict", "norm", "evidence", "says"}
            assert columns == set(rule.header.columns)
            reached |= {row["verdict"], *([row["says"]] if row.get("says") else [])}
    assert reached == {*VERDICTS, *rule.header.also}


@each_rule
def test_the_norms_that_a_rule_judges_by_are_those_that_it_declares(store: Store, rule: Rule) -> None:
    """Its provisions, of which some are exceptions only, and norms of the kinds in its `checks`."""
    by: set[str] = set()
    for case in cases(rule.name):
        models = regions(rule.name, case["name"])
        kinds = {uid: uid for uid in rule.header.provisions}
        kinds |= {f"case/{norm.id}": norm.check for norm in models[-1].elements if isinstance(norm, Norm)}
        for row in judge(store, rule, models, standard(case, models[-1])):
            by |= {kinds[norm] for norm in (row.get("norm"), *row.get("norms", ())) if norm}
    assert set(rule.header.checks) <= by <= {*rule.header.checks, *rule.header.provisions}


@each_rule
def test_relabelled_ids_relabel_findings(store: Store, rule: Rule) -> None:
    for case in cases(rule.name):
        *others, judged = regions(rule.name, case["name"])
        asked = standard(case, judged)
        ids = {element.id: f"n{900 - place}-{element.id}" for place, element in enumerate(judged.elements)}
        was = verdicts(judge(store, rule, [*others, judged], asked))
        now = verdicts(judge(store, rule, [*others, relabelled(judged, ids)], asked))
        relabel = {
            verdict: sorted(" by ".join(ids.get(end, end) for end in entry.split(" by ")) for entry in entries)
            for verdict, entries in was.items()
        }
        assert now == relabel, case["name"]


@each_rule
def test_a_shuffled_file_gives_the_same_report(store: Store, rule: Rule) -> None:
    dice = random.Random(rule.name)  # noqa: S311
    for case in cases(rule.name):
        *others, judged = regions(rule.name, case["name"])
        asked = standard(case, judged)
        again = region(shuffled(case["model"], dice), case.get("at", AS_OF))
        assert judge(store, rule, [*others, again], asked) == judge(store, rule, [*others, judged], asked), case["name"]


@each_rule
def test_relations_that_have_ended_count_as_if_they_were_not_there(store: Store, rule: Rule) -> None:
    for case in cases(rule.name):
        models = regions(rule.name, case["name"])
        asked = standard(case, models[-1])
        over = judge(store, rule, [with_timed(model, asked["at"]) for model in models], asked)
        gone = judge(store, rule, [with_timed(model, None) for model in models], asked)
        assert over == gone, case["name"]


def test_rules_only_read(clean_store: Store) -> None:
    load(clean_store, *(read(shipped("data") / name) for name in ("fi-law", "kymenlaakso", "central-finland")))
    with clean_store.read() as reader:
        for model in ("kymenlaakso", "central-finland"):
            assert rules.run(reader, model, engine=clean_store.engine).total("holds")
    with pytest.raises(QueryRefused), clean_store.read() as reader:
        reader.rows("CREATE (:Element {uid: 'case/written'})")


@each_rule
def test_header_is_complete(rule: Rule) -> None:
    header = rule.header
    assert header.about in {*KINDS, "Element"}
    known = {"subject", *header.columns, *(["norm"] if header.severity in ("norm", "provision") else [])}
    for sentence in (header.fails, header.silent, *header.also.values()):
        for lang in LANGS:
            named = {name for _, name, _, _ in string.Formatter().parse(sentence.in_(lang)) if name is not None}
            assert "subject" in named <= known
            assert sentence.in_(lang).endswith(".")
    for lang in LANGS:
        scope = header.scope.in_(lang)
        assert not scope.endswith(".")
        assert scope[0].islower(), "it stands inside a sentence"
    assert (header.severity == "provision") <= bool(header.provisions)
    usual = (
        header.hint
        or header.severity in ("norm", "provision")
        or (header.judges == "record" and header.severity == "advice")
    )
    assert usual != bool(header.severity_why), "a severity that does not follow from what is judged is explained"


def relabelled(judged: Region, ids: dict[str, str]) -> Region:
    return Region.of(
        judged.model,
        [element.model_copy(update={"id": ids[element.id]}) for element in judged.elements],
        [passage.model_copy(update={"source": passage.source and ids[passage.source]}) for passage in judged.evidence],
        [
            link.model_copy(
                update={
                    "source": ids.get(link.source, link.source),
                    "target": ids.get(link.target, link.target),
                    "delegated_by": link.delegated_by and ids.get(link.delegated_by, link.delegated_by),
                }
            )
            for link in judged.relations
        ],
    )


def shuffled(content: Any, dice: random.Random) -> Any:
    """The same mappings with their keys in another order; a list may mean its order."""
    if isinstance(content, list):
        return [shuffled(entry, dice) for entry in cast("list[Any]", content)]
    if not isinstance(content, dict):
        return content
    entries = [(key, shuffled(value, dice)) for key, value in cast("dict[str, Any]", content).items()]
    dice.shuffle(entries)
    return dict(entries)


def with_timed(model: Region, end: str | None) -> Region:
    """Every timed relation over on the day `end` (its last day is the one before); without `end`, none of them."""
    links: list[Relation] = []
    for link in model.relations:
        if not RELATIONS[link.type].timed:
            links.append(link)
        elif end:
            links.append(link.model_copy(update={"begin": None, "end": end}))
    return Region.of(model.model, model.elements, model.evidence, links)
