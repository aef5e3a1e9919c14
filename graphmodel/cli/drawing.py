"""Commands that draw: chart."""

from __future__ import annotations

from typing import Annotated

import typer

from graphmodel.cli.frame import AtOption, ModelOption, command
from graphmodel.cli.here import Here


@command(
    "graphmodel chart structure -m kymenlaakso -o structure.svg",
    "graphmodel chart path -m kymenlaakso --matter division -o path.html",
    "graphmodel chart coverage -m kymenlaakso -o coverage.html",
    "graphmodel chart structure -m kymenlaakso -o structure.pdf --paper A3",
    "graphmodel chart structure -m kymenlaakso -o poster.pdf --tiles A4",
    "graphmodel chart structure -m kymenlaakso -o structure.png --width 3840 --transparent",
    json='{"chart", "model", "file"}',
)
def chart(
    here: Here,
    picture: Annotated[str, typer.Argument(metavar="PICTURE", help="structure, path or coverage.")],
    model: ModelOption,
    output: Annotated[
        str,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="A file that ends in .svg, .html, .pdf or .png; - is SVG on stdout.",
        ),
    ],
    matter: Annotated[
        str | None,
        typer.Option("--matter", metavar="ID", help="Whose path is drawn. Else that of the first matter of substance."),
    ] = None,
    at: AtOption = None,
    paper: Annotated[
        str | None,
        typer.Option(
            "--paper",
            metavar="SIZE",
            help="PDF: A4, A3, A2, A1 or A0; with --tiles the size of the whole poster. Else the smallest on which the "
            "texts can be read.",
        ),
    ] = None,
    orientation: Annotated[
        str | None,
        typer.Option(
            "--orientation", metavar="WAY", help="PDF: portrait or landscape. Else as the picture's shape has it."
        ),
    ] = None,
    tiles: Annotated[
        str | None,
        typer.Option("--tiles", metavar="SIZE", help="PDF: a poster of sheets of this size to glue, such as A4."),
    ] = None,
    width: Annotated[
        int | None,
        typer.Option("--width", metavar="PIXELS", help="PNG: how wide. Else twice as wide as on a screen."),
    ] = None,
    transparent: Annotated[
        bool, typer.Option("--transparent", help="PNG: without a background.", show_default=False)
    ] = False,
    dark: Annotated[bool, typer.Option("--dark", help="SVG, PNG, PDF: light on dark.", show_default=False)] = False,
) -> None:
    """Draw a model: its structure, the path of a matter, or the coverage of its duties.

    The names of private persons are replaced by their seats.
    """
    from graphmodel.analysis.masking import mask
    from graphmodel.charts import write_chart
    from graphmodel.charts.from_model import chart_scene
    from graphmodel.charts.options import chosen

    options = chosen({"paper": paper, "orientation": orientation, "tiles": tiles, "width": width,
                      "transparent": transparent, "theme": "dark" if dark else None}, at)  # fmt: skip
    with here.open() as store, store.read() as reader:
        hide = mask(reader, model, here.lang)
        scene = chart_scene(reader, picture, model, here.lang, at=at, matter=matter, hide=hide)
    with here.busy("cli-busy-drawing"):
        write_chart(scene, output, here.words, options)
    if output == "-":
        return
    if here.as_json:
        here.data({"chart": picture, "model": model, "file": output})
    else:
        here.say("cli-chart-written", file=output)
