"""Facts as sentences: rows of the graph in the words of a language, each with the passages behind it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, cast

from graphmodel.analysis.law import AIDS
from graphmodel.analysis.masking import Mask
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.passages import Passage, passages
from graphmodel.analysis.silence import asks_for, silent_facts
from graphmodel.analysis.values import said
from graphmodel.analysis.veil import Veil
from graphmodel.dates import last_day
from graphmodel.model import KINDS, RELATIONS
from graphmodel.model.vocabulary import Lang, dates_of
from graphmodel.queries import Holds
from graphmodel.store import Reader, Row
from graphmodel.words import Texts, texts

THING = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for the linked thing in a sentence while it is put together."""
_ALSO_SAID = ("begin", "end", "starts_when", "ends_when")
_NOT_A_FACT = {"name", "text_source", "language"}
_OF_THE_LAW = (
    *("heading", "lead", "text", "section", "subsection", "item"),
    *("binds", "severity", "computable", "computable_why", "in_force_note", *AIDS),
)
_SHOWN_APART = {("Source", "text"), ("Model", "about"), *(("Provision", name) for name in _OF_THE_LAW)}
_SAID_WHEN_FALSE = {"complete", "identified"}
_DATES = frozenset(name for kind in KINDS.values() for name in dates_of(kind.type))
_KINDS = {"sector", "organiser_kind", "producer_kinds"}
_AS_WRITTEN = {"aliases", "values"}
_TELLING_NOTES = (
    "joint", "mode", "private", "allowed_by", "taken_over", "share", "viewpoint", "side", "status", "finality",
)  # fmt: skip
_RANK = {"unresolved": 2, "inferred": 1, "stated": 0}


class Part(NamedTuple):
    """A piece of a sentence: words, or the name of a thing (`uid`) in its own language (`lang`)."""

    text: str
    uid: str | None = None
    lang: str | None = None


