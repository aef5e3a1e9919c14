"""The pages from law to person: the coverage table, each duty with its chain, and one duty or provision hop by hop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from api.deps import Asked
from api.pages.tables import Cell, Said, Table
from graphmodel.analysis.chain import HOPS, Hop, HopName, Link
from graphmodel.analysis.law import Law, provisions
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.overview import Overview, overview
from graphmodel.analysis.passages import Passage, passages
from graphmodel.analysis.telling_traces import SIGNS, acts_called, first_gap, missing, outside, stops, uids
from graphmodel.analysis.trace import VIEW, At, Duty, Line, Trace, trace
from graphmodel.analysis.veil import Veil
from graphmodel.analysis.views import view
from graphmodel.words import Texts, texts

_CELLS = {"holds": "holds", "fails": "graver", "cannot_be_said": "unsaid"}


@dataclass(frozen=True)
class Step:
    """A hop as it is read: its sign, its name, where it leads, and the sentence where it is not certainly there."""

    hop: Hop
    sign: str
    name: str
    links: tuple[Link, ...]
    sentence: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class Chain:
    """A duty with its steps; `mark` is the sign of its first gap, `kind` how grave that is, `gap` its sentence."""

    duty: Duty
    mark: str
    kind: str
    gap: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class TracePage:
    """`laws` are the provisions by uid, with their words; `query` is the view behind it all.

    `shown` are the hops that some duty needs.
    """

    trace: Trace
    model: Overview
    tables: tuple[Table, ...]
    chains: tuple[Chain, ...]
    names: dict[str, Name]
    outside: tuple[str, ...]
    laws: dict[str, Law]
    shown: tuple[HopName, ...]
    query: str


def seen_trace(asked: Asked, model: str, about: str | None = None) -> Trace:
    """The trace as others than the owner may see it. Raises NotFound."""
    veil = Veil(asked.reader, model, asked.lang)
    found = trace(asked.reader, model, about, at=asked.at, law_at=asked.law_at)
    return Trace.model_validate(veil.cover(found.model_dump())) if veil.private else found


def trace_page(asked: Asked, model: str, about: str | None = None) -> TracePage:
    """Raises NotFound."""
    reader, lang, words = asked.reader, asked.lang, texts(asked.lang)
    found, hide = seen_trace(asked, model, about), Veil(asked.reader, model, asked.lang).hide
    called = names(reader, uids(found), lang, hide)
    links = [link for duty in found.duties for hop in duty.hops for link in hop.links]
    cited = passages(reader, (uid for link in links for uid in link.evidence), hide) if about else {}
    called |= names(reader, (one.source for one in cited.values() if one.source), lang, hide)
    acts = {act: hide(name) for act, name in acts_called(reader, found, words).items()}
    return TracePage(
        found,
        overview(reader, model, lang),
        () if about else tuple(_tables(found, acts, words)),
        tuple(_chain(duty, words, called, cited) for duty in found.duties),
        called,
        tuple(outside(found, words)),
        provisions(reader, (uid for uid in called if called[uid].label == "Provision"), lang) if about else {},
        tuple(hop for hop in HOPS if any(duty.hop(hop).answer != "not_needed" for duty in found.duties)),
        view(VIEW).text,
    )


def _tables(found: Trace, acts: Mapping[str, str], words: Texts) -> list[Table]:
    sectors = [(words.word(line.of, "sector") if line.of else "", line) for line in found.sectors]
    tables = [_table("sector", [*sectors, (words("trace-all"), found.whole)], words)]
    if found.acts:
        tables.append(_table("act", [(acts.get(line.of or "", line.of or ""), line) for line in found.acts], words))
    return tables


def _table(of: str, lines: Sequence[tuple[str, Line]], words: Texts) -> Table:
    """The coverage table by sector or by act."""
    columns = (of, "duties", "traced", "fails", "silent", "deputy")

    def number(count: int) -> Cell:
        return Cell((Said(words.number(count)),), number=True)

    def broken(at: Sequence[At]) -> Cell:
        count = sum(one.count for one in at)
        return Cell((Said(f"{words.number(count)}: {stops(at, words)}" if count else words.number(0)),))

    rows = tuple(
        (Cell((Said(name),) if name else ()), number(line.duties), number(line.traced), broken(line.fails),
         broken(line.cannot_be_said), number(line.deputy))
        for name, line in lines
    )  # fmt: skip
    heads = tuple(words(f"trace-column-{name}") for name in columns)
    note = words("trace-several-acts") if of == "act" else ""
    return Table(f"trace-{of}", words(f"trace-by-{of}"), note, heads, rows)


def _chain(duty: Duty, words: Texts, called: Mapping[str, Name], cited: Mapping[str, Passage]) -> Chain:
    answer = duty.gap.answer if duty.gap else "holds"
    steps = tuple(_step(hop, words, called, cited) for hop in duty.hops)
    return Chain(duty, SIGNS[answer], _CELLS[answer], first_gap(duty, words, called), steps)


def _step(hop: Hop, words: Texts, called: Mapping[str, Name], cited: Mapping[str, Passage]) -> Step:
    links = tuple({link.thing: link for link in hop.links}.values())
    told = dict.fromkeys(uid for link in hop.links for uid in link.evidence if uid in cited)
    name = words.word(hop.hop, "hop")
    return Step(hop, SIGNS[hop.answer], name, links, missing(hop, words, called), tuple(cited[uid] for uid in told))
