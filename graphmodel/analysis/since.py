"""Two runs of a check beside each other: which findings are new, gone, the same, waived now, or waived no more."""

from __future__ import annotations

import json
from reprlib import repr as short
from typing import NamedTuple, Self

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from graphmodel.errors import UsageError
from graphmodel.findings import Finding, Report, Verdict
from graphmodel.model.vocabulary import IsoDay


class Earlier(BaseModel):
    """A finding of an earlier run, as its JSON tells it."""

    model_config = ConfigDict(frozen=True, extra="ignore")
    id: str
    rule: str
    subject: str
    verdict: Verdict
    message: str


class _EarlierRule(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")
    rule: str


class _EarlierReport(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")
    model: str
    at: IsoDay
    law_at: IsoDay
    rules: tuple[_EarlierRule, ...]
    findings: tuple[Earlier, ...]
    waived: tuple[Earlier, ...]

    @model_validator(mode="after")
    def _by_its_rules(self) -> Self:
        judged = {one.rule for one in self.rules}
        for one in (*self.findings, *self.waived):
            if one.rule not in judged:
                raise ValueError(f"{one.id} is by the rule {one.rule}, which is not among its rules")
        return self


class Since(NamedTuple):
    """A finding is the same when its identity and its verdict are.

    `waived_since` are failures waived now and not before, `waiver_ended` the reverse: neither new nor gone. `compared`
    are the rules that both reports judged by, `only_now` and `only_earlier` those of one alone; `at` and `law_at` are
    the days of the earlier report.
    """

    at: str
    law_at: str
    new: tuple[Finding, ...]
    gone: tuple[Earlier, ...]
    same: tuple[Finding, ...]
    waived_since: tuple[Finding, ...]
    waiver_ended: tuple[Finding, ...]
    compared: tuple[str, ...]
    only_now: tuple[str, ...]
    only_earlier: tuple[str, ...]


def earlier(text: str, name: str) -> _EarlierReport:
    """What `check --json` wrote, from the file called `name`. Raises UsageError when it is something else."""
    try:
        return _EarlierReport.model_validate_json(text)
    except ValidationError as error:
        raise UsageError(
            f"{name} is no report of an earlier check: {_wrong(error)}. "
            "Write one with `graphmodel check -m MODEL --json > FILE.json`."
        ) from error


def _wrong(error: ValidationError) -> str:
    """Where the first thing wrong is, what was found there, and what was expected."""
    first = error.errors(include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    said = first["msg"].removeprefix("Value error, ")
    if first["type"] == "missing":
        return f"{where} is missing"
    if not where:
        return said
    return f"{where}: found {short(json.dumps(first['input'], ensure_ascii=False))[1:-1]}. {said}"


def since(before: _EarlierReport, report: Report) -> Since:
    """Compare what both reports judged by the same rules. Raises UsageError when the reports are of two models."""
    if before.model != report.model:
        raise UsageError(
            f"The earlier report is of {before.model}, and this is {report.model}. Compare two of one model."
        )
    ruled_before, ruled_now = ([one.rule for one in rules] for rules in (before.rules, report.rules))
    both = {*ruled_before} & {*ruled_now}
    told, told_waived = (
        {(one.id, one.verdict): one for one in found if one.rule in both} for found in (before.findings, before.waived)
    )
    now, now_waived = (
        {(one.id, one.verdict): one for one in found if one.rule in both} for found in (report.findings, report.waived)
    )
    return Since(
        at=before.at,
        law_at=before.law_at,
        new=tuple(one for key, one in now.items() if key not in told and key not in told_waived),
        gone=tuple(one for key, one in {**told, **told_waived}.items() if key not in now and key not in now_waived),
        same=tuple(one for key, one in now.items() if key in told),
        waived_since=tuple(one for key, one in now_waived.items() if key not in told_waived),
        waiver_ended=tuple(one for key, one in now.items() if key in told_waived),
        compared=tuple(name for name in ruled_now if name in both),
        only_now=tuple(name for name in ruled_now if name not in both),
        only_earlier=tuple(name for name in ruled_before if name not in both),
    )
