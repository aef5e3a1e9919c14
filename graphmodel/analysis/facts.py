"""What a model says of a thing: facts as sentences, each with its passages, and what is left unsaid."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from graphmodel.analysis.naming import Mask, Name, names
from graphmodel.analysis.passages import Passage, passages
from graphmodel.analysis.silence import asks_for, silent_facts
from graphmodel.analysis.veil import Veil
from graphmodel.errors import NotFound
from graphmodel.model import KINDS, RELATIONS
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader, Row
from graphmodel.store.regions import require
from graphmodel.words import Texts, texts

_NODES = "MATCH (n:Element {model: $model}) WHERE NOT n:Evidence RETURN n AS node ORDER BY n.sort"
_NODE = "MATCH (n:Element {uid: $uid}) WHERE NOT n:Evidence RETURN n AS node"
_OWN = """
MATCH (n:Element)-[:EVIDENCED_BY]->(e:Evidence {model: $model})
RETURN n.uid AS uid, e.uid AS passage ORDER BY uid, coalesce(e.line, 0), passage
"""
_OWN_OF = """
MATCH (n:Element {uid: $uid})-[:EVIDENCED_BY]->(e:Evidence)
RETURN n.uid AS uid, e.uid AS passage ORDER BY coalesce(e.line, 0), passage
"""
_LINKS = """
MATCH (a:Element)-[r {model: $model}]->(b:Element) WHERE NOT b:Evidence AND NOT a:Evidence
RETURN type(r) AS type, a.uid AS source, b.uid AS target, a.sort AS source_sort, b.sort AS target_sort, properties(r) AS props
ORDER BY type, source_sort, target_sort, props.key
"""
_LINKS_OF = """
MATCH (n:Element {uid: $uid})-[r]-(o:Element) WHERE NOT o:Evidence
WITH DISTINCT r
WITH r, startNode(r) AS a, endNode(r) AS b
RETURN type(r) AS type, a.uid AS source, b.uid AS target, a.sort AS source_sort, b.sort AS target_sort, properties(r) AS props
ORDER BY type, source_sort, target_sort, props.key
"""
THING = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for the linked thing in a sentence while it is put together."""
_ALSO_SAID = ("begin", "end", "starts_when", "ends_when")
_NOT_A_FACT = {"name", "text_source"}
_SAID_WHEN_FALSE = {"complete", "identified"}
_TELLING_NOTES = ("joint", "mode", "private", "share", "viewpoint", "side", "status", "finality")
_RANK = {"unresolved": 2, "inferred": 1, "stated": 0}


class Part(NamedTuple):
    """A piece of a sentence: words, or the name of a thing (`uid`) in its own language (`lang`)."""

    text: str
    uid: str | None = None
    lang: str | None = None


@dataclass(frozen=True)
class Fact:
    """One fact: its sentence, its certainty (None where it has no passage of its own), its passages.

    `several` facts of one kind belong under one heading; `about` is "itself", a property or a relation type; `silent` marks what is not stated.
    """

    subject: str
    about: str
    parts: tuple[Part, ...]
    certainty: str | None = None
    passages: tuple[Passage, ...] = ()
    notes: tuple[str, ...] = ()
    silent: bool = False
    heading: str = ""
    backwards: bool = False


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
        """Facts in reading order; those that say the same of several things stand together under a heading ("" for a single one)."""
        by_kind: dict[tuple[str, bool], list[Fact]] = defaultdict(list)
        for fact in self.facts:
            by_kind[fact.about, fact.backwards].append(fact)
        for together in by_kind.values():
            yield together[0].heading if len(together) > 1 else "", together


