"""Rule: who leads a staff organisation or negotiates for it is not eligible for certain organs (611/2021, 78-80 §)."""

from __future__ import annotations

from collections.abc import Iterable

from graphmodel.analysis.binding import bound
from graphmodel.analysis.offices import DEPUTIES, MEMBERS, NOT, PERHAPS, SURE, Offices, offices
from graphmodel.store import Reader, Row

HEADER = """
title:
  fi: Henkilöstöjärjestön puheenjohtaja tai neuvottelija on toimielimessä, johon hän ei ole vaalikelpoinen
  sv: En personalorganisations ordförande eller förhandlare sitter i ett organ utan att vara valbar
  en: The chair or negotiator of a staff organisation sits in a body without being eligible for it
scope:
  fi: aluehallituksia, tarkastuslautakuntia ja pääasiallisesti henkilöstöasioita hoitavia toimielimiä
  sv: välfärdsområdesstyrelser, revisionsnämnder och organ som huvudsakligen sköter personalfrågor
  en: county boards, audit committees and bodies that mainly handle personnel matters
why:
  fi: Henkilöstöjärjestön hallituksen puheenjohtaja ja sen neuvottelija valvovat henkilöstön etua työnantajaa vastassa.
    Samalla he eivät voi päättää työnantajan puolesta.
  sv: Ordföranden i en personalorganisations styrelse och dess förhandlare bevakar personalens intressen gentemot
    arbetsgivaren. De kan inte samtidigt besluta för arbetsgivaren.
  en: The chair of the board of a staff organisation and its negotiator look after the interests of the staff against
    the employer. They cannot decide for the employer as well.
fix:
  fi: Valitse toimielimeen toinen henkilö. Jos tehtävä järjestössä tai sen ajat on merkitty väärin, korjaa ne (role,
    holder). Järjestön tavallinen jäsen tai luottamusmies on vaalikelpoinen.
  sv: Välj en annan person till organet. Om uppdraget i organisationen eller dess tider är felaktigt antecknade, rätta
    dem (role, holder). En vanlig medlem eller en förtroendeman är valbar.
  en: Choose somebody else for the body. If the role in the organisation or its dates are recorded wrongly, correct
    them (role, holder). An ordinary member or a shop steward is eligible.
fails:
  fi: "{subject}: jäsen tai varajäsen johtaa samaan aikaan henkilöstöjärjestöä tai neuvottelee sen puolesta: {others}
    ({norm})."
  sv: "{subject}: en ledamot eller ersättare leder samtidigt en personalorganisation eller förhandlar för den: {others}
    ({norm})."
  en: "{subject}: a member or deputy member leads a staff organisation or negotiates for it at the same time: {others}
    ({norm})."
silent:
  fi: "{subject}: ei voida todeta, johtaako joku jäsenistä henkilöstöjärjestöä tai neuvotteleeko joku sen puolesta
    ({norm})."
  sv: "{subject}: om någon av ledamöterna leder en personalorganisation eller förhandlar för den kan inte avgöras
    ({norm})."
  en: "{subject}: whether any of the members leads a staff organisation or negotiates for it cannot be said ({norm})."
also:
  perhaps:
    fi: "{subject}: on epävarmaa, tekeekö tehtävä henkilöstöjärjestössä jäsenen tai varajäsenen vaalikelvottomaksi:
      {others} ({norm})."
    sv: "{subject}: det är osäkert om ett uppdrag i en personalorganisation gör att en ledamot eller ersättare inte är
      valbar: {others} ({norm})."
    en: "{subject}: it is uncertain whether a role in a staff organisation makes a member or deputy member ineligible:
      {others} ({norm})."
judges: structure
severity: provision
about: Body
columns: {seats: thing, others: thing, organisations: thing}
provisions: [fi-law/611-2021-78-2, fi-law/611-2021-79-2, fi-law/611-2021-80-1-4]
"""
_ROLES = MEMBERS + DEPUTIES
_GOVERNING = ("board", "management_board")


