"""A rule's page: what it asks, why and on what basis, how to mend it, and its three lists for a model."""

from __future__ import annotations

from dataclasses import dataclass

from api.pages.judging import Counts, counts, sign
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.overview import Overview, overviews
from graphmodel.analysis.veil import Veil
from graphmodel.dates import days
from graphmodel.findings import Finding
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import standard_parameters
from graphmodel.rules import Rule, rule, run
from graphmodel.store import Reader


@dataclass(frozen=True)
class RulePage:
    """`counted` are all models; `model`, `findings` and `holding` are of the one asked for, if one is."""

    rule: Rule
    counted: tuple[tuple[Overview, Counts], ...]
    model: Overview | None
    findings: tuple[tuple[str, Finding], ...]
    holding: tuple[tuple[str, Name], ...]


def rule_page(reader: Reader, name: str, lang: Lang, *, engine: str, model: str | None = None, at: str | None = None,
              law_at: str | None = None) -> RulePage:  # fmt: skip
    """Raises NotFound."""
    one = rule(name)
    listed = overviews(reader, lang)
    reports = {
        about.id: run(reader, about.id, engine=engine, lang=lang, at=at, law_at=law_at, only=[name],
                      hide=Veil(reader, about.id, lang).hide)
        for about in listed
    }  # fmt: skip
    counted = tuple((about, counts(reports[about.id].rules, reports[about.id].findings)) for about in listed)
    chosen = next((about for about in listed if about.id == model), None)
    if chosen is None:
        return RulePage(one, counted, None, (), ())
    veil = Veil(reader, chosen.id, lang)
    standard = standard_parameters(chosen.id, at or days(chosen.as_of).last, law_at)
    rows = [row for row in one.rows(reader, standard) if row["verdict"] == "holds"]
    called = names(reader, (row["subject"] for row in rows), lang, veil.hide)
    holding = tuple((veil.shown(row["subject"]) or "", called[row["subject"]]) for row in rows)
    findings = reports[chosen.id].findings
    told = tuple((sign(finding), finding) for finding in findings)
    return RulePage(one, counted, chosen, told, holding)
