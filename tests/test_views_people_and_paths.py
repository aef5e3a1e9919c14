"""Views of seats, paths, tasks and names on a model with what the real documents do not show: ends, denials, pools."""

from __future__ import annotations

from typing import Any

import pytest

from graphmodel.analysis.views import ask
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.store import Store

MODEL = """
model: views-of-people
as_of: 2024-06-30
sources:
  minutes: {text: "The board, or Bd. The panel decides."}
bodies:
  board:
    kind: board
    deputies: pool
    aliases: [{value: Bd, quote: Bd}, Governors]
    seats:
      b1: {role: chair, holder: {ann: {begin: 2024-01-01}}}
      b2: {role: member, holder: {bob: {end: 2024-01-01}, cid: {begin: 2024-06}}}
      b3: {role: member, end: 2024-06-01}
  team:
    kind: working_group
    existence: existing
    composition: full
    deputies: personal
    absent: [chair]
    part_of: board
    responsible_for: {care: {share: joint}, rent: {end: 2024-01-01}}
    seats:
      t1: {role: member, holder: ann}
      t2: {role: deputy, holder: dan, deputy_for: t1}
      t3: {role: secretary, deputy: none}
      t4: {role: expert, represents: union}
  crew: {kind: working_group, composition: full, part_of: {team: {alternative: true}}, absent: [sub_groups],
    responsible_for: {care: {share: joint}}}
  cells: {kind: sub_group, plural: true, count: 4, part_of: team, begin: 2025-01-01}
  pods: {kind: sub_group, plural: true, count: 3, part_of: team, existence: proposed}
  pair: {kind: sub_group, part_of: {team: {certainty: inferred, reason: it reports}}}
  past: {kind: sub_group, part_of: team, existence: ended}
  panel: {kind: panel, identified: false}
  union: {kind: staff_organisation}
seats:
  observer: {role: expert, plural: true, seat_in: {team: {alternative: true}, crew: {alternative: true}}}
persons: {ann: {name: Ann}, bob: {name: Bob}, cid: {name: Cid}, dan: {name: Dan}}
provisions:
  act-1: {act: 1/2020, section: "1", in_force_from: 2020-01-01}
  act-2: {act: 2/2024, section: "5", in_force_from: 2025-01-01}
tasks:
  care: {basis: statutory, status: adopted, sector: social, organiser_kind: county, based_on: [act-1, act-2]}
  rent: {basis: assigned}
  rule: {basis: organiser_function, corresponds_to: rent}
matters:
  merger:
    steps:
      m1: {actions: [prepare], taken_by: crew, addressed_to: team, status: made, date: 2024-05}
      m2: {actions: [decide], finality: preliminary, taken_by: board, after: m1, status: made, date: 2024-06-15,
        concerns: [care, report]}
      m3: {actions: [decide], finality: final, taken_by: panel, after: m2, takes_into_account: budget,
        condition: if asked}
  budget:
    kind: procedure
    steps:
      s1: {actions: [decide, assign], finality: final, taken_by: board, status: made, date: 2024-07-10,
        concerns: [merger, notes]}
  idea: {}
  undated:
    steps:
      u1: {actions: [guide], finality: guideline, taken_by: board, status: made, concerns: [merger, care, plan]}
      u2: {actions: [decide], finality: final, taken_by: board, after: u1}
      u3: {actions: [decide], finality: preliminary, taken_by: board, status: planned}
deliverables:
  report: {due: 2024-09, due_from: team, due_to: board}
  plan: {due_event: next meeting}
  notes: {due_from: team}
norms:
  heard: {check: represents, values: [staff_organisation], strength: aim, applies_to: [team, crew]}
"""

