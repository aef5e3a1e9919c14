"""Overlaps and gaps of responsibilities: several, nobody, the same, spread, idle; three answers, on both engines."""

from __future__ import annotations

import pytest

from graphmodel.analysis.overlaps import COLUMNS
from graphmodel.errors import NotFound, UsageError
from graphmodel.store import Store
from tests.overlapping import CLAIMED, Overlaps, entry, said


@pytest.fixture(scope="module")
def asked(store: Store) -> Overlaps:
    return Overlaps(store)


SEVERAL = """
duties: [one, two, each, joint, mixed, perhaps, either, apart, none]
bodies:
  county: {kind: county, legal_form: county}
  town: {kind: municipality, legal_form: municipality}
  x:
    kind: unit
    part_of: county
    responsible_for: {one: {}, two: {}, each: {share: each}, joint: {share: joint}, mixed: {share: each}, perhaps: {},
      either: {alternative: true}, apart: {}}
  y:
    kind: unit
    part_of: county
    responsible_for: {two: {}, each: {share: each}, joint: {share: joint}, mixed: {share: joint},
      perhaps: {certainty: unresolved, reason: in brackets}, either: {alternative: true}}
  z: {kind: unit, part_of: town, responsible_for: [apart]}
"""


def test_several_bodies_overlap_unless_it_is_said_how_they_share(asked: Overlaps) -> None:
    result = asked(SEVERAL)
    assert said(result, "several") == {
        "two": "fails unshared",
        "each": "holds each",
        "joint": "holds joint",
        "mixed": "holds shared",
        "apart": "holds apart",
        "perhaps": "cannot_be_said uncertain",
        "either": "cannot_be_said either",
    }
    assert result.part("several").unlisted == 1
    assert entry(result, "several", "two").values == {"responsible": ["case/x", "case/y"], "many": 2}


NOBODY = """
duties: [held, bare, maybe, whole]
bodies:
  county: {kind: county, organises: [whole], responsible_for: [whole]}
  x: {kind: unit, responsible_for: {held: {}, maybe: {certainty: unresolved, reason: in brackets}}}
"""


def test_nobody_fails_only_under_a_claim_and_not_after_the_record(asked: Overlaps) -> None:
    silent = asked(NOBODY)
    assert said(silent, "nobody") == {
        "bare": "cannot_be_said silent",
        "maybe": "cannot_be_said uncertain",
        "whole": "cannot_be_said organiser",
    }
    assert entry(silent, "nobody", "maybe").values == {"responsible": ["case/x"]}
    claimed = asked(NOBODY, CLAIMED)
    assert said(claimed, "nobody")["bare"] == "fails denied"
    assert claimed.part("nobody").counts() == {"fails": 1, "worth_noting": 0, "cannot_be_said": 2, "holds": 1}
    assert said(asked(NOBODY, CLAIMED, at="2025-01-01"), "nobody")["bare"] == "cannot_be_said silent"


LAW = """
covers: [amended, unfounded]
tasks: {amended: {basis: statutory, based_on: p}, unfounded: {basis: statutory}}
provisions: {p: {act: 1/2021, section: "5", applies_from: 2025-01-01, in_force_from: 2025-01-01, text_source: 9/2024}}
"""


def test_what_the_law_may_not_yet_bind_is_not_missing_for_certain(asked: Overlaps) -> None:
    """An amending act gave the provision its present wording."""
    assert said(asked(LAW, CLAIMED), "nobody") == {"amended": "cannot_be_said law", "unfounded": "fails denied"}


SAME = """
duties: [t1, t2, t3, t4, t5, t6, t7, t8, t9]
bodies:
  a: {kind: unit, responsible_for: [t1, t2, t3]}
  b: {kind: unit, responsible_for: [t1, t2, t3]}
  c: {kind: unit, responsible_for: [t1, t2, t4]}
  d: {kind: unit, responsible_for: {t5: {share: each}, t6: {share: each}}}
  e: {kind: unit, responsible_for: {t5: {share: each}, t6: {share: each}}}
  f: {kind: unit, responsible_for: {t5: {share: each}, t6: {share: joint}, t9: {}}}
  g: {kind: unit, responsible_for: {t7: {}, t8: {certainty: unresolved, reason: in brackets}}}
  h: {kind: unit, responsible_for: [t7, t8]}
  i: {kind: unit, responsible_for: [t7]}
"""


def test_bodies_with_the_same_duties_are_one_entry_and_similar_ones_pairs(asked: Overlaps) -> None:
    result = asked(SAME)
    assert said(result, "same_duties") == {
        "a b": "worth_noting equal_unshared",
        "a b c": "worth_noting similar_unshared",
        "d e": "holds equal_each",
        "d e f": "holds similar_shared",
        "g h": "cannot_be_said similar_uncertain",
        "case": "cannot_be_said not_told",
    }
    similar = entry(result, "same_duties", "a", "b", "c").values
    assert (similar["tasks"], similar["percent"]) == (["case/t1", "case/t2"], 50)
    assert entry(result, "same_duties", "g", "h").values["percent"] == 100
    claimed = asked(SAME, CLAIMED)
    assert "case" not in said(claimed, "same_duties")
    assert claimed.part("same_duties").unlisted == 1


