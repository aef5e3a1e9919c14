"""Commands about chart files that people have changed: returned."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graphmodel.cli.frame import command
from graphmodel.cli.here import Here
from graphmodel.errors import InputError, UsageError

if TYPE_CHECKING:
    from graphmodel.charts.drawn import Drawn
    from graphmodel.charts.proposing import Proposal


@command(
    "graphmodel returned structure.pptx",
    "graphmodel returned structure.drawio --json",
    "graphmodel returned structure.pptx --apply",
    json='{"model", "chart", "file", "changes": [{"change", "id", "name", "new_name", "from", "to", "obstacle", '
    '"by"}], "gone", "passed": [{"page", "text"}], "applied"}',
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

    A move is read from the connector: a box that was only dragged elsewhere is not noticed.

    Nothing is changed without --apply, which makes all the changes or none. A body that seats, duties or other facts
    rest on is not removed, and neither is one with bodies under it that stay.
    """
    from graphmodel.analysis.masking import mask
    from graphmodel.analysis.naming import names
    from graphmodel.charts.applying import apply as make
    from graphmodel.charts.proposing import as_data, keys_of, proposed
    from graphmodel.charts.returned import proposals

    drawn = _read(file)
    if model and model != drawn.model:
        raise UsageError(
            f"{file} was drawn of the model {drawn.model}, not of {model}. Leave --model out, or correct it."
        )
    with here.open() as store:
        with store.read() as reader:
            region, lang, found = proposals(reader, drawn, where=file)
            called = names(reader, keys_of(found), here.lang, mask(reader, drawn.model, here.lang))
        if not here.as_json:
            told = proposed(drawn, found, {uid: name.text for uid, name in called.items()}, here.words)
            _say(here, file, drawn, told)
        ids = make(store, region, found, lang) if apply and found else {}
    if here.as_json:
        here.data({
            "model": drawn.model, "chart": drawn.chart, "file": file, "changes": [as_data(one, ids) for one in found],
            "gone": list(drawn.gone), "passed": [{"page": one.page, "text": one.text} for one in drawn.passed],
            "applied": apply,
        })  # fmt: skip
        return
    made = sum(change.obstacle is None for change in found)
    if apply and made:
        here.say("returned-applied", count=made, model=drawn.model)
    elif found:
        here.say("returned-not-applied", file=file)


def _read(file: str) -> Drawn:
    from graphmodel.charts.returned import read_returned

    try:
        content = Path(file).read_bytes()
    except OSError as problem:
        raise InputError(f"{file}: cannot be read ({problem.strerror}). Correct the name.") from problem
    return read_returned(content, file)


def _say(here: Here, file: str, drawn: Drawn, told: Sequence[Proposal]) -> None:
    from graphmodel.charts.proposing import passed_over, said

    words, paper = here.words, here.paper
    paper.line(words("returned-count", count=len(told), file=file, model=drawn.model), style="bold")
    for one in told:
        paper.line(one.text, indent=2)
        if one.hindrance:
            paper.line(said(one.hindrance), indent=4)
    for sentence in passed_over(drawn, words):
        paper.line(sentence, style="dim")
