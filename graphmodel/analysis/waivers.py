"""Waivers: failures that somebody answers for, until a day, with the reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from graphmodel.analysis.masking import Mask
from graphmodel.analysis.naming import names
from graphmodel.errors import nearest
from graphmodel.findings import Finding, Held, Idle, Waived, WhyIdle
from graphmodel.model import Region
from graphmodel.model.nodes import Waiver
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader, Row
from graphmodel.words import Texts

_WAIVERS = """
MATCH (w:Waiver {model: $model})-[:ABOUT]->(x:Element)
RETURN w.id AS waiver, w.rule AS rule, w.norm AS norm, x.uid AS subject, w.because AS because, w.by AS by,
       w.until AS until
ORDER BY w.sort, x.sort
"""


SLIP = 0.9
"""How much two names are alike, at the least, when one of them is a slip of the other."""


class Split(NamedTuple):
    """Findings that stand, those that a waiver covers, each with it, and the waivers that cover none."""

    standing: tuple[Finding, ...]
    waived: tuple[Finding, ...]
    idle: tuple[Idle, ...]


def split(reader: Reader, found: Iterable[Finding], held: Sequence[Held], model: str, at: str, rules: Collection[str],
          lang: Lang, hide: Mask) -> Split:  # fmt: skip
    """Which failures are waived on the day `at`; a waiver without a norm covers every norm of its rule.

    `held` is what holds by the `rules` that were run.
    """
    written = [
        {**row, "norm": row["norm"] and (row["norm"] if "/" in row["norm"] else f"{model}/{row['norm']}")}
        for row in reader.rows(_WAIVERS, model=model)
        if row["rule"] in rules
    ]
    by_key: dict[tuple[str, str, str | None], Waived] = {}
    for row in written:
        told = Waived(waiver=row["waiver"], because=hide(row["because"]), by=hide(row["by"]), until=row["until"])
        if at < row["until"]:
            by_key.setdefault((row["rule"], row["subject"], row["norm"]), told)
    standing: list[Finding] = []
    waived: list[Finding] = []
    for one in found:
        covered = by_key.get((one.rule, one.subject, one.norm)) or by_key.get((one.rule, one.subject, None))
        if covered and one.verdict == "fails":
            waived.append(one.model_copy(update={"waiver": covered}))
        else:
            standing.append(one)
    used = {(one.waiver.waiver, one.subject) for one in waived if one.waiver}
    left = [row for row in written if (row["waiver"], row["subject"]) not in used]
    called = names(reader, (row["subject"] for row in left), lang, hide)
    idle = (
        Idle(
            waiver=row["waiver"], rule=row["rule"], subject=row["subject"], norm=row["norm"],
            name=called[row["subject"]].text, until=row["until"],
            reason="over" if row["until"] <= at else _why_idle(row, (*waived, *standing, *held)),
        )
        for row in left
    )  # fmt: skip
    return Split(tuple(standing), tuple(waived), tuple(idle))


def _why_idle(waiver: Row, judged: Iterable[Finding | Held]) -> WhyIdle:
    """Why a waiver that is not over covers nothing."""
    verdicts = {
        one.verdict if isinstance(one, Finding) else "holds"
        for one in judged
        if (one.rule, one.subject) == (waiver["rule"], waiver["subject"]) and waiver["norm"] in (None, one.norm)
    }
    if "fails" in verdicts:
        return "doubled"
    if "cannot_be_said" in verdicts:
        return "cannot_be_said"
    return "holds" if verdicts else "not_judged"


def idle_told(one: Idle, words: Texts) -> str:
    """Why a waiver has no effect, as a sentence."""
    told = {"waiver": one.waiver, "rule": one.rule, "name": one.name, "norm": one.norm or "none"}
    return words(f"idle-{one.reason}", **told, until=words.date(one.until))


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
