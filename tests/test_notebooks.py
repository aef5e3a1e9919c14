"""The notebooks: each runs as a whole in a fresh kernel, on each engine, and says what it promises."""

from __future__ import annotations

import json
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from graphmodel.store import Store
from tests.commands import ROOT, engine_variables

FOLDER = ROOT / "notebooks"
NAMES = sorted(path.name for path in FOLDER.glob("*.ipynb"))
FACTS = {
    "01-first-look.ipynb": (
        "'model': 'kymenlaakso'",
        "Kymenlaakso",
        "uuden maakunnan maakuntahallituksessa/valtuustossa",
        "<svg",
    ),
    "02-write-a-rule.ipynb": (
        "A board or committee has no secretary",
        "whether it has a secretary is not told.",
        "County board has no secretary.",
        "▲ A board or committee has no secretary",
        "wrong.cypher:9: found $day, which is neither $model, $at, $law_at nor declared in the header. Add it",
    ),
    "03-gaps-and-overlaps.ipynb": (
        "Does the path end in a decision?",
        "not_before 2018-09-03 without the days of",
        "County board proposes and County council settles",
        "persons {'fails': 63,",
        "<svg",
    ),
}


def told(output: Any) -> str:
    """What an output shows to a reader, the richest form of it."""
    if output["output_type"] == "stream":
        return output["text"]
    data: dict[str, str] = output["data"]
    return next(data[kind] for kind in ("image/svg+xml", "text/html", "text/plain") if kind in data)


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_runs_from_its_first_cell_to_its_last(
    clean_store: Store, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for variable, value in engine_variables(clean_store, tmp_path_factory.getbasetemp()).items():
        monkeypatch.setenv(variable, value)
    monkeypatch.delenv("GRAPHMODEL_RULES", raising=False)
    untyped: Any = nbformat
    notebook: Any = untyped.read(FOLDER / name, as_version=4)
    client = NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(FOLDER)}})
    client.execute()
    outputs = [output for cell in notebook["cells"] if cell["cell_type"] == "code" for output in cell["outputs"]]
    assert {output["output_type"] for output in outputs} <= {"stream", "execute_result", "display_data"}
    said = "\n".join(map(told, outputs))
    assert [fact for fact in FACTS[name] if fact not in said] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_is_kept_without_outputs_and_without_a_machine(name: str) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8")
    notebook: dict[str, Any] = json.loads(text)
    nbformat.validate(notebook)
    assert text == json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert [cell for cell in code if cell["outputs"] or cell["execution_count"] is not None] == []
    assert [cell for cell in notebook["cells"] if cell["metadata"]] == []
    assert notebook["metadata"] == {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }


def test_every_notebook_has_its_facts() -> None:
    assert set(FACTS) == set(NAMES)
