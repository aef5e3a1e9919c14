"""From law to person: the chain of every duty in a model's scope, its first gap, and how many duties get how far."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict

from graphmodel.analysis.chain import HOPS, TO_PERSON, Hop, HopName, Known, Link, chain, missing
from graphmodel.analysis.claims import all_told
from graphmodel.analysis.views import ask
from graphmodel.errors import NotFound
from graphmodel.queries import standard_parameters
from graphmodel.store import Reader, Row
from graphmodel.store.regions import require

VIEW = "responsibility-chain"
"""The view that holds the steps of all chains."""

_DUTIES = """
MATCH (:Model {model: $model})-[:COVERS]->(t:Task)
WITH t, COLLECT { MATCH (t)-[:BASED_ON]->(p:Provision) RETURN p.uid ORDER BY p.sort } AS provisions,
     COLLECT { MATCH (t)-[:BASED_ON]->(p:Provision) WHERE p.binds_earliest <= $law_at AND $law_at < p.binds_until
               RETURN DISTINCT p.act ORDER BY p.act } AS acts
RETURN t.uid AS task, t.basis AS basis, t.sector AS sector, coalesce(t.authority_task, false) AS authority,
       EXISTS { MATCH ()-[r:RESPONSIBLE_FOR]->(t) WHERE r.model = $model AND r.share = 'each' } AS each,
       provisions, acts
ORDER BY t.sort
"""
_NODES = """
UNWIND $uids AS uid
MATCH (n:Element {uid: uid}) WHERE n:Body OR n:Seat
RETURN uid, [label IN labels(n) WHERE label <> 'Element'][0] AS label, n.kind AS kind,
       CASE WHEN $at < n.told_until THEN n.absent END AS absent,
       n.deputies AS deputies, n.unresolved AS unresolved, n.role AS role,
       n.occupancy AS occupancy, n.deputy AS deputy, n.post AS post,
       COLLECT { MATCH (n)-[:SEAT_IN]->(b:Body) RETURN b.uid ORDER BY b.sort }[0] AS body
ORDER BY uid
"""
_ASKED = """
MATCH (n:Norm)-[:APPLIES_TO]->(b:Body)
WHERE n.model = $model AND n.check = 'deputies' AND n.begins_latest <= $at AND $at < n.ends_earliest
  AND n.certainty <> 'unresolved' AND (n.counts_roles IS NULL OR 'chair' IN n.counts_roles)
