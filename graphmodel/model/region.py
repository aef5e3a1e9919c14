"""Region: a whole model as one value - elements, passages and relations in canonical order."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TypeVar, cast

from pydantic import BaseModel, ConfigDict

from graphmodel.model.kinds import KINDS
from graphmodel.model.nodes import Element, Evidence, Model, Seat
from graphmodel.model.relations import Relation

_Holder = TypeVar("_Holder", Element, Relation)
_LABEL_ORDER = {label: number for number, label in enumerate(KINDS)}
_CERTAINTY_ORDER = ("stated", "inferred", "unresolved")


def natural(text: str) -> tuple[tuple[int, int | str], ...]:
    """A sort key that puts e2 before e10."""
    parts = re.split(r"(\d{1,999})", text)  # more digits at once are no number that Python reads
    return tuple((0, int(part)) if part.isdecimal() else (1, part) for part in parts if part)


def evidence_id(content: Mapping[str, object]) -> str:
    """The id of a passage: a hash of its content (whatever of Evidence's fields is set, but the id)."""
    told = {key: value for key, value in content.items() if key != "id" and value is not None}
    told.setdefault("certainty", "stated")
    return "e-" + hashlib.sha256(json.dumps(told, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]


def _place(passage: Evidence) -> tuple[object, ...]:
    return passage.source or "", natural(passage.at or ""), passage.id


def _derived(node: Element, held: set[str], backed: set[str]) -> Element:
    """What follows from relations is not written: a held seat is held, a deputised one has a named deputy."""
    if isinstance(node, Seat):
        told: dict[str, str] = {}
        if node.occupancy == "not_stated" and node.id in held:
            told["occupancy"] = "held"
        if node.deputy == "not_stated" and node.id in backed:
            told["deputy"] = "named"
        return node.model_copy(update=told) if told else node
    return node


class Region(BaseModel):
    """A model: its own Model element, all other elements, the passages, the relations. Two regions with the same facts
    are equal.
    """

    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, ignored_types=(cached_property,)
    )

    model: Model
    elements: tuple[Element, ...]
    evidence: tuple[Evidence, ...]
    relations: tuple[Relation, ...]

    @classmethod
    def of(
        cls, model: Model, elements: Iterable[Element], evidence: Iterable[Evidence], relations: Iterable[Relation]
    ) -> Region:
        """A region in canonical order; passages that nothing uses are dropped."""
        passages = {passage.id: passage for passage in evidence}

        def ordered(holder: _Holder) -> _Holder:
            keys = tuple(sorted(set(holder.evidence), key=lambda key: _place(passages[key])))
            return holder if keys == holder.evidence else holder.model_copy(update={"evidence": keys})

        links = sorted(map(ordered, relations), key=lambda relation: (relation.type, natural(relation.key)))
        held = {link.target for link in links if link.type == "HOLDS" and link.end is None}
        backed = {link.target for link in links if link.type == "DEPUTY_FOR"}
        nodes = sorted(
            (ordered(_derived(node, held, backed)) for node in elements),
            key=lambda node: (_LABEL_ORDER[type(node).__name__], natural(node.id)),
        )
        model = cast("Model", ordered(model))
        used = {passage for holder in (model, *nodes, *links) for passage in holder.evidence}
        return cls.model_construct(
            model=model,
            elements=tuple(nodes),
            evidence=tuple(passages[key] for key in sorted(used)),
            relations=tuple(links),
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Region) and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash((self.model, self.relations))

    def _parts(self) -> tuple[object, ...]:
        labelled = tuple((type(node).__name__, node) for node in self.elements)
        return self.model, labelled, self.evidence, self.relations

    @property
    def id(self) -> str:
        return self.model.id

    @cached_property
    def by_id(self) -> dict[str, Element]:
        return {self.model.id: self.model, **{node.id: node for node in self.elements}}

    @cached_property
    def passages(self) -> dict[str, Evidence]:
        return {passage.id: passage for passage in self.evidence}

    def certainty(self, holder: Element | Relation) -> str:
        """The best certainty among the passages that carry a fact; what carries none counts as stated."""
        found = {self.passages[key].certainty for key in holder.evidence if not self.passages[key].property}
        return next((level for level in _CERTAINTY_ORDER if level in found), "stated")
