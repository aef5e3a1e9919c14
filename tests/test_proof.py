"""The proof of decision paths as it reads models: which way each matter ends, by which day, and what is not stated."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from graphmodel.analysis.analyses import analyse
from graphmodel.analysis.naming import names
from graphmodel.analysis.result import Entry, Result
from graphmodel.analysis.telling_results import sentence
from graphmodel.errors import NotFound, UsageError
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.store import Store
from graphmodel.words import texts

TOWN = Path(__file__).parent / "analyses" / "town.yaml"
Proved = Callable[..., Result]


@pytest.fixture(scope="module")
def town(store: Store) -> Store:
    with store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    load(store, read(TOWN))
    return store


@pytest.fixture
def proved(town: Store) -> Proved:
    def run(*about: str, **params: object) -> Result:
        with town.read() as reader:
            return analyse(reader, "proof", "town", about, params=params)

    return run


def said(result: Result, part: str) -> dict[str, tuple[str, str]]:
    return {entry.about[0].partition("/")[2]: (entry.verdict, entry.says) for entry in result.part(part).entries}


def one(result: Result, part: str) -> Entry:
    (entry,) = result.part(part).entries
    return entry


def test_each_matter_ends_in_its_own_way(proved: Proved) -> None:
    assert said(proved(), "decided") == {
        "plan": ("holds", "proven"), "early": ("holds", "proven"), "late": ("holds", "proven"),
        "due": ("holds", "proven"), "loop": ("holds", "proven"),
        "told": ("fails", "no_final"), "barred": ("fails", "not_entitled"), "circle": ("fails", "stuck"),
        "loose": ("fails", "may_be_left_out"),
        "empty": ("cannot_be_said", "no_steps"), "silent": ("cannot_be_said", "silent"),
        "asked": ("cannot_be_said", "entitlement"), "either": ("cannot_be_said", "one_of"),
        "skip": ("holds", "proven"), "choice": ("holds", "proven"), "planned": ("holds", "proven"),
        "back": ("cannot_be_said", "returned"), "perhaps": ("cannot_be_said", "entitlement"),
        "later": ("cannot_be_said", "entitlement"), "study-only": ("cannot_be_said", "silent"),
        "nobody": ("cannot_be_said", "nobody"), "met": ("cannot_be_said", "conditional"),
        "order": ("cannot_be_said", "order"),
    }  # fmt: skip


def test_the_right_to_decide_is_cited(proved: Proved, town: Store) -> None:
    entry = one(proved("plan"), "decided")
    assert entry.values["deciders"] == ("town/council",)
    with town.read() as reader:
        rows = reader.rows("UNWIND $uids AS uid MATCH (e:Evidence {uid: uid}) RETURN e.quote AS quote",
                           uids=list(entry.evidence))  # fmt: skip
    assert [row["quote"] for row in rows] == ["the council decides on the plan"]


def test_the_right_to_decide_has_to_be_there_on_the_day_of_the_decision(proved: Proved) -> None:
    """The council may decide from September on; the decision is dated in May."""
    entry = one(proved("later"), "decided")
    assert (entry.verdict, entry.values["deciders"]) == ("cannot_be_said", ("town/council",))


def test_preliminary_decisions_and_circles(proved: Proved) -> None:
    assert said(proved(), "confirmed") == {
        "plan-2": ("holds", "proven"), "skip-2": ("holds", "proven"),
        "told-1": ("fails", "refuted"), "silent-1": ("cannot_be_said", "silent"),
    }  # fmt: skip
    assert said(proved(), "loops") == {
        "circle": ("fails", "refuted"), "loop": ("holds", "proven"), "order": ("cannot_be_said", "open"),
    }  # fmt: skip


def test_days_follow_from_steps_and_meetings(proved: Proved) -> None:
    assert said(proved("plan", "late", "circle", "early"), "dates") == {
        "plan": ("holds", "made"), "late": ("fails", "late"), "circle": ("fails", "stuck"),
        "early": ("cannot_be_said", "undated"),
    }  # fmt: skip
    half = one(proved("early", meeting=["council=2024-10-01"]), "dates")
    assert (half.says, half.values["day"], half.values["undated"]) == ("not_before", "2024-10-01", ("town/early-1",))
    whole = one(proved("early", meeting=["council=2024-08-01", "council=2024-10-01", "board=2024-09-02"]), "dates")
    assert (whole.verdict, whole.says, whole.values["day"]) == ("holds", "earliest", "2024-10-01")
    none = one(proved("early", meeting=["council=2024-08-01", "board=2024-09-02"]), "dates")
    assert (none.verdict, none.says, none.values["steps"]) == ("cannot_be_said", "no_meeting", ("town/early-2",))


def test_who_is_left_out_delays_nothing_and_whose_meetings_are_unknown_leaves_the_day_open(proved: Proved) -> None:
    skipped = one(proved("skip", meeting=["board=2024-07-01", "panel=2024-12-01", "council=2024-09-01"]), "dates")
    assert (skipped.verdict, skipped.values["day"]) == ("holds", "2024-09-01")
    half = one(proved("choice", meeting=["board=2024-09-01"]), "dates")
    assert (half.verdict, half.says, half.values["day"]) == ("cannot_be_said", "not_before", "2024-06-30")
    whole = one(proved("choice", meeting=["board=2024-09-01", "council=2024-08-01"]), "dates")
    assert (whole.verdict, whole.values["day"]) == ("holds", "2024-08-01")


def test_a_day_that_has_passed_or_is_to_come_is_told_as_such(town: Store, proved: Proved) -> None:
    assert one(proved("planned"), "dates").says == "passed"
    with town.read() as reader:
        early = analyse(reader, "proof", "town", ("plan",), at="2024-03-01")
    assert (one(early, "dates").says, one(early, "dates").values["day"]) == ("earliest", "2024-03-10")


def test_work_on_a_deliverable_begins_in_time(proved: Proved) -> None:
    assert said(proved(), "deliverables") == {
        "study": ("cannot_be_said", "not_after"), "lost": ("cannot_be_said", "no_step"),
        "event": ("cannot_be_said", "event"), "past": ("fails", "too_late"), "never": ("cannot_be_said", "no_due"),
    }  # fmt: skip
    meetings = ["board=2024-08-05", "board=2024-09-02", "board=2024-10-14", "council=2024-10-01", "council=2024-12-01"]
    begun = one(proved("due", meeting=meetings), "deliverables")
    assert (begun.verdict, begun.says, begun.values["day"]) == ("holds", "latest", "2024-09-02")
    late = one(proved("due", meeting=["council=2024-12-01"]), "deliverables")
    assert (late.verdict, late.says) == ("cannot_be_said", "no_meeting")
    past = one(proved("asked"), "deliverables")
    assert (past.verdict, past.says) == ("fails", "too_late")


@pytest.mark.parametrize("lang", LANGS)
def test_every_entry_has_its_sentence(proved: Proved, town: Store, lang: Lang) -> None:
    result = proved()
    with town.read() as reader:
        called = names(reader, result.uids(), lang)
    told = [sentence(result, part, entry, texts(lang), called) for part in result.parts for entry in part.entries]
    assert len(told) == len(set(told))
    assert all(text.endswith(".") for text in told)


def test_what_is_wrong_is_refused(proved: Proved) -> None:
    with pytest.raises(NotFound, match=r"no matter called .pln.\. Did you mean plan"):
        proved("pln")
    with pytest.raises(UsageError, match="A meeting is 'council'; give it as BODY=DATE"):
        proved(meeting=["council"])
    with pytest.raises(UsageError, match="A meeting is 'council=2024-13-01'"):
        proved(meeting=["council=2024-13-01"])
    with pytest.raises(NotFound, match="Did you mean council"):
        proved(meeting=["counsil=2024-12-01"])
    with pytest.raises(UsageError, match=r"takes no parameter meetings\. It takes: meeting"):
        proved(meetings=["council=2024-12-01"])
