"""What a group structure is made of: a frozen type for each label, and KINDS, from which everything else is derived."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, ClassVar, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field

from graphmodel.model import vocabulary as v

Count = Annotated[int, Field(ge=0)]
EvidenceId = Annotated[str, Field(pattern=r"^e-[0-9a-f]{16}$")]


class Element(BaseModel):
    """Anything with an id. `evidence` holds the ids of the passages that carry it."""

    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True)
    label: ClassVar[str] = "Element"

    id: v.NodeId
    evidence: tuple[EvidenceId, ...] = ()


class Named(Element):
    """An element with names; any language may be missing. `aliases` are other written forms of the name."""

    name_fi: v.Text | None = None
    name_sv: v.Text | None = None
    name_en: v.Text | None = None
    aliases: tuple[v.Text, ...] = ()


class Timed(Named):
    """An element that begins and ends."""

    begin: v.IsoDate | None = None
    end: v.IsoDate | None = None
    starts_when: v.Text | None = None
    ends_when: v.Text | None = None


class Model(Named):
    """A region, a scenario of it, or the catalogue."""

    as_of: v.IsoDate
    kind: v.ModelKind = "region"
    language: v.Lang = "fi"
    about_fi: v.Text | None = None
    about_sv: v.Text | None = None
    about_en: v.Text | None = None
    branched_from: v.NodeId | None = None


class Body(Timed):
    """An organisation, an organ of one, a group, a unit: whoever can have seats, duties and decisions."""

    kind: v.BodyKind
    existence: v.Existence = "not_stated"
    identified: bool = True
    plural: bool = False
    count: Count | None = None
    side: v.Side | None = None
    legal_form: v.LegalForm | None = None
    statutory_role: v.StatutoryRole | None = None
    composition: v.Composition = "not_stated"
    deputies: v.Deputies = "not_stated"
    stated_count: Count | None = None
    absent: tuple[v.Absent, ...] = ()


class Strand(Named):
    """A part of a reform under which a document groups bodies."""

    stated_count: Count | None = None


class Person(Element):
    """A named human being; private unless the file says why the name may be shown."""

    name: v.Text
    aliases: tuple[v.Text, ...] = ()
    disclosure: v.Disclosure = "private"


class Seat(Timed):
    """A place in a body, or a post; it exists with nobody in it."""

    role: v.Role = "not_stated"
    category: v.Text | None = None
    occupancy: v.Occupancy = "not_stated"
    deputy: v.SeatDeputy = "not_stated"
    plural: bool = False
    attends: v.Attends | None = None


class Task(Named):
    """A duty."""

    basis: v.Basis
    sector: v.NodeId | None = None
    organiser_kind: v.Text | None = None
    producer_kinds: v.Text | None = None
    authority_task: bool | None = None
    several_organisers: bool | None = None
    status: v.TaskStatus | None = None
    condition_fi: v.Text | None = None
    condition_sv: v.Text | None = None
    condition_en: v.Text | None = None


class Provision(Named):
    """A place in the law."""

    act: Annotated[str, Field(pattern=r"^\d+/\d{4}$")]
    section: v.Text
    subsection: Annotated[int, Field(ge=1)] | None = None
    item: v.Text | None = None
    applies_from: v.IsoDay | None = None
    applies_to: v.IsoDay | None = None
    in_force_from: v.IsoDay | None = None
    text_source: v.Text | None = None
    status: v.ProvisionStatus = "in_force"
    in_force_note_fi: v.Text | None = None
    in_force_note_sv: v.Text | None = None
    in_force_note_en: v.Text | None = None


class ServicePackage(Named):
    """Tasks combined for the client."""

    cross_cutting: bool = False


class Interface(Named):
    """Where service packages or groups meet."""

    status: v.InterfaceStatus = "not_stated"
    review_by: v.IsoDate | None = None


class Matter(Named):
    """What is being decided."""

    kind: v.MatterKind = "substance"


class Step(Named):
    """One step of a matter's path; `number` is the document's own number of it."""

    number: v.Text | None = None
    actions: tuple[v.Action, ...] = ()
    finality: v.Finality = "none"
    status: v.StepStatus = "not_stated"
    date: v.IsoDate | None = None
    optional: bool = False
    condition: v.Text | None = None
    join: v.Join = "all"


class Deliverable(Named):
    """A report, plan, study or workshop that somebody owes."""

    due: v.IsoDate | None = None
    due_event: v.Text | None = None
    status: v.DeliverableStatus = "not_stated"
    plural: bool = False


class Norm(Timed):
    """A requirement that somebody stated."""

    check: v.Check
    min: Count | None = None
    max: Count | None = None
    values: tuple[v.Text, ...] = ()
    counts_roles: tuple[v.Role, ...] = ()
    may_count: tuple[v.Role, ...] = ()
    strength: v.Strength


class Source(Named):
    """A document, act or page; its text is kept whole where it is at hand."""

    kind: v.SourceKind = "document"
    date: v.IsoDate | None = None
    language: v.Lang = "fi"
    url: v.Text | None = None
    complete: bool | None = None
    text: str | None = None


class Evidence(BaseModel):
    """A passage for a fact; `property` and `value` name the value that it states. The id is a hash of the content."""

    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True)
    label: ClassVar[str] = "Evidence"

    id: EvidenceId
    source: v.NodeId | None = None
    at: v.Text | None = None
    quote: v.Text | None = None
    certainty: v.Certainty = "stated"
    reason: v.Text | None = None
    property: v.Text | None = None
    value: str | None = None


class Claim(Timed):
    """What the model claims to tell completely: of the whole, or of the body it is about."""

    what: v.ClaimWhat


class Remark(Named):
    """An analyst's note."""

    kind: v.RemarkKind = "note"
    text_fi: v.Text | None = None
    text_sv: v.Text | None = None
    text_en: v.Text | None = None
    by: v.Text | None = None
    until: v.IsoDate | None = None