def thing(reader: Reader, model: str, element: str, lang: Lang) -> Thing:
    """Everything that is said of one element. Raises NotFound, also for a private person, of whom only the seat is shown."""
    require(reader, model)
    uid = f"{model}/{element}"
    veil = Veil(reader, model, lang)
    rows = reader.rows(_NODE, uid=uid)
    if not rows or uid in veil.private:
        known = [
            row["node"]["id"] for row in reader.rows(_NODES, model=model) if row["node"]["uid"] not in veil.private
        ]
        raise NotFound(f"element of {model}", element, known, "Search for it by its name.")
    told = _Told(reader, rows, reader.rows(_OWN_OF, uid=uid), reader.rows(_LINKS_OF, uid=uid), veil, lang)
    return told.thing(rows[0]["node"])


def all_facts(reader: Reader, model: str, lang: Lang) -> list[Fact]:
    """Every fact of a model once (relations from the side that they start at), without what is silent."""
    require(reader, model)
    nodes = reader.rows(_NODES, model=model)
    veil = Veil(reader, model, lang)
    told = _Told(reader, nodes, reader.rows(_OWN, model=model), reader.rows(_LINKS, model=model), veil, lang)
    own = {row["node"]["uid"] for row in nodes}
    return [fact for row in nodes for fact in told.said(row["node"]) if not fact.backwards and not fact.silent] + [
        fact for row in told.links if row["source"] not in own for fact in told.relations(row["source"], only=row)
    ]


