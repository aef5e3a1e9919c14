"""Duties with several responsible bodies and with none, duties spread over many bodies, bodies without duties."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

import networkx as nx

from graphmodel.analysis.asking import Days
from graphmodel.analysis.duties import Answering, Duties
from graphmodel.analysis.result import Entry, Part, Verdict
from graphmodel.analysis.trace import Duty
from graphmodel.model.vocabulary import GROUPS
from graphmodel.queries import RuleHeader, read_query, shipped
from graphmodel.store import Reader, Row

SEVERAL = "duty-with-several-responsible-bodies"
"""The rule whose query judges whether several bodies answer for a duty."""
ASKED = GROUPS | {"division", "office", "unit", "enterprise"}
"""Kinds of body that are there to handle something; nobody else is asked for duties."""
MANY = 5
"""Duties of a sort are spread over many when so many bodies answer for them and none of them for half of them."""
_WORK = """
MATCH (b:Body {model: $model})
WHERE EXISTS { MATCH (b)-[r:PRODUCES|REVIEWS|SUPERVISES|OWNS|LEADS|STEERS|MAY_DECIDE]->()
               WHERE r.begins_earliest <= $at AND $at < r.ends_latest }
   OR EXISTS { MATCH (b)<-[:TAKEN_BY|DUE_FROM]-() }
   OR EXISTS { MATCH (b)<-[:SEAT_IN]-(:Seat)-[r:SUPERVISES|MAY_DECIDE]->()
               WHERE r.begins_earliest <= $at AND $at < r.ends_latest }
   OR EXISTS { MATCH (b)<-[:SEAT_IN]-(:Seat)<-[:TAKEN_BY|DUE_FROM]-() }
