"""A thing's page: its facts, its findings, its place in the pictures; and a list of things that were found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from api.pages.judging import judge, sign
from graphmodel.analysis.facts import Thing, thing
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.overview import Overview, matters_at, overview, overviews
from graphmodel.analysis.search import Hit
from graphmodel.findings import Finding
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader


@dataclass(frozen=True)
class ThingPage:
    """`findings` with their signs; `matters` are those in whose paths the thing stands; `sources` name what passages are from."""

    thing: Thing
    model: Overview
    findings: tuple[tuple[str, Finding], ...]
    in_structure: bool
    matters: dict[str, Name]
    names: dict[str, Name]


def thing_page(reader: Reader, model: str, element: str, lang: Lang, *, engine: str, at: str | None = None,
               law_at: str | None = None) -> ThingPage:  # fmt: skip
    """Raises NotFound."""
    found = thing(reader, model, element, lang)
    judged = judge(reader, model, lang, engine=engine, at=at, law_at=law_at)
    linked = {part.uid for fact in found.facts for part in fact.parts if part.uid}
    cited = {passage.source for fact in found.facts for passage in fact.passages if passage.source}
    matters = _matters_of(reader, found, lang)
    return ThingPage(
        found, overview(reader, model, lang), tuple((sign(one), one) for one in judged.of(found.uid)),
        found.name.label == "Body", matters, names(reader, linked | cited, lang),
    )  # fmt: skip


def grouped_hits(reader: Reader, hits: Iterable[Hit], lang: Lang) -> dict[str, tuple[Name, list[Hit]]]:
    """What was found, by model."""
    called = {one.id: Name(one.name, "Model", one.name_lang) for one in overviews(reader, lang)}
    by_model: dict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        by_model[hit.model].append(hit)
    return {model: (called[model], found) for model, found in by_model.items()}


def _matters_of(reader: Reader, found: Thing, lang: Lang) -> dict[str, Name]:
    """The matters with whose paths the thing has to do, by id."""
    if found.name.label == "Matter":
        return {found.id: found.name}
    uids = matters_at(reader, found.uid)
    called = names(reader, uids, lang)
    return {uid.partition("/")[2]: called[uid] for uid in uids}
