"""A .cypher file -> Query: a YAML header behind `//`, declared parameters, the text as it runs.

The files are in cypher/ beside the package in a checkout, and in graphmodel/shipped/cypher where it is installed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from graphmodel.dates import full_day
from graphmodel.errors import NotFound, QueryFileError, UsageError, nearest
from graphmodel.model.vocabulary import Check, Lang, Ref

STANDARD = ("model", "at", "law_at")
"""Parameters that every query may use without declaring them: the model's id, the day asked for, the day of the law."""

Holds = Literal["text", "thing", "word", "number", "date", "truth", "evidence"]
Tab = Literal["members", "duties"]
"""The tabs of a model's page that show views under one another."""


class Texts(BaseModel):
    """One text in three languages."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    fi: str
    sv: str
    en: str

    def in_(self, lang: Lang) -> str:
        return getattr(self, lang)


class Column(BaseModel):
    """A column of an answer: its heading, and what its values are."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    fi: str = ""
    sv: str = ""
    en: str = ""
    holds: Holds = "text"

    def in_(self, lang: Lang) -> str:
        return getattr(self, lang)


class Param(BaseModel):
    """A parameter beside the standard ones; without `default` it must be given."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    about: Texts
    default: Any = None
    required: bool = False


def _columns(value: Any) -> Any:
    """`count: number` is short for `count: {holds: number}`."""
    if not isinstance(value, dict):
        return value
    return {str(key): {"holds": entry} if isinstance(entry, str) else entry for key, entry in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


class Header(BaseModel):
    """What the header of every query file tells."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    title: Texts
    params: dict[str, Param] = Field(default_factory=dict[str, Param])
    columns: Annotated[dict[str, Column], BeforeValidator(_columns)] = Field(default_factory=dict[str, Column])


class ViewHeader(Header):
    """A view: `answers` says in a sentence which question it answers.

    `tabs` are those on which it stands, each with its place there; `lead` is the column that names what a row is about,
    where that is not the first one.
    """

    answers: Texts
    tabs: dict[Tab, int] = Field(default_factory=dict[Tab, int])
    lead: str | None = None

    @model_validator(mode="after")
    def _leads(self) -> ViewHeader:
        if self.lead is not None and self.lead not in self.columns:
            raise ValueError(f"lead: {self.lead} is no column")
        return self


class RuleHeader(Header):
    """A rule: what it judges, why, on what basis, how to mend, and its sentences.

    `scope` says what is judged, in the plural, as after "concerns"; `checks` are the kinds of norms that it judges by.
    `also` holds further sentences by name: a row whose column `says` names one is told by it, not by fails or silent.
    `provisions` are the places in the law on which it rests (`fi-law/611-2021-35-1`): the parameter `$provisions`.
    """

    scope: Texts
    why: Texts
    fix: Texts
    fails: Texts
    silent: Texts
    also: dict[str, Texts] = Field(default_factory=dict[str, Texts])
    judges: Literal["structure", "record"]
    severity: Literal["error", "warning", "advice", "norm", "provision"]
    severity_why: Texts | None = None
    hint: bool = False
    basis: Texts | None = None
    provisions: tuple[Ref, ...] = ()
    about: str
    checks: tuple[Check, ...] = ()

    def grounds(self, lang: Lang) -> str | None:
        """On what it rests, in words: the basis that is told, else its provisions."""
        return self.basis.in_(lang) if self.basis else ", ".join(self.provisions) or None

    def standard(self) -> dict[str, list[str]]:
        """The parameter that its own provisions are."""
        return {"provisions": list(self.provisions)} if self.provisions else {}


class Parts(NamedTuple):
    """The two parts of a .cypher file: its header as YAML, and the text that runs, which begins on the line `line`."""

    header: str
    text: str
    line: int

    @classmethod
    def of(cls, whole: str) -> Parts:
        lines = whole.splitlines()
        length = next((number for number, line in enumerate(lines) if not line.startswith("//")), len(lines))
        begins = next((number for number in range(length, len(lines)) if lines[number].strip()), length)
        header = "\n".join(line[2:].removeprefix(" ") for line in lines[:length])
        return cls(header, "\n".join(lines[begins:]).strip(), begins + 1)


