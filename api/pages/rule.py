"""A rule's page: what it asks, why and on what basis, how to mend it, and its three lists for a model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from api.deps import Asked
from api.pages.judging import Counts, judge
from graphmodel.analysis.law import Law, provisions
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.overview import Overview, overviews
from graphmodel.analysis.veil import Veil
from graphmodel.dates import days
from graphmodel.errors import NotFound
from graphmodel.findings import Finding
from graphmodel.queries import standard_parameters
from graphmodel.rules import Rule, rule


@dataclass(frozen=True)
class RulePage:
    """`laws` are the provisions on which the rule rests; `counted` are all models; `subjects` (how many
    are judged), `judgements`, `findings`, `waived` and `holding` (by a norm, where it judges by norms) are of
    `model`, if one is asked for.
    """

    rule: Rule
    laws: tuple[Law, ...]
    counted: tuple[tuple[Overview, Counts], ...]
    model: Overview | None
    subjects: int
    judgements: int
    findings: tuple[tuple[str, Finding], ...]
    waived: tuple[Finding, ...]
    holding: tuple[tuple[str | None, Name, Name | None], ...]


def rule_page(asked: Asked, name: str, model: str | None = None) -> RulePage:
    """Raises NotFound for an unknown rule or model; without a model, only the counts of all models."""
    one = rule(name)
    listed = overviews(asked.reader, asked.lang)
    judged = {about.id: judge(asked, about.id, only=[name]) for about in listed}
    counted = tuple((about, judged[about.id].counts) for about in listed)
    chosen = next((about for about in listed if about.id == model), None)
    if model and chosen is None:
        raise NotFound("model", model, judged)
    laws = tuple(provisions(asked.reader, one.header.provisions, asked.lang).values())
    if chosen is None:
        return RulePage(one, laws, counted, None, 0, 0, (), (), ())
    report = judged[chosen.id].report
    held = _held(asked, one, chosen)
    subjects = {finding.subject for finding in (*report.findings, *report.waived)} | {subject for subject, _ in held}
    return RulePage(
        one,
        laws,
        counted,
        chosen,
        len(subjects),
        len(report.findings) + len(report.waived) + len(held),
        tuple((finding.sign, finding) for finding in report.findings),
        report.waived,
        tuple(_called(asked, held, chosen)),
    )


def _held(asked: Asked, one: Rule, model: Overview) -> list[tuple[str, str | None]]:
    """The subjects of which the rule holds, each with the norm by which it was judged."""
    standard = standard_parameters(model.id, asked.at or days(model.as_of).last, asked.law_at)
    rows = (row for row in one.rows(asked.reader, standard) if row["verdict"] == "holds")
    return [(row["subject"], row.get("norm")) for row in rows]


def _called(
    asked: Asked, held: list[tuple[str, str | None]], model: Overview
) -> Iterator[tuple[str | None, Name, Name | None]]:
    """Of what the rule holds: where it may be seen, its name, and that of its norm."""
    veil = Veil(asked.reader, model.id, asked.lang)
    called = names(asked.reader, (uid for ends in held for uid in ends if uid), asked.lang, veil.hide)
    return ((veil.shown(subject), called[subject], called[norm] if norm else None) for subject, norm in held)
