"""What a reader may choose beside the format: the paper, a poster of sheets, the size in pixels, the colours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from graphmodel.errors import UsageError, nearest

Paper = Literal["A4", "A3", "A2", "A1", "A0"]
Orientation = Literal["portrait", "landscape"]
Theme = Literal["light", "dark"]
PAPERS: tuple[Paper, ...] = get_args(Paper)
"""From the smallest."""
MILLIMETRES: Mapping[Paper, tuple[int, int]] = {
    "A4": (210, 297), "A3": (297, 420), "A2": (420, 594), "A1": (594, 841), "A0": (841, 1189),
}  # fmt: skip
LEAST_PIXELS, MOST_PIXELS = 100, 30_000
"""The narrowest and the widest picture of pixels."""

CONCERNS: Mapping[str, tuple[str, ...]] = {
    "paper": (".pdf",),
    "orientation": (".pdf",),
    "tiles": (".pdf",),
    "width": (".png",),
    "transparent": (".png",),
    "theme": (".svg", ".png", ".pdf"),
    "template": (".pptx",),
}
"""For each option, the formats that look at it."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the reader may choose beside the format; what is None or False follows the picture.

    `paper`: the smallest sheet on which the texts can be read; with `tiles`, the size of the whole poster.
    `tiles`: the sheets that a poster is printed on. `width`: of a PNG, in pixels. `theme`: an SVG follows the reader's
    own setting, everything else is light, slides always. `template`: the organisation's own file of slides.

    `at` (the day that was asked for, None for the model's own) and `told` (sentences about a body by its id) are not
    chosen but go along for the formats that write them down.

    Raises UsageError for a value that is none.
    """

    paper: Paper | None = None
    orientation: Orientation | None = None
    tiles: Paper | None = None
    width: int | None = None
    transparent: bool = False
    theme: Theme | None = None
    template: Path | None = None
    at: str | None = None
    told: Mapping[str, Sequence[str]] | None = None

    def __post_init__(self) -> None:
        for name, allowed in (("paper", PAPERS), ("orientation", get_args(Orientation)), ("tiles", PAPERS),
                              ("theme", get_args(Theme))):  # fmt: skip
            value = getattr(self, name)
            if value is not None and value not in allowed:
                raise UsageError(f"{name}: {value!r} is none of {', '.join(allowed)}. Choose one of these.")
        if self.width is not None and not LEAST_PIXELS <= self.width <= MOST_PIXELS:
            raise UsageError(
                f"width: {self.width} pixels; a picture is {LEAST_PIXELS} to {MOST_PIXELS} pixels wide. "
                "Choose a width between these, or a PDF or SVG, which can be enlarged as far as you like."
            )
        if self.tiles and self.paper and PAPERS.index(self.tiles) > PAPERS.index(self.paper):
            raise UsageError(
                f"A poster of {self.paper} cannot be cut into larger sheets ({self.tiles}). "
                "Choose smaller sheets, or a larger poster."
            )

    def given(self) -> dict[str, Any]:
        """The options that somebody chose."""
        return {name: value for name in CONCERNS if (value := getattr(self, name)) not in (None, False)}

    def fit(self, suffix: str) -> None:
        """Raises UsageError for an option that a format does not look at."""
        for name, value in self.given().items():
            if suffix not in CONCERNS[name]:
                told = name if value is True else f"{name} {value}"
                raise UsageError(
                    f"{told}: says nothing to a file that ends in {suffix}; it is for {' and '.join(CONCERNS[name])}. "
                    "Leave it out, or choose another ending."
                )


def chosen(given: Mapping[str, Any], at: str | None = None) -> Options:
    """The options by their names as somebody wrote them; None, False and "" choose nothing. Raises UsageError."""
    for name in given:
        if name not in CONCERNS:
            near = nearest(name, CONCERNS)
            hint = f" Did you mean {near[0]}?" if near else ""
            raise UsageError(f"There is no option {name!r} for a picture.{hint} There are: {', '.join(CONCERNS)}.")
    told = {name: value for name, value in given.items() if value not in (None, False, "")}
    for name in {"paper", "tiles"} & set(told):
        told[name] = str(told[name]).upper()
    if "template" in told:
        told["template"] = Path(told["template"])
    return Options(**told, at=at)
