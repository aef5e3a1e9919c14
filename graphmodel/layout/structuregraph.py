"""What a structure picture is drawn from: bodies and who stands under whom, names already in the picture's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from graphmodel.layout.pathgraph import Certainty, Existence
from graphmodel.layout.scene import Stroke, Tone


@dataclass(frozen=True, slots=True)
class Flag:
    """What an overlay says of a body: `kind` names its legend entry, `text` says it with its sign."""

    kind: str
    text: str
    border: Stroke
    tone: Tone
    loud: bool = False


@dataclass(frozen=True, slots=True)
class BodyBox:
    """`needs_parent`: its kind stands under another body, so that a missing parent is an open question."""

    id: str
    name: str
    kind_text: str = ""
    existence: Existence = "not_stated"
    sublines: tuple[str, ...] = ()
    side: Literal["organising", "producing", "both"] | None = None
    certainty: Certainty = "stated"
    needs_parent: bool = False
    identified: bool = True
    plural: bool = False
    flag: Flag | None = None


@dataclass(frozen=True, slots=True)
class ParentLink:
    """`child` PART_OF `parent`. Several links of one child are alternatives, unresolved."""

    child: str
    parent: str
    certainty: Certainty = "stated"
    alternative: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """A strand: its title, who leads it (None: not stated) and its bodies."""

    id: str
    title: str
    leader: str | None
    bodies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StructureGraph:
    """`id` names the picture (unique in a page); title, subtitle (the date) and source are whole lines of text.

    `overlay` says of what the flags of the bodies are.
    """

    id: str
    title: str
    subtitle: str
    source: str
    bodies: tuple[BodyBox, ...]
    parents: tuple[ParentLink, ...] = ()
    areas: tuple[Area, ...] = ()
    overlay: str = ""
