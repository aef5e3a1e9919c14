"""The view of the chains from law to person, on a county in which every chain breaks off somewhere else."""

from __future__ import annotations

from typing import Any

import pytest

from graphmodel.analysis.views import ask
from graphmodel.store import Store
from tests.tracing import filled


@pytest.fixture(scope="module")
def asked(store: Store) -> Any:
    filled(store)

    def rows(view: str, **params: Any) -> list[list[Any]]:
        with store.read() as reader:
            answer = ask(reader, view, "shire", at="2024-06-15", params=params)
        return [[row[name] for name in ("hop", "of", "thing", "certain")] for row in answer.rows]

    return rows


def test_it_holds_every_step_of_a_chain(asked: Any) -> None:
    assert asked("responsibility-chain", task="law/ex-officio") == [
        ["law", "law/ex-officio", "law/p1", True],
        ["package", "law/ex-officio", "shire/care", True],
        ["organiser", "law/ex-officio", "shire/county", True],
        ["producer", "shire/care", "shire/maker", True],
        ["responsible", "law/ex-officio", "shire/linked", True],
        ["seat", "shire/linked", "shire/linked-1", True],
        ["person", "shire/linked-1", "shire/ann", True],
    ]


def test_a_post_is_its_own_seat(asked: Any) -> None:
    assert asked("responsibility-chain", task="law/post")[-2:] == [
        ["responsible", "law/post", "shire/registrar", True],
        ["person", "shire/registrar", "shire/ann", True],
    ]


def test_a_deputy_follows_with_the_holder(asked: Any) -> None:
    assert asked("responsibility-chain", task="law/deputised")[-3:] == [
        ["person", "shire/chair-2", "shire/ann", True],
        ["deputy", "shire/chair-2", "shire/deputy-2", True],
        ["deputy_person", "shire/deputy-2", "shire/bo", True],
    ]


def test_what_is_only_possible_is_not_certain(asked: Any) -> None:
    assert asked("responsibility-chain", task="law/over")[-1] == ["person", "shire/old-1", "shire/bo", None]
    assert asked("responsibility-chain", task="law/either")[-2:] == [
        ["responsible", "law/either", "shire/left", None],
        ["responsible", "law/either", "shire/right", None],
    ]
    assert asked("responsibility-chain", task="law/new-wording")[0] == [
        "law", "law/new-wording", "law/amended", None
    ]  # fmt: skip
    assert asked("responsibility-chain", task="law/not-yet") == []
