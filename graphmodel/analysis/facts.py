"""What a model says of a thing: facts as sentences, each with its passages, and what is left unsaid."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graphmodel.analysis.naming import Name
from graphmodel.analysis.sentences import Fact, Told, label_of
from graphmodel.analysis.veil import Veil
from graphmodel.errors import NotFound
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader, Row
from graphmodel.store.regions import require

_NODES = "MATCH (n:Element {model: $model}) WHERE NOT n:Evidence RETURN n AS node ORDER BY n.sort"
_NODE = "MATCH (n:Element {uid: $uid}) WHERE NOT n:Evidence RETURN n AS node"
_OWN = """
MATCH (n:Element)-[:EVIDENCED_BY]->(e:Evidence {model: $model})
RETURN n.uid AS uid, e.uid AS passage ORDER BY uid, coalesce(e.line, 0), passage
"""
_OWN_OF = """
UNWIND $uids AS uid
MATCH (n:Element {uid: uid})-[:EVIDENCED_BY]->(e:Evidence)
RETURN uid, e.uid AS passage ORDER BY uid, coalesce(e.line, 0), passage
"""
_LINKS = """
MATCH (a:Element)-[r {model: $model}]->(b:Element) WHERE NOT b:Evidence AND NOT a:Evidence
RETURN type(r) AS type, a.uid AS source, b.uid AS target, a.sort AS source_sort, b.sort AS target_sort,
       properties(r) AS props
ORDER BY type, source_sort, target_sort, props.key
"""
_LINKS_OF = """
MATCH (n:Element {uid: $uid})-[r]-(o:Element) WHERE NOT o:Evidence
WITH DISTINCT r
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN type(r) AS type, a.uid AS source, b.uid AS target, a.sort AS source_sort, b.sort AS target_sort,
       properties(r) AS props,
       CASE WHEN 'deputies' IN coalesce(b.absent, []) THEN 'none' ELSE b.deputies END AS deputies
ORDER BY type, source_sort, target_sort, props.key
"""
_STEPS = """
MATCH (s:Step)-[:STEP_OF]->(m:Element {uid: $uid})
RETURN s.uid AS step, size(COLLECT { MATCH (s)-[:AFTER*1..40]->(x:Step) RETURN DISTINCT x.uid }) AS before_it
"""


@dataclass(frozen=True)
class Thing:
    """An element as a person reads of it; `kind` is what it is, in a word."""

    uid: str
    model: str
    id: str
    name: Name
    kind: str
    props: Mapping[str, Any]
    facts: tuple[Fact, ...]

    def groups(self) -> Iterator[tuple[str, list[Fact]]]:
        """Facts in reading order; those that say the same of several things together, under a heading (else "")."""
        by_kind: dict[tuple[str, bool], list[Fact]] = defaultdict(list)
        for fact in self.facts:
            by_kind[fact.about, fact.backwards].append(fact)
        for together in by_kind.values():
            yield (together[0].heading, together) if len(together) > 1 else ("", [together[0].alone()])


def thing(reader: Reader, model: str, element: str, lang: Lang) -> Thing:
    """Everything that is said of one element. Raises NotFound, also for a private person."""
    require(reader, model)
    uid = f"{model}/{element}"
    veil = Veil(reader, model, lang)
    rows = reader.rows(_NODE, uid=uid)
    if not rows or uid in veil.private:
        known = [
            row["node"]["id"] for row in reader.rows(_NODES, model=model) if row["node"]["uid"] not in veil.private
        ]
        raise NotFound(f"element of {model}", element, known, "Search for it by its name.")
    before = {row["step"]: row["before_it"] for row in reader.rows(_STEPS, uid=uid)}
    # The steps of a matter in the order of its path.
    links = sorted(links_of(reader, uid), key=lambda row: before.get(row["source"], 0))
    around = sorted({uid, *(end for row in links for end in (row["source"], row["target"]))})
    told = Told(reader, rows, reader.rows(_OWN_OF, uids=around), links, veil, lang, lean=True)
    node = rows[0]["node"]
    label = label_of(node)
    kind = told.words.word(node["kind"]) if label == "Body" else told.words(f"label-{label.lower()}")
    return Thing(uid, model, node["id"], told.names[uid], kind, node, (*told.said(node), *told.unsaid(node)))


def links_of(reader: Reader, uid: str) -> list[Row]:
    """The relations at an element; `deputies` is what a body at their target says of deputies."""
    return reader.rows(_LINKS_OF, uid=uid)


def all_facts(reader: Reader, model: str, lang: Lang) -> list[Fact]:
    """Every fact of a model once (relations from the side that they start at), without what no passage says."""
    require(reader, model)
    nodes = reader.rows(_NODES, model=model)
    veil = Veil(reader, model, lang)
    told = Told(reader, nodes, reader.rows(_OWN, model=model), reader.rows(_LINKS, model=model), veil, lang)
    own = {row["node"]["uid"] for row in nodes}
    said = (fact for row in nodes for fact in told.said(row["node"]))
    return [fact for fact in said if not fact.backwards and (fact.passages or not fact.silent)] + [
        fact for row in told.links if row["source"] not in own for fact in told.relations(row["source"], only=row)
    ]
