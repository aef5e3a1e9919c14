"""A model's page: what stands above every tab, and what each tab shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from api.deps import Asked
from api.pages.judging import judge
from api.pages.tables import Table, answer_table, scene_table
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.overview import Overview, overview
from graphmodel.analysis.veil import Veil
from graphmodel.analysis.views import ask, view, views
from graphmodel.charts.from_model import chart_scene, matters
from graphmodel.charts.svg import render_svg
from graphmodel.layout.scene import Scene

TABS = ("structure", "path", "members", "duties", "views", "sources", "rules")
VIEW_OF_PICTURE = {"structure": "structure", "path": "decision-path"}
"""The query behind each picture."""
VIEWS_OF_TAB = {
    "members": ("groups", "who-sits-where", "deputies"),
    "duties": ("duties", "organiser-functions", "task-lists"),
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
        "path": bool(overview.counts.get("Step")),
        "members": bool(overview.counts.get("Seat") or overview.counts.get("Body")),
        "duties": bool(tab_views("duties")),
    }
    return [tab for tab in TABS if has.get(tab, True)]


def tab_views(tab: str) -> list[str]:
    return [name for name in VIEWS_OF_TAB[tab] if name in views()]


def head(asked: Asked, model: str, tab: str) -> dict[str, Any]:
    """What stands above and beside every tab; `tab` is the one asked for, or the first there is. Raises NotFound."""
    found = overview(asked.reader, model, asked.lang)
    tabs = tabs_of(found)
    shown = tab if tab in tabs else tabs[0]
    return {"links": asked.links, "model": found, "tabs": tabs, "tab": shown, "judged": judge(asked, model)}


def picture(asked: Asked, model: str, chart: str, matter: str | None = None) -> Picture:
    """A picture with links, drawn for a page. Raises NotFound for an unknown matter."""
    links, scene = asked.links, seen_scene(asked, model, chart, matter)
    drawn = Markup(render_svg(scene, links=links.thing, embed_font=False, inline=True))  # noqa: S704 - the writer escapes
    return Picture(
        chart,
        matter,
        scene.title,
        drawn,
        scene.width > 900,
        scene_table(scene, links),
        view(VIEW_OF_PICTURE[chart]).text,
    )


def seen_scene(asked: Asked, model: str, chart: str, matter: str | None = None) -> Scene:
    """The scene of a picture as others than the owner may see it. Raises NotFound."""
    veil = Veil(asked.reader, model, asked.lang)
    scene = chart_scene(asked.reader, chart, model, asked.lang, at=asked.at, matter=matter, hide=veil.hide)
    return Scene.model_validate(veil.cover(scene.model_dump())) if veil.private else scene


def listed_matters(asked: Asked, model: str) -> dict[str, Name]:
    """The matters of a model that have steps, by id."""
    found = [str(row["uid"]) for row in matters(asked.reader, model)]
    called = names(asked.reader, found, asked.lang, Veil(asked.reader, model, asked.lang).hide)
    return {uid.partition("/")[2]: called[uid] for uid in found}


def tab_tables(asked: Asked, model: str, tab: str) -> list[Table]:
    """The tables of a tab that have something to tell; the first one if none has."""
    tables = [view_table(asked, model, name) for name in tab_views(tab)]
    return [table for table in tables if table.rows] or tables[:1]


def view_table(asked: Asked, model: str, name: str) -> Table:
    """The answer of one view. Raises NotFound."""
    return answer_table(asked, ask(asked.reader, name, model, at=asked.at, law_at=asked.law_at))
