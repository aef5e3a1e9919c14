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

from graphmodel.analysis.judgements import Judgement, findings
from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.waivers import split
from graphmodel.dates import days
from graphmodel.errors import NotFound, QueryFailed, QueryFileError
from graphmodel.findings import Held, Report, RuleCount
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import Query, RuleHeader, discover, read_header, read_query, shipped, standard_parameters
from graphmodel.store import Reader, Row
from graphmodel.store.regions import require

Judge = Callable[..., Iterable[Row]]
_VERDICTS = ("holds", "fails", "cannot_be_said")


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
            rows = list(self.judge(reader, {**standard, **self.header.standard()}, **given))
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


def in_order(known: Mapping[str, Rule], lang: Lang) -> list[Rule]:
    """Rules as a reader looks for them: by title, å, ä and ö last."""
    return sorted(known.values(), key=lambda one: one.header.title.in_(lang).casefold())


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
    judged: list[Judgement] = []
    held: list[Held] = []
    norms: set[str] = set()
    for one in chosen:
        rows = one.rows(reader, standard)
        told = Counter(str(row["verdict"]) for row in rows)
        counts.append(
            RuleCount(rule=one.name, holds=told["holds"], fails=told["fails"], cannot_be_said=told["cannot_be_said"])
        )
        judged += [Judgement(one.name, one.path, one.header, row) for row in rows if row["verdict"] != "holds"]
        holding = [row for row in rows if row["verdict"] == "holds"]
        held += [Held(rule=one.name, subject=row["subject"], norm=row.get("norm")) for row in holding]
        norms |= {norm for row in rows for norm in (row.get("norm"), *(row.get("norms") or ())) if norm}
    found = split(reader, findings(reader, judged, model, lang, hide), model, standard["at"], hide)
    spared = Counter(one.rule for one in found.waived)
    return Report(
        model=model,
        engine=engine,
        as_of=as_of,
        at=standard["at"],
        law_at=standard["law_at"],
        rules=tuple(
            one.model_copy(update={"fails": one.fails - spared[one.rule], "waived": spared[one.rule]}) for one in counts
        ),
        findings=found.standing,
        waived=found.waived,
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
