"""Which slides a structure needs: an overview, then slides for the branches that it has no room for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TypeVar

from graphmodel.charts.pptx_blocks import (
    GAP_X,
    HANG,
    INDENT,
    PAD_Y,
    SPINE,
    SUB,
    SUB_FACE,
    Block,
    Family,
    Frame,
    Maker,
    Size,
    shelved,
)
from graphmodel.layout.breaking import wrap

Fit = tuple[Size, Block]
T = TypeVar("T")
SIZES = (Size(14, 150), Size(12, 132), Size(11, 122), Size(10, 114), Size(11, 122, subs=False),
         Size(10, 112, subs=False), Size(9, 112, subs=False), Size(9, 102, subs=False))  # fmt: skip
LAST = (Size(9, 300, subs=False), Size(9, 860, subs=False))
"""For what fits nowhere: names of hundreds of letters."""
ROWS = (2, 3, 4, 5, 6, 8, 10, 13, 17)
SHARES = (1.0, 0.66, 0.5, 0.34)
PAD = 9.0
DEEPEST, MANY = 5, 30
"""How many ranks a slide shows under its head; how many boxes small branches that share a slide may have together."""


@dataclass(frozen=True, slots=True)
class Group:
    """Trees under a title of their own (a strand), or without one."""

    texts: tuple[str, ...]
    roots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A slide: its heads, which part of how many it is, and what stands where."""

    heads: tuple[str, ...]
    part: int
    parts: int
    size: Size
    block: Block
    overview: bool = False

    @property
    def cut(self) -> list[str]:
        return [spot.key for spot in self.block.spots if spot.cut]


