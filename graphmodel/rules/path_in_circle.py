"""Rule: the steps of a matter wait for each other in a circle."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from graphmodel import graph
from graphmodel.store import Reader, Row

HEADER = """
title:
  fi: Päätöspolku kulkee kehää
  sv: Beslutsvägen går i cirkel
  en: A path goes in a circle
scope:
  fi: asiakysymyksiä, joilla on vaiheita
  sv: sakfrågor som har skeden
  en: matters of substance that have steps
why:
  fi: Kun vaiheet odottavat toisiaan kehässä, yhtäkään niistä ei voi aloittaa eikä asia etene koskaan päätökseen.
  sv: När skeden väntar på varandra i en cirkel kan inget av dem inledas, och ärendet når aldrig ett beslut.
  en: When steps wait for each other in a circle, none of them can begin, and the matter never reaches a decision.
fix:
  fi: Tarkista vaiheiden järjestys (after) ja poista se suhde, joka ei pidä paikkaansa. Jos asia palautetaan, kirjaa
    uusi kierros omina vaiheinaan.
  sv: Kontrollera skedenas ordning (after) och ta bort den relation som inte stämmer. Om ärendet återremitteras,
    anteckna den nya omgången som egna skeden.
  en: Check the order of the steps (after) and remove the relation that is wrong. If the matter is sent back, record
    the new round as steps of its own.
fails:
  fi: "{subject}: vaiheet odottavat toisiaan kehässä: {steps}."
  sv: "{subject}: skedena väntar på varandra i en cirkel: {steps}."
  en: "{subject}: the steps wait for each other in a circle: {steps}."
silent:
  fi: "{subject}: vaiheiden järjestys on osin epävarma, ja jokin lukutapa kulkee kehää: {steps}."
  sv: "{subject}: skedenas ordning är delvis osäker, och enligt en läsning går vägen i cirkel: {steps}."
  en: "{subject}: the order of the steps is partly uncertain, and on some reading goes in a circle: {steps}."
judges: structure
severity: error
severity_why:
  fi: Kehässä olevaa polkua ei voi kulkea.
  sv: En väg som går i cirkel kan inte följas.
  en: A path in a circle cannot be walked.
about: Matter
columns: {steps: thing}
"""


def judge(reader: Reader, *, model: str, at: str, law_at: str) -> Iterable[Row]:
    """Matters of substance that have steps."""
    del at, law_at  # the order of steps has no interval
    steps = graph.paths(reader, model)
    certain, possible = _circles(graph.certain_only(steps)), _circles(steps)
    matters: dict[str, list[str]] = {}
    for step, data in graph.nodes(steps):
        if data["kind"] == "substance":
            matters.setdefault(data["matter"], []).append(step)
    for matter, own in matters.items():
        sure = next((certain[one] for one in own if one in certain), None)
        circle = sure or next((possible[one] for one in own if one in possible), None) or []
        yield {
            "subject": matter,
            "verdict": "fails" if sure else "cannot_be_said" if circle else "holds",
            "steps": [step for step, _ in circle],
            "evidence": sorted({key for edge in circle for key in steps.edges[edge]["evidence"]}),
        }


def _circles(steps: nx.DiGraph[str]) -> dict[str, list[tuple[str, str]]]:
    """Step -> the edges of a circle among the steps that it is tied up with."""
    found: dict[str, list[tuple[str, str]]] = {}
    for knot in nx.strongly_connected_components(steps):
        first = min(knot)
        if len(knot) > 1 or steps.has_edge(first, first):
            ordered: nx.DiGraph[str] = nx.DiGraph(sorted(steps.subgraph(knot).edges))
            found |= dict.fromkeys(knot, graph.circle(ordered, first))
    return found
