"""A folder or a single YAML file -> what it tells, with all problems at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from graphmodel.dates import days, validity
from graphmodel.errors import FileProblems, Problem, nearest
from graphmodel.files.elements import read_element, read_section
from graphmodel.files.found import Findings, sections_of
from graphmodel.files.quotes import misquoted, text_lines
from graphmodel.files.yamltree import Item, parse, read_text
from graphmodel.model import KINDS, RELATIONS, SECTIONS, Element, Model, Region, Relation

MAX_SOURCE_BYTES = 4 * 1024 * 1024


def read(path: Path) -> Region:
    """The model in a file or folder. Raises FileProblems with everything that is wrong in it.

    References to other models are not looked up: `together` does that.
    """
    found = survey(path)
    if found.problems or found.region is None:
        raise FileProblems(found.problems)
    return found.region


def survey(path: Path, given: str = "") -> Findings:
    """Everything that a file or folder tells, right and wrong. `given`: what it was asked for as, if not the path."""
    found = Findings(given=given or str(path))
    trees = list(_trees(path, found))
    headers = [tree for tree in trees if isinstance(tree.value, dict) and "model" in tree.value]
    if len(headers) != 1:
        found.problems += _not_one_model(path.name, headers, bool(found.problems))
        return found
    _read_trees(found, headers[0], trees, path if path.is_dir() else path.parent)
    found.region = _region(found)
    return found


def _not_one_model(where: str, headers: list[Item], unread: bool) -> list[Problem]:
    """The problem of a folder with no header or several; nothing when the header may stand in a file that could not be
    read.
    """
    if headers:
        named = ", ".join(tree.file for tree in headers)
        what = f"{len(headers)} files begin a model ({named}). A folder holds one: keep `model:` in one file"
        return [Problem(where, 0, "two-models", what)]
    what = "no file begins a model. Write `model: an-id` and `as_of: 2024-01-01` at the top"
    return [] if unread else [Problem(where, 0, "no-model", what)]


def _trees(path: Path, found: Findings) -> Iterable[Item]:
    if path.is_dir():
        files = sorted(entry for entry in path.iterdir() if entry.suffix in (".yaml", ".yml"))
        if not files:
            found.problems.append(
                Problem(path.name, 0, "no-files", "the folder holds no .yaml file. Make one with `graphmodel new`")
            )
    else:
        files = [path]
    for file in files:
        shown = f"{path.name}/{file.name}" if path.is_dir() else file.name
        if path.is_dir() and file.is_symlink():
            found.problems.append(
                Problem(shown, 0, "symlink", "the file is a symbolic link. Put a real file in its place")
            )
            continue
        text = read_text(file, shown, found.problems)
        tree = parse(text, shown, found.problems) if text is not None else None
        if tree is not None and not isinstance(tree.value, dict):
            found.problem(
                tree, "wrong-shape", f"found {tree.described()}, expected a mapping that begins with `model:`"
            )
        elif tree is not None:
            yield tree


def _read_trees(found: Findings, header: Item, trees: list[Item], folder: Path) -> None:
    entries = dict(header.entries())
    language = entries.get("language")
    found.language = str(language.value) if language and language.value in ("fi", "sv", "en") else "fi"
    sources = [key for tree in trees for name, part in tree.entries() if name == "sources" for key, _ in part.entries()]
    found.only_source = sources[0] if len(sources) == 1 else None
    for tree in trees:
        for name, part in tree.entries():
            if name == "sources":
                _inline_texts(found, part, folder)
    found.model, found.header = str(entries["model"].value), entries["model"]
    read_element(found, KINDS["Model"], found.model, header, entries["model"].line)
    for tree in trees:
        for name, part in tree.entries():
            if name in SECTIONS:
                read_section(found, SECTIONS[name], part)
            elif tree is not header:
                near = nearest(name, SECTIONS)
                hint = f"Did you mean {near[0]}?" if near else f"Sections: {', '.join(SECTIONS)}"
                found.problem(tree, "unknown-key", f"{name!r} is no section. {hint}", tree.key_lines[name])


def _inline_texts(found: Findings, sources: Item, folder: Path) -> None:
    """Replace `file:` of each source by its text."""
    for key, item in sources.entries():
        file = item.value.get("file") if isinstance(item.value, dict) else None
        if file is None or not isinstance(item.value, dict):
            continue
        shown = str(file.value)
        if isinstance(file.value, (dict, list)):
            found.problem(file, "wrong-shape", f"sources {key}: file is {file.described()}, expected a single value")
            continue
        if "text" in item.value:
            found.problem(file, "bad-value", f"sources {key}: both file and text are given. Keep one")
            continue
        place = folder / shown
        inside = not Path(shown).is_absolute() and place.resolve().is_relative_to(folder.resolve())
        if not inside or any(
            part.is_symlink() for part in (place, *place.parents) if part != folder and part.is_relative_to(folder)
        ):
            what = f"sources {key}: {shown} is outside the model's folder or a symbolic link"
            found.problem(file, "outside-folder", f"{what}. Copy the document into the folder")
            continue
        if place.is_dir():
            found.problem(file, "file-unreadable", f"sources {key}: {shown} is a folder. Name the text file in it")
            continue
        if not place.is_file():
            near = (
                nearest(place.name, (entry.name for entry in place.parent.iterdir())) if place.parent.is_dir() else []
            )
            hint = f" Did you mean {near[0]}?" if near else ""
            found.problem(
                file,
                "file-unreadable",
                f"sources {key}: there is no file {shown}.{hint} Remove `file:` if the text is not at hand",
            )
            continue
        text = read_text(place, shown, found.problems, MAX_SOURCE_BYTES)
        if text is not None:
            item.value["text"] = Item(text, file.file, file.line)
            item.key_lines["text"] = file.line


def _region(found: Findings) -> Region | None:
    model = next((element for element, _ in found.elements.values() if isinstance(element, Model)), None)
    if model is None:
        return None
    _check_intervals(found)
    _check_relations(found, model)
    _check_needed(found)
    _check_quotes(found)
    return Region.of(
        model,
        (element for element, _ in found.elements.values() if element is not model),
        (passage for passage, _ in found.evidence.values()),
        (relation for relation, _ in found.relations),
    )


def _check_intervals(found: Findings) -> None:
    """Nothing ends before it begins."""
    for timed, item in (*found.elements.values(), *found.relations):
        begin, end = getattr(timed, "begin", None), getattr(timed, "end", None)
        if begin and end and days(end).last < days(begin).first:
            what = f"it ends on {end}, before it begins on {begin}. Correct one of the dates"
            found.problem(item, "ends-before-begin", what, item.key_lines.get("end"))


def _check_relations(found: Findings, model: Model) -> None:
    keys: dict[str, Item] = {}
    counted: dict[tuple[str, str], list[tuple[Relation, Item]]] = defaultdict(list)
    for relation, item in found.relations:
        row = RELATIONS[relation.type]
        ends = [
            _end(found, relation, item, name, allowed)
            for name, allowed in (("source", row.sources), ("target", row.targets))
        ]
        if relation.delegated_by:
            _end(found, relation, item, "delegated_by", row.sources)
        if row.same_label and all(ends) and type(ends[0]) is not type(ends[1]):
            found.two_kinds(relation, item)
        if relation.key in keys:
            what = f"{relation.source} {relation.type} {relation.target} stands twice"
            do = f"first on line {keys[relation.key].line}. Remove one, or give them different dates"
            found.problem(item, "duplicate-relation", f"{what}, {do}")
            continue
        keys[relation.key] = item
        writer = relation.source if row.under == "source" else relation.target
        holder = found.elements.get(writer)
        if row.most and not relation.alternative and not (holder and getattr(holder[0], "plural", False)):
            counted[row.type, writer].append((relation, item))
    for (kind, writer), group in counted.items():
        _check_count(found, kind, writer, group, model.as_of)
    for row in RELATIONS.values():
        if row.acyclic:
            _check_circle(found, row.type)


def _check_needed(found: Findings) -> None:
    """Nothing lacks a relation that it cannot be without."""
    for row in RELATIONS.values():
        named = {relation.source for relation, _ in found.relations if relation.type == row.type}
        for key, (element, item) in found.elements.items() if row.needed_by else ():
            kind = KINDS[type(element).__name__]
            entry = dict(item.entries()).get(row.file_key or "")
            if kind.label in row.needed_by and key not in named and (entry is None or entry.value in ([], {})):
                what = f"{kind.section} {key}: {row.file_key} is missing. Add it, with the ids of the elements meant"
                found.problem(item, "missing-key", what)


def _end(found: Findings, relation: Relation, item: Item, name: str, allowed: tuple[str, ...]) -> Element | None:
    ref: str = getattr(relation, name)
    if "/" in ref:
        return None  # another model's: looked up when the models are put together
    known = found.elements.get(ref)
    if known is None and ref in found.refused:
        return None  # what is wrong with it is told where it stands
    where = found.place(relation) + (": delegated_by" if name == "delegated_by" else "")
    if known is None:
        candidates = [key for key, (element, _) in found.elements.items() if type(element).__name__ in allowed]
        near = nearest(ref, candidates)
        hint = f"Did you mean {' or '.join(near)}?" if near else f"Add it under {sections_of(allowed)}"
        found.problem(item, "unknown-reference", f"{where}: there is no {ref!r} in the model. {hint}")
        return None
    label = type(known[0]).__name__
    if label not in allowed:
        what = f"{where}: {ref} is a {label} ({known[1].file}:{known[1].line})"
        found.problem(item, "wrong-kind", f"{what}, expected {' or '.join(allowed)}")
    return known[0]


def _check_count(found: Findings, kind: str, writer: str, group: list[tuple[Relation, Item]], as_of: str) -> None:
    spans = [(validity(relation.begin, relation.end, as_of), relation, item) for relation, item in group]
    for number, (span, _, item) in enumerate(spans):
        for before, other, _ in spans[:number]:
            if span.begins_latest < before.ends_earliest and before.begins_latest < span.ends_earliest:
                what = f"{writer} has {kind} twice at a time (also {other.source} to {other.target}). Give them dates"
                either = ", or mark them `alternative: true`" if "alternative" in RELATIONS[kind].properties else ""
                found.problem(item, "too-many", what + either)
                break


def _check_circle(found: Findings, kind: str) -> None:
    above: dict[str, list[tuple[str, Item]]] = defaultdict(list)
    for relation, item in found.relations:
        if relation.type == kind and not relation.alternative:
            above[relation.source].append((relation.target, item))
    done: set[str] = set()
    for start in list(above):
        path: list[str] = []
        here: str | None = start
        while here and here not in done and here not in path:
            path.append(here)
            here = above[here][0][0] if above.get(here) else None
        if here in path:
            circle = [*path[path.index(here) :], here]
            found.problem(
                above[here][0][1],
                "circle",
                f"{kind} goes in a circle: {' -> '.join(circle)}. Remove one of these relations",
            )
        done.update(path)


def _check_quotes(found: Findings) -> None:
    lines: dict[str, list[str] | None] = {}
    for key, (element, _) in found.elements.items():
        if type(element).__name__ == "Source":
            text: str | None = getattr(element, "text", None)
            lines[key] = text_lines(text) if text is not None else None
    for passage, item in found.evidence.values():
        if passage.source is None:
            continue
        if passage.source not in lines:
            near = nearest(passage.source, lines)
            found.problem(
                item,
                "unknown-reference",
                f"there is no source {passage.source!r}. "
                + (f"Did you mean {near[0]}?" if near else "Add it under sources"),
            )
            continue
        at_hand = lines[passage.source]
        wrong = misquoted(passage.quote, passage.at, at_hand) if at_hand is not None else None
        if wrong:
            found.problem(item, "misquoted", wrong)
