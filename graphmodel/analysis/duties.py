"""Who is responsible for which duty of a model's scope, and what the bodies are that may be asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from graphmodel.analysis.asking import Days
from graphmodel.analysis.claims import Told, all_told
from graphmodel.analysis.trace import Duty, trace
from graphmodel.model.vocabulary import ClaimWhat
from graphmodel.store import Reader, Row

_SHARES = """
MATCH (x)-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE r.model = $model AND r.begins_earliest <= $at AND $at < r.ends_latest
  AND x.begins_earliest <= $at AND $at < x.ends_latest
RETURN t.uid AS task, x.uid AS who, coalesce(r.share, '-') AS share, r.alternative AS alternative
ORDER BY task, who, r.key
"""
_BODIES = """
MATCH (b:Body {model: $model})
WHERE b.begins_earliest <= $at AND $at < b.ends_latest
RETURN b.uid AS body, b.kind AS kind, b.legal_form AS legal_form, b.composition AS composition,
       $at < b.told_until AS told,
       b.certainty <> 'unresolved' AND b.begins_latest <= $at AND $at < b.ends_earliest
       AND NOT 'kind' IN coalesce(b.unresolved, []) AS certain
ORDER BY b.sort
"""
_SEATS = """
MATCH (s:Seat {model: $model})-[:RESPONSIBLE_FOR]->(:Task)
MATCH (s)-[i:SEAT_IN]->(b:Body)
WHERE NOT i.alternative AND i.certainty <> 'unresolved'
RETURN DISTINCT s.uid AS seat, b.uid AS body ORDER BY seat, body
"""


class Answering(NamedTuple):
    """One body or post and one duty: `shares` says how others share it (`each`, `joint`, or `-`: not stated)."""

    task: str
    who: str
    certain: bool
    shares: frozenset[str]
    alternative: bool
    evidence: tuple[str, ...]

    @property
    def own_part(self) -> bool:
        """Does it handle its own part alone, beside others who handle theirs?"""
        return set(self.shares) == {"each"}


class Duties(NamedTuple):
    """The duties of the scope, who answers for each (by duty), the bodies of the day, and in which body a responsible
    post is.
    """

    model: str
    scope: tuple[Duty, ...]
    answering: Mapping[str, tuple[Answering, ...]]
    bodies: Mapping[str, Row]
    post_in: Mapping[str, str]
    claims: Mapping[ClaimWhat, Told]

    def whole(self, what: ClaimWhat) -> bool:
        """Does the model claim to tell everything of that sort?"""
        return self.claims[what].whole

    @property
    def root(self) -> str:
        """The uid of the model itself."""
        return f"{self.model}/{self.model}"

    def of(self, task: str, *, certain: bool = True) -> tuple[Answering, ...]:
        """Those who certainly answer for a duty, or who may."""
        return tuple(one for one in self.answering.get(task, ()) if one.certain or not certain)

    def packages(self, duty: Duty) -> tuple[str, ...]:
        """The service packages that a duty certainly is in."""
        return tuple(link.thing for link in duty.hop("package").links if link.certain)

    def by_body(self, *, certain: bool = True) -> dict[str, tuple[str, ...]]:
        """The duties of each body or post that answers for one."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for duty in self.scope:
            for who in dict.fromkeys(one.who for one in self.of(duty.task, certain=certain)):
                found[who].append(duty.task)
        return {who: tuple(tasks) for who, tasks in found.items()}


def duties(reader: Reader, model: str, days: Days) -> Duties:
    """What the analyses of overlaps and gaps ask about, on one day of the structure and one of the law."""
    scope = trace(reader, model, at=days.at, law_at=days.law_at).duties
    shares: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    either: set[tuple[str, str]] = set()
    for row in reader.rows(_SHARES, model=model, at=days.at):
        shares[row["task"], row["who"]].add(row["share"])
        if row["alternative"]:
            either.add((row["task"], row["who"]))
    return Duties(
        model,
        scope,
        {duty.task: _answering(duty, shares, either) for duty in scope},
        {row["body"]: row for row in reader.rows(_BODIES, model=model, at=days.at)},
        {row["seat"]: row["body"] for row in reader.rows(_SEATS, model=model)},
        all_told(reader, model, days.at),
    )


def _answering(
    duty: Duty, shares: Mapping[tuple[str, str], set[str]], either: set[tuple[str, str]]
) -> tuple[Answering, ...]:
    links = duty.hop("responsible").links
    return tuple(
        Answering(
            task=duty.task,
            who=who,
            certain=any(link.certain for link in links if link.thing == who),
            shares=frozenset(shares.get((duty.task, who), {"-"})),
            alternative=(duty.task, who) in either,
            evidence=tuple(key for link in links if link.thing == who for key in link.evidence),
        )
        for who in dict.fromkeys(link.thing for link in links)
    )
