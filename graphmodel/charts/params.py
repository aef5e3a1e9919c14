"""What may be chosen beside the day for each picture, and a choice that is none refused with the nearest ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from graphmodel.errors import NotFound, UsageError, nearest

PARAMS: Mapping[str, tuple[str, ...]] = {
    "structure": ("overlay", "since"),
    "path": ("matter",),
    "coverage": (),
    "split": ("package", "sector"),
    "interfaces": (),
    "members": ("body", "person"),
}
"""The parameters of each picture; all may be left out."""
CHARTS = tuple(PARAMS)
"""The pictures there are."""


def asked_for(chart: str, params: Mapping[str, str | None]) -> dict[str, str]:
    """Those that are given. Raises NotFound for an unknown picture, UsageError for a parameter that is not its own."""
    if chart not in PARAMS:
        raise NotFound("picture", chart, CHARTS, f"There are: {', '.join(CHARTS)}.")
    given = {name: value for name, value in params.items() if value}
    for name in given:
        if name not in PARAMS[chart]:
            takers = [one for one, names in PARAMS.items() if name in names]
            known = {other for names in PARAMS.values() for other in names}
            hint = f" It belongs to: {', '.join(takers)}." if takers else ""
            hint = hint or "".join(f" Did you mean {near}?" for near in nearest(name, known, 1))
            takes = ", ".join(PARAMS[chart]) or "none"
            raise UsageError(f"The {chart} picture takes no parameter {name}.{hint} It takes: {takes}.")
    return given


def one_of(kind: str, name: str, known: Iterable[str], where: str) -> str:
    """The name, if it is known. Raises NotFound with the nearest ones."""
    listed = list(known)
    if name not in listed:
        raise NotFound(kind, name, listed, f"{where} has: {', '.join(listed) or 'none'}.")
    return name
