"""Driver values -> plain Python, so that nothing of the driver leaves the store."""

from __future__ import annotations

import base64
import math
from typing import Any, cast

from neo4j import graph, spatial, time

from graphmodel.store.answers import Row


def plain(value: Any) -> Any:
    """A value as answers.Row describes it. Not-a-number and the infinities become text, bytes base64."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in cast("dict[Any, Any]", value).items()}
    if isinstance(value, (list, tuple, set)) and not isinstance(value, spatial.Point):
        return [plain(item) for item in cast("list[Any]", value)]
    if isinstance(value, graph.Node):
        return {**_properties(value), "labels": sorted(value.labels)}
    if isinstance(value, graph.Relationship):
        return {**_properties(value), "type": value.type, "start": _uid(value.start_node), "end": _uid(value.end_node)}
    if isinstance(value, graph.Path):
        return _path(value)
    if isinstance(value, (time.Date, time.Time, time.DateTime, time.Duration)):
        return value.iso_format()
    if isinstance(value, spatial.Point):
        return {"srid": value.srid, "at": list(value)}
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    return str(value)


def _properties(entity: graph.Entity) -> Row:
    return {key: plain(value) for key, value in entity.items()}


def _uid(node: graph.Node | None) -> Any:
    """The end of a relation, when the same answer has told its properties; else None."""
    return None if node is None else plain(node.get("uid"))


def _path(path: graph.Path) -> list[Row]:
    steps: list[Row] = [plain(path.start_node)]
    for relation, node in zip(path.relationships, path.nodes[1:], strict=True):
        steps += [plain(relation), plain(node)]
    return steps
