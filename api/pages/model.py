"""A model's page: what stands above every tab, and what each tab shows."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from api.links import Links
from api.pages.tables import Table, answer_table, scene_table
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.overview import Overview, matters
from graphmodel.analysis.veil import Veil
from graphmodel.analysis.views import ask, view, views
from graphmodel.charts.from_model import chart_scene
from graphmodel.charts.svg import render_svg
from graphmodel.layout.scene import Scene
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader

TABS = ("structure", "path", "members", "duties", "views", "sources", "rules")
VIEWS_OF_TAB = {
    "members": ("groups", "who-sits-where", "deputies"),
    "duties": ("duties", "responsibilities", "organisers", "tasks", "functions"),
}
"""The views that a tab shows under one another, as far as they are there."""


@dataclass(frozen=True)
class Picture:
    """A picture inside a page, the same as text, and the query behind it."""

    chart: str
    matter: str | None
    title: str
    svg: Markup
    wide: bool
    table: Table
    query: str


def tabs_of(overview: Overview) -> list[str]:
    """The tabs that have something to show; a catalogue has no bodies and no paths."""
    has = {
        "structure": bool(overview.counts.get("Body")),
        "path": bool(overview.counts.get("Matter")),
        "members": bool(overview.counts.get("Seat") or overview.counts.get("Body")),
        "duties": bool(tab_views("duties")),
    }
    return [tab for tab in TABS if has.get(tab, True)]


def tab_views(tab: str) -> list[str]:
    return [name for name in VIEWS_OF_TAB[tab] if name in views()]


def picture(
    reader: Reader, model: str, chart: str, links: Links, matter: str | None = None, at: str | None = None
) -> Picture:
    """A picture with links, drawn for a page. Raises NotFound for an unknown matter."""
    scene = seen_scene(reader, model, chart, links.lang, matter=matter, at=at)
    svg = render_svg(scene, links=links.thing, embed_font=False, inline=True)
    return Picture(
        chart, matter, scene.title, Markup(svg), scene.width > 900, scene_table(scene, links), view(chart).text
    )  # noqa: S704 - the writer escapes


def seen_scene(
    reader: Reader, model: str, chart: str, lang: Lang, *, matter: str | None = None, at: str | None = None
) -> Scene:
    """The scene of a picture as others than the owner may see it."""
    veil = Veil(reader, model, lang)
    scene = chart_scene(reader, chart, model, lang, at=at, matter=matter, hide=veil.hide)
    return Scene.model_validate(veil.cover(scene.model_dump())) if veil.private else scene


def listed_matters(reader: Reader, model: str, lang: Lang) -> dict[str, Name]:
    """The matters of a model by id, those with a picture first."""
    found = matters(reader, model)
    called = names(reader, found, lang, Veil(reader, model, lang).hide)
    return {uid.partition("/")[2]: called[uid] for uid in found}


def tab_tables(
    reader: Reader, model: str, tab: str, links: Links, at: str | None = None, law_at: str | None = None
) -> list[Table]:
    """The tables of a tab."""
    return [
        answer_table(reader, ask(reader, name, model, at=at, law_at=law_at), links.lang, links)
        for name in tab_views(tab)
    ]
