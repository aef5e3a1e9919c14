"""Rules: discovered, never listed. One is a .cypher file in cypher/rules, or a module here with HEADER and judge()."""

from __future__ import annotations

import pkgutil
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from pydantic import BaseModel, ConfigDict

from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.naming import Name, names
from graphmodel.dates import days
from graphmodel.errors import NotFound, QueryFailed, QueryFileError
from graphmodel.findings import (
    SEVERITY_OF_STRENGTH,
    SEVERITY_ORDER,
    Finding,
    Held,
    Outcome,
    Passage,
    Report,
    RuleCount,
    finding_id,
)
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import Query, RuleHeader, discover, read_header, read_query, shipped, standard_parameters
from graphmodel.store import Reader, Row
from graphmodel.store.regions import require

Judge = Callable[..., Iterable[Row]]
_VERDICTS = ("holds", "fails", "cannot_be_said")
_PASSAGES = """
UNWIND $uids AS uid
MATCH (e:Evidence {uid: uid})
OPTIONAL MATCH (e)-[:FROM]->(s:Source)
RETURN e.uid AS uid, s.id AS source, e.at AS at, e.line AS line, e.quote AS quote, e.certainty AS certainty,
       e.reason AS reason
"""
_OWN_PASSAGES = """
UNWIND $uids AS uid
MATCH (n:Element {uid: uid})-[:EVIDENCED_BY]->(e:Evidence) WHERE e.property IS NULL
RETURN uid, e.uid AS passage ORDER BY uid, coalesce(e.line, 0), passage
"""
_STRENGTHS = "UNWIND $uids AS uid MATCH (n:Norm {uid: uid}) RETURN uid, n.strength AS strength"


class Rule(BaseModel):
    """A rule: its header, its text for a reader, and how it is run."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    path: str
    header: RuleHeader
    text: str
    judge: Judge

    def __str__(self) -> str:
        return self.name

    def rows(self, reader: Reader, standard: Mapping[str, str], **given: Any) -> list[Row]:
        """One row a subject (and norm). Raises QueryFileError when the rule breaks its promise."""
        try:
            rows = list(self.judge(reader, standard, **given))
        except QueryFailed as error:
            raise QueryFileError(f"{self.path}: {error}") from error
        seen: set[tuple[str, str | None]] = set()
        for row in rows:
            subject, verdict = row.get("subject"), row.get("verdict")
            if not isinstance(subject, str) or verdict not in _VERDICTS:
                raise QueryFileError(
                    f"{self.path}: a row has subject {subject!r} and verdict {verdict!r}; expected a uid and one of "
                    f"{', '.join(_VERDICTS)}. RETURN x.uid AS subject, '...' AS verdict"
                )
            key = subject, row.get("norm")
            if key in seen:
                raise QueryFileError(f"{self.path}: two rows for {subject}. Aggregate, so that each subject has one")
            seen.add(key)
        return rows


@cache
def rules(folder: Path | None = None) -> dict[str, Rule]:
    """All shipped rules by name, and those of a folder of the user's own."""
    found = {name: _cypher_rule(query) for name, query in discover(shipped("cypher") / "rules", RuleHeader).items()}
    for info in pkgutil.iter_modules(__path__):
        module = import_module(f"{__name__}.{info.name}")
        name = info.name.replace("_", "-")
        header = cast("RuleHeader", read_header(module.HEADER, RuleHeader, str(module.__file__)))
        text = Path(str(module.__file__)).read_text(encoding="utf-8")
        found[name] = Rule(
            name=name, path=str(module.__file__), header=header, text=text, judge=_standard_last(module.judge)
        )
    if folder:
        for path in sorted(folder.glob("*.cypher")):
            found[path.stem] = _cypher_rule(read_query(path, RuleHeader))
    return dict(sorted(found.items()))


def rule(name: str, folder: Path | None = None) -> Rule:
    """A rule by name. Raises NotFound with the nearest ones."""
    known = rules(folder)
    if name not in known:
        raise NotFound("rule", name, known, "`graphmodel rules` lists them.")
    return known[name]


def judged_checks() -> frozenset[str]:
    """The kinds of norms that some rule judges."""
    return frozenset(check for one in rules().values() for check in one.header.checks)


def run(reader: Reader, model: str, *, engine: str, lang: Lang = "en", at: str | None = None, law_at: str | None = None,
        only: Sequence[str] = (), hide: Mask = OPEN) -> Report:  # fmt: skip
    """Judge a model by all rules, or by those named in `only`. Findings come gravest first."""
    chosen = [rule(name) for name in only] or list(rules().values())
    as_of = str(require(reader, model)["as_of"])
    standard = standard_parameters(model, at or days(as_of).last, law_at)
    counts: list[RuleCount] = []
    open_rows: list[tuple[Rule, Row]] = []
    held: list[Held] = []
    norms: set[str] = set()
    for one in chosen:
        rows = one.rows(reader, standard)
        told = Counter(str(row["verdict"]) for row in rows)
        counts.append(
            RuleCount(rule=one.name, holds=told["holds"], fails=told["fails"], cannot_be_said=told["cannot_be_said"])
        )
        open_rows += [(one, row) for row in rows if row["verdict"] != "holds"]
        holding = [row for row in rows if row["verdict"] == "holds"]
        held += [Held(rule=one.name, subject=row["subject"], norm=row.get("norm")) for row in holding]
        norms |= {norm for row in rows for norm in (row.get("norm"), *(row.get("norms") or ())) if norm}
    findings = _Told(reader, open_rows, model, lang, hide).findings()
    return Report(
        model=model,
        engine=engine,
        as_of=as_of,
        at=standard["at"],
        law_at=standard["law_at"],
        rules=tuple(counts),
        findings=tuple(findings),
        norms=tuple(sorted(norms)),
        holding=tuple(held),
    )


