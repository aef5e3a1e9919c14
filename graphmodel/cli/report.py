"""A report of a check: its JSON, and for people counts, then findings gravest first, then what is unsaid."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any

from graphmodel.analysis.naming import Name, written_name
from graphmodel.analysis.since import Since
from graphmodel.analysis.unjudged import Unjudged
from graphmodel.analysis.waivers import idle_told
from graphmodel.cli.changes import since_as_json
from graphmodel.cli.here import Here
from graphmodel.cli.paper import muted
from graphmodel.dates import days
from graphmodel.errors import Problem
from graphmodel.findings import Finding, Passage, Report, RuleCount
from graphmodel.store import Row
from graphmodel.words import Texts

SHOWN = 3
"""Subjects of one rule of which it cannot be said that a check shows, unless rules were named."""

_FINDING = ("id", "rule", "subject", "norm", "verdict", "outcome", "severity", "message", "evidence")
_UNJUDGED = ("norm", "name", "check", "reason")
_REFUSED = ("file", "line", "code", "message")
_PASSAGE = ("source", "at", "quote", "certainty", "reason", "provision")


def as_json(report: Report, unjudged: Sequence[Unjudged] | None, holding: Mapping[str, Name] | None,
            since: Since | None = None) -> dict[str, Any]:  # fmt: skip
    """The promised shape; `holding` names what holds, and `since` what has changed, where that was asked for."""
    return {
        "model": report.model,
        "engine": report.engine,
        "as_of": report.as_of,
        "at": report.at,
        "law_at": report.law_at,
        "rules": [count.model_dump() for count in report.rules],
        "findings": [_told(finding) for finding in report.findings],
        "waived": [{**_told(finding), "waiver": _waiver(finding)} for finding in report.waived],
        "refused_rules": refused(report.refused),
        "idle_waivers": [waiver.model_dump() for waiver in report.idle],
        "unjudged_norms": unjudged and [{name: getattr(norm, name) for name in _UNJUDGED} for norm in unjudged],
        **({"holding": _held(report, holding)} if holding is not None else {}),
        **({"since": since_as_json(since)} if since else {}),
    }


def refused(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    """Why rules of the user's own are refused; line 0 is the whole file."""
    return [{name: getattr(problem, name) for name in _REFUSED} for problem in problems]


def _told(finding: Finding) -> dict[str, Any]:
    sources = [{name: getattr(passage, name) for name in _PASSAGE} for passage in finding.sources]
    return {**{name: getattr(finding, name) for name in _FINDING}, "sources": sources}


def _waiver(finding: Finding) -> dict[str, str] | None:
    return finding.waiver and finding.waiver.model_dump()


def _held(report: Report, known: Mapping[str, Name]) -> list[dict[str, Any]]:
    return [
        {"rule": one.rule, "subject": one.subject, "name": known[one.subject].text, "norm": one.norm}
        for one in report.holding
    ]


def dated(model: str, as_of: str, at: str, words: Texts) -> str:
    """The model and its date; the day asked when it is another one, with a word when the record ends before it."""
    told, last = words("cli-as-of", model=model, date=words.date(as_of)), days(as_of).last
    if at != last:
        told += "; " + words("cli-asked-at", date=words.date(at))
    return f"{told}; {words('cli-record-ends', date=words.date(as_of))}" if at > last else told


def place(source: str | None, at: str | None, words: Texts) -> str:
    """Where a passage stands: "muistio, line 26"."""
    where = [source] if source else []
    if at:
        where.append(words("cli-line", at=at) if at.replace("-", "").isdigit() else at)
    return ", ".join(where) or words("cli-source-not-stated")


def certainty(passage: Passage, words: Texts) -> str:
    """How certain the reading of a passage is, and why."""
    return words(f"cli-{passage.certainty}") + (f": {passage.reason}" if passage.reason else "")


def show(here: Here, report: Report, node: Row, *, most: int | None, most_silent: int | None,
         elsewhere: Callable[[str], str], scopes: bool = False) -> None:  # fmt: skip
    """Print a report for people.

    Of each rule `most` subjects that fail are shown and `most_silent` of which it cannot be said (None: all), and
    `elsewhere` says, by the rule, where the others are. `scopes`: with what each rule concerns.
    """
    words, paper = here.words, here.paper
    name = written_name(node, here.lang)
    paper.line(name[0] if name else report.model, style="bold")
    paper.line(dated(report.model, report.as_of, report.at, words))
    paper.line()
    show_counts(here, report)
    if scopes:
        show_scopes(here, report)
    counts = {count.rule: count.judgements for count in report.rules}
    failing = [finding for finding in report.findings if finding.verdict == "fails"]
    silent = sorted((finding for finding in report.findings if finding.verdict != "fails"), key=lambda one: one.rule)
    for (name, outcome, mark), group in groupby(failing, lambda item: (item.rule, item.outcome, item.sign)):
        found = list(group)
        said = words("cli-of-all", count=len(found), all=counts[name], outcome=words(f"cli-outcome-{outcome}"))
        paper.line()
        paper.line(f"{mark} {report.headings[name].title}", style="bold")
        paper.line(said, indent=2)
        _show_findings(here, found, most, elsewhere(name))
    if silent:
        paper.line()
        paper.line(words("cli-silent-title"), style="bold")
    for name, group in groupby(silent, lambda item: item.rule):
        found = list(group)
        paper.line()
        paper.line(f"? {report.headings[name].title}")
        paper.line(words("cli-silent", count=len(found), all=counts[name]), indent=2)
        _show_findings(here, found, most_silent, elsewhere(name), style="dim")