@dataclass(frozen=True)
class Kind:
    """A row of KINDS: a label, its type, and the section of a file where its elements stand."""

    type: type[Element]
    section: str
    nested_in: str | None = None  # label under which the section also (Seat) or only (Step) stands

    @property
    def label(self) -> str:
        return self.type.__name__

    @cached_property
    def localised(self) -> frozenset[str]:
        """Names of the properties that are written once a language (`name`: name_fi, name_sv, name_en)."""
        return frozenset(name[:-3] for name in self.type.model_fields if name.endswith("_sv"))

    @cached_property
    def properties(self) -> tuple[str, ...]:
        """Properties as a file writes them, in canonical order; without id and evidence, localised ones once."""
        names = (name for name in self.type.model_fields if name not in ("id", "evidence"))
        return tuple(dict.fromkeys(name[:-3] if name[:-3] in self.localised else name for name in names))

    @cached_property
    def lists(self) -> frozenset[str]:
        """Properties that hold several values."""
        return frozenset(key for key, field in self.type.model_fields.items() if get_origin(field.annotation) is tuple)

    @property
    def timed(self) -> bool:
        return issubclass(self.type, Timed)


KINDS: dict[str, Kind] = {
    kind.label: kind
    for kind in (
        Kind(Model, ""),
        Kind(Source, "sources"),
        Kind(Strand, "strands"),
        Kind(Body, "bodies"),
        Kind(Person, "persons"),
        Kind(Seat, "seats", nested_in="Body"),
        Kind(Provision, "provisions"),
        Kind(Task, "tasks"),
        Kind(ServicePackage, "packages"),
        Kind(Interface, "interfaces"),
        Kind(Matter, "matters"),
        Kind(Step, "steps", nested_in="Matter"),
        Kind(Deliverable, "deliverables"),
        Kind(Norm, "norms"),
        Kind(Claim, "claims"),
        Kind(Remark, "remarks"),
    )
}

SECTIONS: dict[str, Kind] = {kind.section: kind for kind in KINDS.values() if kind.section}


def allowed_values(kind: Kind, name: str) -> tuple[str, ...]:
    """The closed list of a property, empty where any value of its type is allowed."""

    def leaves(annotation: object) -> Iterator[str]:
        for argument in get_args(annotation):
            if isinstance(argument, str):
                yield argument
            else:
                yield from leaves(argument)

    field = kind.type.model_fields.get(name)
    return tuple(leaves(field.annotation)) if field else ()
