"""Store -> networkx: projections of ids with what an algorithm needs, and nothing else, in natural order."""

from __future__ import annotations

from itertools import chain
from typing import Any

import networkx as nx

from graphmodel.store import Reader, Row

_NX: Any = nx  # for functions whose stubs leave the type of a node open

_STEPS = """
MATCH (s:Step {model: $model})-[:STEP_OF]->(m:Matter)
RETURN s.uid AS uid, m.uid AS matter, m.kind AS kind, s.finality AS finality, s.optional AS optional,
       s.certainty <> 'unresolved' AND NOT 'finality' IN coalesce(s.unresolved, []) AS certain
ORDER BY s.sort
"""
_AFTER = """
MATCH (s:Step {model: $model})-[r:AFTER]->(b:Step)
RETURN b.uid AS before, s.uid AS after, coalesce(r.evidence, []) AS evidence, r.certainty <> 'unresolved' AS certain
ORDER BY b.sort, s.sort
"""
_BODIES = """
MATCH (b:Body {model: $model})
WHERE b.begins_earliest <= $at AND $at < b.ends_latest
RETURN b.uid AS uid, b.side AS side, b.is_group AS is_group, 'parent' IN coalesce(b.absent, []) AS on_its_own,
       NOT 'side' IN coalesce(b.unresolved, []) AND b.certainty <> 'unresolved'
       AND b.begins_latest <= $at AND $at < b.ends_earliest AS certain,
       COLLECT { MATCH (b)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property = 'side'
                 RETURN e.uid ORDER BY e.uid } AS evidence
ORDER BY b.sort
"""
_PART_OF = """
MATCH (b:Body {model: $model})-[r:PART_OF]->(a:Body)
WHERE r.begins_earliest <= $at AND $at < r.ends_latest
RETURN b.uid AS body, a.uid AS above, r.alternative AS alternative, coalesce(r.evidence, []) AS evidence,
       NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest AS certain
ORDER BY b.sort, a.sort
"""
_HOLDS = """
MATCH (x:Element)-[r:HOLDS]->(s:Seat {model: $model})
WHERE r.begins_earliest <= $at AND $at < r.ends_latest AND s.begins_earliest <= $at AND $at < s.ends_latest
  AND (x.ends_latest IS NULL OR (x.begins_earliest <= $at AND $at < x.ends_latest))
WITH x, r, s, NOT r.alternative AND r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest
     AND s.certainty <> 'unresolved' AND s.begins_latest <= $at AND $at < s.ends_earliest
     AND (x.ends_earliest IS NULL OR (x.begins_latest <= $at AND $at < x.ends_earliest)) AS certain
ORDER BY x.sort, s.sort
RETURN collect([x.uid, s.uid, certain, r.evidence]) AS links
"""
_EX_OFFICIO = """
MATCH (s:Seat {model: $model})-[r:EX_OFFICIO]->(from:Seat)
WHERE s.begins_earliest <= $at AND $at < s.ends_latest AND from.begins_earliest <= $at AND $at < from.ends_latest
WITH s, r, from, r.certainty <> 'unresolved' AND s.certainty <> 'unresolved'
     AND s.begins_latest <= $at AND $at < s.ends_earliest
     AND from.certainty <> 'unresolved' AND from.begins_latest <= $at AND $at < from.ends_earliest AS certain
ORDER BY from.sort, s.sort
RETURN collect([from.uid, s.uid, certain, r.evidence]) AS links
"""
_SEAT_IN = """
MATCH (s:Seat {model: $model})-[r:SEAT_IN]->(b:Body)
WITH s, r, b, NOT r.alternative AND r.certainty <> 'unresolved' AS certain ORDER BY s.sort, b.sort
RETURN collect([s.uid, b.uid, certain, r.evidence]) AS links
"""
_SAME = """
MATCH (a:Element)-[r:POSSIBLY_SAME_AS]->(b:Element)
WHERE a.model = $model OR b.model = $model
RETURN a.uid AS one, b.uid AS other ORDER BY a.sort, b.sort
"""


def paths(reader: Reader, model: str) -> nx.DiGraph[str]:
    """Steps, each with an edge to those that come after it.

    Nodes: matter, kind (of the matter), finality, optional, certain. Edges: certain, evidence.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    for row in reader.rows(_STEPS, model=model):
        graph.add_node(row.pop("uid"), **row)
    for row in reader.rows(_AFTER, model=model):
        if row["before"] in graph and row["after"] in graph:
            graph.add_edge(row["before"], row["after"], certain=row["certain"], evidence=row["evidence"])
    return graph


def parents(reader: Reader, model: str, at: str) -> nx.DiGraph[str]:
    """Bodies, each with an edge to those that it is part of on the day `at`, or may be.

    Nodes: side, is_group, on_its_own (stated to have no parent), certain (side and existence), evidence (of the side).
    Edges: alternative, certain, evidence.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    for row in reader.rows(_BODIES, model=model, at=at):
        graph.add_node(row.pop("uid"), **row)
    for row in reader.rows(_PART_OF, model=model, at=at):
        body, above = row.pop("body"), row.pop("above")
        if body in graph and above in graph:
            graph.add_edge(body, above, **row)
    return graph


def seats(reader: Reader, model: str, at: str) -> nx.DiGraph[str]:
    """Who sits where on the day `at`: holder -> seat -> (seats that follow from it, ex officio) -> body.

    Nodes: holds (of those who sit). Edges: certain, evidence.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    # The links of a sort come in one row: one for each of them would cost more than they do.
    sorts = [reader.rows(query, model=model, at=at)[0]["links"] for query in (_HOLDS, _EX_OFFICIO, _SEAT_IN)]
    graph.add_nodes_from((holder for holder, *_ in sorts[0]), holds=True)
    for source, target, certain, evidence in chain(*sorts):
        graph.add_edge(source, target, certain=certain, evidence=evidence or [])
    return graph


def possibly_same(reader: Reader, model: str) -> nx.Graph[str]:
    """Persons and bodies of which it is open whether they are one and the same, also across models."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_edges_from((row["one"], row["other"]) for row in reader.rows(_SAME, model=model))
    return graph


def certain_only(graph: nx.DiGraph[str]) -> nx.DiGraph[str]:
    """The same nodes with the edges that are certain."""
    kept: nx.DiGraph[str] = nx.DiGraph()
    kept.add_nodes_from(graph.nodes(data=True))
    kept.add_edges_from((a, b, data) for a, b, data in graph.edges(data=True) if data["certain"])
    return kept


def nodes(graph: nx.DiGraph[str]) -> list[tuple[str, Row]]:
    """All nodes with what is known of them."""
    return [(node, graph.nodes[node]) for node in graph]


def beyond(graph: nx.DiGraph[str], node: str) -> set[str]:
    """All nodes that can be reached from a node; nothing where it is not in the graph."""
    return set(_NX.descendants(graph, node)) if node in graph else set()


def circle(graph: nx.DiGraph[str], start: str) -> list[tuple[str, str]]:
    """The edges of a circle that is reached from `start`. Raises networkx.NetworkXNoCycle."""
    return [(edge[0], edge[1]) for edge in _NX.find_cycle(graph, start)]
