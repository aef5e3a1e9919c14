"""The analyses there are: one module of this package each, with a function `analyse` that gives a Result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from graphmodel.analysis.result import Result
from graphmodel.errors import NotFound, UsageError
from graphmodel.store import Reader


@dataclass(frozen=True)
class Analysis:
    """What an analysis can be asked: `about` are the labels of what may be named, `params` what else may be given.

    Its texts are `<name>-title`, `<name>-question`, and of each part `<name>-<part>`, `<name>-<part>-question` and a
    sentence `<name>-<part>-<says>` for each entry. `picture` is the chart that shows it. One that `measures` tells also
    what holds: there the numbers are the answer.
    """

    name: str
    about: tuple[str, ...] = ()
    params: tuple[str, ...] = ()
    picture: str = "structure"
    measures: bool = False


ANALYSES: Mapping[str, Analysis] = {
    one.name: one
    for one in (
        Analysis("proof", ("Matter",), ("meeting",), picture="path"),
        Analysis("absence", ("Person", "Seat", "Body")),
        Analysis("overlaps", ("Body", "Task", "ServicePackage")),
        Analysis("interfaces", ("ServicePackage", "Body", "Interface"), picture="interfaces"),
        Analysis("viewpoints", ("ServicePackage",), picture="coverage", measures=True),
    )
}  # fmt: skip


def analysis(name: str) -> Analysis:
    """An analysis by name. Raises NotFound."""
    if name not in ANALYSES:
        raise NotFound("analysis", name, ANALYSES, f"There are: {', '.join(ANALYSES)}.")
    return ANALYSES[name]


def analyse(reader: Reader, name: str, model: str, about: Sequence[str] = (), *, at: str | None = None,
            law_at: str | None = None, params: Mapping[str, Any] | None = None) -> Result:  # fmt: skip
    """Run an analysis. Raises NotFound, and UsageError for a parameter that it does not take."""
    known, given = analysis(name), {key: value for key, value in (params or {}).items() if value not in (None, (), [])}
    for key in given:
        if key not in known.params:
            takes = ", ".join(known.params) or "none"
            raise UsageError(f"The analysis {name} takes no parameter {key}. It takes: {takes}.")
    if about and not known.about:
        raise UsageError(f"The analysis {name} is of a whole model; leave out {about[0]}.")
    run = import_module(f"graphmodel.analysis.{name}").analyse
    return run(reader, model, at=at, law_at=law_at, about=tuple(about), **given)
