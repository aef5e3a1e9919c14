"""Rules of the user's own: the .cypher files of a folder, read beside ours.

Their header is that of our rules, and needs less: `title`, `fails`, `judges` and `severity`. A text may be written in
one language, which stands in for the others, and what else is left out has words of the product.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from string import Formatter
from typing import Any, NamedTuple, cast, get_type_hints

from pydantic import TypeAdapter, ValidationError

from graphmodel.errors import Problem, UsageError, nearest
from graphmodel.files.yamltree import Item, parse, read_text
from graphmodel.model import KINDS, RELATIONS
from graphmodel.model.vocabulary import LANGS, NodeId
from graphmodel.queries import STANDARD, Parts, Query, RuleHeader, Texts, bare
from graphmodel.store.console import OPENINGS
from graphmodel.words import texts

MOST_BYTES = 1024 * 1024
_TEXTS = tuple(name for name, held in get_type_hints(RuleHeader).items() if held in (Texts, Texts | None))
_STANDING_IN = ("scope", "why", "fix", "silent")
_KEYS = ", ".join(RuleHeader.model_fields)
_WRITES = re.compile(
    r"(?<![.:$\w])(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|FOREACH|INSERT|LOAD\s+CSV)\b(?!\s*[:.,)])", re.IGNORECASE
)
_PROCEDURE = re.compile(r"(?<![.:$\w])CALL\s+([\w.]+)", re.IGNORECASE)


_TYPES = re.compile(r"\[\s*\w*\s*:\s*([A-Za-z]\w*(?:\s*\|\s*:?\s*\w+)*)")
_LABELS = re.compile(r"\(\s*\w*\s*:\s*([A-Za-z]\w*(?:\s*[:|&]\s*\w+)*)")


class OwnRules(NamedTuple):
    """The rules of a folder by name, and everything for which other files in it are refused."""

    queries: dict[str, Query]
    problems: tuple[Problem, ...]


def own_rules(folder: Path, taken: Collection[str]) -> OwnRules:
    """Read a folder; `taken` are the names of our rules. Raises UsageError when there is no rule file in it at all."""
    if not folder.is_dir():
        what = "is a file" if folder.exists() else "does not exist"
        raise UsageError(f"{folder}: the folder of rules {what}. Give the folder that holds your .cypher files.")
    paths = sorted(folder.glob("*.cypher"))
    if not paths:
        raise UsageError(f"{folder}: no file in this folder ends in .cypher. A rule is one such file: put it there.")
    queries: dict[str, Query] = {}
    problems: list[Problem] = []
    for path in paths:
        found: list[Problem] = []
        query = _query(path, taken, found)
        problems += found
        if query and not found:
            queries[query.name] = query
    return OwnRules(queries, tuple(sorted(set(problems))))


def _query(path: Path, taken: Collection[str], problems: list[Problem]) -> Query | None:
    """The rule in a file, or None; problems that are found are added."""
    name = path.stem
    if not _is_name(name):
        what = f"found the name {name!r}, expected small letters, digits and hyphens, as in seat-without-key"
        problems.append(Problem(str(path), 0, "rule-name", f"{what}. Rename the file"))
    elif name in taken:
        problems.append(Problem(str(path), 0, "rule-name", f"a rule of graphmodel is called {name}. Rename the file"))
    whole = read_text(path, str(path), problems, MOST_BYTES)
    if whole is None:
        return None
    parts = Parts.of(whole)
    tree = parse(parts.header, str(path), problems) if parts.header.strip() else None
    if not parts.header.strip():
        what = "found no header, expected YAML behind // from the first line on"
        problems.append(Problem(str(path), 1, "rule-header", f"{what}. Write title, fails, judges and severity there"))
    if tree is None:
        return None
    header = _header(tree, problems)
    if header is None:
        return None
    query = Query(name=name, path=str(path), header=header, text=parts.text, line=parts.line)
    problems += _wrong_sentences(query, header, tree)
    problems += _wrong_text(query, header, tree)
    return query


def _is_name(name: str) -> bool:
    try:
        TypeAdapter(NodeId).validate_python(name)
    except ValidationError:
        return False
    return True


def _header(tree: Item, problems: list[Problem]) -> RuleHeader | None:
    """The header with all that it leaves out; None, and a problem for each key that is wrong."""
    if not isinstance(tree.value, dict):
        what = f"the header: found {tree.described()}, expected keys such as title, fails, judges and severity"
        problems.append(Problem(tree.file, 1, "rule-header", f"{what}. Write `title: ...`"))
        return None
    written = {key: _plain(item) for key, item in tree.entries()}
    for name in _TEXTS:
        if name in written:
            written[name] = _in_all_languages(written[name])
    for name in ("also", "params"):
        if isinstance(written.get(name), dict):
            written[name] = {key: _spoken(value) for key, value in _mapping(written[name]).items()}
    stand_in = {name: _stand_in(name) for name in _STANDING_IN if name not in written}
    try:
        header = RuleHeader.model_validate({"about": "Element", **stand_in, **written})
    except ValidationError as error:
        told = {str(one["loc"][:1]): one for one in reversed(error.errors(include_url=False))}
        problems += [_wrong_key(tree, one) for one in told.values()]
        return None
    if header.about not in {*KINDS, "Element"}:
        what = f"about: found {header.about!r}, expected {', '.join(KINDS)} or Element"
        problems.append(Problem(tree.file, _line(tree, ("about",)), "rule-header", f"{what}. Correct it"))
    if header.judges == "record" and header.severity == "error":
        what = "severity: found error, and what the record leaves open is no error. Write warning or advice"
        problems.append(Problem(tree.file, _line(tree, ("severity",)), "rule-header", what))
    return header


def _plain(item: Item) -> Any:
    if isinstance(item.value, dict):
        return {key: _plain(value) for key, value in item.entries()}
    return [_plain(value) for value in item.value] if isinstance(item.value, list) else item.value


def _in_all_languages(value: Any) -> Any:
    """A text, or one by language: where a language is missing, the first that is written stands in."""
    if isinstance(value, str):
        return dict.fromkeys(LANGS, value)
    written = _mapping(value)
    first = next((text for lang, text in written.items() if lang in LANGS), None)
    return value if first is None else {**dict.fromkeys(LANGS, first), **written}


def _spoken(value: Any) -> Any:
    """An entry of `also`, which is a text, or of `params`, which has one."""
    written = _mapping(value)
    return {**written, "about": _in_all_languages(written["about"])} if "about" in written else _in_all_languages(value)


def _mapping(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _stand_in(name: str) -> dict[str, str]:
    return {lang: texts(lang)(f"own-rule-{name}", subject="{subject}") for lang in LANGS}


def _wrong_key(tree: Item, error: Any) -> Problem:
    """What pydantic found in the header, in our words and with its line."""
    place: tuple[str, ...] = tuple(str(part) for part in error["loc"])
    name, found = ".".join(place), error["input"]
    if error["type"] == "missing":
        what = f"{place[0]}: missing. Add it to the header" if len(place) == 1 else f"{name}: missing. Add it"
        return Problem(tree.file, _line(tree, place), "rule-header", what)
    if error["type"] == "extra_forbidden":
        near = nearest(place[-1], RuleHeader.model_fields) if len(place) == 1 else []
        do = f"Did you mean {' or '.join(near)}?" if near else "Remove it or correct it"
        known = f"expected one of {_KEYS}" if len(place) == 1 and not near else "which is not known"
        return Problem(tree.file, _line(tree, place), "rule-header", f"{name}: found this key, {known}. {do}")
    expected = str(error["msg"]).removeprefix("Input should be ").removeprefix("Value error, ")
    what = f"{name}: found {found!r}, expected {expected}. cypher/README.md says what it holds"
    return Problem(tree.file, _line(tree, place), "rule-header", what)


def _line(tree: Item, place: Iterable[str]) -> int:
    """The line of a key, or of the innermost one on the way to it that is there."""
    line = 1
    for key in place:
        if not isinstance(tree.value, dict) or key not in tree.value:
            break
        line, tree = tree.key_lines[key], tree.value[key]
    return line


def _wrong_sentences(query: Query, header: RuleHeader, tree: Item) -> Iterator[Problem]:
    """Sentences that name what is no column."""
    known = {"subject", "norm", *header.columns}
    sentences = {("fails",): header.fails, ("silent",): header.silent}
    sentences |= {("also", name): sentence for name, sentence in header.also.items()}
    for place, sentence in sentences.items():
        for said in dict.fromkeys(sentence.in_(lang) for lang in LANGS):
            wrong = _wrong_braces(said, known)
            if wrong:
                yield Problem(query.path, _line(tree, place), "rule-sentence", f"{'.'.join(place)}: {wrong}")


def _wrong_braces(said: str, known: Collection[str]) -> str:
    try:
        parts = list(Formatter().parse(said))
    except ValueError:
        return "found a brace without its pair. Write {subject}, or {{ for a brace itself"
    for _, name, form, conversion in parts:
        if name is not None and (name not in known or form or conversion):
            whole = name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
            return f"found {{{whole}}}, expected one of {', '.join(sorted(known))}. Add it under columns or correct it"
    return ""


def _wrong_text(query: Query, header: RuleHeader, tree: Item) -> Iterator[Problem]:
    """What can be seen of the query before it is run."""
    text = bare(query.text)

    def problem(at: int, code: str, what: str) -> Problem:
        return Problem(query.path, query.line + text.count("\n", 0, at), code, what)

    first = re.search(r"\S+", text)
    if first is None:
        yield problem(0, "rule-query", "found no query, expected one below the header, after an empty line. Write it")
        return
    if not re.match(rf"({'|'.join(OPENINGS)})\b", first[0], re.IGNORECASE):
        what = f"the query begins with {first[0]}, expected {', '.join(OPENINGS)}"
        yield problem(first.start(), "rule-query", f"{what}. A rule asks about the graph")
    for write in _WRITES.finditer(text):
        what = f"found {write[1].upper()}, which does not read the graph. A rule only reads: remove it"
        yield problem(write.start(), "rule-writes", what)
    for call in _PROCEDURE.finditer(text):
        what = f"found a call of the procedure {call[1]}; procedures differ by engine. Ask by patterns instead"
        yield problem(call.start(), "rule-query", what)
    yield from _wrong_names(text, problem)
    yield from _wrong_parameters(query, header, tree, text, problem)
    yield from _wrong_columns(header, text, problem)


def _wrong_names(text: str, problem: Callable[[int, str, str], Problem]) -> Iterator[Problem]:
    """Relations and labels that the graph never has: such a pattern matches nothing, without an error."""
    for pattern, known, what in ((_TYPES, RELATIONS, "relation"), (_LABELS, {*KINDS, "Element", "Evidence"}, "label")):
        for found in pattern.finditer(text):
            for name in re.findall(r"\w+", found[1]):
                if name not in known:
                    near = nearest(name, known)
                    do = f"Did you mean {' or '.join(near)}?" if near else "docs/schema.md lists them"
                    yield problem(found.start(1), "rule-query", f"found the {what} {name}, and there is none. {do}")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"${name}" for name in names)


def _wrong_parameters(
    query: Query, header: RuleHeader, tree: Item, text: str, problem: Callable[[int, str, str], Problem]
) -> Iterator[Problem]:
    own = header.standard()
    used = {found[1]: found.start() for found in reversed(list(re.finditer(r"\$(\w+)", text)))}
    for name in sorted(set(used) - {*STANDARD, *header.params, *own}):
        near = nearest(name, {*STANDARD, *header.params})
        do = f"Did you mean ${near[0]}?" if near else "Add it under params with a default"
        what = f"found ${name}, which is neither {_listed(STANDARD)} nor declared in the header. {do}"
        yield problem(used[name], "rule-parameter", what)
    for name in sorted({*header.params, *own} - set(used)):
        where = ("params", name) if name in header.params else (name,)
        what = f"{'.'.join(where)}: the header declares it and the query does not use ${name}. Remove it"
        yield Problem(query.path, _line(tree, where), "rule-parameter", what)
    for name in sorted(name for name, param in header.params.items() if param.required):
        what = f"params.{name}: found required, and a check gives a rule nothing beside its day. Give it a default"
        yield Problem(query.path, _line(tree, ("params", name)), "rule-parameter", what)
    for name in sorted(name for name, param in header.params.items() if "default" not in param.model_fields_set):
        if not header.params[name].required:
            what = f"params.{name}: found no default, and a check gives a rule nothing beside its day. Give it one"
            yield Problem(query.path, _line(tree, ("params", name)), "rule-parameter", what)


def _wrong_columns(header: RuleHeader, text: str, problem: Callable[[int, str, str], Problem]) -> Iterator[Problem]:
    """Columns that the last RETURN outside of all braces does not give."""
    returns = [
        found
        for found in re.finditer(r"\bRETURN\b", text, re.IGNORECASE)
        if text.count("{", 0, found.start()) == text.count("}", 0, found.start())
    ]
    if not returns:
        yield problem(0, "rule-columns", "found no RETURN, expected RETURN x.uid AS subject, '...' AS verdict. Add it")
        return
    told = text[returns[-1].end() :]
    if re.match(r"\s*(DISTINCT\s+)?\*", told, re.IGNORECASE):
        return
    for name in ("subject", "verdict", *header.columns):
        if not re.search(rf"(?<![.:$\w]){re.escape(name)}\b", told):
            needed = "the header declares" if name in header.columns else "every rule needs"
            what = f"RETURN gives no column {name}, which {needed}. Add `... AS {name}`"
            yield problem(returns[-1].start(), "rule-columns", what)