RETURN DISTINCT b.uid AS body ORDER BY body
"""
_UNCOVERED = """
MATCH (m:Model {kind: 'catalogue'}) MATCH (t:Task)
WHERE t.model = m.id AND NOT EXISTS { MATCH (:Model {model: $model})-[:COVERS]->(t) }
RETURN count(t) AS tasks
"""
_FIND = """
UNWIND $uids AS uid
MATCH (n:Element {uid: uid}) WHERE n:Task OR n:Provision
RETURN uid, n:Provision AS provision
"""
_TRACED_IN = """
MATCH (n:Element {uid: $uid}) WHERE n:Task OR n:Provision
MATCH (t:Task) WHERE t = n OR EXISTS { MATCH (t)-[:BASED_ON]->(n) }
MATCH (m:Model)-[:COVERS]->(t)
RETURN DISTINCT m.id AS model ORDER BY model
"""
_BASED = """
MATCH (m:Matter)-[r:BASED_ON]->(:Provision {uid: $uid}) WHERE r.model = $model
RETURN m.uid AS matter ORDER BY m.sort
"""
_KNOWN = """
MATCH (:Model {model: $model})-[:COVERS]->(t:Task)
OPTIONAL MATCH (t)-[:BASED_ON]->(p:Provision)
RETURN t.uid AS task, p.uid AS provision ORDER BY t.sort, p.sort
"""


Reaches = Literal["holds", "fails", "cannot_be_said"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Duty(_Frozen):
    """A duty and its chain. `reaches` a person: holds, or fails or cannot_be_said at `missing`.

    `missing` is the first hop that is not certainly there: the deputy, where only that one is missing.
    """

    task: str
    basis: str
    sector: str | None
    acts: tuple[str, ...]
    reaches: Reaches
    missing: HopName | None
    hops: tuple[Hop, ...]

    @property
    def gap(self) -> Hop | None:
        return missing(self.hops)

    def hop(self, name: HopName) -> Hop:
        return self.hops[HOPS.index(name)]


class At(_Frozen):
    """How many chains break off at a hop."""

    hop: HopName
    count: int


class Line(_Frozen):
    """A line of the coverage table: `of` is a sector or an act (None: not stated), `duties` all in scope.

    Those traced to a person, those that fail and those of which it cannot be said make up all. `deputy` counts those
    traced whose deputy is missing or not stated.
    """

    of: str | None
    duties: int
    traced: int
    fails: tuple[At, ...]
    cannot_be_said: tuple[At, ...]
    deputy: int


class Outside(_Frozen):
    """What is outside the scope: duties of a catalogue not covered, and covered ones that no law binds on its day."""

    not_covered: int
    not_in_force: int


class Trace(_Frozen):
    """The answer. `about` is the duty or provision asked for; `matters` are based on that provision."""

    model: str
    as_of: str
    at: str
    law_at: str
    about: str | None
    duties: tuple[Duty, ...]
    matters: tuple[str, ...]
    sectors: tuple[Line, ...]
    acts: tuple[Line, ...]
    whole: Line
    outside: Outside


def trace(
    reader: Reader, model: str, about: str | None = None, *, at: str | None = None, law_at: str | None = None
) -> Trace:
    """The chains of all duties in scope, of one duty, or of those based on a provision. Raises NotFound."""
    uid, provision = _found(reader, model, about) if about else (None, False)
    duties = [row for row in _rows(reader, model, at, law_at) if uid in (None, row["task"], *row["provisions"])]
    lies = [row for row in duties if row["acts"] or not row["provisions"]]
    answer = ask(reader, VIEW, model, at=at, law_at=law_at, params=None if provision or not uid else {"task": uid})
    links: dict[str, dict[str, list[Link]]] = defaultdict(lambda: defaultdict(list))
    for row in answer.rows:
        certain, evidence = row["certain"] is True, tuple(row["evidence"] or ())
        links[row["task"]][row["hop"]].append(
            Link(of=row["of"], thing=row["thing"], certain=certain, evidence=evidence)
        )
    known = _known(reader, model, answer.at, answer.rows)
    traced = tuple(_duty(row, chain(row, links[row["task"]], known)) for row in lies)
    uncovered = 0 if uid else reader.rows(_UNCOVERED, model=model)[0]["tasks"]
    return Trace(
        model=model, as_of=answer.as_of, at=answer.at, law_at=law_at or answer.at, about=uid, duties=traced,
        matters=tuple(row["matter"] for row in reader.rows(_BASED, model=model, uid=uid)) if provision else (),
        sectors=lines((duty.sector, duty) for duty in traced),
        acts=lines((act, duty) for duty in traced for act in duty.acts),
        whole=_line(None, traced),
        outside=Outside(
            not_covered=1 if uid and not provision and not duties else uncovered, not_in_force=len(duties) - len(lies)
        ),
    )  # fmt: skip


def lines(sorted_by: Iterable[tuple[str | None, Duty]]) -> tuple[Line, ...]:
    """A line for each sector or act, in the order of the duties; what is not stated comes last."""
    groups: dict[str | None, list[Duty]] = defaultdict(list)
    for key, duty in sorted_by:
        groups[key].append(duty)
    return tuple(_line(key, groups[key]) for key in sorted(groups, key=lambda key: key is None))


def _line(of: str | None, duties: Sequence[Duty]) -> Line:
    def stops(answer: str) -> tuple[At, ...]:
        count = Counter(duty.missing for duty in duties if duty.reaches == answer)
        return tuple(At(hop=hop, count=count[hop]) for hop in TO_PERSON if count[hop])

    traced = [duty for duty in duties if duty.reaches == "holds"]
    return Line(
        of=of, duties=len(duties), traced=len(traced), fails=stops("fails"), cannot_be_said=stops("cannot_be_said"),
        deputy=sum(duty.missing == "deputy" for duty in traced),
    )  # fmt: skip


def _duty(row: Row, hops: tuple[Hop, ...]) -> Duty:
    gap, before = missing(hops), missing(hops[: len(TO_PERSON)])
    reaches: Reaches = "holds"
    if before:
        reaches = "fails" if before.answer == "fails" else "cannot_be_said"
    return Duty(
        task=row["task"], basis=row["basis"], sector=row["sector"], acts=tuple(row["acts"]),
        reaches=reaches, missing=gap.hop if gap else None, hops=hops,
    )  # fmt: skip


def _rows(reader: Reader, model: str, at: str | None, law_at: str | None) -> list[Row]:
    node = require(reader, model)
    days = standard_parameters(model, at or str(node["as_of_last"]), law_at)
    return reader.rows(_DUTIES, model=model, law_at=days["law_at"])


def _known(reader: Reader, model: str, at: str, rows: Sequence[Row]) -> Known:
    wanted = {uid for row in rows for uid in (row["of"], row["thing"])}
    nodes = {row["uid"]: row for row in reader.rows(_NODES, uids=sorted(wanted), at=at)}
    bodies = {row["body"] for row in nodes.values() if row["body"]} - nodes.keys()
    nodes |= {row["uid"]: row for row in reader.rows(_NODES, uids=sorted(bodies), at=at)}
    return Known(
        nodes,
        all_told(reader, model, at),
        any(row["hop"] == "package" for row in rows),
        frozenset(row["body"] for row in reader.rows(_ASKED, model=model, at=at)),
    )


def traced_in(reader: Reader, uid: str) -> list[str]:
    """The models in whose scope a duty is, or a duty that is based on a provision; none for anything else."""
    return [str(row["model"]) for row in reader.rows(_TRACED_IN, uid=uid)]


def _found(reader: Reader, model: str, about: str) -> tuple[str, bool]:
    """The uid of the duty or provision that is meant, and whether it is a provision. Raises NotFound."""
    require(reader, model)
    catalogues = [row["model"] for row in reader.rows("MATCH (m:Model {kind: 'catalogue'}) RETURN m.id AS model")]
    meant = [about] if "/" in about else [f"{one}/{about}" for one in dict.fromkeys([model, *sorted(catalogues)])]
    found = {row["uid"]: row["provision"] for row in reader.rows(_FIND, uids=meant)}
    for uid in meant:
        if uid in found:
            return uid, found[uid]
    rows = reader.rows(_KNOWN, model=model)
    uids = dict.fromkeys(uid for row in rows for uid in (row["task"], row["provision"]) if uid)
    names = [uid if "/" in about else uid.partition("/")[2] for uid in uids]
    raise NotFound("duty or provision", about, names, f"`graphmodel trace -m {model}` lists the duties of its scope.")
