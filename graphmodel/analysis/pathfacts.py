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
       s.join AS join, s.status AS status, s.date AS date, s.date_first AS date_first,
       coalesce(s.unresolved, []) AS unresolved, s.certainty <> 'unresolved' AS certain
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
       NOT r.alternative AND r.certainty <> 'unresolved' AND x.certainty <> 'unresolved' AS certain
ORDER BY s.sort, x.sort
"""
_MAY = """
MATCH (x:Element)-[r:MAY_DECIDE]->(m:Matter {model: $model})
WHERE r.begins_earliest <= $at AND $at < r.ends_latest
RETURN x.uid AS taker, m.uid AS matter, coalesce(r.finality, 'final') = 'final' AS final,
       coalesce(r.evidence, []) AS evidence,
       r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest AS certain
ORDER BY m.sort, x.sort
"""
_LAW = """
MATCH (m:Matter {model: $model})-[r:BASED_ON]->(p:Provision)
WHERE p.gives_to IS NOT NULL AND p.binds_earliest <= $law_at AND $law_at < p.binds_until
RETURN m.uid AS matter, p.uid AS provision, p.gives_to AS role, coalesce(r.evidence, []) AS evidence,
       r.certainty <> 'unresolved' AND p.binds_latest <= $law_at AS certain
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


@dataclass(frozen=True)
class Entitlement:
    """Whether somebody may decide a matter finally (None: not stated), by which provision, and the passages of it."""

    may: bool | None = None
    provision: str | None = None
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True)
class Facts:
    """`paths` by matter; `rows` of steps, `takers` of steps; `whole` tells of which matters all steps are told."""

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
    may = [(entitled[taker["taker"], row["matter"]].may, taker["certain"]) for taker in takers]
    return ProofStep(
        row["uid"],
        row["join"] or "all",
        bool(row["optional"]),
        row["condition"] is not None or not row["certain"],
        row["finality"] == "final" if known else None,
        row["finality"] == "preliminary" if known else None,
        row["status"] == "returned",
        _any_of(may),
    )


def _any_of(may: Sequence[tuple[bool | None, bool]]) -> bool | None:
    """One who takes it for certain and may is enough; of several alternatives each has to be entitled."""
    answers = {one for one, _ in may}
    if answers == {True} or any(one is True and certain for one, certain in may):
        return True
    return False if answers == {False} else None


def _entitlements(
    reader: Reader, model: str, days: Days, rows: Mapping[str, Row], takers: Mapping[str, Sequence[Row]]
) -> dict[tuple[str, str], Entitlement]:
    """(who takes a step, its matter) -> entitlement: stated for the matter, or by the provision that it is based on.

    Somebody of whom it is stated that he may decide it only in part may not; nor may anybody, where a provision gives
    it to another organ and the model tells all delegations.
    """
    may: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in reader.rows(_MAY, model=model, at=days.at):
        may[row["taker"], row["matter"]].append(row)
    law: dict[str, list[Row]] = defaultdict(list)
    for row in reader.rows(_LAW, model=model, law_at=days.law_at):
        law[row["matter"]].append(row)
    delegations = told(reader, model, "delegations", days.at)
    found: dict[tuple[str, str], Entitlement] = {}
    for step, some in takers.items():
        matter = rows[step]["matter"]
        for row in some:
            key = row["taker"], matter
            told_all = delegations.of(matter) or delegations.of(row["taker"])
            found[key] = _entitlement(row["role"], may[key], law[matter], told_all)
    return found


def _entitlement(role: str | None, stated: Sequence[Row], law: Sequence[Row], told_all: bool) -> Entitlement:
    given = [row for row in law if row["role"] == role]
    final = [row for row in stated if row["final"]]
    cited = tuple(dict.fromkeys(uid for row in (*final, *given) for uid in row["evidence"]))
    provision = given[0]["provision"] if given else next((row["provision"] for row in law if final), None)
    if any(row["certain"] for row in (*given, *final)):
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