@dataclass(frozen=True, slots=True)
class Composer:
    """`w`, `h`: the room on a slide, in points; `more`: the widest text of a box whose family stands elsewhere."""

    family: Family
    w: float
    h: float
    more: str

    def pages(self, groups: Sequence[Group]) -> list[Page]:
        out = list(self._overview(groups))
        todo = deque(key for page in out for key in page.cut)
        while todo:
            made = list(self._branch(todo))
            todo.extendleft(reversed([key for page in made for key in page.cut]))
            out += made
        return out

    def _overview(self, groups: Sequence[Group]) -> Iterator[Page]:
        roots = [root for group in groups for root in group.roots]
        depths = {root: self._deep(root) for root in roots}
        found = self._fit(groups, depths)
        if found is None:
            depths = dict.fromkeys(roots, 0)
            found = self._fit(groups, depths)
            if found:
                found = self._deeper(groups, depths) or found
        if found:
            yield Page(tuple(roots), 1, 1, *found, overview=True)
            return
        pairs = [(group, root) for group in groups for root in group.roots]
        parts = self._parts(pairs, self._fit_roots, lambda pair: self._forced(pair[1]))
        for number, (some, fit) in enumerate(parts, 1):
            yield Page(tuple(root for _, root in some), number, len(parts), *fit, overview=True)

    def _deeper(self, groups: Sequence[Group], depths: dict[str, int]) -> Fit | None:
        """Open the largest trees as far as there is room."""
        best: Fit | None = None
        for root in sorted(depths, key=lambda key: -self.family.below[key])[:40]:
            while depths[root] < self._deep(root):
                found = self._fit(groups, {**depths, root: depths[root] + 1})
                if not found:
                    break
                best = found
                depths[root] += 1
        return best

    def _fit_roots(self, some: Sequence[tuple[Group, str]]) -> Fit | None:
        groups = [
            Group(texts, tuple(root for _, root in pairs)) for texts, pairs in groupby(some, lambda pair: pair[0].texts)
        ]
        return self._fit(groups, {root: 0 for _, root in some})

    def _branch(self, todo: deque[str]) -> Iterator[Page]:
        """The next slides: small branches of one parent together, else one, in parts if it needs several."""
        heads = [todo.popleft()]
        found = self._whole(heads)
        while found and todo and self._sisters(heads[0], todo[0]):
            more = self._whole([*heads, todo[0]])
            if not more or sum(self.family.below[key] + 1 for key in (*heads, todo[0])) > MANY:
                break
            found, heads = more, [*heads, todo.popleft()]
        if found:
            yield Page(tuple(heads), 1, 1, *found)
            return
        for depth in range(self._deep(heads[0]), 0, -1):
            found = self._fit([Group((), (heads[0],))], {heads[0]: depth})
            if found:
                yield Page(tuple(heads), 1, 1, *found)
                return

        def fit(some: list[str]) -> Fit | None:
            return self._fit([Group((), (heads[0],))], {heads[0]: 1}, some)

        parts = self._parts(list(self.family.kids[heads[0]]), fit, lambda kid: self._forced(heads[0], [kid]))
        for number, (_, found) in enumerate(parts, 1):
            yield Page(tuple(heads), number, len(parts), *found)

    def _whole(self, heads: list[str]) -> Fit | None:
        if any(self._deep(head) > DEEPEST or self.family.below[head] > 120 for head in heads):
            return None
        sizes = SIZES[:4] if len(heads) > 1 else SIZES
        return self._fit([Group((), tuple(heads))], {head: self._deep(head) for head in heads}, None, sizes)

    def _sisters(self, one: str, other: str) -> bool:
        return list(self.family.parents.get(one, ())) == list(self.family.parents.get(other, ()))

    def _fit(
        self, groups: Sequence[Group], depths: Mapping[str, int], kids: Sequence[str] | None = None,
        sizes: Sequence[Size] = SIZES,
    ) -> Fit | None:  # fmt: skip
        """The largest type that fits, and of the arrangements in it the one that leaves most room around it."""
        seen = [self._shown(root, deep) for root, deep in depths.items()]
        boxes = 1 + len(kids) if kids is not None else sum(count for count, _ in seen)
        longest = len(kids) if kids is not None else max((most for _, most in seen), default=0)
        rows = [*(one for one in ROWS if one < longest), next((one for one in ROWS if one >= longest), ROWS[-1])]
        for size in sizes:
            best: tuple[float, Block] | None = None
            least = boxes * (size.box - SPINE - INDENT) * (size.name + HANG + 2 * PAD_Y + (SUB if size.subs else 0))
            if least > self.w * self.h and size not in LAST:
                continue
            for block in self._tries(groups, depths, kids, size, rows):
                full = max(block.w / self.w, block.h / self.h)
                if full <= 1 and (best is None or full < best[0] - 1e-6):
                    best = full, block
            if best:
                return size, best[1]
        return None

    def _tries(
        self, groups: Sequence[Group], depths: Mapping[str, int], kids: Sequence[str] | None, size: Size,
        rows: Sequence[int],
    ) -> Iterator[Block]:  # fmt: skip
        single = len(depths) == 1
        shares = SHARES if len(groups) > 1 else SHARES[:1]
        for most, wide in ((6, 6), *((one, 0) for one in rows)) if single else ((one, 0) for one in rows):
            maker = Maker(self.family, size, most, wide, self.more)
            made = [[maker.block(root, depths[root], kids) for root in group.roots] for group in groups]
            for share in shares:
                yield shelved([self._group(group, made[i], share) for i, group in enumerate(groups)], self.w, PAD, PAD)

    def _group(self, group: Group, blocks: list[Block], share: float) -> Block:
        """Trees above, bodies that stand alone below them; in a frame where the group has a title."""
        room = self.w * share - (2 * PAD + GAP_X if group.texts else 0)
        trees, alone = [b for b in blocks if len(b.spots) > 1], [b for b in blocks if len(b.spots) == 1]
        inside = shelved([shelved(trees, room), shelved(alone, room, GAP_X, HANG * 1.3)] if trees and alone else
                         [shelved(trees or alone, room, *(() if trees else (GAP_X, HANG * 1.3)))], 0)  # fmt: skip
        if not group.texts:
            return inside
        w = max(inside.w, 120.0)
        texts = tuple(line for text in group.texts for line in wrap(text, SUB_FACE, w))
        top = PAD * 0.7 + len(texts) * SUB_FACE.line + 5
        out = Block(w + 2 * PAD, top + inside.h + PAD)
        out.frames.append(Frame(0, 0, out.w, out.h, texts))
        out.take(inside, PAD, top)
        return out

    def _parts(self, items: list[T], fit: Callable[[list[T]], Fit | None], forced: Callable[[T], Fit]) -> list[
        tuple[list[T], Fit]
    ]:  # fmt: skip
        """As few even parts as possible, each of which fits; what does not even fit alone is drawn all the same."""
        low, high = 1, len(items)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if fit(items[:middle]) else (low, middle - 1)
        count = -(-len(items) // low)
        while count < len(items):
            cuts = [round(i * len(items) / count) for i in range(count + 1)]
            chunks = [items[a:b] for a, b in pairwise(cuts)]
            found = [fit(chunk) for chunk in chunks]
            if all(found):
                return [(chunk, one) for chunk, one in zip(chunks, found, strict=True) if one]
            count += 1
        return [([item], fit([item]) or forced(item)) for item in items]

    def _shown(self, key: str, depth: int) -> tuple[int, int]:
        """How many boxes a tree has down to a depth, as far as it matters, and the size of its largest family."""
        count, most, rank = 1, 0, [key]
        for _ in range(depth):
            families = [self.family.kids.get(one, ()) for one in rank]
            most = max(most, *map(len, families)) if families else most
            rank = [kid for family in families for kid in family] if count < 400 else []
            count += len(rank)
        return count, most

    def _forced(self, root: str, kids: list[str] | None = None) -> Fit:
        fits = self._fit([Group((), (root,))], {root: 0 if kids is None else 1}, kids, LAST)
        return fits or (
            LAST[-1],
            Maker(self.family, LAST[-1], 1, 0, self.more).block(root, 0 if kids is None else 1, kids),
        )

    def _deep(self, key: str) -> int:
        """How many ranks there are under a body, as far as they are counted."""
        deep, rank = 0, list(self.family.kids.get(key, ()))
        while rank and deep <= DEEPEST:
            deep += 1
            rank = [kid for one in rank for kid in self.family.kids.get(one, ())]
        return deep