class Query(BaseModel):
    """A named query with its header. `path` is where it stands, `line` the line of that file on which `text` begins."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    name: str
    path: str
    header: Header
    text: str
    line: int = 1

    def bind(self, given: Mapping[str, Any], standard: Mapping[str, Any]) -> dict[str, Any]:
        """All parameters of one run: the given ones, the defaults, the standard ones that the text uses."""
        declared = self.header.params
        for name in given:
            if name not in declared:
                raise NotFound(
                    f"parameter of {self.name}", name, declared, f"It takes: {', '.join(declared) or 'none'}."
                )
        missing = [name for name, param in declared.items() if param.required and given.get(name) is None]
        if missing:
            raise UsageError(
                f"{self.name} needs the parameter {missing[0]}: {declared[missing[0]].about.en}. "
                f"Give it as -p {missing[0]}=VALUE."
            )
        used = set(parameters(self.text))
        bound = {name: given.get(name, param.default) for name, param in declared.items()}
        return {**bound, **{name: value for name, value in standard.items() if name in used}}


def shipped(what: str) -> Path:
    """The folder `cypher` or `data`, installed or in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "shipped" / what
    return installed if installed.is_dir() else package.parent / what


def read_query(path: Path, header_type: type[Header]) -> Query:
    """The query in a file. Raises QueryFileError that names file, line and mend."""
    try:
        whole = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryFileError(f"{path}: the file cannot be read as UTF-8 text: {error}") from error
    parts = Parts.of(whole)
    header, text = read_header(parts.header, header_type, str(path)), parts.text
    own = set(header.standard()) if isinstance(header, RuleHeader) else set[str]()
    used, declared = set(parameters(text)) - set(STANDARD), {*header.params, *own}
    if used - declared:
        raise QueryFileError(
            f"{path}: the query uses ${min(used - declared)}, which the header does not declare. Add it under params"
        )
    if declared - used:
        raise QueryFileError(
            f"{path}: the header declares {min(declared - used)}, which the query does not use. Remove it"
        )
    return Query(name=path.stem, path=str(path), header=header, text=text, line=parts.line)


def read_header(text: str, header_type: type[Header], where: str) -> Header:
    """A header's YAML as a value. Raises QueryFileError."""
    try:
        return header_type.model_validate(yaml.safe_load(text) or {})
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise QueryFileError(
            f"{where}:{line}: the header is not YAML: {error.problem}. Check quotes and indentation"
        ) from error
    except ValidationError as error:
        first = min(error.errors(include_url=False), key=lambda one: one["type"] != "extra_forbidden")
        name = ".".join(str(part) for part in first["loc"])
        what = f"{first['msg']}, found {first['input']!r}."
        if first["type"] == "missing":
            what = "is missing."
        elif first["type"] == "extra_forbidden":
            like = nearest(str(first["loc"][-1]), header_type.model_fields)
            what = f"is not known here.{' Did you mean ' + ' or '.join(like) + '?' if like else ''}"
        raise QueryFileError(f"{where}: header, {name}: {what} See cypher/README.md") from error


def discover(folder: Path, header_type: type[Header]) -> dict[str, Query]:
    """All queries of a folder by name. Raises QueryFileError for the first that is wrong."""
    return {path.stem: read_query(path, header_type) for path in sorted(folder.glob("*.cypher"))}


def standard_parameters(model: str, at: str, law_at: str | None = None) -> dict[str, str]:
    """The values of STANDARD; raises UsageError unless the days are full days."""
    try:
        return {"model": model, "at": full_day(at), "law_at": full_day(law_at or at)}
    except ValueError as error:
        raise UsageError(f"{error}. Give a day, for example 2018-01-31.") from error


def parameters(text: str) -> Iterator[str]:
    """Names of the parameters used in a Cypher text, outside its strings, quoted names and comments."""
    return (found[1] for found in re.finditer(r"\$(\w+)", bare(text)))


def bare(text: str) -> str:
    """A Cypher text of the same length and lines, with spaces for its strings, quoted names and comments."""
    return _COVERED.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


_COVERED = re.compile(
    r"""'(?:\\.|[^'\\])*(?:'|\Z)|"(?:\\.|[^"\\])*(?:"|\Z)|`[^`]*(?:`|\Z)|//[^\n]*|/\*.*?(?:\*/|\Z)""", re.DOTALL
)