SPREAD = """
duties: [t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12]
tasks: {t11: {basis: assigned, sector: health}, t12: {basis: assigned, sector: health}}
bodies:
  a: {kind: unit, responsible_for: [t1, t2]}
  b: {kind: unit, responsible_for: [t3]}
  c: {kind: unit, responsible_for: [t4]}
  d: {kind: unit, responsible_for: [t5]}
  e: {kind: unit, responsible_for: [t6]}
  f: {kind: unit, responsible_for: {t7: {}, t8: {}, t12: {share: each}}}
  g: {kind: unit, responsible_for: {t9: {share: each}, t10: {}, t12: {share: each}}}
packages:
  many: {duties: [t1, t2, t3, t4, t5, t6]}
  few: {duties: [t7, t8]}
  open: {duties: [t9, t10, t11, t3]}
"""


def test_duties_are_spread_where_five_answer_and_nobody_for_half(asked: Overlaps) -> None:
    result = asked(SPREAD)
    assert said(result, "spread") == {
        "many": "worth_noting package",
        "open": "cannot_be_said package_open",
        "t11 t12": "cannot_be_said sector_open",
    }
    many = {"sector": None, "duties": 6, "many": 5, "told": 6, "open": 0, "most": 2}
    assert entry(result, "spread", "many").values == many
    assert set(said(asked(SPREAD, CLAIMED), "spread")) == {"many"}


IDLE = """
covers: [t]
tasks: {t: {basis: assigned}, outside: {basis: assigned}}
bodies:
  county: {kind: county}
  top: {kind: division, part_of: county}
  busy: {kind: unit, part_of: top, responsible_for: [t]}
  below: {kind: unit, part_of: busy}
  bare: {kind: unit}
  beside: {kind: unit, responsible_for: [outside]}
  decides: {kind: steering_group}
  ended: {kind: unit, end: 2020-01-01}
matters: {m: {steps: {s: {actions: [decide], taken_by: decides}}}}
"""


def test_bodies_without_duties_are_asked_by_kind(asked: Overlaps) -> None:
    silent = asked(IDLE)
    assert said(silent, "idle") == {
        "bare": "cannot_be_said silent",
        "beside": "cannot_be_said silent",
        "decides": "cannot_be_said silent_working",
    }
    assert silent.part("idle").unlisted == 3
    claimed = {"bare": "worth_noting idle", "beside": "worth_noting idle", "decides": "holds working"}
    assert said(asked(IDLE, CLAIMED), "idle") == claimed
    one = asked(IDLE, "claims: {r: {what: responsibilities, about: bare}}")
    assert {uid for uid, told in said(one, "idle").items() if told == "worth_noting idle"} == {"bare"}


def test_a_duty_of_a_post_is_one_of_its_body(asked: Overlaps) -> None:
    result = asked("""
duties: [t, u]
bodies:
  x: {kind: unit, responsible_for: [u], seats: {boss: {role: head, responsible_for: [t]}}}
  y: {kind: unit, seats: {chief: {role: head, responsible_for: [t]}}}
packages: {p: {duties: [t, u]}}
""")
    assert result.part("idle").counts()["holds"] == 2
    assert said(result, "several") == {"t": "fails unshared"}
    assert entry(result, "packages", "p").values["inside"] == 100


def test_what_a_model_lacks_is_said_once(asked: Overlaps) -> None:
    result = asked("bodies: {x: {kind: municipality}}")
    assert {part.name: said(result, part.name) for part in result.parts} == {
        "several": {"case": "cannot_be_said no_duties"},
        "nobody": {"case": "cannot_be_said no_duties"},
        "same_duties": {"case": "cannot_be_said no_duties"},
        "spread": {"case": "cannot_be_said no_duties"},
        "idle": {"case": "cannot_be_said no_bodies"},
        "both_sides": {"case": "cannot_be_said no_sides"},
        "proposes_and_decides": {"case": "cannot_be_said no_matters"},
        "packages": {"case": "cannot_be_said no_packages"},
        "communities": {"case": "cannot_be_said no_packages"},
    }


def test_what_is_not_known_is_told_with_the_nearest(asked: Overlaps) -> None:
    with pytest.raises(NotFound, match="Did you mean busy"):
        asked(IDLE, about=("buzy",))
    with pytest.raises(UsageError, match="Give a day"):
        asked(IDLE, at="2024")
    assert set(COLUMNS) >= {name for part in asked(SAME).parts for one in part.entries for name in one.values}
