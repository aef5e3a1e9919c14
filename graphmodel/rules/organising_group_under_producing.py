"""Rule (a hint): a group of the organising side stands under a body of the producing side."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from graphmodel import graph
from graphmodel.analysis.sharing import once
from graphmodel.store import Reader, Row

HEADER = """
title:
  fi: Järjestäjän ryhmä on tuottajan alaisuudessa
  sv: En grupp för organisering lyder under produktionen
  en: An organising group stands under a producing one
scope:
  fi: järjestäjän puolen toimijoita
  sv: aktörer på anordnarens sida
  en: bodies of the organising side
why:
  fi: Järjestäjä päättää, mitä tuottajalta edellytetään. Jos järjestäjän ryhmä on tuottajan alaisuudessa, tuottaja
    voi ohjata omaa tilaajaansa.
  sv: Anordnaren bestämmer vad som krävs av producenten. Om anordnarens grupp lyder under producenten kan
    producenten styra sin egen beställare.
  en: The organiser decides what is asked of the producer. Where its group stands under the producer, the producer
    may steer those who steer it.
fix:
  fi: Arvioi, onko järjestely tarkoitettu. Jos ei, siirrä ryhmä järjestäjän puolelle; jos on, kirjaa miksi (remarks).
  sv: Bedöm om arrangemanget är avsett. Om inte, flytta gruppen till anordnarens sida; om det är det, anteckna
    varför (remarks).
  en: Consider whether it is meant so. If not, move the group to the organiser's side; if it is, record why (remarks).
fails:
  fi: "{subject}: järjestäjän puolen ryhmä on tuottajan puolen toimijan alaisuudessa ({above})."
  sv: "{subject}: en grupp på anordnarens sida lyder under en aktör på produktionens sida ({above})."
  en: "{subject}: a group of the organising side stands under a body of the producing side ({above})."
silent:
  fi: "{subject}: ei selviä, onko se tuottajan puolen toimijan alaisuudessa ({above})."
  sv: "{subject}: om den lyder under en aktör på produktionens sida framgår inte ({above})."
  en: "{subject}: whether it stands under a body of the producing side is not clear ({above})."
judges: structure
severity: advice
hint: true
about: Body
columns: {above: thing}
"""


def judge(reader: Reader, *, model: str, at: str, law_at: str) -> Iterable[Row]:
    """Bodies of the organising side. The nearest body above whose side is stated decides."""
    del law_at
    bodies = once(reader, ("parents", model, at), lambda: graph.parents(reader, model, at))
    for body, data in graph.nodes(bodies):
        if data["side"] == "organising":
            verdict, above, evidence = _look_up(bodies, body, frozenset({body}))
            yield {
                "subject": body,
                "verdict": verdict if data["certain"] else "cannot_be_said",
                "above": above,
                "evidence": sorted({*evidence, *data["evidence"]}),
            }


def _look_up(bodies: nx.DiGraph[str], body: str, seen: frozenset[str]) -> tuple[str, list[str], list[str]]:
    """The verdict, the bodies that decide it, and the passages of the relations that lead there."""
    if bodies.nodes[body]["on_its_own"]:
        return "holds", [], []
    edges = [(above, data) for _, above, data in bodies.out_edges(body, data=True) if above not in seen]
    sure = [edge for edge in edges if edge[1]["certain"]]
    found: list[tuple[str, list[str], list[str]]] = []
    for above, data in sure or edges:
        about = bodies.nodes[above]
        if about["side"] is None:
            verdict, deciding, evidence = _look_up(bodies, above, seen | {above})
        else:
            verdict = "fails" if about["side"] == "producing" else "holds"
            deciding, evidence = [above], about["evidence"]
        told = verdict if about["certain"] else "cannot_be_said"
        found.append((told, deciding or [above], [*data["evidence"], *evidence]))
    verdicts = {verdict for verdict, _, _ in found}
    if sure and "fails" in verdicts:
        decided = "fails"
    elif len(verdicts) == 1 and (sure or all(data["alternative"] for _, data in edges)):
        decided = verdicts.pop()
    else:
        decided = "cannot_be_said"
    heard = [entry for entry in found if entry[0] == decided] or found
    return (
        decided,
        sorted({one for _, above, _ in heard for one in above}),
        sorted({key for _, _, keys in heard for key in keys}),
    )
