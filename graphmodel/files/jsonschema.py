"""The JSON Schema (draft 2020-12) of model files, derived from KINDS and RELATIONS: editors complete and check by it.

It says what may stand where. What only a reading can see (unknown references, circles, misquotations) it does not.
"""

from __future__ import annotations

import re
from typing import Any, cast, get_args, get_type_hints

from pydantic import TypeAdapter

from graphmodel.files.elements import EVIDENCE_KEYS
from graphmodel.model import KINDS, SECTIONS, Evidence, Kind, RelationType, relations_written_under
from graphmodel.model import vocabulary as v
from graphmodel.model.relations import Relation

DRAFT = "https://json-schema.org/draft/2020-12/schema"
DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"

Schema = dict[str, Any]


def schema() -> Schema:
    """The schema of a file: one that begins a model, or another one of its folder, which holds sections alone."""
    defs = _Defs()
    model = defs.element(KINDS["Model"])
    sections = {kind.section: defs.section(kind) for kind in SECTIONS.values()}
    at_the_top = {name: section for name, section in sections.items() if name != "steps"}
    return {
        "$schema": DRAFT,
        "title": "A model of graphmodel",
        "description": "Who there is, who stands under whom, who decides what, and where it is written.",
        "type": "object",
        "properties": {"model": _ref("id"), **model["properties"], **at_the_top},
        "additionalProperties": False,
        "if": {"required": ["model"]},
        "then": {"required": model["required"]},
        "else": {"propertyNames": {"enum": [*at_the_top]}},
        "$defs": defs.held,
    }


class _Defs:
    """The parts of the schema, each held once and referred to by name."""

    def __init__(self) -> None:
        self.held: dict[str, Schema] = {"id": _plain(v.NodeId), "ref": _plain(v.Ref)}
        self.passage = {name: self.hold(name, _plain(_hint(Evidence, name))) for name in EVIDENCE_KEYS}
        one = self.hold("passage", {"type": "object", "properties": self.passage, "additionalProperties": False})
        self.carried = {**self.passage, "evidence": self.hold("passages", {"type": "array", "items": one})}

    def hold(self, name: str, part: Schema) -> Schema:
        self.held[name] = part
        return _ref(name)

    def section(self, kind: Kind) -> Schema:
        """A mapping of ids."""
        part = {
            "description": (kind.type.__doc__ or "").strip(),
            "type": ["object", "null"],
            "propertyNames": _ref("id"),
            "additionalProperties": self.hold(kind.label, self.element(kind)),
        }
        return self.hold(kind.section, part)

    def element(self, kind: Kind) -> Schema:
        """One element with everything that may be written under it."""
        required = [name for name, field in kind.type.model_fields.items() if field.is_required() and name != "id"]
        properties = {
            name: self.localised(kind, name) if name in kind.localised else self.property(kind, name)
            for name in kind.properties
        }
        written = relations_written_under(kind.label)
        properties |= {key: self.relation(row) for key, row in written.items()}
        required += [key for key, row in written.items() if kind.label in row.needed_by]
        nested = next((inner for inner in KINDS.values() if inner.nested_in == kind.label), None)
        if nested:
            properties[nested.section] = _ref(nested.section)
        if kind.label == "Source":
            properties["file"] = {
                "type": "string",
                "description": "A file in the model's folder with the document's text.",
            }
        empty = {"required": required} if required else {"type": ["object", "null"]}
        return {"type": "object", **empty, "properties": {**properties, **self.carried}, "additionalProperties": False}

    def localised(self, kind: Kind, name: str) -> Schema:
        text = _plain(_hint(kind.type, f"{name}_fi"))
        languages = {"type": "object", "properties": dict.fromkeys(v.LANGS, text), "additionalProperties": False}
        return self.hold(f"{kind.label}.{name}", {"anyOf": [text, languages]})

    def property(self, kind: Kind, name: str) -> Schema:
        """A plain value, a statement with its passage, or several of either."""
        annotation = _hint(kind.type, name)
        value = self.hold(f"{kind.label}.{name}", _plain(get_args(annotation)[0] if name in kind.lists else annotation))
        statement = self.told({"value": value}, "object") | {"required": ["value"]}
        entries = {"anyOf": [value, statement]} if name in kind.lists else statement
        return {"anyOf": [value, statement, {"type": "array", "items": entries}]}

    def relation(self, row: RelationType) -> Schema:
        """`vate`, `[vate, jm]`, `{vate: {...}}` or `{vate: [{...}, {...}]}`."""
        name = f"links.{'.'.join(row.written)}".rstrip(".")
        if name not in self.held:
            told = {name: _plain(_hint(Relation, name)) for name in row.written}
            link = self.hold(name.replace("links", "link"), self.told(told, ["object", "null"]))
            either = {"anyOf": [link, {"type": "array", "items": link}]}
            links = {"type": "object", "propertyNames": _ref("ref"), "additionalProperties": either}
            self.hold(name, {"anyOf": [_ref("ref"), {"type": "array", "items": _ref("ref")}, links]})
        others = ", ".join(row.targets if row.under == "source" else row.sources)
        return {"description": f"{others}: {row.about}" if row.about else others, **_ref(name)}

    def told(self, properties: Schema, kind: str | list[str]) -> Schema:
        """Some keys, and those of the passages that carry the fact."""
        return {"type": kind, "properties": {**properties, **self.carried}, "additionalProperties": False}


def _hint(of: type, name: str) -> Any:
    """The type of a property with its constraints."""
    return get_type_hints(of, include_extras=True)[name]


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _plain(annotation: Any) -> Schema:
    """A single value; where text is expected, a file may hold a number too."""
    told = TypeAdapter(annotation).json_schema()
    dated = _holds_date(annotation)
    choices = [_loosened(choice, dated) for choice in cast("list[Schema]", told.get("anyOf", [told]))]
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def _loosened(choice: Schema, dated: bool) -> Schema:
    if choice.get("type") != "string" or "enum" in choice or "const" in choice:
        return choice
    pattern = DATE if dated else choice.get("pattern", "")
    number = re.search(pattern, "2018") is not None
    return {
        **choice,
        "type": ["string", "integer"] if number else "string",
        **({"pattern": pattern} if pattern else {}),
    }


def _holds_date(annotation: Any) -> bool:
    if annotation in (v.IsoDate, v.IsoDay):
        return True
    return any(_holds_date(part) for part in get_args(annotation) if not isinstance(part, str))
