"""Changes that a chart's file proposes, put into a model: checked as its files would be, stored whole or not at all."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from graphmodel.charts.returned import Change
from graphmodel.errors import Conflict
from graphmodel.files import survey, write
from graphmodel.loading import models_of
from graphmodel.model import Element, Region, Relation
from graphmodel.model.nodes import Body, Evidence
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Store
from graphmodel.store.regions import read_region
from graphmodel.store.regions import replace as put


def apply(store: Store, before: Region, changes: Sequence[Change], lang: Lang) -> dict[str, str]:
    """Store what `before` becomes, in one transaction. Returns the ids of what was added, by the file's key.

    Raises Conflict where a change has an obstacle or the model is no longer `before`, FileProblems where the outcome
    would not be a model. Nothing is changed then.
    """
    if hindered := [change for change in changes if change.obstacle not in (None, "already")]:
        told = ", ".join(f"{change.what} {change.key}" for change in hindered[:5])
        raise Conflict(
            f"{len(hindered)} of {len(changes)} changes cannot be made in {before.id} as it is now ({told}). Nothing "
            "was changed. Look at the list, mend the file or draw it anew, and try again."
        )
    after, ids = changed(before, [change for change in changes if not change.obstacle], lang)
    checked = _checked(store, after)
    with store.write() as transaction:
        if read_region(transaction, before.id) != before:
            raise Conflict(f"{before.id} was changed by somebody else meanwhile. Nothing was changed here. Try again.")
        put(transaction, checked)
    return ids


def changed(region: Region, changes: Sequence[Change], lang: Lang) -> tuple[Region, dict[str, str]]:
    """The model with the changes made, and the ids of what was added. What a source says of an old name or an old
    place is no evidence for the new one and goes.
    """
    bodies: dict[str, Element] = {element.id: element for element in region.elements}
    ids = _ids(region, changes)
    links = list(region.relations)
    for change in changes:
        own = ids.get(change.key) or change.key.partition("/")[2]
        above = [ids.get(key) or key.partition("/")[2] for key in change.after]
        if change.what == "renamed":
            bodies[own] = _renamed(bodies[own], change.to, lang, region)
        elif change.what == "added":
            told = {"id": own, "kind": _kind(region, above), f"name_{lang}": change.name}
            bodies[own] = Body.model_validate(told)
        elif change.what == "removed":
            del bodies[own]
            links = [link for link in links if own not in link.refs]
        if change.what == "moved":
            links = [link for link in links if (link.type, link.source, link.end) != ("PART_OF", own, None)]
        if change.what in ("moved", "added"):
            several = len(above) > 1
            links += [Relation(type="PART_OF", source=own, target=parent, alternative=several) for parent in above]
    return Region.of(region.model, bodies.values(), region.evidence, links), ids


def _renamed(body: Element, name: str, lang: Lang, region: Region) -> Element:
    told = body.model_dump() | {f"name_{lang}": name}
    told["evidence"] = [key for key in body.evidence if not _states_name(region.passages[key], lang)]
    return type(body).model_validate(told)


def _states_name(passage: Evidence, lang: Lang) -> bool:
    return passage.property in ("name", f"name_{lang}")


def _kind(region: Region, above: Iterable[str]) -> str:
    """Of what kind most of its new sisters are; a unit where it has none."""
    parents = set(above)
    sisters = [link.source for link in region.relations if link.type == "PART_OF" and link.target in parents]
    kinds = Counter(body.kind for one in sisters if isinstance(body := region.by_id.get(one), Body))
    return kinds.most_common(1)[0][0] if kinds else ("unit" if parents else "other")


def _ids(region: Region, changes: Sequence[Change]) -> dict[str, str]:
    """A readable id for each new body, that nothing of the model has."""
    taken, out = set(region.by_id), dict[str, str]()
    for change in changes:
        if change.what == "added":
            plain = unicodedata.normalize("NFC", change.name).lower()
            base = "-".join(re.findall(r"[a-z0-9åäö]+", plain))[:100].strip("-") or "body"
            own, number = base, 2
            while own in taken:
                own, number = f"{base}-{number}", number + 1
            taken.add(own)
            out[change.key] = own
    return out


def _checked(store: Store, region: Region) -> Region:
    """The model as its own files tell it: whatever a file may not say, a deck may not say either."""
    with tempfile.TemporaryDirectory(prefix="graphmodel-") as folder:
        write(region, Path(folder))
        return models_of([survey(Path(folder), given=region.id)], lambda: store)[0]
