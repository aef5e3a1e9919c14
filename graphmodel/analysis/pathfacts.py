"""Store -> what a proof of decision paths needs: steps with their deciders, order, entitlements, days, deliverables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphmodel.analysis.asking import Days
from graphmodel.analysis.claims import Told, told
from graphmodel.analysis.proving import Order, Path, ProofStep
from graphmodel.store import Reader, Row

_MATTERS = "MATCH (m:Matter {model: $model}) RETURN m.uid AS uid ORDER BY m.sort"
_STEPS = """
MATCH (s:Step {model: $model})-[:STEP_OF]->(m:Matter)
RETURN s.uid AS uid, m.uid AS matter, s.finality AS finality, s.optional AS optional, s.condition AS condition,
       s.join AS join, s.status AS status, s.date AS date, s.date_first AS date_first, s.date_last AS date_last,
       s.actions AS actions, coalesce(s.unresolved, []) AS unresolved, s.certainty <> 'unresolved' AS certain,
       COLLECT { MATCH (s)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL OR e.property = 'finality'
                 RETURN e.uid ORDER BY e.line, e.uid } AS evidence
ORDER BY m.sort, s.sort
"""
_ORDER = """
MATCH (s:Step {model: $model})-[r:AFTER]->(b:Step)
RETURN b.uid AS earlier, s.uid AS later, coalesce(r.evidence, []) AS evidence, r.certainty <> 'unresolved' AS certain
ORDER BY b.sort, s.sort
"""
_TAKERS = """
MATCH (s:Step {model: $model})-[r:TAKEN_BY]->(x)
RETURN s.uid AS step, x.uid AS taker, x.statutory_role AS role, coalesce(r.evidence, []) AS evidence,
       r.alternative AS alternative, r.certainty <> 'unresolved' AND x.certainty <> 'unresolved' AS certain
ORDER BY s.sort, x.sort
"""
_MAY = """
MATCH (x:Element)-[r:MAY_DECIDE]->(m:Matter {model: $model})
RETURN x.uid AS taker, m.uid AS matter, coalesce(r.finality, 'final') = 'final' AS final,
       coalesce(r.evidence, []) AS evidence, r.certainty <> 'unresolved' AS certain,
       r.begins_earliest AS begins_earliest,
       CASE WHEN r.begin IS NULL THEN r.begins_earliest ELSE r.begins_latest END AS begins_latest,
       r.ends_earliest AS ends_earliest, r.ends_latest AS ends_latest
ORDER BY m.sort, x.sort
"""
_LAW = """
MATCH (m:Matter {model: $model})-[r:BASED_ON]->(p:Provision)
WHERE p.gives_to IS NOT NULL
RETURN m.uid AS matter, p.uid AS provision, p.gives_to AS role, coalesce(r.evidence, []) AS evidence,
       r.certainty <> 'unresolved' AS certain, p.binds_earliest AS begins_earliest, p.binds_latest AS begins_latest,
       p.binds_until AS ends_earliest, p.binds_until AS ends_latest
ORDER BY m.sort, p.sort
"""
_DUE = """
MATCH (d:Deliverable {model: $model})
RETURN d.uid AS uid, d.due AS due, d.due_last AS last, d.due_event AS event, d.status AS status,
       'due' IN coalesce(d.unresolved, []) AS open,
       COLLECT { MATCH (d)-[:DUE_TO]->(b:Body) RETURN b.uid ORDER BY b.sort } AS receivers,
       COLLECT { MATCH (s:Step)-[:CONCERNS]->(d) RETURN s.uid ORDER BY s.sort } AS steps,
       COLLECT { MATCH (d)-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IN ['due', 'due_event']
                 RETURN e.uid ORDER BY e.uid } AS evidence
ORDER BY coalesce(d.due_first, '9999'), d.sort
"""


DECIDING = frozenset({"decide", "approve", "assign", "appoint"})
"""Actions by which a matter can be settled; a step of which none is told may be any."""


@dataclass(frozen=True)
class Entitlement:
    """Whether somebody may decide a matter finally (None: not stated), by which provision, and the passages of it."""

    may: bool | None = None
    provision: str | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True)
class Facts:
    """`paths` by matter; `rows` and `takers` by step; `entitled` by (who takes it, step).

    `whole` tells of which matters all steps are told.
    """

    paths: Mapping[str, Path]
    rows: Mapping[str, Row]
    takers: Mapping[str, Sequence[Row]]
    order: Mapping[tuple[str, str], tuple[str, ...]]
    entitled: Mapping[tuple[str, str], Entitlement]
    whole: Told
    deliverables: Sequence[Row]


def facts(reader: Reader, model: str, days: Days) -> Facts:
    """All that the model tells of its matters' paths on the days asked about."""
    rows = {row["uid"]: row for row in reader.rows(_STEPS, model=model)}
    takers: dict[str, list[Row]] = defaultdict(list)
    for row in reader.rows(_TAKERS, model=model):
        takers[row["step"]].append(row)
    entitled = _entitlements(reader, model, days, rows, takers)
    steps: dict[str, list[ProofStep]] = {row["uid"]: [] for row in reader.rows(_MATTERS, model=model)}
    for row in rows.values():
        steps[row["matter"]].append(_step(row, takers[row["uid"]], entitled))
    order = reader.rows(_ORDER, model=model)
    orders = tuple(Order(row["earlier"], row["later"], row["certain"]) for row in order)
    return Facts(
        {matter: Path(tuple(some), orders) for matter, some in steps.items()},
        rows,
        takers,
        {(row["earlier"], row["later"]): tuple(row["evidence"]) for row in order},
        entitled,
        told(reader, model, "paths", days.at),
        reader.rows(_DUE, model=model),
    )


