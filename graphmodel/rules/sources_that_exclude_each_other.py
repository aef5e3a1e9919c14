"""Rule: passages that state values of one property which cannot all be true.

Relations are not compared: where only one may be at a time (RELATIONS.most), a file with two of them is refused
(too-many) unless each is marked as an alternative, and that says already that it is open which of them is right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from graphmodel.dates import days
from graphmodel.model import KINDS
from graphmodel.model.vocabulary import dates_of
from graphmodel.store import Reader, Row

HEADER = """
title:
  fi: Lähteet ovat keskenään ristiriidassa
  sv: Källorna motsäger varandra
  en: Sources exclude each other
scope:
  fi: kohteita, joista sama tieto on esitetty useammin kuin kerran
  sv: element om vilka samma uppgift anges mer än en gång
  en: things of which one property is stated more than once
why:
  fi: Kaksi kohtaa kertoo samasta asiasta eri tavoin, eivätkä molemmat voi olla totta. Malli käyttää yhtä niistä, ja
    väärä valinta leviää kaikkeen muuhun.
  sv: Två ställen uppger olika om samma sak, och båda kan inte stämma. Modellen använder det ena, och ett fel val
    sprider sig till allt annat.
  en: Two passages tell the same thing differently, and cannot both be true. The model uses one of them, and a wrong
    choice spreads to everything else.
fix:
  fi: Lue molemmat kohdat ja selvitä, kumpi pitää paikkansa. Kirjaa oikea arvo ensimmäiseksi ja toisesta huomautus,
    tai merkitse se tulkinnanvaraiseksi (unresolved).
  sv: Läs båda ställena och utred vilket som stämmer. Skriv det rätta värdet först och en anmärkning om det andra,
    eller märk det som tolkningsbart (unresolved).
  en: Read both passages and find out which is right. Put the right value first and a remark on the other, or mark
    it as unresolved.
fails:
  fi: "{subject}: lähteet antavat tietoja, jotka sulkevat toisensa pois: {values}."
  sv: "{subject}: källorna ger uppgifter som utesluter varandra: {values}."
  en: "{subject}: sources state what excludes each other: {values}."
silent:
  fi: "{subject}: lähteiden tiedot eroavat, mutta osa niistä on tulkinnanvaraisia: {values}."
  sv: "{subject}: källornas uppgifter skiljer sig, men en del av dem kan tolkas på flera sätt: {values}."
  en: "{subject}: what sources state differs, but some of it allows several readings: {values}."
judges: record
severity: warning
severity_why:
  fi: Ainakin toinen tieto on väärä, eikä mallista näe kumpi.
  sv: Åtminstone den ena uppgiften är fel, och modellen visar inte vilken.
  en: At least one of the statements is wrong, and the model does not show which.
about: Element
columns: {properties: text, values: word}
"""
_STATED = """
MATCH (n:Element {model: $model})-[:EVIDENCED_BY]->(e:Evidence)
WHERE e.property IS NOT NULL AND e.value IS NOT NULL
RETURN n.uid AS subject, [label IN labels(n) WHERE label <> 'Element'][0] AS label, e.property AS property,
       e.value AS value, e.certainty <> 'unresolved' AS certain, e.uid AS passage
ORDER BY n.sort, property, coalesce(e.line, 0), passage
"""
_DATES = frozenset(name for kind in KINDS.values() for name in dates_of(kind.type))
_VERDICTS = ("holds", "cannot_be_said", "fails")


def judge(reader: Reader, *, model: str, at: str, law_at: str) -> Iterable[Row]:
    """Elements of which some property is stated more than once. A list holds many values that exclude nothing."""
    del at, law_at
    stated: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in reader.rows(_STATED, model=model):
        if row["property"] not in KINDS[row["label"]].lists:
            stated[row["subject"]][row["property"]].append(row)
    for subject, properties in stated.items():
        verdicts = {name: _verdict(name, rows) for name, rows in properties.items() if len(rows) > 1}
        if verdicts:
            worst = max(verdicts.values(), key=_VERDICTS.index)
            apart = [name for name, verdict in verdicts.items() if verdict == worst and worst != "holds"]
            rows = [row for name in apart for row in properties[name]]
            yield {
                "subject": subject,
                "verdict": worst,
                "properties": apart,
                "values": list(dict.fromkeys(row["value"] for row in rows)),
                "evidence": [row["passage"] for row in rows],
            }


def _verdict(name: str, rows: list[Row]) -> str:
    pairs = [(a, b) for a, b in combinations(rows, 2) if _exclude(name, a["value"], b["value"])]
    if not pairs:
        return "holds"
    return "fails" if any(a["certain"] and b["certain"] for a, b in pairs) else "cannot_be_said"


def _exclude(name: str, one: str, other: str) -> bool:
    """Dates exclude each other when they have no day in common: 2018-05 and 2018-05-14 do not."""
    if name not in _DATES:
        return one != other
    first, second = days(one), days(other)
    return first.last < second.first or second.last < first.first
