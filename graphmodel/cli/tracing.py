"""Commands that trace: trace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.cli.frame import AtOption, ModelOption, command
from graphmodel.cli.here import Here
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from graphmodel.analysis.chain import Hop
    from graphmodel.analysis.naming import Name
    from graphmodel.analysis.passages import Passage
    from graphmodel.analysis.trace import Duty, Line, Trace

_STOPS = '[{"hop", "count"}]'
_LINE = f'{{"of", "duties", "traced", "fails": {_STOPS}, "cannot_be_said": {_STOPS}, "deputy"}}'
_LINKS = '[{"of", "thing", "certain", "evidence"}]'
SHAPE = (
    '{"model", "as_of", "at", "law_at", "about", "duties": [{"task", "basis", "sector", "acts", "reaches", "missing", '
    f'"hops": [{{"hop", "answer", "why", "of", "links": {_LINKS}}}]}}], "matters", "sectors": [{_LINE}], '
    f'"acts": [{_LINE}], "whole": {_LINE}, "outside": {{"not_covered", "not_in_force"}}}}'
)


@command(
    "graphmodel trace -m kymenlaakso",
    "graphmodel trace t01 -m kymenlaakso",
    "graphmodel trace fi-law/611-2021-7-1 -m kymenlaakso --json",
    json=SHAPE,
)
def trace(
    here: Here,
    about: Annotated[
        str | None,
        typer.Argument(metavar="DUTY", help="The id of a duty or of a provision. Else all duties, in a table."),
    ] = None,
    *,
    model: ModelOption,
    at: AtOption = None,
    law_at: Annotated[
        str | None,
        typer.Option("--law-at", metavar="DATE", help="The day of the law asked about. Else the day of --at."),
    ] = None,
) -> None:
    """Trace duties from the law to a person: what holds, what fails, what cannot be said, and where first.

    The answer names private persons, whom the web hides: mind who gets it.
    """
    from graphmodel.analysis.naming import names
    from graphmodel.analysis.passages import passages
    from graphmodel.analysis.telling_traces import acts_called, uids
    from graphmodel.analysis.trace import trace as run

    if about is not None and not about.strip():
        raise UsageError("The name of a duty is empty. Give one, or leave it out for all duties.")
    with here.open() as store, store.read() as reader:
        found = run(reader, model, about, at=at, law_at=law_at)
        if here.as_json:
            here.data(found.model_dump(mode="json"))
            return
        called = names(reader, uids(found), here.lang)
        acts = acts_called(reader, found, here.words)
        cited = {uid for duty in found.duties for hop in duty.hops for link in hop.links for uid in link.evidence}
        quoted = passages(reader, cited if about else ())
    _show(here, found, called, acts, quoted)


def _show(
    here: Here, found: Trace, called: Mapping[str, Name], acts: Mapping[str, str], quoted: Mapping[str, Passage]
) -> None:
    from graphmodel.analysis.telling_traces import outside
    from graphmodel.cli.report import dated

    words, paper = here.words, here.paper
    paper.line(called[found.about].text if found.about else words("trace-title"), style="bold")
    paper.line(dated(found.model, found.as_of, found.at, words))
    if found.about:
        for duty in found.duties:
            _duty(here, duty, called, quoted, alone=duty.task == found.about)
        if found.matters:
            paper.line()
            paper.line(words("trace-matters"), style="bold")
            for uid in found.matters:
                paper.line(called[uid].text, indent=2)
    elif found.duties:
        sectors = [(words.word(line.of, "sector"), line) for line in found.sectors]
        _table(here, "sector", [*sectors, (words("trace-all"), found.whole)])
        if found.acts:
            _table(here, "act", [(acts.get(line.of or "", line.of or ""), line) for line in found.acts])
    told = outside(found, words)
    if not found.duties and not found.matters and not (found.about and told):
        told.insert(0, words("trace-no-duty" if found.about else "trace-none"))
    for line in told:
        paper.line()
        paper.line(line)


def _table(here: Here, of: str, lines: Sequence[tuple[str, Line]]) -> None:
    from graphmodel.analysis.telling_traces import stops
    from graphmodel.cli.paper import muted

    def said(count: int, told: str) -> Any:
        return f"{count}: {told}" if count else muted("0")

    words = here.words
    rows = [
        (name, line.duties, line.traced or muted("0"),
         *(said(sum(one.count for one in found), stops(found, words)) for found in (line.fails, line.cannot_be_said)),
         line.deputy or muted("0"))
        for name, line in lines
    ]  # fmt: skip
    columns = (of, "duties", "traced", "fails", "silent", "deputy")
    here.paper.line()
    here.paper.table([words(f"trace-column-{name}") for name in columns], rows, numbers=(1, 2, 5))


def _duty(here: Here, duty: Duty, called: Mapping[str, Name], quoted: Mapping[str, Passage], *, alone: bool) -> None:
    from graphmodel.analysis.telling_traces import first_gap
    from graphmodel.cli.report import place

    words, paper = here.words, here.paper
    paper.line()
    if not alone:
        paper.line(called[duty.task].text, style="bold")
    paper.line(first_gap(duty, words, called))
    paper.line()
    for hop in duty.hops:
        paper.line(_hop(here, hop, called), indent=2, style="dim" if hop.answer.startswith("not_") else "")
        for uid in dict.fromkeys(uid for link in hop.links for uid in link.evidence):
            passage = quoted[uid]
            where = place(passage.source and passage.source.partition("/")[2], passage.at, words)
            said = words("cli-quoted", quote=passage.quote, place=where) if passage.quote else where
            paper.line(said, style="dim", indent=4)


def _hop(here: Here, hop: Hop, called: Mapping[str, Name]) -> str:
    from graphmodel.analysis.telling_traces import SIGNS, missing

    words = here.words
    things = [
        called[link.thing].text + ("" if link.certain else f" ({words('trace-possible')})")
        for link in {link.thing: link for link in hop.links}.values()
    ]
    told = [
        *([", ".join(things).removesuffix(".") + "."] if things else []),
        *filter(None, [missing(hop, words, called)]),
    ]
    return f"{SIGNS[hop.answer]} {words.word(hop.hop, 'hop')}: {' '.join(told)}"
