"""How elements hang together: one frozen Relation type, and RELATIONS, the table of what may stand between what."""

from __future__ import annotations

from dataclasses import dataclass, field

from pydantic import BaseModel, ConfigDict

from graphmodel.model import vocabulary as v
from graphmodel.model.nodes import EvidenceId


class Relation(BaseModel):
    """One relation; ends are ids of the same model, or `model/id`. Which of the properties a type has is told by
    RELATIONS.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", coerce_numbers_to_str=True)

    type: str
    source: v.Ref
    target: v.Ref
    alternative: bool = False
    begin: v.IsoDate | None = None
    end: v.IsoDate | None = None
    starts_when: v.Text | None = None
    ends_when: v.Text | None = None
    viewpoint: v.Viewpoint | None = None
    side: v.Side | None = None
    status: v.ReviewStatus | None = None
    mode: v.Mode | None = None
    private: bool | None = None
    share: v.Share | None = None
    joint: bool | None = None
    finality: v.Finality | None = None
    allowed_by: v.Text | None = None
    taken_over: bool | None = None
    delegated_by: v.Ref | None = None
    evidence: tuple[EvidenceId, ...] = ()

    @property
    def refs(self) -> tuple[str, ...]:
        """All that it names: its ends, and who delegated."""
        return self.source, self.target, *([self.delegated_by] if self.delegated_by else [])

    @property
    def key(self) -> str:
        """What a difference or a merge compares: type, ends, telling properties and begin."""
        telling = [str(getattr(self, name) or "") for name in RELATIONS[self.type].telling]
        return "|".join((self.type, self.source, self.target, *telling, self.begin or ""))


@dataclass(frozen=True)
class RelationType:
    """A row of RELATIONS.

    `most` is how many the element that writes it may have at a time (alternatives aside); `needed_by` are the labels of
    writers that cannot be without it;
    `under` says whether files write it with its source or
    its target, `file_key` under which key. Types without file_key follow from nesting or are written another way.
    """

    type: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    file_key: str | None
    most: int | None = None
    needed_by: tuple[str, ...] = ()
    timed: bool = False
    properties: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    under: str = "source"
    acyclic: bool = False
    same_label: bool = False
    about: str = ""
    written: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        interval = ("begin", "end", "starts_when", "ends_when") if self.timed else ()
        object.__setattr__(self, "written", (*self.properties, *interval))

    @property
    def writers(self) -> tuple[str, ...]:
        """Labels of the elements under which a file writes this relation."""
        return self.sources if self.under == "source" else self.targets


ANY: tuple[str, ...] = (
    "Model", "Strand", "Body", "Person", "Seat", "Task", "Provision", "ServicePackage", "Interface", "Matter", "Step",
    "Deliverable", "Agreement", "Norm", "Source", "Claim",
)  # fmt: skip
_B, _S, _T, _P = ("Body",), ("Seat",), ("Task",), ("ServicePackage",)
_R = RelationType

RELATIONS: dict[str, RelationType] = {
    row.type: row
    for row in (
        _R("COVERS", ("Model",), _T, "covers", about="the scope: duties of the catalogue and the model's own"),
        _R("IN_STRAND", _B, ("Strand",), "in_strand",
           about="the part of the reform under which a document lists the body"),
        _R("LEADS", _B, ("Strand",), "leads", timed=True, about="the body that leads a part of the reform"),
        _R("PART_OF", _B, _B, "part_of", most=1, timed=True, properties=("alternative",), acyclic=True,
           about="the body above; several alternatives when a document leaves it open"),
        _R("SUCCEEDS", _B, _B, "succeeds", acyclic=True, about="the body that went before"),
        _R("SET_UP_BY", _B, _B, "set_up_by", about="the body that set it up"),
        _R("MEMBER_OF", _B, _B, "member_of", timed=True,
           about="a municipality of a county, a county of a cooperation area or a joint authority"),
        _R("CONTROLS", _B, _B, "controls", timed=True, about="a company or foundation that it controls"),
        _R("STEERS", _B, _B, "steers", timed=True),
        _R("CONSULTS", _B, _B, "consults", timed=True, about="the body that it hears"),
        _R("POSSIBLY_SAME_AS", ("Body", "Person"), ("Body", "Person"), "possibly_same_as", same_label=True,
           about="an open question of identity"),
        _R("SEAT_IN", _S, _B, "seat_in", most=1, properties=("alternative",), about="the body of the seat"),
        _R("HOLDS", ("Person", "Body"), _S, "holder", most=1, timed=True, under="target", properties=("alternative",),
           about="who sits there"),
        _R("EX_OFFICIO", _S, _S, "ex_officio", most=1, about="whoever holds that seat sits here too"),
        _R("REPRESENTS", _S, _B, "represents", timed=True, about="on behalf of whom"),
        _R("PROPOSED_BY", _S, _B, "proposed_by", about="who put its holder forward"),
        _R("ANSWERS_TO", _S, _B, "answers_to", timed=True, about="the organ directly above a post"),
        _R("DEPUTY_FOR", _S, _S, "deputy_for", about="a personal deputy's seat"),
        _R("BASED_ON", ("Task", "Matter"), ("Provision",), "based_on",
           about="the provision that lays the duty down, or gives the matter to somebody to decide"),
        _R("GOVERNS", ("Provision",), _T, "governs", about="the duty of whose production a provision speaks"),
        _R("CORRESPONDS_TO", _T, ("Provision", "Task"), "corresponds_to",
           about="an analyst's mapping, for example to a later law"),
        _R("IN_PACKAGE", _T, _P, "duties", timed=True, under="target", about="a duty that it combines with others"),
        _R("ORGANISES", _B, _T, "organises", timed=True, properties=("joint",),
           about="the legal person that is ultimately responsible"),
        _R("PRODUCES", _B, ("Task", "ServicePackage"), "produces", timed=True,
           properties=("mode", "private", "allowed_by", "taken_over"), telling=("mode",),
           about="`allowed_by`: what lets this be bought; `taken_over`: the contract came from a municipality"),
        _R("SUPERVISES", ("Body", "Seat"), ("Task", "ServicePackage", "Body"), "supervises", timed=True,
           about="steers and supervises production"),
        _R("RESPONSIBLE_FOR", ("Body", "Seat"), _T, "responsible_for", timed=True, properties=("share", "alternative"),
           about="the internal body or post that handles the duty"),
        _R("OWNS", _B, ("Interface",), "owner", most=1, timed=True, under="target"),
        _R("BETWEEN", ("Interface",), ("ServicePackage", "Body"), "between"),
        _R("REVIEWS", _B, _P, "reviews", timed=True, properties=("viewpoint", "side", "status"),
           telling=("viewpoint", "side")),
        _R("STEP_OF", ("Step",), ("Matter",), "step_of", most=1),
        _R("AFTER", ("Step",), ("Step",), "after", about="the step before (a circle is a finding, not an error)"),
        _R("CONCERNS", ("Step",), ANY, "concerns"),
        _R("TAKES_INTO_ACCOUNT", ("Step",), ("Matter",), "takes_into_account"),
        _R("TAKEN_BY", ("Step",), ("Body", "Seat"), "taken_by", properties=("alternative",)),
        _R("ADDRESSED_TO", ("Step",), _B, "addressed_to", properties=("alternative",)),
        _R("MAY_DECIDE", ("Body", "Seat"), ("Matter",), "may_decide", timed=True,
           properties=("finality", "delegated_by"), telling=("finality",),
           about="entitlement, not habit; `delegated_by`: the body or post that passed it on"),
        _R("PARTY_TO", _B, ("Agreement",), "parties", under="target"),
        _R("MADE_BY", ("Agreement",), _B, "made_by", most=1, about="the organ that made it for its party"),
        _R("APPROVED_BY", ("Agreement",), _B, "approved_by", timed=True, about="the organ of a party that approved it"),
        _R("DIVIDES", ("Agreement",), _T, "divides", about="the duty that it divides or transfers"),
        _R("DUE_FROM", ("Deliverable",), ("Body", "Seat"), "due_from"),
        _R("DUE_TO", ("Deliverable",), _B, "due_to", most=1),
        _R("APPLIES_TO", ("Norm",), ("Body", "Task", "Step", "Deliverable", "ServicePackage"), "applies_to"),
        _R("SUPERSEDED_BY", ("Norm",), ("Step",), "superseded_by"),
        _R("ABOUT", ("Claim", "Remark", "Waiver"), ANY, "about", needed_by=("Waiver",)),
        _R("EVIDENCED_BY", (*ANY, "Remark", "Waiver"), ("Evidence",), None, about="the passage that carries a fact"),
        _R("FROM", ("Evidence",), ("Source",), None, most=1),
    )
}  # fmt: skip


def relations_written_under(label: str) -> dict[str, RelationType]:
    """File key -> relation type, for the elements of one label."""
    return {row.file_key: row for row in RELATIONS.values() if row.file_key and label in row.writers}
