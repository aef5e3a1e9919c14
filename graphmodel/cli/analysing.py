"""Commands that analyse: one for each analysis of graphmodel/analysis/analyses.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.cli.frame import AtOption, ModelOption, command
from graphmodel.cli.here import Here
from graphmodel.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from graphmodel.analysis.comparing import Comparison
    from graphmodel.analysis.naming import Name
    from graphmodel.analysis.passages import Passage
    from graphmodel.analysis.result import Entry, Part, Result

SHAPE = (
    '{"analysis", "model", "as_of", "at", "law_at", "about", "params", "columns", "parts": [{"name", '
    '"entries": [{"about", "verdict", "says", "values", "evidence"}], "unlisted", "unsaid"}]}'
)
LawAtOption = Annotated[
    str | None,
    typer.Option("--law-at", metavar="DATE", help="The day of the law asked about. Else the day of --at."),
]
EveryOption = Annotated[bool, typer.Option("--all", help="List also what holds.")]


def _about(metavar: str, told: str) -> Any:
    return typer.Argument(metavar=metavar, help=f"{told} Else the whole model.", show_default=False)


@command(
    "graphmodel proof -m kymenlaakso",
    "graphmodel proof division -m kymenlaakso --meeting mh-uusi=2018-09-03 --meeting mv-uusi=2018-10-01",
    "graphmodel proof -m esimerkkialue --json",
    json=SHAPE,
)
def proof(
    here: Here,
    matters: Annotated[list[str] | None, _about("MATTER", "Ids of matters.")] = None,
    *,
    model: ModelOption,
    meeting: Annotated[
        list[str] | None,
        typer.Option(
            "--meeting", metavar="BODY=DATE", help="A day on which a body meets; give every one, several times."
        ),
    ] = None,
    at: AtOption = None,
    law_at: LawAtOption = None,
    every: EveryOption = False,
) -> None:
    """Prove that the path of each matter ends with somebody entitled to decide, and tell by when at the earliest."""
    _run(here, "proof", model, matters, at, law_at, every, meeting=tuple(meeting or ()))


@command(
    "graphmodel overlaps -m esimerkkialue",
    "graphmodel overlaps jarjestaminen-ja-johtaminen -m esimerkkialue --all",
    "graphmodel overlaps -m kymenlaakso --json",
    json=SHAPE,
)
def overlaps(
    here: Here,
    things: Annotated[list[str] | None, _about("ID", "Ids of bodies, duties or service packages.")] = None,
    *,
    model: ModelOption,
    at: AtOption = None,
    law_at: LawAtOption = None,
    every: EveryOption = False,
) -> None:
    """Tell who else does the same: duties with several responsible or nobody, bodies alike, packages that do not hold.

    The answer names private persons, whom the web hides: mind who gets it.
    """
    _run(here, "overlaps", model, things, at, law_at, every)


@command(
    "graphmodel absence -m esimerkkialue",
    "graphmodel absence mh-uusi mv-uusi -m kymenlaakso",
    "graphmodel absence -m central-finland --json",
    json=SHAPE,
)
def absence(
    here: Here,
    away: Annotated[list[str] | None, _about("WHO", "Ids of persons, seats or bodies that are away together.")] = None,
    *,
    model: ModelOption,
    at: AtOption = None,
    law_at: LawAtOption = None,
    every: EveryOption = False,
) -> None:
    """Tell what stops when somebody is away: duties, quorums, paths, interfaces; alone or two together.

    The answer names private persons, whom the web hides: mind who gets it.
    """
    _run(here, "absence", model, away, at, law_at, every)


@command(
    "graphmodel interfaces -m central-finland",
    "graphmodel interfaces lapset-ja-perheet -m esimerkkialue --all",
    "graphmodel interfaces -m esimerkkialue --at 2026-03-01 --json",
    json=SHAPE,
)
def interfaces(
    here: Here,
    places: Annotated[list[str] | None, _about("ID", "Ids of service packages, bodies and interfaces.")] = None,
    *,
    model: ModelOption,
    at: AtOption = None,
    law_at: LawAtOption = None,
    every: EveryOption = False,
) -> None:
    """Propose interfaces between what shares something, and tell which declared ones are dead, overdue or unowned."""
    _run(here, "interfaces", model, places, at, law_at, every)


@command(
    "graphmodel viewpoints -m esimerkkialue",
    "graphmodel viewpoints kotona-asuminen -m esimerkkialue",
    "graphmodel viewpoints -m central-finland --json",
    json=SHAPE,
)
def viewpoints(
    here: Here,
    packages: Annotated[list[str] | None, _about("PACKAGE", "Ids of service packages.")] = None,
    *,
    model: ModelOption,
    at: AtOption = None,
    law_at: LawAtOption = None,
) -> None:
    """Measure the model from the viewpoints of client, staff, economy and effectiveness, and tell the reviews done."""
    _run(here, "viewpoints", model, packages, at, law_at, every=True)


@command(
    "graphmodel compare proof -m kymenlaakso --since 2018-01-01",
    "graphmodel compare proof -m kymenlaakso --with esimerkkialue --json",
    json='{"before", "after", "changed": [{"part", "change", "before", "after", "entry", "past"}], "same"}',
)
def compare(
    here: Here,
    analysis: Annotated[str, typer.Argument(metavar="ANALYSIS", help="The name of an analysis, such as proof.")],
    about: Annotated[list[str] | None, _about("ID", "Ids of what it is about.")] = None,
    *,
    model: ModelOption,
    other: Annotated[str | None, typer.Option("--with", metavar="MODEL", help="The model to compare with.")] = None,
    since: Annotated[str | None, typer.Option("--since", metavar="DATE", help="The day to compare with.")] = None,
    at: AtOption = None,
    law_at: LawAtOption = None,
) -> None:
    """Compare what an analysis finds with another model or another day: worse, better, unknown, known now, the same."""
    from graphmodel.analysis.analyses import analyse
    from graphmodel.analysis.comparing import compare as compared
    from graphmodel.analysis.naming import names
    from graphmodel.analysis.presence import presence

    if bool(other) == bool(since):
        raise UsageError("A comparison needs either --with MODEL or --since DATE. Give one of them.")
    with here.open() as store, store.read() as reader:
        before = analyse(reader, analysis, other or model, about or (), at=since or at, law_at=law_at)
        after = analyse(reader, analysis, model, about or (), at=at, law_at=law_at)
        found = compared(before, after, presence(reader))
        if here.as_json:
            here.data(found.model_dump(mode="json"))
            return
        called = names(reader, [*before.uids(), *found.after.uids()], here.lang)
    _show_changes(here, found, called)


def _run(here: Here, name: str, model: str, about: Sequence[str] | None, at: str | None, law_at: str | None,
         every: bool, **params: Any) -> None:  # fmt: skip
    from graphmodel.analysis.analyses import analyse
    from graphmodel.analysis.naming import names
    from graphmodel.analysis.passages import passages
    from graphmodel.analysis.telling_results import cited

    with here.open() as store, store.read() as reader:
        result = analyse(reader, name, model, about or (), at=at, law_at=law_at, params=params)
        if here.as_json:
            here.data(result.model_dump(mode="json"))
            return
        called = names(reader, result.uids(), here.lang)
        shown = {part.name: _shown(part, every or bool(result.about)) for part in result.parts}
        quoted = passages(reader, cited(entry for some in shown.values() for entry in some))
    _show(here, result, shown, called, quoted)


def _shown(part: Part, every: bool) -> list[Entry]:
    return part.listed() if every else part.listed("fails", "worth_noting", "cannot_be_said")


def _show(here: Here, result: Result, shown: Mapping[str, Sequence[Entry]], called: Mapping[str, Name],
          quoted: Mapping[str, Passage]) -> None:  # fmt: skip
    from graphmodel.analysis.telling_results import SIGNS, sentence, summary
    from graphmodel.cli.report import dated, place

    words, paper = here.words, here.paper
    paper.line(words(f"{result.analysis}-title"), style="bold")
    paper.line(dated(result.model, result.as_of, result.at, words))
    for part in result.parts:
        paper.line()
        paper.line(words(f"{result.analysis}-{part.name}"), style="bold")
        paper.line(words(f"{result.analysis}-{part.name}-question"))
        paper.line(summary(result, part, words) or words("analysis-none"))
        for entry in shown[part.name]:
            paper.line(f"{SIGNS[entry.verdict]} {sentence(result, part, entry, words, called)}", indent=2)
            found = [quoted[uid] for uid in entry.evidence if uid in quoted]
            places = [place(one.source and one.source.partition("/")[2], one.at, words) for one in found]
            if places:
                paper.line("; ".join(dict.fromkeys(places)), indent=4, style="dim")


def _show_changes(here: Here, found: Comparison, called: Mapping[str, Name]) -> None:
    from graphmodel.analysis.comparing import CHANGES
    from graphmodel.analysis.telling_results import SIGNS, sentence
    from graphmodel.cli.report import dated

    words, paper = here.words, here.paper
    before, after = found.before, found.after
    paper.line(words(f"{after.analysis}-title"), style="bold")
    paper.line(dated(after.model, after.as_of, after.at, words))
    paper.line(words("analysis-changes", against=dated(before.model, before.as_of, before.at, words)))
    for change in CHANGES:
        if some := found.of(change):
            paper.line()
            paper.line(words(f"analysis-change-{change}", count=len(some)), style="bold")
        for one in some:
            result = before if one.past else after
            told = sentence(result, result.part(one.part), one.entry, words, called)
            told = words("analysis-no-more", told=told) if one.past else told
            was = words("analysis-was", was=words.word(one.before)) if one.before else ""
            told = f"{SIGNS[one.entry.verdict]} {told} {was}".rstrip()
            paper.line(told, indent=2, style="dim" if one.past else "")
    paper.line()
    paper.line(words("analysis-same", count=found.same))
