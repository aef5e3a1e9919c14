"""Two runs of a check beside each other: which findings are new, which are gone, which are the same."""

from __future__ import annotations

from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError

from graphmodel.errors import UsageError
from graphmodel.findings import Finding, Report, Verdict


class Earlier(BaseModel):
    """A finding of an earlier run, as its JSON tells it."""

    model_config = ConfigDict(frozen=True, extra="ignore")
    id: str
    rule: str
    subject: str
    verdict: Verdict
    message: str


class _EarlierReport(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")
    model: str
    findings: tuple[Earlier, ...]


class Since(NamedTuple):
    """A finding is the same when its identity and its verdict are."""

    new: tuple[Finding, ...]
    gone: tuple[Earlier, ...]
    same: tuple[Finding, ...]


def earlier(text: str, name: str) -> _EarlierReport:
    """What `check --json` wrote, from the file called `name`. Raises UsageError when it is something else."""
    try:
        return _EarlierReport.model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise UsageError(
            f"{name} is no report of an earlier check: {where}: {first['msg']}. "
            "Write one with `graphmodel check -m MODEL --json > FILE.json`."
        ) from error


def since(before: _EarlierReport, report: Report, only: set[str]) -> Since:
    """Compare; `only` are the rules that were run now, and what other rules found before is left out.

    Raises UsageError when the reports are of two models.
    """
    if before.model != report.model:
        raise UsageError(
            f"The earlier report is of {before.model}, and this is {report.model}. Compare two of one model."
        )
    told = {(one.id, one.verdict): one for one in before.findings if one.rule in only}
    now = {(one.id, one.verdict): one for one in report.findings}
    return Since(
        tuple(one for key, one in now.items() if key not in told),
        tuple(one for key, one in told.items() if key not in now),
        tuple(one for key, one in now.items() if key in told),
    )
