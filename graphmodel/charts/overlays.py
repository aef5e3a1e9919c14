"""What is laid over the structure picture: findings, the two sides, certainty, phases, or a difference in time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from graphmodel.analysis.analyses import ANALYSES, analyse
from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.naming import names
from graphmodel.analysis.telling_results import SIGNS as RESULT_SIGNS
from graphmodel.analysis.views import ask
from graphmodel.charts.params import one_of
from graphmodel.errors import UsageError
from graphmodel.findings import Report
from graphmodel.layout.structuregraph import BodyBox, Flag, ParentLink, StructureGraph
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import standard_parameters
from graphmodel.rules import run
from graphmodel.store import Reader, Row
from graphmodel.words import Texts, texts

OVERLAYS = (
    "findings", "side", "certainty", "phase", "difference",
    *(name for name, one in ANALYSES.items() if one.picture == "structure"),
)  # fmt: skip
SIGNS = "✕▲?"
"""Of a body's findings, gravest first."""
_SEATS = """
MATCH (s:Seat {model: $model})-[:SEAT_IN]->(b:Body) RETURN s.uid AS seat, b.uid AS body ORDER BY s.sort, b.sort
"""
_OTHER_DAYS = """
MATCH (b:Body {model: $model}) WHERE NOT (b.begins_earliest <= $at AND $at < b.ends_latest)
RETURN b.uid AS body, b.kind AS kind, b.begins_earliest AS begins, b.begins_earliest > $at AS to_come,
       b.ends_latest AS ends, COLLECT { MATCH (b)-[:PART_OF]->(p:Body) RETURN p.uid ORDER BY p.sort } AS parents
ORDER BY b.sort
"""
_SIDES = """
MATCH (b:Body {model: $model})-[r:ORGANISES|PRODUCES]->()
WHERE r.begins_earliest <= $at AND $at < r.ends_latest
WITH b, type(r) AS does ORDER BY does
RETURN b.uid AS body, collect(DISTINCT does) AS does ORDER BY body
"""
_DOES = {"ORGANISES": "organising", "PRODUCES": "producing"}
_BEGUN = """
MATCH (b:Body {model: $model})
WHERE b.begin IS NOT NULL AND b.existence = 'not_stated' AND b.begins_latest <= $at AND $at < b.ends_earliest
RETURN b.uid AS body ORDER BY b.sort
"""
_SUCCEEDS = """
MATCH (b:Body {model: $model})-[:SUCCEEDS]->(a:Body) RETURN b.uid AS body, a.uid AS before ORDER BY b.sort, a.sort
"""


@dataclass(frozen=True)
class Over:
    """What an overlay is made from; `since` and `report` concern the difference and the findings alone."""

    reader: Reader
    model: str
    lang: Lang
    at: str
    hide: Mask = OPEN
    since: str | None = None
    report: Report | None = None

    @property
    def words(self) -> Texts:
        return texts(self.lang)


def overlaid(graph: StructureGraph, over: Over, overlay: str | None) -> StructureGraph:
    """The graph with a flag on each body that the overlay has something to say of; bodies of other days are added.

    Raises NotFound for an unknown overlay and UsageError for a `since` that does not fit.
    """
    chosen = overlay or ("difference" if over.since else "")
    if not chosen:
        return graph
    one_of("overlay", chosen, OVERLAYS, "The structure picture")
    if over.since and chosen != "difference":
        raise UsageError(f"since belongs to the overlay difference, not to {chosen}. Leave one of them out.")
    made = _MADE[chosen](graph, over) if chosen in _MADE else _analysed(graph, over, chosen)
    said = [made.subtitle, over.words(f"chart-overlay-{chosen}")]
    return replace(made, id=f"{graph.id}-{chosen}", overlay=chosen, subtitle=" – ".join(said))