def _cypher_rule(query: Query) -> Rule:
    def judge(reader: Reader, standard: Mapping[str, str], **given: Any) -> list[Row]:
        return reader.rows(query.text, **query.bind(given, standard))

    return Rule(name=query.name, path=query.path, header=cast("RuleHeader", query.header), text=query.text, judge=judge)


def _standard_last(judge: Judge) -> Judge:
    def run_it(reader: Reader, standard: Mapping[str, str], **given: Any) -> Iterable[Row]:
        return judge(reader, **standard, **given)

    return run_it


class _Told:
    """Rows -> findings: names, passages and severities fetched at once for all of them."""

    def __init__(self, reader: Reader, rows: list[tuple[Rule, Row]], model: str, lang: Lang, hide: Mask) -> None:
        self.rows, self.model, self.hide = rows, model, hide
        self.lang: Lang = lang
        subjects = {str(row["subject"]) for _, row in rows}
        norms = {str(row["norm"]) for _, row in rows if row.get("norm")}
        things = {uid for one, row in rows for uid in _things(one, row)}
        self.names = names(reader, subjects | norms | things, lang, hide)
        self.own: dict[str, list[str]] = {}
        for row in reader.rows(_OWN_PASSAGES, uids=sorted(subjects | norms)):
            self.own.setdefault(row["uid"], []).append(row["passage"])
        wanted = {uid for _, row in rows for uid in row.get("evidence") or ()} | {
            uid for own in self.own.values() for uid in own
        }
        self.passages = {row["uid"]: row for row in reader.rows(_PASSAGES, uids=sorted(wanted))}
        self.strengths = {row["uid"]: row["strength"] for row in reader.rows(_STRENGTHS, uids=sorted(norms))}

    def findings(self) -> list[Finding]:
        found = [self.finding(one, row) for one, row in self.rows]
        return sorted(
            found,
            key=lambda item: (
                item.verdict != "fails",
                SEVERITY_ORDER[item.severity],
                item.rule,
                item.subject,
                item.norm or "",
            ),
        )

    def finding(self, one: Rule, row: Row) -> Finding:
        strength = self.strengths.get(row.get("norm") or "")
        severity = SEVERITY_OF_STRENGTH[strength or "aim"] if one.header.severity == "norm" else one.header.severity
        subject = str(row["subject"])
        passages = {*(row.get("evidence") or self.own.get(subject, ())), *self.own.get(row.get("norm") or "", ())}
        plain = one.header.silent if row["verdict"] == "cannot_be_said" else one.header.fails
        sentence = one.header.also.get(row.get("says") or "", plain)
        extra = {name: row[name] for name in one.header.columns if name in row}
        return Finding(
            id=finding_id(self.model, one.name, subject, row.get("norm")),
            rule=one.name,
            subject=subject,
            norm=row.get("norm"),
            verdict=row["verdict"],
            outcome=_outcome(one.header, row, strength),
            severity=severity,
            message=self.sentence(sentence.in_(self.lang), one, row),
            evidence=extra,
            sources=tuple(self.passage(uid) for uid in sorted(passages, key=self.place)),
        )

    def place(self, uid: str) -> tuple[str, int, str]:
        """Where a passage stands, for reading them in the order of the document."""
        row = self.passages[uid]
        return row["source"] or "", row["line"] or 0, uid

    def passage(self, uid: str) -> Passage:
        row = self.passages[uid]
        quote, reason = row["quote"], row["reason"]
        return Passage(
            source=row["source"],
            at=row["at"],
            quote=quote and self.hide(quote),
            certainty=row["certainty"],
            reason=reason and self.hide(reason),
        )

    def sentence(self, template: str, one: Rule, row: Row) -> str:
        from graphmodel.words import texts

        words = texts(self.lang)
        values: dict[str, str] = {}
        for name in ("subject", "norm", *one.header.columns):
            value = row.get(name)
            holds = "thing" if name in ("subject", "norm") else one.header.columns[name].holds
            values[name] = (
                words("not-stated") if value is None or value == [] else _said(value, holds, words, self.names)
            )
        try:
            return self.hide(template.format_map(values))
        except KeyError as error:
            raise QueryFileError(
                f"{one.path}: the sentence names {error}, which is no column. Add it under columns or remove it"
            ) from error


def _things(one: Rule, row: Row) -> Iterable[str]:
    for name, column in one.header.columns.items():
        value = row.get(name)
        if column.holds == "thing" and value:
            yield from value if isinstance(value, list) else [value]


def _said(value: Any, holds: str, words: Any, known: Mapping[str, Name]) -> str:
    if isinstance(value, list):
        return ", ".join(_said(entry, holds, words, known) for entry in cast("list[Any]", value))
    if holds == "thing":
        return known[value].text if value in known else str(value)
    if holds == "word" and words.has(f"word-{value}"):
        return words.word(value)
    if holds == "date":
        return words.date(value)
    return words.number(value) if holds == "number" else str(value)


def _outcome(header: RuleHeader, row: Row, strength: str | None) -> Outcome:
    if row["verdict"] != "fails":
        return row["verdict"]
    if header.hint:
        return "worth_noting"
    if header.judges == "record":
        return "left_open"
    return "deviates" if strength in ("proposal", "aim") else "fails"
