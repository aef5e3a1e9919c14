"""Ranks of steps: the longest path from the first ones. The edges that close a circle are set apart, never dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Edge = tuple[str, str]


def ranks(ids: Sequence[str], before: Mapping[str, Sequence[str]]) -> tuple[dict[str, int], list[Edge]]:
    """Rank of each id from 0, and the edges (earlier, later) that close a circle. Same input order, same answer."""
    after: dict[str, list[str]] = {ident: [] for ident in ids}
    for ident in ids:
        for earlier in dict.fromkeys(before[ident]):
            after[earlier].append(ident)
    closing = _closing(ids, after)
    waiting = dict.fromkeys(ids, 0)
    for earlier, laters in after.items():
        for later in laters:
            waiting[later] += (earlier, later) not in closing
    rank = dict.fromkeys(ids, 0)
    ready = [ident for ident in ids if waiting[ident] == 0]
    for ident in ready:
        for later in after[ident]:
            if (ident, later) in closing:
                continue
            rank[later] = max(rank[later], rank[ident] + 1)
            waiting[later] -= 1
            if waiting[later] == 0:
                ready.append(later)
    return rank, list(closing)


def _closing(ids: Sequence[str], after: Mapping[str, Sequence[str]]) -> dict[Edge, None]:
    """Edges to a step that is still being visited, by depth first search from the first steps on."""
    closing: dict[Edge, None] = {}
    state: dict[str, int] = {}
    entered = {later for laters in after.values() for later in laters}
    for root in [*(i for i in ids if i not in entered), *ids]:
        if root in state:
            continue
        state[root] = 1
        stack = [(root, iter(after[root]))]
        while stack:
            here, todo = stack[-1]
            nxt = next(todo, None)
            if nxt is None:
                state[here] = 2
                stack.pop()
            elif state.get(nxt) == 1:
                closing[(here, nxt)] = None
            elif nxt not in state:
                state[nxt] = 1
                stack.append((nxt, iter(after[nxt])))
    return closing
