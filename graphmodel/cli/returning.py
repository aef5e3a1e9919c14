"""Commands about chart files that people have changed: returned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graphmodel.cli.frame import command
from graphmodel.cli.here import Here
from graphmodel.errors import InputError, UsageError

if TYPE_CHECKING:
    from graphmodel.charts.drawn import Drawn
    from graphmodel.charts.returned import Change


@command(
    "graphmodel returned structure.pptx",
    "graphmodel returned structure.drawio --json",
    "graphmodel returned structure.pptx --apply",
    json='{"model", "chart", "file", "changes": [{"change", "id", "name", "new_name", "from", "to", "obstacle", '
    '"by"}], "gone", "applied"}',
)
def returned(
    here: Here,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="A structure picture (.pptx or .drawio) that graphmodel drew.")
    ],
    model: Annotated[
        str | None,
        typer.Option("--model", "-m", metavar="MODEL", help="The model it must be of. Else that which the file names."),
    ] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Make the changes in the stored model.")] = False,
) -> None:
    """List what somebody has changed in a picture's file, as proposals for the model.

    Nothing is changed without --apply, which makes all the changes or none. A body that seats, duties or other facts
    rest on is not removed, and neither is one with bodies under it that stay.
    """
    from graphmodel.analysis.masking import mask
    from graphmodel.analysis.naming import names
    from graphmodel.charts.applying import apply as make
    from graphmodel.charts.returned import proposals

    drawn = _read(file)
    if model and model != drawn.model:
        raise UsageError(
            f"{file} was drawn of the model {drawn.model}, not of {model}. Leave --model out, or correct it."
        )
    with here.open() as store:
        with store.read() as reader:
            region, lang, found = proposals(reader, drawn)
            told_of = [key for one in found for key in (*one.by, *one.before, *one.after)]
            called = names(reader, told_of, here.lang, mask(reader, drawn.model, here.lang))
        if not here.as_json:
            _say(here, file, drawn, found, {uid: name.text for uid, name in called.items()})
        ids = make(store, region, found, lang) if apply and found else {}
    if here.as_json:
        told = [_told(change, ids) for change in found]
        here.data({"model": drawn.model, "chart": drawn.chart, "file": file, "changes": told, "gone": list(drawn.gone),
                   "applied": apply})  # fmt: skip
        return
    made = sum(change.obstacle is None for change in found)
    if apply and made:
        here.say("returned-applied", count=made, model=drawn.model)
    elif found:
        here.say("returned-not-applied", file=file)


def _read(file: str) -> Drawn:
    from graphmodel.charts.returned import READERS

    path = Path(file)
    suffix = path.suffix.lower()
    if suffix not in READERS:
        raise UsageError(
            f"{file}: a file that comes back ends in {' or '.join(READERS)}, this one in {suffix or 'nothing'}. "
            "Give the file that graphmodel drew."
        )
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise InputError(f"{file}: cannot be read ({problem.strerror}). Correct the name.") from problem
    return READERS[suffix](content, file)


def _told(change: Change, ids: dict[str, str]) -> dict[str, Any]:
    return {
        "change": change.what, "id": ids.get(change.key, change.key), "name": change.name,
        "new_name": change.to or None,
        "from": list(change.before), "to": list(change.after), "obstacle": change.obstacle, "by": list(change.by),
    }  # fmt: skip


def _say(here: Here, file: str, drawn: Drawn, found: Sequence[Change], called: Mapping[str, str]) -> None:
    words, paper = here.words, here.paper
    names = {**called, **{box.key: box.name for box in (*drawn.then, *drawn.now)}}

    def listed(keys: Sequence[str]) -> str:
        return words.listed(names.get(key, key) for key in keys) if keys else words("returned-nothing-above")

    paper.line(words("returned-count", count=len(found), file=file, model=drawn.model), style="bold")
    for change in found:
        given = {"name": change.name, "to": change.to, "before": listed(change.before), "after": listed(change.after)}
        paper.line(words(f"returned-{change.what}", **given), indent=2)
        if change.obstacle:
            by = listed(change.by) if change.by else ""
            paper.line(words(f"returned-obstacle-{change.obstacle}", by=by), indent=4)
    if drawn.gone:
        paper.line(
            words("returned-gone", slides=words.listed(map(str, drawn.gone)), count=len(drawn.gone)), style="dim"
        )
