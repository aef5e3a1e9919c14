"""How elements are called in a language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, cast

from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.model.vocabulary import LANGS, Lang
from graphmodel.store import Reader
from graphmodel.words import Texts, texts

_NAMES = """
UNWIND $uids AS uid
MATCH (n:Element {uid: uid})
OPTIONAL MATCH (n)-[:SEAT_IN]->(b:Body)
WITH n, b ORDER BY b.sort
WITH n, collect(b)[0] AS body
OPTIONAL MATCH (p)-[h:HOLDS]->(n) WHERE h.end IS NULL
WITH n, body, p ORDER BY p.sort
WITH n, body, collect(p)[0] AS holder
RETURN n.uid AS uid, [label IN labels(n) WHERE label <> 'Element'][0] AS label, properties(n) AS props,
       properties(body) AS body, properties(holder) AS holder
"""


class Name(NamedTuple):
    """What an element is called, its label, and the language of the name (None where no language applies).

    `place` is what a seat is called without its holder.
    """

    text: str
    label: str
    lang: str | None
    place: str = ""


def names(reader: Reader, uids: Iterable[str], lang: Lang, hide: Mask = OPEN) -> dict[str, Name]:
    """What each element is called; unknown uids are left out."""
    wanted = sorted(set(uids))
    words = texts(lang)
    found: dict[str, Name] = {}
    for row in reader.rows(_NAMES, uids=wanted) if wanted else []:
        holder = row["holder"]
        seen = None if holder and hide is not OPEN and holder.get("disclosure") == "private" else holder
        text, language = _name(row["label"], row["props"], row["body"], seen, words)
        place = hide(_seat(row["props"], row["body"], None, words)) if row["label"] == "Seat" else ""
        found[row["uid"]] = Name(hide(text), row["label"], language, place)
    return found


def written_name(props: dict[str, object], lang: Lang) -> tuple[str, str] | None:
    """(name, its language) in the language asked for, else in another one; None for what has no name."""
    for candidate in (lang, *LANGS):
        name = props.get(f"name_{candidate}")
        if isinstance(name, str):
            return name, candidate
    return None


def _name(label: str, props: dict[str, object], body: dict[str, object] | None, holder: dict[str, object] | None,
          words: Texts) -> tuple[str, str | None]:  # fmt: skip
    if label == "Person":
        return str(props["name"]), None
    if label == "Seat":
        return _seat(props, body, holder, words), words.lang
    written = written_name(props, words.lang)
    if written:
        return written
    if label == "Step":
        actions = props.get("actions")
        said = ", ".join(map(words.word, cast("list[str]", actions))) if actions else words("label-step")
        return (f"{props['number']} {said}" if props.get("number") else said), words.lang
    return str(props["id"]), None


def _seat(
    props: dict[str, object], body: dict[str, object] | None, holder: dict[str, object] | None, words: Texts
) -> str:
    """`Jaakko Mikkola (jäsen, työryhmä)`: who holds it, without an end, and which seat it is."""
    written = written_name(props, words.lang)
    where = written_name(body, words.lang) if body else None
    role = words.word(props.get("role"), "role")
    place = written[0] if written else f"{role}, {where[0]}" if where else role
    who = str(holder.get("name") or (written_name(holder, words.lang) or ("",))[0]) if holder else ""
    return f"{who} ({place})" if who else place
