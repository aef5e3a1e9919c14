"""What a model leaves unsaid of a thing: the questions that its kind raises and no fact answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graphmodel.model.vocabulary import GROUPS, NEEDS_PARENT
from graphmodel.store import Row


def silent_facts(node: Row, label: str, links: Sequence[Row]) -> Iterator[str]:
    """Ids of the sentences that say what is not stated. `links` are the relations at the element: type, source, target."""
    uid = node["uid"]
    out = {row["type"] for row in links if row["source"] == uid}
    into = {row["type"] for row in links if row["target"] == uid}
    absent: set[str] = set(node.get("absent") or ())
    if label == "Body":
        if node["kind"] in NEEDS_PARENT and "PART_OF" not in out and "parent" not in absent:
            yield "silent-parent"
        if "SEAT_IN" not in into and node.get("composition") == "full":
            yield "silent-seats"
    elif label == "Seat":
        if "HOLDS" not in into and node.get("occupancy", "not_stated") == "not_stated":
            yield "silent-holder"
        if (
            node.get("deputy", "not_stated") == "not_stated"
            and node.get("role") == "member"
            and "DEPUTY_FOR" not in into
        ):
            yield "silent-deputy"
        if "SEAT_IN" not in out:
            yield "silent-body"
    elif label == "Task":
        if "ORGANISES" not in into:
            yield "silent-organiser"
        if "RESPONSIBLE_FOR" not in into:
            yield "silent-responsible"
    elif label == "Step":
        if "TAKEN_BY" not in out:
            yield "silent-taker"
        if not node.get("date"):
            yield "silent-date"
    elif label == "Matter":
        if "STEP_OF" not in into:
            yield "silent-steps"
        if "MAY_DECIDE" not in into:
            yield "silent-may-decide"
    elif label == "Deliverable":
        if "DUE_FROM" not in out:
            yield "silent-due-from"
        if not node.get("due") and not node.get("due_event"):
            yield "silent-due"
    elif label == "Source" and not node.get("date"):
        yield "silent-date"


def asks_for(node: Row, label: str, name: str) -> bool:
    """Does a property that is not stated leave a question open in a thing of this kind?"""
    if label == "Body" and name in ("composition", "deputies"):
        return node["kind"] in GROUPS
    return label != "Seat" or name == "role"
