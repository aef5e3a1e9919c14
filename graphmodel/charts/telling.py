"""What rules find of each body, as sentences for the notes of slides."""

from __future__ import annotations

from collections import defaultdict

from graphmodel.findings import Report


def sentences(report: Report) -> dict[str, tuple[str, ...]]:
    """The findings by the id of the body that they are of, gravest first."""
    told: dict[str, list[str]] = defaultdict(list)
    for finding in report.findings:
        told[finding.subject].append(finding.message)
    return {subject: tuple(messages) for subject, messages in told.items()}
