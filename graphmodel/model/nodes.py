"""What a group structure is made of: a frozen type for each label."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from graphmodel.model import vocabulary as v

WIDEST = 2**63 - 1
"""The greatest whole number that an engine keeps."""
Count = Annotated[int, Field(ge=0, le=WIDEST)]
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
    open_ended: bool | None = None
    population: Count | None = None
    bilingual: bool | None = None
    sami_homeland: bool | None = None
    personnel_matters: bool | None = None


class Strand(Named):
    """A part of a reform under which a document groups bodies."""

    stated_count: Count | None = None


class Person(Element):
    """A named human being; private unless the file says why the name may be shown."""

    name: v.Text
    aliases: tuple[v.Text, ...] = ()
    disclosure: v.Disclosure = "private"


class Seat(Timed):
    """A place in a body, or a post; it exists with nobody in it.

    `post`: whoever holds it is employed by the legal person above its body. `open_ended`: until further notice.
    """

    role: v.Role = "not_stated"
    category: v.Text | None = None
    occupancy: v.Occupancy = "not_stated"
    deputy: v.SeatDeputy = "not_stated"
    plural: bool = False
    attends: v.Attends | None = None
    post: bool | None = None
    open_ended: bool | None = None


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
    """A place in the law.

    `text` and `lead` (the words before a list) are verbatim, in the languages of the act. `binds` says whom and, where
    that is later than `applies_from`, from when. `gives_to` is the organ to which it gives a decision, `severity` how
    grave a breach is. `who`, `conditions`, `exceptions`, `computable_why` and `note` are reading aids, in English.
    """

    act: Annotated[str, Field(pattern=r"^\d+/\d{4}$")]
    section: v.Text
    subsection: Annotated[int, Field(ge=1, le=WIDEST)] | None = None
    item: v.Text | None = None
    applies_from: v.IsoDay | None = None
    applies_to: v.IsoDay | None = None
    in_force_from: v.IsoDay | None = None
    text_source: v.Text | None = None
    status: v.ProvisionStatus = "in_force"
    in_force_note_fi: v.Text | None = None
    in_force_note_sv: v.Text | None = None
    in_force_note_en: v.Text | None = None
    heading_fi: v.Text | None = None
    heading_sv: v.Text | None = None
    lead_fi: v.Text | None = None
    lead_sv: v.Text | None = None
    text_fi: v.Text | None = None
    text_sv: v.Text | None = None
    modality: v.Modality | None = None
    binds: tuple[v.Binding, ...] = ()
    who: v.Text | None = None
    conditions: tuple[v.Text, ...] = ()
    exceptions: tuple[v.Text, ...] = ()
    computable: v.Computable | None = None
    computable_why: v.Text | None = None
    note: v.Text | None = None
    severity: v.Severity | None = None
    gives_to: v.StatutoryRole | None = None


class ServicePackage(Named):
    """Tasks combined for the client."""

    cross_cutting: bool = False


class Interface(Named):
    """Where service packages or groups meet."""

    status: v.InterfaceStatus = "not_stated"
    review_by: v.IsoDate | None = None


class Matter(Named):
    """What is being decided; `for_year` of a budget, `in_force_until` or `open_ended` of a decision with a term."""

    kind: v.MatterKind = "substance"
    for_year: Annotated[int, Field(ge=1900, le=2200)] | None = None
    in_force_until: v.IsoDate | None = None
    open_ended: bool | None = None


class Agreement(Timed):
    """An agreement between bodies, or a decision of the Government in its place."""

    kind: v.AgreementKind
    signed: v.IsoDate | None = None
    open_ended: bool | None = None
    by_government: bool | None = None


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


class Waiver(Element):
    """A failure that somebody answers for: of which rule (and norm), why, who says so; over on the day `until`."""

    rule: v.NodeId
    norm: v.Ref | None = None
    because: v.Text
    by: v.Text
    until: v.IsoDay


class Remark(Named):
    """An analyst's note."""

    kind: v.RemarkKind = "note"
    text_fi: v.Text | None = None
    text_sv: v.Text | None = None
    text_en: v.Text | None = None
    by: v.Text | None = None
    until: v.IsoDate | None = None
