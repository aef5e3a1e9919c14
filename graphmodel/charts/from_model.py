"""A stored model -> the scene of one of its pictures: a view asked, names in the picture's language, a layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.veil import Veil
from graphmodel.analysis.views import Answer, ask
from graphmodel.charts.coverage import coverage_scene
from graphmodel.charts.interfaces import interfaces_scene
from graphmodel.charts.members import members_scene
from graphmodel.charts.overlays import Over, overlaid
from graphmodel.charts.params import CHARTS, asked_for
from graphmodel.charts.split import split_scene
from graphmodel.errors import NotFound, UsageError
from graphmodel.findings import Report
from graphmodel.layout.path import PathGraph, PathStep, Taker, layout_path
from graphmodel.layout.scene import Scene
from graphmodel.layout.structure import Area, BodyBox, ParentLink, StructureGraph, layout_structure
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader, Row
from graphmodel.store.regions import require
from graphmodel.words import Texts, texts

__all__ = ["CHARTS", "chart_scene", "matters", "path_scene", "structure_scene", "veiled"]

DRAW: Mapping[str, Callable[..., Scene]] = {
    "coverage": coverage_scene, "split": split_scene, "interfaces": interfaces_scene, "members": members_scene,
}  # fmt: skip


def chart_scene(reader: Reader, chart: str, model: str, lang: Lang, *, at: str | None = None, hide: Mask = OPEN,
                report: Report | None = None, aspect: float | None = None, **params: str | None) -> Scene:  # fmt: skip
    """The scene of a picture by its name; `params` are those of PARAMS.

    `aspect`: the shape that a structure is to have, width to height, as `graphmodel.charts.paper.shape` gives it.

    `report` is that of the model on the day, where it is at hand: the overlay of findings judges anew without it.

    Raises NotFound for an unknown picture, model or value, UsageError for a parameter that the picture does not take.
    """
    given = asked_for(chart, params)
    if chart == "path":
        return path_scene(reader, model, lang, at=at, hide=hide, **given)
    if chart == "structure":
        return structure_scene(reader, model, lang, at=at, hide=hide, report=report, aspect=aspect, **given)
    title, source = _model_name(require(reader, model), lang, hide), _sources(reader, model, lang, hide)
    return DRAW[chart](reader, model, lang, title=title, source=source, at=at, hide=hide, **given)


def structure_scene(
    reader: Reader, model: str, lang: Lang, *, at: str | None = None, hide: Mask = OPEN, overlay: str | None = None,
    since: str | None = None, report: Report | None = None, aspect: float | None = None,
) -> Scene:  # fmt: skip
    """Bodies and who stands under whom, with what the documents leave unsaid, and an overlay if one is asked for."""
    own = require(reader, model)
    answer, strands = ask(reader, "structure", model, at=at), ask(reader, "strands", model, at=at)
    known = names(reader, [*answer.uids(), *strands.uids()], lang, hide)
    words = texts(lang)
    shown = {row["body"] for row in answer.rows}
    graph = StructureGraph(
        id=f"{model}-structure",
        title=words("chart-title-structure", model=_model_name(own, lang, hide)),
        subtitle=words("chart-as-of", date=words.date(at or answer.as_of)),
        source=_sources(reader, model, lang, hide),
        bodies=tuple(_body(row, known, words) for row in answer.rows),
        parents=tuple(link for row in answer.rows for link in _links(row) if link.parent in shown),
        areas=_areas(strands.rows, answer.rows, known),
    )
    over = Over(reader, model, lang, answer.at, hide, since, report)
    return layout_structure(overlaid(graph, over, overlay), words, lang, aspect=aspect)


def veiled(scene: Scene, veil: Veil) -> Scene:
    """The scene as others than the owner may see it: made anew, and judged anew, where there is something to hide."""
    return Scene.model_validate(veil.cover(scene.model_dump())) if veil.private else scene


def path_scene(
    reader: Reader, model: str, lang: Lang, *, matter: str | None = None, at: str | None = None, hide: Mask = OPEN
) -> Scene:
    """The steps of one matter; without a matter, of the first matter of substance. Raises NotFound."""
    own = require(reader, model)
    known_matters = [str(row["id"]) for row in matters(reader, model)]
    if not known_matters:
        raise UsageError(f"{model} tells of no matter with steps, so there is no path to draw.")
    chosen = matter or known_matters[0]
    if chosen not in known_matters:
        raise NotFound("matter", chosen, known_matters, f"{model} has: {', '.join(known_matters)}.")
    answer, bodies = (
        ask(reader, "decision-path", model, at=at, params={"matter": chosen}),
        ask(reader, "structure", model, at=at),
    )
    uid = f"{model}/{chosen}"
    known = names(reader, [uid, *answer.uids(), *bodies.uids()], lang, hide)
    words = texts(lang)
    about = {row["body"]: row for row in bodies.rows}
    graph = PathGraph(
        id=f"{model}-path-{chosen}",
        title=words("chart-title-path", matter=known[uid].text),
        subtitle=f"{_model_name(own, lang, hide)}, {words('chart-as-of', date=words.date(at or answer.as_of))}",
        source=_sources(reader, model, lang, hide),
        steps=tuple(_step(row, answer, known, about, words, hide) for row in answer.rows),
    )
    return layout_path(graph, words, lang)


def matters(reader: Reader, model: str) -> list[Row]:
    """Matters with steps, those of substance first: id, kind, and the names in three languages."""
    return reader.rows(
        "MATCH (m:Matter {model: $model}) WHERE EXISTS { (:Step)-[:STEP_OF]->(m) } "
        "RETURN m.id AS id, m.uid AS uid, m.kind AS kind, m.name_fi AS name_fi, m.name_sv AS name_sv, "
        "m.name_en AS name_en "
        "ORDER BY CASE m.kind WHEN 'substance' THEN 0 ELSE 1 END, COUNT { (:Step)-[:STEP_OF]->(m) } DESC, m.sort",
        model=model,
    )


def _body(row: Row, known: dict[str, Name], words: Texts) -> BodyBox:
    lines: list[str] = []
    if row["plural"]:
        lines.append(words("chart-count", count=row["count"]) if row["count"] else words("chart-count-not-stated"))
    if told := _members(row, words):
        lines.append(told)
    return BodyBox(
        id=row["body"], name=known[row["body"]].text, kind_text=words.word(row["kind"]), existence=row["existence"],
        sublines=tuple(lines), side=row["side"], certainty=row["certainty"], needs_parent=row["needs_parent"],
        identified=row["identified"], plural=row["plural"],
    )  # fmt: skip


def _links(row: Row) -> Iterable[ParentLink]:
    for parent, certainty in zip(row["parents"] or (), row["links"] or (), strict=True):
        yield ParentLink(child=row["body"], parent=parent, certainty=certainty, alternative=bool(row["alternative"]))


def _areas(strands: Sequence[Row], bodies: Sequence[Row], known: dict[str, Name]) -> tuple[Area, ...]:
    """Strands with the bodies that a document lists under them, and with those that lead them or stand above these."""
    above = {row["body"]: row["parents"][0] for row in bodies if row["parents"] and not row["alternative"]}
    listed: dict[str, list[str]] = {row["strand"]: list(row["bodies"] or ()) for row in strands}
    taken = {uid for uids in listed.values() for uid in uids}
    for row in strands:
        for start in (*(row["leader"] or ()), *listed[row["strand"]]):
            uid: str | None = start
            while uid:
                if uid not in taken:
                    listed[row["strand"]].append(uid)
                    taken.add(uid)
                uid = above.pop(uid, None)
    return tuple(
        Area(row["strand"], known[row["strand"]].text, _listed(row["leader"], known), tuple(listed[row["strand"]]))
        for row in strands
        if listed[row["strand"]]
    )


def _listed(uids: list[str] | None, known: dict[str, Name]) -> str | None:
    return ", ".join(known[uid].text for uid in uids) if uids else None


def _step(
    row: Row, answer: Answer, known: dict[str, Name], about: dict[str, Row], words: Texts, hide: Mask
) -> PathStep:
    """Names are hidden here: once its lines are broken, a text can hide them in the breaks."""
    inside = {other["step"] for other in answer.rows}
    takers = tuple(_taker(uid, known, about.get(uid), words) for uid in row["taken_by"] or ())
    final = row["finality"] == "final" and row["status"] != "made"
    unclear = row["one_of"] or not takers or any(not taker.identified for taker in takers)
    return PathStep(
        id=row["step"],
        label=row["number"] and hide(row["number"]),
        actions=tuple(row["actions"] or ()),
        finality=row["finality"],
        optional=row["optional"],
        condition=row["condition"] and hide(row["condition"]),
        status=row["status"],
        takers=takers,
        takers_alternative=row["one_of"],
        decider_open=final and unclear,
        certainty=row["certainty"],
        after=tuple(uid for uid in row["after"] or () if uid in inside),
        join=row["join"] if len(row["after"] or ()) > 1 else None,
    )


def _taker(uid: str, known: dict[str, Name], body: Row | None, words: Texts) -> Taker:
    if body is None:
        return Taker(id=uid, name=known[uid].text)
    silent = words("chart-count-not-stated") if body["plural"] and not body["count"] else ""
    return Taker(id=uid, name=known[uid].text, subline=_members(body, words) or silent, existence=body["existence"],
                 identified=body["identified"], plural=body["plural"])  # fmt: skip


def _members(body: Row, words: Texts) -> str:
    """How many members it has, and how many representatives of the staff beside them."""
    counts = (("chart-members", body["members"]), ("chart-staff", body["staff_representatives"]))
    return ", ".join(words(key, count=count) for key, count in counts if count)


def _model_name(own: Row, lang: Lang, hide: Mask) -> str:
    names = (own.get(f"name_{one}") for one in (lang, "fi", "sv", "en"))
    return hide(str(next(filter(None, names), own["id"])))


def _sources(reader: Reader, model: str, lang: Lang, hide: Mask) -> str:
    uids = [
        row["uid"]
        for row in reader.rows("MATCH (s:Source {model: $model}) RETURN s.uid AS uid ORDER BY s.sort", model=model)
    ]
    known = names(reader, uids, lang, hide)
    listed = "; ".join(known[uid].text for uid in uids)
    return texts(lang)("chart-source", source=listed) if listed else ""
