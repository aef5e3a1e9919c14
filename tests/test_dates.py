"""Dates of any precision and what their imprecision leaves open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphmodel.dates import EARLIEST, LATEST, day_before, days, full_day, last_day, validity


@pytest.mark.parametrize(
    "written, first, last",
    [
        ("2018", "2018-01-01", "2018-12-31"),
        ("2017-01", "2017-01-01", "2017-01-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2018-05-14", "2018-05-14", "2018-05-14"),
    ],
)
def test_a_written_date_means_a_range_of_days(written: str, first: str, last: str) -> None:
    assert days(written) == (first, last)


@pytest.mark.parametrize(
    "written",
    ["", "31.1.2018", "2018-13", "2018-02-30", "18-01-01", "2018-1-1", "0000", "２０１８", "2018-01-01T00:00"],
)
def test_what_is_no_date_is_refused_in_words(written: str) -> None:
    with pytest.raises(ValueError, match=r"expected a date|no such date"):
        days(written)


def test_a_full_day_is_asked_for_where_one_is_needed() -> None:
    assert full_day("2018-01-31") == "2018-01-31"
    with pytest.raises(ValueError, match="expected a full day"):
        full_day("2018-01")


def test_the_last_day_before_an_end_is_known_only_where_the_end_is_a_day() -> None:
    assert last_day("2025-06-01") == "2025-05-31"
    assert last_day("2025-06") is last_day("2025") is None


def test_intervals_are_half_open_and_imprecision_stays_open() -> None:
    span = validity("2017-01", "2018-05-14", "2018-01-31")
    assert [span.holds_at(day) for day in ("2016-12-31", "2017-01-01", "2017-01-31", "2018-05-13", "2018-05-14")] == [
        False, None, True, True, False,
    ]  # fmt: skip


def test_what_is_undated_is_known_at_as_of_and_lasts() -> None:
    span = validity(None, None, "2018-01")
    assert span == (EARLIEST, "2018-01-31", LATEST, LATEST)
    assert [span.holds_at(day) for day in ("2018-01-30", "2018-01-31", "2099-01-01")] == [None, True, True]


@given(st.dates().filter(lambda day: day.year > 1))
def test_the_day_before_ends_an_interval_for_good(day: object) -> None:
    text = str(day)
    assert validity(None, day_before(text), text).holds_at(text) is False
    assert days(text).first == text
