"""Blocks of a coverage picture: so few bodies and duties in each that it is read without losing its headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil

from graphmodel.layout.coveragegraph import PARTS, CoverageGraph, DutyRow, Part

MOST_BODIES = 7
"""Columns of a block; a duty with more of them goes over several blocks."""
MOST_DUTIES = 24


@dataclass(frozen=True, slots=True)
class Block:
    """Some duties of a sector with some of their bodies, by the first part that each has in the block.

    `number` of `count` blocks of that sector.
    """

    sector: str
    duties: tuple[DutyRow, ...]
    columns: tuple[tuple[Part, tuple[str, ...]], ...]
    number: int
    count: int


def blocks(graph: CoverageGraph) -> list[Block]:
    """The blocks of all sectors: first those of the sector whose duty comes first."""
    place = {body.id: i for i, body in enumerate(graph.bodies)}
    sectors: dict[str, list[DutyRow]] = {}
    for duty in graph.duties:
        sectors.setdefault(duty.sector, []).append(duty)
    out: list[Block] = []
    for sector, duties in sectors.items():
        made = [(some, ids) for together in _together(duties, place) for some, ids in _cut(together, place)]
        out += [
            Block(sector, tuple(some), _columns(some, ids, place), number, len(made))
            for number, (some, ids) in enumerate(made, 1)
        ]
    return out


def _bodies(duties: Sequence[DutyRow]) -> set[str]:
    return {share.body for duty in duties for share in duty.parts}


def _together(duties: Sequence[DutyRow], place: Mapping[str, int]) -> Iterator[list[DutyRow]]:
    """Duties whose bodies have room in one block, then those with too many bodies of their own.

    Where not all have room, those of the same responsible bodies come together.
    """
    some = [duty for duty in duties if len(_bodies([duty])) <= MOST_BODIES]
    if len(_bodies(some)) > MOST_BODIES:
        some.sort(key=lambda duty: _kin(duty, place))
    even = ceil(len(some) / ceil(len(some) / MOST_DUTIES)) if some else 0
    block: list[DutyRow] = []
    for duty in some:
        if block and (len(_bodies([*block, duty])) > MOST_BODIES or len(block) >= even):
            yield block
            block = []
        block.append(duty)
    if block:
        yield block
    alike: dict[frozenset[str], list[DutyRow]] = {}
    for duty in duties:
        if len(_bodies([duty])) > MOST_BODIES:
            alike.setdefault(frozenset(_bodies([duty])), []).append(duty)
    yield from alike.values()


def _kin(duty: DutyRow, place: Mapping[str, int]) -> tuple[list[int], ...]:
    """Sorts duties of the same responsible bodies together, those without any last."""
    return tuple(
        sorted(place[share.body] for share in duty.parts if share.part == part) or [len(place)]
        for part in reversed(PARTS)
    )


def _cut(duties: list[DutyRow], place: Mapping[str, int]) -> Iterator[tuple[list[DutyRow], set[str]]]:
    """The block, or as many equally wide ones as the bodies of its duties need."""
    ids = [body for _, some in _columns(duties, _bodies(duties), place) for body in some]
    count = max(1, ceil(len(ids) / MOST_BODIES))
    wide = ceil(len(ids) / count)
    for start in range(0, max(len(ids), 1), max(wide, 1)):
        some = set(ids[start : start + wide])
        yield duties, some


def _columns(
    duties: Sequence[DutyRow], ids: set[str], place: Mapping[str, int]
) -> tuple[tuple[Part, tuple[str, ...]], ...]:
    first: dict[str, int] = {}
    for duty in duties:
        for share in duty.parts:
            if share.body in ids:
                first[share.body] = min(first.get(share.body, len(PARTS)), PARTS.index(share.part))
    order = sorted(first, key=lambda body: (first[body], place[body]))
    return tuple((PARTS[rank], tuple(some)) for rank, some in groupby(order, key=lambda body: first[body]))
