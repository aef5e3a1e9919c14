"""`python -m tests.try_faults RULE...`: what each fault of them raises, one at a time, on the embedded engine."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from graphmodel.errors import GraphmodelError
from graphmodel.store import Store, open_store
from tests.faults import Fault, faults, raised, whole_county


def tried(store: Store, fault: Fault) -> Iterator[str]:
    try:
        found = raised(store, [fault])
    except (AssertionError, GraphmodelError) as refused:
        yield f"{fault}: {refused}"
        return
    yield f"{fault}: {'not ' if found ^ fault.raises else ''}as told"
    for label, keys in (("missed", fault.raises - found), ("besides", found - fault.raises)):
        yield from (f"    {label}: {rule} | {subject} | {verdict}" for rule, subject, verdict in sorted(keys))


def main(wanted: set[str]) -> None:
    with tempfile.TemporaryDirectory() as folder, open_store(folder=Path(folder) / "store") as store:
        whole_county(store)
        for fault in faults():
            if fault.rule in wanted:
                for line in tried(store, fault):
                    sys.stdout.write(f"{line}\n")
                    sys.stdout.flush()


if __name__ == "__main__":
    main(set(sys.argv[1:]))
