"""Waivers: failures that somebody answers for, until a day, with the reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from graphmodel.analysis.masking import Mask
from graphmodel.errors import nearest
from graphmodel.findings import Finding, Waived
from graphmodel.model import Region
from graphmodel.model.nodes import Waiver
from graphmodel.store import Reader

_WAIVERS = """
MATCH (w:Waiver {model: $model})-[:ABOUT]->(x:Element)
WHERE $at < w.until
RETURN w.id AS waiver, w.rule AS rule, w.norm AS norm, x.uid AS subject, w.because AS because, w.by AS by,
       w.until AS until
ORDER BY w.sort, x.sort
"""


SLIP = 0.9
"""How much two names are alike, at the least, when one of them is a slip of the other."""


class Split(NamedTuple):
    """Findings that stand, and those that a waiver covers, each with it."""

    standing: tuple[Finding, ...]
    waived: tuple[Finding, ...]


def split(reader: Reader, found: Iterable[Finding], model: str, at: str, hide: Mask) -> Split:
    """Which failures are waived on the day `at`; a waiver without a norm covers every norm of its rule."""
    by_key: dict[tuple[str, str, str | None], Waived] = {}
    for row in reader.rows(_WAIVERS, model=model, at=at):
        norm = row["norm"] and (row["norm"] if "/" in row["norm"] else f"{model}/{row['norm']}")
        told = Waived(waiver=row["waiver"], because=hide(row["because"]), by=hide(row["by"]), until=row["until"])
        by_key.setdefault((row["rule"], row["subject"], norm), told)
    standing: list[Finding] = []
    waived: list[Finding] = []
    for one in found:
        covered = by_key.get((one.rule, one.subject, one.norm)) or by_key.get((one.rule, one.subject, None))
        if covered and one.verdict == "fails":
            waived.append(one.model_copy(update={"waiver": covered}))
        else:
            standing.append(one)
    return Split(tuple(standing), tuple(waived))


class Unknown(NamedTuple):
    """A waiver that names a rule that there is not. `near` are rules that its name is a slip of: a letter or two."""

    id: str
    rule: str
    near: tuple[str, ...]
    what: str


def of_unknown_rules(region: Region, known: Collection[str]) -> Iterator[Unknown]:
    """The waivers of a region that name no known rule, and what is wrong with each."""
    for element in region.elements:
        if isinstance(element, Waiver) and element.rule not in known:
            like = nearest(element.rule, known)
            hint = f"Did you mean {' or '.join(like)}?" if like else "`graphmodel rules` lists them."
            hint += " One of your own is known where --rules gives its folder"
            what = f"waivers {element.id}: there is no rule called {element.rule!r}. {hint}"
            yield Unknown(element.id, element.rule, tuple(nearest(element.rule, known, like=SLIP)), what)