def _flagged(graph: StructureGraph, flags: Mapping[str, Flag]) -> StructureGraph:
    bodies = tuple(replace(body, flag=flags.get(body.id, body.flag)) for body in graph.bodies)
    return replace(graph, bodies=bodies)


def _findings(graph: StructureGraph, over: Over) -> StructureGraph:
    """Findings on a body and on its seats, counted."""
    report = over.report or run(over.reader, over.model, engine="", lang=over.lang, at=over.at, hide=over.hide)
    found = [(one.subject, one.sign) for one in report.findings]
    return _signed(graph, over, found)


def _analysed(graph: StructureGraph, over: Over, name: str) -> StructureGraph:
    """What an analysis finds about a body, its seats or a thing that it names, counted."""
    result = analyse(over.reader, name, over.model, at=over.at)
    entries = [entry for part in result.parts for entry in part.listed("fails", "worth_noting", "cannot_be_said")]
    return _signed(graph, over, [(uid, RESULT_SIGNS[entry.verdict]) for entry in entries for uid in entry.about])


def _signed(graph: StructureGraph, over: Over, found: Iterable[tuple[str, str]]) -> StructureGraph:
    """Things with the signs of what was found about each, on their bodies."""
    homes: dict[str, list[str]] = {body.id: [body.id] for body in graph.bodies}
    for row in over.reader.rows(_SEATS, model=over.model):
        homes.setdefault(row["seat"], []).append(row["body"])
    of: dict[str, list[str]] = {}
    for subject, sign in found:
        for body in homes.get(subject, ()):
            of.setdefault(body, []).append(sign)
    flags: dict[str, Flag] = {}
    for body, some in of.items():
        sign = min(some, key=SIGNS.index)
        text = over.words("chart-overlay-found", sign=sign, count=len(some))
        flags[body] = {
            "✕": Flag("found-error", text, "solid", "open", loud=True),
            "▲": Flag("found-milder", text, "dashed", "open"),
            "?": Flag("found-unsaid", text, "dotted", "unidentified"),
        }[sign]
    return _flagged(graph, flags)


def _side(graph: StructureGraph, over: Over) -> StructureGraph:
    """The side that is stated; else the one on which a body stands by organising or producing duties."""
    looks = {
        "organising": Flag("side-organising", "", "solid", "prepares"),
        "producing": Flag("side-producing", "", "dashed", "plain"),
        "both": Flag("side-both", "", "dashed", "prepares"),
    }
    silent = Flag("side-unsaid", "", "dotted", "unidentified")
    does = {row["body"]: "both" if len(row["does"]) > 1 else _DOES[row["does"][0]]
            for row in over.reader.rows(_SIDES, model=over.model, at=over.at)}  # fmt: skip
    flags = {body.id: looks.get(body.side or does.get(body.id, ""), silent) for body in graph.bodies}
    return _told(graph, over, flags)


def _certainty(graph: StructureGraph, over: Over) -> StructureGraph:
    looks = {
        "stated": Flag("certainty-stated", "", "solid", "plain"),
        "inferred": Flag("certainty-inferred", "", "dotted", "plain"),
        "unresolved": Flag("certainty-unresolved", "", "dashed", "unidentified"),
    }
    return _told(graph, over, {body.id: looks[body.certainty] for body in graph.bodies})


def _told(graph: StructureGraph, over: Over, flags: Mapping[str, Flag]) -> StructureGraph:
    """The flags with the words that the legend has for them."""
    said = {key: replace(flag, text=over.words(f"chart-overlay-{flag.kind}")) for key, flag in flags.items()}
    return _flagged(graph, said)


