"""The words of a coverage picture: what a cell says, the legend, and the table that says the same."""

from __future__ import annotations

from graphmodel.layout.coveragegraph import PARTS, CoverageGraph, DutyRow, Part, Share
from graphmodel.layout.frame import Mark
from graphmodel.layout.measure import clean
from graphmodel.layout.scene import Table
from graphmodel.layout.words import Words


def letters(shares: list[Share], words: Words) -> str:
    """`J T`: what a body is to a duty; with a question mark what it is only perhaps."""
    sure = {share.part for share in shares if share.certain}
    parts = [part for part in PARTS if any(share.part == part for share in shares)]
    return " ".join(words(f"chart-letter-{part}") + ("" if part in sure else "?") for part in parts)


def parted(shares: list[Share], words: Words) -> str:
    """The same in words."""
    return ", ".join(
        words(f"chart-part-{share.part}") + ("" if share.certain else f" ({words('chart-possible')})")
        for share in sorted(shares, key=lambda share: PARTS.index(share.part))
    )


def reaches(duty: DutyRow, words: Words) -> str:
    """How far the chain goes, in a cell: a sign and a word."""
    if duty.state == "holds":
        return words("chart-reaches-beside", gap=duty.gap) if duty.gap else words("chart-reaches")
    return words(f"chart-breaks-{duty.state}", gap=duty.gap)


def coverage_legend(graph: CoverageGraph, words: Words) -> list[Mark]:
    shares = [share for duty in graph.duties for share in duty.parts]
    used = {share.part for share in shares}
    marks = [
        *((part in used, Mark(f"chart-legend-{part}", "mark", mark=words(f"chart-letter-{part}"))) for part in PARTS),
        (any(not share.certain for share in shares),
         Mark("chart-legend-possible", "box", "dashed", "unidentified", mark="?")),
        (any(duty.state == "fails" for duty in graph.duties), Mark("chart-legend-fails", "box", tone="open", mark="✕")),
        (any(duty.state == "cannot_be_said" for duty in graph.duties),
         Mark("chart-legend-silent", "box", "dashed", "unidentified", mark="?")),
        (any(duty.state == "holds" for duty in graph.duties), Mark("chart-legend-holds", "box", mark="✓")),
    ]  # fmt: skip
    return [mark for there, mark in marks if there]


def coverage_table(graph: CoverageGraph, words: Words) -> Table:
    """One row a duty; whatever is missing is said in words."""
    names = {body.id: clean(body.name) or words("chart-not-stated") for body in graph.bodies}

    def told(duty: DutyRow, part: Part) -> str:
        some = [
            names[share.body] + ("" if share.certain else f" ({words('chart-possible')})")
            for share in duty.parts
            if share.part == part
        ]
        return ", ".join(some) or words("chart-not-needed" if part in duty.unneeded else "chart-not-stated")

    rows = tuple(
        (clean(duty.name) or words("chart-not-stated"), clean(duty.sector) or words("chart-not-stated"),
         *(told(duty, part) for part in PARTS), reaches(duty, words))
        for duty in graph.duties
    )  # fmt: skip
    columns = ("duty", "sector", *PARTS, "reach")
    return Table(caption=clean(graph.title), columns=tuple(words(f"chart-table-{name}") for name in columns), rows=rows)
