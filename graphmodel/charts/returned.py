"""What people have changed in a chart's file, as proposals for the model. Nothing here changes anything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Literal

from graphmodel.analysis.masking import OPEN, Mask, mask
from graphmodel.analysis.naming import names
from graphmodel.charts.drawn import Drawn, DrawnBox
from graphmodel.errors import InputError, UsageError
from graphmodel.layout.measure import clean
from graphmodel.model import Region
from graphmodel.model.nodes import Body
from graphmodel.model.vocabulary import Lang
from graphmodel.store import Reader
from graphmodel.store.regions import read_region

What = Literal["renamed", "moved", "removed", "added"]
Obstacle = Literal[
    "already", "gone", "renamed-since", "moved-since", "parent-gone", "rested-on", "has-kids", "name-empty"
]


def _read_pptx(content: bytes, where: str) -> Drawn:
    from graphmodel.charts.pptx_reading import read_pptx

    return read_pptx(content, where)


@dataclass(frozen=True, slots=True)
class Change:
    """`key`: the body's id, or what the file calls a new box; `name`: as it was drawn, or of the new one; `to`: the
    new name.

    `before`, `after`: the bodies above, by key. `obstacle`: why the model as it is now does not take it; `by`: what
    stands in the way.
    """

    what: What
    key: str
    name: str
    to: str = ""
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    obstacle: Obstacle | None = None
    by: tuple[str, ...] = ()


def _read_drawio(content: bytes, file: str) -> Drawn:
    from graphmodel.charts.drawio_reading import read_drawio

    return read_drawio(content, file)


READERS: dict[str, Callable[[bytes, str], Drawn]] = {".pptx": _read_pptx, ".drawio": _read_drawio}
"""By the ending of the file's name; the second argument is what the file is called in errors."""


