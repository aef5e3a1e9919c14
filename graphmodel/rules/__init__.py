"""Rules: discovered, never listed. One is a .cypher file in cypher/rules, or a module here with HEADER and judge().

A user's own are the .cypher files of a folder; those that are refused leave all others standing.
"""

from __future__ import annotations

import pkgutil
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple, cast

from pydantic import BaseModel, ConfigDict

from graphmodel.analysis.judgements import Judgement, findings
from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.rows import fault, fault_of_own
from graphmodel.analysis.sharing import Sharing
from graphmodel.analysis.waivers import split
from graphmodel.dates import days
from graphmodel.errors import FileProblems, NotFound, Problem, QueryFailed, QueryRefused, QueryTimeout, RuleRefused
from graphmodel.findings import Heading, Held, Report, RuleCount
from graphmodel.model.vocabulary import Lang
from graphmodel.ownrules import own_rules
from graphmodel.queries import Query, RuleHeader, bare, discover, read_header, shipped, standard_parameters
from graphmodel.store import Reader, Row
from graphmodel.store.regions import require

Judge = Callable[..., Iterable[Row]]
_LINE = re.compile(r"\bline (\d+)")


class Rule(BaseModel):
    """A rule: its header, its text for a reader, and how it is run.

    `own`: of the user's folder. `line` is the one of the file `path` on which its query begins, after comments.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    path: str
    header: RuleHeader
    text: str
    judge: Judge
    own: bool = False
    line: int = 1

    def __str__(self) -> str:
        return self.name

    def rows(self, reader: Reader, standard: Mapping[str, str], **given: Any) -> list[Row]:
        """One row a subject (and norm). Raises RuleRefused when the rule breaks its promise."""
        try:
            rows = list(self.judge(reader, {**standard, **self.header.standard()}, **given))
        except (QueryFailed, QueryRefused, QueryTimeout) as error:
            said = _LINE.sub(lambda found: f"line {int(found[1]) + self.line - 1}", str(error))
            raise self.refused("rule-query", said, self._place(said)) from error
        wrong = fault(rows) or (fault_of_own(reader, standard["model"], self.header, rows) if self.own else "")
        if wrong:
            raise self.refused("rule-rows", wrong, self.line)
        return rows

    def refused(self, code: str, what: str, line: int) -> RuleRefused:
        return RuleRefused(Problem(self.path, line, code, what))

    def _place(self, said: str) -> int:
        """The line that an engine names, or else that of the name that it speaks of."""
        if told := _LINE.search(said):
            return int(told[1])
        named = re.search(r"['`]([\w.]+)['`]", said)
        code = bare(self.text).lstrip()
        found = named and re.search(rf"(?<!\w){re.escape(named[1])}(?!\w)", code)
        return self.line + (code.count("\n", 0, found.start()) if found else 0)


class Rulebook(NamedTuple):
    """The rules of a run, and why files of the user's own are refused."""

    rules: dict[str, Rule]
    refused: tuple[Problem, ...] = ()

    def rule(self, name: str) -> Rule:
        """A rule by name. Raises NotFound with the nearest ones, and FileProblems for one that is refused."""
        if name in self.rules:
            return self.rules[name]
        if self.refuses(name):
            raise FileProblems(problem for problem in self.refused if Path(problem.file).stem == name)
        raise NotFound("rule", name, self.rules, "`graphmodel rules` lists them.")

    def refuses(self, name: str) -> bool:
        """Is it a rule of the user's own that is refused?"""
        return name not in self.rules and any(Path(problem.file).stem == name for problem in self.refused)

    @property
    def has_own(self) -> bool:
        """Was a folder of the user's own read?"""
        return bool(self.refused) or any(one.own for one in self.rules.values())

    def checks(self) -> frozenset[str]:
        """The kinds of norms that some rule judges."""
        return frozenset(check for one in self.rules.values() for check in one.header.checks)

    def only(self, names: Sequence[str]) -> Rulebook:
        """The book with the rules of these names alone; all of them where none is named.

        Raises NotFound, and FileProblems when all that are named are refused.
        """
        left = [name for name in names if not self.refuses(name)] or names[:1]
        return self._replace(rules={name: self.rule(name) for name in left}) if names else self


@cache
def rules() -> dict[str, Rule]:
    """All shipped rules by name."""
    found = {name: _cypher_rule(query) for name, query in discover(shipped("cypher") / "rules", RuleHeader).items()}
    for info in pkgutil.iter_modules(__path__):
        module = import_module(f"{__name__}.{info.name}")
        name = info.name.replace("_", "-")
        header = cast("RuleHeader", read_header(module.HEADER, RuleHeader, str(module.__file__)))
        text = Path(str(module.__file__)).read_text(encoding="utf-8")
        found[name] = Rule(
            name=name, path=str(module.__file__), header=header, text=text, judge=_standard_last(module.judge)
        )
    return dict(sorted(found.items()))


