"""Region <-> rows: what of a model stands in the graph, and under which property names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

from graphmodel.dates import EARLIEST, LATEST, day_after, days, validity
from graphmodel.model import KINDS, RELATIONS, Element, Evidence, Model, Region, Relation, natural
from graphmodel.model.nodes import Body, Claim, Provision, Step
from graphmodel.model.vocabulary import GROUPS, NEEDS_PARENT, ORGANS, IsoDate, dates_of
from graphmodel.store.answers import Row

DATED = frozenset(name for kind in KINDS.values() for name in dates_of(kind.type, IsoDate)) - {"begin", "end"}
"""Properties with a date of any precision, beside which the first and last day are stored."""
_FOUR_DAYS = ("begins_earliest", "begins_latest", "ends_earliest", "ends_latest")


class NodeRow(NamedTuple):
    """A node: its label and all its properties, `uid` among them."""

    label: str
    props: Mapping[str, Any]


class RelationRow(NamedTuple):
    """A relation: its type, the uids of its ends, all its properties, `key` among them."""

    type: str
    source: str
    target: str
    props: Mapping[str, Any]


def uid(model: str, ref: str) -> str:
    """`vate` of kymenlaakso -> `kymenlaakso/vate`; a reference that names its model stays as it is."""
    return ref if "/" in ref else f"{model}/{ref}"


def node_rows(region: Region) -> Iterator[NodeRow]:
    """All nodes of a region, the model's own first."""
    presupposed = _presupposed(region)
    for element in (region.model, *region.elements):
        props = _told(element.model_dump(exclude={"evidence"}))
        if KINDS[type(element).__name__].timed:
            props |= _four_days(element, region.model.as_of, presupposed.get(element.id))
        if isinstance(element, Step) and element.status in ("made", "returned"):
            props |= _made(element, region.model.as_of)
        if isinstance(element, Body):
            props["told_until"] = _told_until(element.begin, region.model.as_of)
        props |= _derived(element) | {"certainty": region.certainty(element)}
        if unresolved := _unresolved(region, element):
            props["unresolved"] = unresolved
        yield NodeRow(type(element).__name__, _identified(region.id, element.id, props))
    for passage in region.evidence:
        props = _told(passage.model_dump())
        if match := re.match(r"\d+", passage.at or ""):
            props["line"] = int(match[0])
        yield NodeRow("Evidence", _identified(region.id, passage.id, props))


def relation_rows(region: Region) -> Iterator[RelationRow]:
    """All relations of a region, among them those from facts to passages and from passages to sources."""
    model = region.id
    for relation in region.relations:
        row = RELATIONS[relation.type]
        props = _told(relation.model_dump(exclude={"type", "source", "target", "evidence"}))
        if "alternative" not in row.properties:
            props.pop("alternative", None)
        if row.timed:
            props |= _four_days(relation, region.model.as_of)
        props |= {"model": model, "key": relation.key, "certainty": region.certainty(relation)}
        if relation.evidence:
            props["evidence"] = [uid(model, key) for key in relation.evidence]
        yield RelationRow(relation.type, uid(model, relation.source), uid(model, relation.target), props)
    for element in (region.model, *region.elements):
        for key in element.evidence:
            yield _link("EVIDENCED_BY", model, element.id, key)
    for passage in region.evidence:
        if passage.source:
            yield _link("FROM", model, passage.id, passage.source)


def region_of(nodes: list[Row], relations: list[Row]) -> Region:
    """The region that rows tell: nodes as {labels, ...properties}, relations as {type, source, target, props}."""
    evidenced: dict[str, list[str]] = {}
    for row in relations:
        if row["type"] == "EVIDENCED_BY":
            evidenced.setdefault(_id(row["source"]), []).append(_id(row["target"]))
    elements: list[Element] = []
    passages: list[Evidence] = []
    model: Model | None = None
    for row in nodes:
        label = next(label for label in row["labels"] if label != "Element")
        if label == "Evidence":
            passages.append(Evidence.model_validate(_known(Evidence.model_fields, row)))
            continue
        kind = KINDS[label]
        element = kind.type.model_validate(
            {**_known(kind.type.model_fields, row), "evidence": evidenced.get(row["id"], ())}
        )
        if isinstance(element, Model):
            model = element
        else:
            elements.append(element)
    assert model is not None, "a stored model has its own node"  # noqa: S101
    own = f"{model.id}/"
    links = [
        Relation.model_validate(
            {
                **_known(Relation.model_fields, row["props"]),
                "type": row["type"],
                "source": row["source"].removeprefix(own),
                "target": row["target"].removeprefix(own),
                "evidence": [_id(key) for key in row["props"].get("evidence", ())],
            }
        )
        for row in relations
        if row["type"] not in ("EVIDENCED_BY", "FROM")
    ]
    return Region.of(model, elements, passages, links)


def sort_text(text: str) -> str:
    """Text that sorts as people count: digits padded to eight places."""
    return "".join(f"{part:08d}" if isinstance(part, int) else part for _, part in natural(text))


