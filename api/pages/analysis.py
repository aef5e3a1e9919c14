"""The page of an analysis: its questions, what it finds with the passages behind it, its picture and its queries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fastapi import Request

from api.deps import Asked
from api.kept import Found
from api.pages.model import Picture, picture
from graphmodel.analysis.analyses import analyse, analysis
from graphmodel.analysis.asking import subjects
from graphmodel.analysis.comparing import CHANGES, Changed, Comparison, compare
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.passages import Passage, passages
from graphmodel.analysis.presence import presence
from graphmodel.analysis.result import Entry, Part, Result
from graphmodel.analysis.telling_results import SIGNS, cited, sentence, summary
from graphmodel.analysis.veil import Veil
from graphmodel.charts.from_model import matters
from graphmodel.charts.overlays import OVERLAYS
from graphmodel.errors import UsageError
from graphmodel.store import Reader, Row
from graphmodel.store.changes import last_change
from graphmodel.words import texts

KINDS = {"holds": "holds", "fails": "graver", "worth_noting": "milder", "cannot_be_said": "unsaid"}
MOST_VALUES = 200
"""Values of one parameter that the web takes."""
_OF_EVERY_ANSWER = ("at", "law_at", "lang", "about", "with", "since")


@dataclass(frozen=True)
class Told:
    """An entry as it is read; `kind` is the look of its sign.

    Where two are compared, `was` is its answer before; `past`: what it says is so no more.
    """

    entry: Entry
    sign: str
    kind: str
    sentence: str
    passages: tuple[Passage, ...]
    was: str = ""
    past: bool = False


@dataclass(frozen=True)
class ToldPart:
    """A question with what is found, gravest first; `holding` are the entries that hold."""

    name: str
    title: str
    question: str
    summary: str
    open: tuple[Told, ...]
    holding: tuple[Told, ...]


@dataclass(frozen=True)
class AnalysisPage:
    """`choices` are the matters that may be asked about, `meeting` the days of meetings as they were given, where the
    analysis takes such; `changes` are what is worse, unknown, better and known since or beside `against`; `queries` are
    all that it asked.
    """

    name: str
    result: Result
    parts: tuple[ToldPart, ...]
    names: dict[str, Name]
    queries: tuple[str, ...]
    picture: Picture | None
    choices: tuple[str, ...] = ()
    meeting: str | None = None
    changes: tuple[tuple[str, tuple[Told, ...]], ...] = ()
    same: int = 0
    against: str = ""


class _Listening:
    """A reader that remembers which queries were asked."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.queries: dict[str, None] = {}

    def rows(self, query: str, /, **params: object) -> list[Row]:
        self.queries[query.strip()] = None
        return self._reader.rows(query, **params)

    def stream(self, query: str, /, **params: object) -> Iterator[Row]:
        self.queries[query.strip()] = None
        return self._reader.stream(query, **params)


def asked_of(request: Request) -> dict[str, list[str]]:
    """The parameters of an analysis's own in an address; several values may stand in one, with spaces or commas."""
    query = request.query_params
    own = {
        name: " ".join(query.getlist(name)).replace(",", " ").split() for name in query if name not in _OF_EVERY_ANSWER
    }
    for name, values in own.items():
        if len(values) > MOST_VALUES:
            raise UsageError(f"{name} has {len(values)} values; {MOST_VALUES} are the most that are taken here.")
    return {name: values for name, values in own.items() if values}


def seen(asked: Asked, model: str, name: str, about: Sequence[str], params: Mapping[str, Sequence[str]],
         at: str | None = None) -> Result:  # fmt: skip
    """What an analysis finds, as others than the owner may see it. Raises NotFound and UsageError."""
    return _found(asked, model, name, about, params, at)[0]


def _found(asked: Asked, model: str, name: str, about: Sequence[str], params: Mapping[str, Sequence[str]],
           at: str | None = None) -> Found:  # fmt: skip
    """With the queries that were asked."""
    day, veil = at or asked.at, Veil(asked.reader, model, asked.lang)
    # Whether there is somebody of a name must not be told, not even by the names that are near to one.
    named = subjects(asked.reader, model, about, analysis(name).about, hidden=veil.private)

    def made() -> Found:
        listening = _Listening(asked.reader)
        result = analyse(listening, name, model, named, at=day, law_at=asked.law_at, params=params)
        if veil.private:
            result = Result.model_validate(veil.cover(result.model_dump()))
        return result, tuple(listening.queries)

    own = tuple((key, tuple(values)) for key, values in sorted(params.items()))
    key = name, model, asked.lang, day, asked.law_at, named, own
    return asked.memory.results.get(last_change(asked.reader), key, made)


