"""A rule's page: what it asks, why and on what basis, how to mend it, and its three lists for a model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from api.deps import Asked
from api.pages.judging import Counts, judge, sign
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.overview import Overview, overviews
from graphmodel.analysis.veil import Veil
from graphmodel.dates import days
from graphmodel.findings import Finding
from graphmodel.queries import standard_parameters
from graphmodel.rules import Rule, rule


@dataclass(frozen=True)
class RulePage:
    """`counted` are all models; `model`, `judged` (how many subjects), `findings` and `holding` are of the one asked
    for, if one is.
    """

    rule: Rule
    counted: tuple[tuple[Overview, Counts], ...]
    model: Overview | None
    judged: int
    findings: tuple[tuple[str, Finding], ...]
    holding: tuple[tuple[str | None, Name], ...]


def rule_page(asked: Asked, name: str, model: str | None = None) -> RulePage:
    """Raises NotFound for an unknown rule; without a model, or with an unknown one, only the counts of all models."""
    one = rule(name)
    listed = overviews(asked.reader, asked.lang)
    judged = {about.id: judge(asked, about.id, only=[name]) for about in listed}
    counted = tuple((about, judged[about.id].counts) for about in listed)
    chosen = next((about for about in listed if about.id == model), None)
    if chosen is None:
        return RulePage(one, counted, None, 0, (), ())
    findings = tuple((sign(finding), finding) for finding in judged[chosen.id].report.findings)
    total = judged[chosen.id].counts.total
    return RulePage(one, counted, chosen, total, findings, tuple(_holding(asked, one, chosen)))


def _holding(asked: Asked, one: Rule, model: Overview) -> Iterator[tuple[str | None, Name]]:
    """Of what the rule holds: where it may be seen, and its name."""
    veil = Veil(asked.reader, model.id, asked.lang)
    standard = standard_parameters(model.id, asked.at or days(model.as_of).last, asked.law_at)
    held = [str(row["subject"]) for row in one.rows(asked.reader, standard) if row["verdict"] == "holds"]
    called = names(asked.reader, held, asked.lang, veil.hide)
    return ((veil.shown(uid), called[uid]) for uid in dict.fromkeys(held))
