"""Seeded faults: edits of Esimerkkialue's files, as a user could make them, each with the finding that it must raise.

tests/faults/<rule>.yaml is a list of faults: name; `set` (path -> value) and `delete` (paths), where a path goes
through all files at once, `bodies.aluehallitus.seats.ah-1.role`; then `fails` or `silent` (of which it cannot be said),
the subjects, `aluehallitus by fi-law/611-2021-38-1` where a norm is judged. What the edit rightly makes other rules
find stands under `also`: rule -> subjects, and what they can no longer say under `also_silent`.

`python -m tests.try_faults RULE...` prints what each fault of these rules raises, one fault at a time.
"""

from __future__ import annotations

import copy
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

import yaml

from graphmodel import rules
from graphmodel.files import read
from graphmodel.findings import Finding, Verdict
from graphmodel.loading import load
from graphmodel.model import Region
from graphmodel.queries import shipped
from graphmodel.store import Store
from graphmodel.store.regions import replace

FIELDS = {"name", "set", "delete", "fails", "silent", "also", "also_silent"}
FOLDER = Path(__file__).parent / "faults"
MODEL = "esimerkkialue"
TOGETHER = 8
"""How many faults, of different places, are put into the store at once."""
Key = tuple[str, str, Verdict]


@dataclass(frozen=True)
class Fault:
    """One edit, and the keys (rule, subject, verdict) of all the findings that it must raise."""

    rule: str
    name: str
    edits: dict[str, Any]
    deletions: tuple[str, ...]
    raises: frozenset[Key]

    @property
    def places(self) -> set[str]:
        return {*self.edits, *self.deletions}

    def __str__(self) -> str:
        return f"{self.rule}: {self.name}"


def faults() -> list[Fault]:
    return [fault for path in sorted(FOLDER.glob("*.yaml")) for fault in _read(path)]


def _read(path: Path) -> Iterator[Fault]:
    for entry in cast("list[dict[str, Any]]", yaml.safe_load(path.read_text(encoding="utf-8"))):
        assert set(entry) <= FIELDS, f"{path.name}: {entry['name']}"
        found = {(path.stem, subject, "fails") for subject in entry.get("fails", ())}
        found |= {(path.stem, subject, "cannot_be_said") for subject in entry.get("silent", ())}
        for besides, verdict in (("also", "fails"), ("also_silent", "cannot_be_said")):
            told = cast("dict[str, list[str]]", entry.get(besides, {}))
            found |= {(rule, subject, verdict) for rule, subjects in told.items() for subject in subjects}
        assert found, f"{path.name}: {entry['name']} raises nothing"
        yield Fault(
            path.stem,
            entry["name"],
            entry.get("set", {}),
            tuple(entry.get("delete", ())),
            frozenset(cast("set[Key]", found)),
        )


def batches(found: Sequence[Fault]) -> list[list[Fault]]:
    """Groups of faults of which no two edit the same element or raise a finding on the same subject of one rule."""
    groups: list[list[Fault]] = []
    for fault in found:
        for group in groups:
            apart = all(not _touch(fault, other) for other in group)
            if apart and len(group) < TOGETHER:
                group.append(fault)
                break
        else:
            groups.append([fault])
    return groups


def _touch(one: Fault, other: Fault) -> bool:
    def elements(fault: Fault) -> set[str]:
        return {part for place in fault.places for part in place.split(".")[1:] if "-" in part or "/" in part} | {
            place.split(".")[1] for place in fault.places if "." in place
        }

    alike = one.rule == other.rule
    return alike or bool(elements(one) & elements(other)) or bool({key[:2] for key in one.raises & other.raises})


@cache
def _whole() -> dict[str, Any]:
    """All files of the model as one mapping; sections that several files hold are put together."""
    whole: dict[str, Any] = {}
    folder = shipped("data") / MODEL
    for path in sorted(folder.glob("*.yaml")):
        for section, told in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            if isinstance(told, dict) and isinstance(whole.get(section), dict):
                whole[section] |= told
            else:
                whole[section] = told
    for source in whole["sources"].values():
        if file := source.pop("file", None):
            source["text"] = (folder / file).read_text(encoding="utf-8")
    return whole


def edited(group: Sequence[Fault]) -> Region:
    """The model with the edits of some faults."""
    whole = copy.deepcopy(_whole())
    for fault in group:
        for place, value in fault.edits.items():
            _put(whole, place, value, fault)
        for place in fault.deletions:
            _remove(whole, place, fault)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "edited.yaml"
        dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
        path.write_text(yaml.dump(whole, Dumper=dumper, allow_unicode=True, sort_keys=False), encoding="utf-8")
        return read(path)


def _walk(whole: dict[str, Any], place: str, fault: Fault, *, make: bool) -> tuple[Any, str]:
    *above, last = place.split(".")
    here: Any = whole
    for part in above:
        if make and isinstance(here, dict):
            here = cast("dict[str, Any]", here).setdefault(part, {})
        else:
            assert isinstance(here, dict), f"{fault}: {place} leads nowhere at {part}"
            assert part in here, f"{fault}: {place} leads nowhere at {part}"
            here = cast("dict[str, Any]", here)[part]
    return here, last


def _put(whole: dict[str, Any], place: str, value: Any, fault: Fault) -> None:
    here, last = _walk(whole, place, fault, make=True)
    assert isinstance(here, dict), f"{fault}: {place} is inside a plain value"
    here[last] = copy.deepcopy(value)


def _remove(whole: dict[str, Any], place: str, fault: Fault) -> None:
    """A key of a mapping, or an entry of a list of ids."""
    here, last = _walk(whole, place, fault, make=False)
    assert last in here, f"{fault}: there is no {place}"
    if isinstance(here, list):
        cast("list[Any]", here).remove(last)
    else:
        del here[last]


def keys(found: Sequence[Finding]) -> set[Key]:
    """(rule, subject or `subject by norm`, verdict) of findings."""
    told: set[Key] = set()
    for one in found:
        ends = [one.subject, *([one.norm] if one.norm else [])]
        told.add((one.rule, " by ".join(end.removeprefix(f"{MODEL}/") for end in ends), one.verdict))
    return told


def raised(store: Store, group: Sequence[Fault]) -> set[Key]:
    """What the rules find in the model with the edits of some faults; the store stays as it was."""
    region = edited(group)
    with store.write() as transaction:
        replace(transaction, region)
        report = rules.run(transaction, MODEL, engine=store.engine)
        transaction.rollback()
    return keys(report.findings)


def whole_county(store: Store) -> None:
    """Empty the store, and load the catalogue and the county as it is shipped."""
    with store.write() as transaction:
        transaction.rows("MATCH (n) DETACH DELETE n")
    load(store, *(read(shipped("data") / name) for name in ("fi-law", MODEL)))
