"""Rule: a preliminary decision that no final one follows."""

from __future__ import annotations

from collections.abc import Iterable

from graphmodel import graph
from graphmodel.analysis.claims import told
from graphmodel.store import Reader, Row

HEADER = """
title:
  fi: Alustavaa päätöstä ei vahvisteta
  sv: Ett preliminärt beslut bekräftas inte
  en: A preliminary decision is never confirmed
scope:
  fi: asiakysymysten alustavia päätöksiä
  sv: preliminära beslut i sakfrågor
  en: preliminary decisions on matters of substance
why:
  fi: Alustava päätös sitoo vasta, kun se vahvistetaan. Jos vahvistavaa vaihetta ei ole, alustavasta tulee
    huomaamatta lopullinen.
  sv: Ett preliminärt beslut binder först när det har bekräftats. Utan ett bekräftande skede blir det preliminära
    obemärkt slutligt.
  en: A preliminary decision binds only when it is confirmed. With no confirming step, what was preliminary becomes
    final unnoticed.
fix:
  fi: Lisää vaihe, jossa asia päätetään lopullisesti, ja kirjaa sen paikka polussa (after).
  sv: Lägg till det skede där ärendet avgörs slutligt och anteckna dess plats på vägen (after).
  en: Add the step in which the matter is decided finally, and record its place in the path (after).
fails:
  fi: "{subject} ({matter}): alustavan päätöksen jälkeen ei tule lopullista päätöstä, vaikka malli kertoo polun
    kokonaan."
  sv: "{subject} ({matter}): det preliminära beslutet följs inte av ett slutligt, trots att modellen anger hela
    vägen."
  en: "{subject} ({matter}): no final decision follows the preliminary one, although the model tells the whole path."
silent:
  fi: "{subject} ({matter}): alustavan päätöksen vahvistamista ei mainita."
  sv: "{subject} ({matter}): hur det preliminära beslutet bekräftas anges inte."
  en: "{subject} ({matter}): how the preliminary decision is confirmed is not stated."
also:
  order:
    fi: "{subject} ({matter}): lopullinen päätös on, mutta ei ole varmaa, että se tulee alustavan jälkeen."
    sv: "{subject} ({matter}): det finns ett slutligt beslut, men det är osäkert om det följer på det preliminära."
    en: "{subject} ({matter}): there is a final decision, but it is uncertain whether it follows the preliminary one."
judges: structure
severity: warning
severity_why:
  fi: Polku voi olla kesken; virheeksi asia muuttuu vasta, jos alustavaa päätöstä noudatetaan lopullisena.
  sv: Vägen kan vara ofullständig; ett fel blir det först om det preliminära beslutet följs som slutligt.
  en: The path may be unfinished; it becomes an error only when the preliminary decision is followed as if final.
about: Step
columns: {matter: thing}
"""


def judge(reader: Reader, *, model: str, at: str, law_at: str) -> Iterable[Row]:
    """Preliminary steps of matters of substance."""
    del law_at
    steps = graph.paths(reader, model)
    certain, whole = graph.certain_only(steps), told(reader, model, "paths", at)
    for step, data in graph.nodes(steps):
        if data["finality"] != "preliminary" or data["kind"] != "substance":
            continue
        matter: str = data["matter"]
        final = {
            one: about
            for one, about in graph.nodes(steps)
            if about["matter"] == matter and about["finality"] == "final"
        }
        settled = {one for one, about in final.items() if about["certain"] and not about["optional"]}
        if settled & graph.beyond(certain, step):
            verdict = "holds"
        elif final.keys() & graph.beyond(steps, step) or not (whole.of(matter) and data["certain"]):
            verdict = "cannot_be_said"
        else:
            verdict = "fails"
        yield {
            "subject": step,
            "verdict": verdict,
            "says": "order" if final and verdict == "cannot_be_said" else None,
            "matter": matter,
        }
