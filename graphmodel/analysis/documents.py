"""Sources read beside the model: a document line by line, each quoted passage marked with the facts that it carries."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from graphmodel.analysis.facts import all_facts
from graphmodel.analysis.masking import Mask
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.passages import Passage
from graphmodel.analysis.sentences import Fact
from graphmodel.analysis.veil import Veil
from graphmodel.errors import NotFound
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader, Row
from graphmodel.store.regions import require

_SOURCES = """
MATCH (s:Source {model: $model})
OPTIONAL MATCH (e:Evidence)-[:FROM]->(s)
WITH s, count(e) AS passages
RETURN s AS source, passages ORDER BY s.sort
"""
_LINES = re.compile(r"\s*(\d+)(?:\s*[-–]\s*(\d+))?\s*\Z")


class Piece(NamedTuple):
    """A piece of a line; `marks` are the numbers (from 1) of the passages that quote it."""

    text: str
    marks: tuple[int, ...] = ()


class Line(NamedTuple):
    """A line of a document, counted from 1. `starts` are the passages whose quote or place begins here."""

    number: int
    pieces: tuple[Piece, ...]
    starts: tuple[int, ...]


@dataclass(frozen=True)
class Mark:
    """A passage as it is read in the document: its number there, and the facts that it carries."""

    number: int
    passage: Passage
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Document:
    """A source. `lines` is empty where its text is not at hand; `names` are those of the things told of."""

    uid: str
    model: str
    name: Name
    props: Row
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    names: dict[str, Name]


class Listed(NamedTuple):
    """A source in a list: its properties and how many passages are taken from it."""

    uid: str
    name: Name
    props: Row
    passages: int


def sources(reader: Reader, model: str, lang: Lang) -> list[Listed]:
    """The sources of a model."""
    require(reader, model)
    rows = reader.rows(_SOURCES, model=model)
    called = names(reader, (row["source"]["uid"] for row in rows), lang, Veil(reader, model, lang).hide)
    return [Listed(row["source"]["uid"], called[row["source"]["uid"]], row["source"], row["passages"]) for row in rows]


def document(reader: Reader, model: str, source: str, lang: Lang) -> Document:
    """A source with what the model takes from it, private persons masked. Raises NotFound."""
    listed = {one.props["id"]: one for one in sources(reader, model, lang)}
    if source not in listed:
        raise NotFound(f"source of {model}", source, listed, f"It has: {', '.join(listed) or 'none'}.")
    found, veil = listed[source], Veil(reader, model, lang)
    carried: dict[str, list[Fact]] = defaultdict(list)
    told: dict[str, Passage] = {}
    for fact in all_facts(reader, model, lang):
        for passage in fact.passages:
            if passage.source == found.uid:
                carried[passage.uid].append(fact)
                told[passage.uid] = passage
    # The quotes are looked up as they are, before masking, in the text as it is; both are masked on the way out.
    ordered = sorted(told.values(), key=lambda passage: (passage.line or 0, passage.at or "", passage.uid))
    marks = tuple(Mark(number, one, tuple(carried[one.uid])) for number, one in enumerate(ordered, 1))
    quotes = _quotes(reader, [mark.passage.uid for mark in marks])
    lines = _marked(str(found.props.get("text") or ""), marks, quotes, veil.hide)
    subjects = {veil.shown(fact.subject) or fact.subject for facts in carried.values() for fact in facts}
    return Document(found.uid, model, found.name, found.props, lines, marks, names(reader, subjects, lang, veil.hide))


def _quotes(reader: Reader, uids: Sequence[str]) -> dict[str, str | None]:
    rows = reader.rows(
        "UNWIND $uids AS uid MATCH (e:Evidence {uid: uid}) RETURN uid, e.quote AS quote", uids=list(uids)
    )
    return {row["uid"]: row["quote"] for row in rows}


def _marked(text: str, marks: Sequence[Mark], quotes: dict[str, str | None], hide: Mask) -> tuple[Line, ...]:
    lines = re.split(r"\r\n|\r|\n", text) if text else []
    spans: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    starts: dict[int, list[int]] = defaultdict(list)
    for mark in marks:
        place = _place(mark.passage, len(lines))
        if not place:
            continue
        found = list(_spans(lines, place, quotes[mark.passage.uid]))
        for line, start, end in found:
            spans[line].append((start, end, mark.number))
        starts[found[0][0] if found else place[0]].append(mark.number)
    return tuple(
        Line(number, tuple(_pieces(line, spans[number], hide)), tuple(starts[number]))
        for number, line in enumerate(lines, 1)
    )


def _place(passage: Passage, count: int) -> range | None:
    match = _LINES.match(passage.at or "")
    if not match:
        return range(1, count + 1) if passage.quote and count else None
    first, last = int(match[1]), int(match[2] or match[1])
    return range(first, last + 1) if 1 <= first <= last <= count else None


def _spans(lines: Sequence[str], place: range, quote: str | None) -> Iterable[tuple[int, int, int]]:
    """(line, start, end) of a quote, white space of any kind being the same; it may run over several lines."""
    words = (quote or "").split()
    if not words:
        return
    joined = "\n".join(lines[number - 1] for number in place)
    match = re.search(r"\s+".join(map(re.escape, words)), joined)
    if not match:
        return
    at = 0
    for number in place:
        line = lines[number - 1]
        start, end = max(match.start() - at, 0), min(match.end() - at, len(line))
        if start < end:
            yield number, start, end
        at += len(line) + 1


def _pieces(line: str, spans: Sequence[tuple[int, int, int]], hide: Mask) -> Iterable[Piece]:
    """The line cut where passages begin and end; a name is masked before a cut could hide it from the mask."""
    if hide(line) != line:
        numbers = tuple(sorted({number for *_, number in spans}))
        yield Piece(hide(line), numbers)
        return
    cuts = sorted({0, len(line), *(end for span in spans for end in span[:2])})
    for start, end in pairwise(cuts):
        numbers = tuple(sorted(number for first, last, number in spans if first <= start and end <= last))
        yield Piece(line[start:end], numbers)
