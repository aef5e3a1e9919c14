"""The catalogue of statutory duties: each with its provision and its act's own words, asked by the day of the law."""

from __future__ import annotations

from collections import Counter

import pytest

from graphmodel.analysis.views import ask
from graphmodel.files import read
from graphmodel.loading import load
from graphmodel.model import Region
from graphmodel.model.nodes import Provision, Source, Task
from graphmodel.queries import shipped
from graphmodel.store import Store
from graphmodel.store.rows import node_rows


@pytest.fixture(scope="module")
def catalogue() -> Region:
    return read(shipped("data") / "fi-law")


def test_it_holds_226_duties_and_the_provisions_of_44_acts(catalogue: Region) -> None:
    found = Counter(type(element).__name__ for element in catalogue.elements)
    assert (found["Task"], found["Provision"], found["Source"]) == (226, 384, 44)


def test_186_provisions_on_organisation_stand_in_the_words_of_the_act(catalogue: Region) -> None:
    told = [element for element in catalogue.elements if isinstance(element, Provision) and element.text_fi]
    assert len(told) == 186
    for one in told:
        assert one.text_sv
        assert one.heading_fi
        assert one.heading_sv
        assert one.binds
        assert one.applies_from
        assert bool(one.lead_fi) == bool(one.lead_sv)
        assert one.act.replace("/", "-") in catalogue.by_id


def test_a_provision_binds_each_legal_form_from_its_own_day(catalogue: Region) -> None:
    rows = {row.props["id"]: row.props for row in node_rows(catalogue)}
    producing = rows["611-2021-9-3"]
    assert [producing[f"from_{form}"] for form in ("county", "uusimaa_county", "hus")] == [
        "2023-01-01", "2023-01-01", "2025-01-01",
    ]  # fmt: skip
    assert "from_consortium" not in producing


def test_each_duty_rests_on_one_provision_and_quotes_its_act(catalogue: Region) -> None:
    based = {link.source: link.target for link in catalogue.relations if link.type == "BASED_ON"}
    assert sum(link.type == "BASED_ON" for link in catalogue.relations) == 226
    for task in catalogue.elements:
        if not isinstance(task, Task):
            continue
        provision = catalogue.by_id[based[task.id]]
        assert isinstance(provision, Provision)
        parts = (provision.section, str(provision.subsection), provision.item)
        named = [provision.act.replace("/", "-"), *(part.replace(" ", "") for part in parts if part)]
        assert provision.id == "-".join(named)
        assert provision.in_force_from
        assert provision.text_source
        (passage,) = (catalogue.passages[key] for key in task.evidence)
        assert passage.quote
        assert passage.source == named[0]
        assert isinstance(catalogue.by_id[named[0]], Source)
        item = f" {provision.item} k." if provision.item else ""
        assert passage.at == f"{provision.section} § {provision.subsection} mom.{item}"
        assert (passage.reason is None) or "laista" in passage.reason or task.id == "emp-06"


def test_where_the_law_means_several_organisers_it_is_said(catalogue: Region) -> None:
    several = {task.id for task in catalogue.elements if isinstance(task, Task) and task.several_organisers}
    named = {task.id for task in catalogue.elements if isinstance(task, Task) and "+" in (task.organiser_kind or "")}
    assert several == named == {"chi-01", "fin-03", "hea-12", "soc-42"}


@pytest.mark.parametrize(
    ("day", "binds"),
    [
        ("2008-06-01", {False: 212, None: 12, True: 2}),
        ("2025-02-21", {True: 224, None: 2}),
        ("2026-01-01", {True: 226}),
    ],
)
def test_duties_are_asked_by_the_day_of_the_law(
    store: Store, catalogue: Region, day: str, binds: dict[bool | None, int]
) -> None:
    load(store, catalogue)
    with store.read() as reader:
        rows = ask(reader, "duties", "fi-law", law_at=day).rows
    assert Counter(row["binds"] for row in rows) == binds
