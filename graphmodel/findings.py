"""What a check says: verdicts, findings with an identity that lasts, and the report."""

from __future__ import annotations

import hashlib
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from graphmodel.errors import Problem
from graphmodel.model.vocabulary import Lang
from graphmodel.sheets import as_html
from graphmodel.words import texts

Verdict = Literal["holds", "fails", "cannot_be_said"]
Severity = Literal["error", "warning", "advice"]
Outcome = Literal["holds", "fails", "deviates", "left_open", "worth_noting", "cannot_be_said"]
"""How a verdict is shown: a failure against a proposal or an aim deviates, one of a record rule is left open, a hint
is worth noting.
"""

MOST_SHOWN = 50
"""Findings, gravest first, that a report shows of itself in a notebook."""

SEVERITY_ORDER: dict[str, int] = {"error": 0, "warning": 1, "advice": 2}
SEVERITY_OF_STRENGTH: dict[str, Severity] = {
    "law": "error",
    "decision": "error",
    "guideline": "warning",
    "instruction": "warning",
    "proposal": "advice",
    "aim": "advice",
}


class Passage(BaseModel):
    """A passage behind a finding: which source, where in it, its words, and how certain the reading is.

    `provision` is the uid of the provision whose words they are, for passages of the law.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    source: str | None = None
    at: str | None = None
    quote: str | None = None
    certainty: str = "stated"
    reason: str | None = None
    provision: str | None = None


class Waived(BaseModel):
    """Who answers for a failure, why, and the day on which that is over; `waiver` is its id in the model."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    waiver: str
    because: str
    by: str
    until: str


WhyIdle = Literal["over", "holds", "cannot_be_said", "not_judged", "doubled"]


class Idle(BaseModel):
    """A waiver that covers no failure of one of its subjects, and why.

    over: its day has come; holds, cannot_be_said: so the rule judges the subject; not_judged: the rule (by the norm)
    does not judge it; doubled: another waiver covers the same.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    waiver: str
    rule: str
    subject: str | None
    norm: str | None = None
    name: str
    until: str
    reason: WhyIdle


class Finding(BaseModel):
    """One subject that fails, or of which it cannot be said, by one rule (and one norm, where it judges norms)."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    id: str
    rule: str
    subject: str
    norm: str | None = None
    verdict: Verdict
    outcome: Outcome
    severity: Severity
    message: str
    evidence: dict[str, Any] = {}
    sources: tuple[Passage, ...] = ()
    waiver: Waived | None = None

    @property
    def sign(self) -> str:
        """✕ an error that fails, ▲ every milder failure, ? what cannot be said."""
        if self.verdict != "fails":
            return "?"
        return "✕" if self.severity == "error" else "▲"

    def quotes(self) -> str:
        """The words of its passages, a line each."""
        return "\n".join(dict.fromkeys(passage.quote for passage in self.sources if passage.quote))


class RuleCount(BaseModel):
    """How many subjects a rule judged, by verdict; failures that are waived are counted apart."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    rule: str
    holds: int = 0
    fails: int = 0
    cannot_be_said: int = 0
    waived: int = 0

    @property
    def judgements(self) -> int:
        return self.holds + self.fails + self.cannot_be_said + self.waived


class Held(BaseModel):
    """One subject that holds, by one rule (and one norm, where it judges norms)."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    rule: str
    subject: str
    norm: str | None = None


class Heading(NamedTuple):
    """What a rule is called in the language of the report, and what it concerns."""

    title: str
    scope: str


class Report(BaseModel):
    """The answer of a check. `waived` are failures that somebody answers for; they are no findings while that lasts.

    `idle` are waivers of these rules that cover nothing; `norms` are those by which some subject was judged; `refused`
    says why rules of the user's own were left out; `holding`, `headings` (of the rules by name) and `lang`, that of its
    texts, go into no dump. It shows itself in a notebook.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    model: str
    engine: str
    as_of: str
    at: str
    law_at: str
    rules: tuple[RuleCount, ...]
    findings: tuple[Finding, ...]
    waived: tuple[Finding, ...] = ()
    idle: tuple[Idle, ...] = ()
    norms: tuple[str, ...] = ()
    refused: tuple[Problem, ...] = ()
    holding: tuple[Held, ...] = Field(default=(), exclude=True)
    headings: dict[str, Heading] = Field(default_factory=dict[str, Heading], exclude=True)
    lang: Lang = Field(default="en", exclude=True)

    @property
    def has_errors(self) -> bool:
        """Is there a failure of severity error?"""
        return any(finding.verdict == "fails" and finding.severity == "error" for finding in self.findings)

    def subjects(self, rule: str) -> int:
        """How many things a rule judged; there are more judgements where it judges by several norms."""
        told = (*self.findings, *self.waived, *self.holding)
        return len({one.subject for one in told if one.rule == rule})

    def total(self, verdict: Verdict) -> int:
        return sum(getattr(count, verdict) for count in self.rules)

    def _repr_html_(self) -> str:
        """The counts of each rule that judged something, then what it found, each with its quotes."""
        words = texts(self.lang)
        titles = {name: heading.title for name, heading in self.headings.items()}
        counts = [
            [titles.get(one.rule, one.rule), *map(str, (one.holds, one.fails, one.cannot_be_said, one.waived))]
            for one in self.rules
            if one.judgements
        ]
        found = [
            [titles.get(one.rule, one.rule), words(f"cli-outcome-{one.outcome}"), one.message, one.quotes()]
            for one in self.findings[:MOST_SHOWN]
        ]
        heads = [words(f"cli-check-{name}") for name in ("rule", "holds", "fails", "cannot-be-said", "waived")]
        tables = [as_html(f"{self.model}, {words.date(self.at)}", heads, counts)]
        if found:
            heads = [words(f"cli-sheet-{name}") for name in ("title", "outcome", "message", "quote")]
            of_all = words("cli-n-of-all", count=len(found), all=len(self.findings))
            tables.append(as_html(f"{words('cli-sheet-findings')}: {of_all}", heads, found))
        if self.refused:
            refused = [[str(problem)] for problem in self.refused]
            tables.append(
                as_html(words("cli-rules-refused", rules=len({one.file for one in self.refused})), [], refused)
            )
        return "".join(tables)


def finding_id(model: str, rule: str, subject: str, norm: str | None) -> str:
    """The identity of a finding: the same for the same model, rule, subject and norm in every run."""
    return "f-" + hashlib.sha256("|".join((model, rule, subject, norm or "")).encode()).hexdigest()[:12]
