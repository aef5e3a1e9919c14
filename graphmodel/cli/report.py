"""A report of a check: its JSON, and for people counts, then findings gravest first, then what is unsaid."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from graphmodel.analysis.naming import written_name
from graphmodel.cli.here import Here
from graphmodel.cli.paper import muted
from graphmodel.findings import Finding, Passage, Report, RuleCount
from graphmodel.rules import rule
from graphmodel.words import Texts

SHOWN = 3
"""Subjects shown of those of which nothing can be said, unless one rule was asked for."""

_FINDING = ("id", "rule", "subject", "verdict", "severity", "message", "evidence")
_PASSAGE = ("source", "at", "quote")


def as_json(report: Report) -> dict[str, Any]:
    """The promised shape."""
    return {
        "model": report.model,
        "engine": report.engine,
        "as_of": report.as_of,
        "rules": [count.model_dump() for count in report.rules],
        "findings": [
            {
                **{name: getattr(finding, name) for name in _FINDING},
                "sources": [{name: getattr(passage, name) for name in _PASSAGE} for passage in finding.sources],
            }
            for finding in report.findings
        ],
    }


def sign(finding: Finding) -> str:
    """✕ an error that fails, ▲ every milder failure, ? what cannot be said."""
    if finding.verdict == "cannot_be_said":
        return "?"
    return "✕" if finding.severity == "error" else "▲"


def place(source: str | None, at: str | None, words: Texts) -> str:
    """Where a passage stands: "muistio, line 26"."""
    where = [source] if source else []
    if at:
        where.append(words("cli-line", at=at) if at.replace("-", "").isdigit() else at)
    return ", ".join(where) or words("cli-source-not-stated")


def show(here: Here, report: Report, node: dict[str, object], *, chosen: bool, from_file: str | None) -> None:
    """Print a report for people; `chosen` when rules were named, so that nothing is held back."""
    words, paper = here.words, here.paper
    name = written_name(node, here.lang)
    paper.line(name[0] if name else report.model, style="bold")
    paper.line(_dated(report, words))
    paper.line()
    show_counts(here, report)
    counts = {count.rule: count for count in report.rules}
    failing = [finding for finding in report.findings if finding.verdict == "fails"]
    silent = [finding for finding in report.findings if finding.verdict != "fails"]
    for (rule_name, outcome, mark), group in groupby(failing, lambda item: (item.rule, item.outcome, sign(item))):
        found = list(group)
        paper.line()
        told = words(
            "cli-of-all", count=len(found), all=_all(counts[rule_name]), outcome=words(f"cli-outcome-{outcome}")
        )
        paper.line(f"{mark} {rule(rule_name).header.title.in_(here.lang)}", style="bold")
        paper.line(told, indent=2)
        for sources, together in groupby(found, lambda item: item.sources):
            for finding in together:
                paper.line(finding.message, indent=2)
            _show_passages(here, sources)
    if silent:
        paper.line()
        paper.line(words("cli-silent-title"), style="bold")
    for rule_name, group in groupby(silent, lambda item: item.rule):
        _show_silence(here, list(group), counts[rule_name], chosen, from_file or f"-m {report.model}")


def show_counts(here: Here, report: Report) -> None:
    """The three counts of each rule, and of all."""
    words = here.words
    judged = [count for count in report.rules if _all(count)]

    def row(title: str, count: RuleCount) -> Sequence[Any]:
        silent = (
            words("cli-n-of-all", count=count.cannot_be_said, all=_all(count)) if count.cannot_be_said else muted("0")
        )
        return title, count.holds or muted("0"), _failures(report, count), silent

    headings = [words(f"cli-check-{name}") for name in ("rule", "holds", "fails", "cannot-be-said")]
    here.paper.table(
        headings, [row(rule(count.rule).header.title.in_(here.lang), count) for count in judged], numbers=(1, 2, 3)
    )
    here.paper.line()
    total = {verdict: report.total(verdict) for verdict in ("holds", "fails", "cannot_be_said")}
    here.paper.line(words("cli-check-sum", all=sum(total.values()), **total))
    here.paper.line(words("cli-check-errors", count=sum(sign(finding) == "✕" for finding in report.findings)))
    if len(judged) < len(report.rules):
        here.paper.line(words("cli-check-without-subject", count=len(report.rules) - len(judged)), style="dim")


def _failures(report: Report, count: RuleCount) -> Any:
    marks = {sign(finding) for finding in report.findings if finding.rule == count.rule and finding.verdict == "fails"}
    return f"{min(marks, key='✕▲'.index)} {count.fails}" if marks else muted("0")


def _dated(report: Report, words: Texts) -> str:
    told = words("cli-as-of", model=report.model, date=words.date(report.as_of))
    from graphmodel.dates import days

    return (
        told if report.at == days(report.as_of).last else f"{told}; {words('cli-asked-at', date=words.date(report.at))}"
    )


def _all(count: RuleCount) -> int:
    return count.holds + count.fails + count.cannot_be_said


def _show_passages(here: Here, passages: Sequence[Passage]) -> None:
    words, paper = here.words, here.paper
    for passage in passages:
        told = place(passage.source, passage.at, words)
        if passage.certainty != "stated":
            told += "; " + words(f"cli-{passage.certainty}") + (f": {passage.reason}" if passage.reason else "")
        paper.line(
            words("cli-quoted", quote=passage.quote, place=told) if passage.quote else told, style="dim", indent=4
        )


def _show_silence(here: Here, found: list[Finding], count: RuleCount, chosen: bool, what: str) -> None:
    words, paper = here.words, here.paper
    title = rule(count.rule).header.title.in_(here.lang)
    paper.line(f"? {title}: {words('cli-silent', count=count.cannot_be_said, all=_all(count))}")
    shown = found if chosen else found[:SHOWN]
    for finding in shown:
        paper.line(finding.message, style="dim", indent=4)
    if len(found) > len(shown):
        more = f"graphmodel check {what} --rule {count.rule}"
        paper.line(words("cli-silent-more", count=len(found) - len(shown), command=more), style="dim", indent=4)