Rows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def asked(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("views") / "model.yaml"
    path.write_text(MODEL)
    load(store, read(path))

    def rows(view: str, at: str | None = None, **params: Any) -> Rows:
        with store.read() as reader:
            answer = ask(reader, view, "views-of-people", at=at, params=params)
        for row in answer.rows:
            assert list(row) == list(answer.columns)
        return [{name: _short(value) for name, value in row.items()} for row in answer.rows]

    return rows


def _short(value: Any) -> Any:
    if isinstance(value, list):
        return [_short(entry) for entry in value]  # pyright: ignore[reportUnknownVariableType]
    return value.removeprefix("views-of-people/") if isinstance(value, str) else value


def _by(rows: Rows, key: str, *names: str) -> dict[str, tuple[Any, ...]]:
    return {row[key]: tuple(row[name] for name in names) for row in rows}


def test_who_sits_is_who_sat_on_the_day(asked: Any) -> None:
    found = _by(asked("who-sits-where"), "seat", "body", "one_of", "holder", "represents", "certain")
    assert found == {
        "b1": (["board"], False, ["ann"], None, True),
        "b2": (["board"], False, ["cid"], None, True),
        "observer": (["crew", "team"], True, None, None, True),
        "t1": (["team"], False, ["ann"], None, True),
        "t2": (["team"], False, ["dan"], None, True),
        "t3": (["team"], False, None, None, True),
        "t4": (["team"], False, None, ["union"], True),
    }
    in_june = _by(asked("who-sits-where", at="2024-06-10", body="board"), "seat", "holder", "certain")
    assert in_june == {"b1": (["ann"], None), "b2": (["cid"], None)}
    before = _by(asked("who-sits-where", at="2023-12-31", body="board"), "seat", "holder")
    assert before == {"b1": (None,), "b2": (["bob"],), "b3": (None,)}


def test_a_deputy_is_named_denied_shared_or_not_stated(asked: Any) -> None:
    assert _by(asked("deputies"), "seat", "body", "deputy", "deputy_holder") == {
        "b1": ("board", "pool", None),
        "b2": ("board", "pool", None),
        "t1": ("team", "named", ["dan"]),
    }


def test_a_group_known_in_full_counts_none_as_none(asked: Any) -> None:
    found = _by(asked("groups"), "body", "members", "staff_representatives", "chair", "secretary", "denied")
    assert found == {
        "crew": (0, 0, None, None, ["sub_groups"]),
        "pair": (None, None, None, None, None),
        "pods": (None, None, None, None, None),
        "team": (1, 0, None, ["t3"], ["chair"]),
    }


def test_the_path_goes_from_the_first_step_to_the_last(asked: Any) -> None:
    found = asked("decision-path", matter="merger")
    assert [row["step"] for row in found] == ["m1", "m2", "m3"]
    assert _by(found, "step", "taken_by", "addressed_to", "after", "takes_into_account", "condition") == {
        "m1": (["crew"], ["team"], None, None, None),
        "m2": (["board"], None, ["m1"], None, None),
        "m3": (["panel"], None, ["m2"], ["budget"], "if asked"),
    }
    assert _by(asked("conditional-steps"), "step", "condition", "taken_by") == {"m3": ("if asked", ["panel"])}
    assert _by(asked("what-precedes", step="m3"), "step", "before", "earlier", "takes_into_account") == {
        "m3": (["m2"], ["m1"], ["budget"])
    }


def test_the_state_of_a_matter_is_that_of_the_day(asked: Any) -> None:
    names = ("one_decider", "final_made", "steps_made", "reached", "guided_by")
    assert _by(asked("matters-state"), "matter", *names) == {
        "budget": (True, False, 0, None, None),
        "idea": (None, None, 0, None, None),
        "merger": (False, False, 2, "preliminary", ["u1"]),
        "undated": (True, False, 1, "guideline", None),
    }
    later = _by(asked("matters-state", at="2024-07-10"), "matter", *names)
    assert later["budget"] == (True, True, 1, "final", None)
    assert later["merger"] == (False, False, 2, "preliminary", ["s1", "u1"])
    assert [row["step"] for row in asked("decisions-made")] == ["u1", "m2"]
    assert [row["step"] for row in asked("decisions-made", at="2024-07-10")] == ["u1", "m2", "s1"]


def test_what_was_made_on_a_day_that_is_not_stated_was_made_by_the_day_of_the_model(asked: Any) -> None:
    names = ("final_made", "steps_made", "reached", "guided_by")
    early = _by(asked("matters-state", at="1900-01-01"), "matter", *names)
    assert early["undated"] == (False, None, None, None)
    assert early["merger"] == (False, 0, None, None)
    in_may = _by(asked("matters-state", at="2024-05-15"), "matter", *names)
    assert in_may["merger"] == (False, None, None, None), "m1 was made some day in May"
    assert [(row["step"], row["certain"]) for row in asked("decisions-made", at="1900-01-01")] == [("u1", None)]
    assert [(row["step"], row["certain"]) for row in asked("decisions-made")] == [("u1", True), ("m2", True)]
    assert _by(asked("decision-path"), "step", "status")["u2"] == ("not_stated",)
    assert _by(asked("decision-path", matter="undated", at="1900-01-01"), "step", "status") == {
        "u1": ("not_stated",),
        "u2": ("not_stated",),
        "u3": ("planned",),
    }


def test_tasks_show_their_sharers_and_decisions_while_they_last(asked: Any) -> None:
    assert [(row["body"], row["task"], row["share"], row["decided_by"]) for row in asked("task-lists")] == [
        ("crew", "care", "joint", ["m2", "u1"]),
        ("team", "care", "joint", ["m2", "u1"]),
    ]
    names = ("basis", "sector", "provision", "binds", "given_to", "organised_by", "responsible")
    assert _by(asked("duties"), "task", *names) == {
        "care": ("statutory", "social", ["act-1", "act-2"], True, "county", None, ["crew", "team"]),
        "rent": ("assigned", None, None, None, None, None, None),
        "rule": ("organiser_function", None, None, None, None, None, None),
    }
    assert [row["task"] for row in asked("duties", sector="social")] == ["care"]
    earlier = asked("task-lists", at="2023-12-31", body="team")
    assert [(row["task"], row["decided_by"]) for row in earlier] == [("care", None), ("rent", None)]
    assert _by(asked("organiser-functions"), "task", "organised_by", "responsible", "corresponds_to", "mapping") == {
        "rule": (None, None, ["rent"], ["stated"])
    }
    assert _by(asked("due"), "deliverable", "due", "due_event", "due_from", "due_to", "decided_by") == {
        "report": ("2024-09", None, ["team"], ["board"], ["m2"]),
        "plan": (None, "next meeting", None, None, ["u1"]),
    }


def test_what_is_due_was_due_only_perhaps_before_the_day_of_the_model(asked: Any) -> None:
    names = ("due_from", "from_certainty", "decided_by")
    assert _by(asked("due"), "deliverable", *names)["report"] == (["team"], ["stated"], ["m2"])
    before = _by(asked("due", at="2024-06-14"), "deliverable", *names)
    assert before == {"report": (["team"], ["unresolved"], None), "plan": (None, None, None)}
    assigned = _by(asked("due", at="2024-07-10"), "deliverable", *names)
    assert assigned["notes"] == (["team"], ["stated"], ["s1"])
    assert "notes" not in before, "no duty before the decision that assigned it"


def test_groups_below_are_counted_where_every_number_is_known(asked: Any) -> None:
    names = ("below", "below_count", "certainty", "perhaps_below", "prepared_by", "denied")
    assert _by(asked("groups-below"), "body", *names) == {
        "crew": (None, None, None, None, None, True),
        "team": (["pair", "pods"], 4, ["stated", "inferred"], ["crew"], ["crew"], False),
    }


def test_what_exists_is_not_told_among_what_is_to_come(asked: Any) -> None:
    assert _by(asked("future-bodies"), "body", "existence", "identified") == {
        "pods": ("proposed", True),
        "board": (None, True),
        "crew": (None, True),
        "pair": (None, True),
        "panel": (None, False),
        "union": (None, True),
    }


def test_staff_are_represented_by_whoever_sits_for_their_organisation(asked: Any) -> None:
    assert _by(asked("staff-representation"), "body", "represented", "seat", "organisation", "norm") == {
        "crew": (False, None, None, ["heard"]),
        "pair": (None, None, None, None),
        "pods": (None, None, None, None),
        "team": (True, ["t4"], ["union"], ["heard"]),
    }


def test_a_form_without_its_place_is_a_form_still(asked: Any) -> None:
    found = asked("aliases", thing="board")
    assert [(row["form"], row["forms"], row["evidence"] is None) for row in found] == [
        ("Bd", 2, False),
        ("Governors", 2, True),
    ]
