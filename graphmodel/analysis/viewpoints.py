"""Four viewpoints on the organisation: measures that the graph carries, and whether the reviews asked for are done.

Parts, a measure each: of the client `client_producers` and `client_handovers` (of each package), `client_unpackaged`;
of the staff `staff_seats`, `staff_headless`, `staff_span`; of the economy `economy_private`, `economy_several`,
`economy_own`, `economy_layers`; of the effectiveness `effect_traced`, `effect_entitled`, `effect_reviewed`; and
`reviews`, the review matrix. The question of a part is the formula of its measure.

A measure has no pass or fail of itself: it holds where all that it counts is known, cannot be said where the unknown
could change it (then `value` is the least that it can be, `most` the most), and is worth noting where it breaks a norm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from graphmodel.analysis import dutymeasures, measuring, proof, reviewmatrix, staffmeasures
from graphmodel.analysis.asking import days_of, subjects
from graphmodel.analysis.measuring import Measure
from graphmodel.analysis.result import Entry, Part, Result
from graphmodel.queries import Holds
from graphmodel.store import Reader

_STATES = ("done", "planned", "unsure", "missing")
COLUMNS: dict[str, Holds] = {
    **measuring.COLUMNS, **dict.fromkeys(_STATES, "word"), **{f"{state}_count": "number" for state in _STATES},
    "subject": "thing",
}  # fmt: skip


def analyse(reader: Reader, model: str, *, at: str | None = None, law_at: str | None = None,
            about: Sequence[str] = ()) -> Result:  # fmt: skip
    """Of the whole model, or of the packages named what is measured package by package. Raises NotFound, UsageError."""
    days = days_of(reader, model, at, law_at)
    asked = subjects(reader, model, about, ("ServicePackage",))
    duties, matrix = dutymeasures.duties(reader, model, days), reviewmatrix.matrix(reader, model, days)
    bodies = staffmeasures.bodies(reader, model, days)
    packages = asked or matrix.packages
    uid = f"{model}/{model}"

    def whole(measure: Measure) -> Iterable[Entry]:
        return () if asked else (measure.entry(uid),)

    def by_package(measure: Callable[[dutymeasures.Duties, str], Measure]) -> Iterable[Entry]:
        if not packages:
            return (Entry(about=(uid,), verdict="cannot_be_said", says="no_packages"),)
        return (measure(duties, one).entry(one) for one in packages)

    found = {
        "client_producers": by_package(dutymeasures.producers),
        "client_handovers": by_package(dutymeasures.handovers),
        "client_unpackaged": whole(dutymeasures.unpackaged(duties)),
        "staff_seats": whole(staffmeasures.represented(bodies)),
        "staff_headless": whole(staffmeasures.headless(bodies)),
        "staff_span": whole(staffmeasures.span(bodies)),
        "economy_private": whole(dutymeasures.private(duties)),
        "economy_several": whole(dutymeasures.several(duties)),
        "economy_own": whole(dutymeasures.own(duties)),
        "economy_layers": whole(staffmeasures.layers(bodies)),
        "effect_traced": whole(dutymeasures.traced(duties)),
        "effect_entitled": () if asked else (_entitled(reader, model, days.at, days.law_at, uid),),
        "effect_reviewed": whole(reviewmatrix.done(matrix)),
    }
    lines = tuple(entry for entry in reviewmatrix.entries(matrix) if not asked or entry.about[-1] in asked)
    return Result(
        analysis="viewpoints", model=model, as_of=days.as_of, at=days.at, law_at=days.law_at, about=asked,
        columns=COLUMNS,
        parts=(
            *(Part(name=name, entries=tuple(entries)) for name, entries in found.items()),
            Part(name="reviews", entries=lines),
        ),
    )  # fmt: skip


def _entitled(reader: Reader, model: str, at: str, law_at: str, uid: str) -> Entry:
    """Matters whose path ends with a final decision of somebody entitled to it, as proof.py proves it."""
    counts = proof.analyse(reader, model, at=at, law_at=law_at).part("decided").counts()
    known, unknown = counts["holds"], counts["cannot_be_said"]
    return Measure(known, sum(counts.values()), unknown, most=known + unknown).entry(uid)
