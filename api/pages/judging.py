"""The report of a model as pages show it: three counts, and findings grouped by rule, gravest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from api.deps import Asked
from graphmodel.analysis.judgements import gravity
from graphmodel.analysis.unjudged import Unjudged, unjudged
from graphmodel.analysis.veil import Veil
from graphmodel.errors import QueryFileError
from graphmodel.findings import SEVERITY_ORDER, Finding, Report, RuleCount
from graphmodel.model.vocabulary import Lang
from graphmodel.rules import judged_checks, rules, run
from graphmodel.store.changes import last_change
from graphmodel.words import texts
from graphmodel.words.counting import out_of


@dataclass(frozen=True)
class Counts:
    """How many judgements came out how; `graver` are failures that are errors, `milder` all others."""

    holds: int
    graver: int
    milder: int
    cannot_be_said: int

    @property
    def total(self) -> int:
        return self.holds + self.graver + self.milder + self.cannot_be_said

    def shares(self) -> list[tuple[str, float, float]]:
        """(kind, where it starts, how wide it is) in per cent of the bar."""
        bar: list[tuple[str, float, float]] = []
        at = 0.0
        for kind in ("holds", "graver", "milder", "cannot_be_said"):
            wide = 100 * getattr(self, kind) / self.total if self.total else 0.0
            if wide:
                bar.append((kind, round(at, 3), round(wide, 3)))
            at += wide
        return bar


@dataclass(frozen=True)
class Group:
    """Findings of one rule with one outcome; `sign` goes with the words of `outcome`, `how_many` says n of m.

    `scope` says what the rule concerns.
    """

    rule: str
    title: str
    scope: str
    sign: str
    outcome: str
    how_many: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Judged:
    """`broken` are the titles of rules that could not be run, by name."""

    report: Report
    counts: Counts
    groups: tuple[Group, ...]
    broken: dict[str, str]

    def norms_left(self, asked: Asked) -> list[Unjudged]:
        """The norms that no rule judges, where all were run."""
        hide = Veil(asked.reader, self.report.model, asked.lang).hide
        return [] if self.broken else unjudged(asked.reader, self.report, judged_checks(), asked.lang, hide)

    def of(self, subject: str) -> list[Finding]:
        """The findings about one thing."""
        return [one for one in self.report.findings if subject in (one.subject, one.norm)]


def judge(asked: Asked, model: str, only: Sequence[str] = (), *, whole: bool = False) -> Judged:
    """A model judged by all rules or by some, private persons hidden. Raises NotFound.

    A rule that cannot be run leaves the others standing, unless the `whole` is asked for: QueryFileError.
    """
    broken: dict[str, str] = {}
    try:
        report = _report(asked, model, only)
    except QueryFileError:
        if whole:
            raise
        reports: list[Report] = []
        for name in only or rules():
            try:
                reports.append(_report(asked, model, [name]))
            except QueryFileError:
                broken[name] = rules()[name].header.title.in_(asked.lang)
        if not reports:
            raise
        report = together(reports)
    return Judged(report, counts(report.rules, report.findings), tuple(groups(report, asked.lang)), broken)


def _report(asked: Asked, model: str, only: Sequence[str]) -> Report:
    """As it was judged since the last change, or judged now; without the names of private persons in both cases."""
    key = model, asked.lang, asked.at, asked.law_at, tuple(only or rules())
    return asked.memory.reports.get(last_change(asked.reader), key, lambda: _judged(asked, model, only))


def _judged(asked: Asked, model: str, only: Sequence[str]) -> Report:
    """In a transaction of its own, as a query that fails may end the one that it runs in."""
    with asked.store.read() as reader:
        veil = Veil(reader, model, asked.lang)
        report = run(reader, model, engine=asked.store.engine, lang=asked.lang, at=asked.at, law_at=asked.law_at,
                     only=only, hide=veil.hide)  # fmt: skip
        return _covered(veil, report) if veil.private else report


def _covered(veil: Veil, report: Report) -> Report:
    """Whoever may not be seen and has no seat keeps an empty place among what holds, so that it is still counted."""
    holding = (one.model_dump() | {"subject": veil.shown(one.subject) or ""} for one in report.holding)
    covered = Report.model_validate({**veil.cover(report.model_dump()), "holding": tuple(holding)})
    return covered.model_copy(update={"headings": report.headings, "lang": report.lang})


def together(reports: Sequence[Report]) -> Report:
    """One report of several, each by rules of its own."""
    return reports[0].model_copy(
        update={
            "rules": tuple(count for one in reports for count in one.rules),
            "findings": tuple(sorted((finding for one in reports for finding in one.findings), key=gravity)),
            "waived": tuple(sorted((finding for one in reports for finding in one.waived), key=gravity)),
            "idle": tuple(waiver for one in reports for waiver in one.idle),
            "norms": tuple(sorted({norm for one in reports for norm in one.norms})),
            "holding": tuple(held for one in reports for held in one.holding),
            "headings": {name: heading for one in reports for name, heading in one.headings.items()},
        }
    )


def counts_by(report: Report, rule: str, norm: str) -> Counts:
    """How the judgements of a rule by one norm came out; of a rule that names no norm, all of them."""
    found = [one for one in report.findings if one.rule == rule and one.norm in (norm, None)]
    held = [one for one in report.holding if one.rule == rule and one.norm in (norm, None)]
    unsaid = sum(one.verdict == "cannot_be_said" for one in found)
    return counts([RuleCount(rule=rule, holds=len(held), cannot_be_said=unsaid)], found)


def counts(told: Iterable[RuleCount], findings: Iterable[Finding]) -> Counts:
    told, failures = list(told), [one for one in findings if one.verdict == "fails"]
    graver = sum(one.severity == "error" for one in failures)
    return Counts(
        holds=sum(one.holds for one in told),
        graver=graver,
        milder=len(failures) - graver,
        cannot_be_said=sum(one.cannot_be_said for one in told),
    )


def groups(report: Report, lang: Lang) -> Iterable[Group]:
    """Gravest first; what cannot be said comes last."""
    words, known = texts(lang), rules()
    judged = {one.rule: one.judgements for one in report.rules}
    together: dict[tuple[str, str, str], list[Finding]] = defaultdict(list)
    for one in report.findings:
        together[one.rule, one.outcome, one.severity].append(one)
    for (rule, outcome, _), findings in sorted(together.items(), key=lambda item: _gravity(item[1])):
        header = known[rule].header
        total = judged[rule]
        how_many = words(
            f"web-of-{header.about.lower()}" if words.has(f"web-of-{header.about.lower()}") else "web-of-thing",
            count=len(findings), total=total, of=out_of(total, lang),
        )  # fmt: skip
        scope = words("rule-scope-short", scope=header.scope.in_(lang))
        yield Group(rule, header.title.in_(lang), scope, findings[0].sign, outcome, how_many, tuple(findings))


def _gravity(findings: list[Finding]) -> tuple[bool, int, int, str]:
    first = findings[0]
    return first.verdict != "fails", SEVERITY_ORDER[first.severity], -len(findings), first.rule
