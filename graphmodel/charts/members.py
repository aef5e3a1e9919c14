"""A stored model -> the scene of its members: the seats of one body, or all seats of one person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.views import ask
from graphmodel.charts.params import one_of
from graphmodel.errors import UsageError
from graphmodel.layout.membergraph import Deputy, Holding
from graphmodel.layout.members import MemberGraph, Section, Sitting, layout_members
from graphmodel.layout.scene import Scene
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader, Row
from graphmodel.words import Texts, texts

ROLES = ("chair", "vice_chair", "head", "member", "staff_representative", "deputy")
"""The order of the seats; all other roles come after them, in the model's order."""
OWN_DEPUTIES = ("chair", "vice_chair", "member", "staff_representative")
LARGE = 60
"""A body with more seats is not the first to be shown."""
_BODIES = """
MATCH (b:Body {model: $model})
RETURN b.uid AS uid, b.id AS id, COUNT { (:Seat)-[:SEAT_IN]->(b) } AS seats ORDER BY b.sort
"""
_PERSONS = """
MATCH (p:Person {model: $model})
RETURN p.uid AS uid, p.id AS id, p.disclosure = 'private' AS private ORDER BY p.sort
"""
_BODY = """
MATCH (b:Body {uid: $uid})
RETURN b.kind AS kind, b.composition AS composition, coalesce(b.absent, []) AS absent, b.deputies AS deputies,
       b.stated_count AS stated
"""
_DEPUTIES = """
MATCH (s:Seat {model: $model})
RETURN s.uid AS seat, s.deputy AS deputy,
       COLLECT { MATCH (s)-[:DEPUTY_FOR]->(m:Seat) RETURN m.uid ORDER BY m.sort } AS of,
       COLLECT { MATCH (s)-[:SEAT_IN]->(b:Body) RETURN b.deputies ORDER BY b.sort }[0] AS deputies
ORDER BY s.sort
"""


def members_scene(
    reader: Reader, model: str, lang: Lang, *, title: str, source: str, at: str | None = None, hide: Mask = OPEN,
    body: str | None = None, person: str | None = None,
) -> Scene:  # fmt: skip
    """The seats of a body, by default of `first_body`, or of a person. Raises NotFound for an unknown one."""
    if body and person:
        raise UsageError("The members picture shows a body or a person. Give body or person, not both.")
    words = texts(lang)
    answer = ask(reader, "who-sits-where", model, at=at)
    deputies = {str(row["seat"]): row for row in reader.rows(_DEPUTIES, model=model)}
    subtitle = f"{title}, {words('chart-as-of', date=words.date(at or answer.as_of))}"
    if person:
        uid = f"{model}/{one_of('person', person, persons_of(reader, model, hide), model)}"
        rows = [row for row in answer.rows if uid in (row["holder"] or ())]
        called = names(reader, [uid, *_uids(rows)], lang, hide)
        sittings = tuple(_of_person(row, called, words) for row in rows)
        sections = (Section(words("chart-members-seats", count=len(rows)), sittings),) if rows else ()
        says = () if rows else (words("chart-members-no-seats-of", name=called[uid].text),)
        whole = words("chart-title-members-of", name=called[uid].text)
        graph = MemberGraph(f"{model}-members-{person}", whole, subtitle, source, "person", sections, says)
        return layout_members(graph, words, lang)
    shown = one_of("body", body, _all_bodies(reader, model), model) if body else first_body(reader, model)
    if not shown:
        graph = MemberGraph(f"{model}-members", words("chart-title-members", name=title), subtitle, source, "body", (),
                            (words("chart-members-none"),))  # fmt: skip
        return layout_members(graph, words, lang)
    uid = f"{model}/{shown}"
    rows = [row for row in answer.rows if uid in (row["body"] or ())]
    called = names(reader, [uid, *_uids(rows)], lang, hide)
    [about] = reader.rows(_BODY, uid=uid)
    graph = MemberGraph(
        f"{model}-members-{shown}", words("chart-title-members", name=called[uid].text), subtitle, source, "body",
        tuple(_sections(rows, deputies, called, words)), tuple(_says(about, rows, deputies, words)),
    )  # fmt: skip
    return layout_members(graph, words, lang)


def bodies_of(reader: Reader, model: str) -> dict[str, str]:
    """The uids of the bodies that have seats by id, in order."""
    return {str(row["id"]): str(row["uid"]) for row in reader.rows(_BODIES, model=model) if row["seats"]}


