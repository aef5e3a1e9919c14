"""What a path picture is drawn from: the steps of one matter, plain values, names already in the picture's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Action = Literal["prepare", "propose", "reconcile", "guide", "decide", "approve", "assign", "appoint"]
Certainty = Literal["stated", "inferred", "unresolved"]
Existence = Literal["existing", "proposed", "planned", "ended", "not_stated"]


@dataclass(frozen=True, slots=True)
class Taker:
    """Who takes a step: a body or a seat. `href` is what a click leads to, by default `id`."""

    id: str
    name: str
    subline: str = ""
    existence: Existence = "not_stated"
    identified: bool = True
    plural: bool = False


@dataclass(frozen=True, slots=True)
class PathStep:
    """`label` is the document's own number; `condition` is quoted; `after` names steps of the same graph.

    No taker: it is not stated who takes the step. `takers_alternative`: one of them, unresolved.
    """

    id: str
    label: str | None = None
    actions: tuple[Action, ...] = ()
    finality: Literal["none", "guideline", "preliminary", "final"] = "none"
    optional: bool = False
    condition: str | None = None
    status: Literal["planned", "made", "returned", "not_stated"] = "not_stated"
    takers: tuple[Taker, ...] = ()
    takers_alternative: bool = False
    decider_open: bool = False
    certainty: Certainty = "stated"
    after: tuple[str, ...] = ()
    join: Literal["all", "any"] | None = None


@dataclass(frozen=True, slots=True)
class PathGraph:
    """`id` names the picture (unique in a page); title, subtitle (the date) and source are whole lines of text."""

    id: str
    title: str
    subtitle: str
    source: str
    steps: tuple[PathStep, ...]
