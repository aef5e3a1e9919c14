"""Rule (a hint): the same person or group is on both sides of the split into organising and producing."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from graphmodel import graph
from graphmodel.analysis.claims import told
from graphmodel.analysis.sharing import once
from graphmodel.store import Reader, Row

HEADER = """
title:
  fi: Sama henkilö tai ryhmä on järjestäjän ja tuottajan puolella
  sv: Samma person eller grupp står på både anordnarens och producentens sida
  en: The same person or group is on both sides of the split
scope:
  fi: henkilöitä, ryhmiä ja muita toimijoita järjestäjän tai tuottajan puolella
  sv: personer, grupper och andra aktörer på anordnarens eller producentens sida
  en: persons, groups and other bodies on the organising or the producing side
why:
  fi: Kun sama henkilö tai ryhmä on molemmilla puolilla, se voi asettaa vaatimuksia itselleen. Se on laillista,
    mutta hyvä tietää.
  sv: När samma person eller grupp står på båda sidor kan den ställa krav på sig själv. Det är lagligt men bra att
    veta.
  en: Where the same person or group stands on both sides, it may set requirements for itself. That is lawful, but
    good to know.
fix:
  fi: Arvioi, voiko rooleista syntyä jääviyttä tai ristiriitaa. Jos järjestely on tarkoitettu, kirjaa miksi (remarks).
  sv: Bedöm om rollerna kan leda till jäv eller intressekonflikt. Om arrangemanget är avsett, anteckna varför
    (remarks).
  en: Consider whether the roles may conflict or disqualify. If it is meant so, record why (remarks).
fails:
  fi: "{subject} on sekä järjestäjän että tuottajan puolella ({bodies})."
  sv: "{subject} står både på anordnarens och på producentens sida ({bodies})."
  en: "{subject} is on both the organising and the producing side ({bodies})."
silent:
  fi: "{subject}: kaikkia paikkoja ei mainita, joten toisella puolella olemista ei voida todeta ({bodies})."
  sv: "{subject}: alla platser anges inte, så om den även står på den andra sidan framgår inte ({bodies})."
  en: "{subject}: not all seats are told, so whether it is on the other side too is not known ({bodies})."
also:
  uncertain:
    fi: "{subject} on mahdollisesti sekä järjestäjän että tuottajan puolella, mutta tieto on epävarma ({bodies})."
    sv: "{subject} står möjligen både på anordnarens och på producentens sida, men uppgiften är osäker ({bodies})."
    en: "{subject} is perhaps on both the organising and the producing side, but this is uncertain ({bodies})."
judges: structure
severity: advice
hint: true
about: Element
columns: {bodies: thing}
"""
_BOTH = {"organising", "producing"}


def judge(reader: Reader, *, model: str, at: str, law_at: str) -> Iterable[Row]:
    """Whoever sits in a body with a side, and groups that have a side themselves."""
    del law_at
    bodies, seats = (
        once(reader, ("parents", model, at), lambda: graph.parents(reader, model, at)),
        graph.seats(reader, model, at),
    )
    sure, same = graph.certain_only(seats), graph.possibly_same(reader, model)
    complete = told(reader, model, "holders", at)
    sided = {body for body, data in graph.nodes(bodies) if data["side"]}
    groups = {body for body in sided if bodies.nodes[body]["is_group"]}
    holders = {node for node, data in graph.nodes(seats) if data.get("holds") and graph.beyond(seats, node) & sided}
    for subject in sorted(groups | holders):
        certain = {body for body in _places(sure, subject, groups) if body in sided and bodies.nodes[body]["certain"]}
        possible = _places(seats, subject, groups) & sided
        for twin in nx.node_connected_component(same, subject) if subject in same else ():
            possible |= _places(seats, twin, groups) & sided
        says = None
        if _sides(bodies, certain, subject) >= _BOTH:
            verdict = "fails"
        elif _sides(bodies, possible, subject) >= _BOTH:
            verdict, says = "cannot_be_said", "uncertain"
        elif complete.of(subject):
            verdict = "holds"
        else:
            verdict = "cannot_be_said"
        yield {
            "subject": subject,
            "verdict": verdict,
            "says": says,
            "bodies": sorted(certain if verdict == "fails" else possible),
            "evidence": sorted(
                {
                    *_passages(seats, subject, possible),
                    *(key for one in possible for key in bodies.nodes[one]["evidence"]),
                }
            ),
        }


def _places(seats: nx.DiGraph[str], who: str, groups: set[str]) -> set[str]:
    """The bodies in which somebody sits; a group with a side is a place of its own."""
    return graph.beyond(seats, who) | ({who} & groups)


def _sides(bodies: nx.DiGraph[str], places: set[str], subject: str) -> set[str]:
    """A body on both sides says so of itself, not of everybody who sits in it."""
    found: set[str] = set()
    for place in places:
        side = bodies.nodes[place]["side"]
        found |= (_BOTH if place == subject else set()) if side == "both" else {side}
    return found


def _passages(seats: nx.DiGraph[str], subject: str, places: set[str]) -> list[str]:
    """The passages of the relations on the ways from the subject to these places."""
    if subject not in seats:
        return []
    reached = graph.beyond(seats, subject) | {subject}
    ways = seats.subgraph({node for node in reached if node in places or graph.beyond(seats, node) & places})
    return sorted({key for _, _, data in ways.edges(data=True) for key in data["evidence"]})