def read_returned(content: bytes, file: str) -> Drawn:
    """By the ending of the file's name, else by how the file begins: a chart of draw.io is saved as .xml, too.

    Raises UsageError for what is neither, InputError for what cannot come back.
    """
    suffix = told = PurePath(file).suffix.lower()
    if suffix not in READERS:
        begins = content[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
        suffix = ".pptx" if begins.startswith(b"PK\x03\x04") else ".drawio" if begins.startswith(b"<") else ""
    if not suffix:
        raise UsageError(
            f"{file}: a file that comes back ends in {' or '.join(READERS)}, this one in {told or 'nothing'}. "
            "Give the file that graphmodel drew."
        )
    return READERS[suffix](content, file)


def proposals(
    reader: Reader, drawn: Drawn, *, veiled: bool = False, where: str = "the file"
) -> tuple[Region, Lang, tuple[Change, ...]]:
    """The model of a file that came back, the language of its names, and what it proposes for the model as it is.

    `veiled`: for others than the owner, who learn nothing from it of names that are hidden from them.
    """
    region = read_region(reader, drawn.model)
    lang = drawn.lang or region.model.language
    hide = mask(reader, drawn.model, lang)
    drawn = _uncovered(drawn, region, hide, where)
    return region, lang, against(changes(drawn), region, reader, lang, hide, veiled=veiled)


def _uncovered(drawn: Drawn, region: Region, hide: Mask, where: str) -> Drawn:
    """With the ids of the model where the file has those that the web shows instead: a name may be a part of an id."""
    bodies = [f"{region.id}/{element.id}" for element in region.elements if isinstance(element, Body)]
    meant: dict[str, list[str]] = defaultdict(list)
    for uid in bodies:
        meant[hide(uid)].append(uid)
    known = set(bodies)
    covered = {shown: uids for shown, uids in meant.items() if shown not in known}
    if not covered:
        return drawn
    if doubtful := [box.name for box in drawn.then if len(covered.get(box.key, ())) > 1]:
        raise InputError(
            f"{where}: the box “{doubtful[0]}” stands for several bodies of {drawn.model}, whose ids hold hidden "
            "names. Draw the picture with the command graphmodel chart, and make the changes in that file."
        )

    def meaning(key: str) -> str:
        return covered.get(key, [key])[0]

    def told(boxes: Iterable[DrawnBox]) -> tuple[DrawnBox, ...]:
        return tuple(DrawnBox(meaning(box.key), box.name, tuple(map(meaning, box.parents))) for box in boxes)

    return replace(drawn, then=told(drawn.then), now=told(drawn.now))


def changes(drawn: Drawn) -> tuple[Change, ...]:
    """The difference between what was drawn and what is there: renames, moves, removals, additions, in this order."""
    then, now = {box.key: box for box in drawn.then}, {box.key: box for box in drawn.now}
    stayed = [(box, now[key]) for key, box in then.items() if key in now]
    return (
        *(Change("renamed", old.key, old.name, new.name) for old, new in stayed if clean(old.name) != clean(new.name)),
        *(_move(old, new) for old, new in stayed if set(old.parents) != set(new.parents)),
        *(Change("removed", key, box.name, before=box.parents) for key, box in then.items() if key not in now),
        *(Change("added", key, box.name, after=box.parents) for key, box in now.items() if key not in then),
    )


def _move(old: DrawnBox, new: DrawnBox) -> Change:
    return Change("moved", old.key, old.name, before=old.parents, after=new.parents)


def against(
    found: Sequence[Change], region: Region, reader: Reader, lang: Lang, hide: Mask, *, veiled: bool = False
) -> tuple[Change, ...]:
    """The changes with what forbids each in the model as it is now; `already`: it is so."""
    uids = [change.key for change in found if change.what != "added"]
    called = {uid: name.text for uid, name in names(reader, uids, lang).items()}
    shown = {uid: hide(name) for uid, name in called.items()}
    judge = _Judge(region, shown if veiled else called, shown, found, hide if veiled else OPEN)
    return tuple(judge.judged(change) for change in found)


class _Judge:
    """`called`, `shown`: what bodies are called now, and in pictures."""

    def __init__(
        self, region: Region, called: dict[str, str], shown: dict[str, str], found: Sequence[Change], hide: Mask
    ) -> None:
        self.region, self.called, self.shown, self.found = region, called, shown, found
        self.removed = {change.key for change in found if change.what == "removed"}
        self.added = {change.key for change in found if change.what == "added"}
        self.moved = {change.key for change in found if change.what == "moved"}
        self.parents: dict[str, list[str]] = defaultdict(list)
        for link in region.relations:
            if link.type == "PART_OF" and link.end is None:
                self.parents[f"{region.id}/{link.source}"].append(f"{region.id}/{link.target}")
        self.there = {
            (clean(hide(name)), frozenset(self.above(f"{region.id}/{body.id}")))
            for body in region.elements
            if isinstance(body, Body)
            for name in (body.name_fi, body.name_sv, body.name_en)
            if name
        }

    def judged(self, change: Change) -> Change:
        obstacle, by = self._obstacle(change)
        return replace(change, obstacle=obstacle, by=tuple(by))

    def _obstacle(self, change: Change) -> tuple[Obstacle | None, Iterable[str]]:
        if change.what != "added" and self.local(change.key) is None:
            return ("already" if change.what == "removed" else "gone"), ()
        if self._is_so(change):
            return "already", ()
        if missing := [key for key in change.after if key in self.removed or not self._is_there(key)]:
            return "parent-gone", missing
        if change.what in ("renamed", "added") and not clean(change.to or change.name):
            return "name-empty", ()
        if change.what == "renamed":
            same = change.name in (clean(self.called[change.key]), clean(self.shown[change.key]))
            return (None, ()) if same else ("renamed-since", [self.shown[change.key]])
        if change.what == "moved":
            above = self.above(change.key)
            since = change.before and set(change.before) != set(above)
            return ("moved-since", above) if since else (None, ())
        return self._rests(change.key) if change.what == "removed" else (None, ())

    def _is_so(self, change: Change) -> bool:
        if change.what == "renamed":
            return clean(change.to) == clean(self.called[change.key])
        if change.what == "moved":
            return set(change.after) == set(self.above(change.key))
        return change.what == "added" and (change.name, frozenset(change.after)) in self.there

    def _rests(self, key: str) -> tuple[Obstacle | None, Iterable[str]]:
        """Bodies under it that are neither moved nor removed as well, and whatever else the model ties to it."""
        own, ours = key.partition("/")[2], self.region.id
        ties = [link for link in self.region.relations if own in link.refs or f"{ours}/{own}" in link.refs]
        kids = [f"{ours}/{link.source}" for link in ties if link.type == "PART_OF" and link.target == own]
        if left := [kid for kid in kids if kid not in self.removed and kid not in self.moved]:
            return "has-kids", left
        others = [link for link in ties if link.type not in ("PART_OF", "IN_STRAND")]
        rested = dict.fromkeys(
            next((ref for ref in link.refs if ref not in (own, f"{ours}/{own}")), own) for link in others
        )
        return ("rested-on", [ref if "/" in ref else f"{ours}/{ref}" for ref in rested]) if others else (None, ())

    def above(self, key: str) -> list[str]:
        """The bodies above it now, those of the past aside."""
        return self.parents.get(key, [])

    def local(self, key: str) -> str | None:
        """The id in the model; None for what is no body of it."""
        model, _, own = key.partition("/")
        element = self.region.by_id.get(own) if model == self.region.id else None
        return own if type(element).__name__ == "Body" else None

    def _is_there(self, key: str) -> bool:
        return key in self.added or self.local(key) is not None
