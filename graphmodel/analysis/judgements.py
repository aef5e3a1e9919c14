"""Judgements as findings: what a rule's rows say, in a language, each with its severity and its passages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from graphmodel.analysis.law import provisions
from graphmodel.analysis.masking import Mask
from graphmodel.analysis.naming import names
from graphmodel.analysis.passages import passages
from graphmodel.analysis.values import said
from graphmodel.errors import QueryFileError
from graphmodel.findings import (
    SEVERITY_OF_STRENGTH,
    SEVERITY_ORDER,
    Finding,
    Outcome,
    Passage,
    Severity,
    finding_id,
)
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import Column, RuleHeader
from graphmodel.store import Reader, Row
from graphmodel.words import texts

_OWN_PASSAGES = """
UNWIND $uids AS uid
MATCH (n:Element {uid: uid})-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
RETURN uid, e.uid AS passage ORDER BY uid, coalesce(e.line, 0), passage
"""
_NORMS = "UNWIND $uids AS uid MATCH (n:Norm {uid: uid}) RETURN uid, n.strength AS strength"
_ENDS = {"subject": Column(holds="thing"), "norm": Column(holds="thing")}


class Judgement(NamedTuple):
    """A row of a rule: a subject that fails, or of which it cannot be said. `path` is where the rule stands."""

    rule: str
    path: str
    header: RuleHeader
    row: Row

    def things(self) -> Iterable[str]:
        """The uids of the things that it names, its subject and its norm among them."""
        for name, column in {**_ENDS, **self.header.columns}.items():
            value = self.row.get(name)
            if column.holds == "thing" and value:
                yield from value if isinstance(value, list) else [value]

    def outcome(self, strength: str | None) -> Outcome:
        """How the verdict is shown; `strength` is that of its norm."""
        if self.row["verdict"] != "fails":
            return self.row["verdict"]
        if self.header.hint:
            return "worth_noting"
        if self.header.judges == "record":
            return "left_open"
        return "deviates" if strength in ("proposal", "aim") else "fails"


def findings(reader: Reader, judged: Sequence[Judgement], model: str, lang: Lang, hide: Mask) -> tuple[Finding, ...]:
    """The findings of a model, gravest first."""
    told = _Told(reader, judged, model, lang, hide)
    return tuple(sorted(map(told.finding, judged), key=gravity))


def gravity(one: Finding) -> tuple[bool, int, str, str, str]:
    """Sorts findings: what fails first, then by severity, rule and subject."""
    return one.verdict != "fails", SEVERITY_ORDER[one.severity], one.rule, one.subject, one.norm or ""


class _Told:
    """Names, passages, strengths of norms and words of the law, fetched at once for all judgements."""

    def __init__(self, reader: Reader, judged: Sequence[Judgement], model: str, lang: Lang, hide: Mask) -> None:
        self.words, self.model, self.hide = texts(lang), model, hide
        self.lang: Lang = lang
        subjects = {str(one.row["subject"]) for one in judged}
        norms = {str(one.row["norm"]) for one in judged if one.row.get("norm")}
        self.names = names(reader, (uid for one in judged for uid in one.things()), lang, hide)
        self.own: dict[str, list[str]] = {}
        for row in reader.rows(_OWN_PASSAGES, uids=sorted(subjects | norms)):
            self.own.setdefault(row["uid"], []).append(row["passage"])
        cited = {uid for one in judged for uid in one.row.get("evidence") or ()}
        self.passages = passages(reader, cited.union(*self.own.values()), hide)
        self.strengths = {row["uid"]: row["strength"] for row in reader.rows(_NORMS, uids=sorted(norms))}
        self.law = provisions(reader, norms, lang)

    def finding(self, one: Judgement) -> Finding:
        header, row = one.header, one.row
        subject, norm, strength = str(row["subject"]), row.get("norm"), self.strengths.get(row.get("norm") or "")
        cited = {*(row.get("evidence") or self.own.get(subject, ())), *self.own.get(norm or "", ())}
        return Finding(
            id=finding_id(self.model, one.rule, subject, norm),
            rule=one.rule,
            subject=subject,
            norm=norm,
            verdict=row["verdict"],
            outcome=one.outcome(strength),
            severity=self.severity(header, norm or "", strength),
            message=self.sentence(one),
            evidence={name: row[name] for name in header.columns if name in row},
            sources=(
                *((self.words_of_law(norm),) if norm in self.law else ()),
                *(self.passage(uid) for uid in sorted(cited, key=self.place)),
            ),
        )

    def severity(self, header: RuleHeader, norm: str, strength: str | None) -> Severity:
        if header.severity == "norm":
            return SEVERITY_OF_STRENGTH[strength or "aim"]
        if header.severity == "provision":
            return (self.law[norm].severity if norm in self.law else None) or "warning"
        return header.severity

    def words_of_law(self, uid: str) -> Passage:
        one = self.law[uid]
        return Passage(source=one.act, at=one.place, quote=one.words, provision=uid)

    def place(self, uid: str) -> tuple[str, int, str]:
        """Where a passage stands, for reading them in the order of the document."""
        one = self.passages[uid]
        return one.source or "", one.line or 0, uid

    def passage(self, uid: str) -> Passage:
        one = self.passages[uid]
        source = one.source and one.source.partition("/")[2]
        return Passage(source=source, at=one.at, quote=one.quote, certainty=one.certainty, reason=one.reason)

    def sentence(self, one: Judgement) -> str:
        plain = one.header.silent if one.row["verdict"] == "cannot_be_said" else one.header.fails
        template = one.header.also.get(one.row.get("says") or "", plain).in_(self.lang)
        values = {
            name: said(one.row.get(name), column.holds, self.words, self.names, name)
            for name, column in {**_ENDS, **one.header.columns}.items()
        }
        try:
            told = template.format_map(values)
        except KeyError as error:
            raise QueryFileError(
                f"{one.path}: the sentence names {error}, which is no column. Add it under columns or remove it"
            ) from error
        return self.hide(told.removesuffix(".") if told.endswith("..") else told)
