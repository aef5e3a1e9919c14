"""A stored model -> the scene of its coverage: who organises, produces and handles each duty, and the gaps."""

from __future__ import annotations

from collections.abc import Iterator

from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.trace import Duty, trace
from graphmodel.layout.coverage import Body, CoverageGraph, DutyRow, Share, layout_coverage
from graphmodel.layout.coveragegraph import PARTS
from graphmodel.layout.scene import Scene
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader
from graphmodel.words import Texts, texts


def coverage_scene(
    reader: Reader, model: str, lang: Lang, *, title: str, source: str, at: str | None = None, hide: Mask = OPEN
) -> Scene:
    """The duties in the model's scope and every body that has a part in one."""
    found, words = trace(reader, model, at=at), texts(lang)
    shares = {duty.task: tuple(_shares(duty)) for duty in found.duties}
    ids = dict.fromkeys(share.body for duty in found.duties for share in shares[duty.task])
    called = names(reader, [*ids, *shares], lang, hide)
    graph = CoverageGraph(
        id=f"{model}-coverage",
        title=words("chart-title-coverage", model=title),
        subtitle=words("chart-as-of", date=words.date(at or found.as_of)),
        source=source,
        duties=tuple(_row(duty, shares[duty.task], called, words) for duty in found.duties),
        bodies=tuple(Body(uid, called[uid].place or called[uid].text) for uid in ids),
    )
    return layout_coverage(graph, words, lang)


def _shares(duty: Duty) -> Iterator[Share]:
    for part in PARTS:
        for uid in dict.fromkeys(link.thing for link in duty.hop(part).links):
            certain = any(link.certain for link in duty.hop(part).links if link.thing == uid)
            yield Share(uid, part, certain)


def _row(duty: Duty, shares: tuple[Share, ...], called: dict[str, Name], words: Texts) -> DutyRow:
    return DutyRow(
        id=duty.task,
        name=called[duty.task].text,
        sector=_begun(words.word(duty.sector, "sector")) if duty.sector else "",
        parts=shares,
        state=duty.reaches,
        gap=words.word(duty.missing, "hop") if duty.missing else "",
        unneeded=tuple(part for part in PARTS if duty.hop(part).answer == "not_needed"),
    )


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]