def show_waived(here: Here, report: Report) -> None:
    """The failures that somebody answers for, each with who, why and until when, and waivers without effect."""
    words, paper = here.words, here.paper
    if report.waived:
        paper.line()
        paper.line(words("waived-title", count=len(report.waived)), style="bold")
    for finding in report.waived:
        paper.line(finding.message, indent=2)
        if finding.waiver:
            told = finding.waiver.model_dump()
            paper.line(words("waived-by", **{**told, "until": words.date(told["until"])}), style="dim", indent=4)
    if report.idle:
        paper.line()
        paper.line(words("idle-title", count=len(report.idle)), style="bold")
    for waiver in report.idle:
        paper.line(idle_told(waiver, words), indent=2)


def show_scopes(here: Here, report: Report) -> None:
    """Of each rule what it concerns, and how much of that the model has."""
    here.paper.line()
    for count in report.rules:
        heading = report.headings[count.rule]
        subjects, judgements = report.subjects(count.rule), count.judgements
        said = here.words("rule-scope-here", scope=heading.scope, count=subjects)
        if judgements != subjects:
            said = f"{said} {here.words('rule-judgements', count=judgements)}"
        here.paper.line(said if len(report.rules) == 1 else f"{heading.title}. {said}")


def show_holding(here: Here, report: Report, known: Mapping[str, Name]) -> None:
    """What holds, by rule."""
    here.paper.line()
    here.paper.line(here.words("cli-holding-title"), style="bold")
    for name, group in groupby(report.holding, lambda item: item.rule):
        here.paper.line()
        here.paper.line(f"✓ {report.headings[name].title}")
        for one in group:
            called = known[one.subject].text
            by = here.words("cli-with", thing=called, of=known[one.norm].text) if one.norm else called
            here.paper.line(by, indent=2)


def show_unjudged(here: Here, norms: Sequence[Unjudged]) -> None:
    """The norms that no rule judges, by reason."""
    if norms:
        here.paper.line()
        here.paper.line(here.words("norms-unjudged", count=len(norms)), style="bold")
    for reason, group in groupby(norms, lambda item: item.reason):
        here.paper.line(here.words(f"norms-{reason}"), indent=2)
        for one in group:
            here.paper.line(here.words("cli-with", thing=one.name, of=here.words.word(one.check, "check")), indent=4)


def show_counts(here: Here, report: Report) -> None:
    """The three counts of each rule, and of all; where failures are waived, their number too."""
    words = here.words
    judged = [count for count in report.rules if count.judgements]

    def row(title: str, count: RuleCount) -> Sequence[Any]:
        silent = (
            words("cli-n-of-all", count=count.cannot_be_said, all=count.judgements)
            if count.cannot_be_said
            else muted("0")
        )
        spared = [count.waived or muted("0")] if report.waived else []
        return title, count.holds or muted("0"), _failures(report, count), silent, *spared

    columns = ("rule", "holds", "fails", "cannot-be-said", *(["waived"] if report.waived else []))
    headings = [words(f"cli-check-{name}") for name in columns]
    if not judged:
        here.paper.line(words("cli-check-nothing"))
        return
    here.paper.table(
        headings, [row(report.headings[count.rule].title, count) for count in judged], numbers=(1, 2, 3, 4)
    )
    here.paper.line()
    total = {verdict: report.total(verdict) for verdict in ("holds", "fails", "cannot_be_said")}
    broken = sum(finding.outcome == "fails" for finding in report.findings)
    milder = total["fails"] - broken
    every = sum(count.judgements for count in judged)
    here.paper.line(words("cli-check-sum", all=every, **{**total, "fails": broken, "milder": milder}))
    if report.waived:
        here.paper.line(words("waived-count", count=len(report.waived)))
    here.paper.line(words("cli-check-errors", count=sum(finding.sign == "✕" for finding in report.findings)))
    if len(judged) < len(report.rules):
        here.paper.line(words("cli-check-without-subject", count=len(report.rules) - len(judged)), style="dim")


def _failures(report: Report, count: RuleCount) -> Any:
    marks = {finding.sign for finding in report.findings if finding.rule == count.rule and finding.verdict == "fails"}
    return f"{min(marks, key='✕▲'.index)} {count.fails}" if marks else muted("0")


def _show_findings(here: Here, found: Sequence[Finding], most: int | None, elsewhere: str, style: str = "") -> None:
    """Their sentences, and under those that share them the passages."""
    for sources, together in groupby(found[:most], lambda item: item.sources):
        for finding in together:
            here.paper.line(finding.message, style=style, indent=2)
        _show_passages(here, sources)
    if most is not None and len(found) > most:
        told = here.words("cli-more", count=len(found) - most, where=elsewhere)
        here.paper.line(told, style="dim", indent=2)


def _show_passages(here: Here, passages: Sequence[Passage]) -> None:
    words, paper = here.words, here.paper
    for passage in passages:
        where = place(passage.source, passage.at, words)
        if passage.certainty != "stated":
            where += "; " + certainty(passage, words)
        said = words("cli-quoted", quote=passage.quote, place=where) if passage.quote else where
        paper.line(said, style="dim", indent=4)
