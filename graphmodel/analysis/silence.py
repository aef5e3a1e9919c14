"""What a model leaves unsaid of a thing: the questions that its kind raises and no fact answers.

A rule asks another question: what is certain on one day, under the claims and norms of that day. The two are held
together by tests/test_silence.py: what nobody has said no rule that asks for it takes as said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from graphmodel.model.vocabulary import GROUPS, NEEDS_PARENT
from graphmodel.store import Row


class _Around(NamedTuple):
    """A node, the types of the relations that leave it and come to it, what the bodies of a seat say of deputies."""

    node: Row
    out: frozenset[str]
    into: frozenset[str]
    deputies: frozenset[str]


_Open = Callable[[_Around], bool]


def _no_holder(seat: _Around) -> bool:
    return "HOLDS" not in seat.into and seat.node.get("occupancy", "not_stated") == "not_stated"


def _no_deputy(seat: _Around) -> bool:
    unsaid = seat.node.get("deputy", "not_stated") == "not_stated" and "DEPUTY_FOR" not in seat.into
    return unsaid and seat.node.get("role") == "member" and not seat.deputies & {"pool", "none"}


def _no_parent(body: _Around) -> bool:
    denied = "parent" in (body.node.get("absent") or ())
    return body.node["kind"] in NEEDS_PARENT and "PART_OF" not in body.out and not denied


QUESTIONS: dict[str, dict[str, _Open]] = {
    "Body": {"silent-parent": _no_parent},
    "Seat": {
        "silent-holder": _no_holder,
        "silent-deputy": _no_deputy,
        "silent-body": lambda seat: "SEAT_IN" not in seat.out,
    },
    "Task": {
        "silent-organiser": lambda task: "ORGANISES" not in task.into,
        "silent-responsible": lambda task: "RESPONSIBLE_FOR" not in task.into,
    },
    "Step": {
        "silent-taker": lambda step: "TAKEN_BY" not in step.out,
        "silent-date": lambda step: not step.node.get("date"),
    },
    "Matter": {
        "silent-steps": lambda matter: "STEP_OF" not in matter.into,
        "silent-may-decide": lambda matter: "MAY_DECIDE" not in matter.into,
    },
    "Deliverable": {
        "silent-due-from": lambda owed: "DUE_FROM" not in owed.out,
        "silent-due": lambda owed: not owed.node.get("due") and not owed.node.get("due_event"),
    },
    "Source": {"silent-date": lambda source: not source.node.get("date")},
}
"""By label: the text that says what is not stated, and when it is not."""


def silent_facts(node: Row, label: str, links: Sequence[Row]) -> Iterator[str]:
    """Ids of the texts that say what is not stated.

    `links` are the relations at the element: type, source, target, and `deputies` of a body that is the target.
    """
    out = frozenset(row["type"] for row in links if row["source"] == node["uid"])
    into = frozenset(row["type"] for row in links if row["target"] == node["uid"])
    deputies = frozenset(row["deputies"] for row in links if row["type"] == "SEAT_IN" and row["source"] == node["uid"])
    around = _Around(node, out, into, deputies)
    return (key for key, is_open in QUESTIONS.get(label, {}).items() if is_open(around))


def asks_for(node: Row, label: str, name: str) -> bool:
    """Does a property that is not stated leave a question open in a thing of this kind?"""
    if label == "Body" and name in ("composition", "deputies"):
        return node["kind"] in GROUPS
    return label != "Seat" or name == "role"