@dataclass(frozen=True)
class Fact:
    """One fact: its sentence, its certainty (None where no passage carries it), its passages.

    `about` is "itself", a property, a relation type, or the text that says what is not stated (`silent`). Facts
    of one kind stand under `heading`; `backwards` ones are relations that come to the subject.
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

    def alone(self) -> Fact:
        """The fact with its notes in the sentence, before its full stop."""
        if not self.notes:
            return self
        *before, last = self.parts
        stop = "." if last.text.endswith(".") and not last.uid else ""
        told = [last] if last.uid else [last._replace(text=last.text.removesuffix("."))]
        ending = Part("".join(f", {note}" for note in self.notes) + stop)
        return replace(self, parts=(*before, *(part for part in told if part.text), ending), notes=())


class Told:
    """Rows -> facts: names and passages are fetched at once for all of them.

    `lean`: a fact without a passage of its own leans on those of the element under which the files write it. Else what
    is not worth saying is said all the same where a passage states it: no passage goes without its fact.
    """

    def __init__(self, reader: Reader, nodes: list[Row], own: list[Row], links: list[Row], veil: Veil, lang: Lang,
                 lean: bool = False) -> None:  # fmt: skip
        self.words: Texts = texts(lang)
        self.veil, self.lang, self.links, self.lean = veil, lang, links, lean
        self.hide: Mask = veil.hide
        self.own: dict[str, list[str]] = defaultdict(list)
        for row in own:
            self.own[row["uid"]].append(row["passage"])
        self.by_end: dict[str, list[Row]] = defaultdict(list)
        for row in links:
            for uid in {row["source"], row["target"]}:
                self.by_end[uid].append(row)
        ends = {uid for row in links for uid in (row["source"], row["target"], _delegated_by(row["props"])) if uid}
        self.names = names(reader, ends | {row["node"]["uid"] for row in nodes}, lang, self.hide)
        wanted = {uid for row in links for uid in row["props"].get("evidence") or ()}
        found = passages(reader, wanted.union(*self.own.values()), self.hide)
        self.passages = {uid: self.stated(passage) for uid, passage in found.items()}

    def said(self, node: Row) -> Iterator[Fact]:
        """The facts of a node; that a source names it is left out where other facts lean on the same passages."""
        others = [*self.properties(node), *self.relations(node["uid"])]
        carried = {passage.uid for fact in others for passage in fact.passages} if self.lean else set[str]()
        for fact in self.itself(node):
            if not carried.issuperset(passage.uid for passage in fact.passages):
                yield fact
        yield from others

    def unsaid(self, node: Row) -> Iterator[Fact]:
        for key in silent_facts(node, label_of(node), self.by_end[node["uid"]]):
            yield Fact(node["uid"], key, (Part(self.words(key)),), silent=True)

    def itself(self, node: Row) -> Iterator[Fact]:
        found = self.carrying(self.own[node["uid"]], None)
        if found:
            label = label_of(node).lower()
            kind = self.words(f"label-{label}")
            parts = self.parts("fact-itself", node["uid"], label=label, kind=kind, start=kind[:1].upper() + kind[1:])
            yield Fact(node["uid"], "itself", parts, _best(found), found)

    def properties(self, node: Row) -> Iterator[Fact]:
        label = label_of(node)
        for name in KINDS[label].properties:
            value, found = self.value(node, name), self.carrying(self.own[node["uid"]], name)
            of, value = _counted(name, value)
            keys = (f"fact-{label.lower()}-{of}", f"fact-{of}")
            key = next(filter(self.words.has, keys), None)
            usual = key and _worth_saying(label, name, value) and (name != "join" or self.joins(node["uid"]))
            if not usual and (self.lean or not found):
                continue
            silent = value == "not_stated"
            if self.lean and not silent and not found:
                found = self.carrying(self.own[node["uid"]], None)
            if silent and not found and not asks_for(node, label, name):
                continue
            told = self.said_value(name, value)
            values = {"value": str(value).lower(), "word": told, "month": _is_month(value), "property": name}
            sentence = self.words(key if usual and key else "fact-stated-value", **values)
            yield Fact(node["uid"], name, (Part(self.hide(sentence)),), _best(found), found, silent=silent)

    def joins(self, step: str) -> bool:
        """Does a step wait for several?"""
        return sum(row["type"] == "AFTER" and row["source"] == step for row in self.by_end[step]) > 1

    def value(self, node: Row, name: str) -> Any:
        return node.get(name, node.get(f"{name}_{self.lang}", next(
            (node[key] for key in (f"{name}_fi", f"{name}_sv", f"{name}_en") if key in node), None)))  # fmt: skip

    def said_value(self, name: str, value: Any) -> str:
        if isinstance(value, list):
            told = [self.said_value(name, entry) for entry in cast("list[Any]", value)]
            return ", ".join(told) if name in _AS_WRITTEN else self.words.listed(told)
        return said(value, self.holds(name, value), self.words, self.names, name)

    def holds(self, name: str, value: Any) -> Holds:
        """What a property holds, as the columns of a view say it."""
        if name in _DATES:
            return "date"
        if isinstance(value, int) and not isinstance(value, bool):
            return "number"
        listed = any(self.words.has(key) for key in (f"word-{name}-{value}", f"word-{value}"))
        return "word" if listed or name in _KINDS else "text"

    def stated(self, passage: Passage) -> Passage:
        """A passage with the value that it states in words."""
        name, value = passage.property, passage.value
        if name is None or value is None:
            return passage
        truth = {"true": True, "false": False}.get(value)
        try:
            told = self.said_value(name, value) if truth is None else self.words.word(truth)
        except ValueError:  # what a source says may be no date
            return passage
        return passage.model_copy(update={"value": told})

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
            found = self.behind(row)
            several = [one for one in rows if one["type"] == row["type"] and (one["source"] != uid) == backwards]
            yield Fact(
                uid,
                row["type"],
                self.parts(key, other, place=row["type"] == "HOLDS" and not backwards, count=1),
                _best(found),
                found,
                notes=tuple(self.notes(row["props"])),
                heading=self.words(key, count=len(several), thing="").strip(),
                backwards=backwards,
            )

    def behind(self, row: Row) -> tuple[Passage, ...]:
        """The passages of a relation, or of the element that writes it."""
        own = tuple(self.passages[key] for key in row["props"].get("evidence") or () if key in self.passages)
        writer = row["source"] if RELATIONS[row["type"]].under == "source" else row["target"]
        return own or (self.carrying(self.own[writer], None) if self.lean else ())

    def notes(self, props: Mapping[str, Any]) -> Iterator[str]:
        if props.get("alternative"):
            yield self.words("fact-alternative")
        for name in _TELLING_NOTES:
            value, key = props.get(name), f"fact-note-{name.replace('_', '-')}"
            if value is True:
                yield self.words(key)
            elif isinstance(value, str):
                yield self.words(key, word=self.said_value(name, value))
        for name in _ALSO_SAID:
            if props.get(name):
                key, written = _counted(name, str(props[name]))
                told = said(written, "date" if name in _DATES else "text", self.words, self.names, name, self.hide)
                yield self.words(f"fact-note-{key}", word=told, month=_is_month(written))
        if passed_on := _delegated_by(props):
            yield self.words("fact-note-delegated-by", by=self.names[passed_on].text)

    def parts(self, key: str, other: str, place: bool = False, **values: object) -> tuple[Part, ...]:
        """A sentence with the name of the other thing in its place, linked unless that is a private person."""
        before, there, after = self.words(key, thing=THING, **values).partition(THING)
        if not there:
            return (Part(before),)
        called = self.names.get(other) or Name(other, "", None)
        shown = self.veil.shown(other)
        text = called.place if place and called.place else called.text
        after = after.removeprefix(".") if text.endswith(".") else after
        return tuple(part for part in (Part(before), Part(text, shown, called.lang), Part(after)) if part.text)

    def carrying(self, uids: Iterable[str], name: str | None) -> tuple[Passage, ...]:
        found = (self.passages[uid] for uid in uids if uid in self.passages)
        return tuple(passage for passage in found if passage.property == name)


def has_words(label: str, name: str, words: Texts) -> bool:
    """Whether a property has a sentence among the facts of a thing, or is shown in another place."""
    of = name.replace("_", "-")
    told = any(words.has(key) for key in (f"fact-{label.lower()}-{of}", f"fact-{of}"))
    return told or name in _NOT_A_FACT or (label, name) in _SHOWN_APART


def label_of(node: Row) -> str:
    """The one label of a node that says what it is."""
    return next(label for label in node["labels"] if label != "Element")


def _counted(name: str, value: Any) -> tuple[str, Any]:
    """The words for a property and the value that they say: of an exact end, the last day that still counts."""
    last = last_day(value) if name == "end" and isinstance(value, str) else None
    return ("last-day", last) if last else (name.replace("_", "-"), value)


def _delegated_by(props: Mapping[str, Any]) -> str | None:
    """The uid of the body or post that passed on a power to decide; of the model itself it is written as a bare id."""
    by = props.get("delegated_by")
    return by if by is None or "/" in by else f"{props['model']}/{by}"


def _is_month(written: object) -> str:
    return "yes" if isinstance(written, str) and re.fullmatch(r"\d{4}-\d{2}", written) else "no"


def _best(found: Iterable[Passage]) -> str | None:
    """The best certainty among passages: what one of them states is stated."""
    return min((passage.certainty for passage in found), key=lambda level: _RANK[level], default=None)


def _worth_saying(label: str, name: str, value: Any) -> bool:
    """Names and texts stand elsewhere; yes and no are said only where the other would be expected."""
    if value is None or name in _NOT_A_FACT or (label, name) in _SHOWN_APART:
        return False
    return not isinstance(value, bool) or value is (name not in _SAID_WHEN_FALSE)
