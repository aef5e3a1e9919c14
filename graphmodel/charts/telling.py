"""What rules find of each body, as sentences for the notes of slides."""

from __future__ import annotations

from collections import defaultdict

from graphmodel.analysis.masking import Mask
from graphmodel.model.vocabulary import Lang
from graphmodel.rules import run
from graphmodel.store import Reader


def sentences(
    reader: Reader, model: str, *, engine: str, lang: Lang, at: str | None, hide: Mask
) -> dict[str, tuple[str, ...]]:
    """The findings of the shipped rules by the id of the body that they are of, gravest first."""
    report = run(reader, model, engine=engine, lang=lang, at=at, hide=hide)
    told: dict[str, list[str]] = defaultdict(list)
    for finding in report.findings:
        told[finding.subject].append(finding.message)
    return {subject: tuple(messages) for subject, messages in told.items()}
