"""All singles and all pairs of the absence drill on the fictitious county, in processor seconds, against trying them.

    python benchmarks/absence.py [MODEL ...]

The same structure is asked twice in a run: for its least sets, and by taking away every one and, of all pairs, as many
as told, drawn at random; from these the time of an exhaustive search is reckoned. What the sample finds to stop must be
what the least sets say. What an analysis takes beside that (the queries, which the engine answers, and the Result)
stands in its own column. Target: 2 s for the least sets of the county.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from graphmodel.analysis.absence import analyse
from graphmodel.analysis.absencefacts import Absence, absence
from graphmodel.analysis.absencesets import Structure
from graphmodel.analysis.asking import days_of
from graphmodel.loading import load_paths
from graphmodel.queries import shipped
from graphmodel.store import Store, open_store, stop

MODELS = ("kymenlaakso", "central-finland", "esimerkkialue")
PAIRS = 300
ROUNDS = 5


def least(found: Absence) -> float:
    """Seconds for the least sets of all functions, from nothing."""
    structure = Structure(found.structure.functions, found.structure.holders)
    began = time.process_time()
    for function in structure.functions:
        structure.least(function)
    return time.process_time() - began


def tried(found: Absence) -> tuple[float, float]:
    """Seconds for one set of one and for one of two, each asked of all functions."""
    everything = [*found.persons, *found.seats, *found.bodies]
    functions, structure = found.structure.functions, found.structure
    sets = {function: structure.least(function) for function in functions}
    before = {function: structure.value(function) for function in functions}
    drawn = random.Random(1)  # noqa: S311
    seconds: list[float] = []
    for size in (1, 2):
        chosen = [drawn.sample(everything, size) for _ in range(PAIRS)]
        began = time.process_time()
        values = [[structure.value(function, away) for function in functions] for away in chosen]
        seconds.append((time.process_time() - began) / PAIRS)
        for away, some in zip(chosen, values, strict=True):
            for function, left in zip(functions, some, strict=True):
                told = any(one <= set(away) for one in sets[function].stop)
                assert told == (left == 0 < before[function]), (function, away)
    return seconds[0], seconds[1]


def run(store: Store, models: tuple[str, ...]) -> None:
    load_paths(store, [shipped("data") / name for name in ("fi-law", *MODELS)])
    heads = ("functions", "away", "least s", "tried s", "ratio", "read s", "all s", "wall s")
    print(" " * 18, *(f"{head:>9}" for head in heads))
    for model in models:
        with store.read() as reader:
            analyse(reader, model)
            began, wall = time.process_time(), time.perf_counter()
            analyse(reader, model)
            whole, whole_wall = time.process_time() - began, time.perf_counter() - wall
            began = time.process_time()
            found = absence(reader, model, days_of(reader, model))
            reading = time.process_time() - began
        ours = median(least(found) for _ in range(ROUNDS))
        count = len(found.persons) + len(found.seats) + len(found.bodies)
        one, two = tried(found)
        exhaustive = one * count + two * count * (count - 1) / 2
        figures = (
            len(found.structure.functions),
            count,
            ours,
            exhaustive,
            exhaustive / ours,
            reading,
            whole,
            whole_wall,
        )
        print(f"{model:18}", *(f"{one:>9.0f}" if one >= 100 or one == int(one) else f"{one:>9.3f}" for one in figures))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / ".graphmodel"
        try:
            with open_store(folder=folder) as opened:
                run(opened, tuple(sys.argv[1:]) or MODELS)
        finally:
            stop(folder)