def _step(row: Row, takers: Sequence[Row], entitled: Mapping[tuple[str, str], Entitlement]) -> ProofStep:
    known = "finality" not in row["unresolved"]
    decides = not row["actions"] or bool(DECIDING & set(row["actions"]))
    returned = row["status"] == "returned"
    return ProofStep(
        row["uid"],
        row["join"] or "all",
        bool(row["optional"]),
        row["condition"] is not None or not row["certain"],
        # What was returned settled nothing.
        row["finality"] == "final" and decides and not returned if known else None,
        row["finality"] == "preliminary" if known else None,
        returned,
        _any_of([(entitled[taker["taker"], row["uid"]].may, taker) for taker in takers]),
    )


def _any_of(may: Sequence[tuple[bool | None, Row]]) -> bool | None:
    """One who takes it for certain and may is enough; of several alternatives each has to be entitled."""
    answers = {one if taker["certain"] else None for one, taker in may}
    if answers == {True} or any(one is True and taker["certain"] and not taker["alternative"] for one, taker in may):
        return True
    return False if answers == {False} else None


def _entitlements(
    reader: Reader, model: str, days: Days, rows: Mapping[str, Row], takers: Mapping[str, Sequence[Row]]
) -> dict[tuple[str, str], Entitlement]:
    """(who takes a step, the step) -> entitlement: stated for the matter, or by the provision that it is based on.

    It has to hold on the day of the step, where that is told, else on the day asked about; one without a begin holds on
    any day before its end. Somebody of whom it is
    stated that he may decide it only in part may not; nor may anybody, where a provision gives it to another organ and
    the model tells all delegations.
    """
    may: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in reader.rows(_MAY, model=model):
        may[row["taker"], row["matter"]].append(row)
    law: dict[str, list[Row]] = defaultdict(list)
    for row in reader.rows(_LAW, model=model):
        law[row["matter"]].append(row)
    delegations = told(reader, model, "delegations", days.at)
    found: dict[tuple[str, str], Entitlement] = {}
    for step, some in takers.items():
        own = rows[step]
        matter = own["matter"]
        dated = (own["date_first"], own["date_last"]) if own["date"] else None
        laws = _holding(law[matter], dated or (days.law_at, days.law_at))
        for row in some:
            told_all = delegations.of(matter) or delegations.of(row["taker"])
            stated = _holding(may[row["taker"], matter], dated or (days.at, days.at))
            found[row["taker"], step] = _entitlement(row["role"], stated, laws, told_all)
    return found


def _holding(rows: Sequence[Row], days: tuple[str, str]) -> list[Row]:
    """Those that hold, or may hold, on a day between a first and a last one; certain only where on all of these."""
    first, last = days
    return [
        {**row, "certain": row["certain"] and row["begins_latest"] <= first and last < row["ends_earliest"]}
        for row in rows
        if row["begins_earliest"] <= last and first < row["ends_latest"]
    ]


def _entitlement(role: str | None, stated: Sequence[Row], law: Sequence[Row], told_all: bool) -> Entitlement:
    given = [row for row in law if row["role"] == role]
    final = [row for row in stated if row["final"]]
    sure = [row for row in (*given, *final) if row["certain"]]
    cited = tuple(dict.fromkeys(uid for row in (sure or [*given, *final]) for uid in row["evidence"]))
    provision = next((row["provision"] for row in (*given, *(law if final else ())) if row["certain"]), None)
    if sure:
        return Entitlement(True, provision, cited)
    if final or given:
        return Entitlement(None, provision, cited)
    partly = any(row["certain"] for row in stated)
    elsewhere = told_all and any(row["certain"] for row in law)
    if partly or elsewhere:
        rows = [*stated, *(law if elsewhere else ())]
        cited = tuple(dict.fromkeys(uid for row in rows for uid in row["evidence"]))
        return Entitlement(False, law[0]["provision"] if elsewhere else None, cited)
    return Entitlement()
