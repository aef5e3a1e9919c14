"""What the store holds: each model in a few words."""

from __future__ import annotations

from typing import NamedTuple

from graphmodel.analysis.documents import Listed, sources
from graphmodel.analysis.naming import written_name
from graphmodel.analysis.veil import Veil
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader
from graphmodel.store.regions import models, require

_COUNTS = """
MATCH (n:Element {model: $model})
RETURN [label IN labels(n) WHERE label <> 'Element'][0] AS label, count(n) AS count ORDER BY label
"""
_COVERED = "MATCH (:Model {model: $model})-[:COVERS]->(t:Task) RETURN count(t) AS duties"
_MATTERS_AT = """
MATCH (x:Element {uid: $uid})
OPTIONAL MATCH (x)<-[:TAKEN_BY]-(taken:Step)-[:STEP_OF]->(a:Matter)
OPTIONAL MATCH (x)-[:STEP_OF]->(b:Matter)
WITH collect(DISTINCT a.uid) + collect(DISTINCT b.uid) AS found
UNWIND found AS uid
RETURN DISTINCT uid ORDER BY uid
"""


class Overview(NamedTuple):
    """A model in a list or at the head of its page; `counts` are elements by label, `covered` duties in scope."""

    id: str
    name: str
    name_lang: str
    about: str | None
    about_lang: str | None
    kind: str
    as_of: str
    counts: dict[str, int]
    covered: int
    sources: list[Listed]


def overviews(reader: Reader, lang: Lang) -> list[Overview]:
    """Every model, regions and scenarios before catalogues."""
    listed = [overview(reader, row["model"], lang) for row in models(reader)]
    return sorted(listed, key=lambda one: one.kind == "catalogue")


def overview(reader: Reader, model: str, lang: Lang) -> Overview:
    """One model. Raises NotFound."""
    node, hide = require(reader, model), Veil(reader, model, lang).hide
    name, name_lang = written_name(node, lang) or (model, lang)
    about = next(
        ((str(node[f"about_{one}"]), one) for one in (lang, "fi", "sv", "en") if node.get(f"about_{one}")), None
    )
    counts = {row["label"]: row["count"] for row in reader.rows(_COUNTS, model=model)}
    return Overview(
        model, hide(name), name_lang, hide(about[0]) if about else None, about[1] if about else None,
        str(node["kind"]), str(node["as_of"]), counts,
        reader.rows(_COVERED, model=model)[0]["duties"], sources(reader, model, lang),
    )  # fmt: skip


def matters_at(reader: Reader, uid: str) -> list[str]:
    """The uids of the matters in whose path a body, seat or step stands."""
    return [row["uid"] for row in reader.rows(_MATTERS_AT, uid=uid)]
