"""A picture's file that came back: what it proposes, as others than the owner may see it. Nothing is kept."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass
from typing import Any

from api.deps import Asked
from api.uploads import Upload
from graphmodel.analysis.masking import mask
from graphmodel.analysis.naming import names
from graphmodel.analysis.veil import Veil
from graphmodel.charts.drawn import Drawn
from graphmodel.charts.proposing import Proposal, as_data, keys_of, passed_over, proposed, said
from graphmodel.charts.returned import READERS, proposals, read_returned
from graphmodel.errors import UsageError
from graphmodel.sheets import as_csv
from graphmodel.words import Texts, texts

ENDINGS = (*READERS, ".xml")
_PLAIN, _IN_MARKS = re.compile(r"\w[\w.-]*"), re.compile(r"\w[\w .,()+-]*")


@dataclass(frozen=True)
class Returned:
    """`pages`: the address of what can be looked up, by key; `data`: the same for programs."""

    drawn: Drawn
    file: str
    proposals: list[Proposal]
    passed: list[str]
    pages: dict[str, str]
    command: str
    data: dict[str, Any]

    @property
    def open(self) -> list[Proposal]:
        return [one for one in self.proposals if one.change.obstacle is None]

    @property
    def hindered(self) -> list[Proposal]:
        return [one for one in self.proposals if one.change.obstacle not in (None, "already")]

    @property
    def done(self) -> list[Proposal]:
        return [one for one in self.proposals if one.change.obstacle == "already"]

    @property
    def json_address(self) -> str:
        return _address("application/json", json.dumps(self.data, ensure_ascii=False, indent=1))

    def csv_address(self, words: Texts) -> str:
        """The list as a table, in an address of its own: the server has nothing that could be fetched later."""
        heads = [words(f"returned-column-{name}") for name in ("number", "proposal", "hindrance", "id")]
        told = [(one.text, said(one.hindrance)) for one in self.proposals]
        rows = [[str(n), *told[n - 1], str(change["id"])] for n, change in enumerate(self.data["changes"], 1)]
        return _address("text/csv", "\N{ZERO WIDTH NO-BREAK SPACE}" + as_csv([heads, *rows], ";"))


def returned(asked: Asked, model: str, upload: Upload) -> Returned:
    """Raises InputError for a file that cannot be read, UsageError for one of another model, NotFound."""
    name = upload.name or "the file"
    drawn = read_returned(upload.content, name)
    if drawn.model != model:
        raise UsageError(
            f"{name} was drawn of the model {drawn.model}, not of {model}. Send it to the page of the model "
            f"{drawn.model}, or choose another file."
        )
    _, lang, found = proposals(asked.reader, drawn, veiled=True, where=name)
    called = names(asked.reader, keys_of(found), asked.lang, mask(asked.reader, model, asked.lang))
    veil = Veil(asked.reader, model, lang)
    links = asked.links
    pages = {key: links.thing(key, one.label) for key, one in called.items() if veil.cover(key) == key}
    told = proposed(drawn, found, {key: one.text for key, one in called.items()}, texts(asked.lang))
    changes: list[dict[str, Any]] = []
    for one in told:
        data = as_data(one.change)
        seen = {name: veil.cover(data[name]) for name in ("id", "from", "to", "by")}
        changes.append(data | seen | {"text": one.text, "hindrance": said(one.hindrance) or None})
    command = f"graphmodel returned {_argument(upload.name)} --apply"
    data = {
        "model": model, "chart": drawn.chart, "at": drawn.at, "file": upload.name, "changes": changes,
        "gone": list(drawn.gone), "passed": [{"page": one.page, "text": one.text} for one in drawn.passed],
        "command": command,
    }  # fmt: skip
    return Returned(drawn, upload.name, told, list(passed_over(drawn, texts(asked.lang))), pages, command, data)


def _argument(name: str) -> str:
    """A file's name as any shell takes it; the word FILE where that cannot be promised."""
    if _PLAIN.fullmatch(name):
        return name
    return f'"{name}"' if _IN_MARKS.fullmatch(name) else "FILE"


def _address(media_type: str, text: str) -> str:
    return f"data:{media_type};charset=utf-8;base64,{base64.b64encode(text.encode('utf-8', 'replace')).decode('ascii')}"
