"""The vocabulary: node kinds, relation types, and Region, the value that goes in and comes out."""

from graphmodel.model.kinds import KINDS, SECTIONS, Kind
from graphmodel.model.nodes import Element, Evidence, Model
from graphmodel.model.region import Region, evidence_id, natural
from graphmodel.model.relations import RELATIONS, Relation, RelationType, relations_written_under

__all__ = [
    "KINDS",
    "RELATIONS",
    "SECTIONS",
    "Element",
    "Evidence",
    "Kind",
    "Model",
    "Region",
    "Relation",
    "RelationType",
    "evidence_id",
    "natural",
    "relations_written_under",
]
