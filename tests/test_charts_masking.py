"""The names of private persons are hidden before a picture breaks its lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphmodel.analysis.masking import mask
from graphmodel.charts.from_model import chart_scene
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.store import Store

MODEL = """\
model: m
name: Plan of Salla Salainen
as_of: 2020
language: en
persons:
  salla: {name: Salla Salainen}
bodies:
  board: {kind: board, seats: {s-1: {role: chair, holder: salla}}}
matters:
  division:
    name: The division by Salla Salainen
    steps:
      d-1:
        actions: [decide]
        taken_by: board
        condition: only if the long and wordy sentence that Salla Salainen wrote is agreed on by salla salaisen sisko
"""


@pytest.mark.parametrize("chart", ["path", "structure"])
def test_a_name_is_hidden_whole_before_lines_are_broken(clean_store: Store, tmp_path: Path, chart: str) -> None:
    (tmp_path / "m.yaml").write_text(MODEL, encoding="utf-8")
    load(clean_store, read(tmp_path / "m.yaml"))
    with clean_store.read() as reader:
        hide = mask(reader, "m", "en")
        scene = chart_scene(reader, chart, "m", "en", hide=hide)
    told = scene.model_dump_json()
    assert "chair (board)" in told
    assert "sala" not in told.lower()
    lines = [text.text for box in scene.boxes for text in box.texts]
    assert [hide(line) for line in lines] == lines
    assert " ".join(lines).count("chair") == (2 if chart == "path" else 0)
