"""Rule: who is employed in a certain post is not eligible for a seat in a certain organ (611/2021, 77-81 §)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from graphmodel.analysis.binding import bound
from graphmodel.analysis.offices import DEPUTIES, MEMBERS, NOT, PERHAPS, SURE, Offices, offices
from graphmodel.store import Reader, Row

HEADER = """
title:
  fi: Palvelussuhde tekee toimielimen jäsenen vaalikelvottomaksi
  sv: En anställning gör att en ledamot inte är valbar till organet
  en: A post makes a member ineligible for the body
scope:
  fi: toimielimiä, joihin kaikki palveluksessa olevat eivät ole vaalikelpoisia
  sv: organ till vilka inte alla anställda är valbara
  en: bodies for which not every employee is eligible
why:
  fi: Toimielin johtaa, valvoo tai arvioi viranhaltijoiden työtä. Kukaan ei voi sekä päättää siinä että toimia sen
    alaisena.
  sv: Organet leder, övervakar eller utvärderar de anställdas arbete. Ingen kan både besluta där och lyda under det.
  en: The body directs, supervises or assesses the work of the employees. Nobody can both decide there and serve
    under it.
fix:
  fi: Valitse toimielimeen toinen henkilö, tai varmista, että palvelussuhde päättyy. Jos virka, sen haltija tai sen
    yläpuolella oleva toimielin on merkitty väärin, korjaa tieto (post, holder, answers_to).
  sv: Välj en annan person till organet, eller se till att anställningen upphör. Om tjänsten, dess innehavare eller
    organet ovanför den är felaktigt antecknade, rätta uppgiften (post, holder, answers_to).
  en: Choose somebody else for the body, or make sure that the employment ends. If the post, its holder or the organ
    above it is recorded wrongly, correct it (post, holder, answers_to).
fails:
  fi: "{subject}: jäsen tai varajäsen on samaan aikaan saman hyvinvointiyhtymän palveluksessa: {posts} ({norm})."
  sv: "{subject}: en ledamot eller ersättare är samtidigt anställd hos samma välfärdssammanslutning: {posts} ({norm})."
  en: "{subject}: a member or deputy member is employed by the same joint county authority at the same time:
    {posts} ({norm})."
silent:
  fi: "{subject}: ei voida todeta, onko joku jäsenistä palvelussuhteensa vuoksi vaalikelvoton ({norm})."
  sv: "{subject}: om någon av ledamöterna inte är valbar på grund av sin anställning kan inte avgöras ({norm})."
  en: "{subject}: whether a post makes any of the members ineligible cannot be said ({norm})."
also:
  leading:
    fi: "{subject}: valtuutettu on samaan aikaan hyvinvointialueen johtavassa tehtävässä, tarkista vaalikelpoisuus:
      {posts} ({norm})."
    sv: "{subject}: en fullmäktigeledamot har samtidigt en ledande uppgift hos välfärdsområdet, kontrollera valbarheten:
      {posts} ({norm})."
    en: "{subject}: a councillor holds a leading post of the county at the same time, check the eligibility: {posts}
      ({norm})."
  directly:
    fi: "{subject}: jäsen tai varajäsen on samaan aikaan välittömästi aluehallituksen alaisessa tehtävässä: {posts}
      ({norm})."
    sv: "{subject}: en ledamot eller ersättare har samtidigt en uppgift som lyder direkt under välfärdsområdesstyrelsen:
      {posts} ({norm})."
    en: "{subject}: a member or deputy member holds a post directly under the county board at the same time: {posts}
      ({norm})."
  presenting:
    fi: "{subject}: jäsen tai varajäsen on hyvinvointialueen palveluksessa ja samaan aikaan esittelijä: {posts}
      ({norm})."
    sv: "{subject}: en ledamot eller ersättare är anställd hos välfärdsområdet och samtidigt föredragande: {posts}
      ({norm})."
    en: "{subject}: a member or deputy member is employed by the county and presents matters at the same time: {posts}
      ({norm})."
  below:
    fi: "{subject}: jäsen tai varajäsen on samaan aikaan lautakunnan alaisessa tehtävässä: {posts} ({norm})."
    sv: "{subject}: en ledamot eller ersättare har samtidigt en uppgift som lyder under nämnden: {posts} ({norm})."
    en: "{subject}: a member or deputy member holds a post under the committee at the same time: {posts} ({norm})."
  controlled:
    fi: "{subject}: jäsen tai varajäsen on samaan aikaan hyvinvointialueen tai sen määräysvallassa olevan yhteisön tai
      säätiön palveluksessa: {posts} ({norm})."
    sv: "{subject}: en ledamot eller ersättare är samtidigt anställd hos välfärdsområdet eller hos en sammanslutning
      eller stiftelse där det har bestämmande inflytande: {posts} ({norm})."
    en: "{subject}: a member or deputy member is employed by the county or by an entity that it controls at the same
      time: {posts} ({norm})."
  perhaps:
    fi: "{subject}: on epävarmaa, tekeekö palvelussuhde jäsenen tai varajäsenen vaalikelvottomaksi: {posts} ({norm})."
    sv: "{subject}: det är osäkert om en anställning gör att en ledamot eller ersättare inte är valbar: {posts}
      ({norm})."
    en: "{subject}: it is uncertain whether a post makes a member or deputy member ineligible: {posts} ({norm})."
