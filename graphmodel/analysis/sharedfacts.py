"""Store -> what packages and bodies have: the duties, bodies, persons and so on by which two of them may meet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from graphmodel.analysis.asking import Days
from graphmodel.store import Reader, Row

Kind = Literal["duties", "provisions", "bodies", "persons", "producers", "matters", "strands"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_THERE = "r.begins_earliest <= $at AND $at < r.ends_latest"
_SURE = "r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest"
_PACKAGED = f"""
MATCH (k:ServicePackage {{model: $model}})<-[r:IN_PACKAGE]-(t:Task)
WHERE {_THERE}
RETURN k.uid AS of, t.uid AS thing, coalesce(r.evidence, []) AS evidence, {_SURE} AS certain
ORDER BY k.sort, t.sort, r.key
"""
_DUTIES = f"""
MATCH (x:Element {{model: $model}})-[r:RESPONSIBLE_FOR|ORGANISES|PRODUCES]->(t:Task)
WHERE r.model = $model AND {_THERE} AND (x:Body OR x:Seat)
RETURN x.uid AS of, t.uid AS thing, type(r) AS does, r.share AS share, coalesce(r.evidence, []) AS evidence,
       NOT coalesce(r.alternative, false) AND {_SURE} AS certain
ORDER BY x.sort, t.sort, r.key
"""
_PACKAGE_PRODUCERS = f"""
MATCH (k:ServicePackage {{model: $model}})<-[r:PRODUCES]-(b:Body)
WHERE r.model = $model AND {_THERE}
RETURN k.uid AS of, b.uid AS thing, coalesce(r.evidence, []) AS evidence, {_SURE} AS certain
ORDER BY k.sort, b.sort, r.key
"""
_BASED = """
MATCH (t:Task)-[r:BASED_ON]->(p:Provision)
WHERE t.uid IN $duties AND p.binds_earliest <= $law_at AND $law_at < p.binds_until
RETURN t.uid AS of, p.uid AS thing, [] AS evidence, r.certainty <> 'unresolved' AND p.binds_latest <= $law_at AS certain
ORDER BY t.sort, p.sort
"""
_SEATS = """
MATCH (s:Seat {model: $model})-[i:SEAT_IN]->(b:Body)
WHERE s.begins_earliest <= $at AND $at < s.ends_latest
RETURN s.uid AS seat, b.uid AS body, NOT i.alternative AND i.certainty <> 'unresolved' AND s.certainty <> 'unresolved'
       AND s.begins_latest <= $at AND $at < s.ends_earliest AS certain
ORDER BY s.sort, b.sort
"""
_PERSONS = f"""
MATCH (s:Seat {{model: $model}})<-[r:HOLDS]-(p:Person)
WHERE {_THERE}
RETURN s.uid AS of, p.uid AS thing, coalesce(r.evidence, []) AS evidence, NOT r.alternative AND {_SURE} AS certain
ORDER BY s.sort, p.sort, r.key
"""
_MET = f"""
MATCH (b:Body {{model: $model}})-[r:PART_OF|CONSULTS|STEERS]->(o:Body)
WHERE {_THERE} AND o.begins_earliest <= $at AND $at < o.ends_latest
RETURN b.uid AS of, o.uid AS thing, coalesce(r.evidence, []) AS evidence,
       NOT coalesce(r.alternative, false) AND {_SURE} AS certain
ORDER BY b.sort, o.sort, r.key
"""
_STRANDS = """
MATCH (b:Body {model: $model})-[r:IN_STRAND]->(x:Strand)
RETURN b.uid AS of, x.uid AS thing, coalesce(r.evidence, []) AS evidence, r.certainty <> 'unresolved' AS certain
ORDER BY b.sort, x.sort
"""
_MATTERS = """
MATCH (s:Step {model: $model})-[:STEP_OF]->(m:Matter)
MATCH (s)-[r:CONCERNS|TAKEN_BY|ADDRESSED_TO]->(x)
WHERE x:Task OR x:ServicePackage OR x:Body OR x:Seat
RETURN x.uid AS of, m.uid AS thing, coalesce(r.evidence, []) AS evidence,
       NOT coalesce(r.alternative, false) AND r.certainty <> 'unresolved' AND s.certainty <> 'unresolved' AS certain
