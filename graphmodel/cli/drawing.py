"""Commands that draw: chart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from graphmodel.cli.frame import AtOption, ModelOption, command
from graphmodel.cli.here import Here


@command(
    "graphmodel chart structure -m kymenlaakso -o structure.svg",
    "graphmodel chart structure -m kymenlaakso --overlay phase -o phase.svg",
    "graphmodel chart path -m kymenlaakso --matter division -o path.html",
    "graphmodel chart coverage -m kymenlaakso -o coverage.html",
    "graphmodel chart split -m kymenlaakso -o split.svg",
    "graphmodel chart interfaces -m kymenlaakso -o interfaces.html",
    "graphmodel chart members -m kymenlaakso --body jm -o members.svg",
    "graphmodel chart structure -m kymenlaakso -o structure.pdf --paper A3",
    "graphmodel chart structure -m kymenlaakso -o poster.pdf --tiles A4",
    "graphmodel chart structure -m kymenlaakso -o structure.png --width 3840 --transparent",
    "graphmodel chart structure -m kymenlaakso -o structure.pptx",
    "graphmodel chart structure -m kymenlaakso -o structure.drawio",
    json='{"chart", "model", "file"}',
)
def chart(
    here: Here,
    picture: Annotated[
        str, typer.Argument(metavar="PICTURE", help="structure, path, coverage, split, interfaces or members.")
    ],
    model: ModelOption,
    output: Annotated[
        str,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="A file that ends in .svg, .html, .pdf, .png, .pptx, .drawio or .xlsx; - is SVG on stdout.",
        ),
    ],
    matter: Annotated[
        str | None,
        typer.Option("--matter", metavar="ID", help="Whose path is drawn. Else that of the first matter of substance."),
    ] = None,
    package: Annotated[
        str | None, typer.Option("--package", metavar="ID", help="split: the duties of this service package.")
    ] = None,
    sector: Annotated[
        str | None, typer.Option("--sector", metavar="NAME", help="split: the duties of this sector.")
    ] = None,
    body: Annotated[str | None, typer.Option("--body", metavar="ID", help="members: the seats of this body.")] = None,
    person: Annotated[
        str | None, typer.Option("--person", metavar="ID", help="members: the seats of this person.")
    ] = None,
    overlay: Annotated[
        str | None,
        typer.Option("--overlay", metavar="NAME", help="structure: findings, side, certainty, phase or difference."),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="DATE", help="structure: the day that --overlay difference compares with."),
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
    dark: Annotated[
        bool, typer.Option("--dark", help="SVG, PNG, PDF: light on dark. Slides are light.", show_default=False)
    ] = False,
    template: Annotated[
        Path | None,
        typer.Option(
            "--template", metavar="FILE", help="PowerPoint: your organisation's own .pptx or .potx, for the look."
        ),
    ] = None,
) -> None:
    """Draw a model: its structure, the path of a matter, its duties, its interfaces, or the members of a body.

    structure: who stands under whom. path: the steps of a matter. coverage: each duty and what each body is to it.
    split: who organises and who produces, in groups where there are many duties. interfaces: where service packages
    meet. members: the seats of a body or of a person.

    The names of private persons are replaced by their seats. Slides (.pptx) can be edited and come back: see returned.
    """
    from graphmodel.analysis.masking import mask
    from graphmodel.charts import write_chart
    from graphmodel.charts.from_model import chart_scene
    from graphmodel.charts.options import chosen
    from graphmodel.charts.paper import shape

    options = chosen({"paper": paper, "orientation": orientation, "tiles": tiles, "width": width, "template": template,
                      "transparent": transparent, "theme": "dark" if dark else None}, at)  # fmt: skip
    with here.open() as store, store.read() as reader:
        hide = mask(reader, model, here.lang)
        scene = chart_scene(
            reader, picture, model, here.lang, at=at, hide=hide, matter=matter, package=package, sector=sector,
            body=body, person=person, overlay=overlay, since=since, aspect=shape(options),
        )  # fmt: skip
        if output.lower().endswith(".pptx"):
            from graphmodel.charts.telling import sentences
            from graphmodel.rules import run

            told = sentences(run(reader, model, engine=store.engine, lang=here.lang, at=at, hide=hide))
            options = replace(options, told=told)
    with here.busy("cli-busy-drawing"):
        write_chart(scene, output, here.words, options)
    if output == "-":
        return
    if here.as_json:
        here.data({"chart": picture, "model": model, "file": output})
    else:
        here.say("cli-chart-written", file=output)
