"""Every error raised on purpose.

GraphmodelError                 anything below; `code` is stable, `exit_code` is what the command line returns
  InputError                    what a person gave is wrong (exit 2)
    FileProblems                one or more problems in model files, all reported at once
    QueryFileError              a .cypher file breaks its header's promises
      RuleRefused               a rule that cannot be run, or whose rows are no judgements
    QueryRefused                a query that would write, or may not run
    QueryFailed                 the engine refused the query's text or parameters
    QueryTimeout                the query ran longer than it may
    NotFound                    an unknown model, element, rule, view, matter
    Conflict                    the store holds something that forbids the change
    UsageError                  a combination of options that makes no sense
    TooLarge                    a file with more bytes than are read
  StoreError                    the store cannot be reached or used (exit 3)
    StoreUnreachable            nobody answers at the address
    StoreLoginRefused           wrong user or password
    StoreBusy                   another process holds the folder
    StoreTooNew                 written by a newer version of the program
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import ClassVar


class GraphmodelError(Exception):
    """Root of the tree; str(error) is one or more whole sentences for a person."""

    code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 2


class InputError(GraphmodelError):
    code = "input"


class UsageError(InputError):
    code = "usage"


class TooLarge(InputError):
    code = "too-large"


class QueryFileError(InputError):
    code = "query-file"


class QueryRefused(InputError):
    code = "query-refused"


class QueryFailed(InputError):
    code = "query-failed"


class QueryTimeout(InputError):
    code = "query-timeout"


class Conflict(InputError):
    code = "conflict"


class NotFound(InputError):
    """Something named does not exist.

    `kind` is the thing asked for ("model", "rule", ...), `name` what was written, `near` the nearest existing names.
    """

    code = "not-found"

    def __init__(self, kind: str, name: str, known: Iterable[str] = (), do: str = "") -> None:
        self.kind, self.name = kind, name
        self.near = nearest(name, known)
        hint = f" Did you mean {' or '.join(self.near)}?" if self.near else ""
        super().__init__(f"There is no {kind} called {name!r}.{hint}{' ' + do if do else ''}")


class StoreError(GraphmodelError):
    code = "store"
    exit_code = 3


class StoreUnreachable(StoreError):
    code = "store-unreachable"


class StoreLoginRefused(StoreError):
    code = "store-login-refused"


class StoreBusy(StoreError):
    code = "store-busy"


class StoreTooNew(StoreError):
    code = "store-too-new"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong in a file: where, a stable code, what was found and expected, what to do. `line` counts from 1;
    0 = the whole file.
    """

    file: str
    line: int
    code: str
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message} [{self.code}]"


class FileProblems(InputError):
    """All problems found in one reading; `problems` is sorted by file and line."""

    code = "file-problems"

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: Sequence[Problem] = tuple(sorted(set(problems)))
        super().__init__("\n".join(str(problem) for problem in self.problems))


class RuleRefused(QueryFileError):
    """A rule cannot be run, or does not answer as a rule does; `problem` says where and what."""

    code = "rule-refused"

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        super().__init__(str(problem))


def nearest(name: str, known: Iterable[str], how_many: int = 2, like: float = 0.6) -> list[str]:
    """The known names that look most like `name`, best first; `like` is how much they have to (1 = the same)."""
    return get_close_matches(name, list(known), n=how_many, cutoff=like)
