"""A model's page: what stands above every tab, and what each tab shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast, get_args

from markupsafe import Markup

from api.deps import Asked
from api.pages.judging import Group, Judged, groups, judge
from api.pages.parts import Part, table_of
from api.pages.tables import Table, answer_table, told_columns
from graphmodel.analysis.overview import Overview, overview
from graphmodel.analysis.trace import VIEW as TRACE
from graphmodel.analysis.veil import Veil
from graphmodel.analysis.views import ask, view, view_headers
from graphmodel.charts.canvaspage import is_large
from graphmodel.charts.formats import FORMATS
from graphmodel.charts.from_model import chart_scene, veiled
from graphmodel.charts.png import offered
from graphmodel.charts.svg import legend_svg, render_svg
from graphmodel.findings import RuleCount
from graphmodel.layout.scene import Scene
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import Tab
from graphmodel.rules import Rule, in_order, rules
from graphmodel.store.changes import last_change

Counted = tuple[Rule, RuleCount]
TABS = ("structure", "path", "split", "interfaces", "coverage", *get_args(Tab), "trace", "analyses", "views",
        "sources", "rules")  # fmt: skip
VIEW_OF_PICTURE = {
    "structure": "structure", "path": "decision-path", "split": TRACE, "interfaces": "interfaces", "coverage": TRACE,
    "members": "who-sits-where",
}  # fmt: skip
"""The query behind each picture."""
LEAST_SCALE = 0.75
DENSE_SCALE = 0.9
"""Smaller than this a picture, or one as dense as a table, is not drawn to fit its frame; it scrolls."""

FORMATS_OFFERED = (*(suffix[1:] for suffix in FORMATS), "json")
"""As what a picture can be saved."""
MOST_SENT = 600
"""A structure with more boxes is not inside its page; without scripts it is shown as a file."""


@dataclass(frozen=True)
class Picture:
    """A picture inside a page, the same as text, and the query behind it; `least` is its smallest width, in pixels.

    `sizes` are those in which it can be had as PNG; a `large` one is drawn on a canvas where scripts run, with the
    `legend` beside it. `svg` is None where it is too large for a page, `part` is which rows the table has.
    """

    chart: str
    params: dict[str, str]
    title: str
    svg: Markup | None
    large: bool
    legend: list[tuple[Markup, str]]
    source: str
    least: int
    sizes: list[tuple[int, int]]
    table: Table
    part: Part | None
    query: str


def tabs_of(overview: Overview) -> list[str]:
    """The tabs that have something to show; a catalogue has no bodies and no paths."""
    has = {
        "structure": bool(overview.counts.get("Body")),
        "path": bool(overview.counts.get("Step")),
        "members": bool(overview.counts.get("Seat") or overview.counts.get("Body")),
        "split": bool(overview.covered),
        "interfaces": overview.kind != "catalogue",
        "coverage": bool(overview.covered),
        "trace": bool(overview.covered),
        "analyses": overview.kind != "catalogue",
    }
    return [tab for tab in TABS if has.get(tab, True)]


def tab_views(tab: str) -> list[str]:
    """The views that say of themselves that they stand on a tab, in their order there."""
    placed = ((header.tabs.get(cast("Tab", tab)), name) for name, header in view_headers().items())
    return [name for _, name in sorted((place, name) for place, name in placed if place is not None)]


def head(asked: Asked, model: str, tab: str) -> dict[str, Any]:
    """What stands above and beside every tab; `tab` is the one asked for, or the first there is. Raises NotFound."""
    found = overview(asked.reader, model, asked.lang)
    tabs = tabs_of(found)
    shown = tab if tab in tabs else tabs[0]
    return {"links": asked.links, "model": found, "tabs": tabs, "tab": shown, "judged": judge(asked, model)}


def picture(
    asked: Asked, model: str, chart: str, params: Mapping[str, str], rows: Mapping[str, str] | None = None
) -> Picture:
    """A picture with links, drawn for a page; `rows` says which rows of a long table are asked for.

    Raises NotFound for an unknown value of a parameter.
    """
    links, scene = asked.links, seen_scene(asked, model, chart, **params)
    large, drawn = is_large(scene), None
    if not large or len(scene.boxes) <= MOST_SENT:
        drawn = Markup(render_svg(scene, links=links.thing, embed_font=False, inline=True))  # noqa: S704 - the writer escapes
    table, part = table_of(scene, links, rows or {})
    legend = [(Markup(legend_svg(one)), one.meaning) for one in scene.footer.samples if large]  # noqa: S704
    return Picture(
        chart,
        dict(params),
        scene.title,
        drawn,
        large,
        legend,
        scene.source,
        round(scene.width * (DENSE_SCALE if chart == "coverage" else LEAST_SCALE)),
        offered(scene),
        table,
        part,
        view(VIEW_OF_PICTURE[chart]).text,
    )


def seen_scene(
    asked: Asked, model: str, chart: str, aspect: float | None = None, /, *, matter: str | None = None,
    **params: str | None,
) -> Scene:  # fmt: skip
    """The scene of a picture as others than the owner may see it. Raises NotFound."""
    given = {"matter": matter, **params}

    def made() -> Scene:
        veil = Veil(asked.reader, model, asked.lang)
        report = judge(asked, model).report if params.get("overlay") == "findings" else None
        scene = chart_scene(
            asked.reader, chart, model, asked.lang, at=asked.at, hide=veil.hide, report=report, aspect=aspect, **given
        )
        return veiled(scene, veil)

    key = model, chart, asked.lang, asked.at, asked.law_at, aspect, tuple(sorted(given.items()))
    return asked.memory.scenes.get(last_change(asked.reader), key, made)


def tab_tables(asked: Asked, model: str, tab: str) -> list[Table]:
    """The tables of a tab that have something to tell; the first one if none has."""
    tables = [view_table(asked, model, name) for name in tab_views(tab)]
    return [table for table in tables if table.rows] or tables[:1]


def view_table(asked: Asked, model: str, name: str, params: Mapping[str, str] | None = None) -> Table:
    """The answer of one view. Raises NotFound for an unknown view or parameter."""
    answer = ask(asked.reader, name, model, at=asked.at, law_at=asked.law_at, params=params)
    return told_columns(answer_table(asked, answer))


def listed_rules(judged: Judged, lang: Lang) -> tuple[list[Counted], list[Counted]]:
    """The rules with their counts, by title: those that judge something in the model, and those that do not."""
    told = {one.rule: one for one in judged.report.rules}
    listed = [(one, told[one.name]) for one in in_order(rules(), lang) if one.name in told]
    judging = [row for row in listed if row[1].judgements]
    return judging, [row for row in listed if row not in judging]


def empty_views(asked: Asked, model: str) -> set[str]:
    """The views that have no row to show; one that must be told a parameter is not among them."""
    asking_nothing = (
        name for name, header in view_headers().items() if not any(one.required for one in header.params.values())
    )
    return {
        name for name in asking_nothing if not ask(asked.reader, name, model, at=asked.at, law_at=asked.law_at).rows
    }


def findings_near(asked: Asked, model: str, matter: str, judged: Judged) -> tuple[list[Group], list[Group]]:
    """The findings about the steps and bodies of a matter's path, and all others."""
    path = ask(asked.reader, "decision-path", model, at=asked.at, law_at=asked.law_at, params={"matter": matter})
    own = {f"{model}/{matter}", *(str(row["step"]) for row in path.rows)}
    of_path = own | set(path.uids())
    near = [one for one in judged.report.findings if one.subject in of_path]
    far = [one for one in judged.report.findings if one.subject not in of_path]
    first, rest = (
        list(groups(judged.report.model_copy(update={"findings": tuple(found)}), asked.lang)) for found in (near, far)
    )
    return sorted(first, key=lambda one: ("✕▲?".index(one.sign), one.findings[0].subject not in own)), rest
