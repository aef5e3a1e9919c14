"""Overlaps and gaps of the two real regions and the invented county, against the documents; and in three languages."""

from __future__ import annotations

import re

import pytest

from graphmodel import rules
from graphmodel.analysis.analyses import analyse
from graphmodel.analysis.naming import names
from graphmodel.analysis.result import Result
from graphmodel.analysis.telling_results import sentence
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.queries import shipped, standard_parameters
from graphmodel.store import Store
from graphmodel.words import texts

MODELS = ("kymenlaakso", "central-finland", "esimerkkialue")


@pytest.fixture(scope="module")
def loaded(store: Store) -> Store:
    with store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    load(store, *(read(shipped("data") / name) for name in ("fi-law", *MODELS)))
    return store


@pytest.fixture(scope="module")
def results(loaded: Store) -> dict[str, Result]:
    with loaded.read() as reader:
        return {model: analyse(reader, "overlaps", model) for model in MODELS}


def said(result: Result, part: str) -> dict[str, str]:
    """Ids -> verdict and sentence."""
    return {
        " ".join(uid.partition("/")[2] for uid in one.about): f"{one.verdict} {one.says}"
        for one in result.part(part).entries
    }


def told(result: Result, part: str, about: str) -> dict[str, object]:
    entries = result.part(part).entries
    return next(dict(one.values) for one in entries if about in (uid.partition("/")[2] for uid in one.about))


def test_kymenlaakso_says_no_internal_body_for_any_function(results: dict[str, Result]) -> None:
    """K11: for none of the eight functions an internal body is stated, which is not: nobody holds them."""
    result = results["kymenlaakso"]
    assert said(result, "nobody") == {f"f{number}": "cannot_be_said organiser" for number in range(1, 9)}
    assert result.part("nobody").unlisted == 13
    assert told(result, "nobody", "f1") == {"organisers": ["kymenlaakso/maakunta"]}
    assert said(result, "several") == {"t07": "holds each"}
    assert said(result, "idle") == {"por": "cannot_be_said silent_working"}


def test_kymenlaakso_does_not_say_whether_the_same_persons_propose_and_guide(results: dict[str, Result]) -> None:
    """Remark roles-overlap: the memo does not tell whether the group's members sit in VATE. K9: board or council."""
    result = results["kymenlaakso"]
    assert {one.verdict for one in result.part("proposes_and_decides").entries} == {"cannot_be_said"}
    silent = told(result, "proposes_and_decides", "jm")
    deciders = {"mh-vate", "varsinainen-vate", "por", "mh-uusi", "mv-uusi"}
    assert silent["deciders"] == sorted(f"kymenlaakso/{uid}" for uid in deciders)
    assert silent["matters"] == ["kymenlaakso/division"]


def test_twelve_groups_with_the_same_eight_tasks_are_no_overlap(results: dict[str, Result]) -> None:
    """C1: twelve groups; lines 6 and 28 to 35 give each the same eight tasks. No package is named."""
    result = results["central-finland"]
    groups = [f"central-finland/e{number:02}" for number in range(1, 13)]
    assert said(result, "several") == {f"t{number:02}": "holds each" for number in range(1, 9)}
    assert [one.about for one in result.part("same_duties").entries] == [tuple(groups)]
    equal = told(result, "same_duties", "e01")
    assert (equal["many"], equal["common"]) == (12, 8)
    assert result.part("nobody").counts()["holds"] == 8
    assert said(result, "packages") == said(result, "communities") == {"central-finland": "cannot_be_said no_packages"}
    sides = dict.fromkeys(("e01", "e03", "palvelutuotantotyoryhma"), "cannot_be_said silent")
    assert said(result, "both_sides") == sides


def test_the_county_in_which_everything_is_in_order(results: dict[str, Result]) -> None:
    result = results["esimerkkialue"]
    assert [result.part(part).counts()["holds"] for part in ("several", "nobody", "same_duties")] == [154, 154, 88]
    assert {one.verdict for part in result.parts for one in part.entries} <= {"holds", "worth_noting", "cannot_be_said"}
    assert not result.part("nobody").entries
    board = told(result, "proposes_and_decides", "aluehallitus")
    assert (board["decider"], board["many"]) == ("esimerkkialue/aluevaltuusto", 13)
    hospital = told(result, "packages", "vastaanotto-ja-suu")
    assert hospital["nearest"] == "esimerkkialue/sairaala-ja-kuntoutus"


def test_one_office_couples_two_packages_of_the_county(results: dict[str, Result]) -> None:
    """toimielimet answers for gov-13 and for duties of the other package, and there is no interface between the two."""
    result = results["esimerkkialue"]
    pair = "jarjestaminen-ja-johtaminen osallisuus-ja-kieli"
    assert said(result, "packages")[pair] == "worth_noting no_interface"
    moves = [one for one in result.part("communities").entries if one.says == "move"]
    assert [(one.about, one.values["before"], one.values["after"]) for one in moves] == [(("fi-law/gov-13",), 1, 0)]


@pytest.mark.parametrize("model", MODELS)
def test_the_analysis_and_the_rules_never_disagree(loaded: Store, results: dict[str, Result], model: str) -> None:
    result = results[model]
    standard = standard_parameters(model, result.at, result.law_at)
    pairs = (("both-sides-of-the-split", "both_sides"), ("duty-with-several-responsible-bodies", "several"))
    with loaded.read() as reader:
        for name, part in pairs:
            judged = {row["subject"]: row["verdict"] for row in rules.rule(name).rows(reader, standard)}
            found = {one.about[0]: one.verdict for one in result.part(part).entries if one.about[0] in judged}
            assert len(found) + result.part(part).unlisted == len(judged)
            same = {"worth_noting": "fails"}
            assert {uid: same.get(verdict, verdict) for uid, verdict in found.items()}.items() <= judged.items()


@pytest.mark.parametrize("lang", LANGS)
def test_every_entry_has_a_sentence(loaded: Store, results: dict[str, Result], lang: Lang) -> None:
    words = texts(lang)
    for result in results.values():
        with loaded.read() as reader:
            called = names(reader, result.uids(), lang)
        for part in result.parts:
            assert not words(f"overlaps-{part.name}").endswith(".")
            assert words(f"overlaps-{part.name}-question").endswith((".", "?"))
            for one in part.entries:
                text = sentence(result, part, one, words, called)
                assert re.fullmatch(r"\S.*[^.]\.", text, re.DOTALL), text
