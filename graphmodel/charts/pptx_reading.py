"""A deck that comes back -> what was drawn and what it shows now.

Edits on any slide count: a body that two slides show may be renamed on one of them. A slide that is no longer there
says nothing of the bodies on it. A box that somebody added is known by a connector glued to it; a copy of a box by
its own name.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graphmodel.charts.drawn import Drawn, DrawnBox, Passed
from graphmodel.charts.pptx_marks import PREFIX, Record, joined, marked
from graphmodel.charts.pptx_package import A, P, Package
from graphmodel.errors import InputError
from graphmodel.layout.measure import clean
from graphmodel.model.vocabulary import LANGS, Lang

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NEW = "new:"
_LINE = f"{PREFIX}line"


@dataclass(slots=True)
class _Seen:
    """One slide as it is: box -> name and parents. `number` is that of the slide as it was drawn, `page` where it is
    now; `passed`: the words of shapes that are no boxes, and "" for a line that leads nowhere.
    """

    number: int
    page: int
    names: dict[str, str] = field(default_factory=dict[str, str])
    parents: dict[str, dict[str, None]] = field(default_factory=dict[str, dict[str, None]])
    passed: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class _Shape:
    ident: str
    key: str | None
    name: str
    lines: int


def read_pptx(content: bytes, where: str = "the file") -> Drawn:
    """Raises InputError for what is no deck of graphmodel's, is damaged, or says two things of one body."""
    package = Package(content, where)
    record = package.record()
    if record.chart != "structure":
        raise InputError(
            f"{where}: this deck shows a {record.chart} picture, which does not come back; expected the structure "
            f"picture. Draw it by: graphmodel chart structure -m {record.model} -o structure.pptx"
        )
    then = {number: {box.key: box for box in slide} for number, slide in enumerate(record.slides, 1)}
    known = {box.key for slide in record.slides for box in slide}
    slides = enumerate(package.slides(), 1)
    seen = [one for page, slide in slides if (one := _slide(slide, page, then, known)) is not None]
    return _Merger(record, then, seen, where).drawn()


def _slide(slide: Element, page: int, then: Mapping[int, Mapping[str, DrawnBox]], known: set[str]) -> _Seen | None:
    """None for a slide that shows no box of ours."""
    shapes = [shape for one in slide.iter(f"{P}sp") if (shape := _shape(one)) is not None]
    marks = [found for one in slide.iter(f"{P}cNvPr") if (found := marked(str(one.get("name")))) is not None]
    numbers = Counter(number for number, key in marks if key in known and number in then)
    if not numbers:
        return None
    out = _Seen(numbers.most_common(1)[0][0], page)
    before = then[out.number]
    names = {box.key: box.name for boxes in then.values() for box in boxes.values()}
    by_id: dict[str, str] = {}
    shapes.sort(key=lambda one: one.key is None or not _same(one, names.get(one.key, "")))
    added: list[_Shape] = []
    for shape in shapes:
        key = shape.key if shape.key in known else None
        if key is None or (key in out.names and not _same(shape, names[key])):
            added.append(shape)
            by_id[shape.ident] = f"{NEW}{out.number}:{shape.ident}"
        else:
            by_id[shape.ident] = key
            out.names.setdefault(key, names[key] if _same(shape, names[key]) else shape.name)
    lines = [(one, _join(one, by_id)) for one in slide.iter(f"{P}cxnSp")]
    joins = [join for _, join in lines if join is not None]
    joined_up = {end for _, a, b in joins for end in (a, b)}
    for shape in added:
        key = by_id[shape.ident]
        if shape.name and (key in joined_up or shape.key in known):
            out.names[key] = shape.name
        elif shape.name:
            out.passed.append(shape.name)
    out.passed += [""] * sum(join is None and not _is_ours(one) for one, join in lines)
    _tell_parents(out, joins, before)
    return out


def _tell_parents(out: _Seen, joins: Iterable[tuple[bool, str, str]], before: Mapping[str, DrawnBox]) -> None:
    """Our own connectors lead from parent to child. One that somebody drew leads to the end that hangs nowhere else,
    else as it was drawn.
    """
    later: list[tuple[str, str]] = []
    for ours, a, b in joins:
        if a not in out.names or b not in out.names or a == b:
            continue
        if ours:
            _under(out, b, a)
        else:
            later.append((a, b))
    rooted = {key for key in out.names if key in out.parents or (key in before and not before[key].parents)}
    for a, b in later:
        if b in rooted and a not in rooted:
            a, b = b, a
        _under(out, b, a)


def _under(out: _Seen, child: str, parent: str) -> None:
    out.parents.setdefault(child, {})[parent] = None


def _shape(one: Element) -> _Shape | None:
    about = one.find(f"{P}nvSpPr/{P}cNvPr")
    body = one.find(f"{P}txBody")
    if about is None or one.find(f"{P}nvSpPr/{P}nvPr/{P}ph") is not None:
        return None
    name, found = str(about.get("name")), marked(str(about.get("name")))
    if name.startswith(PREFIX) and found is None:
        return None
    lines = _lines(body) if body is not None else []
    return _Shape(str(about.get("id")), found[1] if found else None, clean(joined(lines)), len(lines))


def _lines(body: Element) -> list[str]:
    """The lines of the name: the paragraphs of the first one's size."""
    lines: list[str] = []
    first: str | None = None
    for paragraph in body.iter(f"{A}p"):
        text, size = _paragraph(paragraph)
        if not any(line.strip() for line in text):
            continue
        if lines and size != first:
            break
        first = first if lines else size
        lines += text
    return lines


