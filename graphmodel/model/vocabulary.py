"""The closed lists: every value that a property may take, and the named types of plain values."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, get_args, get_type_hints

from pydantic import AfterValidator, StringConstraints

from graphmodel.dates import days, full_day

Lang = Literal["fi", "sv", "en"]
LANGS: tuple[Lang, ...] = get_args(Lang)


def _date(written: str) -> str:
    days(written)
    return written


NodeId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9åäö]+(-[a-z0-9åäö]+)*$", max_length=120)]
"""kebab-case, unique in its model."""
Ref = Annotated[
    str, StringConstraints(pattern=r"^([a-z0-9åäö]+(-[a-z0-9åäö]+)*/)?[a-z0-9åäö]+(-[a-z0-9åäö]+)*$", max_length=241)
]
"""An element of the same model (`vate`) or of another one (`fi-law/org-01`)."""
IsoDate = Annotated[str, AfterValidator(_date)]
"""A date as written, of any precision."""
IsoDay = Annotated[str, AfterValidator(full_day)]
"""A full day."""


def dates_of(kind: type, *sorts: Any) -> frozenset[str]:
    """Names of the properties of a type that hold a date of one of the sorts (IsoDate, IsoDay; by default any)."""

    def holds(hint: Any) -> bool:
        return hint in (sorts or (IsoDate, IsoDay)) or any(map(holds, get_args(hint)))

    return frozenset(name for name, hint in get_type_hints(kind, include_extras=True).items() if holds(hint))


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=20_000)]

BodyKind = Literal[
    "region", "county", "municipality", "joint_authority", "state_authority", "authority", "company", "association",
    "council", "board", "committee", "section", "statutory_body", "preparatory_body", "steering_group",
    "working_committee",
    "working_group", "expert_group", "project_group", "sub_group", "division", "office", "unit", "collective_role",
    "staff_organisation", "panel", "management_board", "commission", "temporary_committee", "influence_body",
    "enterprise", "cooperation_area", "foundation", "university", "other",
]  # fmt: skip
NEEDS_PARENT: frozenset[str] = frozenset(
    {"section", "steering_group", "working_committee", "working_group", "expert_group", "project_group", "sub_group",
     "division", "office", "unit", "enterprise", "management_board"}
)  # fmt: skip
"""Kinds of body that stand under another one; for them an unstated parent is an open question."""
GROUPS: frozenset[str] = frozenset(
    {"steering_group", "working_committee", "working_group", "expert_group", "project_group", "sub_group"}
)
"""Kinds of body that are groups of people appointed to prepare something."""
ORGANS: frozenset[str] = frozenset({"board", "committee", "management_board", "section", "commission"})
"""Kinds of body that the act on counties calls organs (toimielin, 611/2021 35 §), beside the council."""

Existence = Literal["existing", "proposed", "planned", "ended", "not_stated"]
Side = Literal["organising", "producing", "both"]
LegalForm = Literal[
    "county", "uusimaa_county", "helsinki", "hus", "consortium", "municipality", "joint_authority", "hospital_district",
    "private_provider", "vate", "hus_prep_group", "state", "other",
]  # fmt: skip
BINDING = re.compile(rf"({'|'.join(get_args(LegalForm))})(?: from (\d{{4}}-\d\d-\d\d))?")


def _binding(written: str) -> str:
    match = BINDING.fullmatch(written)
    if not match:
        raise ValueError(f"expected a legal form, perhaps with a day: county, or hus from 2025-01-01 (known: "
                         f"{', '.join(get_args(LegalForm))})")  # fmt: skip
    if match[2]:
        full_day(match[2])
    return written


Binding = Annotated[str, AfterValidator(_binding)]
"""Whom a provision binds: a legal form and, where it is bound later than others, `from` its first day."""
StatutoryRole = Literal[
    "council", "assembly", "board", "audit_committee", "election_committee", "national_language_committee",
    "sami_language_committee", "youth_council", "council_for_older_people", "disability_council", "committee",
    "section", "sami_parliament", "skolt_village_meeting", "other",
]  # fmt: skip
Composition = Literal["full", "partial", "not_stated"]
Deputies = Literal["personal", "pool", "none", "not_stated"]
Occupancy = Literal["held", "vacant", "unnamed", "not_stated"]
SeatDeputy = Literal["named", "unnamed", "none", "not_stated"]
Role = Literal[
    "chair", "vice_chair", "member", "deputy", "secretary", "presenter", "head", "convenor", "preparer",
    "staff_representative", "negotiator", "expert", "not_stated",
]  # fmt: skip
Absent = Literal[
    "parent", "chair", "secretary", "members", "deputies", "sub_groups", "council", "board", "audit_committee",
    "election_committee", "national_language_committee", "sami_language_committee", "youth_council",
    "council_for_older_people", "disability_council", "management_board",
]  # fmt: skip
Disclosure = Literal["office_holder", "official", "staff_representative", "private"]
Attends = Literal["right", "duty"]
Basis = Literal["statutory", "organiser_function", "assigned"]
TaskStatus = Literal["tentative", "guideline", "adopted"]
ProvisionStatus = Literal["in_force", "bill", "lapsed"]
Modality = Literal["duty", "prohibition", "permission", "competence", "definition"]
Computable = Literal["fully", "partly", "not_at_all"]
Severity = Literal["error", "warning", "advice"]
AgreementKind = Literal[
    "cooperation", "bilingual_cooperation", "division_of_duties", "transfer", "purchase", "director", "founding",
    "other",
]  # fmt: skip
ModelKind = Literal["region", "scenario", "catalogue"]
MatterKind = Literal["substance", "procedure"]
Action = Literal[
    "prepare", "propose", "reconcile", "request_statement", "guide", "decide", "approve", "assign", "appoint",
]  # fmt: skip
Finality = Literal["none", "guideline", "preliminary", "final"]
StepStatus = Literal["planned", "made", "returned", "not_stated"]
Join = Literal["all", "any"]
Check = Literal[
    "size", "deputies", "represents", "sides", "separate", "split", "out_of_scope", "viewpoints", "count", "interfaces",
    "order", "takes_into_account", "responsible", "other",
]  # fmt: skip
Strength = Literal["law", "decision", "guideline", "instruction", "proposal", "aim"]
SourceKind = Literal["minutes", "web_page", "act", "document", "other"]
Certainty = Literal["stated", "inferred", "unresolved"]
ClaimWhat = Literal[
    "bodies", "seats", "holders", "posts", "organisers", "producers", "responsibilities", "supervision", "packages",
    "reviews", "paths", "delegations", "strategies", "interfaces", "agreements", "approvals",
]  # fmt: skip
RemarkKind = Literal["tension", "ambiguity", "asymmetry", "gap", "overlap", "note"]
Viewpoint = Literal["client", "staff", "economy", "effectiveness"]
Mode = Literal["own", "joint", "contract", "voucher"]
Share = Literal["each", "joint"]
ReviewStatus = Literal["planned", "done"]
DeliverableStatus = Literal["open", "draft", "delivered", "not_stated"]
InterfaceStatus = Literal["proposed", "agreed", "ended", "not_stated"]