def rulebook(folder: Path | None = None) -> Rulebook:
    """All shipped rules, and those of a folder of the user's own. Raises UsageError for a folder without any."""
    if folder is None:
        return Rulebook(rules())
    own = own_rules(folder, rules())
    mine = {name: _cypher_rule(query, own=True) for name, query in own.queries.items()}
    return Rulebook(dict(sorted({**rules(), **mine}.items())), own.problems)


def rule(name: str) -> Rule:
    """A shipped rule by name. Raises NotFound with the nearest ones."""
    return Rulebook(rules()).rule(name)


def in_order(known: Mapping[str, Rule], lang: Lang) -> list[Rule]:
    """Rules as a reader looks for them: by title, å, ä and ö last."""
    return sorted(known.values(), key=lambda one: one.header.title.in_(lang).casefold())


def judged_checks() -> frozenset[str]:
    """The kinds of norms that some shipped rule judges."""
    return Rulebook(rules()).checks()


def proven(book: Rulebook, opening: Callable[[], AbstractContextManager[Reader]], model: str, at: str | None = None,
           law_at: str | None = None) -> Rulebook:  # fmt: skip
    """The book without those of the user's own rules that cannot judge a model, and why.

    `opening` begins a transaction in which the model is there. A rule that fails ends it, so the next has another.
    """
    left, refused = [one for one in book.rules.values() if one.own], list(book.refused)
    while left:
        try:
            with opening() as reader:
                standard = standard_parameters(model, at or days(str(require(reader, model)["as_of"])).last, law_at)
                while left:
                    left[0].rows(reader, standard)
                    del left[0]
        except RuleRefused as error:
            refused.append(error.problem)
            del left[0]
    files = {problem.file for problem in refused}
    return Rulebook({name: one for name, one in book.rules.items() if one.path not in files}, tuple(sorted(refused)))


def run(reader: Reader, model: str, *, engine: str, lang: Lang = "en", at: str | None = None, law_at: str | None = None,
        only: Sequence[str] = (), hide: Mask = OPEN, book: Rulebook | None = None) -> Report:  # fmt: skip
    """Judge a model by all rules of a book, or by those named in `only`. Findings come gravest first.

    Without a book the rules are the shipped ones; one with rules of the user's own has to be `proven`.
    """
    book = (book or Rulebook(rules())).only(only)
    chosen = list(book.rules.values())
    as_of = str(require(reader, model)["as_of"])
    standard = standard_parameters(model, at or days(as_of).last, law_at)
    counts: list[RuleCount] = []
    judged: list[Judgement] = []
    held: list[Held] = []
    norms: set[str] = set()
    sharing = Sharing(reader)
    for one in chosen:
        rows = one.rows(sharing, standard)
        told = Counter(str(row["verdict"]) for row in rows)
        counts.append(
            RuleCount(rule=one.name, holds=told["holds"], fails=told["fails"], cannot_be_said=told["cannot_be_said"])
        )
        judged += [Judgement(one.name, one.path, one.header, row) for row in rows if row["verdict"] != "holds"]
        holding = [row for row in rows if row["verdict"] == "holds"]
        held += [Held(rule=one.name, subject=row["subject"], norm=row.get("norm")) for row in holding]
        norms |= {norm for row in rows for norm in (row.get("norm"), *(row.get("norms") or ())) if norm}
    failing = findings(reader, judged, model, lang, hide)
    found = split(reader, failing, held, model, standard["at"], {one.name for one in chosen}, lang, hide)
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
        idle=found.idle,
        norms=tuple(sorted(norms)),
        refused=book.refused,
        lang=lang,
        holding=tuple(held),
        headings={one.name: Heading(one.header.title.in_(lang), one.header.scope.in_(lang)) for one in chosen},
    )


def _cypher_rule(query: Query, own: bool = False) -> Rule:
    begins = len(query.text) - len(bare(query.text).lstrip())  # lines are counted from there, by both engines

    def judge(reader: Reader, standard: Mapping[str, str], **given: Any) -> list[Row]:
        return reader.rows(query.text[begins:], **query.bind(given, standard))

    header = cast("RuleHeader", query.header)
    line = query.line + query.text.count("\n", 0, begins)
    return Rule(name=query.name, path=query.path, header=header, text=query.text, judge=judge, own=own, line=line)


def _standard_last(judge: Judge) -> Judge:
    def run_it(reader: Reader, standard: Mapping[str, str], **given: Any) -> Iterable[Row]:
        return judge(reader, **standard, **given)

    return run_it
