"""Commands that draw: chart."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from graphmodel.cli.frame import AtOption, ModelOption, command
from graphmodel.cli.here import Here
from graphmodel.errors import UsageError


@command(
    "graphmodel chart structure -m kymenlaakso -o structure.svg",
    "graphmodel chart path -m kymenlaakso --matter division -o path.html",
    "graphmodel chart coverage -m kymenlaakso -o coverage.html",
    "graphmodel chart structure -m kymenlaakso -o structure.pptx",
    json='{"chart", "model", "file"}',
)
def chart(
    here: Here,
    picture: Annotated[str, typer.Argument(metavar="PICTURE", help="structure, path or coverage.")],
    model: ModelOption,
    output: Annotated[
        str,
        typer.Option(
            "--output", "-o", metavar="FILE", help="A file that ends in .svg, .html or .pptx; - is SVG on stdout."
        ),
    ],
    matter: Annotated[
        str | None,
        typer.Option("--matter", metavar="ID", help="Whose path is drawn. Else that of the first matter of substance."),
    ] = None,
    at: AtOption = None,
    template: Annotated[
        Path | None,
        typer.Option(
            "--template", metavar="FILE", help="PowerPoint: your organisation's own .pptx or .potx, for the look."
        ),
    ] = None,
) -> None:
    """Draw a model: its structure, the path of a matter, or the coverage of its duties.

    The names of private persons are replaced by their seats. Slides (.pptx) can be edited and come back: see returned.
    """
    from graphmodel.analysis.masking import mask
    from graphmodel.charts import write_chart
    from graphmodel.charts.formats import Options
    from graphmodel.charts.from_model import chart_scene

    if template and not output.lower().endswith(".pptx"):
        raise UsageError(
            f"--template gives slides their look, and {output} is no .pptx. Leave it out, or name a .pptx."
        )
    told: dict[str, tuple[str, ...]] = {}

    with here.open() as store, store.read() as reader:
        hide = mask(reader, model, here.lang)
        scene = chart_scene(reader, picture, model, here.lang, at=at, matter=matter, hide=hide)
        if output.lower().endswith(".pptx"):
            from graphmodel.charts.telling import sentences

            told = sentences(reader, model, engine=store.engine, lang=here.lang, at=at, hide=hide)
    with here.busy("cli-busy-drawing"):
        write_chart(scene, output, here.words, Options(template=template, told=told, at=at))
    if output == "-":
        return
    if here.as_json:
        here.data({"chart": picture, "model": model, "file": output})
    else:
        here.say("cli-chart-written", file=output)