def first_body(reader: Reader, model: str) -> str:
    """The id of the body that is shown unless another one is asked for: with most seats among those not too large."""
    rows = [row for row in reader.rows(_BODIES, model=model) if row["seats"]]
    return str(max(rows, key=lambda row: (row["seats"] <= LARGE, row["seats"]))["id"]) if rows else ""


def persons_of(reader: Reader, model: str, hide: Mask = OPEN) -> dict[str, str]:
    """The uids of the persons whose names may be shown by id, in order."""
    rows = reader.rows(_PERSONS, model=model)
    return {str(row["id"]): str(row["uid"]) for row in rows if hide is OPEN or not row["private"]}


def _all_bodies(reader: Reader, model: str) -> list[str]:
    return [str(row["id"]) for row in reader.rows(_BODIES, model=model)]


def _uids(rows: Iterable[Row]) -> Iterable[str]:
    for row in rows:
        for column in ("body", "holder", "represents"):
            yield from row[column] or ()


def _sections(
    rows: Sequence[Row], deputies: Mapping[str, Row], called: Mapping[str, Name], words: Texts
) -> Iterable[Section]:
    """The seats by role; a personal deputy's seat stands beside the seat that it is for."""
    there = {str(row["seat"]): row for row in rows}
    beside = {of: row for seat, row in there.items() for of in deputies[seat]["of"] if of in there and of != seat}
    paired = {str(row["seat"]) for row in beside.values()}
    groups: dict[str, list[Row]] = {role: [] for role in ROLES}
    for row in rows:
        if row["seat"] not in paired:
            groups.setdefault(row["role"] or "not_stated", []).append(row)
    for role, some in groups.items():
        if some:
            sittings: list[Sitting] = []
            for row in some:
                deputy = beside.get(row["seat"])
                first = _seat(row, called, words, deputy is None, deputies[row["seat"]])
                if deputy and deputy["seat"] not in {one.beside.id for one in sittings if one.beside}:
                    second = _seat(deputy, called, words, False, deputies[deputy["seat"]])
                    first = replace(first, beside=second)
                sittings.append(first)
            yield Section(words("chart-members-role", role=_role(role, words), count=len(some)), tuple(sittings))


def _role(role: str, words: Texts) -> str:
    text = words("chart-members-role-not-stated") if role == "not_stated" else words.word(role, "role")
    return text[:1].upper() + text[1:]


def _seat(row: Row, called: Mapping[str, Name], words: Texts, alone: bool, told: Row) -> Sitting:
    holders = row["holder"] or ()
    holding: Holding = "held" if holders else (row["occupancy"] or "not_stated")
    deputy: Deputy = ""
    if alone and row["role"] in OWN_DEPUTIES:
        if told["deputy"] in ("none", "unnamed"):
            deputy = told["deputy"]
        elif told["deputies"] == "pool":
            deputy = "pool"
        elif told["deputies"] == "personal":
            deputy = "not_stated"
    return Sitting(
        id=row["seat"], role=_role(row["role"] or "not_stated", words),
        holder=", ".join(called[uid].text for uid in holders),
        holding="not_stated" if holding == "held" and not holders else holding, certain=row["certain"] is True,
        more=_more(row, called, words), deputy=deputy, href=row["seat"],
    )  # fmt: skip


def _of_person(row: Row, called: Mapping[str, Name], words: Texts) -> Sitting:
    bodies = f" {words('chart-or')} ".join(called[uid].text for uid in row["body"] or ())
    return Sitting(
        id=row["seat"], role=_role(row["role"] or "not_stated", words), body=bodies, certain=row["certain"] is True,
        more=_more(row, called, words), href=row["seat"],
    )  # fmt: skip


def _more(row: Row, called: Mapping[str, Name], words: Texts) -> tuple[str, ...]:
    behalf = ", ".join(called[uid].text for uid in row["represents"] or ())
    return (words("chart-member-represents", name=behalf),) if behalf else ()


def _says(about: Row, rows: Sequence[Row], deputies: Mapping[str, Row], words: Texts) -> Iterable[str]:
    """How many seats, whether they are all told, and what of a chair and of deputies is not."""
    if not rows:
        yield words("chart-members-no-seats")
    else:
        known = about["composition"] if about["composition"] in ("full", "partial") else "not_stated"
        yield words("chart-members-count", count=len(rows), told=known)
    if not any(row["role"] in ("chair", "head") for row in rows) and about["kind"] not in ("county", "municipality"):
        yield words("chart-members-chair", told="absent" if "chair" in about["absent"] else "not_stated")
    if about["deputies"] == "none" or "deputies" in about["absent"]:
        yield words("chart-members-no-deputies")