judges: structure
severity: provision
about: Body
columns: {seats: thing, posts: thing}
provisions: [fi-law/611-2021-77-1-2, fi-law/611-2021-78-1-1, fi-law/611-2021-78-1-3, fi-law/611-2021-79-1-1,
  fi-law/611-2021-80-1-3, fi-law/611-2021-81-1, fi-law/611-2021-83-2]
"""
_BRIEF = "fi-law/611-2021-83-2"
"""Whoever is employed for at most six months stays eligible."""


@dataclass(frozen=True)
class _Tie:
    """A person's other seat: how it may tie the person to an organ of a legal person."""

    known: Offices
    legal_person: str
    organ: str
    seat: str
    person: str

    def same(self) -> int:
        return min(self.known.post(self.seat), self.known.under(self.seat, self.legal_person))

    def leading(self) -> int:
        return min(self.same(), self.known.role(self.seat, ("head",)))

    def directly(self) -> int:
        above = self.known.linked("ANSWERS_TO", self.seat)
        other = SURE in (sure for organ, sure in above.items() if organ != self.organ)
        return min(self.same(), above.get(self.organ, NOT if other else PERHAPS))

    def below(self) -> int:
        """A post that answers to another organ is not below this one; of one whose place is not told it is open."""
        known, above = self.known, self.known.linked("ANSWERS_TO", self.seat)
        chains = (min(sure, known.above(body).get(self.organ, NOT)) for body, sure in above.items())
        shown = max((known.under(self.seat, self.organ), *chains))
        other = SURE in (sure for body, sure in above.items() if known.bodies[body]["is_organ"])
        return min(self.same(), shown or (NOT if other else PERHAPS))

    def presenting(self) -> int:
        """A presenter's seat of an employee; an employee may be a presenter unless all presenters are told."""
        known = self.known
        organ = any(known.bodies[body]["is_organ"] for body in known.linked("SEAT_IN", self.seat))
        presents = min(known.role(self.seat, ("presenter",)), known.there(self.seat)) if organ else NOT
        if presents:
            shown = max(known.employed(self.person, self.legal_person), self.same())
            return min(presents, known.under(self.seat, self.legal_person), shown or PERHAPS)
        return NOT if _presenters_told(known, self.legal_person) else min(PERHAPS, self.same())

    def controlled(self) -> int:
        known = self.known
        chains = [self.same()]
        for entity, sure in known.controlled(self.legal_person).items():
            office = max(known.post(self.seat), min(known.role(self.seat, ("head",)), known.there(self.seat)))
            chains.append(min(sure, office, known.under(self.seat, entity)))
        return max(chains)


@dataclass(frozen=True)
class _Bar:
    """Of which seats in which organs a provision shuts out the holders of which posts."""

    tie: str
    shuts: Callable[[_Tie], int]
    organs: tuple[str, ...]
    roles: tuple[str, ...] = MEMBERS + DEPUTIES