def seen_comparison(asked: Asked, model: str, name: str, about: Sequence[str], params: Mapping[str, Sequence[str]],
                    other: str | None, since: str | None) -> Comparison:  # fmt: skip
    """Against another model, or another day of this one. Raises UsageError unless one of both is given."""
    if not (other or since):
        raise UsageError("A comparison needs with=MODEL or since=DATE, or both. Give one of them.")
    before = seen(asked, other or model, name, about, params, at=since)
    return compare(before, seen(asked, model, name, about, params), presence(asked.reader))


def analysis_page(asked: Asked, model: str, name: str, about: Sequence[str], params: Mapping[str, Sequence[str]],
                  other: str | None = None, since: str | None = None) -> AnalysisPage:  # fmt: skip
    """Raises NotFound and UsageError."""
    result, queries = _found(asked, model, name, about, params)
    compared = seen_comparison(asked, model, name, about, params, other, since) if other or since else None
    known = analysis(name)
    choices = tuple(str(row["uid"]) for row in matters(asked.reader, model)) if "Matter" in known.about else ()
    meeting = " ".join(params.get("meeting", ())) if "meeting" in known.params else None
    telling = _Telling(asked, model, [result, *([compared.before] if compared else ())], choices)
    return AnalysisPage(
        name, result, tuple(telling.part(part, result) for part in result.parts), telling.called,
        queries, _picture(asked, result), choices, meeting,
        _changes(compared, telling) if compared else (), compared.same if compared else 0,
        _against(asked, other, since),
    )  # fmt: skip


class _Telling:
    """Answers in words; everything that they name is called once."""

    def __init__(self, asked: Asked, model: str, results: Sequence[Result], more: Sequence[str]) -> None:
        self.words = texts(asked.lang)
        self.hide = Veil(asked.reader, model, asked.lang).hide
        entries = [entry for result in results for part in result.parts for entry in part.entries]
        self.quoted = passages(asked.reader, cited(entries), self.hide)
        sources = (one.source for one in self.quoted.values() if one.source)
        uids = [*(uid for result in results for uid in result.uids()), *sources, *more]
        self.called = names(asked.reader, uids, asked.lang, self.hide)

    def part(self, part: Part, result: Result) -> ToldPart:
        key = f"{result.analysis}-{part.name}"
        open_ones, holding = part.listed("fails", "worth_noting", "cannot_be_said"), part.listed("holds")
        if analysis(result.analysis).measures:
            open_ones, holding = [*open_ones, *holding], []
        return ToldPart(
            part.name, self.words(key), self.words(f"{key}-question"), summary(result, part, self.words),
            tuple(self.entry(one, part, result) for one in open_ones),
            tuple(self.entry(one, part, result) for one in holding),
        )  # fmt: skip

    def entry(self, entry: Entry, part: Part, result: Result, was: str = "", past: bool = False) -> Told:
        told = sentence(result, part, entry, self.words, self.called, self.hide)
        return Told(
            entry, SIGNS[entry.verdict], "past" if past else KINDS[entry.verdict],
            self.words("analysis-no-more", told=told) if past else told,
            tuple(self.quoted[uid] for uid in entry.evidence if uid in self.quoted), was, past,
        )  # fmt: skip


def _changes(compared: Comparison, telling: _Telling) -> tuple[tuple[str, tuple[Told, ...]], ...]:
    def told(one: Changed) -> Told:
        result = compared.before if one.past else compared.after
        was = telling.words.word(one.before) if one.before else ""
        return telling.entry(one.entry, result.part(one.part), result, was, one.past)

    return tuple((change, tuple(told(one) for one in compared.of(change))) for change in CHANGES)


def _against(asked: Asked, other: str | None, since: str | None) -> str:
    name = names(asked.reader, [f"{other}/{other}"], asked.lang)[f"{other}/{other}"].text if other else ""
    return ", ".join(one for one in (name, texts(asked.lang).date(since) if since else "") if one)


def _picture(asked: Asked, result: Result) -> Picture | None:
    """The path of the matter that is asked about, else of the first of which something is open; or the structure with
    what was found laid over it.
    """
    chart = analysis(result.analysis).picture
    if chart == "path":
        named = {str(row["uid"]): row for row in matters(asked.reader, result.model)}
        open_ones = [one.about[0] for part in result.parts for one in part.listed("fails", "cannot_be_said")]
        drawn = next((uid for uid in [*result.about, *open_ones, *named] if uid in named), None)
        return picture(asked, result.model, "path", {"matter": drawn.partition("/")[2]}) if drawn else None
    own = {"overlay": result.analysis} if result.analysis in OVERLAYS and chart == "structure" else {}
    return picture(asked, result.model, chart, own)
