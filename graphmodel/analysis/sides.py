"""Who stands on both sides of the split into organising and producing: persons, groups and other bodies."""

from __future__ import annotations

from collections.abc import Iterator

import networkx as nx

from graphmodel import graph
from graphmodel.analysis.claims import told
from graphmodel.analysis.sharing import once
from graphmodel.store import Reader, Row

_BOTH = {"organising", "producing"}


def standing(reader: Reader, model: str, at: str) -> Iterator[Row]:
    """A row (subject, verdict, says, bodies, evidence) for whoever sits in a body with a side, and for groups that have
    a side themselves.
    """
    bodies, seats = (
        once(reader, ("parents", model, at), lambda: graph.parents(reader, model, at)),
        graph.seats(reader, model, at),
    )
    sure, same = graph.certain_only(seats), graph.possibly_same(reader, model)
    complete = told(reader, model, "holders", at)
    sided = {body for body, data in graph.nodes(bodies) if data["side"]}
    groups = {body for body in sided if bodies.nodes[body]["is_group"]}
    holders = {node for node, data in graph.nodes(seats) if data.get("holds") and graph.beyond(seats, node) & sided}
    for subject in sorted(groups | holders):
        certain = {body for body in _places(sure, subject, groups) if body in sided and bodies.nodes[body]["certain"]}
        possible = _places(seats, subject, groups) & sided
        for twin in nx.node_connected_component(same, subject) if subject in same else ():
            possible |= _places(seats, twin, groups) & sided
        says = None
        if _sides(bodies, certain, subject) >= _BOTH:
            verdict = "fails"
        elif _sides(bodies, possible, subject) >= _BOTH:
            verdict, says = "cannot_be_said", "uncertain"
        elif complete.of(subject):
            verdict = "holds"
        else:
            verdict = "cannot_be_said"
        yield {
            "subject": subject,
            "verdict": verdict,
            "says": says,
            "bodies": sorted(certain if verdict == "fails" else possible),
            "evidence": sorted(
                {
                    *passages(seats, subject, possible),
                    *(key for one in possible for key in bodies.nodes[one]["evidence"]),
                }
            ),
        }


def passages(seats: nx.DiGraph[str], subject: str, places: set[str]) -> list[str]:
    """The passages of the relations on the ways from the subject to these places."""
    if subject not in seats:
        return []
    reached = graph.beyond(seats, subject) | {subject}
    ways = seats.subgraph({node for node in reached if node in places or graph.beyond(seats, node) & places})
    return sorted({key for _, _, data in ways.edges(data=True) for key in data["evidence"]})


def _places(seats: nx.DiGraph[str], who: str, groups: set[str]) -> set[str]:
    """The bodies in which somebody sits; a group with a side is a place of its own."""
    return graph.beyond(seats, who) | ({who} & groups)


def _sides(bodies: nx.DiGraph[str], places: set[str], subject: str) -> set[str]:
    """A body on both sides says so of itself, not of everybody who sits in it."""
    found: set[str] = set()
    for place in places:
        side = bodies.nodes[place]["side"]
        found |= (_BOTH if place == subject else set()) if side == "both" else {side}
    return found
