"""Region -> the canonical text of its files: the same region always gives the same bytes."""

from __future__ import annotations

import os
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import yaml

from graphmodel.model import KINDS, RELATIONS, Element, Evidence, Kind, Region, Relation, natural
from graphmodel.model.vocabulary import LANGS

_NESTING = {"SEAT_IN": "seats", "STEP_OF": "steps"}


def texts(region: Region) -> dict[str, str]:
    """File name -> text: model.yaml and a text file for each source whose text is at hand."""
    writer = _Writer(region)
    files = {"model.yaml": yaml.dump(writer.document(), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)}
    for element in region.elements:
        text: str | None = getattr(element, "text", None)
        if text is not None:
            files[_source_file(element)] = text
    return files


def write(region: Region, folder: Path) -> list[Path]:
    """Write the files of a region into a folder, made if missing; each appears whole or not at all. Returns their
    paths.
    """
    written: list[Path] = []
    for name, text in texts(region).items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=place.parent, prefix=".graphmodel-")
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.write(text)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(place)
        written.append(place)
    return written


def _source_file(element: Element) -> str:
    return f"sources/{element.id}.txt"


class _Dumper(yaml.SafeDumper):
    """Never writes anchors: a model file has none."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


class _Writer:
    def __init__(self, region: Region) -> None:
        self.region = region
        sources = [element.id for element in region.elements if type(element).__name__ == "Source"]
        self.only_source = sources[0] if len(sources) == 1 else None
        self.parents: dict[str, str] = {}
        self.written: dict[str, list[Relation]] = defaultdict(list)
        for relation in region.relations:
            row = RELATIONS[relation.type]
            plain = relation.model_dump(exclude_defaults=True).keys() <= {"type", "source", "target"}
            if (
                relation.type in _NESTING
                and plain
                and relation.source not in self.parents
                and "/" not in relation.target
            ):
                self.parents[relation.source] = relation.target
            else:
                self.written[relation.source if row.under == "source" else relation.target].append(relation)
        self.derived = {
            "occupancy": {link.target for link in region.relations if link.type == "HOLDS" and link.end is None},
            "deputy": {link.target for link in region.relations if link.type == "DEPUTY_FOR"},
        }
        self.nested: dict[str, list[Element]] = defaultdict(list)
        for element in region.elements:
            if element.id in self.parents:
                self.nested[self.parents[element.id]].append(element)

    def document(self) -> dict[str, Any]:
        model = self.region.model
        head: dict[str, Any] = {"model": model.id, **self.element(KINDS["Model"], model)}
        for kind in KINDS.values():
            section = {
                element.id: self.element(kind, element)
                for element in self.region.elements
                if type(element) is kind.type and element.id not in self.parents
            }
            if section:
                head[kind.section] = section
        return head

    def element(self, kind: Kind, element: Element) -> dict[str, Any]:
        passages = [self.region.passages[key] for key in element.evidence]
        about: dict[str, list[Evidence]] = defaultdict(list)
        for passage in passages:
            about[passage.property or ""].append(passage)
        told: dict[str, Any] = {}
        for name in kind.properties:
            value = (
                self.localised(element, name)
                if name in kind.localised
                else self.property(kind, element, name, about[name])
            )
            if value not in (None, {}, []):
                told[name] = value
        told |= self.relations(element.id)
        told |= self.evidence(about[""], own=element.id if kind.label == "Source" else self.only_source)
        children = {child.id: self.element(KINDS[type(child).__name__], child) for child in self.nested[element.id]}
        if children:
            told[KINDS[type(self.nested[element.id][0]).__name__].section] = children
        if getattr(element, "text", None) is not None:
            told["file"] = _source_file(element)
        return told

    def localised(self, element: Element, name: str) -> dict[str, str]:
        found = {lang: getattr(element, f"{name}_{lang}", None) for lang in LANGS}
        return {lang: text for lang, text in found.items() if text is not None}

    def property(self, kind: Kind, element: Element, name: str, passages: list[Evidence]) -> Any:
        value = getattr(element, name)
        if name == "text":
            return None
        if (
            (name, value) in (("occupancy", "held"), ("deputy", "named"))
            and not passages
            and element.id in self.derived[name]
        ):
            return None
        by_value: dict[str | None, list[Evidence]] = defaultdict(list)
        for passage in passages:
            by_value[passage.value].append(passage)

        def statement(entry: Any) -> Any:
            carried = by_value.pop(_plain(entry), [])
            return {"value": entry, **self.evidence(carried, own=self.only_source)} if carried else entry

        if name in kind.lists:
            return [statement(entry) for entry in value]
        if not passages:
            return None if value == kind.type.model_fields[name].default else value
        first = statement(value)
        others = [{"value": key, **self.evidence(carried, own=self.only_source)} for key, carried in by_value.items()]
        return [first, *others] if others else first

    def relations(self, key: str) -> dict[str, Any]:
        groups: dict[str, dict[str, list[dict[str, Any]]]] = defaultdict(lambda: defaultdict(list))
        for relation in self.written[key]:
            row = RELATIONS[relation.type]
            other = relation.target if row.under == "source" else relation.source
            told = {name: value for name in row.written if (value := getattr(relation, name)) not in (None, False)}
            told |= {name: False for name in row.written if getattr(relation, name) is False and name != "alternative"}
            told |= self.evidence(
                [self.region.passages[passage] for passage in relation.evidence], own=self.only_source
            )
            groups[str(row.file_key)][other].append(told)
        return {name: _shortest(groups[name]) for name in sorted(groups)}

    def evidence(self, passages: list[Evidence], own: str | None) -> dict[str, Any]:
        told = [self.passage(passage, own) for passage in passages]
        if len(told) == 1 and told[0]:
            return told[0]
        return {"evidence": told} if told else {}

    @staticmethod
    def passage(passage: Evidence, own: str | None) -> dict[str, Any]:
        told: dict[str, Any] = {}
        if passage.source != own and passage.source is not None:
            told["source"] = passage.source
        if passage.certainty != "stated":
            told["certainty"] = passage.certainty
        if passage.reason:
            told["reason"] = passage.reason
        if passage.at:
            told["at"] = int(passage.at) if passage.at.isdigit() and str(int(passage.at)) == passage.at else passage.at
        if passage.quote:
            told["quote"] = passage.quote
        return told


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _shortest(targets: dict[str, list[dict[str, Any]]]) -> Any:
    """`vate`, `[vate, jm]` or `{vate: {...}}`, whichever says everything with the fewest signs."""
    ordered = sorted(targets.items(), key=lambda pair: natural(pair[0]))
    if all(entries == [{}] for _, entries in ordered):
        names = [name for name, _ in ordered]
        return names[0] if len(names) == 1 else names
    return {name: (entries[0] or None) if len(entries) == 1 else entries for name, entries in ordered}
