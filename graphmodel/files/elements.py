"""Trees -> elements, passages and relations, one element at a time; every problem is kept with its file and line."""

from __future__ import annotations

from typing import Any, cast

from pydantic import ValidationError

from graphmodel.errors import nearest
from graphmodel.files.found import Findings, shown
from graphmodel.files.refusals import refusal
from graphmodel.files.yamltree import Item, Scalar
from graphmodel.model import KINDS, SECTIONS, Element, Evidence, Kind, Relation, evidence_id, relations_written_under
from graphmodel.model.vocabulary import LANGS

EVIDENCE_KEYS = ("source", "at", "quote", "certainty", "reason")
_NESTED = {kind.nested_in: kind for kind in KINDS.values() if kind.nested_in}
_NESTING_RELATION = {"Seat": "SEAT_IN", "Step": "STEP_OF"}


def read_section(found: Findings, kind: Kind, item: Item) -> None:
    """A section: a mapping id -> element."""
    if item.value is None:
        return
    if not isinstance(item.value, dict):
        found.problem(item, "wrong-shape", f"{kind.section}: found {item.described()}, expected a mapping of ids. "
                      f"Write each with its id as key")  # fmt: skip
        return
    for key, entry in item.entries():
        read_element(found, kind, key, entry, item.key_lines[key])


def read_element(found: Findings, kind: Kind, key: str, item: Item, line: int, parent: str | None = None) -> None:
    """One element with everything that is written under it."""
    holder = Item(item.value, item.file, line, item.key_lines)
    if item.value is None:
        holder.value = {}
    if not isinstance(holder.value, dict):
        found.problem(
            holder,
            "wrong-shape",
            f"{kind.section} {key}: found {item.described()}, expected its properties as a mapping",
        )
        found.refused.setdefault(key, f"{kind.section} {key}")
        return
    _Reader(found, kind, key, holder, parent).read()


