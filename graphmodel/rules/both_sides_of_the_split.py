"""Rule (a hint): the same person or group is on both sides of the split into organising and producing."""

from __future__ import annotations

from collections.abc import Iterable

from graphmodel.analysis.sides import standing
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


def judge(reader: Reader, *, model: str, at: str, law_at: str) -> Iterable[Row]:
    """Whoever sits in a body with a side, and groups that have a side themselves."""
    del law_at
    return standing(reader, model, at)
