"""Commands that judge: check, rules, rule."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from graphmodel.cli.frame import AtOption, RulesOption, command
from graphmodel.cli.here import Here
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from graphmodel.analysis.unjudged import Unjudged
    from graphmodel.findings import Report
    from graphmodel.rules import Rule, Rulebook
    from graphmodel.store import Reader, Row

FINDINGS, REFUSED = 1, 2
REPORT = (
    '{"model", "engine", "as_of", "at", "law_at", "rules": [{"rule", "holds", "fails", "cannot_be_said", "waived"}], '
    '"findings": [{"id", "rule", "subject", "norm", "verdict", "outcome", "severity", "message", "evidence", '
    '"sources": [{"source", "at", "quote", "certainty", "reason", "provision"}]}], '
    '"waived": [{"id", "rule", "subject", "norm", "verdict", "outcome", "severity", "message", "evidence", '
    '"sources": [{"source", "at", "quote", "certainty", "reason", "provision"}], '
    '"waiver": {"waiver", "because", "by", "until"}}], '
    '"refused_rules": [{"file", "line", "code", "message"}], '
    '"idle_waivers": [{"waiver", "rule", "subject", "norm", "name", "until", "reason"}], '
    '"unjudged_norms": [{"norm", "name", "check", "reason"}]}'
)
SINCE = (
    '"since": {"at", "law_at", "new", "gone", "same", "waived_since", "waiver_ended", '
    '"compared", "only_now", "only_earlier"}: '
    "the days of the earlier report, ids of findings, and names of rules that both or one of the reports judged by"
)


@command(
    "graphmodel check -m kymenlaakso",
    "graphmodel check my-region.yaml",
    "graphmodel check -m kymenlaakso --rule deputy-unnamed --json",
    "graphmodel check -m kymenlaakso --rule step-without-taker --holding",
    "graphmodel check -m kymenlaakso --since report.json",
    "graphmodel check -m kymenlaakso --rules my-rules",
    json=REPORT,
    json_by={"--since": SINCE},
)
def check(
    here: Here,
    file: Annotated[
        str | None,
        typer.Argument(metavar="FILE", help="A model's file or folder, or - for stdin: judged, and not kept."),
    ] = None,
    model: Annotated[
        str | None, typer.Option("--model", "-m", metavar="MODEL", help="The id of a model in the store.")
    ] = None,
    rule: Annotated[
        list[str] | None,
        typer.Option("--rule", metavar="NAME", help="Only this rule. May be given several times.", show_default=False),
    ] = None,
    own_rules: RulesOption = None,
    holding: Annotated[
        bool, typer.Option("--holding", help="List what holds, too; with --json as holding: rule, subject, name, norm.")
    ] = False,
    since: Annotated[
        str | None,
        typer.Option(
            "--since",
            metavar="FILE.json",
            help="An earlier report (--json): tell what is new since then, gone, the same, waived, or waived no more, "
            "by the rules of both; with --json as since.",
        ),
    ] = None,
    at: AtOption = None,
    law_at: Annotated[
        str | None,
        typer.Option("--law-at", metavar="DATE", help="The day of the law asked about. Else the day of --at."),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write the report to .xlsx or .csv; - is CSV on stdout. It names private persons.",
        ),
    ] = None,
) -> None:
    """Judge a model: what holds, what fails, what cannot be said.

    Give a model of the store by -m, or a FILE. Norms that no rule judges are named, unless rules were: then
    unjudged_norms is null. Ends with 1 when a finding of severity error fails. A file of --rules that is no rule is
    refused, on stderr and in refused_rules; all others judge, and the end is 2. What you see here and in the report
    names private persons, whom the web hides: mind who gets it.
    """
    from graphmodel.analysis.naming import names
    from graphmodel.analysis.since import earlier
    from graphmodel.analysis.since import since as compared
    from graphmodel.analysis.unjudged import unjudged
    from graphmodel.cli.changes import show_since
    from graphmodel.cli.report import SHOWN, as_json, show, show_holding, show_unjudged, show_waived
    from graphmodel.cli.sources import text_of
    from graphmodel.rules import proven, run
    from graphmodel.store.regions import require

    if (file is None) == (model is None):
        raise UsageError("Say what to check: -m MODEL for one in the store, or a FILE; one of them.")
    if output is not None and holding and not here.as_json:
        raise UsageError("A file of -o holds findings only. Leave out -o or --holding, or add --json.")
    if output is not None:
        from graphmodel.cli.sheets import check_name

        check_name(output)
    whole = here.rulebook(own_rules)
    book = whole.only(rule or ())
    before = earlier(text_of(since), since) if since is not None else None
    with _judging(here, file, model, whole) as judged, here.busy("cli-busy-judging"):
        book = proven(book, judged.opening, judged.model, at, law_at).only(rule or ())
        with judged.opening() as reader:
            node = require(reader, judged.model)
            report = run(reader, judged.model, engine=judged.engine, lang=here.lang, at=at, law_at=law_at, book=book)
            left = None if rule else unjudged(reader, report, book.checks(), here.lang)
            held = {uid for one in report.holding for uid in (one.subject, one.norm) if uid} if holding else set[str]()
            known = names(reader, held, here.lang) if holding else None
    changed = compared(before, report) if before else None
    if output is not None:
        _write(here, report, left, output)
    if here.as_json:
        here.data(as_json(report, left, known, changed))
    elif output is None:
        of = file or f"-m {report.model}"
        also = f" --rules {own_rules}" if own_rules else ""
        show(here, report, node, most=None, most_silent=None if rule else SHOWN,
             elsewhere=lambda name: f"graphmodel check {of} --rule {name}{also}", scopes=bool(rule))  # fmt: skip
        show_waived(here, report)
        if changed is not None:
            show_since(here, changed, report)
        if known is not None:
            show_holding(here, report, known)
        show_unjudged(here, left or ())
    here.refused(report.refused)
    if report.refused or report.has_errors:
        raise typer.Exit(REFUSED if report.refused else FINDINGS)


@command(
    "graphmodel rules",
    "graphmodel rules --json",
    "graphmodel rules --rules my-rules",
    json='{"items": [{"rule", "judges", "basis", "about"}], "next", "refused_rules": [{"file", "line", "code", '
    '"message"}]}',
)
def rules(here: Here, own_rules: RulesOption = None) -> None:
    """List the rules.

    A file of --rules that is no rule is refused, and the end is 2; what only shows when it is run is found by check.
    """
    from graphmodel.cli.report import refused

    book = here.rulebook(own_rules)
    if here.as_json:
        items = [_item(here, one) for one in book.rules.values()]
        here.data({"items": items, "next": None, "refused_rules": refused(book.refused)})
    else:
        _show_rules(here, book)
    here.refused(book.refused)
    if book.refused:
        raise typer.Exit(REFUSED)


@command(
    "graphmodel rule deputy-unnamed",
    json='{"rule", "judges", "basis", "about", "title", "scope", "why", "fix", "severity", "query"}',
)
def rule(
    here: Here,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The name of a rule.")],
    own_rules: RulesOption = None,
) -> None:
    """Tell what a rule asks, why, on what basis, and how to mend it."""
    from graphmodel.cli.paper import muted

    one = here.rulebook(own_rules).rule(name)
    header, lang, words, paper = one.header, here.lang, here.words, here.paper
    if here.as_json:
        told = {key: getattr(header, key).in_(lang) for key in ("title", "scope", "why", "fix")}
        here.data({**_item(here, one), **told, "severity": header.severity, "query": one.text})
        return
    paper.line(header.title.in_(lang), style="bold")
    paper.line(name)
    paper.line()
    facts = [
        *([("file", one.path)] if one.own else []),
        ("scope", header.scope.in_(lang)),
        ("why", header.why.in_(lang)),
        ("fix", header.fix.in_(lang)),
        ("basis", header.grounds(lang) or muted(words("cli-rule-no-basis"))),
        ("judges", words(f"cli-judges-{header.judges}-long")),
        ("severity", words(f"cli-severity-{header.severity}")),
    ]
    paper.pairs([(words(f"cli-rule-{key}"), value) for key, value in facts])
    paper.line()
    paper.verbatim(one.text)


class _Judging(NamedTuple):
    """What is judged, by which engine, and how a transaction begins in which the model is there."""

    model: str
    engine: str
    opening: Callable[[], AbstractContextManager[Reader]]


@contextmanager
def _judging(here: Here, file: str | None, model: str | None, book: Rulebook) -> Generator[_Judging]:
    """A model of the store, or that of a file, which leaves no trace there."""
    if model is not None:
        with here.open() as store:
            yield _Judging(model, store.engine, store.read)
        return
    from graphmodel.cli.sources import regions
    from graphmodel.loading import prepare
    from graphmodel.store.regions import replace

    with here.opening() as opened:
        [region] = regions(here, [file or "-"], opened, book)
        store = opened()
        prepare(store)

        @contextmanager
        def opening() -> Generator[Reader]:
            with store.write() as transaction:
                replace(transaction, region)
                yield transaction
                transaction.rollback()

        yield _Judging(region.id, store.engine, opening)


def _show_rules(here: Here, book: Rulebook) -> None:
    words = here.words
    lines = [
        [
            name,
            one.header.title.in_(here.lang),
            words(f"cli-judges-{one.header.judges}"),
            words(f"cli-severity-{one.header.severity}"),
        ]
        for name, one in book.rules.items()
    ]
    here.paper.table([words(f"cli-rules-{name}") for name in ("rule", "asks", "judges", "severity")], lines)


def _item(here: Here, one: Rule) -> Row:
    header = one.header
    return {
        "rule": one.name,
        "judges": header.judges,
        "basis": header.grounds(here.lang),
        "about": header.about,
    }


def _write(here: Here, report: Report, left: Sequence[Unjudged] | None, output: str) -> None:
    from graphmodel.cli import sheets

    if output == "-":
        sys.stdout.write(sheets.csv_text(report, here.words))
        return
    sheets.write(report, left, output, here.words)
    here.say("cli-report-written", file=output, findings=len(report.findings))
