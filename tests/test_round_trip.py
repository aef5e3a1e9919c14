"""Region in, Region out: through files, and through the store on both engines."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from graphmodel.files import read, texts, write
from graphmodel.loading import load
from graphmodel.model import Region
from graphmodel.queries import shipped
from graphmodel.store import Store
from graphmodel.store.regions import read_region
from tests.strategies import regions

SHIPPED = sorted(path.name for path in shipped("data").iterdir() if path.is_dir())


@given(regions())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_files_hold_exactly_what_a_region_holds(region: Region) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write(region, Path(folder))
        again = read(Path(folder))
    assert again == region
    assert texts(again) == texts(region)


@given(region=regions(), later=regions())
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
)
def test_the_store_holds_exactly_what_a_region_holds(clean_store: Store, region: Region, later: Region) -> None:
    """Also when another version of the model was there before, and when it is loaded twice."""
    for version in (region, later, later, region):
        load(clean_store, version)
        with clean_store.read() as reader:
            assert read_region(reader, "m") == version


@pytest.mark.parametrize("model", SHIPPED)
def test_shipped_models_come_back_from_files_and_store(model: str, clean_store: Store) -> None:
    catalogues = [read(shipped("data") / name) for name in SHIPPED]
    region = next(one for one in catalogues if one.id == read(shipped("data") / model).id)
    load(clean_store, *catalogues)
    with clean_store.read() as reader:
        assert read_region(reader, region.id) == region
