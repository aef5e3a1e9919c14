"""KINDS: every label with its type and its section in a file, from which everything else is derived."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import get_args, get_origin

from graphmodel.model import nodes as n


@dataclass(frozen=True)
class Kind:
    """A row of KINDS: a label, its type, and the section of a file where its elements stand."""

    type: type[n.Element]
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
        return issubclass(self.type, n.Timed)


KINDS: dict[str, Kind] = {
    kind.label: kind
    for kind in (
        Kind(n.Model, ""),
        Kind(n.Source, "sources"),
        Kind(n.Strand, "strands"),
        Kind(n.Body, "bodies"),
        Kind(n.Person, "persons"),
        Kind(n.Seat, "seats", nested_in="Body"),
        Kind(n.Provision, "provisions"),
        Kind(n.Task, "tasks"),
        Kind(n.ServicePackage, "packages"),
        Kind(n.Interface, "interfaces"),
        Kind(n.Matter, "matters"),
        Kind(n.Step, "steps", nested_in="Matter"),
        Kind(n.Deliverable, "deliverables"),
        Kind(n.Agreement, "agreements"),
        Kind(n.Norm, "norms"),
        Kind(n.Claim, "claims"),
        Kind(n.Waiver, "waivers"),
        Kind(n.Remark, "remarks"),
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
