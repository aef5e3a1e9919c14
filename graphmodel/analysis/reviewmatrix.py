"""The review matrix: which viewpoints and sides are asked of whom, and which are reviewed, planned or missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from graphmodel.analysis.asking import Days
from graphmodel.analysis.claims import Told, told
from graphmodel.analysis.measuring import Measure
from graphmodel.analysis.result import Entry, Verdict
from graphmodel.model.vocabulary import Viewpoint
from graphmodel.store import Reader, Row

VIEWPOINTS: tuple[str, ...] = get_args(Viewpoint)
SIDES = ("organising", "producing")
State = Literal["done", "planned", "unsure", "missing"]

_ASKED = """
MATCH (n:Norm {model: $model})-[r:APPLIES_TO]->(x)
WHERE n.check IN ['viewpoints', 'sides'] AND (x:Body OR x:ServicePackage)
  AND n.begins_earliest <= $at AND $at < n.ends_latest
RETURN n.uid AS norm, n.values AS values, x.uid AS of,
       n.certainty <> 'unresolved' AND r.certainty <> 'unresolved' AND n.begins_latest <= $at AND $at < n.ends_earliest
       AS certain,
       COLLECT { MATCH (n)-[:EVIDENCED_BY]->(e:Evidence) RETURN e.uid ORDER BY coalesce(e.line, 0), e.uid } AS evidence
ORDER BY n.sort, x.sort
"""
_PACKAGES = "MATCH (k:ServicePackage {model: $model}) RETURN k.uid AS uid ORDER BY k.sort"
_REVIEWS = """
MATCH (b:Body)-[r:REVIEWS]->(k:ServicePackage {model: $model})
WHERE r.begins_earliest <= $at AND $at < r.ends_latest
RETURN b.uid AS body, k.uid AS package, r.viewpoint AS viewpoint, r.side AS side, r.status AS status,
       r.certainty <> 'unresolved' AND r.begins_latest <= $at AND $at < r.ends_earliest AS certain
ORDER BY b.sort, k.sort, r.key
"""


@dataclass(frozen=True)
class Line:
    """What one body or package is asked for by a norm, or a package by none, and the state of each cell."""

    norm: str | None
    of: str
    cells: Mapping[str, State]
    certain: bool
    evidence: tuple[str, ...] = ()

    def having(self, *states: State) -> tuple[str, ...]:
        return tuple(value for value, state in self.cells.items() if state in states)


@dataclass(frozen=True)
class Matrix:
    """Its lines: those that norms ask for; else, where none asks, every package from the four viewpoints."""

    lines: tuple[Line, ...]
    told: Told
    packages: tuple[str, ...]


def matrix(reader: Reader, model: str, days: Days) -> Matrix:
    """The matrix of the day. Norms on other sides than organising and producing are none of it."""
    reviews = reader.rows(_REVIEWS, model=model, at=days.at)
    packages = tuple(str(row["uid"]) for row in reader.rows(_PACKAGES, model=model))
    asked = [row for row in reader.rows(_ASKED, model=model, at=days.at)
             if row["values"] and set(row["values"]) <= {*VIEWPOINTS, *SIDES}]  # fmt: skip
    by: dict[str, list[Row]] = defaultdict(list)
    for row in reviews:
        by[row["body"]].append(row)
        by[row["package"]].append(row)
    lines = [Line(row["norm"], row["of"], _cells(row["values"], by[row["of"]]), row["certain"], tuple(row["evidence"]))
             for row in asked]  # fmt: skip
    if not asked:
        lines = [Line(None, package, _cells(VIEWPOINTS, by[package]), certain=True) for package in packages]
    return Matrix(tuple(lines), told(reader, model, "reviews", days.at), packages)


def _cells(values: Sequence[str], reviews: Sequence[Row]) -> dict[str, State]:
    return {value: _state([row for row in reviews if _meets(row, value)]) for value in values}


def _meets(row: Row, value: str) -> bool:
    return value in (row["viewpoint"], row["side"]) or (row["side"] == "both" and value in SIDES)


def _state(reviews: Sequence[Row]) -> State:
    sure = {row["status"] for row in reviews if row["certain"]}
    if "done" in sure:
        return "done"
    if any(row["status"] != "planned" for row in reviews):
        return "unsure"
    return "planned" if reviews else "missing"


def entries(found: Matrix) -> Iterator[Entry]:
    """A line each; those of a norm of which the record says nothing together."""
    silent: dict[str, list[Line]] = defaultdict(list)
    for line in found.lines:
        if not _silent(line, found):
            yield _entry(line, found)
        elif line.norm:
            silent[line.norm].append(line)
    for norm, lines in silent.items():
        values = {"inputs": len(lines), "missing": tuple(lines[0].cells), "missing_count": len(lines[0].cells)}
        yield Entry(about=(norm,), verdict="cannot_be_said", says="silent", values=values, evidence=lines[0].evidence)


def done(found: Matrix) -> Measure:
    """Reviews done, of the cells of the matrix."""
    cells = [(line, value) for line in found.lines for value in line.cells]
    sure = [one for one in cells if one[0].cells[one[1]] == "done"]
    open_ = sum(line.cells[value] == "unsure" or (line.cells[value] == "missing" and not found.told.of(line.of))
                for line, value in cells)  # fmt: skip
    norms = [line for line in found.lines if line.norm]
    return Measure(len(sure), len(cells), open_, most=len(sure) + open_, norm=norms[0].norm if norms else None,
                   evidence=tuple(dict.fromkeys(uid for line in norms for uid in line.evidence)))  # fmt: skip


def _silent(line: Line, found: Matrix) -> bool:
    return set(line.cells.values()) == {"missing"} and (line.norm is None or not found.told.of(line.of))


def _entry(line: Line, found: Matrix) -> Entry:
    missing, unsure, planned = line.having("missing"), line.having("unsure"), line.having("planned")
    whole = found.told.of(line.of) and line.certain
    verdict: Verdict = "holds"
    if line.norm and missing and whole:
        verdict = "fails"
    elif unsure or (line.norm and missing):
        verdict = "cannot_be_said"
    elif planned:
        verdict = "worth_noting"
    values: dict[str, Any] = {"norm": line.norm, "subject": line.of}
    for state in ("done", "planned", "unsure", "missing"):
        values |= {state: line.having(state), f"{state}_count": len(line.having(state))}
    says = "missing" if verdict == "fails" else "asked" if line.norm else "matrix"
    about = (line.norm, line.of) if line.norm else (line.of,)
    return Entry(about=about, verdict=verdict, says=says, values=values, evidence=line.evidence)