ORDER BY m.sort, s.sort, x.sort
"""


@dataclass
class Has:
    """That a place has a thing: by which duties or bodies (`via`), of those for certain, and the passages."""

    via: set[str] = field(default_factory=set[str])
    sure: set[str] = field(default_factory=set[str])
    evidence: list[str] = field(default_factory=list[str])


Having = Mapping[Kind, Mapping[str, Has]]


@dataclass(frozen=True)
class Facts:
    """What each place has, by kind and thing; and of bodies the duties that each does for its own part alone."""

    having: Mapping[str, Having]
    each: Mapping[str, frozenset[str]]


def facts(reader: Reader, model: str, days: Days, packages: Iterable[str], bodies: Iterable[str]) -> Facts:
    """Of packages and bodies, on the days asked about."""
    homes: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for row in reader.rows(_SEATS, model=model, at=days.at):
        homes[row["seat"]].append((row["body"], row["certain"]))
    does = reader.rows(_DUTIES, model=model, at=days.at)
    packaged = reader.rows(_PACKAGED, model=model, at=days.at)
    duties = sorted({row["thing"] for row in (*does, *packaged)})
    know = _Known(
        homes,
        does,
        _by(reader.rows(_BASED, duties=duties, law_at=days.law_at)),
        _by(_at_home(reader.rows(_PERSONS, model=model, at=days.at), homes)),
        _by(_at_home(reader.rows(_MATTERS, model=model), homes)),
    )
    own = _by(packaged), _by(reader.rows(_PACKAGE_PRODUCERS, model=model, at=days.at))
    met, strands = _by(reader.rows(_MET, model=model, at=days.at)), _by(reader.rows(_STRANDS, model=model))
    wanted = list(bodies)
    having = {place: _package(place, *own, know) for place in packages}
    having |= {place: _body(place, met, strands, know) for place in wanted}
    each = {place: frozenset(row["thing"] for row in know.done[place] if _each(row)) for place in wanted}
    return Facts(having, each)


Rows = Mapping[str, list[Row]]


class _Known:
    """What hangs on duties and bodies: `done` by body, the responsible and the producers by duty."""

    def __init__(self, homes: Mapping[str, list[tuple[str, bool]]], does: list[Row], based: Rows, persons: Rows,
                 matters: Rows) -> None:  # fmt: skip
        self.based, self.persons, self.matters = based, persons, matters
        self.done: Rows = _by(_at_home(does, homes))
        self.responsible, self.producers = _turned(self.done, "RESPONSIBLE_FOR"), _turned(self.done, "PRODUCES")


def _package(place: str, packaged: Rows, produced: Rows, know: _Known) -> Having:
    found = _Found()
    for row in packaged[place]:
        duty, sure = row["thing"], row["certain"]
        found.add("duties", row, place)
        found.all("provisions", know.based[duty], duty, sure)
        found.all("producers", know.producers[duty], duty, sure)
        found.all("matters", know.matters[duty], duty, sure)
        found.all("bodies", know.responsible[duty], duty, sure)
        for one in know.responsible[duty]:
            found.all("persons", know.persons[one["thing"]], one["thing"], sure and one["certain"])
    found.all("producers", produced[place], place)
    found.all("matters", know.matters[place], place)
    return found.kinds


def _body(place: str, met: Rows, strands: Rows, know: _Known) -> Having:
    found = _Found()
    for row in know.done[place]:
        if _each(row):
            continue
        duty, sure = row["thing"], row["certain"]
        found.add("duties", row, place)
        found.all("provisions", know.based[duty], duty, sure)
        others = [one for one in know.producers[duty] if one["thing"] != place]
        found.all("producers", others, duty, sure)
        found.all("matters", know.matters[duty], duty, sure)
    found.all("bodies", met[place], place)
    found.all("persons", know.persons[place], place)
    found.all("matters", know.matters[place], place)
    found.all("strands", strands[place], place)
    return found.kinds


class _Found:
    def __init__(self) -> None:
        self.kinds: dict[Kind, dict[str, Has]] = {kind: {} for kind in KINDS}

    def add(self, kind: Kind, row: Row, via: str, sure: bool = True) -> None:
        has = self.kinds[kind].setdefault(row["thing"], Has())
        has.via.add(via)
        if sure and row["certain"]:
            has.sure.add(via)
        has.evidence += row["evidence"]

    def all(self, kind: Kind, rows: Iterable[Row], via: str, sure: bool = True) -> None:
        for row in rows:
            self.add(kind, row, via, sure)


def _each(row: Row) -> bool:
    return row["share"] == "each"


def _by(rows: Iterable[Row], key: Callable[[Row], str] = lambda row: row["of"]) -> Rows:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return found


def _at_home(rows: Iterable[Row], homes: Mapping[str, list[tuple[str, bool]]]) -> Iterable[Row]:
    """What a seat has, its body has."""
    for row in rows:
        if row["of"] in homes:
            for body, certain in homes[row["of"]]:
                yield {**row, "of": body, "certain": row["certain"] and certain}
        else:
            yield row


def _turned(done: Rows, does: str) -> Rows:
    """By duty, the bodies that do something with it."""
    found: dict[str, list[Row]] = defaultdict(list)
    for body, rows in done.items():
        for row in rows:
            if row["does"] == does:
                found[row["thing"]].append({**row, "thing": body})
    return found
