"""Reports and pictures are made once for each state of the store, and never shown of an earlier one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from api.kept import Kept, Memory
from graphmodel.findings import Report
from graphmodel.loading import load
from graphmodel.store import Store
from tests.rule_cases import region
from tests.web.conftest import Web, serving

GROUP = {"kind": "working_group"}
UNPLACED = region({"model": "kept", "bodies": {"board": {"kind": "board"}, "team": GROUP}})
PLACED = region({"model": "kept", "bodies": {"board": {"kind": "board"}, "team": {**GROUP, "part_of": "board"}}})
OTHER = region({"model": "other", "bodies": {"board": {"kind": "board"}}})
PAGES = ("/en/models/kept", "/en/models/kept/things/team", "/en/models/kept/rules", "/api/v1/models/kept/findings")
FINDING = "the parent body is not stated"


@pytest.fixture(scope="module")
def memory() -> Memory:
    return Memory(Kept(settled=0), Kept(settled=0), Kept(settled=0))


@pytest.fixture
def kept(memory: Memory) -> Kept[Report]:
    return memory.reports


@pytest.fixture(scope="module")
def web(store: Store, memory: Memory) -> Iterator[Web]:
    yield from serving(store, memory)


def test_a_changed_model_is_judged_anew(store: Store, web: Web, kept: Kept[Report]) -> None:
    load(store, UNPLACED)
    before = {page: web.get(page).text for page in PAGES}
    assert {page: web.get(page).text for page in PAGES} == before
    assert len(kept) == 1, "all of them show one report"
    assert FINDING in before[PAGES[0]]
    assert FINDING in before[PAGES[-1]]
    load(store, PLACED)
    after = {page: web.get(page).text for page in PAGES}
    assert not any(FINDING in text for text in after.values())
    load(store, UNPLACED)
    assert {page: web.get(page).text for page in PAGES} == before


def test_a_picture_and_an_analysis_are_made_anew_with_their_model(store: Store, web: Web, memory: Memory) -> None:
    load(store, UNPLACED)
    picture = "/api/v1/models/kept/charts/structure.svg"
    found = "/api/v1/models/kept/analyses/overlaps"
    before = [web.get(path).text for path in (picture, found)]
    assert [web.get(path).text for path in (picture, found)] == before
    assert web.get("/en/models/kept/analyses/overlaps").text.count("MATCH (") > 3, "the queries are kept, too"
    assert (len(memory.scenes), len(memory.results)) == (2, 1), "a picture by what is laid over it"
    load(store, PLACED)
    assert web.get(picture).text != before[0]
    assert len(memory.scenes) == 1


def test_waivers_are_counted_by_rule_and_named_where_they_do_nothing(store: Store, web: Web) -> None:
    told = {"rule": "body-without-stated-parent", "because": "Why", "by": "Who", "until": "2030-01-01"}
    waivers = {"w": {**told, "about": "team"}, "x": {**told, "about": "board"}}
    load(store, region({"model": "kept", "bodies": {"board": {"kind": "board"}, "team": GROUP}, "waivers": waivers}))
    shown = web.get("/en/models/kept/rules").text
    assert "One failure is waived." in shown
    assert "x: the rule body-without-stated-parent does not judge board." in shown
    assert "w: " not in shown


def test_what_a_report_depends_on_keeps_it_apart(store: Store, web: Web, kept: Kept[Report]) -> None:
    load(store, UNPLACED)
    asked = ("", "?lang=fi", "?at=2020-01-01", "?at=2020-01-01&law_at=2021-01-01")
    for query in (*asked, *asked):
        told = json.loads(web.get(f"/api/v1/models/kept{query}").text)
        assert "rules" in told
    assert len(kept) == len(asked)
    load(store, OTHER)
    assert web.get("/api/v1/models/kept").status == 200
    assert len(kept) == 1, "a model may depend on another: whichever changes, all are judged anew"


def report(model: str) -> Report:
    return Report(model=model, engine="any", as_of="2024", at="2024-12-31", law_at="2024-12-31", rules=(), findings=())


def test_the_reports_asked_for_longest_ago_are_let_go() -> None:
    reports, judged = Kept[Report](most=2, settled=0), list[str]()

    def get(model: str) -> Report:
        def judge() -> Report:
            judged.append(model)
            return report(model)

        return reports.get("mark", model, judge)

    assert [get(model).model for model in "abacab"] == list("abacab")
    assert judged == list("abcb")
    assert len(reports) == 2


def test_nothing_is_kept_of_a_change_just_made_or_of_a_store_without_a_mark() -> None:
    fresh, unmarked = Kept[Report](settled=60), Kept[Report](settled=0)
    fresh.get("mark", "a", lambda: report("a"))
    unmarked.get(None, "a", lambda: report("a"))
    assert len(fresh) == len(unmarked) == 0


def test_a_report_judged_while_the_store_changes_is_not_kept() -> None:
    reports = Kept[Report](settled=0)

    def judge() -> Report:
        reports.get("later", "b", lambda: report("b"))
        return report("a")

    reports.get("earlier", "a", judge)
    assert reports.get("later", "a", lambda: report("new")).model == "new"


def test_many_threads_get_their_own_report() -> None:
    reports = Kept[Report](most=3, settled=0)

    def get(number: int) -> bool:
        mark, model = f"m{number // 500}", f"r{number % 7}"
        return reports.get(mark, model, lambda: report(f"{mark}/{model}")).model == f"{mark}/{model}"

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(get, range(2_000)))
    assert len(reports) <= 3