# Management boards and commissions are open to all (79 § 3, 81 § 3 mom.); deputies count as members (36 § 3 mom.).
_BARS = {
    "fi-law/611-2021-77-1-2": _Bar("leading", _Tie.leading, ("council",), MEMBERS),
    "fi-law/611-2021-78-1-1": _Bar("directly", _Tie.directly, ("board",)),
    "fi-law/611-2021-78-1-3": _Bar("presenting", _Tie.presenting, ("board",)),
    "fi-law/611-2021-79-1-1": _Bar("below", _Tie.below, ("committee",)),
    "fi-law/611-2021-80-1-3": _Bar("controlled", _Tie.controlled, ("audit_committee",)),
    "fi-law/611-2021-81-1": _Bar(
        "same", _Tie.same, ("council", "board", "audit_committee", "committee", "section")
    ),
}  # fmt: skip


def judge(reader: Reader, *, model: str, at: str, law_at: str, provisions: list[str]) -> Iterable[Row]:
    """Organs that are there for certain, of legal persons that the provision binds."""
    forms = bound(reader, provisions, law_at)
    known = offices(reader, model, at)
    for legal_person in known.legal_persons({form for norm in _BARS for form in forms.get(norm, ())}):
        form = known.bodies[legal_person]["legal_form"]
        for organ in known.organs(legal_person):
            for norm, bar in _BARS.items():
                if form in forms.get(norm, ()) and _kind(known.bodies[organ]) in bar.organs:
                    yield {
                        "subject": organ,
                        "norm": norm,
                        **_judged(known, legal_person, organ, bar, excused=form in forms.get(_BRIEF, ())),
                    }


def _judged(known: Offices, legal_person: str, organ: str, bar: _Bar, *, excused: bool) -> Row:
    found: dict[tuple[str, str], int] = {}
    for seat, sits in known.seats_in(organ, bar.roles).items():
        for person, sure in known.holders[seat].items():
            for other, holds in known.held[person].items():
                shut = bar.shuts(_Tie(known, legal_person, organ, other, person))
                if (person, other) in known.brief or (bar.tie == "same" and _university(known, seat)):
                    shut = NOT if excused and (person, other) in known.brief else min(shut, PERHAPS)
                found[seat, other] = max(min(sits, sure, holds, shut), found.get((seat, other), NOT))
    gravest = max(found.values(), default=NOT)
    told = [pair for pair, sure in found.items() if sure == gravest and sure]
    if gravest == SURE:
        verdict, says = "fails", bar.tie if bar.tie != "same" else None
    elif gravest == PERHAPS:
        verdict, says = "cannot_be_said", "perhaps"
    else:
        whole = known.all_told(organ, legal_person, bar.roles) and _employment_told(known, legal_person, bar)
        verdict, says = ("holds" if whole else "cannot_be_said"), None
    return {
        "verdict": verdict,
        "says": says,
        "seats": sorted({seat for seat, _ in told}, key=known.sort),
        "posts": sorted({post for _, post in told}, key=known.sort),
    }


def _kind(body: Row) -> str | None:
    """A committee is one whatever its task; the other organs are told by what the law makes of them."""
    apart = body["statutory_role"] in ("audit_committee", "election_committee")
    return body["kind"] if body["kind"] in ("committee", "section") and not apart else body["statutory_role"]


def _university(known: Offices, seat: str) -> bool:
    """A university's representative (95 § 3 mom.): the law does not say whether 81 § binds."""
    return any(known.bodies[body]["kind"] == "university" for body in known.linked("REPRESENTS", seat))


def _employment_told(known: Offices, legal_person: str, bar: _Bar) -> bool:
    if bar.tie == "presenting" and _presenters_told(known, legal_person):
        return True
    entities = known.controlled(legal_person) if bar.tie == "controlled" else ()
    return all(map(known.posts_told.of, (legal_person, *entities)))


def _presenters_told(known: Offices, legal_person: str) -> bool:
    return known.seats_told.of(legal_person) and known.holders_told.of(legal_person)
