"""A scene as a PowerPoint deck: native shapes, connectors glued at both ends, type of at least nine points.

A structure is an overview and a slide for each branch that has no room there; a path is its picture; coverage is its
table.
"""

from __future__ import annotations

from graphmodel.charts.drawn import DrawnBox
from graphmodel.charts.formats import Options
from graphmodel.charts.pptx_deck import open_deck
from graphmodel.charts.pptx_marks import Record, packed
from graphmodel.charts.pptx_saving import saved
from graphmodel.layout.scene import Scene
from graphmodel.layout.words import Words
from graphmodel.words import texts


def render_pptx(scene: Scene, words: Words | None = None, options: Options | None = None) -> bytes:
    """The deck; the same bytes for the same scene. Raises InputError for a template that is none."""
    options, words = options or Options(), words or texts(scene.lang)
    deck = open_deck(scene, words, options.template)
    slides: list[tuple[DrawnBox, ...]] = []
    if scene.kind == "structure":
        from graphmodel.charts.pptx_structure import draw_structure

        slides = draw_structure(deck, options.told or {})
    elif scene.kind == "path":
        from graphmodel.charts.pptx_path import draw_path

        draw_path(deck, options.told or {})
    else:
        from graphmodel.charts.pptx_table import draw_table

        draw_table(deck)
    for sheet in deck.sheets:
        deck.foot(sheet, len(deck.sheets))
    model = next((box.href.partition("/")[0] for box in scene.boxes if box.href), scene.id.partition("-")[0])
    return saved(deck, packed(Record(model, scene.kind, scene.lang, options.at, tuple(slides))))