def judge(reader: Reader, *, model: str, at: str, law_at: str, provisions: list[str]) -> Iterable[Row]:
    """Organs that are there for certain, of legal persons that the provision binds."""
    forms = bound(reader, provisions, law_at)
    known = offices(reader, model, at)
    for legal_person in known.legal_persons({form for bound_forms in forms.values() for form in bound_forms}):
        bargaining = _Bargaining(known, legal_person)
        for organ in known.organs(legal_person):
            norm = _norm(known.bodies[organ])
            if norm and known.bodies[legal_person]["legal_form"] in forms.get(norm, ()):
                yield {"subject": organ, "norm": norm, **_judged(known, legal_person, organ, bargaining)}


def _norm(organ: Row) -> str | None:
    """The provision that speaks of the organ. Management boards and commissions are open to all (79 § 3 mom.)."""
    if organ["statutory_role"] == "board":
        return "fi-law/611-2021-78-2"
    if organ["statutory_role"] == "audit_committee":
        return "fi-law/611-2021-80-1-4"
    personnel = organ["personnel_matters"] and "personnel_matters" not in organ["open"]
    return "fi-law/611-2021-79-2" if personnel and organ["kind"] in ("committee", "section") else None


def _judged(known: Offices, legal_person: str, organ: str, bargaining: _Bargaining) -> Row:
    found: dict[tuple[str, str, str], int] = {}
    for seat, sits in known.seats_in(organ, _ROLES).items():
        for person, sure in known.holders[seat].items():
            for other, holds in known.held[person].items():
                for organisation, shut in bargaining.by(other).items():
                    key = seat, other, organisation
                    found[key] = max(min(sits, sure, holds, shut), found.get(key, NOT))
    gravest = max(found.values(), default=NOT)
    told = [key for key, sure in found.items() if sure == gravest]
    if gravest == SURE:
        verdict = "fails"
    elif not gravest and known.all_told(organ, legal_person, _ROLES) and _organisations_told(known):
        verdict = "holds"
    else:
        verdict = "cannot_be_said"
    seats, others, organisations = ({key[place] for key in told} for place in range(3))
    return {
        "verdict": verdict,
        "says": "perhaps" if gravest == PERHAPS else None,
        "seats": sorted(seats, key=known.sort),
        "others": sorted(others, key=known.sort),
        "organisations": sorted(organisations, key=known.sort),
    }


class _Bargaining:
    """Who leads a staff organisation, or negotiates for one, that looks after the staff of a legal person."""

    def __init__(self, known: Offices, legal_person: str) -> None:
        self._known, self._legal_person = known, legal_person
        self._here: dict[str, int] = {}

    def by(self, seat: str) -> dict[str, int]:
        """The organisations that the seat's holder leads or negotiates for, as surely as they look after this staff."""
        known = self._known
        found: dict[str, int] = {}
        for body, sits in known.linked("SEAT_IN", seat).items():
            for organisation, part in known.above(body).items():
                if known.bodies[organisation]["kind"] == "staff_organisation":
                    leads = body == organisation or known.bodies[body]["kind"] in _GOVERNING
                    role = known.role(seat, ("chair", "negotiator") if leads else ("negotiator",))
                    here = max(self._looks_after(organisation), PERHAPS)
                    sure = min(sits, part, role, here, known.there(seat))
                    if sure:
                        found[organisation] = sure
        return found

    def _looks_after(self, organisation: str) -> int:
        """How surely it looks after this staff: a part or member of the legal person, heard or represented there."""
        if organisation not in self._here:
            known, employer = self._known, self._legal_person
            ways = [known.above(organisation).get(employer, NOT)]
            ways.append(known.linked("MEMBER_OF", organisation).get(employer, NOT))
            for body, consults in known.linking("CONSULTS", organisation).items():
                ways.append(min(known.there(body), consults, known.above(body).get(employer, NOT)))
            for seat, represents in known.linking("REPRESENTS", organisation).items():
                ways.append(min(known.there(seat), represents, known.under(seat, employer)))
            self._here[organisation] = max(ways)
        return self._here[organisation]


def _organisations_told(known: Offices) -> bool:
    """The model tells of a staff organisation, and who holds which seat anywhere."""
    there = (body for body in known.bodies.values() if body["kind"] == "staff_organisation" and body["sure"] == SURE)
    return known.seats_told.whole and known.holders_told.whole and any(there)