def _paragraph(paragraph: Element) -> tuple[list[str], str | None]:
    lines, size = [""], None
    for one in paragraph:
        if one.tag == f"{A}br":
            lines.append("")
        elif one.tag in (f"{A}r", f"{A}fld"):
            part, look = one.find(f"{A}t"), one.find(f"{A}rPr")
            lines[-1] += (part.text or "") if part is not None else ""
            size = size or (look.get("sz") if look is not None else None)
    return [piece for line in lines for piece in line.replace("\v", "\n").split("\n")], size


def _join(one: Element, by_id: Mapping[str, str]) -> tuple[bool, str, str] | None:
    """(is it ours, begin, end) of a connector that is glued to a box at both ends."""
    about, start, end = (one.find(f".//{tag}") for tag in (f"{P}cNvPr", f"{A}stCxn", f"{A}endCxn"))
    if about is None or start is None or end is None:
        return None
    a, b = by_id.get(str(start.get("id"))), by_id.get(str(end.get("id")))
    return (_is_ours(one), a, b) if a and b else None


def _is_ours(line: Element) -> bool:
    about = line.find(f".//{P}cNvPr")
    return about is not None and str(about.get("name")).startswith(_LINE)


def _same(shape: _Shape, name: str) -> bool:
    """Is it the name that was drawn? In a name of several lines, spaces and hyphens may have gone with the breaks."""
    if shape.name == clean(name):
        return True
    return shape.lines > 1 and _bare(shape.name) == _bare(clean(name))


def _bare(text: str) -> str:
    return text.replace(" ", "").replace("-", "")


class _Merger:
    """All slides together."""

    def __init__(
        self, record: Record, then: Mapping[int, Mapping[str, DrawnBox]], seen: list[_Seen], where: str
    ) -> None:
        self.record, self.then, self.seen, self.where = record, then, seen, where
        self.there = {one.number for one in seen}
        self.at: dict[int, list[_Seen]] = defaultdict(list)
        for one in seen:
            self.at[one.number].append(one)
        self.boxes: dict[str, DrawnBox] = {}
        for number in sorted(then):
            for key, box in then[number].items():
                have = self.boxes.get(key, DrawnBox(key, box.name))
                more = tuple(parent for parent in box.parents if parent not in have.parents)
                self.boxes[key] = DrawnBox(key, box.name, have.parents + more)
        self.problems: list[str] = []

    def drawn(self) -> Drawn:
        told = {key for number in self.there for key in self.then[number]} | {
            key for one in self.seen for key in one.names if key in self.boxes
        }
        before = tuple(DrawnBox(key, box.name, box.parents) for key, box in self.boxes.items() if key in told)
        now = [DrawnBox(box.key, self._name(box), self._parents(box)) for box in before if not self._removed(box.key)]
        added: dict[str, DrawnBox] = {}
        for one in self.seen:
            for key, name in one.names.items():
                if key not in self.boxes and key not in added:
                    added[key] = DrawnBox(key, name, tuple(one.parents.get(key, ())))
        if self.problems:
            told_all = " ".join(self.problems)
            raise InputError(f"{self.where}: the slides contradict each other. {told_all}")
        lang: Lang | None = next((one for one in LANGS if one == self.record.lang), None)
        gone = tuple(number for number in self.then if number not in self.there)
        passed = tuple(Passed(one.page, text) for one in self.seen for text in one.passed)
        return Drawn(
            self.record.model, self.record.chart, self.record.at, before, (*now, *added.values()), lang, gone, passed
        )

    def _removed(self, key: str) -> bool:
        """A slide that showed it does so no more, and it was not put on another one."""
        here = {one.number for one in self.seen if key in one.names}
        were = {number for number in self.there if key in self.then[number]}
        return bool(were - here) and not here - were

    def _name(self, box: DrawnBox) -> str:
        new: dict[str, int] = {}
        for one in self.seen:
            name = one.names.get(box.key, box.name)
            if name and name != box.name:
                new.setdefault(name, one.number)
        if len(new) > 1:
            listed = " and ".join(f"“{name}” on slide {number}" for name, number in new.items())
            self.problems.append(f"“{box.name}” has become {listed}: give it one name.")
        return next(iter(new), box.name)

    def _parents(self, box: DrawnBox) -> tuple[str, ...]:
        """What each slide lost and gained, against what it showed when it was drawn. Whose parent was removed, and
        who was not put elsewhere, hangs where it hung.
        """
        lost: set[str] = set()
        gained: dict[tuple[str, ...], int] = {}
        for number in sorted(self.there):
            old = self.then[number][box.key].parents if box.key in self.then[number] else ()
            if box.key in self.then[number] and not any(box.key in one.names for one in self.at[number]):
                lost |= set(old)
            for one in self.at[number]:
                if box.key not in one.names:
                    continue
                new = one.parents.get(box.key, {})
                lost |= {parent for parent in old if parent not in new and not self._removed(parent)}
                if more := tuple(parent for parent in new if parent not in box.parents):
                    gained.setdefault(more, number)
        if len(gained) > 1:
            listed = " and ".join(
                f"{', '.join(self._called(key) for key in keys)} on slide {n}" for keys, n in gained.items()
            )
            self.problems.append(f"“{box.name}” stands under {listed}: put it in one place.")
        more = next(iter(gained), ())
        kept = (parent for parent in box.parents if parent not in lost and not (more and self._removed(parent)))
        return (*kept, *more)

    def _called(self, key: str) -> str:
        names = {key: name for one in self.seen for key, name in one.names.items()}
        return f"“{names.get(key, key)}”"
