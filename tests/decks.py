"""Decks for tests: a made-up county, what a deck shows, and edits as people make them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from pptx import Presentation

from graphmodel.charts.pptx import render_pptx
from graphmodel.charts.pptx_marks import marked
from graphmodel.charts.pptx_reading import read_pptx
from graphmodel.charts.returned import Change, changes
from graphmodel.layout.scene import Scene
from graphmodel.layout.structure import BodyBox, ParentLink, StructureGraph, layout_structure
from graphmodel.words import texts

NAMES = (
    "Sosiaali- ja terveyspalvelut", "Kotihoidon palvelukokonaisuus", "Asiakasohjaus ja palvelutarpeen arviointi",
    "Mielenterveys- ja päihdepalvelut", "Pelastuslaitos/varautuminen", "Hyvinvointialueen tarkastuslautakunta",
)  # fmt: skip


def county(bodies: int, per: int = 7) -> Scene:
    """A tree of that many bodies, `per` under each."""
    boxes = tuple(BodyBox(f"m/b{i}", f"{NAMES[i % len(NAMES)]} {i}", "yksikkö") for i in range(bodies))
    links = tuple(ParentLink(f"m/b{i}", f"m/b{(i - 1) // per}") for i in range(1, bodies))
    graph = StructureGraph("m-structure", "Rakenne: Malli", "tilanne 1.1.2024", "Lähde: Päätös 2024", boxes, links)
    return layout_structure(graph, texts("fi"), "fi")


def opened(content: bytes) -> Any:
    return Presentation(io.BytesIO(content))


def saved(deck: Any) -> bytes:
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def boxes(deck: Any) -> Iterator[tuple[int, str, Any]]:
    """(slide, body, shape) of every box."""
    for number, slide in enumerate(deck.slides, 1):
        for shape in slide.shapes:
            found = marked(shape.name)
            if found:
                yield number, found[1], shape


def box(deck: Any, key: str, slide: int | None = None) -> Any:
    return next(shape for number, have, shape in boxes(deck) if have == key and slide in (None, number))


def slide_of(deck: Any, shape: Any) -> Any:
    return next(slide for slide in deck.slides if any(one.shape_id == shape.shape_id and one.name == shape.name
                                                      for one in slide.shapes))  # fmt: skip


def connectors(slide: Any) -> list[Any]:
    return [shape for shape in slide.shapes if shape._element.tag.endswith("}cxnSp")]


def ends(connector: Any) -> tuple[int, int]:
    """Ids of the shapes that it is glued to; 0 where it hangs free."""
    found = [connector._element.find(f".//{{*}}{name}") for name in ("stCxn", "endCxn")]
    return tuple(0 if one is None else int(one.get("id")) for one in found)  # pyright: ignore[reportReturnType]


def above(deck: Any, shape: Any) -> Any:
    """The connector that comes to a box from above."""
    return next(one for one in connectors(slide_of(deck, shape)) if ends(one)[1] == shape.shape_id)


def proposed(content: bytes) -> tuple[Change, ...]:
    return changes(read_pptx(content, "deck.pptx"))


def deck_of(scene: Scene) -> Any:
    return opened(render_pptx(scene))
