"""Who stands under whom, as far as the links say: trees, bodies whose parent is not stated, and unresolved ones."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphmodel.errors import InputError
from graphmodel.layout.measure import clean
from graphmodel.layout.structuregraph import ParentLink, StructureGraph


@dataclass(slots=True)
class Kinship:
    """`options`: the alternative parents of a body; `cut`: the link that was left out to open a circle.

    The heads of trees, in the graph's order: `free` need no parent, `silent` need one and have none stated, `torn` have
    alternatives. `names` are clean.
    """

    kids: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    parent: dict[str, ParentLink] = field(default_factory=dict[str, ParentLink])
    options: dict[str, list[ParentLink]] = field(default_factory=dict[str, list[ParentLink]])
    cut: dict[str, ParentLink] = field(default_factory=dict[str, ParentLink])
    free: list[str] = field(default_factory=list[str])
    silent: list[str] = field(default_factory=list[str])
    torn: list[str] = field(default_factory=list[str])
    names: dict[str, str] = field(default_factory=dict[str, str])


def kinship(graph: StructureGraph) -> Kinship:
    """Raises InputError for two bodies of one id and for a link or a strand that names no body."""
    out = Kinship(names={body.id: clean(body.name) for body in graph.bodies})
    if len(out.names) < len(graph.bodies):
        raise InputError(f"Picture {graph.id!r}: two bodies have the same id; every body needs its own.")
    _known(graph, out)
    links: dict[str, dict[str, ParentLink]] = {}
    for link in graph.parents:
        links.setdefault(link.child, {}).setdefault(link.parent, link)
    for body in graph.bodies:
        own = list(links.get(body.id, {}).values())
        if len(own) == 1:
            out.parent[body.id] = own[0]
        elif own:
            out.options[body.id] = own
    _open_circles(out)
    for body in graph.bodies:
        if body.id in out.parent:
            out.kids.setdefault(out.parent[body.id].parent, []).append(body.id)
        elif body.id in out.options:
            out.torn.append(body.id)
        elif body.needs_parent:
            out.silent.append(body.id)
        else:
            out.free.append(body.id)
    return out


def _known(graph: StructureGraph, out: Kinship) -> None:
    for link in graph.parents:
        for end in (link.child, link.parent):
            if end not in out.names:
                raise InputError(f"Picture {graph.id!r}: a parent link names {end!r}, which is no body of the picture.")
    for area in graph.areas:
        for body in area.bodies:
            if body not in out.names:
                raise InputError(f"Picture {graph.id!r}: strand {area.id!r} names {body!r}, which is no body of it.")


def _open_circles(out: Kinship) -> None:
    """Leave out one link of each circle, the one of the first body in order."""
    settled: set[str] = set()
    order: dict[str, int] = {}
    for start in out.names:
        walked: dict[str, None] = {}
        here: str | None = start
        while here is not None and here not in settled and here not in walked:
            walked[here] = None
            link = out.parent.get(here)
            here = link.parent if link else None
        if here is not None and here in walked:
            order = order or {ident: i for i, ident in enumerate(out.names)}
            circle = list(walked)[list(walked).index(here) :]
            first = min(circle, key=order.__getitem__)
            out.cut[first] = out.parent.pop(first)
        settled.update(walked)
