"""A thing's page: its facts, its findings, its place in the pictures; and a list of things that were found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from api.deps import Asked
from api.pages.judging import judge, sign
from graphmodel.analysis.facts import Thing, thing
from graphmodel.analysis.law import Law, provisions
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.overview import Overview, matters_at, overview, overviews
from graphmodel.analysis.search import Hit
from graphmodel.analysis.trace import traced_in
from graphmodel.analysis.veil import Veil
from graphmodel.findings import Finding
from graphmodel.model.vocabulary import Lang
from graphmodel.rules import Rule, rules
from graphmodel.store import Reader


@dataclass(frozen=True)
class ThingPage:
    """`findings` with their signs; `matters` are those in whose paths the thing stands; `traced_in` are the models in
    which a duty, or a provision's duties, can be followed to a person.

    Of a provision: its `law`, the `rules` that rest on it, and the findings by it in every model.
    """

    thing: Thing
    model: Overview
    findings: tuple[tuple[str, Finding], ...]
    in_structure: bool
    matters: dict[str, Name]
    names: dict[str, Name]
    law: Law | None
    traced_in: tuple[Overview, ...]
    rules: tuple[Rule, ...]


def thing_page(asked: Asked, model: str, element: str) -> ThingPage:
    """Raises NotFound."""
    found = thing(asked.reader, model, element, asked.lang)
    linked = {part.uid for fact in found.facts for part in fact.parts if part.uid}
    cited = {passage.source for fact in found.facts for passage in fact.passages if passage.source}
    law = provisions(asked.reader, [found.uid], asked.lang).get(found.uid)
    listed = overviews(asked.reader, asked.lang)
    judged = [one.id for one in listed] if law else [model]
    traced = traced_in(asked.reader, found.uid)
    return ThingPage(
        found,
        overview(asked.reader, model, asked.lang),
        tuple((sign(one), one) for about in judged for one in judge(asked, about).of(found.uid)),
        found.name.label == "Body",
        _matters_of(asked, found),
        names(asked.reader, linked | cited, asked.lang, Veil(asked.reader, model, asked.lang).hide),
        law,
        tuple(one for one in listed if one.id in traced),
        tuple(one for one in rules().values() if found.uid in one.header.provisions),
    )


def grouped_hits(reader: Reader, hits: Iterable[Hit], lang: Lang) -> dict[str, tuple[Name, list[Hit]]]:
    """What was found, by model."""
    called = {one.id: Name(one.name, "Model", one.name_lang) for one in overviews(reader, lang)}
    by_model: dict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        by_model[hit.model].append(hit)
    return {model: (called[model], found) for model, found in by_model.items()}


def _matters_of(asked: Asked, found: Thing) -> dict[str, Name]:
    """The matters with whose paths the thing has to do, by id."""
    if found.name.label == "Matter":
        return {found.id: found.name}
    uids = matters_at(asked.reader, found.uid)
    called = names(asked.reader, uids, asked.lang, Veil(asked.reader, found.model, asked.lang).hide)
    return {uid.partition("/")[2]: called[uid] for uid in uids}
