"""Search over the names and other written forms of things, in all models; ä, ö and å are found without their dots."""

from __future__ import annotations

from typing import NamedTuple

from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.veil import Veil
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader

_FOLDED = "replace(replace(replace(toLower({}), 'ä', 'a'), 'ö', 'o'), 'å', 'a')"
_FIND = f"""
MATCH (n:Element)
WHERE NOT n:Evidence AND NOT n:Claim AND NOT n:Remark
WITH n, [n.name_fi, n.name_sv, n.name_en, n.name, n.section] + coalesce(n.aliases, []) AS called
WITH n, [one IN called WHERE one IS NOT NULL AND {_FOLDED.format("one")} CONTAINS $folded] AS found
WHERE size(found) > 0
RETURN n.uid AS uid, n.model AS model, n.id AS id, n.sort AS sort, found ORDER BY sort
"""


class Hit(NamedTuple):
    """A thing that was found; `also` is the written form that matched, where that is not its name."""

    uid: str
    model: str
    id: str
    name: Name
    also: str | None


def fold(text: str) -> str:
    """Text as it is compared: lower case, one space, without the dots and rings of å, ä, ö."""
    return " ".join(text.lower().split()).translate(str.maketrans("äöå", "aoa"))


def search(reader: Reader, query: str, lang: Lang, model: str | None = None) -> list[Hit]:
    """What is called `query`, in all models or one; names that begin so come first. No private persons."""
    folded = fold(query)
    rows = [row for row in reader.rows(_FIND, folded=folded) if model in (None, row["model"])] if folded else []
    hits: list[tuple[tuple[int, str], Hit]] = []
    for one in sorted({row["model"] for row in rows}):
        veil = Veil(reader, one, lang)
        own = [row for row in rows if row["model"] == one and row["uid"] not in veil.private]
        called = names(reader, (row["uid"] for row in own), lang, veil.hide)
        for row in own:
            # What only a masked name would match is not there for others.
            seen = [text for text in map(veil.hide, row["found"]) if folded in fold(text)]
            if seen:
                name = called[row["uid"]]
                also = None if folded in fold(name.text) else seen[0]
                hits.append(((_rank(folded, seen), row["sort"]), Hit(row["uid"], one, row["id"], name, also)))
    return [hit for _, hit in sorted(hits, key=lambda ranked: ranked[0])]


def _rank(folded: str, seen: list[str]) -> int:
    """0: some form is it; 1: begins with it; 2: a word in it does; 3: it stands within a word."""
    forms = [fold(text) for text in seen]
    if folded in forms:
        return 0
    if any(form.startswith(folded) for form in forms):
        return 1
    return 2 if any(f" {folded}" in form.replace("-", " ").replace("/", " ") for form in forms) else 3