class _Told:
    """Rows -> facts: names and passages are fetched at once for all of them."""

    def __init__(
        self, reader: Reader, nodes: list[Row], own: list[Row], links: list[Row], veil: Veil, lang: Lang
    ) -> None:
        self.words: Texts = texts(lang)
        self.veil, self.lang, self.links = veil, lang, links
        self.hide: Mask = veil.hide
        self.own: dict[str, list[str]] = defaultdict(list)
        for row in own:
            self.own[row["uid"]].append(row["passage"])
        self.by_end: dict[str, list[Row]] = defaultdict(list)
        for row in links:
            for uid in {row["source"], row["target"]}:
                self.by_end[uid].append(row)
        ends = {uid for row in links for uid in (row["source"], row["target"])}
        self.names = names(reader, ends | {row["node"]["uid"] for row in nodes}, lang, self.hide)
        wanted = {uid for row in links for uid in row["props"].get("evidence") or ()}
        self.passages = passages(reader, wanted.union(*self.own.values()), self.hide)

    def thing(self, node: Row) -> Thing:
        label = _label(node)
        kind = self.words.word(node["kind"]) if label == "Body" else self.words(f"label-{label.lower()}")
        silent = silent_facts(node, label, self.by_end[node["uid"]])
        facts = [*self.said(node), *(Fact(node["uid"], key, (Part(self.words(key)),), silent=True) for key in silent)]
        return Thing(node["uid"], node["model"], node["id"], self.names[node["uid"]], kind, node, tuple(facts))

    def said(self, node: Row) -> Iterator[Fact]:
        yield from self.itself(node)
        yield from self.properties(node)
        yield from self.relations(node["uid"])

    def itself(self, node: Row) -> Iterator[Fact]:
        found = self.carrying(self.own[node["uid"]], None)
        if found:
            parts = self.parts("fact-itself", node["uid"], kind=self.words(f"label-{_label(node).lower()}"))
            yield Fact(node["uid"], "itself", parts, _best(found), found)

    def properties(self, node: Row) -> Iterator[Fact]:
        label = _label(node)
        for name in KINDS[label].properties:
            value = self.value(node, name)
            if not _worth_saying(label, name, value):
                continue
            found = self.carrying(self.own[node["uid"]], name)
            keys = (f"fact-{label.lower()}-{name.replace('_', '-')}", f"fact-{name.replace('_', '-')}")
            key = next(filter(self.words.has, keys), None)
            if key is None:
                continue
            silent = value == "not_stated"
            if silent and not found and not asks_for(node, label, name):
                continue
            sentence = self.words(key, value=str(value).lower(), word=self.said_value(name, value, node))
            yield Fact(node["uid"], name, (Part(self.hide(sentence)),), _best(found), found, silent=silent)

    def value(self, node: Row, name: str) -> Any:
        return node.get(name, node.get(f"{name}_{self.lang}", next(
            (node[key] for key in (f"{name}_fi", f"{name}_sv", f"{name}_en") if key in node), None)))  # fmt: skip

    def said_value(self, name: str, value: Any, node: Row) -> str:
        if isinstance(value, list):
            return ", ".join(self.said_value(name, entry, node) for entry in value)  # pyright: ignore[reportUnknownVariableType]
        if f"{name}_first" in node or name in ("begin", "end", "as_of", "applies_from", "applies_to", "in_force_from"):
            return self.words.date(str(value))
        if isinstance(value, int) and not isinstance(value, bool):
            return self.words.number(value)
        for key in (f"word-{name}-{value}", f"word-{value}"):
            if self.words.has(key) and not isinstance(value, bool):
                return self.words(key)
        return str(value)

    def relations(self, uid: str, only: Row | None = None) -> Iterator[Fact]:
        rows = [only] if only else self.by_end[uid]
        order = list(RELATIONS)
        told = sorted(rows, key=lambda row: (row["target"] == uid, order.index(row["type"])))
        for row in told:
            backwards = row["source"] != uid
            other = row["source"] if backwards else row["target"]
            key = f"link-{row['type'].lower().replace('_', '-')}{'-back' if backwards else ''}"
            if not self.words.has(key):
                continue
            props = row["props"]
            found = tuple(self.passages[key] for key in props.get("evidence") or () if key in self.passages)
            several = [one for one in rows if one["type"] == row["type"] and (one["source"] != uid) == backwards]
            yield Fact(
                uid, row["type"], self.parts(key, other, count=1), props.get("certainty") if found else None, found,
                notes=tuple(self.notes(props)), heading=self.words(key, count=len(several), thing="").strip(), backwards=backwards,
            )  # fmt: skip

    def notes(self, props: Mapping[str, Any]) -> Iterator[str]:
        if props.get("alternative"):
            yield self.words("fact-alternative")
        for name in _TELLING_NOTES:
            value = props.get(name)
            if value is True:
                yield self.words(f"fact-note-{name}")
            elif isinstance(value, str):
                yield self.words(f"fact-note-{name}", word=self.said_value(name, value, {}))
        for name in _ALSO_SAID:
            if props.get(name):
                written = str(props[name])
                yield self.words(f"fact-note-{name.replace('_', '-')}",
                                 word=self.words.date(written) if name in ("begin", "end") else self.hide(written))  # fmt: skip

    def parts(self, key: str, other: str, **values: object) -> tuple[Part, ...]:
        """A sentence with the name of the other thing in its place, linked unless that is a private person."""
        before, there, after = self.words(key, thing=THING, **values).partition(THING)
        if not there:
            return (Part(before),)
        called = self.names.get(other) or Name(other, "", None)
        shown = self.veil.shown(other)
        return tuple(part for part in (Part(before), Part(called.text, shown, called.lang), Part(after)) if part.text)

    def carrying(self, uids: Iterable[str], name: str | None) -> tuple[Passage, ...]:
        found = (self.passages[uid] for uid in uids if uid in self.passages)
        return tuple(passage for passage in found if passage.property == name)


def _label(node: Row) -> str:
    return next(label for label in node["labels"] if label != "Element")


def _best(found: Iterable[Passage]) -> str | None:
    """The best certainty among passages: what one of them states is stated."""
    return min((passage.certainty for passage in found), key=lambda level: _RANK[level], default=None)


def _worth_saying(label: str, name: str, value: Any) -> bool:
    """Names and texts stand elsewhere; yes and no are said only where the other would be expected."""
    if value is None or name in _NOT_A_FACT or (label, name) in (("Step", "number"), ("Source", "text")):
        return False
    return not isinstance(value, bool) or value is (name not in _SAID_WHEN_FALSE)
