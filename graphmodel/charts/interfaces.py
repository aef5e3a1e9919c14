"""A stored model -> the map of its interfaces: what they lie between, who owns them, and the pairs without one."""

from __future__ import annotations

from graphmodel.analysis.claims import told
from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.views import ask
from graphmodel.layout.interfaces import Group, Interface, InterfaceGraph, Place, layout_interfaces
from graphmodel.layout.scene import Scene
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader, Row
from graphmodel.words import Texts, texts

_PACKAGES = "MATCH (k:ServicePackage {model: $model}) RETURN k.uid AS uid ORDER BY k.sort"
_BODIES = """
MATCH (n:Norm {model: $model})-[:APPLIES_TO]->(b:Body)
WHERE n.check = 'interfaces' AND n.begins_earliest <= $at AND $at < n.ends_latest
  AND b.begins_earliest <= $at AND $at < b.ends_latest
WITH DISTINCT b
RETURN b.uid AS uid ORDER BY b.sort
"""


def interfaces_scene(
    reader: Reader, model: str, lang: Lang, *, title: str, source: str, at: str | None = None, hide: Mask = OPEN
) -> Scene:
    """Service packages, bodies that a norm on interfaces applies to, and whatever else an interface is recorded of."""
    answer, words = ask(reader, "interfaces", model, at=at), texts(lang)
    packages = [str(row["uid"]) for row in reader.rows(_PACKAGES, model=model)]
    bodies = [str(row["uid"]) for row in reader.rows(_BODIES, model=model, at=answer.at)]
    pairs = {frozenset((one, other)) for row in answer.rows for one in row["between"] or () for other in row["between"]}
    ends = dict.fromkeys(end for row in answer.rows for end in row["between"] or ())
    places = list(dict.fromkeys([*packages, *bodies, *ends]))
    called = names(reader, [*places, *answer.uids()], lang, hide)

    def recorded(some: list[str]) -> int:
        return sum(len(pair) == 2 and pair <= set(some) for pair in pairs)

    graph = InterfaceGraph(
        id=f"{model}-interfaces",
        title=words("chart-title-interfaces", model=title),
        subtitle=words("chart-as-of", date=words.date(at or answer.as_of)),
        source=source,
        places=tuple(Place(uid, called[uid].text) for uid in places),
        interfaces=tuple(_interface(row, called, words) for row in answer.rows),
        groups=(
            *([Group("packages", len(packages), recorded(packages))] if packages else ()),
            *([Group("bodies", len(bodies), recorded(bodies))] if bodies else ()),
        ),
        told=told(reader, model, "interfaces", answer.at).whole,
    )
    return layout_interfaces(graph, words, lang)


def _interface(row: Row, called: dict[str, Name], words: Texts) -> Interface:
    return Interface(
        id=row["interface"],
        name=called[row["interface"]].text,
        between=tuple(row["between"] or ()),
        status=row["status"] or "not_stated",
        owner=", ".join(called[uid].text for uid in row["owner"] or ()),
        owner_certain=row["owner_certain"] is True,
        review=words.date(row["review_by"]) if row["review_by"] else "",
        late=row["late"] is True,
        certainty=row["certainty"],
    )
