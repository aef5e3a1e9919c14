"""A stored model -> the scene of its split: who organises and who produces its duties, one by one or in groups."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Literal

from graphmodel.analysis.chain import Hop
from graphmodel.analysis.masking import OPEN, Mask
from graphmodel.analysis.naming import Name, names
from graphmodel.analysis.trace import Duty, trace
from graphmodel.charts.params import one_of
from graphmodel.layout.scene import Scene
from graphmodel.layout.split import layout_split
from graphmodel.layout.splitgraph import SIDES, Fault, Item, Party, Remark, Side, SplitGraph, Tie
from graphmodel.model.vocabulary import Lang
from graphmodel.queries import standard_parameters
from graphmodel.rules import rule
from graphmodel.store import Reader
from graphmodel.words import Texts, texts

MOST = 24
"""More duties than this are drawn in groups, by service package or else by sector, unless one of these is chosen."""
SEVERAL: dict[str, Fault] = {"fails": "several", "cannot_be_said": "perhaps_several", "holds": "shared"}
"""What the rule on several organisers says of a duty, as a fault."""
_PACKAGES = "MATCH (k:ServicePackage {model: $model}) RETURN k.uid AS uid, k.id AS id ORDER BY k.sort"
Of = Literal["duty", "package", "sector"]


def split_scene(
    reader: Reader, model: str, lang: Lang, *, title: str, source: str, at: str | None = None, hide: Mask = OPEN,
    package: str | None = None, sector: str | None = None,
) -> Scene:  # fmt: skip
    """All duties in scope, or those of a package or sector. Raises NotFound for an unknown one."""
    found, words = trace(reader, model, at=at), texts(lang)
    chosen = _chosen(reader, model, found.duties, package, sector)
    drawn = [duty for duty in chosen if any(duty.hop(side).answer != "not_needed" for side in SIDES)]
    judged = rule("task-with-two-organisers").rows(reader, standard_parameters(model, found.at, found.law_at))
    verdicts = {str(row["subject"]): str(row["verdict"]) for row in judged}
    of: Of = "duty"
    if len(drawn) > MOST and not package:
        of = "package" if any(duty.hop("package").links for duty in drawn) else "sector"
    ids = {side: dict.fromkeys(link.thing for duty in drawn for link in duty.hop(side).links) for side in SIDES}
    packages = dict.fromkeys(link.thing for duty in drawn for link in duty.hop("package").links)
    wanted = [*ids["organiser"], *ids["producer"], *packages, *(duty.task for duty in drawn)]
    called = names(reader, [*wanted, *([f"{model}/{package}"] if package else [])], lang, hide)
    single = {duty.task: _item(duty, called, verdicts) for duty in drawn}
    items = list(single.values())
    if of != "duty":
        groups = _groups(drawn, of, called, words)
        items = [_together(group, [single[duty.task] for duty in duties]) for group, duties in groups.items()]
    about = called[f"{model}/{package}"].text if package else _begun(words.word(sector, "sector")) if sector else ""
    graph = SplitGraph(
        id=f"{model}-split" + "".join(f"-{part}" for part in (package, sector) if part),
        title=words("chart-title-split-of" if about else "chart-title-split", model=title, part=about),
        subtitle=words("chart-as-of", date=words.date(at or found.as_of)),
        source=source,
        of=of,
        items=tuple(items),
        organisers=tuple(Party(uid, called[uid].text) for uid in ids["organiser"]),
        producers=tuple(Party(uid, called[uid].text) for uid in ids["producer"]),
        left_out=len(chosen) - len(drawn),
    )
    return layout_split(graph, words, lang)


def packages_of(reader: Reader, model: str) -> dict[str, str]:
    """The uids of the model's service packages by id, in order."""
    return {str(row["id"]): str(row["uid"]) for row in reader.rows(_PACKAGES, model=model)}


def _chosen(reader: Reader, model: str, duties: Sequence[Duty], package: str | None, sector: str | None) -> list[Duty]:
    out = list(duties)
    if package:
        uid = f"{model}/{one_of('service package', package, packages_of(reader, model), model)}"
        out = [duty for duty in out if any(link.thing == uid for link in duty.hop("package").links)]
    if sector:
        one_of("sector", sector, dict.fromkeys(duty.sector for duty in duties if duty.sector), model)
        out = [duty for duty in out if duty.sector == sector]
    return out


def _item(duty: Duty, called: Mapping[str, Name], verdicts: Mapping[str, str]) -> Item:
    ties = {side: _ties(duty.hop(side)) for side in SIDES}
    remarks = [Remark(side, fault) for side in SIDES if (fault := _fault(duty.hop(side)))]
    if len(ties["organiser"]) > 1:
        remarks.append(Remark("organiser", SEVERAL[verdicts.get(duty.task, "cannot_be_said")]))
    return Item(
        id=duty.task, name=called[duty.task].text, organisers=ties["organiser"], producers=ties["producer"],
        remarks=tuple(remarks), href=duty.task,
    )  # fmt: skip


def _ties(hop: Hop) -> tuple[Tie, ...]:
    things = dict.fromkeys(link.thing for link in hop.links)
    return tuple(Tie(uid, 1, any(link.certain for link in hop.links if link.thing == uid)) for uid in things)


def _fault(hop: Hop) -> Fault | None:
    if hop.answer == "fails":
        return "missing"
    if hop.answer == "not_needed":
        return "unneeded"
    if hop.answer == "cannot_be_said":
        return "unsaid" if hop.why == "silent" else "unsure"
    return None


def _groups(duties: Sequence[Duty], of: Of, called: Mapping[str, Name], words: Texts) -> dict[Item, list[Duty]]:
    """The duties of each package or sector, in order; a duty of several packages is in each, those of none last."""
    groups: dict[tuple[str, str, str | None], list[Duty]] = defaultdict(list)
    for duty in duties:
        keys = (
            dict.fromkeys(link.thing for link in duty.hop("package").links) if of == "package" else {duty.sector: None}
        )
        for key in keys or {None: None}:
            name = called[key].text if key and key in called else words.word(key, "sector")
            name = name if key else words(f"chart-split-no-{of}")
            href = key if of == "package" else None
            groups[f"{of}/{key or '-'}", _begun(name), href].append(duty)
    ordered = sorted(groups.items(), key=lambda group: group[0][0].endswith("/-"))
    return {Item(id=ident, name=name, href=href): some for (ident, name, href), some in ordered}


def _together(group: Item, items: Sequence[Item]) -> Item:
    """The group with the ties and remarks of its duties counted; what no duty needs is said of a whole group alone."""
    remarks = Counter(remark for item in items for remark in item.remarks)
    return Item(
        id=group.id, name=group.name, count=len(items), grouped=True, organisers=_counted(items, "organiser"),
        producers=_counted(items, "producer"), href=group.href,
        remarks=tuple(
            Remark(one.side, one.fault, count)
            for one, count in remarks.items()
            if one.fault != "unneeded" or count == len(items)
        ),
    )  # fmt: skip


def _counted(items: Sequence[Item], side: Side) -> tuple[Tie, ...]:
    count = Counter(tie.party for item in items for tie in item.ties(side))
    sure = {tie.party for item in items for tie in item.ties(side) if tie.certain}
    return tuple(Tie(party, number, party in sure) for party, number in count.items())


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]
