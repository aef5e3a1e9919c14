"""What has changed since an earlier report: for people and as JSON."""

from __future__ import annotations

from typing import Any

from graphmodel.analysis.since import Since
from graphmodel.cli.here import Here
from graphmodel.findings import Report

_RULES = ("compared", "only_now", "only_earlier")
_FOUND = ("new", "gone", "same", "waived_since", "waiver_ended")


def since_as_json(since: Since) -> dict[str, Any]:
    """Days of the earlier report, ids of findings, and names of the rules that are compared or not."""
    found = {name: [one.id for one in getattr(since, name)] for name in _FOUND}
    return {"at": since.at, "law_at": since.law_at, **found, **{name: getattr(since, name) for name in _RULES}}


def show_since(here: Here, since: Since, report: Report) -> None:
    """What is new since an earlier report, what is gone, waived or waived no more, and how many are the same.

    Before it whether the reports are of two days, after it which rules are not compared, or which alone are.
    """
    words, paper = here.words, here.paper
    paper.line()
    if since.at != report.at:
        paper.line(words("since-other-day", before=words.date(since.at), now=words.date(report.at)))
    if since.law_at != report.law_at:
        paper.line(words("since-other-law-day", before=words.date(since.law_at), now=words.date(report.law_at)))
    told = {
        "new": since.new,
        "waiver-ended": since.waiver_ended,
        "gone": since.gone,
        "waived-since": since.waived_since,
    }
    for name, found in told.items():
        if found or name in ("new", "gone"):
            paper.line(words(f"since-{name}", count=len(found)), style="bold")
        for one in found:
            paper.line(one.message, indent=2)
    paper.line(words("since-same", count=len(since.same)))
    left = {"only-now": since.only_now, "only-earlier": since.only_earlier}
    few = len(since.compared) < sum(map(len, left.values()))
    for name, rules in ({"compared": since.compared} if few else left).items():
        if rules or few:
            paper.line(words(f"since-{name}", count=len(rules), rules=", ".join(rules)), style="dim")
