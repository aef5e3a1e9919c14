"""The words of the law: provisions as a reader meets them, in the language of the reader where the act has it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from graphmodel.analysis.naming import names
from graphmodel.findings import Severity
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader

_PROVISIONS = "UNWIND $uids AS uid MATCH (p:Provision {uid: uid}) RETURN p AS node ORDER BY p.sort"
AIDS = ("who", "conditions", "exceptions", "note")
"""Reading aids of a provision, for people; they are in English."""


class Law(NamedTuple):
    """A provision: `place` is what it is called (611/2021 35 § 1 mom.), `act` the uid of its act as a source.

    `words` are its own, with those before the list where it is an item, in `lang`; None where the catalogue has none.
    `severity` is how grave a breach is, `aids` are notes for the reader, in English.
    """

    uid: str
    place: str
    act: str
    heading: str | None
    words: str | None
    lang: Lang
    severity: Severity | None
    binds: tuple[tuple[str, str], ...]
    aids: tuple[tuple[str, tuple[str, ...]], ...]


def provisions(reader: Reader, uids: Iterable[str], lang: Lang) -> dict[str, Law]:
    """Those of the uids that are provisions, in the order of the law."""
    rows = [row["node"] for row in reader.rows(_PROVISIONS, uids=sorted(set(uids)))]
    called = names(reader, (node["uid"] for node in rows), lang)
    read: Lang = "sv" if lang == "sv" else "fi"
    found: dict[str, Law] = {}
    for node in rows:
        told: dict[str, str | list[str]] = {name: node[name] for name in AIDS if node.get(name)}
        found[node["uid"]] = Law(
            uid=node["uid"],
            place=called[node["uid"]].text,
            act=f"{node['model']}/{node['act'].replace('/', '-')}",
            heading=node.get(f"heading_{read}"),
            words=" ".join(filter(None, (node.get(f"lead_{read}"), node.get(f"text_{read}")))) or None,
            lang=read,
            severity=node.get("severity"),
            binds=tuple((form, node[f"from_{form}"]) for form in (one.split(" ")[0] for one in node.get("binds", ()))),
            aids=tuple((name, (value,) if isinstance(value, str) else tuple(value)) for name, value in told.items()),
        )
    return found
