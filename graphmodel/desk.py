"""What is done at a notebook or in a script: open a store, load models, judge, ask, draw.

What the answers show is what the web pages show: the names of private persons are replaced by their seats.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from graphmodel import store as stores
from graphmodel.analysis import analyses, views
from graphmodel.analysis.result import Result
from graphmodel.analysis.telling_results import ToldResult, told_result
from graphmodel.analysis.veil import Veil
from graphmodel.analysis.views import ToldTable
from graphmodel.charts import Picture
from graphmodel.charts.from_model import chart_scene, veiled
from graphmodel.errors import NotFound
from graphmodel.findings import Report
from graphmodel.loading import load_paths
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import shipped
from graphmodel.rules import proven, rulebook, run
from graphmodel.store import Row, Store
from graphmodel.words import texts


def open_store(address: str | None = None) -> Store:
    """The store that the command line takes, too: an address, else GRAPHMODEL_STORE, else the nearest .graphmodel.

    The account on a server comes from GRAPHMODEL_USER and GRAPHMODEL_PASSWORD. Raises StoreError or UsageError.
    """
    named = address or os.environ.get("GRAPHMODEL_STORE") or None
    user, password = os.environ.get("GRAPHMODEL_USER"), os.environ.get("GRAPHMODEL_PASSWORD")
    return stores.open_store(named, user=user, password=password)


def load(store: Store, *models: str | Path) -> list[Row]:
    """Replace models in the store, all of them or none: files, folders, or names of models that come with graphmodel.

    Returns {"model", "nodes", "relations"} for each. Raises FileProblems before anything is changed.
    """
    return load_paths(store, [_place(Path(model)) for model in models])


def check(store: Store, model: str, *, rules: str | Path | None = None, only: str | Sequence[str] = (),
          lang: Lang = "en", at: str | None = None, law_at: str | None = None) -> Report:  # fmt: skip
    """Judge a model by the rules that come with graphmodel and those of a folder of one's own, or by `only` some."""
    names = [only] if isinstance(only, str) else only
    book = rulebook(Path(rules) if rules else None).only(names)
    book = proven(book, store.read, model, at, law_at).only(names)
    with store.read() as reader:
        veil = Veil(reader, model, lang)
        report = run(reader, model, engine=store.engine, lang=lang, at=at, law_at=law_at, hide=veil.hide, book=book)
        kept = {"headings": report.headings, "lang": lang}
        return Report.model_validate(veil.cover(report.model_dump())).model_copy(update=kept)


def ask(store: Store, view: str, model: str, *, lang: Lang = "en", at: str | None = None, **params: Any) -> ToldTable:
    """The answer of a view, in words. Raises NotFound with the nearest names."""
    with store.read() as reader:
        answer = views.ask(reader, view, model, at=at, params=params)
        return views.told(reader, answer, lang, Veil(reader, model, lang).hide)


def analyse(store: Store, analysis: str, model: str, *about: str, lang: Lang = "en", at: str | None = None,
            law_at: str | None = None, **params: Any) -> ToldResult:  # fmt: skip
    """What an analysis finds in a model, or of what is named: graphmodel.analysis.analyses.ANALYSES names them."""
    with store.read() as reader:
        veil = Veil(reader, model, lang)
        found = analyses.analyse(reader, analysis, model, about, at=at, law_at=law_at, params=params)
        seen = Result.model_validate(veil.cover(found.model_dump()))
        return told_result(reader, seen, lang, veil.hide)


def draw(store: Store, picture: str, model: str, *, lang: Lang = "en", at: str | None = None,
         aspect: float | None = None, **params: Any) -> Picture:  # fmt: skip
    """A picture of a model: graphmodel.charts.params.PARAMS names the pictures and what each may be asked for.

    `aspect`: the shape that a structure is to have, width to height: 0.8 to stand upright, 2.2 for a wide page.
    """
    with store.read() as reader:
        veil = Veil(reader, model, lang)
        scene = chart_scene(reader, picture, model, lang, at=at, hide=veil.hide, aspect=aspect, **params)
        return Picture(veiled(scene, veil), texts(lang))


def _place(path: Path) -> Path:
    """The path, or the model of that name that comes with graphmodel."""
    own = {folder.name: folder for folder in shipped("data").iterdir() if (folder / "model.yaml").is_file()}
    if not path.exists() and str(path) not in own:
        raise NotFound("file or folder", str(path), own, f"These come with graphmodel: {', '.join(sorted(own))}.")
    return path if path.exists() else own[str(path)]
