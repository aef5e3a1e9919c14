"""Cohesion and coupling of service packages, and the communities of duties against the packages that are declared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import NamedTuple

import networkx as nx

from graphmodel.analysis import dutygraph
from graphmodel.analysis.duties import Duties
from graphmodel.analysis.result import Entry, Part, Verdict
from graphmodel.store import Reader

_INTERFACES = """
MATCH (i:Interface {model: $model})-[:BETWEEN]->(p:ServicePackage)
WHERE i.status <> 'ended'
RETURN i.uid AS interface, p.uid AS package, i.certainty <> 'unresolved' AS certain ORDER BY interface, package
"""
_PACKAGES = """
MATCH (p:ServicePackage {model: $model})
RETURN p.uid AS package ORDER BY p.sort
"""


class Packed(NamedTuple):
    """The packages of each duty, the bodies that answer for duties, and the duty graph.

    `direct` are the duties of each body or post by itself; `tied` also counts them for the body directly above, unless
    that is a legal person. What each does for its own part ties nothing.
    """

    packages: Mapping[str, tuple[str, ...]]
    direct: Mapping[str, tuple[str, ...]]
    graph: nx.Graph[str]


def packed(known: Duties, parents: nx.DiGraph[str]) -> Packed:
    """From certain facts alone."""
    packages = {duty.task: found for duty in known.scope if (found := known.packages(duty))}
    direct: defaultdict[str, list[str]] = defaultdict(list)
    tied: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for duty in known.scope:
        for one in known.of(duty.task):
            if one.own_part:
                continue
            direct[one.who].append(duty.task)
            for body in _affiliated(known, parents, one.who):
                tied[body][duty.task] = None
    ties = dutygraph.ties((duty.task for duty in known.scope), tied)
    return Packed(packages, {body: tuple(tasks) for body, tasks in direct.items()}, ties)


def _affiliated(known: Duties, parents: nx.DiGraph[str], who: str) -> list[str]:
    """Whoever answers, the body of a post, and the body directly above unless it is a legal person."""
    body = known.post_in.get(who, who)
    above = [up for _, up, data in parents.out_edges(body, data=True) if data["certain"]] if body in parents else []
    plain = [up for up in above if up in known.bodies and not known.bodies[up]["legal_form"]]
    return list(dict.fromkeys((who, body, *plain)))


def packages(reader: Reader, known: Duties, packed: Packed) -> Part:
    """An entry for each package, for each pair that a body couples, and for each duty that is in several.

    Cohesion is the share of the ties between duties that stay inside, coupling the share that runs to another package
    (graphmodel.analysis.dutygraph, with sources). Worth noting is a package of whose ties at most half stay inside, and
    a coupled pair without an interface where the model claims to tell all of those. How a package hangs together cannot
    be said where the responsible body of some duty in it is not certain.
    """
    named = [row["package"] for row in reader.rows(_PACKAGES, model=known.model)]
    if not named:
        return Part(name="packages", entries=(_of_model(known, "no_packages"),))
    shares = dutygraph.inside(packed.graph, packed.packages)
    entries = [_package(known, packed, package, shares.get(package)) for package in named]
    interfaces = _interfaces(reader, known)
    for pair, bodies in dutygraph.coupled(packed.packages, packed.direct).items():
        entries.append(_pair(known, pair, bodies, interfaces))
    for task, several in packed.packages.items():
        if len(several) > 1:
            values = {"packages": list(several), "number": len(several)}
            entries.append(Entry(about=(task,), verdict="worth_noting", says="twice", values=values))
    return Part(name="packages", entries=tuple(entries))


def _package(known: Duties, packed: Packed, package: str, share: dutygraph.Inside | None) -> Entry:
    duties = [duty for duty in known.scope if package in packed.packages.get(duty.task, ())]
    unsure = [duty for duty in duties if duty.hop("responsible").answer == "cannot_be_said"]
    values: dict[str, object] = {"duties": len(duties), "open": len(unsure)}
    if share is None:
        says = "empty" if not duties else "untied_open" if unsure else "untied"
        verdict: Verdict = "holds" if says == "untied" else "cannot_be_said"
        return Entry(about=(package,), verdict=verdict, says=says, values=values)
    nearest, most = next(iter(share.coupling.items()), (None, 0.0))
    values |= {"inside": _percent(share.cohesion), "nearest": nearest, "to_nearest": _percent(most)}
    if unsure:
        return Entry(about=(package,), verdict="cannot_be_said", says="partly", values=values)
    if share.cohesion > 0.5:
        return Entry(about=(package,), verdict="holds", says="cohesive" if nearest else "closed", values=values)
    return Entry(about=(package,), verdict="worth_noting", says="loose" if nearest else "astray", values=values)


def _interfaces(reader: Reader, known: Duties) -> dict[tuple[str, str], list[str]]:
    """The interfaces between each two packages; one that is uncertain counts: it may be there."""
    ends: defaultdict[str, list[str]] = defaultdict(list)
    for row in reader.rows(_INTERFACES, model=known.model):
        ends[row["interface"]].append(row["package"])
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for interface, some in ends.items():
        for number, one in enumerate(sorted(some)):
            for other in sorted(some)[number + 1 :]:
                found[one, other].append(interface)
    return found


def _pair(
    known: Duties, pair: tuple[str, str], bodies: list[str], interfaces: Mapping[tuple[str, str], list[str]]
) -> Entry:
    between = interfaces.get(pair)
    verdict: Verdict = "cannot_be_said"
    if between:
        verdict, says = "holds", "interface"
    elif known.whole("interfaces"):
        verdict, says = "worth_noting", "no_interface"
    else:
        says = "interface_silent"
    first, second = pair
    values = {"first": first, "second": second, "bodies": bodies, "many": len(bodies), "interfaces": between}
    return Entry(about=pair, verdict=verdict, says=says, values=values)


def communities(known: Duties, packed: Packed) -> Part:
    """The communities of the duty graph against the declared packages, and the moves that would uncouple packages.

    An entry for the whole: how clearly the ties fall into the communities and into the packages, as modularity in
    percent. An entry for each community with duties of several packages. An entry for each duty whose move to another
    package would leave fewer pairs of packages coupled (one body answers for duties of both): each such pair needs an
    interface. Moves are told one by one: after one, the others are to be asked again.
    """
    if not packed.packages:
        return Part(name="communities", entries=(_of_model(known, "no_packages"),))
    found = dutygraph.communities(packed.graph)
    if not found:
        return Part(name="communities", entries=(_of_model(known, "no_ties"),))
    declared: defaultdict[str, list[str]] = defaultdict(list)
    for task in (task for some in found for task in some):
        declared[packed.packages.get(task, (task,))[0]].append(task)
    same = {frozenset(some) for some in found} == {frozenset(some) for some in declared.values()}
    values = {
        "found": len(found),
        "declared": len({package for some in packed.packages.values() for package in some}),
        "of_found": _percent(dutygraph.modularity(packed.graph, found)),
        "of_declared": _percent(dutygraph.modularity(packed.graph, declared.values())),
    }
    entries = [Entry(about=(known.root,), verdict="holds", says="same" if same else "compared", values=values)]
    mixed = [_mixed(packed, some) for some in found]
    entries += [entry for entry in mixed if entry]
    for move in dutygraph.moves(packed.packages, packed.direct):
        told = {"source": move.source, "target": move.target, "before": move.before, "after": move.after}
        bodies = [body for body, tasks in packed.direct.items() if move.task in tasks]
        entries.append(
            Entry(about=(move.task,), verdict="worth_noting", says="move", values={**told, "bodies": bodies})
        )
    return Part(name="communities", entries=tuple(entries), unlisted=sum(entry is None for entry in mixed))


def _mixed(packed: Packed, tasks: list[str]) -> Entry | None:
    """A community with duties of several packages: its home is the one with most of them."""
    count = Counter(package for task in tasks for package in packed.packages.get(task, ()))
    if len(count) < 2:
        return None
    home, most = count.most_common(1)[0]
    others = [package for package in count if package != home]
    apart = [task for task in tasks if home not in packed.packages.get(task, (home,))]
    values = {"duties": len(tasks), "home": home, "most": most, "packages": others, "tasks": apart, "apart": len(apart)}
    return Entry(about=tuple(tasks), verdict="worth_noting", says="mixed", values=values)


def _percent(share: float) -> int:
    return round(100 * share)


def _of_model(known: Duties, says: str) -> Entry:
    return Entry(about=(known.root,), verdict="cannot_be_said", says=says)
