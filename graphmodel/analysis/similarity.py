"""How alike sets are, all pairs at once, by sparse algebra: a matrix of who has what, times its transpose.

Where a thing is only possibly in a set, the likeness lies between two bounds. The two coefficients are those of
networkx.bipartite.overlap_weighted_projected_graph: Jaccard (1901), common / all of either; overlap
(Szymkiewicz-Simpson), common / all of the smaller one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import Any, NamedTuple

Sets = Sequence[Collection[Hashable]]


class Alike(NamedTuple):
    """Two sets (places in the sequence, the first one lower) with something in common.

    `common` counts what certainly is in both, `least` and `most` bound their Jaccard coefficient, and one `holds` the
    other for certain or may do so.
    """

    first: int
    second: int
    common: int
    least: float
    most: float
    holds: bool
    may_hold: bool


class Pairs(NamedTuple):
    """Arrays of one length, a place for each pair of sets that have something in common, in the order of the pairs."""

    first: Any
    second: Any
    common: Any
    jaccard: Any
    overlap: Any


def pairs(sets: Sets) -> Pairs:
    """Every pair that has something in common, with both coefficients."""
    import numpy as np

    [matrix] = _matrices(sets)
    size = np.diff(matrix.indptr)
    first, second, common = _above(matrix @ matrix.T)
    return Pairs(
        first, second, common, common / (size[first] + size[second] - common),
        common / np.minimum(size[first], size[second]),
    )  # fmt: skip


def alike(certain: Sets, possible: Sets, threshold: float, least_common: int) -> list[Alike]:
    """The pairs that may have `least_common` things in common and a Jaccard coefficient of `threshold`, or of which one
    may hold the other. `possible` has what is certain, too.
    """
    import numpy as np

    sure, maybe = _matrices(certain, possible)
    sure_size, maybe_size = np.diff(sure.indptr), np.diff(maybe.indptr)
    first, second, most_common = _above(maybe @ maybe.T)
    common, crossed = _looked_up(sure @ sure.T), _looked_up(sure @ maybe.T)
    least_in_both = common(first, second)
    ours, theirs = crossed(first, second), crossed(second, first)
    alone = sure_size[first] - ours, sure_size[second] - theirs
    least = least_in_both / (maybe_size[first] + maybe_size[second] - most_common)
    most = most_common / (most_common + alone[0] + alone[1])
    holds = (theirs == maybe_size[first]) | (ours == maybe_size[second])
    may_hold = (alone[0] == 0) | (alone[1] == 0)
    kept = np.flatnonzero((most_common >= least_common) & ((most >= threshold) | may_hold))
    columns = (first, second, least_in_both, least, most, holds, may_hold)
    return [Alike(*row) for row in zip(*(column[kept].tolist() for column in columns), strict=True)]


def _matrices(*several: Sets) -> list[Any]:
    """A row for each set and a column for each thing that is in some set; the same columns in all matrices."""
    import numpy as np
    from scipy.sparse import csr_array

    place: dict[Hashable, int] = {}
    made: list[tuple[list[int], list[int]]] = []
    for sets in several:
        columns = [place.setdefault(thing, len(place)) for one in sets for thing in one]
        made.append((columns, np.cumsum([0, *map(len, sets)]).tolist()))
    return [
        csr_array((np.ones(len(columns), dtype=np.int64), columns, starts), shape=(len(starts) - 1, max(len(place), 1)))
        for columns, starts in made
    ]


def _above(product: Any) -> tuple[Any, Any, Any]:
    """The entries above the diagonal, row by row."""
    product.sort_indices()
    whole = product.tocoo()
    above = whole.row < whole.col
    return whole.row[above], whole.col[above], whole.data[above]


def _looked_up(product: Any) -> Callable[[Any, Any], Any]:
    import numpy as np

    def at(rows: Any, columns: Any) -> Any:
        return np.asarray(product[rows, columns]).ravel() if len(rows) else np.zeros(0, dtype=np.int64)

    return at
