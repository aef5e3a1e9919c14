"""The absence drill on small models: what stops for certain, what cannot be said, and which pairs alone do it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from graphmodel.analysis.absence import analyse
from graphmodel.analysis.result import Part, Result
from graphmodel.errors import NotFound
from graphmodel.store import Store
from graphmodel.store.regions import replace
from tests.rule_cases import only_the_catalogue, region

Asked = Callable[..., Result]
Content = dict[str, Any]
TOLD = {what: {"what": what} for what in ("seats", "holders", "responsibilities", "interfaces")}
PEOPLE = {one: {"name": one.title()} for one in ("ada", "bo", "cia", "dan", "eve", "fay")}


@pytest.fixture(scope="module", autouse=True)
def prepared(store: Store) -> None:
    only_the_catalogue(store)


@pytest.fixture
def asked(store: Store) -> Iterator[Asked]:
    """The answer for a model that is put into the store and taken out again."""
    with store.write() as transaction:

        def run(content: Content, *about: str, **days: str) -> Result:
            replace(transaction, region({"persons": PEOPLE, **content}, "2024-06-01"))
            return analyse(transaction, "case", about=about, **days)

        yield run
        transaction.rollback()


def stopped(result: Result) -> dict[str, str]:
    """Of a drill: what stops (its own id), and how certainly."""
    return {entry.about[0].partition("/")[2]: entry.verdict for entry in result.parts[0].entries}


def sets(part: Part, verdict: str = "fails") -> set[str]:
    """The sets of a part that have an answer, as "ada bo"."""
    some = [entry for entry in part.entries if entry.verdict == verdict]
    return {" ".join(sorted(uid.partition("/")[2] for uid in entry.about)) for entry in some}


def group(seats: Content, least: int = 1, **body: Any) -> Content:
    """A group that has a norm on its least size and a duty, in a model that tells everything."""
    return {
        "claims": TOLD,
        "bodies": {"g": {"kind": "working_group", "responsible_for": ["t"], "seats": seats, **body}},
        "tasks": {"t": {"basis": "assigned"}},
        "norms": {"n": {"check": "size", "min": least, "strength": "decision", "applies_to": ["g"]}},
    }


def members(*people: str, **deputies: str) -> Content:
    seats: Content = {f"s-{one}": {"role": "member", "holder": one} for one in people}
    return seats | {
        f"d-{one}": {"role": "deputy", "holder": one, "deputy_for": [f"s-{who}" for who in of.split()]}
        for one, of in deputies.items()
    }


def test_last_holder_of_a_duty(asked: Asked) -> None:
    model = group(members("ada", "bo") | {"s-sec": {"role": "secretary", "holder": "cia"}})
    assert stopped(asked(model, "ada")) == {}
    assert stopped(asked(model, "ada", "bo")) == {"t": "fails", "g": "fails"}
    assert stopped(asked(model, "s-ada", "bo")) == {"t": "fails", "g": "fails"}
    assert stopped(asked(model, "cia")) == {}
    assert stopped(asked(model, "g")) == {"t": "fails"}  # a body that is away falls below nothing
    found = asked(model)
    assert found.part("persons").entries == found.part("seats").entries == ()
    assert sets(found.part("bodies")) == {"g"}
    assert sets(found.part("pairs")) == {"ada bo", "s-ada s-bo"}  # not the mixed ones, which say no more
    assert (found.part("persons").unlisted, found.part("seats").unlisted, found.part("bodies").unlisted) == (3, 3, 0)


def test_deputies_of_a_pool_count_once(asked: Asked) -> None:
    pool = {"d-fay": {"role": "deputy", "holder": "fay"}}
    model = group(members("ada", "bo", "cia") | pool, least=3, deputies="pool")
    assert stopped(asked(model, "ada")) == {}
    assert stopped(asked(model, "ada", "bo")) == {"g": "fails"}
    assert stopped(asked(model, "ada", "fay")) == {"g": "fails"}
    assert stopped(asked(model, "s-ada")) == {"g": "fails"}  # a seat that is away is empty, deputy or not
    found = asked(model)
    assert sets(found.part("persons")) == set()
    people = {
        " ".join(pair)
        for pair in (("ada", "bo"), ("ada", "cia"), ("ada", "fay"), ("bo", "cia"), ("bo", "fay"), ("cia", "fay"))
    }
    assert {one for one in sets(found.part("pairs")) if "-" not in one} == people


def test_personal_deputies(asked: Asked) -> None:
    own = asked(group(members("ada", "bo", cia="ada", dan="bo"), least=2, deputies="personal"))
    assert {one for one in sets(own.part("pairs")) if "-" not in one} == {"ada cia", "bo dan"}
    shared = asked(group(members("ada", "bo", cia="ada bo"), least=2, deputies="personal"))
    assert {one for one in sets(shared.part("pairs")) if "-" not in one} == {"ada bo", "ada cia", "bo cia"}
    twice = asked(group(members("ada", "bo", bo="ada"), least=2, deputies="personal"))
    assert sets(twice.part("persons")) == {"ada", "bo"}  # nobody sits in two seats at once


@pytest.mark.parametrize(
    "seat, verdict",
    [
        ({"deputy": "none"}, "fails"),
        ({"deputy": "unnamed"}, "cannot_be_said"),  # there is one, but nobody says whether it is free to come
        ({"deputy": "named"}, "cannot_be_said"),
        ({}, "cannot_be_said"),
    ],
)
def test_deputy_that_is_not_named(asked: Asked, seat: Content, verdict: str) -> None:
    model = group({"s": {"role": "member", "holder": "ada", **seat}}, composition="full")
    model["claims"] = {"all": {"what": "responsibilities"}}
    assert stopped(asked(model, "ada")) == {"t": verdict, "g": verdict}
    assert "ada" in sets(asked(model).part("persons"), verdict)


def test_silence_is_no_failure(asked: Asked) -> None:
    model = group(members("ada"), composition="full", deputies="none")
    assert stopped(asked(model, "ada")) == {"t": "fails", "g": "fails"}
    silent: Content = {**model, "claims": {}}
    assert stopped(asked(silent, "ada")) == {"t": "cannot_be_said", "g": "fails"}  # others may answer for the duty
    assert stopped(asked(silent, "g")) == {"t": "cannot_be_said"}
    partly = group(members("ada"), deputies="none") | {"claims": {"all": {"what": "responsibilities"}}}
    assert stopped(asked(partly, "ada")) == {"t": "cannot_be_said", "g": "cannot_be_said"}  # who else sits there?
    assert stopped(asked(partly, "g")) == {"t": "fails"}
    unnamed = group(members("ada") | {"s-x": {"role": "member", "occupancy": "unnamed"}})
    assert stopped(asked(unnamed, "ada")) == {}
    vacant = group(members("ada") | {"s-x": {"role": "member", "occupancy": "vacant"}})
    assert stopped(asked(vacant, "ada")) == {"t": "fails", "g": "fails"}


def test_parts_of_a_duty_and_duties_held_together(asked: Asked) -> None:
    def model(share: str) -> Content:
        def body(who: str) -> Content:
            seats = {f"s-{who}": {"role": "member", "holder": who}}
            return {"kind": "working_group", "responsible_for": {"t": {"share": share}}, "seats": seats}

        bodies = {"g": body("ada"), "h": body("bo")}
        return {"claims": TOLD, "bodies": bodies, "tasks": {"t": {"basis": "assigned"}}}

    each, joint = asked(model("each")), asked(model("joint"))
    assert sets(each.part("persons")) == {"ada", "bo"}
    assert {entry.says for entry in each.part("persons").entries} == {"shares"}
    assert sets(joint.part("persons")) == set()
    assert "ada bo" in sets(joint.part("pairs"))


def test_units_in_a_unit_are_part_of_it(asked: Asked) -> None:
    model = {
        "claims": TOLD,
        "bodies": {
            "k": {"kind": "county"},
            "div": {
                "kind": "division",
                "part_of": "k",
                "responsible_for": ["t"],
                "seats": {"h-1": {"role": "head", "holder": "ada"}},
            },
            "unit": {"kind": "unit", "part_of": "div", "seats": {"h-2": {"role": "head", "holder": "bo"}}},
            "board": {"kind": "working_group", "part_of": "div", "seats": {"c-1": {"role": "chair", "holder": "cia"}}},
        },
        "tasks": {"t": {"basis": "assigned"}},
    }
    found = asked(model)
    assert sets(found.part("persons")) == set()
    assert sets(found.part("bodies")) == {"k", "div"}
    assert "ada bo" in sets(found.part("pairs"))
    assert stopped(asked(model, "h-1", "unit")) == {"t": "fails"}


def test_quorum_of_an_organ(asked: Asked) -> None:
    organ = {"kind": "board", "part_of": "k", "composition": "full", "deputies": "none", "responsible_for": ["t"]}
    model = {
        "claims": TOLD,
        "bodies": {
            "k": {"kind": "county", "legal_form": "county"},
            "h": {**organ, "seats": members("ada", "bo", "cia")},
        },
        "tasks": {"t": {"basis": "assigned"}},
    }
    found = asked(model)
    assert sets(found.part("persons")) == set()
    assert {one for one in sets(found.part("pairs")) if "-" not in one} == {"ada bo", "ada cia", "bo cia"}
    pair = found.part("pairs").entries[0]
    assert (pair.says, pair.values["duties"], pair.values["quorums"]) == ("several", ("case/t",), ("case/h",))
    assert sets(asked(model, law_at="2020-01-01").part("pairs")) == set()  # before the act nothing is said of a quorum


def test_steps_of_a_path(asked: Asked) -> None:
    takers = {
        "one-of": {"taken_by": {"g": {"alternative": True}, "h": {"alternative": True}}},
        "chair": {"taken_by": "s-chair"},
        "may": {"taken_by": "g", "optional": True},
        "if": {"taken_by": "g", "condition": "when needed"},
        "done": {"taken_by": "g", "status": "made", "date": "2024-02-01"},
        "to-do": {"taken_by": "g"},
    }
    seats = {"s-chair": {"role": "chair", "holder": "ada"}, "s-vice": {"role": "vice_chair", "holder": "bo"}}
    model = {
        "claims": TOLD,
        "bodies": {
            "g": {"kind": "working_group", "seats": members("cia")},
            "h": {"kind": "working_group", "seats": seats},
        },
        "matters": {
            "m": {
                "name": {"en": "Matter"},
                "steps": {one: {"actions": ["decide"], **step} for one, step in takers.items()},
            }
        },
    }
    assert stopped(asked(model, "cia")) == {"one-of": "cannot_be_said", "if": "cannot_be_said", "to-do": "fails"}
    assert stopped(asked(model, "g", at="2024-01-15"))["done"] == "fails"
    assert stopped(asked(model, "ada")) == {}  # the vice-chair presides
    assert stopped(asked(model, "ada", "bo")) == {"one-of": "cannot_be_said", "chair": "fails"}
    assert stopped(asked(model, "g", "h"))["one-of"] == "fails"
    found = asked(model)
    assert "g h" in sets(found.part("pairs"))
    assert {entry.about[0]: (entry.verdict, entry.values["count"], entry.values["perhaps"])
            for part in ("persons", "bodies") for entry in found.part(part).entries
            if entry.about[0] in ("case/cia", "case/g")} == {
        "case/cia": ("fails", 1, 2), "case/g": ("fails", 1, 2),
    }  # fmt: skip


def test_interfaces_and_seats_held_ex_officio(asked: Asked) -> None:
    model = {
        "claims": TOLD,
        "bodies": {
            "g": {
                "kind": "working_group",
                "seats": {"s-1": {"role": "chair", "holder": {"ada": {"end": "2024-09-01"}}}},
            },
            "h": {"kind": "working_group", "seats": {"s-2": {"role": "member", "ex_officio": "s-1"}}},
        },
        "interfaces": {"i": {"between": ["g", "h"], "owner": "h"}},
    }
    for away in ("ada", "s-1", "s-2", "g", "h"):
        assert stopped(asked(model, away)) == {"i": "fails"}
    assert stopped(asked(model, "ada", at="2024-10-01")) == {}  # she does not hold the seat any more
    assert asked(model, at="2024-10-01").part("persons").entries == ()


def test_who_may_be_the_same_person(asked: Asked) -> None:
    people = PEOPLE | {"ada": {"name": "Ada", "possibly_same_as": ["bo"]}}
    model = group(members("ada"), deputies="none") | {"persons": people}
    assert stopped(asked(model, "ada")) == {"t": "fails", "g": "fails"}
    assert stopped(asked(model, "bo")) == {"t": "cannot_be_said", "g": "cannot_be_said"}


def test_models_with_nothing_in_them(asked: Asked) -> None:
    for model in ({}, {"bodies": {"g": {"kind": "working_group"}}}, {"claims": TOLD}):
        assert [part.entries for part in asked(model).parts] == [()] * 4
    without = {
        "bodies": {"g": {"kind": "working_group", "responsible_for": ["t"]}},
        "tasks": {"t": {"basis": "assigned"}},
    }
    assert sets(asked({**without, "claims": TOLD}).part("bodies")) == {"g"}


def test_unknown_subject(asked: Asked) -> None:
    with pytest.raises(NotFound, match="s-ada"):
        asked(group(members("ada")), "s-adda")