def _phase(graph: StructureGraph, over: Over) -> StructureGraph:
    """What is planned, exists or has ended on the day; bodies that begin later or ended before are drawn, too.

    A body with a stated beginning that has come exists, unless something else is stated.
    """
    looks = {
        "existing": Flag("phase-existing", "", "solid", "plain"),
        "planned": Flag("phase-planned", "", "dashed", "planned"),
        "proposed": Flag("phase-proposed", "", "dotted", "planned"),
        "ended": Flag("phase-ended", "", "solid", "unidentified"),
        "not_stated": Flag("phase-unsaid", "", "dotted", "unidentified"),
    }
    begun = {row["body"] for row in over.reader.rows(_BEGUN, model=over.model, at=over.at)}
    flags = {body.id: looks["existing" if body.id in begun else body.existence] for body in graph.bodies}
    whole = _told(graph, over, flags)
    rows = over.reader.rows(_OTHER_DAYS, model=over.model, at=over.at)

    def flag(row: Row) -> Flag:
        key, day = ("planned", row["begins"]) if row["to_come"] else ("ended", row["ends"])
        told = over.words(f"chart-overlay-phase-{'from' if row['to_come'] else 'until'}", date=over.words.date(day))
        return replace(looks[key], text=told)

    return _added(whole, over, rows, flag)


def _difference(graph: StructureGraph, over: Over) -> StructureGraph:
    """New, gone, moved, and what takes the place of another body, since a day; by default since a year before."""
    since = over.since or _year_before(over.at)
    standard_parameters(over.model, since)
    if since >= over.at:
        raise UsageError(f"since is {since}, at is {over.at}. Give a day before {over.at}.")
    words = over.words
    before = {str(row["body"]): row for row in ask(over.reader, "structure", over.model, at=since).rows}
    now = {body.id: sorted(link.parent for link in graph.parents if link.child == body.id) for body in graph.bodies}
    older = {row["body"]: row["before"] for row in over.reader.rows(_SUCCEEDS, model=over.model)}
    known = names(
        over.reader,
        [*before, *older.values(), *(up for row in before.values() for up in row["parents"] or ())],
        over.lang,
        over.hide,
    )
    flags: dict[str, Flag] = {}
    for uid, parents in now.items():
        if uid not in before and older.get(uid) in known:
            text = words("chart-overlay-difference-after", name=known[older[uid]].text)
            flags[uid] = Flag("difference-renamed", text, "dashed", "prepares")
        elif uid not in before:
            flags[uid] = Flag("difference-new", words("chart-overlay-difference-new"), "solid", "prepares")
        elif parents != sorted(before[uid]["parents"] or ()):
            was = ", ".join(known[parent].text for parent in before[uid]["parents"] or ())
            text = words("chart-overlay-difference-from", name=was or words("chart-not-stated"))
            flags[uid] = Flag("difference-moved", text, "solid", "open")
    gone = Flag("difference-gone", words("chart-overlay-difference-gone"), "dotted", "unidentified")
    made = replace(graph, subtitle=f"{graph.subtitle}, {words('chart-overlay-since', date=words.date(since))}")
    return _added(_flagged(made, flags), over, [row for uid, row in before.items() if uid not in now], lambda _: gone)


def _added(graph: StructureGraph, over: Over, rows: Sequence[Row], flag: Callable[[Row], Flag]) -> StructureGraph:
    """Bodies that are not there on the day, each where it belonged."""
    known = names(over.reader, [row["body"] for row in rows], over.lang, over.hide)
    more = tuple(
        BodyBox(row["body"], known[row["body"]].text, over.words.word(row["kind"]), flag=flag(row)) for row in rows
    )
    shown = {body.id for body in (*graph.bodies, *more)}
    links = tuple(ParentLink(row["body"], up) for row in rows for up in (row["parents"] or ())[:1] if up in shown)
    return replace(graph, bodies=(*graph.bodies, *more), parents=(*graph.parents, *links))


def _year_before(at: str) -> str:
    day = date.fromisoformat(at)
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day).isoformat()


_MADE: Mapping[str, Callable[[StructureGraph, Over], StructureGraph]] = {
    "findings": _findings, "side": _side, "certainty": _certainty, "phase": _phase, "difference": _difference,
}  # fmt: skip
