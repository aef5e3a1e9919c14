"""A thing's page: its facts, its findings, its place in the pictures; and a list of things that were found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from api.deps import Asked
from api.pages.judging import Counts, Judged, counts_by, judge
from graphmodel.analysis.analyses import ANALYSES
from graphmodel.analysis.facts import Thing, thing
from graphmodel.analysis.law import Law, provisions
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.overview import Overview, matters_at, overview, overviews
from graphmodel.analysis.search import Hit
from graphmodel.analysis.trace import traced_in
from graphmodel.analysis.veil import Veil
from graphmodel.findings import Finding
from graphmodel.model.vocabulary import Lang
from graphmodel.rules import Rule, in_order, rules
from graphmodel.store import Reader


@dataclass(frozen=True)
class ThingPage:
    """`findings` with their signs and the models in which they were found; `matters` are those in whose paths the thing
    stands; `analyses` are those that can be asked about it; `traced_in` are the models in which a duty, or a
    provision's duties, can be followed to a person.

    Of a provision: its `law`, the findings by it in every model, and the `rules` that rest on it, each with what came
    of its judgements by the provision in the models where there are any.
    """

    thing: Thing
    model: Overview
    findings: tuple[tuple[str, Finding, Overview], ...]
    in_structure: bool
    matters: dict[str, Name]
    names: dict[str, Name]
    law: Law | None
    traced_in: tuple[Overview, ...]
    rules: tuple[tuple[Rule, tuple[tuple[Overview, Counts], ...]], ...]
    analyses: tuple[str, ...]


def thing_page(asked: Asked, model: str, element: str) -> ThingPage:
    """Raises NotFound."""
    found = thing(asked.reader, model, element, asked.lang)
    linked = {part.uid for fact in found.facts for part in fact.parts if part.uid}
    cited = {passage.source for fact in found.facts for passage in fact.passages if passage.source}
    law = provisions(asked.reader, [found.uid], asked.lang).get(found.uid)
    listed = overviews(asked.reader, asked.lang)
    here = overview(asked.reader, model, asked.lang)
    judged = [(one, judge(asked, one.id)) for one in (listed if law else [here])]
    traced = traced_in(asked.reader, found.uid)
    return ThingPage(
        found,
        here,
        tuple((one.sign, one, about) for about, told in judged for one in told.of(found.uid)),
        found.name.label == "Body",
        _matters_of(asked, found),
        names(asked.reader, linked | cited, asked.lang, Veil(asked.reader, model, asked.lang).hide),
        law,
        tuple(one for one in listed if one.id in traced),
        tuple(
            (one, tuple(_verdicts(judged, one.name, found.uid)))
            for one in in_order(rules(), asked.lang)
            if found.uid in one.header.provisions
        ),
        tuple(name for name, one in ANALYSES.items() if found.name.label in one.about and here.kind != "catalogue"),
    )


def _verdicts(
    judged: Iterable[tuple[Overview, Judged]], rule: str, provision: str
) -> Iterator[tuple[Overview, Counts]]:
    """What came of a rule's judgements by a provision, in the models that have any."""
    for about, told in judged:
        if (by := counts_by(told.report, rule, provision)).total:
            yield about, by


def grouped_hits(reader: Reader, hits: Iterable[Hit], lang: Lang) -> dict[str, tuple[Name, list[Hit]]]:
    """What was found, by model."""
    called = {one.id: Name(one.name, "Model", one.name_lang) for one in overviews(reader, lang)}
    by_model: dict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        by_model[hit.model].append(hit)
    return {model: (called[model], found) for model, found in by_model.items()}


def told_of_provisions(reader: Reader, hits: Iterable[Hit], lang: Lang) -> dict[str, list[Name]]:
    """What a provision is about, by uid: the heading of its section and the name of its act, where they are known."""
    laws = provisions(reader, (hit.uid for hit in hits if hit.name.label == "Provision"), lang)
    acts = names(reader, (law.act for law in laws.values()), lang)
    return {
        uid: [*([Name(law.heading, "Provision", law.lang)] if law.heading else []), *filter(None, [acts.get(law.act)])]
        for uid, law in laws.items()
    }


def _matters_of(asked: Asked, found: Thing) -> dict[str, Name]:
    """The matters with whose paths the thing has to do, by id."""
    if found.name.label == "Matter":
        return {found.id: found.name}
    uids = matters_at(asked.reader, found.uid)
    called = names(asked.reader, uids, asked.lang, Veil(asked.reader, found.model, asked.lang).hide)
    return {uid.partition("/")[2]: called[uid] for uid in uids}
