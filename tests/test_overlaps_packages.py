"""Who proposes and decides, how service packages hang together, which move uncouples them; on both engines."""

from __future__ import annotations

import pytest

from graphmodel.store import Store
from tests.overlapping import CLAIMED, Overlaps, entry, said


@pytest.fixture(scope="module")
def asked(store: Store) -> Overlaps:
    return Overlaps(store)


PROPOSING = """
persons: {ann: {name: Ann}, bo: {name: Bo}, cia: {name: Cia}, dan: {name: Dan}}
bodies:
  board:
    kind: board
    seats:
      b1: {role: member, holder: ann}
      b2: {role: member, holder: bo}
      b3: {role: secretary, holder: cia}
  council:
    kind: council
    seats:
      c1: {role: chair, ex_officio: b1}
      c2: {role: member, holder: dan}
      c3: {role: member, holder: {bo: {alternative: true}, cia: {alternative: true}}}
      c4: {role: member, holder: cia}
  staff: {kind: committee, seats: {s1: {role: member, holder: {bo: {alternative: true}, dan: {alternative: true}}}}}
  group: {kind: working_group}
matters:
  m1: {steps: {p1: {actions: [propose], taken_by: board}, d1: {actions: [decide], taken_by: council}}}
  m2: {steps: {p2: {actions: [propose], taken_by: staff}, d2: {actions: [approve], taken_by: council}}}
  m3:
    steps:
      p3: {actions: [propose], taken_by: group}
      d3: {actions: [guide], taken_by: {board: {alternative: true}, council: {alternative: true}}}
  m4: {steps: {p4: {actions: [propose], taken_by: board}, d4: {actions: [decide], taken_by: board}}}
  m5: {steps: {p5: {actions: [prepare], taken_by: staff}, d5: {actions: [decide], taken_by: board}}}
"""


def test_who_proposes_and_decides(asked: Overlaps) -> None:
    """By a seat that follows from another; not as a secretary; perhaps as one of two who may hold the seat."""
    result = asked(PROPOSING)
    assert said(result, "proposes_and_decides") == {
        "board council": "worth_noting both",
        "board": "worth_noting itself",
        "staff council": "cannot_be_said uncertain",
        "group board council": "cannot_be_said silent",
    }
    assert entry(result, "proposes_and_decides", "board", "council").values == {
        "proposer": "case/board", "decider": "case/council", "persons": ["case/ann"], "many": 1,
        "matters": ["case/m1"], "number": 1,
    }  # fmt: skip
    assert entry(result, "proposes_and_decides", "staff", "council").values["persons"] == ["case/bo", "case/dan"]


TOLD = """
persons: {ann: {name: Ann}, bo: {name: Bo}, bob: {name: Bob, possibly_same_as: bo}}
bodies:
  x: {kind: board, composition: full, seats: {x1: {role: member, holder: ann}}}
  y: {kind: council, seats: {y1: {role: member, holder: bo}}}
  z: {kind: council, composition: full, seats: {z1: {role: member, holder: bob}}}
matters:
  m: {steps: {p: {actions: [propose], taken_by: x}, d: {actions: [decide], taken_by: y}}}
  n: {steps: {q: {actions: [propose], taken_by: y}, e: {actions: [decide], taken_by: z}}}
"""


def test_nobody_proposes_and_decides_only_where_everybody_is_told(asked: Overlaps) -> None:
    twins = "cannot_be_said uncertain"
    assert said(asked(TOLD), "proposes_and_decides") == {"x y": "cannot_be_said silent", "y z": twins}
    told = asked(TOLD, "claims: {h: {what: holders, about: y}}")
    assert said(told, "proposes_and_decides") == {"y z": twins}
    assert told.part("proposes_and_decides").unlisted == 1


PACKED = """
duties: [a1, a2, b1, b2, c1, c2, d1, x1]
bodies:
  top: {kind: division}
  both: {kind: unit, part_of: top, responsible_for: [a1, a2, b1]}
  own: {kind: unit, part_of: top, responsible_for: [b2]}
  other: {kind: unit, responsible_for: [c1, c2, x1]}
packages:
  a: {duties: [a1, a2]}
  b: {duties: [b1, b2]}
  c: {duties: [c1, c2]}
  d: {duties: [d1]}
  e: {}
  f: {duties: [c1]}
interfaces: {c-f: {between: [c, f]}}
"""


def test_packages_hang_together_by_the_ties_of_their_duties(asked: Overlaps) -> None:
    """`both` ties a1, a2 and b1 to each other by 1/2, the division above it ties all four by 1/3."""
    result = asked(PACKED, CLAIMED)
    assert said(result, "packages") == {
        "a": "worth_noting loose",
        "b": "worth_noting loose",
        "c": "worth_noting astray",
        "d": "holds untied",
        "e": "cannot_be_said empty",
        "f": "worth_noting loose",
        "a b": "cannot_be_said interface_silent",
        "c f": "holds interface",
        "c1": "worth_noting twice",
    }
    a = entry(result, "packages", "a").values
    assert (a["inside"], a["nearest"], a["to_nearest"]) == (42, "case/b", 58)  # (1/2 + 1/3) / 2
    assert entry(result, "packages", "b").values["inside"] == 22  # (1/3 + 1/3) / (2 + 1)
    told = asked(PACKED, "claims: {r: {what: responsibilities}, i: {what: interfaces}}")
    assert said(told, "packages")["a b"] == "worth_noting no_interface"
    silent = asked(PACKED)
    assert said(silent, "packages")["d"] == "cannot_be_said untied_open"


