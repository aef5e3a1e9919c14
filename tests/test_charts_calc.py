"""A workbook as LibreOffice Calc opens it: every cell shows the text that was written, whatever that looks like."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

from graphmodel.charts import rendered
from tests.test_charts_hostile import armed, real
from tests.test_charts_workbook import cells
from tests.test_layout_regions import words

CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1"
"""Semicolons, quotation marks, UTF-8, cells as they are shown, every sheet a file."""


def test_calc_shows_what_was_written(tmp_path: Path) -> None:
    program = shutil.which("localc")
    assert program, "LibreOffice Calc (libreoffice-calc) is needed: no localc on the path"
    scenes = {"hostile": armed("structure"), "table": armed("coverage"), "plain": real("split")}
    made = {name: rendered(scene, ".xlsx", words(scene.lang)) for name, scene in scenes.items()}
    for name, content in made.items():
        (tmp_path / f"{name}.xlsx").write_bytes(content)
    subprocess.run(
        [program, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", CSV,
         "--outdir", str(tmp_path), *(str(tmp_path / f"{name}.xlsx") for name in made)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    for name, content in made.items():
        for sheet, rows in cells(content).items():
            with (tmp_path / f"{name}-{sheet}.csv").open(encoding="utf-8", newline="") as file:
                shown = list(csv.reader(file, delimiter=";"))
            assert shown == [[_on_screen(cell) for cell in row] for row in rows], (name, sheet)


def _on_screen(cell: str) -> str:
    """A line ends in one sign there."""
    return cell.replace("\r\n", "\n")