RETURN b.uid AS body ORDER BY body
"""


def several(reader: Reader, known: Duties, days: Days) -> Part:
    """Duties for which several bodies may answer, judged by the rule of that name.

    All of them each for its own part, or all jointly, is no overlap; bodies of different legal persons do not overlap.
    Of alternatives one answers, and which is not known: that cannot be said, while the rule only asks whether there are
    several.
    """
    if not known.scope:
        return Part(name="several", entries=(_no_duties(known),))
    query = read_query(shipped("cypher") / "rules" / f"{SEVERAL}.cypher", RuleHeader)
    standard = {"model": known.model, "at": days.at, "law_at": days.law_at}
    judged = {row["subject"]: row for row in reader.rows(query.text, **query.bind({}, standard))}
    asked = [duty for duty in known.scope if duty.task in judged]
    plural = [duty for duty in asked if len(known.of(duty.task, certain=False)) > 1]
    entries = tuple(_several(known, duty, judged[duty.task]) for duty in plural)
    return Part(name="several", entries=entries, unlisted=len(asked) - len(plural))


def _several(known: Duties, duty: Duty, judged: Row) -> Entry:
    possible = known.of(duty.task, certain=False)
    verdict: Verdict = judged["verdict"]
    told, evidence = list(judged["responsible"]), judged["evidence"]
    if verdict == "fails":
        says = "unshared"
    elif verdict == "cannot_be_said":
        says = "uncertain"
    else:
        told, evidence = [one.who for one in possible], [key for one in possible for key in one.evidence]
        says = _shared(possible)
        verdict = "cannot_be_said" if says == "either" else "holds"
    values = {"responsible": list(dict.fromkeys(told)), "many": len(set(told))}
    return Entry(about=(duty.task,), verdict=verdict, says=says, values=values, evidence=tuple(dict.fromkeys(evidence)))


def _shared(links: tuple[Answering, ...]) -> str:
    """How several share a duty without an overlap."""
    shares = {share for one in links for share in one.shares}
    if shares == {"each"}:
        return "each"
    if shares == {"joint"}:
        return "joint"
    if "-" not in shares:
        return "shared"
    return "either" if any(one.alternative for one in links) else "apart"


def nobody(known: Duties) -> Part:
    """Duties of the scope that nobody inside answers for: a failure only where the model claims to tell all of them.

    Whoever organises a duty answers for it as a whole: that names no internal body.
    """
    if not known.scope:
        return Part(name="nobody", entries=(_no_duties(known),))
    entries: list[Entry] = []
    for duty in known.scope:
        hop, organisers = duty.hop("responsible"), duty.hop("organiser").links
        if hop.answer == "holds":
            continue
        verdict: Verdict = "cannot_be_said"
        if hop.answer == "fails":
            says = "law" if duty.hop("law").why == "uncertain" else "denied"
            verdict = "fails" if says == "denied" else "cannot_be_said"
        elif hop.why == "uncertain":
            says = "uncertain"
        else:
            says = "organiser" if organisers else "silent"
        things = [link.thing for link in (hop.links if says == "uncertain" else organisers)]
        evidence = dict.fromkeys(key for link in (*hop.links, *organisers) for key in link.evidence)
        values = {"responsible" if says == "uncertain" else "organisers": list(dict.fromkeys(things)) or None}
        entries.append(Entry(about=(duty.task,), verdict=verdict, says=says, values=values, evidence=tuple(evidence)))
    return Part(name="nobody", entries=tuple(entries), unlisted=len(known.scope) - len(entries))


def spread(known: Duties) -> Part:
    """Duties of one sector, and of one service package, for which MANY bodies or more answer and none for half of them.

    What each does for its own part is not counted. Duties of whose responsible body nobody has said anything may change
    the answer; where they may, it cannot be said.
    """
    sectors: defaultdict[str, list[Duty]] = defaultdict(list)
    packages: defaultdict[str, list[Duty]] = defaultdict(list)
    for duty in known.scope:
        if duty.sector:
            sectors[duty.sector].append(duty)
        for package in known.packages(duty):
            packages[package].append(duty)
    if not sectors and not packages:
        return Part(name="spread", entries=(_of_model(known, "no_groups" if known.scope else "no_duties"),))
    judged = [_spread(known, "package", (package,), some) for package, some in packages.items()]
    judged += [
        _spread(known, "sector", tuple(duty.task for duty in some), some, sector) for sector, some in sectors.items()
    ]
    entries = tuple(entry for entry in judged if entry.verdict != "holds")
    return Part(name="spread", entries=entries, unlisted=len(judged) - len(entries))


def _spread(known: Duties, says: str, about: tuple[str, ...], group: list[Duty], sector: str | None = None) -> Entry:
    by_body: Counter[str] = Counter()
    open_ones, told = 0, 0
    for duty in group:
        found = known.of(duty.task)
        if found and not all(one.own_part for one in found):
            told += 1
            by_body.update({one.who for one in found})
        elif not found and duty.hop("responsible").answer != "fails":
            open_ones += 1
    largest = max(by_body.values(), default=0)
    verdict: Verdict = "cannot_be_said"
    if len(by_body) >= MANY and 2 * (largest + open_ones) < told + open_ones:
        verdict = "worth_noting"
    elif not open_ones:
        verdict = "holds"
    values = {
        "sector": sector, "duties": told + open_ones, "many": len(by_body), "told": told, "open": open_ones,
        "most": largest,
    }  # fmt: skip
    called = f"{says}_open" if verdict == "cannot_be_said" else says
    return Entry(about=about, verdict=verdict, says=called, values=values)


def idle(reader: Reader, known: Duties, parents: nx.DiGraph[str], days: Days) -> Part:
    """Bodies of the kinds ASKED that answer for no duty, neither themselves nor by a post, a body below or one above.

    Worth noting only where the model claims to tell all responsibilities; a body that produces, reviews, supervises,
    owns an interface, leads, decides, takes a step or owes a result has something else to do, and is told as such.
    """
    asked = [body for body, row in known.bodies.items() if row["kind"] in ASKED]
    if not asked:
        return Part(name="idle", entries=(_of_model(known, "no_bodies"),))
    busy = {known.post_in.get(who, who) for who in known.by_body(certain=False)}
    works = {row["body"] for row in reader.rows(_WORK, model=known.model, at=days.at)}
    around = {body for body in asked if body in busy or _near(parents, body) & busy}
    entries = tuple(_idle(known, body, body in works) for body in asked if body not in around)
    return Part(name="idle", entries=entries, unlisted=len(around))


def _idle(known: Duties, body: str, works: bool) -> Entry:
    told = known.claims["responsibilities"].of(body) and known.bodies[body]["certain"]
    if not told:
        return Entry(about=(body,), verdict="cannot_be_said", says="silent_working" if works else "silent")
    return Entry(about=(body,), verdict="holds" if works else "worth_noting", says="working" if works else "idle")


def _near(parents: nx.DiGraph[str], body: str) -> set[str]:
    if body not in parents:
        return set()
    return {*_reached(parents, body), *_reached(parents.reverse(copy=False), body)}


def _reached(graph: nx.DiGraph[str], start: str) -> Iterator[str]:
    return (end for _, end in nx.bfs_edges(graph, start))


def _no_duties(known: Duties) -> Entry:
    return _of_model(known, "no_duties")


def _of_model(known: Duties, says: str) -> Entry:
    return Entry(about=(known.root,), verdict="cannot_be_said", says=says)