def test_communities_and_the_move_that_uncouples_packages(asked: Overlaps) -> None:
    result = asked(PACKED)
    told = said(result, "communities")
    moves = {uid: entry(result, "communities", uid).values for uid, one in told.items() if one == "worth_noting move"}
    assert moves == {
        "b1": {"source": "case/b", "target": "case/a", "before": 2, "after": 1, "bodies": ["case/both"]},
    }
    assert told["a1 a2 b1 b2"] == "worth_noting mixed"
    mixed = entry(result, "communities", "a1", "a2", "b1", "b2").values
    assert (mixed["home"], mixed["tasks"]) == ("case/a", ["case/b1", "case/b2"])
    whole = entry(result, "communities", "case")
    assert (whole.says, whole.values["found"], whole.values["declared"]) == ("compared", 2, 5)


def test_asked_about_some_only_what_touches_them_is_told(asked: Overlaps) -> None:
    whole, some = asked(PACKED), asked(PACKED, about=("own", "f"))
    assert some.about == ("case/own", "case/f")
    assert said(some, "packages") == {uid: said(whole, "packages")[uid] for uid in ("f", "c f", "c1")}
    assert all(part.unlisted == 0 for part in some.parts)
    assert said(asked(PACKED, about=("case/b1",)), "communities").keys() == {"b1", "a1 a2 b1 b2"}


def test_what_is_uncertain_or_missing_leaves_packages_open(asked: Overlaps) -> None:
    result = asked("""
duties: [a1, a2, a3, b1]
bodies:
  x: {kind: unit, responsible_for: {a1: {}, a2: {}, a3: {certainty: unresolved, reason: in brackets}}}
  y: {kind: unit, responsible_for: {a1: {share: each}, b1: {share: each}}}
packages: {a: {duties: [a1, a2, a3]}, b: {duties: [b1]}}
""")
    assert said(result, "packages") == {"a": "cannot_be_said partly", "b": "holds untied"}
    assert said(result, "communities") == {"case": "holds same"}
    untied = asked("{duties: [t], bodies: {x: {kind: unit, responsible_for: [t]}}, packages: {p: {duties: [t]}}}")
    assert said(untied, "communities") == {"case": "cannot_be_said no_ties"}
    assert said(asked("duties: [t]"), "spread") == {"case": "cannot_be_said no_groups"}


def test_who_is_on_both_sides_is_worth_noting(asked: Overlaps) -> None:
    result = asked("""
persons: {ann: {name: Ann}, bo: {name: Bo}, cia: {name: Cia}}
bodies:
  o: {kind: working_group, side: organising, seats: {o1: {role: member, holder: ann}, o2: {role: member, holder: bo}}}
  p:
    kind: working_group
    side: producing
    seats:
      p1: {role: member, holder: ann}
      p2: {role: member, holder: {bo: {alternative: true}, cia: {alternative: true}}}
claims: {a: {what: holders, about: cia}}
""")
    assert said(result, "both_sides") == {
        "ann": "worth_noting both",
        "bo": "cannot_be_said uncertain",
        "o": "cannot_be_said silent",
        "p": "cannot_be_said silent",
    }
    assert result.part("both_sides").unlisted == 1
    assert entry(result, "both_sides", "ann").values == {"bodies": ["case/o", "case/p"]}


def test_what_is_shared_and_what_is_uncertain_is_told_as_such(asked: Overlaps) -> None:
    result = asked("""
duties: [a, b, c, d, e, f, g]
bodies:
  v: {kind: unit, responsible_for: {a: {share: joint}, b: {share: each}}}
  w: {kind: unit, responsible_for: {a: {share: joint}, b: {share: each}}}
  x: {kind: unit, responsible_for: {c: {share: each}, d: {share: each}}}
  y: {kind: unit, responsible_for: {c: {share: each}, d: {share: each}, e: {}}}
  z: {kind: unit, responsible_for: [f, g]}
packages: {p: {duties: [f, g]}}
matters:
  m:
    steps:
      s: {actions: [propose], taken_by: z}
      t: {actions: [decide], taken_by: {z: {alternative: true}, y: {alternative: true}}}
""")
    told = said(result, "same_duties")
    assert (told["v w"], told["x y"]) == ("holds equal_shared", "holds similar_each")
    assert said(result, "packages") == {"p": "holds closed"}
    assert said(result, "proposes_and_decides") == {
        "z": "cannot_be_said itself_uncertain",
        "z y": "cannot_be_said silent",
    }
