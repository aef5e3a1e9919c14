"""What a check says: verdicts, findings with an identity that lasts, and the report."""

from __future__ import annotations

import hashlib
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Verdict = Literal["holds", "fails", "cannot_be_said"]
Severity = Literal["error", "warning", "advice"]
Outcome = Literal["holds", "fails", "deviates", "left_open", "worth_noting", "cannot_be_said"]
"""How a verdict is shown: a failure against a proposal or an aim deviates, one of a record rule is left open, a hint
is worth noting.
"""

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


class RuleCount(BaseModel):
    """How many subjects a rule judged, by verdict; failures that are waived are counted apart."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    rule: str
    holds: int = 0
    fails: int = 0
    cannot_be_said: int = 0
    waived: int = 0


class Held(BaseModel):
    """One subject that holds, by one rule (and one norm, where it judges norms)."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    rule: str
    subject: str
    norm: str | None = None


class Report(BaseModel):
    """The answer of a check. `waived` are failures that somebody answers for; they are no findings while that lasts.

    `idle` are waivers of these rules that cover nothing; `norms` are those by which some subject was judged;
    `holding` goes into no dump.
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
    holding: tuple[Held, ...] = Field(default=(), exclude=True)

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


def finding_id(model: str, rule: str, subject: str, norm: str | None) -> str:
    """The identity of a finding: the same for the same model, rule, subject and norm in every run."""
    return "f-" + hashlib.sha256("|".join((model, rule, subject, norm or "")).encode()).hexdigest()[:12]
