"""Rule: most members of a county board must be others than employees of the county or of what it controls."""

from __future__ import annotations

from collections.abc import Iterable

from graphmodel.analysis.binding import bound
from graphmodel.analysis.offices import MEMBERS, NOT, SURE, Offices, offices
from graphmodel.store import Reader, Row

HEADER = """
title:
  fi: Aluehallituksen enemmistö on hyvinvointialueen palveluksessa
  sv: Majoriteten i välfärdsområdesstyrelsen är anställd hos välfärdsområdet
  en: The majority of the county board is employed by the county
scope:
  fi: aluehallituksia
  sv: välfärdsområdesstyrelser
  en: county boards
why:
  fi: Aluehallitus johtaa hyvinvointialuetta ja valvoo sen etua työnantajana. Siksi enemmistön on oltava muita kuin
    hyvinvointialueen ja sen määräysvallassa olevien yhteisöjen palveluksessa olevia.
  sv: Välfärdsområdesstyrelsen leder välfärdsområdet och bevakar dess intressen som arbetsgivare. Därför ska majoriteten
    vara andra än anställda hos välfärdsområdet och de sammanslutningar där det har bestämmande inflytande.
  en: The board leads the county and looks after its interests as an employer. So most members must be others than
    employees of the county and of the entities that it controls.
fix:
  fi: Valitse aluehallitukseen muita kuin palveluksessa olevia. Jos virat tai niiden haltijat on merkitty väärin, korjaa
    ne (post, holder).
  sv: Välj andra än anställda till styrelsen. Om tjänsterna eller deras innehavare är felaktigt antecknade, rätta dem
    (post, holder).
  en: Choose others than employees for the board. If posts or their holders are recorded wrongly, correct them (post,
    holder).
fails:
  fi: "{subject}: jäseniä on {members}, joista hyvinvointialueen tai sen määräysvallassa olevan yhteisön tai säätiön
    palveluksessa {count}, vaikka enemmistön on oltava muita ({norm})."
  sv: "{subject}: av ledamöterna ({members}) är {count} anställda hos välfärdsområdet eller hos en sammanslutning eller
    stiftelse där det har bestämmande inflytande, fastän majoriteten ska vara andra ({norm})."
  en: "{subject}: of the members ({members}), {count} are employed by the county or by an entity that it controls,
    although the majority must be others ({norm})."
silent:
  fi: "{subject}: ei voida todeta, onko jäsenten enemmistö muita kuin hyvinvointialueen tai sen määräysvallassa olevan
    yhteisön tai säätiön palveluksessa olevia ({norm})."
  sv: "{subject}: om majoriteten av ledamöterna är andra än anställda hos välfärdsområdet eller hos en sammanslutning
    eller stiftelse där det har bestämmande inflytande kan inte avgöras ({norm})."
  en: "{subject}: whether most members are others than employees of the county or of an entity that it controls cannot
    be said ({norm})."
judges: structure
severity: provision
about: Body
columns: {count: number, members: number, seats: thing}
provisions: [fi-law/611-2021-78-3]
"""


def judge(reader: Reader, *, model: str, at: str, law_at: str, provisions: list[str]) -> Iterable[Row]:
    """County boards that are there for certain; deputies are not counted, and an empty seat is no member."""
    known = offices(reader, model, at)
    for norm, forms in bound(reader, provisions, law_at).items():
        for legal_person in known.legal_persons(forms):
            for organ in known.organs(legal_person):
                if known.bodies[organ]["statutory_role"] == "board":
                    yield {"subject": organ, "norm": norm, **_counted(known, legal_person, organ)}


def _counted(known: Offices, legal_person: str, organ: str) -> Row:
    entities = known.controlled(legal_person)
    posts_told = all(map(known.posts_told.of, (legal_person, *entities)))
    whole = known.composed(organ, legal_person, MEMBERS)
    possible, employed, others, there = 0, list[str](), 0, 0
    for seat, sits in known.seats_in(organ, MEMBERS).items():
        if known.vacant(seat):
            continue
        possible += 1
        there += sits == SURE
        persons = known.holders[seat]
        ties = [min(sure, _employed(known, person, legal_person, entities)) for person, sure in persons.items()]
        if sits == SURE and SURE in ties:
            employed.append(seat)
        elif SURE in persons.values() and posts_told and not any(ties):
            others += sits == SURE
    # The answer is certain where it is the same for every number of members that is possible.
    fails = whole and there > 0 and 2 * len(employed) >= possible
    holds = whole and 2 * others > possible
    return {
        "verdict": "fails" if fails else "holds" if holds else "cannot_be_said",
        "count": len(employed),
        "members": possible,
        "seats": sorted(employed, key=known.sort),
    }


def _employed(known: Offices, person: str, legal_person: str, entities: dict[str, int]) -> int:
    employers = {legal_person: SURE, **entities}
    return max((min(sure, known.employed(person, employer)) for employer, sure in employers.items()), default=NOT)