def _identified(model: str, key: str, props: Row) -> Row:
    return {**props, "uid": f"{model}/{key}", "model": model, "id": key, "sort": sort_text(f"{model}/{key}")}


def _told(dump: Mapping[str, Any]) -> Row:
    """What is set, with lists for tuples, and both days beside each date."""
    told: Row = {}
    for name, value in dump.items():
        if isinstance(value, tuple):
            if value:
                told[name] = list(cast("tuple[str, ...]", value))
        elif value is not None:
            told[name] = value
        if name in DATED and value is not None:
            told[f"{name}_first"], told[f"{name}_last"] = days(str(dump[name]))
    return told


def _four_days(timed: Element | Relation, as_of: str, presupposed: str | None = None) -> Row:
    """The four days of its validity; a body that has ended, without a day, did so by the last day of `as_of`.

    A claim without an end is certain as far as the record reaches.
    `presupposed`: the day by which something dated took a body without a begin to be there.
    """
    span = validity(getattr(timed, "begin", None), getattr(timed, "end", None), as_of)
    if presupposed and isinstance(timed, Body) and not timed.begin:
        span = span._replace(begins_latest=min(span.begins_latest, presupposed))
    if isinstance(timed, Body) and timed.existence == "ended" and not timed.end:
        span = span._replace(ends_earliest=span.begins_earliest, ends_latest=days(as_of).last)
    if isinstance(timed, Claim) and not timed.end:
        span = span._replace(ends_earliest=_told_until(timed.begin, as_of))
    return dict(zip(_FOUR_DAYS, span, strict=True))


def _told_until(begin: str | None, as_of: str) -> str:
    """The first day on which a record no longer tells what there is not; of what begins later, the second day."""
    return day_after(max(days(as_of).last, days(begin).first if begin else EARLIEST))


def _made(step: Step, as_of: str) -> Row:
    """The first and last day on which a step was made: by the last day of `as_of`, where its date leaves that open."""
    first, last = days(step.date) if step.date else (EARLIEST, LATEST)
    known = days(as_of).last
    return {"date_first": first, "date_last": min(last, known) if first <= known else last}


def _presupposed(region: Region) -> dict[str, str]:
    """Id -> the first day by which a certain relation with a begin, or a dated step that was made, needs it there."""
    made = {x.id: x.date for x in region.elements if isinstance(x, Step) and x.status == "made"}
    found: dict[str, str] = {}
    for relation in region.relations:
        begin = made.get(relation.source) if relation.type == "TAKEN_BY" else relation.begin
        if begin and not relation.alternative and region.certainty(relation) != "unresolved":
            for end in (relation.source, relation.target):
                found[end] = min(found.get(end, LATEST), days(begin).last)
    return found


def _derived(element: Element) -> Row:
    """What queries ask for and files do not write.

    Body: needs_parent, is_group, is_organ. Provision: from_<legal form>, the first day on which it binds such a body;
    the first day on which it possibly (binds_earliest) and certainly
    (binds_latest) binds, and the first on which it no longer does (binds_until). Of a wording that an amending act
    gave, an older one may have bound before, but not before the year of the act itself.
    """
    if isinstance(element, Body):
        kinds = {"needs_parent": NEEDS_PARENT, "is_group": GROUPS, "is_organ": ORGANS}
        return {name: element.kind in listed for name, listed in kinds.items()}
    if not isinstance(element, Provision):
        return {}
    enacted = f"{element.act[-4:]}-01-01"
    first = element.applies_from or element.in_force_from or enacted
    certain = max(first, element.in_force_from or first)
    amended = element.text_source not in (None, element.act)
    possible = min(first, enacted) if amended else first
    dated = {"bill": element.applies_from, "lapsed": element.applies_to, "in_force": LATEST}[element.status]
    until = (element.applies_to or LATEST) if dated else possible
    return {
        **{f"from_{form}": max(day or first, first) for form, day in _bound(element).items()},
        "binds_earliest": possible, "binds_latest": certain, "binds_until": until,
    }  # fmt: skip


def _bound(provision: Provision) -> dict[str, str | None]:
    """Legal form -> its own first day, if it has one; the counties of Uusimaa are counties too."""
    told = {form: day or None for form, _, day in (one.partition(" from ") for one in provision.binds)}
    return {"uusimaa_county": told["county"], **told} if "county" in told else told


def _unresolved(region: Region, element: Element) -> list[str]:
    """Properties of which every passage leaves the value unresolved."""
    certain: dict[str, bool] = {}
    for key in element.evidence:
        passage = region.passages[key]
        if passage.property:
            certain[passage.property] = certain.get(passage.property, False) or passage.certainty != "unresolved"
    return sorted(name for name, told in certain.items() if not told)


def _link(kind: str, model: str, source: str, target: str) -> RelationRow:
    return RelationRow(
        kind, uid(model, source), uid(model, target), {"model": model, "key": f"{kind}|{source}|{target}"}
    )


def _known(fields: Mapping[str, object], row: Row) -> Row:
    return {name: value for name, value in row.items() if name in fields}


def _id(element_uid: str) -> str:
    return element_uid.partition("/")[2]
