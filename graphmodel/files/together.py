"""Several models put together: what one refers to in another is looked up among them and in what the store holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence

from graphmodel.errors import FileProblems, GraphmodelError, nearest
from graphmodel.files.found import Findings, sections_of
from graphmodel.files.yamltree import Item
from graphmodel.model import RELATIONS, Region, Relation

Labels = Mapping[str, str]
"""Id -> label of the elements of a model."""
Stored = Callable[[Collection[str]], Mapping[str, Labels]]
"""Every model of the store with its Labels; those that are not among the models asked for may be left empty."""


def together(surveys: Sequence[Findings], stored: Stored) -> list[Region]:
    """The models of surveys. Raises FileProblems with everything that is wrong in any of them.

    `stored` is asked only when a reference leads out of the surveys; what both hold counts as in the surveys. Where a
    survey could not tell which model it is of, references that lead out may lead to that one, and are not judged.
    """
    known: dict[str, Labels] = {found.model: _labels(found) for found in surveys if found.model}
    whole = all(found.model for found in surveys)
    _once(surveys)
    outside = {model for found in surveys for relation, _ in found.relations for model in _models(relation)} - set(
        known
    )
    if outside and whole:
        known = {**_held(stored, outside, surveys), **known}
    for found in surveys:
        _look_up(found, known, whole)
    problems = [problem for found in surveys for problem in found.problems]
    regions = [found.region for found in surveys if found.region]
    if problems:
        raise FileProblems(problems)
    return regions


def _once(surveys: Sequence[Findings]) -> None:
    """Add a problem to each survey of a model that another is of, too: the later would replace the earlier."""
    of: dict[str, list[Findings]] = defaultdict(list)
    for found in surveys:
        if found.model:
            of[found.model].append(found)
    for model, several in of.items():
        places = ", ".join(found.given for found in several)
        for found in several if len(several) > 1 else ():
            what = f"the model {model!r} is given more than once ({places}), and one would replace the other"
            if found.header:
                found.problem(found.header, "model-twice", f"{what}. Leave one out, or give it another id")


def _held(stored: Stored, models: Collection[str], surveys: Sequence[Findings]) -> Mapping[str, Labels]:
    """What the store holds. When it cannot be asked, what is wrong in the files themselves is said first."""
    try:
        return stored(models)
    except GraphmodelError:
        problems = [problem for found in surveys for problem in found.problems]
        if problems:
            raise FileProblems(problems) from None
        raise


def _labels(found: Findings) -> Labels:
    """An element that is there and wrong has an empty label: what is wrong is told where it stands."""
    return {**dict.fromkeys(found.refused, ""), **{key: type(one).__name__ for key, (one, _) in found.elements.items()}}


def _models(relation: Relation) -> list[str]:
    """The models that a relation names: `fi-law` of `fi-law/org-9`."""
    return [ref.partition("/")[0] for ref in relation.refs if "/" in ref]


def _look_up(found: Findings, known: Mapping[str, Labels], whole: bool) -> None:
    """Add a problem for each reference to what another model does not have or has of a wrong kind, and one for each
    model that is not there at all.
    """
    own = _labels(found)
    absent: dict[str, list[tuple[Relation, Item]]] = defaultdict(list)
    for relation, item in found.relations:
        named = _models(relation)
        for model in named:
            if model not in known:
                absent[model].append((relation, item))
        if not named or any(model not in known for model in named):
            continue
        row = RELATIONS[relation.type]
        labels = [
            _label(found, relation, item, ref, allowed, known) if "/" in ref else own.get(ref)
            for ref, allowed in ((relation.source, row.sources), (relation.target, row.targets))
        ]
        if relation.delegated_by and "/" in relation.delegated_by:
            _label(found, relation, item, relation.delegated_by, row.sources, known, ": delegated_by")
        if row.same_label and all(labels) and labels[0] != labels[1]:
            found.two_kinds(relation, item)
    for model, places in absent.items() if whole else ():
        _absent(found, model, places, known)


def _label(
    found: Findings,
    relation: Relation,
    item: Item,
    ref: str,
    allowed: tuple[str, ...],
    known: Mapping[str, Labels],
    under: str = "",
) -> str | None:
    model, _, key = ref.partition("/")
    where = found.place(relation) + under
    label = known[model].get(key)
    if label is None:
        near = nearest(key, (other for other, kind in known[model].items() if kind in allowed))
        listed = " or ".join(f"{model}/{other}" for other in near)
        add = f"Correct the reference, or add it to {model} under {sections_of(allowed)}"
        hint = f"Did you mean {listed}?" if near else add
        found.problem(item, "unknown-reference", f"{where}: there is no {key!r} in the model {model}. {hint}")
    elif label and label not in allowed:
        what = f"{where}: {ref} is a {label}, expected {' or '.join(allowed)}"
        found.problem(item, "wrong-kind", f"{what}. Correct the reference")
    return label


def _absent(found: Findings, model: str, places: Sequence[tuple[Relation, Item]], known: Mapping[str, Labels]) -> None:
    """One problem for a model that is neither in the store nor among the surveys, at the first place that names it."""
    relation, item = places[0]
    ref = next(ref for ref in relation.refs if ref.startswith(f"{model}/"))
    more = f" (and {len(places) - 1} more lead there)" if len(places) > 1 else ""
    near = nearest(model, set(known) - {found.model})
    hint = f"Did you mean {' or '.join(near)}? Otherwise load" if near else "Load"
    what = f"{found.place(relation)}: {ref}{more} is in the model {model}, which is neither in the store nor given here"
    found.problem(item, "unknown-model", f"{what}. {hint} the model {model} first, or together with this one")
