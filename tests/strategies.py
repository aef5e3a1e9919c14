"""Random models for property tests: every kind of element and relation, with evidence, dates and awkward texts."""

from __future__ import annotations

from typing import Any, Literal, get_args, get_origin

from hypothesis import strategies as st

from graphmodel.dates import days, validity
from graphmodel.model import KINDS, RELATIONS, Element, Evidence, Model, Region, Relation, RelationType, evidence_id
from graphmodel.model.kinds import allowed_values
from graphmodel.model.vocabulary import IsoDay, dates_of

TEXT = st.one_of(
    st.sampled_from(["ei mainita", "no", "012", "2018-01-31", "*x", "a: b", "# c", "- d", "”lainaus”",
                     "\u2028", "null", "{{7*7}}", "'\"", "12"]),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=12),
).map(str.strip).filter(bool)  # fmt: skip
DATE = st.sampled_from(["2016", "2017-01", "2017-12-18", "2018-01-31", "2018-05", "2020-02-29"])
DAY = st.sampled_from(["2017-12-18", "2018-01-31"])
CERTAINTY = st.sampled_from(["stated", "inferred", "unresolved"])
BINDINGS = ("county", "hus from 2025-01-01")
SKIPPED = {"id", "evidence", "text"}


def values(annotation: Any, name: str, label: str) -> st.SearchStrategy[Any]:
    """Values that fit a property of an element."""
    closed = allowed_values(KINDS[label], name) or (BINDINGS if name == "binds" else ())
    if get_origin(annotation) is tuple:
        return st.lists(st.sampled_from(closed) if closed else TEXT, max_size=3, unique=True).map(tuple)
    if closed:
        return st.sampled_from(closed)
    special = {
        "act": st.just("611/2021"), "subsection": st.integers(1, 9), "sector": st.just("social"),
        "branched_from": st.just("other"), "for_year": st.integers(1990, 2030), "rule": st.just("seat-without-deputy"),
        "norm": st.just("other/n1"),
    }  # fmt: skip
    if name in special:
        return special[name]
    members = set(get_args(annotation)) or {annotation}
    if bool in members:
        return st.booleans()
    if any(get_args(member)[:1] == (int,) for member in members):
        return st.integers(0, 99)
    if name in dates_of(KINDS[label].type, IsoDay):
        return DAY
    return DATE if name in dates_of(KINDS[label].type) else TEXT


@st.composite
def elements(draw: st.DrawFn, label: str, key: str, evidence: tuple[str, ...]) -> Element:
    data: dict[str, Any] = {"id": key, "evidence": evidence}
    for name, field in KINDS[label].type.model_fields.items():
        if name not in SKIPPED and (field.is_required() or draw(st.booleans())):
            data[name] = draw(values(field.annotation, name, label))
    if data.get("begin") and data.get("end") and days(data["end"]).last < days(data["begin"]).first:
        del data["end"]
    if label == "Source" and draw(st.booleans()):
        data["text"] = draw(st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=40))
    return KINDS[label].type.model_validate(data)


@st.composite
def passages(draw: st.DrawFn, sources: list[str], about: str | None = None, value: str | None = None) -> Evidence:
    content = {
        "source": draw(st.sampled_from(sources)),
        "at": draw(st.none() | st.sampled_from(["7 §", "sivu 3"])),
        "certainty": draw(CERTAINTY),
        "reason": draw(st.none() | TEXT),
        "property": about,
        "value": value,
    }
    return Evidence.model_validate({"id": evidence_id(content), **content})


@st.composite
def relations(draw: st.DrawFn, row: RelationType, known: list[Element], evidence: tuple[str, ...]) -> Relation | None:
    sources = [element.id for element in known if type(element).__name__ in row.sources]
    targets = [element for element in known if type(element).__name__ in row.targets]
    if not sources or not targets:
        return None
    source, target = draw(st.sampled_from(sources)), draw(st.sampled_from(targets))
    data: dict[str, Any] = {"type": row.type, "source": source, "target": target.id, "evidence": evidence}
    for name in row.properties:
        annotation = Relation.model_fields[name].annotation
        choices = [
            entry
            for member in (annotation, *get_args(annotation))
            if get_origin(member) is Literal
            for entry in get_args(member)
        ]
        words = {"delegated_by": st.sampled_from(sources), "allowed_by": TEXT}.get(name, st.booleans())
        if draw(st.booleans()):
            data[name] = draw(st.sampled_from(choices) if choices else words)
    if row.timed and draw(st.booleans()):
        data["begin"] = draw(DATE)
        data["ends_when"] = draw(st.none() | TEXT)
    return Relation.model_validate(data)


@st.composite
def regions(draw: st.DrawFn, model: str = "m") -> Region:
    """A region that files can hold: ends exist, counts and circles as RELATIONS allows."""
    labels = draw(
        st.lists(st.sampled_from([label for label in KINDS if label not in ("Model", "Source")]), max_size=12)
    )
    sources = [f"s{number}" for number in range(draw(st.integers(1, 3)))]
    evidence: dict[str, Evidence] = {}

    def carried() -> tuple[str, ...]:
        found = draw(st.lists(passages(sources), max_size=2))
        evidence.update({passage.id: passage for passage in found})
        return tuple({passage.id for passage in found})

    head = Model.model_validate(
        {"id": model, "as_of": draw(DATE), "evidence": carried(), "name_fi": draw(st.none() | TEXT)}
    )
    found: list[Element] = [draw(elements("Source", key, ())) for key in sources]
    found += [draw(elements(label, f"{label.lower()}-{number}", carried())) for number, label in enumerate(labels)]
    needed = [
        Relation(type=row.type, source=element.id, target=head.id)
        for row in RELATIONS.values()
        for element in found
        if type(element).__name__ in row.needed_by
    ]
    links: dict[str, Relation] = {link.key: link for link in needed}
    rows = [row for row in RELATIONS.values() if row.type not in ("EVIDENCED_BY", "FROM")]
    for row in draw(st.lists(st.sampled_from(rows), max_size=15)):
        link = draw(relations(row, [head, *found], carried()))
        if link and _fits(link, links, found, head.as_of):
            links[link.key] = link
    texts = {passage.source for passage in evidence.values()}
    found = [element.model_copy(update={"text": None}) if element.id in texts else element for element in found]
    return Region.of(head, found, evidence.values(), links.values())


def _fits(link: Relation, links: dict[str, Relation], found: list[Element], as_of: str) -> bool:
    row = RELATIONS[link.type]
    kinds = {element.id: type(element) for element in found}
    if link.key in links or (row.same_label and kinds.get(link.source) is not kinds.get(link.target)):
        return False
    if row.acyclic and not link.source < link.target:
        return False
    writer = "source" if row.under == "source" else "target"
    if not row.most or link.alternative:
        return True
    span = validity(link.begin, link.end, as_of)
    return not any(
        other.type == link.type and not other.alternative and getattr(other, writer) == getattr(link, writer)
        and validity(other.begin, other.end, as_of).begins_latest < span.ends_earliest
        for other in links.values()
    )  # fmt: skip