class _Reader:
    def __init__(self, found: Findings, kind: Kind, key: str, item: Item, parent: str | None) -> None:
        self.found, self.kind, self.id, self.item, self.parent = found, kind, key, item, parent
        self.data: dict[str, Any] = {"id": key}
        self.lines: dict[str, int] = {}
        self.written: dict[str, str] = {}
        self.passages: list[str] = []
        self.relation_keys = relations_written_under(kind.label)
        self.nested = _NESTED.get(kind.label)

    @property
    def shown(self) -> str:
        return shown(self.kind.label, self.id)

    def read(self) -> None:
        for key, item in self.item.entries():
            line = self.item.key_lines[key]
            if self.nested and key == self.nested.section:
                self.children(self.nested, item)
            elif key in self.kind.localised:
                self.localised(key, item, line)
            elif key in self.kind.properties:
                self.property(key, item, line)
            elif key in self.relation_keys:
                self.relations(key, item)
            elif key not in (*EVIDENCE_KEYS, "evidence") and not self.is_section_of_model(key):
                self.unknown(key, line, self.known_keys())
        self.passages += self.evidence_of(self.item)
        element = self.build()
        if self.parent and self.kind.label in _NESTING_RELATION:
            self.relate(_NESTING_RELATION[self.kind.label], self.id, self.parent, self.item, {}, ())
        if element is None:
            self.found.refused.setdefault(self.id, self.shown)
            return
        before = self.found.elements.get(self.id)
        if before:
            other = before[1]
            taken = f"{self.shown}: the id is taken, first in {other.file}:{other.line}. Give one of them another id"
            self.found.problem(self.item, "duplicate-id", taken)
            return
        self.found.elements[self.id] = (element, self.item)

    def known_keys(self) -> list[str]:
        nested = [self.nested.section] if self.nested else []
        sections = SECTIONS if self.kind.label == "Model" else ()
        return [*self.kind.properties, *self.relation_keys, *nested, *EVIDENCE_KEYS, "evidence", *sections]

    def is_section_of_model(self, key: str) -> bool:
        return (self.kind.label == "Model" and (key in SECTIONS or key == "model")) or (
            self.kind.label == "Source" and key == "file"
        )

    def unknown(self, key: str, line: int, known: list[str]) -> None:
        hint = nearest(key, known)
        do = f"Did you mean {' or '.join(hint)}?" if hint else f"Known here: {', '.join(known)}"
        self.found.problem(self.item, "unknown-key", f"{self.shown}: {key!r} is not known here. {do}", line)

    def children(self, kind: Kind, item: Item) -> None:
        if item.value is None:
            return
        if not isinstance(item.value, dict):
            self.found.problem(
                item, "wrong-shape", f"{self.shown}: {kind.section} is {item.described()}, expected a mapping of ids"
            )
            return
        for key, entry in item.entries():
            read_element(self.found, kind, key, entry, item.key_lines[key], parent=self.id)

    def localised(self, key: str, item: Item, line: int) -> None:
        if isinstance(item.value, dict):
            for lang, text in item.entries():
                if lang not in LANGS:
                    self.unknown(lang, item.key_lines[lang], list(LANGS))
                else:
                    self.put(f"{key}_{lang}", f"{key}: {lang}", text, text.line)
        else:
            self.put(f"{key}_{self.found.language}", key, item, line)

    def put(self, name: str, written: str, item: Item, line: int) -> None:
        """A property that the file calls otherwise than the model does."""
        if not self.is_single(item, written):
            return
        self.data[name], self.lines[name], self.written[name] = item.value, line, written

    def is_single(self, item: Item, written: str) -> bool:
        """Is it a single value? If not, that is a problem."""
        if isinstance(item.value, (dict, list)):
            what = f"{self.shown}: {written} is {item.described()}, expected a single value"
            self.found.problem(item, "wrong-shape", what)
        return not isinstance(item.value, (dict, list))

    def property(self, name: str, item: Item, line: int) -> None:
        """A plain value, a statement {value, at, quote, ...}, or a list of statements that need not agree (the first
        is the model's own).
        """
        several = name in self.kind.lists
        items = item.value if isinstance(item.value, list) else [item]
        values: list[Scalar] = []
        for entry in items:
            value = entry.value
            if isinstance(value, dict):
                if "value" not in value:
                    self.found.problem(entry, "wrong-shape", f"{self.shown}: {name} is a mapping without 'value'. "
                                       "Write {value: ..., at: ..., quote: ...}")  # fmt: skip
                    continue
                for key in value:
                    if key not in ("value", "evidence", *EVIDENCE_KEYS):
                        self.unknown(key, entry.key_lines[key], ["value", "evidence", *EVIDENCE_KEYS])
                value = value["value"].value
                if isinstance(value, (dict, list)):
                    self.found.problem(entry, "wrong-shape", f"{self.shown}: the value of {name} is no single value")
                    continue
                self.passages += self.evidence_of(entry, name, _written(value))
            elif isinstance(value, list) or (isinstance(item.value, list) and not several):
                self.found.problem(
                    entry, "wrong-shape", f"{self.shown}: {name} is {item.described()}, expected a single value"
                )
                continue
            values.append(value)
        if values:
            self.data[name] = tuple(values) if several else values[0]
            self.lines[name] = line

    def evidence_of(self, item: Item, name: str | None = None, value: str | None = None) -> list[str]:
        """The ids of the passages written in a mapping: inline, or as a list under `evidence`."""
        mapping = cast("dict[str, Item]", item.value)
        places = [item] if any(key in mapping for key in EVIDENCE_KEYS) else []
        listed = mapping.get("evidence")
        if listed is not None:
            for entry in listed.value if isinstance(listed.value, list) else [listed]:
                if entry is listed or not isinstance(entry.value, dict):
                    what = f"{self.shown}: evidence: found {entry.described()}, expected a list of {{at, quote, ...}}"
                    self.found.problem(entry, "wrong-shape", what)
                    continue
                places.append(entry)
                for key in entry.value:
                    if key not in EVIDENCE_KEYS:
                        self.unknown(key, entry.key_lines[key], list(EVIDENCE_KEYS))
        return [key for place in places if (key := self.passage(place, name, value))]

    def passage(self, place: Item, name: str | None, value: str | None) -> str | None:
        parts = {key: entry for key, entry in place.entries() if key in EVIDENCE_KEYS and entry.value is not None}
        single = [self.is_single(entry, f"{name}: {key}" if name else key) for key, entry in parts.items()]
        if not all(single):
            return None
        told: dict[str, object] = {key: entry.value for key, entry in parts.items()}
        if self.kind.label == "Source" and name is None:
            told.setdefault("source", self.id)
        told.setdefault("source", self.found.only_source)
        if told["source"] is None and ("quote" in told or "at" in told):
            self.found.problem(
                place,
                "source-missing",
                f"{self.shown}: which source is quoted? There are several or none; write source: ID",
            )
        content = {"property": name, "value": value, **told}
        content = {
            key: str(entry) if isinstance(entry, int) else entry for key, entry in content.items() if entry is not None
        }
        try:
            passage = Evidence.model_validate({"id": evidence_id(content), **content})
        except ValidationError as error:
            self.invalid(error, place)
            return None
        self.found.evidence.setdefault(passage.id, (passage, place))
        return passage.id

    def relations(self, key: str, item: Item) -> None:
        row = self.relation_keys[key]
        for ref, place in self.targets(key, item):
            data: dict[str, Any] = {}
            passages: list[str] = []
            for name, entry in place.entries():
                if name in row.written:
                    if self.is_single(entry, f"{key}: {name}"):
                        data[name] = entry.value
                elif name not in (*EVIDENCE_KEYS, "evidence"):
                    self.unknown(name, place.key_lines[name], [*row.written, *EVIDENCE_KEYS, "evidence"])
            if isinstance(place.value, dict):
                passages = self.evidence_of(place)
            ends = (self.id, ref) if row.under == "source" else (ref, self.id)
            self.relate(row.type, *ends, place, data, tuple(passages))

    def targets(self, key: str, item: Item) -> list[tuple[str, Item]]:
        """(id, where its properties stand): from `vate`, `[vate, jm]`, `{vate: {...}}` or `{vate: [{...}, {...}]}`."""
        found: list[tuple[str, Item]] = []
        if isinstance(item.value, dict):
            for ref, entry in item.entries():
                inner = entry.value if isinstance(entry.value, list) else [entry]
                for place in inner:
                    if place.value is None or isinstance(place.value, dict):
                        found.append((ref, Item(place.value, place.file, item.key_lines[ref], place.key_lines)))
                    else:
                        self.found.problem(
                            place,
                            "wrong-shape",
                            f"{self.shown}: {key}: {ref}: found {place.described()}, expected a mapping",
                        )
            return found
        for entry in item.value if isinstance(item.value, list) else [item]:
            if isinstance(entry.value, (dict, list)) or entry.value is None:
                self.found.problem(
                    entry, "wrong-shape", f"{self.shown}: {key}: found {entry.described()}, expected an id"
                )
            else:
                found.append((str(entry.value), Item(None, entry.file, entry.line)))
        return found

    def relate(
        self, kind: str, source: str, target: str, place: Item, data: dict[str, Any], passages: tuple[str, ...]
    ) -> None:
        try:
            relation = Relation.model_validate(
                {"type": kind, "source": source, "target": target, "evidence": passages, **data}
            )
        except ValidationError as error:
            self.invalid(error, place)
            return
        self.found.relations.append((relation, place))

    def build(self) -> Element | None:
        try:
            return self.kind.type.model_validate({**self.data, "evidence": tuple(dict.fromkeys(self.passages))})
        except ValidationError as error:
            self.invalid(error, self.item)
            return None

    def invalid(self, error: ValidationError, place: Item) -> None:
        for detail in error.errors(include_url=False):
            name = str(detail["loc"][0]) if detail["loc"] else ""
            if detail["type"] == "missing" and name in place.key_lines:
                continue  # it is there, and what is wrong with it is told
            line = self.lines.get(name) if place is self.item else place.key_lines.get(name)
            code, message = refusal(self.kind, name, self.written.get(name, name), detail)
            self.found.problem(place, code, f"{self.shown}: {message}", line or place.line)


def _written(value: Scalar) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
